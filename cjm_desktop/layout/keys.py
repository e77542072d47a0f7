"""The keys at the bottom of the heads of curve and score rows: a sample and its name."""

from collections.abc import Callable, Sequence
from typing import Final

from cjm_desktop.base.geometry import Rect
from cjm_desktop.base.named_tuple import NamedTuple
from cjm_desktop.layout import tokens
from cjm_desktop.layout.context import Context
from cjm_desktop.layout.contract import SERIES
from cjm_desktop.layout.lettering import letter_lines, wrapped
from cjm_desktop.layout.shapes import hatch
from cjm_desktop.layout.strands import Strand, strands_of
from cjm_desktop.layout.words import words
from cjm_desktop.model.document import Row
from cjm_desktop.model.words import Series
from cjm_desktop.scene.items import Box, Item, Path, Stroke, line
from cjm_desktop.scene.text import TextStyle

RELEVANCE_LINE: Final = Stroke(tokens.INK_9, 3)
PRESENCE_LINE: Final = Stroke(tokens.INK_6, 1.6)
GAIN_LINE: Final = Stroke(tokens.GAP, 1.15)
GAIN_STEP: Final = 8.5

_STYLE: Final = TextStyle(11)
_LEADING: Final = 14.0
_LEFT: Final = 27.0
_WIDTH: Final = 22.0
_SWATCH: Final = 20.0  # width of the samples of a score row, 10 high


class Key(NamedTuple):
    """A sample, drawn around a height, and the lines of its name."""

    sample: Callable[[float], tuple[Item, ...]]
    name: tuple[str, ...]


def of_curves(row: Row, context: Context, width: float) -> tuple[Key, ...]:
    """Return the keys of the lines that a curve row has."""
    strands = strands_of(row, context)
    return tuple(_curve_key(strand, context, width) for strand in strands)


def _curve_key(strand: Strand, context: Context, width: float) -> Key:
    name = words(context.language).curves[strand.curve]
    persona = context.personas.get(strand.persona) if strand.persona else None
    if persona:
        name = f"{name}, {persona.name}"
    stroke = strand.stroke
    if strand.curve == "functional":
        stroke = stroke._replace(colour=tokens.INK_5)
    lines = wrapped(context.measurer, name, _STYLE, width)
    return Key(lambda y: (line(0, y, _WIDTH, y, stroke),), lines)


def of_scores(row: Row, context: Context, width: float) -> tuple[Key, ...]:
    """Return the keys of the series that a score row has, and of the gain between both."""
    own = words(context.language)
    named = [(own.series[series], _SAMPLES[series]) for series in SERIES if series in row.series]
    if len(named) == len(SERIES):
        named.append((own.gain, _gain_sample))
    return tuple(
        Key(sample, wrapped(context.measurer, name, _STYLE, width)) for name, sample in named
    )


def _relevance_sample(y: float) -> tuple[Item, ...]:
    return (line(0, y, _SWATCH, y, RELEVANCE_LINE),)


def _presence_sample(y: float) -> tuple[Item, ...]:
    edge = line(0, y - 5, _SWATCH, y - 5, PRESENCE_LINE)
    return (Box(Rect(0, y - 5, _SWATCH, 10), tokens.LINE_2), edge)


def _gain_sample(y: float) -> tuple[Item, ...]:
    area = Rect(0, y - 5, _SWATCH, 10)
    return (Box(area, tokens.GAP_TINT), Path(hatch(area, GAIN_STEP), stroke=GAIN_LINE))


_SAMPLES: Final[dict[Series, Callable[[float], tuple[Item, ...]]]] = {
    "relevance": _relevance_sample,
    "presence": _presence_sample,
}


def height(keys: Sequence[Key]) -> float:
    """Return the height of keys under each other."""
    return sum(len(key.name) for key in keys) * _LEADING


def below(row: Row) -> float:
    """Return how far the base line's middle of the last key stays above the end of the row."""
    return 16.0 if row.kind == "score" else 12.0


def drawn(keys: Sequence[Key], context: Context, last: float) -> list[Item]:
    """Return keys of which the last line's middle is at a height."""
    y = last - height(keys) + _LEADING
    found: list[Item] = []
    for key in keys:
        found += key.sample(y)
        found += letter_lines(
            context.measurer, key.name, _LEFT, y + 3.6, _STYLE, tokens.INK_7, _LEADING
        )
        y += len(key.name) * _LEADING
    return found
