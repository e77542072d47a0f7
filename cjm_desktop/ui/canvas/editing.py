"""Editing in place: opens the field that fits, and goes on from where it ended."""

from typing import Final

from PySide6.QtCore import QCoreApplication, QObject
from PySide6.QtGui import QTextCursor

from cjm_desktop.model.questions import cell_at, entries, find_entry, find_row
from cjm_desktop.store.selection import Selection, SheetText
from cjm_desktop.ui.canvas.number_editing import NumberEditing
from cjm_desktop.ui.canvas.stage import Stage
from cjm_desktop.ui.canvas.text_editing import TextEditing
from cjm_desktop.ui.canvas.walking import Walk
from cjm_desktop.ui.commands import Commands
from cjm_desktop.ui.commands.base import cell_selection
from cjm_desktop.ui.commands.targets import (
    Draft,
    EditTarget,
    MetricTarget,
    ScoreTarget,
    TextTarget,
    text_of,
)
from cjm_desktop.ui.marking import QT_TRANSLATE_NOOP

_NEXT: Final = QT_TRANSLATE_NOOP("Editing", "Type to begin the next one. F2: change this one")
_STEPS = {"next_cell": 1, "previous_cell": -1}


class Editing(QObject):
    """The one field that is open over the sheet, if any."""

    def __init__(self, stage: Stage, commands: Commands, parent: QObject) -> None:
        super().__init__(parent)
        self._stage = stage
        self._commands = commands
        self._open: TextEditing | NumberEditing | None = None
        self._before = commands.selection
        self._series = False  # what is open follows what was typed before it
        self._following = ""  # the card after which typing begins another
        self._is_new = False  # that what is open had no words before
        self._is_told = False  # that it does
        commands.edit_requested.connect(self.begin)
        commands.finish_requested.connect(self.finish)
        commands.keep_requested.connect(self.keep)
        stage.store.selection_changed.connect(self.look_away)
        stage.layout_changed.connect(self._follow)
        stage.camera_changed.connect(self._follow)

    @property
    def current(self) -> TextEditing | NumberEditing | None:
        """What is being edited."""
        return self._open

    def begin(self, target: EditTarget, typed: str = "", *, in_series: bool = False) -> None:
        """Open the field for a target, what was typed already in it; perhaps after another one."""
        self.finish()
        self._series = in_series
        self._is_new = isinstance(target, TextTarget) and self._has_no_words(target)
        self._before = self._commands.selection
        self._select(target)
        self._following = ""
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
        self._restore(editing)
        editing.deleteLater()

    def keep(self) -> None:
        """Take over what was typed so far; the field stays open with its caret."""
        if self._open is not None:
            self._open.keep()

    def begin_after(self) -> Draft | None:
        """Return the card that typing begins: the one after what was just typed, None elsewhere.

        Elsewhere typing writes over what is selected, but nothing is lost of what was just typed.
        """
        if not self._following or self._commands.selection.entries != (self._following,):
            return None
        place = find_entry(self._commands.journey, self._following)
        return Draft(place.cell, place.position + 1) if place is not None else None

    def look_away(self) -> None:
        """Take note that the person goes on with something else than what was just typed."""
        self._following = ""

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
            self.begin(Draft(target.cell, target.index + 1), in_series=True)
        elif ending == "next" and not isinstance(target, Draft):
            self._commands.add_card_after()
        elif ending == "done" and self._is_new and self._goes_on_after(target):
            return
        elif ending == "cancelled" and isinstance(target, TextTarget):
            self._commands.give_up_new(target.owner)
        else:
            self._rest(editing, target, ending)

    def _goes_on_after(self, target: TextTarget | Draft) -> bool:
        """Begin another principle after one that was written, as cards follow each other."""
        if not isinstance(target, TextTarget) or target.kind != "principle":
            return False
        text = SheetText("principle", target.owner)
        if not self._commands.can_delete_text(text) or self._has_no_words(target):
            return False  # it got none, and may be gone
        if any(not each.text.strip() for each in self._commands.project.principles):
            self._commands.begin_principle()
        else:
            self._commands.add_like(text)
        return True

    def _has_no_words(self, target: TextTarget) -> bool:
        words = text_of(self._commands.project, self._commands.journey.id, target)
        return words is not None and not words.strip()

    def _rest(self, editing: TextEditing, target: TextTarget | Draft, ending: str) -> None:
        """Select what was typed last; typing goes on after it."""
        self._restore(editing)
        if isinstance(target, Draft):
            goes_on = self._series and ending != "left"
        else:
            goes_on = ending == "done" and target.kind in ("card", "action")
        if goes_on and self._commands.selection.entries:
            self._type_after(self._commands.selection.entries[-1])

    def _type_after(self, entry: str) -> None:
        """Let typing begin a card after one that is selected; say so the first time."""
        self._following = entry
        if not self._is_told:
            self._is_told = True
            self._commands.said.emit(QCoreApplication.translate("Editing", _NEXT))

    def _with_last(self, chosen: Selection) -> Selection:
        """Return the selection of a cell with its last card in place of the first."""
        row = find_row(self._commands.journey, chosen.row) if chosen.row else None
        if row is None or chosen.phase is None or not chosen.entries:
            return chosen
        return chosen._replace(entries=(entries(row, cell_at(row, chosen.phase))[-1].id,))

    def _restore(self, editing: TextEditing | NumberEditing) -> None:
        """Select what was selected in its cell before a card was begun that was not written."""
        if not isinstance(editing, TextEditing) or editing.draft is None or editing.added:
            return
        cell, before = cell_selection(editing.draft.cell), self._before
        if self._commands.selection == cell == before._replace(entries=()):
            self._commands.store.select(before)

    def _on_number_closed(self, editing: NumberEditing, ending: str) -> None:
        self._forget(editing)
        if isinstance(editing.target, ScoreTarget):
            was_held = self._before.series == editing.target.series
            if ending == "done" or (ending == "cancelled" and not was_held):
                self._commands.select_score(None)  # or the arrows would go on changing it
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
        if isinstance(target, Draft):
            chosen = self._with_last(chosen)
        self._commands.store.select(chosen)
        self._stage.reveal(chosen)
        if isinstance(target, Draft) and chosen.entries:
            self._type_after(chosen.entries[-1])  # who adds card after card writes over none
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
