"""A place between two opposites: a line with a knob."""

from typing import Final

from PySide6.QtCore import QEvent, QPointF, QSize, Qt, Signal
from PySide6.QtGui import (
    QColor,
    QFocusEvent,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPen,
    QWheelEvent,
)
from PySide6.QtWidgets import QSizePolicy, QSlider, QWidget

from cjm_desktop.ui.fonts import scaled
from cjm_desktop.ui.frame import current_frame

_HEIGHT_PX: Final = 24
_KNOB_PX: Final = 7  # from its middle to its edge
_TICK_PX: Final = 4
_MOVES: Final = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}


class TraitSlider(QSlider):
    """A value from 0 to 100: the knob follows the mouse, arrows move it by 1, Page keys by 10.

    Alt with an arrow up or down asks for another place in the list of traits.
    """

    nudged = Signal(int)
    left = Signal()  # by the mouse or the keyboard

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(Qt.Orientation.Horizontal, parent)
        self.setRange(0, 100)
        self.setPageStep(10)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setCursor(Qt.CursorShape.PointingHandCursor)

    def sizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        """Return the room for a line with its knob."""
        return QSize(scaled(120), scaled(_HEIGHT_PX))

    def minimumSizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        """Return the least room."""
        return QSize(scaled(60), scaled(_HEIGHT_PX))

    def event(self, event: QEvent) -> bool:
        """Keep the keys that move a trait from the menus, which would move cards."""
        asked = event.type() == QEvent.Type.ShortcutOverride
        if asked and isinstance(event, QKeyEvent) and _moves(event):
            event.accept()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802 - Qt's name
        """Move the trait or the knob."""
        if _moves(event):
            self.nudged.emit(_MOVES[Qt.Key(event.key())])
        else:
            super().keyPressEvent(event)

    def focusOutEvent(self, event: QFocusEvent) -> None:  # noqa: N802 - Qt's name
        """Tell that the keyboard has gone elsewhere."""
        super().focusOutEvent(event)
        self.left.emit()

    def wheelEvent(self, event: QWheelEvent) -> None:  # noqa: N802 - Qt's name
        """Leave the wheel to the panel that scrolls."""
        event.ignore()

    def mousePressEvent(self, event: QMouseEvent) -> None:  # noqa: N802 - Qt's name
        """Bring the knob to the mouse."""
        if event.button() != Qt.MouseButton.LeftButton:
            event.ignore()
            return
        self.setSliderDown(True)
        self._follow(event)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:  # noqa: N802 - Qt's name
        """Let the knob follow the mouse."""
        if self.isSliderDown():
            self._follow(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:  # noqa: N802 - Qt's name
        """Let go of the knob."""
        if self.isSliderDown() and event.button() == Qt.MouseButton.LeftButton:
            self.setSliderDown(False)
            self.update()
            self.left.emit()

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802 - Qt's name
        """Draw the line with its middle, and the knob."""
        del event
        frame = current_frame()
        knob, middle = scaled(_KNOB_PX), self.height() / 2
        active = self.hasFocus() or self.underMouse()
        with QPainter(self) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setPen(QPen(QColor(frame.edge), 1.5))
            painter.drawLine(QPointF(knob, middle), QPointF(self.width() - knob, middle))
            tick, centre = scaled(_TICK_PX), self._place(50)
            painter.drawLine(QPointF(centre, middle - tick), QPointF(centre, middle + tick))
            at = QPointF(self._place(self.sliderPosition()), middle)
            if self.hasFocus():
                painter.setPen(QPen(QColor(frame.accent), 2))
                painter.setBrush(QColor(frame.panel))
                painter.drawEllipse(at, knob + 2.0, knob + 2.0)
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor(frame.text if active else frame.secondary))
            painter.drawEllipse(at, knob - 0.5, knob - 0.5)

    def _place(self, value: int) -> float:
        knob = scaled(_KNOB_PX) + 2
        return knob + (self.width() - 2 * knob) * value / 100

    def _follow(self, event: QMouseEvent) -> None:
        knob = scaled(_KNOB_PX) + 2
        share = (event.position().x() - knob) / max(1, self.width() - 2 * knob)
        self.setSliderPosition(round(100 * min(1.0, max(0.0, share))))


def _moves(event: QKeyEvent) -> bool:
    return bool(event.modifiers() & Qt.KeyboardModifier.AltModifier) and event.key() in _MOVES
