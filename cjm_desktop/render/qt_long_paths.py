"""Long lines in stretches, so that a view of a wide map strokes only what it shows."""

from collections.abc import Iterator, Sequence
from itertools import pairwise
from math import hypot
from typing import Final

from PySide6.QtGui import QPen

from cjm_desktop.base.named_tuple import NamedTuple
from cjm_desktop.render.qt_shapes import painter_path
from cjm_desktop.scene.items import Close, Curve, Move, Path, Step, Stroke, To

LONG: Final = 640.0  # map units from left to right; a longer line is drawn in stretches
_STRETCH: Final = 400.0
_LEAD_IN: Final = 0.75  # overlap of two stretches, which closes the seam between them


class Stretch(NamedTuple):
    """A part of a line, and how much of its dash pattern lies before it, in map units."""

    steps: tuple[Step, ...]
    offset: float


def is_long_line(path: Path) -> bool:
    """Tell whether a path is an open line worth drawing in stretches."""
    if path.fill is not None or path.stroke is None or len(path.steps) < 3:
        return False
    if any(isinstance(step, Close) for step in path.steps):
        return False
    xs = [_end(step)[0] for step in path.steps]
    return max(xs) - min(xs) > LONG


def stretches(steps: Sequence[Step], *, dashed: bool) -> Iterator[Stretch]:
    """Yield a line in stretches that follow each other, cut where its steps end."""
    taken: list[Step] = []
    left = right = offset = 0.0
    is_first = True
    for step in steps:
        x, _ = _end(step)
        if isinstance(step, Move) or not taken:
            if len(taken) > 1:
                yield Stretch(tuple(taken), offset)
            taken, left, right, offset = [Move(*_end(step))], x, x, 0.0
            is_first = True
            continue
        taken.append(step)
        left, right = min(left, x), max(right, x)
        if right - left > _STRETCH:
            yield Stretch(tuple(taken), offset)
            lead_in = _before_end(taken[-2], step)
            if dashed:
                offset += _dashed_length(taken) - hypot(x - lead_in.x, _end(step)[1] - lead_in.y)
            taken, left, right = [lead_in, To(*_end(step))], x, x
            is_first = False
    if len(taken) > 2 or (len(taken) == 2 and is_first):
        yield Stretch(tuple(taken), offset)


def offset_pen(pen: QPen, stroke: Stroke, offset: float) -> QPen:
    """Return a pen whose dashes go on where those of the stretch before ended."""
    if not stroke.dash or not offset:
        return pen
    shifted = QPen(pen)
    shifted.setDashOffset(offset / stroke.width)
    return shifted


def _dashed_length(steps: Sequence[Step]) -> float:
    """Return the length of a line as Qt reckons dashes: along chords of its curves."""
    return sum(
        hypot(end.x() - start.x(), end.y() - start.y())
        for polygon in painter_path(steps).toSubpathPolygons()
        for start, end in pairwise(polygon.toList())
    )


def _end(step: Step) -> tuple[float, float]:
    assert not isinstance(step, Close)
    return step.x, step.y


def _before_end(previous: Step, step: Step) -> Move:
    """Return a place shortly before the end of a step, on the way that the line arrives by."""
    x, y = _end(step)
    from_x, from_y = (step.x2, step.y2) if isinstance(step, Curve) else _end(previous)
    length = hypot(x - from_x, y - from_y) or 1.0
    share = min(1.0, _LEAD_IN / length)
    return Move(x - (x - from_x) * share, y - (y - from_y) * share)
