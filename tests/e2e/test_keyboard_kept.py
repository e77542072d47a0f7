"""Something in sight has the keyboard, whatever was hidden, disabled or thrown away meanwhile."""

import pytest
from person import Person, middle_of
from program import Program, open_example
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLineEdit, QRadioButton, QWidget
from shiboken6 import Shiboken

from cjm_desktop.model.questions import cell_at
from cjm_desktop.ui.canvas.canvas import MapCanvas

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")


@pytest.fixture
def shown(program: Program) -> Program:
    """The example with its details beside the map."""
    program.window.resize(1600, 1000)
    open_example(program)
    program.page.show_details()
    program.settle()
    return program


def focus() -> QWidget:
    found = QApplication.focusWidget()
    assert found is not None, "nothing has the keyboard"
    return found


def field(program: Program, name: str) -> QWidget:
    """Return a field of the form that is shown."""
    inspector = program.page.inspector
    assert inspector is not None
    form = inspector.form()
    assert form is not None
    return form.fields[name]


def press_segment(program: Program, person: Person, words: str) -> None:
    """Click one of a few choices in the details."""
    inspector = program.page.inspector
    assert inspector is not None
    buttons = inspector.findChildren(QRadioButton)
    person.click(middle_of(next(b for b in buttons if b.isVisible() and b.text() == words)))
    program.settle()


def test_undoing_from_the_details_does_not_type_into_a_field_that_is_not_shown(
    shown: Program, person: Person
) -> None:
    # The names of levels are asked of curves alone, and have the keyboard in the form of rows.
    curve, metric, cards = shown.row("curve"), shown.row("metric"), shown.row("cards")
    shown.select(row=curve.id)
    levels = next(w for w in field(shown, "levels").findChildren(QLineEdit))
    levels.setFocus(Qt.FocusReason.TabFocusReason)
    assert focus() is levels
    shown.select(row=metric.id)
    shown.act("rows.collapse")
    phase = shown.journey.phases[0].id
    cell = cell_at(cards, phase)
    assert cell is not None
    shown.select(row=cards.id, phase=phase, entries=(cell.cards[0].id,))
    press_segment(shown, person, "Guessed")
    person.press("Ctrl+Z", "Ctrl+Z")
    shown.settle()
    assert shown.store.selection.row == metric.id
    inspector = shown.page.inspector
    assert inspector is not None
    assert focus().isVisible(), "what is typed goes where nobody sees it"
    assert inspector.isAncestorOf(focus())


def test_undoing_a_score_leaves_the_keyboard_in_its_details(shown: Program, person: Person) -> None:
    # How it is known is not asked of what has no score: the choices are disabled as one.
    row = shown.row("score")
    phase = next(p.id for p in shown.journey.phases)
    shown.select(row=row.id, phase=phase, series="relevance")
    shown.act("edit.delete")
    shown.assembly.bench.commands.set_score("relevance", 40)
    shown.settle()
    press_segment(shown, person, "Drawn")
    person.press("Ctrl+Z", "Ctrl+Z")
    shown.settle()
    inspector = shown.page.inspector
    assert inspector is not None
    assert inspector.isAncestorOf(focus())


def test_what_is_disabled_with_all_around_it_leaves_the_keyboard_to_the_map(
    shown: Program, person: Person
) -> None:
    button = next(b for b in shown.page.toolbar.findChildren(QWidget) if b.isEnabled())
    button.setFocus(Qt.FocusReason.TabFocusReason)
    assert focus() is button
    shown.page.toolbar.setEnabled(False)
    shown.settle()
    assert isinstance(focus(), MapCanvas)
    person.press("Ctrl+Home")
    assert shown.store.selection.entries, "keys on the map do nothing"


def test_what_is_thrown_away_leaves_the_keyboard_to_the_map(shown: Program) -> None:
    gone = QLineEdit(shown.page)
    gone.show()
    gone.setFocus()
    assert focus() is gone
    Shiboken.delete(gone)
    shown.settle()
    assert isinstance(focus(), MapCanvas)
