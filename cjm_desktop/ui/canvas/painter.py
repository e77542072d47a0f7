"""Paints the sheet: its paper, rows, headers that stay in view, and blocks."""

from dataclasses import dataclass
from typing import Literal

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen

from cjm_desktop.base.geometry import Rect
from cjm_desktop.layout import tokens
from cjm_desktop.layout.contract import MapLayout, RowLayout
from cjm_desktop.render.qt import Drawing, draw
from cjm_desktop.ui.canvas.camera import Camera
from cjm_desktop.ui.canvas.drawings import Drawings

Detail = Literal["full", "bars", "flat"]

TEXT_ZOOM = 0.45
BARS_ZOOM = 0.12
TEXT_CARDS = 240  # more cards than this at once are drawn without text
WIDE = 12  # rows of more columns lose their hairlines with their text

_NO_PEN = QPen(Qt.PenStyle.NoPen)
_OUTLINE = QPen(QColor(tokens.LINE_3), 0)


@dataclass(frozen=True, slots=True)
class SheetColours:
    """The paper and the desk it lies on."""

    paper: QColor
    desk: QColor
    edge: QColor


def detail_of(camera: Camera, layout: MapLayout) -> Detail:
    """Return how much to draw, from the zoom and the number of cards in view."""
    if camera.zoom < BARS_ZOOM:
        return "flat"
    if camera.zoom < TEXT_ZOOM or _cards_in_view(camera, layout) > TEXT_CARDS:
        return "bars"
    return "full"


def _cards_in_view(camera: Camera, layout: MapLayout) -> int:
    rows, columns = in_view(camera, layout)
    return sum(len(layout.rows[row].cells[column].boxes) for row in rows for column in columns)


def in_view(camera: Camera, layout: MapLayout) -> tuple[range, range]:
    """Return the rows and columns that show."""
    seen = camera.seen
    top, left = seen.y - layout.body_top, seen.x - layout.left
    rows = layout.rows_between(max(0.0, top), max(0.0, top + seen.h))
    columns = layout.columns_between(max(0.0, left), max(0.0, left + seen.w))
    return rows, columns


