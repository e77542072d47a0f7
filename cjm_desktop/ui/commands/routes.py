"""Drawing, selecting and deleting the routes of the journey at hand."""

from cjm_desktop.base.ids import CardId, PersonaId, RouteId, new_id
from cjm_desktop.edits.overlays import add_overlay, change_overlay, remove_overlay
from cjm_desktop.edits.stops import Stops
from cjm_desktop.model.document import Project, Route
from cjm_desktop.model.questions import find_entry, find_route, find_row
from cjm_desktop.model.words import LineStyle
from cjm_desktop.store.selection import Selection
from cjm_desktop.ui.commands import steps
from cjm_desktop.ui.commands.base import CommandBase


class RouteCommands(CommandBase):
    """What is done with routes."""

    @property
    def chosen_route(self) -> Route | None:
        """The route that is selected."""
        return find_route(self.journey, self.selection.route) if self.selection.route else None

    def can_draw_route(self) -> bool:
        """Tell whether there is a card that a route can call at."""
        rows = self.visible_rows()
        return any(row.kind == "cards" and any(cell.cards for cell in row.cells) for row in rows)

    def draw_route(self) -> None:
        """Ask for the pen, to draw a new route."""
        self.pen_requested.emit(self.new_route())

    def draw_route_on(self) -> None:
        """Ask for the pen, to change the selected route."""
        route = self.chosen_route
        if route is not None:
            self.pen_requested.emit(route)

    def new_route(self) -> Route:
        """Return a route without stops, of the first persona that has none yet.

        The first route of a journey is solid, the others begin as dots.
        """
        journey, project = self.journey, self.project
        taken = {route.persona for route in journey.routes}
        personas = journey.personas or tuple(persona.id for persona in project.personas)
        persona: PersonaId | None = next((p for p in personas if p not in taken), None)
        solid = all(route.style != "solid" for route in journey.routes)
        style: LineStyle = "solid" if solid else "dotted"
        return Route(id=RouteId(new_id()), persona=persona, style=style)

    def with_stops(self, route: Route, stops: Stops) -> Project:
        """Return the project as it would be with a route of these stops, new or known."""
        journey = self.journey
        known = find_route(journey, route.id) is not None
        if known:
            return change_overlay(self.project, journey.id, Route, route.id, stops=stops)
        if not stops:
            return self.project
        return add_overlay(self.project, journey.id, route.replace(stops=stops))

    def keep_route(self, route: Route, stops: Stops) -> None:
        """Give a route its stops, as one step, and select it; without any it is not there."""
        known = find_route(self.journey, route.id) is not None
        if known and not stops:
            self.delete_route(route.id)
            return
        chosen = Selection(self.journey.id, route=route.id) if known or stops else None
        step = steps.CHANGE_ROUTE if known else steps.DRAW_ROUTE
        self.apply(self.with_stops(route, stops), step, chosen)
        if chosen is not None:
            self.store.select(chosen)

    def delete_route(self, route: str) -> None:
        """Delete a route."""
        after = remove_overlay(self.project, self.journey.id, Route, route)
        self.apply(after, steps.DELETE_ROUTE, Selection(self.journey.id))

    def select_route(self, route: str) -> None:
        """Select a route."""
        self.store.select(Selection(self.journey.id, route=RouteId(route)))

    def can_step_route(self) -> bool:
        """Tell whether the journey has routes."""
        return bool(self.journey.routes)

    def step_route(self, by: int = 1) -> None:
        """Select the next route, the first one after the last."""
        listed = [route.id for route in self.journey.routes]
        if listed:
            chosen = self.selection.route
            at = listed.index(chosen) + by if chosen in listed else 0
            self.select_route(listed[at % len(listed)])

    def can_hold_stop(self, card: str) -> bool:
        """Tell whether routes can call at something: at cards, not at actions."""
        place = find_entry(self.journey, card)
        row = find_row(self.journey, place.cell.row) if place else None
        return row is not None and row.kind == "cards" and not row.hidden

    def stop_under_cursor(self) -> CardId | None:
        """Return the card that is current, as a stop."""
        chosen = self.selection.entries[-1:]
        return CardId(chosen[0]) if chosen and self.can_hold_stop(chosen[0]) else None
