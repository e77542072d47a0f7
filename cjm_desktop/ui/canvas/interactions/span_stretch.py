"""Dragging the ends of a span of a second ruler."""

from PySide6.QtCore import QPointF, Qt

from cjm_desktop.base.ids import RulerId
from cjm_desktop.edits.rulers import reach_of
from cjm_desktop.ui.canvas.hits import BandEdge
from cjm_desktop.ui.canvas.interactions import sentences
from cjm_desktop.ui.canvas.interactions.auto_scroll import Scrolls
from cjm_desktop.ui.canvas.interactions.gesture import Gesture, Modifiers
from cjm_desktop.ui.canvas.interactions.names import phase_name
from cjm_desktop.ui.canvas.interactions.sentences import say
from cjm_desktop.ui.canvas.overlay import NOTHING
from cjm_desktop.ui.canvas.stage import Stage
from cjm_desktop.ui.commands import Commands


class SpanStretch(Gesture):
    """One end of a span follows the pointer from phase to phase; those beside it give way."""

    cursor = Qt.CursorShape.SplitHCursor
    scrolls: Scrolls = "sideways"

    def __init__(self, stage: Stage, commands: Commands, pressed: QPointF, edge: BandEdge) -> None:
        super().__init__(stage, commands, pressed)
        self._ruler, self._place, self._is_end = RulerId(edge.group), edge.span or 0, edge.is_end
        chosen = commands.span_at(edge.group, self._place)
        self._own = reach_of(commands.journey, chosen.span) if chosen else (0, 0)
        self._reach = self._own

    def move(self, view: QPointF, modifiers: Modifiers) -> None:
        """Show the ruler as it would be."""
        del modifiers
        edges = self.layout.columns.edges
        x = self.sheet_point(view).x - self.layout.left
        nearest = min(range(len(edges)), key=lambda index: abs(edges[index] - x))
        first, last = self._own
        self._reach = (
            (first, max(first, nearest - 1)) if self._is_end else (min(nearest, last), last)
        )
        self.stage.show_preview(
            self.commands.with_span_reach(self._ruler, self._place, *self._reach)
        )
        journey = self.layout.journey
        names = [phase_name(journey, journey.phases[end].id) for end in self._reach]
        self.show(NOTHING, say(sentences.SPAN, first=names[0], last=names[1]))

    def release(self, view: QPointF, modifiers: Modifiers) -> None:
        """Let the span reach so far, as one step."""
        self.move(view, modifiers)
        self.cancel()
        if self._reach == self._own:
            self.commands.select_span(self._ruler, self._place)
        else:
            self.commands.set_span_reach(self._ruler, self._place, *self._reach)

    def cancel(self) -> None:
        """Show the ruler as it was."""
        self.clear()
        self.stage.show_preview(None)
