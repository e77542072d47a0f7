"""Dragging the edges of a card over more phases, or back."""

from typing import Final, Literal

from PySide6.QtCore import QPointF, QRectF, Qt

from cjm_desktop.base.geometry import Rect
from cjm_desktop.model.document import Card
from cjm_desktop.model.questions import find_entry
from cjm_desktop.ui.canvas.interactions import sentences
from cjm_desktop.ui.canvas.interactions.auto_scroll import Scrolls
from cjm_desktop.ui.canvas.interactions.gesture import Gesture, Modifiers
from cjm_desktop.ui.canvas.interactions.names import phase_name
from cjm_desktop.ui.canvas.interactions.sentences import say
from cjm_desktop.ui.canvas.overlay import NOTHING
from cjm_desktop.ui.canvas.places import entry_rect
from cjm_desktop.ui.canvas.selection_painter import LEAST_HANDLE_ZOOM, stretch_handles
from cjm_desktop.ui.canvas.stage import Stage
from cjm_desktop.ui.commands import Commands

Edge = Literal["left", "right"]

_REACH: Final = 3.0  # pixels around a handle


def edge_at(stage: Stage, view: QPointF) -> Edge | None:
    """Return which edge of the one selected card has its handle under a place in the view."""
    chosen, camera = stage.store.selection.entries, stage.camera
    if len(chosen) != 1 or camera.zoom < LEAST_HANDLE_ZOOM or stage.overlay.editing:
        return None
    rect = _card_rect(stage, chosen[0])
    if rect is None:
        return None
    edges: tuple[Edge, Edge] = ("left", "right")
    for edge, handle in zip(edges, stretch_handles(rect), strict=True):
        around: QRectF = camera.view_rect(handle)
        if around.adjusted(-_REACH, -_REACH, _REACH, _REACH).contains(view):
            return edge
    return None


def _card_rect(stage: Stage, entry: str) -> Rect | None:
    place = find_entry(stage.map_layout.journey, entry)
    is_card = place is not None and isinstance(place.entry, Card)
    return entry_rect(stage.map_layout, entry) if is_card else None


class Stretching(Gesture):
    """The left or right edge of a card follows the pointer, from phase to phase."""

    cursor = Qt.CursorShape.SizeHorCursor
    scrolls: Scrolls = "sideways"

    def __init__(
        self, stage: Stage, commands: Commands, pressed: QPointF, card: str, edge: Edge
    ) -> None:
        super().__init__(stage, commands, pressed)
        self._card = card
        self._edge: Edge = edge
        self._reach = self._before = commands.reach(card) or (0, 0)
        rect = entry_rect(self.layout, card) or Rect(*self.start, 0, 0)
        self._off = self.start.x - (rect.x if edge == "left" else rect.right)

    def move(self, view: QPointF, modifiers: Modifiers) -> None:
        """Show the card as it would run."""
        del modifiers
        x = self.sheet_point(view).x - self._off - self.layout.left
        self._reach = self._reach_to(x)
        self.stage.show_preview(self.commands.with_reach(self._card, *self._reach))
        self.show(NOTHING, self._sentence())

    def release(self, view: QPointF, modifiers: Modifiers) -> None:
        """Stretch the card, as one step."""
        self.move(view, modifiers)
        self.cancel()
        if self._reach != self._before:
            self.commands.set_reach(self._card, *self._reach)

    def cancel(self) -> None:
        """Show the card as it was."""
        self.clear()
        self.stage.show_preview(None)

    def _reach_to(self, x: float) -> tuple[int, int]:
        """Return the phases that a card covers when an edge comes nearest to a place."""
        columns = self.layout.columns
        first, last = self._before
        if self._edge == "left":
            starts = range(last + 1)
            return min(starts, key=lambda column: abs(columns.left(column) - x)), last
        ends = range(first, len(columns.phases))
        return first, min(ends, key=lambda c: abs(columns.left(c) + columns.inner(c) - x))

    def _sentence(self) -> str:
        phases = self.layout.columns.phases
        first, last = (phase_name(self.layout.journey, phases[end]) for end in self._reach)
        if first == last:
            return say(sentences.STRETCH_ONE, phase=first)
        count = self._reach[1] - self._reach[0] + 1
        return say(sentences.STRETCH, first=first, last=last, count=count)
