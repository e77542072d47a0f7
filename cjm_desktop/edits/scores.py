"""Setting how relevant a phase is to customers and how present we are in it."""

from cjm_desktop.base.ids import SourceId
from cjm_desktop.edits.errors import WrongRowError
from cjm_desktop.edits.known import check_references
from cjm_desktop.edits.paths import journey_of, replace_cell, row_of
from cjm_desktop.edits.values import changed
from cjm_desktop.model.addresses import CellAddress
from cjm_desktop.model.document import Cell, Project, Score
from cjm_desktop.model.words import Series


def set_score(
    project: Project,
    cell: CellAddress,
    series: Series,
    value: int | None,
    evidence: int | None = None,
    sources: tuple[SourceId, ...] | None = None,
) -> Project:
    """Set a score, 0 to 100, or take it away with None; evidence and sources stay unless given.

    Raises EditError for an unknown place, a row that does not show the series, a value out of range
    or an unknown source.
    """
    journey = journey_of(project, cell.journey)
    row = row_of(journey, cell.row)
    if row.kind != "score" or series not in row.series:
        raise WrongRowError(row.id, row.kind, series)

    def change(before: Cell) -> Cell:
        score = before.relevance if series == "relevance" else before.presence
        after = None if value is None else _scored(score, value, evidence, sources)
        if after is not None and sources is not None:
            check_references(project, journey, after)
        return before if after is score else before.replace(**{series: after})

    return replace_cell(project, cell, change)


def _scored(
    score: Score | None, value: int, evidence: int | None, sources: tuple[SourceId, ...] | None
) -> Score:
    given = {"value": value, "evidence": evidence, "sources": sources}
    changes = {name: each for name, each in given.items() if each is not None}
    return changed(score or Score(value=0), changes)
