"""What of the view must be painted again after an edit or a step of a gesture."""

from collections.abc import Iterable, Iterator
from itertools import takewhile
from math import floor
from typing import Final

from PySide6.QtCore import QRect, QRectF

from cjm_desktop.base.geometry import Rect
from cjm_desktop.base.named_tuple import NamedTuple
from cjm_desktop.layout.contract import CellLayout, MapLayout, RowLayout
from cjm_desktop.layout.rows.form import Entry
from cjm_desktop.layout.rows.stacked import StackedCell, StackedRow
from cjm_desktop.ui.canvas.camera import Camera
from cjm_desktop.ui.canvas.overlay import NOTHING, Gliding, Overlay
from cjm_desktop.ui.canvas.overlay_painter import overlay_places
from cjm_desktop.ui.canvas.prompts import prompts
from cjm_desktop.ui.canvas.stuck_heads import moved_area

_OVERLAY_REACH: Final = 14.0  # map units: the grip beside a card, rings, handles
_TURNED: Final = 0.03  # of its width that a card turned by 1.5 degrees reaches further up or down
_RING_PX: Final = 4.0
_OVERHANG: Final = 16.0  # map units that diamonds, rings and pencil lines reach out of their cell
_OVERHANG_PX: Final = 6.0
_FOOT: Final = 8.0  # map units above a row's end in which only hairlines and the cursor end
_RULE_PX: Final = 2  # above a row's end, the rule and its blur
_TINY: Final = 1e-3  # of a pixel


class Shift(NamedTuple):
    """All that was painted from ``top`` on has to move down by so many pixels, up if negative."""

    top: int
    by: int


class Change(NamedTuple):
    """The rectangles of the view that differ, and what has only moved."""

    areas: tuple[QRect, ...]
    shift: Shift | None = None


def changes(before: MapLayout, after: MapLayout, camera: Camera) -> Change:
    """Return how the view of one layout differs from that of another."""
    if _differs_around(before, after):
        return Change((_whole_pixels(camera.view),))
    changed = [i for i, row in enumerate(after.rows) if row is not before.rows[i]]
    moved = [i for i in changed if after.rows[i].height != before.rows[i].height]
    crossed = [*_crossings(before, camera, changed), *_crossings(after, camera, changed)]
    shift = _shift(before, after, camera, moved[0]) if len(moved) == 1 else None
    if shift is not None and (crossed or moved != changed[-1:]):
        shift = None  # something else differs too, and would have to be found where it is now
    areas = [*_areas_of_rows(before, after, camera, [i for i in changed if i not in moved])]
    areas += crossed
    if shift is not None:
        areas += _areas_of_rows(before, after, camera, moved)
        areas.append(_foot(before, after, camera, moved[0]))
    elif moved:
        areas.append(_to_the_end(after, camera, moved[0]))
    areas.append(QRectF(moved_area(before, after, camera, shift.by if shift else 0)))
    return Change(tuple(_under_header(areas, camera, after)), shift)


def differ_in_cells_only(old: RowLayout, new: RowLayout) -> bool:
    """Tell whether two layouts of a row are the same but for their cells and height."""
    if not (isinstance(old, StackedRow) and isinstance(new, StackedRow)):
        return False
    was, is_ = old.row, new.row
    return (
        (was.id, was.kind, was.role, was.name, was.prompt, was.icon)
        == (is_.id, is_.kind, is_.role, is_.name, is_.prompt, is_.icon)
        and (old.overlays, old.lanes, old.corridor) == (new.overlays, new.lanes, new.corridor)
        and old.place == new.place
        and old.context.frame is new.context.frame
    )


def overlay_area(overlay: Overlay, camera: Camera) -> QRect:
    """Return the rectangle in the view that an overlay draws on."""
    if _is_anywhere(overlay):
        return _whole_pixels(camera.view)
    return _drawn_area(overlay_places(overlay), camera)


