"""The command line as a process of its own: no display, and no window library to be had."""

import os
import subprocess
import sys
from pathlib import Path
from typing import IO

ROOT = Path(__file__).resolve().parents[2]
EXAMPLE = ROOT / "resources" / "examples" / "mortgage.nl.cjm"
FIVE_PHASES = ("--template", "five-phases", "--lang", "en")

# Importing any part of PySide6 fails, as on a machine without the libraries that it loads.
WITHOUT_QT = """
import sys
sys.modules["PySide6"] = None
from cjm_desktop.__main__ import main
raise SystemExit(main(sys.argv[1:]))
"""


def run(
    *words: object, cwd: Path = ROOT, out: int | IO[str] = subprocess.PIPE
) -> subprocess.CompletedProcess[str]:
    hidden = ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM")
    environment = {k: v for k, v in os.environ.items() if k not in hidden}
    environment["PYTHONPATH"] = str(ROOT)
    return subprocess.run(
        [sys.executable, "-c", WITHOUT_QT, *map(str, words)],
        cwd=cwd,
        env=environment,
        stdout=out,
        stderr=subprocess.PIPE,
        text=True,
        encoding="utf-8",
        check=False,
    )


def assert_refused(done: subprocess.CompletedProcess[str], *parts: str) -> None:
    assert done.returncode == 1
    assert done.stdout == ""
    (line,) = done.stderr.splitlines()
    assert line.startswith("error: ")
    for part in parts:
        assert part in line
