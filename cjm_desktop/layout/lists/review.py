"""The list of questions: what the review asks about a journey, rule by rule, to be answered."""

from collections.abc import Iterator, Sequence
from typing import Final

from cjm_desktop.base.colour import Colour
from cjm_desktop.base.geometry import Rect
from cjm_desktop.layout import tokens
from cjm_desktop.layout.context import Context
from cjm_desktop.layout.lettering import letter_lines, wrapped
from cjm_desktop.layout.lists.table import WIDTH, Column, Group, Line, Table, stretches
from cjm_desktop.layout.lists.words import list_words
from cjm_desktop.model.document import Journey, Project
from cjm_desktop.model.questions import find_phase, find_row
from cjm_desktop.model.review.question import RULES, Question, Rule
from cjm_desktop.model.review.review import review_of
from cjm_desktop.model.review.wording import said, wording_of
from cjm_desktop.scene.items import Box, Item, Stroke, line
from cjm_desktop.scene.text import TextStyle

_TEXT: Final = TextStyle(13, 500)
_LEADING: Final = 17.0
_SMALL: Final = TextStyle(11.5)
_SMALL_LEADING: Final = 15.0
_BASE: Final = 20.0  # of the first lines
_BOTTOM: Final = 10.0
_LEFTS: Final = (22.0, 250.0, 440.0)
_GAP: Final = 12.0
_TICK: Final = 10.0  # side of the square to tick off
_TICK_LINE: Final = Stroke(tokens.INK_6, 1.0)
_RULE: Final = Stroke(tokens.LINE_2, 0.7)
_NO_HINT: Final = Line(0.0, ())


def review_table(project: Project, journey: Journey, context: Context) -> Table:
    """Return what is asked about a journey or the phases and rows of it that are printed.

    ``journey`` is the printed part; what was set aside is left out, and so are personas.
    """
    own = list_words(context.language)
    asked = [
        question
        for question in review_of(project, context.options.today).asked
        if _is_printed(question, journey)
    ]
    by_rule = {rule: [q for q in asked if q.rule == rule] for rule in RULES}
    groups = tuple(
        _group(rule, found, journey, context) for rule, found in by_rule.items() if found
    )
    count = len(asked)
    about = own.one if count == 1 else own.several.format(count=count)
    columns = tuple(Column(n, x) for n, x in zip(own.review_heads, _LEFTS, strict=True))
    return Table(own.review, about, columns, groups, own.no_questions)


def _is_printed(question: Question, journey: Journey) -> bool:
    place = question.place
    if place.journey != journey.id:
        return False
    if place.phase is not None and find_phase(journey, place.phase) is None:
        return False
    row = find_row(journey, place.row) if place.row is not None else None
    return place.row is None or (row is not None and not row.hidden)


def _group(rule: Rule, found: Sequence[Question], journey: Journey, context: Context) -> Group:
    wording = wording_of(rule, context.language)
    first, *others = found
    lines = list(_lines(first, journey, context, _hint(wording.hint, context)))
    lines += (each for q in others for each in _lines(q, journey, context, _NO_HINT))
    return Group(wording.name, tokens.INK_9, tuple(lines))


def _hint(words: str, context: Context) -> Line:
    """Return what can be done about all questions of a rule, and the rule line under it.

    It is a part of the first question, so that it never ends a page without any.
    """
    text = wrapped(context.measurer, words, _SMALL, WIDTH)
    height = len(text) * _SMALL_LEADING + 4
    drawn = letter_lines(context.measurer, text, 0, 8, _SMALL, tokens.INK_7, _SMALL_LEADING)
    return Line(height, (*drawn, line(0, height, WIDTH, height, _RULE)))


def _lines(question: Question, journey: Journey, context: Context, hint: Line) -> Iterator[Line]:
    """Yield a question as a line, or as several where a text is longer than a page."""
    columns = _columns(question, journey, context)
    for some in stretches(*(lines for _, lines, *_ in columns)):
        above = _NO_HINT if some.start else hint
        base = above.height + _BASE
        drawn: list[Item] = [*above.items, *(() if some.start else (_tick(base),))]
        height = 0.0
        for left, lines, style, leading, ink in columns:
            drawn += letter_lines(context.measurer, lines[some], left, base, style, ink, leading)
            height = max(height, len(lines[some]) * leading)
        yield Line(base - 12 + height + _BOTTOM, tuple(drawn), rule=not some.start)


def _columns(
    question: Question, journey: Journey, context: Context
) -> list[tuple[float, Sequence[str], TextStyle, float, Colour]]:
    """Return the left ends, lines and looks of what is said of a question."""
    texts = (
        (_one_line(question.text), _TEXT, _LEADING, tokens.INK_9),
        (_place(question, journey), _SMALL, _SMALL_LEADING, tokens.INK_7),
        (said(question, context.language), _SMALL, _SMALL_LEADING, tokens.INK_9),
    )
    ends = (*(left - _GAP for left in _LEFTS[1:]), WIDTH)
    return [
        (left, wrapped(context.measurer, words, style, end - left), style, leading, ink)
        for left, end, (words, style, leading, ink) in zip(_LEFTS, ends, texts, strict=True)
    ]


def _tick(base: float) -> Item:
    return Box(Rect(0.5, base - _TICK, _TICK, _TICK), None, _TICK_LINE)


def _place(question: Question, journey: Journey) -> str:
    """Return the names of phase and row, but for the one that the question is about."""
    place = question.place
    phase = find_phase(journey, place.phase) if place.phase is not None else None
    row = find_row(journey, place.row) if place.row is not None else None
    names = (_one_line(part.name) for part in (phase, row) if part is not None)
    return " · ".join(name for name in names if name and name != _one_line(question.text))


def _one_line(text: str) -> str:
    return " ".join(text.split())
