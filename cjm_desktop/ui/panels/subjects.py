"""What the details panel is about, by what is selected."""

from typing import Literal

from cjm_desktop.base.named_tuple import NamedTuple
from cjm_desktop.model.addresses import CellAddress
from cjm_desktop.model.document import Action, Journey, Project
from cjm_desktop.model.node import Node
from cjm_desktop.model.questions import (
    find_entries,
    find_entry,
    find_journey,
    find_phase,
    find_point,
    find_route,
    find_row,
    is_touchpoint,
)
from cjm_desktop.store.selection import Selection

SubjectKind = Literal[
    "map", "card", "touchpoint", "action", "several", "actions", "score", "metric", "cell", "point",
    "phase", "row", "group", "picture", "route", "persona",
]  # fmt: skip


class Subject(NamedTuple):
    """What is shown: its kind, the part of the document, and the cell that it stands in."""

    kind: SubjectKind
    node: Node
    address: CellAddress | None = None


def subject_of(project: Project, selection: Selection) -> Subject:
    """Return what a selection is about; the map itself when nothing is selected."""
    journey = find_journey(project, selection.journey)
    if journey is None:
        return Subject("map", project)
    subject = (
        _route(journey, selection)
        or _persona(project, selection)
        or _point(journey, selection)
        or _entries(journey, selection)
        or _cell(journey, selection)
        or _header(journey, selection)
    )
    return subject or Subject("map", journey)


def _route(journey: Journey, selection: Selection) -> Subject | None:
    found = find_route(journey, selection.route) if selection.route else None
    return Subject("route", found) if found else None


def _persona(project: Project, selection: Selection) -> Subject | None:
    text = selection.text
    if text is None or text.kind != "persona":
        return None
    found = next((persona for persona in project.personas if persona.id == text.owner), None)
    return Subject("persona", found) if found else None


def _point(journey: Journey, selection: Selection) -> Subject | None:
    found = find_point(journey, selection.point) if selection.point else None
    return Subject("point", found[1], found[0]) if found else None


def _entries(journey: Journey, selection: Selection) -> Subject | None:
    if len(selection.entries) > 1:
        places = find_entries(journey, selection.entries)
        actions = places and all(isinstance(place.entry, Action) for place in places)
        return Subject("actions", places[-1].entry) if actions else Subject("several", journey)
    place = find_entry(journey, selection.entries[0]) if selection.entries else None
    if place is None:
        return None
    entry = place.entry
    if isinstance(entry, Action):
        return Subject("action", entry, place.cell)
    touchpoint = is_touchpoint(find_row(journey, place.cell.row), entry)
    return Subject("touchpoint" if touchpoint else "card", entry, place.cell)


def _cell(journey: Journey, selection: Selection) -> Subject | None:
    if selection.row is None or selection.phase is None:
        return None
    row = find_row(journey, selection.row)
    if row is None or find_phase(journey, selection.phase) is None:
        return None
    address = CellAddress(journey.id, row.id, selection.phase)
    match row.kind:
        case "score":
            return Subject("score", row, address)
        case "metric":
            return Subject("metric", row, address)
        case "image":
            return Subject("picture", row, address)
        case _:
            return Subject("cell", row, address)


def _header(journey: Journey, selection: Selection) -> Subject | None:
    if selection.row is not None:
        row = find_row(journey, selection.row)
        return Subject("row", row) if row else None
    if selection.phase is not None:
        phase = find_phase(journey, selection.phase)
        return Subject("phase", phase) if phase else None
    group = next((g for g in journey.groups if g.id == selection.group), None)
    return Subject("group", group) if group else None
