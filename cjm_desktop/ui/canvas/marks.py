"""Marks what was found on the sheet: cards, and from afar the cells that hold some."""

from collections import Counter
from collections.abc import Mapping, Sequence
from typing import Final, Literal

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen

from cjm_desktop.base.geometry import Rect
from cjm_desktop.base.ids import PhaseId, RowId
from cjm_desktop.base.named_tuple import NamedTuple
from cjm_desktop.layout import tokens
from cjm_desktop.layout.contract import Block, Box
from cjm_desktop.model.document import Action, Card, Journey, Project, Row, Ruler
from cjm_desktop.model.texts import Spot
from cjm_desktop.store.selection import Selection
from cjm_desktop.ui.canvas.outlines import boxes_of
from cjm_desktop.ui.canvas.view import View

EDGE: Final = 3.0  # pixels
_OUT: Final = 3.0  # map units outside the card
_WIDEST: Final = 12  # columns that a card may come from and still reach into view
_COLOUR: Final = QColor(tokens.ACCENT)
_PEN: Final = QPen(_COLOUR, 0)
_CURRENT: Final = QPen(_COLOUR, 2.4)
_ENTRIES: Final = (Card, Action)


class Marks:
    """What was found in a journey: cards by their rows, and headings; one hit may be current."""

    def __init__(
        self, rows: Mapping[RowId | None, Sequence[Spot]], current: Spot | None = None
    ) -> None:
        self._rows = rows
        self._owners: dict[RowId, frozenset[str]] = {}
        self._phases: dict[RowId, frozenset[PhaseId]] = {}
        beside = rows.get(None, ())
        self._places = {_place_of(spot) for spot in beside}
        self._current = _place_of(current) if current is not None else None

    def entries(self, row: RowId) -> frozenset[str]:
        """Return the cards and actions of a row in which something was found."""
        if row not in self._owners:  # only of rows that show: hits may be 20,000
            own = self._rows.get(row, ())
            self._owners[row] = frozenset(s.owner for s in own if s.kind in _ENTRIES)
        return self._owners[row]

    def phases(self, row: RowId) -> frozenset[PhaseId]:
        """Return the phases under which something was found in a row."""
        if row not in self._phases:
            own = self._rows.get(row, ())
            self._phases[row] = frozenset(s.phase for s in own if s.phase is not None)
        return self._phases[row]

    def state_of(self, box: Box, nth: int) -> Literal["none", "found", "current"]:
        """Return whether a box outside the rows, the nth of its owner, is to be marked."""
        place = _Place(box.owner or box.kind, nth)
        if place == self._current:
            return "current"
        return "found" if place in self._places else "none"

    def in_head(self, row: RowId) -> bool:
        """Tell whether something was found in a row's own texts."""
        return any(spot.kind is Row for spot in self._rows.get(row, ())[:8])


class _Place(NamedTuple):
    owner: str  # or the field of the title block
    nth: int


def _place_of(spot: Spot) -> _Place:
    owner = spot.field if spot.kind in (Journey, Project) else spot.owner
    return _Place("" if spot.kind is Ruler else owner, spot.place)  # its own name is not printed


class _Frames:
    """Rectangles in the view, each marked by a thin frame with a thick left edge."""

    def __init__(self) -> None:
        self._frames: list[QRectF] = []
        self._edges: list[QRectF] = []

    def add(self, rect: QRectF) -> None:
        self._frames.append(rect)
        self._edges.append(QRectF(rect.left() - 1, rect.top(), EDGE, rect.height()))

    def draw(self, painter: QPainter) -> None:
        # All at once, without dashes and round corners: hundreds may be in view at every key.
        painter.setRenderHint(QPainter.RenderHint.Antialiasing, on=False)
        painter.setPen(_PEN)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawRects(self._frames)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(_COLOUR)
        painter.drawRects(self._edges)


