"""Exporting PDF, here and in a process of its own."""

import sys
import tempfile
from datetime import date
from pathlib import Path

import pikepdf
import pytest
from pytestqt.qtbot import QtBot
from sample import sample_project

from cjm_desktop import cli
from cjm_desktop.base.errors import CjmError
from cjm_desktop.base.ids import ImageId
from cjm_desktop.base.progress import Progress
from cjm_desktop.base.units import Paper
from cjm_desktop.edits.lists import change_listed
from cjm_desktop.fonts.measurer import HarfBuzzMeasurer
from cjm_desktop.layout.paper_wish import DoesNotFitError, NoRoomError, TooLongError
from cjm_desktop.layout.tiles.grid import TileWish, TooNarrowError
from cjm_desktop.model.document import Image
from cjm_desktop.model.print_settings import PrintSettings
from cjm_desktop.render.pdf.faults import Fault, FaultyFileError
from cjm_desktop.render.pdf.press_profile import ProfileError
from cjm_desktop.session import export_job
from cjm_desktop.session.export_job import ExportFailedError, ExportJob, command, error_of
from cjm_desktop.session.exporting import (
    Excerpt,
    OwnFileError,
    PdfRequest,
    PictureWish,
    UnknownJourneyError,
    image_bytes,
    refuse_own_file,
    write_pdf,
)
from cjm_desktop.session.told_errors import retold, told
from cjm_desktop.session.told_progress import retold_progress, told_progress
from cjm_desktop.storage.errors import (
    DiskFullError,
    FileError,
    FileFailedError,
    MissingFileError,
    MissingFolderError,
    NoPermissionError,
    UnwritableFolderError,
)

A4 = PdfRequest(0, PrintSettings(paper="A4"))


def size_in_mm(pdf: Path) -> tuple[int, int]:
    with pikepdf.open(pdf) as document:
        (page,) = document.pages
        _, _, width, height = (float(side) for side in page.mediabox)
    return round(width * 25.4 / 72), round(height * 25.4 / 72)


@pytest.fixture
def out(tmp_path: Path) -> Path:
    folder = tmp_path / "out"
    folder.mkdir()
    return folder / "house.pdf"


