"""Deleting, duplicating and selecting: what is done with whatever is selected."""

from collections.abc import Iterable, Iterator

from cjm_desktop.base.ids import PhaseId
from cjm_desktop.edits.curves import remove_points
from cjm_desktop.edits.entries import duplicate_entries, remove_entries
from cjm_desktop.edits.metrics import set_image, set_metric
from cjm_desktop.edits.phases import remove_phases
from cjm_desktop.edits.renewal import with_new_ids
from cjm_desktop.edits.rows import add_row, remove_rows
from cjm_desktop.edits.scores import set_score
from cjm_desktop.model.addresses import CellAddress
from cjm_desktop.model.document import Project, Row
from cjm_desktop.model.questions import cell_at, entries, find_phase, find_row
from cjm_desktop.store.selection import Selection
from cjm_desktop.ui.commands import steps
from cjm_desktop.ui.commands.base import CommandBase, cell_selection


class SelectedCommands(CommandBase):
    """What is done with cards, points, cells, rows and phases alike."""

    def can_delete(self) -> bool:
        """Tell whether there is something selected that can be deleted."""
        chosen = self.selection
        if chosen.entries or chosen.point:
            return True
        if self.cursor is not None:
            return self._cell_holds_something(chosen)
        return chosen.row is not None or chosen.phase is not None

    def delete_selection(self) -> None:
        """Delete what is selected, or what a selected cell holds; undo brings it back."""
        chosen = self.selection
        if chosen.entries:
            self._delete_entries(chosen)
        elif chosen.point:
            after = remove_points(self.project, chosen.journey, (chosen.point,))
            left = Selection(chosen.journey, chosen.row, chosen.phase)
            self.apply(after, steps.DELETE_POINT, left)
        elif self.cursor is not None:
            self._clear_cell(self.cursor)
        elif chosen.row is not None:
            self._delete_row(chosen)
        elif chosen.phase is not None:
            self._delete_phase(chosen)

    def can_duplicate(self) -> bool:
        """Tell whether cards, actions or a row are selected."""
        chosen = self.selection
        return bool(chosen.entries) or (chosen.row is not None and chosen.phase is None)

    def duplicate_selection(self) -> None:
        """Put copies of what is selected after it, and select those."""
        chosen = self.selection
        if chosen.entries:
            after, copies = duplicate_entries(self.project, chosen.journey, chosen.entries)
            step = steps.DUPLICATE_CARDS if len(copies) > 1 else steps.DUPLICATE_CARD
            self.apply(after, step, Selection(chosen.journey, chosen.row, chosen.phase, copies))
        elif chosen.phase is None and (row := self.cursor_row) is not None:
            copy = with_new_ids(row)
            index = self.journey.rows.index(row) + 1
            after = add_row(self.project, chosen.journey, copy, index)
            self.apply(after, steps.DUPLICATE_ROW, Selection(chosen.journey, row=copy.id))

    def can_select_all(self) -> bool:
        """Tell whether there are cards or actions to select."""
        return any(entries(row, cell) for row in self.visible_rows() for cell in row.cells)

    def select_all(self) -> None:
        """Select all of the cell, the row, the map: what is one step wider than now."""
        chosen = frozenset(self.selection.entries)
        for wider in self._widening():
            if chosen < frozenset(wider):
                self.select_entries(wider)
                return

    def select_nothing(self) -> None:
        """Select the cell of what is selected, and after that nothing."""
        chosen = self.selection
        if chosen.entries or chosen.point or chosen.series:
            self.store.select(Selection(chosen.journey, chosen.row, chosen.phase))
        else:
            self.store.select(Selection(chosen.journey))

    def _widening(self) -> Iterator[tuple[str, ...]]:
        """Yield ever more cards and actions: of the cell or phase, the row, the map."""
        phase, row, rows = self.selection.phase, self.cursor_row, self.visible_rows()
        if phase is not None:
            yield _listed([row] if row else rows, phase)
        if row is not None:
            yield _listed([row])
        yield _listed(rows)

    def _delete_entries(self, chosen: Selection) -> None:
        places = self.places()
        after = remove_entries(self.project, chosen.journey, chosen.entries)
        step = steps.DELETE_CARDS if len(places) > 1 else steps.DELETE_CARD
        self.apply(after, step, self._after_deleting(chosen))

    def _after_deleting(self, chosen: Selection) -> Selection:
        """Return the selection of what comes after the current card, else of the one before it."""
        place = self.places()[-1]
        row = find_row(self.journey, place.cell.row)
        listed = entries(row, cell_at(row, place.cell.phase)) if row else ()
        gone = frozenset(chosen.entries)
        following = [e.id for e in listed[place.position :] if e.id not in gone]
        earlier = [e.id for e in listed[: place.position] if e.id not in gone]
        left = following[:1] or earlier[-1:]
        return cell_selection(place.cell, tuple(left))

    def _delete_row(self, chosen: Selection) -> None:
        ids = [row.id for row in self.visible_rows()]
        index = ids.index(chosen.row) if chosen.row in ids else 0
        left = [row for row in ids if row != chosen.row]
        near = left[min(index, len(left) - 1)] if left else None
        gone = [row.id for row in self.journey.rows if row.id == chosen.row]
        after = remove_rows(self.project, chosen.journey, gone)
        self.apply(after, steps.DELETE_ROW, Selection(chosen.journey, row=near))

    def _delete_phase(self, chosen: Selection) -> None:
        ids = [phase.id for phase in self.journey.phases]
        if chosen.phase not in ids:
            return
        index = ids.index(chosen.phase)
        left = [phase for phase in ids if phase != chosen.phase]
        near = left[min(index, len(left) - 1)] if left else None
        after = remove_phases(self.project, chosen.journey, (chosen.phase,))
        self.apply(after, steps.DELETE_PHASE, Selection(chosen.journey, phase=near))

    def _cell_holds_something(self, chosen: Selection) -> bool:
        cell, row = self.cursor, self.cursor_row
        if cell is None or row is None or find_phase(self.journey, cell.phase) is None:
            return False
        return self._cleared(cell, row, chosen) is not self.project

    def _clear_cell(self, cell: CellAddress) -> None:
        row, chosen = self.cursor_row, self.selection
        if row is None or row.kind not in steps.CLEAR_CELL:
            return
        step = steps.DELETE_SCORE[chosen.series] if chosen.series else steps.CLEAR_CELL[row.kind]
        self.apply(self._cleared(cell, row, chosen), step, cell_selection(cell))

    def _cleared(self, cell: CellAddress, row: Row, chosen: Selection) -> Project:
        """Return the project without what a cell shows, or without its selected score."""
        held = cell_at(row, cell.phase)
        if held is None:
            return self.project
        match row.kind:
            case "cards" | "actions":
                ids = [entry.id for entry in entries(row, held)]
                return remove_entries(self.project, cell.journey, ids) if ids else self.project
            case "score":
                after = self.project
                for series in (chosen.series,) if chosen.series else row.series:
                    after = set_score(after, cell, series, None)
                return after
            case "curve":
                points = [point.id for point in held.points]
                return remove_points(self.project, cell.journey, points)
            case "metric":
                return set_metric(self.project, cell, None)
            case "image":
                return set_image(self.project, cell, None)
            case "divider":
                return self.project


def _listed(rows: Iterable[Row], phase: PhaseId | None = None) -> tuple[str, ...]:
    """Return the cards and actions of rows, or only those in one phase."""
    return tuple(
        entry.id
        for row in rows
        for cell in row.cells
        if phase is None or cell.phase == phase
        for entry in entries(row, cell)
    )
