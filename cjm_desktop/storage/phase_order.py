"""Putting the cells of each row in the order of the phases, as the model promises."""

from cjm_desktop.base.ids import PhaseId
from cjm_desktop.model.document import Journey, Project, Row


def in_phase_order(project: Project) -> Project:
    """Return the project with the cells of each row in phase order; the same object if they are.

    A file that a person edited may have them in another order. Every cell's phase must exist.
    """
    journeys = tuple(map(_ordered_journey, project.journeys))
    if all(new is old for new, old in zip(journeys, project.journeys, strict=True)):
        return project
    return project.replace(journeys=journeys)


def _ordered_journey(journey: Journey) -> Journey:
    order = {phase.id: number for number, phase in enumerate(journey.phases)}
    rows = tuple(_ordered_row(row, order) for row in journey.rows)
    if all(new is old for new, old in zip(rows, journey.rows, strict=True)):
        return journey
    return journey.replace(rows=rows)


def _ordered_row(row: Row, order: dict[PhaseId, int]) -> Row:
    numbers = [order[cell.phase] for cell in row.cells]
    if numbers == sorted(numbers):
        return row
    return row.replace(cells=tuple(sorted(row.cells, key=lambda cell: order[cell.phase])))
