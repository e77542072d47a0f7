"""What a filter shows, in words: after the subtitle where there is room, else below it."""

from collections.abc import Iterator
from typing import Final

from cjm_desktop.base.geometry import Rect
from cjm_desktop.base.named_tuple import NamedTuple
from cjm_desktop.layout import tokens
from cjm_desktop.layout.block import Strip
from cjm_desktop.layout.context import Context
from cjm_desktop.layout.lettering import letter, letter_lines, wrapped
from cjm_desktop.layout.words import words
from cjm_desktop.scene.items import Icon, Item, Part
from cjm_desktop.scene.text import TextStyle

_LABEL: Final = TextStyle(12)
_VALUE: Final = TextStyle(12, 500)
_LEADING: Final = 16.0
_ICON: Final = 13.0
_ICON_BELOW: Final = 2.0  # its lower edge under the base line
_AFTER_ICON: Final = 5.0
_AFTER_LABEL: Final = 6.0
_GAP: Final = 24.0  # between the subtitle and it
_UNDER: Final = 20.0  # its first base line under that of the subtitle
_ABOVE: Final = 14.0  # its first base line, where it stands alone
_BOTTOM: Final = 14.0


class FilterLine(NamedTuple):
    """Where the words about a filter begin, from the sheet's left edge, and their lines."""

    left: float
    first: float  # base line, under that of the subtitle's last line
    lines: tuple[str, ...]
    right: float

    @property
    def below(self) -> float:
        """How far the last base line stands under that of the subtitle."""
        return self.first + (len(self.lines) - 1) * _LEADING


def filter_line(context: Context, ends: float, width: float) -> FilterLine | None:
    """Return what a filter shows, where a line of a width ends at a place; None without one.

    It stands on that line where it has room there, so that the sheet becomes no higher.
    """
    text = context.options.printed.filtered
    if not text:
        return None
    before, own = _before(context), context.measurer.width(text, _VALUE)
    left = ends + _GAP if ends else 0.0
    if left + before + own <= width:
        return FilterLine(left, 0.0, (text,), left + before + own)
    first = _UNDER if ends else 0.0
    lines = wrapped(context.measurer, text, _VALUE, width - before)
    longest = max(context.measurer.width(each, _VALUE) for each in lines)
    return FilterLine(0.0, first, lines, before + longest)


def filter_strip(said: FilterLine, context: Context) -> Strip:
    """Return the words drawn; their top is the subtitle's last base line."""
    rect = Rect(said.left, said.first - _ABOVE, said.right - said.left, said.below + _ABOVE)
    part = Part(rect, tuple(_items(said, context)))
    return Strip(said.below, (), (part,))


def filter_alone(context: Context) -> Strip:
    """Return the words on lines of their own, on a sheet without a title."""
    width = tokens.HEAD_TEXT + max(0.0, context.columns.unstretched.right)
    said = filter_line(context, 0.0, width)
    if said is None:
        return Strip(0.0)
    strip = filter_strip(said, context).moved(-context.options.row_head, _ABOVE)
    return strip._replace(height=_ABOVE + said.below + _BOTTOM)


def _before(context: Context) -> float:
    """Return how far the lines begin after the icon and the label before them."""
    label = words(context.language).filtered
    return _ICON + _AFTER_ICON + context.measurer.width(label, _LABEL) + _AFTER_LABEL


def _items(said: FilterLine, context: Context) -> Iterator[Item]:
    measurer, base = context.measurer, _ABOVE
    yield Icon("funnel-simple", 0, base + _ICON_BELOW - _ICON, _ICON, tokens.INK_6)
    label = words(context.language).filtered
    yield letter(measurer, label, _ICON + _AFTER_ICON, base, _LABEL, tokens.INK_6)
    left, ink = _before(context), tokens.INK_9
    yield from letter_lines(measurer, said.lines, left, base, _VALUE, ink, _LEADING)
