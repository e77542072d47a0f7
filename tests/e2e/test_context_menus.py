"""Menus on the map: asked for again and again, with the mouse and with the keyboard."""

import random
from typing import get_args

import pytest
from person import Person
from program import Program
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QContextMenuEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMenu, QWidget

from cjm_desktop.model.words import RowKind
from cjm_desktop.ui.canvas.canvas import MapCanvas
from cjm_desktop.ui.context_entries import CONTEXT

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")
TIMES = 100  # with each of both


@pytest.fixture
def example(program: Program, person: Person) -> Program:
    """The example, as it opens."""
    program.act("file.example")
    person.wait(lambda: program.assembly.bench.shows_map)
    program.page.canvas.animated = False
    program.settle()
    return program


def open_menu() -> QMenu | None:
    popup = QApplication.activePopupWidget()
    return popup if isinstance(popup, QMenu) else None


def close_menu(person: Person, dice: random.Random, beside: QPoint) -> None:
    """Close a menu in one of the ways that there are, perhaps with a submenu open."""
    menu = open_menu()
    assert menu is not None
    match dice.choice(("close", "beside", "keys", "submenu")):
        case "close":
            menu.close()
        case "beside":  # which may do more than close it
            person.click(beside)
        case "keys":
            press(Qt.Key.Key_Down, Qt.Key.Key_Down, Qt.Key.Key_Escape)
        case "submenu":
            press(Qt.Key.Key_Up, Qt.Key.Key_Right, Qt.Key.Key_Escape, Qt.Key.Key_Escape)
    while (menu := open_menu()) is not None:
        menu.close()
        QApplication.processEvents()
    person.come_back()  # which a real system sees to


def ask_by_key(canvas: MapCanvas) -> None:
    """Ask for a menu as a system does when the key for it is pressed."""
    canvas.setFocus()
    at = canvas.rect().center()
    reason = QContextMenuEvent.Reason.Keyboard
    QApplication.sendEvent(canvas, QContextMenuEvent(reason, at, canvas.mapToGlobal(at)))
    QApplication.processEvents()


def press(*keys: Qt.Key) -> None:
    """Press keys in the menu that is open."""
    for key in keys:
        menu = open_menu()
        if menu is not None:
            QTest.keyClick(menu, key)
            QApplication.processEvents()


def test_menus_by_mouse_and_keys_wherever_they_are_asked_for(
    example: Program, person: Person
) -> None:
    dice = random.Random(1)
    viewport = example.page.canvas.viewport()
    corner = viewport.mapToGlobal(QPoint(2, 2))
    document, kinds = example.project, set()
    before = len(menus_of(example.window))
    for _ in range(TIMES):
        at = QPoint(
            dice.randrange(4, viewport.width() - 4), dice.randrange(4, viewport.height() - 4)
        )
        person.click(viewport.mapToGlobal(at), Qt.MouseButton.RightButton)
        kinds.add(_texts(open_menu()))
        close_menu(person, dice, corner)
        if dice.random() < 0.3:
            example.page.canvas.scroll_view(dice.randrange(-400, 400), dice.randrange(-400, 400))
        ask_by_key(example.page.canvas)
        kinds.add(_texts(open_menu()))
        close_menu(person, dice, corner)
    assert len(kinds) >= 4  # of cards, cells, phases, rows and the map
    assert example.project is document
    # None is left behind: rows and their cells have one for each kind, places one for all.
    most = len(CONTEXT) + len(get_args(RowKind)) + 1
    assert len(menus_of(example.window)) <= before + most


def menus_of(window: QWidget) -> list[QMenu]:
    """Return the menus that belong to a window itself."""
    return window.findChildren(QMenu, options=Qt.FindChildOption.FindDirectChildrenOnly)


def _texts(menu: QMenu | None) -> tuple[str, ...]:
    assert menu is not None
    return tuple(action.text() for action in menu.actions())
