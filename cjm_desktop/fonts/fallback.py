"""Where text goes that the bundled faces cannot set."""

from typing import Protocol

from cjm_desktop.scene.text import Line, Weight


class Fallback(Protocol):
    """Breaks and shapes any text with the fonts of this computer, in thousandths of an em."""

    def wrap(self, text: str, weight: Weight, tracking: float, width: float) -> tuple[str, ...]:
        """Return the lines of a paragraph that fit a width; tracking is in thousandths too."""
        ...

    def shape(self, text: str, weight: Weight) -> Line:
        """Return one line's glyphs, in visual order."""
        ...


def installed_fallback() -> Fallback | None:
    """Return Qt's text layout, or None where Qt's libraries or a usable application are missing."""
    try:
        from cjm_desktop.fonts.qt_fallback import load
    except ImportError:
        return None
    return load()
