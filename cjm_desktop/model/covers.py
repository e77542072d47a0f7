"""What of a map is not shown, so that nothing is chosen or deleted that nobody sees."""

from typing import Literal

from cjm_desktop.base.ids import PhaseId, RowId
from cjm_desktop.model.document import Journey
from cjm_desktop.model.questions import find_row

Cover = Literal["row", "phase"]
"""Whether it is a hidden row or a collapsed phase that keeps something from sight."""


def cover_of(
    journey: Journey, row: RowId | None, phase: PhaseId | None, span: int = 1
) -> Cover | None:
    """Return what keeps something from sight that stands in a row and from a phase on."""
    holder = find_row(journey, row) if row is not None else None
    if holder is not None and holder.hidden:
        return "row"
    if phase is None:
        return None
    ids = [each.id for each in journey.phases]
    if phase not in ids:
        return None
    start = ids.index(phase)
    under = journey.phases[start : start + span]
    return "phase" if all(each.collapsed for each in under) else None
