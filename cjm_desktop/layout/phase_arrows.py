"""The phases as arrows: name, question and number."""

from collections.abc import Iterator, Sequence
from typing import Final

from cjm_desktop.base.geometry import Rect
from cjm_desktop.base.named_tuple import NamedTuple
from cjm_desktop.layout import tokens
from cjm_desktop.layout.block import Strip
from cjm_desktop.layout.context import Context
from cjm_desktop.layout.contract import Box, Columns
from cjm_desktop.layout.lettering import letter, letter_lines, unbroken, wrapped
from cjm_desktop.layout.shapes import ARROW_POINT, arrow
from cjm_desktop.layout.words import words
from cjm_desktop.model.document import Phase
from cjm_desktop.scene.items import Item, Part, Path, Stroke
from cjm_desktop.scene.text import TextStyle

_NAME_SIZES: Final = (17.0, 16.0, 15.0, 14.0, 13.0)
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
_NUMBER_LEFT: Final = 7.0
_OUTLINE: Final = 1.3
_NOT_APPLICABLE: Final = Stroke(tokens.INK_5, 1, (4, 3))


class _Place(NamedTuple):
    """Where a phase's arrow stands; its point reaches into the notch of the next."""

    phase: Phase
    column: int
    left: float
    width: float
    text: float  # the width that words are wrapped for, notch and point included
    number: str

    @property
    def text_left(self) -> float:
        return _TEXT_AFTER_NOTCH if self.column else _TEXT

    @property
    def room(self) -> float:
        """The width that words have."""
        return self.text - ARROW_POINT - self.text_left


class _Arrow(NamedTuple):
    """One phase's arrow, its lines broken."""

    place: _Place
    style: TextStyle  # of the name
    name: tuple[str, ...]
    question: tuple[str, ...]

    @property
    def below_name(self) -> float:
        """How far the base line of the question stays below the first of the name."""
        return max(0, len(self.name) - 1) * _NAME_LEADING + _QUESTION_BELOW

    @property
    def height(self) -> float:
        """The height that its words need."""
        if not self.question:
            return _ONE_LINE + max(0, len(self.name) - 1) * _NAME_LEADING
        more = (len(self.question) - 1) * _QUESTION_LEADING
        return _FIRST_BASE + self.below_name + more + _BOTTOM


def phase_arrows(context: Context) -> Strip:
    """Return the arrows, all as high as the one with most words and their names of one size."""
    places = [_place(column, context) for column in range(len(context.phases))]
    style = _name_style(places, context)
    arrows = [_measured(place, style, context) for place in places]
    height = max((each.height for each in arrows), default=0.0)
    return Strip(
        height,
        tuple(Box("phase", place.phase.id, _column(place, context, height)) for place in places),
        tuple(_part(each, context, height) for each in arrows),
    )


def _place(column: int, context: Context) -> _Place:
    columns = context.columns
    width, text = _width(column, columns), _width(column, columns.unstretched)
    number = str(context.options.printed.number(column))
    return _Place(context.phases[column], column, columns.left(column), width, text, number)


def _width(column: int, columns: Columns) -> float:
    is_last = column == len(columns.phases) - 1
    end = columns.right if is_last else columns.edges[column + 1] + ARROW_POINT - _BETWEEN
    return end - columns.left(column)


def _column(place: _Place, context: Context, height: float) -> Rect:
    right = min(context.columns.edges[place.column + 1], context.columns.right)
    return Rect(place.left, 0, right - place.left, height)


def _name_style(places: Sequence[_Place], context: Context) -> TextStyle:
    """Return the largest style in which no name's word has to be broken, or else the smallest."""
    styles = [TextStyle(size, 600, -0.01) for size in _NAME_SIZES]
    shown = [place for place in places if place.phase.name and not place.phase.collapsed]
    for style in styles:
        if all(
            unbroken(context.measurer, place.phase.name, style, _name_room(place, context))
            for place in shown
        ):
            return style
    return styles[-1]


def _name_room(place: _Place, context: Context) -> float:
    number = context.measurer.width(place.number, _NUMBER)
    return place.room - _NUMBER_LEFT - number - _NUMBER_RIGHT


def _measured(place: _Place, style: TextStyle, context: Context) -> _Arrow:
    if place.phase.collapsed:
        return _Arrow(place, style, (), ())
    measurer, room = context.measurer, _name_room(place, context)
    return _Arrow(
        place,
        style,
        wrapped(measurer, place.phase.name, style, room),
        wrapped(measurer, _question(place.phase, context), _QUESTION, place.room),
    )


def _question(phase: Phase, context: Context) -> str:
    if not phase.not_applicable:
        return phase.question
    return words(context.language).not_applicable_because.format(reason=phase.not_applicable)


def _part(each: _Arrow, context: Context, height: float) -> Part:
    place = each.place
    body = Rect(0, 0, place.width, height)
    tints, outline = context.tints[place.column], arrow(body, notched=place.column > 0)
    drawn: list[Item] = []
    if place.phase.not_applicable:
        drawn.append(Path(outline, tokens.PAPER_0, _NOT_APPLICABLE))
    elif context.options.printed.sketch:
        drawn.append(Path(outline, tokens.PAPER_0, Stroke(tints.header, _OUTLINE)))
    else:
        drawn.append(Path(outline, tints.full if place.phase.collapsed else tints.header))
    if place.phase.collapsed:
        drawn.append(_number_alone(place, context, height))
    else:
        drawn += _words(each, context, height)
    return Part(body.moved(place.left, 0), tuple(drawn), place.phase.id)


def _number_alone(place: _Place, context: Context, height: float) -> Item:
    notch = ARROW_POINT if place.column else 0.0
    centre, base = (notch + place.width - ARROW_POINT) / 2, height / 2 + 5
    ink = tokens.INK_6 if place.phase.not_applicable else context.tints[place.column].ink
    return letter(context.measurer, place.number, centre, base, _COLLAPSED_NUMBER, ink, "centre")


def _words(each: _Arrow, context: Context, height: float) -> Iterator[Item]:
    measurer, place = context.measurer, each.place
    x, base = place.text_left, _first_base(each, height)
    below = base + each.below_name
    sketch = context.options.printed.sketch
    ink = tokens.INK_6 if place.phase.not_applicable else tokens.WHITE
    if sketch and not place.phase.not_applicable:
        ink = context.tints[place.column].ink
    small = tokens.INK_7 if sketch else ink
    yield from letter_lines(measurer, each.name, x, base, each.style, ink, _NAME_LEADING)
    yield from letter_lines(measurer, each.question, x, below, _QUESTION, small, _QUESTION_LEADING)
    if not place.phase.not_applicable and not sketch:
        right = place.width - ARROW_POINT - _NUMBER_RIGHT
        yield letter(measurer, place.number, right, base, _NUMBER, ink, "right")


def _first_base(each: _Arrow, height: float) -> float:
    """Return the base line of a name, in the middle where there is no question."""
    if each.question:
        return _FIRST_BASE
    return height / 2 + 6 - max(0, len(each.name) - 1) * _NAME_LEADING / 2
