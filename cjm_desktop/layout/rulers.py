"""Rulers: another model's names over the same phases, as dimension lines."""

from collections.abc import Iterator, Sequence
from typing import Final

from cjm_desktop.base.colour import Colour
from cjm_desktop.base.geometry import Rect
from cjm_desktop.base.named_tuple import NamedTuple
from cjm_desktop.layout import tokens
from cjm_desktop.layout.block import Strip, stacked
from cjm_desktop.layout.context import Context
from cjm_desktop.layout.contract import Box
from cjm_desktop.layout.lettering import Align, letter, unbroken, wrapped
from cjm_desktop.model.document import Journey, Ruler
from cjm_desktop.scene.items import Item, Part, Stroke, line
from cjm_desktop.scene.text import TextStyle

_SPAN: Final = TextStyle(11.5, 500)
_NAME: Final = TextStyle(11)
_LEADING: Final = 14.0
_MIDDLE: Final = 11.0  # of a band of one line
_TICK: Final = 5.0  # above and below the line
_BREAK: Final = 8.0  # between line and name
_HEAD_RIGHT: Final = 15.0
_LINE: Final = Stroke(tokens.INK_5, 0.8)


class _Look(NamedTuple):
    """How the lines of a name look."""

    style: TextStyle
    colour: Colour
    align: Align


_SPAN_LOOK: Final = _Look(_SPAN, tokens.INK_7, "centre")
_NAME_LOOK: Final = _Look(_NAME, tokens.INK_6, "right")


class _Span(NamedTuple):
    """A stretch of a ruler: left and right end, and the lines of its name."""

    left: float
    right: float
    name: tuple[str, ...]


def rulers(journey: Journey, context: Context) -> Strip:
    """Return all rulers under each other; spans that overlap stand under each other too."""
    bands: list[Strip] = []
    for ruler in journey.rulers:
        lanes = _lanes(sorted(_spans(ruler, context)))
        for index, lane in enumerate(lanes or [[]]):
            bands.append(_band(ruler, lane, context, named=index == 0))
    return stacked(bands)


def _spans(ruler: Ruler, context: Context) -> Iterator[_Span]:
    places = {phase: index for index, phase in enumerate(context.columns.phases)}
    for span in ruler.spans:
        ends = [places[end] for end in (span.first, span.last) if end in places]
        if ends:
            left = context.columns.left(min(ends))
            right = context.columns.edges[max(ends) + 1] - tokens.GUTTER
            room = context.columns.text(min(ends), max(ends) + 1 - min(ends)) - 2 * _BREAK
            collapsed = context.frame.collapsed[min(ends) : max(ends) + 1]
            lines = unbroken if all(collapsed) else wrapped
            yield _Span(left, right, lines(context.measurer, span.name, _SPAN, room))


def _lanes(spans: Sequence[_Span]) -> list[list[_Span]]:
    lanes: list[list[_Span]] = []
    for span in spans:
        free = next((lane for lane in lanes if lane[-1].right <= span.left), None)
        if free is None:
            lanes.append([span])
        else:
            free.append(span)
    return lanes


def _band(ruler: Ruler, spans: Sequence[_Span], context: Context, named: bool) -> Strip:
    width = context.options.row_head
    text = ruler.name if named else ""
    name = wrapped(context.measurer, text, _NAME, tokens.HEAD_TEXT - _HEAD_RIGHT)
    lines = max((len(words) for words in (name, *(span.name for span in spans))), default=1)
    more = max(0, lines - 1) * _LEADING
    height, middle = tokens.RULER_BAND + more, _MIDDLE + more / 2
    parts = [_span_part(ruler, span, context, height, middle) for span in spans]
    if name:
        right = width - _HEAD_RIGHT
        words = _lines(name, context, right, middle, _NAME_LOOK)
        parts.append(Part(Rect(-width, 0, width, height), tuple(words), ruler.id))
    rects = (Rect(span.left, 0, span.right - span.left, height) for span in spans)
    return Strip(height, tuple(Box("span", ruler.id, rect) for rect in rects), tuple(parts))


def _span_part(ruler: Ruler, span: _Span, context: Context, height: float, middle: float) -> Part:
    width = span.right - span.left
    widest = max((context.measurer.width(text, _SPAN) for text in span.name), default=0.0)
    half = widest / 2 + _BREAK if span.name else 0.0
    drawn: list[Item] = [line(x, middle - _TICK, x, middle + _TICK, _LINE) for x in (0.0, width)]
    if half < width / 2:
        drawn.append(line(0, middle, width / 2 - half, middle, _LINE))
        drawn.append(line(width / 2 + half, middle, width, middle, _LINE))
    drawn += _lines(span.name, context, width / 2, middle, _SPAN_LOOK)
    return Part(Rect(span.left, 0, width, height), tuple(drawn), ruler.id)


def _lines(
    lines: Sequence[str], context: Context, x: float, middle: float, look: _Look
) -> Iterator[Item]:
    first = middle + 4 - (len(lines) - 1) * _LEADING / 2
    for index, text in enumerate(lines):
        base = first + index * _LEADING
        yield letter(context.measurer, text, x, base, look.style, look.colour, look.align)
