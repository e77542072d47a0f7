"""Taking the list of actions along, and working through touchpoints, by mouse and keyboard."""

import csv
import io
from pathlib import Path

import pytest
from person import Person
from program import Program, open_example
from PySide6.QtWidgets import QApplication

from cjm_desktop.model.document import Card
from cjm_desktop.model.questions import find_entry
from cjm_desktop.ui.listing.list_dialog import ListDialog
from cjm_desktop.ui.listing.touchpoint_dialog import TouchpointDialog

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


def test_touchpoints_are_worked_through_in_their_table(program: Program, person: Person) -> None:
    seen: list[str] = []

    def act(dialog: TouchpointDialog) -> None:
        person.click_on(dialog.field)
        person.type("leaflet")
        assert dialog.model.rowCount() == 1
        line = dialog.model.line(dialog.model.index(0, 0))
        seen.append(line.id)
        person.press("Tab")  # to the table
        assert dialog.table.hasFocus()
        person.press(*["Right"] * _place(dialog, "owner"))
        person.type("Noor")  # begins to edit
        person.press("Return")
        person.press("Right", "Return")
        person.type("Trust")
        person.press("Return")
        person.press("Right", "Return")
        person.wait(lambda: QApplication.activePopupWidget() is not None)
        person.press("Down", "Down", "Return")  # from unknown over no to partly
        person.press("Ctrl+Return")

    with person.in_dialog(TouchpointDialog, act):
        person.press("F4", "Z")
    (card,) = program.store.selection.entries
    assert [card] == seen
    place = find_entry(program.journey, card)
    assert place is not None
    touchpoint = place.entry
    assert isinstance(touchpoint, Card)
    assert (touchpoint.owner, touchpoint.goal, touchpoint.achieved) == ("Noor", "Trust", "partly")
    assert program.page.canvas.hasFocus()
    person.press("Ctrl+Z", "Ctrl+Z", "Ctrl+Z")
    assert not program.store.undo_stack.canUndo()


def _place(dialog: TouchpointDialog, key: str) -> int:
    return [column.key for column in dialog.model.columns].index(key)
