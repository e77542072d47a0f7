"""What a route and its stops are called in the window."""

from typing import Final

from PySide6.QtCore import QCoreApplication

from cjm_desktop.model.document import Journey, Project, Route
from cjm_desktop.model.questions import find_entry, find_phase
from cjm_desktop.ui.marking import QT_TRANSLATE_NOOP

_OF_PERSONA: Final = QT_TRANSLATE_NOOP("Routes", "Route of {name}")
_NAMELESS: Final = QT_TRANSLATE_NOOP("Routes", "Route")
_CARD: Final = QT_TRANSLATE_NOOP("Routes", "card without text")


def route_name(project: Project, route: Route) -> str:
    """Return a route's own name, or whose route it is."""
    if route.name:
        return route.name
    persona = next((p for p in project.personas if p.id == route.persona), None)
    if persona is None or not persona.name:
        return _tell(_NAMELESS)
    return _tell(_OF_PERSONA).format(name=persona.name)


def stop_names(journey: Journey, route: Route) -> list[str]:
    """Return what each stop is called: its card's text, and the phase that it stands in."""
    return [_stop_name(journey, stop) for stop in route.stops]


def _stop_name(journey: Journey, stop: str) -> str:
    place = find_entry(journey, stop)
    text = " ".join(place.entry.text.split()) if place else ""
    phase = find_phase(journey, place.cell.phase) if place else None
    name = text or _tell(_CARD)
    return f"{name}, {phase.name}" if phase and phase.name else name


def _tell(text: str) -> str:
    return QCoreApplication.translate("Routes", text)