class SheetPainter:
    """Paints a layout through a camera; keeps nothing but compiled drawings."""

    def __init__(self, drawings: Drawings) -> None:
        self.drawings = drawings

    def paint(
        self,
        painter: QPainter,
        camera: Camera,
        layout: MapLayout,
        colours: SheetColours,
        detail: Detail,
    ) -> None:
        """Paint the whole view."""
        self._paper(painter, camera, layout, colours)
        self._blocks(painter, camera, layout)
        self._body(painter, camera, layout, detail)
        self._row_heads(painter, camera, layout, colours)
        self._header(painter, camera, layout, colours)

    def _paper(
        self, painter: QPainter, camera: Camera, layout: MapLayout, colours: SheetColours
    ) -> None:
        view = QRectF(0, 0, camera.width, camera.height)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing, on=False)
        painter.fillRect(view, colours.desk)
        at = camera.view_point(0, 0)
        size = camera.zoom
        sheet = QRectF(at.x(), at.y(), layout.sheet_width * size, layout.sheet_height * size)
        painter.fillRect(sheet, colours.paper)
        if not sheet.contains(view):
            painter.setPen(QPen(colours.edge, 1))
            painter.drawRect(sheet)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)

    def _blocks(self, painter: QPainter, camera: Camera, layout: MapLayout) -> None:
        top, bottom = camera.seen.y, camera.seen.bottom
        if top < layout.options.margin + layout.above.height:
            above = self.drawings.block(layout.above)
            _draw_at(painter, camera, layout.left, layout.options.margin, above)
        if bottom > layout.below_top:
            below = self.drawings.block(layout.below)
            _draw_at(painter, camera, layout.left, layout.below_top, below)

    def _body(self, painter: QPainter, camera: Camera, layout: MapLayout, detail: Detail) -> None:
        rows, columns = in_view(camera, layout)
        top, left = camera.header_bottom(layout), camera.head_right(layout)
        painter.save()
        painter.setClipRect(QRectF(0, top, camera.width, camera.height - top))
        for row in rows:
            self._under(painter, camera, layout, row, detail)
        painter.setClipRect(QRectF(left, top, camera.width - left, camera.height - top))
        for row in rows:
            self._cells(painter, camera, layout, row, columns, detail)
        if detail != "flat":
            for row in rows:
                over = self.drawings.over(layout.rows[row])
                _draw_at(painter, camera, layout.left, layout.body_top + layout.tops[row], over)
        painter.restore()

    def _under(
        self, painter: QPainter, camera: Camera, layout: MapLayout, row: int, detail: Detail
    ) -> None:
        measured = layout.rows[row]
        if detail != "full" and measured.scale is None and len(measured.cells) > WIDE:
            _rule(painter, camera, layout, row)  # hairlines by the thousand would only be grey
            return
        under = self.drawings.under(measured)
        _draw_at(painter, camera, layout.left, layout.body_top + layout.tops[row], under)

    def _cells(
        self,
        painter: QPainter,
        camera: Camera,
        layout: MapLayout,
        row: int,
        columns: range,
        detail: Detail,
    ) -> None:
        measured = layout.rows[row]
        painter.save()
        _place(painter, camera, layout.left, layout.body_top + layout.tops[row])
        if detail == "full":
            # A card may reach into view from a column further left.
            first = max(0, columns.start - self.drawings.reach(measured, layout.columns))
            for column in range(first, columns.stop):
                draw(painter, self.drawings.cell(measured.cells[column]))
        else:
            self._flat_cells(painter, measured, detail)
        painter.restore()

    def _flat_cells(self, painter: QPainter, row: RowLayout, detail: Detail) -> None:
        painter.setRenderHint(QPainter.RenderHint.Antialiasing, on=False)
        flat, bars = self.drawings.flat(row)
        painter.setPen(_OUTLINE if detail == "bars" else _NO_PEN)
        for colour, rects in flat.items():
            painter.setBrush(QColor(colour))
            painter.drawRects(rects)
        if detail == "bars":
            painter.setPen(_NO_PEN)
            painter.setBrush(QColor(tokens.INK_4))
            painter.drawRects(bars)

    def _row_heads(
        self, painter: QPainter, camera: Camera, layout: MapLayout, colours: SheetColours
    ) -> None:
        rows, _ = in_view(camera, layout)
        top, right = camera.header_bottom(layout), camera.head_right(layout)
        sheet_left = max(0.0, camera.view_point(0, 0).x())
        bottom = min(camera.height, camera.view_point(0, layout.below_top).y())
        if bottom <= top:
            return
        strip = QRectF(sheet_left, top, right - sheet_left, bottom - top)
        painter.save()
        painter.setClipRect(strip)
        if camera.heads_stick(layout):
            painter.fillRect(strip, colours.paper)
            self._sticking_ground(painter, camera, layout, rows)
        for row in rows:
            painter.save()
            y = camera.view_point(0, layout.body_top + layout.tops[row]).y()
            painter.translate(camera.head_left(layout) + layout.options.row_head * camera.zoom, y)
            painter.scale(camera.zoom, camera.zoom)
            draw(painter, self.drawings.head(layout.rows[row]))
            painter.restore()
        painter.restore()
        painter.setPen(QPen(QColor(tokens.LINE_3), 0))
        painter.drawLine(QPointF(right, top), QPointF(right, bottom))

    def _sticking_ground(
        self, painter: QPainter, camera: Camera, layout: MapLayout, rows: range
    ) -> None:
        """Draw the rules and grounds of rows again, under heads that have left their place."""
        for row in rows:
            painter.save()
            y = camera.view_point(0, layout.body_top + layout.tops[row]).y()
            painter.translate(camera.head_left(layout) + layout.options.row_head * camera.zoom, y)
            painter.scale(camera.zoom, camera.zoom)
            draw(painter, self.drawings.under(layout.rows[row]))
            painter.restore()

    def _header(
        self, painter: QPainter, camera: Camera, layout: MapLayout, colours: SheetColours
    ) -> None:
        top, bottom = camera.header_top(layout), camera.header_bottom(layout)
        right = camera.head_right(layout)
        sheet = camera.view_rect(Rect(0, 0, layout.sheet_width, layout.sheet_height))
        strip = QRectF(
            max(0.0, sheet.left()),
            0,
            min(camera.width, sheet.right()) - max(0.0, sheet.left()),
            bottom,
        )
        sticks = camera.header_sticks(layout)
        painter.save()
        if sticks:
            painter.fillRect(strip, colours.paper)
            painter.setPen(QPen(QColor(tokens.LINE_3), 0))
            painter.drawLine(strip.bottomLeft(), strip.bottomRight())
        header = self.drawings.block(layout.header)
        painter.setClipRect(QRectF(right, 0, camera.width - right, bottom + 1))
        self._header_at(painter, camera, camera.view_point(layout.left, 0).x(), top, header)
        painter.setClipRect(QRectF(strip.left(), top, right - strip.left(), bottom - top))
        x = camera.head_left(layout) + layout.options.row_head * camera.zoom
        self._header_at(painter, camera, x, top, header)
        painter.restore()

    @staticmethod
    def _header_at(painter: QPainter, camera: Camera, x: float, y: float, header: Drawing) -> None:
        painter.save()
        painter.translate(x, y)
        painter.scale(camera.zoom, camera.zoom)
        draw(painter, header)
        painter.restore()


def _place(painter: QPainter, camera: Camera, x: float, y: float) -> None:
    """Move and scale the painter so that it draws from a place on the sheet, in map units."""
    at = camera.view_point(x, y)
    painter.translate(at)
    painter.scale(camera.zoom, camera.zoom)


def _draw_at(painter: QPainter, camera: Camera, x: float, y: float, drawing: Drawing) -> None:
    painter.save()
    _place(painter, camera, x, y)
    draw(painter, drawing)
    painter.restore()


def _rule(painter: QPainter, camera: Camera, layout: MapLayout, row: int) -> None:
    left = camera.view_point(layout.options.margin, layout.body_top + layout.tops[row])
    right = camera.view_point(layout.left + layout.columns.right, 0).x()
    painter.setPen(QPen(QColor(tokens.LINE_3), 0))
    painter.drawLine(left, QPointF(right, left.y()))
