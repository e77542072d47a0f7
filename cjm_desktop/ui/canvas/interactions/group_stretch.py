"""Dragging the ends of a phase group's band."""

from PySide6.QtCore import QPointF, Qt

from cjm_desktop.base.ids import PhaseGroupId
from cjm_desktop.ui.canvas.hits import BandEdge
from cjm_desktop.ui.canvas.interactions import sentences
from cjm_desktop.ui.canvas.interactions.auto_scroll import Scrolls
from cjm_desktop.ui.canvas.interactions.gesture import Gesture, Modifiers
from cjm_desktop.ui.canvas.interactions.names import phase_name
from cjm_desktop.ui.canvas.interactions.sentences import say
from cjm_desktop.ui.canvas.overlay import NOTHING
from cjm_desktop.ui.canvas.stage import Stage
from cjm_desktop.ui.commands import Commands


class GroupStretch(Gesture):
    """One end of a band follows the pointer from phase to phase; the other one stays."""

    cursor = Qt.CursorShape.SplitHCursor
    scrolls: Scrolls = "sideways"

    def __init__(self, stage: Stage, commands: Commands, pressed: QPointF, edge: BandEdge) -> None:
        super().__init__(stage, commands, pressed)
        self._group = PhaseGroupId(edge.group)
        self._is_end = edge.is_end
        ids = [phase.id for phase in commands.journey.phases]
        places = [ids.index(phase) for phase in commands.phases_in(self._group)]
        self._own = (min(places), max(places))
        self._reach = self._own

    def move(self, view: QPointF, modifiers: Modifiers) -> None:
        """Show the band as far as it would reach."""
        del modifiers
        edges = self.layout.columns.edges
        x = self.sheet_point(view).x - self.layout.left
        nearest = min(range(len(edges)), key=lambda index: abs(edges[index] - x))
        first, last = self._own
        if self._is_end:
            self._reach = (first, max(first, nearest - 1))
        else:
            self._reach = (min(nearest, last), last)
        phases = self.layout.columns.phases
        ends = phases[self._reach[0]], phases[self._reach[1]]
        self.stage.show_preview(self.commands.with_group_reach(self._group, *ends))
        names = [phase_name(self.layout.journey, phase) for phase in ends]
        self.show(NOTHING, say(sentences.REACH, first=names[0], last=names[1]))

    def release(self, view: QPointF, modifiers: Modifiers) -> None:
        """Let the band reach so far, as one step."""
        self.move(view, modifiers)
        self.cancel()
        first, last = (self.layout.columns.phases[place] for place in self._reach)
        if self._reach == self._own:
            self.commands.select_group(self._group)
        else:
            self.commands.set_group_reach(self._group, first, last)

    def cancel(self) -> None:
        """Show the band as it was."""
        self.clear()
        self.stage.show_preview(None)
