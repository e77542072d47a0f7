"""Adding, changing, moving and removing phases."""

from collections.abc import Iterable, Sequence
from typing import Any

from cjm_desktop.base.ids import JourneyId, PhaseId
from cjm_desktop.edits.known import check_references, fitting
from cjm_desktop.edits.links import without_cards
from cjm_desktop.edits.paths import (
    in_phase_order,
    inserted,
    journey_of,
    phase_of,
    swapped,
    with_items,
    with_journey,
)
from cjm_desktop.edits.stretches import group_at, rulers_after, without_empty_groups
from cjm_desktop.edits.values import changed
from cjm_desktop.model.document import Journey, Phase, Project, Row


def add_phase(
    project: Project, journey: JourneyId, phase: Phase, index: int | None = None
) -> Project:
    """Put a new phase before the one at an index; within a phase group it joins that group.

    Raises EditError when journey or group are unknown or the id is in use.
    """
    before = journey_of(project, journey)
    phases = inserted(before.phases, index, fitting(project, before, phase))
    after = _with_phases(before, phases, placed=phase.id)
    return with_journey(project, before, after)


def change_phase(
    project: Project, journey: JourneyId, phase_id: PhaseId, **changes: Any
) -> Project:
    """Change plain fields of a phase. Raises EditError when it or a value is not right."""
    before = journey_of(project, journey)
    phase = phase_of(before, phase_id)
    new = changed(phase, changes)
    check_references(project, before, new)
    after = with_items(before, "phases", swapped(before.phases, phase, new))
    return with_journey(project, before, without_empty_groups(after))


def remove_phases(project: Project, journey: JourneyId, ids: Iterable[PhaseId]) -> Project:
    """Remove phases with their cells, and all that referred to those: route stops, links, spans.

    Raises UnknownIdError when one of the ids is unknown.
    """
    before = journey_of(project, journey)
    gone = {phase_of(before, phase_id).id for phase_id in ids}
    cards = {
        card.id
        for row in before.rows
        for cell in row.cells
        if cell.phase in gone
        for card in cell.cards
    }
    rows = [
        with_items(row, "cells", [cell for cell in row.cells if cell.phase not in gone])
        for row in before.rows
    ]
    after = without_cards(with_items(before, "rows", rows), cards)
    phases = [phase for phase in before.phases if phase.id not in gone]
    return with_journey(project, before, _with_phases(after, phases))


def move_phase(project: Project, journey: JourneyId, phase_id: PhaseId, index: int) -> Project:
    """Move a phase with its cells; the index counts in the list of phases without it.

    It leaves its phase group and the spans of rulers unless it still stands beside them, and joins
    those that it comes to stand in. Raises UnknownIdError when there is no such phase.
    """
    before = journey_of(project, journey)
    moved = phase_of(before, phase_id)
    others = [phase for phase in before.phases if phase is not moved]
    phases = inserted(others, index, moved)
    if phases == before.phases:
        return project
    return with_journey(project, before, _with_phases(before, phases, placed=phase_id))


def _with_phases(
    before: Journey, phases: Sequence[Phase], placed: PhaseId | None = None
) -> Journey:
    """Return a journey with its phases in a new order, and all that depends on the order."""
    rulers = rulers_after(before, phases, placed)
    after = with_items(before, "phases", [_grouped(phases, i, placed) for i in range(len(phases))])
    after = with_items(after, "rulers", rulers)
    after = with_items(after, "rows", [_reordered(after, row) for row in after.rows])
    return without_empty_groups(after)


def _grouped(phases: Sequence[Phase], index: int, placed: PhaseId | None) -> Phase:
    phase = phases[index]
    if phase.id != placed or (group := group_at(phases, index)) == phase.group:
        return phase
    return phase.replace(group=group)


def _reordered(journey: Journey, row: Row) -> Row:
    return with_items(row, "cells", in_phase_order(journey, row.cells))
