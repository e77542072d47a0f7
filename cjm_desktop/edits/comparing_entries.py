"""Which cards and actions of two journeys are the same, and what became of the others."""

from collections import Counter, defaultdict
from collections.abc import Callable, Iterator, Mapping, Sequence
from typing import Final

from cjm_desktop.base.ids import ChannelId, PhaseId, RowId
from cjm_desktop.base.named_tuple import NamedTuple
from cjm_desktop.edits.matching import same_name
from cjm_desktop.model.addresses import Entry
from cjm_desktop.model.comparison import (
    Aspect,
    Change,
    Difference,
    PhasePair,
    Place,
    RowPair,
    Turn,
)
from cjm_desktop.model.document import Card, Row
from cjm_desktop.model.questions import entries

ALIKE: Final = 0.5
"""From this share of words in common on two texts of one cell are a text and its new wording."""

_OF_CARDS: Final[tuple[Aspect, ...]] = (
    *("channel", "medium", "contact", "moment", "marker", "image", "owner", "goal", "achieved"),
)
_OF_ACTIONS: Final[tuple[Aspect, ...]] = (
    *("channel", "owner", "start", "due", "status", "impact", "effort"),
)


_TOLD: Final = ("medium", "contact", "owner", "start", "due", "status")


class Compared(NamedTuple):
    """What became of the cards and actions of two journeys.

    Those that come or go with a whole phase or row are counted there.
    """

    same: frozenset[str]
    differences: tuple[Difference, ...]
    of_phases: Mapping[PhaseId, int]
    of_rows: Mapping[RowId, int]


class _Seat(NamedTuple):
    """An entry and where it stands."""

    pair: int
    row: Row
    phase: PhaseId  # of the comparison
    entry: Entry
    name: str  # its text as a person compares texts
    kind: str  # of its row


def compared_entries(
    pairs: Sequence[RowPair], phases: Sequence[PhasePair], channels: Mapping[ChannelId, str]
) -> Compared:
    """Return which entries are the same in both journeys, and what differs.

    ``channels`` are the names of channels.
    """
    lefts = [_seat for n, pair in enumerate(pairs) for _seat in _seats(n, pair.first)]
    rights = [_seat for n, pair in enumerate(pairs) for _seat in _seats(n, pair.second)]
    columns = {pair.id: place for place, pair in enumerate(phases)}
    twins = _Twins(lefts, rights, columns)
    own = {
        "first": {pair.id: pair.first.id for pair in phases if pair.first},
        "second": {pair.id: pair.second.id for pair in phases if pair.second},
    }
    same: set[str] = set()
    found: list[Difference] = []
    for left, right in twins.found:
        difference = _difference(left, right, own["first"], own["second"], channels)
        if difference is None:
            same |= {left.entry.id, right.entry.id}
        else:
            found.append(difference)
    alone = {pair.id for pair in phases if pair.first is None or pair.second is None}
    single = {n for n, pair in enumerate(pairs) if len(pair.rows) == 1}
    of_phases: Counter[PhaseId] = Counter()
    of_rows: Counter[RowId] = Counter()
    for seat, change, homes in (
        *((seat, _REMOVED, own["first"]) for seat in twins.lefts),
        *((seat, _ADDED, own["second"]) for seat in twins.rights),
    ):
        if seat.pair in single:
            of_rows[seat.row.id] += 1
        elif seat.phase in alone:
            of_phases[seat.phase] += 1
        else:
            found.append(_alone(seat, change, homes))
    return Compared(frozenset(same), tuple(found), of_phases, of_rows)


_REMOVED: Final[Change] = "removed"
_ADDED: Final[Change] = "added"


def _seats(number: int, row: Row | None) -> Iterator[_Seat]:
    for cell in row.cells if row is not None else ():
        assert row is not None
        for entry in entries(row, cell):
            yield _Seat(number, row, cell.phase, entry, same_name(entry.text), row.kind)


