"""Traits of a persona on paper: a line between two opposites, with a knob."""

from collections.abc import Iterator
from typing import Final

from cjm_desktop.base.colour import Colour
from cjm_desktop.layout import tokens
from cjm_desktop.layout.context import Context
from cjm_desktop.layout.lettering import letter, letter_lines, wrapped
from cjm_desktop.layout.lists.table import WIDTH, Line
from cjm_desktop.layout.lists.words import list_words
from cjm_desktop.model.document import Persona, Trait
from cjm_desktop.scene.items import Item, Stroke, circle, line
from cjm_desktop.scene.text import TextStyle

_LEFT: Final = 130.0  # of the words at the low end
_ENDS: Final = 150.0  # most width of the words at each end
_GAP: Final = 16.0  # between words and line
_LENGTH: Final = WIDTH - _LEFT - 2 * (_ENDS + _GAP)
_TEXT: Final = TextStyle(13)
_LABEL: Final = TextStyle(11.5)
_LEADING: Final = 17.0
_BASE: Final = 20.0
_BETWEEN: Final = 8.0
_BOTTOM: Final = 10.0
_MIDDLE: Final = 4.5  # of the line, above the base line
_MOST_LINES: Final = 40  # of an end's words: more would not fit a page
_SCALE: Final = Stroke(tokens.INK_5, 0.9)
_TICK: Final = 4.0
_KNOB: Final = 5.5


def trait_lines(persona: Persona, context: Context) -> Iterator[Line]:
    """Yield a line for each trait of which an end is named; the first says what they are."""
    named = [trait for trait in persona.traits if trait.low.strip() or trait.high.strip()]
    ends = [(_wrapped(trait.low, context), _wrapped(trait.high, context)) for trait in named]
    widths = (context.measurer.width(line, _TEXT) for low, _ in ends for line in low)
    start = _LEFT + max(widths, default=0.0) + _GAP
    ink = tokens.TINTS[persona.hue].header
    for place, (trait, (low, high)) in enumerate(zip(named, ends, strict=True)):
        drawn = (
            *letter_lines(context.measurer, low, _LEFT, _BASE, _TEXT, tokens.INK_9, _LEADING),
            *_slider(start, trait.value, ink),
            *letter_lines(
                context.measurer,
                high,
                start + _LENGTH + _GAP,
                _BASE,
                _TEXT,
                tokens.INK_9,
                _LEADING,
            ),
            *(() if place else (_label(context),)),
        )
        below = _BASE - 12 + _BOTTOM if place == len(named) - 1 else _BETWEEN
        height = max(1, len(low), len(high)) * _LEADING + below
        yield Line(height, drawn, rule=not place, words=said_of_trait(trait, context))


def said_of_trait(trait: Trait, context: Context) -> str:
    """Return where between its ends a trait is: "Spontaneous – Planned: 70 of 100"."""
    ends = " – ".join(" ".join(end.split()) for end in (trait.low, trait.high) if end.strip())
    return list_words(context.language).trait.format(ends=ends, value=trait.value)


def _wrapped(end: str, context: Context) -> tuple[str, ...]:
    return wrapped(context.measurer, end.strip(), _TEXT, _ENDS)[:_MOST_LINES]


def _label(context: Context) -> Item:
    own = list_words(context.language)
    return letter(context.measurer, own.traits, 0, _BASE, _LABEL, tokens.INK_6)


def _slider(start: float, value: int, ink: Colour) -> Iterator[Item]:
    y, stop = _BASE - _MIDDLE, start + _LENGTH
    yield line(start, y, stop, y, _SCALE)
    for x in (start, (start + stop) / 2, stop):
        yield line(x, y - _TICK, x, y + _TICK, _SCALE)
    yield circle(start + _LENGTH * value / 100, y, _KNOB, ink)
