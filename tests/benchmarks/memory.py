"""The memory of the whole program with a large map, after scrolling through all of it."""

import os
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from pathlib import Path

from cjm_desktop.storage.files import save_project
from tests.benchmarks.generator import generated_project
from tests.benchmarks.measure import Result

ROOT = Path(__file__).resolve().parents[2]

# Runs the real program in a process of its own, scrolls its canvas from end to end and says how
# much memory the process holds then. The thread only waits for the window to be there.
SCROLL = """
import os, sys, threading, time
import psutil
from cjm_desktop import app

def scroll():
    from PySide6.QtWidgets import QApplication
    from cjm_desktop.ui.canvas.canvas import MapCanvas
    canvas = next(w for w in QApplication.allWidgets() if isinstance(w, MapCanvas))
    across, down = canvas.horizontalScrollBar(), canvas.verticalScrollBar()
    canvas.set_zoom(1.0)
    for y in range(0, down.maximum() + 600, 600):
        down.setValue(y)
        for x in range(0, across.maximum() + 1000, 1000):
            across.setValue(x)
            QApplication.processEvents()
    print("MEMORY", psutil.Process().memory_info().rss, flush=True)
    os._exit(0)

def wait():
    trace = os.environ["CJM_DESKTOP_TRACE"]
    while not os.path.exists(trace) or "editable" not in open(trace).read():
        time.sleep(0.05)
    time.sleep(2)  # idle work
    from PySide6.QtCore import QTimer
    from PySide6.QtWidgets import QApplication
    QTimer.singleShot(0, QApplication.instance(), scroll)

threading.Thread(target=wait, daemon=True).start()
app.run([sys.argv[1]])
"""


def results() -> Iterator[Result]:
    """Measure the resident memory once: it hardly varies."""
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "large.cjm"
        save_project(path, generated_project(20_000, seed=1))
        environment = {
            **os.environ,
            "CJM_DESKTOP_TRACE": str(Path(folder) / "trace"),
            "XDG_CONFIG_HOME": folder,
            "XDG_STATE_HOME": folder,
        }
        done = subprocess.run(
            [sys.executable, "-c", SCROLL, str(path)],
            cwd=ROOT,
            env=environment,
            capture_output=True,
            text=True,
            check=True,
        )
    figure = next(line for line in done.stdout.splitlines() if line.startswith("MEMORY"))
    megabytes = int(figure.split()[1]) / 1e6
    yield Result("memory with 20,000 cards after scrolling through them", megabytes, "MB", 220)
