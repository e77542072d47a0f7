"""What phases and rows are called in sentences, also those without a name."""

from cjm_desktop.base.ids import PhaseId, RowId
from cjm_desktop.model.document import Journey
from cjm_desktop.ui.canvas.interactions import sentences
from cjm_desktop.ui.canvas.interactions.sentences import say


def phase_name(journey: Journey, phase: PhaseId) -> str:
    """Return a phase's name, or its number."""
    for number, each in enumerate(journey.phases, 1):
        if each.id == phase:
            return each.name or say(sentences.NAMELESS_PHASE, number=number)
    return ""


def row_name(journey: Journey, row: RowId) -> str:
    """Return a row's name, or its number."""
    for number, each in enumerate(journey.rows, 1):
        if each.id == row:
            return each.name or say(sentences.NAMELESS_ROW, number=number)
    return ""
