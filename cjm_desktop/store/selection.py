"""What is selected."""

from collections.abc import Sequence
from typing import Literal, TypeVar

from cjm_desktop.base.ids import JourneyId, PhaseGroupId, PhaseId, RouteId, RowId
from cjm_desktop.base.named_tuple import NamedTuple
from cjm_desktop.model.document import Journey, Phase, Project, Row
from cjm_desktop.model.questions import (
    find_journey,
    find_phase,
    find_point,
    find_route,
    find_row,
    present_entries,
)
from cjm_desktop.model.words import Series

_Id = TypeVar("_Id", RowId, PhaseId)


SheetKind = Literal[
    "title", "subtitle", "organisation", "customers", "scope", "version", "principle", "persona",
    "span",
]  # fmt: skip


class SheetText(NamedTuple):
    """A text around the grid: of which kind, whose, and which of several spans of a ruler.

    ``via`` is the phase that the cursor came from, to which it goes back.
    """

    kind: SheetKind
    owner: str = ""  # "" for the fields of the title block
    place: int = 0
    via: PhaseId | None = None


class Corner(NamedTuple):
    """The end of a range that lies across from the cursor: a cell, or a row or phase alone."""

    row: RowId | None
    phase: PhaseId | None


class Block(NamedTuple):
    """What a selection covers, in the order of the map; no rows are all, and so are no phases."""

    rows: tuple[RowId, ...]
    phases: tuple[PhaseId, ...]


class Selection(NamedTuple):
    """What is selected in which journey.

    A row and a phase together are the cursor on a cell; a row alone is a selected row, a phase
    alone a selected phase. ``across`` makes a range of these: of all cells, rows or phases between
    it and the cursor. ``heads`` are rows or phases that do not stand side by side, the one with the
    cursor among them. ``entries`` are the selected cards or actions, the last one current: the
    cursor stands on its cell. ``point`` is a point of a curve, ``series`` a score of the cell.
    ``group`` is a selected phase group, ``route`` a selected route with nothing else,
    ``text`` likewise a text around the grid.
    """

    journey: JourneyId
    row: RowId | None = None
    phase: PhaseId | None = None
    entries: tuple[str, ...] = ()
    point: str | None = None
    series: Series | None = None
    across: Corner | None = None
    group: PhaseGroupId | None = None
    route: RouteId | None = None
    heads: tuple[str, ...] = ()
    text: SheetText | None = None


def start_of(project: Project) -> Selection:
    """Return the selection of a project just opened: its first journey, nothing in it."""
    return Selection(project.journeys[0].id if project.journeys else JourneyId(""))


def settled(project: Project, selection: Selection) -> Selection:
    """Return the selection less what the project does not hold; itself when all is there."""
    journey = find_journey(project, selection.journey)
    if journey is None:
        return start_of(project)
    entries = present_entries(journey, selection.entries)
    point = selection.point if selection.point and find_point(journey, selection.point) else None
    heads = _heads(journey, selection)
    row, phase = _cursor(journey, _at_last_of(heads, selection) if heads else selection)
    series = selection.series if row is not None and phase is not None else None
    group = next((g.id for g in journey.groups if g.id == selection.group), None)
    route = selection.route if selection.route and find_route(journey, selection.route) else None
    kept = Selection(journey.id, row, phase, entries, point, series, group=group, route=route)
    kept = kept._replace(text=_text(project, journey, selection.text))
    across = None if heads else _corner(journey, kept, selection.across)
    kept = kept._replace(across=across, heads=heads if len(heads) > 1 else ())
    return selection if kept == selection else kept


def block_of(journey: Journey, selection: Selection) -> Block | None:
    """Return the rows and phases that a selection covers, None when it has no cursor.

    Hidden rows are passed over.
    """
    if selection.row is None and selection.phase is None:
        return None
    if selection.heads:
        chosen = frozenset(selection.heads)
        of_rows = tuple(row.id for row in journey.rows if row.id in chosen)
        of_phases = tuple(phase.id for phase in journey.phases if phase.id in chosen)
        return Block((), of_phases) if selection.row is None else Block(of_rows, ())
    across = selection.across or Corner(selection.row, selection.phase)
    rows = [row.id for row in journey.rows if not row.hidden or row.id == selection.row]
    phases = [phase.id for phase in journey.phases]
    return Block(
        _between(rows, selection.row, across.row), _between(phases, selection.phase, across.phase)
    )


