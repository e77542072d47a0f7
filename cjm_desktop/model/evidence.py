"""How well a journey is known, and from what.

What is known or guessed are cards, scores and points of curves that rows show, each as much as any
other. Opportunities are conclusions and wanted points are wishes: neither counts.
"""

from collections import Counter
from collections.abc import Iterable, Iterator

from cjm_desktop.base.ids import PhaseId, RowId, SourceId
from cjm_desktop.base.named_tuple import NamedTuple
from cjm_desktop.model.document import Cell, CurvePoint, Journey, Project, Row, Score, Source
from cjm_desktop.model.memo import Memo
from cjm_desktop.model.questions import phase_order
from cjm_desktop.model.signs import signs_of

Counts = tuple[int, int, int, int]
"""How many parts stand at each of the four rungs: guessed, present, drawn, researched."""

Shares = tuple[float, float, float, float]
"""Which share of the parts stands at each of the four rungs, from 0 to 1."""

NOTHING: Counts = (0, 0, 0, 0)


class Tally(NamedTuple):
    """What a row rests on: how many of its parts at each rung, and the sources named."""

    known: Counts
    sources: frozenset[SourceId]


def evidence_shares(journey: Journey) -> Shares:
    """Return which share of what a journey shows is guessed, present, drawn and researched."""
    return shares_of(evidence_counts(journey))


def shares_of(counts: Counts) -> Shares:
    """Return shares, which are 0 where nothing is counted."""
    total = sum(counts)
    if not total:
        return 0.0, 0.0, 0.0, 0.0
    guessed, present, drawn, researched = (count / total for count in counts)
    return guessed, present, drawn, researched


def evidence_counts(journey: Journey) -> Counts:
    """Return how many parts of a journey stand at each rung, hidden rows left out."""
    return _sum(_tally(row).known for row in journey.rows if not row.hidden)


def row_counts(journey: Journey) -> dict[RowId, Counts]:
    """Return how well each row that is shown is known, as far as it holds anything that counts."""
    found = {row.id: _tally(row).known for row in journey.rows if not row.hidden}
    return {row: counts for row, counts in found.items() if any(counts)}


def phase_counts(journey: Journey) -> dict[PhaseId, Counts]:
    """Return how well each phase is known, in order, as far as anything that counts is under it.

    A card over several phases tells of all of them.
    """
    order = phase_order(journey)
    found = {phase.id: [0, 0, 0, 0] for phase in journey.phases}
    for row in journey.rows:
        for (phase, span, evidence), count in () if row.hidden else _rungs(row).items():
            first = order[phase]
            for under in journey.phases[first : first + span]:
                found[under.id][evidence - 1] += count
    counted = {phase: _as_counts(counts) for phase, counts in found.items()}
    return {phase: counts for phase, counts in counted.items() if any(counts)}


def used_sources(project: Project, journey: Journey) -> tuple[Source, ...]:
    """Return the sources that the journey's visible rows name, in the project's order."""
    used = {source for row in journey.rows if not row.hidden for source in _tally(row).sources}
    return tuple(source for source in project.sources if source.id in used)


def source_uses(journey: Journey) -> Counter[SourceId]:
    """Return how many parts that the journey shows each source carries; never noughts."""
    uses: Counter[SourceId] = Counter()
    for row in journey.rows:
        if not row.hidden:
            uses.update(_named(row))
    return uses


def tally_of(row: Row) -> Tally:
    """Return what a row rests on; what it was asked about before is remembered."""
    return _tally(row)


def known_points(row: Row) -> Iterator[tuple[Cell, CurvePoint]]:
    """Yield the points of a row of curves that say how it is, and not how it should be."""
    for cell in row.cells if row.kind == "curve" else ():
        for point in cell.points:
            if point.curve != "wanted":
                yield cell, point


def shown_scores(row: Row) -> Iterator[tuple[Cell, Score]]:
    """Yield the scores of the series that a row of scores shows."""
    for cell in row.cells if row.kind == "score" else ():
        for series in row.series:
            score = cell.relevance if series == "relevance" else cell.presence
            if score is not None:
                yield cell, score


def _count(row: Row) -> Tally:
    counts = [0, 0, 0, 0]
    if row.kind != "cards":
        for (_, _, evidence), count in _rungs(row).items():
            counts[evidence - 1] += count
    elif row.role != "opportunities":
        for look, count in signs_of(row).looks.items():
            counts[look.evidence - 1] += count
    return Tally(_as_counts(counts), frozenset(_named(row)))


def _count_rungs(row: Row) -> Counter[tuple[PhaseId, int, int]]:
    """Return how often a row has something of a phase, a span and a rung."""
    if row.kind == "cards" and row.role != "opportunities":
        return Counter(
            (cell.phase, card.span, card.evidence) for cell in row.cells for card in cell.cards
        )
    parts: Iterable[tuple[Cell, Score | CurvePoint]] = (*shown_scores(row), *known_points(row))
    return Counter((cell.phase, 1, part.evidence) for cell, part in parts)


def _named(row: Row) -> Counter[SourceId]:
    """Return how often a row names each source; wishes have some, too."""
    if row.kind == "cards":
        return signs_of(row).sources
    return Counter(_sources(row))


def _sources(row: Row) -> Iterator[SourceId]:
    for _, score in shown_scores(row):
        yield from score.sources
    for cell in row.cells:
        if row.kind == "curve":
            for point in cell.points:
                yield from point.sources
        elif row.kind == "metric" and cell.metric is not None and cell.metric.source is not None:
            yield cell.metric.source


def _sum(counts: Iterable[Counts]) -> Counts:
    return _as_counts([sum(at) for at in zip(NOTHING, *counts, strict=True)])


def _as_counts(counts: list[int]) -> Counts:
    guessed, present, drawn, researched = counts
    return guessed, present, drawn, researched


_tally: Memo[Row, Tally] = Memo(_count)
_rungs: Memo[Row, Counter[tuple[PhaseId, int, int]]] = Memo(_count_rungs)
