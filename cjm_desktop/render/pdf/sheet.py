"""The geometry of a page: its boxes and its unit (ISO 32000, 14.11.2 and 7.7.3.3)."""

import math

from pikepdf import Array, Dictionary

from cjm_desktop.base.geometry import Rect
from cjm_desktop.base.units import POINTS_PER_MM
from cjm_desktop.render.pdf.operators import factor, numbers
from cjm_desktop.render.pdf.pages import Layer, PdfPage

_LONGEST = 14_400  # units that a side of a page may have


class Sheet:
    """A page's places in its own unit, y upwards from the left bottom corner of the sheet."""

    def __init__(self, page: PdfPage) -> None:
        border = page.bleed_mm + page.slug_mm
        sides = page.width_mm + 2 * border, page.height_mm + 2 * border
        longest = round(max(sides) * POINTS_PER_MM, 3)
        self.unit = max(1, math.ceil(longest / _LONGEST))  # in points
        self._scale = POINTS_PER_MM / self.unit
        self._page = page
        self._border = border
        self._height = sides[1]

    def boxes(self) -> Dictionary:
        """Return the page's boxes, and its unit where that is not the point."""
        page, trim = self._page, Rect(0, 0, self._page.width_mm, self._page.height_mm)
        boxes = Dictionary(
            MediaBox=self._box(trim.grown(self._border)),
            BleedBox=self._box(trim.grown(page.bleed_mm)),
            TrimBox=self._box(trim),
        )
        if self.unit > 1:
            boxes.UserUnit = self.unit
        return boxes

    def bleed(self) -> Rect:
        """Return the rectangle up to the bleed."""
        page = self._page
        return self.area(Rect(0, 0, page.width_mm, page.height_mm).grown(page.bleed_mm))

    def matrix(self, layer: Layer) -> str:
        """Return the operator that leads from the page to a layer's scene, y downwards."""
        scale = layer.points_per_unit / self.unit
        place = numbers(*self.point(layer.x_mm, layer.y_mm))
        return f"{factor(scale)} 0 0 {factor(-scale)} {place} cm"

    def point(self, x: float, y: float) -> tuple[float, float]:
        """Return the place of a point given in millimetres from the trimmed page's left top."""
        border = self._border
        return (x + border) * self._scale, (self._height - y - border) * self._scale

    def area(self, rect: Rect) -> Rect:
        """Return a rectangle given in millimetres; its x and y are the left bottom corner."""
        left, bottom = self.point(rect.x, rect.bottom)
        return Rect(left, bottom, rect.w * self._scale, rect.h * self._scale)

    def _box(self, rect: Rect) -> Array:
        left, bottom, width, height = self.area(rect)
        return Array([round(side, 3) for side in (left, bottom, left + width, bottom + height)])
