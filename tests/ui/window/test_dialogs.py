"""Messages and the export dialog."""

import sys
from datetime import date
from pathlib import Path
from typing import Any

import pytest
from program import Program
from PySide6.QtCore import (
    QCoreApplication,
    QElapsedTimer,
    QEventLoop,
    QObject,
    Qt,
    QTimer,
    Signal,
)
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QFileDialog, QLabel, QPushButton

from cjm_desktop.base.progress import Progress
from cjm_desktop.model.print_settings import PrintSettings
from cjm_desktop.session import told_errors
from cjm_desktop.session.export_job import ExportFailedError
from cjm_desktop.session.exporting import PdfRequest
from cjm_desktop.session.print_asked import Turned
from cjm_desktop.storage.errors import DiskFullError, UnwritableFolderError
from cjm_desktop.ui import crash, file_dialogs
from cjm_desktop.ui.crash import report
from cjm_desktop.ui.dialogs import export_work, questions
from cjm_desktop.ui.dialogs.export import ExportDialog
from cjm_desktop.ui.dialogs.export_messages import export_sentence
from cjm_desktop.ui.dialogs.legibility import reading_words, smallest_words, warning_words
from cjm_desktop.ui.dialogs.message import Answer, MessageDialog
from cjm_desktop.ui.file_names import plain_file_name
from cjm_desktop.ui.language import use_language

# What the display of the tests says of every window with a least size.
pytestmark = pytest.mark.qt_log_ignore("This plugin does not support propagateSizeHints")

ANSWERS = (Answer("yes", "Save"), Answer("no", "Do not save"), Answer("", "Cancel"))


def test_a_message_is_answered_with_its_buttons(program: Program) -> None:
    dialog = MessageDialog(program.window, "Title", "Sentence.", ANSWERS)
    buttons = {b.text(): b for b in dialog.findChildren(QPushButton)}
    assert buttons["Save"].isDefault()
    QTest.mouseClick(buttons["Do not save"], Qt.MouseButton.LeftButton)
    assert dialog.answer == "no"
    dialog.deleteLater()


def test_escape_answers_nothing(program: Program) -> None:
    dialog = MessageDialog(program.window, "Title", "Sentence.", ANSWERS)
    dialog.open()
    QTest.keyClick(dialog, Qt.Key.Key_Escape)
    assert dialog.answer == ""
    assert not dialog.isVisible()
    dialog.deleteLater()


@pytest.mark.parametrize("title", ["Title", "A title that goes on " * 5])
def test_a_message_is_as_high_as_its_lines(program: Program, title: str) -> None:
    dialog = MessageDialog(program.window, title, "Sentence.", ANSWERS)
    dialog.open()
    heading, text = dialog.findChildren(QLabel)
    assert heading.height() == heading.heightForWidth(heading.width())
    assert text.y() - heading.geometry().bottom() - 1 == 8
    dialog.deleteLater()


def test_dialogs_for_files_name_their_buttons_as_others_do(program: Program) -> None:
    use_language(program.app, "nl")
    dialog = QFileDialog(program.window)
    dialog.setOption(QFileDialog.Option.DontUseNativeDialog)
    dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
    words = {button.text().replace("&", "") for button in dialog.findChildren(QPushButton)}
    assert words == {"Bewaren", "Annuleer"}
    use_language(program.app, "en")
    dialog.deleteLater()


def test_a_report_says_where_it_happened_and_with_what() -> None:
    try:
        raise ValueError("no such thing")
    except ValueError as error:
        text = report(error)
    assert "CJM Desktop" in text
    assert "PySide6" in text
    assert "ValueError: no such thing" in text
    assert "test_dialogs.py" in text


@pytest.mark.parametrize(
    ("points_per_unit", "words"),
    [
        # 13 units a card; 20.9 pt is that of the example on A0, 12 pt for each metre.
        (20.9 / 13, "Readable up to 1.5 m: card text 20.9 pt"),
        (24 / 13, "Readable up to 2 m: card text 24.0 pt"),
        (7.4 / 13, "Readable up to 0.5 m: card text 7.4 pt"),
        (5 / 13, "To be read in the hand: card text 5.0 pt"),
        (0.3 / 13, "Too small to read: card text 0.3 pt"),
    ],
)
def test_how_far_away_it_can_be_read(program: Program, points_per_unit: float, words: str) -> None:
    assert program.window.isVisible()
    assert reading_words(points_per_unit) == words


