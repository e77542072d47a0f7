"""How a map is cut into sheets: pure geometry, in millimetres.

Sheets overlap. Of two beside each other the right one is cut, a little inside its left edge, and
laid on the left one's glue strip; the lower one is cut and laid on the upper one's. So each place
of the map shows on one sheet alone, and what is printed for the hands that put them together lies
where it is cut off or covered.
"""

from collections.abc import Iterator
from math import ceil

from cjm_desktop.base.errors import CjmError
from cjm_desktop.base.geometry import Rect
from cjm_desktop.base.named_tuple import NamedTuple
from cjm_desktop.base.units import Orientation, Paper

_CUT = 0.2  # of the overlap that is cut off; the rest is for glue
_LEAST_OVERLAP = 5.0
_LEAST_AREA = 30.0  # side of what a sheet shows
_ROUNDING = 1e-6


class TileWish(NamedTuple):
    """The sheets that a map is to be put together from; lengths are millimetres."""

    paper: Paper
    overlap: float
    printer_margin: float  # along each edge, where the printer cannot print


class TooNarrowError(CjmError):
    """Margin and overlap leave a sheet too little of the map, or the overlap no room for glue."""

    def __init__(self, wish: TileWish) -> None:
        paper, overlap, margin = wish
        super().__init__(
            f"Sheets of {paper.width:g} × {paper.height:g} mm with a printer margin of "
            f"{margin:g} mm and an overlap of {overlap:g} mm do not fit together: the overlap is "
            f"at least {_LEAST_OVERLAP:g} mm, and at most half of what a sheet shows."
        )
        self.wish = wish


class Tile(NamedTuple):
    """One sheet: its place, what of the map is printed on it, and what of that is seen at last."""

    column: int
    row: int
    area: Rect  # of the map
    seen: Rect  # of the map; with those of the other sheets it makes up the map

    @property
    def label(self) -> str:
        """The name of the sheet: ``A1`` is the left top one, ``B1`` the one to its right."""
        return label_of(self.column, self.row)


class TileGrid(NamedTuple):
    """A map of a size cut into columns and rows of sheets that lie alike."""

    map: Paper
    sheet: Paper  # as it lies
    overlap: float
    margin: float
    columns: int
    rows: int

    @property
    def cut(self) -> float:
        """How far inside the left and top edge of what is printed a sheet is cut."""
        return self.overlap * _CUT

    @property
    def printed(self) -> Paper:
        """What a sheet has room for."""
        return Paper(self.sheet.width - 2 * self.margin, self.sheet.height - 2 * self.margin)

    @property
    def orientation(self) -> Orientation:
        """Whether the sheets lie or stand."""
        return self.sheet.orientation

    def tile(self, column: int, row: int) -> Tile:
        """Return one sheet by its place, from 0."""
        left, width = self._area(column, self.printed.width, self.map.width)
        top, height = self._area(row, self.printed.height, self.map.height)
        x, right = self._seen(column, self.columns, self.printed.width, self.map.width)
        y, bottom = self._seen(row, self.rows, self.printed.height, self.map.height)
        return Tile(column, row, Rect(left, top, width, height), Rect(x, y, right - x, bottom - y))

    def tiles(self) -> Iterator[Tile]:
        """Yield all sheets, row by row."""
        for row in range(self.rows):
            for column in range(self.columns):
                yield self.tile(column, row)

    def _area(self, place: int, room: float, whole: float) -> tuple[float, float]:
        start = place * (room - self.overlap)
        return start, min(room, whole - start)

    def _seen(self, place: int, count: int, room: float, whole: float) -> tuple[float, float]:
        step = room - self.overlap
        start = place * step + self.cut if place else 0.0
        return start, (place + 1) * step + self.cut if place + 1 < count else whole


def grid_of(size: Paper, wish: TileWish, orientation: Orientation) -> TileGrid:
    """Return the fewest columns and rows of sheets, lying or standing, that a map needs.

    Raises TooNarrowError.
    """
    sheet, overlap, margin = wish.paper.turned(orientation), wish.overlap, wish.printer_margin
    sides = [side - 2 * margin for side in sheet]
    if overlap < _LEAST_OVERLAP or min(sides) < max(_LEAST_AREA, 2 * overlap):
        raise TooNarrowError(wish)
    counts = [
        max(1, ceil((whole - overlap) / (side - overlap) - _ROUNDING))
        for whole, side in zip(size, sides, strict=True)
    ]
    return TileGrid(size, sheet, overlap, margin, *counts)


def label_of(column: int, row: int) -> str:
    """Return what the sheet at a place, from 0, is called: ``B1``."""
    return f"{column_name(column)}{row + 1}"


def column_name(column: int) -> str:
    """Return the letters of a column, from 0: A to Z, then AA."""
    before, letter = divmod(column, 26)
    return (column_name(before - 1) if before else "") + chr(ord("A") + letter)
