"""Taking away what stands around the grid: principles, personas, stops of routes."""

from cjm_desktop.base.ids import PersonaId, RouteId
from cjm_desktop.edits.journeys import change_journey
from cjm_desktop.edits.lists import remove_listed
from cjm_desktop.edits.overlays import change_overlay
from cjm_desktop.edits.stops import without_stop
from cjm_desktop.model.document import Persona, Principle, Route
from cjm_desktop.model.questions import find_route
from cjm_desktop.ui.commands import steps
from cjm_desktop.ui.commands.routes import RouteCommands


class PartCommands(RouteCommands):
    """What is done with one part that is pointed at and cannot be selected."""

    def delete_principle(self, principle: str) -> None:
        """Delete a principle of the project."""
        self.apply(remove_listed(self.project, Principle, principle), steps.DELETE_PRINCIPLE)

    def take_persona_off(self, persona: str) -> None:
        """Take a persona off the map; the project keeps it."""
        kept = tuple(each for each in self.journey.personas if each != PersonaId(persona))
        after = change_journey(self.project, self.journey.id, personas=kept)
        self.apply(after, steps.CHANGE_PERSONAS)

    def delete_persona(self, persona: str) -> None:
        """Delete a persona of the project, wherever it is named."""
        self.apply(remove_listed(self.project, Persona, persona), steps.DELETE_PERSONA)

    def take_stop_away(self, route: RouteId, place: int) -> None:
        """Let a route no longer call at one of its stops."""
        found = find_route(self.journey, route)
        if found is not None:
            stops = without_stop(found.stops, place)
            after = change_overlay(self.project, self.journey.id, Route, route, stops=stops)
            self.apply(after, steps.CHANGE_ROUTE)
