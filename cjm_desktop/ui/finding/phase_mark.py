"""The small arrow in a phase's colour that stands for it in lists."""

from typing import Final

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen, QPolygonF

from cjm_desktop.layout.tokens import TINTS
from cjm_desktop.model.words import Hue
from cjm_desktop.ui.frame import current_frame

_NOTCH: Final = 0.3  # of the width: how deep the point is


def draw_phase_mark(painter: QPainter, rect: QRectF, hue: Hue) -> None:
    """Draw a phase arrow into a rectangle, with an edge that shows on any ground."""
    left, top, width, height = rect.x(), rect.y() + rect.height() / 6, rect.width(), rect.height()
    height, deep = height * 2 / 3, width * _NOTCH
    points = (
        (left, top),
        (left + width - deep, top),
        (left + width, top + height / 2),
        (left + width - deep, top + height),
        (left, top + height),
        (left + deep, top + height / 2),
    )
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setBrush(QColor(TINTS[hue].header))
    dark = QColor(current_frame().panel).lightness() < 128  # deep hues would drown on it
    painter.setPen(QPen(QColor(current_frame().secondary), 1) if dark else Qt.PenStyle.NoPen)
    painter.drawPolygon(QPolygonF([QPointF(x, y) for x, y in points]))
    painter.restore()
