"""The left side of the export dialog: the pages, and what one sees of them."""

from typing import Final

from PySide6.QtCore import QPointF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QSizePolicy, QVBoxLayout, QWidget

from cjm_desktop.base.geometry import Rect
from cjm_desktop.layout.paper_wish import Page
from cjm_desktop.layout.tiles.tiling import Tiling
from cjm_desktop.render.pdf.pages import Layer, PdfPage
from cjm_desktop.render.qt_pictures import Images
from cjm_desktop.session.print_asked import PrintRun
from cjm_desktop.ui.controls.buttons import icon_button
from cjm_desktop.ui.controls.elided_label import ElidedLabel
from cjm_desktop.ui.controls.segments import SegmentOption, Segments
from cjm_desktop.ui.fonts import scaled, ui_font
from cjm_desktop.ui.frame import current_frame
from cjm_desktop.ui.icons import icon
from cjm_desktop.ui.printing.page_canvas import PageCanvas, Turn
from cjm_desktop.ui.printing.view import real_scale

_ZOOM_STEP: Final = 1.25
_AIR_PX: Final = 14  # beside the words of each segment


class PagePreview(QWidget):
    """Pages one by one, in the window's size or the real one, or the cuts of sheets.

    ``bar``, which turns pages and zooms, is for who puts the preview somewhere to place.
    """

    turned = Signal(int)  # the page that is shown, from 0

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.bar = QWidget()
        self.back = icon_button("arrow-left", self.tr("Previous page"))
        self.forward = icon_button("arrow-right", self.tr("Next page"))
        self.place = QLabel()
        self.smaller = icon_button("minus", self.tr("Zoom out"))
        self.larger = icon_button("plus", self.tr("Zoom in"))
        self.zoom = QLabel()
        self.canvas = PageCanvas()
        self.look = Segments(
            [
                SegmentOption("page", self.tr("Page"), self.tr("The whole page (0)")),
                SegmentOption("real", self.tr("Real size"), self.tr("As large as on paper (1)")),
                SegmentOption("sheets", self.tr("Sheets"), self.tr("How the map is cut")),
            ]
        )
        self.note = ElidedLabel()
        self.small = ElidedLabel()
        self.small.setProperty("warning", True)
        self._plate = _Plate(self.note, self.small)
        self._run: PrintRun | None = None
        self._maps: list[tuple[PdfPage, Tiling]] = []  # those that are cut into sheets
        self._number = 0
        self._words = ""
        for button, name in ((self.smaller, "minus"), (self.larger, "plus")):
            button.setIcon(icon(name, "text", "bold"))
        self._lay_out()
        self._connect()
        self._words = self.tr("The pages are being laid out")
        self._plate.hide()
        self._describe()

    @property
    def run(self) -> PrintRun | None:
        """The pages that are shown; None before the first ones, and while there are none."""
        return self._run

    @property
    def words(self) -> str:
        """What is said of the pages, or of why there are none."""
        return self._words

    @property
    def number(self) -> int:
        """Which page is shown, from 0."""
        return self._number

    def show_run(self, run: PrintRun, images: Images, words: str, small: str = "") -> None:
        """Show pages, words on how well they can be read, and on text that is too small.

        The page and zoom stay.
        """
        self._run, self._words = run, ". ".join(filter(None, (words, small)))
        maps = [_cut_map(drawn.page) for drawn in run.drawn if drawn.is_map]
        self._maps = list(zip(maps, run.tilings, strict=False))  # none are cut, or all
        self.canvas.use_images(images)
        self.note.show_words(words)
        self.small.show_words(small)
        self.small.setVisible(bool(small))
        self._plate.setVisible(bool(words))
        self.look.enable("sheets", bool(self._maps))
        if self.look.value() == "sheets" and not self._maps:
            self._choose("page")
        self.show_page(min(self._number, self._count() - 1))

    def begin_at(self, number: int) -> None:
        """Show a page first, from 0, once there are pages."""
        self._number = number

    def show_failure(self, words: str) -> None:
        """Show why there are no pages."""
        self._run, self._maps, self._words = None, [], words
        self._plate.setVisible(False)
        self.canvas.show_words(words)
        self._describe()

    def show_page(self, number: int) -> None:
        """Show a page, from 0, or a map with its cuts."""
        if self._run is None:
            return
        self._number = max(0, min(number, self._count() - 1))
        if self.look.value() == "sheets":
            self.canvas.show_page(*self._maps[self._number])
        else:
            self.canvas.show_page(self._run.pages[self._number])
        self._describe()
        self.turned.emit(self._number)

    def reveal(self, page: int, rect: Rect) -> None:
        """Show a place on a page, in millimetres from the trimmed page's corner."""
        self._choose("page")
        self.show_page(page)
        self.canvas.reveal(rect)

    def _count(self) -> int:
        if self._run is None:
            return 0
        return len(self._maps) if self.look.value() == "sheets" else len(self._run.pages)

    def _lay_out(self) -> None:
        for label, width in ((self.place, 0), (self.zoom, 46)):
            label.setFont(ui_font(12))
            label.setAlignment(Qt.AlignmentFlag.AlignCenter)
            label.setMinimumWidth(scaled(width))
        line = QHBoxLayout(self.bar)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(scaled(2))
        for widget in (self.back, self.place, self.forward):
            line.addWidget(widget)
        line.addSpacing(scaled(16))
        for widget in (self.smaller, self.zoom, self.larger):
            line.addWidget(widget)
        below = QHBoxLayout()
        below.setContentsMargins(scaled(16), scaled(8), scaled(16), scaled(12))
        below.setSpacing(scaled(12))
        self.look.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
        self.look.setMinimumWidth(self.look.even_width(scaled(_AIR_PX)))
        below.addWidget(self.look)
        below.addStretch(1)
        below.addWidget(self._plate)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.canvas, 1)
        column.addLayout(below)

    def _connect(self) -> None:
        self.look.setAccessibleName(self.tr("How the page is shown"))
        self.look.show_value("page")
        self.look.edited.connect(self._choose)
        self.back.clicked.connect(lambda: self._turn("previous"))
        self.forward.clicked.connect(lambda: self._turn("next"))
        self.smaller.clicked.connect(lambda: self.canvas.zoom_by(1 / _ZOOM_STEP))
        self.larger.clicked.connect(lambda: self.canvas.zoom_by(_ZOOM_STEP))
        self.canvas.zoomed.connect(self._on_zoomed)
        self.canvas.turned.connect(self._turn)
        self.canvas.reset_asked.connect(lambda asked: self._choose(*asked))

    def _choose(self, look: object, anchor: QPointF | None = None) -> None:
        """Look at the pages in another way."""
        was_sheets = bool(self._maps) and self.look.value() == "sheets"
        self.look.show_value(look)
        if (look == "sheets") or was_sheets:
            self.show_page(0)
        self.canvas.set_zoom(real_scale(self.screen()) if look == "real" else None, anchor)

    def _turn(self, turn: Turn) -> None:
        to = {"next": self._number + 1, "previous": self._number - 1, "first": 0}
        self.show_page(to.get(turn, self._count() - 1))

    def _on_zoomed(self, scale: float) -> None:
        percent = scale / real_scale(self.screen()) * 100
        shown = f"{percent:.0f}" if percent >= 1 else "<1"
        self.zoom.setText(f"{shown} %")
        self.zoom.setAccessibleName(self.tr("Zoom {percent} per cent").format(percent=shown))

    def _describe(self) -> None:
        """Say which page is shown, how large it is, and how well it can be read."""
        count, many = self._count(), self._count() > 1
        for widget in (self.back, self.place, self.forward):
            widget.setVisible(many)
        for shown in (self.smaller, self.zoom, self.larger, self.look):
            shown.setVisible(count > 0)
        self.back.setEnabled(self._number > 0)
        self.forward.setEnabled(self._number < count - 1)
        if self._run is None:
            self.canvas.surface.setAccessibleName(self._words)
            return
        page = self._run.pages[self._number]
        if self.look.value() == "sheets":
            page = self._maps[self._number][0]
        of = self.tr("Page {number} of {count}").format(number=self._number + 1, count=count)
        self.place.setText(f"{of}  ·  {page.label}" if page.label else of)
        said = self.tr("The map on {width} by {height} mm. {note}").format(
            width=round(page.width_mm), height=round(page.height_mm), note=self._words
        )
        self.canvas.surface.setAccessibleName(f"{self.place.text()}. {said}" if many else said)

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802 - Qt's name
        """Draw the desk around the canvas."""
        del event
        with QPainter(self) as painter:
            painter.fillRect(self.rect(), QColor(current_frame().desk))


class _Plate(QWidget):
    """A plate that carries lines of words."""

    def __init__(self, *labels: ElidedLabel) -> None:
        super().__init__()
        lines = QVBoxLayout(self)
        lines.setContentsMargins(scaled(12), scaled(6), scaled(12), scaled(6))
        lines.setSpacing(scaled(2))
        for label in labels:
            label.setFont(ui_font(12))
            lines.addWidget(label)

    def minimumSizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        """Return room for a few words."""
        return QSize(scaled(120), scaled(30))

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802 - Qt's name
        """Draw the plate."""
        del event
        frame = current_frame()
        with QPainter(self) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setPen(QColor(frame.line_strong))
            painter.setBrush(QColor(frame.panel))
            box = self.rect().toRectF().adjusted(0.5, 0.5, -0.5, -0.5)
            painter.drawRoundedRect(box, scaled(5), scaled(5))


def _cut_map(page: Page) -> PdfPage:
    """Return a map that is cut into sheets as one page."""
    return PdfPage((Layer(page.scene, page.points_per_unit),), *page.paper)
