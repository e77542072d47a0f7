"""Moving the view while something is dragged near its edges."""

from collections.abc import Callable
from typing import Final, Literal

from PySide6.QtCore import QObject, QPointF, QRectF, QTimer

from cjm_desktop.ui.canvas.camera import Camera
from cjm_desktop.ui.canvas.stage import Stage

Scrolls = Literal["both", "sideways", "up and down", "none"]

INTERVAL: Final = 16  # ms
_ZONE: Final = 36.0  # pixels from an edge
_BEYOND: Final = 48.0  # pixels outside the view; farther off, the pointer has left it
_FASTEST: Final = 26.0  # pixels a tick


class AutoScroll(QObject):
    """Scrolls as long as the pointer rests near an edge, faster the nearer it is."""

    def __init__(self, scroll: Callable[[float, float], None], parent: QObject) -> None:
        super().__init__(parent)
        self._scroll = scroll
        self._start = QPointF()
        self._speed = (0.0, 0.0)
        self._timer = QTimer(self)
        self._timer.setInterval(INTERVAL)
        self._timer.timeout.connect(lambda: self._scroll(*self._speed))

    def begin(self, start: QPointF) -> None:
        """Take note of where a drag begins: nearer to an edge than that, the view moves."""
        self._start = start

    def follow(self, view: QPointF, stage: Stage, ways: Scrolls) -> None:
        """Take note of where the pointer is in the view, of which the headers do not scroll."""
        room, window = room_of(stage), window_of(stage)
        if not window.adjusted(-_BEYOND, -_BEYOND, _BEYOND, _BEYOND).contains(view):
            self.stop()
            return
        across = down = 0.0
        if ways in ("both", "sideways"):
            across = _speed(view.x(), self._start.x(), room.left(), room.right())
        if ways in ("both", "up and down"):
            down = _speed(view.y(), self._start.y(), room.top(), room.bottom())
        self._speed = (across, down)
        if self._speed == (0.0, 0.0):
            self.stop()
        elif not self._timer.isActive():
            self._timer.start()

    def stop(self) -> None:
        """Rest."""
        self._timer.stop()


def window_of(stage: Stage) -> QRectF:
    """Return the part of the view that nothing lies over."""
    return QRectF(0, 0, stage.camera.clear_width, stage.camera.height)


def room_of(stage: Stage) -> QRectF:
    """Return the part of the view that scrolls, without the headers that stay."""
    layout, camera = stage.map_layout, stage.camera
    left = max(0.0, camera.head_right(layout))
    top = max(0.0, camera.header_bottom(layout))
    return QRectF(left, top, camera.clear_width - left, camera.height - top)


def look_back(stage: Stage, before: Camera | None) -> None:
    """Show what was in view before the sheet moved along with a drag that changed nothing."""
    if before is not None and before.zoom == stage.camera.zoom:
        stage.look_from(before)


def is_amid(view: QPointF, stage: Stage) -> bool:
    """Tell whether a place is far enough from all edges that nothing scrolls there."""
    return room_of(stage).adjusted(_ZONE, _ZONE, -_ZONE, -_ZONE).contains(view)


def _speed(at: float, start: float, low: float, high: float) -> float:
    """Return the pixels to move each tick: growing with the square of the depth in the zone.

    A drag that begins within a zone only scrolls once it goes nearer to the edge.
    """
    zone = max(1.0, min(_ZONE, (high - low) / 4))
    before = _depth(start - low, zone), _depth(high - start, zone)
    now = _depth(at - low, zone), _depth(high - at, zone)
    if now[0] > before[0]:
        return float(-_FASTEST * now[0] ** 2)
    return float(_FASTEST * now[1] ** 2) if now[1] > before[1] else 0.0


def _depth(distance: float, zone: float) -> float:
    """Return how deep a place lies in a zone along an edge, 0 to 1."""
    return max(0.0, min(1.0, (zone - distance) / zone))
