"""What the print is for: one of four, each with a line that says what it gives."""

from collections.abc import Mapping
from typing import Final

from PySide6.QtCore import QPoint, QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QFontMetrics, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QRadioButton, QSizePolicy, QVBoxLayout, QWidget

from cjm_desktop.ui.fonts import scaled, ui_font
from cjm_desktop.ui.frame import current_frame
from cjm_desktop.ui.panels.form import note_label
from cjm_desktop.ui.printing.purposes import PURPOSES, Purpose

_RING_PX, _LEFT_PX, _TEXT_PX = 16, 8, 34


class PurposeField(QWidget):
    """Lines to choose from; the arrow keys move between them."""

    edited = Signal(object)  # Purpose

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(scaled(2))
        label = note_label(self.tr("What is it for?"))
        label.setContentsMargins(0, scaled(8), 0, scaled(2))
        column.addWidget(label)
        self._lines: dict[Purpose, _Line] = {}
        for purpose, (name, about) in self._words().items():
            line = _Line(name, about)
            line.clicked.connect(lambda _=False, chosen=purpose: self.edited.emit(chosen))
            self._lines[purpose] = line
            column.addWidget(line)
        self.setAccessibleName(self.tr("What is it for?"))

    def value(self) -> Purpose:
        """Return the purpose that is chosen."""
        return next(purpose for purpose in PURPOSES if self._lines[purpose].isChecked())

    def show_value(self, purpose: Purpose) -> None:
        """Show a purpose."""
        self._lines[purpose].setChecked(True)
        self.setFocusProxy(self._lines[purpose])

    def _words(self) -> Mapping[Purpose, tuple[str, str]]:
        return {
            "office": (self.tr("Office printer"), self.tr("One page, or sheets to stick together")),
            "plotter": (self.tr("Plotter or archive"), self.tr("One page or a roll, PDF/A")),
            "print-shop": (
                self.tr("Print shop"),
                self.tr("PDF/X-4, CMYK, bleed and crop marks"),
            ),
            "own": (self.tr("My own way"), self.tr("Everything to choose from")),
        }


_FRAME: Final = 5


class _Line(QRadioButton):
    """A ring, a name and what it gives."""

    def __init__(self, name: str, about: str) -> None:
        super().__init__(name)
        self._about = about
        self.setAccessibleName(name)
        self.setAccessibleDescription(about)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)

    def sizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        """Return the room for both lines."""
        name = QFontMetrics(ui_font(13, 500)).horizontalAdvance(self.text())
        about = QFontMetrics(ui_font(12)).horizontalAdvance(self._about)
        return QSize(scaled(_TEXT_PX) + max(name, about) + scaled(6), scaled(42))

    def minimumSizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        """Return the same: words are never cut."""
        return self.sizeHint()

    def hitButton(self, pos: QPoint) -> bool:  # noqa: N802 - Qt's name
        """Let the whole line be pressed."""
        return self.rect().contains(pos)

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802 - Qt's name
        """Draw the ground, the ring and both lines of words."""
        del event
        frame = current_frame()
        with QPainter(self) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            ground = frame.hover if self.isChecked() or self.underMouse() else ""
            painter.setPen(QPen(QColor(frame.accent), 2) if self.hasFocus() else Qt.PenStyle.NoPen)
            painter.setBrush(QColor(ground) if ground else Qt.BrushStyle.NoBrush)
            box = self.rect().toRectF().adjusted(1, 1, -1, -1)
            painter.drawRoundedRect(box, scaled(_FRAME), scaled(_FRAME))
            self._draw_ring(painter, frame.primary, frame.edge, frame.field)
            left, half = scaled(_TEXT_PX), self.height() / 2
            painter.setFont(ui_font(13, 500))
            painter.setPen(QColor(frame.text if self.isEnabled() else frame.disabled))
            upper = QRectF(left, scaled(3), self.width() - left, half - scaled(3))
            painter.drawText(upper, Qt.AlignmentFlag.AlignVCenter, self.text())
            painter.setFont(ui_font(12))
            painter.setPen(QColor(frame.secondary if self.isEnabled() else frame.disabled))
            lower = QRectF(left, half, self.width() - left, half - scaled(3))
            painter.drawText(lower, Qt.AlignmentFlag.AlignVCenter, self._about)

    def _draw_ring(self, painter: QPainter, chosen: str, edge: str, field: str) -> None:
        radius = scaled(_RING_PX) / 2
        middle = QPointF(scaled(_LEFT_PX) + radius, scaled(5) + radius + 1)
        painter.setPen(QPen(QColor(chosen if self.isChecked() else edge), 1))
        painter.setBrush(QColor(chosen if self.isChecked() else field))
        painter.drawEllipse(middle, radius, radius)
        if self.isChecked():
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor(field))
            painter.drawEllipse(middle, radius * 0.4, radius * 0.4)
