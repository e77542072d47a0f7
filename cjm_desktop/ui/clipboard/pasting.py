"""Putting what comes from the clipboard or from a drag in the document, as one step of undo."""

from pathlib import Path
from typing import Literal

from PySide6.QtCore import QMimeData, QObject, Signal
from PySide6.QtWidgets import QWidget

from cjm_desktop.base.errors import CjmError
from cjm_desktop.base.ids import JourneyId
from cjm_desktop.edits.landed import land
from cjm_desktop.edits.landing import Plan, TableOptions, plan_table
from cjm_desktop.edits.pasting import Pasted, paste_block, paste_phases, paste_rows
from cjm_desktop.model.clipping import Clipping
from cjm_desktop.model.document import Journey
from cjm_desktop.model.questions import find_journey
from cjm_desktop.model.table import Table, TableCell
from cjm_desktop.model.words import Language
from cjm_desktop.store.selection import Corner, Selection
from cjm_desktop.ui.clipboard.contents import clipping_in, table_in, text_in
from cjm_desktop.ui.clipboard.origins import TEXT_KINDS, Origin, origin_of
from cjm_desktop.ui.clipboard.words import paste_sentence, unfit_sentence
from cjm_desktop.ui.commands import Commands, steps
from cjm_desktop.ui.commands.base import entries_selection
from cjm_desktop.ui.commands.new_parts import new_entry, new_phase


class Pasting(QObject):
    """Reads what is offered and pastes it, or says why not; then nothing has changed."""

    said = Signal(str)  # what was left out, in words
    import_asked = Signal(object, object)  # Table, and the Path of its file or None

    def __init__(self, commands: Commands, window: QWidget) -> None:
        super().__init__(window)
        self._commands = commands
        self._window = window
        self._file: Path | None = None  # from which comes what is pasted

    def paste(
        self,
        mime: QMimeData,
        origin: Origin | None = None,
        step: str = steps.PASTE,
        file: Path | None = None,
    ) -> None:
        """Paste what is offered, perhaps by a file: cells, cards, rows, phases, a table or text."""
        self._file = file
        try:
            clipping = clipping_in(mime)
            if clipping is not None:
                self._paste_clipping(clipping, origin, step)
                return
            table = table_in(mime)
            if table is not None and not table.is_one_text:
                self._paste_table(table, origin, step)
            else:
                text = table.lines[0][0].text if table else text_in(mime)
                self._paste_text(text, origin, step)
        except CjmError as error:
            self._refuse(paste_sentence(error))

    def paste_text(self, mime: QMimeData) -> None:
        """Paste what is offered as plain text: a card for each line."""
        try:
            self._paste_text(text_in(mime), None, steps.PASTE)
        except CjmError as error:
            self._refuse(paste_sentence(error))

    def _paste_clipping(self, clipping: Clipping, origin: Origin | None, step: str) -> None:
        commands, project = self._commands, self._commands.project
        journey, block = commands.journey, commands.block
        match clipping.kind:
            case "rows":
                ids = [row.id for row in journey.rows]
                last = block.rows[-1] if block and block.rows else None
                index = ids.index(last) + 1 if last else None
                self._apply(paste_rows(project, journey.id, clipping, index), step)
            case "phases":
                columns = [phase.id for phase in journey.phases]
                final = block.phases[-1] if block and block.phases else None
                index = columns.index(final) + 1 if final else None
                self._apply(paste_phases(project, journey.id, clipping, index), step)
            case "cards" | "cells":
                kinds = tuple(row.kind for row in clipping.journey.rows[:1])
                at = origin or origin_of(commands, TEXT_KINDS if kinds[0] in TEXT_KINDS else kinds)
                pasted = paste_block(project, journey.id, at.row, at.phase, clipping, at.before)
                self._apply(pasted, step, as_cards=clipping.kind == "cards")

    def _paste_table(self, table: Table, origin: Origin | None, step: str) -> None:
        at = origin or origin_of(self._commands, TEXT_KINDS)
        journey, language = self._commands.journey, self._commands.project.language
        plan = asked_plan(journey, language, table, at, self._window, may_bring_in=True)
        if plan == "bring in":
            self.import_asked.emit(table, self._file)
        elif plan is not None:
            self.land(plan, at, step)

    def _paste_text(self, text: str, origin: Origin | None, step: str) -> None:
        if not text.strip():
            self._refuse(paste_sentence(None))
            return
        commands = self._commands
        at = origin or origin_of(commands, TEXT_KINDS)
        options = TableOptions(split_lines=True)
        table = Table(((TableCell(text),),))
        language = commands.project.language
        plan = plan_table(commands.journey, language, table, options, at.row, at.phase, at.series)
        if plan.left_out:
            self._refuse(unfit_sentence(text, plan.lanes[0].kind))
        else:
            self.land(plan, at, step)

    def land(self, plan: Plan, at: Origin, step: str) -> None:
        """Put a table or text where it was planned to come."""
        journey = self._commands.journey.id
        single = (len(plan.lanes), len(plan.columns)) == (1, 1)
        index = at.before if single else None
        project = self._commands.project
        self._apply(land(project, journey, plan, new_entry, new_phase, index), step)

    def _apply(self, pasted: Pasted, step: str, *, as_cards: bool = False) -> None:
        single = len(pasted.rows) <= 1 and len(pasted.phases) <= 1
        chosen = _selection(self._commands.journey.id, pasted, as_cards=as_cards or single)
        self._commands.apply(pasted.project, step, chosen)
        if pasted.left_out:
            words = self.tr(
                "%n cells were left out: their rows hold something else", "", pasted.left_out
            )
            self.said.emit(words)

    def _refuse(self, sentence: str) -> None:
        from cjm_desktop.ui.dialogs import questions

        questions.tell(self._window, self.tr("Nothing was pasted"), sentence)


def asked_plan(
    journey: Journey,
    language: Language,
    table: Table,
    at: Origin,
    window: QWidget,
    *,
    may_bring_in: bool = False,
) -> Plan | Literal["bring in"] | None:
    """Show what of a table will come where; return that plan, None when it is not wanted.

    It may be wanted as numbers and answers instead.
    """
    # Its dialog is imported when a table comes.
    from cjm_desktop.ui.dialogs.paste import PasteDialog

    def plan(options: TableOptions) -> Plan:
        return plan_table(journey, language, table, options, at.row, at.phase, at.series)

    dialog = PasteDialog(journey, language, table, plan, window, may_bring_in=may_bring_in)
    chosen: Plan | Literal["bring in"] | None = dialog.plan if dialog.exec() else None
    if dialog.brings_in:
        chosen = "bring in"
    dialog.deleteLater()
    return chosen


def _selection(journey: JourneyId, pasted: Pasted, *, as_cards: bool) -> Selection:
    """Return the selection of what was pasted: its cards, or its cells, rows or phases."""
    holder = find_journey(pasted.project, journey)
    if as_cards and pasted.entries and holder is not None:
        return entries_selection(holder, pasted.entries)
    rows, phases = pasted.rows, pasted.phases
    last = Corner(rows[-1] if rows else None, phases[-1] if phases else None)
    return Selection(journey, rows[0] if rows else None, phases[0] if phases else None, across=last)
