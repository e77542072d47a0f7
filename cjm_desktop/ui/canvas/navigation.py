"""Moving over the sheet with wheel and touch pad."""

from typing import Final

from PySide6.QtCore import QEvent, QObject, QPointF, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QNativeGestureEvent, QWheelEvent
from PySide6.QtWidgets import QAbstractScrollArea

LINE_PX: Final = 60  # one notch of the wheel
NOTCH: Final = 120  # eighths of a degree
WHEEL_ZOOM: Final = 1.0015  # for each eighth of a degree: a notch is a fifth


class Navigation(QObject):
    """Turns events of a scroll area into wishes to scroll and to zoom."""

    scroll_asked = Signal(float, float)  # by how many pixels the view shall move over the sheet
    zoom_asked = Signal(float, QPointF)  # by what factor, about which place in the view
    zoom_steps_asked = Signal(int, QPointF)  # how many steps in, or out if negative

    def __init__(self, area: QAbstractScrollArea) -> None:
        super().__init__(area)
        # The viewport is asked for anew each time: it is made by Qt, and the Python object that
        # stands for it may be replaced by another while it lives.
        self._area = area
        self._space = False
        area.installEventFilter(self)
        area.viewport().installEventFilter(self)

    @property
    def is_space_held(self) -> bool:
        """Whether Space is down: then dragging moves the sheet, whatever lies under the pointer."""
        return self._space

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802 - Qt's name
        """Take the events that move the view; leave the others alone."""
        match event:
            case QWheelEvent():
                return self._turn(event, QPointF() if watched is not self._area else self._corner)
            case QNativeGestureEvent():
                return self._pinch(event)
            case QKeyEvent():
                return self._hold_space(event)
            case QFocusEvent() if event.lostFocus():
                self._space = False
                return False
            case _:
                return False

    @property
    def _corner(self) -> QPointF:
        """Where the view begins in the area."""
        return QPointF(self._area.viewport().pos())

    def _turn(self, event: QWheelEvent, corner: QPointF) -> bool:
        """Scroll or zoom; what stands over the view hands the turn on to the area."""
        at = event.position() - corner
        if not self._area.viewport().rect().contains(at.toPoint()):
            return False  # a scroll bar had no use for it
        pixels, turned = event.pixelDelta(), event.angleDelta()
        modifiers = event.modifiers()
        if modifiers & Qt.KeyboardModifier.ControlModifier:
            # Alt swaps the axes on some systems, so that either may carry the turn.
            self._zoom(turned.y() or turned.x(), at)
            return True
        dx, dy = float(pixels.x()), float(pixels.y())
        if pixels.isNull():
            dx, dy = turned.x() * LINE_PX / NOTCH, turned.y() * LINE_PX / NOTCH
        if modifiers & Qt.KeyboardModifier.ShiftModifier and not dx:
            dx, dy = dy, 0.0
        self.scroll_asked.emit(-dx, -dy)
        return True

    def _zoom(self, turn: int, at: QPointF) -> None:
        if turn % NOTCH == 0:
            self.zoom_steps_asked.emit(turn // NOTCH, at)
        else:  # a wheel without notches, or a touch pad
            self.zoom_asked.emit(WHEEL_ZOOM**turn, at)

    def _pinch(self, event: QNativeGestureEvent) -> bool:
        if event.gestureType() != Qt.NativeGestureType.ZoomNativeGesture:
            return False
        self.zoom_asked.emit(1 + event.value(), event.position())
        return True

    def _hold_space(self, event: QKeyEvent) -> bool:
        """Notice that Space is held; the key itself goes on to whom it may concern."""
        if event.key() == Qt.Key.Key_Space and not event.isAutoRepeat():
            self._space = event.type() == QEvent.Type.KeyPress
            self._show_cursor()
        return False

    def _show_cursor(self) -> None:
        if self._space:
            self._area.viewport().setCursor(Qt.CursorShape.OpenHandCursor)
        else:
            self._area.viewport().unsetCursor()
