"""Which part of the sheet shows, how large, and where the headers that stay in view stand.

View coordinates are logical pixels of the viewport; sheet coordinates are map units.
"""

from dataclasses import dataclass, replace

from PySide6.QtCore import QPointF, QRectF

from cjm_desktop.base.geometry import Point, Rect
from cjm_desktop.layout.contract import MapLayout

ZOOM_MIN = 0.05
ZOOM_MAX = 4.0
STICKY_INSET = 8.0  # map units left of the row heads when they stick
STICKY_PAD = 2.0  # map units around the header when it sticks
FIT_MARGIN = 12.0  # pixels around a sheet that is fitted


@dataclass(frozen=True, slots=True)
class Camera:
    """A window of ``width`` × ``height`` pixels on the sheet, its left top at ``x``, ``y``."""

    zoom: float = 1.0
    x: float = 0.0
    y: float = 0.0
    width: float = 800.0
    height: float = 600.0

    def sheet_point(self, view: QPointF) -> Point:
        """Return the place on the sheet under a place in the view, sticky headers aside."""
        return Point(view.x() / self.zoom + self.x, view.y() / self.zoom + self.y)

    def view_point(self, x: float, y: float) -> QPointF:
        """Return the place in the view of a place on the sheet."""
        return QPointF((x - self.x) * self.zoom, (y - self.y) * self.zoom)

    def view_rect(self, rect: Rect) -> QRectF:
        """Return the rectangle in the view of one on the sheet."""
        at = self.view_point(rect.x, rect.y)
        return QRectF(at.x(), at.y(), rect.w * self.zoom, rect.h * self.zoom)

    @property
    def seen(self) -> Rect:
        """What of the sheet the view covers."""
        return Rect(self.x, self.y, self.width / self.zoom, self.height / self.zoom)

    def head_right(self, layout: MapLayout) -> float:
        """Return the x in the view where the row heads end and the columns begin."""
        edge = layout.left - 6.0
        flowing = (edge - self.x) * self.zoom
        return max(flowing, (edge - layout.options.margin + STICKY_INSET) * self.zoom)

    def head_left(self, layout: MapLayout) -> float:
        """Return the x in the view of the row heads' left edge (x = -row_head)."""
        return max((layout.options.margin - self.x) * self.zoom, STICKY_INSET * self.zoom)

    def header_top(self, layout: MapLayout) -> float:
        """Return the y in the view where the header begins."""
        return max((layout.header_top - self.y) * self.zoom, STICKY_PAD * self.zoom)

    def header_bottom(self, layout: MapLayout) -> float:
        """Return the y in the view where the header ends and the rows begin to show."""
        return self.header_top(layout) + layout.header.height * self.zoom

    def heads_stick(self, layout: MapLayout) -> bool:
        """Tell whether the row heads have left their place to stay in view."""
        return self.x > layout.options.margin - STICKY_INSET

    def header_sticks(self, layout: MapLayout) -> bool:
        """Tell whether the header has left its place to stay in view."""
        return self.y > layout.header_top - STICKY_PAD

    def resized(self, width: float, height: float) -> "Camera":
        """Return the camera with a window of another size."""
        return replace(self, width=width, height=height)

    def moved_to(self, x: float, y: float, layout: MapLayout) -> "Camera":
        """Return the camera elsewhere, held so that the sheet stays in view."""
        return replace(
            self,
            x=_held(x, layout.sheet_width, self.width / self.zoom),
            y=_held(y, layout.sheet_height, self.height / self.zoom),
        )

    def zoomed(self, zoom: float, anchor: QPointF, layout: MapLayout) -> "Camera":
        """Return the camera at another zoom, the sheet staying put under an anchor in the view."""
        kept = self.sheet_point(anchor)
        zoom = max(ZOOM_MIN, min(ZOOM_MAX, zoom))
        camera = replace(self, zoom=zoom)
        return camera.moved_to(kept.x - anchor.x() / zoom, kept.y - anchor.y() / zoom, layout)

    def fitted(self, rect: Rect, layout: MapLayout, *, height_too: bool) -> "Camera":
        """Return the camera that shows a part of the sheet, whole or in its whole width."""
        zoom = (self.width - 2 * FIT_MARGIN) / rect.w
        if height_too:
            zoom = min(zoom, (self.height - 2 * FIT_MARGIN) / rect.h)
        zoom = max(ZOOM_MIN, min(ZOOM_MAX, zoom))
        y = rect.y if height_too else self.y
        return replace(self, zoom=zoom).moved_to(rect.x, y, layout)


def _held(start: float, length: float, window: float) -> float:
    """Return where a window on a stretch begins: within it, or centred where it is the longer."""
    if window >= length:
        return (length - window) / 2
    return max(0.0, min(start, length - window))
