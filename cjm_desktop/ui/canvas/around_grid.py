"""The texts around the grid that the cursor goes to: title block, principles, personas, rulers."""

from collections.abc import Iterator
from typing import Final, get_args

from PySide6.QtCore import QRectF

from cjm_desktop.base.geometry import Rect
from cjm_desktop.base.named_tuple import NamedTuple
from cjm_desktop.layout.contract import Block, Box, MapLayout
from cjm_desktop.store.selection import SheetKind, SheetText
from cjm_desktop.ui.canvas.camera import Camera
from cjm_desktop.ui.canvas.places import in_header

_KINDS: Final = {kind: kind for kind in get_args(SheetKind)}
_ASIDE: Final = 2.0  # times as far as up or down, when the nearest is looked for
_SLACK: Final = 4.0  # map units that two texts of one line may be higher or lower


class Spot(NamedTuple):
    """A text and its place on the sheet."""

    text: SheetText
    rect: Rect


def texts_above(layout: MapLayout) -> list[Spot]:
    """Return the texts above the header."""
    return list(_spots(layout.above, layout.left, layout.options.margin))


def spans(layout: MapLayout) -> list[Spot]:
    """Return the spans of rulers, which stand below the phases."""
    return list(_spots(layout.header, layout.left, layout.header_top))


def spot_of(layout: MapLayout, text: SheetText) -> Spot | None:
    """Return where a text stands, None when it is not shown."""
    spots = spans(layout) if text.kind == "span" else texts_above(layout)
    return next((s for s in spots if s.text == text._replace(via=None)), None)


def text_at(layout: MapLayout, box: Box) -> SheetText | None:
    """Return the text that a box stands for, None where it is none of those around the grid."""
    block = layout.header if box in layout.header.boxes else layout.above
    boxes = (each for each in block.boxes if each.kind in _KINDS)
    return next((s.text for s, each in zip(_spots(block), boxes, strict=True) if each == box), None)


def box_of(layout: MapLayout, text: SheetText) -> Box | None:
    """Return the box of a text, None when it is not shown."""
    block = layout.header if text.kind == "span" else layout.above
    boxes = (each for each in block.boxes if each.kind in _KINDS)
    wanted = text._replace(via=None)
    found = zip(_spots(block), boxes, strict=True)
    return next((box for spot, box in found if spot.text == wanted), None)


def text_in_view(layout: MapLayout, camera: Camera, text: SheetText) -> QRectF | None:
    """Return where a text is in the view, None when it is not shown."""
    box = box_of(layout, text)
    if box is None:
        return None
    if text.kind == "span":
        return in_header(layout, camera, box.rect)
    return camera.view_rect(box.rect.moved(layout.left, layout.options.margin))


def column_under(layout: MapLayout, text: SheetText, rect: Rect) -> int:
    """Return the column to which the cursor goes back from a text: that which it came from."""
    phases = layout.columns.phases
    if text.via in phases:
        return phases.index(text.via)
    place = rect.x if text.kind == "span" else rect.centre.x
    found = layout.columns.at(place + 1 - layout.left)
    return found if found is not None else 0


def next_up_or_down(spots: list[Spot], here: Rect, step: int) -> Spot | None:
    """Return the text that stands nearest above (-1) or below (1) a place."""
    beyond = [s for s in spots if step * (s.rect.centre.y - here.centre.y) > _SLACK]
    beyond = [s for s in beyond if _overlap(s.rect, here) <= min(s.rect.h, here.h) / 2]

    def distance(spot: Spot) -> tuple[float, float]:
        rect = spot.rect
        down = max(0.0, rect.y - here.bottom, here.y - rect.bottom)
        across = max(0.0, rect.x - here.right, here.x - rect.right)
        return down + _ASIDE * across, abs(rect.x - here.x)

    return min(beyond, key=distance, default=None)


def next_on_line(spots: list[Spot], here: Rect, step: int) -> Spot | None:
    """Return the text that stands nearest at the left (-1) or right (1) of a place."""
    beside = [s for s in spots if step * (s.rect.centre.x - here.centre.x) > 0]
    beside = [s for s in beside if _overlap(s.rect, here) > 0]

    def distance(spot: Spot) -> tuple[float, float]:
        rect = spot.rect
        across = max(0.0, rect.x - here.right, here.x - rect.right)
        return across, abs(rect.centre.y - here.centre.y)

    return min(beside, key=distance, default=None)


def end_of_line(spots: list[Spot], here: Rect, step: int) -> Spot | None:
    """Return the first (-1) or last (1) of the texts beside a place, itself among them."""
    line = [spot for spot in spots if _overlap(spot.rect, here) > 0]
    return max(line, key=lambda spot: step * spot.rect.centre.x, default=None)


def _spots(block: Block, left: float = 0.0, top: float = 0.0) -> Iterator[Spot]:
    seen: dict[tuple[str, str], int] = {}
    for box in block.boxes:
        kind = _KINDS.get(box.kind)
        if kind is not None:
            index = seen.get((kind, box.owner), 0)
            seen[kind, box.owner] = index + 1
            yield Spot(SheetText(kind, box.owner, index), box.rect.moved(left, top))


def _overlap(one: Rect, other: Rect) -> float:
    """Return by how much two places lie beside each other."""
    return min(one.bottom, other.bottom) - max(one.y, other.y)
