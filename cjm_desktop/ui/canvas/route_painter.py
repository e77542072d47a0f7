"""Paints the route that is selected, and the one that is being drawn with its pen."""

from itertools import pairwise
from typing import Final

from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QColor, QPainter, QPen

from cjm_desktop.layout import tokens
from cjm_desktop.layout.route_places import DrawnRoute, drawn_route
from cjm_desktop.layout.routes import STOP
from cjm_desktop.render.qt_shapes import painter_path
from cjm_desktop.ui.canvas.overlay import Overlay
from cjm_desktop.ui.canvas.view import View, place

_ACCENT: Final = QColor(tokens.ACCENT)
_LINE: Final = 3.4  # map units, a little wider than the route's own ink
_LEAST: Final = 2.0  # pixels
_RING: Final = 1.8
_AROUND_END: Final = 3.6  # map units beyond a stop's mark: those of the ends stay in sight
_AROUND_STOP: Final = 0.6
_NONE: Final = Qt.BrushStyle.NoBrush
_PEN: Final = 1.6  # pixels
_PEN_DASH: Final = (5.0, 3.0)


def paint_route(painter: QPainter, view: View, route: str) -> None:
    """Paint a route in the accent, with its stops as rings."""
    drawn = drawn_route(view.layout, route)
    if drawn is None:
        return
    zoom = view.camera.zoom
    place(painter, view.camera.view_point(*drawn.origin), zoom)
    painter.setPen(_line_pen(max(_LINE, _LEAST / zoom)))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.drawPath(painter_path(drawn.line.steps()))
    _stops(painter, view, drawn)
    painter.restore()


def paint_pen(painter: QPainter, view: View, overlay: Overlay) -> None:
    """Paint the route that is being drawn, and the line from its last stop to the pointer."""
    painter.save()
    painter.setClipRect(view.grid.adjusted(-14, 0, 0, 0) & view.exposed)
    paint_route(painter, view, overlay.route)
    pen = QPen(_ACCENT, _PEN)
    pen.setDashPattern(_PEN_DASH)
    painter.setPen(pen)
    for start, end in pairwise(overlay.pen):
        painter.drawLine(view.camera.view_point(*start), view.camera.view_point(*end))
    painter.restore()


def _line_pen(width: float) -> QPen:
    pen = QPen(_ACCENT, width)
    pen.setCapStyle(Qt.PenCapStyle.RoundCap)
    pen.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
    return pen


def _stops(painter: QPainter, view: View, drawn: DrawnRoute) -> None:
    painter.setPen(QPen(_ACCENT, _RING))
    ends = (0, len(drawn.line.stops) - 1)
    for index, stop in enumerate(drawn.line.stops):
        painter.setBrush(_NONE if index in ends else QColor(view.colours.paper))
        radius = STOP + (_AROUND_END if index in ends else _AROUND_STOP)
        painter.drawEllipse(QPointF(stop.x, stop.y), radius, radius)
