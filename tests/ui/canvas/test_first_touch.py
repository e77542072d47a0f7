"""A map that gets its hands when it is first touched."""

from collections.abc import Iterator

import pytest
from hands_rig import LEFT
from PySide6.QtCore import QEvent, QObject, QPoint, Qt
from PySide6.QtGui import QInputEvent, QKeyEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractScrollArea, QApplication

from cjm_desktop.ui.canvas.first_touch import FirstTouch


class Hands(QObject):
    """Notes what comes, and keeps keys and the mouse to itself."""

    def __init__(self, area: QAbstractScrollArea) -> None:
        super().__init__(area)
        self.seen: list[QEvent.Type] = []
        area.installEventFilter(self)
        area.viewport().installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802 - Qt's name
        del watched
        self.seen.append(event.type())
        return isinstance(event, QInputEvent)


class Area(QAbstractScrollArea):
    """A widget that gets hands, and notes which keys come through to it."""

    def __init__(self) -> None:
        super().__init__()
        self.hands: list[Hands] = []
        self.keys: list[int] = []
        self.touch = FirstTouch(self, self._give)
        self.show()
        self.setFocus()

    def _give(self) -> Hands:
        self.hands.append(Hands(self))
        return self.hands[-1]

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802 - Qt's name
        self.keys.append(event.key())


@pytest.fixture
def area(qapp: QApplication) -> Iterator[Area]:
    area = Area()
    qapp.processEvents()
    yield area
    area.close()
    area.deleteLater()


def test_who_only_looks_has_no_hands(area: Area) -> None:
    area.resize(300, 200)
    QApplication.processEvents()
    assert area.hands == []


def test_the_first_key_goes_to_the_hands(area: Area) -> None:
    QTest.keyClick(area, Qt.Key.Key_A)
    QTest.keyClick(area, Qt.Key.Key_B)
    (hands,) = area.hands
    assert hands.seen.count(QEvent.Type.KeyPress) == 2  # each once
    assert area.keys == []


def test_the_first_press_goes_to_the_hands(area: Area) -> None:
    QTest.mouseClick(area.viewport(), LEFT, pos=QPoint(5, 5))
    (hands,) = area.hands
    assert hands.seen.count(QEvent.Type.MouseButtonPress) == 1
    assert hands.seen.count(QEvent.Type.MouseButtonRelease) == 1


def test_hands_that_were_given_before_get_it_once(area: Area) -> None:
    area.touch.give()
    QTest.keyClick(area, Qt.Key.Key_A)
    (hands,) = area.hands
    assert hands.seen.count(QEvent.Type.KeyPress) == 1
