"""Taking cards and actions from one journey to another, to where they belong there."""

from collections.abc import Iterable, Sequence

from cjm_desktop.base.ids import JourneyId, PhaseId, new_id
from cjm_desktop.edits.entries import add_entry, brought, can_hold, places_of, remove_entries
from cjm_desktop.edits.errors import WrongRowError
from cjm_desktop.edits.paths import journey_of, row_of, with_journey
from cjm_desktop.edits.route_parts import taken_along
from cjm_desktop.model.addresses import CellAddress, Entry, EntryPlace
from cjm_desktop.model.document import Journey, Project, Row
from cjm_desktop.model.questions import find_phase, find_row, phase_order


def move_to_journey(
    project: Project, journey: JourneyId, ids: Iterable[str], target: JourneyId
) -> tuple[Project, tuple[str, ...]]:
    """Move cards and actions to another journey; returns their ids too, as they were.

    Each goes to the row of the same name, else of the same role, and to the phase of the same name,
    else at the same place; they keep their order. The route of the same persona calls at them
    there, and two stops make one. Opportunities that they follow from stay behind. Raises EditError
    for unknown ids, or where no row can hold one of them.
    """
    places = places_of(journey_of(project, journey), ids)
    after = remove_entries(project, journey, [place.entry.id for place in places])
    return _put(project, after, journey, places, target, [place.entry.id for place in places])


def copy_to_journey(
    project: Project, journey: JourneyId, ids: Iterable[str], target: JourneyId
) -> tuple[Project, tuple[str, ...]]:
    """Copy cards and actions to another journey, to where moving takes them; returns the new ids.

    Raises EditError for unknown ids, or where no row can hold one of them.
    """
    places = places_of(journey_of(project, journey), ids)
    return _put(project, project, journey, places, target, [new_id() for _ in places])


def move_into_journey(
    project: Project, journey: JourneyId, ids: Iterable[str], to: CellAddress, index: int
) -> tuple[Project, tuple[str, ...]]:
    """Move cards and actions to a cell of another journey, before what stands at an index there.

    Returns their ids, in the order of the map. What cannot cross goes, as when they are moved to
    where they belong. Raises EditError for unknown ids, or where the row cannot hold one of them.
    """
    places = places_of(journey_of(project, journey), ids)
    after = remove_entries(project, journey, [place.entry.id for place in places])
    return _put_in(project, after, places, to, index, [place.entry.id for place in places])


def copy_into_journey(
    project: Project, journey: JourneyId, ids: Iterable[str], to: CellAddress, index: int
) -> tuple[Project, tuple[str, ...]]:
    """Copy cards and actions to a cell of another journey; returns the new ids.

    Raises EditError for unknown ids, or where the row cannot hold one of them.
    """
    places = places_of(journey_of(project, journey), ids)
    return _put_in(project, project, places, to, index, [new_id() for _ in places])


def home_in(source: Journey, place: EntryPlace, target: Journey) -> CellAddress | None:
    """Return the cell of another journey that a card belongs in, None where nothing holds it."""
    row = _row_in(source, place, target)
    if row is None or not target.phases:
        return None
    return CellAddress(target.id, row.id, _phase_in(source, place.cell.phase, target))


def _put(
    before: Project,
    after: Project,
    journey: JourneyId,
    places: Iterable[EntryPlace],
    target: JourneyId,
    ids: Iterable[str],
) -> tuple[Project, tuple[str, ...]]:
    source, made = journey_of(before, journey), []
    for place, id_ in zip(places, ids, strict=True):
        cell = home_in(source, place, journey_of(after, target))
        if cell is None:
            raise WrongRowError("", "", type(place.entry).__name__.lower())
        after = add_entry(after, cell, _as_there(place.entry, id_))
        made.append(id_)
    return _with_routes(after, source, target, places, made), tuple(made)


def _put_in(
    before: Project,
    after: Project,
    places: Sequence[EntryPlace],
    to: CellAddress,
    index: int,
    ids: Sequence[str],
) -> tuple[Project, tuple[str, ...]]:
    row = row_of(journey_of(before, to.journey), to.row)
    for offset, (place, id_) in enumerate(zip(places, ids, strict=True)):
        source = journey_of(before, place.cell.journey)
        entry = _as_there(brought(source, place, row), id_)
        after = add_entry(after, to, entry, index + offset)
    if places:
        source = journey_of(before, places[0].cell.journey)
        after = _with_routes(after, source, to.journey, places, ids)
    return after, tuple(ids)


def _with_routes(
    project: Project,
    source: Journey,
    target: JourneyId,
    places: Iterable[EntryPlace],
    ids: Iterable[str],
) -> Project:
    holder = journey_of(project, target)
    cards: dict[str, str] = {place.entry.id: id_ for place, id_ in zip(places, ids, strict=True)}
    return with_journey(project, holder, taken_along(project, source, holder, cards))


def _as_there(entry: Entry, id_: str) -> Entry:
    changes = {} if entry.id == id_ else {"id": id_}
    if entry.opportunity is not None:
        return entry.replace(**changes, opportunity=None)
    return entry.replace(**changes) if changes else entry


def _row_in(source: Journey, place: EntryPlace, target: Journey) -> Row | None:
    own = find_row(source, place.cell.row)
    fitting = [row for row in target.rows if not row.hidden and can_hold(row, place.entry)]
    if own is None:
        return None
    by_name = (row for row in fitting if own.name and row.name.casefold() == own.name.casefold())
    by_role = (row for row in fitting if row.role == own.role)
    by_kind = (row for row in fitting if row.kind == own.kind)
    return next(by_name, None) or next(by_role, None) or next(by_kind, None)


def _phase_in(source: Journey, phase: PhaseId, target: Journey) -> PhaseId:
    own = find_phase(source, phase)
    name = own.name.casefold() if own else ""
    named = (p.id for p in target.phases if name and p.name.casefold() == name)
    index = min(phase_order(source).get(phase, 0), len(target.phases) - 1)
    return next(named, target.phases[index].id)
