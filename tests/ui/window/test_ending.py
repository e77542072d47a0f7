"""The system ends the program: no question, no lock left behind, no work lost."""

import os
import signal
import subprocess
import sys
from pathlib import Path

import pytest
from person_at_display import ROOT

from cjm_desktop.session.templates import example_project
from cjm_desktop.storage.files import save_project
from cjm_desktop.storage.recovery import Recovery

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


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no such signals")
@pytest.mark.parametrize("number", ["SIGTERM", "SIGHUP"])
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
