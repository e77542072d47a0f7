"""Everything that paints the canvas, and what it keeps between two frames."""

from typing import Final

from PySide6.QtGui import QColor, QPainter

from cjm_desktop.base.colour import Colour
from cjm_desktop.layout import tokens
from cjm_desktop.layout.contract import MapLayout
from cjm_desktop.render.qt import QtRenderer
from cjm_desktop.scene.text import Measurer
from cjm_desktop.store.selection import Selection
from cjm_desktop.ui.canvas.allowance import Allowance
from cjm_desktop.ui.canvas.changes import differ_in_cells_only
from cjm_desktop.ui.canvas.drawings import Drawings
from cjm_desktop.ui.canvas.filling import empty_cursor_cell
from cjm_desktop.ui.canvas.marks import Marks, paint_marks
from cjm_desktop.ui.canvas.overlay import NOTHING, Overlay
from cjm_desktop.ui.canvas.overlay_painter import OverlayPainter
from cjm_desktop.ui.canvas.painter import SheetPainter
from cjm_desktop.ui.canvas.pictures import CanvasPictures
from cjm_desktop.ui.canvas.selection_painter import SelectionPainter
from cjm_desktop.ui.canvas.view import SheetColours, View
from cjm_desktop.ui.canvas.work_ahead import WorkAhead
from cjm_desktop.ui.frame import Frame

# On a dark desk white paper would glare.
_DIMMED: Final = {
    tokens.PAPER_0: Colour("#F6F4EE"),
    tokens.PAPER_1: Colour("#ECE9E1"),
    tokens.PAPER_2: Colour("#E5E1D7"),
}
LEAST_TEXT: Final = 4.5  # device pixels; a prompt at 41 %, a card's text at 35 %
_DARK_BELOW: Final = 128  # lightness of the desk


class Surface:
    """Paints the sheet, what is selected on it, and what a gesture shows."""

    def __init__(self, pictures: CanvasPictures, measurer: Measurer) -> None:
        images, later = pictures.bytes_of, pictures.decode
        self._renderer = QtRenderer(images, least_text=LEAST_TEXT, later=later)
        self.drawings = Drawings(self._renderer)
        self._sheet = SheetPainter(self.drawings, measurer)
        self._ahead = WorkAhead(self.drawings, self._sheet)
        self._selection = SelectionPainter()
        self._overlay = OverlayPainter(self._renderer, measurer)
        self.marks: Marks | None = None  # of what was found
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
        view = view._replace(colours=self._colours)
        painter.setClipRect(view.exposed)
        self.drawings.leave_out(frozenset(card.part.owner for card in view.gliding))
        cursor = None if overlay.editing else empty_cursor_cell(view.layout, selection)
        ready = self._sheet.paint(painter, view, overlay, cursor)
        is_drawn_over = overlay != NOTHING or bool(view.gliding)
        if is_drawn_over:
            self._overlay.paint_below(painter, view, overlay)
        if self.marks is not None:
            paint_marks(painter, view, self.marks, selection)
        self._selection.paint(painter, view, selection, overlay)
        self._sheet.paint_hidden_marks(painter, view)
        if is_drawn_over:
            self._overlay.paint_above(painter, view, overlay)
        return ready

    def prepare(self, view: View, allowance: Allowance, device_ratio: float) -> bool:
        """Make ready what may soon come into view; return whether all is ready."""
        return self._ahead.prepare(view, allowance, device_ratio)

    @property
    def is_far_ready(self) -> bool:
        """Whether all rows can be drawn as they are seen from afar; known while work goes ahead."""
        return self._ahead.is_far_ready
