"""What all commands stand on: the store, the journey at hand and the cursor."""

from collections.abc import Iterable, Sequence
from typing import Protocol

from PySide6.QtCore import QObject, QPoint, Signal

from cjm_desktop.base.ids import JourneyId, PhaseId, RowId
from cjm_desktop.edits.rows import change_row
from cjm_desktop.model.addresses import CellAddress, EntryPlace
from cjm_desktop.model.document import Journey, Project, Row
from cjm_desktop.model.questions import find_entries, find_entry, find_journey, find_row
from cjm_desktop.store.selection import Block, Corner, Selection, block_of
from cjm_desktop.store.store import Store
from cjm_desktop.ui.commands.steps import step_name


class Sight(Protocol):
    """What is known of the view by who adds something without saying where."""

    def shows(self, cell: CellAddress) -> bool:
        """Tell whether a cell is in view."""
        ...

    def first(self) -> CellAddress | None:
        """Return the cell in which a card is begun while no row or phase is selected."""
        ...


class CommandBase(QObject):
    """Asks the store what is selected, and the canvas to edit in place."""

    edit_requested = Signal(object)  # EditTarget
    pen_requested = Signal(object)  # Route, to be drawn on
    finish_requested = Signal()
    keep_requested = Signal()
    details_requested = Signal()
    sight_requested = Signal()  # of what is selected, which may lie outside the view
    picture_requested = Signal()
    pictures_offered = Signal(object)  # files or bytes of pictures, for what is selected
    hidden_rows_requested = Signal(object, QPoint)  # ids of rows to choose from, a global place
    carrying = Signal(object)  # ids of cards that are about to go where keys send them
    carried = Signal(object)  # ids of the same that are there now, or of their copies
    said = Signal(str)  # a sentence on what was done, or why it was not
    draft_changed = Signal(object)  # Project with what is being typed; None when that has ended

    def __init__(self, store: Store, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.store = store
        self.sight: Sight | None = None  # None before there are hands on a map
        self.fresh = ""  # merge key of what was just added and is about to get its name
        self._known: tuple[Journey | None, tuple[str, ...], list[EntryPlace]] = (None, (), [])
        self._block: tuple[Journey | None, Selection | None, Block | None] = (None, None, None)
        store.selection_changed.connect(self._on_selection_changed)

    @property
    def project(self) -> Project:
        """The document."""
        return self.store.project

    @property
    def selection(self) -> Selection:
        """What is selected."""
        return self.store.selection

    @property
    def journey(self) -> Journey:
        """The journey at hand."""
        found = find_journey(self.project, self.selection.journey)
        return found or Journey(id=self.selection.journey)

    @property
    def cursor(self) -> CellAddress | None:
        """The cell under the cursor."""
        chosen = self.selection
        if chosen.row is None or chosen.phase is None:
            return None
        return CellAddress(chosen.journey, chosen.row, chosen.phase)

    @property
    def is_nothing_selected(self) -> bool:
        """Whether nothing but the map itself is selected."""
        return self.selection == Selection(self.selection.journey)

    @property
    def block(self) -> Block | None:
        """The rows and phases that are selected as cells or as a whole."""
        journey, chosen = self.journey, self.selection
        if self._block[0] is not journey or self._block[1] is not chosen:
            self._block = journey, chosen, block_of(journey, chosen)
        return self._block[2]

    @property
    def chosen_phases(self) -> tuple[PhaseId, ...]:
        """The phases that are selected as a whole, from left to right."""
        block = self.block
        return block.phases if block is not None and self.selection.row is None else ()

    @property
    def chosen_rows(self) -> tuple[RowId, ...]:
        """The rows that are selected as a whole, from above."""
        block = self.block
        return block.rows if block is not None and self.selection.phase is None else ()

    @property
    def cursor_row(self) -> Row | None:
        """The row that is selected or in which the cursor stands."""
        return find_row(self.journey, self.selection.row) if self.selection.row else None

    def apply(
        self,
        after: Project,
        step: str,
        selection: Selection | None = None,
        merge: str = "",
        series: str = "",
    ) -> None:
        """Make an edited document the current one, as one step of undo named by ``steps``."""
        self.store.apply(after, step_name(step), selection, merge, series)

    def with_room(self, project: Project, cell: CellAddress | None) -> Project:
        """Return a project with the row of a cell in full: nothing is typed in a collapsed one."""
        journey = find_journey(project, cell.journey) if cell is not None else None
        row = find_row(journey, cell.row) if journey is not None and cell is not None else None
        if journey is None or row is None or not row.collapsed:
            return project
        return change_row(project, journey.id, row.id, collapsed=False)

    def places(self) -> Sequence[EntryPlace]:
        """Return where the selected cards and actions stand, the current one last."""
        # Asked by many actions after every change; thousands may be selected.
        journey, chosen = self.journey, self.selection.entries
        if self._known[0] is not journey or self._known[1] is not chosen:
            self._known = journey, chosen, find_entries(journey, chosen)
        return self._known[2]

    def visible_rows(self) -> list[Row]:
        """Return the rows that are not hidden."""
        return [row for row in self.journey.rows if not row.hidden]

    def select_cell(self, cell: CellAddress) -> None:
        """Put the cursor on a cell."""
        self.store.select(Selection(cell.journey, cell.row, cell.phase))

    def select_entries(self, entries: Iterable[str], row: RowId | None = None) -> None:
        """Select cards and actions; the last one is current, its cell has the cursor."""
        self.store.select(entries_selection(self.journey, tuple(entries), row))

    def apply_to(self, after: Project, step: str, entries: Iterable[str]) -> None:
        """Make an edited document the current one and select cards and actions of it.

        They are selected with the step, so that redoing it selects them as well.
        """
        journey = find_journey(after, self.journey.id)
        if journey is not None:
            chosen = entries_selection(journey, tuple(entries))
            self.apply(after, step, chosen)
            self.store.select(chosen)  # also where nothing has changed

    def _on_selection_changed(self) -> None:
        self.fresh = ""


def entries_selection(
    journey: Journey, entries: tuple[str, ...], row: RowId | None = None
) -> Selection:
    """Return the selection of cards and actions, the cursor on the cell of the last."""
    place = find_entry(journey, entries[-1]) if entries else None
    if place is None:
        return Selection(journey.id, row)
    return cell_selection(place.cell, entries)


def phases_selection(journey: JourneyId, phases: Sequence[PhaseId]) -> Selection:
    """Return the selection of phases that stand side by side, the last one current."""
    if not phases:
        return Selection(journey)
    across = Corner(None, phases[0]) if len(phases) > 1 else None
    return Selection(journey, phase=phases[-1], across=across)


def rows_selection(journey: JourneyId, rows: Sequence[RowId]) -> Selection:
    """Return the selection of rows that stand below each other, the last one current."""
    if not rows:
        return Selection(journey)
    across = Corner(rows[0], None) if len(rows) > 1 else None
    return Selection(journey, row=rows[-1], across=across)


def cell_selection(cell: CellAddress, entries: tuple[str, ...] = ()) -> Selection:
    """Return the selection of a cell, or of entries of which the last stands in it."""
    return Selection(cell.journey, cell.row, cell.phase)._replace(entries=entries)
