"""Rulers in millimetres along the upper and left edge of the preview."""

from collections.abc import Iterator
from math import ceil, floor
from typing import Final

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter

from cjm_desktop.ui.fonts import scaled, ui_font
from cjm_desktop.ui.frame import current_frame
from cjm_desktop.ui.printing.view import View

_STEPS: Final = (1, 2, 5, 10, 20, 50, 100, 200, 500, 1000, 2000, 5000, 10_000, 20_000, 50_000)
_LEAST_PX: Final = 52  # between two figures
_FINE: Final = {1: 10, 2: 4, 5: 5}  # strokes between figures, by the step's first digit


def ruler_width() -> int:
    """Return how wide a ruler is, in pixels."""
    return scaled(18)


def ruler_step(scale: float) -> int:
    """Return how many millimetres there are between figures, at a scale in pixels."""
    return next((step for step in _STEPS if step * scale >= scaled(_LEAST_PX)), _STEPS[-1])


def ruler_marks(
    scale: float, zero: float, begin: float, end: float
) -> Iterator[tuple[float, int | None]]:
    """Yield where strokes stand between two places, each with its figure if it has one."""
    step = ruler_step(scale)
    between = _FINE[int(str(step)[0])]
    apart = step * scale / between
    for number in range(ceil((begin - zero) / apart), floor((end - zero) / apart) + 1):
        figure = number // between * step if number % between == 0 else None
        yield zero + number * apart, figure


def draw_rulers(painter: QPainter, view: View, width: float, height: float) -> None:
    """Draw both rulers over a window of a size; zero is at the corner of the trimmed page."""
    frame, side = current_frame(), ruler_width()
    painter.fillRect(QRectF(0, 0, width, side), QColor(frame.bar))
    painter.fillRect(QRectF(0, 0, side, height), QColor(frame.bar))
    painter.setFont(ui_font(11))
    for at, figure in ruler_marks(view.scale, view.x, side, width):
        painter.fillRect(_stroke(at, figure), QColor(frame.line_strong))
        if figure is not None:
            _draw_figure(painter, QPointF(at, 0), figure)
    for at, figure in ruler_marks(view.scale, view.y, side, height):
        painter.fillRect(_stroke(at, figure, beside=True), QColor(frame.line_strong))
        if figure is not None:
            painter.save()
            painter.translate(0, at)
            painter.rotate(-90)
            _draw_figure(painter, QPointF(0, 0), figure)
            painter.restore()
    painter.fillRect(QRectF(0, 0, side, side), QColor(frame.bar))
    painter.fillRect(QRectF(0, side - 1, width, 1), QColor(frame.line))
    painter.fillRect(QRectF(side - 1, 0, 1, height), QColor(frame.line))


def _stroke(at: float, figure: int | None, *, beside: bool = False) -> QRectF:
    side = ruler_width()
    begin = 0 if figure is not None else side - scaled(5)
    place, length = round(at), side - begin
    return QRectF(begin, place, length, 1) if beside else QRectF(place, begin, 1, length)


def _draw_figure(painter: QPainter, at: QPointF, figure: int) -> None:
    painter.setPen(QColor(current_frame().secondary))
    room = QRectF(at.x() + scaled(3), at.y(), scaled(_LEAST_PX), ruler_width() - scaled(3))
    painter.drawText(room, Qt.AlignmentFlag.AlignVCenter, str(figure))
