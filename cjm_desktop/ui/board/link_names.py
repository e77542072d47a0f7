"""What opportunities and principles are called where one is chosen for a barrier or an action."""

from typing import Final

from cjm_desktop.base.ids import PhaseId
from cjm_desktop.base.named_tuple import NamedTuple
from cjm_desktop.model.document import Journey, Project
from cjm_desktop.model.opportunities import offered_opportunities
from cjm_desktop.model.questions import find_phase

_LONGEST: Final = 64  # letters of a line in a list


class Named(NamedTuple):
    """Something to choose, and its words."""

    id: str
    words: str


def named_opportunities(journey: Journey, phase: PhaseId | None) -> list[Named]:
    """Return a journey's opportunities, those of a phase first; others say whose they are."""
    return [
        Named(place.entry.id, _shortened(place.entry.text, _phase_name(journey, place.cell.phase)))
        if place.cell.phase != phase
        else Named(place.entry.id, _shortened(place.entry.text))
        for place in offered_opportunities(journey, phase)
    ]


def named_principles(project: Project) -> list[Named]:
    """Return a project's principles with their numbers."""
    listed = enumerate(project.principles, 1)
    return [Named(each.id, _shortened(f"{number}  {each.text}")) for number, each in listed]


def _phase_name(journey: Journey, phase: PhaseId) -> str:
    found = find_phase(journey, phase)
    if found is None:
        return ""
    return " ".join(found.name.split()) or str(journey.phases.index(found) + 1)


def _shortened(text: str, phase: str = "") -> str:
    words = " ".join(text.split()) or "…"
    words = words if len(words) <= _LONGEST else f"{words[:_LONGEST].rstrip()}…"
    return f"{phase}: {words}" if phase else words
