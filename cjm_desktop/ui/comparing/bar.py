"""The bar above a comparison: which journeys, how large it is shown, and the PDF."""

from collections.abc import Callable, Sequence
from typing import Final

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QToolButton, QWidget

from cjm_desktop.layout.compared.signs import side_letter
from cjm_desktop.model.comparison import SIDES, Side
from cjm_desktop.ui.canvas.canvas import MapCanvas
from cjm_desktop.ui.controls.buttons import ToolButton, icon_button, plain_button
from cjm_desktop.ui.controls.choice import Choice, Option
from cjm_desktop.ui.fonts import scaled, ui_font
from cjm_desktop.ui.frame import current_frame
from cjm_desktop.ui.icons import icon
from cjm_desktop.ui.keys import keys_text

_HEIGHT_PX: Final = 46
_CHOICE_PX: Final = (110, 340)
SWAP_KEYS: Final = "Ctrl+R"
EXPORT_KEYS: Final = "Ctrl+E"


class SideTag(QWidget):
    """The letter of a journey in its square: open for the first, solid for the second."""

    def __init__(self, side: Side) -> None:
        super().__init__()
        self._side: Side = side
        self.setFixedSize(self.sizeHint())

    def sizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        """Return a small square."""
        return QSize(scaled(20), scaled(20))

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802 - Qt's name
        """Draw the square and the letter."""
        del event
        frame, solid = current_frame(), self._side == "second"
        with QPainter(self) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setPen(QPen(QColor(frame.text), 1.4))
            painter.setBrush(QColor(frame.text) if solid else Qt.BrushStyle.NoBrush)
            radius = scaled(3)
            painter.drawRoundedRect(QRectF(self.rect()).adjusted(1, 1, -1, -1), radius, radius)
            painter.setPen(QColor(frame.bar if solid else frame.text))
            painter.setFont(ui_font(13, 600))
            painter.drawText(self.rect(), Qt.AlignmentFlag.AlignCenter, side_letter(self._side))


class ComparisonBar(QWidget):
    """Both journeys with a button between that swaps them, the zoom, and the PDF."""

    chosen = Signal(object, object)  # Side, and what stands for a journey
    swap_asked = Signal()
    export_asked = Signal()

    def __init__(self, canvas: MapCanvas, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._canvas = canvas
        self.setFixedHeight(scaled(_HEIGHT_PX))
        self.choices = {side: self._choice(side) for side in SIDES}
        self.swap = plain_button(self.tr("Swap"))
        self.swap.setToolTip(f"{self.tr('Swap')} ({keys_text(SWAP_KEYS)})")
        self.swap.clicked.connect(self.swap_asked)
        self.percent = ToolButton()
        self.percent.setFont(ui_font(12, 500))
        self.percent.setFixedSize(scaled(52), scaled(26))
        self.percent.setProperty("tight", True)
        self.percent.clicked.connect(canvas.zoom_actual)
        self.export = plain_button(self.tr("PDF…"), "file-pdf")
        words = self.tr("Write the comparison as a PDF")
        self.export.setAccessibleName(words)
        self.export.setToolTip(f"{words} ({keys_text(EXPORT_KEYS)})")
        self.export.clicked.connect(self.export_asked)
        self._lay_out()
        canvas.zoom_changed.connect(self._show_zoom)
        self._show_zoom(canvas.zoom)

    def offer(self, options: Sequence[Option], first: object, second: object) -> None:
        """Offer journeys, and show which two are compared."""
        for side, value in zip(SIDES, (first, second), strict=True):
            choice = self.choices[side]
            choice.set_options(options)
            choice.show_value(value)
            choice.setToolTip(choice.currentText())

    def offer_again(self, first: object, second: object) -> None:
        """Show again which two are compared."""
        for side, value in zip(SIDES, (first, second), strict=True):
            self.choices[side].show_value(value)

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802 - Qt's name
        """Draw the ground of a bar, and the line under it."""
        del event
        frame = current_frame()
        with QPainter(self) as painter:
            painter.fillRect(self.rect(), QColor(frame.bar))
            painter.fillRect(0, self.height() - 1, self.width(), 1, QColor(frame.line))

    def _choice(self, side: Side) -> Choice:
        choice = Choice()
        first, second = self.tr("First journey, A"), self.tr("Second journey, B")
        choice.setAccessibleName(first if side == "first" else second)
        choice.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        choice.setMinimumWidth(scaled(_CHOICE_PX[0]))
        choice.setMaximumWidth(scaled(_CHOICE_PX[1]))
        choice.edited.connect(lambda value: self.chosen.emit(side, value))
        return choice

    def _lay_out(self) -> None:
        line = QHBoxLayout(self)
        line.setContentsMargins(scaled(12), 0, scaled(12), 0)
        line.setSpacing(scaled(8))
        line.addWidget(SideTag("first"))
        line.addWidget(self.choices["first"], 3)
        line.addWidget(self.swap)
        line.addWidget(SideTag("second"))
        line.addWidget(self.choices["second"], 3)
        line.addStretch(0)  # what is left over when both names have their room
        line.addWidget(self._small("minus", self.tr("Zoom out"), "Ctrl+-", self._canvas.zoom_out))
        line.addWidget(self.percent)
        line.addWidget(self._small("plus", self.tr("Zoom in"), "Ctrl++", self._canvas.zoom_in))
        whole = self.tr("Show the whole comparison")
        line.addWidget(self._small("corners-out", whole, "Ctrl+2", self._canvas.fit_page))
        line.addWidget(self.export)

    @staticmethod
    def _small(icon_name: str, name: str, keys: str, run: Callable[[], None]) -> QToolButton:
        button = icon_button(icon_name, name)
        button.setIcon(icon(icon_name))
        button.setToolTip(f"{name} ({keys_text(keys)})")
        button.clicked.connect(run)
        return button

    def _show_zoom(self, zoom: float) -> None:
        text = self.tr("{number} %").format(number=round(zoom * 100))
        self.percent.setText(text)
        self.percent.setAccessibleName(self.tr("Zoom, {percent}").format(percent=text))
        self.percent.setToolTip(f"{self.tr('Actual size')} ({keys_text('Ctrl+0')})")
