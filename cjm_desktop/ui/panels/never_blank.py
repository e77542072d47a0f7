"""Fields of the details that are not left empty: what was in them comes back."""

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QStatusTipEvent
from PySide6.QtWidgets import QApplication, QWidget

from cjm_desktop.ui.commands import reasons
from cjm_desktop.ui.commands.reasons import reason


def has_left(widget: QWidget) -> bool:
    """Tell whether the keyboard is elsewhere in the window, not in a menu or another window."""
    there = QApplication.focusWidget()
    return there is not None and there is not widget and not widget.isAncestorOf(there)


def tell_never_blank(field: QWidget) -> None:
    """Say that the words are back; this goes up from a field to what can show it."""
    QCoreApplication.sendEvent(field, QStatusTipEvent(reason(reasons.NEVER_BLANK)))
