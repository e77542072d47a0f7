"""Selecting cards, rows or phases one by one, wherever they stand."""

from cjm_desktop.store.selection import Selection, headers_selection
from cjm_desktop.ui.commands.base import CommandBase, entries_selection


class PickCommands(CommandBase):
    """What is selected stays so while more is picked: with Ctrl, or by keys once that is asked."""

    _kept: tuple[str, ...] = ()  # that stay selected wherever the cursor goes

    @property
    def are_side_by_side(self) -> bool:
        """Whether the selected phases stand beside each other."""
        order = [phase.id for phase in self.journey.phases]
        places = [order.index(phase) for phase in self.chosen_phases]
        return not places or places[-1] - places[0] < len(places)

    @property
    def is_adding(self) -> bool:
        """Whether moving the cursor adds to the selection."""
        # Asked also between a change of the document and that of the selection that goes with it.
        return bool(self._kept) and self._still_picked()

    def toggle_header(self, header: Selection) -> None:
        """Select a row or phase as well, or no longer when it was."""
        picked = header.phase if header.row is None else header.row
        if picked is None:
            return
        chosen = self.chosen_phases if header.row is None else self.chosen_rows
        current = self.selection.phase if header.row is None else self.selection.row
        left: list[str] = [head for head in chosen if head not in (current, picked)]
        if current is not None and current in chosen and current != picked:
            left.append(current)
        now = left if picked in chosen else [*left, picked]
        self.store.select(headers_selection(self.journey, now))

    def can_add_to_selection(self) -> bool:
        """Tell whether cards, rows or phases are selected."""
        return bool(self._picked(self.selection))

    def add_to_selection(self) -> None:
        """Keep what is selected while the cursor goes on to what is to be selected as well."""
        self._kept = self._picked(self.selection)

    def with_kept(self, to: Selection) -> Selection | None:
        """Return a selection with what is kept; None where none of that kind is there to add."""
        if not self._kept:
            return to
        here, added = self.selection, self._picked(to)
        if bool(here.entries) != bool(to.entries) or (here.row is None) != (to.row is None):
            return None
        picked = (*(each for each in self._kept if each not in added), *added)
        if to.entries:
            return entries_selection(self.journey, picked)
        return headers_selection(self.journey, picked)

    def _picked(self, selection: Selection) -> tuple[str, ...]:
        if selection.entries:
            return selection.entries
        if selection.row is not None and selection.phase is not None:
            return ()
        if selection == self.selection:
            return (*self.chosen_phases, *self.chosen_rows)
        return tuple(head for head in (selection.row, selection.phase) if head)

    def _on_selection_changed(self) -> None:
        super()._on_selection_changed()
        if self._kept and not self._still_picked():
            self._kept = ()

    def _still_picked(self) -> bool:
        now = {*self.selection.entries, *self.chosen_phases, *self.chosen_rows}
        return now.issuperset(self._kept)
