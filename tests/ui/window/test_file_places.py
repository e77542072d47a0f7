"""Opening files and folders with what the system has, and where it has nothing."""

import sys
from pathlib import Path

import pytest
from program import Program
from PySide6.QtCore import QProcess, QUrl
from PySide6.QtGui import QDesktopServices

from cjm_desktop.ui import file_places
from cjm_desktop.ui.dialogs import questions
from cjm_desktop.ui.language import use_language
from cjm_desktop.ui.printing.written import open_written, show_written

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support propagateSizeHints")

PDF = Path("/home/lotte/Klanten/Huis, haard.pdf")


@pytest.fixture
def opened(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """What the desktop is asked to open; it has a program for folders alone."""
    asked: list[str] = []

    def open_url(url: QUrl) -> bool:
        asked.append(url.toLocalFile())
        return not url.toLocalFile().endswith(".pdf")

    monkeypatch.setattr(QDesktopServices, "openUrl", open_url)
    return asked


@pytest.mark.parametrize(
    ("platform", "command"),
    [
        ("darwin", ("open", ["-R", str(PDF)])),
        ("win32", ("explorer.exe", ["/select,", str(PDF)])),
    ],
)
def test_the_systems_own_programs_mark_a_file(
    platform: str, command: tuple[str, list[str]], monkeypatch: pytest.MonkeyPatch
) -> None:
    started: list[tuple[str, list[str]]] = []

    def start(program: str, arguments: list[str]) -> tuple[bool, int]:
        started.append((program, arguments))
        return True, 1

    monkeypatch.setattr(sys, "platform", platform)
    monkeypatch.setattr(QProcess, "startDetached", start)
    assert file_places.show_in_folder(PDF)
    assert started == [command]


def test_without_a_file_manager_that_answers_the_folder_is_opened(
    opened: list[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(sys, "platform", "linux")
    monkeypatch.setattr(file_places, "_ask_manager", lambda _: False)
    assert file_places.show_in_folder(PDF)
    assert opened == [str(PDF.parent)]


def test_a_file_manager_that_answers_is_enough(
    opened: list[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(sys, "platform", "linux")
    monkeypatch.setattr(file_places, "_ask_manager", lambda path: path == PDF)
    assert file_places.show_in_folder(PDF)
    assert opened == []


def test_where_nothing_opens_a_pdf_a_sentence_says_where_it_is(
    program: Program, opened: list[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    told: list[tuple[str, str]] = []
    monkeypatch.setattr(questions, "tell", lambda _, title, text: told.append((title, text)))
    open_written(program.window, PDF)
    assert opened == [str(PDF)]
    assert told == [
        (
            "The file could not be opened",
            (
                "Nothing on this computer opens “Huis, haard.pdf”. It was written all the same, "
                "in “/home/lotte/Klanten”."
            ),
        )
    ]
    use_language(program.app, "nl")
    monkeypatch.setattr("cjm_desktop.ui.printing.written.show_in_folder", lambda _: False)
    show_written(program.window, PDF)
    assert told[1] == (
        "De map is niet te tonen",
        "Niets op deze computer toont mappen. “Huis, haard.pdf” staat in “/home/lotte/Klanten”.",
    )
