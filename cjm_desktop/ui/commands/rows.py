"""Duplicating, hiding, collapsing and pinning rows."""

from collections.abc import Iterable

from cjm_desktop.base.ids import PhaseId, RowId
from cjm_desktop.edits.phases import change_phase
from cjm_desktop.edits.renewal import with_new_ids
from cjm_desktop.edits.rows import add_row, change_row
from cjm_desktop.model.document import Journey, Project, Row
from cjm_desktop.model.questions import find_phase, find_row
from cjm_desktop.store.selection import Selection
from cjm_desktop.ui.commands import steps
from cjm_desktop.ui.commands.base import CommandBase, rows_selection


class RowCommands(CommandBase):
    """What is done with one selected row or with several."""

    def has_rows(self) -> bool:
        """Tell whether rows are selected."""
        return bool(self.chosen_rows)

    def duplicate_rows(self) -> None:
        """Put copies of the selected rows, with their cells, after them and select those."""
        chosen, journey = self._rows(), self.journey
        if not chosen:
            return
        index = journey.rows.index(chosen[-1]) + 1
        after, copies = self.project, [with_new_ids(row) for row in chosen]
        for place, copy in enumerate(copies, index):
            after = add_row(after, journey.id, copy, place)
        step = steps.DUPLICATE_ROWS if len(copies) > 1 else steps.DUPLICATE_ROW
        self.apply(after, step, rows_selection(journey.id, [copy.id for copy in copies]))

    def hidden_rows(self) -> list[Row]:
        """Return the rows that do not show."""
        return [row for row in self.journey.rows if row.hidden]

    def hide_rows(self) -> None:
        """Leave the selected rows out of the map; what comes after them is selected."""
        chosen = self.chosen_rows
        visible = [row.id for row in self.visible_rows()]
        left = [row for row in visible if row not in chosen]
        index = min((visible.index(row) for row in chosen if row in visible), default=0)
        near = left[min(index, len(left) - 1)] if left else None
        step = steps.HIDE_ROWS if len(chosen) > 1 else steps.HIDE_ROW
        self.apply(self._with(chosen, hidden=True), step, Selection(self.journey.id, row=near))

    def show_rows(self, rows: Iterable[RowId]) -> None:
        """Bring hidden rows back and select them."""
        shown = [row.id for row in self.hidden_rows() if row.id in frozenset(rows)]
        if shown:
            step = steps.SHOW_ROWS if len(shown) > 1 else steps.SHOW_ROW
            chosen = Selection(self.journey.id, row=shown[-1])
            self.apply(self._with(shown, hidden=False), step, chosen)

    def show_all_rows(self) -> None:
        """Bring all hidden rows back."""
        self.show_rows([row.id for row in self.hidden_rows()])

    def uncover(self, journey: Journey, row: RowId, phase: PhaseId | None) -> None:
        """Show a hidden row, and a collapsed phase, and select the cell in which they meet."""
        after, step = self.project, steps.EXPAND_PHASE
        holder, column = find_row(journey, row), find_phase(journey, phase) if phase else None
        if column is not None and column.collapsed:
            after = change_phase(after, journey.id, column.id, collapsed=False)
        if holder is not None and holder.hidden:
            after, step = change_row(after, journey.id, row, hidden=False), steps.SHOW_ROW
        self.apply(after, step, Selection(journey.id, row, phase))

    def rows_are_collapsed(self) -> bool:
        """Tell whether all selected rows show as one line of text."""
        chosen = self._rows()
        return bool(chosen) and all(row.collapsed for row in chosen)

    def can_collapse_rows(self) -> bool:
        """Tell whether rows are selected that have more than one line; dividers have not."""
        return any(row.kind != "divider" for row in self._rows())

    def collapse_rows(self) -> None:
        """Show the selected rows as one line of text, or in full again."""
        collapsed = not self.rows_are_collapsed()
        step = steps.COLLAPSE_ROW if collapsed else steps.EXPAND_ROW
        chosen = [row.id for row in self._rows() if row.kind != "divider" or not collapsed]
        step = steps.of_several(step, len(chosen))
        self.apply(self._with(chosen, collapsed=collapsed), step)

    def expand_row(self, row: RowId) -> None:
        """Show a collapsed row in full again."""
        self.apply(self._with([row], collapsed=False), steps.EXPAND_ROW)

    def rows_are_pinned(self) -> bool:
        """Tell whether all selected rows stay in view."""
        chosen = self._rows()
        return bool(chosen) and all(row.pinned for row in chosen)

    def pin_rows(self) -> None:
        """Let the selected rows stay in view below the phases, or scroll along again."""
        pinned = not self.rows_are_pinned()
        step = steps.PIN_ROW if pinned else steps.UNPIN_ROW
        step = steps.of_several(step, len(self.chosen_rows))
        self.apply(self._with(self.chosen_rows, pinned=pinned), step)

    def can_reset_height(self) -> bool:
        """Tell whether a selected row has a height of its own."""
        return any(row.height is not None for row in self._rows())

    def reset_height(self) -> None:
        """Let their content decide how high the selected rows are."""
        step = steps.of_several(steps.CHANGE_HEIGHT, len(self.chosen_rows))
        self.apply(self._with(self.chosen_rows, height=None), step)

    def _rows(self) -> list[Row]:
        chosen = frozenset(self.chosen_rows)
        return [row for row in self.journey.rows if row.id in chosen] if chosen else []

    def _with(self, rows: Iterable[RowId], **changes: object) -> Project:
        after = self.project
        for row in rows:
            after = change_row(after, self.journey.id, row, **changes)
        return after
