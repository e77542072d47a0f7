"""Sending pages to a printer, which is a file here."""

import subprocess
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import Any

import pikepdf
import pytest
from PIL import ImageCms
from program import Program, open_example
from PySide6.QtCore import Qt
from PySide6.QtGui import QFont, QFontMetrics
from PySide6.QtPrintSupport import QPrinter, QPrinterInfo
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QPushButton, QRadioButton
from pytestqt.qtbot import QtBot

from cjm_desktop.base.resources import resource_path
from cjm_desktop.base.units import Paper
from cjm_desktop.layout.tokens import PAPER_0
from cjm_desktop.model.print_settings import PrintSettings
from cjm_desktop.model.words import Language
from cjm_desktop.render.pdf.pages import Layer, PdfPage
from cjm_desktop.scene.items import Scene
from cjm_desktop.ui import file_dialogs
from cjm_desktop.ui.dialogs import questions
from cjm_desktop.ui.dialogs.export import ExportDialog
from cjm_desktop.ui.language import use_language
from cjm_desktop.ui.printing import printers
from cjm_desktop.ui.printing.preview import PagePreview
from cjm_desktop.ui.printing.print_job import PrintJob
from cjm_desktop.ui.printing.printers import Chosen, fits, pages_of, too_small_words

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support propagateSizeHints")


def printer_into(path: Path) -> QPrinter:
    printer = QPrinter(QPrinter.PrinterMode.HighResolution)
    printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
    printer.setOutputFileName(str(path))
    return printer


def sizes_in_mm(path: Path) -> list[tuple[int, int]]:
    with pikepdf.open(path) as pdf:
        boxes = [[float(side) for side in page.mediabox] for page in pdf.pages]
    return [(round(box[2] * 25.4 / 72), round(box[3] * 25.4 / 72)) for box in boxes]


def text_of(path: Path) -> str:
    done = subprocess.run(["pdftotext", str(path), "-"], capture_output=True, check=True, text=True)
    return " ".join(done.stdout.split())


@pytest.fixture
def dialog(program: Program, tmp_path: Path) -> Iterator[ExportDialog]:
    open_example(program)
    program.assembly.pages.show_map()
    program.settings.folder = str(tmp_path)
    measurer = program.page.canvas.measurer
    made = ExportDialog(program.session, program.settings, measurer, program.window, prints=True)
    made.open()
    made.wait()
    yield made
    made.close()
    made.deleteLater()
    program.settle()


