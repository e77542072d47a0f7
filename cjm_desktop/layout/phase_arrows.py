"""The phases as arrows: name, question and number."""

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Final

from cjm_desktop.base.colour import Colour
from cjm_desktop.base.geometry import Rect
from cjm_desktop.layout import tokens
from cjm_desktop.layout.block import Strip
from cjm_desktop.layout.context import Context
from cjm_desktop.layout.contract import Box
from cjm_desktop.layout.lettering import letter, letter_lines, wrapped
from cjm_desktop.layout.shapes import ARROW_POINT, arrow
from cjm_desktop.layout.words import words
from cjm_desktop.model.document import Phase
from cjm_desktop.scene.items import Item, Part, Path, Stroke
from cjm_desktop.scene.text import TextStyle

_NAME: Final = TextStyle(17, 600, -0.01)
_NAME_LEADING: Final = 22.0
_QUESTION: Final = TextStyle(11.5)
_QUESTION_LEADING: Final = 14.0
_NUMBER: Final = TextStyle(13, 500)
_COLLAPSED_NUMBER: Final = TextStyle(13, 600)

_ONE_LINE: Final = 36.0
_FIRST_BASE: Final = 24.0
_QUESTION_BELOW: Final = 18.0  # its base line under that of the name
_BOTTOM: Final = 10.0  # under the last base line
_BETWEEN: Final = 4.0  # arrows
_TEXT: Final = 14.0  # from the left edge
_TEXT_AFTER_NOTCH: Final = 25.0
_NUMBER_RIGHT: Final = 9.0  # of the place where the point begins
_NOT_APPLICABLE: Final = Stroke(tokens.INK_5, 1, (4, 3))


@dataclass(frozen=True, slots=True)
class _Arrow:
    """One phase's arrow, its lines broken."""

    phase: Phase
    column: int
    left: float
    width: float  # of the arrow, whose point reaches into the notch of the next
    name: tuple[str, ...]
    question: tuple[str, ...]

    @property
    def text_left(self) -> float:
        return _TEXT_AFTER_NOTCH if self.column else _TEXT

    @property
    def height(self) -> float:
        """The height that its words need."""
        names = max(1, len(self.name))
        if not self.question:
            return _ONE_LINE + (names - 1) * _NAME_LEADING
        above = _FIRST_BASE + (names - 1) * _NAME_LEADING + _QUESTION_BELOW
        return above + (len(self.question) - 1) * _QUESTION_LEADING + _BOTTOM


def phase_arrows(context: Context) -> Strip:
    """Return the arrows, all as high as the one with most words."""
    arrows = [_measured(index, context) for index in range(len(context.phases))]
    height = max((each.height for each in arrows), default=0.0)
    return Strip(
        height,
        tuple(Box("phase", each.phase.id, _column(each, context, height)) for each in arrows),
        tuple(_part(each, context, height) for each in arrows),
    )


def _column(each: _Arrow, context: Context, height: float) -> Rect:
    edges = context.columns.edges
    right = min(edges[each.column + 1], context.columns.right)
    return Rect(each.left, 0, right - each.left, height)


def _measured(column: int, context: Context) -> _Arrow:
    phase, columns = context.phases[column], context.columns
    left = columns.left(column)
    is_last = column == len(context.phases) - 1
    end = columns.right if is_last else columns.edges[column + 1] + ARROW_POINT - _BETWEEN
    each = _Arrow(phase, column, left, end - left, (), ())
    if phase.collapsed:
        return each
    room = each.width - ARROW_POINT - each.text_left
    number = context.measurer.width(str(column + 1), _NUMBER) + 2 * _NUMBER_RIGHT
    name = wrapped(context.measurer, phase.name, _NAME, room - number)
    question = wrapped(context.measurer, _question(phase, context), _QUESTION, room)
    return _Arrow(phase, column, left, each.width, name, question)


def _question(phase: Phase, context: Context) -> str:
    if not phase.not_applicable:
        return phase.question
    return words(context.language).not_applicable_because.format(reason=phase.not_applicable)


def _part(each: _Arrow, context: Context, height: float) -> Part:
    body = Rect(0, 0, each.width, height)
    tints, outline = context.tints[each.column], arrow(body, notched=each.column > 0)
    drawn: list[Item] = []
    if each.phase.not_applicable:
        drawn.append(Path(outline, tokens.PAPER_0, _NOT_APPLICABLE))
    else:
        drawn.append(Path(outline, tints.full if each.phase.collapsed else tints.header))
    drawn += (
        _number_alone(each, context, height)
        if each.phase.collapsed
        else _words(each, context, height)
    )
    return Part(body.moved(each.left, 0), tuple(drawn), each.phase.id)


def _number_alone(each: _Arrow, context: Context, height: float) -> Iterator[Item]:
    notch = ARROW_POINT if each.column else 0.0
    centre = (notch + each.width - ARROW_POINT) / 2
    tints = context.tints[each.column]
    colour = tokens.INK_6 if each.phase.not_applicable else tints.ink
    number, style = str(each.column + 1), _COLLAPSED_NUMBER
    yield letter(context.measurer, number, centre, height / 2 + 5, style, colour, "centre")


def _words(each: _Arrow, context: Context, height: float) -> Iterator[Item]:
    measurer, x = context.measurer, each.text_left
    base = _first_base(each, height)
    below = base + max(0, len(each.name) - 1) * _NAME_LEADING + _QUESTION_BELOW
    ink = _ink(each)
    yield from letter_lines(measurer, each.name, x, base, _NAME, ink, _NAME_LEADING)
    yield from letter_lines(measurer, each.question, x, below, _QUESTION, ink, _QUESTION_LEADING)
    if not each.phase.not_applicable:
        right = each.width - ARROW_POINT - _NUMBER_RIGHT
        yield letter(measurer, str(each.column + 1), right, base, _NUMBER, ink, "right")


def _first_base(each: _Arrow, height: float) -> float:
    """Return the base line of a name, in the middle where there is no question."""
    if each.question:
        return _FIRST_BASE
    return height / 2 + 6 - max(0, len(each.name) - 1) * _NAME_LEADING / 2


def _ink(each: _Arrow) -> Colour:
    return tokens.INK_6 if each.phase.not_applicable else tokens.WHITE
