"""Lines along the axes with rounded corners."""

from collections.abc import Sequence

from cjm_desktop.base.geometry import Point
from cjm_desktop.layout.shapes import bent
from cjm_desktop.scene.items import Move, Step, To

_SAME = 0.01  # points closer than this are one


def rounded(points: Sequence[Point], radius: float) -> tuple[Step, ...]:
    """Return a line through points of which each is straight above or beside the one before.

    Points on the way are left out, also where the line would run back along itself; corners are
    rounded as far as the stretches beside them allow. Fewer than two places give nothing.
    """
    corners = _corners(points)
    if len(corners) < 2:
        return ()
    steps: list[Step] = [Move(*corners[0])]
    last = len(corners) - 1
    for i in range(1, last):
        before, corner, after = corners[i - 1 : i + 2]
        room_before = _distance(before, corner) / (1 if i == 1 else 2)
        room_after = _distance(corner, after) / (1 if i == last - 1 else 2)
        reach = min(radius, room_before, room_after)
        start, end = _towards(corner, before, reach), _towards(corner, after, reach)
        steps += (To(*start), bent(start, corner, end))
    steps.append(To(*corners[-1]))
    return tuple(steps)


def _corners(points: Sequence[Point]) -> list[Point]:
    corners: list[Point] = []
    for point in points:
        if corners and _distance(corners[-1], point) < _SAME:
            continue
        if len(corners) > 1 and _in_line(corners[-2], corners[-1], point):
            corners.pop()
            if _distance(corners[-1], point) < _SAME:
                continue
        corners.append(point)
    return corners


def _in_line(a: Point, b: Point, c: Point) -> bool:
    upright = abs(a.x - b.x) < _SAME and abs(b.x - c.x) < _SAME
    level = abs(a.y - b.y) < _SAME and abs(b.y - c.y) < _SAME
    return upright or level


def _distance(a: Point, b: Point) -> float:
    return abs(a.x - b.x) + abs(a.y - b.y)


def _towards(start: Point, end: Point, by: float) -> Point:
    share = by / _distance(start, end)
    return Point(start.x + (end.x - start.x) * share, start.y + (end.y - start.y) * share)
