"""Where one side of a map is cut: into the fewest sheets, and past its texts where there is room.

Lengths are millimetres. White paper beyond what is drawn costs no sheet; what of it the sheets have
room for stays. What room is left over lets the cuts move, and they move to where they run through
the least text.
"""

from collections.abc import Sequence
from itertools import pairwise
from math import ceil
from typing import Final

from cjm_desktop.base.named_tuple import NamedTuple

STEP: Final = 0.5  # between the places at which a cut is tried
_ROUNDING: Final = 1e-6
_WHITE: Final = 1e-3  # what a squared millimetre of white costs, in millimetres of text cut through
_MOST_WHITE: Final = 30.0  # millimetres; it does not matter how much more is left out
_NARROWEST: Final = 0.5  # of a sheet's own advance: how narrow moved cuts may leave a sheet


class Side(NamedTuple):
    """One side of a map: its length, from where to where something is drawn, and what cuts meet.

    ``crossed`` says for each place, ``STEP`` from one to the next, how many millimetres of text a
    cut there runs through; other things count for little. Where it says nothing there is nothing.
    """

    whole: float
    low: float
    high: float
    crossed: Sequence[float] = ()

    def at(self, place: float) -> float:
        """Return what a cut at a place runs through."""
        index = round(place / STEP)
        return self.crossed[index] if 0 <= index < len(self.crossed) else 0.0


class Lap(NamedTuple):
    """How sheets follow each other: what one has room for, what they share, what is cut off."""

    room: float
    overlap: float
    cut: float

    @property
    def advance(self) -> float:
        """How far one sheet begins behind the other at most."""
        return self.room - self.overlap


class Stretch(NamedTuple):
    """What a sheet shows along one side, and what of it is seen in the end."""

    start: float
    end: float
    seen_from: float
    seen_to: float


def whole_side(length: float) -> Side:
    """Return a side that is drawn on from end to end, where all cuts meet the same."""
    return Side(length, 0.0, length)


def stretches(side: Side, lap: Lap) -> tuple[Stretch, ...]:
    """Return the fewest sheets that show all that is drawn, one after the other."""
    count = max(1, ceil((side.high - side.low - lap.overlap) / lap.advance - _ROUNDING))
    spare = lap.overlap + count * lap.advance - (side.high - side.low)
    shifts = _Shifts(side, lap, spare, count).best()
    begin = side.low - shifts[0]
    places = [side.low + k * lap.advance + lap.cut - shift for k, shift in enumerate(shifts)][1:]
    last = places[-1] - lap.cut if places else begin
    seams = [begin, *places, min(side.whole, last + lap.room)]
    glue = lap.overlap - lap.cut
    return tuple(
        Stretch(
            low if index == 0 else low - lap.cut,
            high if index == count - 1 else high + glue,
            low,
            high,
        )
        for index, (low, high) in enumerate(pairwise(seams))
    )


class _Shifts:
    """How far the first edge and each cut lie before the last place where they could be.

    None shifts less than the one before it, or the sheet between them would be too small.
    """

    def __init__(self, side: Side, lap: Lap, spare: float, count: int) -> None:
        self._side = side
        self._lap = lap
        self._count = count
        most = max(min(spare, lap.advance * _NARROWEST), 0.0)
        self._tried = [index * STEP for index in range(int(most / STEP + _ROUNDING) + 1)]

    def best(self) -> list[float]:
        """Return the shifts that cost least, and of those that cost the same the smallest."""
        costs = [self._first(shift) for shift in self._tried]
        came: list[list[int]] = []
        for number in range(1, self._count):
            least, before = self._least_so_far(costs)
            came.append(before)
            place = self._side.low + number * self._lap.advance + self._lap.cut
            costs = [
                cost + self._side.at(place - shift)
                for cost, shift in zip(least, self._tried, strict=True)
            ]
        totals = [cost + self._last(shift) for cost, shift in zip(costs, self._tried, strict=True)]
        chosen = [totals.index(min(totals))]
        for before in reversed(came):
            chosen.append(before[chosen[-1]])
        return [self._tried[index] for index in reversed(chosen)]

    @staticmethod
    def _least_so_far(costs: Sequence[float]) -> tuple[list[float], list[int]]:
        """Return for each place the least of it and those before it, and where that is."""
        at, places = 0, list[int]()
        for index, cost in enumerate(costs):
            at = index if cost < costs[at] else at
            places.append(at)
        return [costs[place] for place in places], places

    def _first(self, shift: float) -> float:
        """Return what white before the drawing costs that no sheet shows."""
        white = self._side.low - shift
        return _cost_of(white) if white >= 0 else float("inf")

    def _last(self, shift: float) -> float:
        """Return what white behind the drawing costs."""
        end = self._side.low + self._count * self._lap.advance + self._lap.overlap - shift
        return _cost_of(max(0.0, self._side.whole - end))


def _cost_of(white: float) -> float:
    return _WHITE * min(white, _MOST_WHITE) ** 2
