"""Typing without looking up: a series of cards, what is in view, and what is selected after it."""

from pathlib import Path

import pytest
from person import Person
from program import Program
from PySide6.QtCore import QRect
from PySide6.QtWidgets import QApplication, QWidget

from cjm_desktop.model.questions import cell_at, entries, find_entry
from cjm_desktop.storage.files import load_project
from cjm_desktop.ui import file_dialogs
from cjm_desktop.ui.canvas.editor import TextEditor
from cjm_desktop.ui.canvas.views import body_part

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")


@pytest.fixture
def first_cell(program: Program, person: Person) -> None:
    """A map of the first model, in the first cell of which the cursor stands."""
    person.press("Return")
    program.page.canvas.animated = False
    person.press("Ctrl+Home")


def texts(program: Program) -> list[str]:
    """Return what stands in the first cell of the map."""
    row = program.journey.rows[0]
    cell = cell_at(row, program.journey.phases[0].id)
    return [entry.text for entry in entries(row, cell)]


def field() -> TextEditor:
    widget = QApplication.focusWidget()
    assert isinstance(widget, TextEditor)
    return widget


def seen(program: Program, widget: QWidget) -> bool:
    """Tell whether a widget over the map is in view, clear of row heads and header."""
    canvas = program.page.canvas
    place = QRect(widget.mapTo(canvas.viewport(), widget.rect().topLeft()), widget.size())
    return body_part(canvas.map_layout, canvas.camera).toAlignedRect().contains(place)


@pytest.mark.usefixtures("first_cell")
def test_the_view_follows_a_series(program: Program, person: Person) -> None:
    for number in range(16):
        person.type(f"card {number}")
        assert seen(program, field()), number
        person.press("Return")
        assert seen(program, field()), number
    person.press("Escape")
    assert texts(program) == [f"card {number}" for number in range(16)]


@pytest.mark.usefixtures("first_cell")
def test_a_card_is_begun_below_forty(program: Program, person: Person) -> None:
    person.type("card 0")
    person.press("Return", "Escape", "Ctrl+Home")
    for _ in range(39):
        person.press("Ctrl+D")
    person.press("Ctrl+Home", *["Down"] * 39, "Ctrl+Return")
    assert seen(program, field())
    person.type("last")
    person.press("Return", "Escape")
    assert texts(program) == ["card 0"] * 40 + ["last"]


@pytest.mark.usefixtures("first_cell")
def test_the_view_follows_a_text_that_grows(program: Program, person: Person) -> None:
    person.type("a")
    for _ in range(60):
        person.press("Shift+Return")
        person.type("b")
        assert caret_is_seen(program)
    person.press(*["Up"] * 60)
    assert caret_is_seen(program)
    person.press("Escape")


def caret_is_seen(program: Program) -> bool:
    canvas, typed = program.page.canvas, field()
    caret = typed.cursorRect()
    caret.moveTo(typed.viewport().mapTo(canvas.viewport(), caret.topLeft()))
    return body_part(canvas.map_layout, canvas.camera).toAlignedRect().contains(caret)


