"""Small pictures of journeys, for the start screen: phases as arrows, rows by what they hold.

A journey without content yet, as a template is, shows what its rows will look like.
"""

from collections.abc import Iterator
from itertools import groupby
from operator import attrgetter
from typing import Final

from cjm_desktop.base.colour import Colour
from cjm_desktop.base.geometry import Rect
from cjm_desktop.layout import tokens
from cjm_desktop.layout.thumbnail_rows import LEFT, RowPlace, is_filled, row_items
from cjm_desktop.model.document import Journey, Row
from cjm_desktop.model.words import RowKind
from cjm_desktop.scene.items import Box, Close, Item, Move, Part, Path, Scene, Stroke, To, line

WIDTH: Final = 236.0
HEIGHT: Final = 148.0

_MARGIN: Final = 12.0
_TOP: Final = 16.0
_ARROW: Final = 13.0
_ARROWS_ROOM: Final = 18.0
_POINT: Final = 4.0
_GAP: Final = 3.0
_RULER_ROOM: Final = 7.0
_BOTTOM: Final = 10.0
_LOWEST_ROW: Final = 11.0
_WEIGHTS: Final[dict[RowKind, float]] = {"score": 1.8, "curve": 1.6, "divider": 0.6}
_SMALLEST: Final = 100.0  # narrower pictures show phases only
_RULE: Final = Stroke(tokens.LINE_2, 0.7)
_RULER: Final = Stroke(tokens.INK_5, 0.8)
_EMPTY: Final = Stroke(tokens.INK_4, 1, (4, 3))
_PLUS: Final = Stroke(tokens.INK_6, 1.6)


def thumbnail(journey: Journey, width: float = WIDTH, height: float = HEIGHT) -> Scene:
    """Return a small picture of a journey; the same journey always gives the same picture."""
    area = Rect(0, 0, width, height)
    if not journey.phases:
        drawn = tuple(_empty(area))
    elif width < _SMALLEST:
        drawn = tuple(_stripes(journey, area))
    else:
        drawn = tuple(_map(journey, area))
    return Scene(width, height, tokens.PAPER_0, (Part(area, drawn),))


def _empty(area: Rect) -> Iterator[Item]:
    inset = min(14.0, area.w / 8)
    yield Box(area.grown(-inset), None, _EMPTY, tokens.CARD_RADIUS)
    x, y = area.centre
    arm = min(9.0, area.h / 6)
    yield line(x - arm, y, x + arm, y, _PLUS)
    yield line(x, y - arm, x, y + arm, _PLUS)


def _stripes(journey: Journey, area: Rect) -> Iterator[Item]:
    left = area.w / 9
    step = (area.w - 2 * left) / len(journey.phases)
    heights = ((0.22, 0.16), (0.47, 0.11), (0.64, 0.11))  # top and height, of the picture's
    for index, phase in enumerate(journey.phases):
        tints = tokens.TINTS[phase.hue]
        colours = (tints.header, tints.full, tints.pale)
        for (top, height), colour in zip(heights, colours, strict=True):
            rect = Rect(left + index * step, top * area.h, step * 0.85, height * area.h)
            yield Box(rect, colour)


def _map(journey: Journey, area: Rect) -> Iterator[Item]:
    step = (area.w - LEFT - _MARGIN) / len(journey.phases)
    yield from _groups(journey, step)
    for index, phase in enumerate(journey.phases):
        yield _arrow(LEFT + index * step, step, index > 0, tokens.TINTS[phase.hue].header)
    y = _TOP + _ARROWS_ROOM
    if journey.rulers:
        yield from _ruler(journey, step, y)
        y += _RULER_ROOM
    yield from _rows(journey, area, step, y)


def _groups(journey: Journey, step: float) -> Iterator[Item]:
    hues = {group.id: group.hue for group in journey.groups}
    start = 0
    for of, phases in groupby(journey.phases, attrgetter("group")):
        end = start + sum(1 for _ in phases)
        if of in hues:
            rect = Rect(LEFT + start * step, _TOP - 4, (end - start) * step - _GAP, 2)
            yield Box(rect, tokens.TINTS[hues[of]].header)
        start = end


def _arrow(left: float, step: float, notched: bool, colour: Colour) -> Item:
    point = min(_POINT, step / 3)
    shoulder, middle, bottom = left + step - point, _TOP + _ARROW / 2, _TOP + _ARROW
    notch = (To(left + point, middle),) if notched else ()
    steps = (
        Move(left, _TOP),
        To(shoulder, _TOP),
        To(left + step, middle),
        To(shoulder, bottom),
        To(left, bottom),
        *notch,
        Close(),
    )
    return Path(steps, colour)


def _ruler(journey: Journey, step: float, top: float) -> Iterator[Item]:
    places = {phase.id: index for index, phase in enumerate(journey.phases)}
    y = top + 1
    for span in journey.rulers[0].spans:
        ends = [places[end] for end in (span.first, span.last) if end in places]
        if ends:
            left, right = LEFT + min(ends) * step, LEFT + (max(ends) + 1) * step - _GAP
            yield line(left, y, right, y, _RULER)
            yield line(left, y - 2, left, y + 2, _RULER)
            yield line(right, y - 2, right, y + 2, _RULER)


def _rows(journey: Journey, area: Rect, step: float, top: float) -> Iterator[Item]:
    room = area.h - _BOTTOM - top
    shown = _shown_rows(journey, room)
    unit = room / (sum(map(_weight, shown)) or 1.0)
    filled = is_filled(journey)
    y = top
    for number, row in enumerate(shown):
        height = unit * _weight(row)
        if number:
            yield line(_MARGIN, y - 1, area.w - _MARGIN, y - 1, _RULE)
        if row.kind != "divider":
            yield Box(Rect(_MARGIN, y + 3, 5, 5), tokens.INK_5, radius=1.2)
            yield Box(Rect(_MARGIN + 8, y + 4, 11, 2), tokens.LINE_3)
        place = RowPlace(y, height, step, number, area.w - _MARGIN)
        yield from row_items(row, journey.phases, place, filled)
        y += height


def _shown_rows(journey: Journey, room: float) -> list[Row]:
    """Return as many of the upper rows as can be told apart."""
    shown: list[Row] = []
    used = 0.0
    for row in journey.rows:
        if not row.hidden:
            used += _weight(row)
            if shown and used * _LOWEST_ROW > room:
                break
            shown.append(row)
    return shown


def _weight(row: Row) -> float:
    return _WEIGHTS.get(row.kind, 1.0)
