"""Two journeys of a project side by side: phases aligned, rows in pairs, differences named.

How something is known is no difference: a wish for later is always a guess.
"""

from bisect import bisect_left
from collections.abc import Iterable, Iterator, Mapping, Sequence
from typing import Final

from cjm_desktop.base.ids import JourneyId, PhaseId, RowId
from cjm_desktop.base.named_tuple import NamedTuple
from cjm_desktop.edits.comparing_entries import Compared, compared_entries
from cjm_desktop.edits.comparing_values import compared_values
from cjm_desktop.edits.matching import matched_phases, matched_rows, same_name
from cjm_desktop.edits.paths import journey_of
from cjm_desktop.model.comparison import (
    Aspect,
    Comparison,
    Difference,
    PhasePair,
    Place,
    RowPair,
    Turn,
)
from cjm_desktop.model.document import Cell, Journey, Phase, Project, Row
from cjm_desktop.model.questions import cell_at, entries

COMPARED: Final = JourneyId("comparison")
"""The id of the journey that two journeys become."""


def compare(project: Project, first: JourneyId, second: JourneyId) -> Comparison:
    """Return two journeys of a project in one, with their differences by phase.

    Phases and rows belong together by their names, else rows by their role. Rows that no journey
    shows are left out. Raises UnknownIdError when there is no such journey.
    """
    left, right = journey_of(project, first), journey_of(project, second)
    columns = _aligned(left, right)
    pairs = _paired(left, right, columns)
    names = {channel.id: channel.name for channel in project.channels}
    cards = compared_entries(pairs, columns.pairs, names)
    found = [
        *_phase_differences(columns, cards),
        *_row_differences(pairs, cards),
        *cards.differences,
        *compared_values(pairs, columns.pairs),
    ]
    rows = [row for pair in pairs for row in (pair.rows if _is_double(pair) else pair.rows[:1])]
    bare = left.replace(
        id=COMPARED,
        phases=tuple(_plain(pair) for pair in columns.pairs),
        rows=tuple(rows),
        groups=(),
        **dict.fromkeys(("routes", "links", "rulers"), ()),
    )
    order = _order(pairs, columns)
    differences = tuple(sorted(found, key=order.of))
    return Comparison(left, right, bare, columns.pairs, pairs, cards.same, differences)


def _is_double(pair: RowPair) -> bool:
    """Tell whether both rows of a pair are shown; of two lines one says it all."""
    return pair.rows[0].kind != "divider"


def _plain(pair: PhasePair) -> Phase:
    phase = pair.first or pair.second
    assert phase is not None
    return phase.replace(id=pair.id, group=None, collapsed=False, width=None)


class _Columns(NamedTuple):
    """The columns of both journeys, and in which those phases of the second stand."""

    pairs: tuple[PhasePair, ...]
    homes: Mapping[PhaseId, PhaseId]

    def place(self, phase: PhaseId) -> int:
        """Return which column a phase of the comparison is."""
        return next(index for index, pair in enumerate(self.pairs) if pair.id == phase)


def _aligned(left: Journey, right: Journey) -> _Columns:
    """Return the columns of both, phases of the right alone where they follow there."""
    every = [phase.id for phase in right.phases]
    named, _ = matched_phases(left, right.phases, right.phases, every)
    renamed = _renamed(left, right, named)
    homes = {phase.id: renamed.get(phase.id, named[phase.id]) for phase in right.phases}
    partners = {homes[phase.id]: phase for phase in right.phases}
    order = [PhasePair(phase.id, phase, partners.get(phase.id)) for phase in left.phases]
    known = {phase.id for phase in left.phases}
    after: PhaseId | None = None
    for phase in right.phases:
        home = homes[phase.id]
        if home not in known:
            place = next((n for n, each in enumerate(order) if each.id == after), -1) + 1
            order.insert(place, PhasePair(home, None, phase))
        after = home
    return _Columns(tuple(order), homes)


def _renamed(
    left: Journey, right: Journey, homes: Mapping[PhaseId, PhaseId]
) -> dict[PhaseId, PhaseId]:
    """Return which phases have another name now: in the same place, with content in common."""
    met = set(homes.values())
    waiting: dict[PhaseId | None, list[Phase]] = {}
    after: PhaseId | None = None
    for phase in left.phases:
        if phase.id in met:
            after = phase.id
        else:
            waiting.setdefault(after, []).append(phase)
    known = {phase.id for phase in left.phases}
    found: dict[PhaseId, PhaseId] = {}
    after = None
    for phase in right.phases:
        if homes[phase.id] in known:
            after = homes[phase.id]
        elif here := waiting.get(after):
            old = here.pop(0)
            if _belong_together(left, old, right, phase):
                found[phase.id] = old.id
    return found


def _belong_together(left: Journey, old: Phase, right: Journey, new: Phase) -> bool:
    if not (old.name or new.name):
        return True
    return bool(_texts_under(left, old.id) & _texts_under(right, new.id))


def _texts_under(journey: Journey, phase: PhaseId) -> set[str]:
    every = (entries(row, cell_at(row, phase)) for row in journey.rows)
    return {same_name(entry.text) for cell in every for entry in cell} - {""}


