"""How a map is cut into sheets: pure geometry, in millimetres.

Sheets overlap. Of two beside each other the right one is cut, a little inside its left edge, and
laid on the left one's glue strip; the lower one is cut and laid on the upper one's. So each place
of the map shows on one sheet alone, and what is printed for the hands that put them together lies
where it is cut off or covered. Of the paper's blank edge only what costs no sheet is shown.
"""

from collections.abc import Iterator

from cjm_desktop.base.errors import CjmError
from cjm_desktop.base.geometry import Rect
from cjm_desktop.base.named_tuple import NamedTuple
from cjm_desktop.base.units import Orientation, Paper
from cjm_desktop.layout.tiles.drawn import Drawn, all_over
from cjm_desktop.layout.tiles.seams import Lap, Stretch, stretches

_CUT = 0.2  # of the overlap that is cut off; the rest is for glue
_LEAST_CUT = 2.5  # has room for letters of 6 pt
_LEAST_OVERLAP = 5.0
_LEAST_AREA = 30.0  # side of what a sheet shows


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
    across: tuple[Stretch, ...]  # its columns
    down: tuple[Stretch, ...]  # its rows

    @property
    def columns(self) -> int:
        """How many sheets lie beside each other."""
        return len(self.across)

    @property
    def rows(self) -> int:
        """How many sheets lie under each other."""
        return len(self.down)

    @property
    def cut(self) -> float:
        """How far inside the left and top edge of what is printed a sheet is cut."""
        return _cut_of(self.overlap)

    @property
    def printed(self) -> Paper:
        """What a sheet has room for."""
        return Paper(self.sheet.width - 2 * self.margin, self.sheet.height - 2 * self.margin)

    @property
    def orientation(self) -> Orientation:
        """Whether the sheets lie or stand."""
        return self.sheet.orientation

    @property
    def shown(self) -> Rect:
        """What of the map the sheets show together: all but blank edges that would cost sheets."""
        x, y = self.across[0].start, self.down[0].start
        return Rect(x, y, self.across[-1].end - x, self.down[-1].end - y)

    @property
    def is_whole(self) -> bool:
        """Whether the sheets show all of the map's paper."""
        return self.shown == Rect(0, 0, *self.map)

    def tile(self, column: int, row: int) -> Tile:
        """Return one sheet by its place, from 0."""
        x, y = self.across[column], self.down[row]
        area = Rect(x.start, y.start, x.end - x.start, y.end - y.start)
        seen = Rect(x.seen_from, y.seen_from, x.seen_to - x.seen_from, y.seen_to - y.seen_from)
        return Tile(column, row, area, seen)

    def tiles(self) -> Iterator[Tile]:
        """Yield all sheets, row by row."""
        for row in range(self.rows):
            for column in range(self.columns):
                yield self.tile(column, row)


def grid_of(
    size: Paper, wish: TileWish, orientation: Orientation, drawn: Drawn | None = None
) -> TileGrid:
    """Return the fewest columns and rows of sheets, lying or standing, that a map needs.

    A map of which nothing is known is drawn on from edge to edge. Raises TooNarrowError.
    """
    sheet, overlap, margin = wish.paper.turned(orientation), wish.overlap, wish.printer_margin
    rooms = [side - 2 * margin for side in sheet]
    if overlap < _LEAST_OVERLAP or min(rooms) < max(_LEAST_AREA, 2 * overlap):
        raise TooNarrowError(wish)
    across, down = (
        stretches(side, Lap(room, overlap, _cut_of(overlap)))
        for side, room in zip(drawn or all_over(size), rooms, strict=True)
    )
    return TileGrid(size, sheet, overlap, margin, across, down)


def _cut_of(overlap: float) -> float:
    return max(_LEAST_CUT, overlap * _CUT)


def label_of(column: int, row: int) -> str:
    """Return what the sheet at a place, from 0, is called: ``B1``."""
    return f"{column_name(column)}{row + 1}"


def column_name(column: int) -> str:
    """Return the letters of a column, from 0: A to Z, then AA."""
    before, letter = divmod(column, 26)
    return (column_name(before - 1) if before else "") + chr(ord("A") + letter)
