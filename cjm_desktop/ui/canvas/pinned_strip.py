"""Shows pinned rows below the header while the map is scrolled past them."""

from typing import Final

from PySide6.QtCore import QPointF, QRect, QRectF, Qt
from PySide6.QtGui import QColor, QContextMenuEvent, QMouseEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QWidget

from cjm_desktop.layout import tokens
from cjm_desktop.layout.rows.stacked import StackedRow
from cjm_desktop.store.selection import Selection
from cjm_desktop.ui.canvas.canvas import MapCanvas
from cjm_desktop.ui.canvas.detail import detail_of
from cjm_desktop.ui.canvas.overlay import NOTHING
from cjm_desktop.ui.canvas.pinned_rows import StuckRow, stuck_rows
from cjm_desktop.ui.canvas.scrolling import scroll_sideways
from cjm_desktop.ui.canvas.view import View, few_rects

_EDGE: Final = QPen(QColor(tokens.LINE_3), 0)
_LOW: Final = 1.0  # pixels
_BELOW: Final = 1  # pixel of the line under the last row


class PinnedStrip(QWidget):
    """Pictures of the pinned rows over the canvas; a click goes to the cell where it stands."""

    def __init__(self, canvas: MapCanvas) -> None:
        super().__init__(canvas)
        self._canvas = canvas
        self._stuck: tuple[StuckRow, ...] = ()
        self._shown: tuple[object, ...] = ()  # what the picture depends on, beside the camera
        self._camera = canvas.camera
        self.setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setToolTip(self.tr("Pinned: a click goes to this row"))
        self.hide()
        canvas.camera_changed.connect(self._follow)
        canvas.layout_changed.connect(self._follow)
        canvas.store.selection_changed.connect(self._follow)
        self._follow()

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802 - Qt's name
        """Paint each row as the canvas does, from where it stands on the sheet."""
        with QPainter(self) as painter:
            for exposed in few_rects(event.region()):
                for row in self._stuck:
                    self._paint_row(painter, row, exposed)
            painter.setClipping(False)
            painter.setPen(_EDGE)
            y = self.height() - 0.5
            painter.drawLine(QPointF(0, y), QPointF(self.width(), y))

    def mousePressEvent(self, event: QMouseEvent) -> None:  # noqa: N802 - Qt's name
        """Select what is pressed and bring it into view where it stands."""
        row = self._row_at(event.position())
        if row is None or event.button() != Qt.MouseButton.LeftButton:
            return
        canvas = self._canvas
        layout, camera = canvas.map_layout, canvas.camera
        start = layout.body_top + layout.tops[row.place]
        self._select(row, event.position())
        above = camera.header_bottom(layout) / camera.zoom
        canvas.fly(camera.moved_to(camera.x, start - above, layout))

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:  # noqa: N802 - Qt's name
        """Select what is pointed at, where it is, and ask for its menu."""
        at = QPointF(event.pos())
        row = self._row_at(at)
        if row is not None:
            self._select(row, at)
            self._canvas.context_menu_requested.emit(event.globalPos())

    def _row_at(self, at: QPointF) -> StuckRow | None:
        return next((r for r in self._stuck if r.top - self._top <= at.y() < self._end(r)), None)

    def _select(self, row: StuckRow, at: QPointF) -> None:
        canvas = self._canvas
        layout, camera = canvas.map_layout, canvas.camera
        column = layout.columns.at(camera.sheet_point(at).x - layout.left)
        in_heads = at.x() < camera.head_right(layout)
        phase = None if in_heads or column is None else layout.columns.phases[column]
        canvas.setFocus(Qt.FocusReason.MouseFocusReason)
        canvas.store.select(Selection(layout.journey.id, layout.rows[row.place].row.id, phase))

    @property
    def _top(self) -> float:
        return self._stuck[0].top if self._stuck else 0.0

    def _end(self, row: StuckRow) -> float:
        return row.top - self._top + row.height

    def _follow(self) -> None:
        canvas = self._canvas
        self._stuck = stuck_rows(canvas.camera, canvas.shown_layout)
        band = QRect()
        if self._stuck:
            view = canvas.viewport().geometry()
            height = round(self._end(self._stuck[-1])) + _BELOW
            band = QRect(0, round(self._top), view.width(), height)
            self.setGeometry(band.translated(view.topLeft()))
            self._show_anew()
        self.setVisible(bool(self._stuck))
        canvas.cover_band(band)

    def _show_anew(self) -> None:
        """Paint again what differs: nothing where the view has only moved down or up."""
        canvas, layout = self._canvas, self._canvas.shown_layout
        rows = tuple(layout.rows[row.place] for row in self._stuck)
        shown = (rows, self._stuck, layout.columns, canvas.store.selection)
        before, self._camera = self._camera, canvas.camera._replace(y=0.0)
        same, self._shown = shown == self._shown, shown
        if same and before == self._camera:
            return
        lowest = self.height() - _BELOW
        plain = self._is_plain
        moves = same and scroll_sideways(self, before, self._camera, layout, lowest, is_plain=plain)
        if not moves:
            self.update()

    @property
    def _is_plain(self) -> bool:
        """Whether no ring, mark or route of these rows may reach over their heads."""
        rows = [self._canvas.shown_layout.rows[row.place] for row in self._stuck]
        with_lines = any(isinstance(row, StackedRow) and row.overlays for row in rows)
        if with_lines or self._canvas.surface.marks is not None:
            return False
        chosen = self._canvas.store.selection
        is_in_one_row = not chosen.heads and chosen.across is None and len(chosen.entries) <= 1
        if chosen.row is None or not is_in_one_row:
            return chosen == Selection(chosen.journey)
        return chosen.row not in [row.row.id for row in rows]

    def _paint_row(self, painter: QPainter, row: StuckRow, exposed: QRectF) -> None:
        top = row.top - self._top
        part = exposed.translated(0, -top) & QRectF(0, 0, self.width(), row.height)
        if part.isEmpty():
            return
        canvas = self._canvas
        layout, camera = canvas.shown_layout, canvas.camera
        start = layout.body_top + layout.tops[row.place]
        # In a view as low as this the header does not stick, so that nothing lies over the row.
        own = camera._replace(y=start, height=_LOW)
        view = View(own, layout, detail_of(camera, layout), part)
        painter.save()
        painter.translate(0, top)
        canvas.surface.paint(painter, view, canvas.store.selection, NOTHING)
        painter.restore()
