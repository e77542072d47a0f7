"""Waits until a canvas shows all that it will show by itself."""

from typing import Final

from PySide6.QtCore import QDeadlineTimer, QEventLoop
from PySide6.QtWidgets import QApplication

from cjm_desktop.ui.canvas.canvas import MapCanvas

_PATIENCE_MS: Final = 20_000


def wait_for_rest(canvas: MapCanvas) -> None:
    """Give frames, what is made ready between them, and last the minimap their time."""
    pace, patience = canvas._pace, QDeadlineTimer(_PATIENCE_MS)
    timers = (pace._moving, pace._zooming, pace._refine, pace._ahead, canvas.minimap._rest)
    QApplication.processEvents()
    while any(timer.isActive() for timer in timers):
        assert not patience.hasExpired(), "the canvas never comes to rest"
        QApplication.processEvents(QEventLoop.ProcessEventsFlag.WaitForMoreEvents)
        QApplication.processEvents()  # which paints what was asked for last
