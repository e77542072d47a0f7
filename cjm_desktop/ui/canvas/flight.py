"""The camera's way from one place to another, in 320 ms."""

from collections.abc import Callable
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QObject, Signal, SignalInstance

from cjm_desktop.ui.canvas.camera import Camera, between

if TYPE_CHECKING:
    from PySide6.QtCore import QVariantAnimation
    from PySide6.QtWidgets import QWidget

CAMERA_MS: Final = 320


def may_move(widget: "QWidget") -> bool:
    """Tell whether the system lets what is on the screen move; some people ask for no motion."""
    from PySide6.QtWidgets import QStyle

    return widget.style().styleHint(QStyle.StyleHint.SH_Widget_Animation_Duration) > 0


def slowing(
    parent: QObject,
    milliseconds: int,
    changed: Callable[[float], object],
    ended: "Callable[[], object] | SignalInstance",
) -> "QVariantAnimation":
    """Return an animation that goes from 0 to 1, ever more slowly, and tells of it."""
    from PySide6.QtCore import QEasingCurve, QVariantAnimation

    animation = QVariantAnimation(parent)
    animation.setDuration(milliseconds)
    animation.setEasingCurve(QEasingCurve.Type.OutCubic)
    animation.setStartValue(0.0)
    animation.setEndValue(1.0)
    animation.valueChanged.connect(changed)
    animation.finished.connect(ended)
    return animation


class Flight(QObject):
    """Moves a camera smoothly; a new flight begins where the one before it is interrupted."""

    moved = Signal(object)  # Camera
    ended = Signal()  # at its destination

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._start = self._end = Camera()
        self._animation: QVariantAnimation | None = None  # made for the first flight

    @property
    def destination(self) -> Camera | None:
        """Where the camera is going; None at rest."""
        animation = self._animation
        running = animation is not None and animation.state() == animation.State.Running
        return self._end if running else None

    def begin(self, start: Camera, end: Camera) -> None:
        """Set out from one camera to another."""
        self.stop()
        self._start, self._end = start, end
        if self._animation is None:
            self._animation = slowing(self, CAMERA_MS, self._on_value_changed, self.ended)
        self._animation.start()

    def stop(self) -> None:
        """Stay where the camera is."""
        if self._animation is not None:
            self._animation.stop()

    def _on_value_changed(self, share: float) -> None:
        self.moved.emit(self._end if share >= 1 else between(self._start, self._end, share))
