"""What stands above and below the grid of a sketch sheet: lines to write on, and the ladder."""

from collections.abc import Iterator
from typing import Final

from cjm_desktop.base.geometry import Rect
from cjm_desktop.base.ids import PrincipleId
from cjm_desktop.base.named_tuple import NamedTuple
from cjm_desktop.layout import tokens
from cjm_desktop.layout.block import DrawnBlock, Strip, stacked
from cjm_desktop.layout.context import Context
from cjm_desktop.layout.lettering import letter
from cjm_desktop.layout.marks import ladder
from cjm_desktop.layout.principles import principles_strip
from cjm_desktop.layout.sketch.words import SketchWords, sketch_words
from cjm_desktop.model.document import Principle
from cjm_desktop.scene.items import Item, Part, Stroke, line
from cjm_desktop.scene.text import TextStyle

_TITLE: Final = TextStyle(30, 600, -0.022)
_TITLE_BASE: Final = 30.0
_LABEL: Final = TextStyle(11.5)
_TEXT: Final = TextStyle(11)
_RULE: Final = Stroke(tokens.INK_4, 0.8)
_HEADING: Final = 54.0  # height of the line with the title
_GAP: Final = 12.0  # between words and the line after them
_DATE: Final = 120.0  # length of these lines
_PEOPLE: Final = 200.0
_LEAST: Final = 80.0  # of the line after the title
_BOTTOM: Final = 8.0
_FOOT: Final = 30.0
_FOOT_BASE: Final = 20.0
_FOOT_LEADING: Final = 18.0
_LADDER: Final = 13.0  # width of a ladder and the room after it
_BETWEEN: Final = 26.0
_PRINCIPLES: Final = 4  # places for those that are not there yet


def sketch_above(principles: tuple[Principle, ...], context: Context) -> DrawnBlock:
    """Return the title to write on, and the principles or places for them."""
    parts = [_heading(context)]
    if context.options.printed.shows("principles"):
        written = tuple(each for each in principles if each.text)
        blank = (Principle(id=PrincipleId(str(number))) for number in range(_PRINCIPLES))
        parts.append(principles_strip(written or tuple(blank), context))
    return DrawnBlock(stacked((*parts, Strip(_BOTTOM))), ("sketch above", context, principles))


def sketch_below(note: str, context: Context) -> DrawnBlock:
    """Return the ladder to copy by hand, and how large the notes are."""
    head, width = context.options.row_head, context.options.row_head + context.columns.right
    drawn, lines = _flowing(list(_pieces(note, context)), width, context)
    height = _FOOT + (lines - 1) * _FOOT_LEADING
    part = Part(Rect(-head, 0, width, height), tuple(drawn))
    return DrawnBlock(Strip(height, (), (part,)), ("sketch below", context, note))


class _Piece(NamedTuple):
    """Words at the foot of the sheet, after a ladder of so many rungs or none."""

    text: str
    rung: int = 0


def _pieces(note: str, context: Context) -> Iterator[_Piece]:
    words = sketch_words(context.language)
    yield _Piece(words.known)
    yield from (_Piece(text, rung) for rung, text in enumerate(words.ladder, 1))
    if note:
        yield _Piece(note)


def _flowing(pieces: list[_Piece], width: float, context: Context) -> tuple[list[Item], int]:
    """Return pieces one after the other, on as many lines as they need; the last at the right."""
    measurer, drawn = context.measurer, list[Item]()
    x, number = 0.0, 0
    for piece in pieces:
        ladder_room = _LADDER if piece.rung else 0.0
        wide = ladder_room + measurer.width(piece.text, _TEXT)
        if x and x + wide > width:
            x, number = 0.0, number + 1
        if piece is pieces[-1] and not piece.rung:
            x = max(x, width - wide)
        base = _FOOT_BASE + number * _FOOT_LEADING
        if piece.rung:
            drawn += ladder(x, base, piece.rung, tokens.INK_9)
        drawn.append(letter(measurer, piece.text, x + ladder_room, base, _TEXT, tokens.INK_7))
        x += wide + _BETWEEN
    return drawn, number + 1


def _heading(context: Context) -> Strip:
    if not context.options.printed.shows("title"):
        return Strip(0.0)
    head, right = context.options.row_head, context.columns.right
    width = head + right
    drawn = tuple(_heading_items(sketch_words(context.language), width, context))
    return Strip(_HEADING, (), (Part(Rect(-head, 0, width, _HEADING), drawn),))


def _heading_items(words: SketchWords, width: float, context: Context) -> Iterator[Item]:
    """Yield the title and what is written beside it, each with its line; from the right."""
    measurer, base = context.measurer, _TITLE_BASE
    yield letter(measurer, words.title, 0, base, _TITLE, tokens.INK_9)
    start = measurer.width(words.title, _TITLE) + _GAP
    end = width
    for text, length in ((words.people, _PEOPLE), (words.date, _DATE)):
        left = end - length - _GAP - measurer.width(text, _LABEL)
        if left - start < _LEAST + 2 * _GAP:
            break
        yield line(end - length, base, end, base, _RULE)
        yield letter(measurer, text, left, base - 3, _LABEL, tokens.INK_7)
        end = left - 2 * _GAP
    yield line(start, base, max(start, end), base, _RULE)
