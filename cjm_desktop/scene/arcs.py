"""Elliptical arcs of SVG as cubic Bézier curves."""

import math
from collections.abc import Iterator

from cjm_desktop.base.geometry import Point
from cjm_desktop.base.named_tuple import NamedTuple
from cjm_desktop.scene.items import Curve, Step, To

_QUARTER = math.pi / 2


class Arc(NamedTuple):
    """An arc as SVG writes it: radii, turn of the axes in degrees, which of four, and its end."""

    rx: float
    ry: float
    turn: float
    large: bool
    clockwise: bool
    end: Point


def arc_steps(start: Point, arc: Arc) -> Iterator[Step]:
    """Yield the curves of an arc, none longer than a quarter of its ellipse.

    As in SVG 2, appendix B.2: radii that cannot reach are enlarged, and without radii the arc is
    a straight line.
    """
    if start == arc.end:
        return
    if not arc.rx or not arc.ry:
        yield To(*arc.end)
        return
    ellipse, first, swept = _ellipse(start, arc)
    count = math.ceil(abs(swept) / _QUARTER - 1e-9)
    step = swept / count
    for index in range(count):
        angle = first + index * step
        last = arc.end if index == count - 1 else None
        yield ellipse.curve(angle, angle + step, last)


class _Ellipse(NamedTuple):
    centre: Point
    rx: float
    ry: float
    cos: float
    sin: float

    def at(self, x: float, y: float) -> Point:
        """Return a place given in the ellipse's own axes, as shares of its radii."""
        x, y = x * self.rx, y * self.ry
        return Point(
            self.centre.x + self.cos * x - self.sin * y,
            self.centre.y + self.sin * x + self.cos * y,
        )

    def curve(self, start: float, end: float, last: Point | None) -> Curve:
        """Return the part between two angles; its end may be given, to be exact."""
        pull = 4 / 3 * math.tan((end - start) / 4)
        cos1, sin1, cos2, sin2 = math.cos(start), math.sin(start), math.cos(end), math.sin(end)
        leaving = self.at(cos1 - pull * sin1, sin1 + pull * cos1)
        arriving = self.at(cos2 + pull * sin2, sin2 - pull * cos2)
        return Curve(*leaving, *arriving, *(last or self.at(cos2, sin2)))


def _ellipse(start: Point, arc: Arc) -> tuple[_Ellipse, float, float]:
    """Return the arc's ellipse, the angle at which it begins and the angle that it sweeps."""
    turn = math.radians(arc.turn)
    cos, sin = math.cos(turn), math.sin(turn)
    half = Point((start.x - arc.end.x) / 2, (start.y - arc.end.y) / 2)
    rx, ry = abs(arc.rx), abs(arc.ry)
    x, y = (cos * half.x + sin * half.y) / rx, (cos * half.y - sin * half.x) / ry
    reach = math.hypot(x, y)  # half the chord, in radii
    if reach > 1:
        rx, ry, x, y, reach = rx * reach, ry * reach, x / reach, y / reach, 1.0
    off = math.sqrt(1 / reach**2 - 1) * (-1 if arc.large == arc.clockwise else 1)
    centre_x, centre_y = off * y, -off * x  # from the middle of the chord, in radii
    middle = Point((start.x + arc.end.x) / 2, (start.y + arc.end.y) / 2)
    centre = _Ellipse(middle, rx, ry, cos, sin).at(centre_x, centre_y)
    first = math.atan2(y - centre_y, x - centre_x)
    swept = math.atan2(-y - centre_y, -x - centre_x) - first
    if arc.clockwise and swept < 0:
        swept += 2 * math.pi
    elif not arc.clockwise and swept > 0:
        swept -= 2 * math.pi
    return _Ellipse(centre, rx, ry, cos, sin), first, swept
