"""Which part of the sheet shows, how large, and where the headers that stay in view stand.

View coordinates are logical pixels of the viewport; sheet coordinates are map units.
"""

from math import ceil, floor, log
from typing import Final

from PySide6.QtCore import QPointF, QRectF

from cjm_desktop.base.geometry import Point, Rect
from cjm_desktop.base.named_tuple import NamedTuple
from cjm_desktop.layout.contract import MapLayout

ZOOM_MIN: Final = 0.05
ZOOM_MAX: Final = 4.0
ZOOM_STEP: Final = 1.2
STICKY_INSET: Final = 8.0  # map units left of the row heads when they stick
STICKY_PAD: Final = 2.0  # map units above the header when it sticks
HEAD_GAP: Final = 10.0  # map units from the line beside the heads to the first column; routes fit
LARGEST_STICKY_SHARE: Final = 0.45  # of the view; headers larger than this scroll along
NO_CORNER: Final = (0.0, 0.0)
FIT_MARGIN: Final = 12.0  # pixels around a sheet that is fitted, and above a short one


class Camera(NamedTuple):
    """A window of ``width`` × ``height`` pixels on the sheet, its left top at ``x``, ``y``."""

    zoom: float = 1.0
    x: float = 0.0
    y: float = 0.0
    width: float = 800.0
    height: float = 600.0
    covered: float = 0.0  # pixels at the right that lie under something else
    corner: tuple[float, float] = NO_CORNER  # width and height, likewise, at the right bottom

    def sheet_point(self, view: QPointF) -> Point:
        """Return the place on the sheet under a place in the view, sticky headers aside."""
        return Point(view.x() / self.zoom + self.x, view.y() / self.zoom + self.y)

    def view_point(self, x: float, y: float) -> QPointF:
        """Return the place in the view of a place on the sheet."""
        return QPointF((x - self.x) * self.zoom, (y - self.y) * self.zoom)

    def sheet_rect(self, view: QRectF) -> Rect:
        """Return the rectangle on the sheet of one in the view."""
        at = self.sheet_point(view.topLeft())
        return Rect(at.x, at.y, view.width() / self.zoom, view.height() / self.zoom)

    def view_rect(self, rect: Rect) -> QRectF:
        """Return the rectangle in the view of one on the sheet."""
        at = self.view_point(rect.x, rect.y)
        return QRectF(at.x(), at.y(), rect.w * self.zoom, rect.h * self.zoom)

    @property
    def view(self) -> QRectF:
        """The whole view."""
        return QRectF(0, 0, self.width, self.height)

    @property
    def seen(self) -> Rect:
        """What of the sheet the view covers."""
        return Rect(self.x, self.y, self.width / self.zoom, self.height / self.zoom)

    @property
    def clear_width(self) -> float:
        """The pixels from the left edge to what covers the view."""
        return self.width - self.covered

    @property
    def middle(self) -> QPointF:
        """The middle of the view beside what covers it."""
        return QPointF(self.clear_width / 2, self.height / 2)

    @property
    def clear(self) -> Rect:
        """What of the sheet shows beside what covers the view."""
        return Rect(self.x, self.y, self.clear_width / self.zoom, self.height / self.zoom)

    # Where the headers stand

    def origin_x(self, layout: MapLayout) -> float:
        """Return the x in the view of the row heads' right end (x = 0), where they stand now."""
        return self.head_left(layout) + layout.options.row_head * self.zoom

    def head_left(self, layout: MapLayout) -> float:
        """Return the x in the view of the row heads' left edge (x = -row_head)."""
        flowing = (layout.options.margin - self.x) * self.zoom
        return max(flowing, STICKY_INSET * self.zoom) if self._may_stick_x(layout) else flowing

    def head_right(self, layout: MapLayout) -> float:
        """Return the x in the view, a whole pixel, where row heads end and columns begin."""
        return round(self.origin_x(layout) - HEAD_GAP * self.zoom)

    def header_top(self, layout: MapLayout) -> float:
        """Return the y in the view where the header begins."""
        flowing = (layout.header_top - self.y) * self.zoom
        return max(flowing, STICKY_PAD * self.zoom) if self._may_stick_y(layout) else flowing

    def header_bottom(self, layout: MapLayout) -> float:
        """Return the y in the view, a whole pixel, where the header ends and rows begin to show."""
        return round(self.header_top(layout) + layout.header.height * self.zoom)

    def heads_stick(self, layout: MapLayout) -> bool:
        """Tell whether the row heads are at the edge of the view, to stay there."""
        left = (self.x - layout.options.margin + STICKY_INSET) * self.zoom
        return self._may_stick_x(layout) and left > -_HALF_PIXEL

    def header_sticks(self, layout: MapLayout) -> bool:
        """Tell whether the header is at the edge of the view, to stay there."""
        above = (self.y - layout.header_top + STICKY_PAD) * self.zoom
        return self._may_stick_y(layout) and above > -_HALF_PIXEL

    def _may_stick_x(self, layout: MapLayout) -> bool:
        heads = (STICKY_INSET + layout.options.row_head) * self.zoom
        return heads <= LARGEST_STICKY_SHARE * self.width

    def _may_stick_y(self, layout: MapLayout) -> bool:
        header = (STICKY_PAD + layout.header.height) * self.zoom
        return header <= LARGEST_STICKY_SHARE * self.height

    # Other cameras

    def resized(self, width: float, height: float) -> "Camera":
        """Return the camera with a window of another size."""
        return self._replace(width=width, height=height)

    def covered_by(self, covered: float) -> "Camera":
        """Return the camera with so many pixels at the right under something else."""
        return self._replace(covered=min(covered, self.width / 2))

    def moved_to(self, x: float, y: float, layout: MapLayout) -> "Camera":
        """Return the camera elsewhere, held so that the sheet stays in view, on whole pixels.

        A narrow sheet lies in the middle, a short one at the top, where it stays as it grows. Its
        end can be moved up from under what covers the corner.
        """
        across = self.clear_width / self.zoom - layout.sheet_width
        down = self.height / self.zoom - layout.sheet_height
        corner = self.corner[1] / self.zoom
        return self._replace(
            x=_on_pixel(_held(x, across, across / 2), self.zoom),
            y=_on_pixel(_held(y, down, min(down, FIT_MARGIN / self.zoom), corner), self.zoom),
        )

    def zoomed(self, zoom: float, anchor: QPointF, layout: MapLayout) -> "Camera":
        """Return the camera at another zoom, the sheet staying put under an anchor in the view.

        The zoom is held between 5 % and 400 %; it may be less where the whole sheet needs it.
        """
        kept = self.sheet_point(anchor)
        zoom = max(min(ZOOM_MIN, self._page_zoom(layout)), min(ZOOM_MAX, zoom))
        camera = self._replace(zoom=zoom)
        return camera.moved_to(kept.x - anchor.x() / zoom, kept.y - anchor.y() / zoom, layout)

    def fitted_to_page(self, layout: MapLayout) -> "Camera":
        """Return the camera that shows the whole sheet."""
        zoom = min(ZOOM_MAX, self._page_zoom(layout))
        return self._replace(zoom=zoom, corner=NO_CORNER).moved_to(0, 0, layout)

    def fitted_to_width(self, layout: MapLayout) -> "Camera":
        """Return the camera that shows the sheet in its whole width."""
        zoom = max(ZOOM_MIN, min(ZOOM_MAX, self._width_zoom(layout)))
        return self._replace(zoom=zoom).moved_to(0, self.y, layout)

    def showing(self, rect: Rect, layout: MapLayout) -> "Camera":
        """Return the camera that brings a rectangle into view beside the headers, moving least."""
        left, top = self._under_headers(rect, layout)
        left, top = left + _REVEAL_ROOM, top + _REVEAL_ROOM
        seen = self.clear
        x = min(max(seen.x, rect.right + _REVEAL_ROOM - seen.w), rect.x - left)
        y = min(max(seen.y, rect.bottom + _REVEAL_ROOM - seen.h), rect.y - top)
        shown = self.moved_to(x, y, layout)
        corner = shown.in_corner
        hidden = rect.bottom + _REVEAL_ROOM - corner.y
        if hidden <= 0 or rect.right <= corner.x or shown.y + hidden > rect.y - top:
            return shown
        return self.moved_to(shown.x, shown.y + hidden, layout)

    def shows(self, rect: Rect, layout: MapLayout) -> bool:
        """Tell whether a rectangle is in view as a whole, beside the headers and what covers it."""
        left, top = self._under_headers(rect, layout)
        seen, corner = self.clear, self.in_corner
        beside = seen.x + left <= rect.x and rect.right <= seen.right
        below = seen.y + top <= rect.y and rect.bottom <= seen.bottom
        return beside and below and not (rect.right > corner.x and rect.bottom > corner.y)

    def _under_headers(self, rect: Rect, layout: MapLayout) -> tuple[float, float]:
        """Return how much of the view, in map units, lies under headers once they stick.

        Headers that scroll along cover nothing, nor do those that stand below the rectangle.
        """
        left = STICKY_INSET + layout.options.row_head - HEAD_GAP
        top = STICKY_PAD + layout.header.height
        return (
            left if self._may_stick_x(layout) else 0.0,
            top if self._may_stick_y(layout) and rect.y >= layout.header_top else 0.0,
        )

    @property
    def in_corner(self) -> Rect:
        """What of the sheet lies under what covers the right bottom corner."""
        seen, (width, height) = self.clear, self.corner
        across, down = width / self.zoom, height / self.zoom
        return Rect(seen.right - across, seen.bottom - down, across, down)

    def shows_whole(self, layout: MapLayout) -> bool:
        """Tell whether there is room for the whole sheet."""
        seen = self.clear
        return seen.w >= layout.sheet_width and seen.h >= layout.sheet_height

    def _width_zoom(self, layout: MapLayout) -> float:
        return max(1.0, self.clear_width - 2 * FIT_MARGIN) / layout.sheet_width

    def _page_zoom(self, layout: MapLayout) -> float:
        height_zoom = max(1.0, self.height - 2 * FIT_MARGIN) / layout.sheet_height
        return min(self._width_zoom(layout), height_zoom)


