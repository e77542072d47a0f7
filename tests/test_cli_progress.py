"""What an export says while it works: one line on a terminal, nothing elsewhere."""

import argparse
import io
import sys

import pytest

from cjm_desktop.base.progress import Progress, silent
from cjm_desktop.cli_export import progress as cli_progress
from cjm_desktop.cli_export.progress import TerminalLine, progress_told, progress_words


class Terminal(io.StringIO):
    def isatty(self) -> bool:
        return True


def asked(as_json: bool = False) -> argparse.Namespace:
    return argparse.Namespace(progress_as_json=as_json)


@pytest.fixture
def at_once(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(cli_progress, "_SOON", -1.0)


@pytest.mark.parametrize(
    ("progress", "words"),
    [
        (Progress("laying out"), "laying out"),
        (Progress("laying out", None, 1, 1), "laying out"),
        (Progress("writing", 0.4, 1, 1), "writing, 40%"),
        (Progress("writing", 0.29, 12, 40), "writing page 12 of 40, 29%"),
        (Progress("checking"), "checking"),
    ],
)
def test_words(progress: Progress, words: str) -> None:
    assert progress_words(progress) == words


@pytest.mark.usefixtures("at_once")
def test_a_terminal_has_one_line_and_nothing_in_the_end(monkeypatch: pytest.MonkeyPatch) -> None:
    terminal = Terminal()
    monkeypatch.setattr(sys, "stderr", terminal)
    with progress_told(asked()) as tell:
        tell(Progress("writing", 0.5, 1, 1))
        tell(Progress("checking"))
    assert terminal.getvalue() == "\rwriting, 50%\rchecking    \r        \r"
    assert "\n" not in terminal.getvalue()


def test_what_is_soon_done_says_nothing() -> None:
    terminal = Terminal()
    line = TerminalLine(terminal)
    line.tell(Progress("writing", 0.5, 1, 1))
    line.clear()
    assert terminal.getvalue() == ""


def test_files_and_pipes_get_nothing(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "stderr", io.StringIO())
    with progress_told(asked()) as tell:
        assert tell is silent


def test_a_window_gets_lines_of_json(capsys: pytest.CaptureFixture[str]) -> None:
    with progress_told(asked(as_json=True)) as tell:
        tell(Progress("writing", 0.25, 3, 12))
    line = '{"stage": "writing", "share": 0.25, "page": 3, "pages": 12}\n'
    assert capsys.readouterr().out == line
