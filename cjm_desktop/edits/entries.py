"""Adding, changing, moving, copying and removing cards and actions."""

from collections.abc import Iterable, Sequence
from typing import Any

from cjm_desktop.base.ids import ActionId, CardId, JourneyId, new_id
from cjm_desktop.edits.errors import UnknownIdError, WrongRowError
from cjm_desktop.edits.known import check_references, fitting
from cjm_desktop.edits.links import without_cards
from cjm_desktop.edits.paths import (
    entry_field,
    inserted,
    journey_of,
    replace_cell,
    row_of,
    swapped,
    with_cell,
    with_items,
    with_journey,
)
from cjm_desktop.edits.values import changed
from cjm_desktop.model.addresses import CellAddress, Entry, EntryPlace
from cjm_desktop.model.document import Action, Card, Cell, Journey, Project, Row
from cjm_desktop.model.questions import (
    cell_at,
    entries,
    find_entries,
    find_entry,
    phase_order,
    usual_marker,
)
from cjm_desktop.model.words import RowKind

_KEPT = frozenset(("id", "text", "channel", "owner", "opportunity", "note"))
"""What stays of a card that becomes an action, and of an action that becomes a card."""


def can_hold(row: Row, entry: Entry) -> bool:
    """Tell whether a card or action can be put in a row: as it is, or as the other of the two."""
    return as_kind(entry, row.kind) is not None


def add_entry(
    project: Project, cell: CellAddress, entry: Entry, index: int | None = None
) -> Project:
    """Put a new card or action in a cell, at the end or before the one at an index.

    Raises EditError for an unknown place, a row that cannot hold it, an id in use or a reference
    to nothing.
    """
    journey = journey_of(project, cell.journey)
    new = fitting(project, journey, _converted(row_of(journey, cell.row), entry))
    return with_journey(project, journey, _with_new(journey, cell, (new,), index))


def change_entry(project: Project, journey: JourneyId, entry_id: str, **changes: Any) -> Project:
    """Change plain fields of a card or action. Raises EditError when it or a value is not right."""
    holder = journey_of(project, journey)
    place = _place(holder, entry_id)
    after = changed(place.entry, changes)
    if after is place.entry:
        return project
    check_references(project, holder, after)
    field = _field(place.entry)
    return replace_cell(
        project,
        place.cell,
        lambda cell: with_items(cell, field, swapped(getattr(cell, field), place.entry, after)),
    )


def remove_entries(project: Project, journey: JourneyId, ids: Iterable[str]) -> Project:
    """Remove cards and actions, also from routes, links and actions that refer to them.

    Raises UnknownIdError when one of the ids is unknown.
    """
    before = journey_of(project, journey)
    places = places_of(before, ids)
    gone = {place.entry.id for place in places}
    return with_journey(project, before, without_cards(_lifted(before, places), gone))


def move_entries(
    project: Project, journey: JourneyId, ids: Iterable[str], to: CellAddress, index: int
) -> Project:
    """Move cards and actions to a cell, in the order in which they stand on the map.

    The index counts in the cell as it is before the move. A card becomes an action in a row of
    actions and the other way round; it keeps its id, text, channel, owner, opportunity and note. A
    marker that a card has from its row's role is changed for that of the new row; one chosen by
    hand stays. Raises EditError when an id is unknown or the row cannot hold one of them.
    """
    before = journey_of(project, journey)
    row = row_of(before, to.row)
    places = places_of(before, ids)
    moved = [brought(before, place, row) for place in places]
    here = {place.entry.id for place in places if place.cell == to}
    staying = [e for e in entries(row, cell_at(row, to.phase)) if e.id not in here]
    passed = sum(place.cell == to and place.position < index for place in places)
    after = _lifted(before, [place for place in places if place.cell != to])
    after = _with_entries(after, to, inserted(staying, index - passed, *moved))
    turned = {entry.id for entry in moved if isinstance(entry, Action)}
    return with_journey(project, before, without_cards(after, turned))


def copy_entries(
    project: Project, journey: JourneyId, ids: Iterable[str], to: CellAddress, index: int
) -> tuple[Project, tuple[str, ...]]:
    """Copy cards and actions to a cell, in the order in which they stand; returns the new ids too.

    Raises EditError when an id is unknown or the row cannot hold one of them.
    """
    before = journey_of(project, journey)
    row = row_of(before, to.row)
    copies = [_copy(brought(before, place, row)) for place in places_of(before, ids)]
    after = with_journey(project, before, _with_new(before, to, copies, index))
    return after, tuple(copy.id for copy in copies)


