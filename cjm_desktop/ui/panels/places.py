"""Where on the map something stands, in words."""

from cjm_desktop.model.addresses import CellAddress
from cjm_desktop.model.document import Project
from cjm_desktop.model.questions import find_journey, find_phase, find_row


def place_words(project: Project, address: CellAddress) -> str:
    """Return the names of a cell's row and phase: "Touchpoints, Awareness"."""
    journey = find_journey(project, address.journey)
    if journey is None:
        return ""
    row, phase = find_row(journey, address.row), find_phase(journey, address.phase)
    return ", ".join(part.name for part in (row, phase) if part is not None and part.name)
