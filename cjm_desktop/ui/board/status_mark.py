"""The mark of an action's status in lists: ring, half, tick, or a triangle when it is late."""

from typing import Final

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen, QPolygonF

from cjm_desktop.model.words import ActionStatus
from cjm_desktop.ui.frame import current_frame

_TICK: Final = ((0.27, 0.52), (0.44, 0.69), (0.75, 0.34))  # in shares of the mark
_CORNERS: Final = ((0.5, 0.0), (1.02, 0.95), (-0.02, 0.95))


def draw_status(painter: QPainter, rect: QRectF, status: ActionStatus, *, late: bool) -> None:
    """Draw the mark into a square."""
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    if late:
        _draw_late(painter, rect)
    elif status == "done":
        _draw_done(painter, rect)
    else:
        _draw_ring(painter, rect, half=status == "busy")
    painter.restore()


def draw_weight(painter: QPainter, left: float, bottom: float, count: int, colour: str) -> None:
    """Draw three rising bars, the first ``count`` of them filled; none when it is not said."""
    painter.save()
    painter.setPen(Qt.PenStyle.NoPen)
    for place in range(3):
        height = 4 + place * 3
        bar = QRectF(left + place * 5, bottom - height, 3.5, height)
        if place < count:
            painter.fillRect(bar, QColor(colour))
        else:
            painter.setPen(QPen(QColor(current_frame().edge), 0.8))
            painter.drawRect(bar.adjusted(0.4, 0.4, -0.4, -0.4))
            painter.setPen(Qt.PenStyle.NoPen)
    painter.restore()


def _draw_ring(painter: QPainter, rect: QRectF, *, half: bool) -> None:
    frame = current_frame()
    circle = rect.adjusted(1, 1, -1, -1)
    painter.setPen(QPen(QColor(frame.text if half else frame.secondary), 1.4))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.drawEllipse(circle)
    if half:
        painter.setBrush(QColor(frame.text))
        painter.drawPie(circle, -90 * 16, 180 * 16)


def _draw_done(painter: QPainter, rect: QRectF) -> None:
    frame = current_frame()
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(QColor(frame.primary))
    painter.drawEllipse(rect)
    pen = QPen(QColor(frame.on_primary), max(1.4, rect.width() / 8))
    pen.setCapStyle(Qt.PenCapStyle.RoundCap)
    painter.setPen(pen)
    painter.drawPolyline(_scaled(rect, _TICK))


def _draw_late(painter: QPainter, rect: QRectF) -> None:
    frame = current_frame()
    painter.setPen(QPen(QColor(frame.warning), 1, j=Qt.PenJoinStyle.RoundJoin))
    painter.setBrush(QColor(frame.warning))
    painter.drawPolygon(_scaled(rect, _CORNERS))
    middle, unit = rect.center().x(), rect.height()
    pen = QPen(QColor(frame.panel), max(1.4, unit / 8))
    pen.setCapStyle(Qt.PenCapStyle.RoundCap)
    painter.setPen(pen)
    top = rect.top()
    painter.drawLine(QPointF(middle, top + 0.38 * unit), QPointF(middle, top + 0.6 * unit))
    painter.drawPoint(QPointF(middle, top + 0.8 * unit))


def _scaled(rect: QRectF, places: tuple[tuple[float, float], ...]) -> QPolygonF:
    return QPolygonF(
        [QPointF(rect.x() + x * rect.width(), rect.y() + y * rect.height()) for x, y in places]
    )
