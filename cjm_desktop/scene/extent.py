"""Where a part leaves ink: its items may reach out of the rectangle that hit tests see."""

from collections.abc import Iterator
from typing import assert_never

from cjm_desktop.base.geometry import Rect
from cjm_desktop.scene.items import Box, Close, Curve, Icon, Item, Part, Path, Picture, Stroke, Text
from cjm_desktop.scene.text import Line

_TALL = 1.6  # em above the base line, and half of it below: room for marks stacked on letters
_MITRE = 5.0  # half widths by which the point of a sharp corner may stand out
_OVERHANG = 1 / 16  # of an icon's size by which its outline may reach out of its square


def extent(part: Part) -> Rect | None:
    """Return a rectangle, in the coordinates of the part's parent, that holds all it draws.

    It may be larger than needed, never smaller. None when nothing is drawn.
    """
    extents = list(map(_edges, part.items))
    if not extents:
        return None
    lefts, tops, rights, bottoms = zip(*extents, strict=True)
    left, top = min(lefts), min(tops)
    x, y = part.rect.x, part.rect.y
    return Rect(x + left, y + top, max(rights) - left, max(bottoms) - top)


def extents(part: Part) -> Iterator[Rect]:
    """Yield such a rectangle for each item of a part."""
    x, y = part.rect.x, part.rect.y
    for left, top, right, bottom in map(_edges, part.items):
        yield Rect(x + left, y + top, right - left, bottom - top)


_Edges = tuple[float, float, float, float]  # left, top, right and bottom


def _edges(item: Item) -> _Edges:
    match item:
        case Text():
            return _text(item)
        case Box((x, y, w, h), _, stroke):
            by = _reach(stroke)
            return x - by, y - by, x + w + by, y + h + by
        case Path():
            return _path(item)
        case Icon(_, x, y, size):
            return _grown(x, y, x + size, y + size, size * _OVERHANG)
        case Picture(_, (x, y, w, h)):
            return x, y, x + w, y + h
        case _:
            assert_never(item)


def _text(item: Text) -> _Edges:
    x, y, line, size, _, tracking, halo, _ = item
    width = line.width / 1000 * size + tracking * size * len(line.text)
    lowest, highest = _raised(line)
    by = _reach(halo)
    beside = by + size * _TALL / 2  # a glyph may begin before its place and end behind its width
    over, under = by + size * (_TALL + highest), by + size * (_TALL / 2 - lowest)
    return x - beside, y - over, x + width + beside, y + under


def _raised(line: Line) -> tuple[float, float]:
    """Return how far glyphs stand off the base line, in em; marks may be piled up without end."""
    lowest = highest = 0.0
    for run in line.runs:
        if run.ys:
            lowest, highest = min(lowest, *run.ys), max(highest, *run.ys)
    return lowest / 1000, highest / 1000


def _path(item: Path) -> _Edges:
    points = list(_points(item))
    if not points:
        return 0.0, 0.0, 0.0, 0.0
    xs, ys = zip(*points, strict=True)
    by = _reach(item.stroke) * (_MITRE if _is_pointed(item) else 1.0)
    return _grown(min(xs), min(ys), max(xs), max(ys), by)


def _is_pointed(item: Path) -> bool:
    """Tell whether the corners of a path's edge may stand out; straight lines have none."""
    return item.stroke is not None and not item.stroke.round and len(item.steps) > len("ML")


def _points(item: Path) -> Iterator[tuple[float, float]]:
    """Yield a path's points and control points, between which it stays."""
    for step in item.steps:
        match step:
            case Curve(x1, y1, x2, y2, x, y):
                yield from ((x1, y1), (x2, y2), (x, y))
            case Close():
                continue
            case _:
                yield step


def _reach(stroke: Stroke | None) -> float:
    return stroke.width / 2 if stroke else 0.0


def _grown(left: float, top: float, right: float, bottom: float, by: float) -> _Edges:
    return left - by, top - by, right + by, bottom + by
