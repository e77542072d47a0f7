"""Putting phases in a band, and changing and dissolving bands."""

from collections.abc import Iterable
from typing import Any

from cjm_desktop.base.ids import JourneyId, PhaseGroupId, PhaseId
from cjm_desktop.edits.known import fitting
from cjm_desktop.edits.paths import (
    item_of,
    journey_of,
    phase_of,
    replace_journey,
    swapped,
    with_items,
    with_journey,
)
from cjm_desktop.edits.stretches import without_empty_groups
from cjm_desktop.edits.values import changed
from cjm_desktop.model.document import Journey, Phase, PhaseGroup, Project
from cjm_desktop.model.questions import phase_order


def group_phases(
    project: Project, journey: JourneyId, group: PhaseGroup, ids: Iterable[PhaseId]
) -> Project:
    """Put a new phase group above phases, from the first of them to the last.

    A group that it splits keeps the phases before it, and one that loses all its phases goes.
    Raises EditError when the id is in use or a phase is unknown; without phases nothing changes.
    """
    before = journey_of(project, journey)
    order = phase_order(before)
    places = [order[phase_of(before, phase_id).id] for phase_id in ids]
    if not places:
        return project
    new = fitting(project, before, group)
    after = with_items(before, "groups", (*before.groups, new))
    after = _with_range(after, new.id, min(places), max(places))
    return with_journey(project, before, after)


def stretch_group(
    project: Project, journey: JourneyId, group_id: PhaseGroupId, first: int, last: int
) -> Project:
    """Let a phase group run over the phases from one index to another, held within the journey.

    Phases that it leaves have no group; one that it splits keeps the phases before it.
    Raises UnknownIdError when there is no such group.
    """
    before = journey_of(project, journey)
    item_of(before.groups, "phase group", group_id)
    first, last = max(0, min(first, last)), min(max(first, last), len(before.phases) - 1)
    return with_journey(project, before, _with_range(before, group_id, first, last))


def _with_range(before: Journey, group: PhaseGroupId, first: int, last: int) -> Journey:
    """Return a journey in which a group runs over exactly the phases from first to last."""
    split = before.phases[first - 1].group if first else None
    phases: list[Phase] = []
    for index, phase in enumerate(before.phases):
        if first <= index <= last:
            phases.append(phase if phase.group == group else phase.replace(group=group))
        elif phase.group == group or (index > last and split and phase.group == split):
            phases.append(phase.replace(group=None))
        else:
            phases.append(phase)
    return without_empty_groups(with_items(before, "phases", phases))


def change_group(
    project: Project, journey: JourneyId, group_id: PhaseGroupId, **changes: Any
) -> Project:
    """Change plain fields of a phase group. Raises EditError when it or a value is not right."""

    def change(before: Journey) -> Journey:
        group = item_of(before.groups, "phase group", group_id)
        return with_items(before, "groups", swapped(before.groups, group, changed(group, changes)))

    return replace_journey(project, journey, change)


def remove_group(project: Project, journey: JourneyId, group_id: PhaseGroupId) -> Project:
    """Dissolve a phase group; its phases stay. Raises UnknownIdError when there is none."""

    def change(before: Journey) -> Journey:
        gone = item_of(before.groups, "phase group", group_id)
        after = with_items(before, "groups", [g for g in before.groups if g is not gone])
        return with_items(after, "phases", [_released(p, group_id) for p in before.phases])

    return replace_journey(project, journey, change)


def _released(phase: Phase, group: PhaseGroupId) -> Phase:
    return phase.replace(group=None) if phase.group == group else phase
