"""A card is moved by what assistive technology is told alone: with the mouse and with the keys."""

import json
import os
import shutil
import subprocess
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from queue import Empty, SimpleQueue
from threading import Thread
from typing import Final, NamedTuple

import pytest
from person_at_display import PATIENCE, RunningProgram, drag, press, type_text, wait_for
from PySide6.QtCore import QPoint, QRect

from cjm_desktop.model.questions import cell_at
from cjm_desktop.session.settings import Settings
from cjm_desktop.session.templates import example_project
from cjm_desktop.storage.files import load_project

SYSTEM_PYTHON: Final = "/usr/bin/python3"  # pyatspi comes with the system, not with pip
NAME: Final = "CJM Desktop"
EXAMPLE: Final = example_project("en").journeys[0]
ROW: Final = EXAMPLE.rows[0]
FIRST, SECOND, THIRD = EXAMPLE.phases[:3]
MOST_KEYS: Final = 60

pytestmark = [
    pytest.mark.desktop,
    pytest.mark.skipif(not os.environ.get("DISPLAY"), reason="there is no display"),
    pytest.mark.skipif(not shutil.which("xdotool"), reason="xdotool is not installed"),
    pytest.mark.skipif(
        not os.environ.get("DBUS_SESSION_BUS_ADDRESS"), reason="there is no session bus"
    ),
]


class Heard(NamedTuple):
    """What is said when something gets the focus."""

    role: str
    name: str
    description: str
    within: str
    selected: bool
    editable: bool


class Listener:
    """Hears where the focus goes."""

    def __init__(self, process: "subprocess.Popen[str]") -> None:
        self._lines: SimpleQueue[str] = SimpleQueue()
        self._process = process
        self.thread = Thread(target=self._hear)
        self.thread.start()

    def _hear(self) -> None:
        assert self._process.stdout is not None
        for line in self._process.stdout:
            self._lines.put(line)
        self._process.stdout.close()

    def line(self, seconds: float = PATIENCE) -> dict[str, object]:
        """Return what comes next; raises Empty when nothing does."""
        heard: dict[str, object] = json.loads(self._lines.get(timeout=seconds))
        return heard

    def begin(self) -> Heard:
        """Go to the first card, again until it is heard: the bus takes a while to hear of us."""
        for _ in range(int(PATIENCE)):
            press("ctrl+End")
            press("ctrl+Home")
            try:
                self.line(1.0)
            except Empty:
                continue
            return self.after("ctrl+End", "ctrl+Home")
        raise AssertionError("nothing is heard")

    def after(self, *keys: str) -> Heard:
        """Press keys and return what is heard at last of what has the focus then."""
        press(*keys)
        (heard,) = self.until(lambda line: "role" in line)[-1:]
        try:
            while True:
                line = self.line(0.3)
                heard = line if "role" in line else heard
        except Empty:
            return Heard(**heard)  # type: ignore[arg-type] # by the names of the fields

    def said(self, *keys: str) -> str:
        """Press keys and return what is said of what they do."""
        press(*keys)
        for _ in range(MOST_KEYS):
            words = self.line().get("said")
            if words is not None:
                return str(words)
        raise AssertionError("nothing is said")

    def walk(self, key: str, until: Callable[[Heard], bool]) -> Heard:
        """Press a key again and again, until what is wanted is heard."""
        for _ in range(MOST_KEYS):
            heard = self.after(key)
            if until(heard):
                return heard
        raise AssertionError(f"{key} does not lead there; the last was {heard}")

    def until(self, is_it: Callable[[dict[str, object]], bool]) -> list[dict[str, object]]:
        """Return all that is heard up to something."""
        heard: list[dict[str, object]] = []
        while not heard or not is_it(heard[-1]):
            heard.append(self.line())
        return heard


@contextmanager
def listening(*also: str) -> Iterator[Listener]:
    """Listen for a while; skips the test where nobody can be asked."""
    if not Path(SYSTEM_PYTHON).exists():
        pytest.skip("the system has no Python of its own")
    script = Path(__file__).with_name("listen.py")
    process = subprocess.Popen(
        [SYSTEM_PYTHON, str(script), NAME, *also], stdout=subprocess.PIPE, text=True
    )
    listener = Listener(process)
    try:
        try:
            assert listener.line() == {"listening": True}
        except Empty:
            pytest.skip("pyatspi or the accessibility bus is not installed")
        yield listener
    finally:
        process.kill()
        process.wait()
        listener.thread.join()


