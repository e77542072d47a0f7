"""What the cards of a row show beside their texts, counted; an edit is counted by what differs."""

from collections import Counter
from collections.abc import Iterable, Sequence
from itertools import chain, compress, starmap
from operator import attrgetter, is_not
from typing import TypeVar

from cjm_desktop.base.ids import ChannelId, SourceId
from cjm_desktop.base.named_tuple import NamedTuple
from cjm_desktop.base.sequences import same_ends
from cjm_desktop.model.document import Card, Cell, Row
from cjm_desktop.model.memo import Memo
from cjm_desktop.model.words import Contact, Medium, MomentOfTruth

Sign = TypeVar("Sign")


class Look(NamedTuple):
    """The signs of one card."""

    evidence: int
    medium: Medium | None
    channel: ChannelId | None
    contact: Contact
    moment: MomentOfTruth | None


class Signs(NamedTuple):
    """How often each look and each source occurs in a row; never noughts."""

    looks: Counter[Look]
    sources: Counter[SourceId]


def signs_of(row: Row) -> Signs:
    """Return the signs of a row's cards; what it was asked about before is remembered."""
    return _signs(row)


def follow(before: Sequence[Row], after: Sequence[Row]) -> None:
    """Count the signs of rows by what differs from the rows with their ids before."""
    known = {row.id: row for row in before}
    for row in after:
        old = known.get(row.id)
        if old is not None and old is not row and _signs.knows(old) and not _signs.knows(row):
            _signs.remember(row, _followed(_signs(old), old, row))


def _followed(signs: Signs, before: Row, after: Row) -> Signs:
    """Return the signs of a row without a look at the cards that it has had before."""
    kept = set(map(id, before.cells)) & set(map(id, after.cells))
    gone = {cell.phase: cell for cell in before.cells if id(cell) not in kept}
    lost: list[Card] = []
    won: list[Card] = []
    was: list[Card] = []  # in cells of as many cards as before, where only some are others
    is_now: list[Card] = []
    for cell in after.cells:
        if id(cell) not in kept:
            old = gone.pop(cell.phase).cards if cell.phase in gone else ()
            if len(cell.cards) == len(old):
                was += old
                is_now += cell.cards
                continue
            first, last = same_ends(cell.cards, old)
            won += cell.cards[first : len(cell.cards) - last]
            lost += old[first : len(old) - last]
    lost += _cards_in(gone.values())
    differ = list(map(is_not, was, is_now))
    won += compress(is_now, differ)
    lost += compress(was, differ)
    return Signs(
        _recounted(signs.looks, _looks_of(won), _looks_of(lost)),
        _recounted(signs.sources, _sources_of(won), _sources_of(lost)),
    )


def _recounted(counts: Counter[Sign], won: list[Sign], lost: list[Sign]) -> Counter[Sign]:
    if won == lost:  # as when texts were changed
        return counts
    after = counts.copy()
    after.update(won)
    for sign in lost:
        after[sign] -= 1
        if not after[sign]:
            del after[sign]
    return after


def _looks_of(cards: Sequence[Card]) -> list[Look]:
    return list(starmap(Look, map(_look, cards)))


def _sources_of(cards: Sequence[Card]) -> list[SourceId]:
    return list(chain.from_iterable(map(_sources, cards)))


def _counted(row: Row) -> Signs:
    cards = _cards_in(row.cells)
    return Signs(Counter(_looks_of(cards)), Counter(_sources_of(cards)))


def _cards_in(cells: Iterable[Cell]) -> list[Card]:
    return list(chain.from_iterable(map(_cards, cells)))


_look, _sources, _cards = attrgetter(*Look._fields), attrgetter("sources"), attrgetter("cards")
_signs: Memo[Row, Signs] = Memo(_counted)
