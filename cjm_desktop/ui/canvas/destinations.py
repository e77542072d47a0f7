"""Where the camera goes: to the grid of a map that opens, and to what is selected."""

from collections.abc import Iterable
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QPointF, QRectF

from cjm_desktop.base.geometry import Rect
from cjm_desktop.base.ids import PhaseId, RowId
from cjm_desktop.layout.contract import MapLayout
from cjm_desktop.layout.route_places import drawn_route
from cjm_desktop.store.selection import Selection, SheetText
from cjm_desktop.ui.canvas.camera import STICKY_INSET, STICKY_PAD, Camera
from cjm_desktop.ui.canvas.hits import rect_of
from cjm_desktop.ui.canvas.pinned_rows import clear_of_pinned
from cjm_desktop.ui.canvas.selection_painter import cell_rect
from cjm_desktop.ui.canvas.views import body_part

if TYPE_CHECKING:  # made when something is looked for
    from cjm_desktop.model.texts import Spot
    from cjm_desktop.ui.commands.targets import TextKind  # or edited

LEAST_WHOLE_ZOOM: Final = 0.78  # below it a map that opens in its whole width is hard to read
FIRST_ZOOM: Final = 0.82  # of a map that is wider
LARGEST_FITTED_ZOOM: Final = 1.6  # a card alone need not fill the screen
_BESIDE_STOP: Final = 12.0  # map units of a route that are seen with its stop
_AROUND: Final = 24.0  # map units left free round what is fitted
_FEW: Final = 60  # entries that are looked up one by one


def on_grid(camera: Camera, layout: MapLayout) -> Camera:
    """Return the camera that shows the grid in the sheet's width, from its header on."""
    whole = min(1.0, camera.clear_width / layout.sheet_width)
    zoom = whole if whole >= LEAST_WHOLE_ZOOM else FIRST_ZOOM
    return at_grid(camera.zoomed(zoom, QPointF(0, 0), layout), layout)


def at_grid(camera: Camera, layout: MapLayout) -> Camera:
    """Return the camera, its zoom kept, at the beginning of the grid.

    A map that ends before the view does begins with its title instead.
    """
    left, top = layout.options.margin - STICKY_INSET, layout.header_top - STICKY_PAD
    is_short = layout.sheet_height - top < camera.seen.h
    return camera.moved_to(left, 0.0 if is_short else top, layout)


def on_selection(camera: Camera, layout: MapLayout, selection: Selection) -> Camera:
    """Return the camera that shows what is selected; it moves as little as that needs."""
    shown = _on_selection(camera, layout, selection)
    rect = _selected(layout, selection) if selection.row or selection.entries else None
    if rect is None:
        return shown
    row = layout.index_of(selection.row) if selection.row else None
    return clear_of_pinned(shown, layout, rect.y, row)


def on_field(camera: Camera, layout: MapLayout, field: QRectF, kind: "TextKind") -> Camera:
    """Return the camera that shows a field of the view, over a text of a kind; it moves least."""
    rect = camera.sheet_rect(field)
    match kind:
        case "card" | "action" | "metric":
            row = layout.row_at(rect.centre.y - layout.body_top)
            clear = clear_of_pinned(camera, layout, rect.y, row)
            if clear == camera and camera.shows(rect, layout):
                return camera
            return clear_of_pinned(camera.showing(rect, layout), layout, rect.y, row)
        case "row":  # its head is in view sideways, wherever the camera is
            shown = camera.showing(rect, layout)
            return camera.moved_to(camera.x, shown.y, layout)
        case "phase" | "group" | "span":  # and these up and down
            shown = camera.showing(rect, layout)
            return camera.moved_to(shown.x, camera.y, layout)
        case _:
            return camera if camera.shows(rect, layout) else camera.showing(rect, layout)


def _on_selection(camera: Camera, layout: MapLayout, selection: Selection) -> Camera:
    entry = rect_of(selection.entries[-1], layout) if selection.entries else None
    if entry is not None:
        return _showing(camera, layout, entry)
    if selection.row and selection.phase:  # for entries the cell that is too small to show them
        return _showing(camera, layout, cell_rect(layout, selection))
    if selection.row:  # its head is in view sideways, wherever the camera is
        shown = _showing(camera, layout, rect_of(selection.row, layout))
        return camera.moved_to(camera.x, shown.y, layout)
    if selection.phase:  # and its header up and down
        shown = _showing(camera, layout, rect_of(selection.phase, layout))
        return camera.moved_to(shown.x, camera.y, layout)
    if selection.group:
        shown = _showing(camera, layout, rect_of(selection.group, layout))
        return camera.moved_to(shown.x, camera.y, layout)
    if selection.route:
        return _on_route(camera, layout, selection.route)
    if selection.text:
        return _on_text(camera, layout, selection.text)
    return camera


def _on_text(camera: Camera, layout: MapLayout, text: SheetText) -> Camera:
    """Return the camera that shows a text around the grid."""
    shown = _showing(camera, layout, _text_rect(layout, text))
    # A ruler is in view up and down, wherever the camera is.
    return camera.moved_to(shown.x, camera.y, layout) if text.kind == "span" else shown


