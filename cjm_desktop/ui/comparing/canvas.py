"""The comparison on screen: a map that is looked at, with a ring where a difference shows."""

from collections.abc import Callable
from datetime import date
from typing import Final

from PySide6.QtCore import QEvent, QPoint, QPointF, QRectF, Qt, Signal
from PySide6.QtGui import (
    QColor,
    QContextMenuEvent,
    QHelpEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPen,
)
from PySide6.QtWidgets import QToolTip

from cjm_desktop.base.geometry import Rect
from cjm_desktop.base.ids import JourneyId
from cjm_desktop.layout.compared.places import Spot, difference_at, spots_of
from cjm_desktop.layout.compared.sheet import layout_comparison
from cjm_desktop.layout.contract import LayoutOptions, MapLayout
from cjm_desktop.model.comparison import Comparison, Difference
from cjm_desktop.model.document import Project
from cjm_desktop.scene.text import Measurer
from cjm_desktop.store.store import Store
from cjm_desktop.ui.canvas.camera import Camera
from cjm_desktop.ui.canvas.canvas import MapCanvas
from cjm_desktop.ui.canvas.destinations import at_grid
from cjm_desktop.ui.canvas.rings import RING, RING_OUT, RING_RADIUS, THIN_RING, ring_at
from cjm_desktop.ui.canvas.views import body_part
from cjm_desktop.ui.frame import current_frame

_MARGIN: Final = 18.0
_ROW_HEAD: Final = 178.0
_READABLE: Final = 1.0
_LEAST_ZOOM: Final = 0.52  # that text is read at
_MANY: Final = 4  # phases; of more the columns are narrower, so that more are seen together
_NARROW: Final = 184.0
_SLIVER: Final = 8.0  # of a phase's column that is brought into view below its header


