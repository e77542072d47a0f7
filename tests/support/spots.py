"""Every place on the canvas at which a person may point, by what is there."""

from collections.abc import Iterator
from typing import Final, Literal, NamedTuple

from PySide6.QtCore import QPoint, QPointF, QRectF

from cjm_desktop.layout.contract import MapLayout
from cjm_desktop.layout.route_places import drawn_routes
from cjm_desktop.ui.canvas.camera import Camera
from cjm_desktop.ui.canvas.canvas import MapCanvas
from cjm_desktop.ui.canvas.places import cell_rect_at, in_header

Thing = Literal[
    "card",
    "card edge",
    "cell",
    "score cell",
    "curve cell",
    "metric cell",
    "phase",
    "group",
    "phase edge",
    "group edge",
    "row head",
    "row edge",
    "score or point",
    "route",
    "text above",
    "anywhere",
]
THINGS: Final[tuple[Thing, ...]] = Thing.__args__  # type: ignore[attr-defined] # a Literal has it
_EDGE: Final = 2.0  # pixels inside of an edge


class Spot(NamedTuple):
    """A place in one of the things of a kind that are in view, by shares of its size."""

    thing: Thing
    number: int
    right: float = 0.5
    down: float = 0.5


def spot_place(canvas: MapCanvas, spot: Spot) -> QPoint:
    """Return where a spot is in the view; anywhere when nothing of its kind is in view."""
    view = QRectF(canvas.viewport().rect())
    seen = [rect for rect in _rects(canvas, spot.thing) if view.contains(rect.center())]
    rect = (seen[spot.number % len(seen)] if seen else view).intersected(view)
    return QPointF(
        rect.left() + spot.right * (rect.width() - 1), rect.top() + spot.down * (rect.height() - 1)
    ).toPoint()


def _rects(canvas: MapCanvas, thing: Thing) -> list[QRectF]:
    layout, camera = canvas.map_layout, canvas.camera
    match thing:
        case "card" | "card edge":
            cards = list(_cards(layout, camera))
            return cards if thing == "card" else [_right_edge(card) for card in cards]
        case "cell" | "score cell" | "curve cell" | "metric cell":
            return list(_cells(layout, camera, thing.partition(" ")[0]))
        case "phase" | "phase edge":
            phases = _in_header(layout, camera, "phase")
            return phases if thing == "phase" else [_right_edge(phase) for phase in phases]
        case "group" | "group edge":
            groups = _in_header(layout, camera, "group")
            return groups if thing == "group" else [_right_edge(group) for group in groups]
        case "row head" | "row edge":
            heads = list(_heads(layout, camera))
            return heads if thing == "row head" else [_foot(head) for head in heads]
        case "score or point":
            return [_around(at) for at in _handles(layout, camera)]
        case "route":
            return [_around(at) for at in _stops(layout, camera)]
        case "text above":
            left, top = layout.left, layout.options.margin
            return [camera.view_rect(box.rect.moved(left, top)) for box in layout.above.boxes]
        case "anywhere":
            return []


def _cards(layout: MapLayout, camera: Camera) -> Iterator[QRectF]:
    for row, _, box in layout.boxes():
        top = layout.body_top + layout.tops[row]
        yield camera.view_rect(box.rect.moved(layout.left, top))


def _cells(layout: MapLayout, camera: Camera, kind: str) -> Iterator[QRectF]:
    for index, row in enumerate(layout.rows):
        if kind in ("cell", row.row.kind):
            for column in range(len(layout.columns.phases)):
                yield camera.view_rect(cell_rect_at(layout, index, column))


def _in_header(layout: MapLayout, camera: Camera, kind: str) -> list[QRectF]:
    boxes = [box for box in layout.header.boxes if box.kind == kind]
    return [in_header(layout, camera, box.rect) for box in boxes]


def _heads(layout: MapLayout, camera: Camera) -> Iterator[QRectF]:
    left, right = camera.head_left(layout), camera.head_right(layout)
    for top, row in zip(layout.tops, layout.rows, strict=False):
        y = camera.view_point(0, layout.body_top + top).y()
        yield QRectF(left, y, right - left, row.height * camera.zoom)


def _handles(layout: MapLayout, camera: Camera) -> Iterator[QPointF]:
    for top, row in zip(layout.tops, layout.rows, strict=False):
        for handle in row.handles:
            yield camera.view_point(layout.left + handle.x, layout.body_top + top + handle.y)


def _stops(layout: MapLayout, camera: Camera) -> Iterator[QPointF]:
    for drawn in drawn_routes(layout):
        for stop in drawn.line.stops:
            yield camera.view_point(drawn.origin.x + stop.x, drawn.origin.y + stop.y)


def _right_edge(rect: QRectF) -> QRectF:
    return QRectF(rect.right() - _EDGE, rect.top(), 2 * _EDGE, rect.height())


def _foot(rect: QRectF) -> QRectF:
    return QRectF(rect.left(), rect.bottom() - _EDGE, rect.width(), 2 * _EDGE)


def _around(at: QPointF) -> QRectF:
    return QRectF(at.x() - 3, at.y() - 3, 7, 7)