@pytest.mark.usefixtures("first_cell")
def test_saving_leaves_the_field_open(
    program: Program, person: Person, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    file = tmp_path / "typed.cjm"
    monkeypatch.setattr(file_dialogs, "ask_save", lambda *_: file)
    person.type("one")
    save(program, person)
    assert saved_texts(file) == ["one"]
    person.type(" two")
    person.press("Return")
    person.type("next")  # the series goes on
    person.press("Return", "Escape")
    assert texts(program) == ["one two", "next"]
    person.press("F2")
    person.type(" second")
    person.press("Left", "Left")
    save(program, person)
    assert saved_texts(file) == ["one two", "next second"]
    person.type("!")
    person.press("Return")
    assert texts(program) == ["one two", "next seco!nd"]
    person.press("Ctrl+Z")
    assert texts(program) == ["one two", "next second"]


def save(program: Program, person: Person) -> None:
    caret = field().textCursor().position()
    person.press("Ctrl+S")
    person.wait(lambda: program.session.save_state.kind == "saved")
    assert field().textCursor().position() == caret


def saved_texts(file: Path) -> list[str]:
    journey = load_project(file).journeys[0]
    cell = cell_at(journey.rows[0], journey.phases[0].id)
    return [entry.text for entry in entries(journey.rows[0], cell)]


@pytest.mark.usefixtures("first_cell")
def test_zooming_leaves_the_field_open(program: Program, person: Person) -> None:
    person.type("one")
    person.press(*["Ctrl+Equal"] * 5)
    assert seen(program, field())
    person.press("Ctrl+1", "Ctrl+2")
    person.type(" two")
    assert seen(program, field())
    person.press("Escape")
    assert texts(program) == []
    assert program.store.undo_stack.count() == 0


@pytest.mark.usefixtures("first_cell")
def test_what_was_typed_is_not_typed_over(program: Program, person: Person) -> None:
    person.type("old")
    person.press("Return", "Escape", "Ctrl+Home")
    person.type("brand new")  # over what the cursor came to
    person.press("Return")
    assert "next one" in program.page.drag_hint.text()
    person.type("another")
    person.press("Return")
    person.type("third")
    person.press("Return", "Return")
    person.type("fourth")
    person.press("Return", "Escape")
    assert texts(program) == ["brand new", "another", "third", "fourth"]
    person.press("Up", "Down")
    person.type("last")
    person.press("Return")
    assert texts(program) == ["brand new", "another", "third", "last"]
    assert program.store.undo_stack.count() == 6  # the first one, and five others


@pytest.mark.usefixtures("first_cell")
def test_adding_from_cell_to_cell_writes_over_none(program: Program, person: Person) -> None:
    person.type("kept")
    person.press("Tab")
    person.type("beside")
    person.press("Shift+Tab")
    person.type("added")
    person.press("Return", "Escape")
    assert texts(program) == ["kept", "added"]
    assert program.store.undo_stack.count() == 3
    person.press("Ctrl+Return", "Tab", "F2")  # the cell beside, whose card may be changed
    person.type(" it")
    person.press("Return", "Left", "Ctrl+Home")
    row, second = program.journey.rows[0], program.journey.phases[1].id
    assert [entry.text for entry in entries(row, cell_at(row, second))] == [
        "beside it"
    ]  # the cursor comes to a card, which is typed over
    person.type("other")
    person.press("Return")
    assert texts(program) == ["other", "added"]


@pytest.mark.usefixtures("first_cell")
def test_the_last_card_of_a_series_is_selected(program: Program, person: Person) -> None:
    for word in ("one", "two", "three"):
        person.type(word)
        person.press("Return")
    person.press("Escape")
    assert chosen(program) == ["three"]
    person.press("Alt+Up")
    assert texts(program) == ["one", "three", "two"]
    person.press("Delete")
    assert texts(program) == ["one", "two"]
    person.press("Ctrl+Return", "Escape")
    assert chosen(program) == ["two"]


def chosen(program: Program) -> list[str]:
    found = (find_entry(program.journey, entry) for entry in program.store.selection.entries)
    return [place.entry.text for place in found if place]


@pytest.mark.usefixtures("first_cell")
def test_a_collapsed_row_opens_while_something_is_typed(program: Program, person: Person) -> None:
    person.type("one")
    person.press("Return", "Escape")
    row = program.journey.rows[0]
    program.select(row=row.id)
    program.act("rows.collapse")
    collapsed, steps = program.project, program.store.undo_stack.count()
    program.page.canvas.setFocus()
    person.press("Ctrl+Home", "F2")
    assert field().isVisible()
    person.press("Escape")
    assert program.project is collapsed
    assert program.page.canvas.map_layout.rows[0].row.collapsed
    person.press("Ctrl+Return")
    person.type("two")
    person.press("Return", "Escape")
    assert texts(program) == ["one", "two"]
    assert not program.journey.rows[0].collapsed
    assert program.store.undo_stack.count() == steps + 1
    assert program.store.undo_stack.undoText() == "Add card"
    person.press("Ctrl+Z")
    assert program.project is collapsed