def test_the_smallest_text_is_told_beside_the_pages_with_what_makes_it_larger(
    program: Program,
) -> None:
    # 10.8 units are the smallest; 6 pt of them are enough
    assert program.window.isVisible()
    assert smallest_words(6 / 10.8) == ""
    assert smallest_words(4.3 / 10.8) == "Smallest text 4.3 pt: larger on larger paper"
    turned = Turned("portrait", 6.9 / 10.8)
    assert smallest_words(4.3 / 10.8, turned) == "Smallest text 4.3 pt; in portrait 6.9 pt"
    turned = Turned("landscape", 6.9 / 10.8)
    assert smallest_words(4.3 / 10.8, turned) == "Smallest text 4.3 pt; in landscape 6.9 pt"


def test_text_below_six_points_is_warned_of(program: Program) -> None:
    assert program.window.isVisible()
    assert warning_words(6 / 10.8) == ""
    assert warning_words(5 / 10.8).startswith("The smallest text is 5.0 pt;")
    assert warning_words(5 / 10.8, "A house\nof " + 4000 * "w").endswith(
        "Choose larger paper, or shorten “A house of wwwwwwwww…wwwwwwwwwwwwwwwwwww”: it has "
        "4,011 characters."
    )
    turned = Turned("portrait", 7 / 10.8)
    assert warning_words(5 / 10.8, turned=turned).endswith(
        "Choose larger paper. In portrait on the same paper it is 7.0 pt."
    )


@pytest.mark.parametrize(
    ("title", "name"),
    [
        ("From home: to/overview?", "From home to overview"),
        ("  ..", "map"),
        ("x" * 200, "x" * 80),
        ("Één kaart", "Één kaart"),
    ],
)
def test_titles_become_file_names(title: str, name: str) -> None:
    assert plain_file_name(title) == name


