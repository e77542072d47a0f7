"""Compiled drawings of what is in view, kept while they are used."""

from bisect import bisect_left
from collections import OrderedDict
from collections.abc import Callable, Iterable
from typing import Any

from PySide6.QtCore import QRectF

from cjm_desktop.base.colour import Colour
from cjm_desktop.base.geometry import Rect
from cjm_desktop.layout.contract import Block, CellLayout, Columns, RowLayout
from cjm_desktop.render.qt import Drawing, QtRenderer

CELLS_KEPT = 500  # a screen shows some 30; this holds a good stretch of scrolling
ROWS_KEPT = 160
BAR_INSET = 9.0
BAR_HEIGHT = 5.0
BAR_STEP = 17.0

Flat = dict[Colour, list[QRectF]]


class _Kept:
    """The results of one sort of work, by the identity of what it was done on."""

    def __init__(self, limit: int) -> None:
        self._limit = limit
        self._entries: OrderedDict[int, tuple[object, Any]] = OrderedDict()

    def get(self, key: object, make: Callable[[], Any]) -> Any:
        entry = self._entries.get(id(key))
        if entry is not None:
            self._entries.move_to_end(id(key))
            return entry[1]
        made = make()
        # The key is kept alive with its result, so that its identity is not given out again.
        self._entries[id(key)] = (key, made)
        if len(self._entries) > self._limit:
            self._entries.popitem(last=False)
        return made

    def clear(self) -> None:
        self._entries.clear()


class Drawings:
    """Compiles cells, heads and blocks once, as they come into view."""

    def __init__(self, renderer: QtRenderer) -> None:
        self._renderer = renderer
        self._cells = _Kept(CELLS_KEPT)
        self._heads = _Kept(ROWS_KEPT)
        self._under = _Kept(ROWS_KEPT)
        self._over = _Kept(ROWS_KEPT)
        self._flat = _Kept(4 * ROWS_KEPT)
        self._reach = _Kept(4 * ROWS_KEPT)
        self._blocks = _Kept(8)

    def cell(self, cell: CellLayout) -> Drawing:
        """Return the drawing of a cell, in row coordinates."""
        return self._made(self._cells, cell, lambda: self._renderer.compile_parts(cell.parts()))

    def head(self, row: RowLayout) -> Drawing:
        """Return the drawing of a row's head."""
        return self._made(self._heads, row, lambda: self._renderer.compile_parts((row.head(),)))

    def under(self, row: RowLayout) -> Drawing:
        """Return the drawing of what lies under a row's cells."""
        return self._made(self._under, row, lambda: self._renderer.compile_parts(row.under()))

    def over(self, row: RowLayout) -> Drawing:
        """Return the drawing of what lies over a row's cells."""
        return self._made(self._over, row, lambda: self._renderer.compile_parts(row.over()))

    def block(self, block: Block) -> Drawing:
        """Return the drawing of a block."""
        return self._made(self._blocks, block, lambda: self._renderer.compile_parts(block.parts()))

    def flat(self, row: RowLayout) -> tuple[Flat, list[QRectF]]:
        """Return a row's boxes by their flat colours, and the bars that stand for their text."""
        made: tuple[Flat, list[QRectF]] = self._flat.get(row, lambda: _flatten(row))
        return made

    def reach(self, row: RowLayout, columns: Columns) -> int:
        """Return over how many columns beside its own a card of the row runs at most."""
        reach: int = self._reach.get(row, lambda: _reach(row, columns))
        return reach

    def clear(self) -> None:
        """Forget everything, as when the theme changes."""
        for kept in (self._cells, self._heads, self._under, self._over, self._flat, self._blocks):
            kept.clear()

    @staticmethod
    def _made(kept: _Kept, key: object, make: Callable[[], Drawing]) -> Drawing:
        drawing: Drawing = kept.get(key, make)
        return drawing


def _flatten(row: RowLayout) -> tuple[Flat, list[QRectF]]:
    flat: Flat = {}
    bars: list[QRectF] = []
    for cell in row.cells:
        for box, colour in zip(cell.boxes, cell.colours, strict=True):
            flat.setdefault(colour, []).append(QRectF(*box.rect))
            bars.extend(_bars(box.rect))
    return flat, bars


def _bars(rect: Rect) -> Iterable[QRectF]:
    """Yield up to three bars where a card's lines of text stand, the last one shorter."""
    count = max(1, min(3, round((rect.h - 10) / BAR_STEP)))
    for index in range(count):
        width = (rect.w - 3 * BAR_INSET) * (0.55 if index == count - 1 else 0.9)
        y = rect.y + BAR_INSET + index * BAR_STEP
        if y + BAR_HEIGHT < rect.bottom:
            yield QRectF(rect.x + BAR_INSET, y, width, BAR_HEIGHT)


def _reach(row: RowLayout, columns: Columns) -> int:
    furthest = 0
    for column, cell in enumerate(row.cells):
        right = max((box.rect.right for box in cell.boxes), default=0.0)
        furthest = max(furthest, bisect_left(columns.edges, right) - column - 1)
    return furthest
