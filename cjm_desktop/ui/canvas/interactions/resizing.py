"""Dragging the edges of columns and rows."""

from typing import Final

from PySide6.QtCore import QPointF, Qt

from cjm_desktop.base.ids import PhaseId, RowId
from cjm_desktop.layout.tokens import COLUMN_MAX, COLUMN_MIN
from cjm_desktop.model.questions import find_phase, find_row
from cjm_desktop.ui.canvas.interactions import sentences
from cjm_desktop.ui.canvas.interactions.auto_scroll import Scrolls
from cjm_desktop.ui.canvas.interactions.gesture import Gesture, Modifiers
from cjm_desktop.ui.canvas.interactions.names import phase_name, row_name
from cjm_desktop.ui.canvas.interactions.sentences import say
from cjm_desktop.ui.canvas.overlay import NOTHING
from cjm_desktop.ui.canvas.stage import Stage
from cjm_desktop.ui.commands import Commands

LEAST_HEIGHT: Final = 24.0
GREATEST_HEIGHT: Final = 4000.0


class ColumnResize(Gesture):
    """The right edge of a column follows the pointer."""

    cursor = Qt.CursorShape.SplitHCursor
    scrolls: Scrolls = "sideways"

    def __init__(self, stage: Stage, commands: Commands, pressed: QPointF, phase: PhaseId) -> None:
        super().__init__(stage, commands, pressed)
        self._phase = phase
        index = self.layout.columns.phases.index(phase)
        self._left = self.layout.left + self.layout.columns.edges[index]
        self._off = self.start.x - self.layout.left - self.layout.columns.edges[index + 1]
        self._width: float | None = None

    def move(self, view: QPointF, modifiers: Modifiers) -> None:
        """Show the column as wide as it would be."""
        del modifiers
        width = self.sheet_point(view).x - self._off - self._left
        self._width = float(round(max(COLUMN_MIN, min(COLUMN_MAX, width))))
        self.stage.show_preview(self.commands.with_width(self._phase, self._width))
        name = phase_name(self.layout.journey, self._phase)
        self.show(NOTHING, say(sentences.WIDTH, phase=name, value=round(self._width)))

    def release(self, view: QPointF, modifiers: Modifiers) -> None:
        """Set the width, as one step."""
        self.move(view, modifiers)
        self.cancel()
        phase = find_phase(self.commands.journey, self._phase)
        if phase is not None and phase.width != self._width:
            self.commands.set_width(self._phase, self._width)

    def cancel(self) -> None:
        """Show the column as it was."""
        self.clear()
        self.stage.show_preview(None)


class RowResize(Gesture):
    """The bottom edge of a row follows the pointer, as far as its content allows."""

    cursor = Qt.CursorShape.SplitVCursor
    scrolls: Scrolls = "up and down"

    def __init__(self, stage: Stage, commands: Commands, pressed: QPointF, row: RowId) -> None:
        super().__init__(stage, commands, pressed)
        self._row = row
        index = self.layout.index_of(row) or 0
        self._top = self.layout.body_top + self.layout.tops[index]
        self._off = self.start.y - self._top - self.layout.rows[index].height
        self._height: float | None = None

    def move(self, view: QPointF, modifiers: Modifiers) -> None:
        """Show the row as high as it would be."""
        del modifiers
        height = self.sheet_point(view).y - self._off - self._top
        self._height = float(round(max(LEAST_HEIGHT, min(GREATEST_HEIGHT, height))))
        self.stage.show_preview(self.commands.with_height(self._row, self._height))
        name = row_name(self.layout.journey, self._row)
        self.show(NOTHING, say(sentences.HEIGHT, row=name, value=round(self._height)))

    def release(self, view: QPointF, modifiers: Modifiers) -> None:
        """Set the height, as one step."""
        self.move(view, modifiers)
        self.cancel()
        row = find_row(self.commands.journey, self._row)
        if row is not None and row.height != self._height:
            self.commands.set_height(self._row, self._height)

    def cancel(self) -> None:
        """Show the row as it was."""
        self.clear()
        self.stage.show_preview(None)
