"""Moving over the sheet with wheel, touch pad, middle button, or Space and the left button."""

from typing import Final

from PySide6.QtCore import QEvent, QObject, QPointF, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QMouseEvent, QNativeGestureEvent, QWheelEvent
from PySide6.QtWidgets import QAbstractScrollArea

LINE_PX: Final = 60  # one notch of the wheel
NOTCH: Final = 120  # eighths of a degree
WHEEL_ZOOM: Final = 1.0015  # for each eighth of a degree: a notch is a fifth

_PAN_BUTTON: Final = Qt.MouseButton.MiddleButton


class Navigation(QObject):
    """Turns events of a scroll area into wishes to scroll and to zoom."""

    scroll_asked = Signal(float, float)  # by how many pixels the view shall move over the sheet
    zoom_asked = Signal(float, QPointF)  # by what factor, about which place in the view

    def __init__(self, area: QAbstractScrollArea) -> None:
        super().__init__(area)
        self._viewport = area.viewport()
        self._grabbed: QPointF | None = None
        self._space = False
        area.installEventFilter(self)
        self._viewport.installEventFilter(self)

    @property
    def is_panning(self) -> bool:
        """Whether the sheet is held by the mouse."""
        return self._grabbed is not None

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802 - Qt's name
        """Take the events that move the view; leave the others alone."""
        match event:
            case QWheelEvent() if watched is self._viewport:
                self._turn(event)
                return True
            case QNativeGestureEvent():
                return self._pinch(event)
            case QMouseEvent() if watched is self._viewport:
                return self._pan(event)
            case QKeyEvent():
                return self._hold_space(event)
            case QFocusEvent() if event.lostFocus():
                self._space = False
                return False
            case _:
                return False

    def _turn(self, event: QWheelEvent) -> None:
        pixels, turned = event.pixelDelta(), event.angleDelta()
        modifiers = event.modifiers()
        if modifiers & Qt.KeyboardModifier.ControlModifier:
            # Alt swaps the axes on some systems, so that either may carry the turn.
            self.zoom_asked.emit(WHEEL_ZOOM ** (turned.y() or turned.x()), event.position())
            return
        dx, dy = float(pixels.x()), float(pixels.y())
        if pixels.isNull():
            dx, dy = turned.x() * LINE_PX / NOTCH, turned.y() * LINE_PX / NOTCH
        if modifiers & Qt.KeyboardModifier.ShiftModifier and not dx:
            dx, dy = dy, 0.0
        self.scroll_asked.emit(-dx, -dy)

    def _pinch(self, event: QNativeGestureEvent) -> bool:
        if event.gestureType() != Qt.NativeGestureType.ZoomNativeGesture:
            return False
        self.zoom_asked.emit(1 + event.value(), event.position())
        return True

    def _pan(self, event: QMouseEvent) -> bool:
        match event.type():
            case QEvent.Type.MouseButtonPress if self._grabs(event):
                self._grabbed = event.position()
                self._viewport.setCursor(Qt.CursorShape.ClosedHandCursor)
                return True
            case QEvent.Type.MouseMove if self._grabbed is not None:
                by = self._grabbed - event.position()
                self._grabbed = event.position()
                self.scroll_asked.emit(by.x(), by.y())
                return True
            case QEvent.Type.MouseButtonRelease if self._grabbed is not None:
                self._grabbed = None
                self._show_cursor()
                return True
            case _:
                return False

    def _grabs(self, event: QMouseEvent) -> bool:
        left = event.button() == Qt.MouseButton.LeftButton
        return event.button() == _PAN_BUTTON or (left and self._space)

    def _hold_space(self, event: QKeyEvent) -> bool:
        """Notice that Space is held; the key itself goes on to whom it may concern."""
        if event.key() == Qt.Key.Key_Space and not event.isAutoRepeat():
            self._space = event.type() == QEvent.Type.KeyPress
            self._show_cursor()
        return False

    def _show_cursor(self) -> None:
        if self._space:
            self._viewport.setCursor(Qt.CursorShape.OpenHandCursor)
        else:
            self._viewport.unsetCursor()
