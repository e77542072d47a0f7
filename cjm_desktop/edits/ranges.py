"""Moving several rows or phases together."""

from collections.abc import Collection, Iterable, Sequence

from cjm_desktop.base.ids import JourneyId, PhaseGroupId, PhaseId, RowId
from cjm_desktop.edits.paths import (
    inserted,
    journey_of,
    phase_of,
    row_of,
    with_items,
    with_journey,
)
from cjm_desktop.edits.phases import move_phase
from cjm_desktop.edits.stretches import without_empty_groups
from cjm_desktop.model.document import Phase, Project


def move_rows(project: Project, journey: JourneyId, ids: Iterable[RowId], index: int) -> Project:
    """Put rows side by side in their order; the index counts in the list of rows without them.

    Raises UnknownIdError when one of the ids is unknown.
    """
    before = journey_of(project, journey)
    asked = {row_of(before, row_id).id for row_id in ids}
    moved = [row for row in before.rows if row.id in asked]
    others = [row for row in before.rows if row.id not in asked]
    rows = inserted(others, index, *moved)
    return with_journey(project, before, with_items(before, "rows", rows))


def move_phases(
    project: Project, journey: JourneyId, ids: Iterable[PhaseId], index: int
) -> Project:
    """Put phases side by side in their order; the index counts in the list without them.

    Together they keep a phase group that has no other phase; for the rest each leaves its group
    unless it still stands beside it, and all join the group that they come to stand in.
    Raises UnknownIdError when one of the ids is unknown.
    """
    before = journey_of(project, journey)
    asked = {phase_of(before, phase_id).id for phase_id in ids}
    moved = [phase for phase in before.phases if phase.id in asked]
    others = [phase for phase in before.phases if phase.id not in asked]
    order = inserted(others, index, *moved)
    if len(moved) == 1:
        return move_phase(project, journey, moved[0].id, index)
    after = project
    for place, phase in enumerate(order):  # the spans of rulers follow one move at a time
        if journey_of(after, journey).phases[place].id != phase.id:
            after = move_phase(after, journey, phase.id, place)
    grouped = _grouped(order, asked)
    moved_on = journey_of(after, journey)
    if moved_on is before:
        return project
    kept = with_items(moved_on.replace(groups=before.groups), "phases", grouped)
    return with_journey(after, moved_on, without_empty_groups(kept))


def _grouped(order: Sequence[Phase], moved: Collection[PhaseId]) -> list[Phase]:
    places = [place for place, phase in enumerate(order) if phase.id in moved]
    left = order[places[0] - 1].group if places[0] else None
    right = order[places[-1] + 1].group if places[-1] + 1 < len(order) else None
    return [
        _joined(phase, order, moved, left, right) if phase.id in moved else phase for phase in order
    ]


def _joined(
    phase: Phase,
    order: Sequence[Phase],
    moved: Collection[PhaseId],
    left: PhaseGroupId | None,
    right: PhaseGroupId | None,
) -> Phase:
    if left is not None and left == right:
        group: PhaseGroupId | None = left
    else:
        own = [each for each in order if each.group == phase.group]
        together = all(each.id in moved for each in own) or _run_touches(phase, order, moved)
        group = phase.group if together else None
    return phase if group == phase.group else phase.replace(group=group)


def _run_touches(phase: Phase, order: Sequence[Phase], moved: Collection[PhaseId]) -> bool:
    """Tell whether a phase stands in one run with phases of its group that stayed."""
    at = order.index(phase)
    for way in (-1, 1):
        place = at + way
        while 0 <= place < len(order) and order[place].group == phase.group:
            if order[place].id not in moved:
                return True
            place += way
    return False
