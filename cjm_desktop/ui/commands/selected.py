"""Deleting, duplicating and selecting: what is done with whatever is selected."""

from collections.abc import Iterable, Iterator, Sequence
from typing import TypeVar

from cjm_desktop.base.ids import PhaseId, RowId
from cjm_desktop.base.named_tuple import NamedTuple
from cjm_desktop.edits.curves import remove_points
from cjm_desktop.edits.entries import duplicate_entries, remove_entries
from cjm_desktop.edits.images import without_unused
from cjm_desktop.edits.metrics import set_image, set_metric
from cjm_desktop.edits.phases import remove_phases
from cjm_desktop.edits.rows import remove_rows
from cjm_desktop.edits.scores import set_score
from cjm_desktop.model.addresses import CellAddress
from cjm_desktop.model.covers import cover_of
from cjm_desktop.model.document import Card, Cell, Project, Row
from cjm_desktop.model.questions import cell_at, entries, find_phase, find_row
from cjm_desktop.model.words import Series
from cjm_desktop.store.selection import Selection
from cjm_desktop.ui.commands import steps
from cjm_desktop.ui.commands.base import cell_selection
from cjm_desktop.ui.commands.parts import PartCommands
from cjm_desktop.ui.commands.phases import PhaseCommands
from cjm_desktop.ui.commands.routes import RouteCommands
from cjm_desktop.ui.commands.rows import RowCommands

_Id = TypeVar("_Id", RowId, PhaseId)


class _Deletion(NamedTuple):
    """The project without what is selected, the step's name, and what is selected then."""

    after: Project
    step: str
    selection: Selection


