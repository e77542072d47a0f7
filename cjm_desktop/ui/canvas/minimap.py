"""The whole sheet, small, in the corner of the view: where one is, and a quick way elsewhere."""

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QEvent, QPointF, QRect, QRectF, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QColor, QMouseEvent, QPainter, QPaintEvent, QPen, QPixmap
from PySide6.QtWidgets import QWidget

from cjm_desktop.base.geometry import Point
from cjm_desktop.layout import tokens
from cjm_desktop.layout.contract import MapLayout
from cjm_desktop.ui.canvas.allowance import Allowance
from cjm_desktop.ui.canvas.camera import NO_CORNER, Camera
from cjm_desktop.ui.canvas.drawings import Drawings
from cjm_desktop.ui.canvas.overlay import Overlay
from cjm_desktop.ui.canvas.overlay_painter import gesture_places

if TYPE_CHECKING:  # imported when it is pressed
    from cjm_desktop.ui.giving_up import GivingUp

WIDTH: Final = 156  # pixels of the picture; its frame comes outside
PADDING: Final = 5
INSET: Final = 14  # pixels from the right bottom corner of the view
HIGHEST_SHARE: Final = 0.45  # of the view's height
REST_MS: Final = 120  # a picture is drawn again when the map has been at rest for this long
REST_SECONDS: Final = 0.008  # that may then go on rows which were never drawn before: half a frame


