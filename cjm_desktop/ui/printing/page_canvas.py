"""The page as it will be printed: on a desk, between rulers, as large as one likes."""

from typing import Final, Literal

from PySide6.QtCore import QLocale, QPoint, QPointF, QRectF, Qt, Signal
from PySide6.QtGui import (
    QColor,
    QHideEvent,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPen,
    QResizeEvent,
    QTransform,
    QWheelEvent,
)
from PySide6.QtWidgets import QAbstractScrollArea, QFrame, QLabel, QWidget

from cjm_desktop.base.geometry import Rect
from cjm_desktop.layout.tiles.tiling import Tiling
from cjm_desktop.render.pdf.pages import PdfPage
from cjm_desktop.render.qt import QtRenderer
from cjm_desktop.render.qt_pages import PageDrawer, draw_marks, sheet_rect
from cjm_desktop.render.qt_pictures import Images
from cjm_desktop.ui.fonts import scaled, ui_font
from cjm_desktop.ui.frame import current_frame
from cjm_desktop.ui.printing.cuts import draw_cuts
from cjm_desktop.ui.printing.page_picture import PagePicture
from cjm_desktop.ui.printing.rulers import draw_rulers, ruler_width
from cjm_desktop.ui.printing.view import LEAST_ZOOM, MOST_ZOOM, View, fitting_scale

Turn = Literal["next", "previous", "first", "last"]

_AROUND_PX: Final = 34  # desk around a page that fits: room for its sizes
_LEAST_TEXT: Final = 2.6  # pixels; smaller letters are bars
_ZOOM_STEP: Final = 1.25
_SCROLL_PX: Final = 48
_ZOOM_KEYS: Final = {
    Qt.Key.Key_Plus: _ZOOM_STEP,
    Qt.Key.Key_Equal: _ZOOM_STEP,
    Qt.Key.Key_Minus: 1 / _ZOOM_STEP,
}
_ARROWS: Final = {
    Qt.Key.Key_Left: (-1, 0),
    Qt.Key.Key_Right: (1, 0),
    Qt.Key.Key_Up: (0, -1),
    Qt.Key.Key_Down: (0, 1),
}
_TURNS: Final[dict[Qt.Key, Turn]] = {
    Qt.Key.Key_PageDown: "next",
    Qt.Key.Key_PageUp: "previous",
    Qt.Key.Key_Home: "first",
    Qt.Key.Key_End: "last",
}


