"""Paints the headers that stay in view: row heads at the left, phases at the top."""

from collections import defaultdict
from collections.abc import Iterator
from typing import Final

from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QBrush, QColor, QPainter, QPen

from cjm_desktop.base.geometry import Rect
from cjm_desktop.base.named_tuple import NamedTuple
from cjm_desktop.layout import tokens
from cjm_desktop.layout.contract import Box, MapLayout
from cjm_desktop.model.document import PhaseGroup
from cjm_desktop.model.words import Hue
from cjm_desktop.render.qt import Drawing, draw
from cjm_desktop.render.qt_shapes import NO_PEN, brush_of
from cjm_desktop.scene.items import Text
from cjm_desktop.scene.text import Line, Measurer, TextStyle
from cjm_desktop.ui.canvas.camera import Camera
from cjm_desktop.ui.canvas.drawings import Drawings
from cjm_desktop.ui.canvas.hidden_marks import hidden_marks, mark_items, mark_rect
from cjm_desktop.ui.canvas.kept import Kept
from cjm_desktop.ui.canvas.stuck_heads import head_shift
from cjm_desktop.ui.canvas.view import View, place

_HAIRLINE: Final = QPen(QColor(tokens.LINE_3), 0)
_HALF_PIXEL: Final = 0.5  # from a strip's edge to the middle of its last pixels
_GROUND_OVERHANG: Final = 12.0  # of the darker ground of rows, left of their heads
_NAME: Final = TextStyle(13, 600)
_NAME_BASE: Final = 12.0
_NAME_INSET: Final = 6.0
_PLATE: Final = 16.0
_LEAST_OF_GROUP: Final = 60.0  # map units of a group that must show for its name to stay
_NAMES_KEPT: Final = 16


class _Name(NamedTuple):
    """The name of a phase group as it stays at the edge of the columns, with its width."""

    width: float
    drawing: Drawing


class _Band(NamedTuple):
    """The phases of one colour."""

    brush: QBrush
    rects: list[QRectF]


class StickyPainter:
    """Paints row heads and the header where they stand now, on paper where they stick."""

    def __init__(self, drawings: Drawings, measurer: Measurer) -> None:
        self._drawings = drawings
        self._measurer = measurer
        self._names = Kept[PhaseGroup, _Name](_NAMES_KEPT, self._make_name)
        self._bands = Kept[MapLayout, tuple[_Band, ...]](1, _bands_of)

    def paint(self, painter: QPainter, view: View) -> bool:
        """Paint row heads, then the header over them; return whether all were ready."""
        painter.save()
        ready = self._heads(painter, view)
        painter.restore()
        painter.save()
        self._header(painter, view)
        painter.restore()
        return ready

    def _heads(self, painter: QPainter, view: View) -> bool:
        camera, layout, body = view.camera, view.layout, view.body
        left, right = max(0.0, view.sheet.left()), camera.head_right(layout)
        strip = QRectF(left, body.top(), right - left, body.height()) & view.exposed
        if strip.isEmpty():
            return True
        ready = True
        painter.setClipRect(strip)
        sticks = camera.heads_stick(layout)
        if sticks:
            painter.fillRect(strip, QColor(view.colours.paper))
        for index in view.rows():
            place(painter, QPointF(camera.origin_x(layout), view.row_y(index)), camera.zoom)
            if sticks:
                self._ground(painter, view, index)
            if not _is_far(view):
                head, area = self._drawings.head(layout.rows[index]), _head_area(view, index)
                painter.translate(0, head_shift(layout, camera, index))
                # A card may wait for the next frame, but not the name of its row.
                allowance = None if view.detail == "full" else view.allowance
                ready &= not head.draw(painter, area, allowance)
            painter.restore()
        if sticks:
            painter.setPen(_HAIRLINE)
            edge = right - _HALF_PIXEL
            painter.drawLine(QPointF(edge, body.top()), QPointF(edge, body.bottom()))
        return ready

    def paint_hidden_marks(self, painter: QPainter, view: View) -> None:
        """Paint the marks of hidden rows, which stand on the rings of the rows beside them."""
        layout = view.layout
        if _is_far(view) or len(layout.rows) == len(layout.journey.rows):  # none is hidden
            return
        painter.save()
        painter.setClipRect(view.body & view.exposed)
        for mark in hidden_marks(view.layout):
            rect = mark_rect(mark, view.layout, view.camera)
            if rect.intersects(view.exposed):
                place(painter, rect.topLeft(), view.camera.zoom)
                self._drawings.renderer.draw_items(painter, mark_items(mark, self._measurer))
                painter.restore()
        painter.restore()

    def _ground(self, painter: QPainter, view: View, index: int) -> None:
        """Draw a row's rule and ground again, under a head that has left its place."""
        under = self._drawings.under(view.layout.rows[index])
        under.draw(painter, _head_area(view, index), view.allowance)

    def _header(self, painter: QPainter, view: View) -> None:
        camera, layout, sheet = view.camera, view.layout, view.sheet
        top, bottom = camera.header_top(layout), camera.header_bottom(layout)
        left, right = max(0.0, sheet.left()), min(camera.width, sheet.right())
        strip = QRectF(left, 0, right - left, bottom)
        if not strip.intersects(view.exposed):
            return
        if camera.header_sticks(layout):
            painter.fillRect(strip & view.exposed, QColor(view.colours.paper))
            painter.setPen(_HAIRLINE)
            edge = bottom - _HALF_PIXEL
            painter.drawLine(QPointF(left, edge), QPointF(right, edge))
        split = camera.head_right(layout)
        over_columns = QRectF(split, 0, camera.width - split, bottom) & view.exposed
        painter.setClipRect(over_columns)
        self._header_at(painter, view, camera.view_point(layout.left, 0).x(), over_columns)
        if camera.heads_stick(layout):
            self._group_names(painter, view, split, top)
        if not _is_far(view):
            over_heads = QRectF(left, 0, split - left, bottom) & view.exposed
            painter.setClipRect(over_heads)
            self._header_at(painter, view, camera.origin_x(layout), over_heads)

    def _header_at(self, painter: QPainter, view: View, x: float, exposed: QRectF) -> None:
        zoom, top = view.camera.zoom, view.camera.header_top(view.layout)
        place(painter, QPointF(x, top), zoom)
        if _is_far(view):
            painter.setPen(NO_PEN)
            for brush, rects in self._bands(view.layout):
                painter.setBrush(brush)
                painter.drawRects(rects)
        else:
            left, width = (exposed.left() - x) / zoom, exposed.width() / zoom
            area = Rect(left, 0, width, view.layout.header.height)
            self._drawings.block(view.layout.header).draw(painter, area)
        painter.restore()

    def _group_names(self, painter: QPainter, view: View, edge: float, top: float) -> None:
        """Keep the name of the group that begins further left at the edge of the columns."""
        for group, box in _groups_at(view.layout, view.camera, edge):
            width, drawing = self._names(group)
            place(painter, QPointF(edge, top), view.camera.zoom)
            painter.translate(0, box.rect.y)
            painter.fillRect(QRectF(0, -2, width, _PLATE), QColor(view.colours.paper))
            draw(painter, drawing)
            painter.restore()

    def _make_name(self, group: PhaseGroup) -> "_Name":
        line, width = _name_line(self._measurer, group)
        text = Text(_NAME_INSET, _NAME_BASE, line, _NAME.size, tokens.TINTS[group.hue].ink)
        return _Name(width, self._drawings.renderer.compile((text,)))


