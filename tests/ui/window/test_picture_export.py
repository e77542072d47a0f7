"""A map as a picture: what is offered, what is asked of the process, and what it says."""

from collections.abc import Iterator
from datetime import date
from pathlib import Path

import pytest
from program import Program
from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QPushButton

from cjm_desktop.base.ids import PhaseId
from cjm_desktop.edits.printing import keep_printing
from cjm_desktop.model.print_settings import PrintSettings
from cjm_desktop.session.exporting import Excerpt, PdfRequest, PictureWish
from cjm_desktop.storage.errors import DiskFullError
from cjm_desktop.store.selection import Corner
from cjm_desktop.ui import file_dialogs
from cjm_desktop.ui.dialogs import export_work, questions
from cjm_desktop.ui.dialogs.picture_export import PictureDialog

# What the display of the tests says of every window with a least size.
pytestmark = pytest.mark.qt_log_ignore("This plugin does not support propagateSizeHints")


class FakeJob(QObject):
    """Stands in for the process that draws."""

    progressed = Signal(object)
    finished = Signal(object)
    failed = Signal(object)

    def __init__(
        self, project: object, request: PdfRequest, out: Path, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self.project, self.request, self.out = project, request, out
        self.state = "made"

    def start(self) -> None:
        self.state = "started"

    def cancel(self) -> None:
        self.state = "cancelled"


@pytest.fixture
def opened(
    program: Program, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> Iterator[list[PictureDialog]]:
    """A list of dialogs, which are closed in the end; ``show`` adds one."""
    monkeypatch.setattr(export_work, "ExportJob", FakeJob)
    program.settings.folder = str(tmp_path)
    made: list[PictureDialog] = []
    yield made
    for dialog in made:
        dialog.close()
        dialog.deleteLater()
    program.settle()


def show(program: Program, opened: list[PictureDialog]) -> PictureDialog:
    dialog = PictureDialog(program.session, program.settings, program.window)
    opened.append(dialog)
    dialog.open()
    program.settle()
    return dialog


def press(dialog: PictureDialog, words: str) -> None:
    found = [b for b in dialog.findChildren(QAbstractButton) if b.text() == words]
    (button,) = [button for button in found if button.isVisible()]
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)


def enabled(dialog: PictureDialog, words: str) -> bool:
    buttons = dialog.fields.shows.findChildren(QAbstractButton)
    return next(b.isEnabled() for b in buttons if b.text() == words)


def job_of(dialog: PictureDialog) -> FakeJob:
    return dialog.findChildren(FakeJob)[-1]


def begun(dialog: PictureDialog) -> PdfRequest:
    dialog.export()
    return job_of(dialog).request


def test_nothing_selected_leaves_the_whole_map(
    program: Program, opened: list[PictureDialog], tmp_path: Path
) -> None:
    program.select()
    dialog = show(program, opened)
    assert not enabled(dialog, "These phases")
    assert not enabled(dialog, "What is selected")
    assert begun(dialog) == PdfRequest(
        0, PrintSettings(), day=date.today(), picture=PictureWish(dpi=150.0)
    )
    assert job_of(dialog).out == tmp_path / f"{program.project.title}.png"
    assert job_of(dialog).state == "started"


def test_selected_cards_come_alone(program: Program, opened: list[PictureDialog]) -> None:
    row = program.row("cards", "touchpoints")
    card = row.cells[0].cards[0]
    program.select(row=row.id, phase=row.cells[0].phase, entries=(card.id,))
    dialog = show(program, opened)
    press(dialog, "SVG")
    press(dialog, "As outlines")
    press(dialog, "Transparent")
    request = begun(dialog)
    assert request.excerpt == Excerpt((card.id,))
    assert request.picture == PictureWish(transparent=True, outlines=True)
    assert job_of(dialog).out.suffix == ".svg"


def test_selected_cells_come_with_their_heads(
    program: Program, opened: list[PictureDialog]
) -> None:
    row = program.row("cards", "touchpoints")
    first, second = (phase.id for phase in program.journey.phases[:2])
    program.select(row=row.id, phase=second, across=Corner(row.id, first))
    request = begun(show(program, opened))
    assert request.excerpt == Excerpt()
    assert (request.settings.rows, request.settings.phases) == ((row.id,), (first, second))


def test_the_cursor_alone_is_no_wish_for_one_cell(
    program: Program, opened: list[PictureDialog]
) -> None:
    row = program.row("cards", "touchpoints")
    program.select(row=row.id, phase=program.journey.phases[1].id)
    dialog = show(program, opened)
    assert enabled(dialog, "What is selected")
    assert begun(dialog).excerpt is None


def test_the_sheet_of_a_phase_is_that_of_the_last_print(
    program: Program, opened: list[PictureDialog]
) -> None:
    last = PrintSettings(
        preset="print-shop", paper="A1", tile="A4", bleed=3.0, following=("notes",)
    )
    program.store.change_throughout(lambda project: keep_printing(project, last))
    phase: PhaseId = program.journey.phases[2].id
    program.select(phase=phase)
    dialog = show(program, opened)
    press(dialog, "These phases")
    request = begun(dialog)
    assert request.settings == PrintSettings(paper="A1", phases=(phase,))
    assert request.excerpt is None


def test_pixels_along_a_side_go_before_pixels_an_inch(
    program: Program, opened: list[PictureDialog]
) -> None:
    program.select()
    dialog = show(program, opened)
    QTest.keyClicks(dialog.fields.dpi, "300")
    assert dialog.fields.wish() == PictureWish(dpi=300.0)
    QTest.keyClicks(dialog.fields.side, "1920")
    assert not dialog.fields.dpi.isEnabled()
    assert dialog.fields.wish() == PictureWish(longest_px=1920)


def test_a_chosen_name_gets_the_end_of_its_kind(
    program: Program,
    opened: list[PictureDialog],
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    dialog = show(program, opened)
    monkeypatch.setattr(file_dialogs, "ask_save", lambda *_: tmp_path / "house")
    press(dialog, "Change…")
    assert dialog.path() == tmp_path / "house.png"
    press(dialog, "SVG")
    assert dialog.path() == tmp_path / "house.svg"


def test_a_picture_that_is_done_is_shown(program: Program, opened: list[PictureDialog]) -> None:
    dialog = show(program, opened)
    press(dialog, "Export picture")
    assert not dialog.fields.isEnabled()
    job_of(dialog).finished.emit(job_of(dialog).out)
    shown = {b.text() for b in dialog.findChildren(QPushButton) if b.isVisible()}
    assert shown == {"Open the picture", "Show in its folder", "Close"}
    assert dialog.footer.words.text().startswith("Written: ")
    press(dialog, "Close")
    assert not dialog.isVisible()


def test_work_is_cancelled_and_failures_are_told(
    program: Program, opened: list[PictureDialog], monkeypatch: pytest.MonkeyPatch
) -> None:
    told: list[str] = []
    monkeypatch.setattr(
        questions, "tell", lambda _, heading, text, **__: told.append(f"{heading}. {text}")
    )
    dialog = show(program, opened)
    dialog.export()
    job = job_of(dialog)
    press(dialog, "Cancel")
    assert job.state == "cancelled"
    assert dialog.isVisible()
    dialog.export()
    job_of(dialog).failed.emit(DiskFullError(dialog.path()))
    assert told[0].startswith("The picture was not written. The disk is full.")
    assert dialog.fields.isEnabled()


def test_the_map_itself_is_never_replaced(
    program: Program,
    opened: list[PictureDialog],
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    told: list[str] = []
    monkeypatch.setattr(questions, "tell", lambda _, __, text, **___: told.append(text))
    own = tmp_path / "own.png"
    program.session.save_as(own)
    program.session.wait_saved()
    dialog = show(program, opened)
    monkeypatch.setattr(file_dialogs, "ask_save", lambda *_: own)
    press(dialog, "Change…")
    dialog.export()
    assert told[0].startswith("“own.png” is the map itself. Choose another name.")
