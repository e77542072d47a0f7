"""The legend: every sign that the map uses with what it means, in places on the column grid."""

from collections.abc import Iterable, Iterator, Sequence
from typing import Final

from cjm_desktop.base.geometry import Rect
from cjm_desktop.base.named_tuple import NamedTuple
from cjm_desktop.layout import tokens
from cjm_desktop.layout.block import Strip, side_by_side, stacked
from cjm_desktop.layout.context import Context
from cjm_desktop.layout.grid import Slot, divided, slots_from_left
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


_Share = list[tuple[Group, float]]  # groups, each with the width for its text


class _Placed(NamedTuple):
    """An entry, where it begins, and the lines of its text."""

    entry: Entry
    x: float
    lines: tuple[str, ...]


def legend_strip(usage: Usage, context: Context) -> Strip:
    """Return the legend; nothing when there is nothing to explain."""
    slots = slots_from_left(context.columns, _NARROWEST)
    groups = groups_of(usage, context)
    if groups and context.options.broadens:
        slots = _beside_each_other(len(groups), context)
    if not groups or not slots:
        return Strip(0.0)
    columns = [
        stacked(_group(group, slot._replace(text=text), context) for group, text in share)
        for share, slot in _shares(groups, slots, context)
    ]
    return side_by_side((_name(context), stacked((Strip(_TOP), side_by_side(columns)))))


def _beside_each_other(count: int, context: Context) -> list[Slot]:
    """Return a place for each of so many groups, or as many as fit, over the width of a page."""
    width = context.columns.edges[-1]
    fitting = max(1, min(count, int(width // (_NARROWEST + tokens.GUTTER))))
    step = width / fitting
    room = step - tokens.GUTTER
    return [Slot(step * number, room, room) for number in range(fitting)]


def _shares(
    groups: Sequence[Group], slots: Sequence[Slot], context: Context
) -> Iterable[tuple[_Share, Slot]]:
    """Return places with their groups, in order, so that the highest is as low as can be.

    Groups keep the width for their text that they have on the sheet without stretch.
    """
    narrowest = min(slot.text for slot in slots)
    packed = _packed([(group, narrowest) for group in groups], len(slots), context)
    shares = [
        [(group, slot.text) for group, _ in share]
        for share, slot in zip(packed, slots, strict=False)
    ]
    places = divided(slots, max(slot.text for slot in slots))
    if len(places) > len(slots):
        shares = _packed([each for share in shares for each in share], len(places), context)
    return zip(shares, places, strict=False)


def _packed(groups: _Share, most: int, context: Context) -> list[_Share]:
    """Return groups in so many columns at most, the highest of them as low as can be."""
    slots = (Slot(0.0, text, text) for _, text in groups)
    heights = [_group(g, slot, context).height for (g, _), slot in zip(groups, slots, strict=True)]
    limit = max(heights)
    shares = _below(groups, heights, limit)
    while len(shares) > most:
        limit += _LINE
        shares = _below(groups, heights, limit)
    return shares


def _below(groups: _Share, heights: Sequence[float], limit: float) -> list[_Share]:
    """Return groups in columns that are at most as high as a limit."""
    shares: list[_Share] = []
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
    rect = Rect(-width, 0, width, _TOP + _LINE)
    return Strip(_TOP + _LINE, (), (Part(rect, (drawn,), role="heading"),))


def _group(group: Group, slot: Slot, context: Context) -> Strip:
    parts: list[Part] = []
    y = 0.0
    for line in _lines(group, slot.text, context):
        height = max(_LINE, *(len(placed.lines) * _LEADING + 2 for placed in line))
        rect = Rect(slot.left, y, slot.width, height)
        drawn = (tuple(_items(placed, height / 2, context)) for placed in line)
        parts += (Part(rect, items, role="item") for items in drawn)
        y += height
    return Strip(y, (), tuple(parts))


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
