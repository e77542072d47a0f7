"""What stands above and below the grid: which journeys these are, how much differs, the signs."""

from collections.abc import Iterator
from typing import Final

from cjm_desktop.base.geometry import Rect
from cjm_desktop.layout import tokens
from cjm_desktop.layout.block import DrawnBlock, Strip, stacked
from cjm_desktop.layout.compared.setting import Setting
from cjm_desktop.layout.compared.signs import RADIUS, TAG, side_tag, sign
from cjm_desktop.layout.contract import Box as Target
from cjm_desktop.layout.footer import footer_strip
from cjm_desktop.layout.lettering import letter
from cjm_desktop.model.comparison import SIDES, Change
from cjm_desktop.model.comparison_words import counts, summary
from cjm_desktop.model.evidence import used_sources
from cjm_desktop.scene.items import Box, Item, Part, Stroke
from cjm_desktop.scene.text import TextStyle

_SMALL: Final = TextStyle(11.5, 500)
_TITLE: Final = TextStyle(26, 600, -0.02)
_SUMMARY: Final = TextStyle(15)
_KEY: Final = TextStyle(11.5)
_LINE: Final = 34.0
_FIRST: Final = 11.0
_BETWEEN: Final = 26.0
_LEGEND: Final = 40.0
_PALE: Final = Stroke(tokens.LINE_2, 0.9)


def compared_above(setting: Setting) -> DrawnBlock:
    """Return the names of both journeys, and how much differs."""
    context = setting.context
    head, right = context.options.row_head, max(context.columns.right, 0.0)
    measurer, width = context.measurer, head + right
    organisation = setting.project.organisation
    small = " · ".join(filter(None, (organisation, setting.words.comparison)))
    small = setting.one_line(small, _SMALL, width)
    drawn: list[Item] = [letter(measurer, small, 0, _FIRST, _SMALL, tokens.INK_6)]
    base = _FIRST
    for side, journey in zip(
        SIDES, (setting.comparison.first, setting.comparison.second), strict=True
    ):
        base += _LINE
        drawn += side_tag(measurer, side, 0, base - 17)
        title = " ".join(journey.title.split())
        name = setting.name(side)
        text = f"{name}: {title}" if title and title != name else name
        shown = setting.one_line(text, _TITLE, width - TAG - 10)
        drawn.append(letter(measurer, shown, TAG + 10, base, _TITLE, tokens.INK_9))
    base += 26
    words = setting.one_line(summary(setting.comparison, context.language), _SUMMARY, width)
    drawn.append(letter(measurer, words, 0, base, _SUMMARY, tokens.INK_6))
    part = Part(Rect(-head, 0, width, base + 6), tuple(drawn))
    found = Target("title", "", part.rect)  # by which it is found when the page is read
    return DrawnBlock(Strip(base + 18, (found,), (part,)), ("compared above", setting.comparison))


def compared_below(setting: Setting) -> DrawnBlock:
    """Return what the signs stand for, the sources, date and page."""
    sources = used_sources(setting.project, setting.comparison.journey)
    strips = (_legend(setting), footer_strip(sources, setting.context))
    return DrawnBlock(stacked(strips), ("compared below", setting.comparison))


def _legend(setting: Setting) -> Strip:
    context = setting.context
    head, right = context.options.row_head, context.columns.right
    drawn = list(_keys(setting))
    return Strip(_LEGEND, (), (Part(Rect(-head, 0, head + right, _LEGEND), tuple(drawn)),))


def _keys(setting: Setting) -> Iterator[Item]:
    measurer, own = setting.context.measurer, setting.words
    x, middle = 0.0, _LEGEND / 2
    for change in counts(setting.comparison.differences):
        yield from _key_signs(change, x, middle)
        x += 2 * RADIUS + 6 + (2 * RADIUS + 3 if _is_double(change) else 0)
        text = own.changes[change]
        yield letter(measurer, text, x, middle + 4, _KEY, tokens.INK_7)
        x += measurer.width(text, _KEY) + _BETWEEN
    if not setting.comparison.same:
        return
    yield Box(Rect(x, middle - 7, 24, 14), None, _PALE, tokens.CARD_RADIUS)
    yield letter(measurer, own.same, x + 31, middle + 4, _KEY, tokens.INK_5)


def _is_double(change: Change) -> bool:
    """Tell whether a sign stands in both journeys: open in the first, solid in the second."""
    return change in ("moved", "changed")


def _key_signs(change: Change, x: float, middle: float) -> Iterator[Item]:
    if _is_double(change):
        yield from sign(change, x + RADIUS, middle, solid=False)
        yield from sign(change, x + 3 * RADIUS + 3, middle)
    else:
        yield from sign(change, x + RADIUS, middle, solid=change != "removed")
