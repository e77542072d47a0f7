"""Adding, moving, naming and resizing phases and rows."""

from collections.abc import Mapping, Sequence

from cjm_desktop.base.ids import PhaseGroupId, PhaseId, RowId
from cjm_desktop.edits.phases import add_phase, change_phase, move_phases
from cjm_desktop.edits.rows import add_row, change_row, move_rows
from cjm_desktop.model.document import Project
from cjm_desktop.model.words import RowKind, RowRole
from cjm_desktop.store.selection import Selection
from cjm_desktop.ui.commands import steps
from cjm_desktop.ui.commands.base import CommandBase, phases_selection, rows_selection
from cjm_desktop.ui.commands.new_parts import new_phase, new_row
from cjm_desktop.ui.commands.targets import TextTarget


class GridCommands(CommandBase):
    """What changes the columns and lines of the map."""

    def add_phase(self, after: bool = True) -> None:
        """Add a phase beside the one at hand, else at the end or beginning; its name is asked."""
        journey = self.journey
        ids = [phase.id for phase in journey.phases]
        if self.selection.phase in ids:
            index = ids.index(self.selection.phase) + after
        else:
            index = len(ids) if after else 0
        phase = new_phase(journey, index)
        chosen = Selection(journey.id, phase=phase.id)
        key = f"new:{phase.id}"
        added = add_phase(self.project, journey.id, phase, index)
        self.apply(added, steps.ADD_PHASE, chosen, key)
        self.fresh = key
        self.edit_requested.emit(TextTarget("phase", phase.id))

    def drop_phases(
        self, phases: Sequence[PhaseId], index: int, group: PhaseGroupId | None = None
    ) -> None:
        """Move phases together and select them, or their group; the index counts without them.

        Moves of the same phases that follow each other lead to what one move had led to: what they
        only passed, one place at a time, is as it was before the first of them.
        """
        journey = self.journey.id
        series = f"move:{journey}:{','.join(sorted(phases))}"
        start = self.store.start_of_series(series)
        after = move_phases(start, journey, phases, index)
        step = steps.MOVE_PHASES if len(phases) > 1 else steps.MOVE_PHASE
        chosen = Selection(journey, group=group) if group else phases_selection(journey, phases)
        self.apply(after, step, chosen, series=series)

    def with_width(self, phase: PhaseId, width: float | None) -> Project:
        """Return the project as it would be with another width of a phase, None for automatic."""
        return change_phase(self.project, self.journey.id, phase, width=width)

    def set_width(self, phase: PhaseId, width: float | None) -> None:
        """Set the width of a phase in map units, None for automatic."""
        after = self.with_width(phase, width)
        self.apply(after, steps.CHANGE_WIDTH)

    def set_widths(self, widths: Mapping[PhaseId, float | None]) -> None:
        """Set the widths of phases, as one step with those set just before."""
        after, journey = self.project, self.journey.id
        for phase, width in widths.items():
            after = change_phase(after, journey, phase, width=width)
        step = steps.CHANGE_WIDTHS if len(widths) > 1 else steps.CHANGE_WIDTH
        self.apply(after, step, merge=f"width:{','.join(widths)}")

    def add_row(self, kind: RowKind = "cards", role: RowRole = "own", after: bool = True) -> None:
        """Add a row beside the one at hand, else at the end; one without a name is asked for it."""
        journey = self.journey
        ids = [row.id for row in journey.rows]
        if self.selection.row in ids:
            index = ids.index(self.selection.row) + after
        else:
            index = len(ids) if after else 0
        row = new_row(kind, role, self.project.language)
        chosen = Selection(journey.id, row=row.id)
        key = f"new:{row.id}"
        added = add_row(self.project, journey.id, row, index)
        self.apply(added, steps.ADD_ROW, chosen, key)
        if not row.name:
            self.fresh = key
            self.edit_requested.emit(TextTarget("row", row.id))

    def drop_rows(self, rows: Sequence[RowId], index: int) -> None:
        """Move rows together; the index counts in the list without them."""
        journey = self.journey.id
        after = move_rows(self.project, journey, rows, index)
        step = steps.MOVE_ROWS if len(rows) > 1 else steps.MOVE_ROW
        self.apply(after, step, rows_selection(journey, rows))

    def with_height(self, row: RowId, height: float | None) -> Project:
        """Return the project as it would be with another height of a row, None for automatic."""
        return change_row(self.project, self.journey.id, row, height=height)

    def set_height(self, row: RowId, height: float | None) -> None:
        """Set the least height of a row in map units, None for automatic."""
        after = self.with_height(row, height)
        self.apply(after, steps.CHANGE_HEIGHT)

    def set_heights(self, heights: Mapping[RowId, float | None]) -> None:
        """Set the least heights of rows, as one step with those set just before."""
        after, journey = self.project, self.journey.id
        for row, height in heights.items():
            after = change_row(after, journey, row, height=height)
        step = steps.CHANGE_HEIGHTS if len(heights) > 1 else steps.CHANGE_HEIGHT
        self.apply(after, step, merge=f"height:{','.join(heights)}")
