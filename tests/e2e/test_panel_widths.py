"""Panels are made wider and narrower with the keyboard, as far as with the mouse."""

import pytest
from person import NONE, Button, Person, middle_of
from program import Program, open_example
from PySide6.QtCore import QPoint
from PySide6.QtTest import QTest

from cjm_desktop.ui.side import Grip
from cjm_desktop.ui.workspace import Workspace

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")


@pytest.fixture
def workspace(program: Program) -> Workspace:
    """The example in a wide window, the details beside the map."""
    program.window.resize(1600, 900)
    open_example(program)
    program.page.canvas.setFocus()
    program.settle()
    assert program.page.workspace.panel_is_open
    return program.page.workspace


def map_width(program: Program) -> int:
    return program.page.canvas.width()


def test_details_from_the_map(program: Program, person: Person, workspace: Workspace) -> None:
    before = map_width(program)
    person.press("F7")
    assert workspace.panel_width == 324
    assert map_width(program) == before - 20
    person.press(*["F7"] * 9)
    assert workspace.panel_width == 420  # as wide as it gets
    person.press(*["Shift+F7"] * 12)
    assert workspace.panel_width == 264
    assert program.page.canvas.hasFocus()


def test_the_panel_with_the_keyboard(
    program: Program, person: Person, workspace: Workspace
) -> None:
    person.press("Ctrl+Shift+O")
    person.press(*["F7"] * 2)
    assert (workspace.outline_width, workspace.panel_width) == (272, 304)
    assert program.page.canvas.x() == 272
    person.press(*["F7"] * 6)
    assert workspace.outline_width == 360
    person.press(*["Shift+F7"] * 10)
    assert workspace.outline_width == 200
    program.page.canvas.setFocus()
    person.press("F7")  # the details, where neither has it
    assert (workspace.outline_width, workspace.panel_width) == (200, 324)


@pytest.mark.usefixtures("workspace")
def test_while_a_field_is_written(program: Program, person: Person) -> None:
    program.select(phase=program.journey.phases[0].id)
    person.press("Ctrl+I")
    focus = program.window.focusWidget()
    person.press("F7")
    assert program.page.workspace.panel_width == 324
    assert program.window.focusWidget() is focus


def test_outline_alone(program: Program, person: Person, workspace: Workspace) -> None:
    workspace.show_panel(False)
    person.press("Ctrl+Shift+O")
    program.page.canvas.setFocus()
    person.press("F7")
    assert workspace.outline_width == 252


def test_nothing_to_make_wider(program: Program, workspace: Workspace) -> None:
    workspace.show_panel(False)
    program.settle()
    wider = program.assembly.actions["view.wider"]
    assert not wider.isEnabled()
    assert "Open the outline or the details first." in wider.toolTip()


def test_in_the_menu_and_for_the_next_time(
    program: Program, person: Person, workspace: Workspace
) -> None:
    person.choose("View", "Size of the panel", "Make the panel wider")
    assert workspace.panel_width == 324
    program.page.remember()
    assert program.settings.panels_width == 324


def test_escape_gives_up_an_edge_in_hand(
    program: Program, person: Person, workspace: Workspace
) -> None:
    person.press("Ctrl+Shift+O")  # the outline, at the left
    program.page.workspace.show_panel(True, "gain", at_once=True)
    program.select(phase=program.journey.phases[0].id)
    program.page.canvas.setFocus()
    program.settle()
    sizes = workspace.panel_width, workspace.panel_share, workspace.outline_width
    places = [panel.geometry() for panel in workspace.panels]
    grips = [grip for grip in workspace.findChildren(Grip) if grip.isVisible()]
    assert len(grips) == 3
    for grip in grips:
        at, window = middle_of(grip), program.window.windowHandle()
        QTest.mousePress(window, Button.LeftButton, NONE, window.mapFromGlobal(at))
        QTest.mouseMove(window, window.mapFromGlobal(at + QPoint(-30, -30)))
        now = workspace.panel_width, workspace.panel_share, workspace.outline_width
        assert now != sizes
        person.press("Escape")
        QTest.mouseMove(window, window.mapFromGlobal(at + QPoint(-20, -20)))
        QTest.mouseRelease(window, Button.LeftButton, NONE, window.mapFromGlobal(at))
        assert (workspace.panel_width, workspace.panel_share, workspace.outline_width) == sizes
    assert [panel.geometry() for panel in workspace.panels] == places
    assert program.store.selection.phase == program.journey.phases[0].id
