"""Stacking entries in their columns, so that those over several columns overlap nothing."""

from collections.abc import Sequence
from itertools import accumulate

from cjm_desktop.base.named_tuple import NamedTuple


class Stack(NamedTuple):
    """How far each entry of each column stands below the top, and the height of all together."""

    offsets: list[tuple[float, ...]]
    height: float


def stack(
    heights: Sequence[Sequence[float]], spans: Sequence[Sequence[int]] | None, gap: float
) -> Stack:
    """Stack the entries of each column; ``spans`` is None when none covers a second column.

    Entries keep their order within a column. An entry over several columns stands below all that
    was placed before it in any of them; first entries are placed first, from left to right, then
    second ones, and so on.
    """
    offsets = _piles(heights, gap) if spans is None else _skyline(heights, spans, gap)
    ends = zip(offsets, heights, strict=True)  # of columns: their last entry is the lowest
    return Stack(offsets, max((tops[-1] + own[-1] for tops, own in ends if own), default=0.0))


def _piles(heights: Sequence[Sequence[float]], gap: float) -> list[tuple[float, ...]]:
    return [
        tuple(accumulate([height + gap for height in column[:-1]], initial=0.0)) if column else ()
        for column in heights
    ]


def _skyline(
    heights: Sequence[Sequence[float]], spans: Sequence[Sequence[int]], gap: float
) -> list[tuple[float, ...]]:
    bottoms = [0.0] * len(heights)
    offsets: list[list[float]] = [[] for _ in heights]
    for turn in range(max(map(len, heights), default=0)):
        for column, own in enumerate(heights):
            if turn >= len(own):
                continue
            span = spans[column][turn]
            if span == 1:  # as most: large maps pass through here with every edit
                offset = bottoms[column]
                offsets[column].append(offset)
                bottoms[column] = offset + own[turn] + gap
                continue
            last = min(column + span, len(heights))
            offset = max(bottoms[column:last])
            offsets[column].append(offset)
            bottoms[column:last] = [offset + own[turn] + gap] * (last - column)
    return [tuple(column) for column in offsets]