@pytest.fixture(autouse=True)
def temporary(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """The folder for temporary files, which every job must leave empty."""
    folder = tmp_path / "temporary"
    folder.mkdir()
    monkeypatch.setattr(tempfile, "tempdir", str(folder))
    return folder


@pytest.mark.parametrize(
    ("request_", "expected"),
    [
        (A4, (297, 210)),
        (PdfRequest(0, PrintSettings(paper="A4", orientation="portrait")), (210, 297)),
        (PdfRequest(1, PrintSettings(paper="900x300mm")), (900, 300)),
    ],
)
def test_a_journey_fills_the_paper(
    request_: PdfRequest, expected: tuple[int, int], out: Path
) -> None:
    write_pdf(sample_project(), request_, HarfBuzzMeasurer(), out)
    assert size_in_mm(out) == expected
    with pikepdf.open(out) as document:
        titles: dict[int | None, str] = {0: "From dream to home", 1: "Later"}
        assert str(document.docinfo["/Title"]) == titles[request_.journey]


@pytest.mark.parametrize("number", [-1, 2])
def test_a_journey_that_is_not_there(number: int, out: Path) -> None:
    with pytest.raises(UnknownJourneyError, match=f"no journey {number + 1}; the project has 2"):
        write_pdf(sample_project(), A4._replace(journey=number), HarfBuzzMeasurer(), out)
    assert not out.exists()


def test_a_failed_export_leaves_nothing(tmp_path: Path) -> None:
    folder = tmp_path / "gone"
    with pytest.raises(MissingFolderError):
        write_pdf(sample_project(), A4, HarfBuzzMeasurer(), folder / "house.pdf")
    assert not folder.exists()


def test_pictures_are_given_as_their_files() -> None:
    project = change_listed(sample_project(), Image, "house", data="broken!")
    find = image_bytes(project)
    assert find(ImageId("face")) == b"\x00"
    assert find(ImageId("house")) is None
    assert find(ImageId("nothing")) is None


def test_the_command_says_all_that_was_asked() -> None:
    settings = PrintSettings(paper="1067.5x610mm", orientation="portrait")
    request = PdfRequest(1, settings, "nl", date(2026, 3, 31))
    words = command(Path("a b.cjm"), Path("c.pdf"), request)
    assert words == [
        *(sys.executable, "-m", "cjm_desktop", "export", "a b.cjm", "c.pdf"),
        *("--journey", "2", "--settings", '{"paper":"1067.5x610mm","orientation":"portrait"}'),
        *("--lang", "nl", "--date", "2026-03-31", "--errors-as-json", "--progress-as-json"),
    ]


def test_how_far_a_file_is_goes_page_by_page(out: Path) -> None:
    heard: list[Progress] = []
    sheets = PdfRequest(0, PrintSettings(paper="A2", tile="A4", preset="print-shop"))
    write_pdf(sample_project(), sheets, HarfBuzzMeasurer(), out, heard.append)
    with pikepdf.open(out) as document:
        count = len(document.pages)
    assert count > 2  # a plan, and sheets
    stages = [progress.stage for progress in heard]
    assert stages == sorted(stages, key=["laying out", "writing", "checking"].index)
    for stage in ("writing", "checking"):
        of_stage = [each for each in heard if each.stage == stage and each.share is not None]
        assert {(each.page, each.pages) for each in of_stage} == {
            (number, count) for number in range(1, count + 1)
        }
        shares = [each.share or 0.0 for each in of_stage]
        assert shares == sorted(shares)
        assert shares[0] == 0
        assert shares[-1] == pytest.approx((count - 1) / count, abs=1 / count)


def test_how_far_it_is_comes_from_the_process_to_who_waits(qtbot: QtBot, out: Path) -> None:
    heard: list[Progress] = []
    job = ExportJob(sample_project(), PdfRequest(0, PrintSettings(paper="A3", tile="A4")), out)
    job.progressed.connect(heard.append)
    with qtbot.waitSignal(job.finished, timeout=30_000):
        job.start()
    assert heard[0] == Progress("laying out", None, 1, 1)
    assert heard[-1] == Progress("checking")
    pages = {each.page for each in heard if each.stage == "writing"}
    assert pages == set(range(1, max(pages) + 1))


def test_a_line_that_tells_of_no_progress_is_passed_over() -> None:
    progress = Progress("writing", 0.25, 3, 12)
    assert retold_progress(told_progress(progress)) == progress
    for line in ("", "note: something", "[1, 2]", '{"stage": "writing", "more": 1}', "12"):
        assert retold_progress(line) is None


def test_a_frozen_program_runs_itself(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "frozen", True, raising=False)
    assert command(Path("a.cjm"), Path("b.pdf"), A4)[:3] == [sys.executable, "export", "a.cjm"]


@pytest.mark.parametrize(
    ("written", "sentence"),
    [
        (b'warning: x\n{"kind": "OtherError", "sentence": "No such font."}\r\n', "No such font."),
        (b"Traceback (most recent call last):\nKeyError: 1\n", "The export ended unexpectedly."),
        (b"12\n[]\n{}\n\xff\n", "The export ended unexpectedly."),
        (b"", "The export ended unexpectedly."),
    ],
)
def test_the_error_of_a_failure(written: bytes, sentence: str) -> None:
    assert str(error_of(written)) == sentence


def test_what_a_process_wrote_last_is_kept() -> None:
    error = error_of(b"Traceback:\nKeyError: 1\n")
    assert isinstance(error, ExportFailedError)
    assert error.last_words == "Traceback:\nKeyError: 1"


HOUSE = Path("/maps/house.pdf")


@pytest.mark.parametrize(
    "error",
    [
        MissingFolderError(HOUSE),
        UnwritableFolderError(HOUSE),
        NoPermissionError(HOUSE, "write"),
        DiskFullError(HOUSE),
        FileFailedError(HOUSE, "write", "Input/output error"),
    ],
)
def test_an_error_survives_the_way_between_processes(error: FileError) -> None:
    found = retold(told(error))
    assert (type(found), str(found)) == (type(error), str(error))
    assert isinstance(found, FileError)
    assert found.path == HOUSE


def test_the_command_tells_its_error_to_the_window(
    tmp_path: Path, capfd: pytest.CaptureFixture[str]
) -> None:
    code = cli.run(["export", str(tmp_path / "no.cjm"), str(HOUSE), "--errors-as-json"])
    assert code == cli.FAILED
    found = retold(capfd.readouterr().err)
    assert isinstance(found, MissingFileError)
    assert found.path == tmp_path / "no.cjm"


def test_the_map_itself_is_refused_by_any_of_its_names(tmp_path: Path) -> None:
    path, link = tmp_path / "house.cjm", tmp_path / "house.pdf"
    path.write_bytes(b"map")
    refuse_own_file(path, link)  # not there yet
    refuse_own_file(None, path)  # a map without a file
    link.symlink_to(path)
    with pytest.raises(OwnFileError):
        refuse_own_file(path, link)


def test_a_job_writes_the_document_as_it_was_when_it_began(
    qtbot: QtBot, out: Path, temporary: Path
) -> None:
    out.write_bytes(b"old")
    job = ExportJob(sample_project(), A4, out)
    with qtbot.waitSignal(job.finished, timeout=60_000) as finished:
        job.start()
        assert out.read_bytes() == b"old"
    assert finished.args == [out]
    assert size_in_mm(out) == (297, 210)
    assert list(temporary.iterdir()) == []
    assert list(out.parent.iterdir()) == [out]


@pytest.mark.parametrize("suffix", [".png", ".svg"])
def test_a_job_draws_a_picture_in_a_process_of_its_own(
    suffix: str, qtbot: QtBot, out: Path, temporary: Path
) -> None:
    picture = out.with_suffix(suffix)
    request = PdfRequest(0, excerpt=Excerpt(("call",)), picture=PictureWish(dpi=96.0))
    if suffix == ".svg":
        request = request._replace(picture=PictureWish())
    job = ExportJob(sample_project(), request, picture)
    with qtbot.waitSignal(job.finished, timeout=60_000):
        job.start()
    beginning = picture.read_bytes()[:5]
    assert beginning in (b"\x89PNG\r", b"<?xml")
    assert list(temporary.iterdir()) == []


FONT = '{"kind": "FontError", "sentence": "No such font."}'


def run_instead(monkeypatch: pytest.MonkeyPatch, *words: str) -> None:
    monkeypatch.setattr(export_job, "command", lambda *_: list(words))


@pytest.mark.parametrize(
    ("words", "sentence"),
    [
        (
            (sys.executable, "-c", f"import sys; sys.exit({FONT!r})"),
            "No such font.",
        ),
        (
            (sys.executable, "-c", "import os; os.abort()"),
            "The export ended unexpectedly.",
        ),
        ((sys.executable, "-c", ""), "The export ended unexpectedly."),  # it made no file
        (("/no/such/program",), "The export could not be started"),
    ],
)
def test_a_job_that_fails_says_why_and_leaves_nothing(
    words: tuple[str, ...],
    sentence: str,
    qtbot: QtBot,
    out: Path,
    temporary: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    run_instead(monkeypatch, *words)
    job = ExportJob(sample_project(), A4, out)
    with qtbot.waitSignal(job.failed) as failed:
        job.start()
    assert failed.args is not None
    assert sentence in str(failed.args[0])
    assert not out.exists()
    assert list(temporary.iterdir()) == []


@pytest.mark.parametrize("what", ["folder", "surprise"])
def test_a_job_that_cannot_write_says_why(
    what: str, qtbot: QtBot, out: Path, temporary: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    made = "import sys; open(sys.argv[1], 'w')"
    monkeypatch.setattr(
        export_job, "command", lambda _, to, __: [sys.executable, "-c", made, str(to)]
    )
    if what == "folder":
        sentence = f'The folder "{out.parent / "gone"}" does not exist.'
        job = ExportJob(sample_project(), A4, out.parent / "gone" / "house.pdf")
    else:
        sentence = "Something unexpected went wrong: oh."
        monkeypatch.setattr(
            export_job, "write_atomic", lambda *_: (_ for _ in ()).throw(OSError("oh"))
        )
        job = ExportJob(sample_project(), A4, out)
    with qtbot.waitSignal(job.failed) as failed:
        job.start()
    assert failed.args is not None
    assert [str(error) for error in failed.args] == [sentence]
    assert list(temporary.iterdir()) == []
    assert list(out.parent.iterdir()) == []


@pytest.mark.parametrize("when", ["at once", "while it runs"])
def test_a_cancelled_job_stops_and_leaves_nothing(
    when: str, qtbot: QtBot, out: Path, temporary: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    run_instead(monkeypatch, sys.executable, "-c", "import time; time.sleep(600)")
    job = ExportJob(sample_project(), A4, out)
    job.start()
    if when == "while it runs":
        qtbot.waitUntil(lambda: job._process.processId() > 0)
    with qtbot.assertNotEmitted(job.failed), qtbot.assertNotEmitted(job.finished):
        job.cancel()
    assert job._process.processId() == 0
    assert not out.exists()
    assert list(temporary.iterdir()) == []


@pytest.mark.parametrize(
    "error",
    [
        DoesNotFitError(24.0, Paper(1500, 900.5), (420, 297), 6.7),
        DoesNotFitError(24.0, Paper(1500, 900), (None, 610), 6.7),
        NoRoomError(210.0),
        TooLongError(Paper(120_000, 900)),
        TooNarrowError(TileWish(Paper(210, 297), 100, 60)),
        ProfileError("screen.icc", "not for printing"),
        FaultyFileError([Fault("no output intent"), Fault("thin line", "0.1 pt", 2)]),
    ],
    ids=lambda error: type(error).__name__,
)
def test_what_goes_wrong_with_pages_is_told_between_processes(error: CjmError) -> None:
    again = retold(told(error))
    assert type(again) is type(error)
    assert str(again) == str(error)
