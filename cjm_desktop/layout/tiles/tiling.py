"""Which way the sheets of a map lie, and which of them show anything."""

from bisect import bisect_left, bisect_right
from collections.abc import Iterable, Sequence
from typing import Final

from cjm_desktop.base.geometry import Rect
from cjm_desktop.base.named_tuple import NamedTuple
from cjm_desktop.base.units import POINTS_PER_MM, Orientation
from cjm_desktop.layout.paper_wish import Page
from cjm_desktop.layout.tiles.drawn import drawn_on
from cjm_desktop.layout.tiles.grid import Tile, TileGrid, TileWish, grid_of
from cjm_desktop.scene.extent import extent, extents
from cjm_desktop.scene.items import Part

_WAYS: Final[tuple[Orientation, ...]] = ("landscape", "portrait")


class Tiling(NamedTuple):
    """Sheets that lie so that the fewest are needed; those that would be empty are left out."""

    grid: TileGrid
    tiles: tuple[Tile, ...]  # row by row
    empty: tuple[Tile, ...]
    other_count: int  # of sheets, if they lay the other way

    def has(self, column: int, row: int) -> bool:
        """Tell whether there is a sheet at a place."""
        return any((tile.column, tile.row) == (column, row) for tile in self.tiles)


def tiling_of(page: Page, wish: TileWish) -> Tiling:
    """Return the sheets that a page is put together from.

    Of two ways that need equally many the sheets lie as the page does. Raises TooNarrowError.
    """
    unit = page.points_per_unit / POINTS_PER_MM
    drawn = [(whole, part) for part in page.scene.parts if (whole := extent(part)) is not None]
    sides = drawn_on(drawn, page.paper, unit)
    found = {way: _needed(grid_of(page.paper, wish, way, sides), drawn, unit) for way in _WAYS}
    own = page.paper.orientation
    best = min(_WAYS, key=lambda way: (len(found[way].tiles), way != own))
    (other,) = (way for way in _WAYS if way != best)
    return found[best]._replace(other_count=len(found[other].tiles))


def _needed(grid: TileGrid, drawn: Iterable[tuple[Rect, Part]], unit: float) -> Tiling:
    """Return the sheets of a grid on which something is drawn that they alone show."""
    sheets = _Sheets(grid, unit)
    filled: set[tuple[int, int]] = set()
    for whole, part in drawn:
        touched = sheets.touched(whole)
        if len(touched) > 1:  # a part may be as large as the map, and nearly empty
            touched = {place for rect in extents(part) for place in sheets.touched(rect)}
        filled |= touched
    tiles = list(grid.tiles())
    shown = tuple(tile for tile in tiles if (tile.column, tile.row) in filled)
    return Tiling(grid, shown, tuple(tile for tile in tiles if tile not in shown), 0)


class _Sheets:
    """Which sheets a rectangle in map units shows on."""

    def __init__(self, grid: TileGrid, unit: float) -> None:
        self._rights = [grid.tile(column, 0).seen.right / unit for column in range(grid.columns)]
        self._bottoms = [grid.tile(0, row).seen.bottom / unit for row in range(grid.rows)]

    def touched(self, rect: Rect) -> set[tuple[int, int]]:
        """Return the columns and rows of the sheets that show some of a rectangle."""
        rows = _between(self._bottoms, rect.y, rect.bottom)
        return {
            (column, row) for column in _between(self._rights, rect.x, rect.right) for row in rows
        }


def _between(ends: Sequence[float], low: float, high: float) -> range:
    """Return which stretches, by where each ends, a stretch from low to high touches."""
    last = min(bisect_left(ends, high), len(ends) - 1)
    return range(bisect_right(ends, low), last + 1 if high >= 0 else 0)
