"""What lies under a place in the view, and where things are on the sheet."""

from collections.abc import Sequence
from typing import Final, Literal

from PySide6.QtCore import QPointF, QRectF

from cjm_desktop.base.geometry import Point, Rect
from cjm_desktop.base.named_tuple import NamedTuple
from cjm_desktop.layout.contract import Block, Box, Handle, MapLayout
from cjm_desktop.layout.route_places import RouteSpot, route_at
from cjm_desktop.layout.rows.stacked import StackedCell
from cjm_desktop.model.questions import find_entry
from cjm_desktop.ui.canvas.camera import Camera
from cjm_desktop.ui.canvas.hidden_marks import HiddenMark, mark_at

Zone = Literal["body", "row_head", "header", "corner", "above", "below", "desk"]

HANDLE_REACH: Final = 9.0  # pixels around a handle's centre
STEP_REACH: Final = 5.0  # pixels above and below a score's step
ROUTE_REACH: Final = 5.0  # pixels at either side of a route's line
EDGE_REACH: Final = 4.0  # pixels at either side of an edge that can be dragged


class BandEdge(NamedTuple):
    """One end of the band of a phase group, or of a span of a ruler."""

    group: str  # or the ruler
    is_end: bool  # the right end
    span: int | None = None  # the span's place in its ruler


_ORIGIN: Final = Point(0, 0)


class Hit(NamedTuple):
    """A place: its zone, the row and column under it, and what stands there, if anything."""

    zone: Zone
    row: int | None = None
    column: int | None = None
    box: Box | None = None
    handle: Handle | None = None
    column_edge: int | None = None  # the column whose right edge is under it, in the header
    row_edge: int | None = None  # the row whose bottom edge is under it, in the row heads
    band_edge: BandEdge | None = None  # the end of a phase group's band that is under it
    route: RouteSpot | None = None  # not where a card lies over it
    hidden: HiddenMark | None = None  # the mark of hidden rows that is under it
    at: Point = _ORIGIN  # in the coordinates of the row or block


def hit_at(view: QPointF, camera: Camera, layout: MapLayout) -> Hit:
    """Return what lies under a place in the view, sticky headers first."""
    header_top, header_bottom = camera.header_top(layout), camera.header_bottom(layout)
    in_heads = camera.head_left(layout) <= view.x() < camera.head_right(layout)
    if header_top <= view.y() < header_bottom:
        return Hit("corner") if in_heads else _in_header(view, camera, layout, header_top)
    sheet = camera.sheet_point(view)
    if not (0 <= sheet.x < layout.sheet_width and 0 <= sheet.y < layout.sheet_height):
        return Hit("desk")
    if view.y() < header_top:
        return _in_block("above", layout.above, sheet, layout, layout.options.margin)
    row = layout.row_at(sheet.y - layout.body_top)
    if row is None:
        return _in_block("below", layout.below, sheet, layout, layout.below_top)
    if in_heads:
        mark = mark_at(view, layout, camera)
        if mark is not None:
            return Hit("row_head", row=row, hidden=mark)
        return _in_heads(row, sheet, camera, layout)
    return _in_body(row, sheet, camera, layout)


def rect_of(owner: str, layout: MapLayout) -> Rect | None:
    """Return the place on the sheet of a card, action, phase or row, None when it is not shown."""
    entry = _entry_rect(owner, layout)
    if entry is not None:
        return entry
    index = next((i for i, row in enumerate(layout.rows) if row.row.id == owner), None)
    if index is not None:
        top, head = layout.body_top + layout.tops[index], layout.options.row_head
        return Rect(layout.options.margin, top, head, layout.rows[index].height)
    blocks = (
        (layout.header, layout.header_top),
        (layout.above, layout.options.margin),
        (layout.below, layout.below_top),
    )
    for block, top in blocks:
        for box in block.boxes:
            if owner and box.owner == owner:
                return box.rect.moved(layout.left, top)
    return None


def _entry_rect(owner: str, layout: MapLayout) -> Rect | None:
    place = find_entry(layout.journey, owner)
    row = layout.index_of(place.cell.row) if place else None
    if place is None or row is None or place.cell.phase not in layout.columns.phases:
        return None
    cell = layout.rows[row].cells[layout.columns.phases.index(place.cell.phase)]
    box = next((b for b in cell.boxes if b.owner == owner), None)
    return box.rect.moved(layout.left, layout.body_top + layout.tops[row]) if box else None


def _in_block(zone: Zone, block: Block, sheet: Point, layout: MapLayout, top: float) -> Hit:
    at = Point(sheet.x - layout.left, sheet.y - top)
    box = next((b for b in block.boxes if b.rect.contains(*at)), None)
    return Hit(zone, box=box, at=at)