def paint_marks(painter: QPainter, view: View, marks: Marks, selection: Selection) -> None:
    """Paint the marks; what is selected has a ring already. The painter is in view coordinates."""
    cards, heads = _Frames(), _Frames()
    chosen = frozenset(selection.entries)
    near = view.detail in ("full", "bars")
    for index in view.rows():
        row = view.layout.rows[index].row.id
        if near and marks.entries(row):
            _mark_entries(cards, view, index, marks.entries(row) - chosen)
        else:
            _mark_cells(cards, view, index, marks.phases(row))
        if marks.in_head(row):
            heads.add(_head(view, index))
    painter.save()
    painter.setClipRect(view.grid.adjusted(-4, 0, 0, 4) & view.exposed)
    cards.draw(painter)
    painter.setClipRect(view.body & view.exposed)
    heads.draw(painter)
    _mark_headings(painter, view, marks)
    painter.restore()


def _mark_entries(frames: _Frames, view: View, index: int, owners: frozenset[str]) -> None:
    layout, camera = view.layout, view.camera
    row, columns = layout.rows[index], view.columns()
    seen = view.area_of(layout.left, layout.body_top + layout.tops[index])
    for cell in row.cells[max(0, columns.start - _WIDEST) : columns.stop]:
        for box in boxes_of(cell):
            if box.owner in owners and box.rect.intersects(seen):
                x, y = layout.left + box.rect.x, layout.body_top + layout.tops[index] + box.rect.y
                placed = Rect(x, y, box.rect.w, box.rect.h).grown(_OUT)
                frames.add(camera.view_rect(placed))


def _mark_cells(frames: _Frames, view: View, index: int, phases: frozenset[PhaseId]) -> None:
    if not phases:
        return
    layout, zoom = view.layout, view.camera.zoom
    top, height = view.row_y(index), layout.rows[index].height * zoom
    for column in view.columns():
        if layout.columns.phases[column] in phases:
            left = view.camera.view_point(layout.left + layout.columns.left(column), 0).x()
            width = layout.columns.inner(column) * zoom
            frames.add(QRectF(left, top + 1, width, max(1.0, height - 2)))


def _head(view: View, index: int) -> QRectF:
    camera, layout = view.camera, view.layout
    left, right = camera.head_left(layout), camera.head_right(layout)
    top, height = view.row_y(index), layout.rows[index].height * camera.zoom
    return QRectF(left - 4 * camera.zoom, top + 3, right - left, height - 6)


def _mark_headings(painter: QPainter, view: View, marks: Marks) -> None:
    camera, layout = view.camera, view.layout
    edge = camera.head_right(layout)
    painter.setClipRect(QRectF(edge, 0, camera.width - edge, camera.height) & view.exposed)
    _mark_boxes(painter, view, layout.header, camera.header_top(layout), marks)
    painter.setClipRect(view.exposed)
    for block, top in ((layout.above, layout.options.margin), (layout.below, layout.below_top)):
        _mark_boxes(painter, view, block, camera.view_point(0, top).y(), marks)


def _mark_boxes(painter: QPainter, view: View, block: Block, top: float, marks: Marks) -> None:
    camera, frames = view.camera, _Frames()
    current: QRectF | None = None
    passed: Counter[str] = Counter()
    for box in block.boxes:
        found = marks.state_of(box, passed[box.owner] if box.kind == "span" else 0)
        passed[box.owner] += 1
        if found == "none":
            continue
        left = camera.view_point(view.layout.left + box.rect.x, 0).x()
        size = box.rect.w * camera.zoom, box.rect.h * camera.zoom
        rect = QRectF(left, top + box.rect.y * camera.zoom, *size).adjusted(-3, -3, 2, 2)
        if found == "current":
            current = rect
        elif rect.intersects(view.exposed):
            frames.add(rect)
    frames.draw(painter)
    if current is not None:
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(_CURRENT)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawRoundedRect(current, 4, 4)
