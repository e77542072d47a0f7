"""Which gesture a press begins."""

from PySide6.QtCore import QPointF, Qt

from cjm_desktop.layout.contract import MapLayout
from cjm_desktop.model.questions import cell_at
from cjm_desktop.model.words import Series
from cjm_desktop.ui.canvas.hits import Hit
from cjm_desktop.ui.canvas.interactions.card_drag import CardDrag
from cjm_desktop.ui.canvas.interactions.clicking import entry_of, phase_of
from cjm_desktop.ui.canvas.interactions.gesture import Gesture
from cjm_desktop.ui.canvas.interactions.group_stretch import GroupStretch
from cjm_desktop.ui.canvas.interactions.header_drag import PhaseDrag, RowDrag
from cjm_desktop.ui.canvas.interactions.resizing import ColumnResize, RowResize
from cjm_desktop.ui.canvas.interactions.route_drag import RouteDrag
from cjm_desktop.ui.canvas.interactions.rubber_band import RubberBand
from cjm_desktop.ui.canvas.interactions.span_stretch import SpanStretch
from cjm_desktop.ui.canvas.interactions.value_drag import PointDrag, ScoreDrag
from cjm_desktop.ui.canvas.places import address_at
from cjm_desktop.ui.canvas.stage import Stage
from cjm_desktop.ui.commands import Commands


def gesture_at(stage: Stage, commands: Commands, pressed: QPointF, hit: Hit) -> Gesture | None:
    """Return the gesture that a drag from a place begins; None where there is nothing to drag."""
    match hit.zone:
        case "body":
            return _in_body(stage, commands, pressed, hit)
        case "header":
            return _in_header(stage, commands, pressed, hit)
        case "row_head":
            return _in_heads(stage, commands, pressed, hit)
        case "desk" | "below":
            return RubberBand(stage, commands, pressed)
        case "above" | "corner":
            return None


def unscored_at(layout: MapLayout, hit: Hit) -> Series | None:
    """Return the first series of a cell of scores that has none yet: a drag there sets it."""
    if hit.zone != "body" or hit.row is None or hit.column is None:
        return None
    row, phase = layout.rows[hit.row].row, layout.journey.phases[hit.column]
    if (
        row.kind != "score"
        or row.collapsed
        or not row.series
        or phase.not_applicable
        or phase.collapsed
    ):
        return None
    cell = cell_at(row, phase.id)
    scored = cell is not None and any(getattr(cell, series) for series in row.series)
    return None if scored else row.series[0]


def _in_body(stage: Stage, commands: Commands, pressed: QPointF, hit: Hit) -> Gesture:
    layout = stage.map_layout
    entry, handle = entry_of(hit), hit.handle
    if hit.route is not None:
        return RouteDrag(stage, commands, pressed, hit.route)
    if handle is not None and handle.kind == "point":
        return PointDrag(stage, commands, pressed, handle.owner)
    if hit.row is not None and hit.column is not None:
        cell = address_at(layout, hit.row, hit.column)
        unscored = unscored_at(layout, hit)
        if unscored is not None:
            return ScoreDrag(stage, commands, pressed, cell, unscored)
        if handle is not None and handle.kind != "point":
            return ScoreDrag(stage, commands, pressed, cell, handle.kind, handle)
    if entry in commands.selection.entries:  # Shift may have selected cells up to it instead
        return CardDrag(stage, commands, pressed, entry)
    return RubberBand(stage, commands, pressed)


def _in_header(stage: Stage, commands: Commands, pressed: QPointF, hit: Hit) -> Gesture | None:
    if hit.band_edge is not None and hit.band_edge.span is not None:
        return SpanStretch(stage, commands, pressed, hit.band_edge)
    if hit.band_edge is not None:
        return GroupStretch(stage, commands, pressed, hit.band_edge)
    if hit.column_edge is not None:
        phases = stage.map_layout.columns.phases
        return ColumnResize(stage, commands, pressed, phases[hit.column_edge])
    phase = phase_of(hit.box)
    return PhaseDrag(stage, commands, pressed, phase) if phase is not None else None


def _in_heads(stage: Stage, commands: Commands, pressed: QPointF, hit: Hit) -> Gesture | None:
    rows = stage.map_layout.rows
    if hit.hidden is not None:
        return None
    if hit.row_edge is not None:
        return RowResize(stage, commands, pressed, rows[hit.row_edge].row.id)
    return RowDrag(stage, commands, pressed, rows[hit.row].row.id) if hit.row is not None else None


def cursor_at(layout: MapLayout, hit: Hit) -> Qt.CursorShape:
    """Return the shape of the pointer that tells what a drag from a place will do."""
    shape = Qt.CursorShape
    if hit.hidden is not None:
        return shape.PointingHandCursor
    if hit.column_edge is not None or hit.band_edge is not None:
        return shape.SplitHCursor
    if hit.row_edge is not None:
        return shape.SplitVCursor
    if hit.route is not None:
        return shape.PointingHandCursor
    if hit.handle is not None:
        return shape.SizeAllCursor if hit.handle.kind == "point" else shape.SizeVerCursor
    if unscored_at(layout, hit) is not None:
        return shape.SizeVerCursor
    if entry_of(hit) is not None or hit.zone == "row_head" or phase_of(hit.box) is not None:
        return shape.OpenHandCursor
    return shape.ArrowCursor
