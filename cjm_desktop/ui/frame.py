"""The colours of the frame around the sheet: light, dark, or the system's own in high contrast."""

from functools import lru_cache
from typing import Final

from PySide6.QtGui import QColor, QGuiApplication, QPalette

from cjm_desktop.base.named_tuple import NamedTuple


class Frame(NamedTuple):
    """The colours that widgets are painted in, as ``#RRGGBB``."""

    desk: str
    bar: str
    panel: str
    field: str
    hover: str
    pressed: str
    selected: str
    line: str
    line_strong: str
    edge: str
    text: str
    secondary: str
    disabled: str
    primary: str
    on_primary: str
    accent: str
    marked: str  # behind selected text, which is white
    warning: str
    tip: str  # tooltips and sentences over the map: dark in both themes, as the sheet is light
    on_tip: str
    tip_edge: str


LIGHT: Final = Frame(
    desk="#E7E4DE",
    bar="#FAF9F6",
    panel="#FDFCFA",
    field="#FFFFFF",
    hover="#F0EDE7",
    pressed="#E5E1D9",
    selected="#E3E9FC",
    line="#DDD9CF",
    line_strong="#C4BFB3",
    edge="#8E897E",
    text="#1C1B19",
    secondary="#5C5850",
    disabled="#716C62",
    primary="#1C1B19",
    on_primary="#FDFCFA",
    accent="#2346C7",
    marked="#2346C7",
    warning="#A92C0C",
    tip="#1C1B19",
    on_tip="#FDFCFA",
    tip_edge="#1C1B19",
)

DARK: Final = Frame(
    desk="#141413",
    bar="#22211F",
    panel="#22211F",
    field="#191817",
    hover="#302E2B",
    pressed="#3A3834",
    selected="#2A3257",
    line="#383632",
    line_strong="#4D4A44",
    edge="#7F7A70",
    text="#F2F0EB",
    secondary="#B8B3A8",
    disabled="#9C978C",
    primary="#F2F0EB",
    on_primary="#1C1B19",
    accent="#9DB2FF",
    marked="#4A68DC",
    warning="#FF9B7F",
    tip="#3A3834",
    on_tip="#F2F0EB",
    tip_edge="#7F7A70",
)


def frame_of(palette: QPalette) -> Frame:
    """Return the colours that go with a palette; one that is not ours is taken as it is."""
    window = palette.color(QPalette.ColorRole.Window).name().upper()
    for frame in (LIGHT, DARK):
        if window == frame.panel:
            return frame
    return _system_frame(palette)


def current_frame() -> Frame:
    """Return the colours that the application has now.

    Widgets ask here and not their own palette, which a style sheet may have changed.
    """
    return _frame_at(QGuiApplication.palette().cacheKey())


@lru_cache(maxsize=1)
def _frame_at(_palette: int) -> Frame:
    return frame_of(QGuiApplication.palette())  # dear for what asks for it in each frame


def first_frame_of(choice: str, palette: QPalette) -> Frame:
    """Return the colours to begin in, by the choice of theme and the palette of the system.

    What the system has is read off its palette: Qt's own answer would load the namespace ``Qt``.
    """
    system_is_dark = palette.color(QPalette.ColorRole.Window).lightness() < 128
    dark = choice == "dark" or (choice == "system" and system_is_dark)
    return DARK if dark else LIGHT


def palette_of(frame: Frame) -> QPalette:
    """Return the palette that carries a frame's colours to every widget."""
    role = QPalette.ColorRole
    palette = QPalette()
    roles = {
        role.Window: frame.panel,
        role.WindowText: frame.text,
        role.Base: frame.field,
        role.AlternateBase: frame.bar,
        role.Text: frame.text,
        role.Button: frame.panel,
        role.ButtonText: frame.text,
        role.BrightText: frame.warning,
        role.PlaceholderText: frame.secondary,
        role.Highlight: frame.marked,
        role.HighlightedText: "#FFFFFF",
        role.Accent: frame.marked,
        role.Link: frame.accent,
        role.LinkVisited: frame.accent,
        role.ToolTipBase: frame.tip,
        role.ToolTipText: frame.on_tip,
        role.Light: frame.field,
        role.Midlight: frame.hover,
        role.Mid: frame.line_strong,
        role.Dark: frame.edge,
        role.Shadow: frame.edge,
    }
    for which, colour in roles.items():
        palette.setColor(which, QColor(colour))
    for which in (role.WindowText, role.Text, role.ButtonText):
        palette.setColor(QPalette.ColorGroup.Disabled, which, QColor(frame.disabled))
    return palette


def _system_frame(palette: QPalette) -> Frame:
    role = QPalette.ColorRole

    def name(which: QPalette.ColorRole) -> str:
        return palette.color(QPalette.ColorGroup.Active, which).name()

    window, text, mark = name(role.Window), name(role.WindowText), name(role.Highlight)
    disabled = palette.color(QPalette.ColorGroup.Disabled, role.WindowText).name()
    return Frame(
        desk=window,
        bar=window,
        panel=window,
        field=name(role.Base),
        hover=_between(window, text, 0.12),
        pressed=_between(window, text, 0.24),
        selected=_between(window, text, 0.24),
        line=text,
        line_strong=text,
        edge=text,
        text=text,
        secondary=text,
        disabled=disabled,
        primary=text,
        on_primary=window,
        accent=name(role.Link) if name(role.Link) != window else text,
        marked=mark,
        warning=text,
        tip=text,
        on_tip=window,
        tip_edge=window,
    )


def _between(ground: str, text: str, share: float) -> str:
    """Return a colour that lies so far from the ground to the text."""
    one, other = QColor(ground), QColor(text)
    channels = (
        (one.red(), other.red()),
        (one.green(), other.green()),
        (one.blue(), other.blue()),
    )
    return QColor(*(round(low + (high - low) * share) for low, high in channels)).name()