def duplicate_entries(
    project: Project, journey: JourneyId, ids: Iterable[str]
) -> tuple[Project, tuple[str, ...]]:
    """Copy cards and actions within their cells, after the last of each; returns the new ids too.

    Raises UnknownIdError when one of the ids is unknown.
    """
    by_cell: dict[CellAddress, list[EntryPlace]] = {}
    for place in places_of(journey_of(project, journey), ids):
        by_cell.setdefault(place.cell, []).append(place)
    new: list[str] = []
    for cell, places in by_cell.items():
        originals = [place.entry.id for place in places]
        project, copies = copy_entries(project, journey, originals, cell, places[-1].position + 1)
        new.extend(copies)
    return project, tuple(new)


def as_kind(entry: Entry, kind: RowKind) -> Entry | None:
    """Return a card or action as a kind of row holds it, None where it holds neither."""
    if kind == "cards":
        if isinstance(entry, Card):
            return entry
        return Card(
            id=CardId(entry.id),
            text=entry.text,
            channel=entry.channel,
            owner=entry.owner,
            opportunity=entry.opportunity,
            note=entry.note,
        )
    if kind == "actions":
        if isinstance(entry, Action):
            return entry
        return Action(
            id=ActionId(entry.id),
            text=entry.text,
            channel=entry.channel,
            owner=entry.owner,
            opportunity=entry.opportunity,
            note=entry.note,
        )
    return None


def loses_by(entry: Entry, kind: RowKind) -> bool:
    """Tell whether a card or action has something that a kind of row does not keep of it."""
    fit = as_kind(entry, kind)
    if fit is None or fit is entry:
        return False
    fields = type(entry).model_fields.items()
    return any(getattr(entry, name) != field.default for name, field in fields if name not in _KEPT)


def _converted(row: Row, entry: Entry) -> Entry:
    fit = as_kind(entry, row.kind)
    if fit is None:
        raise WrongRowError(row.id, row.kind, type(entry).__name__.lower())
    return fit


def brought(journey: Journey, place: EntryPlace, to: Row) -> Entry:
    """Return what stands at a place of a journey as it will stand in another row.

    Raises WrongRowError when that row cannot hold it.
    """
    entry, came_from = place.entry, row_of(journey, place.cell.row)
    fit = _converted(to, entry)
    had = entry.marker if isinstance(entry, Card) else None
    if not isinstance(fit, Card) or came_from is to or had != usual_marker(came_from):
        return fit
    return changed(fit, {"marker": usual_marker(to)})


def _copy(entry: Entry) -> Entry:
    return entry.replace(id=new_id())


def _field(entry: Entry) -> str:
    return "cards" if isinstance(entry, Card) else "actions"


def _place(journey: Journey, entry_id: str) -> EntryPlace:
    place = find_entry(journey, entry_id)
    if place is None:
        raise UnknownIdError("card or action", entry_id)
    return place


def places_of(journey: Journey, ids: Iterable[str]) -> list[EntryPlace]:
    """Return where entries stand, each once, in the order of the map; raises UnknownIdError."""
    rows = {row.id: index for index, row in enumerate(journey.rows)}
    phases = phase_order(journey)
    asked = tuple(dict.fromkeys(ids))
    places = find_entries(journey, asked)
    if len(places) < len(asked):
        found = {place.entry.id for place in places}
        raise UnknownIdError("card or action", next(id_ for id_ in asked if id_ not in found))
    return sorted(places, key=lambda p: (rows[p.cell.row], phases[p.cell.phase], p.position))


def _lifted(journey: Journey, places: Sequence[EntryPlace]) -> Journey:
    """Return the journey without some entries, what refers to them left as it is."""
    gone = {place.entry.id for place in places}
    for cell in dict.fromkeys(place.cell for place in places):
        row = row_of(journey, cell.row)
        staying = [e for e in entries(row, cell_at(row, cell.phase)) if e.id not in gone]
        journey = _with_entries(journey, cell, staying)
    return journey


def _with_new(
    journey: Journey, cell: CellAddress, new: Sequence[Entry], index: int | None
) -> Journey:
    row = row_of(journey, cell.row)
    present = entries(row, cell_at(row, cell.phase))
    return _with_entries(journey, cell, inserted(present, index, *new))


def _with_entries(journey: Journey, cell: CellAddress, new: Sequence[Entry]) -> Journey:
    field = entry_field(row_of(journey, cell.row))

    def change(before: Cell) -> Cell:
        return with_items(before, field, new)

    return with_cell(journey, cell.row, cell.phase, change)
