"""Numbers as people write them in the language of the interface."""

from PySide6.QtCore import QLocale

_DIGITS = 12


def figure(value: float) -> str:
    """Return a number with the separators of the language and a real minus."""
    return QLocale().toString(float(value), "g", _DIGITS).replace("-", "\u2212")


def level_figure(level: float) -> str:
    """Return a level of a curve with its sign; none for zero."""
    return f"+{figure(level)}" if level > 0 else figure(level or 0.0)