@pytest.fixture
def told(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """What the dialog tells."""
    kept: list[str] = []
    monkeypatch.setattr(questions, "tell", lambda *words, **_: kept.append(words[-1]))
    return kept


def print_into(monkeypatch: pytest.MonkeyPatch, path: Path) -> None:
    """Let a printer be chosen that writes a file."""

    def choose(_: object, pages: Sequence[PdfPage], shown: int, title: str) -> Chosen:
        assert (shown, title) == (0, "From dream to yearly overview")
        return Chosen(printer_into(path), tuple(pages))

    monkeypatch.setattr(printers, "no_printer", lambda: "")
    monkeypatch.setattr(printers, "choose_printer", choose)


def test_a_printer_gets_the_pages_that_are_shown(
    dialog: ExportDialog, program: Program, qtbot: QtBot, tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch, told: list[str],
) -> None:  # fmt: skip
    dialog.choosing.change(paper="A2", following=("actions",))
    dialog.options.edited.emit({})
    out = tmp_path / "printed.pdf"
    print_into(monkeypatch, out)
    button = next(b for b in dialog.findChildren(QPushButton) if b.text() == "Print…")
    assert button.isDefault()
    assert button is dialog.footer.printing
    looks = [each.look for each in (dialog.footer.printing, dialog.footer.main)]
    assert looks == ["primary", "plain"]  # Enter presses what looks like it
    assert button.x() > dialog.footer.main.x()
    QTest.keyClick(dialog, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: dialog.footer.words.text() == "Sent to the printer.", timeout=20_000)
    assert told == []
    assert sizes_in_mm(out) == [(594, 420), (210, 297)]
    text = text_of(out).replace("\u02bc", "’")  # which share a glyph, of which Qt takes the first
    for card in (c for row in program.journey.rows for cell in row.cells for c in cell.cards):
        assert [word for word in card.text.split() if word not in text] == []
    settings = program.project.printing
    assert settings is not None
    assert settings.paper == "A2"


def test_sheets_are_printed_with_their_plan(
    dialog: ExportDialog, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    dialog.options.edited.emit({"tile": "A4"})
    out = tmp_path / "printed.pdf"
    print_into(monkeypatch, out)
    dialog.print()
    qtbot.waitUntil(lambda: dialog.footer.words.text() == "Sent to the printer.", timeout=20_000)
    # A3 on A4 with 5 mm around and an overlap of 10: the map is 280 mm high, so that one sheet of
    # 287 mm holds it standing, and three reach 200 + 190 + 190 mm of 420; lying it takes 2 × 2.
    assert sizes_in_mm(out) == [(210, 297)] * 4
    assert {"A1", "B1", "C1"} <= set(text_of(out).split())


def test_printing_can_be_cancelled(
    dialog: ExportDialog, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    print_into(monkeypatch, tmp_path / "printed.pdf")
    dialog.print()
    assert dialog.footer.words.text() == "Printing page 1 of 1…"
    dialog.reject()
    assert dialog.isVisible()
    assert dialog.options.isEnabled()
    assert dialog.footer.words.text().endswith("A3.pdf")


def test_without_a_printer_a_sentence_says_what_helps(
    dialog: ExportDialog, monkeypatch: pytest.MonkeyPatch, told: list[str]
) -> None:
    monkeypatch.setattr(QPrinterInfo, "availablePrinterNames", list)
    dialog.print()
    (said,) = told
    assert said == (
        "This computer knows no printer. Add one in the settings of the system, or export a PDF "
        "and print that elsewhere."
    )


@pytest.mark.qt_log_ignore("Returned false", "not active", "This plugin does not support")
def test_a_printer_that_takes_nothing_is_told_of(
    dialog: ExportDialog, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch,
    told: list[str],
) -> None:  # fmt: skip
    print_into(monkeypatch, tmp_path / "not there" / "printed.pdf")
    dialog.print()
    qtbot.waitUntil(lambda: bool(told))
    assert told == ["The printer takes nothing. Is it on, and is its paper there?"]
    assert dialog.options.isEnabled()


@pytest.mark.parametrize(
    ("page", "largest", "expected"),
    [
        (Paper(297, 210), Paper(210, 297), True),
        (Paper(298, 211), Paper(210, 297), True),  # sizes are said in whole points
        (Paper(420, 297), Paper(210, 297), False),
        (Paper(1500, 200), Paper(914, 1400), False),
    ],
)
def test_a_page_fits_paper_either_way_up(page: Paper, largest: Paper, expected: bool) -> None:
    assert fits(page, largest) is expected


@pytest.mark.parametrize("language", ["en", "nl"])
def test_words_of_segments_stand_free_of_their_edges(program: Program, language: Language) -> None:
    use_language(program.app, language)
    look = PagePreview().look
    look.resize(look.minimumSize())
    layout = look.layout()
    assert layout is not None
    layout.activate()
    segments = look.findChildren(QRadioButton)
    widths = {segment.width() for segment in segments}
    assert max(widths) - min(widths) <= 1  # all alike
    for segment in segments:
        font = QFont(segment.font())
        font.setWeight(QFont.Weight.Medium)  # as the chosen one is drawn
        words = QFontMetrics(font).horizontalAdvance(segment.text())
        assert (segment.width() - words) / 2 >= 8, segment.text()


def test_paper_that_is_too_small_is_told_of_in_dutch(program: Program) -> None:
    use_language(program.app, "nl")
    assert too_small_words("Hal 2", Paper(210, 297), Paper(1189, 841)) == (
        "“Hal 2” print op papier van hooguit 210 × 297 mm, en deze pagina is 1.189 × 841 mm. "
        "Kies vellen om aan elkaar te plakken, of kleiner papier."
    )


def test_pages_by_their_numbers() -> None:
    pages = [PdfPage((), side, side) for side in (1, 2, 3, 4)]
    printer = printer_into(Path("never.pdf"))
    assert pages_of(printer, pages, 2) == tuple(pages)
    printer.setPrintRange(QPrinter.PrintRange.PageRange)
    printer.setFromTo(2, 3)
    assert pages_of(printer, pages, 0) == tuple(pages[1:3])
    printer.setPrintRange(QPrinter.PrintRange.CurrentPage)
    assert pages_of(printer, pages, 3) == (pages[3],)


def test_bleed_and_marks_are_printed_on_larger_paper(qtbot: QtBot, tmp_path: Path) -> None:
    scene = Scene(100, 50, PAPER_0, ())
    page = PdfPage((Layer(scene, 1.0),), 100, 60, bleed_mm=3, slug_mm=8, marks=True)
    out = tmp_path / "printed.pdf"
    job = PrintJob([page], lambda _: None, printer_into(out))
    with qtbot.waitSignal(job.finished):
        job.start()
    assert sizes_in_mm(out) == [(122, 82)]  # 3 + 8 mm on each side
    job.deleteLater()


@pytest.mark.usefixtures("dialog")
def test_how_a_print_was_asked_for_is_offered_again(program: Program) -> None:
    kept = PrintSettings(paper="roll-914", type_size=18.0, rows=("gone",), leaves_out=("legend",))
    program.store.change_throughout(lambda project: project.replace(printing=kept))
    again: Any = ExportDialog(
        program.session, program.settings, program.page.canvas.measurer, program.window
    )
    again.wait()
    assert again.choosing.settings == kept.replace(rows=())
    assert again.options.paper.paper.currentText() == "Roll 914 mm, 36 inch"
    assert not again.options.content.parts["legend"].isChecked()
    again.close()
    again.deleteLater()


@pytest.mark.parametrize(
    ("data", "sentence"),
    [
        (
            b"not a profile",
            "“shop.icc” is geen kleurprofiel, of niet compleet. Vraag het opnieuw op.",
        ),
        (
            ImageCms.ImageCmsProfile(ImageCms.createProfile("sRGB")).tobytes(),
            (
                "“shop.icc” beschrijft een scherm of camera en geen drukpers. "
                "Vraag de drukkerij om haar profiel."
            ),
        ),
    ],
)
def test_a_profile_that_is_of_no_use_is_refused_in_one_sentence(
    dialog: ExportDialog, program: Program, tmp_path: Path, monkeypatch: pytest.MonkeyPatch,
    told: list[str], data: bytes, sentence: str,
) -> None:  # fmt: skip
    use_language(program.app, "nl")
    shop = tmp_path / "shop.icc"
    shop.write_bytes(data)
    monkeypatch.setattr(file_dialogs, "ask_open", lambda *_: shop)
    dialog.options.purpose_edited.emit("print-shop")
    dialog.options.press.profile.edited.emit("other")
    assert told == [sentence]
    assert dialog.choosing.profile() is None
    assert dialog.options.press.profile.value() == ""


def test_a_print_shops_own_profile_is_used_and_remembered(
    dialog: ExportDialog, program: Program, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    shop = tmp_path / "Drukkerij De Kade uncoated.icc"
    shop.write_bytes(resource_path("icc", "coated-fogra39.icc").read_bytes())
    monkeypatch.setattr(file_dialogs, "ask_open", lambda *_: shop)
    dialog.options.purpose_edited.emit("print-shop")
    dialog.options.press.profile.edited.emit("other")
    assert dialog.request().icc == shop
    assert dialog.options.press.profile.currentText() == "Drukkerij…uncoated"  # 18 characters
    dialog._keep()
    kept = program.project.printing
    assert kept is not None
    assert (kept.profile, program.settings.profile) == (shop.name, str(shop))
    dialog.options.purpose_edited.emit("office")
    assert dialog.request().icc is None
