"""An error in a method that Qt calls is told like any other, and does not end the process."""

import os
import subprocess
import sys
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication, QDialog, QPushButton

ROOT = Path(__file__).resolve().parents[3]
SCRIPT = """
import sys
from cjm_desktop.ui.overrides import guard_overrides
guard_overrides()
from PySide6.QtCore import QEvent, QObject
from PySide6.QtWidgets import QApplication, QWidget

class Filter(QObject):
    def eventFilter(self, watched, event):
        if event.type() == QEvent.Type.User:
            [][1]
        return False

class Widget(QWidget):
    def event(self, event):
        if event.type() == QEvent.Type.User:
            1 / 0
        return super().event(event)

app = QApplication([])
widget, watched = Widget(), Filter()
if sys.argv[1] == "filter":
    widget = QWidget()
    widget.installEventFilter(watched)
try:
    QApplication.sendEvent(widget, QEvent(QEvent.Type.User))
except (IndexError, ZeroDivisionError) as error:
    print(type(error).__name__)
"""

STARTED = """
import os
from cjm_desktop.ui import trace

def mark(name):
    from cjm_desktop.ui.main_window import MainWindow
    print(MainWindow.closeEvent.__qualname__.partition(".")[0], flush=True)
    os._exit(0)

trace.mark = mark
from cjm_desktop import app
app.run([])
"""


@pytest.mark.parametrize(
    ("where", "error"), [("filter", "IndexError"), ("widget", "ZeroDivisionError")]
)
def test_an_error_that_python_makes_late_is_raised(where: str, error: str) -> None:
    done = run(SCRIPT, where)
    assert (done.returncode, done.stdout, done.stderr) == (0, f"{error}\n", "")


@pytest.mark.skipif(sys.version_info >= (3, 12), reason="nothing is guarded there")
def test_the_program_guards_its_windows() -> None:
    assert run(STARTED).stdout == "_guarded_one\n"


def run(script: str, *words: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [sys.executable, "-c", script, *words],
        env={**os.environ, "QT_QPA_PLATFORM": "offscreen", "PYTHONPATH": str(ROOT)},
        check=False,
        capture_output=True,
        text=True,
        timeout=60,
    )


class Counting(QDialog):
    def __init__(self) -> None:
        super().__init__()
        self.calls: list[object] = []

    def reject(self) -> None:
        self.calls.append("reject")

    def done(self, result: int) -> None:
        self.calls.append(result)

    def setWindowTitle(self, title: str = "none", /) -> None:  # noqa: N802 - Qt's name
        self.calls.append(title)


def test_signals_give_as_many_arguments_as_before(qapp: QApplication) -> None:
    del qapp
    dialog, button = Counting(), QPushButton()
    button.clicked.connect(dialog.reject)  # which hands over whether it is checked
    dialog.finished.connect(dialog.done)
    button.click()
    dialog.finished.emit(3)
    dialog.setWindowTitle()
    assert dialog.calls == ["reject", 3, "none"]