_REVEAL_ROOM: Final = 12.0
_TINY: Final = 1e-6  # of a step, lost in reckoning
_HALF_PIXEL: Final = 0.5  # cameras stand on whole pixels, headers need not


def stepped(zoom: float, steps: int) -> float:
    """Return the zoom so many steps further in, or out for a negative number.

    Steps end on fixed levels, of which 100 % is one: coming back finds the same sizes, whose
    glyphs Qt still has.
    """
    level = log(zoom, ZOOM_STEP)
    nearest = floor(level + _TINY) if steps > 0 else ceil(level - _TINY)
    return float(ZOOM_STEP ** (nearest + steps))


def between(start: Camera, end: Camera, share: float) -> Camera:
    """Return the camera on the way from one to another.

    The zoom runs evenly to the eye; the window moves so that the sheet seems to grow about one
    fixed place.
    """
    zoom = start.zoom * (end.zoom / start.zoom) ** share
    moved = share
    if start.zoom != end.zoom:
        moved = (1 / start.zoom - 1 / zoom) / (1 / start.zoom - 1 / end.zoom)
    x = start.x + (end.x - start.x) * moved
    y = start.y + (end.y - start.y) * moved
    return end._replace(zoom=zoom, x=x, y=y)


def _held(start: float, room: float, before: float, after: float = 0.0) -> float:
    """Return where a window on a stretch begins: within it, or so far before it if it has room.

    It may go on past the end by ``after``.
    """
    first = -before if room >= 0 else 0.0
    return max(first, min(start, after - room))


def _on_pixel(start: float, zoom: float) -> float:
    return round(start * zoom) / zoom
