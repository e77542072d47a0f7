"""What is selected."""

from dataclasses import dataclass, replace

from cjm_desktop.base.ids import JourneyId, PhaseId, RowId
from cjm_desktop.model.document import Journey, Project
from cjm_desktop.model.questions import (
    find_journey,
    find_phase,
    find_point,
    find_row,
    present_entries,
)
from cjm_desktop.model.words import Series


@dataclass(frozen=True, slots=True)
class Selection:
    """What is selected in which journey.

    A row and a phase together are the cursor on a cell; a row alone is a selected row, a phase
    alone a selected phase. ``entries`` are the selected cards or actions, the last one current:
    the cursor stands on its cell. ``point`` is a point of a curve, ``series`` a score of the cell.
    """

    journey: JourneyId
    row: RowId | None = None
    phase: PhaseId | None = None
    entries: tuple[str, ...] = ()
    point: str | None = None
    series: Series | None = None


def start_of(project: Project) -> Selection:
    """Return the selection of a project just opened: its first journey, nothing in it."""
    return Selection(project.journeys[0].id if project.journeys else JourneyId(""))


def settled(project: Project, selection: Selection) -> Selection:
    """Return the selection less what the project does not hold; itself when all is there."""
    journey = find_journey(project, selection.journey)
    if journey is None:
        return start_of(project)
    entries = present_entries(journey, selection.entries)
    point = selection.point if selection.point and find_point(journey, selection.point) else None
    row, phase = _cursor(journey, selection)
    series = selection.series if row is not None and phase is not None else None
    kept = replace(selection, row=row, phase=phase, entries=entries, point=point, series=series)
    return selection if kept == selection else kept


def _cursor(journey: Journey, selection: Selection) -> tuple[RowId | None, PhaseId | None]:
    row, phase = selection.row, selection.phase
    lost_row = row is not None and find_row(journey, row) is None
    lost_phase = phase is not None and find_phase(journey, phase) is None
    if row is not None and phase is not None and (lost_row or lost_phase):
        return None, None  # half a cursor would read as a selected row or phase
    return (None if lost_row else row), (None if lost_phase else phase)
