"""The part of a customer's path that goes along with the cards that it calls at."""

from collections.abc import Callable, Iterable, Mapping, Sequence

from cjm_desktop.base.ids import CardId, RouteId, new_id
from cjm_desktop.base.named_tuple import NamedTuple
from cjm_desktop.edits.matching import same_name
from cjm_desktop.edits.paths import swapped, with_items
from cjm_desktop.edits.renewal import repointed
from cjm_desktop.edits.stops import Stops, with_stop, without_repeats
from cjm_desktop.model.clipping import Clipping
from cjm_desktop.model.document import Journey, Project, Route, Row
from cjm_desktop.model.questions import find_route, phase_order


class Carried(NamedTuple):
    """The part of a route that was copied, and where it goes."""

    part: Route
    home: RouteId | None = None  # the route that it joins; without one it becomes a route
    way: Stops = ()  # all stops of that route in which the copies take their old places


def parts_within(routes: Iterable[Route], rows: Iterable[Row]) -> tuple[Route, ...]:
    """Return the parts of routes that call at cards of some rows."""
    return _parts_at(routes, {card.id for row in rows for cell in row.cells for card in cell.cards})


def carried_by(clipping: Clipping, project: Project, journey: Journey) -> tuple[Carried, ...]:
    """Return the parts of routes that go along when a clipping is pasted in a journey.

    In another journey a part joins the route of the same persona, and two stops make a new one. In
    its own journey a route calls at the copies of whole phases too, and at what was cut where that
    is pasted; copies of cards, cells and rows are beside it.
    """
    found = (_carried(part, clipping, project, journey) for part in clipping.journey.routes)
    return tuple(each for each in found if each is not None)


def taken_along(
    project: Project, source: Journey, target: Journey, cards: Mapping[str, str]
) -> Journey:
    """Return a journey whose routes call at cards that came from another one of the project.

    Each card is given with the id that it has there.
    """
    parts = _parts_at(source.routes, cards)
    homes = ((part, _home(part, project, project, target)) for part in parts)
    carried = [Carried(part, home) for part, home in homes if home or len(part.stops) > 1]
    return with_carried(
        target, carried, lambda part: repointed(part, cards).replace(id=RouteId(new_id()))
    )


def with_carried(
    journey: Journey, carried: Iterable[Carried], renew: Callable[[Route], Route]
) -> Journey:
    """Return a journey whose routes call at what was pasted in it, as far as that is cards."""
    for each in carried:
        cards = _columns(journey)
        part = renew(each.part)
        new = _at(part.stops, cards)
        home = find_route(journey, each.home) if each.home else None
        if home is not None:
            copies = dict(zip(each.part.stops, part.stops, strict=True))
            back = _at(tuple(copies.get(stop, stop) for stop in each.way), cards)
            stops = back or joined(journey, home.stops, new)
            routes = swapped(journey.routes, home, home.replace(stops=stops))
            journey = with_items(journey, "routes", routes)
        elif len(new) > 1:
            journey = with_items(journey, "routes", (*journey.routes, part.replace(stops=new)))
    return journey


def joined(journey: Journey, stops: Stops, new: Stops) -> Stops:
    """Return stops with others among them, each before the first that stands further right."""
    columns = _columns(journey)
    at = 0
    for card in new:
        later = (i for i, stop in enumerate(stops) if i >= at and columns[stop] > columns[card])
        at = next(later, len(stops))
        longer = with_stop(stops, at, card)
        at += len(longer) > len(stops)
        stops = longer
    return stops


def _carried(part: Route, clipping: Clipping, project: Project, journey: Journey) -> Carried | None:
    known = find_route(journey, part.id)
    if known is None:
        home = _home(part, clipping.project, project, journey)
        return Carried(part, home) if home or len(part.stops) > 1 else None
    way = dict(clipping.ways).get(part.id, ())
    if _were_cut(part, way, known, journey):
        return Carried(part, part.id, way)
    return Carried(part, part.id) if clipping.kind == "phases" else None


def _were_cut(part: Route, way: Sequence[str], known: Route, journey: Journey) -> bool:
    """Tell whether a route has all stops of before but the copied ones, which are gone."""
    copied = set(part.stops)
    left = tuple(stop for stop in way if stop not in copied)
    return bool(way) and known.stops == left and copied.isdisjoint(_columns(journey))


def _home(part: Route, pieces: Project, project: Project, journey: Journey) -> RouteId | None:
    """Return the route of a journey that a person takes for the same, None without one."""
    persona = _persona_name(part, project) or _persona_name(part, pieces)
    like = [route for route in journey.routes if _persona_name(route, project) == persona]
    named = [route for route in like if same_name(route.name) == same_name(part.name)]
    found = named or (like if persona else [])
    return found[0].id if found else None


def _persona_name(route: Route, project: Project) -> str:
    names = (each.name for each in project.personas if each.id == route.persona)
    return same_name(next(names, ""))


def _parts_at(routes: Iterable[Route], cards: Iterable[str]) -> tuple[Route, ...]:
    parts = (route.replace(stops=_at(route.stops, cards)) for route in routes)
    return tuple(part for part in parts if part.stops)


def _at(stops: Stops, cards: Iterable[str]) -> Stops:
    known = frozenset(cards)
    return without_repeats(tuple(stop for stop in stops if stop in known))


def _columns(journey: Journey) -> dict[CardId, int]:
    """Return the column, from 0, of each card of a journey."""
    order = phase_order(journey)
    return {
        card.id: order[cell.phase]
        for row in journey.rows
        for cell in row.cells
        for card in cell.cards
    }
