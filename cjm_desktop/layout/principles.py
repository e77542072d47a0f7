"""The strip of guiding principles: a number and a sentence each."""

from math import ceil
from typing import Final

from cjm_desktop.base.geometry import Rect
from cjm_desktop.base.named_tuple import NamedTuple
from cjm_desktop.layout import tokens
from cjm_desktop.layout.block import Strip, side_by_side, stacked
from cjm_desktop.layout.context import Context
from cjm_desktop.layout.contract import Box
from cjm_desktop.layout.facts_block import TOP_RULE
from cjm_desktop.layout.grid import has_room, sentences_slot
from cjm_desktop.layout.heads import NAME, NAME_LEADING, SMALL
from cjm_desktop.layout.lettering import letter, letter_lines, wrapped
from cjm_desktop.layout.words import words
from cjm_desktop.model.document import Principle
from cjm_desktop.scene.items import Item, Part, Stroke, line
from cjm_desktop.scene.text import TextStyle

_NUMBER: Final = TextStyle(30, 500, -0.03)
_NUMBER_BASE: Final = 31.0
_TEXT: Final = TextStyle(14.5, 500)
_PROMPT: Final = TextStyle(13)
_TEXT_LEADING: Final = 19.0
_TEXT_BASE: Final = 21.0
_TEXT_LEFT: Final = 28.0
_TEXT_RIGHT: Final = 32.0  # between a sentence and the next number
_NARROWEST: Final = 280.0
_HEIGHT: Final = 44.0
_NAME_BASE: Final = 20.0
_PROMPT_LEADING: Final = 14.0
_HEAD_RIGHT: Final = 19.0
_WRITING_LINE: Final = Stroke(tokens.INK_4, 0.8)


class _Place(NamedTuple):
    number: int
    left: float
    width: float
    text: float


def principles_strip(principles: tuple[Principle, ...], context: Context) -> Strip:
    """Return the principles, in as many lines as they need; nothing when there are none.

    Those that are not written have a place where the sheet asks for them, or is filled in by hand.
    The others break their lines as if they had it everywhere.
    """
    options = context.options
    shown = [each for each in principles if each.text or options.asking or options.by_hand]
    if not shown:
        return Strip(0.0)
    slot = sentences_slot(context.columns, context.options.row_head)
    gutter = tokens.GUTTER if has_room(context.columns) else 0.0  # so they begin with columns
    fits = max(1, int((slot.text + gutter) // _NARROWEST))
    most = _each_line(len(principles), fits)
    text = (slot.text + gutter) / most
    each_line = _each_line(len(shown), max(most, int((slot.width + gutter) // text)))
    width = (slot.width + gutter) / each_line
    rows = []
    for start in range(0, len(shown), each_line):
        row = shown[start : start + each_line]
        rows.append(
            side_by_side(
                _principle(each, _Place(start + i + 1, slot.left + i * width, width, text), context)
                for i, each in enumerate(row)
            )
        )
    return side_by_side((_head(context), stacked(rows)))


def _each_line(count: int, fits: int) -> int:
    """Return how many of a number of principles stand on a line that has room for so many."""
    return ceil(count / ceil(count / fits))


def _head(context: Context) -> Strip:
    measurer, own, width = context.measurer, words(context.language), context.options.row_head
    across = width + context.columns.right
    rule = Part(Rect(-width, 0, across, 0), (line(0, 0, across, 0, TOP_RULE),))
    if not has_room(context.columns):
        return Strip(_HEIGHT, (), (rule,))
    room = tokens.HEAD_TEXT - _HEAD_RIGHT
    name = wrapped(measurer, own.principles, NAME, room)
    prompt = wrapped(measurer, own.principles_prompt, SMALL, room)
    below = _NAME_BASE + len(name) * NAME_LEADING - 2
    height = max(below + (len(prompt) - 1) * _PROMPT_LEADING + 9, _HEIGHT)
    rect = Rect(-width, 0, width, height)
    ink, pale = tokens.INK_9, tokens.INK_6
    named = letter_lines(measurer, name, 0, _NAME_BASE, NAME, ink, NAME_LEADING)
    asked = letter_lines(measurer, prompt, 0, below, SMALL, pale, _PROMPT_LEADING)
    parts = (rule, Part(rect, tuple(named), role="heading"), Part(rect, tuple(asked)))
    return Strip(height, (), parts)


def _principle(principle: Principle, place: _Place, context: Context) -> Strip:
    measurer, number = context.measurer, str(place.number)
    text_left = max(_TEXT_LEFT, measurer.width(number, _NUMBER) + 9)
    room = place.text - text_left - _TEXT_RIGHT
    # One that is still to be written asks for it, in pencil, or leaves a line to write on.
    is_line = not principle.text and context.options.by_hand
    words_of = principle.text or ("" if is_line else words(context.language).no_principle)
    style, ink = (_TEXT, tokens.INK_9) if principle.text else (_PROMPT, tokens.INK_5)
    text = wrapped(measurer, words_of, style, room)
    height = _HEIGHT + max(0, len(text) - 1) * _TEXT_LEADING
    label = letter(measurer, number, 0, _NUMBER_BASE, _NUMBER, ink)
    lines = letter_lines(measurer, text, text_left, _TEXT_BASE, style, ink, _TEXT_LEADING)
    drawn: list[Item] = [*lines]
    if is_line:
        right = place.width - _TEXT_RIGHT
        drawn.append(line(text_left, _NUMBER_BASE, right, _NUMBER_BASE, _WRITING_LINE))
    rect = Rect(place.left, 0, place.width, height)
    box = Box("principle", principle.id, rect._replace(w=place.width - tokens.GUTTER))
    parts = (
        Part(rect, (label,), principle.id, "label"),
        Part(rect, tuple(drawn), principle.id, "item"),
    )
    return Strip(height, (box,), parts)
