"""Adding and taking away what stands around the grid: principles, personas, stops of routes."""

from collections.abc import Sequence

from cjm_desktop.base.ids import PersonaId, PhaseId, PrincipleId, RouteId, new_id
from cjm_desktop.edits.journeys import change_journey
from cjm_desktop.edits.lists import add_listed, remove_listed
from cjm_desktop.edits.overlays import change_overlay
from cjm_desktop.edits.stops import without_stop
from cjm_desktop.model.document import Persona, Principle, Project, Route
from cjm_desktop.model.questions import find_route
from cjm_desktop.store.selection import Selection, SheetKind, SheetText
from cjm_desktop.ui.commands import reasons, steps
from cjm_desktop.ui.commands.reasons import reason
from cjm_desktop.ui.commands.routes import RouteCommands
from cjm_desktop.ui.commands.rulers import RulerCommands
from cjm_desktop.ui.commands.targets import TextTarget


class PartCommands(RouteCommands, RulerCommands):
    """What is done with one part, which need not be what is selected."""

    def can_delete_text(self, text: SheetText) -> bool:
        """Tell whether a text is one of a list: a principle, a persona or a span of a ruler."""
        if text.kind == "span":
            return self.span_at(text.owner, text.place) is not None
        return text.kind in ("principle", "persona") and text.owner in self._listed(text)

    def delete_text(self, text: SheetText) -> None:
        """Delete a principle or span, or take a persona off the map; select the one beside it."""
        if not self.can_delete_text(text):
            self.said.emit(reason(reasons.NOT_DELETED))
            return
        if text.kind == "span":
            self.delete_span(text)
            return
        listed = self._listed(text)
        place = listed.index(text.owner)
        near = (*listed[place + 1 :][:1], *listed[:place][-1:])
        beside = SheetText(text.kind, near[0], via=text.via) if near else None
        selection = Selection(self.journey.id, text=beside)
        if text.kind == "principle":
            self.delete_principle(text.owner, selection)
        else:
            self.take_persona_off(text.owner, selection)

    def add_like(self, text: SheetText) -> None:
        """Begin a principle, persona or span after another one, as one step with its words."""
        if text.kind == "span" and self.can_add_span():
            self.add_span_at_hand()
            return
        if text.kind == "span" or not self.can_delete_text(text):
            self.said.emit(reason(reasons.NO_CELL))
            return
        self._begin_part(text.kind, self._listed(text).index(text.owner) + 1, text.via)

    def begin_principle(self) -> None:
        """Begin a principle after the last one, or the one that has no words yet."""
        principles = self.project.principles
        blank = next((each.id for each in principles if not each.text.strip()), None)
        if blank is None:
            self._begin_part("principle", len(principles))
            return
        self.store.select(Selection(self.journey.id, text=SheetText("principle", blank)))
        self.edit_requested.emit(TextTarget("principle", blank))

    def _begin_part(self, kind: SheetKind, place: int, via: PhaseId | None = None) -> None:
        id_ = new_id()
        key = f"new:{id_}"
        after, step = (
            self._with_principle(id_, place)
            if kind == "principle"
            else self._with_persona(id_, place)
        )
        self.apply(after, step, Selection(self.journey.id, text=SheetText(kind, id_, via=via)), key)
        self.fresh = key
        self.edit_requested.emit(TextTarget(kind, id_))

    def _with_principle(self, id_: str, place: int) -> tuple[Project, str]:
        new = Principle(id=PrincipleId(id_))
        return add_listed(self.project, new, place), steps.ADD_PRINCIPLE

    def _with_persona(self, id_: str, place: int) -> tuple[Project, str]:
        """Return the project with a persona that is on the map, in its place there."""
        new, shown = Persona(id=PersonaId(id_)), self.journey.personas
        after = add_listed(self.project, new)
        shown = (*shown[:place], new.id, *shown[place:])
        return change_journey(after, self.journey.id, personas=shown), steps.ADD_PERSONA

    def _listed(self, text: SheetText) -> Sequence[str]:
        if text.kind == "principle":
            return [principle.id for principle in self.project.principles]
        return self.journey.personas

    def delete_principle(self, principle: str, selection: Selection | None = None) -> None:
        """Delete a principle of the project."""
        after = remove_listed(self.project, Principle, principle)
        self.apply(after, steps.DELETE_PRINCIPLE, selection)

    def take_persona_off(self, persona: str, selection: Selection | None = None) -> None:
        """Take a persona off the map; the project keeps it."""
        kept = tuple(each for each in self.journey.personas if each != PersonaId(persona))
        after = change_journey(self.project, self.journey.id, personas=kept)
        self.apply(after, steps.CHANGE_PERSONAS, selection)

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
