"""Moving the view while something is dragged near its edges."""

from collections.abc import Callable
from typing import Final

from PySide6.QtCore import QObject, QPointF, QRectF, QTimer

INTERVAL: Final = 16  # ms
_ZONE: Final = 36.0  # pixels from an edge
_FASTEST: Final = 26.0  # pixels a tick


class AutoScroll(QObject):
    """Scrolls as long as the pointer rests near an edge, faster the nearer it is."""

    def __init__(self, scroll: Callable[[float, float], None], parent: QObject) -> None:
        super().__init__(parent)
        self._scroll = scroll
        self._speed = (0.0, 0.0)
        self._timer = QTimer(self)
        self._timer.setInterval(INTERVAL)
        self._timer.timeout.connect(lambda: self._scroll(*self._speed))

    @property
    def is_running(self) -> bool:
        """Whether the view is moving."""
        return self._timer.isActive()

    def follow(self, view: QPointF, room: QRectF) -> None:
        """Take note of where the pointer is in the part of the view that scrolls."""
        self._speed = (
            _speed(view.x(), room.left(), room.right()),
            _speed(view.y(), room.top(), room.bottom()),
        )
        if self._speed == (0.0, 0.0):
            self.stop()
        elif not self._timer.isActive():
            self._timer.start()

    def stop(self) -> None:
        """Rest."""
        self._timer.stop()


def _speed(at: float, low: float, high: float) -> float:
    """Return the pixels to move each tick: growing with the square of the depth in the zone."""
    zone = min(_ZONE, (high - low) / 4)
    if zone <= 0:
        return 0.0
    if at < low + zone:
        return -_FASTEST * min(1.0, (low + zone - at) / zone) ** 2
    if at > high - zone:
        return _FASTEST * min(1.0, (at - high + zone) / zone) ** 2
    return 0.0
