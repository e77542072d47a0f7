"""How what a filter leaves out is drawn: its shape in pale lines, its words in grey."""

from collections.abc import Iterable, Iterator
from typing import Final, assert_never

from cjm_desktop.base.colour import Colour
from cjm_desktop.layout import tokens
from cjm_desktop.scene.items import Box, Icon, Item, Path, Picture, Stroke, Text

_LINE: Final = tokens.LINE_2
_WORDS: Final = tokens.INK_5
_EDGE: Final = Stroke(_LINE, 0.9)
_PAPERS: Final = (tokens.PAPER_0, tokens.PAPER_1, tokens.PAPER_2)
_INKS: Final = (tokens.INK_4, tokens.INK_5, tokens.INK_6, tokens.INK_7, tokens.INK_9)
_THIN: Final = 5.0  # map units; what is thinner is a line by itself and would vanish without fill


def faded(items: Iterable[Item]) -> Iterator[Item]:
    """Yield items as they are drawn when a filter leaves out what they show."""
    for item in items:
        yield _faded(item)


def _faded(item: Item) -> Item:
    match item:
        case Box():
            if min(item.rect.w, item.rect.h) < _THIN:
                return item._replace(fill=_LINE if item.fill else None, stroke=_pale(item.stroke))
            return item._replace(fill=None, stroke=_pale(item.stroke) or _EDGE)
        case Path():
            stroke = _pale(item.stroke) or (_EDGE if item.fill else None)
            return item._replace(fill=None, stroke=stroke)
        case Text():
            return item._replace(colour=_WORDS)
        case Icon():
            return item._replace(colour=_WORDS)
        case Picture():  # transparency is not to be had; its place remains
            return Box(item.rect, stroke=_EDGE)
        case _:
            assert_never(item)


def faded_lines(items: Iterable[Item]) -> Iterator[Item]:
    """Yield routes or curves as they are drawn when a filter leaves out whose they are.

    What is paper stays paper: the casings that keep lines apart, and rings that lie over a line.
    """
    for item in items:
        yield _faded_line(item)


def _faded_line(item: Item) -> Item:
    match item:
        case Box() | Path():
            edge = _EDGE if item.fill not in (None, *_PAPERS, *_INKS) else None
            return item._replace(fill=_pale_fill(item.fill), stroke=_pale_line(item.stroke) or edge)
        case Text() if item.colour == tokens.WHITE:  # on a plate, which is pale now
            return item._replace(colour=tokens.INK_6)
        case _:
            return _faded(item)


def _pale_fill(fill: Colour | None) -> Colour | None:
    if fill is None or fill in _PAPERS:
        return fill
    return _LINE if fill in _INKS else tokens.PAPER_0


def _pale_line(stroke: Stroke | None) -> Stroke | None:
    return stroke if stroke is None or stroke.colour in _PAPERS else _pale(stroke)


def _pale(stroke: Stroke | None) -> Stroke | None:
    return None if stroke is None else stroke._replace(colour=_LINE)
