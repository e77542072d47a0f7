"""Setting how relevant a phase is to customers and how present we are in it."""

from cjm_desktop.edits.errors import WrongRowError
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
) -> Project:
    """Set a score, 0 to 100, or take it away with None; without evidence that stays as it is.

    Raises EditError for an unknown place, a row that does not show the series or a value out of
    range.
    """
    row = row_of(journey_of(project, cell.journey), cell.row)
    if row.kind != "score" or series not in row.series:
        raise WrongRowError(row.id, row.kind, series)

    def change(before: Cell) -> Cell:
        score = before.relevance if series == "relevance" else before.presence
        after = None if value is None else _scored(score, value, evidence)
        return before if after is score else before.replace(**{series: after})

    return replace_cell(project, cell, change)


def _scored(score: Score | None, value: int, evidence: int | None) -> Score:
    start = score or Score(value=0)
    changes = {"value": value} if evidence is None else {"value": value, "evidence": evidence}
    return changed(start, changes)
