"""Which rows routes and links run over, and how they get there from their cards."""

from collections import defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import replace
from typing import Final

from cjm_desktop.base.geometry import Rect
from cjm_desktop.layout import tokens
from cjm_desktop.layout.context import Context
from cjm_desktop.layout.contract import RowLayout
from cjm_desktop.layout.links import End, LinkLine
from cjm_desktop.layout.rows.stacked import Overlay, StackedRow
from cjm_desktop.layout.rows.traffic import (
    LINK_LEADING,
    link_height,
    link_lines,
)
from cjm_desktop.layout.spots import Spot, Spots
from cjm_desktop.model.document import Journey

_LINK_LEVEL: Final = 14.0
_LINK_END: Final = 0.62  # of a card's width


def with_travel(
    journey: Journey, context: Context, rows: Sequence[RowLayout], tops: Sequence[float]
) -> tuple[RowLayout, ...]:
    """Return rows with the routes and links that run over them.

    A route runs through the first row of touchpoints that it calls at, a link above the row that
    its target is in. Rows whose lines stay the same stay the same objects.
    """
    wanted = {stop for route in journey.routes for stop in route.stops}
    wanted.update(end for link in journey.links for end in (link.origin, link.target))
    spots = Spots(wanted, rows, tops)
    overlays: defaultdict[int, list[Overlay]] = defaultdict(list)
    if journey.routes:
        # A map without routes comes up without what draws them.
        from cjm_desktop.layout.route_lines import route_lines

        for home, line in route_lines(journey, context, spots):
            overlays[home].append(line)
    for home, link_line in _link_lines(journey, context, spots):
        overlays[home].append(link_line)
    return tuple(_with_overlays(row, tuple(overlays.get(i, ()))) for i, row in enumerate(rows))


def _with_overlays(row: RowLayout, overlays: tuple[Overlay, ...]) -> RowLayout:
    if not isinstance(row, StackedRow) or row.overlays == overlays:
        return row
    return replace(row, overlays=overlays)


def _link_lines(journey: Journey, context: Context, spots: Spots) -> Iterator[tuple[int, LinkLine]]:
    taken: defaultdict[int, float] = defaultdict(float)
    for link in journey.links:
        origin, target = spots.get(link.origin), spots.get(link.target)
        if origin is None or target is None:
            continue
        home = target.row
        lines = link_lines(link, context)
        level = _LINK_LEVEL + taken[home] + max(0, len(lines) - 1) * LINK_LEADING / 2
        taken[home] += link_height(link, context)
        ends = _end(origin, home, spots), _end(target, home, spots)
        yield home, LinkLine(*ends, level, lines, link.id)


def _end(spot: Spot, home: int, spots: Spots) -> End:
    rect: Rect = spots.rect_in(home, spot)
    if spot.row == home and spots.open_above(spot):
        return End(rect.x + rect.w * _LINK_END, rect.y)
    return End(rect.right, rect.centre.y, rect.right + tokens.GUTTER / 2)
