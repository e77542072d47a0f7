"""Taking cards, cells, rows or phases out of a journey as a small project of their own."""

from collections.abc import Callable, Collection, Iterable, Iterator, Sequence
from typing import Any

from cjm_desktop.base.ids import JourneyId, PhaseId, RowId
from cjm_desktop.edits.errors import UnknownIdError
from cjm_desktop.edits.links import without_cards
from cjm_desktop.edits.paths import entry_field, journey_of, phase_of, row_of, with_items
from cjm_desktop.edits.route_parts import parts_within
from cjm_desktop.model.addresses import CellAddress, Entry
from cjm_desktop.model.clipping import Clipping, ClippingKind
from cjm_desktop.model.document import Cell, Journey, Persona, Project, Route, Row
from cjm_desktop.model.questions import entries, find_entry
from cjm_desktop.model.references import lists, parts_of, referred
from cjm_desktop.model.words import Series

_Trim = Callable[[Row, Cell], Cell | None]


def clip_cards(project: Project, journey: JourneyId, ids: Iterable[str]) -> Clipping:
    """Return cards and actions, in the rows and phases from the first to the last that hold some.

    Raises UnknownIdError when one of the ids is unknown.
    """
    holder = journey_of(project, journey)
    chosen, rows, phases = set(ids), set(), set()
    for id_ in chosen:
        place = find_entry(holder, id_)
        if place is None:
            raise UnknownIdError("card or action", id_)
        rows.add(place.cell.row)
        phases.add(place.cell.phase)

    def trim(row: Row, cell: Cell) -> Cell | None:
        kept = tuple(entry for entry in entries(row, cell) if entry.id in chosen)
        return with_items(Cell(phase=cell.phase), entry_field(row), kept)

    shown = [row.id for row in holder.rows if not row.hidden or row.id in rows]
    columns = [phase.id for phase in holder.phases]
    return _clipped(project, holder, "cards", _run(shown, rows), _run(columns, phases), trim)


def clip_block(
    project: Project, journey: JourneyId, rows: Sequence[RowId], phases: Sequence[PhaseId]
) -> Clipping:
    """Return a block of cells; without phases whole rows, without rows whole phases.

    A block has what its cells show, and no rows of the kind that has no cells. Raises
    UnknownIdError when a row or phase is unknown.
    """
    holder = journey_of(project, journey)
    chosen = [row_of(holder, row) for row in rows] or list(holder.rows)
    columns = [phase_of(holder, phase).id for phase in phases] or [p.id for p in holder.phases]
    if rows and phases:
        ids = [row.id for row in chosen if row.kind != "divider"]
        return _clipped(project, holder, "cells", ids, columns, shown_in)
    kind: ClippingKind = "rows" if rows else "phases"
    ids = [row.id for row in chosen]
    return _clipped(project, holder, kind, ids, columns, lambda _, cell: cell)


def clip_value(
    project: Project, cell: CellAddress, series: Series | None = None, point: str | None = None
) -> Clipping:
    """Return one score or one point of a curve, as a block of one cell.

    Raises UnknownIdError when row or phase are unknown.
    """

    def trim(row: Row, held: Cell) -> Cell | None:
        del row
        points = tuple(each for each in held.points if each.id == point)
        scores = {series: getattr(held, series)} if series else {}
        return Cell(phase=held.phase, points=points, **scores)

    holder = journey_of(project, cell.journey)
    row_of(holder, cell.row)
    phase_of(holder, cell.phase)
    return _clipped(project, holder, "cells", [cell.row], [cell.phase], trim)


def shown_in(row: Row, cell: Cell) -> Cell:
    """Return a cell with no more than a row of this kind shows of it."""
    kept: dict[str, Any]
    match row.kind:
        case "score":
            kept = {series: getattr(cell, series) for series in row.series}
        case "curve":
            kept = {"points": cell.points}
        case "divider":
            kept = {}
        case field:  # cards, actions, metric and image are called as their rows' kinds
            kept = {field: getattr(cell, field)}
    return Cell(phase=cell.phase, **kept)


def _run(order: Sequence[Any], chosen: Collection[Any]) -> Sequence[Any]:
    """Return all that stands from the first to the last of the chosen ones."""
    places = [index for index, id_ in enumerate(order) if id_ in chosen]
    return order[min(places) : max(places) + 1] if places else []


def _clipped(
    project: Project,
    journey: Journey,
    kind: ClippingKind,
    rows: Sequence[RowId],
    phases: Sequence[PhaseId],
    trim: _Trim,
) -> Clipping:
    columns = set(phases)
    taken = tuple(
        row.replace(cells=_trimmed(row, columns, trim)) for row in journey.rows if row.id in rows
    )
    kept = tuple(phase for phase in journey.phases if phase.id in columns)
    groups = {phase.group for phase in kept}
    alone = Journey(
        id=journey.id,
        groups=tuple(group for group in journey.groups if group.id in groups),
        phases=kept,
        rows=taken,
        routes=parts_within(journey.routes, taken),
    )
    parts = {route.id for route in alone.routes}
    ways = tuple((route.id, route.stops) for route in journey.routes if route.id in parts)
    pieces = _with_lists(project, _without_strangers(alone))
    return Clipping(kind, pieces, tuple(_left_behind(alone)), ways)


def _left_behind(journey: Journey) -> Iterator[tuple[str, str]]:
    """Yield the actions and barriers of a journey whose opportunities are not in it, and those."""
    cards = {card.id for row in journey.rows for cell in row.cells for card in cell.cards}
    for row in journey.rows:
        for cell in row.cells:
            listed: tuple[Entry, ...] = (*cell.cards, *cell.actions)
            for entry in listed:
                if entry.opportunity and entry.opportunity not in cards:
                    yield entry.id, entry.opportunity


def _trimmed(row: Row, columns: Collection[PhaseId], trim: _Trim) -> tuple[Cell, ...]:
    cells = (trim(row, cell) for cell in row.cells if cell.phase in columns)
    return tuple(c for c in cells if c is not None and c != Cell(phase=c.phase))


def _without_strangers(journey: Journey) -> Journey:
    """Return a journey in which nothing names an opportunity that was left behind."""
    strangers = {opportunity for _, opportunity in _left_behind(journey)}
    return without_cards(journey, strangers) if strangers else journey


def with_routes(clipping: Clipping, routes: Sequence[Route]) -> Clipping:
    """Return a clipping with some of its routes, and no persona that only the others have."""
    journey = with_items(clipping.journey, "routes", routes)
    if journey is clipping.journey:
        return clipping
    return clipping._replace(project=_with_lists(clipping.project, journey))


def _with_lists(project: Project, journey: Journey) -> Project:
    """Return a project of one journey, with those items of the lists that it refers to."""
    named = {reference for part in parts_of(journey) for reference in referred(part)}
    people = [person for person in project.personas if (Persona, person.id) in named]
    named |= {reference for person in people for reference in referred(person)}
    items: dict[str, Any] = {
        name: tuple(item for item in getattr(project, name) if (type(item), item.id) in named)
        for name in lists(Project)
        if name != "journeys"
    }
    return Project(id=project.id, language=project.language, journeys=(journey,), **items)
