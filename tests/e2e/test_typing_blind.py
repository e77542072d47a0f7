"""Typing without looking up: a series of cards, what is in view, and what is selected after it."""

import pytest
from person import Person
from program import Program
from PySide6.QtCore import QRect
from PySide6.QtWidgets import QApplication, QWidget

from cjm_desktop.model.questions import cell_at, entries
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
