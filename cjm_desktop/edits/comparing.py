"""Two journeys of a project side by side: phases aligned, rows in pairs, differences named."""

from collections.abc import Iterator, Mapping, Sequence
from typing import Final, Literal

from cjm_desktop.base.ids import JourneyId, PhaseId, RowId
from cjm_desktop.base.named_tuple import NamedTuple
from cjm_desktop.edits.matching import matched_phases, matched_rows, same_name
from cjm_desktop.edits.paths import in_phase_order, journey_of
from cjm_desktop.model.addresses import Entry
from cjm_desktop.model.document import Cell, CurvePoint, Journey, Phase, Project, Row, Score
from cjm_desktop.model.questions import cell_at, entries
from cjm_desktop.model.words import SERIES_WORDS, CurveName, Series

Change = Literal["added", "removed", "raised", "lowered", "changed"]

LEAST_LEVEL: Final = 0.25
"""From this difference on two levels of a curve differ to the eye."""


class Difference(NamedTuple):
    """Something that the second journey has otherwise than the first.

    ``what`` is the text of a card, a series, a curve or the name of a row or phase; the values are
    those of before and after, None where there are none.
    """

    change: Change
    phase: PhaseId | None  # of the comparison; None is a whole row
    row: RowId | None  # of the comparison; None is a whole phase
    what: str
    entry: str = ""  # the card or action that shows it
    before: float | None = None
    after: float | None = None


class Comparison(NamedTuple):
    """Two journeys in one: rows of the second stand under those of the first.

    ``same`` are the cards and actions that both have.
    """

    journey: Journey
    first: frozenset[RowId]
    second: frozenset[RowId]
    same: frozenset[str]
    differences: tuple[Difference, ...]


def compare(project: Project, first: JourneyId, second: JourneyId) -> Comparison:
    """Return two journeys of a project in one, with their differences in the order of the map.

    Phases and rows belong together by their names, else rows by their role. Raises UnknownIdError
    when there is no such journey.
    """
    left, right = journey_of(project, first), journey_of(project, second)
    homes, phases = _aligned(left, right)
    pairs = _paired(left, right)
    rows: list[Row] = []
    found: list[Difference] = [*_phase_differences(left, right, homes)]
    same: set[str] = set()
    whole = left.replace(phases=phases)
    for one, other in pairs:
        moved = None if other is None else _under(whole, other, homes)
        rows += [row for row in (one, moved) if row is not None and row.kind != "divider"]
        if one is not None and one.kind == "divider":
            rows.append(one)
        if one is None or moved is None:
            found += _row_difference(one, moved)
        else:
            alike, differences = _compared(whole, one, moved)
            same |= alike
            found += differences
    journey = whole.replace(
        rows=tuple(rows), routes=(), links=(), rulers=(), name="", title="", subtitle=""
    )
    return Comparison(
        journey,
        frozenset(row.id for row in left.rows),
        frozenset(row.id for row in right.rows),
        frozenset(same),
        tuple(found),
    )


def _aligned(left: Journey, right: Journey) -> tuple[Mapping[PhaseId, PhaseId], tuple[Phase, ...]]:
    """Return the phases of both, those of the right alone where they follow there."""
    every = [phase.id for phase in right.phases]
    homes, _ = matched_phases(left, right.phases, right.phases, every)
    known = {phase.id for phase in left.phases}
    order: list[Phase] = list(left.phases)
    after: PhaseId | None = None
    for phase in right.phases:
        home = homes[phase.id]
        if home not in known:
            place = next((n for n, each in enumerate(order) if each.id == after), -1) + 1
            order.insert(place, phase.replace(group=None))
        after = home
    return homes, tuple(order)


def _paired(left: Journey, right: Journey) -> list[tuple[Row | None, Row | None]]:
    """Return rows that belong together, those of the right alone where they follow there."""
    every = [row if row.cells else row.replace(cells=_ANY_CELL) for row in right.rows]
    homes, _ = matched_rows(left, every, every)
    partners = {home: row for row in right.rows if (home := homes.get(row.id)) != row.id}
    pairs: list[tuple[Row | None, Row | None]] = [(row, partners.get(row.id)) for row in left.rows]
    after: RowId | None = None
    for row in right.rows:
        home = homes.get(row.id)
        if home == row.id or home is None:
            place = next((n for n, pair in enumerate(pairs) if _has(pair, after)), -1) + 1
            pairs.insert(place, (None, row))
        after = row.id
    return pairs


_ANY_CELL: Final = (Cell(phase=PhaseId("")),)  # rows without cells belong together too


