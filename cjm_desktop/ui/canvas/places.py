"""Where in the view the things stand that are edited in place, and how their text looks."""

from typing import Final

from PySide6.QtCore import QRectF

from cjm_desktop.base.geometry import Rect
from cjm_desktop.base.ids import RowId
from cjm_desktop.base.named_tuple import NamedTuple
from cjm_desktop.layout import tokens
from cjm_desktop.layout.contract import Block, Box, MapLayout
from cjm_desktop.model.addresses import CellAddress
from cjm_desktop.model.document import Card, Row
from cjm_desktop.model.questions import find_entry, find_row
from cjm_desktop.scene.items import Text
from cjm_desktop.store.selection import Selection
from cjm_desktop.ui.canvas.camera import Camera
from cjm_desktop.ui.canvas.stuck_heads import head_shift
from cjm_desktop.ui.commands.targets import TextKind, TextTarget

_ROW_NAME_LEFT: Final = 23.0
_ROW_NAME_TOP: Final = 8.0
_ROW_NAME_RIGHT: Final = 12.0
_ROW_NAME_HEIGHT: Final = 24.0


class Lettering(NamedTuple):
    """How a text looks while it is edited: size, weight, the room around it in units, tracking.

    The same room as on the sheet breaks the lines at the same words.
    """

    size: float = 13.0
    weight: int = 400
    left: float = tokens.CARD_PADDING_X
    top: float = tokens.CARD_PADDING_Y
    right: float = 18.0
    tracking: float = 0.0  # in em


_LETTERING: Final[dict[TextKind, Lettering]] = {
    "action": Lettering(13, 500, 20, 3, 0),
    "phase": Lettering(17, 600, 14, 7, 14, -0.01),
    "row": Lettering(13.5, 600, 4, 3, 4, -0.006),
    "group": Lettering(13, 600, 4, 2, 4),
    "span": Lettering(11.5, 500, 6, 2, 6),
    "principle": Lettering(14.5, 500, 4, 7, 32),
    "persona": Lettering(13.5, 600),
    "title": Lettering(45, 600, 2, 0, 2, -0.028),
    "subtitle": Lettering(15, 400, 2, 2, 2),
    "organisation": Lettering(11.5, 500, 2, 2, 2),
    "customers": Lettering(12, 500, 4, 7, 0),
    "scope": Lettering(12, 500, 4, 7, 0),
    "version": Lettering(12, 500, 4, 7, 0),
}
_BESIDE: Final[dict[TextKind, float]] = {  # units of a label or number at the left, left in sight
    "principle": 24,
    "customers": 68,
    "scope": 68,
    "version": 68,
}
_AFTER_NOTCH: Final = Lettering(17, 600, 25, 7, 14, -0.01)  # of every phase but the first
_QUOTE: Final = Lettering(13.5, 400, 22, 3, 20)
_OPPORTUNITY: Final = Lettering(14, 600, 2, 6, 2, -0.006)
_TOUCHPOINT: Final = Lettering(13, 500, 41, 6, 20)


def lettering_of(layout: MapLayout, target: TextTarget) -> Lettering:
    """Return how a target's text looks."""
    if target.kind == "phase":
        is_later = target.owner in layout.columns.phases[1:]
        usual = _AFTER_NOTCH if is_later else _LETTERING["phase"]
        return _as_drawn(usual, layout.header, target.owner)
    if target.kind == "title":
        return _as_drawn(_LETTERING["title"], layout.above, "")
    if target.kind != "card":
        return _LETTERING.get(target.kind, Lettering())
    place = find_entry(layout.journey, target.owner)
    row = find_row(layout.journey, place.cell.row) if place else None
    if place is None or row is None or not isinstance(place.entry, Card):
        return Lettering()
    return _card_lettering(row, place.entry)


def _as_drawn(usual: Lettering, block: Block, owner: str) -> Lettering:
    """Return a lettering in the size that long texts are drawn in, known by its tracking."""
    texts = (
        item
        for part in block.parts()
        if part.owner == owner
        for item in part.items
        if isinstance(item, Text) and item.tracking == usual.tracking
    )
    drawn = next(texts, None)
    return usual if drawn is None else usual._replace(size=drawn.size)


def _card_lettering(row: Row, card: Card) -> Lettering:
    if row.role == "quotes":
        return _QUOTE
    if row.role == "opportunities":
        return _OPPORTUNITY
    if row.role == "touchpoints" or card.channel or card.medium:
        return _TOUCHPOINT
    return Lettering(left=tokens.CARD_PADDING_X + (18 if card.marker else 0))


