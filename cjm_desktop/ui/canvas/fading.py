"""How what a filter leaves out is drawn: its shape in pale lines, its words in grey."""

from collections.abc import Iterable, Iterator
from typing import Final, assert_never

from cjm_desktop.layout import tokens
from cjm_desktop.scene.items import Box, Icon, Item, Path, Picture, Stroke, Text

_LINE: Final = tokens.LINE_2
_WORDS: Final = tokens.INK_5
_EDGE: Final = Stroke(_LINE, 0.9)
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


def _pale(stroke: Stroke | None) -> Stroke | None:
    return None if stroke is None else stroke._replace(colour=_LINE)
