"""Where on the sheet of a comparison a difference shows."""

from collections.abc import Iterator

from cjm_desktop.base.geometry import Rect
from cjm_desktop.base.named_tuple import NamedTuple
from cjm_desktop.layout import tokens
from cjm_desktop.layout.contract import MapLayout
from cjm_desktop.model.comparison import Difference, Place


class Spot(NamedTuple):
    """A rectangle on the sheet, and whether it is in the header, which may stay in view."""

    rect: Rect
    in_header: bool = False


def spots_of(layout: MapLayout, difference: Difference) -> tuple[Spot, ...]:
    """Return where a difference shows, how it is now before how it was."""
    match difference.subject:
        case "phase":
            return tuple(_phase(layout, difference))
        case "row":
            return tuple(_rows(layout, difference))
        case "card" | "action":
            return tuple(_entries(layout, difference))
        case _:
            return tuple(_cells(layout, difference))


def difference_at(
    layout: MapLayout, differences: tuple[Difference, ...], x: float, y: float, *, in_header: bool
) -> Difference | None:
    """Return the difference that shows at a place on the sheet, the smallest of several."""
    found: list[tuple[float, Difference]] = []
    for each in differences:
        for rect, is_header in spots_of(layout, each):
            if is_header == in_header and rect.grown(tokens.GUTTER / 2).contains(x, y):
                found.append((rect.w * rect.h, each))
    return min(found, key=lambda pair: pair[0])[1] if found else None


def _phase(layout: MapLayout, difference: Difference) -> Iterator[Spot]:
    if difference.phase is None:
        return
    column = layout.columns.phases.index(difference.phase)
    left = layout.left + layout.columns.left(column)
    height = layout.header.height
    yield Spot(Rect(left, layout.header_top, layout.columns.full(column), height), True)


def _places(difference: Difference) -> Iterator[Place]:
    for place in (difference.second, difference.first):
        if place is not None:
            yield place


def _rows(layout: MapLayout, difference: Difference) -> Iterator[Spot]:
    for place in _places(difference):
        index = layout.index_of(place.row) if place.row else None
        if index is not None:
            top, row = layout.body_top + layout.tops[index], layout.rows[index]
            left = layout.options.margin
            yield Spot(Rect(left, top, layout.left + layout.columns.right - left, row.height))


def _entries(layout: MapLayout, difference: Difference) -> Iterator[Spot]:
    origin = difference.origin or difference.phase
    for place, phase in ((difference.second, difference.phase), (difference.first, origin)):
        index = layout.index_of(place.row) if place is not None and place.row else None
        if place is None or index is None or phase is None:
            continue
        top = layout.body_top + layout.tops[index]
        cell = layout.rows[index].cells[layout.columns.phases.index(phase)]
        for box in cell.boxes:
            if box.owner == place.entry:
                yield Spot(box.rect.moved(layout.left, top))


def _cells(layout: MapLayout, difference: Difference) -> Iterator[Spot]:
    if difference.phase is None:
        return
    column = layout.columns.phases.index(difference.phase)
    left = layout.left + layout.columns.left(column)
    for place in _places(difference):
        index = layout.index_of(place.row) if place.row else None
        if index is not None:
            top, row = layout.body_top + layout.tops[index], layout.rows[index]
            yield Spot(Rect(left, top, layout.columns.full(column), row.height).grown(-2))
