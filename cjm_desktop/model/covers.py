"""What of a map is not shown, so that nothing is chosen or deleted that nobody sees."""

from typing import Literal

from cjm_desktop.base.ids import PhaseId, RowId
from cjm_desktop.model.document import Journey, Row
from cjm_desktop.model.questions import cell_at, find_row

Cover = Literal["row", "phase"]
"""Whether it is a hidden row or a collapsed phase that keeps something from sight."""


def cover_of(
    journey: Journey, row: RowId | None, phase: PhaseId | None, entry: str = ""
) -> Cover | None:
    """Return what keeps a cell from sight, or a card that may run from it over other phases."""
    holder = find_row(journey, row) if row is not None else None
    if holder is not None and holder.hidden:
        return "row"
    start = next((i for i, each in enumerate(journey.phases) if each.id == phase), None)
    if start is None or not journey.phases[start].collapsed:
        return None  # as most: large maps are asked about many cards at every key
    span = _span_of(holder, journey.phases[start].id, entry)
    under = journey.phases[start : start + span]
    return "phase" if all(each.collapsed for each in under) else None


def _span_of(row: Row | None, phase: PhaseId, entry: str) -> int:
    cell = cell_at(row, phase) if row is not None else None
    return next((card.span for card in cell.cards if card.id == entry), 1) if cell else 1
