"""How well a journey is known: a share and a bar in four, as they stand beside the title."""

from collections.abc import Iterator, Mapping, Sequence
from typing import Final

from cjm_desktop.base.geometry import Rect
from cjm_desktop.base.named_tuple import NamedTuple
from cjm_desktop.layout import tokens
from cjm_desktop.layout.block import Strip
from cjm_desktop.layout.context import Context
from cjm_desktop.layout.facts_block import LABEL, TOP_RULE
from cjm_desktop.layout.grid import Slot
from cjm_desktop.layout.lettering import letter, letter_lines
from cjm_desktop.layout.words import measured, words
from cjm_desktop.model.words import DRAWN, GUESSED, PRESENT, RESEARCHED
from cjm_desktop.scene.items import Box, Item, Part, Stroke, line
from cjm_desktop.scene.text import TextStyle

_FIGURE: Final = TextStyle(26, 600, -0.02)
_BESIDE: Final = TextStyle(11.5)
_BESIDE_LEADING: Final = 14.0
_BESIDE_LINES: Final = 2  # that stand beside the figure; more push it down
_LABEL_BASE: Final = 15.0
_FIGURE_BASE: Final = 44.0
_BAR: Final = 12.0
_BAR_BELOW: Final = 12.0  # the figure's base line
_SHARE_BELOW: Final = 13.0  # the bar
_BETWEEN: Final = 2.0
_BOTTOM: Final = 21.0
_RUNGS: Final = (GUESSED, PRESENT, DRAWN, RESEARCHED)
_PRESENT: Final = Stroke(tokens.INK_6, 1.2)
_DASHED: Final = Stroke(tokens.INK_5, 1, (3, 2))


class _Stretch(NamedTuple):
    """One rung of the ladder in the bar."""

    rung: int
    left: float
    width: float


def evidence_block(shares: Sequence[float], context: Context, slot: Slot) -> Strip:
    """Return the shares of the four rungs, the best known first, as wide as their place."""
    width = slot.width
    measurer, own = context.measurer, words(context.language)
    percents = whole_percents(shares)
    figure = measured(percents[RESEARCHED - 1], "%", context.language)
    beside = measurer.width(figure, _FIGURE) + 8
    lines = measurer.wrap(own.researched_share, _BESIDE, slot.text - beside)
    base = _FIGURE_BASE + max(0, len(lines) - _BESIDE_LINES) * _BESIDE_LEADING
    first = base - (len(lines) - 1) * _BESIDE_LEADING
    bar = base + _BAR_BELOW
    stretches = _stretches(shares, width)
    said = {rung: measured(percents[rung - 1], "%", context.language) for rung in _RUNGS}
    drawn: list[Item] = [
        line(0, 0, width, 0, TOP_RULE),
        letter(measurer, own.evidence, 0, _LABEL_BASE, LABEL, tokens.INK_6),
        letter(measurer, figure, 0, base, _FIGURE, tokens.INK_9),
        *letter_lines(measurer, lines, beside, first, _BESIDE, tokens.INK_7, _BESIDE_LEADING),
        *share_bar(shares, Rect(0, bar, width, _BAR)),
        *_figures(stretches, said, context, width, bar + _BAR + _SHARE_BELOW),
    ]
    height = bar + _BAR + _SHARE_BELOW + _BOTTOM
    return Strip(height, (), (Part(Rect(0, 0, width, height), tuple(drawn)),))


def whole_percents(shares: Sequence[float]) -> tuple[int, ...]:
    """Return shares as whole per cents, each rounded by itself, as whoever counts would."""
    return tuple(int(round(share * 100, 9) + 0.5) for share in shares)


def share_bar(shares: Sequence[float], place: Rect) -> Iterator[Item]:
    """Yield the bar in four: black, grey, outlined, dashed; without what is nobody's."""
    for stretch in _stretches(shares, place.w):
        yield _bar(stretch, place)


def _stretches(shares: Sequence[float], width: float) -> list[_Stretch]:
    found: list[_Stretch] = []
    left = 0.0
    for rung in range(RESEARCHED, 0, -1):
        share = shares[rung - 1]
        if share:
            found.append(_Stretch(rung, left, share * width))
            left += share * width
    return found


def _bar(stretch: _Stretch, place: Rect) -> Item:
    width = max(0.5, stretch.width - _BETWEEN)
    rect = Rect(place.x + stretch.left, place.y, width, place.h)
    if stretch.rung == RESEARCHED:
        return Box(rect, tokens.INK_9)
    if stretch.rung == DRAWN:
        return Box(rect, tokens.INK_4)
    stroke = _PRESENT if stretch.rung == PRESENT else _DASHED
    half = stroke.width / 2
    inner = Rect(
        rect.x + half, rect.y + half, max(0.1, width - stroke.width), place.h - stroke.width
    )
    return Box(inner, tokens.PAPER_0, stroke)


def _figures(
    stretches: Sequence[_Stretch],
    said: Mapping[int, str],
    context: Context,
    width: float,
    base: float,
) -> Iterator[Item]:
    """Yield each stretch's share below its left end, moved aside where they would touch."""
    widths = [context.measurer.width(said[stretch.rung], LABEL) for stretch in stretches]
    places: list[float] = []
    free = 0.0
    for stretch, wide in zip(stretches, widths, strict=True):
        places.append(max(free, stretch.left))
        free = places[-1] + wide + 6
    limit = width
    for index in range(len(places) - 1, -1, -1):
        places[index] = max(0.0, min(places[index], limit - widths[index]))
        limit = places[index] - 6
    for stretch, x in zip(stretches, places, strict=True):
        yield letter(context.measurer, said[stretch.rung], x, base, LABEL, tokens.INK_6)
