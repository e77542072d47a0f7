"""Replacing one part deep in a project; everything beside its path stays the same objects."""

from collections.abc import Callable, Sequence
from operator import is_
from typing import Literal, Protocol, TypeVar

from cjm_desktop.base.ids import JourneyId, PhaseId, RowId
from cjm_desktop.edits.errors import UnknownIdError
from cjm_desktop.model.addresses import CellAddress
from cjm_desktop.model.document import Cell, Journey, Phase, Project, Row
from cjm_desktop.model.node import Node
from cjm_desktop.model.questions import cell_at, find_journey, find_phase, find_row, phase_order

Item = TypeVar("Item")
Part = TypeVar("Part", bound=Node)


class HasId(Protocol):
    """Anything in the document that is referred to."""

    @property
    def id(self) -> str:
        """Its id."""
        ...


Named = TypeVar("Named", bound=HasId)


def journey_of(project: Project, journey: JourneyId) -> Journey:
    """Return a journey; raises UnknownIdError when there is none with this id."""
    found = find_journey(project, journey)
    if found is None:
        raise UnknownIdError("journey", journey)
    return found


def row_of(journey: Journey, row: RowId) -> Row:
    """Return a row; raises UnknownIdError when there is none with this id."""
    found = find_row(journey, row)
    if found is None:
        raise UnknownIdError("row", row)
    return found


def phase_of(journey: Journey, phase: PhaseId) -> Phase:
    """Return a phase; raises UnknownIdError when there is none with this id."""
    found = find_phase(journey, phase)
    if found is None:
        raise UnknownIdError("phase", phase)
    return found


def with_items(node: Part, field: str, items: Sequence[Node]) -> Part:
    """Return a part with other parts in a field; the same object when they are the same ones."""
    before = getattr(node, field)
    if len(items) == len(before) and all(map(is_, items, before)):
        return node
    return node.replace(**{field: tuple(items)})


def swapped(items: Sequence[Item], old: Item, new: Item) -> tuple[Item, ...]:
    """Return a sequence with one object in place of another."""
    return tuple(new if item is old else item for item in items)


def inserted(items: Sequence[Item], index: int | None, *new: Item) -> tuple[Item, ...]:
    """Return a sequence with more items from an index on, held within it; None is the end."""
    at = len(items) if index is None else max(0, min(index, len(items)))
    return (*items[:at], *new, *items[at:])


def item_of(items: Sequence[Named], kind: str, id_: str) -> Named:
    """Return the one with an id; raises UnknownIdError, which names its kind, without one."""
    for item in items:
        if item.id == id_:
            return item
    raise UnknownIdError(kind, id_)


def with_journey(project: Project, before: Journey, after: Journey) -> Project:
    """Return a project with one journey in place of another, itself when they are the same."""
    return with_items(project, "journeys", swapped(project.journeys, before, after))


def replace_journey(
    project: Project, journey: JourneyId, change: Callable[[Journey], Journey]
) -> Project:
    """Return a project with one journey changed; the same object when the change changes nothing.

    Raises UnknownIdError when there is no such journey.
    """
    before = journey_of(project, journey)
    return with_journey(project, before, change(before))


def replace_row(
    project: Project, journey: JourneyId, row: RowId, change: Callable[[Row], Row]
) -> Project:
    """Return a project with one row changed. Raises UnknownIdError when there is none."""

    def within(holder: Journey) -> Journey:
        before = row_of(holder, row)
        return with_items(holder, "rows", swapped(holder.rows, before, change(before)))

    return replace_journey(project, journey, within)


def replace_cell(project: Project, address: CellAddress, change: Callable[[Cell], Cell]) -> Project:
    """Return a project with one cell changed; the change is given an empty cell where none is.

    Raises UnknownIdError when journey, row or phase do not exist.
    """
    return replace_journey(
        project,
        address.journey,
        lambda journey: with_cell(journey, address.row, address.phase, change),
    )


def with_cell(
    journey: Journey, row: RowId, phase: PhaseId, change: Callable[[Cell], Cell]
) -> Journey:
    """Return a journey with one cell changed: stored in phase order, and only when not empty.

    Raises UnknownIdError when row or phase do not exist.
    """
    phase_of(journey, phase)
    holder = row_of(journey, row)
    before = cell_at(holder, phase)
    after = change(before or Cell(phase=phase))
    if after is before:
        return journey
    others = [cell for cell in holder.cells if cell is not before]
    cells = others if is_empty(after) else in_phase_order(journey, [*others, after])
    return with_items(
        journey, "rows", swapped(journey.rows, holder, with_items(holder, "cells", cells))
    )


def entry_field(row: Row) -> Literal["cards", "actions"]:
    """Return the field in which the cells of a row list what they show."""
    return "actions" if row.kind == "actions" else "cards"


def is_empty(cell: Cell) -> bool:
    """Tell whether a cell holds nothing, not even a field of a later version."""
    return cell == Cell(phase=cell.phase)


def in_phase_order(journey: Journey, cells: Sequence[Cell]) -> list[Cell]:
    """Return cells in the order of their phases."""
    order = phase_order(journey)
    return sorted(cells, key=lambda cell: order.get(cell.phase, len(order)))
