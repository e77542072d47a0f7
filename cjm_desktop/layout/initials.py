"""The letters that stand for a persona beside its lines."""

from cjm_desktop.model.document import Persona

_MOST = 2


def initials_of(persona: Persona) -> str:
    """Return a persona's initials, or how its name begins."""
    return (persona.initials or persona.name)[:_MOST]