@pytest.fixture
def program(tmp_path: Path) -> Iterator[RunningProgram]:
    """The program with the example open, as it starts."""
    settings = Settings()
    settings.first_hint = False
    settings.flush()
    with RunningProgram(tmp_path, "--example") as program:
        yield program


def test_a_card_is_found_by_its_name_and_dragged(program: RunningProgram, tmp_path: Path) -> None:
    moved = _texts(2)[0]
    told = _told()
    card, cell = told["list item", moved], told["table cell", f"{ROW.name}, {FIRST.name}"]
    drag(card.center(), QPoint(cell.center().x(), cell.top() + 4))
    wait_for(lambda: "*" in program.title(), "the mark of a change in the title")
    saved = _save(program, tmp_path / "dragged.cjm")
    assert _texts(0, saved) == [moved, *_texts(0)]
    assert moved not in _texts(2, saved)


def test_a_card_is_moved_by_ear(program: RunningProgram, tmp_path: Path) -> None:
    moved = _texts(2)[0]
    with listening() as ear:
        program.focus(program.window)
        heard = ear.begin()
        assert heard.within == f"{ROW.name}, {FIRST.name}"
        heard = ear.walk("Right", lambda heard: heard.within.endswith(f", {THIRD.name}"))
        assert heard.name == moved
        assert heard.role == "list item"
        assert heard.selected
        assert heard.editable
        assert heard.within == f"{ROW.name}, {THIRD.name}"
        assert f"1 of {len(_texts(2))}" in heard.description
        assert f"{ROW.name}, {SECOND.name}, " in ear.said("alt+Left")
        assert f"{ROW.name}, {FIRST.name}, " in ear.said("alt+Left")
    saved = _save(program, tmp_path / "by ear.cjm")
    assert moved in _texts(0, saved)
    assert moved not in _texts(2, saved)


def test_phases_are_selected_from_outside(program: RunningProgram) -> None:
    assert program.process.poll() is None
    phases = [FIRST.name, THIRD.name]
    lines = _asked("select_parts.py", *phases)
    assert json.loads(lines) == {
        "done": [True, True],
        "selected": phases,
        "by place": [phase in (FIRST, THIRD) for phase in EXAMPLE.phases],
        "by state": phases,
        "several": True,
    }


def test_a_block_of_cells_is_heard(program: RunningProgram) -> None:
    with listening("selected") as ear:
        program.focus(program.window)
        ear.begin()
        press("Escape", "shift+Right")
        heard = ear.until(lambda line: "said" in line)
        assert {"part": f"{ROW.name}, {SECOND.name}", "chosen": True} in heard
        assert heard[-1] == {"said": "2 cells selected"}
        press("shift+Left")
        line = {"part": f"{ROW.name}, {SECOND.name}", "chosen": False}
        ear.until(lambda heard: heard == line)


def _save(program: RunningProgram, path: Path) -> Path:
    """Save with the keyboard; returns the path."""
    press("ctrl+s")
    program.dialog()
    press("ctrl+a")
    type_text(str(path))
    press("Return")
    wait_for(path.exists, "the file")
    wait_for(lambda: path.stem in program.title(), "the file's name in the title")
    complaints = program.errors().splitlines()  # of which one is Qt's, about the bus
    assert [line for line in complaints if not line.startswith("qt.accessibility.atspi")] == []
    return path


def _told() -> dict[tuple[str, str], QRect]:
    """Return where everything is on the screen, by its role and name."""
    told = [json.loads(line) for line in _asked("walk_tree.py").splitlines()]
    return {(part["role"], part["name"]): QRect(*part["place"]) for part in told}


def _asked(script: str, *words: str) -> str:
    """Return what a script prints that asks the program over the bus; skips where it cannot."""
    command = [SYSTEM_PYTHON, str(Path(__file__).with_name(script)), NAME, str(PATIENCE), *words]
    done = subprocess.run(
        command, check=False, capture_output=True, text=True, timeout=2 * PATIENCE
    )
    if done.returncode == 3:
        pytest.skip("pyatspi or the accessibility bus is not installed")
    assert done.returncode == 0, done.stderr
    return done.stdout


def _texts(phase: int, path: Path | None = None) -> list[str]:
    """Return the texts of the first row's cards in a phase, of the example or of a file."""
    journey = load_project(path).journeys[0] if path else EXAMPLE
    cell = cell_at(journey.rows[0], journey.phases[phase].id)
    return [card.text for card in cell.cards] if cell else []
