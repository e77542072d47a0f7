"""From the start screen to a saved map and its PDF without a mouse."""

from functools import partial
from pathlib import Path

import pytest
from person import Person
from person_first_map import PRESENCE, RELEVANCE, SECOND, check_file, check_map, check_pdf
from program import Program
from PySide6.QtWidgets import QApplication

from cjm_desktop.ui import file_dialogs
from cjm_desktop.ui.canvas.canvas import MapCanvas
from cjm_desktop.ui.dialogs.export import ExportDialog
from cjm_desktop.ui.gallery.row_gallery import RowGallery

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")


def test_first_map_with_the_keyboard(
    program: Program, person: Person, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    file = tmp_path / "first map.cjm"
    monkeypatch.setattr(file_dialogs, "ask_save", lambda *_: file)
    person.press("Return")  # the first of the templates
    assert isinstance(QApplication.focusWidget(), MapCanvas)
    program.page.canvas.animated = False
    begun = program.project
    _arrange_phases(person)
    _arrange_rows(person)
    _fill_in(person)
    check_map(program.project)
    finished = program.project

    person.press("Ctrl+S")
    person.wait(lambda: program.session.save_state.kind == "saved")
    check_file(file)
    with person.in_dialog(ExportDialog, lambda dialog: _export(person, dialog)):
        person.press("Ctrl+E")
    check_pdf(tmp_path / "Customer experience map A3.pdf")

    steps = program.store.undo_stack.count()
    person.press(*["Ctrl+Z"] * steps)
    assert program.project == begun
    person.press(*["Ctrl+Shift+Z"] * steps)
    assert program.project == finished
    assert not program.session.has_unsaved_work


def _arrange_phases(person: Person) -> None:
    person.press("Return", "Up", "Right")  # to the first cell, its header, the next one
    person.press("Delete", "Delete", "Delete", "Delete")
    person.press("Ctrl+Shift+Right")
    person.type(SECOND)
    person.press("Return")


def _arrange_rows(person: Person) -> None:
    person.press("Ctrl+Home", "Left", "Down")  # to the head of the second row
    person.press(*["Delete"] * 6)
    for name in ("Needs", "Relevance and presence"):
        choose = partial(_choose, person, name=name)
        with person.in_dialog(RowGallery, choose):
            person.press("Ctrl+Shift+Down")


def _choose(person: Person, gallery: RowGallery, name: str) -> None:
    person.type(name)
    assert gallery.rows.currentIndex().data() == name
    person.press("Return")


def _fill_in(person: Person) -> None:
    person.press("Ctrl+Home")
    person.type("Asks a friend")
    person.press("Tab")
    person.type("Sees the shop window")
    person.press("Return")  # and begins the next one, as for a series
    person.type("Borrows one for a day")
    person.press("Return", "Escape")
    person.press("Up", "Alt+Left", "Alt+Up")  # the shop window, to the phase before and up
    person.press("Down", "Down")  # over the friend to the row below
    person.type("Somebody")
    person.press("Tab")
    person.type("No obligation, caf\u00e9 nearby")
    person.press("Shift+Tab", "F2")
    person.type(" who knows")
    person.press("Return", "Down")
    person.type(str(RELEVANCE))
    person.press("Tab")
    person.type(str(PRESENCE))
    person.press("Return")


def _export(person: Person, dialog: ExportDialog) -> None:
    person.press("Return")
    person.wait(lambda: dialog.footer.main.text() == "Close")
    person.press("Escape")
