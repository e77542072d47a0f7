"""The band above phases that belong together: a name over a bar."""

from collections.abc import Iterator, Sequence
from itertools import groupby
from operator import attrgetter
from typing import Final

from cjm_desktop.base.geometry import Rect
from cjm_desktop.base.named_tuple import NamedTuple
from cjm_desktop.layout import tokens
from cjm_desktop.layout.block import Strip
from cjm_desktop.layout.context import Context
from cjm_desktop.layout.contract import Box
from cjm_desktop.layout.lettering import letter_lines, unbroken, wrapped
from cjm_desktop.model.document import Journey, PhaseGroup
from cjm_desktop.scene.items import Box as Bar
from cjm_desktop.scene.items import Part
from cjm_desktop.scene.text import TextStyle

_NAME: Final = TextStyle(13, 600)
_LEADING: Final = 16.0
_FIRST_BASE: Final = 12.0
_BAR_ABOVE_END: Final = 7.0
_BAR: Final = 3.2


class _Run(NamedTuple):
    """Phases side by side in one group: first column and the one after the last."""

    group: PhaseGroup
    first: int
    end: int


def group_band(journey: Journey, context: Context) -> Strip:
    """Return the band, which grows with the longest name; of no height without groups."""
    runs = list(_runs(journey))
    if not runs:
        return Strip(0.0)
    names = [_name_lines(runs, index, context) for index in range(len(runs))]
    height = tokens.GROUP_BAND + max(0, max(map(len, names)) - 1) * _LEADING
    boxes: list[Box] = []
    parts: list[Part] = []
    for run, name in zip(runs, names, strict=True):
        left, right = _sides(run, context)
        boxes.append(Box("group", run.group.id, Rect(left, 0, right - left, height)))
        parts += _parts(run, name, context, height)
    return Strip(height, tuple(boxes), tuple(parts))


def _runs(journey: Journey) -> Iterator[_Run]:
    groups = {group.id: group for group in journey.groups}
    start = 0
    for of, phases in groupby(journey.phases, attrgetter("group")):
        end = start + sum(1 for _ in phases)
        if of in groups:
            yield _Run(groups[of], start, end)
        start = end


def _sides(run: _Run, context: Context) -> tuple[float, float]:
    edges = context.columns.edges
    return edges[run.first], edges[run.end] - tokens.GUTTER


def _name_lines(runs: Sequence[_Run], index: int, context: Context) -> tuple[str, ...]:
    """Return a name's lines, as wide as there is room up to the next group."""
    run = runs[index]
    following = runs[index + 1].first if index + 1 < len(runs) else len(context.phases)
    room = context.columns.text(run.first, following - run.first)
    lines = unbroken if all(context.frame.collapsed[run.first : run.end]) else wrapped
    return lines(context.measurer, run.group.name, _NAME, room)


def _parts(run: _Run, name: Sequence[str], context: Context, height: float) -> Iterator[Part]:
    left, right = _sides(run, context)
    tints, width = tokens.TINTS[run.group.hue], right - left
    top = height - _BAR_ABOVE_END
    bar = Bar(Rect(0, 0, width, _BAR), tints.header)
    yield Part(Rect(left, top, width, _BAR), (bar,), run.group.id)
    first = height - tokens.GROUP_BAND + _FIRST_BASE - (len(name) - 1) * _LEADING
    words = letter_lines(context.measurer, name, 0, first, _NAME, tints.ink, _LEADING)
    if words:
        yield Part(Rect(left, 0, width, height), tuple(words), run.group.id)
