"""Lists as files: what is offered, what is written, and what is said about it."""

import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import openpyxl
import pytest
from program import Program
from PySide6.QtCore import QMimeData, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton

from cjm_desktop.exchange.html_tables import read_html_table
from cjm_desktop.exchange.lists.formats import ACTION_FORMATS
from cjm_desktop.storage.errors import DiskFullError
from cjm_desktop.ui import file_dialogs
from cjm_desktop.ui.dialogs import questions
from cjm_desktop.ui.listing import list_dialog
from cjm_desktop.ui.listing.list_dialog import ListDialog

# What the display of the tests says of every window with a least size.
pytestmark = pytest.mark.qt_log_ignore("This plugin does not support propagateSizeHints")


@pytest.fixture
def opened(program: Program, tmp_path: Path) -> Iterator[list[ListDialog]]:
    """A list of dialogs, which are closed in the end; ``show`` adds one."""
    program.settings.folder = str(tmp_path)
    made: list[ListDialog] = []
    yield made
    for dialog in made:
        dialog.close()
        dialog.deleteLater()
    program.settle()


def show(program: Program, opened: list[ListDialog], listed: Any = "actions") -> ListDialog:
    dialog = ListDialog(program.session, program.settings, program.window, listed)
    opened.append(dialog)
    dialog.open()
    program.settle()
    return dialog


def press(dialog: ListDialog, words: str) -> None:
    found = [b for b in dialog.findChildren(QAbstractButton) if b.text() == words]
    (button,) = [button for button in found if button.isVisible()]
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)


def choose(dialog: ListDialog, kind: str) -> None:
    dialog.fields.kind.show_value(kind)
    dialog.fields.kind.edited.emit(kind)


def kinds(dialog: ListDialog) -> list[str]:
    field = dialog.fields.kind
    return [field.itemText(line) for line in range(field.count())]


def test_all_actions_become_a_workbook(
    program: Program, opened: list[ListDialog], tmp_path: Path
) -> None:
    dialog = show(program, opened)
    assert dialog.fields.about.text() == (
        "10 actions. For Excel and other spreadsheets, with filters."
    )
    press(dialog, "Export list")
    path = tmp_path / f"{program.project.title} - actions.xlsx"
    page = openpyxl.load_workbook(path).active
    assert page.max_row == 11
    assert page["D1"].value == "Action"
    assert dialog.footer.words.text() == f"Written: {path.name}"
    press(dialog, "Close")
    assert not dialog.isVisible()


def test_every_format_is_offered_and_written(
    program: Program, opened: list[ListDialog], tmp_path: Path
) -> None:
    for kind in ACTION_FORMATS:
        dialog = show(program, opened)
        choose(dialog, kind)
        dialog.export()
        assert dialog.path().stat().st_size > 100
        dialog.close()
    title = program.project.title
    assert sorted(path.name for path in tmp_path.glob("*.*") if path.suffix != ".ini") == sorted(
        f"{title} - {name}"
        for name in (
            *("actions.csv", "actions.xlsx", "actions.md", "actions.ics", "actions.json"),
            *("jira.csv", "asana.csv", "planner.csv", "trello.txt"),
        )
    )


def test_touchpoints_are_written_in_four_formats(
    program: Program, opened: list[ListDialog]
) -> None:
    dialog = show(program, opened, "touchpoints")
    assert kinds(dialog) == ["Excel workbook", "Table as text (CSV)", "Markdown", "Data (JSON)"]
    assert not dialog.fields.only_open.isVisible()
    choose(dialog, "json")
    dialog.export()
    said = json.loads(dialog.path().read_text(encoding="utf-8"))
    assert len(said) == 17 + 16  # of the example as it is, and as it is to be
    assert dialog.path().name.endswith(" - touchpoints.json")


def test_what_is_done_may_be_left_out(program: Program, opened: list[ListDialog]) -> None:
    dialog = show(program, opened)
    dialog.fields.only_open.click()
    assert dialog.fields.about.text().startswith("8 actions.")  # two of the example's ten are done


