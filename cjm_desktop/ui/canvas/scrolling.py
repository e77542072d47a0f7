"""Scroll bars that show where the camera is over the sheet, and scrolling by moving pixels."""

from math import ceil, floor

from PySide6.QtCore import QPoint, QRect
from PySide6.QtWidgets import QAbstractScrollArea, QScrollBar, QWidget

from cjm_desktop.base.named_tuple import NamedTuple
from cjm_desktop.layout.contract import MapLayout
from cjm_desktop.layout.tokens import HEAD_CLEAR
from cjm_desktop.ui.canvas.camera import HEAD_GAP, Camera
from cjm_desktop.ui.canvas.changes import Change
from cjm_desktop.ui.canvas.navigation import LINE_PX
from cjm_desktop.ui.canvas.sticky import stuck_name_width
from cjm_desktop.ui.canvas.stuck_heads import stuck_area


def show_in_bars(area: QAbstractScrollArea, camera: Camera, layout: MapLayout) -> None:
    """Give both bars the range of the sheet and the place of the camera, in pixels."""
    across, down = area.horizontalScrollBar(), area.verticalScrollBar()
    width, window = layout.sheet_width * camera.zoom, camera.clear_width
    _show_in_bar(across, camera.x * camera.zoom, width, window)
    height = layout.sheet_height * camera.zoom + camera.corner[1]
    _show_in_bar(down, camera.y * camera.zoom, height, camera.height)


def camera_of_bars(area: QAbstractScrollArea, camera: Camera, layout: MapLayout) -> Camera:
    """Return the camera where the bars say it is."""
    across, down = area.horizontalScrollBar(), area.verticalScrollBar()
    x = across.value() / camera.zoom if across.maximum() > 0 else camera.x
    y = down.value() / camera.zoom if down.maximum() > 0 else camera.y
    return camera.moved_to(x, y, layout)


def _show_in_bar(bar: QScrollBar, start: float, length: float, window: float) -> None:
    bar.setRange(0, max(0, round(length - window)))
    bar.setPageStep(max(1, int(window)))
    bar.setSingleStep(LINE_PX)
    bar.setValue(round(start))


class Covers(NamedTuple):
    """What lies over a viewport and does not move with it; Qt moves no pixels under widgets."""

    corner: QRect = QRect()  # at the right bottom, one that may be seen through
    band: QRect = QRect()  # across the whole view, below the header that stays, opaque


def scroll_pixels(
    viewport: QWidget, before: Camera, after: Camera, layout: MapLayout, covers: Covers
) -> bool:
    """Move what is painted already and ask for the rest; return whether that can be done.

    It can where the view moves straight, by whole device pixels, while the headers either stay or
    move along. Headers that stay are left out, but for those that show another stretch.
    """
    by = _whole_step(viewport, before, after)
    if by is None or (by.x() and by.y()) or _headers(before, layout) != _headers(after, layout):
        return False
    left = int(after.head_right(layout)) if after.heads_stick(layout) and by.x() else 0
    top = int(after.header_bottom(layout)) if after.header_sticks(layout) and by.y() else 0
    _move(viewport, _clear(viewport, after).adjusted(left, top, 0, 0), by, covers)
    if by.y():
        for stuck in (stuck_area(layout, before), stuck_area(layout, after)):
            viewport.update(stuck.adjusted(0, 0, 0, abs(by.y())))
    if left:
        # Rings and initials reach over the line beside the row heads; names of phase groups stay.
        reach = _reach(after)
        viewport.update(QRect(left - reach, 0, 2 * reach, viewport.height()))
        names = max(stuck_name_width(layout, camera) for camera in (before, after))
        if names:  # down to the foot of the header: fewer rectangles are painted sooner
            right, foot = left + ceil(names) + abs(by.x()), ceil(after.header_bottom(layout))
            viewport.update(QRect(left - reach, 0, right + 1 - left + reach, foot))
        for around in _around_heads(after, layout, left):
            viewport.update(around)
    return True


