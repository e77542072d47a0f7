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
        self.asked = 0
        self.touch = FirstTouch(self, self._give)
        self.touch.rest_asked.connect(self._note)
        self.show()
        self.setFocus()

    def _note(self) -> None:
        self.asked += 1

    def _give(self) -> Hands:
        self.hands.append(Hands(self))
        return self.hands[-1]

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802 - Qt's name
        self.keys.append(event.key())


@pytest.fixture
def area(qapp: QApplication) -> Iterator[Area]:
    area = Area()
    qapp.processEvents()
    area.touch.is_map_seen = True
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


def test_what_comes_before_the_map_is_seen_is_meant_for_something_else(area: Area) -> None:
    area.touch.is_map_seen = False
    QTest.mouseMove(area.viewport(), QPoint(7, 7))
    QTest.mouseClick(area.viewport(), LEFT, pos=QPoint(5, 5))
    QTest.keyClick(area, Qt.Key.Key_A)
    assert (area.hands, area.keys) == ([], [])
    area.touch.is_map_seen = True
    QTest.keyClick(area, Qt.Key.Key_A)
    assert len(area.hands) == 1


@pytest.mark.parametrize("first", ["", "a"])
def test_a_shortcut_asks_for_the_rest(area: Area, first: str) -> None:
    QTest.keyClicks(area, first)
    assert area.asked == 0
    QTest.keyClick(area, Qt.Key.Key_S, Qt.KeyboardModifier.ControlModifier)
    assert area.asked > 0
    (hands,) = area.hands
    assert hands.seen.count(QEvent.Type.KeyPress) == len(first) + 2  # Ctrl is a key too


def test_a_key_of_no_letter_asks_for_the_rest(area: Area) -> None:
    QTest.keyClick(area, Qt.Key.Key_F2)
    assert area.asked > 0


def test_when_the_rest_is_there_nothing_asks_for_it(area: Area) -> None:
    area.touch.retire()
    QTest.keyClick(area, Qt.Key.Key_S, Qt.KeyboardModifier.ControlModifier)
    assert area.asked == 0
    assert len(area.hands) == 1