def _on_route(camera: Camera, layout: MapLayout, route: str) -> Camera:
    """Return the camera at the beginning of a route, itself where some of its stops are in view."""
    drawn = drawn_route(layout, route)
    places = [drawn.stop(stop.place) for stop in drawn.line.stops] if drawn else []
    stops = [Rect(*at, 0, 0).grown(_BESIDE_STOP) for at in places if at is not None]
    if not stops or any(camera.shows(stop, layout) for stop in stops):
        return camera
    return camera.showing(stops[0], layout)


def zoomed_about(camera: Camera, layout: MapLayout, selection: Selection, zoom: float) -> Camera:
    """Return the camera at another zoom, with what is selected in view if some of that was.

    It grows where it stands; without any the sheet grows about the middle of the view.
    """
    entry = rect_of(selection.entries[-1], layout) if selection.entries else None
    rect = entry or _end_rect(layout, selection)
    seen = camera.view_rect(rect).intersected(body_part(layout, camera)) if rect else QRectF()
    if rect is None or seen.isEmpty():
        return camera.zoomed(zoom, camera.middle, layout)
    zoomed = camera.zoomed(zoom, seen.center(), layout)
    shown = on_selection(zoomed, layout, selection)
    is_head = selection.row is None or selection.phase is None
    return shown if is_head or shown.shows(rect, layout) else zoomed


def fitted_to_selection(camera: Camera, layout: MapLayout, selection: Selection) -> Camera:
    """Return the camera that shows what is selected as large as fits beside the headers."""
    rect = _selected(layout, selection)
    if rect is None:
        return camera
    heads, header = layout.options.row_head + STICKY_INSET, layout.header.height + STICKY_PAD
    around = rect.grown(_AROUND)
    fitting = min(camera.width / (around.w + heads), camera.height / (around.h + header))
    zoomed = camera.zoomed(min(LARGEST_FITTED_ZOOM, fitting), QPointF(0, 0), layout)
    seen = zoomed.seen
    x = around.centre.x - (seen.w + heads) / 2
    y = around.centre.y - (seen.h + header) / 2
    return zoomed.moved_to(x, y, layout).showing(rect, layout)


def _selected(layout: MapLayout, selection: Selection) -> Rect | None:
    """Return the rectangle around all that is selected, None when that does not show."""
    if selection.route:
        drawn = drawn_route(layout, selection.route)
        return drawn.rect if drawn else None
    if selection.entries:
        return _around_entries(layout, frozenset(selection.entries))
    ends = [selection]
    if selection.across is not None:
        ends.append(selection._replace(row=selection.across.row, phase=selection.across.phase))
    for head in selection.heads:
        of_row = RowId(head) if selection.row is not None else None
        ends.append(selection._replace(row=of_row, phase=None if of_row else PhaseId(head)))
    return _around([rect for end in ends if (rect := _end_rect(layout, end)) is not None])


def _end_rect(layout: MapLayout, selection: Selection) -> Rect | None:
    if selection.row and selection.phase:
        return cell_rect(layout, selection)
    if selection.row:
        head = rect_of(selection.row, layout)
        return head and Rect(layout.left, head.y, layout.columns.right, head.h)
    if selection.text:
        return _text_rect(layout, selection.text)
    header = rect_of(selection.phase, layout) if selection.phase else None
    return header and Rect(header.x, layout.body_top, header.w, layout.height)


def _text_rect(layout: MapLayout, text: SheetText) -> Rect | None:
    from cjm_desktop.ui.canvas.around_grid import spot_of

    spot = spot_of(layout, text)
    return spot.rect if spot else None


def _around_entries(layout: MapLayout, entries: frozenset[str]) -> Rect | None:
    if len(entries) <= _FEW:
        return _around([rect for e in entries if (rect := rect_of(e, layout)) is not None])
    left, top = layout.left, layout.body_top
    return _around(
        box.rect.moved(left, top + layout.tops[row])
        for row, _, box in layout.boxes()
        if box.owner in entries
    )


def _around(rects: Iterable[Rect]) -> Rect | None:
    every = tuple(rects)
    if not every:
        return None
    left, top = min(r.x for r in every), min(r.y for r in every)
    right, bottom = max(r.right for r in every), max(r.bottom for r in every)
    return Rect(left, top, right - left, bottom - top)


def _showing(camera: Camera, layout: MapLayout, rect: Rect | None) -> Camera:
    return camera if rect is None else camera.showing(rect, layout)


def on_heading(camera: Camera, layout: MapLayout, spot: "Spot") -> Camera:
    """Return the camera that shows where a text of the title block or the lists is printed."""
    for block, top in ((layout.above, layout.options.margin), (layout.below, layout.below_top)):
        for box in block.boxes:
            if box.owner == spot.owner or (not box.owner and box.kind == spot.field):
                return camera.showing(box.rect.moved(layout.left, top), layout)
    return camera
