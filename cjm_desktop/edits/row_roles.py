"""Giving a row another kind and role."""

from cjm_desktop.base.ids import JourneyId, RowId
from cjm_desktop.edits.paths import journey_of, replace_row, row_of, with_items
from cjm_desktop.edits.values import changed
from cjm_desktop.model.document import Cell, Project, Row
from cjm_desktop.model.questions import usual_marker
from cjm_desktop.model.words import RowKind, RowRole


def change_role(
    project: Project, journey: JourneyId, row_id: RowId, kind: RowKind, role: RowRole
) -> Project:
    """Give a row a kind and a role; what it holds of another kind stays, unseen.

    Cards whose mark was the usual one of the row get the one that is usual now. Raises EditError
    when the row or a value is not right.
    """
    before = row_of(journey_of(project, journey), row_id)
    after = changed(before, {"kind": kind, "role": role})
    if after is before:
        return project
    cells = [_with_marks(cell, before, after) for cell in after.cells]
    return replace_row(project, journey, row_id, lambda _: with_items(after, "cells", cells))


def _with_marks(cell: Cell, before: Row, after: Row) -> Cell:
    had, has = usual_marker(before), usual_marker(after)
    if had == has:
        return cell
    cards = [changed(card, {"marker": has}) if card.marker == had else card for card in cell.cards]
    return with_items(cell, "cards", cards)
