"""Duplicating phases with all that stands under them."""

from collections.abc import Collection, Iterable, Sequence

from cjm_desktop.base.ids import JourneyId, PhaseId
from cjm_desktop.edits.paths import (
    in_phase_order,
    inserted,
    journey_of,
    phase_of,
    with_items,
    with_journey,
)
from cjm_desktop.edits.renewal import with_new_ids
from cjm_desktop.edits.route_parts import joined, parts_within
from cjm_desktop.edits.spreads import spread_over, without_crossing
from cjm_desktop.edits.stretches import rulers_after
from cjm_desktop.model.document import Journey, Project, Route


def duplicate_phases(
    project: Project, journey: JourneyId, ids: Iterable[PhaseId]
) -> tuple[Project, tuple[PhaseId, ...]]:
    """Put copies of phases, with their cells, after the last of them; returns the new ids too.

    The copies stand in the group of the phase that they follow. What in them refers to something
    else in them refers to its copy, and routes that call in them call at the copies too.
    Raises UnknownIdError when one of the ids is unknown.
    """
    before = journey_of(project, journey)
    asked = {phase_of(before, phase_id).id for phase_id in ids}
    if not asked:
        return project, ()
    last = max(place for place, phase in enumerate(before.phases) if phase.id in asked)
    original = _only(before, asked, last)
    copy = with_new_ids(original)
    copies = [phase.replace(group=before.phases[last].group) for phase in copy.phases]
    phases = inserted(before.phases, last + 1, *copies)
    after = with_items(before, "phases", phases)
    after = with_items(after, "rulers", rulers_after(before, phases))
    rows = [
        with_items(row, "cells", in_phase_order(after, [*row.cells, *new.cells]))
        for row, new in zip(spread_over(before, phases), copy.rows, strict=True)
    ]
    after = with_items(after, "rows", rows)
    after = with_items(after, "routes", _routes_on(after, original.routes, copy.routes))
    return with_journey(project, before, after), tuple(phase.id for phase in copies)


def _routes_on(
    journey: Journey, parts: Sequence[Route], copies: Sequence[Route]
) -> Sequence[Route]:
    """Return the routes of a journey with the copies of parts of them joined to them."""
    new = {part.id: copy.stops for part, copy in zip(parts, copies, strict=True)}
    return [
        route.replace(stops=joined(journey, route.stops, new[route.id]))
        if route.id in new
        else route
        for route in journey.routes
    ]


def _only(journey: Journey, phases: Collection[PhaseId], last: int) -> Journey:
    """Return the part of a journey under some phases that is copied behind the one at an index."""
    under = [
        row.replace(cells=tuple(cell for cell in row.cells if cell.phase in phases))
        for row in journey.rows
    ]
    rows = tuple(without_crossing(journey, under, phases, last))
    return journey.replace(
        phases=tuple(phase for phase in journey.phases if phase.id in phases),
        groups=(),
        rulers=(),
        routes=parts_within(journey.routes, rows),
        links=(),
        rows=rows,
    )
