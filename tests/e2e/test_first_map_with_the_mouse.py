"""From the start screen to a saved map and its PDF with the mouse; only texts are typed."""

from pathlib import Path

import pytest
from person import Person, visible_child
from person_first_map import (
    DOING,
    FIRST,
    NEEDS,
    PRESENCE,
    RELEVANCE,
    SCORES,
    SECOND,
    check_file,
    check_map,
    check_pdf,
)
from person_sight import Sight
from program import Program
from PySide6.QtCore import QPoint, Qt

from cjm_desktop.ui import file_dialogs
from cjm_desktop.ui.dialogs.export import ExportDialog
from cjm_desktop.ui.gallery.row_gallery import RowGallery
from cjm_desktop.ui.template_grid import TemplateGrid

CTRL = Qt.KeyboardModifier.ControlModifier
pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")
RIGHT = Qt.MouseButton.RightButton


def test_first_map_with_the_mouse(
    program: Program, person: Person, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    file, pdf = tmp_path / "first map.cjm", tmp_path / "first map.pdf"
    monkeypatch.setattr(file_dialogs, "ask_save", lambda *_: file)
    _choose_template(program, person)
    begun = program.project
    program.page.canvas.animated = False
    sight = Sight(program.page.canvas)
    _arrange_phases(person, sight)
    assert _phase_names(program) == ["Staying", FIRST, SECOND]
    _delete(person, sight.header("Staying"))
    _arrange_rows(person, sight)
    _fill_in(person, sight)
    _score(person, sight)
    check_map(program.project)
    finished = program.project

    person.choose("File", "Save")
    person.wait(lambda: program.session.save_state.kind == "saved")
    check_file(file)
    monkeypatch.setattr(file_dialogs, "ask_save", lambda *_: pdf)
    with person.in_dialog(ExportDialog, lambda dialog: _export(person, dialog)):
        person.click_button("Export")
    check_pdf(pdf)

    _undo_all(program, person)
    assert program.project == begun
    assert program.session.has_unsaved_work
    _redo_all(program, person)
    assert program.project == finished
    assert not program.session.has_unsaved_work


def _choose_template(program: Program, person: Person) -> None:
    grid = visible_child(program.window, TemplateGrid)
    first = grid.visualRect(grid.model().index(0, 0))
    person.click(grid.viewport().mapToGlobal(first.center()))
    assert program.assembly.bench.shows_map
    assert len(program.project.journeys[0].phases) == 5


def _arrange_phases(person: Person, sight: Sight) -> None:
    for name in ("Buying", "Using"):
        _delete(person, sight.header(name))
    person.click(sight.header("Comparing"))
    person.choose("Edit", "Delete")
    person.click(sight.header("Staying"))
    person.click_button("Phase")
    person.type(SECOND)
    person.drag(sight.header("Staying"), sight.header(FIRST) - QPoint(30, 0))


def _arrange_rows(person: Person, sight: Sight) -> None:
    gone = ("Thinking and questions", "Who they listen to", "Known facts", SCORES)
    for name in (*gone, "Opportunities", "Actions per channel"):
        _delete(person, sight.head(name))
    person.click(sight.head(DOING))
    with person.in_dialog(RowGallery, lambda gallery: _choose_row(person, gallery, "Needs")):
        person.click_button("Row")
    person.choose("Insert", "Add a row of a kind", SCORES)


def _choose_row(person: Person, gallery: RowGallery, name: str) -> None:
    """Click on the picture of a row."""
    rows = gallery.rows
    names = [rows.model().index(row, 0).data() for row in range(rows.model().rowCount())]
    index = rows.model().index(names.index(name), 0)
    person.click(rows.viewport().mapToGlobal(rows.visualRect(index).center()))


def _delete(person: Person, at: QPoint) -> None:
    person.click(at, RIGHT)
    person.choose_in_popup("Delete")


def _fill_in(person: Person, sight: Sight) -> None:
    _write(person, sight, sight.cell(DOING, FIRST), "Asks a friend")
    person.click(sight.cell(NEEDS, SECOND))
    person.click_button("Card")
    person.type("No obligation, caf\u00e9 nearby")
    person.click(sight.desk())  # clicking elsewhere keeps what was typed
    person.click(sight.cell(NEEDS, FIRST))
    person.choose("Insert", "Add a card")
    person.type("Sees the shop window")
    person.click(sight.desk())
    person.drag(sight.card("Sees the shop window"), sight.cell(DOING, FIRST, down=0.1))
    person.click(sight.cell(NEEDS, FIRST), RIGHT)
    person.choose_in_popup("Add a card")
    person.type("Somebody")
    person.click(sight.desk())
    _write(person, sight, sight.cell(DOING, SECOND), "Borrows one for a day")
    _write(person, sight, sight.card("Somebody"), " who knows")


def _write(person: Person, sight: Sight, at: QPoint, text: str) -> None:
    person.double_click(at)
    person.type(text)
    person.click(sight.desk())


def _score(person: Person, sight: Sight) -> None:
    person.wheel(sight.desk(), -10)
    person.wheel(sight.cell(SCORES, FIRST), 3, CTRL)  # so that every value has a pixel of its own
    person.drag(sight.value(SCORES, FIRST, 50), sight.value(SCORES, FIRST, RELEVANCE))
    person.drag(sight.handle(SCORES, FIRST, "presence"), sight.value(SCORES, FIRST, PRESENCE))


def _export(person: Person, dialog: ExportDialog) -> None:
    person.click_button("Change\u2026")
    person.click_button("Export PDF")
    person.wait(lambda: dialog.footer.main.isVisible() and dialog.footer.main.text() == "Close")
    person.click_on(dialog.footer.main)


def _phase_names(program: Program) -> list[str]:
    return [phase.name for phase in program.journey.phases]


def _undo_all(program: Program, person: Person) -> None:
    while program.store.undo_stack.canUndo():
        person.choose("Edit", program.assembly.actions["edit.undo"].text())


def _redo_all(program: Program, person: Person) -> None:
    while program.store.undo_stack.canRedo():
        person.choose("Edit", program.assembly.actions["edit.redo"].text())