def _paired(left: Journey, right: Journey, columns: _Columns) -> tuple[RowPair, ...]:
    """Return rows that belong together, those of the right alone where they follow there."""
    every = [row if row.cells else row.replace(cells=_ANY_CELL) for row in right.rows]
    homes, _ = matched_rows(left, every, every)
    partners = {home: row for row in right.rows if (home := homes.get(row.id)) != row.id}
    pairs = [RowPair(row, partners.get(row.id)) for row in left.rows]
    after: RowId | None = None
    for row in right.rows:
        home = homes.get(row.id)
        if home == row.id or home is None:
            place = next((n for n, pair in enumerate(pairs) if _has(pair, after)), -1) + 1
            pairs.insert(place, RowPair(None, row))
        after = row.id
    own = {phase.id: phase.id for phase in left.phases}
    return tuple(
        RowPair(
            _under(pair.first, left, own, columns) if pair.first else None,
            _under(pair.second, right, columns.homes, columns) if pair.second else None,
        )
        for pair in pairs
        if not all(row.hidden for row in pair.rows)
    )


_ANY_CELL: Final = (Cell(phase=PhaseId("")),)  # rows without cells belong together too


def _has(pair: RowPair, row: RowId | None) -> bool:
    return any(each.id == row for each in pair.rows)


def _under(row: Row, journey: Journey, homes: Mapping[PhaseId, PhaseId], columns: _Columns) -> Row:
    """Return a row as it stands under the columns, with nothing of it folded away."""
    places = {phase.id: columns.place(homes[phase.id]) for phase in journey.phases}
    own = [phase.id for phase in journey.phases]
    cells = [_moved(cell, homes[cell.phase], own, places) for cell in row.cells]
    order = {pair.id: place for place, pair in enumerate(columns.pairs)}
    cells.sort(key=lambda cell: order[cell.phase])
    return row.replace(
        cells=tuple(cells), prompt="", hidden=False, pinned=False, collapsed=False, height=None
    )


def _moved(
    cell: Cell, home: PhaseId, own: Sequence[PhaseId], places: Mapping[PhaseId, int]
) -> Cell:
    """Return a cell in its column, its cards over the columns of the phases that they cover."""
    start = own.index(cell.phase)
    cards = []
    for card in cell.cards:
        covered = own[start : start + card.span]
        span = places[covered[-1]] - places[cell.phase] + 1
        cards.append(card.replace(span=max(1, span)) if card.span > 1 else card)
    return cell.replace(phase=home, prompt="", cards=tuple(cards))


def _phase_differences(columns: _Columns, cards: Compared) -> Iterator[Difference]:
    moved = _out_of_order(columns)
    for pair in columns.pairs:
        if pair.first is not None and pair.second is not None:
            yield from _between(pair, pair.first, pair.second, is_moved=pair.id in moved)
            continue
        count = cards.of_phases.get(pair.id, 0)
        if pair.first is not None:
            gone, place = pair.first, Place(phase=pair.first.id)
            yield Difference("removed", "phase", pair.id, gone.name, first=place, entries=count)
        elif pair.second is not None:
            new, place = pair.second, Place(phase=pair.second.id)
            yield Difference("added", "phase", pair.id, new.name, second=place, entries=count)


def _between(
    pair: PhasePair, first: Phase, second: Phase, *, is_moved: bool
) -> Iterator[Difference]:
    """Yield how a phase differs that both journeys have."""
    turns = tuple(map(Turn, _phase_aspects(first, second)))
    renamed = Turn("name") in turns
    if is_moved or turns:
        yield Difference(
            "moved" if is_moved else "changed",
            "phase",
            pair.id,
            second.name,
            first.name if renamed else None,
            second.name if renamed else None,
            Place(phase=first.id),
            Place(phase=second.id),
            turns=turns,
        )


def _phase_aspects(first: Phase, second: Phase) -> Iterator[Aspect]:
    if same_name(first.name) != same_name(second.name):
        yield "name"
    if bool(first.not_applicable) != bool(second.not_applicable):
        yield "applies"


def _out_of_order(columns: _Columns) -> set[PhaseId]:
    """Return the fewest phases that both have without which the others follow each other alike."""
    known = {pair.id for pair in columns.pairs if pair.first is not None}
    follow = [home for home in columns.homes.values() if home in known]
    return set(follow) - set(_longest_rising(follow, columns))


def _longest_rising(follow: Sequence[PhaseId], columns: _Columns) -> Iterator[PhaseId]:
    """Yield, from the last on, the longest series of phases that go to the right."""
    places = [columns.place(phase) for phase in follow]
    ends: list[int] = []  # index of the smallest end of a series of each length
    before: list[int | None] = []
    for index, place in enumerate(places):
        length = bisect_left(ends, place, key=places.__getitem__)
        before.append(ends[length - 1] if length else None)
        ends[length : length + 1] = [index]
    at: int | None = ends[-1] if ends else None
    while at is not None:
        yield follow[at]
        at = before[at]


def _row_differences(pairs: Iterable[RowPair], cards: Compared) -> Iterator[Difference]:
    for pair in pairs:
        row = pair.rows[0]
        if len(pair.rows) > 1 or row.kind == "divider":
            continue
        place, count = Place(row=row.id), cards.of_rows.get(row.id, 0)
        if pair.first is None:
            yield Difference("added", "row", None, row.name, second=place, entries=count)
        else:
            yield Difference("removed", "row", None, row.name, first=place, entries=count)


class _Order(NamedTuple):
    """In which order differences are told."""

    columns: Mapping[PhaseId, int]
    rows: Mapping[RowId, int]

    def of(self, difference: Difference) -> tuple[int, int, int]:
        """Return the key by which a difference is sorted: whole rows, then phase by phase."""
        column = -1 if difference.phase is None else self.columns[difference.phase]
        place = difference.second or difference.first
        row = -1 if place is None or place.row is None else self.rows[place.row]
        return column, row, 0 if difference.second is None else 1


def _order(pairs: Sequence[RowPair], columns: _Columns) -> _Order:
    return _Order(
        {pair.id: place for place, pair in enumerate(columns.pairs)},
        {row.id: place for place, pair in enumerate(pairs) for row in pair.rows},
    )
