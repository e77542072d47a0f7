"""Places on the column grid for what stands above and below it."""

from typing import Final, NamedTuple

from cjm_desktop.layout import tokens
from cjm_desktop.layout.contract import Columns

_NARROWEST: Final = 120.0


class Slot(NamedTuple):
    """A place: its left edge, and its width without the gutter."""

    left: float
    width: float


def slots_from_right(columns: Columns, narrowest: float) -> list[Slot]:
    """Return the places on the grid, left to right; narrow columns join those to their left."""
    slots: list[Slot] = []
    right = len(columns.phases)
    for left in range(right - 1, -1, -1):
        slot = _slot(columns, left, right)
        if slot.width >= narrowest:
            slots.append(slot)
            right = left
    return slots[::-1]


def slots_from_left(columns: Columns, narrowest: float) -> list[Slot]:
    """Return the places on the grid, left to right; narrow columns join those to their right."""
    slots: list[Slot] = []
    left = 0
    for right in range(1, len(columns.phases) + 1):
        slot = _slot(columns, left, right)
        if slot.width >= narrowest:
            slots.append(slot)
            left = right
    return slots


def has_room(columns: Columns) -> bool:
    """Tell whether words fit above and below the phases; if not, they stand under the row heads."""
    return columns.right >= _NARROWEST


def _slot(columns: Columns, left: int, right: int) -> Slot:
    start = columns.edges[left]
    return Slot(start, columns.edges[right] - start - tokens.GUTTER)