def scroll_sideways(
    strip: QWidget,
    before: Camera,
    after: Camera,
    layout: MapLayout,
    height: int,
    *,
    is_plain: bool,
) -> bool:
    """Move what is painted of rows over the canvas, down to a height, as ``scroll_pixels`` does.

    Of rows that are plain nothing reaches over the line beside their heads.
    """
    by = _whole_step(strip, before, after)
    if by is None or by.y() or _headers(before, layout) != _headers(after, layout):
        return False
    left = int(after.head_right(layout)) if after.heads_stick(layout) else 0
    strip.scroll(by.x(), 0, QRect(left, 0, int(after.clear_width) - left, height))
    if left and not is_plain:
        reach = _reach(after)
        strip.update(QRect(left - reach, 0, 2 * reach, height))
    return True


def show_change(
    viewport: QWidget, change: Change, camera: Camera, covers: Covers, *, may_move: bool
) -> None:
    """Move down or up what only moves and ask for what differs, in place of all of it."""
    shift = change.shift
    if shift is not None:
        below = _clear(viewport, camera).adjusted(0, shift.top, 0, 0)
        if may_move and _can_move_pixels(viewport):
            _move(viewport, below, QPoint(0, shift.by), covers)
        else:
            viewport.update(below)
    for area in change.areas:
        viewport.update(area)


def _can_move_pixels(viewport: QWidget) -> bool:
    """Tell whether pixels that are moved end on pixels."""
    return viewport.devicePixelRatioF() % 1 == 0


def _clear(viewport: QWidget, camera: Camera) -> QRect:
    """Return what is not under something that covers the view; Qt paints nothing under that."""
    return viewport.rect().adjusted(0, 0, -int(camera.covered), 0)


def _move(viewport: QWidget, moving: QRect, by: QPoint, covers: Covers) -> None:
    for clear in _above_and_below(moving, covers.band):
        for part in _beside(clear, covers.corner):
            viewport.scroll(by.x(), by.y(), part)
    viewport.update(moving & QRect(covers.corner.topLeft(), viewport.rect().bottomRight()))


def _above_and_below(moving: QRect, band: QRect) -> list[QRect]:
    """Return what of an area is above and below a band across the view."""
    if band.isEmpty():
        return [moving]
    above, below = QRect(moving), QRect(moving)
    above.setBottom(min(above.bottom(), band.top() - 1))
    below.setTop(max(below.top(), band.bottom() + 1))
    return [part for part in (above, below) if part.isValid()]


def _beside(moving: QRect, covered: QRect) -> list[QRect]:
    """Return what of an area is left of and above its covered right bottom corner."""
    if covered.isEmpty():
        return [moving]
    left_of, above = QRect(moving), QRect(moving)
    left_of.setRight(covered.left() - 1)
    above.setLeft(covered.left())
    above.setBottom(covered.top() - 1)
    return [part for part in (left_of, above) if part.isValid()]


def _reach(camera: Camera) -> int:
    """Return over how many pixels at the line beside the row heads something may be drawn."""
    return max(_REACH_PX, ceil((HEAD_CLEAR - HEAD_GAP) * camera.zoom))


_REACH_PX = 14


def _around_heads(camera: Camera, layout: MapLayout, width: int) -> tuple[QRect, QRect]:
    """Return what is above and below the row heads, which moves while they stay."""
    top = 0 if camera.header_sticks(layout) else int(camera.header_top(layout))
    bottom = floor(camera.view_point(0, layout.below_top).y())
    return QRect(0, 0, width, top), QRect(0, bottom, width, ceil(camera.height) - bottom)


def _headers(camera: Camera, layout: MapLayout) -> tuple[bool, bool]:
    return camera.heads_stick(layout), camera.header_sticks(layout)


def _whole_step(viewport: QWidget, before: Camera, after: Camera) -> QPoint | None:
    """Return by how many pixels the picture moves, None where that is no whole or small step."""
    same_window = (before.zoom, before.width, before.height) == (
        after.zoom,
        after.width,
        after.height,
    )
    if not same_window or not _can_move_pixels(viewport):
        return None
    dx, dy = (before.x - after.x) * after.zoom, (before.y - after.y) * after.zoom
    step = QPoint(round(dx), round(dy))
    whole = abs(dx - step.x()) < _TINY and abs(dy - step.y()) < _TINY
    small = abs(dx) < after.width / 2 and abs(dy) < after.height / 2
    return step if whole and small else None


_TINY = 1e-3  # of a pixel
