"""A picture of the part of a page that is seen, drawn bit by bit while the window goes on."""

from collections.abc import Iterator
from time import perf_counter
from typing import Final

from PySide6.QtCore import QObject, QRectF, QSize, QTimer, Signal
from PySide6.QtGui import QPainter, QPixmap
from shiboken6 import isValid

from cjm_desktop.base.named_tuple import NamedTuple
from cjm_desktop.render.pdf.pages import PdfPage
from cjm_desktop.render.qt_pages import PageDrawer, Step
from cjm_desktop.ui.printing.view import View

_SLICE_S: Final = 0.012  # of work between two looks at what else there is to do


class _Drawn(NamedTuple):
    """What was drawn, of which page, and where it stood."""

    page: PdfPage
    view: View
    size: QSize
    pixmap: QPixmap


class PagePicture(QObject):
    """Has a picture ready as soon as it can; until then it shows the last one, moved and scaled."""

    changed = Signal()

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._done: _Drawn | None = None
        self._making: _Drawn | None = None
        self._steps: Iterator[Step] = iter(())
        self._timer = QTimer(self)
        self._timer.setInterval(0)
        self._timer.timeout.connect(self._go_on)

    def show(
        self, drawer: PageDrawer, page: PdfPage, view: View, size: QSize, ratio: float
    ) -> None:
        """Begin to draw a page, unless that is done or under way."""
        for drawn in (self._making, self._done):
            if drawn is not None and drawn[:3] == (page, view, size):
                return
        if self._done is not None and self._done.page != page:
            self._done = None
        pixmap = QPixmap(size * ratio)
        pixmap.setDevicePixelRatio(ratio)
        pixmap.fill("transparent")
        self._making = _Drawn(page, view, size, pixmap)
        self._steps = drawer.steps(page, view.seen(size.width(), size.height()))
        self._go_on()

    def forget(self) -> None:
        """Show nothing, and stop drawing."""
        self._timer.stop()
        self._done = self._making = None
        self._steps = iter(())

    def paint(self, painter: QPainter, view: View) -> None:
        """Paint what there is of the page, as it stands now."""
        drawn = self._done or self._making
        if drawn is None:
            return
        by = view.scale / drawn.view.scale
        left, top = view.x - drawn.view.x * by, view.y - drawn.view.y * by
        target = QRectF(left, top, drawn.size.width() * by, drawn.size.height() * by)
        painter.drawPixmap(target, drawn.pixmap, QRectF(drawn.pixmap.rect()))

    @property
    def is_ready(self) -> bool:
        """Whether the page that is to be shown is drawn as a whole."""
        return self._making is None

    def _go_on(self) -> None:
        drawn = self._making
        if drawn is None or not isValid(self):
            return
        until = perf_counter() + _SLICE_S
        with QPainter(drawn.pixmap) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
            painter.translate(drawn.view.x, drawn.view.y)
            painter.scale(drawn.view.scale, drawn.view.scale)
            for step in self._steps:
                step(painter)
                if perf_counter() > until:
                    self._timer.start()
                    break
            else:
                self._timer.stop()
                self._done, self._making = drawn, None
        self.changed.emit()
