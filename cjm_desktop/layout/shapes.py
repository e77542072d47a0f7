"""Outlines that several parts of the sheet are drawn with."""

from collections.abc import Iterator, Sequence
from itertools import pairwise
from math import ceil, floor
from typing import Final

from cjm_desktop.base.geometry import Point, Rect
from cjm_desktop.layout import tokens
from cjm_desktop.scene.items import Close, Curve, Item, Move, Path, Step, Stroke, To, circle, line

ARROW_POINT: Final = 13.0

_SHORTEST = 0.2  # shorter stubs of a hatch line are left out
_UPRIGHT = 0.01  # points closer than this stand above each other
_TAG_POINT = 10.0


def hatch(area: Rect, step: float, origin: float = 0.0) -> tuple[Step, ...]:
    """Return lines that rise at 45 degrees, a step apart along the x axis, cut at an area's edges.

    They stand at the same places whatever the area, so that areas side by side hatch as one;
    ``origin`` is where x = 0 stands in the picture that they share.
    """
    steps: list[Step] = []
    first = ceil((area.x + area.y + origin) / step)
    last = floor((area.right + area.bottom + origin) / step)
    for number in range(first, last + 1):
        total = number * step - origin  # x + y is the same all along a line
        left = max(area.x, total - area.bottom)
        right = min(area.right, total - area.y)
        if right - left > _SHORTEST:
            steps += (Move(left, total - left), To(right, total - right))
    return tuple(steps)


def smooth(points: Sequence[Point]) -> tuple[Step, ...]:
    """Return a monotone cubic curve (Fritsch and Carlson) through points sorted from left to right.

    Between two points it never rises above or falls below both. Points above each other are joined
    by a straight line.
    """
    steps: list[Step] = []
    for run in _rising_runs(points):
        steps.append(To(*run[0]) if steps else Move(*run[0]))
        steps += _monotone(run)
    return tuple(steps)


def between(steps: Sequence[Step], left: float, right: float) -> tuple[Step, ...]:
    """Return the part of a smooth curve that stands between two edges."""
    cut: list[Step] = []
    here = Point(0, 0)
    for step in steps:
        if isinstance(step, Close):
            continue
        there = Point(*step[-2:])
        if not isinstance(step, Move) and there.x >= left and here.x <= right:
            length = (
                there.x - here.x
            )  # along which curves go evenly: their handles are thirds of it
            start = max(0.0, (left - here.x) / length) if length > 0 else 0.0
            end = min(1.0, (right - here.x) / length) if length > 0 else 1.0
            piece = _piece(here, step, start, end)
            cut += piece if not cut else piece[1:]
        here = there
    return tuple(cut)


def _piece(here: Point, step: To | Curve, start: float, end: float) -> tuple[Step, Step]:
    """Return a stretch of a line or curve, by the shares of it where that begins and ends."""
    way = (here, *(Point(*step[at : at + 2]) for at in range(0, len(step), 2)))
    if isinstance(step, To):
        return Move(*_at(way, (start,))), To(*_at(way, (end,)))
    own = ((start, start, start), (start, start, end), (start, end, end), (end, end, end))
    first, *rest = (_at(way, shares) for shares in own)
    return Move(*first), Curve(*rest[0], *rest[1], *rest[2])


def _at(way: Sequence[Point], shares: Sequence[float]) -> Point:
    """Return the blossom of a Bézier curve: its point at a share, where all shares are that."""
    points = list(way)
    for share in shares:
        points = [
            Point(a.x + (b.x - a.x) * share, a.y + (b.y - a.y) * share) for a, b in pairwise(points)
        ]
    return points[0]


def _rising_runs(points: Sequence[Point]) -> Iterator[list[Point]]:
    run: list[Point] = []
    for point in points:
        if run and point.x - run[-1].x < _UPRIGHT:
            yield run
            run = []
        run.append(point)
    if run:
        yield run


def _monotone(points: Sequence[Point]) -> Iterator[Curve]:
    slopes = _slopes(points)
    for (a, b), (slope_a, slope_b) in zip(pairwise(points), pairwise(slopes), strict=True):
        third = (b.x - a.x) / 3
        yield Curve(a.x + third, a.y + slope_a * third, b.x - third, b.y - slope_b * third, *b)


