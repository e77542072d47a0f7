"""What is lost between two phases, as far as their measured numbers tell."""

from cjm_desktop.base.ids import PhaseId
from cjm_desktop.model.document import Journey, Row
from cjm_desktop.model.questions import cell_at

_SHARES = ("%", "‰")


def counted_drop_off(journey: Journey, row: Row, phase: PhaseId) -> float | None:
    """Return the per cent of a phase's count that the next phase lacks, with one decimal.

    None unless both have a number of one unit and the second is no larger. The next phase is the
    next that applies. Shares are no counts: of which whole they are, nobody knows.
    """
    applying = [each.id for each in journey.phases if each.id == phase or not each.not_applicable]
    place = applying.index(phase) if phase in applying else len(applying)
    if place + 1 >= len(applying):
        return None
    cells = cell_at(row, phase), cell_at(row, applying[place + 1])
    here, there = (cell.metric if cell else None for cell in cells)
    if here is None or there is None or here.unit != there.unit or here.unit in _SHARES:
        return None
    if not 0 <= there.value <= here.value or not here.value:
        return None
    return round(100 * (1 - there.value / here.value), 1)
