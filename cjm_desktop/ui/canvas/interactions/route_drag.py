"""Dragging a stop of a route to another card, or its line to a card that it shall call at."""

from PySide6.QtCore import QPointF, Qt

from cjm_desktop.base.geometry import Point
from cjm_desktop.base.ids import CardId, RouteId
from cjm_desktop.edits.stops import Stops, with_stop, with_stop_replaced
from cjm_desktop.layout.route_places import RouteSpot, drawn_route
from cjm_desktop.model.questions import find_entry, find_route
from cjm_desktop.ui.canvas.interactions import sentences
from cjm_desktop.ui.canvas.interactions.gesture import Gesture, Modifiers
from cjm_desktop.ui.canvas.interactions.sentences import say
from cjm_desktop.ui.canvas.overlay import Overlay
from cjm_desktop.ui.canvas.places import entry_rect
from cjm_desktop.ui.canvas.stage import Stage
from cjm_desktop.ui.commands import Commands


class RouteDrag(Gesture):
    """The line is held between two stops and follows the pointer to the card that it is over."""

    cursor = Qt.CursorShape.ClosedHandCursor

    def __init__(self, stage: Stage, commands: Commands, pressed: QPointF, spot: RouteSpot) -> None:
        super().__init__(stage, commands, pressed)
        route = find_route(commands.journey, RouteId(spot.route))
        assert route is not None
        self._route = route
        self._spot = spot
        self._ends = tuple(self._held_ends())
        self._stops: Stops = route.stops
        commands.select_route(route.id)

    def move(self, view: QPointF, modifiers: Modifiers) -> None:
        """Show where the route would call."""
        del modifiers
        hit = self.stage.hit(view)
        card = hit.box.owner if hit.box is not None and hit.box.kind == "card" else None
        rect = entry_rect(self.layout, card) if card else None
        self._stops = self._route.stops
        if card is not None and rect is not None and self.commands.can_hold_stop(card):
            self._stops = self._with(CardId(card))
        at = self.sheet_point(view)
        line = (*self._ends[:1], at, *self._ends[1:])
        changes = self._stops != self._route.stops
        self.cursor = self._shape(changes=changes)
        target = rect if changes else None
        overlay = Overlay(route=self._route.id, pen=line, target=target)
        self.show(overlay, self._sentence(card if changes else None))

    def release(self, view: QPointF, modifiers: Modifiers) -> None:
        """Let the route call there, as one step."""
        self.move(view, modifiers)
        self.clear()
        self.landed = self._stops != self._route.stops
        if self.landed:
            self.commands.keep_route(self._route, self._stops)

    def _with(self, card: CardId) -> Stops:
        place = self._spot.place
        if self._spot.part == "stop":
            return with_stop_replaced(self._route.stops, place, card)
        return with_stop(self._route.stops, place + 1, card)

    def _held_ends(self) -> list[Point]:
        """Return the stops before and after what is held."""
        drawn = drawn_route(self.layout, self._route.id)
        before = self._spot.place - (self._spot.part == "stop")
        ends = [drawn.stop(place) for place in (before, self._spot.place + 1)] if drawn else []
        return [end for end in ends if end is not None]

    def _shape(self, *, changes: bool) -> Qt.CursorShape:
        return Qt.CursorShape.ClosedHandCursor if changes else Qt.CursorShape.ForbiddenCursor

    def _sentence(self, card: str | None) -> str:
        place = find_entry(self.layout.journey, card) if card else None
        if place is None:
            return say(sentences.NOWHERE)
        return say(sentences.CALL_AT, name=" ".join(place.entry.text.split()))
