"""The letters that stand for a persona beside its lines."""

from cjm_desktop.model.document import Persona, Route

MANY_ROUTES = 3
"""From so many routes on they are thin and begin with initials."""

_MOST = 2


def initials_of(persona: Persona) -> str:
    """Return a persona's initials, or how its name begins."""
    return (persona.initials or persona.name)[:_MOST]


def route_initials(route: Route, persona: Persona | None) -> str:
    """Return the initials of whose route it is, or how the route's own name begins."""
    return initials_of(persona) if persona else route.name[:_MOST]
