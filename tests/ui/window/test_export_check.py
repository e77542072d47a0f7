"""The check before print where it stands: in the export dialog, with the map behind it."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from program import Program
from PySide6.QtCore import Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from cjm_desktop.edits.entries import change_entry
from cjm_desktop.ui.dialogs.export import ExportDialog
from cjm_desktop.ui.printing.check_list import CheckRow

# What the display of the tests says of every window with a least size.
pytestmark = pytest.mark.qt_log_ignore("This plugin does not support propagateSizeHints")

MISSING = "\u0378"  # not assigned: no font has it


@pytest.fixture
def dialog(program: Program, tmp_path: Path) -> Iterator[ExportDialog]:
    program.settings.folder = str(tmp_path)
    measurer = program.page.canvas.measurer
    made = ExportDialog(program.session, program.settings, measurer, program.window)
    made.open()
    made.wait()
    program.settle()
    yield made
    made.close()
    made.deleteLater()
    program.settle()


def put_missing_character(program: Program) -> str:
    """Put a character that no font has on the last card of the first row; return its id."""
    row = program.row("cards")
    card = row.cells[-1].cards[-1]
    changed = change_entry(
        program.project, program.journey.id, card.id, text=f"{card.text} {MISSING}"
    )
    program.store.apply(changed, "Change the text")
    return card.id


def finding_rows(dialog: ExportDialog) -> list[CheckRow]:
    return [row for row in dialog.checks.rows if row.is_finding]


def test_on_its_usual_paper_nothing_of_the_example_is_found(dialog: ExportDialog) -> None:
    assert dialog.checks.summary == "Nothing found"
    assert finding_rows(dialog) == []
    assert not dialog.panel.fold.is_open
    assert dialog.checks.distance.currentText() == "As usual for the paper: 0.5 m"  # A3


def test_the_list_opens_when_there_is_something_to_mend_and_follows_what_is_chosen(
    dialog: ExportDialog, program: Program
) -> None:
    # A3 from 2 m: 24 pt, three times what its cards have
    dialog.checks.edited.emit({"distance": 2.0})
    dialog.wait()
    (row,) = finding_rows(dialog)
    assert dialog.panel.fold.is_open
    assert "2\u00a0m needs 24\u00a0pt" in row.words.text()
    assert dialog.choosing.settings.distance == 2.0

    QTest.mouseClick(dialog.panel.fold.header, Qt.MouseButton.LeftButton)
    dialog.checks.edited.emit({"distance": 1.5})
    dialog.wait()
    program.settle()
    assert dialog.checks.summary == "1 finding"
    assert not dialog.panel.fold.is_open  # since it was closed by hand


def test_small_text_is_told_of_once(dialog: ExportDialog) -> None:
    dialog.options.edited.emit({"paper": "A4"})
    dialog.wait()
    told = [row.words.text() for row in finding_rows(dialog)]
    assert len([words for words in told if "below 6\u00a0pt" in words]) == 1
    assert dialog.options.warning.text() == ""


def test_paper_that_does_not_fit_is_not_checked(dialog: ExportDialog) -> None:
    dialog.options.edited.emit({"paper": "A4", "type_size": 24.0})
    dialog.wait()
    assert dialog.checks.rows == []
    assert dialog.checks.summary == ""


def test_show_closes_the_dialog_and_selects_the_card(program: Program) -> None:
    card = put_missing_character(program)

    def press_show() -> None:
        dialog = QApplication.activeModalWidget()
        assert isinstance(dialog, ExportDialog)
        dialog.wait()
        (row,) = finding_rows(dialog)
        assert "(U+0378)" in row.words.text()
        assert row.button is not None
        row.button.setFocus()
        QTest.keyClick(row.button, Qt.Key.Key_Space)
        if dialog.isVisible():
            dialog.reject()

    QTimer.singleShot(0, program.app, press_show)
    program.act("file.export")
    program.settle()
    assert program.store.selection.entries == (card,)
    assert QApplication.activeModalWidget() is None
    assert program.window.focusWidget() is program.page.canvas