def headers_selection(journey: Journey, heads: Sequence[str]) -> Selection:
    """Return the selection of rows or of phases, wherever they stand; the last one is current."""
    if not heads:
        return Selection(journey.id)
    current = heads[-1]
    rows = [row.id for row in journey.rows if not row.hidden]
    if current in rows:
        chosen, end = Selection(journey.id, row=RowId(current)), _far_end(rows, heads)
        across = Corner(RowId(end), None) if end else None
    else:
        chosen = Selection(journey.id, phase=PhaseId(current))
        end = _far_end([phase.id for phase in journey.phases], heads)
        across = Corner(None, PhaseId(end)) if end else None
    if across is not None:
        return chosen._replace(across=across)
    return chosen._replace(heads=tuple(heads)) if len(heads) > 1 else chosen


def _far_end(order: Sequence[str], heads: Sequence[str]) -> str | None:
    """Return the other end of a range that ends at the last of some heads, None without one."""
    places = [order.index(head) for head in heads]
    first, last, current = min(places), max(places), places[-1]
    if len(heads) < 2 or last - first >= len(heads) or current not in (first, last):
        return None
    return order[first + last - current]


def _heads(journey: Journey, chosen: Selection) -> tuple[str, ...]:
    """Return the rows or phases picked one by one that there still are."""
    if not chosen.heads or chosen.entries or (chosen.row is None) == (chosen.phase is None):
        return ()
    parts: Sequence[Row | Phase] = journey.phases if chosen.row is None else journey.rows
    there = {part.id for part in parts}
    return tuple(head for head in chosen.heads if head in there)


def _at_last_of(heads: Sequence[str], chosen: Selection) -> Selection:
    """Return a selection with its cursor on one of the heads: its own, else the last."""
    if (chosen.phase if chosen.row is None else chosen.row) in heads:
        return chosen
    if chosen.row is None:
        return chosen._replace(phase=PhaseId(heads[-1]))
    return chosen._replace(row=RowId(heads[-1]))


def _between(ids: Sequence[_Id], one: _Id | None, other: _Id | None) -> tuple[_Id, ...]:
    ends = [ids.index(id_) for id_ in (one, other) if id_ is not None and id_ in ids]
    return tuple(ids[min(ends) : max(ends) + 1]) if ends else ()


def _corner(journey: Journey, chosen: Selection, across: Corner | None) -> Corner | None:
    """Return the other end of a range where there still is one, of the kind that the cursor is."""
    if across is None or chosen.entries or chosen.point or chosen.series:
        return None
    if across == (chosen.row, chosen.phase) or not any(across):
        return None
    if (across.row is None, across.phase is None) != (chosen.row is None, chosen.phase is None):
        return None
    lost_row = across.row is not None and find_row(journey, across.row) is None
    lost_phase = across.phase is not None and find_phase(journey, across.phase) is None
    return None if lost_row or lost_phase else across


def _text(project: Project, journey: Journey, text: SheetText | None) -> SheetText | None:
    """Return a text around the grid where it still belongs to something."""
    match text:
        case SheetText(kind="principle", owner=owner):
            return text if any(each.id == owner for each in project.principles) else None
        case SheetText(kind="persona", owner=owner):
            return text if any(each.id == owner for each in project.personas) else None
        case SheetText(kind="span", owner=owner, place=place):
            found = next((ruler.spans for ruler in journey.rulers if ruler.id == owner), ())
            return text if place < len(found) else None
        case _:
            return text


def _cursor(journey: Journey, selection: Selection) -> tuple[RowId | None, PhaseId | None]:
    row, phase = selection.row, selection.phase
    lost_row = row is not None and find_row(journey, row) is None
    lost_phase = phase is not None and find_phase(journey, phase) is None
    if row is not None and phase is not None and (lost_row or lost_phase):
        return None, None  # half a cursor would read as a selected row or phase
    return (None if lost_row else row), (None if lost_phase else phase)