def overlay_changes(before: Overlay, after: Overlay, camera: Camera) -> list[QRect]:
    """Return the rectangles in the view in which two overlays differ.

    From one frame of a drag to the next that is what is in hand and maybe its target, but not the
    places that cards have left.
    """
    if _is_anywhere(before) or _is_anywhere(after):
        return [_whole_pixels(camera.view)]
    in_hand = [overlay_places(Overlay(ghost=each.ghost)) for each in (before, after)]
    areas: list[QRect] = []
    if before.ghost != after.ghost:
        areas.append(_drawn_area([*in_hand[0], *in_hand[1]], camera))
    differ = [name for name in _STILL if getattr(before, name) != getattr(after, name)]
    for each in (before, after):
        changed: Overlay = NOTHING._replace(**{name: getattr(each, name) for name in differ})
        areas.append(_drawn_area(overlay_places(changed), camera))
    return _few(area for area in areas if not area.isEmpty())


def _few(areas: Iterable[QRect]) -> list[QRect]:
    """Return areas, those near each other as one: each is painted by itself, and is not free.

    Where two lie over each other they would even be painted as three stripes.
    """
    few: list[QRect] = []
    for area in areas:
        joined = QRect(area)
        for other in list(few):
            both = joined | other
            if _size(both) < _size(joined) + _size(other) + _WORTH:
                few.remove(other)
                joined = both
        few.append(joined)
    return few


def _size(area: QRect) -> int:
    return area.width() * area.height()


_WORTH: Final = 40_000  # pixels that are painted as soon as another rectangle
_STILL: Final = ("hover", "kept_places", "target", "drop_mark", "rubber_band")


def _is_anywhere(overlay: Overlay) -> bool:
    """Tell whether an overlay draws where its places do not tell."""
    whole = overlay.empty_cell or overlay.hover_handles or overlay.flag or overlay.editing
    return bool(whole or overlay.route or overlay.pen)


def _drawn_area(places: Iterable[Rect], camera: Camera) -> QRect:
    area = QRectF()
    for place in places:
        reach = _OVERLAY_REACH + _TURNED * place.w  # a card in hand is turned
        drawn = camera.view_rect(place.grown(reach))
        area |= drawn.adjusted(-_RING_PX, -_RING_PX, _RING_PX, _RING_PX)
    return _whole_pixels(area)


def gliding_areas(cards: Iterable[Gliding], camera: Camera) -> Iterator[QRect]:
    """Yield the rectangles in the view that cards on their way cover, and those they go to."""
    for part, at, home, _, _ in cards:
        for place in (Rect(at.x, at.y, part.rect.w, part.rect.h), home):
            drawn = camera.view_rect(place.grown(_OVERHANG + _TURNED * place.w))
            yield _whole_pixels(drawn.adjusted(-_RING_PX, -_RING_PX, _RING_PX, _RING_PX))


def _whole_pixels(rect: QRectF) -> QRect:
    return QRect() if rect.isEmpty() else rect.toAlignedRect()


def _under_header(areas: Iterable[QRectF], camera: Camera, layout: MapLayout) -> Iterator[QRect]:
    """Yield what shows of areas below the header, which lies over them."""
    body = camera.view
    body.setTop(max(0.0, camera.header_bottom(layout)))
    for area in areas:
        shown = _whole_pixels(area & body)
        if not shown.isEmpty():
            yield shown


def _differs_around(before: MapLayout, after: MapLayout) -> bool:
    """Tell whether more than the content of rows differs."""
    return (
        before.columns != after.columns
        or before.options != after.options
        or before.above is not after.above
        or before.header is not after.header
        or before.below is not after.below
        or len(before.rows) != len(after.rows)
        or any(True for _ in prompts(before, ())) != any(True for _ in prompts(after, ()))
    )


def _crossings(layout: MapLayout, camera: Camera, indices: list[int]) -> Iterator[QRectF]:
    """Yield what rows cover with routes and links that leave them."""
    for index in indices:
        row = layout.rows[index]
        if isinstance(row, StackedRow) and row.overlays:
            top, bottom = row.reach
            if top < 0 or bottom > row.height:
                at = layout.body_top + layout.tops[index]
                band = Rect(0, at + top, layout.sheet_width, bottom - top)
                yield _across(camera.view_rect(band.grown(_OVERHANG)), camera)


