"""Compiled drawings of what is in view, made as it comes into view and kept while it is used."""

from collections.abc import Sequence
from typing import TYPE_CHECKING, Final

from cjm_desktop.base.colour import Colour
from cjm_desktop.layout.contract import Block, CellLayout, RowLayout
from cjm_desktop.layout.rows.stacked import StackedCell
from cjm_desktop.render.qt import QtRenderer
from cjm_desktop.ui.canvas.allowance import Allowance
from cjm_desktop.ui.canvas.flat import FADED, FlatRow
from cjm_desktop.ui.canvas.kept import Kept
from cjm_desktop.ui.canvas.piecemeal import (
    EntriesDrawing,
    EntryDrawings,
    PartsDrawing,
    Piecemeal,
    Shows,
)

if TYPE_CHECKING:
    from cjm_desktop.layout.faded_rows import FadedRows

ENTRIES_KEPT: Final = 1_200  # cards; a screen shows some 80, one of 3840 × 2160 pixels some 500
CELLS_KEPT: Final = 600
ROWS_KEPT: Final = 120
FLAT_ROWS_KEPT: Final = 400  # all of a map that is seen from afar
BLOCKS_KEPT: Final = 8


class Drawings:
    """The drawings of a map's cells, heads and blocks."""

    def __init__(self, renderer: QtRenderer) -> None:
        self.renderer = renderer
        self._entries = EntryDrawings(ENTRIES_KEPT, renderer)
        self._faded: FadedRows | None = None
        self._cells = Kept[CellLayout, Piecemeal](CELLS_KEPT, self._make_cell)
        self._heads = Kept[RowLayout, PartsDrawing](ROWS_KEPT, self._make_head)
        self._under = Kept[RowLayout, PartsDrawing](ROWS_KEPT, self._make_under)
        self._over = Kept[RowLayout, PartsDrawing](ROWS_KEPT, self._make_over)
        self._blocks = Kept[Block, PartsDrawing](BLOCKS_KEPT, self._make_block)
        self._flat = Kept[RowLayout, FlatRow](FLAT_ROWS_KEPT, self._make_flat)
        self._reach = Kept[RowLayout, int](ROWS_KEPT, _reach)

    def cell(self, cell: CellLayout) -> Piecemeal:
        """Return the drawing of a cell, in row coordinates."""
        return self._cells(cell)

    def head(self, row: RowLayout) -> PartsDrawing:
        """Return the drawing of a row's head."""
        return self._heads(row)

    def hand_on_head(self, row: RowLayout, heir: RowLayout) -> None:
        """Let a row have the head of the row that it was, before its cells changed."""
        self._heads.hand_on(row, heir)

    def under(self, row: RowLayout) -> PartsDrawing:
        """Return the drawing of what lies under a row's cells."""
        return self._under(row)

    def over(self, row: RowLayout) -> PartsDrawing:
        """Return the drawing of what lies over a row's cells."""
        return self._over(row)

    def prepare_row(self, row: RowLayout, left: float, right: float, allowance: Allowance) -> bool:
        """Compile a row's head and lines ahead of their need; return whether all are ready."""
        drawings = (self.head(row), self.under(row), self.over(row))
        return all(drawing.prepare(allowance, left, right) for drawing in drawings)

    def block(self, block: Block) -> PartsDrawing:
        """Return the drawing of a block."""
        return self._blocks(block)

    def flat(self, row: RowLayout) -> FlatRow:
        """Return a row as it is drawn where it is too small to be read."""
        return self._flat(row)

    def first_in_reach(self, row: RowLayout, first: int) -> int:
        """Return the first column whose cards may run into a column."""
        return max(0, first - self._reach(row))

    def fade(self, shows: Shows | None, rows: "FadedRows | None" = None) -> None:
        """Draw pale, from now on, every card and action, route, curve and score not shown."""
        self._entries.shows = shows
        self._entries.clear()
        self._flat.clear()
        if rows is not self._faded:
            self._faded = rows
            for kept in (self._cells, self._under, self._over):
                kept.clear()

    def leave_out(self, entries: frozenset[str]) -> None:
        """Draw some cards and actions not in their cells, where they are drawn in full."""
        self._entries.left_out = entries

    def clear(self) -> None:
        """Forget everything, as when the theme changes."""
        self._entries.clear()
        for kept in (
            self._cells,
            self._heads,
            self._under,
            self._over,
            self._blocks,
            self._flat,
            self._reach,
        ):
            kept.clear()

    def _make_flat(self, row: RowLayout) -> FlatRow:
        return FlatRow(row, self._colours)

    def _colours(self, cell: CellLayout) -> Sequence[Colour]:
        shows = self._entries.shows
        if shows is None or not isinstance(cell, StackedCell):
            return cell.colours
        pairs = zip(cell.placed(), cell.colours, strict=True)
        return [colour if shows(entry) else FADED for (entry, _, _), colour in pairs]

    def _make_cell(self, cell: CellLayout) -> Piecemeal:
        if isinstance(cell, StackedCell):
            return EntriesDrawing(cell, self._entries)
        faded = self._faded
        make = cell.parts if faded is None else lambda: faded.cell(cell)
        return PartsDrawing(make, self.renderer)

    def _make_head(self, row: RowLayout) -> PartsDrawing:
        return PartsDrawing(lambda: (row.head(),), self.renderer)

    def _make_under(self, row: RowLayout) -> PartsDrawing:
        faded = self._faded
        return PartsDrawing(row.under if faded is None else lambda: faded.under(row), self.renderer)

    def _make_over(self, row: RowLayout) -> PartsDrawing:
        faded = self._faded
        return PartsDrawing(row.over if faded is None else lambda: faded.over(row), self.renderer)

    def _make_block(self, block: Block) -> PartsDrawing:
        return PartsDrawing(block.parts, self.renderer)


def _reach(row: RowLayout) -> int:
    """Return over how many columns beside its own a card of the row runs at most."""
    spans = (c.measured.spans for c in row.cells if isinstance(c, StackedCell))
    return max((max(own, default=1) for own in spans), default=1) - 1
