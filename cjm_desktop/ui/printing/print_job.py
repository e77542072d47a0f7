"""Sending pages to a printer, bit by bit, so that the window goes on."""

from collections.abc import Callable, Generator, Iterator, Sequence
from functools import partial
from time import perf_counter
from typing import Final

from PySide6.QtCore import QMarginsF, QObject, QSizeF, QTimer, Signal
from PySide6.QtGui import QPageLayout, QPageSize, QPainter
from PySide6.QtPrintSupport import QPrinter

from cjm_desktop.base.progress import Teller
from cjm_desktop.render.pdf.pages import PdfPage
from cjm_desktop.render.qt import QtRenderer
from cjm_desktop.render.qt_pages import PageDrawer, sheet_rect
from cjm_desktop.render.qt_pictures import Images

_SLICE_S: Final = 0.02
_MM_PER_INCH: Final = 25.4


class PrintJob(QObject):
    """Paints pages on a printer, each on paper of its own size, without scaling them."""

    progressed = Signal(object)  # Progress
    finished = Signal()
    failed = Signal()  # the printer takes nothing

    def __init__(
        self,
        pages: Sequence[PdfPage],
        images: Images,
        printer: QPrinter,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._pages = pages
        self._printer = printer
        self._drawer = PageDrawer(QtRenderer(images, prints=True))
        self._work = self._steps(Teller(self.progressed.emit, "writing", len(pages)))
        self._failed = False
        self._timer = QTimer(self)
        self._timer.setInterval(0)
        self._timer.timeout.connect(self._go_on)

    @property
    def count(self) -> int:
        """How many pages are printed."""
        return len(self._pages)

    def start(self) -> None:
        """Begin; one of the signals follows, unless the job is cancelled."""
        fit_printer(self._printer, self._pages[0])
        self._timer.start()

    def cancel(self) -> None:
        """Stop, without a signal; what the printer has not begun it forgets."""
        self._timer.stop()
        self._printer.abort()
        self._work.close()

    def _go_on(self) -> None:
        until = perf_counter() + _SLICE_S
        for _ in self._work:
            if perf_counter() > until:
                return
        self._timer.stop()
        if self._failed or self._printer.printerState() == QPrinter.PrinterState.Error:
            self.failed.emit()
        else:
            self.finished.emit()

    def _steps(self, teller: Teller) -> Generator[None]:
        with QPainter() as painter:
            if not painter.begin(self._printer):
                self._failed = True
                return
            for number, page in enumerate(self._pages, 1):
                if number > 1:
                    fit_printer(self._printer, page)
                    self._printer.newPage()
                painter.save()
                try:
                    yield from self._page(painter, page, partial(teller.page_done, number))
                finally:
                    painter.restore()

    def _page(
        self, painter: QPainter, page: PdfPage, done: Callable[[float], None]
    ) -> Iterator[None]:
        sheet = sheet_rect(page)
        unit = self._printer.resolution() / _MM_PER_INCH
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.scale(unit, unit)
        painter.translate(-sheet.x, -sheet.y)
        # as many as there are at most: of a sheet of many only what touches it is drawn
        count = 2 + sum(len(layer.scene.parts) for layer in page.layers)
        for number, step in enumerate(self._drawer.steps(page)):
            done(number / count)
            step(painter)
            yield


def fit_printer(printer: QPrinter, page: PdfPage) -> None:
    """Ask a printer for paper of a page's size, all of it."""
    sheet = sheet_rect(page)
    short, long = sorted((sheet.w, sheet.h))
    size = QPageSize(QSizeF(short, long), QPageSize.Unit.Millimeter)
    way = QPageLayout.Orientation.Landscape
    if sheet.w <= sheet.h:
        way = QPageLayout.Orientation.Portrait
    printer.setPageLayout(QPageLayout(size, way, QMarginsF()))
    printer.setFullPage(True)  # places count from the corner of the paper
