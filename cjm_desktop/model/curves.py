"""The lines of a curve row: which points belong together, and how high each line runs."""

from itertools import pairwise

from cjm_desktop.base.ids import PersonaId, PhaseId
from cjm_desktop.base.named_tuple import NamedTuple
from cjm_desktop.model.document import CurvePoint, Journey, Row
from cjm_desktop.model.questions import phase_order
from cjm_desktop.model.words import CurveName


class Line(NamedTuple):
    """An experience, of one persona or of everybody."""

    curve: CurveName
    persona: PersonaId | None


def line_of(point: CurvePoint) -> Line:
    """Return the line that a point belongs to."""
    return Line(point.curve, point.persona)


def nearest_line(
    journey: Journey, row: Row, phase: PhaseId, at: float, level: float
) -> Line | None:
    """Return the line of a row that runs nearest to a level at a place in a phase, if any.

    Before a line begins and after it has ended, a phase to the side counts as much as a level.
    """
    order = phase_order(journey)
    spots: dict[Line, list[tuple[float, float]]] = {}
    for cell in row.cells:
        for point in cell.points if cell.phase in order else ():
            spot = (order[cell.phase] + point.at, point.level)
            spots.setdefault(line_of(point), []).append(spot)
    x = order.get(phase, 0) + at
    return min(spots, key=lambda line: _distance(sorted(spots[line]), x, level), default=None)


def _distance(spots: list[tuple[float, float]], x: float, level: float) -> float:
    """Return how far a place is from a line that runs straight from point to point."""
    for (left, low), (right, high) in pairwise(spots):
        if left <= x <= right:
            share = (x - left) / (right - left) if right > left else 0.0
            return abs(low + (high - low) * share - level)
    end, height = spots[0] if x < spots[0][0] else spots[-1]
    return abs(height - level) + abs(end - x)
