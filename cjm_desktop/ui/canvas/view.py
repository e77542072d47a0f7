"""What one painting of the sheet is about: the layout, the camera, the part that is exposed."""

from typing import Final

from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QPainter, QRegion

from cjm_desktop.base.colour import Colour
from cjm_desktop.base.geometry import Rect
from cjm_desktop.base.named_tuple import NamedTuple
from cjm_desktop.layout import tokens
from cjm_desktop.layout.contract import MapLayout
from cjm_desktop.ui.canvas.allowance import Allowance
from cjm_desktop.ui.canvas.camera import Camera
from cjm_desktop.ui.canvas.detail import Detail
from cjm_desktop.ui.canvas.overlay import Gliding


class SheetColours(NamedTuple):
    """The paper, its edge and the desk that it lies on."""

    paper: Colour = tokens.PAPER_0
    edge: Colour = tokens.LINE_3
    desk: Colour = tokens.LINE_2


class _Places(NamedTuple):
    """Where the parts of a layout stand in a camera's view; asked for many times in a painting."""

    camera: Camera
    layout: MapLayout
    left: float  # of the columns, and the top of the rows, on the sheet
    body_top: float
    shown_from: float  # rows show from here to there in the view, cells right of the heads
    shown_to: float
    head_right: float


_REACH: Final = 8.0  # map units that rules, rings and pencil lines reach out of rows and columns
_PLAIN: Final = SheetColours()
_MOST_RECTS: Final = 6  # of what is exposed, that are painted one by one


class View(NamedTuple):
    """One painting of the sheet."""

    camera: Camera
    layout: MapLayout
    detail: Detail
    exposed: QRectF  # the part of the view that is painted
    colours: SheetColours = _PLAIN
    allowance: Allowance | None = None  # None compiles whatever is needed
    gliding: tuple[Gliding, ...] = ()  # drawn on their way, and not in their places

    @property
    def _places(self) -> _Places:
        return _places(self.camera, self.layout)

    @property
    def sheet(self) -> QRectF:
        """Where the sheet lies in the view."""
        layout = self.layout
        return self.camera.view_rect(Rect(0, 0, layout.sheet_width, layout.sheet_height))

    @property
    def body(self) -> QRectF:
        """Where the rows show: below the header, above what lies below them."""
        _, _, _, _, top, bottom, _ = self._places
        return QRectF(0, top, self.camera.width, max(0.0, bottom - top))

    @property
    def grid(self) -> QRectF:
        """Where cells show: the body right of the row heads."""
        _, _, _, _, top, bottom, left = self._places
        width, height = max(0.0, self.camera.width - left), max(0.0, bottom - top)
        return QRectF(left, top, width, height)

    def rows(self, reach: float = _REACH) -> range:
        """Return the rows that are exposed, with those of which a rule or a ring is."""
        top, bottom = self._span(self.exposed.top(), self.exposed.bottom(), self.camera.y, reach)
        start = self._places.body_top
        return self.layout.rows_between(max(0.0, top - start), max(0.0, bottom - start))

    def columns(self) -> range:
        """Return the columns that are exposed, with those of which a pencil line or a ring is."""
        exposed, origin = self.exposed, self.camera.x
        left, right = self._span(exposed.left(), exposed.right(), origin, _REACH)
        start = self._places.left
        return self.layout.columns_between(max(0.0, left - start), max(0.0, right - start))

    def area_of(self, x: float, y: float) -> Rect:
        """Return what is exposed, in coordinates from a place on the sheet."""
        return self.camera.sheet_rect(self.exposed).moved(-x, -y)

    def row_y(self, index: int) -> float:
        """Return the y in the view of a row's top."""
        camera = self.camera
        return (self._places.body_top + self.layout.tops[index] - camera.y) * camera.zoom

    def row_at(self, index: int) -> QPointF:
        """Return the place in the view of a row's x = 0 and top."""
        return QPointF((self._places.left - self.camera.x) * self.camera.zoom, self.row_y(index))

    def row_area(self, index: int) -> Rect:
        """Return what is exposed, in a row's coordinates."""
        places = self._places
        return self.area_of(places.left, places.body_top + self.layout.tops[index])

    def _span(self, start: float, end: float, origin: float, reach: float) -> tuple[float, float]:
        zoom = self.camera.zoom
        return origin + start / zoom - reach, origin + end / zoom + reach


_known: list[_Places] = []  # of the last painting


def _places(camera: Camera, layout: MapLayout) -> _Places:
    if _known and _known[0].camera is camera and _known[0].layout is layout:
        return _known[0]
    found = _Places(
        camera,
        layout,
        layout.left,
        layout.body_top,
        camera.header_bottom(layout),
        camera.view_point(0, layout.below_top).y(),
        camera.head_right(layout),
    )
    _known[:] = [found]
    return found


def place(painter: QPainter, at: QPointF, zoom: float) -> None:
    """Make the painter draw in map units from a place in the view; the caller restores it."""
    painter.save()
    painter.translate(at)
    painter.scale(zoom, zoom)


def few_rects(region: QRegion) -> list[QRectF]:
    """Return the rectangles of a region, or the one around them when they are many."""
    if region.rectCount() > _MOST_RECTS:
        return [QRectF(region.boundingRect())]
    # The stubs of PySide forget that a region can be iterated over.
    return [QRectF(rect) for rect in region]  # type: ignore[attr-defined] # the stubs lack it
