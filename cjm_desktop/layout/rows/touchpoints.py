"""Rows of touchpoints: digital cards sit on a corridor, physical ones hang under it."""

from collections.abc import Sequence
from typing import Final

from cjm_desktop.base.named_tuple import NamedTuple
from cjm_desktop.layout.context import Context, Lane, Place
from cjm_desktop.layout.heads import text_bottom
from cjm_desktop.layout.rows.asked import asked_height
from cjm_desktop.layout.rows.base import MeasuredRow, full_height
from cjm_desktop.layout.rows.card import TOUCHPOINTS
from cjm_desktop.layout.rows.stacked import (
    Measured,
    StackedRow,
    build_cells,
    known_cells,
    measure_cells,
)
from cjm_desktop.layout.rows.touchpoint import medium_of
from cjm_desktop.layout.rows.traffic import link_room, track_count
from cjm_desktop.layout.stacking import Stack, stack
from cjm_desktop.model.document import Card, Row
from cjm_desktop.model.words import Medium

CORRIDOR: Final = 24.0
FIRST_TRACK: Final = 7.5  # from the corridor's top; the last one from its bottom
TRACK_STEP: Final = 9.0

_BOTTOM: Final = 12.0
_LABEL: Final = 11.0  # side of a lane's mark
_LABEL_ABOVE: Final = 26.0  # from the corridor up to the digital lane's mark
_LABEL_BELOW: Final = 15.0  # from the physical lane's top down to its mark
_LABEL_STEP: Final = 17.0
_LABEL_ROOM: Final = 6.0


class _Lane(NamedTuple):
    """One lane: the places of its cards in each column's cell, from the corridor outwards."""

    places: list[list[int]]
    stack: Stack


class _Corridor(NamedTuple):
    top: float
    bottom: float


def measure_touchpoints(
    row: Row, context: Context, place: Place, previous: MeasuredRow | None
) -> StackedRow:
    """Measure a row of touchpoints; a lane without cards takes no room."""
    known = known_cells(TOUCHPOINTS, context, previous)
    measured = measure_cells(TOUCHPOINTS, row, context, known)
    sorted_places = [_sort(own) for own in measured]
    digital = _lane(measured, [above for above, _ in sorted_places])
    physical = _lane(measured, [below for _, below in sorted_places])
    corridor = _corridor(row, context, digital, physical)
    tops = [_tops(own, column, digital, physical, corridor) for column, own in enumerate(measured)]
    cells = build_cells(TOUCHPOINTS, context, measured, tops, known)
    is_digital = any(medium_of(c, context) == "digital" for own in measured for c in own.entries)
    if context.options.printed.sketch:
        lanes = _by_hand(row, context)
    else:
        lanes = _labels(row, context, digital if is_digital else None, physical, corridor)
    filled = digital.stack.height or physical.stack.height
    content = corridor.bottom + physical.stack.height + _BOTTOM if filled else 0.0
    content = max(
        [content, asked_height(cells), *(lane.y + _LABEL + _LABEL_ROOM for lane in lanes)]
    )
    height = full_height(row, context, place, content)
    return StackedRow(row, context, place, height, cells, (), lanes, corridor if filled else None)


def _sort(own: Measured[Card]) -> tuple[list[int], list[int]]:
    """Return the places of a cell's digital cards, from below, and of its physical ones."""
    places: dict[Medium, list[int]] = {"digital": [], "physical": []}
    for place, lane in enumerate(own.lanes):
        places[lane].append(place)
    return places["digital"][::-1], places["physical"]


def _lane(measured: Sequence[Measured[Card]], places: list[list[int]]) -> _Lane:
    columns = list(zip(measured, places, strict=True))
    heights = [[own.heights[i] for i in column] for own, column in columns]
    spans = [[own.spans[i] for i in column] for own, column in columns]
    alone = all(span == 1 for column in spans for span in column)
    return _Lane(places, stack(heights, None if alone else spans, TOUCHPOINTS.spacing.gap))


def _corridor(row: Row, context: Context, digital: _Lane, physical: _Lane) -> _Corridor:
    top = TOUCHPOINTS.spacing.top + link_room(row, context) + digital.stack.height
    tracks = track_count(row, context)
    if not tracks and not (digital.stack.height and physical.stack.height):
        return _Corridor(top, top)
    carried = 2 * FIRST_TRACK + (tracks - 1) * TRACK_STEP
    return _Corridor(top, top + max(CORRIDOR, carried))


def _tops(
    own: Measured[Card], column: int, digital: _Lane, physical: _Lane, corridor: _Corridor
) -> tuple[float, ...]:
    tops = [0.0] * len(own.entries)
    for i, offset in zip(digital.places[column], digital.stack.offsets[column], strict=True):
        tops[i] = corridor.top - offset - own.heights[i]
    for i, offset in zip(physical.places[column], physical.stack.offsets[column], strict=True):
        tops[i] = corridor.bottom + offset
    return tuple(tops)


def _by_hand(row: Row, context: Context) -> tuple[Lane, ...]:
    """Return the marks of both media, to copy onto notes, below the text in the row's head."""
    top = text_bottom(row, context)
    return Lane("digital", top), Lane("physical", top + _LABEL_STEP)


def _labels(
    row: Row, context: Context, digital: _Lane | None, physical: _Lane, corridor: _Corridor
) -> tuple[Lane, ...]:
    """Return the lanes' names, beside their cards but clear of the text in the row's head.

    The upper lane has none while it holds only touchpoints whose medium is not said.
    """
    lanes: list[Lane] = []
    lowest = text_bottom(row, context)
    if digital:
        lanes.append(Lane("digital", max(corridor.top - _LABEL_ABOVE, lowest)))
        lowest = lanes[0].y + _LABEL_STEP
    if physical.stack.height:
        lanes.append(Lane("physical", max(corridor.bottom + _LABEL_BELOW, lowest)))
    return tuple(lanes)
