"""Paints what is selected, hovered over, dragged or about to be dropped, over the sheet."""

from collections.abc import Iterator

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter, QPen

from cjm_desktop.base.geometry import Rect
from cjm_desktop.layout import tokens
from cjm_desktop.layout.contract import Handle, MapLayout
from cjm_desktop.render.qt import QtRenderer, draw
from cjm_desktop.store.selection import Selection
from cjm_desktop.ui.canvas.camera import Camera
from cjm_desktop.ui.canvas.overlay import DropMark, Ghost, Overlay, ValueFlag
from cjm_desktop.ui.canvas.painter import in_view

RING = 2.4
THIN_RING = 1.4
RING_OUT = 3.0  # units outside the card
RING_RADIUS = 5.0
GHOST_TURN = 1.5  # degrees
GHOST_SHADOW = (4.0, 5.0)
HANDLE_RADIUS = 4.5

_ACCENT = QColor(tokens.ACCENT)


class OverlayPainter:
    """Paints the selection and an overlay; sizes of marks are map units, so they zoom along."""

    def __init__(self, renderer: QtRenderer) -> None:
        self._renderer = renderer

    def paint(
        self,
        painter: QPainter,
        camera: Camera,
        layout: MapLayout,
        selection: Selection,
        overlay: Overlay,
    ) -> None:
        """Paint everything; the painter is in view coordinates."""
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.save()
        painter.setClipRect(body_rect(camera, layout))
        self._places(painter, camera, overlay)
        self._cursor(painter, camera, layout, selection)
        self._cards(painter, camera, layout, selection, overlay)
        self._handles(painter, camera, layout, selection, overlay)
        if overlay.rubber_band is not None:
            painter.setPen(QPen(_ACCENT, 1))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRect(camera.view_rect(overlay.rubber_band))
        painter.restore()
        self._headers(painter, camera, layout, selection)
        if overlay.drop_mark is not None:
            self._drop_mark(painter, camera, overlay.drop_mark)
        if overlay.ghost is not None:
            self._ghost(painter, camera, overlay.ghost)
        if overlay.flag is not None:
            self._flag(painter, camera, overlay.flag)

    def _places(self, painter: QPainter, camera: Camera, overlay: Overlay) -> None:
        for place in overlay.kept_places:
            rect = camera.view_rect(place)
            painter.setPen(QPen(QColor(tokens.INK_5), camera.zoom, Qt.PenStyle.DashLine))
            painter.setBrush(QColor(tokens.PAPER_0))
            painter.drawRoundedRect(rect, 3 * camera.zoom, 3 * camera.zoom)
        if overlay.target is not None:
            _ring(painter, camera, overlay.target, THIN_RING, 2.0)
        if overlay.hover is not None:
            painter.setPen(QPen(QColor(tokens.INK_5), camera.zoom))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            rect = camera.view_rect(overlay.hover)
            painter.drawRoundedRect(rect, 3 * camera.zoom, 3 * camera.zoom)
            self._grip(painter, camera, overlay.hover)

    @staticmethod
    def _grip(painter: QPainter, camera: Camera, rect: Rect) -> None:
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(tokens.INK_5))
        middle = rect.y + rect.h / 2
        for column in (-9.0, -5.5):
            for step in (-4.0, 0.0, 4.0):
                at = camera.view_point(rect.x + column, middle + step)
                painter.drawEllipse(at, 0.9 * camera.zoom, 0.9 * camera.zoom)

    @staticmethod
    def _cursor(painter: QPainter, camera: Camera, layout: MapLayout, selection: Selection) -> None:
        if selection.row is None or selection.phase is None or selection.entries:
            return
        cell = cell_rect(layout, selection)
        if cell is not None:
            _ring(painter, camera, cell, 2.0, -1.0)

    @staticmethod
    def _cards(
        painter: QPainter,
        camera: Camera,
        layout: MapLayout,
        selection: Selection,
        overlay: Overlay,
    ) -> None:
        chosen = frozenset(selection.entries) - {overlay.editing}
        if not chosen:
            return
        width = RING if len(chosen) == 1 else THIN_RING
        for rect in _rects_of(camera, layout, chosen):
            _ring(painter, camera, rect, width, RING_OUT)

    def _handles(
        self,
        painter: QPainter,
        camera: Camera,
        layout: MapLayout,
        selection: Selection,
        overlay: Overlay,
    ) -> None:
        places = set()
        if overlay.hover_handles is not None:
            places.add(overlay.hover_handles)
        if selection.row is not None and selection.phase is not None:
            row = layout.index_of(selection.row)
            if row is not None and selection.phase in layout.columns.phases:
                places.add((row, layout.columns.phases.index(selection.phase)))
        for row, column in places:
            if row >= len(layout.rows):
                continue
            top = layout.body_top + layout.tops[row]
            for handle in layout.rows[row].handles:
                if handle.column == column and handle.kind != "point":
                    chosen = handle.kind == selection.series
                    self._handle(painter, camera, layout.left + handle.x, top + handle.y, chosen)
        point = next(
            (
                (row, handle)
                for row, measured in enumerate(layout.rows)
                for handle in measured.handles
                if selection.point and handle.owner == selection.point
            ),
            None,
        )
        if point is not None:
            self._point_ring(painter, camera, layout, *point)

    @staticmethod
    def _handle(painter: QPainter, camera: Camera, x: float, y: float, chosen: bool) -> None:
        radius = HANDLE_RADIUS * camera.zoom
        painter.setPen(QPen(_ACCENT if chosen else QColor(tokens.INK_9), 1.8 * camera.zoom))
        painter.setBrush(QColor(tokens.PAPER_0))
        painter.drawEllipse(camera.view_point(x, y), radius, radius)

    @staticmethod
    def _point_ring(
        painter: QPainter, camera: Camera, layout: MapLayout, row: int, handle: Handle
    ) -> None:
        at = camera.view_point(
            layout.left + handle.x, layout.body_top + layout.tops[row] + handle.y
        )
        painter.setPen(QPen(_ACCENT, RING * camera.zoom))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawEllipse(at, 13 * camera.zoom, 13 * camera.zoom)

    def _headers(
        self, painter: QPainter, camera: Camera, layout: MapLayout, selection: Selection
    ) -> None:
        if selection.entries or (selection.row is None) == (selection.phase is None):
            return
        if selection.row is not None:
            index = layout.index_of(selection.row)
            if index is None:
                return
            y = camera.view_point(0, layout.body_top + layout.tops[index]).y()
            left = camera.head_left(layout) - 4
            rect = QRectF(
                left,
                y + 2,
                camera.head_right(layout) - left - 3,
                layout.rows[index].height * camera.zoom - 4,
            )
            painter.save()
            painter.setClipRect(
                QRectF(0, camera.header_bottom(layout), camera.width, camera.height)
            )
            _ring_at(painter, rect, RING, 4)
            painter.restore()
            return
        box = next((b for b in layout.header.boxes if b.owner == selection.phase), None)
        if box is not None:
            at = camera.view_point(layout.left + box.rect.x, 0)
            rect = QRectF(
                at.x(),
                camera.header_top(layout) + box.rect.y * camera.zoom,
                box.rect.w * camera.zoom,
                box.rect.h * camera.zoom,
            )
            painter.save()
            painter.setClipRect(
                QRectF(camera.head_right(layout) - 3, 0, camera.width, camera.height)
            )
            _ring_at(painter, rect.adjusted(-1, -1, 1, 1), RING, 3)
            painter.restore()

    @staticmethod
    def _drop_mark(painter: QPainter, camera: Camera, mark: DropMark) -> None:
        start, end = camera.view_point(*mark.start), camera.view_point(*mark.end)
        painter.setPen(QPen(_ACCENT, 3))
        painter.drawLine(start, end)
        painter.setPen(QPen(_ACCENT, 2))
        painter.setBrush(QColor(tokens.PAPER_0))
        for at in (start, end):
            painter.drawEllipse(at, HANDLE_RADIUS, HANDLE_RADIUS)

    def _ghost(self, painter: QPainter, camera: Camera, ghost: Ghost) -> None:
        size = QRectF(0, 0, ghost.part.rect.w, ghost.part.rect.h)
        painter.save()
        painter.translate(camera.view_point(*ghost.at))
        painter.scale(camera.zoom, camera.zoom)
        painter.rotate(-GHOST_TURN)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(tokens.LINE_3))
        painter.drawRoundedRect(size.translated(*GHOST_SHADOW), 3, 3)
        painter.setBrush(QColor(tokens.PAPER_0))
        painter.drawRoundedRect(size, 3, 3)
        draw(painter, self._renderer.compile(ghost.part.items))
        painter.setPen(QPen(_ACCENT, 2))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawRoundedRect(size, 3, 3)
        painter.restore()

    @staticmethod
    def _flag(painter: QPainter, camera: Camera, flag: ValueFlag) -> None:
        font = QFont(painter.font())
        font.setPixelSize(13)
        font.setWeight(QFont.Weight.DemiBold)
        at = camera.view_point(*flag.at)
        width = max(36.0, QFontMetricsF(font).horizontalAdvance(flag.text) + 18)
        rect = QRectF(at.x() - width / 2, at.y() - 34, width, 22)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(tokens.INK_9))
        painter.drawRoundedRect(rect, 4, 4)
        painter.setPen(QColor(tokens.WHITE))
        painter.setFont(font)
        painter.drawText(rect, Qt.AlignmentFlag.AlignCenter, flag.text)