class FakeJob(QObject):
    """Stands in for the process that writes the PDF."""

    progressed = Signal(object)
    finished = Signal(object)
    failed = Signal(object)
    made: "list[FakeJob]" = []  # noqa: RUF012 - emptied by the fixture

    def __init__(
        self, project: object, request: PdfRequest, out: Path, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self.project, self.request, self.out = project, request, out
        self.state = "made"
        FakeJob.made.append(self)

    def start(self) -> None:
        self.state = "started"

    def cancel(self) -> None:
        self.state = "cancelled"


@pytest.fixture
def dialog(program: Program, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Any:
    FakeJob.made = []
    monkeypatch.setattr(export_work, "ExportJob", FakeJob)
    program.settings.folder = str(tmp_path)
    made = ExportDialog(
        program.session, program.settings, program.page.canvas.measurer, program.window
    )
    made.open()
    made.wait()
    program.settle()
    yield made
    made.close()
    made.deleteLater()
    program.settle()


def choose(control: Any, value: object) -> None:
    """Choose a value as a person does: the control shows it and tells of it."""
    control.show_value(value)
    control.edited.emit(value)


def test_the_page_is_shown_on_its_paper(dialog: ExportDialog, program: Program) -> None:
    assert dialog.preview.canvas.surface.accessibleName().startswith(
        "The map on 420 by 297 mm. Readable up to"
    )
    assert dialog.footer.words.text().endswith(f"{program.project.title} A3.pdf")


def test_another_paper_is_shown_and_remembered(dialog: ExportDialog, program: Program) -> None:
    choose(dialog.options.paper.paper, "A0")
    choose(dialog.options.paper.lies, "portrait")
    dialog.wait()
    assert dialog.preview.canvas.surface.accessibleName().startswith("The map on 841 by 1189 mm.")
    assert dialog.path().name == f"{program.project.title} A0.pdf"
    dialog.export()
    FakeJob.made[0].finished.emit(FakeJob.made[0].out)
    assert (program.settings.paper, program.settings.orientation) == ("A0", "portrait")
    assert program.project.printing == PrintSettings(paper="A0", orientation="portrait")


def test_an_own_size_needs_no_orientation(dialog: ExportDialog, program: Program) -> None:
    fields = dialog.options.paper
    choose(fields.paper, "own")
    for side, length in zip(fields.sides, ("1200", "61 cm"), strict=True):
        side.setFocus()
        side.selectAll()
        QTest.keyClicks(side, length)
    assert dialog.choosing.settings == PrintSettings(paper="1200x610mm")
    assert dialog.path().name == f"{program.project.title} 1200x610.pdf"
    assert not fields.lies.isVisible()


def test_exporting_says_how_far_it_is(
    dialog: ExportDialog, program: Program, tmp_path: Path
) -> None:
    dialog.export()
    job = FakeJob.made[0]
    assert job.state == "started"
    settings = PrintSettings(paper="A3", orientation="landscape")
    assert job.request == PdfRequest(0, settings, day=date.today())
    assert job.out == tmp_path / f"{program.project.title} A3.pdf"
    assert dialog.footer.words.text().startswith("Writing ")
    assert not dialog.options.isEnabled()
    job.finished.emit(job.out)
    assert dialog.footer.words.text().startswith("Written: ")
    assert (dialog.footer.main.text(), dialog.footer.main.icon_name) == ("Close", "")


def test_an_export_shows_which_sheet_and_how_much_is_done(dialog: ExportDialog) -> None:
    dialog.options.edited.emit({"tile": "A4"})
    dialog.export()
    job, shown = FakeJob.made[0], dialog.footer.progress
    assert (shown.bar.maximum(), shown.words.text()) == (0, "")
    for progress, maximum, words in (
        (Progress("laying out", None, 1, 1), 0, "Laying out…"),
        (Progress("writing", 0.29, 12, 40), 100, "Sheet 12 of 40"),
        (Progress("checking", 0.5, 20, 40), 100, "Checking…"),
        (Progress("checking"), 0, "Checking…"),
    ):
        job.progressed.emit(progress)
        assert (shown.bar.maximum(), shown.words.text()) == (maximum, words)
        assert not maximum or shown.bar.value() == round(100 * (progress.share or 0))
    dialog.reject()
    dialog.export()
    assert (shown.bar.maximum(), shown.words.text()) == (0, "")


def test_one_page_shows_its_share_and_several_their_number(dialog: ExportDialog) -> None:
    dialog.export()
    for progress, words in (
        (Progress("writing", 0.4, 1, 1), "40 %"),
        (Progress("writing", 0.4), "40 %"),
        (Progress("writing", 0.4, 2, 4), "Page 2 of 4"),
    ):
        FakeJob.made[0].progressed.emit(progress)
        assert dialog.footer.progress.words.text() == words


def test_an_export_can_be_cancelled(dialog: ExportDialog) -> None:
    dialog.export()
    dialog.reject()
    assert FakeJob.made[0].state == "cancelled"
    assert dialog.isVisible()
    assert dialog.options.isEnabled()
    dialog.reject()
    assert not dialog.isVisible()


def test_a_failed_export_is_told_of(dialog: ExportDialog, monkeypatch: pytest.MonkeyPatch) -> None:
    told = told_in(monkeypatch)
    dialog.export()
    FakeJob.made[0].failed.emit(DiskFullError(dialog.path()))
    name = dialog.path().name
    assert told == [
        (
            "The PDF was not written",
            (
                f"The disk is full. Make room, or put “{name}” somewhere else. "
                "The map itself is untouched."
            ),
            "",
        )
    ]
    assert dialog.options.isEnabled()
    assert (dialog.footer.main.text(), dialog.footer.main.icon_name) == ("Export PDF", "file-pdf")


def test_an_export_that_broke_off_shows_its_last_words(
    dialog: ExportDialog, monkeypatch: pytest.MonkeyPatch
) -> None:
    told = told_in(monkeypatch)
    dialog.export()
    FakeJob.made[0].failed.emit(ExportFailedError(started=True, last_words="KeyError: 1"))
    assert told[0][1] == "The export broke off. Try again. The map itself is untouched."
    assert told[0][2] == "KeyError: 1"


def test_the_map_itself_is_not_replaced(
    dialog: ExportDialog, program: Program, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = tmp_path / "house.cjm"
    program.session.save_as(path)
    program.session.wait_saved()
    other_name = tmp_path / "house.pdf"
    other_name.hardlink_to(path)
    before = path.read_bytes()
    told = told_in(monkeypatch)
    dialog._chosen = other_name
    dialog.export()
    assert FakeJob.made == []
    assert told[0][1].startswith("“house.pdf” is the map itself. Choose another name.")
    assert path.read_bytes() == before


def test_in_a_dutch_window_a_failure_is_told_in_dutch(program: Program) -> None:
    use_language(program.app, "nl")
    folder = Path("/media/stick/Klanten")
    line = told_errors.told(UnwritableFolderError(folder / "huis.pdf"))  # of the other process
    found = told_errors.retold(line)
    assert found is not None
    assert export_sentence(found) == (
        "In de map “/media/stick/Klanten” kan niets worden geschreven. "
        "Kies een andere plek. De klantreis zelf is niet veranderd."
    )


Told = list[tuple[str, str, str]]


def told_in(monkeypatch: pytest.MonkeyPatch) -> Told:
    """Return a list that gets title, text and details of all that is told."""
    kept: Told = []

    def tell(_: object, title: str, text: str, details: str = "") -> None:
        kept.append((title, text, details))

    monkeypatch.setattr(questions, "tell", tell)
    return kept


def test_an_existing_file_is_replaced_only_when_asked(
    dialog: ExportDialog, monkeypatch: pytest.MonkeyPatch
) -> None:
    dialog.path().write_bytes(b"old")
    monkeypatch.setattr(questions, "_ask", lambda *_, **__: questions.CANCEL)
    dialog.export()
    assert FakeJob.made == []
    monkeypatch.setattr(questions, "_ask", lambda *_, **__: questions.ANYWAY)
    dialog.export()
    assert len(FakeJob.made) == 1


def test_an_error_puts_the_work_in_safety_and_is_shown(
    program: Program, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    shown: list[str] = []

    def tell(*_: object, details: str) -> None:
        shown.append(details)

    monkeypatch.setattr(questions, "tell", tell)
    monkeypatch.setattr(sys, "excepthook", sys.excepthook)  # put back in the end
    safe: list[bool] = []
    monkeypatch.setattr(program.session, "keep_safe", lambda: safe.append(True))
    crash.watch(program.window, program.session)
    for number in range(5):
        error = RuntimeError(f"number {number}")
        sys.excepthook(RuntimeError, error, None)
    assert safe == [True] * 5
    assert len(shown) == 3  # the others only on stderr: dialogs must not bury the window
    assert "RuntimeError: number 0" in shown[0]
    assert "number 4" in capsys.readouterr().err


def test_the_dialog_for_files_speaks_dutch(program: Program) -> None:
    use_language(program.app, "nl")
    said: list[str] = []

    def look() -> None:
        dialog = program.app.activeModalWidget()
        assert isinstance(dialog, QFileDialog)
        said.extend(label.text().replace("&", "") for label in dialog.findChildren(QLabel))
        dialog.reject()

    QTimer.singleShot(0, program.window, look)
    folder = str(Path.home())
    assert file_dialogs.ask_open(program.window, "Openen", folder, "Klantreizen (*.cjm)") is None
    assert {"Zoeken in:", "Bestandsnaam:", "Soort bestand:"} <= set(said)
    assert QCoreApplication.translate("QAbstractFileIconProvider", "Folder") == "Map"


def test_a_pdf_is_written_for_real(
    program: Program, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    program.settings.folder = str(tmp_path)
    measurer = program.page.canvas.measurer
    dialog = ExportDialog(program.session, program.settings, measurer, program.window)
    monkeypatch.setattr(questions, "tell", lambda *_, **words: pytest.fail(str(words)))
    dialog.open()
    dialog.export()
    clock = QElapsedTimer()
    clock.start()
    while not dialog.footer.words.text().startswith("Written") and clock.elapsed() < 60_000:
        program.app.processEvents(QEventLoop.ProcessEventsFlag.WaitForMoreEvents, 100)
    written = tmp_path / f"{program.project.title} A3.pdf"
    assert written.read_bytes().startswith(b"%PDF-")
    dialog.close()
    dialog.deleteLater()
    program.settle()
