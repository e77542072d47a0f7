"""Routes as trips: the cards that they call at, where these are drawn, and the row in between."""

from collections.abc import Iterator, Mapping
from itertools import pairwise

from cjm_desktop.base.ids import RouteId
from cjm_desktop.base.named_tuple import NamedTuple
from cjm_desktop.layout.rows.traffic import tracks_of
from cjm_desktop.layout.spots import Spot, Spots
from cjm_desktop.model.document import Route

Heights = Mapping[RouteId, tuple[float, ...]]
"""The heights of each route's stretches, in the coordinates of the row that it runs through."""


class Call(NamedTuple):
    """A visit to a card: which of the route's stops it is and where the card is drawn."""

    place: int
    spot: Spot
    edge: float | None  # the height of the corridor's edge that the card stands on, if it does


class Trip(NamedTuple):
    """A route with the calls that it makes and the row that it runs through."""

    route: Route
    calls: tuple[Call, ...]
    home: int
    has_corridor: bool

    def legs(self) -> list[tuple[Spot, Spot]]:
        """Return the spots that each stretch runs between."""
        return [(a.spot, b.spot) for a, b in pairwise(self.calls)]

    def runs_through_home(self, a: Spot, b: Spot) -> bool:
        """Tell whether a stretch takes the corridor: others run along the foot of a row."""
        return self.has_corridor and self.home in (a.row, b.row)

    def tracks(self) -> tuple[int, ...]:
        """Return the track in the corridor of each stretch that runs through it."""
        through = [(a.column, b.column) for a, b in self.legs() if self.runs_through_home(a, b)]
        return tracks_of(through)


def trips_of(routes: tuple[Route, ...], spots: Spots) -> Iterator[Trip]:
    """Yield the routes that call at cards which are drawn."""
    for route in routes:
        found = [(place, spots.get(stop)) for place, stop in enumerate(route.stops)]
        shown = [(place, spot) for place, spot in found if spot is not None]
        if shown:
            rows = [spot.row for _, spot in shown]
            home = min([row for row in rows if spots.corridor(row)] or rows)
            calls = (Call(place, s, spots.beside_corridor(home, s)) for place, s in shown)
            yield Trip(route, tuple(calls), home, spots.corridor(home) is not None)
