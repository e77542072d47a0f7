"""Which rows routes and links run over, and how they get there from their cards."""

from collections import Counter, defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import replace
from itertools import islice, pairwise, repeat
from typing import Final

from cjm_desktop.base.geometry import Rect
from cjm_desktop.base.named_tuple import NamedTuple
from cjm_desktop.layout import tokens
from cjm_desktop.layout.context import Context
from cjm_desktop.layout.contract import RowLayout
from cjm_desktop.layout.initials import MANY_ROUTES, route_initials
from cjm_desktop.layout.links import End, LinkLine
from cjm_desktop.layout.routes import RouteLine, Stop
from cjm_desktop.layout.rows.stacked import Overlay, StackedRow
from cjm_desktop.layout.rows.touchpoints import FIRST_TRACK, TRACK_STEP
from cjm_desktop.layout.rows.traffic import (
    LINK_LEADING,
    link_height,
    link_lines,
    tracks_of,
    width_of,
)
from cjm_desktop.layout.spots import Spot, Spots
from cjm_desktop.model.document import Journey, Route

_FIRST_STOP: Final = 17.0  # from a card's left edge
_STOP_STEP: Final = 12.0  # from one route's stop to the next one's
_STOP_MARGIN: Final = 10.0  # from the card's right edge
_AGAIN: Final = 11.0  # from a route's stop to its next one at the same card
_GUTTER_STEP: Final = 3.0  # between routes in one gutter
_PLAIN_TRACK: Final = 4.5  # above the end of a row without a corridor
_LINK_LEVEL: Final = 14.0
_LINK_END: Final = 0.62  # of a card's width


class _Call(NamedTuple):
    """A visit to a card: which of the route's stops it is and where the card is drawn."""

    place: int
    spot: Spot


class _Trip(NamedTuple):
    """A route with the calls that it makes and the row that it runs through."""

    route: Route
    calls: tuple[_Call, ...]
    home: int

    def legs(self) -> list[tuple[Spot, Spot]]:
        """Return the spots that each stretch runs between."""
        return [(a.spot, b.spot) for a, b in pairwise(self.calls)]

    def runs_through_home(self, a: Spot, b: Spot) -> bool:
        """Tell whether a stretch takes the corridor: others run under the upper of their rows."""
        return self.home in (a.row, b.row)

    def tracks(self) -> tuple[int, ...]:
        """Return the track in the corridor of each stretch that runs through it."""
        through = [(a.column, b.column) for a, b in self.legs() if self.runs_through_home(a, b)]
        return tracks_of(through)


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
    for home, route_line in _route_lines(journey, context, spots):
        overlays[home].append(route_line)
    for home, link_line in _link_lines(journey, context, spots):
        overlays[home].append(link_line)
    return tuple(_with_overlays(row, tuple(overlays.get(i, ()))) for i, row in enumerate(rows))


def _with_overlays(row: RowLayout, overlays: tuple[Overlay, ...]) -> RowLayout:
    if not isinstance(row, StackedRow) or row.overlays == overlays:
        return row
    return replace(row, overlays=overlays)


def _route_lines(
    journey: Journey, context: Context, spots: Spots
) -> Iterator[tuple[int, RouteLine]]:
    trips: defaultdict[int, list[_Trip]] = defaultdict(list)
    for route in journey.routes:
        trip = _trip(route, spots)
        if trip is not None:
            trips[trip.home].append(trip)
    for home, sharing in trips.items():
        many = len(sharing) >= MANY_ROUTES
        heights = _heights(home, sharing, spots)
        for order, trip in enumerate(sharing):
            own = list(islice(heights, width_of(trip.tracks())))
            initials = _initials(trip.route, context) if many else ""
            dotted = trip.route.style == "dotted"
            stops, levels = _stops(trip, spots, order), _levels(trip, own, spots)
            yield home, RouteLine(stops, levels, dotted, many, initials, trip.route.id)


def _heights(home: int, trips: Sequence[_Trip], spots: Spots) -> Iterator[float]:
    """Yield the heights of the tracks of one row, closer together where they are too many."""
    corridor = spots.corridor(home)
    if corridor is None:
        return repeat(spots.rows[home].height - _PLAIN_TRACK)
    count = sum(width_of(trip.tracks()) for trip in trips)
    room = corridor[1] - corridor[0] - 2 * FIRST_TRACK
    step = min(TRACK_STEP, room / max(1, count - 1))
    return (corridor[0] + FIRST_TRACK + step * track for track in range(count))


def _levels(trip: _Trip, heights: Sequence[float], spots: Spots) -> tuple[float, ...]:
    """Return the height of each stretch: of its track, or of the foot of the row above it."""
    tracks = iter(trip.tracks())
    return tuple(
        heights[next(tracks)]
        if trip.runs_through_home(a, b)
        else spots.foot_in(trip.home, min(a.row, b.row)) - _PLAIN_TRACK
        for a, b in trip.legs()
    )


def _trip(route: Route, spots: Spots) -> _Trip | None:
    calls = tuple(
        _Call(place, spot)
        for place, stop in enumerate(route.stops)
        if (spot := spots.get(stop)) is not None
    )
    if not calls:
        return None
    rows = [call.spot.row for call in calls]
    return _Trip(route, calls, min([row for row in rows if spots.corridor(row)] or rows))


def _stops(trip: _Trip, spots: Spots, order: int) -> tuple[Stop, ...]:
    visits: Counter[Spot] = Counter()
    stops: list[Stop] = []
    for place, spot in trip.calls:
        rect = spots.rect_in(trip.home, spot)
        edge = spots.beside_corridor(trip.home, spot)
        again = _AGAIN * visits[spot]
        visits[spot] += 1
        if edge is None:
            y = min(rect.centre.y + again, rect.bottom - _AGAIN / 2)
            stops.append(Stop(spot.column, rect.x, y, _gutter(rect.x, order), place))
        else:
            x = rect.x + _FIRST_STOP + _STOP_STEP * order + again
            x = min(x, rect.right - _STOP_MARGIN)
            stops.append(Stop(spot.column, x, edge, None, place))
    return tuple(stops)


def _gutter(left: float, order: int) -> float:
    """Return where a route runs up or down beside a column; the first one in the middle."""
    steps = (0, -1, 1)
    return left - tokens.GUTTER / 2 + _GUTTER_STEP * steps[order % len(steps)]


def _initials(route: Route, context: Context) -> str:
    persona = context.personas.get(route.persona) if route.persona else None
    return route_initials(route, persona)


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
        yield home, LinkLine(_end(origin, home, spots), _end(target, home, spots), level, lines)


def _end(spot: Spot, home: int, spots: Spots) -> End:
    rect: Rect = spots.rect_in(home, spot)
    if spot.row == home and spots.open_above(spot):
        return End(rect.x + rect.w * _LINK_END, rect.y)
    return End(rect.right, rect.centre.y, rect.right + tokens.GUTTER / 2)
