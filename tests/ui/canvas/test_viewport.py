"""The canvas goes on when Python's object for its viewport is replaced by another.

Qt makes the viewport; PySide may let go of the object that stands for it while it lives, as was
seen after some fifty clicks. Whoever kept the old object would never know its events again.
"""

import shiboken6
from hands_rig import CTRL, Rig
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QWheelEvent
from PySide6.QtWidgets import QApplication


def test_mouse_and_wheel_still_arrive(rig: Rig) -> None:
    shiboken6.invalidate(rig.canvas.viewport())

    rig.click(rig.entry("call"))
    assert rig.store.selection.entries == ("call",)
    before = rig.canvas.zoom
    at = QPointF(rig.entry("call"))
    turn = QWheelEvent(
        at,
        QPointF(rig.canvas.viewport().mapToGlobal(at.toPoint())),
        QPoint(),
        QPoint(0, 120),
        Qt.MouseButton.NoButton,
        CTRL,
        Qt.ScrollPhase.NoScrollPhase,
        False,
    )
    QApplication.sendEvent(rig.canvas.viewport(), turn)
    assert rig.canvas.zoom > before
    rig.key(Qt.Key.Key_Space)