def _areas_of_rows(
    before: MapLayout, after: MapLayout, camera: Camera, indices: list[int]
) -> Iterator[QRectF]:
    seen = camera.seen
    for index in indices:
        top = after.body_top + after.tops[index]
        if top - _OVERHANG > seen.bottom or top + after.rows[index].height + _OVERHANG < seen.y:
            continue  # an edit of thousands of cards changes every row
        old, new = before.rows[index], after.rows[index]
        if differ_in_cells_only(old, new):
            yield from _areas_of_cells(old, new, after, camera, index)
        else:
            yield _band(after, camera, index)


def _areas_of_cells(
    old: RowLayout, new: RowLayout, layout: MapLayout, camera: Camera, index: int
) -> Iterator[QRectF]:
    top = layout.body_top + layout.tops[index]
    end = camera.view_point(0, top + max(old.height, new.height)).y() + _RING_PX
    for column, (was, is_) in enumerate(zip(old.cells, new.cells, strict=True)):
        if was is not is_:
            left = layout.columns.left(column)
            right = max(_right_end(cell, layout, column) for cell in (was, is_))
            start = _first_difference(was, is_)
            cell = Rect(layout.left + left, top + start, right - left, new.height - start)
            area = _overhanging(camera.view_rect(cell.grown(_OVERHANG)))
            area.setBottom(end)  # what lies below is not of this row, or has only moved
            yield area


def _right_end(cell: CellLayout, layout: MapLayout, column: int) -> float:
    """Return where the content of a cell ends, which may run over further columns."""
    edges = layout.columns.edges
    spans = cell.measured.spans if isinstance(cell, StackedCell) else ()
    return edges[min(column + max(spans, default=1), len(edges) - 1)]


def _first_difference(was: CellLayout, is_: CellLayout) -> float:
    """Return the height down to which two cells show the same entries in the same places."""
    if not (isinstance(was, StackedCell) and isinstance(is_, StackedCell)):
        return 0.0
    if was.form is not is_.form or was.column != is_.column:
        return 0.0
    same = zip(_entries_of(was), _entries_of(is_), strict=False)
    count = sum(1 for _ in takewhile(lambda pair: pair[0] == pair[1], same))
    return min((*was.tops[count:], *is_.tops[count:]), default=0.0)


def _entries_of(cell: StackedCell[Entry]) -> Iterator[tuple[int, float, float, int]]:
    """Yield what tells where the entries of a cell stand, and which ones they are."""
    _, entries, heights, spans, _ = cell.measured
    return zip(map(id, entries), cell.tops, heights, spans, strict=True)


def _foot(before: MapLayout, after: MapLayout, camera: Camera, index: int) -> QRectF:
    """Return the strip at the end of a row that grew or shrank."""
    top = after.body_top + after.tops[index]
    start = min(before.rows[index].height, after.rows[index].height) - _FOOT
    strip = Rect(0, top + start, after.sheet_width, after.rows[index].height - start)
    return _across(camera.view_rect(strip), camera).adjusted(0, 0, 0, _RING_PX)


def _band(layout: MapLayout, camera: Camera, index: int) -> QRectF:
    top = layout.body_top + layout.tops[index]
    row = Rect(0, top, layout.sheet_width, layout.rows[index].height)
    return _across(_overhanging(camera.view_rect(row.grown(_OVERHANG))), camera)


def _to_the_end(layout: MapLayout, camera: Camera, index: int) -> QRectF:
    band = _band(layout, camera, index)
    band.setBottom(camera.height)  # a sheet that grew shorter uncovers the desk
    return band


def _across(rect: QRectF, camera: Camera) -> QRectF:
    return QRectF(0, rect.top(), camera.width, rect.height())


def _overhanging(rect: QRectF) -> QRectF:
    return rect.adjusted(-_OVERHANG_PX, -_OVERHANG_PX, _OVERHANG_PX, _OVERHANG_PX)


def _shift(before: MapLayout, after: MapLayout, camera: Camera, index: int) -> Shift | None:
    """Return how what lies below a row has moved; None where that is by no whole pixels."""
    by = (after.rows[index].height - before.rows[index].height) * camera.zoom
    if abs(by - round(by)) > _TINY:
        return None
    end = camera.view_point(0, before.body_top + before.tops[index + 1]).y()
    top = floor(end) - _RULE_PX + min(0, round(by))
    return Shift(max(top, int(camera.header_bottom(after)), 0), round(by))
