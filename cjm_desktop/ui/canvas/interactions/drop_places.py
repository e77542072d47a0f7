"""Where cards and headers land when they are dropped."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final

from cjm_desktop.base.geometry import Point, Rect
from cjm_desktop.base.named_tuple import NamedTuple
from cjm_desktop.edits.entries import can_hold
from cjm_desktop.layout.contract import Box, MapLayout
from cjm_desktop.layout.rows.touchpoint import lane_of
from cjm_desktop.model.addresses import CellAddress, Entry
from cjm_desktop.model.document import Card, Row
from cjm_desktop.model.questions import cell_at, entries
from cjm_desktop.ui.canvas.overlay import DropMark
from cjm_desktop.ui.canvas.places import address_at, cell_rect_at

_MARK_GAP: Final = 3.0  # of a drop mark from the card beside it
_FIRST: Final = 9.0  # of a drop mark from the top of an empty cell


@dataclass(frozen=True, slots=True)
class CardDrop:
    """A place in a cell: what it takes, where it is drawn."""

    cell: CellAddress
    index: int  # among the entries of the cell as it is now
    place: int  # from 1, as it will be
    target: Rect  # the cell, on the sheet
    mark: DropMark


class Refusal(NamedTuple):
    """A row that cannot take what is dragged."""

    row: int


def card_drop_at(layout: MapLayout, at: Point, moved: Sequence[Entry]) -> CardDrop | Refusal | None:
    """Return where entries land when dropped at a place on the sheet; None outside the cells."""
    row = layout.row_at(at.y - layout.body_top)
    column = layout.columns.at(at.x - layout.left)
    if row is None or column is None:
        return None
    holder = layout.rows[row].row
    if not all(can_hold(holder, entry) for entry in moved):
        return Refusal(row)
    boxes = _lane(layout, row, column, moved[-1])
    y = at.y - layout.body_top - layout.tops[row]
    above = sum(box.rect.centre.y < y for box in boxes)
    listed = [e.id for e in entries(holder, cell_at(holder, layout.columns.phases[column]))]
    index = _index(listed, boxes, above)
    gone = {entry.id for entry in moved}
    return CardDrop(
        address_at(layout, row, column),
        index,
        sum(id_ not in gone for id_ in listed[:index]) + 1,
        cell_rect_at(layout, row, column),
        _card_mark(layout, row, column, boxes, above),
    )


def _lane(layout: MapLayout, row: int, column: int, moved: Entry) -> list[Box]:
    """Return the boxes between which an entry will stand."""
    measured = layout.rows[row]
    boxes = [box for box in measured.cells[column].boxes if box.kind in ("card", "action")]
    context = layout.context
    if measured.row.role != "touchpoints" or context is None:
        return boxes
    cards = _cards(measured.row, column, layout)
    lane = lane_of(moved, context) if isinstance(moved, Card) else "digital"
    return [b for b in boxes if b.owner in cards and lane_of(cards[b.owner], context) == lane]


def _cards(row: Row, column: int, layout: MapLayout) -> dict[str, Card]:
    cell = cell_at(row, layout.columns.phases[column])
    return {card.id: card for card in cell.cards} if cell else {}


def _index(listed: Sequence[str], boxes: Sequence[Box], above: int) -> int:
    if above < len(boxes):
        return listed.index(boxes[above].owner)
    return listed.index(boxes[-1].owner) + 1 if boxes else len(listed)


def _card_mark(
    layout: MapLayout, row: int, column: int, boxes: Sequence[Box], above: int
) -> DropMark:
    if not boxes:
        y = _FIRST
    elif above == 0:
        y = boxes[0].rect.y - _MARK_GAP
    elif above == len(boxes):
        y = boxes[-1].rect.bottom + _MARK_GAP
    else:
        y = (boxes[above - 1].rect.bottom + boxes[above].rect.y) / 2
    cell = cell_rect_at(layout, row, column)
    return DropMark(Point(cell.x, cell.y + y), Point(cell.right, cell.y + y))


def phase_gap_at(layout: MapLayout, at: Point) -> int:
    """Return before which column a phase lands, the number of columns for the end."""
    edges, x = layout.columns.edges, at.x - layout.left
    return sum((edges[i] + edges[i + 1]) / 2 < x for i in range(len(edges) - 1))


def row_gap_at(layout: MapLayout, at: Point) -> int:
    """Return before which of the rows shown a row lands, their number for the end."""
    tops, y = layout.tops, at.y - layout.body_top
    return sum((tops[i] + tops[i + 1]) / 2 < y for i in range(len(tops) - 1))