class ComparisonCanvas(MapCanvas):
    """Shows a comparison as the canvas shows a map; nothing on it can be changed."""

    picked = Signal(object)  # Difference
    menu_asked = Signal(object, QPoint)  # Difference

    def __init__(self, project: Project, comparison: Comparison, measurer: Measurer) -> None:
        self._project = project
        self._comparison = comparison
        self._pointed: Difference | None = None
        self.words_of: Callable[[Difference], str] = str  # of a difference, for its tooltip
        self._own = Store(_shown(project, comparison))
        super().__init__(self._own, measurer, lay_out=self._laid_out)
        self._own.setParent(self)
        self.minimap.is_offered = False  # the list leads through the differences

    def show_comparison(self, project: Project, comparison: Comparison) -> None:
        """Show a comparison as it is now."""
        self._project, self._comparison = project, comparison
        self._pointed = None
        self._own.load(_shown(project, comparison))

    def show_first(self) -> None:
        """Show the phases in the width that there is, as long as their words can be read."""
        layout, whole = self.map_layout, self.camera.fitted_to_width(self.map_layout)
        zoom = max(_LEAST_ZOOM, min(_READABLE, whole.zoom))
        self.look_from(at_grid(self.camera.zoomed(zoom, QPointF(0, 0), layout), layout))

    def point_out(self, difference: Difference | None) -> None:
        """Draw a ring where a difference shows, or none."""
        if difference is not self._pointed:
            self._pointed = difference
            self.viewport().update()

    def go_to(self, difference: Difference, *, closely: bool = False) -> None:
        """Bring a difference into view, large enough to be read if it is looked at closely."""
        self.point_out(difference)
        spots = spots_of(self.map_layout, difference)
        if not spots:
            return
        camera = self.camera
        if closely and camera.zoom < _READABLE:
            camera = camera.zoomed(_READABLE, camera.middle, self.map_layout)
        for rect in self._wanted(spots, camera):
            camera = camera.showing(rect, self.map_layout)
        if camera != self.camera:
            self.fly(camera)

    @property
    def is_drawn_over(self) -> bool:
        """Whether something is drawn over the map that does not move as its pixels do."""
        return self._pointed is not None or self.hasFocus() or super().is_drawn_over

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802 - Qt's name
        """Paint the comparison, the ring, and where the keyboard is."""
        super().paintEvent(event)
        with QPainter(self.viewport()) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            if self._pointed is not None:
                self._paint_ring(painter, spots_of(self.map_layout, self._pointed))
            if self.hasFocus():
                painter.setClipping(False)
                painter.setBrush(Qt.BrushStyle.NoBrush)
                painter.setPen(QPen(QColor(current_frame().accent), 2))
                painter.drawRect(self.viewport().rect().adjusted(1, 1, -1, -1))

    def viewportEvent(self, event: QEvent) -> bool:  # noqa: N802 - Qt's name
        """Say what a sign stands for."""
        if event.type() == QEvent.Type.ToolTip and isinstance(event, QHelpEvent):
            found = self.difference_at(QPointF(event.pos()))
            self._show_tip(event.globalPos(), found)
            return True
        return super().viewportEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:  # noqa: N802 - Qt's name
        """Pick the difference that is clicked."""
        if event.button() == Qt.MouseButton.LeftButton and not self.is_space_held:
            found = self.difference_at(event.position())
            if found is not None:
                self.picked.emit(found)
        super().mousePressEvent(event)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:  # noqa: N802 - Qt's name
        """Offer what can be done with the difference that is pointed at, or with the chosen one."""
        place = self.viewport().mapFromGlobal(event.globalPos())
        by_mouse = event.reason() == QContextMenuEvent.Reason.Mouse
        found = self.difference_at(QPointF(place)) if by_mouse else self._pointed
        if found is not None:
            self.picked.emit(found)
            at = event.globalPos() if by_mouse else self.mapToGlobal(self.rect().center())
            self.menu_asked.emit(found, at)

    def difference_at(self, view: QPointF) -> Difference | None:
        """Return the difference that shows at a place in the view."""
        zone = self.hit(view).zone
        sheet = self.sheet_from_view(view)
        y, in_header = sheet.y, zone == "header"
        if in_header:
            top = self.camera.header_top(self.map_layout)
            y = self.map_layout.header_top + (view.y() - top) / self.camera.zoom
        found = self._comparison.differences
        return difference_at(self.map_layout, found, sheet.x, y, in_header=in_header)

    def _show_tip(self, place: QPoint, found: Difference | None) -> None:
        if found is None:
            QToolTip.hideText()
        else:
            QToolTip.showText(place, self.words_of(found), self.viewport())

    def _laid_out(
        self,
        project: Project,
        journey: JourneyId,
        measurer: Measurer,
        previous: MapLayout | None,
        late_below: float,
    ) -> MapLayout:
        del project, journey, previous, late_below
        options = LayoutOptions(
            date.today(), self._project.language, row_head=_ROW_HEAD, margin=_MARGIN
        )
        if len(self._comparison.phases) > _MANY:
            options = options._replace(column=_NARROW)
        return layout_comparison(self._project, self._comparison, measurer, options)

    def _wanted(self, spots: tuple[Spot, ...], camera: Camera) -> list[Rect]:
        """Return what must be in view, the most important last."""
        wanted: list[Rect] = []
        for rect, in_header in reversed(spots):
            if in_header:  # whose phases are in view wherever their column is
                y = max(self.map_layout.body_top, camera.seen.centre.y)
                wanted.append(Rect(rect.x, y, rect.w, _SLIVER))
            else:
                wanted.append(rect)
        return wanted

    def _paint_ring(self, painter: QPainter, spots: tuple[Spot, ...]) -> None:
        layout, camera = self.map_layout, self.camera
        for index, (rect, in_header) in enumerate(spots):
            view = camera.view_rect(rect.grown(RING_OUT))
            clip = body_part(layout, camera)
            if in_header:
                flowing = camera.view_point(0, layout.header_top).y()
                view.translate(0, camera.header_top(layout) - flowing)
                clip = QRectF(clip.left(), 0, clip.width(), camera.height)
            elif rect.x < layout.left:  # a whole row, its head included
                view.setLeft(camera.head_left(layout) - RING_OUT)
                clip.setLeft(0)
            painter.setClipRect(clip)
            ring_at(painter, view, RING if index == 0 else THIN_RING, RING_RADIUS * camera.zoom)


def _shown(project: Project, comparison: Comparison) -> Project:
    return project.replace(journeys=(comparison.journey,))
