"""What of the view must be painted again after an edit or a step of a gesture."""

from PySide6.QtCore import QRect, QRectF

from cjm_desktop.base.geometry import Rect
from cjm_desktop.layout.contract import MapLayout
from cjm_desktop.ui.canvas.camera import Camera
from cjm_desktop.ui.canvas.overlay import Overlay
from cjm_desktop.ui.canvas.overlay_painter import overlay_places

_OVERLAY_REACH = 14.0  # map units: the grip beside a card, rings, handles
_TURNED = 0.03  # of its width that a card turned by 1.5 degrees reaches further up or down
_RING_PX = 4.0
_OVERHANG_PX = 24.0  # diamonds, rings and pencil lines reach out of their rows


def changed_area(before: MapLayout, after: MapLayout, camera: Camera) -> QRect:
    """Return the rectangle in the view that holds all that differs between two layouts."""
    if _differs_around(before, after):
        return _whole_pixels(camera.view)
    changed = QRectF()
    for index, (old, new) in enumerate(zip(before.rows, after.rows, strict=True)):
        if old is new:
            continue
        moved = before.tops[index + 1] != after.tops[index + 1]
        changed |= _row_rect(after, camera, index, to_the_end=moved)
        if moved:
            break
    return _whole_pixels(changed)


def overlay_area(overlay: Overlay, camera: Camera) -> QRect:
    """Return the rectangle in the view that an overlay draws on."""
    if overlay.empty_cell or overlay.hover_handles or overlay.flag or overlay.editing:
        return _whole_pixels(camera.view)
    area = QRectF()
    for place in overlay_places(overlay):
        reach = _OVERLAY_REACH + _TURNED * place.w  # a card in hand is turned
        drawn = camera.view_rect(place.grown(reach))
        area |= drawn.adjusted(-_RING_PX, -_RING_PX, _RING_PX, _RING_PX)
    return _whole_pixels(area)


def _whole_pixels(rect: QRectF) -> QRect:
    return QRect() if rect.isEmpty() else rect.toAlignedRect()


def _differs_around(before: MapLayout, after: MapLayout) -> bool:
    """Tell whether more than the content of rows differs."""
    return (
        before.columns != after.columns
        or before.options != after.options
        or before.above is not after.above
        or before.header is not after.header
        or before.below is not after.below
        or len(before.rows) != len(after.rows)
    )


def _row_rect(layout: MapLayout, camera: Camera, index: int, *, to_the_end: bool) -> QRectF:
    top = layout.body_top + layout.tops[index]
    bottom = layout.sheet_height if to_the_end else top + layout.rows[index].height
    row = camera.view_rect(Rect(0, top, layout.sheet_width, bottom - top))
    if to_the_end:
        row.setBottom(camera.height)  # a sheet that grew shorter uncovers the desk
    row.setLeft(0)
    row.setRight(camera.width)
    row = row.adjusted(0, -_OVERHANG_PX, 0, _OVERHANG_PX)
    row.setTop(max(row.top(), camera.header_bottom(layout)))  # the header lies over it
    return row if row.isValid() else QRectF()
