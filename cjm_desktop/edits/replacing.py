"""Replacing a text wherever it was found, in one go."""

from collections.abc import Iterable, Mapping, Sequence
from typing import Any, TypeVar

from cjm_desktop.base.ids import JourneyId, PhaseId
from cjm_desktop.base.plain_text import plain_text
from cjm_desktop.edits.journeys import change_title
from cjm_desktop.edits.paths import with_items
from cjm_desktop.model.document import Cell, Journey, Metric, Project, Row, Ruler
from cjm_desktop.model.node import Node
from cjm_desktop.model.references import children
from cjm_desktop.model.searching import Hit, Query, replaced
from cjm_desktop.model.texts import Spot

Part = TypeVar("Part", bound=Node)
_Changes = Mapping[str, list[Spot]]  # by the ids of whose texts they are


def replace_hits(project: Project, hits: Iterable[Hit], query: Query, new: str) -> Project:
    """Put another text in the place of what a query finds in each of some hits.

    The hits must be those of this project.
    """
    new = plain_text(new)
    by_journey: dict[JourneyId | None, dict[str, list[Spot]]] = {}
    for hit in hits:
        by_journey.setdefault(hit.journey, {}).setdefault(hit.spot.owner, []).append(hit.spot)
    after = _in_lists(project, by_journey.get(None, {}), query, new)
    for journey in after.journeys:
        own = by_journey.get(journey.id, {})
        if own:
            after = _with_journey(after, journey, own, query, new)
    return after


def _in_lists(project: Project, own: _Changes, query: Query, new: str) -> Project:
    if not own:
        return project
    for name in children(Project):
        if name != "journeys":
            project = _with_parts(project, name, own, query, new)
    return _changed(project, own.get(project.id), query, new)


def _with_journey(
    project: Project, journey: Journey, own: _Changes, query: Query, new: str
) -> Project:
    after = with_items(journey, "rows", [_in_row(row, own, query, new) for row in journey.rows])
    after = with_items(after, "rulers", [_in_ruler(r, own, query, new) for r in journey.rulers])
    for name in ("groups", "phases", "routes", "links"):
        after = _with_parts(after, name, own, query, new)
    after = _changed(after, own.get(journey.id), query, new)
    journeys = [after if each is journey else each for each in project.journeys]
    title = after.title
    project = with_items(project, "journeys", journeys)
    return change_title(project, journey.id, title) if title != journey.title else project


def _in_row(row: Row, own: _Changes, query: Query, new: str) -> Row:
    own_spots = own.get(row.id, [])
    metrics: dict[PhaseId | None, list[Spot]] = {}
    for spot in own_spots:
        if spot.kind is Metric:
            metrics.setdefault(spot.phase, []).append(spot)
    cells = [_in_cell(cell, own, metrics.get(cell.phase, []), query, new) for cell in row.cells]
    of_row = [spot for spot in own_spots if spot.kind is Row]
    return _changed(with_items(row, "cells", cells), of_row, query, new)


def _in_cell(cell: Cell, own: _Changes, metric: list[Spot], query: Query, new: str) -> Cell:
    after = cell
    for name in ("cards", "actions", "points"):
        after = _with_parts(after, name, own, query, new)
    if metric and cell.metric is not None:
        after = after.replace(metric=_changed(cell.metric, metric, query, new))
    return after


def _in_ruler(ruler: Ruler, own: _Changes, query: Query, new: str) -> Ruler:
    found = own.get(ruler.id, [])
    spans = [
        _changed(span, [s for s in found if s.kind is not Ruler and s.place == place], query, new)
        for place, span in enumerate(ruler.spans)
    ]
    of_ruler = [spot for spot in found if spot.kind is Ruler]
    return _changed(with_items(ruler, "spans", spans), of_ruler, query, new)


def _with_parts(node: Part, name: str, own: _Changes, query: Query, new: str) -> Part:
    parts: Sequence[Any] = getattr(node, name)
    if not parts:
        return node
    after = [
        _changed(part, spots, query, new) if (spots := own.get(part.id)) else part for part in parts
    ]
    return with_items(node, name, after)


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