def text_rect(layout: MapLayout, camera: Camera, target: TextTarget) -> QRectF | None:
    """Return where a target stands in the view, headers where they stick; None when unseen."""
    match target.kind:
        case "card" | "action":
            rect = entry_rect(layout, target.owner)
            return camera.view_rect(rect) if rect else None
        case "row":
            return _row_name_rect(layout, camera, RowId(target.owner))
        case "phase" | "group" | "span":
            box = _box_in(layout.header, target)
            return in_header(layout, camera, box.rect) if box else None
        case _:
            box = _box_in(layout.above, target)
            return camera.view_rect(rect_in_above(layout, box)) if box else None


def rect_in_above(layout: MapLayout, box: Box) -> Rect:
    """Return where a box above the grid stands on the sheet, what is beside its words left out."""
    beside = _BESIDE.get(box.kind, 0.0)
    rect = box.rect.moved(layout.left + beside, layout.options.margin)
    return rect._replace(w=rect.w - beside)


def in_header(layout: MapLayout, camera: Camera, rect: Rect) -> QRectF:
    """Return where a rectangle of the header stands in the view."""
    x = camera.view_point(layout.left + rect.x, 0).x()
    y = camera.header_top(layout) + rect.y * camera.zoom
    return QRectF(x, y, rect.w * camera.zoom, rect.h * camera.zoom)


def entry_rect(layout: MapLayout, entry: str) -> Rect | None:
    """Return the place of a card or action on the sheet, None when it is not shown."""
    place = find_entry(layout.journey, entry)
    indices = cell_indices(layout, place.cell) if place else None
    if indices is None:
        return None
    row, column = indices
    boxes = layout.rows[row].cells[column].boxes
    box = next((b for b in boxes if b.owner == entry), None)
    return box.rect.moved(layout.left, layout.body_top + layout.tops[row]) if box else None


def selected_rect(layout: MapLayout, camera: Camera, selection: Selection) -> QRectF | None:
    """Return where in the view the keyboard cursor is, None when nothing shown is selected."""
    if selection.entries:
        rect = entry_rect(layout, selection.entries[-1])
        return camera.view_rect(rect) if rect else None
    if selection.row is not None and selection.phase is not None:
        cell = CellAddress(selection.journey, selection.row, selection.phase)
        indices = cell_indices(layout, cell)
        return camera.view_rect(cell_rect_at(layout, *indices)) if indices else None
    if selection.row is not None:
        return text_rect(layout, camera, TextTarget("row", selection.row))
    if selection.phase is not None:
        return text_rect(layout, camera, TextTarget("phase", selection.phase))
    if selection.group is not None:
        return text_rect(layout, camera, TextTarget("group", selection.group))
    if selection.text is not None:
        from cjm_desktop.ui.canvas.around_grid import text_in_view

        return text_in_view(layout, camera, selection.text)
    return None


def cell_indices(layout: MapLayout, cell: CellAddress) -> tuple[int, int] | None:
    """Return the row and column of a cell, None when it is not shown."""
    row = layout.index_of(cell.row)
    if row is None or cell.phase not in layout.columns.phases:
        return None
    return row, layout.columns.phases.index(cell.phase)


def cell_rect_at(layout: MapLayout, row: int, column: int) -> Rect:
    """Return the place of a cell on the sheet, without its gutter."""
    return Rect(
        layout.left + layout.columns.left(column),
        layout.body_top + layout.tops[row],
        layout.columns.inner(column),
        layout.rows[row].height,
    )


def address_at(layout: MapLayout, row: int, column: int) -> CellAddress:
    """Return the address of the cell in a row and column of the layout."""
    return CellAddress(layout.journey.id, layout.rows[row].row.id, layout.columns.phases[column])


def _row_name_rect(layout: MapLayout, camera: Camera, row: RowId) -> QRectF | None:
    index = layout.index_of(row)
    if index is None:
        return None
    top = layout.tops[index] + head_shift(layout, camera, index)
    y = camera.view_point(0, layout.body_top + top + _ROW_NAME_TOP).y()
    x = camera.head_left(layout) + _ROW_NAME_LEFT * camera.zoom
    width = layout.options.row_head - _ROW_NAME_LEFT - _ROW_NAME_RIGHT
    return QRectF(x, y, width * camera.zoom, _ROW_NAME_HEIGHT * camera.zoom)


def _box_in(block: Block, target: TextTarget) -> Box | None:
    found = [b for b in block.boxes if b.kind == target.kind and b.owner == target.owner]
    return found[target.index] if target.index < len(found) else None
