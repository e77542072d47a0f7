"""Adding, changing, moving and removing the points of experience curves."""

from collections.abc import Iterable
from typing import Any

from cjm_desktop.base.ids import JourneyId, PhaseId
from cjm_desktop.edits.errors import UnknownIdError, WrongRowError
from cjm_desktop.edits.known import check_references, fitting
from cjm_desktop.edits.paths import (
    journey_of,
    replace_cell,
    row_of,
    with_items,
)
from cjm_desktop.edits.values import changed
from cjm_desktop.model.addresses import CellAddress
from cjm_desktop.model.document import Cell, CurvePoint, Journey, Project
from cjm_desktop.model.questions import find_point

HIGHEST = 2.0
"""The best level of experience; the worst is as far below zero."""


def add_point(project: Project, cell: CellAddress, point: CurvePoint) -> Project:
    """Put a new point in a cell of a curve row; points stand from left to right.

    Raises EditError for an unknown place, another kind of row or an id in use.
    """
    journey = journey_of(project, cell.journey)
    row = row_of(journey, cell.row)
    if row.kind != "curve":
        raise WrongRowError(row.id, row.kind, "point")
    new = fitting(project, journey, point)
    return replace_cell(project, cell, lambda before: _with_points(before, (*before.points, new)))


def change_point(project: Project, journey: JourneyId, point_id: str, **changes: Any) -> Project:
    """Change plain fields of a point. Raises EditError when it or a value is not right."""
    holder = journey_of(project, journey)
    address, point = _point(holder, point_id)
    after = changed(point, changes)
    check_references(project, holder, after)
    return replace_cell(project, address, lambda cell: _with_point(cell, point, after))


def move_point(
    project: Project,
    journey: JourneyId,
    point_id: str,
    phase_id: PhaseId,
    at: float,
    level: float,
) -> Project:
    """Move a point to a place (0 to 1) in a phase and a level (-2 to 2), held within those.

    Raises EditError when point or phase are unknown or a number is not one.
    """
    address, point = _point(journey_of(project, journey), point_id)
    place = {"at": _held(at, 0.0, 1.0), "level": _held(level, -HIGHEST, HIGHEST)}
    after = changed(point, place)
    to = address._replace(phase=phase_id)
    if to != address:
        project = _without_point(project, address, point)
        return replace_cell(project, to, lambda cell: _with_points(cell, (*cell.points, after)))
    return replace_cell(project, address, lambda cell: _with_point(cell, point, after))


def remove_points(project: Project, journey: JourneyId, ids: Iterable[str]) -> Project:
    """Remove points. Raises UnknownIdError when one of the ids is unknown."""
    for point_id in dict.fromkeys(ids):
        address, point = _point(journey_of(project, journey), point_id)
        project = _without_point(project, address, point)
    return project


def _point(journey: Journey, point_id: str) -> tuple[CellAddress, CurvePoint]:
    found = find_point(journey, point_id)
    if found is None:
        raise UnknownIdError("point", point_id)
    return found


def _without_point(project: Project, address: CellAddress, point: CurvePoint) -> Project:
    return replace_cell(project, address, lambda cell: _with_point(cell, point, None))


def _with_point(cell: Cell, old: CurvePoint, new: CurvePoint | None) -> Cell:
    if new is None:
        return _with_points(cell, tuple(p for p in cell.points if p is not old))
    return _with_points(cell, tuple(new if p is old else p for p in cell.points))


def _with_points(cell: Cell, points: Iterable[CurvePoint]) -> Cell:
    ordered: list[CurvePoint] = sorted(points, key=lambda point: point.at)
    return with_items(cell, "points", ordered)


def _held(value: float, low: float, high: float) -> float:
    return min(max(value, low), high)  # in this order NaN passes, to be refused as a value
