"""Where a route that goes up or down a gutter passes behind a card or its moment of truth."""

from collections.abc import Iterator
from itertools import pairwise
from typing import Final

from cjm_desktop.layout.marks import DIAMOND, DIAMOND_INSET
from cjm_desktop.layout.routes import Hidden, RouteLine
from cjm_desktop.layout.spots import Spots

_CLEAR: Final = 4.0  # from a card or mark to the line, whose casing ends in a half circle
_HALF_LINE: Final = 1.5


def hidden_ways(line: RouteLine, home: int, spots: Spots) -> Iterator[Hidden]:
    """Yield the pieces of a line's ways that what stands in a gutter is in front of."""
    drawn: list[tuple[float, float, float]] = []
    for number, leg in enumerate(line.legs()):
        for a, b in pairwise(leg):
            if a.x != b.x or a.y == b.y or not _is_beside(line, a.x):
                continue
            top, bottom = min(a.y, b.y), max(a.y, b.y)
            for x, upper, lower in drawn:
                if x == a.x and upper < bottom and top < lower:
                    yield Hidden(x, max(top, upper), min(bottom, lower), number)
            drawn.append((a.x, top, bottom))
            yield from _behind(a.x, top, bottom, home, spots)


def _is_beside(line: RouteLine, x: float) -> bool:
    """Tell whether a line goes up or down a gutter at a place."""
    return any(x in (stop.gutter, stop.leaving) for stop in line.stops)


def _behind(x: float, top: float, bottom: float, home: int, spots: Spots) -> Iterator[Hidden]:
    for rect in spots.over_gutters(home, x, top, bottom):
        yield Hidden(x, rect.y - _CLEAR, rect.bottom + _CLEAR)
    for rect in spots.marks_beside(home, x, top, bottom):
        middle = rect.y + DIAMOND_INSET
        half = DIAMOND - abs(x - rect.right + DIAMOND_INSET)
        if half > -_HALF_LINE:
            yield Hidden(x, middle - half - _CLEAR, middle + half + _CLEAR)