def _in_header(view: QPointF, camera: Camera, layout: MapLayout, top: float) -> Hit:
    x = camera.sheet_point(view).x - layout.left
    if not -layout.left <= x < layout.sheet_width - layout.left:
        return Hit("desk")
    at = Point(x, (view.y() - top) / camera.zoom)
    box = next((b for b in layout.header.boxes if b.rect.contains(*at)), None)
    column, reach = layout.columns.at(x), EDGE_REACH / camera.zoom
    bands = [b for b in layout.header.boxes if b.kind == "group"]
    if any(band.rect.y <= at.y < band.rect.bottom for band in bands):  # columns end below these
        return Hit("header", column=column, box=box, band_edge=_band_edge(bands, x, reach), at=at)
    spans = _spans_at(layout, at.y)
    if spans:
        return Hit("header", column=column, box=box, band_edge=_span_edge(spans, x, reach), at=at)
    edge = _nearest(layout.columns.edges[1:], x, reach)
    return Hit("header", column=column, box=box, column_edge=edge, at=at)


def _band_edge(bands: Sequence[Box], x: float, reach: float) -> BandEdge | None:
    ends = [(band.rect.right, BandEdge(band.owner, is_end=True)) for band in bands]
    ends += [(band.rect.x, BandEdge(band.owner, is_end=False)) for band in bands]
    place, edge = min(ends, key=lambda end: abs(end[0] - x))
    return edge if abs(place - x) <= reach else None


def _spans_at(layout: MapLayout, y: float) -> list[tuple[Box, int]]:
    """Return the spans of rulers at a height, each with its place in its ruler."""
    counts: dict[str, int] = {}
    found: list[tuple[Box, int]] = []
    for box in layout.header.boxes:
        if box.kind == "span":
            place = counts.get(box.owner, 0)
            counts[box.owner] = place + 1
            if box.rect.y <= y < box.rect.bottom:
                found.append((box, place))
    return found


def _span_edge(spans: Sequence[tuple[Box, int]], x: float, reach: float) -> BandEdge | None:
    ends = [
        (place, BandEdge(box.owner, is_end=place == box.rect.right, span=at))
        for box, at in spans
        for place in (box.rect.x, box.rect.right)
    ]
    place, edge = min(ends, key=lambda end: abs(end[0] - x))
    return edge if abs(place - x) <= reach else None


def _in_heads(row: int, sheet: Point, camera: Camera, layout: MapLayout) -> Hit:
    y = sheet.y - layout.body_top
    edge = _nearest(layout.tops[1:], y, EDGE_REACH / camera.zoom)
    at = Point(sheet.x - layout.left, y - layout.tops[row])
    return Hit("row_head", row=row, row_edge=edge, at=at)


def view_rect_of(owner: str, layout: MapLayout, camera: Camera) -> QRectF | None:
    """Return where a card, action, phase or row is in the view, headers where they stick."""
    rect = rect_of(owner, layout)
    if rect is None:
        return None
    view = camera.view_rect(rect)
    if any(box.owner == owner for box in layout.header.boxes):
        flowing = camera.view_point(0, layout.header_top).y()
        view.translate(0, camera.header_top(layout) - flowing)
    elif any(row.row.id == owner for row in layout.rows):
        view.moveLeft(camera.head_left(layout))
    return view


def _nearest(edges: Sequence[float], place: float, reach: float) -> int | None:
    near = [index for index, edge in enumerate(edges) if abs(edge - place) <= reach]
    return min(near, key=lambda index: abs(edges[index] - place), default=None)


def _in_body(row: int, sheet: Point, camera: Camera, layout: MapLayout) -> Hit:
    at = Point(sheet.x - layout.left, sheet.y - layout.body_top - layout.tops[row])
    column = layout.columns.at(at.x)
    if column is None:
        return Hit("body", row=row, at=at)
    handles = layout.rows[row].handles
    box = _box_at(layout, row, column, at)
    handle = _handle_at(handles, column, at, camera.zoom) if handles else None
    route = route_at(layout, sheet, ROUTE_REACH / camera.zoom) if layout.journey.routes else None
    if route is not None and route.part == "stretch" and (box or handle):
        route = None
    if route is not None:
        box = handle = None
    return Hit("body", row=row, column=column, box=box, handle=handle, route=route, at=at)


def _box_at(layout: MapLayout, row: int, column: int, at: Point) -> Box | None:
    """Return the box at a place; it may come from a column to the left and run over this one."""
    cells = layout.rows[row].cells
    for index in range(column, -1, -1):
        cell = cells[index]
        spans = cell.measured.spans if isinstance(cell, StackedCell) else ()
        if index < column and max(spans, default=1) <= column - index:
            continue
        for box in cell.boxes:
            if box.rect.contains(*at):
                return box
    return None


def _handle_at(handles: Sequence[Handle], column: int, at: Point, zoom: float) -> Handle | None:
    """Return the handle under a place; a score can also be taken anywhere along its step."""
    reach = HANDLE_REACH / zoom
    near = [h for h in handles if abs(h.x - at.x) <= reach and abs(h.y - at.y) <= reach]
    if near:
        return min(near, key=lambda h: (h.x - at.x) ** 2 + (h.y - at.y) ** 2)
    step = STEP_REACH / zoom
    steps = [
        h for h in handles if h.kind != "point" and h.column == column and abs(h.y - at.y) <= step
    ]
    return min(steps, key=lambda h: abs(h.y - at.y), default=None)
