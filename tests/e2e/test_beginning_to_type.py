"""Somebody types before the cursor stands anywhere, pastes too much, or gives a row a name."""

import pytest
from details import field, pick
from person import Person
from program import Program, open_example
from PySide6.QtCore import QRect
from PySide6.QtGui import QColor, QGuiApplication, QImage
from PySide6.QtWidgets import QApplication

from cjm_desktop.layout import tokens
from cjm_desktop.model.questions import cell_at
from cjm_desktop.store.selection import Selection
from cjm_desktop.ui.canvas.editor import TextEditor
from cjm_desktop.ui.controls.text_fields import LineField, TextField

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")


@pytest.fixture(autouse=True)
def example(program: Program) -> None:
    open_example(program)
    program.store.select(Selection(program.journey.id))
    program.page.canvas.setFocus()


def test_a_letter_begins_a_card_in_the_first_cell(program: Program, person: Person) -> None:
    row, phase = program.journey.rows[0], program.journey.phases[0]
    cell = cell_at(row, phase.id)
    assert cell is not None
    person.type("New")
    assert isinstance(QApplication.focusWidget(), TextEditor)
    assert (program.store.selection.row, program.store.selection.phase) == (row.id, phase.id)
    person.press("Return", "Escape")
    after = cell_at(program.journey.rows[0], phase.id)
    assert after is not None
    assert [card.text for card in after.cards] == [*(card.text for card in cell.cards), "New"]


def test_the_cursor_stays_where_nothing_was_written(program: Program, person: Person) -> None:
    before = program.project
    person.type("N")
    person.press("Escape")
    assert program.project is before
    assert program.store.selection.row == program.journey.rows[0].id
    assert program.store.selection.phase == program.journey.phases[0].id


def test_where_the_map_was_scrolled_to(program: Program, person: Person) -> None:
    canvas = program.page.canvas
    canvas.set_zoom(1.0)
    layout = canvas.map_layout
    index = next(i for i, row in enumerate(layout.rows) if row.row.role == "needs")
    top = layout.body_top + layout.tops[index] - layout.header.height - 6
    canvas.scroll_view(-5000, -5000)
    canvas.scroll_view(2 * layout.columns.edges[1], top)
    before = canvas.camera
    person.type("N")
    chosen = program.store.selection
    assert chosen.row == layout.rows[index].row.id
    assert chosen.phase in [phase.id for phase in program.journey.phases[1:4]]
    assert canvas.camera.x == before.x
    person.press("Escape")


def chosen(program: Program) -> tuple[str | None, str | None]:
    """Return the row and phase that are selected."""
    return program.store.selection.row, program.store.selection.phase


def scrolled_to_needs(program: Program) -> tuple[str, str]:
    """Scroll to where a row stands at the top, the second phase left; return both ids."""
    canvas = program.page.canvas
    canvas.set_zoom(1.0)
    layout = canvas.map_layout
    index = next(i for i, row in enumerate(layout.rows) if row.row.role == "needs")
    top = layout.body_top + layout.tops[index] - layout.header.height - 6
    canvas.scroll_view(-5000, -5000)
    canvas.scroll_view(layout.columns.edges[1] + 10, top)
    return layout.rows[index].row.id, program.journey.phases[1].id


def test_the_button_begins_a_card_in_view_and_scrolls_nowhere(
    program: Program, person: Person
) -> None:
    place = scrolled_to_needs(program)
    camera = program.page.canvas.camera
    person.click_button("Card")
    assert isinstance(QApplication.focusWidget(), TextEditor)
    assert chosen(program) == place
    assert program.page.canvas.camera[:2] == camera[:2]
    person.press("Escape")


@pytest.mark.parametrize("way", ["button", "letter", "Ctrl+Return"])
def test_it_goes_on_where_the_cursor_stood(program: Program, person: Person, way: str) -> None:
    row, phase = program.journey.rows[1].id, program.journey.phases[2].id
    program.store.select(Selection(program.journey.id, row, phase))
    person.press("Escape")
    assert chosen(program) == (None, None)
    if way == "button":
        person.click_button("Card")
    elif way == "letter":
        person.type("N")
    else:
        person.press(way)
    assert chosen(program) == (row, phase)
    person.press("Escape")