class SelectedCommands(PartCommands, PhaseCommands, RouteCommands, RowCommands):
    """What is done with cards, points, cells, rows and phases alike."""

    def can_delete(self) -> bool:
        """Tell whether there is something selected that can be deleted."""
        chosen = self.selection
        if chosen.entries or chosen.point or chosen.route:
            return True
        if self.cursor is not None and chosen.across is not None:
            return self._block_cleared() is not self.project
        if self.cursor is not None:
            return self._cell_holds_something(chosen)
        if chosen.text is not None:
            return self.can_delete_text(chosen.text)
        return chosen.row is not None or chosen.phase is not None or chosen.group is not None

    def delete_selection(self) -> None:
        """Delete what is selected, or what a selected cell holds; undo brings it back."""
        deletion = self._deletion()
        if deletion is not None:
            self.apply(*deletion)
        elif self.selection.route:
            self.delete_route(self.selection.route)
        elif self.selection.group is not None:
            self.dissolve_group()
        elif self.selection.text is not None:
            self.delete_text(self.selection.text)

    def cut_selection(self) -> None:
        """Delete what is selected, under the name of a cut."""
        deletion = self._deletion()
        if deletion is not None:
            self.apply(deletion.after, steps.CUT, deletion.selection)

    def _deletion(self) -> _Deletion | None:
        """Return what deleting would do."""
        chosen = self.selection
        if chosen.entries:
            return self._without_entries(chosen)
        if chosen.point:
            after = remove_points(self.project, chosen.journey, (chosen.point,))
            left = Selection(chosen.journey, chosen.row, chosen.phase)
            return _Deletion(after, steps.DELETE_POINT, left)
        if chosen.route:
            return None  # a route goes by a step of its own
        if self.cursor is not None and chosen.across is not None:
            return _Deletion(self._block_cleared(), steps.CLEAR_CELLS, chosen)
        if self.cursor is not None:
            return self._without_content(self.cursor)
        if chosen.row is not None:
            return self._without_rows(chosen)
        return self._without_phases(chosen) if chosen.phase is not None else None

    def can_duplicate(self) -> bool:
        """Tell whether cards, actions, rows or phases are selected."""
        return bool(self.selection.entries) or self.has_rows() or self.has_phases()

    def duplicate_selection(self) -> None:
        """Put copies of what is selected after it, and select those."""
        chosen = self.selection
        if chosen.entries:
            after, copies = duplicate_entries(self.project, chosen.journey, chosen.entries)
            step = steps.of_entries(steps.DUPLICATE_CARD, self.places())
            self.apply(after, step, Selection(chosen.journey, chosen.row, chosen.phase, copies))
        elif self.has_rows():
            self.duplicate_rows()
        elif self.has_phases():
            self.duplicate_phases()

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
        if chosen.entries or chosen.point or chosen.series or chosen.across or chosen.heads:
            self.store.select(Selection(chosen.journey, chosen.row, chosen.phase))
        else:
            self.store.select(Selection(chosen.journey))

    def _widening(self) -> Iterator[tuple[str, ...]]:
        """Yield ever more cards and actions: of the cell or phase, the row, the map."""
        phase, row, rows = self.selection.phase, self.cursor_row, self.visible_rows()
        if phase is not None:
            yield self._seen_in([row] if row else rows, phase)
        if row is not None:
            yield self._seen_in([row])
        yield self._seen_in(rows)

    def _seen_in(self, rows: Iterable[Row], phase: PhaseId | None = None) -> tuple[str, ...]:
        """Return the cards and actions of rows that are not hidden, or only those in one phase."""
        journey = self.journey
        folded = {each.id for each in journey.phases if each.collapsed}
        return tuple(
            entry.id
            for row in rows
            for cell in row.cells
            if phase is None or cell.phase == phase
            for entry in entries(row, cell)
            if cell.phase not in folded or not cover_of(journey, row.id, cell.phase, entry.id)
        )

    def _without_entries(self, chosen: Selection) -> _Deletion:
        places = self.places()
        pictures = [p.entry.image for p in places if isinstance(p.entry, Card) and p.entry.image]
        after = remove_entries(self.project, chosen.journey, chosen.entries)
        after = without_unused(after, pictures)
        step = steps.of_entries(steps.DELETE_CARD, places)
        return _Deletion(after, step, self._after_deleting(chosen))

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

    def _without_rows(self, chosen: Selection) -> _Deletion:
        block = self.block
        gone = block.rows if block else ()
        near = _beside([row.id for row in self.visible_rows()], gone)
        after = remove_rows(self.project, chosen.journey, gone)
        step = steps.DELETE_ROWS if len(gone) > 1 else steps.DELETE_ROW
        return _Deletion(after, step, Selection(chosen.journey, row=near))

    def _without_phases(self, chosen: Selection) -> _Deletion:
        block = self.block
        gone = block.phases if block else ()
        near = _beside([phase.id for phase in self.journey.phases], gone)
        after = remove_phases(self.project, chosen.journey, gone)
        step = steps.DELETE_PHASES if len(gone) > 1 else steps.DELETE_PHASE
        return _Deletion(after, step, Selection(chosen.journey, phase=near))

    def _cell_holds_something(self, chosen: Selection) -> bool:
        cell, row = self.cursor, self.cursor_row
        if cell is None or row is None or find_phase(self.journey, cell.phase) is None:
            return False
        return self._cleared(cell, row, chosen) is not self.project

    def _without_content(self, cell: CellAddress) -> _Deletion | None:
        row, chosen = self.cursor_row, self.selection
        if row is None or row.kind not in steps.CLEAR_CELL:
            return None
        step = steps.DELETE_SCORE[chosen.series] if chosen.series else steps.CLEAR_CELL[row.kind]
        return _Deletion(self._cleared(cell, row, chosen), step, cell_selection(cell))

    def _cleared(self, cell: CellAddress, row: Row, chosen: Selection) -> Project:
        """Return the project without what a cell shows, or without its selected score."""
        series = (chosen.series,) if chosen.series else row.series
        held = cell_at(row, cell.phase)
        return _emptied(self.project, cell, row, held, series) if held else self.project

    def _block_cleared(self) -> Project:
        """Return the project without what the cells of the selected range show."""
        block, journey, after = self.block, self.journey, self.project
        if block is None:
            return after
        chosen, phases = frozenset(block.rows), frozenset(block.phases)
        places = [(r, c) for r in journey.rows if r.id in chosen for c in r.cells]
        within = [(row, cell) for row, cell in places if cell.phase in phases]
        ids = [entry.id for row, cell in within for entry in entries(row, cell)]
        after = remove_entries(after, journey.id, ids) if ids else after
        for row, cell in within:
            if row.kind not in ("cards", "actions"):
                address = CellAddress(journey.id, row.id, cell.phase)
                after = _emptied(after, address, row, cell, row.series)
        return after


def _emptied(
    project: Project, address: CellAddress, row: Row, held: Cell, series: Iterable[Series]
) -> Project:
    """Return a project without what a cell shows; of its scores only those of some series."""
    match row.kind:
        case "cards" | "actions":
            ids = [entry.id for entry in entries(row, held)]
            return remove_entries(project, address.journey, ids) if ids else project
        case "score":
            for each in series:
                project = set_score(project, address, each, None)
            return project
        case "curve":
            points = [point.id for point in held.points]
            return remove_points(project, address.journey, points)
        case "metric":
            return set_metric(project, address, None)
        case "image":
            project = set_image(project, address, None)
            return without_unused(project, (held.image,) if held.image else ())
        case "divider":
            return project


def _beside(ids: Sequence[_Id], gone: Sequence[_Id]) -> _Id | None:
    """Return what comes after those that go, else what comes before them."""
    left = [id_ for id_ in ids if id_ not in gone]
    index = min((ids.index(id_) for id_ in gone if id_ in ids), default=0)
    return left[min(index, len(left) - 1)] if left else None
