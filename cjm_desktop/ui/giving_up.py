"""Escape while something is dragged, wherever the keyboard is."""

from PySide6.QtCore import QCoreApplication, QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent


class GivingUp(QObject):
    """Hears Escape, and keeps it from all others, from when a drag begins until it ends.

    What is dragged beside the map seldom has the keyboard, and the map would take the key for its
    own.
    """

    given_up = Signal()

    def begin(self) -> None:
        """Listen: a button was pressed on what may be dragged."""
        _application().installEventFilter(self)

    def end(self) -> None:
        """Listen no longer: it was let go, or given up."""
        _application().removeEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802 - Qt's name
        """Take Escape before anybody else."""
        if not isinstance(event, QKeyEvent) or event.key() != Qt.Key.Key_Escape:
            return super().eventFilter(watched, event)
        if event.type() == QEvent.Type.KeyPress:
            self.end()
            self.given_up.emit()
        event.accept()
        return True


def _application() -> QCoreApplication:
    app = QCoreApplication.instance()
    assert app is not None
    return app
