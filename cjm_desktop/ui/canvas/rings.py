"""The rings round what is selected: they follow its shape and leave its marks uncovered."""

from collections.abc import Sequence
from typing import Final

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import (
    QColor,
    QPainter,
    QPainterPath,
    QPainterPathStroker,
    QPen,
    QPolygonF,
    QTransform,
)

from cjm_desktop.base.geometry import Point, Rect
from cjm_desktop.layout import tokens
from cjm_desktop.layout.marks import DIAMOND, DIAMOND_INSET
from cjm_desktop.render.qt_shapes import painter_path
from cjm_desktop.scene.items import Path
from cjm_desktop.ui.canvas.view import View

RING: Final = 2.4  # pixels
THIN_RING: Final = 1.4
RING_OUT: Final = 3.0  # map units outside the card
RING_RADIUS: Final = 5.0
ACCENT: Final = QColor(tokens.ACCENT)

_OPEN: Final = 1.2  # map units of paper round a diamond


def ring(painter: QPainter, view: View, rect: Rect, width: float) -> None:
    """Draw a ring round a rectangle of the sheet, as wide as asked in pixels."""
    ring_at(painter, view.camera.view_rect(rect), width, RING_RADIUS * view.camera.zoom)


def ring_at(painter: QPainter, rect: QRectF, width: float, radius: float) -> None:
    """Draw a ring in view coordinates."""
    _take_pen(painter, width)
    painter.drawRoundedRect(rect, radius, radius)


def moment_centre(card: Rect) -> Point:
    """Return the middle of the diamond of a moment of truth, by the place of its card."""
    return Point(card.right - DIAMOND_INSET, card.y + DIAMOND_INSET)


def leave_open(painter: QPainter, view: View, centre: Point) -> None:
    """Keep what is drawn from now on off the diamond round a point of the sheet."""
    reach = DIAMOND + _OPEN
    corners = ((0, -reach), (reach, 0), (0, reach), (-reach, 0))
    points = [view.camera.view_point(centre.x + dx, centre.y + dy) for dx, dy in corners]
    area, diamond = QPainterPath(), QPainterPath()
    area.addRect(QRectF(0, 0, view.camera.width, view.camera.height))
    diamond.addPolygon(QPolygonF(points))
    painter.setClipPath(area.subtracted(diamond), Qt.ClipOperation.IntersectClip)


def header_ring(painter: QPainter, view: View, owners: Sequence[str]) -> None:
    """Draw a ring round phases, from the first to the last of two, or round a phase group."""
    camera, layout = view.camera, view.layout
    boxes = [box for box in layout.header.boxes if box.owner in owners]
    if not boxes:
        return
    edge = camera.head_right(layout)
    painter.setClipRect(QRectF(edge, 0, camera.width - edge, camera.height) & view.exposed)
    whole = around(boxes[0].rect, boxes[-1].rect)
    corner = QPointF(camera.view_point(layout.left, 0).x(), camera.header_top(layout))
    if boxes[0].kind == "phase":
        _take_pen(painter, RING)
        to_view = QTransform.fromTranslate(corner.x(), corner.y()).scale(camera.zoom, camera.zoom)
        painter.drawPath(to_view.map(_round_arrows(view, whole)))
        return
    rect = QRectF(whole.x, whole.y, whole.w, whole.h)
    at = QRectF(corner + rect.topLeft() * camera.zoom, rect.size() * camera.zoom)
    ring_at(painter, at.adjusted(-2, -2, 2, 2), RING, 3)


def around(one: Rect, other: Rect) -> Rect:
    """Return the smallest rectangle that holds two."""
    left, top = min(one.x, other.x), min(one.y, other.y)
    right, bottom = max(one.right, other.right), max(one.bottom, other.bottom)
    return Rect(left, top, right - left, bottom - top)


def _round_arrows(view: View, columns: Rect) -> QPainterPath:
    """Return the outline of the arrows in some columns, grown, in the coordinates of the header."""
    layout = view.layout
    chosen = {
        box.owner
        for box in layout.header.boxes
        if box.kind == "phase" and columns.x <= box.rect.x < columns.right
    }
    arrows = QPainterPath()
    for part in layout.header.parts():
        shape = part.items[0] if part.owner in chosen and part.items else None
        if isinstance(shape, Path):
            arrows.addPath(painter_path(shape.steps, part.rect.x, part.rect.y))
    stroker = QPainterPathStroker()
    stroker.setWidth(2 * RING_OUT)
    stroker.setJoinStyle(Qt.PenJoinStyle.MiterJoin)
    return (stroker.createStroke(arrows) + arrows).simplified()


def _take_pen(painter: QPainter, width: float) -> None:
    painter.setPen(QPen(ACCENT, width))
    painter.setBrush(Qt.BrushStyle.NoBrush)