class _Twins:
    """Finds for entries of the first journey those of the second that they became."""

    def __init__(
        self, lefts: Sequence[_Seat], rights: Sequence[_Seat], columns: Mapping[PhaseId, int]
    ) -> None:
        self.found: list[tuple[_Seat, _Seat]] = []
        self.lefts = list(lefts)  # without a twin yet
        self.rights = list(rights)
        self._columns = columns
        self._match(lambda seat: (seat.pair, seat.phase, seat.name))
        self._match(lambda seat: (seat.pair, seat.name) if seat.name else None)
        self._match(lambda seat: (seat.kind, seat.phase, seat.name) if seat.name else None)
        self._match(lambda seat: (seat.kind, seat.name) if seat.name else None)
        self._match_wordings()

    def _match(self, key: Callable[[_Seat], object]) -> None:
        """Pair entries with the same key, the nearest phases first."""
        free: defaultdict[object, list[_Seat]] = defaultdict(list)
        for seat in self.rights:
            free[key(seat)].append(seat)
        rest: list[_Seat] = []
        taken: set[int] = set()
        for left in self.lefts:
            asked = key(left)
            choice = free.get(asked) if asked is not None else None
            if not choice:
                rest.append(left)
                continue
            right = min(choice, key=lambda seat: self._distance(left, seat))
            choice.remove(right)
            taken.add(id(right))
            self.found.append((left, right))
        self.lefts = rest
        self.rights = [seat for seat in self.rights if id(seat) not in taken]

    def _distance(self, left: _Seat, right: _Seat) -> int:
        return abs(self._columns[left.phase] - self._columns[right.phase])

    def _match_wordings(self) -> None:
        """Pair what is left over within a cell by the words that texts have in common."""
        free: defaultdict[tuple[int, PhaseId], list[_Seat]] = defaultdict(list)
        for seat in self.rights:
            free[seat.pair, seat.phase].append(seat)
        likely = [
            (likeness(left.name, right.name), left, right)
            for left in self.lefts
            for right in free[left.pair, left.phase]
        ]
        likely = [each for each in likely if each[0] >= ALIKE]
        gone: set[int] = set()
        for _, left, right in sorted(likely, key=lambda each: -each[0]):
            if id(left) not in gone and id(right) not in gone:
                gone |= {id(left), id(right)}
                self.found.append((left, right))
        self.lefts = [seat for seat in self.lefts if id(seat) not in gone]
        self.rights = [seat for seat in self.rights if id(seat) not in gone]


def likeness(one: str, other: str) -> float:
    """Return the share of words that two texts have in common, from 0 to 1 (Dice)."""
    left, right = Counter(one.split()), Counter(other.split())
    total = left.total() + right.total()
    return 2 * (left & right).total() / total if total else 0.0


def _difference(
    left: _Seat,
    right: _Seat,
    lefts: Mapping[PhaseId, PhaseId],
    rights: Mapping[PhaseId, PhaseId],
    channels: Mapping[ChannelId, str],
) -> Difference | None:
    """Return what differs between an entry and what it became, None where nothing does."""
    turns = tuple(_turns(left.entry, right.entry, channels))
    reworded = left.name != right.name
    moved = (left.pair, left.phase) != (right.pair, right.phase)
    if not (turns or reworded or moved):
        return None
    return Difference(
        "moved" if moved else "changed",
        "card" if isinstance(right.entry, Card) else "action",
        right.phase,
        right.entry.text,
        left.entry.text if reworded else None,
        right.entry.text if reworded else None,
        Place(left.row.id, lefts[left.phase], left.entry.id),
        Place(right.row.id, rights[right.phase], right.entry.id),
        left.phase if moved else None,
        turns,
    )


def _turns(left: Entry, right: Entry, channels: Mapping[ChannelId, str]) -> Iterator[Turn]:
    """Yield the fields in which two entries differ, with their values where these are words."""
    for name in _OF_CARDS if isinstance(left, Card) else _OF_ACTIONS:
        before, after = getattr(left, name), getattr(right, name)
        if before == after:
            continue
        if name == "channel":
            yield Turn(name, channels.get(before, ""), channels.get(after, ""))
        elif name in _TOLD:
            yield Turn(name, *("" if each is None else str(each) for each in (before, after)))
        else:
            yield Turn(name)


def _alone(seat: _Seat, change: Change, homes: Mapping[PhaseId, PhaseId]) -> Difference:
    place = Place(seat.row.id, homes[seat.phase], seat.entry.id)
    return Difference(
        change,
        "card" if isinstance(seat.entry, Card) else "action",
        seat.phase,
        seat.entry.text,
        first=place if change == "removed" else None,
        second=place if change == "added" else None,
    )
