"""Which rows routes and links run over, and how they get there from their cards."""

from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import replace
from itertools import islice, pairwise, repeat
from typing import Final

from cjm_desktop.base.geometry import Rect
from cjm_desktop.base.ids import RouteId
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
from cjm_desktop.layout.spots import Reach, Spot, Spots
from cjm_desktop.model.document import Journey, Route

_FIRST_STOP: Final = 17.0  # from a card's left edge
_STOP_STEP: Final = 12.0  # from one route's stop to the next one's
_STOP_MARGIN: Final = 10.0  # from the card's right edge
_AGAIN: Final = 11.0  # from a route's stop to its next one at the same card
_GUTTER_STEP: Final = 3.0  # between routes in one gutter
_BESIDE_MARK: Final = 3.0  # from the next card, where a mark of truth reaches into the gutter
_FOOT: Final = 4.5  # above the foot of a row without a corridor; a second track is as far below
_FOOT_OF_MANY: Final = 6.0  # from three tracks on: still clear of the cards above and below
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
    has_corridor: bool

    def legs(self) -> list[tuple[Spot, Spot]]:
        """Return the spots that each stretch runs between."""
        return [(a.spot, b.spot) for a, b in pairwise(self.calls)]

    def runs_through_home(self, a: Spot, b: Spot) -> bool:
        """Tell whether a stretch takes the corridor: others run along the foot of a row."""
        return self.has_corridor and self.home in (a.row, b.row)

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
    feet = _feet([trip for sharing in trips.values() for trip in sharing])
    for home, sharing in trips.items():
        many = len(sharing) >= MANY_ROUTES
        heights = _heights(home, sharing, spots)
        for order, trip in enumerate(sharing):
            own = list(islice(heights, width_of(trip.tracks())))
            initials = _initials(trip.route, context) if many else ""
            dotted = trip.route.style == "dotted"
            levels = _levels(trip, own, feet, spots)
            stops = _stops(trip, levels, spots, order)
            yield home, RouteLine(stops, levels, dotted, many, initials, trip.route.id)


def _heights(home: int, trips: Sequence[_Trip], spots: Spots) -> Iterator[float]:
    """Yield the heights of the tracks of one row, closer together where they are too many."""
    corridor = spots.corridor(home)
    if corridor is None:
        return repeat(0.0)
    count = sum(width_of(trip.tracks()) for trip in trips)
    room = corridor[1] - corridor[0] - 2 * FIRST_TRACK
    step = min(TRACK_STEP, room / max(1, count - 1))
    return (corridor[0] + FIRST_TRACK + step * track for track in range(count))


def _feet(trips: Iterable[_Trip]) -> dict[tuple[RouteId, int], float]:
    """Return how far from the foot of its row each stretch runs that takes no corridor.

    It goes by the route and the stretch's place in it. Those that would cover each other have
    tracks of their own, closer together the more there are.
    """
    legs: defaultdict[int, list[tuple[RouteId, int]]] = defaultdict(list)
    ways: defaultdict[int, list[tuple[int, int]]] = defaultdict(list)
    for trip in trips:
        for place, (a, b) in enumerate(trip.legs()):
            if not trip.runs_through_home(a, b):
                legs[min(a.row, b.row)].append((trip.route.id, place))
                ways[min(a.row, b.row)].append((a.column, b.column))
    offsets: dict[tuple[RouteId, int], float] = {}
    for row, own in legs.items():
        tracks = tracks_of(ways[row])
        half = _FOOT if max(tracks) < 2 else _FOOT_OF_MANY
        step = 2 * half / max(1, *tracks)
        offsets |= {leg: step * track - half for leg, track in zip(own, tracks, strict=True)}
    return offsets


def _levels(
    trip: _Trip,
    heights: Sequence[float],
    feet: Mapping[tuple[RouteId, int], float],
    spots: Spots,
) -> tuple[float, ...]:
    """Return the height of each stretch: of its track, or at the foot of the row above it."""
    tracks = iter(trip.tracks())
    return tuple(
        heights[next(tracks)]
        if trip.runs_through_home(a, b)
        else spots.foot_in(trip.home, min(a.row, b.row)) + feet[trip.route.id, place]
        for place, (a, b) in enumerate(trip.legs())
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
    home = min([row for row in rows if spots.corridor(row)] or rows)
    return _Trip(route, calls, home, spots.corridor(home) is not None)


def _stops(trip: _Trip, levels: Sequence[float], spots: Spots, order: int) -> tuple[Stop, ...]:
    visits: Counter[Spot] = Counter()
    stops: list[Stop] = []
    for number, (place, spot) in enumerate(trip.calls):
        rect = spots.rect_in(trip.home, spot)
        edge = spots.beside_corridor(trip.home, spot)
        again = _AGAIN * visits[spot]
        visits[spot] += 1
        if edge is None:
            y = min(rect.centre.y + again, rect.bottom - _AGAIN / 2)
            way = Reach(trip.home, (y, *levels[max(0, number - 1) : number + 1]))
            marked = spots.has_mark_beside(spot, way)
            gutter = rect.x - _BESIDE_MARK if marked else _gutter(rect.x, order)
            stops.append(Stop(spot.column, rect.x, y, gutter, place))
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
