"""Replacing a text wherever it was found, in one go."""

from collections.abc import Iterable, Mapping, Sequence
from operator import is_
from typing import Any, Final, TypeVar

from cjm_desktop.base.ids import JourneyId, PhaseId
from cjm_desktop.base.plain_text import plain_text
from cjm_desktop.edits.journeys import change_title
from cjm_desktop.edits.paths import with_items
from cjm_desktop.model.document import (
    Action,
    Card,
    Cell,
    CurvePoint,
    Journey,
    Persona,
    Project,
    Row,
    Ruler,
    Trait,
)
from cjm_desktop.model.node import Node
from cjm_desktop.model.references import lists
from cjm_desktop.model.searching import Hit, Query
from cjm_desktop.model.texts import Spot
from cjm_desktop.model.whole_hits import replaced

Part = TypeVar("Part", bound=Node)
_Changes = Mapping[str, list[Spot]]  # by the ids of whose texts they are
_IN_CELLS: Final[dict[type[Node], str]] = {Card: "cards", Action: "actions", CurvePoint: "points"}


def replace_hits(project: Project, hits: Iterable[Hit], query: Query, new: str) -> Project:
    """Put another text in the place of what a query finds in each of some hits.

    The hits must be those of this project.
    """
    new = plain_text(new)
    beside: dict[JourneyId | None, dict[str, list[Spot]]] = {}  # all rows
    rows: dict[JourneyId | None, dict[str, list[Spot]]] = {}
    for journey_id, row, spot in hits:
        found, key = (beside, spot.owner) if row is None else (rows, row)
        found.setdefault(journey_id, {}).setdefault(key, []).append(spot)
    after = _in_lists(project, beside.get(None, {}), query, new)
    for journey in after.journeys:
        own, in_rows = beside.get(journey.id, {}), rows.get(journey.id, {})
        if own or in_rows:
            after = _with_journey(after, journey, own, in_rows, query, new)
    return after


def _in_lists(project: Project, own: _Changes, query: Query, new: str) -> Project:
    if not own:
        return project
    for name in lists(Project):
        if name not in ("journeys", "personas"):
            project = _with_parts(project, name, own, query, new)
    people = [_in_persona(persona, own, query, new) for persona in project.personas]
    project = with_items(project, "personas", people)
    return _changed(project, own.get(project.id), query, new)


def _with_journey(
    project: Project,
    journey: Journey,
    own: _Changes,
    in_rows: _Changes,
    query: Query,
    new: str,
) -> Project:
    rows = [_in_row(row, in_rows.get(row.id, ()), query, new) for row in journey.rows]
    after = with_items(journey, "rows", rows)
    after = with_items(after, "rulers", [_in_ruler(r, own, query, new) for r in journey.rulers])
    for name in ("groups", "phases", "routes", "links"):
        after = _with_parts(after, name, own, query, new)
    after = _changed(after, own.get(journey.id), query, new)
    journeys = [after if each is journey else each for each in project.journeys]
    title = after.title
    project = with_items(project, "journeys", journeys)
    return change_title(project, journey.id, title) if title != journey.title else project


def _in_row(row: Row, found: Sequence[Spot], query: Query, new: str) -> Row:
    if not found:
        return row
    by_phase: dict[PhaseId | None, list[Spot]] = {}
    for spot in found:
        by_phase.setdefault(spot.phase, []).append(spot)
    cells = [
        _in_cell(cell, spots, query, new) if (spots := by_phase.get(cell.phase)) else cell
        for cell in row.cells
    ]
    return _changed(with_items(row, "cells", cells), by_phase.get(None), query, new)


def _in_cell(cell: Cell, spots: Sequence[Spot], query: Query, new: str) -> Cell:
    lists: dict[str, list[Any]] = {}
    of_metric: list[Spot] = []
    of_cell: list[Spot] = []
    for spot in spots:
        name = _IN_CELLS.get(spot.kind)
        if name is None:
            (of_cell if spot.kind is Cell else of_metric).append(spot)  # of which a cell has one
            continue
        parts = lists.get(name)
        if parts is None:
            parts = lists[name] = list(getattr(cell, name))
        # found by its place: there may be thousands
        parts[spot.place] = _with_text(parts[spot.place], spot, query, new)
    after = _changed(cell, of_cell, query, new)
    for name, parts in lists.items():
        if not all(map(is_, parts, getattr(after, name))):
            after = after.replace_sound(**{name: tuple(parts)})
    if of_metric and cell.metric is not None:
        after = after.replace(metric=_changed(cell.metric, of_metric, query, new))
    return after


def _in_ruler(ruler: Ruler, own: _Changes, query: Query, new: str) -> Ruler:
    found = own.get(ruler.id, [])
    spans = [
        _changed(span, [s for s in found if s.kind is not Ruler and s.place == place], query, new)
        for place, span in enumerate(ruler.spans)
    ]
    of_ruler = [spot for spot in found if spot.kind is Ruler]
    return _changed(with_items(ruler, "spans", spans), of_ruler, query, new)


def _in_persona(persona: Persona, own: _Changes, query: Query, new: str) -> Persona:
    found = own.get(persona.id, [])
    traits = [
        _changed(trait, [s for s in found if s.kind is Trait and s.nth == place], query, new)
        for place, trait in enumerate(persona.traits)
    ]
    of_persona = [spot for spot in found if spot.kind is not Trait]
    return _changed(with_items(persona, "traits", traits), of_persona, query, new)


def _with_parts(node: Part, name: str, own: _Changes, query: Query, new: str) -> Part:
    parts: Sequence[Any] = getattr(node, name)
    if not parts:
        return node
    after = [
        _changed(part, spots, query, new) if (spots := own.get(part.id)) else part for part in parts
    ]
    return with_items(node, name, after)


def _with_text(part: Part, spot: Spot, query: Query, new: str) -> Part:
    before = getattr(part, spot.field)
    if type(before) is not str:
        return _changed(part, (spot,), query, new)
    text = replaced(query, before, new)
    return part if text == before else part.replace_sound(**{spot.field: text})


def _changed(part: Part, spots: Iterable[Spot] | None, query: Query, new: str) -> Part:
    changes: dict[str, Any] = {}
    for spot in spots or ():
        before = changes.get(spot.field, getattr(part, spot.field))
        if isinstance(before, tuple):
            text = replaced(query, before[spot.nth], new)
            changes[spot.field] = (*before[: spot.nth], text, *before[spot.nth + 1 :])
        else:
            changes[spot.field] = replaced(query, before, new)
    if not changes or all(getattr(part, name) == value for name, value in changes.items()):
        return part
    return part.replace(**changes)  # texts for texts, and clean: there may be thousands
