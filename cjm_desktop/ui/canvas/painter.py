"""Paints the sheet: its paper, the blocks above and below, and the rows."""

from collections.abc import Sequence

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen, QRegion

from cjm_desktop.base.geometry import Rect
from cjm_desktop.base.named_tuple import NamedTuple
from cjm_desktop.layout import tokens
from cjm_desktop.layout.contract import Block, MapLayout, RowLayout
from cjm_desktop.layout.rows.stacked import StackedRow
from cjm_desktop.scene.items import Item
from cjm_desktop.scene.text import Measurer
from cjm_desktop.ui.canvas.drawings import Drawings
from cjm_desktop.ui.canvas.flat import flat_box, has_boxes
from cjm_desktop.ui.canvas.kept import Kept
from cjm_desktop.ui.canvas.overlay import Overlay
from cjm_desktop.ui.canvas.piecemeal import EntriesDrawing
from cjm_desktop.ui.canvas.prompts import (
    hint_items,
    hints,
    prompt_box,
    prompt_items,
    prompts,
)
from cjm_desktop.ui.canvas.sticky import StickyPainter
from cjm_desktop.ui.canvas.view import View, place

MANY_COLUMNS = 12  # rows of more columns lose their hairlines together with their text

_HALF_PIXEL = 0.5
_RULE = QPen(QColor(tokens.LINE_3), 0)


class _Lines(NamedTuple):
    """How far up and down a row goes with its routes and links, in its coordinates."""

    row: int  # among those shown
    top: float
    bottom: float


class SheetPainter:
    """Paints a layout through a camera; keeps nothing but compiled drawings."""

    def __init__(self, drawings: Drawings, measurer: Measurer) -> None:
        self._drawings = drawings
        self._measurer = measurer
        self._sticky = StickyPainter(drawings, measurer)
        self._lines = Kept[MapLayout, tuple[_Lines, ...]](1, _lines_of)

    def paint(
        self,
        painter: QPainter,
        view: View,
        overlay: Overlay,
        cursor: tuple[int, int] | None = None,
    ) -> bool:
        """Paint what is exposed; return whether all of it was ready to be drawn in full.

        Of the overlay only what lies between the paper and the cards is painted here. ``cursor``
        is the empty cell under the keyboard cursor.
        """
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        _paper(painter, view)
        self._block(painter, view, view.layout.above, view.layout.options.margin)
        self._block(painter, view, view.layout.below, view.layout.below_top)
        ready = self._body(painter, view, overlay, cursor)
        ready &= self._sticky.paint(painter, view)
        self._beside_columns(painter, view)
        return ready

    def paint_hidden_marks(self, painter: QPainter, view: View) -> None:
        """Paint the marks of hidden rows, over what is selected beside them."""
        self._sticky.paint_hidden_marks(painter, view)

    def _body(
        self, painter: QPainter, view: View, overlay: Overlay, cursor: tuple[int, int] | None
    ) -> bool:
        """Paint what of rows and cells is not under headers that stay."""
        body = view.body & view.exposed
        if body.isEmpty():
            return True
        painter.save()
        painter.setClipRect(body)
        ready = self._under(painter, view._replace(exposed=body))
        grid = view.grid & view.exposed
        if not grid.isEmpty():
            inside = view._replace(exposed=grid)
            painter.setClipRect(grid)
            _rubber_band(painter, inside, overlay)
            if view.gliding and view.detail != "full":
                _leave_places(painter, inside)
            ready &= self._cells(painter, inside)
            painter.setClipRect(grid)
            ready &= self._over(painter, inside)
            self._prompts(painter, inside, [cell for cell in (overlay.empty_cell, cursor) if cell])
        painter.restore()
        return ready

    def _block(self, painter: QPainter, view: View, block: Block, top: float) -> None:
        if view.detail == "mosaic":
            return
        area = view.area_of(view.layout.left, top)
        if area.y < block.height and area.bottom > 0:
            at = view.camera.view_point(view.layout.left, top)
            place(painter, at, view.camera.zoom)
            self._drawings.block(block).draw(painter, area)
            painter.restore()

    # Rows

    def _under(self, painter: QPainter, view: View) -> bool:
        ready = True
        for index in view.rows():
            row = view.layout.rows[index]
            if _is_ruled(view, row):
                _rule(painter, view, index)
                continue
            self._place_row(painter, view, index)
            area = view.row_area(index)
            ready &= not self._drawings.under(row).draw(painter, area, view.allowance)
            painter.restore()
        return ready

    def _cells(self, painter: QPainter, view: View) -> bool:
        ready = True
        for index in view.rows():
            self._place_row(painter, view, index)
            if _is_drawn_in_full(view, view.layout.rows[index]):
                ready &= self._full_cells(painter, view, index)
            else:
                ready &= self._flat_cells(painter, view, index)
            painter.restore()
        return ready

    def _flat_cells(self, painter: QPainter, view: View, index: int) -> bool:
        flat = self._drawings.flat(view.layout.rows[index])
        if view.detail == "mosaic":
            return flat.draw_picture(painter, view.allowance)
        area, bars = view.row_area(index), view.detail == "bars"
        return flat.draw(painter, area.x, area.right, bars=bars, allowance=view.allowance)

    def _full_cells(self, painter: QPainter, view: View, index: int) -> bool:
        row, columns = view.layout.rows[index], view.columns()
        area = view.row_area(index)
        ready = True
        for column in range(self._drawings.first_in_reach(row, columns.start), columns.stop):
            drawing = self._drawings.cell(row.cells[column])
            waiting = drawing.draw(painter, area, view.allowance)
            ready &= not waiting
            if isinstance(drawing, EntriesDrawing):
                for number in waiting:
                    rect, colour = drawing.flat(number)
                    flat_box(painter, rect, colour if has_boxes(row) else None)
        return ready

    def _over(self, painter: QPainter, view: View) -> bool:
        if view.detail in ("flat", "mosaic"):
            return True
        ready = True
        for index in self._crossed_by(view):
            over = self._drawings.over(view.layout.rows[index])
            if not over.is_empty:
                self._place_row(painter, view, index)
                ready &= not over.draw(painter, view.row_area(index), view.allowance)
                painter.restore()
        return ready

    def _crossed_by(self, view: View) -> list[int]:
        """Return the rows that are exposed, and those whose routes and links cross what is."""
        exposed = view.rows(reach=0)
        crossed = [*exposed]
        for index, top, bottom in self._lines(view.layout):
            if index not in exposed:
                area = view.row_area(index)
                if top < area.bottom and area.y < bottom:
                    crossed.append(index)
        return sorted(crossed)

    def _beside_columns(self, painter: QPainter, view: View) -> None:
        """Paint what routes have over the row heads, unless they have scrolled under these."""
        camera, layout = view.camera, view.layout
        left = camera.view_point(layout.left, 0).x()
        if view.detail in ("flat", "mosaic") or left < camera.origin_x(layout) - _HALF_PIXEL:
            return
        for index in self._crossed_by(view):
            row = layout.rows[index]
            shown = _beside_grid(view, index, row.beside if isinstance(row, StackedRow) else ())
            if not shown.isEmpty():
                painter.save()
                painter.setClipRegion(shown)
                self._place_row(painter, view, index)
                self._drawings.over(row).draw(painter, view.row_area(index), view.allowance)
                painter.restore()
                painter.restore()

    def _prompts(self, painter: QPainter, view: View, cells: list[tuple[int, int]]) -> None:
        if view.detail != "full":
            return
        for index, rect, text in prompts(view.layout, cells):
            items = prompt_items(self._measurer, text, rect.w)
            box = prompt_box(items, rect, view.layout.rows[index].height)
            self._draw_in_row(painter, view, index, box, items)
        for index, rect, text in hints(view.layout, cells):
            items = hint_items(self._measurer, text, rect.w, rect.h)
            self._draw_in_row(painter, view, index, rect, items)

    def _draw_in_row(
        self, painter: QPainter, view: View, index: int, rect: Rect, items: Sequence[Item]
    ) -> None:
        self._place_row(painter, view, index)
        painter.translate(rect.x, rect.y)
        self._drawings.renderer.draw_items(painter, items)
        painter.restore()

    @staticmethod
    def _place_row(painter: QPainter, view: View, index: int) -> None:
        place(painter, view.row_at(index), view.camera.zoom)


