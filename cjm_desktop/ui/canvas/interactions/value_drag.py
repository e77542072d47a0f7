"""Dragging scores up and down, and points of curves also sideways."""

from PySide6.QtCore import QPointF, Qt

from cjm_desktop.base.geometry import Point
from cjm_desktop.base.ids import PhaseId
from cjm_desktop.layout.contract import Handle
from cjm_desktop.model.addresses import CellAddress
from cjm_desktop.model.questions import find_point
from cjm_desktop.model.words import Series
from cjm_desktop.ui.canvas.interactions import sentences
from cjm_desktop.ui.canvas.interactions.auto_scroll import Scrolls
from cjm_desktop.ui.canvas.interactions.gesture import Gesture, Modifiers
from cjm_desktop.ui.canvas.interactions.names import phase_name
from cjm_desktop.ui.canvas.interactions.sentences import say
from cjm_desktop.ui.canvas.overlay import Overlay, ValueFlag
from cjm_desktop.ui.canvas.places import cell_indices
from cjm_desktop.ui.canvas.stage import Stage
from cjm_desktop.ui.commands import Commands
from cjm_desktop.ui.figures import level_figure

_Coarse = Qt.KeyboardModifier.ShiftModifier


class ScoreDrag(Gesture):
    """A score follows the pointer up and down; the skyline moves along."""

    cursor = Qt.CursorShape.SizeVerCursor
    scrolls: Scrolls = "none"

    def __init__(
        self,
        stage: Stage,
        commands: Commands,
        pressed: QPointF,
        cell: CellAddress,
        series: Series,
        handle: Handle | None = None,
    ) -> None:
        super().__init__(stage, commands, pressed)
        self._cell = cell
        self._series: Series = series
        row = self._row()
        top = self.layout.body_top + self.layout.tops[row]
        # A handle is grabbed beside its middle as well; it must not jump to the pointer.
        self._off = self.start.y - top - handle.y if handle else 0.0
        score = commands.score(cell, series)
        self._value = score.value if score else 0

    def move(self, view: QPointF, modifiers: Modifiers) -> None:
        """Show the score as it would be."""
        scale = self.layout.rows[self._row()].scale
        if scale is None:
            return
        y = self.sheet_point(view).y - self.layout.body_top - self.layout.tops[self._row()]
        value = scale.value(y - self._off)
        self._value = round(value / 5) * 5 if modifiers & _Coarse else round(value)
        self.stage.show_preview(self.commands.with_score(self._cell, self._series, self._value))
        self._show_value()

    def release(self, view: QPointF, modifiers: Modifiers) -> None:
        """Set the score, as one step."""
        self.move(view, modifiers)
        self.cancel()
        self.commands.set_score_in(self._cell, self._series, self._value)

    def cancel(self) -> None:
        """Show the score as it was."""
        self.clear()
        self.stage.show_preview(None)

    def _row(self) -> int:
        index = self.layout.index_of(self._cell.row)
        return 0 if index is None else index

    def _show_value(self) -> None:
        row = self._row()
        column = self.layout.columns.phases.index(self._cell.phase)
        handle = next(
            (
                h
                for h in self.layout.rows[row].handles
                if h.column == column and h.kind == self._series
            ),
            None,
        )
        if handle is None:
            return
        flag = ValueFlag(str(self._value), _on_sheet(self, row, handle))
        phase = phase_name(self.layout.journey, self._cell.phase)
        sentence = say(sentences.SCORE[self._series], phase=phase, value=self._value)
        overlay = Overlay(flag=flag, dragged_handle=handle, hover_handles=(row, column))
        self.show(overlay, sentence)


class PointDrag(Gesture):
    """A point of a curve follows the pointer, up and down and from phase to phase."""

    cursor = Qt.CursorShape.SizeAllCursor

    def __init__(self, stage: Stage, commands: Commands, pressed: QPointF, point: str) -> None:
        super().__init__(stage, commands, pressed)
        self._point = point
        self._place: tuple[PhaseId, float, float] | None = None
        row, handle = self._handle()
        at = _on_sheet(self, row, handle) if handle else self.start
        self._off = Point(self.start.x - at.x, self.start.y - at.y)

    def move(self, view: QPointF, modifiers: Modifiers) -> None:
        """Show the curve as it would run."""
        at = self.sheet_point(view)
        row, _ = self._handle()
        scale = self.layout.rows[row].scale
        if scale is None:
            return
        y = at.y - self._off.y - self.layout.body_top - self.layout.tops[row]
        step = 2 if modifiers & _Coarse else 20
        level = round(scale.value(y) * step) / step
        phase, share = self._along(at.x - self._off.x - self.layout.left)
        self._place = (phase, share, level)
        self.stage.show_preview(self.commands.with_point(self._point, phase, share, level))
        self._show_level(phase, level)

    def release(self, view: QPointF, modifiers: Modifiers) -> None:
        """Move the point, as one step."""
        self.move(view, modifiers)
        self.cancel()
        if self._place is not None:
            self.commands.drop_point(self._point, *self._place)

    def cancel(self) -> None:
        """Show the curve as it was."""
        self.clear()
        self.stage.show_preview(None)

    def _along(self, x: float) -> tuple[PhaseId, float]:
        """Return the phase at a place and how far into it that is, 0 to 1."""
        columns = self.layout.columns
        x = max(0.0, min(columns.edges[-1] - 0.01, x))
        column = columns.at(x) or 0
        left, right = columns.edges[column], columns.edges[column + 1]
        return columns.phases[column], round((x - left) / (right - left), 3)

    def _handle(self) -> tuple[int, Handle | None]:
        found = find_point(self.layout.journey, self._point)
        indices = cell_indices(self.layout, found[0]) if found else None
        if indices is None:
            return 0, None
        handles = self.layout.rows[indices[0]].handles
        return indices[0], next((h for h in handles if h.owner == self._point), None)

    def _show_level(self, phase: PhaseId, level: float) -> None:
        row, handle = self._handle()
        if handle is None:
            return
        value = level_figure(level)
        flag = ValueFlag(value, _on_sheet(self, row, handle))
        name = phase_name(self.layout.journey, phase)
        sentence = say(sentences.POINT, phase=name, value=value)
        self.show(Overlay(flag=flag, dragged_handle=handle), sentence)


def _on_sheet(gesture: Gesture, row: int, handle: Handle) -> Point:
    layout = gesture.layout
    return Point(layout.left + handle.x, layout.body_top + layout.tops[row] + handle.y)
