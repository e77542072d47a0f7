"""The program is ended from outside: no question, no lock left behind, no work lost."""

import os
import signal
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
from person_at_display import ROOT
from program import Program
from PySide6.QtCore import QCoreApplication

from cjm_desktop.session.templates import example_project
from cjm_desktop.storage.files import save_project
from cjm_desktop.storage.recovery import Recovery
from cjm_desktop.ui import crash

# The program, with an edit as soon as the map is there; the change of the title is not saved.
EDITED = """
import sys
from cjm_desktop.edits.journeys import change_project
from cjm_desktop.ui import files

open_file = files.Files.open

def open_and_edit(self, path):
    done = open_file(self, path)
    store = self._session.store
    store.apply(change_project(store.project, title="Edited"), "Title")
    print("edited", flush=True)
    return done

files.Files.open = open_and_edit
from cjm_desktop.__main__ import main
raise SystemExit(main(sys.argv[1:]))
"""


@pytest.fixture(autouse=True)
def heard() -> Iterator[None]:
    """Let programs hear an interrupt, which a shell lets what it runs in the background ignore."""
    before = signal.signal(signal.SIGINT, signal.default_int_handler)
    yield
    signal.signal(signal.SIGINT, before)


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no such signals")
@pytest.mark.parametrize("number", ["SIGTERM", "SIGHUP", "SIGINT"])
def test_a_signal_ends_the_program_and_keeps_the_work(tmp_path: Path, number: str) -> None:
    path = tmp_path / "map.cjm"
    save_project(path, example_project("en"))
    folders = {f"XDG_{name}_HOME": str(tmp_path / name) for name in ("STATE", "CONFIG")}
    environment = {**os.environ, **folders, "QT_QPA_PLATFORM": "offscreen"}
    with subprocess.Popen(
        [sys.executable, "-c", EDITED, str(path)],
        env={**environment, "PYTHONPATH": str(ROOT)},
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
    ) as program:
        assert program.stdout is not None
        assert program.stderr is not None
        assert program.stdout.readline() == "edited\n"
        assert [each.name for each in tmp_path.glob(".~lock*")] == [".~lock.map.cjm#"]
        program.send_signal(getattr(signal, number))
        try:
            assert program.wait(20) == 128 + getattr(signal, number)
        finally:
            program.kill()
        assert program.stderr.read() == ""
    assert list(tmp_path.glob(".~lock*")) == []
    (journal,) = tmp_path.rglob("*.journal")
    (found,) = Recovery(journal.parent).pending(path)
    assert found.load().project.title == "Edited"


# The program, ended by Ctrl+C while it loads the window's libraries.
INTERRUPTED_LOADING = """
import os, signal, sys

def interrupt(event, arguments):
    if event == "import" and arguments[0] == "PySide6.QtWidgets":
        os.kill(os.getpid(), signal.SIGINT)

sys.addaudithook(interrupt)
from cjm_desktop.__main__ import main
raise SystemExit(main(["--example"]))
"""

# The same when its window is painted and nothing is in it yet.
INTERRUPTED_EMPTY = """
import os, signal, sys
from cjm_desktop.ui import main_window

show_first = main_window.MainWindow.show_first

def show_and_interrupt(self, geometry):
    self.first_painted.connect(lambda: os.kill(os.getpid(), signal.SIGINT))
    show_first(self, geometry)

main_window.MainWindow.show_first = show_and_interrupt
from cjm_desktop.__main__ import main
raise SystemExit(main(["--example"]))
"""


@pytest.mark.skipif(sys.platform == "win32", reason="os.kill is another thing on Windows")
@pytest.mark.parametrize("program", [INTERRUPTED_LOADING, INTERRUPTED_EMPTY])
def test_the_program_ends_before_there_is_a_map(tmp_path: Path, program: str) -> None:
    folders = {f"XDG_{name}_HOME": str(tmp_path / name) for name in ("STATE", "CONFIG")}
    ended = subprocess.run(
        [sys.executable, "-c", program],
        env={**os.environ, **folders, "QT_QPA_PLATFORM": "offscreen", "PYTHONPATH": str(ROOT)},
        capture_output=True,
        timeout=20,
        check=False,
    )
    assert (ended.returncode, ended.stderr) == (-signal.SIGINT, b"")  # a shell says 130


def test_ctrl_c_is_no_error_of_the_program(
    program: Program, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    # As Windows has it, where Python's own handler raises somewhere in a slot.
    codes: list[int] = []
    ended: list[bool] = []
    monkeypatch.setattr(QCoreApplication, "exit", codes.append)
    monkeypatch.setattr(sys, "excepthook", sys.excepthook)  # put back in the end
    program.window.ending.connect(lambda: ended.append(True))
    crash.watch(program.window, program.session)
    sys.excepthook(KeyboardInterrupt, KeyboardInterrupt(), None)
    assert (codes, ended) == ([130], [True])
    assert capsys.readouterr().err == ""
