"""What is printed on a sheet for the hands that put it to the others; all of it hidden in the end.

Coordinates are millimetres from the left top corner of the sheet; a drawing's unit is a millimetre.
"""

from collections.abc import Iterator
from typing import Final

from cjm_desktop.base.geometry import Rect
from cjm_desktop.base.named_tuple import NamedTuple
from cjm_desktop.layout import tokens
from cjm_desktop.layout.legibility import SMALLEST_MM
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
_GAP: Final = "   "  # between names
_LABEL: Final = 0.46  # size of a label's letters, of the strip that it stands in
_LARGEST: Final = 5.0
_LEADING: Final = 1.4  # of the size of letters
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
    (x, y, width, height), glue, cut = sheet.printed, _glue(sheet), sheet.tiling.grid.cut
    glued, cut_off = glue - _EDGE.width, cut - _CUT_LINE.width
    left = x + (cut if sheet.tile.column else 0.0)
    right = x + width - (glue if sheet.right else 0.0)
    if sheet.below:
        yield from _line(sheet, Rect(left, y + height - glued, right - left, glued))
    elif sheet.tile.row:
        yield from _line(sheet, Rect(left, y, right - left, cut_off))
    elif sheet.right:
        yield from _column(sheet, Rect(x + width - glued, y, glued, height))
    elif sheet.tile.column:
        yield from _column(sheet, Rect(x, y, cut_off, height))


def _names(sheet: Sheet) -> list[str]:
    """Return what a sheet is called, and the sheets around it."""
    tile, tiling = sheet.tile, sheet.tiling
    around = (
        ("←", tile.column - 1, tile.row),
        ("→", tile.column + 1, tile.row),
        ("↑", tile.column, tile.row - 1),
        ("↓", tile.column, tile.row + 1),
    )
    named = [f"{sign} {label_of(*place)}" for sign, *place in around if tiling.has(*place)]
    return [tile.label, *named]


def _line(sheet: Sheet, strip: Rect) -> Iterator[Item]:
    """Yield the names beside each other in a strip that lies; as many as it has room for."""
    names = _names(sheet)
    said = _GAP.join([*names, sheet.words.glue] if sheet.below else names)
    largest = max(SMALLEST_MM, min(_LARGEST, strip.h * _LABEL))
    for text in (said, _GAP.join(names), " ".join(names), sheet.tile.label):
        size = min(largest, _fitting(text, strip.w - _LABEL_LEFT, sheet))
        if size >= SMALLEST_MM:
            yield from _plate(text, strip.x + _LABEL_LEFT, strip.centre.y, size, strip, sheet)
            return


def _column(sheet: Sheet, strip: Rect) -> Iterator[Item]:
    """Yield the names under each other in a strip that stands, letter by letter if it is narrow."""
    names = _names(sheet)
    size = min(_LARGEST, *(_fitting(name, strip.w, sheet) for name in names))
    is_narrow, size = size < SMALLEST_MM, max(size, SMALLEST_MM)
    y = strip.y + _LABEL_LEFT
    for name in names:
        for text in name.replace(" ", "") if is_narrow else (name,):
            width = sheet.measurer.width(text, TextStyle(size, 600))
            x = strip.x + (max(0.0, strip.w - width) / 2 if is_narrow else _PLATE_MARGIN)
            yield from _plate(text, x, y, size, strip, sheet)
            y += size * _LEADING
        y += size * (_LEADING - 1)


def _fitting(text: str, width: float, sheet: Sheet) -> float:
    """Return the size at which a text fits a width."""
    room = width - 2 * _PLATE_MARGIN
    return room / sheet.measurer.width(text, TextStyle(1.0, 600))


def _glue(sheet: Sheet) -> float:
    grid = sheet.tiling.grid
    return grid.overlap - grid.cut


def _plate(
    text: str, x: float, middle: float, size: float, strip: Rect, sheet: Sheet
) -> Iterator[Item]:
    """Yield a text on white, no larger than its strip, so that it can be read over the map."""
    style = TextStyle(size, 600)
    margin, half = min(_PLATE_MARGIN, size * 0.2), min(size * 0.6, strip.h / 2)
    left = max(strip.x, x - margin)
    right = min(strip.right, x + sheet.measurer.width(text, style) + margin)
    yield Box(Rect(left, middle - half, right - left, 2 * half), tokens.WHITE)
    yield letter(sheet.measurer, text, x, middle + size * _DROP, style, tokens.INK_9)
