"""Where routes go up and down between columns: side by side, clear of moments of truth."""

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from typing import Final

from cjm_desktop.base.ids import RouteId
from cjm_desktop.base.named_tuple import NamedTuple
from cjm_desktop.layout.berths import Berths
from cjm_desktop.layout.spots import Reach, Spots
from cjm_desktop.layout.tokens import GUTTER
from cjm_desktop.layout.trips import Heights, Trip

BESIDE_MARK: Final = 3.0  # from the next card, where a mark of truth reaches into the gutter

_MOST: Final = 3  # ways side by side, while a route has one down to a stop and one back
_BESIDE: Final = 9.0  # from one way to the next, where there is room
_NEAREST: Final = {2: 3.0, 3: 2.6}  # of several ways to a card: a pencilled edge stays in sight
_NEAREST_OF_MANY: Final = 2.0
_APART: Final = 8.0  # between ways above each other in one place

RouteEnd = tuple[RouteId, int, bool]
"""An end of a stretch: the route, which of its calls, and whether it goes on from there."""


class _Way(NamedTuple):
    """A way up or down beside a column, on the sheet."""

    ends: tuple[RouteEnd, ...]
    left: float  # of the column at its right
    top: float
    bottom: float
    lean: int  # it comes from the left or goes there (-1), from or to the right (1), or both
    marked: bool


def gutters_of(
    trips: Sequence[Trip], heights: Heights, sides: Berths, spots: Spots
) -> Mapping[RouteEnd, float]:
    """Return where each end goes up or down whose card does not stand on the corridor.

    Ways that would cover each other have places of their own, those to the left at the left. They
    take in what is free beside a gutter, to stand as far apart as the tracks of a corridor.
    """
    beside: defaultdict[float, list[_Way]] = defaultdict(list)
    for trip in trips:
        for way in _ways(trip, heights[trip.route.id], sides, spots):
            beside[way.left].append(way)
    places: dict[RouteEnd, float] = {}
    for ways in beside.values():
        for group in _meeting(ways):
            for way, place in _placed(group, spots):
                places.update(dict.fromkeys(way.ends, place))
    return places


def _ways(trip: Trip, heights: Sequence[float], sides: Berths, spots: Spots) -> Iterator[_Way]:
    """Yield the ways of a trip; what goes on in the same direction is one way."""
    away, id_ = spots.top(trip.home), trip.route.id
    open_way: _Way | None = None
    for number, call in enumerate(trip.calls):
        if call.edge is not None:
            continue
        rect = spots.rect_in(trip.home, call.spot)
        y, left = rect.y + sides[id_, number], rect.x
        levels = heights[max(0, number - 1) : number + 1]
        marked = spots.has_mark_beside(call.spot, Reach(trip.home, (y, *levels)))
        for level, leaving in _ends(trip, number, heights):
            top, bottom = sorted((y + away, level + away))
            lean = _lean(trip, number, leaving=leaving)
            way = _Way(((id_, number, leaving),), left, top, bottom, lean, marked)
            if open_way is not None and _go_on(open_way, way):
                open_way = _joined(open_way, way)
                continue
            if open_way is not None:
                yield open_way
            open_way = way
    if open_way is not None:
        yield open_way


def _ends(trip: Trip, number: int, heights: Sequence[float]) -> Iterator[tuple[float, bool]]:
    if number > 0:
        yield heights[number - 1], False
    if number < len(trip.calls) - 1:
        yield heights[number], True


def _lean(trip: Trip, number: int, *, leaving: bool) -> int:
    here = trip.calls[number].spot.column
    there = trip.calls[number + 1 if leaving else number - 1].spot.column
    return (there > here) - (there < here)


def _go_on(one: _Way, other: _Way) -> bool:
    """Tell whether a way goes on from another: they touch, and do not cover each other."""
    (_, number, leaving), (_, following, on) = one.ends[-1], other.ends[0]
    next_to = (following, on) in ((number, True), (number + 1, False))
    over = min(one.bottom, other.bottom) - max(one.top, other.top)
    return one.left == other.left and next_to and (leaving != on) and over < 1


def _joined(one: _Way, other: _Way) -> _Way:
    return _Way(
        (*one.ends, *other.ends),
        one.left,
        min(one.top, other.top),
        max(one.bottom, other.bottom),
        one.lean + other.lean,
        one.marked or other.marked,
    )


def _meeting(ways: Iterable[_Way]) -> Iterator[list[_Way]]:
    """Yield the ways that stand beside each other, also by way of others."""
    group: list[_Way] = []
    bottom = 0.0
    for way in sorted(ways, key=lambda way: way.top):
        if group and way.top > bottom + _APART:
            yield group
            group = []
        bottom = max(bottom, way.bottom) if group else way.bottom
        group.append(way)
    if group:
        yield group


def _placed(group: Sequence[_Way], spots: Spots) -> Iterator[tuple[_Way, float]]:
    tracks = _tracks(group, shared=False)
    if len(tracks) > _MOST:
        tracks = _tracks(group, shared=True)
    tracks.sort(key=lambda own: sum(way.lean for way in own))
    free = _free_beside(group, spots) if len(tracks) > 1 else 0.0
    for index, own in enumerate(tracks):
        for way in own:
            yield way, way.left - _from_card(index, len(tracks), free, marked=way.marked)


def _free_beside(group: Sequence[_Way], spots: Spots) -> float:
    top, bottom = min(way.top for way in group), max(way.bottom for way in group)
    return spots.free_before(group[0].left, top, bottom)


def _tracks(group: Sequence[_Way], *, shared: bool) -> list[list[_Way]]:
    """Return ways that can have one place; where it is shared, those of one route always can."""
    tracks: list[list[_Way]] = []
    for way in group:
        free = (own for own in tracks if not any(_disturb(way, w, shared=shared) for w in own))
        track = next(free, None)
        if track is None:
            tracks.append([way])
        else:
            track.append(way)
    return tracks


def _disturb(one: _Way, other: _Way, *, shared: bool) -> bool:
    if shared and one.ends[0][0] == other.ends[0][0]:
        return False
    return min(one.bottom, other.bottom) - max(one.top, other.top) > -_APART


def _from_card(index: int, count: int, free: float, *, marked: bool) -> float:
    """Return how far from the next card a track is; one alone is in the middle."""
    if count == 1:
        return BESIDE_MARK if marked else GUTTER / 2
    nearest = _NEAREST.get(count, _NEAREST_OF_MANY)
    apart = min(_BESIDE, (GUTTER + free - 2 * nearest) / (count - 1))
    return nearest + apart * (count - 1 - index)
