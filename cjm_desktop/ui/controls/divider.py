"""A short upright line between groups of controls."""

from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from cjm_desktop.ui.fonts import scaled
from cjm_desktop.ui.frame import current_frame


class Divider(QWidget):
    """Stands between the groups of a bar."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setFixedSize(scaled(13), scaled(20))

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802 - Qt's name
        """Draw the line."""
        del event
        with QPainter(self) as painter:
            painter.fillRect(self.width() // 2, 0, 1, self.height(), QColor(current_frame().line))
