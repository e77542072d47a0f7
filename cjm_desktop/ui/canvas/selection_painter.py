"""Paints what is selected: rings, stretch handles, the cursor on a cell, handles of scores."""

from collections.abc import Iterable, Iterator, Sequence
from typing import Final

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen

from cjm_desktop.base.geometry import Rect
from cjm_desktop.base.ids import PhaseId, RowId
from cjm_desktop.layout import tokens
from cjm_desktop.layout.contract import Box, CellLayout, Handle, MapLayout
from cjm_desktop.model.document import Card
from cjm_desktop.model.questions import find_entry
from cjm_desktop.store.selection import Selection, SheetText, block_of
from cjm_desktop.ui.canvas.outlines import boxes_of, cells_with, draw_frames, outline_of
from cjm_desktop.ui.canvas.overlay import Overlay
from cjm_desktop.ui.canvas.ranges import runs
from cjm_desktop.ui.canvas.rings import (
    ACCENT,
    RING,
    RING_OUT,
    THIN_RING,
    around,
    header_ring,
    leave_open,
    moment_centre,
    ring,
    ring_at,
)
from cjm_desktop.ui.canvas.route_painter import paint_route
from cjm_desktop.ui.canvas.view import View

CURSOR: Final = 2.0
_MOST_RINGS: Final = 250  # that are drawn one by one
_CELL_INSET: Final = 3.0  # of the cursor from the rules above and below a cell
_ROUND_LISTED: Final = 5  # pixels round a principle or persona, which begin at their left edge
HANDLE_RADIUS: Final = 4.5
POINT_RADIUS: Final = 13.0
STRETCH_WIDTH: Final = 7.0
STRETCH_HEIGHT: Final = 16.0

_BLUR: Final = 8.0  # pixels that a ring or a handle may reach further out
LEAST_HANDLE_ZOOM: Final = 0.35  # below it handles would cover what they belong to


class SelectionPainter:
    """Paints a selection over the sheet; the painter is in view coordinates."""

    def paint(self, painter: QPainter, view: View, selection: Selection, overlay: Overlay) -> None:
        """Paint everything, clipped to where it belongs."""
        painter.save()
        painter.setClipRect(view.grid.adjusted(-4, 0, 0, 4) & view.exposed)
        if not overlay.editing:  # the field has a ring of its own
            self._cursor(painter, view, selection)
        self._entries(painter, view, selection, overlay)
        if selection.route is not None and not overlay.route:
            paint_route(painter, view, selection.route)
        if view.camera.zoom >= LEAST_HANDLE_ZOOM:
            self._handles(painter, view, selection, overlay)
        painter.restore()
        if selection.entries or (selection.row is None) == (selection.phase is None):
            if selection.group is not None and not overlay.editing:
                painter.save()
                header_ring(painter, view, [selection.group])
                painter.restore()
            if selection.text is not None and not overlay.editing:
                self._text(painter, view, selection.text)
            return
        if overlay.editing:  # the field has a ring of its own
            return
        painter.save()
        block = block_of(view.layout.journey, selection)
        if block is not None:
            self._rows(painter, view, block.rows)
            self._phases(painter, view, block.phases)
        painter.restore()

    @staticmethod
    def _cursor(painter: QPainter, view: View, selection: Selection) -> None:
        if selection.entries or selection.point:
            return
        cell = cell_rect(view.layout, selection)
        if cell is None:
            return
        across = selection.across
        if across is None:
            ring(painter, view, cell.grown(-CURSOR / 2), CURSOR)
            return
        other = cell_rect(view.layout, selection._replace(row=across.row, phase=across.phase))
        if other is not None:
            _range(painter, view, around(cell, other))
        ring(painter, view, cell.grown(-CURSOR / 2), THIN_RING)

    @staticmethod
    def _entries(painter: QPainter, view: View, selection: Selection, overlay: Overlay) -> None:
        moving = {card.part.owner for card in view.gliding}  # with rings of their own
        chosen = frozenset(selection.entries) - {overlay.editing} - moving
        single = len(selection.entries) == 1
        cells = list(cells_with(view, chosen))
        frames = [(row, outline_of(cell).frames_of(chosen)) for row, cell in cells]
        if sum(len(own) for _, own in frames) > _MOST_RINGS:
            draw_frames(painter, view, frames)
            return
        in_hand = frozenset(overlay.kept_places)
        seen = view.camera.sheet_rect(view.exposed).grown(RING_OUT + _BLUR / view.camera.zoom)
        for (kind, owner, _), rect in _boxes_of(view, cells, chosen):
            if rect in in_hand or not rect.intersects(seen):
                continue
            painter.save()
            if _is_moment(view, owner):
                leave_open(painter, view, moment_centre(rect))
            ring(painter, view, _outline(kind, rect), RING if single else THIN_RING)
            painter.restore()
            if single and kind == "card" and view.camera.zoom >= LEAST_HANDLE_ZOOM:
                _paint_stretch_handles(painter, view, rect)

    def _handles(
        self, painter: QPainter, view: View, selection: Selection, overlay: Overlay
    ) -> None:
        shown = {overlay.hover_handles, _cell_of(view.layout, selection)} - {None}
        if not (shown or selection.point or overlay.dragged_handle):
            return
        for index in view.rows():
            for handle in view.layout.rows[index].handles:
                at = _handle_at(view, index, handle)
                if handle.kind == "point":
                    if handle.owner == selection.point:
                        _point_ring(painter, view, at)
                elif (index, handle.column) in shown or handle == overlay.dragged_handle:
                    _handle(painter, view, at, chosen=handle.kind == selection.series)

    @staticmethod
    def _text(painter: QPainter, view: View, text: SheetText) -> None:
        from cjm_desktop.ui.canvas.around_grid import text_in_view

        rect = text_in_view(view.layout, view.camera, text)
        if rect is None:
            return
        camera, layout = view.camera, view.layout
        seen = camera.view
        if text.kind == "span":
            seen.setLeft(camera.head_right(layout))
        else:  # which the header covers when it stays in view
            seen.setBottom(max(0.0, camera.header_top(layout)))
        painter.save()
        painter.setClipRect(seen & view.exposed)
        out = _ROUND_LISTED if text.kind in ("principle", "persona") else 2
        ring_at(painter, rect.adjusted(-out, -out, out, out), RING, 3)
        painter.restore()

    @staticmethod
    def _rows(painter: QPainter, view: View, rows: Sequence[RowId]) -> None:
        camera, layout = view.camera, view.layout
        left = camera.head_left(layout) - 4 * camera.zoom
        width = camera.head_right(layout) - left - 3
        painter.setClipRect(view.body & view.exposed)
        for first, last in runs([row.row.id for row in layout.rows], rows):
            top = view.row_y(first)
            height = view.row_y(last) + layout.rows[last].height * camera.zoom - top - 4
            ring_at(painter, QRectF(left, top + 2, width, height), RING, 4)

    @staticmethod
    def _phases(painter: QPainter, view: View, phases: Sequence[PhaseId]) -> None:
        order = view.layout.columns.phases
        for first, last in runs(order, phases):
            header_ring(painter, view, [order[first], order[last]])


