"""When the canvas hurries, when it paints again, and when it works ahead."""

from collections.abc import Callable
from typing import Final

from PySide6.QtCore import QObject, QTimer, Signal

from cjm_desktop.base.garbage import collect_old, collect_young
from cjm_desktop.ui.canvas.allowance import Allowance

STILL_SECONDS: Final = 0.06  # that a frame may spend on making what was never drawn before
FIRST_SECONDS: Final = 0.25  # the same for the first of all, before which there is nothing to touch
MOVING_SECONDS: Final = 0.0015  # the same while the view moves, or much of a large map is in view
AHEAD_SECONDS: Final = 0.003  # that one slice of work ahead may take
SETTLE_MS: Final = 90  # after the last movement by hand, before small text is drawn again
REFINE_MS: Final = 8  # after a frame that could not draw all in full
REST_MS: Final = 120  # after the last movement or frame, before work ahead begins
AHEAD_MS: Final = 8  # between two slices of work ahead
IDLE_MS: Final = 20_000  # after the last frame, before old garbage is looked for: up to 0.1 s


class Pace(QObject):
    """Knows whether the view is being moved, and shares out the time around it."""

    settled = Signal()  # the zoom was not moved by hand for a while
    refining = Signal()  # something was left for the next frame

    def __init__(self, work_ahead: Callable[[Allowance], bool], parent: QObject) -> None:
        super().__init__(parent)
        self._work_ahead = work_ahead  # returns whether all is done
        self._moving = self._timer(SETTLE_MS, lambda: None)
        self._zooming = self._timer(SETTLE_MS, self.settled.emit)
        self._refine = self._timer(REFINE_MS, self.refining.emit)
        self._ahead = self._timer(REST_MS, self._on_ahead)
        self._idle = self._timer(IDLE_MS, collect_old)
        self._is_tidy = False  # since the last frame
        self._has_shown = False  # any frame

    @property
    def is_moving(self) -> bool:
        """Whether the view was moved or zoomed by hand a moment ago."""
        return self._moving.isActive()

    @property
    def is_zooming(self) -> bool:
        """Whether the view was zoomed by hand a moment ago."""
        return self._zooming.isActive()

    def patience(self, still: float) -> float:
        """Return how long a frame of a view that stands still may make what is new to it.

        The first may take longer: on a slow machine the map comes whole, and what follows it after.
        """
        return still if self._has_shown else max(still, FIRST_SECONDS)

    def note_movement(self, *, zooming: bool = False) -> None:
        """Take note that the view is moved by hand: frames must follow quickly for a while."""
        self._moving.start()
        if zooming:
            self._zooming.start()
        self._ahead.start(REST_MS)

    def note_frame(self, *, ready: bool) -> None:
        """Take note of a painted frame, and whether everything in it was ready to be drawn."""
        self._has_shown = True
        if not ready:
            self._refine.start()
        self._is_tidy = False
        self._idle.stop()
        self._ahead.start(REST_MS)

    def _on_ahead(self) -> None:
        is_done = self._is_tidy and self._work_ahead(Allowance(AHEAD_SECONDS))
        if is_done or not self._is_tidy:
            collect_young()  # at a time when no frame has to wait for it
            self._is_tidy = True
        if is_done:
            self._idle.start()
        else:
            self._ahead.start(AHEAD_MS)

    def _timer(self, milliseconds: int, call: Callable[[], object]) -> QTimer:
        timer = QTimer(self)
        timer.setSingleShot(True)
        timer.setInterval(milliseconds)
        timer.timeout.connect(call)
        return timer
