"""Adding, changing, moving and removing rows."""

from collections.abc import Iterable
from typing import Any

from cjm_desktop.base.ids import JourneyId, RowId
from cjm_desktop.edits.known import fitting
from cjm_desktop.edits.links import without_cards
from cjm_desktop.edits.paths import (
    in_phase_order,
    inserted,
    is_empty,
    journey_of,
    replace_row,
    row_of,
    with_items,
    with_journey,
)
from cjm_desktop.edits.values import changed
from cjm_desktop.model.document import Project, Row


def add_row(project: Project, journey: JourneyId, row: Row, index: int | None = None) -> Project:
    """Put a new row, which may have cells, before the one at an index.

    Raises EditError when an id is in use or something it refers to is unknown.
    """
    before = journey_of(project, journey)
    new = fitting(project, before, row)
    cells = [cell for cell in in_phase_order(before, new.cells) if not is_empty(cell)]
    rows = inserted(before.rows, index, with_items(new, "cells", cells))
    return with_journey(project, before, with_items(before, "rows", rows))


def change_row(project: Project, journey: JourneyId, row_id: RowId, **changes: Any) -> Project:
    """Change plain fields of a row. Raises EditError when it or a value is not right."""
    return replace_row(project, journey, row_id, lambda row: changed(row, changes))


def remove_rows(project: Project, journey: JourneyId, ids: Iterable[RowId]) -> Project:
    """Remove rows with their cells, also from routes, links and actions that refer to their cards.

    Raises UnknownIdError when one of the ids is unknown.
    """
    before = journey_of(project, journey)
    gone = {row_of(before, row_id).id for row_id in ids}
    cards = {
        card.id
        for row in before.rows
        if row.id in gone
        for cell in row.cells
        for card in cell.cards
    }
    after = with_items(before, "rows", [row for row in before.rows if row.id not in gone])
    return with_journey(project, before, without_cards(after, cards))


def move_rows(project: Project, journey: JourneyId, ids: Iterable[RowId], index: int) -> Project:
    """Put rows side by side in their order; the index counts in the list of rows without them.

    Raises UnknownIdError when one of the ids is unknown.
    """
    before = journey_of(project, journey)
    moved = {row_of(before, row_id).id for row_id in ids}
    others = [row for row in before.rows if row.id not in moved]
    rows = inserted(others, index, *(row for row in before.rows if row.id in moved))
    return with_journey(project, before, with_items(before, "rows", rows))
