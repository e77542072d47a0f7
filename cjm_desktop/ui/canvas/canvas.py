"""The map on screen: a scroll area that paints straight from the layout."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QPoint, QPointF, QRectF, Signal
from PySide6.QtGui import QHideEvent, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QWidget

from cjm_desktop.base.geometry import Point, Rect
from cjm_desktop.base.ids import JourneyId
from cjm_desktop.layout.contract import MapLayout
from cjm_desktop.model.document import Project
from cjm_desktop.model.questions import find_journey
from cjm_desktop.scene.text import Measurer
from cjm_desktop.store.selection import Selection
from cjm_desktop.store.store import Store
from cjm_desktop.ui.canvas.allowance import Allowance
from cjm_desktop.ui.canvas.camera import Camera, stepped
from cjm_desktop.ui.canvas.changes import changes
from cjm_desktop.ui.canvas.covered_view import CoveredView
from cjm_desktop.ui.canvas.destinations import (
    at_grid,
    fitted_to_selection,
    on_field,
    on_grid,
    on_selection,
    zoomed_about,
)
from cjm_desktop.ui.canvas.detail import detail_of
from cjm_desktop.ui.canvas.flight import Flight, may_move
from cjm_desktop.ui.canvas.hits import Hit, hit_at, view_rect_of
from cjm_desktop.ui.canvas.minimap import Minimap
from cjm_desktop.ui.canvas.navigation import Navigation
from cjm_desktop.ui.canvas.pace import MOVING_SECONDS, STILL_SECONDS, Pace
from cjm_desktop.ui.canvas.pictures import CanvasPictures
from cjm_desktop.ui.canvas.screen_layout import LayOut, ScreenLayout, screen_layout
from cjm_desktop.ui.canvas.scrolling import (
    camera_of_bars,
    scroll_pixels,
    show_change,
    show_in_bars,
)
from cjm_desktop.ui.canvas.stage import Tabs
from cjm_desktop.ui.canvas.surface import Surface
from cjm_desktop.ui.canvas.view import View, few_rects
from cjm_desktop.ui.frame import current_frame

if TYPE_CHECKING:  # loaded with the hands
    from cjm_desktop.ui.commands.targets import TextKind


class MapCanvas(CoveredView):
    """Shows one journey of the store's project and says where everything is in the view."""

    zoom_changed = Signal(float)
    layout_changed = Signal()
    camera_changed = Signal()
    edit_asked = Signal()  # to edit in place what is selected
    status_message = Signal(str)
    context_menu_requested = Signal(QPoint)
    place_menu_requested = Signal(object, QPoint)  # Hit

    def __init__(
        self,
        store: Store,
        measurer: Measurer,
        parent: QWidget | None = None,
        lay_out: LayOut = screen_layout,
    ) -> None:
        super().__init__(parent)
        self.store = store
        self.measurer = measurer
        self.animated = True
        self.tabs: Tabs | None = None
        self._places_left: dict[JourneyId, tuple[float, float]] = {}
        self.is_whole = False  # the last frame had all that it shows
        self._bars_follow = False  # the camera, not the other way round
        self._pictures = CanvasPictures(store, self)
        self._pictures.arrived.connect(lambda: self.viewport().update())
        self.surface = Surface(self._pictures, measurer)
        self.surface.use_frame(current_frame())
        self._flight = Flight(self)
        self._flight.moved.connect(self._on_flown)
        self._flight.ended.connect(self.viewport().update)
        self._pace = Pace(self._work_ahead, self)
        self._pace.settled.connect(self._on_settled)
        self._pace.refining.connect(lambda: self.viewport().update())
        self._screen_layout = ScreenLayout(store, measurer, self._on_layout, self, lay_out)
        self.camera = Camera().moved_to(0, 0, self.shown_layout)
        self.minimap = Minimap(self.surface.drawings, self)
        self.minimap.move_asked.connect(self._on_move_asked)
        self.minimap.show_layout(self.shown_layout)
        self._navigation = Navigation(self)
        self._navigation.scroll_asked.connect(self.scroll_view)
        self._navigation.zoom_asked.connect(self._on_zoom_asked)
        self._navigation.zoom_steps_asked.connect(self._on_zoom_steps_asked)
        store.document_changed.connect(self._on_document_changed)
        store.selection_changed.connect(self._on_selection_changed)

    # What is shown

    @property
    def journey(self) -> JourneyId:
        """The journey that is shown."""
        return self._screen_layout.journey

    @property
    def shown_layout(self) -> MapLayout:
        """The layout of what is in view; what lies below may be as it was before the last edit."""
        return self._screen_layout.shown

    @property
    def map_layout(self) -> MapLayout:
        """The layout of what is shown, whole."""
        return self._screen_layout.whole

    def show_journey(self, journey: JourneyId) -> None:
        """Show another journey of the project where it was left, else from its grid on."""
        left_at = None if journey == self.journey else self._places_left.get(journey)
        self._places_left[self.journey] = (self.camera.x, self.camera.y)
        self._screen_layout.show_journey(journey)
        self._flight.stop()
        begun = at_grid(self.camera, self.map_layout)
        self._move(self.camera.moved_to(*left_at, self.map_layout) if left_at else begun)

    def show_preview(self, project: Project | None) -> None:
        """Show a project that is not the document (yet); None shows the document again."""
        self._screen_layout.show_preview(project)

    def edit_selection(self) -> None:
        """Ask to edit in place what is selected."""
        self.edit_asked.emit()

    def _on_layout(self, before: MapLayout, layout: MapLayout) -> None:
        self.surface.follow(before, layout)
        self.minimap.show_layout(layout)
        camera = self.camera
        # While there is a preview, what is dragged must not run from under the pointer.
        if self._screen_layout.preview is None:
            camera = self.camera = self.minimap.cleared(camera, held=False)
            camera = camera.moved_to(camera.x, camera.y, layout)
        if camera == self.camera and before.journey.id == layout.journey.id:
            change, may_move = changes(before, layout, camera), not self.is_drawn_over
            show_change(self.viewport(), change, camera, self.covers, may_move=may_move)
            if before.sheet_height != layout.sheet_height:
                self._show_in_bars()
        else:
            self._move(camera)
            self.viewport().update()
        self.layout_changed.emit()

    def _on_document_changed(self, before: Project, after: Project) -> None:
        self._screen_layout.preview = None
        if before.images is not after.images:
            self.surface.forget_pictures()
        if find_journey(after, self.journey) is None:
            self.show_journey(self.store.selection.journey)
        else:
            self._screen_layout.follow(self.camera.seen.bottom - self.shown_layout.body_top)

    def _on_selection_changed(self, before: Selection, after: Selection) -> None:
        if after.journey != before.journey and after.journey != self.journey:
            self.show_journey(after.journey)
        self.viewport().update()

    # Where things are

    def sheet_from_view(self, view: QPointF) -> Point:
        """Return the place on the sheet under a place in the view, sticky headers aside."""
        return self.camera.sheet_point(view)

    def view_from_sheet(self, rect: Rect) -> QRectF:
        """Return the rectangle in the view of one on the sheet, sticky headers aside."""
        return self.camera.view_rect(rect)

    @property
    def is_space_held(self) -> bool:
        """Whether Space is down: then dragging moves the sheet, whatever lies under the pointer."""
        return self._navigation.is_space_held

    def hit(self, view: QPointF) -> Hit:
        """Return what lies under a place in the view."""
        return hit_at(view, self.camera, self.map_layout)

    def box_rect(self, owner: str) -> QRectF | None:
        """Return where a card, action, phase or row is in the view, headers where they stick."""
        return view_rect_of(owner, self.map_layout, self.camera)

    # How it is shown

    @property
    def zoom(self) -> float:
        """The zoom: 1.0 shows a map unit as one logical pixel."""
        return self.camera.zoom

    def set_zoom(self, zoom: float, anchor: QPointF | None = None) -> None:
        """Zoom at once, the sheet staying put under an anchor in the view, else its middle."""
        self._take_over(zooming=True)
        self._move(self.camera.zoomed(zoom, anchor or self.camera.middle, self.map_layout))

    def zoom_in(self) -> None:
        """Zoom in one step."""
        self._zoom_by_steps(1)

    def zoom_out(self) -> None:
        """Zoom out one step."""
        self._zoom_by_steps(-1)

    def zoom_actual(self) -> None:
        """Show map units as logical pixels."""
        self._zoom_to(1.0)

    def fit_width(self) -> None:
        """Show the sheet in its whole width."""
        self.fly(self.camera.fitted_to_width(self.map_layout))

    def fit_page(self) -> None:
        """Show the whole sheet."""
        self.fly(self.camera.fitted_to_page(self.map_layout))

    def zoom_to_selection(self) -> None:
        """Show what is selected as large as fits."""
        self.fly(fitted_to_selection(self.camera, self.map_layout, self.store.selection))

    def show_grid(self) -> None:
        """Show the grid in the sheet's width, from its header on, as on opening a map."""
        self._flight.stop()
        self._move(on_grid(self.camera, self.map_layout))

    def look_from(self, camera: Camera) -> None:
        """Show what another canvas showed, in a window of one's own size."""
        self._flight.stop()
        window = self.camera
        own = camera.resized(window.width, window.height).covered_by(self.covered_right)
        self._move(own.moved_to(camera.x, camera.y, self.map_layout))

    def reveal(self, selection: Selection) -> None:
        """Bring what is selected into view, moving as little as needed."""
        bound_for = self._bound_for
        target = on_selection(bound_for, self.map_layout, selection)
        if target != bound_for:
            self.fly(target)

    def show_field(self, field: QRectF, kind: "TextKind") -> None:
        """Bring a place in the view, over a text of a kind, into view, as ``reveal`` does."""
        bound_for = self._bound_for
        there = bound_for.view_rect(self.camera.sheet_rect(field))
        target = on_field(bound_for, self.map_layout, there, kind)
        if target != bound_for:
            self.fly(target)

    @property
    def _bound_for(self) -> Camera:
        """Where the camera will stand: what it passes on the way there is not in view for long."""
        camera = self._flight.destination or self.camera
        return camera.resized(self.camera.width, self.camera.height)

    def cover_right(self, pixels: int) -> None:
        """Take note that so much of the canvas, at the right, lies under something else."""
        super().cover_right(pixels)
        camera = self.camera.covered_by(self.covered_right)
        if camera != self.camera:
            self._flight.stop()
            self._move(camera.moved_to(camera.x, camera.y, self.map_layout))

    def scroll_view(self, dx: float, dy: float) -> None:
        """Move the view over the sheet by logical pixels."""
        self._take_over()
        zoom = self.camera.zoom
        x, y = self.camera.x + dx / zoom, self.camera.y + dy / zoom
        self._move(self.camera.moved_to(x, y, self.map_layout))

    def _zoom_by_steps(self, steps: int) -> None:
        self._zoom_to(stepped((self._flight.destination or self.camera).zoom, steps))

    def _zoom_to(self, zoom: float) -> None:
        """Zoom about what is selected, which nobody points at while the keys do it."""
        camera = self._flight.destination or self.camera
        self.fly(zoomed_about(camera, self.map_layout, self.store.selection, zoom))

    def fly(self, target: Camera) -> None:
        """Show another part of the sheet, getting there in a way that the eye can follow."""
        if self.moves_smoothly:
            self._flight.begin(self.camera, target)
        else:
            self._flight.stop()
            self._move(target)

    @property
    def moves_smoothly(self) -> bool:
        """Whether what changes its place may be seen on its way there."""
        return self.animated and self.isVisible() and may_move(self)

    def _on_flown(self, camera: Camera) -> None:
        """Go on to where a flight is; the window may have another size than when it began."""
        self._move(camera.resized(self.camera.width, self.camera.height))

    def _take_over(self, *, zooming: bool = False) -> None:
        """Begin or go on with a movement by hand: frames must follow quickly for a while."""
        self._flight.stop()
        self._pace.note_movement(zooming=zooming)

    def _move(self, camera: Camera) -> None:
        is_flying = self._flight.destination is not None
        before, self.camera = self.camera, self.minimap.cleared(camera, held=not is_flying)
        self._show_in_bars()  # which may come or go, and so change the camera's window
        self.minimap.show_camera(self.camera, self.viewport().geometry())
        if self.camera == before:
            return
        if self.camera.zoom != before.zoom:
            self.zoom_changed.emit(self.camera.zoom)
        self.camera_changed.emit()
        if self.is_drawn_over or not self._scroll_pixels(before):
            self.viewport().update()

    def _scroll_pixels(self, before: Camera) -> bool:
        layout = self.shown_layout
        return scroll_pixels(self.viewport(), before, self.camera, layout, self.covers)

    def _show_in_bars(self) -> None:
        self._bars_follow = True
        show_in_bars(self, self.camera, self.shown_layout)
        self._bars_follow = False

    def _on_zoom_asked(self, factor: float, anchor: QPointF) -> None:
        self.set_zoom(self.camera.zoom * factor, anchor)

    def _on_zoom_steps_asked(self, steps: int, anchor: QPointF) -> None:
        if steps:
            self.set_zoom(stepped(self.camera.zoom, steps), anchor)

    def _on_move_asked(self, middle: Point) -> None:
        seen = self.camera.clear
        self._take_over()
        x, y = middle.x - seen.w / 2, middle.y - seen.h / 2
        self._move(self.camera.moved_to(x, y, self.map_layout))

    # Events

    def scrollContentsBy(self, dx: int, dy: int) -> None:  # noqa: N802 - Qt's name
        """Follow the scroll bars."""
        del dx, dy
        if not self._bars_follow:
            self._take_over()
            self._move(camera_of_bars(self, self.camera, self.map_layout))

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802 - Qt's name
        """Keep the left top of the view where it is."""
        super().resizeEvent(event)
        size = self.viewport().size()
        camera = self.camera.resized(size.width(), size.height()).covered_by(self.covered_right)
        self._move(camera.moved_to(camera.x, camera.y, self.map_layout))

    def hideEvent(self, event: QHideEvent) -> None:  # noqa: N802 - Qt's name
        """Decode no pictures that nobody sees."""
        self._pictures.stop()
        super().hideEvent(event)

    def changeEvent(self, event: QEvent) -> None:  # noqa: N802 - Qt's name
        """Take on the theme's colours."""
        if event.type() == QEvent.Type.PaletteChange:
            self.surface.use_frame(current_frame())
            self.viewport().update()
        super().changeEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802 - Qt's name
        """Paint the sheet and what is over it."""
        view, ready = self._view(), True
        with QPainter(self.viewport()) as painter:
            for exposed in few_rects(event.region()):
                part = view._replace(exposed=exposed)
                ready &= self.surface.paint(painter, part, self.store.selection, self.overlay)
        self.is_whole = ready
        self._screen_layout.note_frame()
        self._pace.note_frame(ready=ready)

    def _view(self) -> View:
        destination = self._flight.destination
        flying_zoom = destination is not None and destination.zoom != self.camera.zoom
        zooming = flying_zoom or self._pace.is_zooming
        detail = detail_of(self.camera, self.shown_layout, zooming=zooming)
        moving = destination is not None or self._pace.is_moving
        patient = detail in ("full", "bars") and not moving
        allowance = Allowance(self._pace.patience(STILL_SECONDS) if patient else MOVING_SECONDS)
        camera, layout = self.camera, self.shown_layout
        return View(camera, layout, detail, camera.view, allowance=allowance, gliding=self.gliding)

    def _on_settled(self) -> None:
        still, zooming = (
            detail_of(self.camera, self.shown_layout, zooming=moving) for moving in (False, True)
        )
        if still != zooming:
            self.viewport().update()

    def _work_ahead(self, allowance: Allowance) -> bool:
        done = self.surface.prepare(self._view(), allowance, self.devicePixelRatioF())
        if self.surface.is_far_ready:
            self.minimap.complete()
        return done
