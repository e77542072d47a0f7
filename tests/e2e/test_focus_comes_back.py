"""Where the keyboard is after a dialog, a panel, a deletion or an undo: where one can go on."""

import pytest
from person import Person, active_window
from program import Program, open_example
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QDialog, QLineEdit, QMenu, QPlainTextEdit, QWidget

from cjm_desktop.ui.canvas.canvas import MapCanvas
from cjm_desktop.ui.finding.outline_view import OutlineView
from cjm_desktop.ui.panels.inspector import Inspector

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")


@pytest.fixture
def shown(program: Program, person: Person) -> Program:
    """The example with the cursor on its first card."""
    open_example(program)
    person.press("Ctrl+Home")
    assert program.store.selection.entries
    return program


def focus() -> QWidget:
    found = QApplication.focusWidget()
    assert found is not None, "nothing has the keyboard"
    return found


@pytest.mark.parametrize("keys", ["Ctrl+E", "F1", "Ctrl+Shift+Down"])
def test_after_a_dialog(shown: Program, person: Person, keys: str) -> None:
    before = shown.store.selection
    with person.in_dialog(QDialog, lambda _: person.press("Escape")):
        person.press(keys)
    assert isinstance(focus(), MapCanvas)
    assert shown.store.selection == before


def test_after_the_menu_of_the_keyboard(shown: Program, person: Person) -> None:
    before = shown.store.selection
    person.press("Shift+F10")
    assert isinstance(QApplication.activePopupWidget(), QMenu)
    person.press("Escape")
    person.come_back()
    assert isinstance(focus(), MapCanvas)
    assert shown.store.selection == before


@pytest.mark.usefixtures("shown")
@pytest.mark.parametrize("keys", ["Ctrl+F", "Ctrl+H", "Ctrl+K", "Ctrl+Shift+O", "Ctrl+Shift+F"])
def test_escape_leads_back_to_the_map(person: Person, keys: str) -> None:
    person.press(keys)
    assert not isinstance(focus(), MapCanvas)
    person.press("Escape")
    assert isinstance(focus(), MapCanvas)


def test_the_palette_gives_the_keyboard_back_to_a_field(shown: Program, person: Person) -> None:
    shown.page.show_details()
    field = focus()
    assert isinstance(field, QLineEdit | QPlainTextEdit)
    person.press("Ctrl+K", "Escape")
    assert focus() is field
    person.press("Escape")
    assert isinstance(focus(), MapCanvas)


def test_a_panel_that_closes_gives_the_keyboard_to_the_map(shown: Program, person: Person) -> None:
    shown.page.workspace.show_panel(False)
    person.press("Ctrl+I")
    assert within(Inspector, shown)
    person.press("Ctrl+I")
    assert isinstance(focus(), MapCanvas)
    person.press("Ctrl+Shift+O")
    assert isinstance(focus(), OutlineView)
    person.press("Ctrl+Shift+O")
    assert isinstance(focus(), MapCanvas)


def test_deleting_and_undoing_stay_where_the_keyboard_is(shown: Program, person: Person) -> None:
    first = shown.store.selection.entries
    person.press("Delete")
    assert isinstance(focus(), MapCanvas)
    second = shown.store.selection.entries
    assert second
    assert second != first
    person.press("Ctrl+Z")
    assert isinstance(focus(), MapCanvas)
    assert shown.store.selection.entries == first
    shown.page.show_details()
    field = focus()
    person.press("End")
    person.type("!")
    person.press("Ctrl+Z")
    assert focus() is field, "undoing a text takes the keyboard away from its field"


@pytest.mark.usefixtures("shown")
def test_typing_on_the_map_ends_on_the_map(person: Person) -> None:
    person.press("F2")
    assert not isinstance(focus(), MapCanvas)
    person.press("Escape")
    assert isinstance(focus(), MapCanvas)
    person.press("F2")
    person.type("Other")
    person.press("Ctrl+Return")
    person.press("Escape")
    assert isinstance(focus(), MapCanvas)


def within(kind: type[QWidget], program: Program) -> bool:
    panel = active_window().findChild(kind, options=Qt.FindChildOption.FindChildrenRecursively)
    return panel is not None and panel.isAncestorOf(focus()) and program.page.isVisible()
