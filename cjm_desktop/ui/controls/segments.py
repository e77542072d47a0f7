"""Up to four choices side by side."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QPainter, QPainterPath, QPaintEvent, QPen
from PySide6.QtWidgets import QHBoxLayout, QRadioButton, QSizePolicy, QWidget

from cjm_desktop.base.named_tuple import NamedTuple
from cjm_desktop.ui.controls.choice import draw_field
from cjm_desktop.ui.fonts import scaled, ui_font
from cjm_desktop.ui.frame import current_frame

Picture = Callable[[QPainter, QRect, str], None]
"""Draws a small picture into a rectangle, in a colour as ``#RRGGBB``."""


class SegmentOption(NamedTuple):
    """One choice: what it stands for, its words, a longer explanation and a picture."""

    value: object
    text: str
    tip: str = ""
    picture: Picture | None = None


class Segments(QWidget):
    """One of a few values, all in view; the arrow keys move between them."""

    edited = Signal(object)  # the value that the user chose

    def __init__(
        self,
        options: Sequence[SegmentOption],
        *,
        stacked: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._buttons: list[tuple[object, _Segment]] = []
        layout = QHBoxLayout(self)
        layout.setContentsMargins(1, 1, 1, 1)
        layout.setSpacing(0)
        for index, option in enumerate(options):
            ends = (index == 0, index == len(options) - 1)
            button = _Segment(option, ends, stacked, self)
            button.clicked.connect(self._on_clicked)
            layout.addWidget(button, 1)
            self._buttons.append((option.value, button))
        self.setFocusProxy(self._buttons[0][1])
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def value(self) -> object:
        """Return the chosen value, None when nothing is."""
        return next((value for value, button in self._buttons if button.isChecked()), None)

    def show_value(self, value: object) -> None:
        """Show a value; one that is not offered leaves nothing chosen."""
        for offered, button in self._buttons:
            button.setAutoExclusive(False)
            button.setChecked(offered == value)
            button.setAutoExclusive(True)
        chosen = next((b for v, b in self._buttons if v == value), self._buttons[0][1])
        self.setFocusProxy(chosen)

    def even_width(self, air: int) -> int:
        """Return the width at which all are as wide as the widest, with pixels of air in each."""
        widest = max(button.sizeHint().width() for _, button in self._buttons)
        return 2 + len(self._buttons) * (widest + air)

    def enable(self, value: object, enabled: bool) -> None:
        """Let a value be chosen, or not."""
        for offered, button in self._buttons:
            if offered == value:
                button.setEnabled(enabled)

    def setAccessibleName(self, name: str) -> None:  # noqa: N802 - Qt's name
        """Name the group; each choice is announced with it."""
        super().setAccessibleName(name)
        for _, button in self._buttons:
            button.setAccessibleName(f"{name} {button.text()}")

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802 - Qt's name
        """Draw the common ground and edge."""
        del event
        with QPainter(self) as painter:
            draw_field(painter, self, focused=False)

    def _on_clicked(self) -> None:
        self.edited.emit(self.value())


class _Segment(QRadioButton):
    """One choice of the row."""

    def __init__(
        self, option: SegmentOption, ends: tuple[bool, bool], stacked: bool, parent: QWidget
    ) -> None:
        super().__init__(option.text, parent)
        self._picture = option.picture
        self._ends = ends
        self._stacked = stacked
        self.setFont(ui_font(11 if stacked else 13))
        self.setToolTip(option.tip)
        self.setCursor(Qt.CursorShape.ArrowCursor)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        """Return the room for the words and the picture."""
        width = self.fontMetrics().horizontalAdvance(self.text()) + scaled(8)
        if self._picture and not self._stacked:
            width += scaled(17)
        return QSize(width, scaled(46 if self._stacked else 28))

    def minimumSizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        """Return the same: words are never cut."""
        return self.sizeHint()

    def hitButton(self, pos: object) -> bool:  # noqa: N802 - Qt's name
        """Let the whole segment be pressed."""
        del pos
        return True

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802 - Qt's name
        """Draw the ground, the divider, the picture and the words."""
        del event
        frame = current_frame()
        with QPainter(self) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            chosen = self.isChecked()
            if chosen or (self.underMouse() and self.isEnabled()):
                painter.fillPath(self._shape(), QColor(frame.primary if chosen else frame.hover))
            if not self._ends[0] and not chosen:
                painter.fillRect(QRect(0, 0, 1, self.height()), QColor(frame.line))
            colour = frame.on_primary if chosen else frame.text
            if not self.isEnabled():
                colour = frame.disabled
            self._draw_content(painter, colour)
            if self.hasFocus() and self.window().isActiveWindow():
                self._draw_focus(painter, frame.accent, frame.on_primary if chosen else frame.field)

    def _draw_content(self, painter: QPainter, colour: str) -> None:
        font = self.font()
        font.setWeight(font.Weight.Medium if self.isChecked() else font.Weight.Normal)
        painter.setFont(font)
        painter.setPen(QColor(colour))
        if self._stacked:
            self._draw_stacked(painter, colour)
            return
        width = painter.fontMetrics().horizontalAdvance(self.text())
        room = scaled(17) if self._picture else 0
        left = (self.width() - width - room) // 2
        if self._picture:
            side = scaled(11)
            self._picture(painter, QRect(left, (self.height() - side) // 2, side, side), colour)
        text = QRect(left + room, 0, width + 2, self.height())
        painter.setPen(QColor(colour))
        painter.drawText(text, Qt.AlignmentFlag.AlignVCenter, self.text())

    def _draw_stacked(self, painter: QPainter, colour: str) -> None:
        if self._picture:
            wide, high = scaled(12), scaled(18)
            self._picture(painter, QRect((self.width() - wide) // 2, scaled(5), wide, high), colour)
        painter.setPen(QColor(colour))
        below = self.rect().adjusted(0, scaled(25), 0, -scaled(4))
        painter.drawText(below, Qt.AlignmentFlag.AlignCenter, self.text())

    def _draw_focus(self, painter: QPainter, accent: str, inner: str) -> None:
        box = self.rect().toRectF().adjusted(1, 1, -1, -1)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.setPen(QPen(QColor(accent), 2))
        painter.drawRoundedRect(box, scaled(3), scaled(3))
        if self.isChecked():
            painter.setPen(QPen(QColor(inner), 1))
            painter.drawRoundedRect(box.adjusted(1.5, 1.5, -1.5, -1.5), scaled(2), scaled(2))

    def _shape(self) -> QPainterPath:
        radius = scaled(3)
        path = QPainterPath()
        path.setFillRule(Qt.FillRule.WindingFill)
        path.addRoundedRect(self.rect().toRectF(), radius, radius)
        width, height = self.width(), self.height()
        if not self._ends[0]:
            path.addRect(QRectF(0, 0, radius, height))
        if not self._ends[1]:
            path.addRect(QRectF(width - radius, 0, radius, height))
        return path


def draw_ladder(rungs: int) -> Picture:
    """Return a picture of the ladder of evidence with so many rungs filled from below."""

    def draw(painter: QPainter, rect: QRect, colour: str) -> None:
        step = rect.height() / 4.2
        for index in range(4):
            top = rect.bottom() - scaled(3) - index * step
            rung = QRectF(rect.left() + 1, top, rect.width() - 2, step * 0.62)
            if index < rungs:
                painter.fillRect(rung, QColor(colour))
            else:
                painter.setPen(QPen(QColor(colour), 0.8))
                painter.setBrush(Qt.BrushStyle.NoBrush)
                painter.drawRect(rung.adjusted(0.5, 0.3, -0.5, -0.3))

    return draw


def draw_square(painter: QPainter, rect: QRect, colour: str) -> None:
    """Draw the sign of what is digital."""
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(QColor(colour))
    painter.drawRoundedRect(rect, 2, 2)


def draw_disc(painter: QPainter, rect: QRect, colour: str) -> None:
    """Draw the sign of what is physical."""
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(QColor(colour))
    painter.drawEllipse(rect)
