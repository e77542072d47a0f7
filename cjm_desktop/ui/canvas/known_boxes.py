"""The boxes of cells, kept for a moment: hands ask for the same ones in every frame."""

from collections.abc import Sequence
from typing import Final

from cjm_desktop.layout.contract import Box, CellLayout

_MOST_CELLS: Final = 1500

_known: dict[int, tuple[CellLayout, Sequence[Box]]] = {}


def boxes_of(cell: CellLayout) -> Sequence[Box]:
    """Return the boxes of a cell; a layout never changes, so they are the same each time."""
    known = _known.get(id(cell))
    if known is not None:  # keeps its cell, so that the id is not another's
        return known[1]
    if len(_known) >= _MOST_CELLS:
        _known.clear()
    boxes = cell.boxes
    _known[id(cell)] = (cell, boxes)
    return boxes
