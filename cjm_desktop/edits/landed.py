"""Carrying out a plan: the content of a table put in the rows and phases where it comes."""

from collections.abc import Callable, Iterator
from typing import Any

from cjm_desktop.base.ids import JourneyId, PhaseId, PointId, RowId, new_id
from cjm_desktop.base.plain_text import plain_text
from cjm_desktop.edits.contents import Content, Percentage, Points, Texts
from cjm_desktop.edits.figures import Figure
from cjm_desktop.edits.landing import Lane, Plan
from cjm_desktop.edits.merging import merged
from cjm_desktop.edits.pasting import Pasted
from cjm_desktop.edits.paths import journey_of, with_items, with_journey
from cjm_desktop.edits.values import changed
from cjm_desktop.model.addresses import Entry
from cjm_desktop.model.document import (
    Card,
    Cell,
    CurvePoint,
    Journey,
    Metric,
    Phase,
    Project,
    Row,
    Score,
)
from cjm_desktop.model.questions import cell_at

MakeEntry = Callable[[Row, str], Entry]
MakePhase = Callable[[Journey, int], Phase]


def land(
    project: Project,
    journey: JourneyId,
    plan: Plan,
    make_entry: MakeEntry,
    make_phase: MakePhase,
    index: int | None = None,
) -> Pasted:
    """Return a project with the content of a plan, as new cards, scores, points and numbers.

    Cards come at the end of each cell, or before the one at an index. Raises UnknownIdError when
    there is no such journey.
    """
    before = journey_of(project, journey)
    holder, columns = _with_phases(before, plan, make_phase)
    holder, rows = _with_rows(holder, plan)
    ids: list[str] = []
    targets = {row.id: row for row in holder.rows}
    for row_id, lane, line in zip(rows, plan.lanes, plan.contents, strict=True):
        row = targets[row_id]
        pieces = dict(_pieces(row, lane, columns, line, make_entry))
        result = merged(holder, row, pieces, row, index)
        targets[row_id] = result.row
        ids += result.entries
    holder = with_items(holder, "rows", [targets[row.id] for row in holder.rows])
    after = with_journey(project, before, holder)
    return Pasted(after, tuple(dict.fromkeys(rows)), tuple(columns), tuple(ids), plan.left_out)


def _with_phases(
    journey: Journey, plan: Plan, make_phase: MakePhase
) -> tuple[Journey, list[PhaseId]]:
    ids: list[PhaseId] = []
    for column in plan.columns:
        phases = list(journey.phases)
        if column.phase is None:
            phases.append(changed(make_phase(journey, len(phases)), {"name": column.name}))
            ids.append(phases[-1].id)
        else:
            ids.append(column.phase)
            if column.is_named:
                phases = [
                    changed(p, {"name": column.name}) if p.id == column.phase else p for p in phases
                ]
        journey = with_items(journey, "phases", phases)
    return journey, ids


def _with_rows(journey: Journey, plan: Plan) -> tuple[Journey, list[RowId]]:
    new = [
        changed(Row(id=RowId(new_id()), kind=lane.kind), {"name": lane.name})
        for lane in plan.lanes
        if lane.row is None
    ]
    added = iter(new)
    ids = [lane.row or next(added).id for lane in plan.lanes]
    return with_items(journey, "rows", (*journey.rows, *new)), ids


def _pieces(
    row: Row,
    lane: Lane,
    columns: list[PhaseId],
    line: tuple[Content | None, ...],
    make_entry: MakeEntry,
) -> Iterator[tuple[PhaseId, Cell]]:
    for place, (phase, content) in enumerate(zip(columns, line, strict=True)):
        fields = _fields(row, lane, phase, content, make_entry, len(columns) - place)
        if fields:
            yield phase, Cell(phase=phase, **fields)


def _fields(
    row: Row,
    lane: Lane,
    phase: PhaseId,
    content: Content | None,
    make_entry: MakeEntry,
    room: int,
) -> dict[str, Any]:
    """Return what a cell holds; what stays of a number that was there is what is known of it."""
    match content:
        case Texts(texts, span):
            made = (make_entry(row, plain_text(text)) for text in texts)
            entries = [_spanning(entry, min(span, room)) for entry in made]
            return {"actions" if row.kind == "actions" else "cards": tuple(entries)}
        case Percentage(value) if lane.series is not None:
            held = cell_at(row, phase)
            score = getattr(held, lane.series) if held else None
            return {lane.series: changed(score or Score(value=0), {"value": value})}
        case Points(levels):
            return {"points": tuple(_points(levels))}
        case Figure(value, unit):
            held = cell_at(row, phase)
            metric = (held.metric if held else None) or Metric(value=0)
            new = {"value": value, "unit": unit} if unit else {"value": value}
            return {"metric": changed(metric, new)}
        case _:
            return {}


def _spanning(entry: Entry, span: int) -> Entry:
    return entry.replace(span=span) if isinstance(entry, Card) and span > 1 else entry


def _points(levels: tuple[float, ...]) -> Iterator[CurvePoint]:
    """Yield points spread evenly over a phase."""
    for number, level in enumerate(levels):
        at = (number + 0.5) / len(levels)
        yield CurvePoint(id=PointId(new_id()), at=at, level=level)
