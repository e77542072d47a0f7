"""Where the camera goes: to the grid of a map that opens, and to what is selected."""

from typing import Final

from PySide6.QtCore import QPointF

from cjm_desktop.base.geometry import Rect
from cjm_desktop.layout.contract import MapLayout
from cjm_desktop.store.selection import Selection
from cjm_desktop.ui.canvas.camera import STICKY_INSET, STICKY_PAD, Camera
from cjm_desktop.ui.canvas.hits import rect_of
from cjm_desktop.ui.canvas.selection_painter import cell_rect

SMALLEST_FIRST_ZOOM: Final = 0.78  # below it a map that opens would be hard to read


def on_grid(camera: Camera, layout: MapLayout) -> Camera:
    """Return the camera that shows the grid in the sheet's width, from its header on."""
    zoom = max(SMALLEST_FIRST_ZOOM, min(1.0, camera.width / layout.sheet_width))
    zoomed = camera.zoomed(zoom, QPointF(0, 0), layout)
    left = layout.options.margin - STICKY_INSET
    return zoomed.moved_to(left, layout.header_top - STICKY_PAD, layout)


def on_selection(camera: Camera, layout: MapLayout, selection: Selection) -> Camera:
    """Return the camera that shows what is selected; it moves as little as that needs."""
    if selection.entries:
        return _showing(camera, layout, rect_of(selection.entries[-1], layout))
    if selection.row and selection.phase:
        return _showing(camera, layout, cell_rect(layout, selection))
    if selection.row:  # its head is in view sideways, wherever the camera is
        shown = _showing(camera, layout, rect_of(selection.row, layout))
        return camera.moved_to(camera.x, shown.y, layout)
    if selection.phase:  # and its header up and down
        shown = _showing(camera, layout, rect_of(selection.phase, layout))
        return camera.moved_to(shown.x, camera.y, layout)
    return camera


def _showing(camera: Camera, layout: MapLayout, rect: Rect | None) -> Camera:
    return camera if rect is None else camera.showing(rect, layout)