def _beside_grid(view: View, row: int, stretches: Sequence[tuple[float, float]]) -> QRegion:
    """Return what is exposed of some stretches of a row's head, beside its cells."""
    zoom, right, shown = view.camera.zoom, view.grid.left(), QRegion()
    for top, bottom in stretches:
        y, height = view.row_y(row) + top * zoom, (bottom - top) * zoom
        beside = QRectF(right - tokens.HEAD_CLEAR * zoom, y, tokens.HEAD_CLEAR * zoom, height)
        seen = view.body & view.exposed & beside
        shown += QRegion(seen.toAlignedRect())
    return shown


def _lines_of(layout: MapLayout) -> tuple[_Lines, ...]:
    return tuple(
        _Lines(index, *row.reach)
        for index, row in enumerate(layout.rows)
        if isinstance(row, StackedRow) and row.overlays
    )


def _paper(painter: QPainter, view: View) -> None:
    sheet, colours = view.sheet, view.colours
    painter.setRenderHint(QPainter.RenderHint.Antialiasing, on=False)
    if not sheet.contains(view.exposed):
        painter.fillRect(view.exposed, QColor(colours.desk))
    painter.fillRect(sheet & view.exposed, QColor(colours.paper))
    if not sheet.contains(view.camera.view):
        painter.setPen(QPen(QColor(colours.edge), 0))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawRect(sheet.adjusted(-1, -1, 0, 0))
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)


def _leave_places(painter: QPainter, view: View) -> None:
    """Keep what is drawn from now on off the places of cards that are on their way there."""
    shown = QRegion((view.grid & view.exposed).toAlignedRect())
    for card in view.gliding:
        shown -= QRegion(view.camera.view_rect(card.home).toAlignedRect())
    painter.setClipRegion(shown)


def _rubber_band(painter: QPainter, view: View, overlay: Overlay) -> None:
    if overlay.rubber_band is not None:
        painter.fillRect(view.camera.view_rect(overlay.rubber_band), QColor(tokens.ACCENT_TINT))


def _rule(painter: QPainter, view: View, index: int) -> None:
    left = view.camera.view_point(view.layout.options.margin, 0).x()
    right = view.camera.view_point(view.layout.left + view.layout.columns.right, 0).x()
    y = view.row_y(index)
    painter.setPen(_RULE)
    painter.drawLine(QPointF(left, y), QPointF(right, y))


def _is_ruled(view: View, row: RowLayout) -> bool:
    """Tell whether only the rule above a row is drawn: hairlines by the hundred would be grey."""
    return _is_far(view) and row.row.kind != "curve"


def _is_drawn_in_full(view: View, row: RowLayout) -> bool:
    """Tell whether a row's cells are drawn as they are, and not as areas and bars."""
    if view.detail == "full":
        return True
    text = row.row.kind in ("cards", "actions")
    return not text and not _is_far(view)


def _is_far(view: View) -> bool:
    """Tell whether so much is in view that only areas and curves are worth drawing."""
    many = len(view.layout.columns.phases) > MANY_COLUMNS
    return view.detail in ("flat", "mosaic") or (view.detail == "bars" and many)
