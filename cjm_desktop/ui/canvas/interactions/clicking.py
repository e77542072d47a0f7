"""What a press and a release without a drag select."""

from PySide6.QtCore import Qt

from cjm_desktop.base.ids import PhaseGroupId, PhaseId, RouteId
from cjm_desktop.layout.contract import Box, MapLayout
from cjm_desktop.model.questions import find_entry
from cjm_desktop.store.selection import Selection
from cjm_desktop.ui.canvas.around_grid import text_at
from cjm_desktop.ui.canvas.hits import Hit
from cjm_desktop.ui.canvas.interactions.gesture import Modifiers
from cjm_desktop.ui.canvas.places import address_at, cell_indices
from cjm_desktop.ui.canvas.ranges import stretched_to
from cjm_desktop.ui.canvas.stage import Stage
from cjm_desktop.ui.commands import Commands

_Toggle = Qt.KeyboardModifier.ControlModifier
_Extend = Qt.KeyboardModifier.ShiftModifier


def entry_of(hit: Hit) -> str | None:
    """Return the card or action at a place."""
    if hit.box is not None and hit.box.kind in ("card", "action"):
        return hit.box.owner
    return None


class Clicking:
    """Selects by clicks: alone, one more or less with Ctrl, a range with Shift."""

    def __init__(self, stage: Stage, commands: Commands) -> None:
        self._stage = stage
        self._commands = commands

    def press(self, hit: Hit, modifiers: Modifiers) -> None:
        """Select what is pressed, unless it belongs to what is selected and may be dragged."""
        entry = entry_of(hit)
        if entry is None or entry in self._commands.selection.entries:
            return
        if modifiers & _Extend and self._stretch(hit):
            return
        if modifiers & _Toggle:
            self._commands.select_entries((*self._commands.selection.entries, entry))
        elif modifiers & _Extend:
            self._commands.select_entries(self._range_to(entry))
        else:
            self._commands.select_entry(entry)

    def release(self, hit: Hit, modifiers: Modifiers, *, was_selected: bool) -> None:
        """Select what was clicked, when no drag came of it."""
        entry = entry_of(hit)
        if entry is None:
            self._select_place(hit, modifiers)
        elif was_selected and modifiers & _Toggle:
            left = tuple(e for e in self._commands.selection.entries if e != entry)
            self._unselect(entry, left)
        elif was_selected and not modifiers & _Extend:
            self._commands.select_entry(entry)

    def for_menu(self, hit: Hit) -> None:
        """Select what a menu is asked for, unless it is selected."""
        entry = entry_of(hit)
        if entry is None:
            if not self._is_selected(hit):
                self._select_place(hit, Qt.KeyboardModifier.NoModifier)
        elif entry not in self._commands.selection.entries:
            self._commands.select_entry(entry)

    def _is_selected(self, hit: Hit) -> bool:
        """Tell whether a header belongs to a range of phases or rows that is selected."""
        if hit.zone == "row_head" and hit.row is not None:
            return self._stage.map_layout.rows[hit.row].row.id in self._commands.chosen_rows
        return hit.zone == "header" and phase_of(hit.box) in self._commands.chosen_phases

    def _unselect(self, entry: str, left: tuple[str, ...]) -> None:
        if left:
            self._commands.select_entries(left)
            return
        place = find_entry(self._commands.journey, entry)
        if place is not None:
            self._commands.select_cell(place.cell)

    def _select_place(self, hit: Hit, modifiers: Modifiers) -> None:
        if modifiers & _Toggle and self._commands.selection.entries:
            return  # a missed click must not lose what was gathered
        header = self._selection_at(hit)
        if modifiers & _Toggle and (header.row is None) != (header.phase is None):
            self._commands.toggle_header(header)
            return
        if not modifiers & _Extend or not self._stretch(hit):
            self._commands.store.select(self._selection_at(hit))

    def _stretch(self, hit: Hit) -> bool:
        """Select all cells, rows or phases up to a place; False where cards are selected on."""
        before = self._commands.selection
        if before.entries and entry_of(hit) is not None:
            return False
        chosen = stretched_to(before, self._selection_at(hit))
        if chosen is None:
            return False
        self._commands.store.select(chosen)
        return True

    def _selection_at(self, hit: Hit) -> Selection:
        layout = self._stage.map_layout
        journey = layout.journey.id
        if hit.zone == "body" and hit.row is not None and hit.column is not None:
            return self._in_cell(hit, layout)
        if hit.zone == "row_head" and hit.row is not None:
            return Selection(journey, row=layout.rows[hit.row].row.id)
        if hit.zone == "header" and (phase := phase_of(hit.box)) is not None:
            return Selection(journey, phase=phase)
        if hit.zone == "header" and hit.box is not None and hit.box.kind == "group":
            return Selection(journey, group=PhaseGroupId(hit.box.owner))
        if hit.zone in ("above", "header") and hit.box is not None:
            return Selection(journey, text=text_at(layout, hit.box))
        return Selection(journey)

    def _in_cell(self, hit: Hit, layout: MapLayout) -> Selection:
        assert hit.row is not None
        assert hit.column is not None
        row = layout.rows[hit.row].row
        if hit.route is not None:
            return Selection(layout.journey.id, route=RouteId(hit.route.route))
        if row.kind == "divider":
            return Selection(layout.journey.id, row=row.id)
        if layout.journey.phases[hit.column].collapsed:  # nothing of its cells is to be seen
            return Selection(layout.journey.id, phase=layout.columns.phases[hit.column])
        cell = address_at(layout, hit.row, hit.column)
        chosen = Selection(cell.journey, cell.row, cell.phase)
        handle = hit.handle
        if handle is None:
            return chosen
        if handle.kind == "point":
            return Selection(cell.journey, cell.row, cell.phase, point=handle.owner)
        return Selection(cell.journey, cell.row, cell.phase, series=handle.kind)

    def _range_to(self, entry: str) -> tuple[str, ...]:
        """Return the cards of the rectangle of cells between the current one and another.

        Within one cell, those between the two.
        """
        layout, chosen = self._stage.map_layout, self._commands.selection
        current = chosen.entries[-1] if chosen.entries else entry
        spots = [self._spot(layout, each) for each in (current, entry)]
        if any(spot is None for spot in spots):
            return (entry,)
        (r1, c1, i1), (r2, c2, i2) = (spot for spot in spots if spot is not None)
        if (r1, c1) == (r2, c2):
            listed = _entries(layout, r1, c1)[min(i1, i2) : max(i1, i2) + 1]
        else:
            listed = [
                each
                for row in range(min(r1, r2), max(r1, r2) + 1)
                for column in range(min(c1, c2), max(c1, c2) + 1)
                for each in _entries(layout, row, column)
            ]
        return (*(each for each in listed if each != entry), entry)

    @staticmethod
    def _spot(layout: MapLayout, entry: str) -> tuple[int, int, int] | None:
        place = find_entry(layout.journey, entry)
        indices = cell_indices(layout, place.cell) if place else None
        if indices is None:
            return None
        listed = _entries(layout, *indices)
        return (*indices, listed.index(entry)) if entry in listed else None


def phase_of(box: Box | None) -> PhaseId | None:
    """Return the phase whose header a box is."""
    return PhaseId(box.owner) if box is not None and box.kind == "phase" else None


def _entries(layout: MapLayout, row: int, column: int) -> list[str]:
    boxes = layout.rows[row].cells[column].boxes
    return [box.owner for box in boxes if box.kind in ("card", "action")]
