"""The room that routes and links take in a row."""

from collections.abc import Iterable, Sequence
from functools import lru_cache
from itertools import pairwise
from typing import Final

from cjm_desktop.base.ids import CardId
from cjm_desktop.layout.context import Context
from cjm_desktop.layout.lettering import wrapped
from cjm_desktop.model.document import Link, Row
from cjm_desktop.model.memo import Memo
from cjm_desktop.scene.text import TextStyle

LINK_TEXT: Final = TextStyle(11.5, 500)
LINK_LEADING: Final = 14.0

_LINK_STEP: Final = 18.0  # of a link whose sentence has one line
_LONGEST: Final = 560.0  # of a line of a sentence

FACTS: Final = ("paths", "links")
"""The facts of a context that decide this room."""


def cards_in(row: Row) -> dict[CardId, int]:
    """Return the cards of a row with the place, from 0, of their cell among its cells."""
    return _cards_in(row)


def link_room(row: Row, context: Context) -> float:
    """Return the height above a row's cards for the links that end in it."""
    if not context.links:
        return 0.0
    own = cards_in(row)
    return sum(link_height(link, context) for link in context.links if link.target in own)


def link_height(link: Link, context: Context) -> float:
    """Return the height of a link's line, its sentence included."""
    return _LINK_STEP + max(0, len(link_lines(link, context)) - 1) * LINK_LEADING


def link_lines(link: Link, context: Context) -> tuple[str, ...]:
    """Return the lines of a link's sentence; none for one that has none."""
    width = min(_LONGEST, context.columns.unstretched.right)
    return wrapped(context.measurer, link.text, LINK_TEXT, width)


def track_count(row: Row, context: Context) -> int:
    """Return how many lines run side by side: a route has more where it turns back or loops."""
    own = cards_in(row) if context.paths else {}
    count = 0
    for path in context.paths:
        places = [own[stop] for stop in path if stop in own]
        if places:
            count += width_of(tracks_of(pairwise(places)))
    return count


def tracks_of(legs: Iterable[tuple[int, int]]) -> tuple[int, ...]:
    """Return the track, from 0, of each leg of a route, by the columns that it runs between.

    Legs that run over the same stretch, or the other way, never share a track: what loops is read
    as a loop.
    """
    return _tracks_of(tuple(legs))


@lru_cache(maxsize=64)  # routes are asked about at each layout, and seldom change
def _tracks_of(legs: tuple[tuple[int, int], ...]) -> tuple[int, ...]:
    taken: list[list[tuple[int, int]]] = []
    return tuple(_track(leg, taken) for leg in legs)


def width_of(tracks: Sequence[int]) -> int:
    """Return how many tracks a route takes side by side, one at least."""
    return max(tracks, default=0) + 1


def _track(leg: tuple[int, int], taken: list[list[tuple[int, int]]]) -> int:
    start, end = leg
    if start == end:
        return 0
    for track, others in enumerate(taken):
        if not any(_disturb(leg, other) for other in others):
            others.append(leg)
            return track
    taken.append([leg])
    return len(taken) - 1


def _disturb(leg: tuple[int, int], other: tuple[int, int]) -> bool:
    if (leg[0] < leg[1]) != (other[0] < other[1]):
        return True
    return max(min(leg), min(other)) < min(max(leg), max(other))


def _find_cards(row: Row) -> dict[CardId, int]:
    return {card.id: place for place, cell in enumerate(row.cells) for card in cell.cards}


_cards_in: Memo[Row, dict[CardId, int]] = Memo(_find_cards)