def _has(pair: tuple[Row | None, Row | None], row: RowId | None) -> bool:
    return any(each is not None and each.id == row for each in pair)


def _under(whole: Journey, row: Row, homes: Mapping[PhaseId, PhaseId]) -> Row:
    cells = [cell.replace(phase=homes[cell.phase]) for cell in row.cells]
    return row.replace(cells=tuple(in_phase_order(whole, cells)))


def _phase_differences(
    left: Journey, right: Journey, homes: Mapping[PhaseId, PhaseId]
) -> Iterator[Difference]:
    met = set(homes.values())
    for phase in left.phases:
        if phase.id not in met:
            yield Difference("removed", phase.id, None, phase.name)
    known = {phase.id for phase in left.phases}
    for phase in right.phases:
        if homes[phase.id] not in known:
            yield Difference("added", phase.id, None, phase.name)


def _row_difference(one: Row | None, other: Row | None) -> Iterator[Difference]:
    row = one or other
    if row is not None and row.kind != "divider":
        yield Difference("added" if one is None else "removed", None, row.id, row.name)


def _compared(whole: Journey, one: Row, other: Row) -> tuple[set[str], list[Difference]]:
    """Return the cards that both rows have, and what differs, phase by phase."""
    same: set[str] = set()
    found: list[Difference] = []
    for phase in whole.phases:
        before, after = cell_at(one, phase.id), cell_at(other, phase.id)
        alike, differences = _entries_compared(one, other, phase.id)
        same |= alike
        found += differences
        if one.kind == "score":
            for series in SERIES_WORDS:
                if series in one.series and series in other.series:
                    scores = _score(before, series), _score(after, series)
                    found += _numbers_compared(phase.id, other.id, series, *scores)
        elif one.kind == "curve":
            found += _curves_compared(phase.id, other.id, before, after)
        elif one.kind == "metric":
            numbers = [c.metric.value if c and c.metric else None for c in (before, after)]
            found += _numbers_compared(phase.id, other.id, other.name, *numbers)
        elif one.kind == "image":
            pictures = [c.image if c else None for c in (before, after)]
            if pictures[0] != pictures[1]:
                found.append(Difference(_change(*pictures), phase.id, other.id, other.name))
    return same, found


def _change(before: object, after: object) -> Change:
    return "added" if before is None else "removed" if after is None else "changed"


def _entries_compared(one: Row, other: Row, phase: PhaseId) -> tuple[set[str], list[Difference]]:
    """Return the entries of a cell that both have by their texts, and those of one alone."""
    left = list(entries(one, cell_at(one, phase)))
    right = list(entries(other, cell_at(other, phase)))
    same: set[str] = set()
    only_right: list[Entry] = []
    for entry in right:
        twin = next((e for e in left if same_name(e.text) == same_name(entry.text)), None)
        if twin is None:
            only_right.append(entry)
        else:
            left.remove(twin)
            same |= {twin.id, entry.id}
    gone = [Difference("removed", phase, one.id, entry.text, entry.id) for entry in left]
    new = [Difference("added", phase, other.id, entry.text, entry.id) for entry in only_right]
    return same, gone + new


def _score(cell: Cell | None, series: Series) -> float | None:
    score: Score | None = getattr(cell, series) if cell is not None else None
    return None if score is None else float(score.value)


def _numbers_compared(
    phase: PhaseId, row: RowId, what: str, before: float | None, after: float | None
) -> Iterator[Difference]:
    if before == after:
        return
    if before is None or after is None:
        change = _change(before, after)
    else:
        change = "raised" if after > before else "lowered"
    yield Difference(change, phase, row, what, before=before, after=after)


def _curves_compared(
    phase: PhaseId, row: RowId, before: Cell | None, after: Cell | None
) -> Iterator[Difference]:
    """Yield what differs of each curve by its mean level in a phase."""
    left, right = _levels(before), _levels(after)
    for curve in dict.fromkeys((*left, *right)):
        was, now = left.get(curve), right.get(curve)
        if was is None or now is None or abs(was - now) >= LEAST_LEVEL:
            yield from _numbers_compared(phase, row, curve, was, now)


def _levels(cell: Cell | None) -> dict[CurveName, float]:
    points: Sequence[CurvePoint] = cell.points if cell is not None else ()
    levels: dict[CurveName, list[float]] = {}
    for point in points:
        levels.setdefault(point.curve, []).append(point.level)
    return {curve: round(sum(each) / len(each), 2) for curve, each in levels.items()}