def test_it_leaves_a_place_that_is_out_of_view(program: Program, person: Person) -> None:
    first = program.journey.rows[0].id, program.journey.phases[0].id
    program.store.select(Selection(program.journey.id, *first))
    person.press("Escape")
    place = scrolled_to_needs(program)
    person.click_button("Card")
    assert chosen(program) == place
    person.press("Escape")


def test_of_a_selected_row_an_empty_cell_in_view_is_taken(program: Program, person: Person) -> None:
    row = next(row for row in program.journey.rows if row.role == "doing")
    phases = program.journey.phases
    emptied = [c for c in row.cells if c.phase in (phases[0].id, phases[2].id)]
    commands = program.assembly.bench.commands
    commands.select_entries([card.id for cell in emptied for card in cell.cards])
    commands.delete_selection()
    program.page.canvas.set_zoom(1.0)
    program.store.select(Selection(program.journey.id, row.id))
    program.page.canvas.scroll_view(-5000, 0)
    program.page.canvas.scroll_view(program.page.canvas.map_layout.columns.edges[1] + 10, 0)
    person.click_button("Card")
    assert chosen(program) == (row.id, phases[2].id)  # the first is out of view
    person.press("Escape")


def said(program: Program) -> str:
    hint = program.page.drag_hint
    return hint.text() if hint.isVisible() else ""


def test_of_a_long_text_the_beginning_is_pasted(program: Program, person: Person) -> None:
    pick(program, "cards")
    program.page.workspace.show_panel(True)
    program.settle()
    text = field(program, TextField, "Text")
    text.setFocus()
    QGuiApplication.clipboard().setText("word " * 2400)
    person.press("Ctrl+A", "Ctrl+V")
    assert text.toPlainText() == ("word " * 2000)
    assert said(program).startswith("A text takes 10,000 characters at most")


def test_so_it_is_in_a_single_line(program: Program, person: Person) -> None:
    pick(program, "actions")
    program.page.workspace.show_panel(True)
    program.settle()
    owner = field(program, LineField, "Owner")
    owner.setFocus()
    QGuiApplication.clipboard().setText("name " * 2400)
    person.press("Ctrl+A", "Ctrl+V")
    assert owner.text() == "name " * 2000
    assert said(program).startswith("A text takes 10,000 characters at most")


def test_what_fits_is_pasted_without_a_word(program: Program, person: Person) -> None:
    pick(program, "cards")
    program.page.workspace.show_panel(True)
    program.settle()
    text = field(program, TextField, "Text")
    text.setFocus()
    QGuiApplication.clipboard().setText("one\r\ntwo")
    person.press("Ctrl+A", "Ctrl+V")
    assert text.toPlainText() == "one\ntwo"
    assert said(program) == ""


def in_accent(picture: QImage, around: QRect, y: int) -> list[int]:
    """Return where a horizontal line of a picture has the accent's colour, beside a rectangle."""
    return [
        x
        for x in range(picture.width())
        if not around.left() <= x <= around.right()
        and QColor(picture.pixelColor(x, y)).name().upper() == tokens.ACCENT
    ]


@pytest.mark.parametrize("header", ["row", "phase"])
def test_a_name_has_one_ring_while_it_is_written(
    program: Program, person: Person, header: str
) -> None:
    canvas = program.page.canvas
    row, phase = program.journey.rows[1], program.journey.phases[0]
    program.select(**({"row": row.id} if header == "row" else {"phase": phase.id}))
    canvas.setFocus()
    program.settle()
    person.press("F2")
    editor = QApplication.focusWidget()
    assert isinstance(editor, TextEditor)
    frame = editor.parentWidget()
    assert frame is not None
    around = frame.geometry()
    while_written = canvas.viewport().grab().toImage()
    assert in_accent(while_written, around, around.center().y()) == []
    person.press("Escape")
    program.settle()
    at_rest = canvas.viewport().grab().toImage()
    assert in_accent(at_rest, QRect(), around.center().y())