def cell_rect(layout: MapLayout, selection: Selection) -> Rect | None:
    """Return the place on the sheet of the cell under the keyboard cursor, a little within it."""
    cell = _cell_of(layout, selection)
    if cell is None:
        return None
    row, column = cell
    inset = 0.0 if layout.rows[row].scale else _CELL_INSET  # figures of scores reach the rule
    return Rect(
        layout.left + layout.columns.left(column) - 4,
        layout.body_top + layout.tops[row] + inset,
        layout.columns.inner(column) + 8,
        layout.rows[row].height - 2 * inset,
    )


def _outline(kind: str, rect: Rect) -> Rect:
    """Return where the ring of an entry runs; the next action begins right below the one before."""
    grown = rect.grown(RING_OUT)
    return grown._replace(h=grown.h - RING_OUT) if kind == "action" else grown


def _range(painter: QPainter, view: View, rect: Rect) -> None:
    """Colour a range of cells as a marker pen does, and put a ring round it."""
    painter.save()
    painter.setCompositionMode(QPainter.CompositionMode.CompositionMode_Multiply)
    painter.fillRect(view.camera.view_rect(rect), QColor(tokens.ACCENT_TINT))
    painter.restore()
    ring(painter, view, rect.grown(-CURSOR / 2), CURSOR)


def _cell_of(layout: MapLayout, selection: Selection) -> tuple[int, int] | None:
    row = layout.index_of(selection.row) if selection.row is not None else None
    if row is None or selection.phase not in layout.columns.phases:
        return None
    return row, layout.columns.phases.index(selection.phase)


def _boxes_of(
    view: View, cells: Iterable[tuple[int, CellLayout]], owners: frozenset[str]
) -> Iterator[tuple[Box, Rect]]:
    """Yield the boxes of what is chosen, with their rectangles on the sheet."""
    layout = view.layout
    for index, cell in cells:
        top = layout.body_top + layout.tops[index]
        for box in boxes_of(cell):
            if box.owner in owners:
                yield box, box.rect.moved(layout.left, top)


def _is_moment(view: View, entry: str) -> bool:
    place = find_entry(view.layout.journey, entry)
    return place is not None and isinstance(place.entry, Card) and place.entry.moment is not None


def _handle_at(view: View, row: int, handle: Handle) -> QPointF:
    layout = view.layout
    y = layout.body_top + layout.tops[row] + handle.y
    return view.camera.view_point(layout.left + handle.x, y)


def _handle(painter: QPainter, view: View, at: QPointF, *, chosen: bool) -> None:
    radius = HANDLE_RADIUS * view.camera.zoom
    colour = ACCENT if chosen else QColor(tokens.INK_9)
    painter.setPen(QPen(colour, (2.2 if chosen else 1.6) * view.camera.zoom))
    painter.setBrush(QColor(view.colours.paper))
    painter.drawEllipse(at, radius, radius)


def _point_ring(painter: QPainter, view: View, at: QPointF) -> None:
    radius = POINT_RADIUS * view.camera.zoom
    painter.setPen(QPen(ACCENT, RING))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.drawEllipse(at, radius, radius)


def stretch_handles(rect: Rect) -> tuple[Rect, Rect]:
    """Return the places of the handles at the left and right edge of a selected card."""
    around = rect.grown(RING_OUT)
    top = around.centre.y - STRETCH_HEIGHT / 2
    left, right = (
        Rect(x - STRETCH_WIDTH / 2, top, STRETCH_WIDTH, STRETCH_HEIGHT)
        for x in (around.x, around.right)
    )
    return left, right


def _paint_stretch_handles(painter: QPainter, view: View, rect: Rect) -> None:
    painter.setPen(QPen(ACCENT, 1.8 * view.camera.zoom))
    painter.setBrush(QColor(view.colours.paper))
    radius = STRETCH_WIDTH / 2 * view.camera.zoom
    for handle in stretch_handles(rect):
        painter.drawRoundedRect(view.camera.view_rect(handle), radius, radius)
