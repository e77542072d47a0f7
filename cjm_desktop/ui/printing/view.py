"""Where a page stands in the preview: pixels and millimetres."""

from typing import Final

from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QScreen

from cjm_desktop.base.geometry import Rect
from cjm_desktop.base.named_tuple import NamedTuple

LEAST_ZOOM: Final = 0.01  # pixels a millimetre
MOST_ZOOM: Final = 80.0
_MM_PER_INCH: Final = 25.4
_LIKELY_DPI: Final = (40.0, 700.0)


class View(NamedTuple):
    """How large the page is shown, and where its trimmed left top corner stands."""

    scale: float  # pixels a millimetre
    x: float
    y: float

    def point(self, x: float, y: float) -> QPointF:
        """Return where a place on the page, in millimetres, stands."""
        return QPointF(self.x + x * self.scale, self.y + y * self.scale)

    def rect(self, rect: Rect) -> QRectF:
        """Return where a rectangle on the page, in millimetres, stands."""
        return QRectF(self.point(rect.x, rect.y), self.point(rect.right, rect.bottom))

    def seen(self, width: float, height: float) -> Rect:
        """Return the part of the page, in millimetres, that a window of pixels shows."""
        scale = self.scale
        return Rect(-self.x / scale, -self.y / scale, width / scale, height / scale)


def fitting_scale(sheet: Rect, width: float, height: float) -> float:
    """Return the scale at which a sheet of millimetres fits room of pixels."""
    scale = min(width / sheet.w, height / sheet.h)
    return min(MOST_ZOOM, max(LEAST_ZOOM, scale))


def real_scale(screen: QScreen) -> float:
    """Return how many pixels a millimetre takes on a screen, as far as it says so."""
    dpi = screen.physicalDotsPerInch()
    least, most = _LIKELY_DPI
    return (dpi if least <= dpi <= most else screen.logicalDotsPerInch()) / _MM_PER_INCH
