"""The first sheet of many: how they go together, and a ruler to check that they have their size.

A drawing's unit is a millimetre.
"""

from collections.abc import Iterator, Sequence
from typing import Final

from cjm_desktop.base.geometry import Rect
from cjm_desktop.base.named_tuple import NamedTuple
from cjm_desktop.layout import tokens
from cjm_desktop.layout.legibility import SMALLEST_MM
from cjm_desktop.layout.lettering import letter, letter_lines, wrapped
from cjm_desktop.layout.tiles.tiling import Tiling
from cjm_desktop.layout.tiles.words import TileWords, tile_words
from cjm_desktop.layout.words import number
from cjm_desktop.model.words import Language
from cjm_desktop.scene.items import Box, Item, Part, Scene, Stroke, line
from cjm_desktop.scene.text import Measurer, TextStyle

_MARGIN: Final = 14.0
_USUAL: Final = 182.0  # width between margins for which sizes of type are given: A4 standing
_HEADING: Final = 6.4
_MAP: Final = 4.2
_TEXT: Final = 3.5
_LEADING: Final = 1.4  # of the size of type
_NUMBER_ROOM: Final = 6.0
_RULER: Final = 100
_SHORT_RULER: Final = 50
_RULER_HEIGHT: Final = 12.0
_FRAME: Final = Stroke(tokens.INK_9, 0.4)
_SEAM: Final = Stroke(tokens.INK_9, 0.25)
_LEFT_OUT: Final = Stroke(tokens.INK_5, 0.2)
_LARGEST_LABEL: Final = 6.0
_LABEL: Final = 0.36  # size of a sheet's name, of the shorter side of the sheet in the picture


class Plan(NamedTuple):
    """The plan's own drawing, and where on it the map is to be shown, in millimetres."""

    scene: Scene  # over the picture of the map
    picture: Rect


class _Text(NamedTuple):
    """What a plan says, and how large."""

    words: TileWords
    language: Language
    measurer: Measurer
    scale: float  # of type, where sheets are smaller or larger than usual

    def lines(self, text: str, size: float, width: float, bold: bool = False) -> tuple[str, ...]:
        """Return the lines of a text."""
        return wrapped(self.measurer, text, self.style(size, bold), width)

    def style(self, size: float, bold: bool = False) -> TextStyle:
        """Return the look of text of a size."""
        return TextStyle(size * self.scale, 600 if bold else 400)


def assembly_plan(
    tiling: Tiling, title: str, paper: str, language: Language, measurer: Measurer
) -> Plan:
    """Return the plan of a map's sheets, on a sheet like the others; ``paper`` names theirs."""
    sheet = tiling.grid.sheet
    margin = max(_MARGIN, tiling.grid.margin)
    room = Rect(margin, margin, sheet.width - 2 * margin, sheet.height - 2 * margin)
    scale = max(SMALLEST_MM / _TEXT, min(1.6, min(room.w, room.h) / _USUAL))
    text = _Text(tile_words(language), language, measurer, scale)
    above, top = _above(tiling, title, paper, room, text)
    below, bottom = _below(tiling, room, text)
    picture = _fitted(tiling.grid.shown, Rect(room.x, top, room.w, bottom - top))
    drawn = (*above, *_grid(tiling, picture, text), *below)
    whole = Rect(0, 0, sheet.width, sheet.height)
    scene = Scene(sheet.width, sheet.height, tokens.WHITE, (Part(whole, tuple(drawn)),))
    return Plan(scene, picture)


def _above(
    tiling: Tiling, title: str, paper: str, room: Rect, text: _Text
) -> tuple[list[Item], float]:
    """Return the heading and what is needed, and where they end."""
    y, drawn = room.y, list[Item]()
    for words, size, bold in (
        (text.words.plan, _HEADING, True),
        (title, _MAP, False),
        (_needed(tiling, paper, text), _TEXT, False),
    ):
        lines = text.lines(words, size, room.w, bold)
        leading = size * text.scale * _LEADING
        ink = tokens.INK_9 if bold else tokens.INK_7
        style = text.style(size, bold)
        drawn += letter_lines(text.measurer, lines, room.x, y + leading * 0.75, style, ink, leading)
        y += len(lines) * leading
    return drawn, y + 4 * text.scale


