"""The map on screen: a scroll area that paints straight from the layout."""

import base64
import binascii
from dataclasses import replace

from PySide6.QtCore import (
    QEasingCurve,
    QEvent,
    QPoint,
    QPointF,
    QRectF,
    Qt,
    QVariantAnimation,
    Signal,
)
from PySide6.QtGui import (
    QColor,
    QMouseEvent,
    QNativeGestureEvent,
    QPainter,
    QPaintEvent,
    QPalette,
    QResizeEvent,
    QWheelEvent,
)
from PySide6.QtWidgets import QAbstractScrollArea, QFrame, QWidget

from cjm_desktop.base.colour import Colour
from cjm_desktop.base.geometry import Point, Rect
from cjm_desktop.base.ids import ImageId, JourneyId
from cjm_desktop.layout import tokens
from cjm_desktop.layout.contract import LayoutOptions, MapLayout
from cjm_desktop.layout.map import layout_map
from cjm_desktop.model.document import Project
from cjm_desktop.model.questions import find_journey
from cjm_desktop.render.qt import QtRenderer
from cjm_desktop.scene.text import Measurer
from cjm_desktop.store.selection import Selection
from cjm_desktop.store.store import Store
from cjm_desktop.ui.canvas.camera import Camera
from cjm_desktop.ui.canvas.drawings import Drawings
from cjm_desktop.ui.canvas.hits import Hit, hit_at, rect_of
from cjm_desktop.ui.canvas.overlay import NOTHING, Overlay
from cjm_desktop.ui.canvas.overlay_painter import OverlayPainter, cell_rect
from cjm_desktop.ui.canvas.painter import SheetColours, SheetPainter, detail_of

SCREEN_MARGIN = 18.0
SCREEN_ROW_HEAD = 178.0
DARK_PAPER = Colour("#F6F4EE")
ON_DARK = {
    tokens.PAPER_0: DARK_PAPER,
    tokens.PAPER_1: Colour("#ECE9E1"),
    tokens.PAPER_2: Colour("#E5E1D7"),
}
ZOOM_STEP = 1.2
WHEEL_STEP = 1.0015  # zoom for each eighth of a degree of the wheel
CAMERA_MS = 320
LINE_PX = 60


