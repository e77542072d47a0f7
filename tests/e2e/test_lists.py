"""Taking the list of actions along, by mouse and keyboard."""

import csv
import io
from pathlib import Path

import pytest
from person import Person
from program import Program, open_example

from cjm_desktop.ui.listing.list_dialog import ListDialog

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")


@pytest.fixture(autouse=True)
def map_shown(program: Program, tmp_path: Path) -> None:
    open_example(program)
    program.settings.folder = str(tmp_path)
    program.settle()


def test_the_action_list_is_exported_for_a_spreadsheet(
    program: Program, person: Person, tmp_path: Path
) -> None:
    def act(dialog: ListDialog) -> None:
        assert dialog.fields.kind.hasFocus()
        person.press("Down")  # to the next kind of file, text for any spreadsheet
        person.click_on(dialog.fields.only_open)
        person.press("Return")
        person.wait(lambda: dialog.footer.main.text() == "Close")
        person.click_on(dialog.footer.main)

    with person.in_dialog(ListDialog, act):
        person.press("F4", "Y")
    file = tmp_path / f"{program.project.title} - actions.csv"
    lines = list(csv.reader(io.StringIO(file.read_text(encoding="utf-8-sig"))))
    assert len(lines) == 1 + 8  # of ten actions two are done
    assert lines[1][:4] == [
        "First-time buyers, now",
        "Dreaming",
        "Actions",
        "Monthly cost in one picture",
    ]
