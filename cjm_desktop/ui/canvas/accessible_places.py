"""Where in the view the parts are that assistive technology is told of."""

from PySide6.QtCore import QRectF

from cjm_desktop.base.geometry import Rect
from cjm_desktop.layout.contract import MapLayout
from cjm_desktop.layout.route_places import drawn_route
from cjm_desktop.layout.routes import STOP
from cjm_desktop.model.addresses import CellAddress
from cjm_desktop.ui.canvas.accessible_parts import (
    CellPart,
    EntryPart,
    Part,
    PhasePart,
    RoutePart,
    RowPart,
    StopPart,
    TextPart,
    WordsPart,
)
from cjm_desktop.ui.canvas.accessible_sheet import drawn_part
from cjm_desktop.ui.canvas.camera import Camera
from cjm_desktop.ui.canvas.places import (
    cell_indices,
    cell_rect_at,
    entry_rect,
    in_header,
    text_rect,
)
from cjm_desktop.ui.canvas.views import seen_part
from cjm_desktop.ui.commands.targets import TextKind, TextTarget


def part_rect(layout: MapLayout, camera: Camera, part: Part) -> QRectF:
    """Return where a part is in the view, headers where they stick; empty when it is gone."""
    match part:
        case PhasePart(phase=phase):
            return text_rect(layout, camera, TextTarget("phase", phase)) or QRectF()
        case RowPart():
            return _head_rect(layout, camera, part)
        case CellPart(row=row, phase=phase):
            indices = cell_indices(layout, CellAddress(layout.journey.id, row, phase))
            return camera.view_rect(cell_rect_at(layout, *indices)) if indices else QRectF()
        case EntryPart(entry=entry):
            rect = entry_rect(layout, entry)
            return camera.view_rect(rect) if rect else QRectF()
        case RoutePart(route=route):
            drawn = drawn_route(layout, route)
            return camera.view_rect(drawn.rect) if drawn else QRectF()
        case StopPart(route=route, place=number):
            drawn = drawn_route(layout, route)
            stop = drawn.stop(number) if drawn else None
            return camera.view_rect(Rect(*stop, 0, 0).grown(STOP)) if stop else QRectF()
        case TextPart(target=target):
            return text_rect(layout, camera, target) or QRectF()
        case WordsPart():
            return _words_rect(layout, camera, part)


def room_of(layout: MapLayout, camera: Camera, part: Part) -> QRectF:
    """Return the part of the view that can show a part, clear of the headers that stay there."""
    kind: TextKind = "card"
    if isinstance(part, TextPart):
        kind = part.target.kind
    elif isinstance(part, PhasePart):
        kind = "phase"
    elif isinstance(part, RowPart):
        kind = "row"
    elif isinstance(part, WordsPart):
        kind = "title" if part.block != "below" else "row"
    return seen_part(layout, camera, kind)


def shown_entries(layout: MapLayout, part: CellPart) -> set[str]:
    """Return the ids of the cards and actions of a cell that have a place of their own."""
    indices = cell_indices(layout, CellAddress(layout.journey.id, part.row, part.phase))
    if indices is None:
        return set()
    row, column = indices
    return {box.owner for box in layout.rows[row].cells[column].boxes}


def _words_rect(layout: MapLayout, camera: Camera, part: WordsPart) -> QRectF:
    drawn = drawn_part(layout, part)
    if drawn is None:
        return QRectF()
    if part.block == "header":  # the names of rulers, which stand above the row heads
        rect = in_header(layout, camera, drawn.rect)
        rect.moveLeft(camera.head_right(layout) - rect.width())
        return rect
    top = layout.options.margin if part.block == "above" else layout.below_top
    return camera.view_rect(drawn.rect.moved(layout.left, top))


def _head_rect(layout: MapLayout, camera: Camera, part: RowPart) -> QRectF:
    index = layout.index_of(part.row)
    if index is None:
        return QRectF()
    left = camera.head_left(layout)
    top = camera.view_point(0, layout.body_top + layout.tops[index]).y()
    width, height = camera.head_right(layout) - left, layout.rows[index].height * camera.zoom
    return QRectF(left, top, width, height)
