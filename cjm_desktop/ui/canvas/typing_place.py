"""Where a card is begun by somebody who types or adds one while no cell is selected."""

from collections.abc import Iterator
from typing import Final

from PySide6.QtCore import QObject

from cjm_desktop.base.geometry import Rect
from cjm_desktop.layout.contract import MapLayout
from cjm_desktop.model.addresses import CellAddress
from cjm_desktop.store.selection import Selection
from cjm_desktop.ui.canvas.places import address_at, cell_indices, cell_rect_at
from cjm_desktop.ui.canvas.stage import Stage

_LINE: Final = 40.0  # map units
_CLEAR: Final = 4.0


class TypingPlace(QObject):
    """Knows which cells are in view, and where the cursor stood last."""

    def __init__(self, stage: Stage, parent: QObject) -> None:
        super().__init__(parent)
        self._stage = stage
        self._last: CellAddress | None = None
        stage.store.selection_changed.connect(self._on_selection_changed)

    def shows(self, cell: CellAddress) -> bool:
        """Tell whether the first line of a cell, or its last one, is in view."""
        layout = self._stage.map_layout
        found = cell_indices(layout, cell)
        return found is not None and any(map(self._sees, _ends(layout, *found)))

    def first(self) -> CellAddress | None:
        """Return the cell for cards where the cursor stood, unless that is out of view by now.

        Else it is the first such cell in view, else the first on the map.
        """
        layout = self._stage.map_layout
        cells = list(_cells(layout))
        last = cell_indices(layout, self._last) if self._last else None
        if self._last is not None and last in cells and self.shows(self._last):
            return self._last
        seen = (each for each in cells if self._sees(next(_ends(layout, *each))))
        found = next(seen, None) or next(iter(cells), None)
        return address_at(layout, *found) if found else None

    def _sees(self, rect: Rect) -> bool:
        return self._stage.camera.shows(rect, self._stage.map_layout)

    def _on_selection_changed(self, before: Selection) -> None:
        if before.row is not None and before.phase is not None:
            self._last = CellAddress(before.journey, before.row, before.phase)


def _ends(layout: MapLayout, row: int, column: int) -> Iterator[Rect]:
    """Yield the places of a cell's first and last line, clear of the lines around it."""
    cell = cell_rect_at(layout, row, column)
    height = min(cell.h, _LINE)
    for y in (cell.y, cell.bottom - height):
        yield Rect(cell.x, y, cell.w, height).grown(-_CLEAR)


def _cells(layout: MapLayout) -> Iterator[tuple[int, int]]:
    """Yield row and column of the cells for cards, and where there are none those for actions."""
    kinds = [row.row.kind for row in layout.rows]
    wanted = "cards" if "cards" in kinds else "actions"
    columns = [n for n, phase in enumerate(layout.journey.phases) if not phase.collapsed]
    for index, row in enumerate(layout.rows):
        if row.row.kind == wanted and not row.row.collapsed:
            yield from ((index, column) for column in columns)
