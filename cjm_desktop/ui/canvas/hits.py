"""What lies under a place in the view."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Literal

from PySide6.QtCore import QPointF

from cjm_desktop.base.geometry import Point, Rect
from cjm_desktop.layout.contract import Block, Box, Handle, MapLayout
from cjm_desktop.ui.canvas.camera import Camera

Zone = Literal["body", "row_head", "header", "corner", "above", "below", "desk"]

_ORIGIN = Point(0, 0)
HANDLE_REACH = 9.0  # pixels around a handle's centre
STEP_REACH = 5.0  # pixels above and below a score's step
EDGE_REACH = 4.0  # pixels at either side of an edge that can be dragged


@dataclass(frozen=True, slots=True)
class Hit:
    """A place: its zone, the row and column under it, and what stands there, if anything."""

    zone: Zone
    row: int | None = None
    column: int | None = None
    box: Box | None = None
    handle: Handle | None = None
    column_edge: int | None = None  # the column whose right edge is under it, in the header
    row_edge: int | None = None  # the row whose bottom edge is under it, in the row heads
    at: Point = _ORIGIN  # in the coordinates of the row or block


def hit_at(view: QPointF, camera: Camera, layout: MapLayout) -> Hit:
    """Return what lies under a place in the view, sticky headers first."""
    head_right = camera.head_right(layout)
    header_top, header_bottom = camera.header_top(layout), camera.header_bottom(layout)
    in_heads = camera.head_left(layout) <= view.x() < head_right
    if header_top <= view.y() < header_bottom:
        return Hit("corner") if in_heads else _in_header(view, camera, layout, header_top)
    sheet = camera.sheet_point(view)
    if view.y() < header_top:
        return _in_block("above", layout.above, sheet, layout, layout.options.margin)
    row = layout.row_at(sheet.y - layout.body_top)
    if row is None:
        if sheet.y >= layout.below_top:
            return _in_block("below", layout.below, sheet, layout, layout.below_top)
        return Hit("desk")
    if in_heads:
        return _in_heads(row, sheet, camera, layout)
    return _in_body(row, sheet, camera, layout)


def _in_block(zone: Zone, block: Block, sheet: Point, layout: MapLayout, top: float) -> Hit:
    at = Point(sheet.x - layout.left, sheet.y - top)
    box = next((b for b in block.boxes if b.rect.contains(*at)), None)
    inside = 0 <= sheet.x < layout.sheet_width and 0 <= sheet.y < layout.sheet_height
    return Hit(zone if inside else "desk", box=box, at=at)


def _in_header(view: QPointF, camera: Camera, layout: MapLayout, top: float) -> Hit:
    x = camera.sheet_point(view).x - layout.left
    at = Point(x, (view.y() - top) / camera.zoom)
    boxes = layout.header.boxes
    box = next((b for b in boxes if b.rect.contains(*at)), None)
    reach = EDGE_REACH / camera.zoom
    edges = layout.columns.edges
    edge = next((i for i in range(len(edges) - 1) if abs(edges[i + 1] - x) <= reach), None)
    return Hit("header", column=layout.columns.at(x), box=box, column_edge=edge, at=at)


def _in_heads(row: int, sheet: Point, camera: Camera, layout: MapLayout) -> Hit:
    y = sheet.y - layout.body_top
    reach = EDGE_REACH / camera.zoom
    edge = next((r for r in (row - 1, row) if abs(layout.tops[r + 1] - y) <= reach), None)
    if edge is not None and edge < 0:
        edge = None
    return Hit("row_head", row=row, row_edge=edge, at=Point(0, y - layout.tops[row]))


def _in_body(row: int, sheet: Point, camera: Camera, layout: MapLayout) -> Hit:
    measured = layout.rows[row]
    at = Point(sheet.x - layout.left, sheet.y - layout.body_top - layout.tops[row])
    column = layout.columns.at(at.x)
    if column is None:
        return Hit("desk" if sheet.x >= layout.sheet_width else "body", row=row, at=at)
    return Hit(
        "body",
        row=row,
        column=column,
        box=_box_at(layout, row, column, at),
        handle=_handle_at(measured.handles, column, at, camera.zoom),
        at=at,
    )


def _box_at(layout: MapLayout, row: int, column: int, at: Point) -> Box | None:
    # A card may come from a column to the left and span over this one.
    cells = layout.rows[row].cells
    for index in range(column, -1, -1):
        for box in cells[index].boxes:
            if box.rect.contains(*at):
                return box
    return None


def _handle_at(handles: Sequence[Handle], column: int, at: Point, zoom: float) -> Handle | None:
    reach = HANDLE_REACH / zoom
    near = [h for h in handles if abs(h.x - at.x) <= reach and abs(h.y - at.y) <= reach]
    if near:
        return min(near, key=lambda h: (h.x - at.x) ** 2 + (h.y - at.y) ** 2)
    step = STEP_REACH / zoom
    steps = [
        h for h in handles if h.kind != "point" and h.column == column and abs(h.y - at.y) <= step
    ]
    return min(steps, key=lambda h: abs(h.y - at.y), default=None)


def rect_of(owner: str, layout: MapLayout) -> Rect | None:
    """Return the place on the sheet of a card, action, phase or row, None when it is not shown."""
    for row, _, box in layout.boxes():
        if box.owner == owner:
            return box.rect.moved(layout.left, layout.body_top + layout.tops[row])
    index = next((i for i, r in enumerate(layout.rows) if r.row.id == owner), None)
    if index is not None:
        return Rect(
            layout.options.margin,
            layout.body_top + layout.tops[index],
            layout.options.row_head,
            layout.rows[index].height,
        )
    for block, top in (
        (layout.header, layout.header_top),
        (layout.above, layout.options.margin),
        (layout.below, layout.below_top),
    ):
        for box in block.boxes:
            if box.owner == owner and owner:
                return box.rect.moved(layout.left, top)
    return None
