"""Pens, brushes, outlines and icons as Qt's."""

from collections.abc import Iterable
from functools import lru_cache
from typing import Final, assert_never

from PySide6.QtCore import Qt
from PySide6.QtGui import QBrush, QColor, QPainterPath, QPen, QTransform

from cjm_desktop.base.colour import Colour
from cjm_desktop.scene.icons import icon_steps
from cjm_desktop.scene.items import Close, Curve, IconWeight, Move, Step, Stroke, To

_ICON_SQUARE = 256.0

NO_PEN: Final = QPen(Qt.PenStyle.NoPen)
NO_BRUSH: Final = QBrush(Qt.BrushStyle.NoBrush)


@lru_cache(maxsize=256)
def pen_of(stroke: Stroke) -> QPen:
    """Return the pen that draws a stroke."""
    pen = QPen(QColor(stroke.colour), stroke.width)
    if stroke.round:
        pen.setCapStyle(Qt.PenCapStyle.RoundCap)
        pen.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
    else:
        pen.setCapStyle(Qt.PenCapStyle.FlatCap)
        pen.setJoinStyle(Qt.PenJoinStyle.MiterJoin)
    if stroke.dash:
        # Qt counts dashes in pen widths; an odd list repeats, as in PDF and SVG.
        dash = stroke.dash if len(stroke.dash) % 2 == 0 else stroke.dash * 2
        pen.setDashPattern([length / stroke.width for length in dash])
    return pen


@lru_cache(maxsize=256)
def text_pen_of(colour: Colour) -> QPen:
    """Return the pen that draws glyphs in a colour."""
    return QPen(QColor(colour))


@lru_cache(maxsize=256)
def brush_of(colour: Colour) -> QBrush:
    """Return the brush that fills with a colour."""
    return QBrush(QColor(colour))


def painter_path(steps: Iterable[Step], dx: float = 0.0, dy: float = 0.0) -> QPainterPath:
    """Return an outline, moved by an offset."""
    path = QPainterPath()
    path.setFillRule(Qt.FillRule.WindingFill)
    for step in steps:
        match step:
            case Move(x, y):
                path.moveTo(x + dx, y + dy)
            case To(x, y):
                path.lineTo(x + dx, y + dy)
            case Curve(x1, y1, x2, y2, x, y):
                path.cubicTo(x1 + dx, y1 + dy, x2 + dx, y2 + dy, x + dx, y + dy)
            case Close():
                path.closeSubpath()
            case _:
                assert_never(step)
    return path


@lru_cache(maxsize=512)
def _icon(name: str, weight: IconWeight) -> QPainterPath:
    return painter_path(icon_steps(name, weight))


def icon_path(name: str, weight: IconWeight, size: float, x: float, y: float) -> QPainterPath:
    """Return an icon's outline in a square of a size with its left top corner at a place."""
    scale = size / _ICON_SQUARE
    return QTransform(scale, 0, 0, scale, x, y).map(_icon(name, weight))
