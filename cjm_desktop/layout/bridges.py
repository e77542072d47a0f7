"""Where a solid line goes up or down over lines that are drawn after it: it stays whole there.

Each of those lines has a casing, and a few side by side would turn the one below into dashes.
"""

from collections.abc import Iterator, Sequence
from itertools import pairwise
from typing import Final

from cjm_desktop.base.named_tuple import NamedTuple
from cjm_desktop.layout import tokens
from cjm_desktop.layout.routes import CASING, CORNER, THIN, WIDTH, RouteLine
from cjm_desktop.scene.items import Item, Stroke, line

_MARGIN: Final = CORNER + 0.5  # from a corner of either line
_REACH: Final = CASING / 2 + 0.75
_OVERLAP: Final = 0.5  # of the line with itself


class Bridge(NamedTuple):
    """The place of a crossing."""

    x: float
    y: float

    def moved(self, dy: float) -> "Bridge":
        """Return the place as much further down."""
        return Bridge(self.x, self.y + dy)


def bridge_items(bridges: Sequence[Bridge], *, thin: bool) -> Sequence[Item]:
    """Return the line that stays whole at crossings, with its casing."""
    scale = THIN if thin else 1.0
    casing = Stroke(tokens.PAPER_0, CASING * scale)
    ink = Stroke(tokens.INK_9, WIDTH * scale)
    return [
        line(x, y - reach, x, y + reach, stroke)
        for stroke, reach in ((casing, _REACH * scale), (ink, _REACH * scale + _OVERLAP))
        for x, y in bridges
    ]


def bridges_over(lines: Sequence[RouteLine]) -> tuple[Bridge, ...]:
    """Return where solid lines go up or down over the lines after them, or over themselves."""
    found = (
        bridge
        for index, each in enumerate(lines)
        if not each.dotted
        for other in lines[index:]
        for bridge in _crossings(each, other)
    )
    return tuple(dict.fromkeys(found))


def _crossings(upright: RouteLine, level: RouteLine) -> Iterator[Bridge]:
    ways = [
        (a.x, *sorted((a.y, b.y))) for leg in upright.legs() for a, b in pairwise(leg) if a.x == b.x
    ]
    for leg in level.legs():
        for a, b in pairwise(leg):
            if a.y != b.y:
                continue
            left, right = sorted((a.x, b.x))
            for x, top, bottom in ways:
                inside = left + _MARGIN < x < right - _MARGIN
                if inside and top + _MARGIN < a.y < bottom - _MARGIN:
                    yield Bridge(x, a.y)
