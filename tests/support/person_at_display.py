"""The program as a process of its own on a real display, and a person there, through xdotool."""

import os
import subprocess
import sys
import time
from collections.abc import Callable
from pathlib import Path
from types import TracebackType
from typing import Final, Self

from PySide6.QtCore import QPoint

PATIENCE: Final = 20.0  # seconds
LOOK: Final = 0.03  # seconds between two looks
ROOT: Final = Path(__file__).resolve().parents[2]


def wait_for(condition: Callable[[], object], what: str) -> None:
    """Look until something is so; says what did not happen when that takes too long."""
    end = time.monotonic() + PATIENCE
    while not condition():
        assert time.monotonic() < end, f"waited in vain for {what}"
        time.sleep(LOOK)


class RunningProgram:
    """The editor in a process of its own, until the end of a ``with``."""

    def __init__(self, folder: Path, *arguments: str) -> None:
        self._trace = folder / "trace"
        environment = {
            **os.environ,
            "QT_QPA_PLATFORM": "xcb",
            "QT_LINUX_ACCESSIBILITY_ALWAYS_ON": "1",
            "CJM_DESKTOP_TRACE": str(self._trace),
            "PYTHONPATH": str(ROOT),
            "PYTHONWARNINGS": "error",
        }
        words = [sys.executable, "-m", "cjm_desktop", *arguments]
        self._errors = (folder / "errors").open("w+b")
        self.process = subprocess.Popen(words, env=environment, stderr=self._errors, cwd=folder)

    def __enter__(self) -> Self:
        wait_for(self._is_editable, "a map that can be edited")
        self.window = self.windows()[-1]
        xdotool("windowmove", self.window, "0", "0")
        wait_for(lambda: _place_of(self.window) == (0, 0), "the window in its place")
        self.focus(self.window)
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        if self.process.poll() is None:
            self.process.kill()
            self.process.wait()
        self._errors.close()

    def windows(self) -> list[str]:
        """Return the ids of the program's visible windows, the oldest first."""
        found = xdotool("search", "--onlyvisible", "--pid", str(self.process.pid), check=False)
        return found.split()

    def title(self) -> str:
        """Return what stands in the window's title bar."""
        return xdotool("getwindowname", self.window).strip()

    def focus(self, window: str) -> None:
        """Give a window the keyboard: there may be no window manager to do it."""
        xdotool("windowfocus", "--sync", window)

    def dialog(self) -> str:
        """Wait for a dialog and give it the keyboard; returns its id."""
        wait_for(lambda: len(self.windows()) > 1, "a dialog")
        window = self.windows()[-1]
        self.focus(window)
        return window

    def errors(self) -> str:
        """Return what the program complained about."""
        self._errors.seek(0)
        return self._errors.read().decode("utf-8", "replace")

    def _is_editable(self) -> bool:
        assert self.process.poll() is None, f"the program ended: {self.errors()}"
        marks = self._trace.read_text(encoding="utf-8") if self._trace.exists() else ""
        return "editable" in marks and bool(self.windows())


def xdotool(*words: str, check: bool = True) -> str:
    """Run xdotool; returns what it prints."""
    done = subprocess.run(["xdotool", *words], check=check, capture_output=True, text=True)
    return done.stdout


def drag(start: QPoint, end: QPoint) -> None:
    """Drag from one place on the display to another."""
    xdotool(*_move(start), "mousedown", "1")
    for share in (0.1, 0.5, 0.9, 1.0):
        xdotool(*_move(start + (end - start) * share))
    xdotool("mouseup", "1")


def press(*keys: str) -> None:
    """Press keys by their X names, such as ``ctrl+z``."""
    xdotool("key", "--clearmodifiers", *keys)


def type_text(text: str) -> None:
    """Type a text."""
    xdotool("type", "--clearmodifiers", "--delay", "5", text)


def _move(to: QPoint) -> tuple[str, ...]:
    return ("mousemove", "--sync", str(to.x()), str(to.y()))


def _place_of(window: str) -> tuple[int, int]:
    shell = xdotool("getwindowgeometry", "--shell", window)
    values = dict(line.split("=") for line in shell.split())
    return int(values["X"]), int(values["Y"])
