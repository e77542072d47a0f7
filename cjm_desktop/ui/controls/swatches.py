"""The hues of the palette, as arrows to choose from."""

from collections.abc import Sequence

from PySide6.QtCore import QPointF, QRect, QSize, Qt, Signal
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen, QPolygonF
from PySide6.QtWidgets import QGridLayout, QRadioButton, QSizePolicy, QWidget

from cjm_desktop.layout.tokens import TINTS
from cjm_desktop.model.words import HUES, Hue
from cjm_desktop.ui.fonts import scaled
from cjm_desktop.ui.frame import DARK, current_frame
from cjm_desktop.ui.hue_names import hue_name

_PER_LINE = 5


class HueSwatches(QWidget):
    """One of the ten hues; the arrow keys move between them."""

    edited = Signal(object)  # Hue, or None for the phase's own

    def __init__(self, none_text: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setSpacing(scaled(4))
        hues: Sequence[Hue | None] = (*([None] if none_text else []), *HUES)
        self._swatches = [_Swatch(hue, none_text, self) for hue in hues]
        per_line = len(hues) // 2 + len(hues) % 2 if none_text else _PER_LINE
        for index, swatch in enumerate(self._swatches):
            swatch.clicked.connect(self._on_clicked)
            grid.addWidget(swatch, index // per_line, index % per_line)
        self.setFocusProxy(self._swatches[0])
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def show_value(self, value: object) -> None:
        """Show which hue is chosen; a value that is not offered leaves nothing chosen."""
        for swatch in self._swatches:
            swatch.setAutoExclusive(False)
            swatch.setChecked(swatch.hue == value)
            swatch.setAutoExclusive(True)
            if swatch.hue == value:
                self.setFocusProxy(swatch)

    def _on_clicked(self) -> None:
        chosen = next((s for s in self._swatches if s.isChecked()), None)
        if chosen:
            self.edited.emit(chosen.hue)


class _Swatch(QRadioButton):
    """One hue, drawn as the arrow of a phase."""

    def __init__(self, hue: Hue | None, none_text: str, parent: QWidget) -> None:
        super().__init__(parent)
        self.hue = hue
        name = hue_name(hue) if hue else none_text
        self.setToolTip(name)
        self.setAccessibleName(name)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        """Return the room for an arrow and the ring around it."""
        return QSize(scaled(40), scaled(28))

    def hitButton(self, pos: object) -> bool:  # noqa: N802 - Qt's name
        """Let the whole swatch be pressed."""
        del pos
        return True

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802 - Qt's name
        """Draw the arrow, and a ring when it is chosen or has the keyboard."""
        del event
        frame = current_frame()
        with QPainter(self) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            if self.isChecked() or self.hasFocus() or self.underMouse():
                colour = frame.accent if self.hasFocus() else frame.text
                if not (self.isChecked() or self.hasFocus()):
                    colour = frame.line_strong
                painter.setPen(
                    QPen(QColor(colour), 2 if self.isChecked() or self.hasFocus() else 1)
                )
                painter.drawRoundedRect(self.rect().toRectF().adjusted(1, 1, -1, -1), 4, 4)
            inside = self.rect().adjusted(scaled(6), scaled(6), -scaled(6), -scaled(6))
            if self.hue is None:
                pen = QPen(QColor(frame.secondary), 1)
                pen.setStyle(Qt.PenStyle.DashLine)
                draw_arrow(painter, inside, None, pen)
                return
            edge = QPen(QColor(frame.text), 0.9) if frame is DARK else QPen(Qt.PenStyle.NoPen)
            draw_arrow(painter, inside, TINTS[self.hue].header, edge)


def draw_arrow(painter: QPainter, rect: QRect, fill: str | None, pen: QPen) -> None:
    """Draw the arrow of a phase into a rectangle."""
    left, top, right, bottom = rect.left(), rect.top(), rect.right() + 1, rect.bottom() + 1
    notch, middle = rect.height() * 0.375, (top + bottom) / 2
    painter.setPen(pen)
    painter.setBrush(QColor(fill) if fill else Qt.BrushStyle.NoBrush)
    corners = [
        (left, top),
        (right - notch, top),
        (right, middle),
        (right - notch, bottom),
        (left, bottom),
        (left + notch, middle),
    ]
    painter.drawPolygon(QPolygonF([QPointF(x, y) for x, y in corners]))
