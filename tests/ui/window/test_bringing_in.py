"""Files of other programs in the dialog: read, understood, corrected, and brought in."""

import gc
import json
import threading
from collections.abc import Iterator
from pathlib import Path

import pytest
from program import Program

from cjm_desktop.base import garbage
from cjm_desktop.edits.inbox import inbox_of
from cjm_desktop.model.records import ColumnUse
from cjm_desktop.session.templates import new_project
from cjm_desktop.ui.importing.dialog import ImportDialog
from cjm_desktop.ui.importing.showing import bring_in_file

# What the display of the tests says of every window with a least size.
pytestmark = pytest.mark.qt_log_ignore("This plugin does not support propagateSizeHints")

# Awareness: 10 + 5 visits; Decision: 4; Checkout is no phase of the map.
LINES = """Phase;Visits;What did you miss?
Awareness;10;Where are the photos of the garden?
Awareness;5;
Decision;4;I could not find the price anywhere
Checkout;7;It took me far too long
"""


@pytest.fixture
def started(program: Program) -> Program:
    program.session.start(new_project("five-phases", "en"))
    program.assembly.pages.show_map()
    program.settle()
    return program


@pytest.fixture
def opened(started: Program) -> Iterator[list[ImportDialog]]:
    """A list of dialogs, which are closed in the end; ``show`` adds one."""
    made: list[ImportDialog] = []
    yield made
    for dialog in made:
        dialog.reject()
        dialog.deleteLater()
    started.settle()


def show(program: Program, opened: list[ImportDialog], path: Path) -> ImportDialog:
    dialog = ImportDialog(path, program.project, program.journey, program.settings, program.window)
    opened.append(dialog)
    dialog.open()
    dialog.wait()
    return dialog


def table(folder: Path, text: str = LINES, encoding: str = "utf-8", name: str = "a.csv") -> Path:
    path = folder / name
    path.write_bytes(text.encode(encoding))
    return path


def pick(dialog: ImportDialog, column: int, words: str) -> None:
    """Choose what a column is for in its menu."""
    menu = dialog.preview.menu_of(column)
    (action,) = [each for each in menu.actions() if each.text() == words]
    action.trigger()
    menu.deleteLater()
    dialog.wait()


ADDS = "This adds 1 row of numbers in 2 phases and 3 texts to the inbox."


@pytest.mark.parametrize(
    ("separator", "encoding", "head"),
    [
        (";", "cp1252", ""),
        ("\t", "utf-16", ""),
        (",", "utf-8-sig", ""),
        (";", "utf-8", "sep=;\r\n"),
    ],
    ids=["Dutch Excel", "Unicode text", "BOM", "sep"],
)
def test_what_will_come_of_a_file(
    started: Program,
    opened: list[ImportDialog],
    tmp_path: Path,
    separator: str,
    encoding: str,
    head: str,
) -> None:
    text = head + LINES.replace(";", separator).replace("garden", "“été”")
    dialog = show(started, opened, table(tmp_path, text, encoding))
    assert dialog.adds.text() == ADDS
    assert dialog.lacks.text() == "1 line belongs to no phase."
    assert dialog.main.isEnabled()
    assert dialog.form.separator.value() == separator
    uses = [use.role for use in dialog.preview.preview.uses]
    assert uses == ["phase", "number", "text"]
    model = dialog.preview.preview
    assert model.data(model.index(1, 2)) == "Where are the photos of the “été”?"


def test_it_is_one_step(started: Program, opened: list[ImportDialog], tmp_path: Path) -> None:
    before = started.project
    dialog = show(started, opened, table(tmp_path))
    dialog.source.show_value("Poll of October")
    dialog.kind.show_value("poll")
    dialog.period.setText("October 2026")
    dialog.period.edited.emit("October 2026")
    dialog.wait()
    dialog.main.click()
    dialog.wait()
    brought = dialog.brought
    assert brought is not None
    source = brought.project.sources[-1]
    assert (source.name, source.kind) == ("Poll of October", "poll")
    (row,) = [r for r in brought.project.journeys[0].rows if r.id in brought.rows]
    metrics = [cell.metric for cell in row.cells if cell.metric]
    assert [(m.value, m.period, m.source) for m in metrics] == [
        (15, "October 2026", source.id),
        (4, "October 2026", source.id),
    ]
    assert started.project is before  # the dialog itself changes nothing


def test_a_name_that_is_no_phase_can_stand_for_one(
    started: Program, opened: list[ImportDialog], tmp_path: Path
) -> None:
    dialog = show(started, opened, table(tmp_path))
    names = dialog.strangers.strangers.names
    assert [(each.name, each.lines) for each in names] == [("Checkout", 1)]
    assert dialog.strangers.isVisible()
    menu = dialog.strangers.menu_of(0)
    (action,) = [each for each in menu.actions() if each.text() == "Decision"]
    action.trigger()
    dialog.wait()
    assert not dialog.lacks.text()
    model = dialog.strangers.strangers
    assert model.data(model.index(0, 2)) == "Decision"  # and it can be corrected
    dialog.main.click()
    dialog.wait()
    assert dialog.brought is not None
    (row,) = [
        each for each in dialog.brought.project.journeys[0].rows if each.id in dialog.brought.rows
    ]
    assert [cell.metric.value for cell in row.cells if cell.metric] == [15, 11]  # 4 + 7


