"""Heads of high rows that stay below the header while their row scrolls past."""

from math import ceil
from typing import Final

from PySide6.QtCore import QRect

from cjm_desktop.layout.contract import MapLayout
from cjm_desktop.layout.heads import head_height
from cjm_desktop.layout.rows.stacked import StackedRow
from cjm_desktop.ui.canvas.camera import Camera

_HIGH: Final = 240.0  # map units; of a lower row some of the next is soon in view
_MARGIN: Final = 8.0  # below the words of a head, before its row ends


def head_shift(layout: MapLayout, camera: Camera, index: int) -> float:
    """Return how far below its place a row's head is, in map units, so that it stays in view.

    Rows with lanes or a scale have none: what their heads say belongs to a height.
    """
    row = layout.rows[index]
    if row.height < _HIGH or not isinstance(row, StackedRow) or row.lanes:
        return 0.0
    if not camera.header_sticks(layout):
        return 0.0
    room = row.height - head_height(row.row, row.context) - _MARGIN
    above = _header_bottom(layout, camera) - layout.tops[index]
    return max(0.0, min(above, room))


def stuck_area(layout: MapLayout, camera: Camera) -> QRect:
    """Return where in the view a head stays below the header; an empty one when none does."""
    index = layout.row_at(_header_bottom(layout, camera))
    if index is None or not head_shift(layout, camera, index):
        return QRect()
    row = layout.rows[index]
    assert isinstance(row, StackedRow)
    height = (head_height(row.row, row.context) + _MARGIN) * camera.zoom
    top = int(camera.header_bottom(layout))
    return QRect(0, top, int(camera.head_right(layout)), ceil(height))


def moved_area(before: MapLayout, after: MapLayout, camera: Camera, by: int) -> QRect:
    """Return where a head stays elsewhere below the header after an edit that moved rows."""
    index = after.row_at(_header_bottom(after, camera))
    old, new = stuck_area(before, camera), stuck_area(after, camera)
    if index is None or old == new == QRect():
        return QRect()
    if index == before.row_at(_header_bottom(before, camera)):
        shifts = head_shift(before, camera, index), head_shift(after, camera, index)
        if shifts[0] == shifts[1]:
            return QRect()
    return old.united(new).adjusted(0, 0, 0, abs(by))


def _header_bottom(layout: MapLayout, camera: Camera) -> float:
    """Return where the header ends, from the top of the first row."""
    return camera.y + camera.header_bottom(layout) / camera.zoom - layout.body_top
