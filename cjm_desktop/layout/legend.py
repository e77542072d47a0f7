"""The legend: every sign that the map uses with what it means, in places on the column grid."""

from collections.abc import Iterator, Sequence
from operator import attrgetter
from typing import Final, NamedTuple

from cjm_desktop.base.geometry import Rect
from cjm_desktop.layout import tokens
from cjm_desktop.layout.block import Strip, side_by_side, stacked
from cjm_desktop.layout.context import Context
from cjm_desktop.layout.grid import Slot, slots_from_left
from cjm_desktop.layout.heads import NAME
from cjm_desktop.layout.legend_entries import Entry, Group, groups_of
from cjm_desktop.layout.lettering import letter, letter_lines
from cjm_desktop.layout.usage import Usage
from cjm_desktop.layout.words import words
from cjm_desktop.scene.items import Item, Part
from cjm_desktop.scene.text import TextStyle

_TEXT: Final = TextStyle(11.5)
_LEADING: Final = 14.0
_LINE: Final = 30.0
_TOP: Final = 10.0
_NAME_BASE: Final = 26.0
_NARROWEST: Final = 148.0
_BETWEEN: Final = 12.0  # entries on one line, at least


class _Placed(NamedTuple):
    """An entry, where it begins, and the lines of its text."""

    entry: Entry
    x: float
    lines: tuple[str, ...]


def legend_strip(usage: Usage, context: Context) -> Strip:
    """Return the legend; nothing when there is nothing to explain."""
    slots = slots_from_left(context.columns, _NARROWEST)
    groups = groups_of(usage, context)
    if not groups or not slots:
        return Strip(0.0)
    columns = [
        stacked(_group(group, slot, context) for group in share)
        for share, slot in zip(_shares(groups, slots, context), slots, strict=True)
    ]
    return side_by_side((_name(context), stacked((Strip(_TOP), side_by_side(columns)))))


def _shares(groups: Sequence[Group], slots: Sequence[Slot], context: Context) -> list[list[Group]]:
    """Return the groups of each slot, in order, so that the highest slot is as low as can be."""
    narrowest = min(slots, key=attrgetter("text"))
    heights = [_group(group, narrowest, context).height for group in groups]
    limit = max(heights)
    shares = _packed(groups, heights, limit)
    while len(shares) > len(slots):
        limit += _LINE
        shares = _packed(groups, heights, limit)
    return shares + [[] for _ in range(len(slots) - len(shares))]


def _packed(groups: Sequence[Group], heights: Sequence[float], limit: float) -> list[list[Group]]:
    """Return groups in columns that are at most as high as a limit."""
    shares: list[list[Group]] = []
    used = limit
    for group, height in zip(groups, heights, strict=True):
        if used + height > limit:
            shares.append([])
            used = 0.0
        shares[-1].append(group)
        used += height
    return shares


def _name(context: Context) -> Strip:
    width = context.options.row_head
    text = words(context.language).legend
    drawn = letter(context.measurer, text, 0, _NAME_BASE, NAME, tokens.INK_9)
    return Strip(_TOP + _LINE, (), (Part(Rect(-width, 0, width, _TOP + _LINE), (drawn,)),))


def _group(group: Group, slot: Slot, context: Context) -> Strip:
    drawn: list[Item] = []
    y = 0.0
    for line in _lines(group, slot.text, context):
        height = max(_LINE, *(len(placed.lines) * _LEADING + 2 for placed in line))
        for placed in line:
            drawn += _items(placed, y + height / 2, context)
        y += height
    return Strip(y, (), (Part(Rect(slot.left, 0, slot.width, y), tuple(drawn)),))


def _lines(group: Group, width: float, context: Context) -> Iterator[list[_Placed]]:
    """Yield lines of entries, at the tab stops of their group while they are short enough."""
    line: list[_Placed] = []
    x = 0.0
    for entry in group.entries:
        own = entry.text_left + context.measurer.width(entry.text, _TEXT)
        if line and x + own > width:
            yield line
            line, x = [], 0.0
        room = width - x - entry.text_left
        line.append(_Placed(entry, x, context.measurer.wrap(entry.text, _TEXT, room)))
        x += max(group.tab, own + _BETWEEN)
    if line:
        yield line


def _items(placed: _Placed, middle: float, context: Context) -> Sequence[Item]:
    x = placed.x + placed.entry.text_left
    first = middle + 3.5 - (len(placed.lines) - 1) * _LEADING / 2
    ink = tokens.INK_7
    return (
        *placed.entry.sample(placed.x, middle),
        *letter_lines(context.measurer, placed.lines, x, first, _TEXT, ink, _LEADING),
    )
