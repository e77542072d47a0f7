"""How well a journey is known, and from what."""

from collections.abc import Iterator

from cjm_desktop.base.ids import SourceId
from cjm_desktop.base.named_tuple import NamedTuple
from cjm_desktop.model.document import Cell, Journey, Project, Row, Source
from cjm_desktop.model.memo import Memo
from cjm_desktop.model.signs import signs_of


class Tally(NamedTuple):
    """What a row's cards rest on: how many at each of the four rungs, and the sources named."""

    cards: tuple[int, int, int, int]
    sources: frozenset[SourceId]


def evidence_shares(journey: Journey) -> tuple[float, float, float, float]:
    """Return which share of the cards is guessed, present, drawn and researched, each 0 to 1.

    Opportunities are conclusions and do not count. Without cards all four are 0.
    """
    counts = [sum(at) for at in zip(*(_tally(row).cards for row in journey.rows), strict=True)]
    total = sum(counts)
    if not total:
        return 0.0, 0.0, 0.0, 0.0
    guessed, present, drawn, researched = (count / total for count in counts)
    return guessed, present, drawn, researched


def used_sources(project: Project, journey: Journey) -> tuple[Source, ...]:
    """Return the sources that the journey's visible rows name, in the project's order."""
    used = {source for row in journey.rows if not row.hidden for source in _tally(row).sources}
    return tuple(source for source in project.sources if source.id in used)


def tally_of(row: Row) -> Tally:
    """Return what a row's cards rest on; what it was asked about before is remembered."""
    return _tally(row)


def _count(row: Row) -> Tally:
    if row.kind == "cards":
        return _count_cards(row)
    named = frozenset(source for cell in row.cells for source in _sources(row, cell))
    return Tally((0, 0, 0, 0), named)


def _count_cards(row: Row) -> Tally:
    looks, sources = signs_of(row)
    counts = [0, 0, 0, 0]
    if row.role != "opportunities":
        for look, count in looks.items():
            counts[look.evidence - 1] += count
    guessed, present, drawn, researched = counts
    return Tally((guessed, present, drawn, researched), frozenset(sources))


def _sources(row: Row, cell: Cell) -> Iterator[SourceId]:
    if row.kind == "score":
        for series, score in (("relevance", cell.relevance), ("presence", cell.presence)):
            if score is not None and series in row.series:
                yield from score.sources
    elif row.kind == "metric" and cell.metric is not None and cell.metric.source is not None:
        yield cell.metric.source


_tally: Memo[Row, Tally] = Memo(_count)
