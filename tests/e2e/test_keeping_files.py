"""Files in the hands of a person: open, edit, save, leave, a file that is no map, a crash."""

import subprocess
import sys
from pathlib import Path

import pytest
from person import Person
from person_sight import Sight
from program import Program
from PySide6.QtWidgets import QLabel

from cjm_desktop.model.questions import find_entry
from cjm_desktop.session.templates import example_project
from cjm_desktop.storage.files import load_project
from cjm_desktop.ui import file_dialogs
from cjm_desktop.ui.dialogs.message import MessageDialog
from cjm_desktop.ui.start_screen import StartScreen

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")
CARD = example_project("en").journeys[0].rows[0].cells[2].cards[0].text
CHANGED = "Meet three advisers"

# A program that edits a map and ends before it has saved it.
CRASH = """
import os, sys
from pathlib import Path
from PySide6.QtCore import QCoreApplication
from cjm_desktop.edits.journeys import change_project
from cjm_desktop.session.session import Session
app = QCoreApplication([])
session = Session()
session.open(Path(sys.argv[1]))
session.store.apply(change_project(session.store.project, title="Not saved yet"), "Change title")
session.keep_safe()
os._exit(1)
"""


@pytest.fixture
def opened(
    program: Program, person: Person, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> Path:
    """The example, saved in a file of its own and open from there."""
    path = tmp_path / "house.cjm"
    _answer_file_dialogs(monkeypatch, path)
    person.click_button("Look at the example")
    program.page.canvas.animated = False
    person.press("Ctrl+S")
    person.wait(lambda: program.session.path == path)
    person.press("Ctrl+W")
    assert isinstance(program.window.page, StartScreen)
    person.press("Ctrl+O")
    return path


def test_a_changed_word_is_one_line_and_saving_again_changes_nothing(
    program: Program, person: Person, opened: Path
) -> None:
    before = opened.read_bytes()
    _retype(program, person)
    person.press("Ctrl+S")
    person.wait(lambda: not program.session.has_unsaved_work)
    after = opened.read_bytes()
    pairs = zip(before.splitlines(), after.splitlines(), strict=True)
    assert [CHANGED.encode() in new for old, new in pairs if old != new] == [True]

    person.press("Ctrl+O")
    assert program.session.path == opened
    assert not program.store.undo_stack.canUndo()
    person.press("Ctrl+S")
    program.session.wait_saved()
    assert opened.read_bytes() == after


def test_changes_are_saved_when_the_window_closes(
    program: Program, person: Person, opened: Path
) -> None:
    _retype(program, person)
    with person.in_dialog(MessageDialog, lambda _: person.click_button("Save")):
        assert program.window.close()
    assert _has(opened, CHANGED)


def test_changes_may_be_thrown_away(program: Program, person: Person, opened: Path) -> None:
    before = opened.read_bytes()
    _retype(program, person)
    with person.in_dialog(MessageDialog, lambda _: person.click_button("Do not save")):
        assert program.window.close()
    assert opened.read_bytes() == before


def test_closing_may_be_called_off(program: Program, person: Person, opened: Path) -> None:
    before = opened.read_bytes()
    _retype(program, person)
    with person.in_dialog(MessageDialog, lambda _: person.press("Escape")):
        assert not program.window.close()
    assert program.window.isVisible()
    assert opened.read_bytes() == before
    person.press("Ctrl+Z")
    assert not program.session.has_unsaved_work


def test_what_is_being_typed_is_saved_when_the_window_closes(
    program: Program, person: Person, opened: Path
) -> None:
    person.double_click(Sight(program.page.canvas).card(CARD))
    person.press("Ctrl+A")
    person.type(CHANGED)
    with person.in_dialog(MessageDialog, lambda _: person.press("Return")):
        assert program.window.close()
    assert _has(opened, CHANGED)


def test_a_file_that_is_no_map_leaves_the_map_that_is_open(
    program: Program,
    person: Person,
    opened: Path,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    other = tmp_path / "shopping.cjm"
    other.write_text('{"milk": 2}\n', encoding="utf-8")
    _answer_file_dialogs(monkeypatch, other)
    said: list[str] = []
    with person.in_dialog(MessageDialog, lambda dialog: _read_and_close(person, dialog, said)):
        person.press("Ctrl+O")
    assert said[0] == "\u201cshopping.cjm\u201d was not opened"
    assert "not a journey map" in said[1]
    assert program.session.path == opened
    assert other.read_text(encoding="utf-8") == '{"milk": 2}\n'
    _retype(program, person)
    person.press("Ctrl+S")
    program.session.wait_saved()
    assert _has(opened, CHANGED)


def test_work_is_offered_again_after_a_crash(
    program: Program, person: Person, opened: Path
) -> None:
    person.press("Ctrl+W")
    before = opened.read_bytes()
    ended = subprocess.run([sys.executable, "-c", CRASH, str(opened)], check=False, timeout=60)
    assert ended.returncode == 1
    with person.in_dialog(MessageDialog, lambda _: person.click_button("Restore")):
        person.press("Ctrl+O")
    assert program.project.title == "Not saved yet"
    assert program.session.path == opened
    assert program.session.has_unsaved_work
    assert opened.read_bytes() == before
    person.press("Ctrl+S")
    program.session.wait_saved()
    assert load_project(opened).title == "Not saved yet"


def _answer_file_dialogs(monkeypatch: pytest.MonkeyPatch, path: Path) -> None:
    for name in ("ask_save", "ask_open"):
        monkeypatch.setattr(file_dialogs, name, lambda *_: path)


def _retype(program: Program, person: Person) -> None:
    """Give a card another text."""
    program.page.canvas.animated = False
    person.double_click(Sight(program.page.canvas).card(CARD))
    person.press("Ctrl+A")
    person.type(CHANGED)
    person.press("Return")
    assert program.session.has_unsaved_work


def _read_and_close(person: Person, dialog: MessageDialog, said: list[str]) -> None:
    said.extend(label.text() for label in dialog.findChildren(QLabel))
    person.click_button("Close")


def _has(path: Path, text: str) -> bool:
    journey = load_project(path).journeys[0]
    cards = [card for row in journey.rows for cell in row.cells for card in cell.cards]
    found = [card for card in cards if card.text == text]
    return len(found) == 1 and find_entry(journey, found[0].id) is not None