def _slopes(points: Sequence[Point]) -> list[float]:
    widths = [b.x - a.x for a, b in pairwise(points)]
    rises = [(b.y - a.y) / (b.x - a.x) for a, b in pairwise(points)]
    if not rises:
        return [0.0]
    inner = [
        _inner_slope(widths[i - 1], widths[i], rises[i - 1], rises[i]) for i in range(1, len(rises))
    ]
    return [rises[0], *inner, rises[-1]]


def _inner_slope(width_a: float, width_b: float, rise_a: float, rise_b: float) -> float:
    if rise_a * rise_b <= 0:
        return 0.0
    weighted = (2 * width_b + width_a) / rise_a + (width_b + 2 * width_a) / rise_b
    return 3 * (width_a + width_b) / weighted


def bent(start: Point, control: Point, end: Point) -> Curve:
    """Return the quadratic curve from a start by one control point, as a cubic one."""
    return Curve(
        start.x + (control.x - start.x) * 2 / 3,
        start.y + (control.y - start.y) * 2 / 3,
        end.x + (control.x - end.x) * 2 / 3,
        end.y + (control.y - end.y) * 2 / 3,
        *end,
    )


def arrow(area: Rect, notched: bool) -> tuple[Step, ...]:
    """Return the outline of a phase: a point at the right, a notch at the left unless first."""
    point = min(ARROW_POINT, area.w / 2)
    middle = area.y + area.h / 2
    notch = (To(area.x + point, middle),) if notched else ()
    return (
        Move(area.x, area.y),
        To(area.right - point, area.y),
        To(area.right, middle),
        To(area.right - point, area.bottom),
        To(area.x, area.bottom),
        *notch,
        Close(),
    )


def tag(area: Rect) -> tuple[Step, ...]:
    """Return the outline of a label that points to the right."""
    shoulder = area.right - _TAG_POINT
    return (
        Move(area.x, area.y),
        To(shoulder, area.y),
        To(area.right, area.y + area.h / 2),
        To(shoulder, area.bottom),
        To(area.x, area.bottom),
        Close(),
    )


def face(x: float, y: float, level: float, radius: float = 10.0) -> tuple[Item, ...]:
    """Return the face of a level from -2 to 2, rounded: the mouth says it, colour repeats it."""
    mood = max(-2, min(2, floor(level + 0.5)))
    ink = Stroke(tokens.INK_9, 1.3, round=True)
    eye = radius * 0.3
    mouth = _mouth(x, y, mood, radius)
    return (
        circle(x, y, radius, tokens.MOOD[mood], Stroke(tokens.INK_9, 1.3)),
        circle(x - eye, y - radius * 0.2, radius * 0.115, tokens.INK_9),
        circle(x + eye, y - radius * 0.2, radius * 0.115, tokens.INK_9),
        Path(mouth, tokens.INK_9 if mood == 2 else None, ink),
        *(_brows(x, y, eye, radius) if mood == -2 else ()),
    )


_MOUTHS: Final = {  # half width, height of the corners, height of the control point; of the radius
    2: (0.5, 0.15, 1.0),
    1: (0.45, 0.25, 0.7),
    -1: (0.42, 0.52, 0.12),
    -2: (0.48, 0.62, -0.1),
}


def _mouth(x: float, y: float, mood: int, radius: float) -> tuple[Step, ...]:
    if mood == 0:
        half, low = radius * 0.42, y + radius * 0.38
        return (Move(x - half, low), To(x + half, low))
    half, corner, control = (share * radius for share in _MOUTHS[mood])
    start, end = Point(x - half, y + corner), Point(x + half, y + corner)
    mouth = (Move(*start), bent(start, Point(x, y + control), end))
    return (*mouth, Close()) if mood == 2 else mouth


def _brows(x: float, y: float, eye: float, radius: float) -> tuple[Item, ...]:
    ink = Stroke(tokens.INK_9, 1.2, round=True)
    half, outer, inner = radius * 0.18, y - radius * 0.55, y - radius * 0.38
    return (
        line(x - eye - half, outer, x - eye + half, inner, ink),
        line(x + eye + half, outer, x + eye - half, inner, ink),
    )
