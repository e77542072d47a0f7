"""A field that shows a choice and opens what it is made in."""

from PySide6.QtCore import QPoint, QSize, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QPushButton, QSizePolicy, QWidget

from cjm_desktop.ui.fonts import scaled


class PopupField(QPushButton):
    """Opens a menu or picker below itself by a click, Space or the arrow down."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.clicked.connect(self.open_popup)

    def open_popup(self) -> None:
        """Let something be chosen."""
        raise NotImplementedError

    def below(self) -> QPoint:
        """Return where a popup has its left top corner on the screen."""
        return self.mapToGlobal(QPoint(0, self.height() + 2))

    def sizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        """Return the size of a field."""
        return QSize(scaled(120), scaled(30))

    def minimumSizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        """Return the least size: a few letters and the sign."""
        return QSize(scaled(72), scaled(30))

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802 - Qt's name
        """Open with the arrow down, as a list does."""
        if event.key() == Qt.Key.Key_Down:
            self.open_popup()
            return
        super().keyPressEvent(event)
