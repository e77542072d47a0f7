"""What is printed on a sheet for the hands that put it to the others; all of it hidden in the end.

Coordinates are millimetres from the left top corner of the sheet; a drawing's unit is a millimetre.
"""

from collections.abc import Iterator
from typing import Final

from cjm_desktop.base.geometry import Rect
from cjm_desktop.base.named_tuple import NamedTuple
from cjm_desktop.layout import tokens
from cjm_desktop.layout.lettering import letter
from cjm_desktop.layout.tiles.grid import Tile, label_of
from cjm_desktop.layout.tiles.tiling import Tiling
from cjm_desktop.layout.tiles.words import TileWords
from cjm_desktop.scene.items import Box, Item, Part, Scene, Stroke, line
from cjm_desktop.scene.text import Measurer, TextStyle

_CUT_LINE: Final = Stroke(tokens.INK_9, 0.2, (2.0, 1.2))
_EDGE: Final = Stroke(tokens.INK_9, 0.15)
_PLATE_MARGIN: Final = 0.8
_LABEL_LEFT: Final = 6.0
_IN_CUT: Final = 0.7  # size of letters, of the strip that is cut off
_LABEL: Final = 0.46  # size of a label's letters, of the strip that it stands in
_LARGEST: Final = 5.0
_DROP: Final = 0.36  # from a text's middle to its base line, of its size


class Sheet(NamedTuple):
    """One sheet of a tiling, and what it is labelled with."""

    tiling: Tiling
    tile: Tile
    words: TileWords
    measurer: Measurer

    @property
    def printed(self) -> Rect:
        """Where on the sheet the map is printed."""
        margin = self.tiling.grid.margin
        return Rect(margin, margin, self.tile.area.w, self.tile.area.h)

    @property
    def right(self) -> bool:
        """Whether a sheet is laid on this one at its right."""
        return self.tiling.has(self.tile.column + 1, self.tile.row)

    @property
    def below(self) -> bool:
        """Whether a sheet is laid on this one below."""
        return self.tiling.has(self.tile.column, self.tile.row + 1)


def sheet_marks(sheet: Sheet) -> Scene:
    """Return the lines to cut and to lay along, and the labels, of one sheet."""
    width, height = sheet.tiling.grid.sheet
    drawn = (*_cuts(sheet), *_strips(sheet), *_labels(sheet))
    part = Part(Rect(0, 0, width, height), drawn)
    return Scene(width, height, tokens.WHITE, (part,))


def _cuts(sheet: Sheet) -> Iterator[Item]:
    """Yield dashed lines on the side that is cut off."""
    area, cut, half = sheet.printed, sheet.tiling.grid.cut, _CUT_LINE.width / 2
    if sheet.tile.column:
        x = area.x + cut - half
        yield line(x, area.y, x, area.bottom, _CUT_LINE)
    if sheet.tile.row:
        y = area.y + cut - half
        yield line(area.x, y, area.right, y, _CUT_LINE)


def _strips(sheet: Sheet) -> Iterator[Item]:
    """Yield thin lines for the edge of the next sheet, on the side that it covers."""
    area, half = sheet.printed, _EDGE.width / 2
    glue = _glue(sheet)
    if sheet.right:
        x = area.right - glue + half
        yield line(x, area.y, x, area.bottom, _EDGE)
    if sheet.below:
        y = area.bottom - glue + half
        yield line(area.x, y, area.right, y, _EDGE)


def _labels(sheet: Sheet) -> Iterator[Item]:
    """Yield the sheet's name and its neighbours', where it is covered or cut off in the end."""
    area, glue, tile = sheet.printed, _glue(sheet), sheet.tile
    size = min(_LARGEST, glue * _LABEL)
    right = f"→ {label_of(tile.column + 1, tile.row)}" if sheet.right else ""
    if sheet.below:
        below = f"↓ {label_of(tile.column, tile.row + 1)}"
        text = "   ".join(filter(None, (tile.label, right, below, sheet.words.glue)))
        left = area.x + (sheet.tiling.grid.cut if tile.column else 0.0) + _LABEL_LEFT
        yield from _plate(text, left, area.bottom - (glue - _EDGE.width) / 2, size, sheet)
    elif right:
        size = min(size, _fitting(right, glue, sheet))
        x = area.right - glue + _EDGE.width + _PLATE_MARGIN
        for index, text in enumerate((right, tile.label)):
            yield from _plate(text, x, area.bottom - (index + 0.7) * size * 1.4, size, sheet)
    elif tile.row or tile.column:
        yield from _last(sheet)


def _last(sheet: Sheet) -> Iterator[Item]:
    """Yield the name of a sheet that nothing covers, on the strip that is cut off."""
    area, cut, own = sheet.printed, sheet.tiling.grid.cut, sheet.tile.label
    if sheet.tile.row:
        middle = area.y + (cut - _CUT_LINE.width) / 2
        yield from _plate(own, area.x + _LABEL_LEFT, middle, cut * _IN_CUT, sheet)
        return
    size = min(cut * _IN_CUT, _fitting(own, cut, sheet))
    yield from _plate(own, area.x + size * 0.2, area.y + _LABEL_LEFT, size, sheet)


def _fitting(text: str, width: float, sheet: Sheet) -> float:
    """Return the size at which a text fits a width."""
    room = width - 2 * _PLATE_MARGIN - _EDGE.width
    return room / sheet.measurer.width(text, TextStyle(1.0, 600))


def _glue(sheet: Sheet) -> float:
    grid = sheet.tiling.grid
    return grid.overlap - grid.cut


def _plate(text: str, x: float, middle: float, size: float, sheet: Sheet) -> Iterator[Item]:
    """Yield a text on white, so that it can be read over the map."""
    style = TextStyle(size, 600)
    width = sheet.measurer.width(text, style)
    margin = min(_PLATE_MARGIN, size * 0.2)
    rect = Rect(x - margin, middle - size * 0.6, width + 2 * margin, size * 1.2)
    yield Box(rect, tokens.WHITE)
    yield letter(sheet.measurer, text, x, middle + size * _DROP, style, tokens.INK_9)
