"""A table of another program in its dialog, with the keyboard and with the mouse."""

from pathlib import Path

import pytest
from person import Person
from program import Program
from PySide6.QtCore import QPoint, QTimer
from PySide6.QtWidgets import QTableView

from cjm_desktop.model.records import ColumnUse
from cjm_desktop.session.templates import new_project
from cjm_desktop.ui.importing.dialog import ImportDialog
from cjm_desktop.ui.importing.showing import bring_in_file

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")

LINES = "Phase;Visits\nDiscovering;10\nDiscovering;20\nCheckout;7\n"


@pytest.fixture
def path(program: Program, tmp_path: Path) -> Path:
    program.session.start(new_project("customer-experience", "en"))
    program.assembly.pages.show_map()
    program.settle()
    path = tmp_path / "visits.csv"
    path.write_text(LINES)
    return path


def field(table: QTableView, row: int, column: int) -> QPoint:
    rect = table.visualRect(table.model().index(row, column))
    return table.viewport().mapToGlobal(rect.center())


def values(program: Program) -> list[float | None]:
    return [cell.metric.value for cell in program.journey.rows[-1].cells if cell.metric]


def test_with_the_keyboard(program: Program, path: Path, person: Person) -> None:
    def agree(dialog: ImportDialog) -> None:
        person.wait(dialog.main.isEnabled)
        assert dialog.preview.hasFocus()
        person.press("Right")
        with person.in_menu("Numbers, their average"):
            person.press("Return")
        assert dialog.preview.preview.uses[1] == ColumnUse("number", None, "average")
        person.wait(dialog.main.isEnabled)
        person.click_on(dialog.main)
        person.wait(lambda: not dialog.isVisible())

    with person.in_dialog(ImportDialog, agree):
        QTimer.singleShot(0, program.window, lambda: bring_in_file(program.assembly.bench, path))
    person.wait(lambda: program.journey.rows[-1].name == "Visits")
    assert values(program) == [15]


def test_with_the_mouse(program: Program, path: Path, person: Person) -> None:
    def agree(dialog: ImportDialog) -> None:
        person.wait(dialog.main.isEnabled)
        with person.in_menu("Discovering"):
            person.click(field(dialog.strangers, 0, 2))
        person.wait(dialog.main.isEnabled)
        assert not dialog.lacks.text()
        person.click_on(dialog.main)
        person.wait(lambda: not dialog.isVisible())

    with person.in_dialog(ImportDialog, agree):
        QTimer.singleShot(0, program.window, lambda: bring_in_file(program.assembly.bench, path))
    person.wait(lambda: program.journey.rows[-1].name == "Visits")
    assert values(program) == [37]
