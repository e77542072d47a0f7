"""Editing in place: opens the field that fits, and goes on from where it ended."""

from PySide6.QtCore import QObject
from PySide6.QtGui import QTextCursor

from cjm_desktop.model.addresses import CellAddress
from cjm_desktop.model.questions import find_entry, find_row
from cjm_desktop.store.selection import Selection
from cjm_desktop.ui.canvas.number_editing import NumberEditing
from cjm_desktop.ui.canvas.stage import Stage
from cjm_desktop.ui.canvas.text_editing import TextEditing
from cjm_desktop.ui.canvas.walking import Walk
from cjm_desktop.ui.commands import Commands
from cjm_desktop.ui.commands.targets import Draft, EditTarget, MetricTarget, ScoreTarget, TextTarget

_STEPS = {"next_cell": 1, "previous_cell": -1}


class Editing(QObject):
    """The one field that is open over the sheet, if any."""

    def __init__(self, stage: Stage, commands: Commands, parent: QObject) -> None:
        super().__init__(parent)
        self._stage = stage
        self._commands = commands
        self._open: TextEditing | NumberEditing | None = None
        commands.edit_requested.connect(self.begin)
        commands.finish_requested.connect(self.finish)
        stage.layout_changed.connect(self._follow)
        stage.camera_changed.connect(self._follow)

    @property
    def current(self) -> TextEditing | NumberEditing | None:
        """What is being edited."""
        return self._open

    def begin(self, target: EditTarget, typed: str = "") -> None:
        """Open the field for a target, what was typed already in it."""
        self.finish()
        self._make_room(target)
        self._select(target)
        editing: TextEditing | NumberEditing
        if isinstance(target, ScoreTarget | MetricTarget):
            editing = NumberEditing(self._stage, self._commands, target)
            editing.closed.connect(lambda ending: self._on_number_closed(editing, ending))
        else:
            editing = TextEditing(self._stage, self._commands, target)
            editing.closed.connect(lambda ending: self._on_text_closed(editing, target, ending))
        self._open = editing
        if not editing.begin(typed):
            self._open = None
            editing.deleteLater()

    def finish(self) -> None:
        """Take over what is being typed and close the field."""
        editing, self._open = self._open, None
        if editing is None:
            return
        if not editing.commit():
            editing.cancel()
        editing.deleteLater()

    def _make_room(self, target: EditTarget) -> None:
        """Show the row of a cell in full, if it is collapsed."""
        cell: CellAddress | None = None
        if not isinstance(target, TextTarget):
            cell = target.cell
        elif target.kind in ("card", "action"):
            place = find_entry(self._commands.journey, target.owner)
            cell = place.cell if place else None
        row = find_row(self._commands.journey, cell.row) if cell else None
        if row is not None and row.collapsed:
            self._commands.expand_row(row.id)

    def _select(self, target: EditTarget) -> None:
        """Select the cell that a field opens in."""
        store = self._commands.store
        chosen: Selection | None = None
        if isinstance(target, Draft | MetricTarget):
            chosen = Selection(target.cell.journey, target.cell.row, target.cell.phase)
        elif isinstance(target, ScoreTarget):
            cell = target.cell
            chosen = Selection(cell.journey, cell.row, cell.phase, series=target.series)
        if chosen is not None:
            store.select(chosen)

    def _follow(self) -> None:
        if self._open is None:
            return
        if self._open.journey == self._stage.map_layout.journey.id:
            self._open.place()
        else:
            self.finish()

    def _on_text_closed(
        self, editing: TextEditing, target: TextTarget | Draft, ending: str
    ) -> None:
        self._forget(editing)
        if ending in _STEPS:
            self._go_on(target, _STEPS[ending])
        elif ending == "split":
            self.begin(TextTarget(editing.kind, editing.added))
            if isinstance(self._open, TextEditing):
                self._open.editor.moveCursor(QTextCursor.MoveOperation.Start)
        elif isinstance(target, Draft) and editing.added and ending in ("done", "next"):
            self.begin(Draft(target.cell, target.index + 1))
        elif ending == "next" and not isinstance(target, Draft):
            self._commands.add_card_after()

    def _on_number_closed(self, editing: NumberEditing, ending: str) -> None:
        self._forget(editing)
        if ending not in _STEPS:
            return
        step = _STEPS[ending]
        if isinstance(editing.target, ScoreTarget):
            row = self._commands.cursor_row
            series = row.series if row else ()
            index = series.index(editing.target.series) + step if series else -1
            if 0 <= index < len(series):
                self.begin(ScoreTarget(editing.target.cell, series[index]))
                return
        self._go_on(editing.target, step)

    def _go_on(self, target: EditTarget, step: int) -> None:
        """Go to the next cell or header; go on with names and numbers, which come in series."""
        walk = Walk(self._stage.map_layout, self._commands.selection)
        if isinstance(target, TextTarget) and target.kind == "row":
            chosen = walk.down() if step > 0 else walk.up()
        elif isinstance(target, TextTarget) and target.kind == "phase":
            chosen = walk.right() if step > 0 else walk.left()
        else:
            chosen = walk.next_cell() if step > 0 else walk.previous_cell()
        if chosen is None:
            return
        self._commands.store.select(chosen)
        self._stage.reveal(chosen)
        if self._is_series(target):
            self._edit_selected(step)

    def _is_series(self, target: EditTarget) -> bool:
        if isinstance(target, TextTarget):
            return target.kind in ("row", "phase")
        row = self._commands.cursor_row
        if isinstance(target, ScoreTarget):
            return row is not None and row.kind == "score"
        return isinstance(target, MetricTarget) and row is not None and row.kind == "metric"

    def _edit_selected(self, step: int) -> None:
        """Edit what is selected; backwards a cell of scores begins with its last."""
        target = self._commands.edit_target()
        row = self._commands.cursor_row
        if isinstance(target, ScoreTarget) and step < 0 and row is not None:
            target = ScoreTarget(target.cell, row.series[-1])
        if target is not None:
            self.begin(target)

    def _forget(self, editing: TextEditing | NumberEditing) -> None:
        if self._open is editing:
            self._open = None
        editing.deleteLater()