def stuck_name_width(layout: MapLayout, camera: Camera) -> float:
    """Return how many pixels the names of groups that stay at the edge of the columns take."""
    if layout.context is None or not camera.heads_stick(layout):
        return 0.0
    shown = _groups_at(layout, camera, camera.head_right(layout))
    widths = [_name_line(layout.context.measurer, group)[1] for group, _ in shown]
    return max(widths, default=0.0) * camera.zoom


def _name_line(measurer: Measurer, group: PhaseGroup) -> tuple[Line, float]:
    line = measurer.shape(group.name, _NAME.weight)
    return line, line.width * _NAME.size / 1000 + 2 * _NAME_INSET


def _head_area(view: View, index: int) -> Rect:
    """Return where a row's head stands, in row coordinates."""
    width = view.layout.options.row_head + _GROUND_OVERHANG
    return Rect(-width, 0, width, view.layout.rows[index].height)


def _is_far(view: View) -> bool:
    """Tell whether words in the headers would only be dust."""
    return view.detail in ("flat", "mosaic")


def _groups_at(layout: MapLayout, camera: Camera, edge: float) -> Iterator[tuple[PhaseGroup, Box]]:
    groups: dict[str, PhaseGroup] = {group.id: group for group in layout.journey.groups}
    x = camera.sheet_point(QPointF(edge, 0)).x - layout.left
    for box in layout.header.boxes:
        group = groups.get(box.owner) if box.kind == "group" else None
        if group and box.rect.x < x - 1 and box.rect.right > x + _LEAST_OF_GROUP:
            yield group, box


def _bands_of(layout: MapLayout) -> tuple[_Band, ...]:
    """Return the phases of a header as areas by colour."""
    hues: dict[str, Hue] = {phase.id: phase.hue for phase in layout.journey.phases}
    rects: defaultdict[Hue, list[QRectF]] = defaultdict(list)
    for box in layout.header.boxes:
        if box.kind == "phase" and box.owner in hues:
            rects[hues[box.owner]].append(QRectF(*box.rect))
    return tuple(_Band(brush_of(tokens.TINTS[hue].header), own) for hue, own in rects.items())
