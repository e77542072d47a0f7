"""From process start to the first painted window, against an empty PySide6 window."""

import os
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator
from pathlib import Path

from cjm_desktop.storage.format import ProjectWriter
from tests.benchmarks.generator import generated_project
from tests.benchmarks.measure import Result

ROUNDS = 15
ROOT = Path(__file__).resolve().parents[2]

EMPTY_WINDOW = """
import os, time
from PySide6.QtCore import QTimer
from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import QApplication, QMainWindow

class Window(QMainWindow):
    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        with open(os.environ["CJM_DESKTOP_TRACE"], "a") as file:
            file.write(f"first-paint {time.perf_counter()}\\n")
        QTimer.singleShot(0, application.quit)

application = QApplication([])
window = Window()
window.resize(1280, 720)
window.show()
application.exec()
"""


AS_INSTALLED = "from cjm_desktop.__main__ import main; raise SystemExit(main())"  # as pip writes it


def results() -> Iterator[Result]:
    """Measure the empty window, ours, and the times until a map is on screen."""
    with tempfile.TemporaryDirectory() as folder:
        large = Path(folder) / "large.cjm"
        large.write_bytes(ProjectWriter().write(generated_project(20_000, seed=1)))
        empty = [sys.executable, "-c", EMPTY_WINDOW]
        program = [sys.executable, "-c", AS_INSTALLED]
        cases = {
            "empty": (empty, "first-paint"),
            "first paint": ([*program, "--example"], "first-paint"),
            "example": ([*program, "--example"], "editable"),
            "large": ([*program, str(large)], "editable"),
        }
        times: dict[str, list[float]] = {name: [] for name in cases}
        for number in range(ROUNDS + 1):
            for name, (command, mark) in cases.items():
                seconds = _seconds_until(mark, command, Path(folder))
                if number:  # the first round warms the file cache
                    times[name].append(seconds)
    # Of each round its own ratio: what else the machine does changes from one to the next.
    ratio = {
        name: statistics.median(each / unit for each, unit in zip(own, times["empty"], strict=True))
        for name, own in times.items()
    }
    yield Result("first painted window ÷ an empty PySide6 window", ratio["first paint"], "×", 1.15)
    yield Result("example map painted and editable ÷ an empty window", ratio["example"], "×", 3)
    yield Result("20,000 cards painted and editable ÷ an empty window", ratio["large"], "×", 5)


def _seconds_until(mark: str, command: list[str], folder: Path) -> float:
    """Start a program, wait for a mark in its trace, end it; return the seconds between."""
    trace = folder / "trace"
    trace.write_text("")
    # As installed: with compiled modules, which the round that warms up writes.
    environment = {k: v for k, v in os.environ.items() if k != "PYTHONDONTWRITEBYTECODE"}
    environment |= {
        "PYTHONPYCACHEPREFIX": str(folder / "compiled"),
        "CJM_DESKTOP_TRACE": str(trace),
        "XDG_CONFIG_HOME": str(folder / "config"),
        "XDG_STATE_HOME": str(folder / "state"),
    }
    start = time.perf_counter()  # CLOCK_MONOTONIC: the same for all processes
    process = subprocess.Popen(command, env=environment, cwd=ROOT)
    try:
        while time.perf_counter() - start < 60:
            for line in trace.read_text().splitlines():
                name, _, moment = line.partition(" ")
                if name == mark and moment:
                    return float(moment) - start
            if process.poll() is not None:
                # It may have ended right after writing; one more look decides.
                if mark in trace.read_text():
                    continue
                break
            time.sleep(0.005)
        raise RuntimeError(f"{command} never said {mark}")
    finally:
        process.kill()
        process.wait()
