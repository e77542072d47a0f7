"""In which order parts are written: as they are read, as far as nothing is covered by it."""

import heapq
from collections import defaultdict
from collections.abc import Iterator
from typing import Final

from cjm_desktop.base.geometry import Rect
from cjm_desktop.scene.extent import extent, extents
from cjm_desktop.scene.items import Part, Scene
from cjm_desktop.scene.tags import Tag

_SQUARE: Final = 400.0  # map units; parts that share none of these squares do not meet
_DECORATION: Final = -1  # is drawn as soon as what it lies on is there


def parts_as_read(scene: Scene) -> list[int]:
    """Return the places of the scene's parts, in the order of its reading.

    Of two parts that overlap the first stays the first, so that the drawing is the same.
    """
    if scene.reading is None:
        return list(range(len(scene.parts)))
    ranks = {part: rank for rank, part in enumerate(_read(scene.reading))}
    above = _above(scene)
    below = [0] * len(scene.parts)
    for parts in above.values():
        for part in parts:
            below[part] += 1
    ready = [(ranks.get(i, _DECORATION), i) for i, count in enumerate(below) if not count]
    heapq.heapify(ready)
    order: list[int] = []
    while ready:
        _, part = heapq.heappop(ready)
        order.append(part)
        for other in above[part]:
            below[other] -= 1
            if not below[other]:
                heapq.heappush(ready, (ranks.get(other, _DECORATION), other))
    return order


def _read(tag: Tag) -> Iterator[int]:
    yield from tag.parts
    for child in tag.children:
        yield from _read(child)


def _above(scene: Scene) -> dict[int, list[int]]:
    """Return for each part those that are drawn over some of it."""
    found: dict[int, list[int]] = defaultdict(list)
    squares: dict[tuple[int, int], list[int]] = defaultdict(list)
    rects: dict[int, Rect] = {}
    for index, part in enumerate(scene.parts):
        rect = extent(part)
        if rect is None:
            continue
        near = {other for square in _squares(rect) for other in squares[square]}
        for other in sorted(near):
            if rects[other].intersects(rect) and _meet(scene.parts[other], part, rect):
                found[other].append(index)
        rects[index] = rect
        for square in _squares(rect):
            squares[square].append(index)
    return found


def _meet(one: Part, other: Part, rect: Rect) -> bool:
    """Tell whether items of two parts may overlap; the second stands in a rectangle."""
    near = [each for each in extents(one) if each.intersects(rect)]
    return any(a.intersects(b) for b in extents(other) for a in near)


def _squares(rect: Rect) -> Iterator[tuple[int, int]]:
    left, right = int(rect.x // _SQUARE), int(rect.right // _SQUARE)
    top, bottom = int(rect.y // _SQUARE), int(rect.bottom // _SQUARE)
    for x in range(left, right + 1):
        for y in range(top, bottom + 1):
            yield x, y
