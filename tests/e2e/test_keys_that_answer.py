"""Every key does the obvious thing, or says why it does not."""

import pytest
from person import MODIFIERS, Person
from person_sight import Sight
from program import Program, open_example
from PySide6.QtCore import QPoint, QRect
from PySide6.QtWidgets import QApplication

from cjm_desktop.model.questions import cell_at, entries
from cjm_desktop.model.words import RowKind
from cjm_desktop.store.selection import Selection
from cjm_desktop.ui.canvas.editor import TextEditor
from cjm_desktop.ui.canvas.number_editing import NumberField
from cjm_desktop.ui.canvas.places import selected_rect

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")


@pytest.fixture
def sight(program: Program) -> Sight:
    program.window.resize(1600, 1100)
    open_example(program)
    program.page.canvas.setFocus()
    return Sight(program.page.canvas)


def go_to(program: Program, kind: RowKind, column: int = 0) -> Selection:
    """Put the cursor on a cell of a row of a kind; return it."""
    phase = program.journey.phases[column].id
    program.select(row=program.row(kind).id, phase=phase)
    program.page.canvas.setFocus()
    return program.store.selection


def said(program: Program) -> str:
    hint = program.page.drag_hint
    return hint.text() if hint.isVisible() else ""


@pytest.mark.usefixtures("sight")
def test_what_is_added_is_what_the_row_holds(program: Program, person: Person) -> None:
    chosen = go_to(program, "curve")
    assert not program.assembly.actions["insert.card"].isEnabled()
    cell = cell_at(program.row("curve"), program.journey.phases[0].id)
    assert cell is not None
    person.press("Ctrl+Return")
    after = cell_at(program.row("curve"), program.journey.phases[0].id)
    assert after is not None
    assert len(after.points) == len(cell.points) + 1
    assert program.store.selection.row == chosen.row
    assert program.store.undo_stack.undoText() == "Add point"

    chosen = go_to(program, "score")
    person.press("Ctrl+Return")
    assert isinstance(QApplication.focusWidget(), NumberField)
    person.press("Escape")
    assert program.store.selection == chosen

    program.select(row=program.row("score").id)
    program.page.canvas.setFocus()
    person.press("Ctrl+Return")
    assert isinstance(QApplication.focusWidget(), type(program.page.canvas))
    assert said(program).startswith("Choose a cell first")


@pytest.mark.usefixtures("sight")
def test_what_is_said_makes_way_for_the_selected_card(program: Program, person: Person) -> None:
    program.window.resize(1280, 720)
    program.settle()
    canvas = program.page.canvas
    row = [each for each in program.journey.rows if each.kind == "cards"][-1]
    cell = next(each for each in row.cells[1:] if each.cards)
    program.select(row=row.id, phase=cell.phase, entries=(cell.cards[0].id,))
    canvas.setFocus()
    canvas.set_zoom(1.5)  # so that every card can come to the middle
    canvas.reveal(program.store.selection)
    card = card_in(program)
    canvas.scroll_view(0, card.bottom() - canvas.height() + 4)
    card = card_in(program)
    middle = canvas.camera.clear_width / 2
    canvas.scroll_view(card.center().x() - middle, 0)
    program.assembly.bench.say("There is no place further that way.")
    hint = program.page.drag_hint
    x, y = round(middle) - hint.width() // 2, canvas.height() - hint.height() - 16
    assert QRect(QPoint(x, y), hint.size()).intersects(card_in(program))  # where it stands else
    assert not hint.geometry().intersects(card_in(program))
    person.press("Escape")  # the cell, with the card in it
    assert not hint.geometry().intersects(card_in(program))
    canvas.scroll_view(0, 300)  # the card goes up, out of the way
    assert abs(hint.geometry().center().x() - canvas.camera.clear_width / 2) <= 1


def card_in(program: Program) -> QRect:
    """Return where the selected card is on the canvas."""
    canvas = program.page.canvas
    rect = selected_rect(canvas.map_layout, canvas.camera, program.store.selection)
    assert rect is not None
    return rect.toAlignedRect()


@pytest.mark.usefixtures("sight")
def test_letters_and_figures(program: Program, person: Person) -> None:
    steps = program.store.undo_stack.count()
    go_to(program, "score")
    person.type("a")
    assert said(program) == "Type a number from 0 to 100 here."
    go_to(program, "curve")
    person.type("1")
    assert "adds a point" in said(program)
    assert program.store.undo_stack.count() == steps


def test_a_letter_begins_the_first_card(program: Program, person: Person) -> None:
    person.press("Return")  # the first of the templates
    program.page.canvas.animated = False
    person.type("hello")
    person.press("Return", "Escape")
    row, phase = program.journey.rows[0], program.journey.phases[0]
    assert [entry.text for entry in entries(row, cell_at(row, phase.id))] == ["hello"]


def test_moving_says_why_not(program: Program, person: Person, sight: Sight) -> None:
    doing = "What customers do"
    person.click(sight.card("Scroll past homes on the sofa at night"))
    before = program.project
    person.click(sight.card("Fill in the same calculator on three sites"), keys=MODIFIERS["Ctrl"])
    person.press("Alt+Left")
    assert program.project is before
    assert said(program).startswith("Not all of these cards")
    person.press("Escape", "Alt+Right")
    assert program.project is before
    assert said(program).startswith("The cell is selected")
    person.click(sight.card("Scroll past homes on the sofa at night"))
    person.press("Alt+Left")
    assert said(program) == "There is no place further that way."
    assert sight.cell(doing, "Dreaming")


def test_a_click_makes_no_score(program: Program, person: Person, sight: Sight) -> None:
    row = program.row("score")
    go_to(program, "score")
    person.press("Delete")  # not scored yet
    steps, name = program.store.undo_stack.count(), program.journey.phases[0].name
    person.click(sight.value(row.name, name, 50))
    assert program.store.selection.phase == program.journey.phases[0].id
    assert program.store.undo_stack.count() == steps
    person.press("Return")
    assert isinstance(QApplication.focusWidget(), NumberField)
    person.press("Escape")
    person.double_click(sight.value(row.name, name, 50))
    assert isinstance(QApplication.focusWidget(), NumberField)
    person.type("70")
    person.press("Return")
    cell = cell_at(program.row("score"), program.journey.phases[0].id)
    assert cell is not None
    assert cell.relevance is not None
    assert cell.relevance.value == 70
    assert program.store.undo_stack.count() == steps + 1


def test_the_pen_says_what_its_keys_do(program: Program, person: Person, sight: Sight) -> None:
    assert sight.head("What customers do")
    person.press("Ctrl+T")
    assert "press Enter" in said(program)
    person.press("Right", "Return")
    assert "Enter: done" in said(program)
    person.press("Right")
    assert "Ctrl+Enter: done" in said(program)
    assert "Enter, Space: call here" in said(program)
    person.press("Return", "Right", "Space", "Ctrl+Z")
    assert said(program).startswith("Stops: 2")
    person.press("Ctrl+Return")
    route = program.journey.routes[-1]
    assert len(route.stops) == 2


def test_a_paste_without_end_is_cut(program: Program, person: Person, sight: Sight) -> None:
    person.click(sight.card("Scroll past homes on the sofa at night"))
    person.press("F2")
    field = QApplication.focusWidget()
    assert isinstance(field, TextEditor)
    QApplication.clipboard().setText("word " * 200_000)
    person.press("Ctrl+A", "Ctrl+V")
    assert len(field.toPlainText()) == 10_000
    assert "10,000 characters" in said(program)
    person.type("!")
    person.press("Escape")