class Minimap(QWidget):
    """Shows the sheet and the part of it in view; a click or drag asks to move there."""

    move_asked = Signal(object)  # Point on the sheet that shall come to the middle of the view

    def __init__(self, drawings: Drawings, parent: QWidget) -> None:
        super().__init__(parent)
        self._drawings = drawings
        self._layout: MapLayout | None = None
        self._camera = Camera()
        self._picture: QPixmap | None = None
        self._is_stale = False
        self._is_complete = True
        self._patience = 0.0  # seconds
        self._is_wanted = self._stands_aside = False
        self._before: Camera | None = None  # while it is pressed
        self._giving_up: GivingUp | None = None  # once it was pressed
        self.is_offered = True  # unless something else leads through the sheet
        self._rest = QTimer(self)
        self._rest.setSingleShot(True)
        self._rest.setInterval(REST_MS)
        self._rest.timeout.connect(self._draw_anew)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.hide()

    def show_layout(self, layout: MapLayout) -> None:
        """Show another state of the map; the picture follows when editing rests."""
        self._layout = layout
        self._rest.start()

    def show_camera(self, camera: Camera, view: QRect) -> None:
        """Show another part as in view; ``view`` is where the map stands in the parent."""
        self._camera = camera
        view = view.adjusted(0, 0, -round(camera.covered), 0)
        layout = self._layout
        wanted = self.is_offered and layout is not None and not camera.shows_whole(layout)
        if layout is not None and wanted:
            self._take_place(self._size_of(layout, view.height()), view)
            self.update()
        self._is_wanted = wanted
        self.setVisible(wanted and not self._stands_aside)

    def cleared(self, camera: Camera, *, held: bool) -> Camera:
        """Return a camera with its corner under this; held, the sheet stays in view."""
        cleared = camera._replace(corner=self._corner(camera))
        if cleared.corner == camera.corner or self._layout is None or not held:
            return cleared
        return cleared.moved_to(camera.x, camera.y, self._layout)

    def _corner(self, camera: Camera) -> tuple[float, float]:
        """Return how much of a camera's view lies under this, from the right bottom corner on."""
        if self._layout is None or not self.is_offered or camera.shows_whole(self._layout):
            return NO_CORNER
        size = self._size_of(self._layout, round(camera.height))
        around = 2.0 * (PADDING + INSET)
        return size.width() + around, size.height() + around

    def make_way(self, overlay: Overlay) -> None:
        """Stand aside from when a gesture comes here until it ends: it shows where things land."""
        left, top = self._camera.width - self.width(), self._camera.height - self.height()
        corner = QRectF(left - INSET - self._camera.covered, top - INSET, 1e4, 1e4)
        places = [self._camera.view_rect(place) for place in gesture_places(overlay)]
        aside = bool(places) and (self._stands_aside or any(map(corner.intersects, places)))
        if aside != self._stands_aside:
            self._stands_aside = aside
            self.setVisible(not aside and self._is_wanted)

    def complete(self) -> None:
        """Draw what was not ready to be drawn before."""
        if not self._is_complete:
            self._draw_anew()

    def _size_of(self, layout: MapLayout, view_height: int) -> QSize:
        ratio = layout.sheet_height / layout.sheet_width
        width = min(float(WIDTH), view_height * HIGHEST_SHARE / ratio)
        return QSize(max(24, round(width)), max(16, round(width * ratio)))

    def _take_place(self, picture: QSize, view: QRect) -> None:
        size = picture + QSize(2 * PADDING, 2 * PADDING)
        place = QRect(
            view.right() + 1 - INSET - size.width(),
            view.bottom() + 1 - INSET - size.height(),
            size.width(),
            size.height(),
        )
        if place.size() != self.size():
            self._picture = None
        self.setGeometry(place)

    def _draw_anew(self) -> None:
        """Draw another picture, now that nobody waits for a frame."""
        self._is_stale = True
        self._patience = REST_SECONDS if self.isVisible() else 0.0
        self.update()

    def _forget_picture(self) -> None:
        self._picture = None
        self._draw_anew()

    # Painting

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802 - Qt's name
        """Draw the frame, the sheet and the part in view."""
        del event
        if self._layout is None:
            return
        with QPainter(self) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            # It lies on the sheet in every theme of the frame: paper with a thin line round it.
            painter.setPen(QPen(QColor(tokens.INK_4), 1))
            painter.setBrush(QColor(tokens.PAPER_0))
            painter.drawRoundedRect(QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5), 4, 4)
            painter.drawPixmap(PADDING, PADDING, self._drawn_picture(self._layout))
            painter.setPen(QPen(QColor(tokens.ACCENT), 1.5))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRect(self._part_in_view(self._layout))

    def _scale(self, layout: MapLayout) -> float:
        return (self.width() - 2 * PADDING) / layout.sheet_width

    def _part_in_view(self, layout: MapLayout) -> QRectF:
        scale, seen = self._scale(layout), self._camera.clear
        part = QRectF(
            PADDING + seen.x * scale, PADDING + seen.y * scale, seen.w * scale, seen.h * scale
        )
        return part & QRectF(self.rect()).adjusted(PADDING, PADDING, -PADDING, -PADDING)

    def _drawn_picture(self, layout: MapLayout) -> QPixmap:
        ratio, known = self.devicePixelRatioF(), self._picture
        if known is not None and known.devicePixelRatioF() != ratio:
            known = None
        if known is not None and not self._is_stale:
            return known
        inner = self.size() - QSize(2 * PADDING, 2 * PADDING)
        made = QPixmap(inner * ratio)
        made.setDevicePixelRatio(ratio)
        self._is_complete = self._draw_sheet(layout, made)
        self._is_stale, self._patience = False, 0.0
        # The whole map of a moment ago tells more than one in which rows are still missing.
        self._picture = made if self._is_complete or known is None else known
        return self._picture

    def _draw_sheet(self, layout: MapLayout, picture: QPixmap) -> bool:
        """Draw the sheet; return whether all rows were ready to be drawn."""
        picture.fill(QColor(tokens.PAPER_0))
        # What is left the canvas prepares while it rests, and says when it is complete.
        allowance, ready = Allowance(self._patience), True
        with QPainter(picture) as painter:
            painter.scale(self._scale(layout), self._scale(layout))
            margin = layout.options.margin
            painter.fillRect(QRectF(margin, margin, 0.3 * layout.sheet_width, 40), _INK)
            painter.translate(layout.left, layout.header_top)
            _draw_phases(painter, layout)
            painter.translate(0, layout.header.height)
            for row in layout.rows:
                ready &= self._drawings.flat(row).draw_picture(painter, allowance)
                painter.translate(0, row.height)
        return ready

    # Moving

    def mousePressEvent(self, event: QMouseEvent) -> None:  # noqa: N802 - Qt's name
        """Ask to move to the place that is pressed."""
        if event.button() == Qt.MouseButton.LeftButton:
            self._hold()
            self._ask(event.position())

    def mouseMoveEvent(self, event: QMouseEvent) -> None:  # noqa: N802 - Qt's name
        """Ask to move along with the pointer."""
        if self._before is not None:
            self._ask(event.position())

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:  # noqa: N802 - Qt's name
        """Keep the release from the map under it."""
        event.accept()
        if event.button() == Qt.MouseButton.LeftButton and self._giving_up is not None:
            self._before = None
            self._giving_up.end()

    def changeEvent(self, event: QEvent) -> None:  # noqa: N802 - Qt's name
        """Draw anew in another theme."""
        if event.type() == QEvent.Type.PaletteChange:
            self._forget_picture()
        super().changeEvent(event)

    def _hold(self) -> None:
        self._before = self._camera
        if self._giving_up is None:
            # Imported here: who only looks at a map waits for nothing of it.
            from cjm_desktop.ui.giving_up import GivingUp

            self._giving_up = GivingUp(self)
            self._giving_up.given_up.connect(self._go_back)
        self._giving_up.begin()

    def _go_back(self) -> None:
        """Ask for what was in view before."""
        if self._before is not None:
            self.move_asked.emit(self._before.clear.centre)
            self._before = None

    def _ask(self, at: QPointF) -> None:
        if self._layout is not None:
            scale = self._scale(self._layout)
            self.move_asked.emit(Point((at.x() - PADDING) / scale, (at.y() - PADDING) / scale))


_INK: Final = QColor(tokens.INK_9)


def _draw_phases(painter: QPainter, layout: MapLayout) -> None:
    top = next((b.rect for b in layout.header.boxes if b.kind == "phase"), None)
    if top is None:
        return
    for index, phase in enumerate(layout.journey.phases):
        rect = QRectF(layout.columns.left(index), top.y, layout.columns.inner(index), top.h)
        painter.fillRect(rect, QColor(tokens.TINTS[phase.hue].header))
