"""How the map and the window are shown."""

from cjm_desktop.ui.actions import ActionSpec, always
from cjm_desktop.ui.marking import QT_TRANSLATE_NOOP

VIEW: tuple[ActionSpec, ...] = (
    ActionSpec(
        id="view.zoom_in",
        text=QT_TRANSLATE_NOOP("Actions", "Zoom in"),
        keys=("Ctrl++", "Ctrl+="),
        icon="plus",
        run=lambda bench: bench.canvas.zoom_in(),
    ),
    ActionSpec(
        id="view.zoom_out",
        text=QT_TRANSLATE_NOOP("Actions", "Zoom out"),
        keys=("Ctrl+-",),
        icon="minus",
        run=lambda bench: bench.canvas.zoom_out(),
    ),
    ActionSpec(
        id="view.actual",
        text=QT_TRANSLATE_NOOP("Actions", "Actual size"),
        keys=("Ctrl+0",),
        run=lambda bench: bench.canvas.zoom_actual(),
    ),
    ActionSpec(
        id="view.fit_width",
        text=QT_TRANSLATE_NOOP("Actions", "Fit the width"),
        keys=("Ctrl+1",),
        run=lambda bench: bench.canvas.fit_width(),
    ),
    ActionSpec(
        id="view.fit_page",
        text=QT_TRANSLATE_NOOP("Actions", "Show the whole map"),
        keys=("Ctrl+2",),
        icon="arrows-out",
        run=lambda bench: bench.canvas.fit_page(),
    ),
    ActionSpec(
        id="view.zoom_selection",
        text=QT_TRANSLATE_NOOP("Actions", "Zoom to the selection"),
        keys=("Ctrl+3",),
        icon="crosshair",
        enabled=lambda bench: bench.shows_map and bench.has_selection,
        run=lambda bench: bench.canvas.zoom_to_selection(),
    ),
    ActionSpec(
        id="view.details",
        text=QT_TRANSLATE_NOOP("Actions", "Details"),
        keys=("Ctrl+I",),
        icon="sliders-horizontal",
        checked=lambda bench: bench.details_open,
        run=lambda bench: bench.toggle_details(),
    ),
    ActionSpec(
        id="view.full_screen",
        text=QT_TRANSLATE_NOOP("Actions", "Full screen"),
        keys=("F11",),
        icon="corners-out",
        enabled=always,
        checked=lambda bench: bench.window.isFullScreen(),
        run=lambda bench: bench.toggle_full_screen(),
    ),
    ActionSpec(
        id="theme.system",
        text=QT_TRANSLATE_NOOP("Actions", "As the system"),
        enabled=always,
        checked=lambda bench: bench.theme.choice == "system",
        run=lambda bench: bench.choose_theme("system"),
    ),
    ActionSpec(
        id="theme.light",
        text=QT_TRANSLATE_NOOP("Actions", "Light"),
        icon="sun",
        enabled=always,
        checked=lambda bench: bench.theme.choice == "light",
        run=lambda bench: bench.choose_theme("light"),
    ),
    ActionSpec(
        id="theme.dark",
        text=QT_TRANSLATE_NOOP("Actions", "Dark"),
        icon="moon",
        enabled=always,
        checked=lambda bench: bench.theme.choice == "dark",
        run=lambda bench: bench.choose_theme("dark"),
    ),
    ActionSpec(
        id="language.system",
        text=QT_TRANSLATE_NOOP("Actions", "As the system"),
        enabled=always,
        checked=lambda bench: bench.settings.language == "",
        run=lambda bench: bench.choose_language(""),
    ),
    ActionSpec(
        id="language.nl",
        text="Nederlands",
        enabled=always,
        checked=lambda bench: bench.settings.language == "nl",
        run=lambda bench: bench.choose_language("nl"),
    ),
    ActionSpec(
        id="language.en",
        text="English",
        enabled=always,
        checked=lambda bench: bench.settings.language == "en",
        run=lambda bench: bench.choose_language("en"),
    ),
)
