"""Where routes call along the edges of cards: side by side, so that no two lines are one."""

from collections import defaultdict
from collections.abc import Callable, Collection, Mapping, Sequence
from typing import Final

from cjm_desktop.base.ids import RouteId
from cjm_desktop.layout.spots import Spot, Spots
from cjm_desktop.layout.trips import Trip

FIRST_STOP: Final = 17.0  # from a card's left edge
AGAIN: Final = 11.0  # from a route's stop to its next one at the same card
_STOP_STEP: Final = 12.0  # from one route's stop to the next one's
_STOP_MARGIN: Final = 10.0  # from the card's right edge
_PLATE_STEP: Final = 16.0  # from one plate to the next one below it

Berths = Mapping[tuple[RouteId, int], float]
"""How far from the left of its card each call is, by its route and its place among the calls."""


def berths_of(trips: Sequence[Trip], spots: Spots, plate: Callable[[Trip], float]) -> Berths:
    """Return where trips through one corridor call at the cards beside it.

    ``plate`` gives the width of what stands where a trip begins, 0 for what is no wider than a
    stop. Calls in one column have places of their own, on whichever side of the corridor: their
    lines meet in it. Only a route that crosses it at once goes straight.
    """
    berths: dict[tuple[RouteId, int], float] = {}
    last: defaultdict[int, tuple[RouteId, float, float] | None] = defaultdict(lambda: None)
    widths: defaultdict[int, float] = defaultdict(lambda: float("inf"))
    for trip in trips:
        for number, call in enumerate(trip.calls):
            if call.edge is None:
                continue
            column, id_ = call.spot.column, trip.route.id
            widths[column] = min(widths[column], spots.rect_in(trip.home, call.spot).w)
            if _crosses(trip, number):
                berths[id_, number] = berths[id_, number - 1]
                continue
            half = max(_STOP_STEP, 0.0 if number else plate(trip)) / 2
            before = last[column]
            at = FIRST_STOP if before is None else before[1] + _step(before, id_, half)
            last[column] = (id_, at, half)
            berths[id_, number] = at
    return {key: _held(at, key, trips, last, widths) for key, at in berths.items()}


def sides_of(trips: Sequence[Trip], plated: Collection[RouteId] = ()) -> Berths:
    """Return how far below the top of its card each call is that routes make at its left side.

    One is in the middle, several are below each other, in the order of the routes; those of
    ``plated`` ones, which begin with a plate, further apart.
    """
    calls: defaultdict[Spot, list[tuple[RouteId, int]]] = defaultdict(list)
    for trip in trips:
        for number, call in enumerate(trip.calls):
            if call.edge is None:
                calls[call.spot].append((trip.route.id, number))
    sides: dict[tuple[RouteId, int], float] = {}
    for spot, keys in calls.items():
        count, middle = len(keys), spot.rect.h / 2
        begins = any(number == 0 and route in plated for route, number in keys)
        step = min(_PLATE_STEP if begins else AGAIN, (spot.rect.h - AGAIN) / max(1, count - 1))
        for index, key in enumerate(keys):
            sides[key] = middle + step * (index - (count - 1) / 2)
    return sides


def _crosses(trip: Trip, number: int) -> bool:
    """Tell whether a route comes to a call from the card on the other side of the corridor."""
    if number == 0:
        return False
    here, before = trip.calls[number], trip.calls[number - 1]
    same = here.spot.column == before.spot.column
    return same and before.edge is not None and before.edge != here.edge


def _step(before: tuple[RouteId, float, float], route: RouteId, half: float) -> float:
    return AGAIN if before[0] == route else before[2] + half


def _held(
    at: float,
    key: tuple[RouteId, int],
    trips: Sequence[Trip],
    last: Mapping[int, tuple[RouteId, float, float] | None],
    widths: Mapping[int, float],
) -> float:
    """Return a place on its card: closer to the others where all would not have room."""
    trip = next(trip for trip in trips if trip.route.id == key[0])
    column = trip.calls[key[1]].spot.column
    end = last[column]
    most = widths[column] - _STOP_MARGIN
    if end is None or end[1] <= most:
        return at
    return FIRST_STOP + (at - FIRST_STOP) * max(0.0, most - FIRST_STOP) / (end[1] - FIRST_STOP)
