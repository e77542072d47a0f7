"""The camera's way from one place to another, in 320 ms."""

from typing import Final

from PySide6.QtCore import QEasingCurve, QObject, QVariantAnimation, Signal

from cjm_desktop.ui.canvas.camera import Camera, between

CAMERA_MS: Final = 320


class Flight(QObject):
    """Moves a camera smoothly; a new flight begins where the one before it is interrupted."""

    moved = Signal(object)  # Camera
    ended = Signal()  # at its destination

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._start = self._end = Camera()
        self._animation = QVariantAnimation(self)
        self._animation.setDuration(CAMERA_MS)
        self._animation.setEasingCurve(QEasingCurve.Type.OutCubic)
        self._animation.setStartValue(0.0)
        self._animation.setEndValue(1.0)
        self._animation.valueChanged.connect(self._on_value_changed)
        self._animation.finished.connect(self.ended)

    @property
    def destination(self) -> Camera | None:
        """Where the camera is going; None at rest."""
        running = self._animation.state() == QVariantAnimation.State.Running
        return self._end if running else None

    def begin(self, start: Camera, end: Camera) -> None:
        """Set out from one camera to another."""
        self._animation.stop()
        self._start, self._end = start, end
        self._animation.start()

    def stop(self) -> None:
        """Stay where the camera is."""
        self._animation.stop()

    def _on_value_changed(self, share: float) -> None:
        self.moved.emit(self._end if share >= 1 else between(self._start, self._end, share))
