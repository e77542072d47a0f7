"""What shows under the pointer before anything is pressed."""

from cjm_desktop.base.geometry import Rect
from cjm_desktop.layout.contract import MapLayout
from cjm_desktop.ui.canvas.filling import is_empty
from cjm_desktop.ui.canvas.hits import Hit
from cjm_desktop.ui.canvas.interactions.clicking import entry_of
from cjm_desktop.ui.canvas.overlay import NOTHING, Overlay


def hover_at(layout: MapLayout, hit: Hit) -> Overlay:
    """Return what to draw while the pointer rests at a place."""
    if hit.zone != "body" or hit.row is None or hit.column is None:
        return NOTHING
    row = layout.rows[hit.row]
    if hit.box is not None and entry_of(hit) is not None:
        return Overlay(hover=_on_sheet(layout, hit.row, hit.box.rect))
    cell = (hit.row, hit.column)
    empty = cell if is_empty(layout, *cell) else None
    if row.row.kind == "score":
        return Overlay(hover_handles=cell, empty_cell=empty)
    return Overlay(empty_cell=empty) if empty else NOTHING


def _on_sheet(layout: MapLayout, row: int, rect: Rect) -> Rect:
    return rect.moved(layout.left, layout.body_top + layout.tops[row])