def body_rect(camera: Camera, layout: MapLayout) -> QRectF:
    """Return where cells show: right of the row heads and below the header."""
    left, top = camera.head_right(layout), camera.header_bottom(layout)
    return QRectF(left - 4, top, camera.width - left + 4, camera.height - top)


def cell_rect(layout: MapLayout, selection: Selection) -> Rect | None:
    """Return the place on the sheet of the cell under the keyboard cursor."""
    row = layout.index_of(selection.row) if selection.row is not None else None
    if row is None or selection.phase not in layout.columns.phases:
        return None
    column = layout.columns.phases.index(selection.phase)
    return Rect(
        layout.left + layout.columns.left(column) - 3,
        layout.body_top + layout.tops[row] + 3,
        layout.columns.inner(column) + 6,
        layout.rows[row].height - 6,
    )


def _rects_of(camera: Camera, layout: MapLayout, owners: frozenset[str]) -> Iterator[Rect]:
    """Yield the places of cards among those in view: a map may hold thousands more."""
    rows, columns = in_view(camera, layout)
    for row in rows:
        for cell in layout.rows[row].cells[: columns.stop]:
            for box in cell.boxes:
                if box.owner in owners:
                    yield box.rect.moved(layout.left, layout.body_top + layout.tops[row])


def _ring(painter: QPainter, camera: Camera, rect: Rect, width: float, out: float) -> None:
    _ring_at(painter, camera.view_rect(rect.grown(out)), width, RING_RADIUS * camera.zoom)


def _ring_at(painter: QPainter, rect: QRectF, width: float, radius: float) -> None:
    painter.setPen(QPen(_ACCENT, width))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.drawRoundedRect(rect, radius, radius)
