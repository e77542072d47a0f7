"""What the parts of the sheet are called for assistive technology, and what else they say."""

from cjm_desktop.layout.contract import MapLayout
from cjm_desktop.model.questions import (
    cell_at,
    entries,
    find_entry,
    find_phase,
    find_point,
    find_route,
    find_row,
)
from cjm_desktop.store.selection import Selection
from cjm_desktop.ui.canvas import accessible_words as words
from cjm_desktop.ui.canvas.accessible_parts import (
    CellPart,
    EntryPart,
    Part,
    PhasePart,
    RoutePart,
    RowPart,
    StopPart,
    TextPart,
    WordsPart,
)
from cjm_desktop.ui.canvas.accessible_sheet import printed_words
from cjm_desktop.ui.commands.targets import text_of
from cjm_desktop.ui.route_names import stop_names


def part_name(layout: MapLayout, part: Part) -> str:
    """Return what a part is called; a cell by its row and phase, a card by its text."""
    journey = layout.journey
    match part:
        case PhasePart(phase=phase):
            found = enumerate(journey.phases, 1)
            return next((words.phase_words(p, n) for n, p in found if p.id == phase), "")
        case RowPart(row=row):
            rows = enumerate(journey.rows, 1)
            return next((words.row_words(r, n) for n, r in rows if r.id == row), "")
        case CellPart(row=row, phase=phase):
            return f"{part_name(layout, RowPart(row))}, {part_name(layout, PhasePart(phase))}"
        case EntryPart(entry=entry):
            place = find_entry(journey, entry)
            return words.entry_words(place.entry) if place else ""
        case RoutePart(route=route_id):
            route = find_route(journey, route_id)
            return words.route_words(layout.project, journey, route) if route else ""
        case StopPart(route=route_id, place=number):
            route = find_route(journey, route_id)
            names = stop_names(journey, route) if route else []
            return names[number] if number < len(names) else ""
        case TextPart(target=target):
            text = text_of(layout.project, journey.id, target)
            return words.text_words(target.kind, text) if text is not None else ""
        case WordsPart():
            return printed_words(layout, part)


def part_description(layout: MapLayout, part: Part) -> str:
    """Return what else there is to say of a part."""
    journey = layout.journey
    match part:
        case PhasePart(phase=phase):
            found = find_phase(journey, phase)
            return (found.not_applicable or found.question) if found else ""
        case RowPart(row=row):
            holder = find_row(journey, row)
            return holder.prompt if holder else ""
        case CellPart(row=row, phase=phase):
            holder, column = find_row(journey, row), find_phase(journey, phase)
            if holder is None or column is None:
                return ""
            is_open = not (holder.collapsed or column.collapsed)
            return words.cell_description(holder, cell_at(holder, phase), is_open=is_open)
        case EntryPart(entry=entry):
            return _of_entry(layout, entry)
        case TextPart(target=target):
            persona = next((p for p in layout.project.personas if p.id == target.owner), None)
            return words.text_description(target.kind, persona)
        case RoutePart() | StopPart() | WordsPart():
            return ""


def entry_place(layout: MapLayout, entry: str) -> str:
    """Return where a card or action stands: its row, its phase, and as which of those there."""
    journey = layout.journey
    place = find_entry(journey, entry)
    row = find_row(journey, place.cell.row) if place else None
    if place is None or row is None:
        return ""
    count = len(entries(row, cell_at(row, place.cell.phase)))
    cell = part_name(layout, CellPart(row.id, place.cell.phase))
    return words.place_words(cell, place.position + 1, count)


def value_words(layout: MapLayout, chosen: Selection) -> str:
    """Return the score or the level of the point that is taken hold of, "" where none is."""
    found = find_point(layout.journey, chosen.point) if chosen.point else None
    if found is not None:
        _, point = found
        return words.point_words(point.level)
    row = find_row(layout.journey, chosen.row) if chosen.row else None
    if row is None or chosen.series is None or chosen.phase is None:
        return ""
    cell = cell_at(row, chosen.phase)
    score = getattr(cell, chosen.series) if cell else None
    return words.score_words(chosen.series, score)


def _of_entry(layout: MapLayout, entry: str) -> str:
    """Return what else there is to say of a card or action, and at last where it stands."""
    place = find_entry(layout.journey, entry)
    if place is None:
        return ""
    row = find_row(layout.journey, place.cell.row)
    own = words.entry_description(place.entry, row, layout.project)
    return f"{own}, {entry_place(layout, entry)}"
