"""Where a card is begun by somebody who types before the cursor stands anywhere."""

from collections.abc import Iterator
from typing import Final

from cjm_desktop.base.geometry import Rect
from cjm_desktop.layout.contract import MapLayout
from cjm_desktop.model.addresses import CellAddress
from cjm_desktop.ui.canvas.camera import Camera
from cjm_desktop.ui.canvas.places import address_at, cell_rect_at

_LINE: Final = 40.0  # map units
_CLEAR: Final = 4.0


def first_place(layout: MapLayout, camera: Camera) -> CellAddress | None:
    """Return the first cell for cards that is in view, else the first on the map."""
    cells = list(_cells(layout))
    seen = (each for each in cells if camera.shows(_beginning(layout, *each), layout))
    found = next(seen, None) or next(iter(cells), None)
    return address_at(layout, *found) if found else None


def _beginning(layout: MapLayout, row: int, column: int) -> Rect:
    """Return the place of the first line of a cell, clear of the lines around it."""
    cell = cell_rect_at(layout, row, column)
    return Rect(cell.x, cell.y, cell.w, min(cell.h, _LINE)).grown(-_CLEAR)


def _cells(layout: MapLayout) -> Iterator[tuple[int, int]]:
    """Yield row and column of the cells for cards, and where there are none those for actions."""
    kinds = [row.row.kind for row in layout.rows]
    wanted = "cards" if "cards" in kinds else "actions"
    columns = [n for n, phase in enumerate(layout.journey.phases) if not phase.collapsed]
    for index, row in enumerate(layout.rows):
        if row.row.kind == wanted and not row.row.collapsed:
            yield from ((index, column) for column in columns)
