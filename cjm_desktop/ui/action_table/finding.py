"""Finding actions, phases and cards."""

from cjm_desktop.ui import needs
from cjm_desktop.ui.actions import ActionSpec, always
from cjm_desktop.ui.marking import QT_TRANSLATE_NOOP

FINDING: tuple[ActionSpec, ...] = (
    ActionSpec(
        id="find.text",
        text=QT_TRANSLATE_NOOP("Actions", "Find…"),
        keys=("Ctrl+F",),
        icon="magnifying-glass",
        run=lambda bench: bench.asked.emit("find"),
    ),
    ActionSpec(
        id="find.next",
        text=QT_TRANSLATE_NOOP("Actions", "Find next"),
        keys=("F3",),
        run=lambda bench: bench.asked.emit("find next"),
    ),
    ActionSpec(
        id="find.previous",
        text=QT_TRANSLATE_NOOP("Actions", "Find previous"),
        keys=("Shift+F3",),
        run=lambda bench: bench.asked.emit("find previous"),
    ),
    ActionSpec(
        id="find.replace",
        text=QT_TRANSLATE_NOOP("Actions", "Find and replace…"),
        keys=("Ctrl+H",),
        run=lambda bench: bench.asked.emit("replace"),
    ),
    ActionSpec(
        id="view.outline",
        text=QT_TRANSLATE_NOOP("Actions", "Outline"),
        keys=("Ctrl+Shift+O",),
        icon="tree-view",
        checked=lambda bench: bench.outline_open,
        run=lambda bench: bench.asked.emit("outline"),
    ),
    ActionSpec(
        id="view.filter",
        text=QT_TRANSLATE_NOOP("Actions", "Filter"),
        keys=("Ctrl+Shift+F",),
        icon="funnel-simple",
        checked=lambda bench: bench.filter_open,
        run=lambda bench: bench.asked.emit("filter"),
    ),
    ActionSpec(
        id="view.guesses",
        text=QT_TRANSLATE_NOOP("Actions", "What do we only guess?"),
        keys=("Ctrl+Shift+Y",),
        checked=lambda bench: bench.shows_guesses,
        run=lambda bench: bench.asked.emit("guesses"),
    ),
    ActionSpec(
        id="view.everything",
        text=QT_TRANSLATE_NOOP("Actions", "Show all cards again"),
        keys=("Ctrl+Shift+X",),
        enabled=lambda bench: bench.shows_map and bench.filter_open,
        needs=needs.FILTER,
        run=lambda bench: bench.asked.emit("no filter"),
    ),
    ActionSpec(
        id="find.palette",
        text=QT_TRANSLATE_NOOP("Actions", "Search or do something…"),
        keys=("Ctrl+K",),
        icon="command",
        enabled=always,
        run=lambda bench: bench.asked.emit("palette"),
    ),
    ActionSpec(
        id="find.phase",
        text=QT_TRANSLATE_NOOP("Actions", "Go to phase…"),
        keys=("Ctrl+G",),
        icon="flag",
        run=lambda bench: bench.asked.emit("phases"),
    ),
)
