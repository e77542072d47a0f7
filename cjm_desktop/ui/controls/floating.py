"""A panel that stands over a widget and keeps its place there."""

from typing import Final

from PySide6.QtCore import QEvent, QObject
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QWidget

from cjm_desktop.ui.fonts import scaled
from cjm_desktop.ui.frame import current_frame

_RADIUS: Final = 8  # pixels


class Floating(QWidget):
    """Begins hidden; its edge is drawn, what it holds and where it stands is for who derives it."""

    def __init__(self, over: QWidget) -> None:
        super().__init__(over)
        self.over = over
        over.installEventFilter(self)
        self.hide()

    def place(self) -> None:
        """Take size and place over the widget."""
        raise NotImplementedError

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802 - Qt's name
        """Keep the place when the widget changes its size."""
        if watched is self.over and event.type() == QEvent.Type.Resize and self.isVisible():
            self.place()
        return False

    def edge(self) -> QPen:
        """Return the pen that the edge is drawn with."""
        return QPen(QColor(current_frame().line_strong), 1)

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802 - Qt's name
        """Draw the ground and the edge."""
        del event
        frame = current_frame()
        with QPainter(self) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            edge = self.edge()
            painter.setPen(edge)
            painter.setBrush(QColor(frame.panel))
            inset = edge.widthF() / 2
            box = self.rect().toRectF().adjusted(inset, inset, -inset, -inset)
            painter.drawRoundedRect(box, scaled(_RADIUS), scaled(_RADIUS))
