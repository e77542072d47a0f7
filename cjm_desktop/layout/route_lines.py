"""The lines of routes: the tracks, gutters and edges of cards that each of them takes."""

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from itertools import islice, repeat
from typing import Final

from cjm_desktop.base.ids import RouteId
from cjm_desktop.layout import tokens
from cjm_desktop.layout.berths import Berths, berths_of, sides_of
from cjm_desktop.layout.bridges import bridges_over
from cjm_desktop.layout.context import Context
from cjm_desktop.layout.gutters import RouteEnd, gutters_of
from cjm_desktop.layout.hidden_ways import hidden_ways
from cjm_desktop.layout.initials import MANY_ROUTES, route_initials
from cjm_desktop.layout.route_marks import RouteMarks
from cjm_desktop.layout.routes import RouteLine, Stop, Tail, plate_width
from cjm_desktop.layout.rows.stacked import Overlay
from cjm_desktop.layout.rows.touchpoints import FIRST_TRACK, TRACK_STEP
from cjm_desktop.layout.rows.traffic import tracks_of, width_of
from cjm_desktop.layout.spots import Spots
from cjm_desktop.layout.trips import Heights, Trip, trips_of
from cjm_desktop.model.document import Journey, Route

_FOOT: Final = 4.5  # above the foot of a row without a corridor; a second track is as far below
_FOOT_OF_MANY: Final = 6.0  # from three tracks on: still clear of the cards above and below
_BETWEEN_PLATES: Final = 2.0


def route_lines(journey: Journey, context: Context, spots: Spots) -> Iterator[tuple[int, Overlay]]:
    """Yield the lines of a journey's routes, each with the row that it runs through."""
    trips = list(trips_of(journey.routes, spots))
    feet = _feet(trips)
    sharing: defaultdict[int, list[Trip]] = defaultdict(list)
    for trip in trips:
        sharing[trip.home].append(trip)
    levels: dict[RouteId, tuple[float, ...]] = {}
    for home, own in sharing.items():
        heights = _heights(home, own, spots)
        for trip in own:
            tracks = list(islice(heights, width_of(trip.tracks())))
            levels[trip.route.id] = _levels(trip, tracks, feet, spots)
    plated = {t.route.id for own in sharing.values() if len(own) >= MANY_ROUTES for t in own}
    sides = sides_of(trips, plated)
    gutters = gutters_of(trips, levels, sides, spots)
    for home, own in sharing.items():
        lines = _lines(own, levels, sides, gutters, context, spots)
        yield from ((home, line) for line in lines)
        yield home, RouteMarks(tuple(lines), bridges_over(lines))


def _lines(
    trips: Sequence[Trip],
    levels: Heights,
    sides: Berths,
    gutters: Mapping[RouteEnd, float],
    context: Context,
    spots: Spots,
) -> list[RouteLine]:
    many = len(trips) >= MANY_ROUTES
    initials = {t.route.id: _initials(t.route, context) if many else "" for t in trips}

    def plate(trip: Trip) -> float:
        words = initials[trip.route.id]
        return plate_width(words, context.measurer) + _BETWEEN_PLATES if words else 0.0

    berths = {**sides, **berths_of(trips, spots, plate)}
    lines: list[RouteLine] = []
    for place, trip in enumerate(trips):
        id_, dotted = trip.route.id, trip.route.style == "dotted"
        stops = tuple(
            _stop(trip, number, berths, gutters, spots) for number in range(len(trip.calls))
        )
        before, after = _tails(trip, levels[id_], place, context, spots)
        words = "" if before else initials[id_]  # which stand where it begins
        line = RouteLine(stops, levels[id_], dotted, many, words, id_, before=before, after=after)
        hidden = dict.fromkeys(hidden_ways(line, trip.home, spots))
        lines.append(line._replace(hidden=tuple(hidden)))
    return lines


def _tails(
    trip: Trip, levels: tuple[float, ...], track: int, context: Context, spots: Spots
) -> tuple[Tail | None, Tail | None]:
    """Return how a route comes from and goes on to what is not shown, at its nearest stretch.

    A route without any stretch takes a track by its place among the routes.
    """
    beyond = next((b for b in context.options.printed.beyond if b.route == trip.route.id), None)
    if beyond is None:
        return None, None
    corridor = spots.corridor(trip.home)
    beside = TRACK_STEP * track
    usual = (
        min(corridor[0] + FIRST_TRACK + beside, corridor[1] - FIRST_TRACK)
        if corridor
        else spots.foot_in(trip.home, trip.home)
    )
    ends = (
        (beyond.before, levels[0] if levels else usual),
        (
            beyond.after,
            levels[-1] if levels else usual,
        ),
    )
    edges = {-1: 0.0, 1: context.columns.right}
    before, after = (Tail(edges[side], level) if side else None for side, level in ends)
    return before, after


def _heights(home: int, trips: Sequence[Trip], spots: Spots) -> Iterator[float]:
    """Yield the heights of the tracks of one row, closer together where they are too many."""
    corridor = spots.corridor(home)
    if corridor is None:
        return repeat(0.0)
    count = sum(width_of(trip.tracks()) for trip in trips)
    room = corridor[1] - corridor[0] - 2 * FIRST_TRACK
    step = min(TRACK_STEP, room / max(1, count - 1))
    return (corridor[0] + FIRST_TRACK + step * track for track in range(count))


def _feet(trips: Iterable[Trip]) -> dict[tuple[RouteId, int], float]:
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
    trip: Trip,
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


def _stop(
    trip: Trip, number: int, berths: Berths, gutters: Mapping[RouteEnd, float], spots: Spots
) -> Stop:
    call, id_ = trip.calls[number], trip.route.id
    left, top = spots.rect_in(trip.home, call.spot)[:2]
    if call.edge is not None:
        return Stop(call.spot.column, left + berths[id_, number], call.edge, None, call.place)
    arriving, leaving = gutters.get((id_, number, False)), gutters.get((id_, number, True))
    gutter = arriving if arriving is not None else leaving
    if gutter is None:
        gutter = left - tokens.GUTTER / 2  # of a route with one stop: nothing goes there
    y = top + berths[id_, number]
    return Stop(call.spot.column, left, y, gutter, call.place, leaving)


def _initials(route: Route, context: Context) -> str:
    persona = context.personas.get(route.persona) if route.persona else None
    return route_initials(route, persona)
