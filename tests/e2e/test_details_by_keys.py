"""The keyboard goes from the map to the details and back."""

import pytest
from person import Person
from person_sight import Sight
from program import Program, open_example
from PySide6.QtWidgets import QApplication, QWidget

from cjm_desktop.ui.canvas.canvas import MapCanvas
from cjm_desktop.ui.controls.text_fields import TextField

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")
CARD = "Scroll past homes on the sofa at night"


@pytest.fixture
def sight(program: Program) -> Sight:
    program.window.resize(1600, 1100)
    open_example(program)
    program.page.canvas.setFocus()
    return Sight(program.page.canvas)


def focus() -> QWidget:
    widget = QApplication.focusWidget()
    assert widget is not None
    return widget


def is_on_map() -> bool:
    return isinstance(QApplication.focusWidget(), MapCanvas)


def in_panel(program: Program) -> bool:
    panel = program.page.inspector
    return panel is not None and panel.isAncestorOf(focus())


def test_the_key_of_the_details_goes_there_and_closes_them(
    program: Program, person: Person, sight: Sight
) -> None:
    person.click(sight.card(CARD))
    person.press("Ctrl+I")  # they are open, beside the map
    assert in_panel(program)
    person.press("Ctrl+I")
    assert not program.page.workspace.panel_is_open
    assert is_on_map()
    person.press("Ctrl+I")
    assert in_panel(program)


def test_escape_takes_back_what_was_typed_in_the_details(
    program: Program, person: Person, sight: Sight
) -> None:
    before = program.project
    person.click(sight.card(CARD))
    person.press("Ctrl+I", "End")
    person.type(" and dream")
    assert program.store.undo_stack.count() == 1
    person.press("Escape")
    assert is_on_map()
    assert program.project is before
    assert not program.store.undo_stack.canUndo()
    person.press("Ctrl+I", "End")
    person.type(" and dream")
    kept = program.project
    person.press("Tab", "Escape")  # what was left is done
    assert is_on_map()
    assert program.project is kept
    assert program.store.undo_stack.count() == 1


@pytest.mark.parametrize(
    ("key", "step"), [("G", "Add principle"), ("C", "Add persona"), ("S", "Add source")]
)
@pytest.mark.parametrize("is_open", [True, False])
def test_undoing_what_was_added_to_a_list_selects_what_was_selected(
    program: Program, person: Person, sight: Sight, key: str, step: str, is_open: bool
) -> None:
    person.click(sight.card(CARD))
    program.page.workspace.show_panel(is_open)
    before, chosen = program.project, program.store.selection
    person.press("Ctrl+L", key)
    assert program.store.undo_stack.undoText() == step
    assert program.store.selection != chosen
    assert in_panel(program)
    person.press("Ctrl+Z")
    assert program.project is before
    assert program.store.selection == chosen
    person.press("Ctrl+Shift+Z")
    assert program.project is not before
    person.press("Ctrl+Z", "Ctrl+L", key)
    person.type("Anew")
    typed = focus()
    assert isinstance(typed, TextField)
    assert typed.toPlainText() == "Anew"
    person.press("Ctrl+Z", "Ctrl+Z")
    assert program.store.selection == chosen


def test_a_phase_does_not_apply_in_one_step(program: Program, person: Person, sight: Sight) -> None:
    before = program.project
    person.click(sight.header("Exploring"))
    person.press("Alt+Shift+A")
    assert isinstance(focus(), TextField)
    person.press("Escape")
    assert is_on_map()
    assert program.project is before
    person.press("Alt+Shift+A")
    person.type("they buy at once")
    person.press("Return")
    assert is_on_map()
    assert program.journey.phases[1].not_applicable == "they buy at once"
    assert program.store.undo_stack.count() == 1
    assert program.store.undo_stack.undoText() == "Change applicability"
    person.press("Ctrl+Z")
    assert program.project is before
