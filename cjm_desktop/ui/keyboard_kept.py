"""Sees that something in sight has the keyboard, whatever was hidden, disabled or thrown away."""

from PySide6.QtCore import QObject, QTimer
from PySide6.QtWidgets import QApplication, QWidget


class KeyboardKept(QObject):
    """Gives the keyboard to a page of the window when it would go nowhere, or where nobody sees it.

    Qt leaves it with nothing when a field is disabled along with what holds it, or deleted, and a
    stack of pages gives it to the field that had it last, which may be hidden by now.
    """

    def __init__(self, page: QWidget) -> None:
        super().__init__(page)
        self._page = page
        app = QApplication.instance()
        assert isinstance(app, QApplication)
        app.focusChanged.connect(self._on_changed)

    def _on_changed(self) -> None:
        # Without the widgets that the signal tells of: the one before may be half deleted by now.
        focus = QApplication.focusWidget()
        if focus is None or not focus.isVisible():
            QTimer.singleShot(0, self, self._see_to_it)  # after whoever is at work with it

    def _see_to_it(self) -> None:
        focus = QApplication.focusWidget()
        if focus is not None and focus.isVisible():
            return
        if self._page.isVisible() and self._page.isActiveWindow():
            self._page.setFocus()
