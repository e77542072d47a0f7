"""What the canvas makes ready while it rests: drawings around the view, glyphs at other zooms."""

from typing import Final

from PySide6.QtCore import QRectF
from PySide6.QtGui import QImage, QPainter

from cjm_desktop.ui.canvas.allowance import Allowance
from cjm_desktop.ui.canvas.camera import ZOOM_STEP
from cjm_desktop.ui.canvas.detail import cards_in_view, detail_of
from cjm_desktop.ui.canvas.drawings import ENTRIES_KEPT, Drawings
from cjm_desktop.ui.canvas.overlay import NOTHING
from cjm_desktop.ui.canvas.painter import SheetPainter
from cjm_desktop.ui.canvas.view import View

_AROUND: Final = 4.0  # times the view is what lies in it and half of it further to each side
_ZOOMS: Final = tuple(ZOOM_STEP**step for step in (0, 1, -1, 2, -2, 3, -3, 4, -4, -5))
"""The levels of the wheel at which text is read, those nearest to 100 % first."""


class WorkAhead:
    """Does in slices what the next frames would have to do."""

    def __init__(self, drawings: Drawings, sheet: SheetPainter) -> None:
        self._drawings = drawings
        self._sheet = sheet
        self._zooms: dict[float, set[float]] = {}  # with glyphs, by the ratio of the device
        self._pixel = QImage(1, 1, QImage.Format.Format_ARGB32_Premultiplied)
        self.is_far_ready = False  # what whole rows are drawn from, also in the minimap

    def prepare(self, view: View, allowance: Allowance, device_ratio: float) -> bool:
        """Go on with what may soon be needed; return whether all is ready."""
        self.is_far_ready = False
        if view.detail == "full" and not self._around(view, allowance):
            return False
        self.is_far_ready = self._far(view, allowance)
        if not self.is_far_ready:
            return False
        return view.detail != "full" or self._glyphs(view, allowance, device_ratio)

    def _around(self, view: View, allowance: Allowance) -> bool:
        if _AROUND * cards_in_view(view.camera, view.layout) > ENTRIES_KEPT:
            return True  # what is around would push out what is in view
        around = view._replace(exposed=_grown(view.exposed))
        area = around.area_of(view.layout.left, 0)
        for index in around.rows():
            row = view.layout.rows[index]
            if not self._drawings.prepare_row(row, area.x, area.right, allowance):
                return False
            for column in around.columns():
                if not self._drawings.cell(row.cells[column]).prepare(allowance):
                    return False
        return True

    def _far(self, view: View, allowance: Allowance) -> bool:
        """Prepare what is seen from afar, where whole rows and blocks are in view."""
        layout, drawings = view.layout, self._drawings
        blocks = (drawings.block(block) for block in (layout.above, layout.below))
        return all(block.prepare(allowance) for block in blocks) and all(
            drawings.flat(row).prepare(allowance)
            and (row.row.kind != "curve" or drawings.under(row).prepare(allowance))
            for row in layout.rows
        )

    def _glyphs(self, view: View, allowance: Allowance, device_ratio: float) -> bool:
        """Have Qt make the glyphs in view at other zooms; it does where a single pixel is drawn."""
        known = self._zooms.setdefault(device_ratio, set())
        for zoom in _ZOOMS:
            if zoom not in known:
                if not allowance.takes_piece():
                    return False
                known.add(zoom)
                self._draw_at(zoom, view, device_ratio)
        return True

    def _draw_at(self, zoom: float, view: View, device_ratio: float) -> None:
        camera = view.camera._replace(zoom=zoom)
        detail = detail_of(camera, view.layout, zooming=True)
        there = view._replace(camera=camera, detail=detail, allowance=Allowance(0))
        self._pixel.setDevicePixelRatio(device_ratio)
        with QPainter(self._pixel) as painter:
            self._sheet.paint(painter, there, NOTHING)


def _grown(view: QRectF) -> QRectF:
    """Return a view that reaches half of itself further to each side."""
    dx, dy = view.width() / 2, view.height() / 2
    return view.adjusted(-dx, -dy, dx, dy)
