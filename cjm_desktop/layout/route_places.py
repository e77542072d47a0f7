"""Where routes run on the sheet: what of them lies at a place, and where their stops are."""

from collections.abc import Iterator
from itertools import pairwise
from typing import Final, Literal

from cjm_desktop.base.geometry import Point, Rect
from cjm_desktop.base.named_tuple import NamedTuple
from cjm_desktop.layout.contract import MapLayout
from cjm_desktop.layout.routes import STOP, RouteLine
from cjm_desktop.layout.rows.stacked import StackedRow

_NEAR: Final = 2.0  # map units beside a stop's mark


class RouteSpot(NamedTuple):
    """A part of a route: one of its stops, or the stretch that leads on from it."""

    route: str
    part: Literal["stop", "stretch"]
    place: int  # of the stop, among all of the route's


class DrawnRoute(NamedTuple):
    """A route's line and where the coordinates begin in which it is drawn."""

    line: RouteLine
    origin: Point  # on the sheet

    @property
    def rect(self) -> Rect:
        """The place on the sheet that the line and its stops take."""
        points = [Point(stop.x, stop.y) for stop in self.line.stops]
        points += (point for leg in self.line.legs() for point in leg)
        left, right = min(p.x for p in points), max(p.x for p in points)
        top, bottom = min(p.y for p in points), max(p.y for p in points)
        return Rect(left, top, right - left, bottom - top).grown(STOP).moved(*self.origin)

    def stop(self, place: int) -> Point | None:
        """Return where on the sheet a stop is drawn, None when it is not shown."""
        for stop in self.line.stops:
            if stop.place == place:
                return Point(self.origin.x + stop.x, self.origin.y + stop.y)
        return None


def drawn_routes(layout: MapLayout) -> Iterator[DrawnRoute]:
    """Yield the routes as they are drawn, those on top last."""
    for top, row in zip(layout.tops, layout.rows, strict=False):
        for overlay in row.overlays if isinstance(row, StackedRow) else ():
            if isinstance(overlay, RouteLine):
                yield DrawnRoute(overlay, Point(layout.left, layout.body_top + top))


def drawn_route(layout: MapLayout, route: str) -> DrawnRoute | None:
    """Return how a route is drawn, None when nothing of it is."""
    return next((drawn for drawn in drawn_routes(layout) if drawn.line.route == route), None)


def route_at(layout: MapLayout, sheet: Point, reach: float) -> RouteSpot | None:
    """Return what of a route lies at a place, stops first; ``reach`` is how far a line may be."""
    found: RouteSpot | None = None
    for line, origin in drawn_routes(layout):
        at = Point(sheet.x - origin.x, sheet.y - origin.y)
        for stop in line.stops:
            if max(abs(stop.x - at.x), abs(stop.y - at.y)) <= STOP + _NEAR:
                return RouteSpot(line.route, "stop", stop.place)
        for stop, leg in zip(line.stops, line.legs(), strict=False):
            if any(_distance(at, a, b) <= reach for a, b in pairwise(leg)):
                found = RouteSpot(line.route, "stretch", stop.place)
    return found


def _distance(at: Point, a: Point, b: Point) -> float:
    """Return how far a place is from a line along one of the axes."""
    dx = max(min(a.x, b.x) - at.x, 0.0, at.x - max(a.x, b.x))
    dy = max(min(a.y, b.y) - at.y, 0.0, at.y - max(a.y, b.y))
    return max(dx, dy)
