"""Everything that paints the canvas, and what it keeps between two frames."""

from collections.abc import Callable
from dataclasses import replace
from typing import Final

from PySide6.QtCore import QRectF
from PySide6.QtGui import QColor, QPainter

from cjm_desktop.base.colour import Colour
from cjm_desktop.base.ids import ImageId
from cjm_desktop.layout import tokens
from cjm_desktop.layout.contract import MapLayout
from cjm_desktop.render.qt import QtRenderer
from cjm_desktop.scene.text import Measurer
from cjm_desktop.store.selection import Selection
from cjm_desktop.ui.canvas.allowance import Allowance
from cjm_desktop.ui.canvas.changes import differ_in_cells_only
from cjm_desktop.ui.canvas.detail import cards_in_view
from cjm_desktop.ui.canvas.drawings import ENTRIES_KEPT, Drawings
from cjm_desktop.ui.canvas.overlay import Overlay
from cjm_desktop.ui.canvas.overlay_painter import OverlayPainter
from cjm_desktop.ui.canvas.painter import SheetPainter
from cjm_desktop.ui.canvas.selection_painter import SelectionPainter
from cjm_desktop.ui.canvas.view import SheetColours, View
from cjm_desktop.ui.frame import Frame

# On a dark desk white paper would glare.
_DIMMED: Final = {
    tokens.PAPER_0: Colour("#F6F4EE"),
    tokens.PAPER_1: Colour("#ECE9E1"),
    tokens.PAPER_2: Colour("#E5E1D7"),
}
LEAST_TEXT: Final = 4.5  # device pixels; a prompt at 41 %, a card's text at 35 %
_AROUND: Final = 4.0  # times the view is what lies in it and half of it further to each side
_DARK_BELOW: Final = 128  # lightness of the desk


class Surface:
    """Paints the sheet, what is selected on it, and what a gesture shows."""

    def __init__(self, images: Callable[[ImageId], bytes | None], measurer: Measurer) -> None:
        self._renderer = QtRenderer(images, least_text=LEAST_TEXT)
        self.drawings = Drawings(self._renderer)
        self._sheet = SheetPainter(self.drawings, measurer)
        self._selection = SelectionPainter()
        self._overlay = OverlayPainter(self._renderer, measurer)
        self._colours = SheetColours()

    def use_frame(self, frame: Frame) -> None:
        """Lay the sheet on the desk of a theme."""
        dark = QColor(frame.desk).lightness() < _DARK_BELOW
        self._renderer.replace_colours(_DIMMED if dark else {})
        self._colours = SheetColours(
            _DIMMED[tokens.PAPER_0] if dark else tokens.PAPER_0,
            Colour(frame.desk) if dark else tokens.LINE_3,
            Colour(frame.desk),
        )
        self.drawings.clear()

    def follow(self, before: MapLayout, after: MapLayout) -> None:
        """Keep of a layout what its successor draws alike."""
        for old, new in zip(before.rows, after.rows, strict=False):
            if old is not new and differ_in_cells_only(old, new):
                self.drawings.hand_on_head(old, new)

    def forget_pictures(self) -> None:
        """Load the document's images anew from now on."""
        self._renderer.forget_pictures()

    def paint(self, painter: QPainter, view: View, selection: Selection, overlay: Overlay) -> bool:
        """Paint what is exposed; return whether all of it was ready to be drawn in full."""
        view = replace(view, colours=self._colours)
        painter.setClipRect(view.exposed)
        ready = self._sheet.paint(painter, view, overlay)
        self._overlay.paint_below(painter, view, overlay)
        self._selection.paint(painter, view, selection, overlay)
        self._overlay.paint_above(painter, view, overlay)
        return ready

    def prepare(self, view: View, allowance: Allowance) -> bool:
        """Compile what may soon come into view; return whether all is ready."""
        if view.detail == "full" and not self._prepare_around(view, allowance):
            return False
        return all(self.drawings.flat(row).prepare(allowance) for row in view.layout.rows)

    def _prepare_around(self, view: View, allowance: Allowance) -> bool:
        if _AROUND * cards_in_view(view.camera, view.layout) > ENTRIES_KEPT:
            return True  # what is around would push out what is in view
        around = replace(view, exposed=_grown(view.exposed))
        area = around.area_of(view.layout.left, 0)
        for index in around.rows():
            row = view.layout.rows[index]
            if not self.drawings.prepare_row(row, area.x, area.right, allowance):
                return False
            for column in around.columns():
                if not self.drawings.cell(row.cells[column]).prepare(allowance):
                    return False
        return True


def _grown(view: QRectF) -> QRectF:
    """Return a view that reaches half of itself further to each side."""
    dx, dy = view.width() / 2, view.height() / 2
    return view.adjusted(-dx, -dy, dx, dy)
