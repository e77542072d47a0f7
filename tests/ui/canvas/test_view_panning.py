"""Moving the sheet with Space and the left button, as with the middle one."""

from hands_rig import Rig
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest


def test_space_and_drag_moves_the_sheet_and_selects_nothing(rig: Rig) -> None:
    rig.canvas.resize(600, 400)
    canvas, before = rig.canvas, rig.store.selection
    x, y = canvas.camera.x, canvas.camera.y
    QTest.keyPress(canvas, Qt.Key.Key_Space)
    assert canvas.viewport().cursor().shape() == Qt.CursorShape.OpenHandCursor
    rig.drag(QPoint(400, 300), QPoint(340, 250))
    QTest.keyRelease(canvas, Qt.Key.Key_Space)
    assert (canvas.camera.x - x, canvas.camera.y - y) == (60, 50)
    assert rig.store.selection == before
    assert not canvas.is_space_held
    QTest.mouseMove(canvas.viewport(), QPoint(200, 200))
    assert (canvas.camera.x - x, canvas.camera.y - y) == (60, 50)  # let go


def test_without_space_it_does_not(rig: Rig) -> None:
    rig.canvas.resize(600, 400)
    x, y = rig.canvas.camera.x, rig.canvas.camera.y
    rig.drag(QPoint(400, 300), QPoint(340, 250))
    assert (rig.canvas.camera.x, rig.canvas.camera.y) == (x, y)