class MapCanvas(QAbstractScrollArea):
    """Shows one journey of the store's project and says where everything is in the view."""

    zoom_changed = Signal(float)
    layout_changed = Signal()
    camera_changed = Signal()
    status_message = Signal(str)
    context_menu_requested = Signal(QPoint)

    def __init__(self, store: Store, measurer: Measurer, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.store = store
        self.measurer = measurer
        self.animated = True
        self.overlay: Overlay = NOTHING
        self._renderer = QtRenderer(self._image)
        self._drawings = Drawings(self._renderer)
        self._sheet_painter = SheetPainter(self._drawings)
        self._overlay_painter = OverlayPainter(self._renderer)
        self._animation = QVariantAnimation(self)
        self._animation.setDuration(CAMERA_MS)
        self._animation.setEasingCurve(QEasingCurve.Type.OutCubic)
        self._animation.valueChanged.connect(self._on_animated)
        self._flight = (Camera(), Camera())
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.viewport().setMouseTracking(True)
        self.viewport().setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)
        self.viewport().setAttribute(Qt.WidgetAttribute.WA_InputMethodEnabled)
        self._journey = store.selection.journey
        self.map_layout = self._laid_out(None)
        self.camera = Camera().moved_to(0, 0, self.map_layout)
        store.document_changed.connect(self._on_document_changed)
        store.selection_changed.connect(self._on_selection_changed)

    # What is shown

    @property
    def journey(self) -> JourneyId:
        """The journey that is shown."""
        return self._journey

    def show_journey(self, journey: JourneyId) -> None:
        """Show another journey of the project, from its beginning."""
        self._journey = journey
        self.map_layout = self._laid_out(None)
        self._move(self.camera.moved_to(0, 0, self.map_layout))
        self.layout_changed.emit()
        self.viewport().update()

    def _laid_out(self, previous: MapLayout | None) -> MapLayout:
        project = self.store.project
        journey = find_journey(project, self._journey) or project.journeys[0]
        options = LayoutOptions(
            language=project.language, row_head=SCREEN_ROW_HEAD, margin=SCREEN_MARGIN
        )
        return layout_map(project, journey, self.measurer, options, previous)

    def _on_document_changed(self, before: Project, after: Project) -> None:
        if before.images is not after.images:
            self._renderer.forget_pictures()
            self._drawings.clear()
        same_map = find_journey(after, self._journey) is not None
        if not same_map and after.journeys:
            self._journey = after.journeys[0].id
        self.map_layout = self._laid_out(self.map_layout if same_map else None)
        self._move(self.camera.moved_to(self.camera.x, self.camera.y, self.map_layout))
        self.layout_changed.emit()
        self.viewport().update()

    def _on_selection_changed(self, before: Selection, after: Selection) -> None:
        if after.journey != before.journey and after.journey != self._journey:
            self.show_journey(after.journey)
        self.viewport().update()

    def _image(self, image: ImageId) -> bytes | None:
        found = next((i for i in self.store.project.images if i.id == image), None)
        if found is None:
            return None
        try:
            return base64.b64decode(found.data)
        except binascii.Error:
            return None

    # Where things are

    def sheet_from_view(self, view: QPointF) -> Point:
        """Return the place on the sheet under a place in the view, sticky headers aside."""
        return self.camera.sheet_point(view)

    def view_from_sheet(self, rect: Rect) -> QRectF:
        """Return the rectangle in the view of one on the sheet, sticky headers aside."""
        return self.camera.view_rect(rect)

    def hit(self, view: QPointF) -> Hit:
        """Return what lies under a place in the view."""
        return hit_at(view, self.camera, self.map_layout)

    def box_rect(self, owner: str) -> QRectF | None:
        """Return where a card, action, phase or row is in the view, headers where they stick."""
        rect = rect_of(owner, self.map_layout)
        if rect is None:
            return None
        view = self.camera.view_rect(rect)
        layout, camera = self.map_layout, self.camera
        if any(phase.id == owner for phase in layout.journey.phases):
            offset = camera.header_top(layout) - (layout.header_top - camera.y) * camera.zoom
            view.translate(0, offset)
        elif layout.index_of(owner) is not None:  # type: ignore[arg-type] # any id may be asked for
            view.moveLeft(camera.head_left(layout))
        return view

    # How it is shown

    @property
    def zoom(self) -> float:
        """The zoom: 1.0 shows a map unit as one logical pixel."""
        return self.camera.zoom

    def set_zoom(self, zoom: float, anchor: QPointF | None = None) -> None:
        """Zoom at once, the sheet staying put under an anchor in the view, else its middle."""
        self._animation.stop()
        self._move(self.camera.zoomed(zoom, anchor or self._middle(), self.map_layout))

    def zoom_in(self) -> None:
        """Zoom in one step."""
        self._fly(
            self.camera.zoomed(self._target_zoom() * ZOOM_STEP, self._middle(), self.map_layout)
        )

    def zoom_out(self) -> None:
        """Zoom out one step."""
        self._fly(
            self.camera.zoomed(self._target_zoom() / ZOOM_STEP, self._middle(), self.map_layout)
        )

    def zoom_actual(self) -> None:
        """Show map units as logical pixels."""
        self._fly(self.camera.zoomed(1.0, self._middle(), self.map_layout))

    def fit_width(self) -> None:
        """Show the sheet in its whole width."""
        self._fly(self.camera.fitted(self._sheet(), self.map_layout, height_too=False))

    def fit_page(self) -> None:
        """Show the whole sheet."""
        self._fly(self.camera.fitted(self._sheet(), self.map_layout, height_too=True))

    def show_grid(self) -> None:
        """Show the grid in the sheet's width, from its header on, as on opening a map."""
        layout = self.map_layout
        zoom = min(1.0, self.camera.width / max(1.0, layout.sheet_width))
        camera = replace(self.camera, zoom=max(0.78, zoom))
        self._animation.stop()
        self._move(camera.moved_to(SCREEN_MARGIN - 8, layout.header_top - 4, layout))

    def reveal(self, selection: Selection) -> None:
        """Bring what is selected into view, as little as needed."""
        rect = self._rect_of_selection(selection)
        if rect is None:
            return
        layout, camera = self.map_layout, self.camera
        left = camera.head_right(layout) / camera.zoom + 8
        top = camera.header_bottom(layout) / camera.zoom + 8
        seen = camera.seen
        x, y = camera.x, camera.y
        if rect.right > seen.right - 16:
            x = rect.right + 16 - seen.w
        if rect.x < x + left:
            x = rect.x - left
        if rect.bottom > seen.bottom - 16:
            y = rect.bottom + 16 - seen.h
        if rect.y < y + top:
            y = rect.y - top
        target = camera.moved_to(x, y, layout)
        if target != camera:
            self._fly(target)

    def _rect_of_selection(self, selection: Selection) -> Rect | None:
        layout = self.map_layout
        if selection.entries:
            return rect_of(selection.entries[-1], layout)
        if selection.row is not None and selection.phase is not None:
            return cell_rect(layout, selection)
        owner = selection.row or selection.phase
        rect = rect_of(owner, layout) if owner else None
        if rect is None:
            return None
        if selection.row is not None:  # its head is always in view sideways
            return Rect(self.camera.seen.right - 40, rect.y, 1, min(rect.h, 200))
        return Rect(rect.x, self.camera.seen.bottom - 40, rect.w, 1)

    def set_overlay(self, overlay: Overlay) -> None:
        """Show what a gesture shows for a moment."""
        if overlay != self.overlay:
            self.overlay = overlay
            self.viewport().update()

    def scroll_view(self, dx: float, dy: float) -> None:
        """Move the view over the sheet by logical pixels."""
        self._animation.stop()
        zoom = self.camera.zoom
        self._move(
            self.camera.moved_to(
                self.camera.x + dx / zoom, self.camera.y + dy / zoom, self.map_layout
            )
        )

    def _sheet(self) -> Rect:
        return Rect(0, 0, self.map_layout.sheet_width, self.map_layout.sheet_height)

    def _middle(self) -> QPointF:
        return QPointF(self.camera.width / 2, self.camera.height / 2)

    def _target_zoom(self) -> float:
        if self._animation.state() == QVariantAnimation.State.Running:
            return self._flight[1].zoom
        return self.camera.zoom

    def _fly(self, target: Camera) -> None:
        if not self.animated or not self.isVisible():
            self._move(target)
            return
        self._animation.stop()
        self._flight = (self.camera, target)
        self._animation.setStartValue(0.0)
        self._animation.setEndValue(1.0)
        self._animation.start()

    def _on_animated(self, share: float) -> None:
        start, end = self._flight
        zoom = start.zoom * (end.zoom / start.zoom) ** share
        # The window's left top moves so that the sheet seems to grow about one fixed place.
        part = (
            share
            if start.zoom == end.zoom
            else (1 / start.zoom - 1 / zoom) / (1 / start.zoom - 1 / end.zoom)
        )
        self._move(
            replace(
                self.camera,
                zoom=zoom,
                x=start.x + (end.x - start.x) * part,
                y=start.y + (end.y - start.y) * part,
            )
        )

    def _move(self, camera: Camera) -> None:
        before, self.camera = self.camera, camera
        if camera == before:
            self._set_scroll_bars()
            return
        self._set_scroll_bars()
        if camera.zoom != before.zoom:
            self.zoom_changed.emit(camera.zoom)
        self.camera_changed.emit()
        self.viewport().update()

    # Events

    def _set_scroll_bars(self) -> None:
        camera, layout = self.camera, self.map_layout
        for bar, start, length, window in (
            (self.horizontalScrollBar(), camera.x, layout.sheet_width, camera.width),
            (self.verticalScrollBar(), camera.y, layout.sheet_height, camera.height),
        ):
            blocked = bar.blockSignals(True)
            bar.setRange(0, max(0, round(length * camera.zoom - window)))
            bar.setPageStep(max(1, int(window)))
            bar.setSingleStep(LINE_PX)
            bar.setValue(round(start * camera.zoom))
            bar.blockSignals(blocked)
            bar.update()

    def scrollContentsBy(self, dx: int, dy: int) -> None:  # noqa: N802 - Qt's name
        """Follow the scroll bars."""
        self._animation.stop()
        zoom = self.camera.zoom
        x = self.horizontalScrollBar().value() / zoom if dx else self.camera.x
        y = self.verticalScrollBar().value() / zoom if dy else self.camera.y
        self._move(self.camera.moved_to(x, y, self.map_layout))

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802 - Qt's name
        """Keep the left top of the view where it is."""
        size = self.viewport().size()
        camera = self.camera.resized(size.width(), size.height())
        self._move(camera.moved_to(camera.x, camera.y, self.map_layout))
        super().resizeEvent(event)

    def wheelEvent(self, event: QWheelEvent) -> None:  # noqa: N802 - Qt's name
        """Scroll; with Ctrl zoom about the pointer; with Shift scroll sideways."""
        delta, pixels = event.angleDelta(), event.pixelDelta()
        if event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self.set_zoom(self.camera.zoom * WHEEL_STEP ** delta.y(), event.position())
        else:
            if pixels.isNull():
                dx, dy = delta.x() * LINE_PX / 120, delta.y() * LINE_PX / 120
            else:
                dx, dy = pixels.x(), pixels.y()
            if event.modifiers() & Qt.KeyboardModifier.ShiftModifier and not dx:
                dx, dy = dy, 0.0
            self.scroll_view(-dx, -dy)
        event.accept()

    def viewportEvent(self, event: QEvent) -> bool:  # noqa: N802 - Qt's name
        """Zoom with two fingers on a touch pad."""
        if (
            isinstance(event, QNativeGestureEvent)
            and event.gestureType() == Qt.NativeGestureType.ZoomNativeGesture
        ):
            self.set_zoom(self.camera.zoom * (1 + event.value()), event.position())
            return True
        return super().viewportEvent(event)

    def changeEvent(self, event: QEvent) -> None:  # noqa: N802 - Qt's name
        """Take on the theme's colours."""
        if event.type() == QEvent.Type.PaletteChange:
            self._renderer.replace_colours(ON_DARK if self._is_dark() else {})
            self._drawings.clear()
            self.viewport().update()
        super().changeEvent(event)

    def _colours(self) -> SheetColours:
        # The desk is the frame's own colour; the sheet is a little darker on a dark one.
        dark = self._is_dark()
        desk = QColor("#141413") if dark else QColor("#E7E4DE")
        paper = QColor(DARK_PAPER if dark else tokens.PAPER_0)
        return SheetColours(paper, desk, QColor("#141413") if dark else QColor(tokens.LINE_3))

    def _is_dark(self) -> bool:
        return self.palette().color(QPalette.ColorRole.Window).lightness() < 128

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802 - Qt's name
        """Paint the sheet and what is over it."""
        painter = QPainter(self.viewport())
        painter.setClipRect(event.rect())
        detail = detail_of(self.camera, self.map_layout)
        self._sheet_painter.paint(painter, self.camera, self.map_layout, self._colours(), detail)
        self._overlay_painter.paint(
            painter, self.camera, self.map_layout, self.store.selection, self.overlay
        )
        painter.end()

    def mousePressEvent(self, event: QMouseEvent) -> None:  # noqa: N802 - Qt's name
        """Leave the mouse to the interactions, which filter the viewport's events."""
        event.ignore()
