"""Adding, changing, moving and removing phases."""

from collections.abc import Collection, Iterable, Sequence
from collections.abc import Set as AbstractSet
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
from cjm_desktop.edits.spreads import spread_over
from cjm_desktop.edits.stretches import regrouped, rulers_after, without_empty_groups
from cjm_desktop.edits.values import changed
from cjm_desktop.model.document import Card, Cell, Journey, Phase, Project, Row
from cjm_desktop.model.questions import phase_order


def add_phase(
    project: Project, journey: JourneyId, phase: Phase, index: int | None = None
) -> Project:
    """Put a new phase before the one at an index; within a phase group it joins that group.

    Cards that run over the place where it comes run over it.

    Raises EditError when journey or group are unknown or the id is in use.
    """
    before = journey_of(project, journey)
    phases = inserted(before.phases, index, fitting(project, before, phase))
    wider = with_items(before, "rows", spread_over(before, phases))
    after = _with_phases(wider, regrouped(phases, {phase.id}))
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

    A card that runs over other phases too stays in those. Raises UnknownIdError when one of the
    ids is unknown.
    """
    before = journey_of(project, journey)
    gone = {phase_of(before, phase_id).id for phase_id in ids}
    rows = [_row_left(row, before, gone) for row in before.rows]
    lost = _card_ids(before.rows) - _card_ids(rows)
    after = without_cards(with_items(before, "rows", rows), lost)
    phases = [phase for phase in before.phases if phase.id not in gone]
    return with_journey(project, before, _with_phases(after, phases))


def move_phases(
    project: Project, journey: JourneyId, ids: Iterable[PhaseId], index: int
) -> Project:
    """Put phases side by side in their order, with their cells; the index counts without them.

    They leave phase groups, spans of rulers and cards over several phases unless they still stand
    beside these or are all of these, and join those that they come to stand in.
    Raises UnknownIdError when one of the ids is unknown.
    """
    before = journey_of(project, journey)
    moved = {phase_of(before, phase_id).id for phase_id in ids}
    others = [phase for phase in before.phases if phase.id not in moved]
    phases = inserted(others, index, *(phase for phase in before.phases if phase.id in moved))
    if phases == before.phases:
        return project
    spread = with_items(before, "rows", spread_over(before, phases, moved))
    return with_journey(project, before, _with_phases(spread, regrouped(phases, moved), moved))


def _row_left(row: Row, journey: Journey, gone: AbstractSet[PhaseId]) -> Row:
    """Return a row without the cells of phases that go, in which cards cover what is left."""
    ids, order = [phase.id for phase in journey.phases], phase_order(journey)
    cards: dict[PhaseId, list[Card]] = {}
    for cell in row.cells:
        start = order[cell.phase]
        for card in cell.cards:
            covered = ids[start : start + card.span]
            left = [phase for phase in covered if phase not in gone]
            if left:
                span = card.span if left == covered else len(left)
                own = card if span == card.span else card.replace(span=span)
                cards.setdefault(left[0], []).append(own)
    cells = {cell.phase: cell for cell in row.cells if cell.phase not in gone}
    for phase in cells.keys() | cards.keys():
        cell = cells.get(phase) or Cell(phase=phase)
        cells[phase] = with_items(cell, "cards", cards.get(phase, []))
    return with_items(row, "cells", in_phase_order(journey, list(cells.values())))


def _card_ids(rows: Iterable[Row]) -> set[str]:
    return {card.id for row in rows for cell in row.cells for card in cell.cards}


def _with_phases(
    before: Journey, phases: Sequence[Phase], moved: Collection[PhaseId] = ()
) -> Journey:
    """Return a journey with its phases in a new order, and all that depends on the order."""
    rulers = rulers_after(before, phases, moved)
    after = with_items(before, "phases", phases)
    after = with_items(after, "rulers", rulers)
    after = with_items(after, "rows", [_reordered(after, row) for row in after.rows])
    return without_empty_groups(after)


def _reordered(journey: Journey, row: Row) -> Row:
    return with_items(row, "cells", in_phase_order(journey, row.cells))
