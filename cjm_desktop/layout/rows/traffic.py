"""The room that routes and links take in a row."""

from itertools import pairwise
from typing import Final

from cjm_desktop.base.ids import CardId
from cjm_desktop.layout.context import Context
from cjm_desktop.model.document import Row
from cjm_desktop.model.memo import Memo

LINK_STEP: Final = 18.0
"""The height of one link's line above the cards, its sentence included."""


FACTS: Final = ("paths", "link_targets")
"""The facts of a context that decide this room."""


def cards_in(row: Row) -> dict[CardId, int]:
    """Return the cards of a row with the place, from 0, of their cell among its cells."""
    return _cards_in(row)


def link_room(row: Row, context: Context) -> float:
    """Return the height above a row's cards for the links that end in it."""
    if not context.link_targets:
        return 0.0
    own = cards_in(row)
    return LINK_STEP * sum(target in own for target in context.link_targets)


def track_count(row: Row, context: Context) -> int:
    """Return how many lines run side by side: one a route, and one more where it turns back."""
    own = cards_in(row) if context.paths else {}
    count = 0
    for path in context.paths:
        places = [own[stop] for stop in path if stop in own]
        if places:
            count += 1 + any(later < earlier for earlier, later in pairwise(places))
    return count


def _find_cards(row: Row) -> dict[CardId, int]:
    return {card.id: place for place, cell in enumerate(row.cells) for card in cell.cards}


_cards_in: Memo[Row, dict[CardId, int]] = Memo(_find_cards)
