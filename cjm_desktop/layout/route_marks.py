"""What lies over the lines of all routes through a row: their crossings and their stops."""

from collections.abc import Sequence

from cjm_desktop.base.named_tuple import NamedTuple
from cjm_desktop.layout.bridges import Bridge, bridge_items
from cjm_desktop.layout.context import Context
from cjm_desktop.layout.routes import RouteLine
from cjm_desktop.scene.items import Item


class RouteMarks(NamedTuple):
    """The crossings and stops of some routes, in the coordinates of the row they run through."""

    lines: tuple[RouteLine, ...]
    bridges: tuple[Bridge, ...]

    @property
    def span(self) -> tuple[float, float]:
        """How far up and down they go: no further than the lines."""
        spans = [each.span for each in self.lines]
        return min(top for top, _ in spans), max(bottom for _, bottom in spans)

    @property
    def beside(self) -> Sequence[tuple[float, float]]:
        """Where initials reach over the row heads."""
        return [each.plate_beside for each in self.lines if each.plate_beside is not None]

    def moved(self, dy: float) -> "RouteMarks":
        """Return the marks as much further down."""
        lines = tuple(each.moved(dy) for each in self.lines)
        return RouteMarks(lines, tuple(bridge.moved(dy) for bridge in self.bridges))

    def items(self, context: Context) -> Sequence[Item]:
        """Return what to draw, in row coordinates."""
        thin = any(each.thin for each in self.lines)
        drawn = list(bridge_items(self.bridges, thin=thin))
        for each in self.lines:
            drawn += each.marks(context)
        return drawn