def test_limits_of_the_other_program_are_said(program: Program, opened: list[ListDialog]) -> None:
    dialog = show(program, opened)
    choose(dialog, "jira")
    assert dialog.fields.about.text().splitlines() == [
        "10 actions. A CSV for Jira’s import.",
        "Jira asks how dates are written: yyyy-MM-dd.",
        "4 actions under way or done will be open there; their description says so.",
        "The owners of 10 actions have no e-mail address, so nobody will have those.",
    ]


def test_the_list_goes_on_the_clipboard_as_a_table(
    program: Program, opened: list[ListDialog]
) -> None:
    dialog = show(program, opened)
    press(dialog, "Copy as a table")
    mime: QMimeData = QGuiApplication.clipboard().mimeData()
    table = read_html_table(mime.html())
    assert table is not None
    assert (table.height, table.width) == (11, 16)
    assert table.lines[0][3].text == "Action"
    assert mime.text().split("\n")[0].split("\t")[3] == "Action"
    assert dialog.fields.about.text() == "10 actions copied as a table."


def test_the_last_format_is_offered_again(program: Program, opened: list[ListDialog]) -> None:
    dialog = show(program, opened)
    choose(dialog, "ics")
    dialog.export()
    assert show(program, opened).fields.request().kind == "ics"
    assert show(program, opened, "touchpoints").fields.request().kind == "xlsx"


def test_a_file_that_is_there_is_asked_about(
    program: Program, opened: list[ListDialog], monkeypatch: pytest.MonkeyPatch
) -> None:
    dialog = show(program, opened)
    dialog.path().write_text("mine")
    monkeypatch.setattr(questions, "ask_to_replace", lambda *_: "")
    dialog.export()
    assert dialog.path().read_text() == "mine"


def test_another_name_keeps_the_end_of_its_format(
    program: Program,
    opened: list[ListDialog],
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    dialog = show(program, opened)
    monkeypatch.setattr(file_dialogs, "ask_save", lambda *_: tmp_path / "to do")
    press(dialog, "Change…")
    assert dialog.path() == tmp_path / "to do.xlsx"
    choose(dialog, "md")
    assert dialog.path() == tmp_path / "to do.md"


def test_a_failure_is_told_and_the_dialog_stays(
    program: Program, opened: list[ListDialog], monkeypatch: pytest.MonkeyPatch
) -> None:
    told: list[tuple[Any, ...]] = []

    def fail(*_: object) -> None:
        raise DiskFullError(dialog.path())

    dialog = show(program, opened)
    monkeypatch.setattr(list_dialog, "write_list", fail)
    monkeypatch.setattr(questions, "tell", lambda *words: told.append(words))
    dialog.export()
    ((_, heading, text),) = told
    assert heading == "The list was not written"
    assert "The disk is full" in text
    assert dialog.isVisible()


def test_a_map_without_actions_offers_nothing_to_write(
    program: Program, opened: list[ListDialog]
) -> None:
    project = program.project
    journey = project.journeys[0]
    program.session.start(project.replace(journeys=(journey.replace(rows=()),)))
    dialog = show(program, opened)
    assert not dialog.footer.main.isEnabled()
    assert not dialog.fields.copying.isEnabled()


def test_journeys_are_chosen_where_there_are_several(
    program: Program, opened: list[ListDialog]
) -> None:
    project = program.project
    other = project.journeys[0].replace(id="other", name="Later", rows=())
    program.session.start(project.replace(journeys=(project.journeys[0], other)))
    dialog = show(program, opened)
    assert dialog.fields.journeys.words() == "All journeys"
    dialog.fields.journeys.edited.emit(("other",))
    assert dialog.fields.about.text().startswith("0 actions.")
    dialog.fields.journeys.new_asked.emit()
    assert dialog.fields.about.text().startswith("10 actions.")
