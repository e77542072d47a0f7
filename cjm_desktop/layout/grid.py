"""Places on the column grid for what stands above and below it."""

from collections.abc import Sequence
from typing import Final

from cjm_desktop.base.named_tuple import NamedTuple
from cjm_desktop.layout import tokens
from cjm_desktop.layout.contract import Columns

_NARROWEST: Final = 120.0


class Slot(NamedTuple):
    """A place: its left edge, its width without the gutter, and the width for wrapping text."""

    left: float
    width: float
    text: float


def slots_from_right(columns: Columns, narrowest: float) -> list[Slot]:
    """Return the places on the grid, left to right; narrow columns join those to their left."""
    slots: list[Slot] = []
    right = len(columns.phases)
    for left in range(right - 1, -1, -1):
        slot = _slot(columns, left, right)
        if slot.text >= narrowest:
            slots.append(slot)
            right = left
    return slots[::-1]


def slots_from_left(columns: Columns, narrowest: float) -> list[Slot]:
    """Return the places on the grid, left to right; narrow columns join those to their right."""
    slots: list[Slot] = []
    left = 0
    for right in range(1, len(columns.phases) + 1):
        slot = _slot(columns, left, right)
        if slot.text >= narrowest:
            slots.append(slot)
            left = right
    return slots


def divided(slots: Sequence[Slot], needed: float) -> list[Slot]:
    """Return places, those that a page has stretched a long way divided where text fits twice."""
    found: list[Slot] = []
    for slot in slots:
        count = max(1, int((slot.width + tokens.GUTTER) // (needed + tokens.GUTTER)))
        step = (slot.width + tokens.GUTTER) / count
        text = min(slot.text, step - tokens.GUTTER)
        found += (Slot(slot.left + i * step, step - tokens.GUTTER, text) for i in range(count))
    return found


def has_room(columns: Columns) -> bool:
    """Tell whether words fit above and below the phases; if not, they stand under the row heads."""
    return columns.unstretched.right >= _NARROWEST


def sentences_slot(columns: Columns, row_head: float) -> Slot:
    """Return where sentences stand: beside the row heads, or under them where there is no room."""
    right, text = columns.right, columns.unstretched.right
    if has_room(columns):
        return Slot(0.0, right, text)
    return Slot(-row_head, row_head + right, tokens.HEAD_TEXT + text)


def _slot(columns: Columns, left: int, right: int) -> Slot:
    span = right - left
    return Slot(columns.left(left), columns.full(left, span), columns.text(left, span))