class PageCanvas(QAbstractScrollArea):
    """Shows one page: all of it, or at a zoom, dragged and scrolled."""

    zoomed = Signal(float)  # pixels a millimetre
    turned = Signal(object)  # Turn: another page is wanted
    reset_asked = Signal(object)  # "page" or "real"

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setFrameShape(QFrame.Shape.NoFrame)
        # A label, since assistive technology is told of an area as nothing in particular.
        self.surface = QLabel()
        self.surface.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setViewport(self.surface)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        # Qt lets the area stand in for it; None, which ends that, is missing in the stubs.
        self.surface.setFocusProxy(None)  # type: ignore[arg-type]
        self.setFocusProxy(self.surface)
        self.viewport().setCursor(Qt.CursorShape.OpenHandCursor)
        self._page: PdfPage | None = None
        self._bare: PdfPage | None = None
        self._tiling: Tiling | None = None
        self._words = ""
        self._zoom: float | None = None  # None is as large as fits
        self._drawer = PageDrawer(QtRenderer(lambda _: None))
        self._picture = PagePicture(self)
        self._picture.changed.connect(self.viewport().update)
        self._held: QPoint | None = None
        for bar in (self.horizontalScrollBar(), self.verticalScrollBar()):
            bar.valueChanged.connect(self._draw)

    def use_images(self, images: Images) -> None:
        """Take pictures from elsewhere, and forget what was drawn."""
        self._drawer = PageDrawer(QtRenderer(images, least_text=_LEAST_TEXT))
        self._picture.forget()

    def show_page(self, page: PdfPage, tiling: Tiling | None = None) -> None:
        """Show a page, perhaps with the cuts of its sheets over it; the zoom stays."""
        self._page, self._tiling, self._words = page, tiling, ""
        self._bare = page._replace(marks=False)  # which are drawn in the desk's own colours
        self._arrange()

    def show_words(self, words: str) -> None:
        """Show words in place of a page."""
        self._page, self._tiling, self._words = None, None, words
        self._picture.forget()
        self._arrange()

    def set_zoom(self, scale: float | None, anchor: QPointF | None = None) -> None:
        """Show so many pixels a millimetre, or as much as fits; a place of the window stays put."""
        before = self.view
        at = anchor or QPointF(self.viewport().rect().center())
        self._zoom = None if scale is None else min(MOST_ZOOM, max(LEAST_ZOOM, scale))
        x, y = (at.x() - before.x) / before.scale, (at.y() - before.y) / before.scale
        self._arrange()
        after = self.view.point(x, y)
        self._scroll_by(after.x() - at.x(), after.y() - at.y())

    def zoom_by(self, factor: float, anchor: QPointF | None = None) -> None:
        """Show the page larger or smaller."""
        self.set_zoom(self.view.scale * factor, anchor)

    def reveal(self, rect: Rect) -> None:
        """Show a rectangle of the page, in millimetres, large enough to be seen."""
        room = self._room()
        self.set_zoom(min(2.0, fitting_scale(rect.grown(max(rect.w, rect.h)), *room)))
        at = self.view.rect(rect).center() - QRectF(self.viewport().rect()).center()
        self._scroll_by(at.x(), at.y())

    @property
    def fits(self) -> bool:
        """Whether the page is shown as large as fits."""
        return self._zoom is None

    @property
    def is_drawn(self) -> bool:
        """Whether all of the page that is seen is drawn."""
        return self._picture.is_ready

    @property
    def view(self) -> View:
        """Where the page stands."""
        sheet, ruler = self._sheet(), ruler_width()
        scale = self._scale()
        around = 2 * scaled(_AROUND_PX)
        width, height = self.viewport().width() - ruler, self.viewport().height() - ruler
        left = ruler + max(0.0, width - sheet.w * scale) / 2
        top = ruler + max(0.0, height - sheet.h * scale) / 2
        if sheet.w * scale + around > width:
            left = ruler + around / 2 - self.horizontalScrollBar().value()
        if sheet.h * scale + around > height:
            top = ruler + around / 2 - self.verticalScrollBar().value()
        return View(scale, round(left - sheet.x * scale), round(top - sheet.y * scale))

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802 - Qt's name
        """Draw the desk, the page, its sizes and the rulers."""
        del event
        frame = current_frame()
        with QPainter(self.viewport()) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
            painter.fillRect(self.viewport().rect(), QColor(frame.desk))
            if self._page is None:
                self._draw_words(painter, frame.text)
                return
            view = self.view
            self._draw_page(painter, self._page, view)
            if self._tiling is not None:
                draw_cuts(painter, self._tiling, view)
            self._draw_sizes(painter, self._page, view)
            draw_rulers(painter, view, self.viewport().width(), self.viewport().height())
            if self.surface.hasFocus():
                painter.setBrush(Qt.BrushStyle.NoBrush)
                painter.setPen(QPen(QColor(frame.accent), 2))
                painter.drawRect(self.viewport().rect().adjusted(1, 1, -1, -1))

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802 - Qt's name
        """Fit the page anew."""
        super().resizeEvent(event)
        self._arrange()

    def hideEvent(self, event: QHideEvent) -> None:  # noqa: N802 - Qt's name
        """Draw nothing that is not seen."""
        self._picture.forget()
        super().hideEvent(event)

    def wheelEvent(self, event: QWheelEvent) -> None:  # noqa: N802 - Qt's name
        """Zoom with Ctrl, scroll without."""
        if event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            steps = event.angleDelta().y() / 120
            self.zoom_by(_ZOOM_STEP**steps, event.position())
            event.accept()
            return
        super().wheelEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:  # noqa: N802 - Qt's name
        """Take hold of the page."""
        if event.button() == Qt.MouseButton.LeftButton:
            self._held = event.position().toPoint()
            self.viewport().setCursor(Qt.CursorShape.ClosedHandCursor)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:  # noqa: N802 - Qt's name
        """Move the page with the hand that holds it."""
        if self._held is not None:
            to = event.position().toPoint()
            self._scroll_by(self._held.x() - to.x(), self._held.y() - to.y())
            self._held = to

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:  # noqa: N802 - Qt's name
        """Let go of the page."""
        del event
        self._held = None
        self.viewport().setCursor(Qt.CursorShape.OpenHandCursor)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:  # noqa: N802 - Qt's name
        """Show the place in its real size, or the whole page again."""
        if self.fits:
            self.reset_asked.emit(("real", event.position()))
        else:
            self.reset_asked.emit(("page", None))

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802 - Qt's name
        """Zoom, scroll and turn pages by keys."""
        key = Qt.Key(event.key())
        if key in _ZOOM_KEYS:
            self.zoom_by(_ZOOM_KEYS[key])
        elif key == Qt.Key.Key_0:
            self.reset_asked.emit(("page", None))
        elif key == Qt.Key.Key_1:
            self.reset_asked.emit(("real", None))
        elif key in _TURNS:
            self.turned.emit(_TURNS[key])
        elif key in _ARROWS:
            x, y = _ARROWS[key]
            self._scroll_by(x * scaled(_SCROLL_PX), y * scaled(_SCROLL_PX))
        else:
            super().keyPressEvent(event)

    def _sheet(self) -> Rect:
        return Rect(0, 0, 1, 1) if self._page is None else sheet_rect(self._page)

    def _room(self) -> tuple[float, float]:
        taken = 2 * scaled(_AROUND_PX) + ruler_width()
        return max(20, self.viewport().width() - taken), max(20, self.viewport().height() - taken)

    def _scale(self) -> float:
        return fitting_scale(self._sheet(), *self._room()) if self._zoom is None else self._zoom

    def _scroll_by(self, x: float, y: float) -> None:
        across, down = self.horizontalScrollBar(), self.verticalScrollBar()
        across.setValue(across.value() + round(x))
        down.setValue(down.value() + round(y))

    def _arrange(self) -> None:
        """Give the bars their ranges, and draw anew."""
        sheet, scale, around = self._sheet(), self._scale(), 2 * scaled(_AROUND_PX)
        width = self.viewport().width() - ruler_width()
        height = self.viewport().height() - ruler_width()
        fits = self._zoom is None
        for bar, needed, room in (
            (self.horizontalScrollBar(), sheet.w * scale + around, width),
            (self.verticalScrollBar(), sheet.h * scale + around, height),
        ):
            bar.setPageStep(max(1, room))
            bar.setRange(0, 0 if fits else max(0, round(needed - room)))
        self._draw()
        self.zoomed.emit(scale)

    def _draw(self) -> None:
        if self._page is not None and self._bare is not None and self.isVisible():
            size, ratio = self.viewport().size(), self.devicePixelRatioF()
            self._picture.show(self._drawer, self._bare, self.view, size, ratio)
        self.viewport().update()

    def _draw_page(self, painter: QPainter, page: PdfPage, view: View) -> None:
        frame = current_frame()
        trimmed = Rect(0, 0, page.width_mm, page.height_mm)
        whole = view.rect(trimmed.grown(page.bleed_mm))
        painter.fillRect(whole, QColor(page.background))
        self._picture.paint(painter, view)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.setPen(QPen(QColor(frame.line_strong), 1))
        painter.drawRect(whole)
        if page.bleed_mm:
            painter.setPen(QPen(QColor("#2346C7"), 1, Qt.PenStyle.DashLine))
            painter.drawRect(view.rect(trimmed))
        if page.marks:
            painter.save()
            painter.setTransform(
                QTransform(view.scale, 0, 0, view.scale, view.x, view.y), combine=True
            )
            draw_marks(painter, page, frame.text, max(0.25 / 2.83, 1 / view.scale))
            painter.restore()

    def _draw_sizes(self, painter: QPainter, page: PdfPage, view: View) -> None:
        frame, line = current_frame(), scaled(18)
        painter.setFont(ui_font(12))
        painter.setPen(QColor(frame.secondary))
        whole = view.rect(sheet_rect(page))
        middle = Qt.AlignmentFlag.AlignCenter
        below = QRectF(whole.left(), whole.bottom() + scaled(8), whole.width(), line)
        painter.drawText(below, middle, size_words(page.width_mm))
        painter.save()
        painter.translate(whole.left() - scaled(8) - line, whole.bottom())
        painter.rotate(-90)
        beside = QRectF(0, 0, whole.height(), line)
        painter.drawText(beside, middle, size_words(page.height_mm))
        painter.restore()

    def _draw_words(self, painter: QPainter, colour: str) -> None:
        painter.setFont(ui_font(13))
        painter.setPen(QColor(colour))
        room = self.viewport().rect().adjusted(scaled(60), 0, -scaled(60), 0)
        flags = Qt.AlignmentFlag.AlignCenter | Qt.TextFlag.TextWordWrap
        painter.drawText(room, flags, self._words)


def size_words(millimetres: float) -> str:
    """Return a length as it stands at the side of a page."""
    return f"{QLocale().toString(round(millimetres))} mm"
