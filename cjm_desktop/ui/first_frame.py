"""What stands in the window until the rest of the program has been loaded."""

from PySide6.QtCore import QRect, Signal
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from cjm_desktop.ui.fonts import scaled
from cjm_desktop.ui.frame import current_frame
from cjm_desktop.ui.measures import BOTTOM_BAR, START_LEFT, TOOLBAR


class FirstFrame(QWidget):
    """Paints the bars and grounds where the map's page or the start screen will have theirs."""

    painted = Signal()

    def __init__(self, opens_map: bool, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._opens_map = opens_map
        self._is_painted = False

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802 - Qt's name
        """Paint the grounds, and tell the first time."""
        del event
        frame = current_frame()
        painter = QPainter(self)
        width, height = self.width(), self.height()
        if self._opens_map:
            top, bottom = scaled(TOOLBAR), scaled(BOTTOM_BAR)
            painter.fillRect(self.rect(), QColor(frame.bar))
            painter.fillRect(
                QRect(0, top - 1, width, height - top - bottom + 2), QColor(frame.line)
            )
            painter.fillRect(QRect(0, top, width, height - top - bottom), QColor(frame.desk))
        else:
            left = scaled(START_LEFT)
            painter.fillRect(self.rect(), QColor(frame.panel))
            painter.fillRect(QRect(0, 0, left, height), QColor(frame.bar))
            painter.fillRect(QRect(left - 1, 0, 1, height), QColor(frame.line))
        painter.end()
        if not self._is_painted:
            self._is_painted = True
            self.painted.emit()
