"""The zoom: a slider between minus and plus, and the percentage with a menu."""

import math
from typing import Final

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QHBoxLayout, QMenu, QSizePolicy, QSlider, QToolButton, QWidget

from cjm_desktop.ui.actions import Actions
from cjm_desktop.ui.canvas.canvas import MapCanvas
from cjm_desktop.ui.controls.action_button import ActionButton
from cjm_desktop.ui.controls.buttons import ToolButton
from cjm_desktop.ui.fonts import scaled, ui_font
from cjm_desktop.ui.frame import current_frame

SMALLEST, LARGEST = 0.05, 4.0
_STEPS: Final = 1000  # of the slider; equal steps are equal ratios
_KNOB_PX: Final = 14
_MENU: Final = ("view.actual", "view.fit_width", "view.fit_page")


class ZoomBar(QWidget):
    """Shows and sets the canvas's zoom."""

    def __init__(self, canvas: MapCanvas, actions: Actions, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._canvas = canvas
        self.slider = ZoomSlider()
        self.slider.setAccessibleName(self.tr("Zoom"))
        self.percent = ToolButton()
        self.percent.setFont(ui_font(12, 500))
        self.percent.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self.percent.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.percent.setFixedSize(scaled(52), scaled(26))
        self.percent.setProperty("tight", True)
        menu = QMenu(self.percent)
        menu.addActions([actions[name] for name in _MENU])
        self.percent.setMenu(menu)
        line = QHBoxLayout(self)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(scaled(2))
        line.addWidget(_small_button(actions, "view.zoom_out"))
        line.addWidget(self.slider)
        line.addWidget(_small_button(actions, "view.zoom_in"))
        line.addWidget(self.percent)
        self.slider.valueChanged.connect(self._on_slid)
        canvas.zoom_changed.connect(self._show)
        self._show(canvas.zoom)

    def _on_slid(self, value: int) -> None:
        self._canvas.set_zoom(zoom_at(value))

    def _show(self, zoom: float) -> None:
        self.slider.blockSignals(True)
        self.slider.setValue(step_of(zoom))
        self.slider.blockSignals(False)
        self.slider.update()
        text = self.tr("{number} %").format(number=round(zoom * 100))
        self.percent.setText(text)
        self.percent.setAccessibleName(self.tr("Zoom, {percent}").format(percent=text))


class ZoomSlider(QSlider):
    """A thin line with a ring on it; its middle is about half size."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(Qt.Orientation.Horizontal, parent)
        self.setRange(0, _STEPS)
        self.setSingleStep(_STEPS // 50)
        self.setPageStep(_STEPS // 10)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        """Return the room for the line and the knob."""
        return QSize(scaled(104), scaled(24))

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802 - Qt's name
        """Draw the line and the knob."""
        del event
        frame = current_frame()
        with QPainter(self) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            knob, middle = scaled(_KNOB_PX), self.height() / 2
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor(frame.line_strong))
            painter.drawRoundedRect(QRectF(2, middle - 1, self.width() - 4, 2), 1, 1)
            share = self.value() / _STEPS
            x = knob / 2 + 1 + share * (self.width() - knob - 2)
            colour = frame.accent if self.hasFocus() else frame.text
            painter.setPen(QPen(QColor(colour), 2 if self.hasFocus() else 1.5))
            painter.setBrush(QColor(frame.panel))
            painter.drawEllipse(QPointF(x, middle), knob / 2 - 0.5, knob / 2 - 0.5)


def zoom_at(step: int) -> float:
    """Return the zoom at a step of the slider."""
    return SMALLEST * math.exp(math.log(LARGEST / SMALLEST) * step / _STEPS)


def step_of(zoom: float) -> int:
    """Return the step of the slider that is nearest to a zoom."""
    held = max(SMALLEST, min(LARGEST, zoom))
    return round(_STEPS * math.log(held / SMALLEST) / math.log(LARGEST / SMALLEST))


def _small_button(actions: Actions, name: str) -> ActionButton:
    button = ActionButton(actions[name], icon_px=14)
    button.setFixedSize(scaled(26), scaled(26))
    return button