def _needed(tiling: Tiling, paper: str, text: _Text) -> str:
    """Return how many sheets there are, how many they would be the other way, and their size."""
    words, grid, count = text.words, tiling.grid, len(tiling.tiles)
    other = words.way["portrait" if grid.orientation == "landscape" else "landscape"]
    said = (words.one if count == 1 else words.several).format(
        count=count, paper=paper, way=words.way[grid.orientation]
    )
    sides = grid.shown.w, grid.shown.h
    size = " × ".join(number(round(side), text.language) for side in sides)
    otherwise = words.other.format(way=other, count=tiling.other_count)
    whole = words.whole.format(size=size)
    return f"{said} ({otherwise}); {whole}{'' if grid.is_whole else f', {words.white}'}."


def _below(tiling: Tiling, room: Rect, text: _Text) -> tuple[list[Item], float]:
    """Return the steps and the ruler at the foot of the sheet, and where they begin."""
    indent, size = _NUMBER_ROOM * text.scale, _TEXT * text.scale
    leading = size * _LEADING
    steps = [text.lines(step, _TEXT, room.w - indent) for step in text.words.steps]
    if tiling.empty:
        labels = ", ".join(tile.label for tile in tiling.empty)
        steps.append(text.lines(text.words.empty.format(labels=labels), _TEXT, room.w - indent))
    height = sum(len(step) * leading + leading * 0.3 for step in steps)
    top = room.bottom - _RULER_HEIGHT - height - 2 * text.scale
    y, drawn = top + leading * 0.75, list[Item]()
    for index, lines in enumerate(steps, 1):
        mark = str(index) if index <= len(text.words.steps) else "–"
        bold = text.style(_TEXT, bold=True)
        drawn.append(letter(text.measurer, mark, room.x, y, bold, tokens.INK_9))
        drawn += letter_lines(
            text.measurer, lines, room.x + indent, y, text.style(_TEXT), tokens.INK_9, leading
        )
        y += len(lines) * leading + leading * 0.3
    drawn += _ruler(room, text)
    return drawn, top - 5 * text.scale


def _ruler(room: Rect, text: _Text) -> Iterator[Item]:
    """Yield a ruler of 100 mm, or of 50 where the sheet is too narrow."""
    length = _RULER if room.w >= _RULER else _SHORT_RULER
    base = room.bottom
    yield line(room.x, base, room.x + length, base, _SEAM)
    for at in range(length + 1):
        tall = 5.0 if at % 10 == 0 else 3.5 if at % 5 == 0 else 2.0
        stroke = _SEAM if at % 10 == 0 else Stroke(tokens.INK_9, 0.12)
        yield line(room.x + at, base, room.x + at, base - tall, stroke)
    words, style = f"{length} mm", text.style(_TEXT, bold=True)
    yield letter(text.measurer, "0", room.x - 0.4, base - 6.2, style, tokens.INK_9)
    yield letter(text.measurer, words, room.x + length, base - 6.2, style, tokens.INK_9, "right")


def _fitted(shown: Rect, room: Rect) -> Rect:
    """Return the place of a picture of what is shown, as large as fits."""
    scale = min(room.w / shown.w, room.h / shown.h)
    return Rect(room.x, room.y, shown.w * scale, shown.h * scale)


def _grid(tiling: Tiling, picture: Rect, text: _Text) -> Iterator[Item]:
    """Yield the seams over the picture, and each sheet's name on a plate."""
    shown = tiling.grid.shown
    scale = picture.w / shown.w
    left, top = picture.x - shown.x * scale, picture.y - shown.y * scale
    cells = [
        (tile, Rect(*(side * scale for side in tile.seen)).moved(left, top))
        for tile in (*tiling.empty, *tiling.tiles)
    ]
    size = min(min(cell.w, cell.h) for _, cell in cells) * _LABEL
    size = max(SMALLEST_MM, min(size, _LARGEST_LABEL))
    for tile, cell in cells:
        if tile in tiling.empty:
            yield line(cell.x, cell.bottom, cell.right, cell.y, _LEFT_OUT)
            continue
        yield Box(cell, stroke=_SEAM)
        yield from _name(tile.label, cell, size, text.measurer)
    yield Box(picture, stroke=_FRAME)


def _name(label: str, cell: Rect, size: float, measurer: Measurer) -> Sequence[Item]:
    style, middle = TextStyle(size, 600), cell.centre
    width = measurer.width(label, style) + size * 0.7
    plate = Rect(middle.x - width / 2, middle.y - size * 0.7, width, size * 1.4)
    return (
        Box(plate, tokens.WHITE, _SEAM, size * 0.3),
        letter(measurer, label, middle.x, middle.y + size * 0.36, style, tokens.INK_9, "centre"),
    )
