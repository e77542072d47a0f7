"""Where things are in a project."""

from collections.abc import Iterable, Iterator, Mapping
from operator import attrgetter
from typing import Final

from cjm_desktop.base.ids import JourneyId, PhaseId, RouteId, RowId
from cjm_desktop.model.addresses import CellAddress, Entry, EntryPlace
from cjm_desktop.model.document import Card, Cell, CurvePoint, Journey, Phase, Project, Route, Row
from cjm_desktop.model.memo import Memo
from cjm_desktop.model.words import Marker, RowRole

_MARKERS: Final[dict[RowRole, Marker]] = {"needs": "need", "pains": "barrier"}


def find_journey(project: Project, journey: JourneyId) -> Journey | None:
    """Return the journey with an id, None when there is none."""
    return next((j for j in project.journeys if j.id == journey), None)


def find_row(journey: Journey, row: RowId) -> Row | None:
    """Return the row with an id, None when there is none."""
    return next((r for r in journey.rows if r.id == row), None)


def find_phase(journey: Journey, phase: PhaseId) -> Phase | None:
    """Return the phase with an id, None when there is none."""
    return next((p for p in journey.phases if p.id == phase), None)


def find_route(journey: Journey, route: RouteId) -> Route | None:
    """Return the route with an id, None when there is none."""
    return next((r for r in journey.routes if r.id == route), None)


def phase_order(journey: Journey) -> dict[PhaseId, int]:
    """Return each phase's place, from 0."""
    return {phase.id: index for index, phase in enumerate(journey.phases)}


def cell_at(row: Row, phase: PhaseId) -> Cell | None:
    """Return the row's cell under a phase, None when it is empty and so not stored."""
    return next((c for c in row.cells if c.phase == phase), None)


def usual_marker(row: Row) -> Marker | None:
    """Return the marker that a card in a row has, unless another is chosen by hand."""
    return _MARKERS.get(row.role)


def is_touchpoint(row: Row | None, card: Card) -> bool:
    """Tell whether a card is shown as a touchpoint."""
    in_row = row is not None and row.role == "touchpoints"
    return in_row or card.channel is not None or card.medium is not None


def entries(row: Row, cell: Cell | None) -> tuple[Entry, ...]:
    """Return the cards or actions that a cell shows, by its row's kind; other kinds list none."""
    if cell is None:
        return ()
    if row.kind == "cards":
        return cell.cards
    return cell.actions if row.kind == "actions" else ()


def find_entry(journey: Journey, entry: str) -> EntryPlace | None:
    """Return where a card or action that a row shows stands, None when there is none."""
    for row in journey.rows:
        found = _entry_places(row).get(entry)
        if found is not None:
            cell, position = found
            address = CellAddress(journey.id, row.id, cell.phase)
            return EntryPlace(address, position, entries(row, cell)[position])
    return None


def entry_places(row: Row) -> Mapping[str, tuple[Cell, int]]:
    """Return the cell and the place in it, from 0, of each card or action that a row shows."""
    return _entry_places(row)


def find_entries(journey: Journey, ids: Iterable[str]) -> list[EntryPlace]:
    """Return where cards and actions stand, in the order given, those that are gone left out."""
    asked = tuple(dict.fromkeys(ids))
    missing = set(asked)
    found: dict[str, EntryPlace] = {}
    for row in journey.rows:
        if not missing:
            break
        shown = _entry_places(row)
        for entry in missing.intersection(shown):
            cell, position = shown[entry]
            address = CellAddress(journey.id, row.id, cell.phase)
            found[entry] = EntryPlace(address, position, entries(row, cell)[position])
        missing -= found.keys()
    return [found[entry] for entry in asked if entry in found]


def present_entries(journey: Journey, ids: Iterable[str]) -> tuple[str, ...]:
    """Return those of some ids that cards or actions have which a row shows, in the order given."""
    asked = tuple(ids)
    missing = set(asked)
    for row in journey.rows:
        if not missing:
            break
        missing.difference_update(_entry_places(row))
    if not missing:
        return asked
    return tuple(entry for entry in asked if entry not in missing)


def find_point(journey: Journey, point: str) -> tuple[CellAddress, CurvePoint] | None:
    """Return where a point of a curve stands, None when there is none."""
    for row in journey.rows:
        if row.kind != "curve":
            continue
        for cell in row.cells:
            for candidate in cell.points:
                if candidate.id == point:
                    return CellAddress(journey.id, row.id, cell.phase), candidate
    return None


def all_entries(journey: Journey) -> Iterator[tuple[Row, Cell, Entry]]:
    """Yield every card and action that the journey shows, row by row, in phase order."""
    for row in journey.rows:
        for cell in row.cells:
            for entry in entries(row, cell):
                yield row, cell, entry


def is_unfilled(journey: Journey) -> bool:
    """Tell whether nothing stands in the cells of a journey, as when it has just begun."""
    return all(holds_nothing(cell) for row in journey.rows for cell in row.cells)


def holds_nothing(cell: Cell) -> bool:
    """Tell whether a cell holds nothing of people's own: a prompt at most."""
    return cell == Cell(phase=cell.phase, prompt=cell.prompt)


def prompt_of(row: Row, phase: PhaseId) -> str:
    """Return what an empty cell of a row asks: its own prompt, else the row's."""
    cell = cell_at(row, phase)
    return (cell.prompt if cell else "") or row.prompt


def card_count(project: Project) -> int:
    """Return how many cards and actions the journeys of a project show."""
    return sum(1 for journey in project.journeys for _ in all_entries(journey))


def _places_in(row: Row) -> dict[str, tuple[Cell, int]]:
    if row.kind not in ("cards", "actions"):
        return {}
    listed = attrgetter(row.kind)
    return {
        entry.id: (cell, position)
        for cell in row.cells
        for position, entry in enumerate(listed(cell))
    }


_entry_places: Memo[Row, dict[str, tuple[Cell, int]]] = Memo(_places_in)