def test_what_columns_are_for_is_remembered(
    started: Program, opened: list[ImportDialog], tmp_path: Path
) -> None:
    dialog = show(started, opened, table(tmp_path))
    pick(dialog, 1, "Numbers, their average")
    pick(dialog, 2, "Nothing")
    assert dialog.adds.text() == "This adds 1 row of numbers in 2 phases."
    dialog.main.click()
    dialog.wait()
    again = show(started, opened, table(tmp_path, LINES.replace("10", "12"), name="b.csv"))
    assert again.preview.preview.uses[1:] == (
        ColumnUse("number", None, "average"),
        ColumnUse("ignored"),
    )
    assert len(json.loads(started.settings.columns)) == 1


def test_how_a_file_is_written_can_be_corrected(
    started: Program, opened: list[ImportDialog], tmp_path: Path
) -> None:
    text = "About this poll\n" + LINES
    dialog = show(started, opened, table(tmp_path, text.replace("far", "fár"), "cp850"))
    assert dialog.form.heads.value() == 1
    model = dialog.preview.preview
    assert model.data(model.index(4, 2)) != "It took me fár too long"
    dialog.form.encoding.show_value("cp850")
    dialog.form.encoding.edited.emit("cp850")
    dialog.wait()
    assert model.data(model.index(4, 2)) == "It took me fár too long"
    dialog.form.separator.show_value("|")
    dialog.form.separator.edited.emit("|")
    dialog.wait()
    assert model.columnCount() == 1
    assert dialog.form.encoding.value() == "cp850"


@pytest.mark.parametrize(
    ("content", "words"),
    [
        (b"", "There is nothing in this file."),
        (b"\xef\xbb\xbf", "There is nothing in this file."),
        (b"x," * 1500, "A line has 1,501 columns, and at most 1,000 are read."),
        (b"PK\x03\x04", "This is a workbook. Save its sheet as CSV"),
        (b"%PDF-1.7", "This file holds no text"),
    ],
    ids=["empty", "only a mark", "too wide", "a workbook", "a PDF"],
)
def test_a_file_that_cannot_be_used_says_why(
    started: Program, opened: list[ImportDialog], tmp_path: Path, content: bytes, words: str
) -> None:
    path = tmp_path / "a.csv"
    path.write_bytes(content)
    dialog = show(started, opened, path)
    assert dialog.lacks.text().startswith(words)
    assert not dialog.main.isEnabled()
    gone = show(started, opened, tmp_path / "gone.csv")
    assert "gone.csv" in gone.lacks.text()


def test_an_open_quotation_mark_is_told(
    started: Program, opened: list[ImportDialog], tmp_path: Path
) -> None:
    text = LINES + 'Decision;3;"I never closed this remark\nAwareness;1;more\n'
    dialog = show(started, opened, table(tmp_path, text))
    # The mark stands on the sixth line of the file.
    assert "From line 6 on a quotation mark is not closed" in dialog.lacks.text()


def test_many_lines_leave_the_window_to_its_work(
    started: Program, opened: list[ImportDialog], tmp_path: Path
) -> None:
    lines = "".join(f"Awareness;{n};An answer with number {n}\n" for n in range(100_000))
    path = table(tmp_path, "Phase;Visits;What did you miss?\n" + lines)
    dialog = show(started, opened, path)
    # 0 + 1 + ... + 99 999 = 4 999 950 000 visits; of the texts 20 000 fit.
    adds = "This adds 1 row of numbers in 1 phase and 20,000 texts to the inbox."
    assert dialog.adds.text() == adds
    assert dialog.lacks.text() == "80,000 texts are left out: there are too many."
    dialog.main.click()
    dialog.wait()
    assert dialog.brought is not None
    assert dialog.brought.texts == 20_000
    row = dialog.brought.project.journeys[0].rows[-1]
    assert [cell.metric.value for cell in row.cells if cell.metric] == [4_999_950_000]


def test_cancelling_while_a_file_is_read(
    started: Program, opened: list[ImportDialog], tmp_path: Path
) -> None:
    path = table(tmp_path, "Phase;Visits\n" + "Awareness;1\n" * 100_000)
    dialog = ImportDialog(path, started.project, started.journey, started.settings, started.window)
    opened.append(dialog)
    dialog.open()
    dialog.cancel.click()
    assert dialog.brought is None
    assert not dialog.isVisible()


def test_what_was_brought_in_is_on_the_map_and_can_be_undone(
    started: Program, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def agree(dialog: ImportDialog) -> int:
        dialog.wait()
        dialog.main.click()
        dialog.wait()
        return 1

    monkeypatch.setattr(ImportDialog, "exec", agree)
    before = started.project
    bring_in_file(started.assembly.bench, table(tmp_path))
    started.settle()
    assert len(inbox_of(started.project)) == 3
    assert started.store.undo_stack.undoText() == "Bring in numbers and answers"
    assert started.assembly.bench.shows_panel("evidence")
    assert started.store.selection.row == started.journey.rows[-1].id
    started.act("edit.undo")
    assert started.project is before


def test_a_large_file_is_read_without_a_look_for_garbage(
    started: Program, opened: list[ImportDialog], tmp_path: Path
) -> None:
    """A look among hundreds of thousands of new cells holds up the window for 0.2 s."""
    head, line = "Phase;Visits;Said\n", "Awareness;1;Not found\n"
    looks: list[str] = []

    def on_look(phase: str, info: dict[str, int]) -> None:
        del info
        if threading.current_thread().name == "tables":
            looks.append(phase)

    thresholds = gc.get_threshold()
    garbage.collect_what_is_young()
    gc.callbacks.append(on_look)
    try:
        dialog = show(started, opened, table(tmp_path, head + 100_000 * line))
        assert dialog.about.text().startswith("a.csv · 100,000 lines")
        dialog.main.click()
        dialog.wait()
    finally:
        gc.callbacks.remove(on_look)
        gc.set_threshold(*thresholds)
        garbage.pass_over_what_is_loaded()
    assert dialog.brought is not None
    assert looks == []
