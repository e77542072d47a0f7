"""Adding cards and actions, and changing their text and evidence."""

from collections.abc import Iterator
from typing import Literal

from cjm_desktop.edits.entries import (
    add_entry,
    change_entry,
    copy_entries,
    loses_by,
    move_entries,
)
from cjm_desktop.edits.journey_cards import copy_into_journey, move_into_journey
from cjm_desktop.model.addresses import CellAddress, Entry
from cjm_desktop.model.document import Action, Card, Project, Row
from cjm_desktop.model.opportunities import only_opportunity
from cjm_desktop.model.questions import cell_at, entries, find_entries, find_journey, find_row
from cjm_desktop.ui.commands import reasons, steps
from cjm_desktop.ui.commands.base import CommandBase, cell_selection, entries_selection
from cjm_desktop.ui.commands.new_parts import new_entry
from cjm_desktop.ui.commands.reasons import reason
from cjm_desktop.ui.commands.targets import Draft

_LISTS = ("cards", "actions")


class EntryCommands(CommandBase):
    """What adds and moves cards and actions."""

    def can_add_card(self) -> bool:
        """Tell whether there is a cell for a card."""
        return bool(self.journey.phases) and any(r.kind in _LISTS for r in self.visible_rows())

    def add_card(self) -> None:
        """Begin a card: after the current one, in the cell under the cursor, or in one in view."""
        places = self.places()
        if places:
            place = places[-1]
            self.edit_requested.emit(Draft(place.cell, place.position + 1))
            return
        draft = self.free_draft()
        if draft is not None:
            self.edit_requested.emit(draft)

    def free_draft(self) -> Draft | None:
        """Return a card at the end of the cell under the cursor, else of one near it or in view."""
        cell = self._free_cell()
        return Draft(cell, self.count_in(cell)) if cell is not None else None

    def add_card_after(self) -> None:
        """Begin a card after the current one, so that a series needs no mouse."""
        self.add_card()

    def add_card_in(self, cell: CellAddress) -> None:
        """Begin a card at the end of a cell."""
        self.edit_requested.emit(Draft(cell, self.count_in(cell)))

    def count_in(self, cell: CellAddress) -> int:
        """Return how many cards or actions a cell shows."""
        row = find_row(self.journey, cell.row)
        return len(entries(row, cell_at(row, cell.phase))) if row else 0

    def kind_in(self, cell: CellAddress) -> Literal["card", "action"]:
        """Return what a cell holds."""
        return "action" if self._row_of(cell).kind == "actions" else "card"

    def put(self, draft: Draft, text: str, id_: str = "") -> str:
        """Add a card or action with its text, under an id if one is given; select it.

        Returns its id.
        """
        row = self._row_of(draft.cell)
        entry = self._drafted(draft, text, id_)
        after = add_entry(self.with_room(self.project, draft.cell), draft.cell, entry, draft.index)
        step = steps.ADD_ACTION if row.kind == "actions" else steps.ADD_CARD
        self.apply(after, step, cell_selection(draft.cell, (entry.id,)))
        return entry.id

    def put_blank(self, cell: CellAddress, index: int) -> str:
        """Add a card or action whose text is about to be typed in the same step; returns its id."""
        row = self._row_of(cell)
        entry = self._new_entry(cell, "")
        key = f"new:{entry.id}"
        after = add_entry(self.project, cell, entry, index)
        step = steps.ADD_ACTION if row.kind == "actions" else steps.ADD_CARD
        self.apply(after, step, cell_selection(cell, (entry.id,)), key)
        self.fresh = key
        return entry.id

    def give_up_blank(self) -> None:
        """Take back a card that was added for a text which did not come."""
        blank = bool(self.fresh) and [p for p in self.places() if self.fresh == f"new:{p.entry.id}"]
        self.fresh = ""
        if blank:
            self.store.undo_stack.undo()

    def with_draft(self, draft: Draft, text: str, id_: str) -> Project:
        """Return the project as it would be with a draft put in its cell, under an id."""
        entry = self._drafted(draft, text, id_)
        project = self.with_room(self.project, draft.cell)
        return add_entry(project, draft.cell, entry, draft.index)

    def drop_entries(
        self, ids: tuple[str, ...], to: CellAddress, index: int, *, copy: bool
    ) -> None:
        """Move or copy cards and actions to a place in a cell of any journey; select them."""
        journey, places = self.journey.id, find_entries(self.journey, ids)
        if to.journey != journey:
            take = copy_into_journey if copy else move_into_journey
            after, ids = take(self.project, journey, ids, to, index)
        elif copy:
            after, ids = copy_entries(self.project, journey, ids, to, index)
        else:
            after = move_entries(self.project, journey, ids, to, index)
        step = steps.of_entries(steps.COPY_CARD if copy else steps.MOVE_CARD, places)
        kind = self._row_of(to).kind
        self.apply(after, step, cell_selection(to, ids))
        if not copy and any(loses_by(place.entry, kind) for place in places):
            self.said.emit(reason(reasons.TURNED[kind]))

    def can_set_evidence(self) -> bool:
        """Tell whether something that can be known better or worse is selected."""
        return any(isinstance(place.entry, Card) for place in self.places())

    def set_evidence(self, level: int) -> None:
        """Say of all selected cards how it is known, 1 (guessed) to 4 (researched)."""
        after = self.project
        for place in self.places():
            if isinstance(place.entry, Card):
                after = change_entry(after, self.journey.id, place.entry.id, evidence=level)
        self.apply(after, steps.CHANGE_EVIDENCE)

    def select_entry(self, entry: str) -> None:
        """Select one card or action."""
        self.store.select(entries_selection(self.journey, (entry,)))

    def _drafted(self, draft: Draft, text: str, id_: str) -> Entry:
        """Return what a draft becomes; an action is for the opportunity that the draft names."""
        entry = self._new_entry(draft.cell, text, id_)
        if isinstance(entry, Action) and draft.opportunity is not None:
            return entry.replace(opportunity=draft.opportunity)
        return entry

    def _new_entry(self, cell: CellAddress, text: str, id_: str = "") -> Entry:
        """Return a new card or action; the action is for the only opportunity of its phase."""
        entry = new_entry(self._row_of(cell), text, id_)
        journey = find_journey(self.project, cell.journey)
        if isinstance(entry, Action) and journey is not None:
            return entry.replace(opportunity=only_opportunity(journey, cell.phase))
        return entry

    def _row_of(self, cell: CellAddress) -> Row:
        journey = find_journey(self.project, cell.journey)
        row = find_row(journey, cell.row) if journey else None
        return row or Row(id=cell.row)

    def _free_cell(self) -> CellAddress | None:
        """Return the cell for a new card: under the cursor, else one near it or in view."""
        cursor, row, sight = self.cursor, self.cursor_row, self.sight
        if cursor is not None and row is not None and row.kind in _LISTS:
            return cursor
        if sight is not None and row is None and self.selection.phase is None:
            first = sight.first()
            if first is not None:
                return first
        empty = list(self._empty_cells())
        seen = (cell for cell in empty if sight is None or sight.shows(cell))
        return next(seen, None) or next(iter(empty or self._list_cells()), None)

    def _empty_cells(self) -> Iterator[CellAddress]:
        return (cell for cell in self._list_cells() if not self.count_in(cell))

    def _list_cells(self) -> Iterator[CellAddress]:
        """Yield the cells of the selected row or phase, else all, that hold cards or actions."""
        rows, own = [r for r in self.visible_rows() if r.kind in _LISTS], self.cursor_row
        for row in [own] if own is not None and own.kind in _LISTS else rows:
            for phase in self.journey.phases:
                if self.selection.phase in (None, phase.id):
                    yield CellAddress(self.journey.id, row.id, phase.id)
