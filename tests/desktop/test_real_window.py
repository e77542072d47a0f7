"""The program as it is started by a person, on a real display, driven and read from outside."""

import json
import os
import shutil
import subprocess
from collections.abc import Iterator
from pathlib import Path
from typing import NamedTuple

import pytest
from person_at_display import PATIENCE, RunningProgram, drag, press, type_text, wait_for
from person_sight import Sight
from PySide6.QtCore import QRect, Qt
from PySide6.QtWidgets import QApplication

from cjm_desktop.model.document import Journey, Phase
from cjm_desktop.model.questions import cell_at
from cjm_desktop.session.session import Session
from cjm_desktop.session.settings import Settings
from cjm_desktop.session.templates import example_project
from cjm_desktop.storage.files import load_project
from cjm_desktop.ui.assembly import Assembly
from cjm_desktop.ui.fonts import use_bundled_fonts
from cjm_desktop.ui.language import use_language
from cjm_desktop.ui.main_window import MainWindow
from cjm_desktop.ui.theme import Theme

pytestmark = [
    pytest.mark.desktop,
    pytest.mark.skipif(not os.environ.get("DISPLAY"), reason="there is no display"),
    pytest.mark.skipif(not shutil.which("xdotool"), reason="xdotool is not installed"),
]

SIZE = 1366, 768
SYSTEM_PYTHON = "/usr/bin/python3"  # pyatspi comes with the system, not with pip
EXAMPLE = example_project("en").journeys[0]
ROW = EXAMPLE.rows[0]
FIRST, THIRD = EXAMPLE.phases[0], EXAMPLE.phases[2]


@pytest.fixture
def sight(qapp: QApplication, tmp_path: Path) -> Iterator[Sight]:
    """Where things stand in the window: read off a twin of it that is not shown."""
    use_bundled_fonts(qapp)
    use_language(qapp, "en")
    window = MainWindow()
    window.setAttribute(Qt.WidgetAttribute.WA_DontShowOnScreen)
    window.setGeometry(0, 0, *SIZE)
    window.show()
    settings = Settings()  # the program's own, so that its window will be as large
    settings.window_geometry = bytes(window.saveGeometry().data())
    settings.first_hint = False  # the map has the room that it has for its twin
    settings.flush()
    session, theme = Session(parent=window), Theme(qapp, "light")
    program = Assembly(window, session, Settings(tmp_path / "twin.ini"), theme)
    session.start(example_project("en"))
    program.pages.show_map()
    qapp.processEvents()
    yield Sight(program.bench.canvas)
    window.may_close = lambda: True
    window.close()
    window.deleteLater()
    theme.deleteLater()
    qapp.setStyleSheet("")


@pytest.fixture
def program(tmp_path: Path, sight: Sight) -> Iterator[RunningProgram]:
    """The program with the example open, its window as large as the twin."""
    del sight  # made before: two programs at once would make each other wait
    with RunningProgram(tmp_path, "--example") as program:
        yield program


def test_a_card_is_dragged_typed_undone_and_saved(
    program: RunningProgram, sight: Sight, tmp_path: Path
) -> None:
    there, here = _texts(EXAMPLE, FIRST), _texts(EXAMPLE, THIRD)
    moved = here[-1]
    drag(sight.card(moved), sight.cell(ROW.name, FIRST.name, down=0.1))
    wait_for(lambda: "*" in program.title(), "the mark of a change in the title")
    press("ctrl+Home")  # to the first card, which is the one that was dragged
    press("ctrl+Return")
    type_text("Cycle past the house")
    press("Return", "Escape")
    press("ctrl+Return")
    type_text("Not wanted after all")
    press("Return", "Escape", "ctrl+z")

    path = tmp_path / "from outside.cjm"
    press("ctrl+s")
    program.dialog()
    press("ctrl+a")
    type_text(str(path))
    press("Return")
    wait_for(path.exists, "the file")
    wait_for(lambda: "from outside" in program.title(), "the file's name in the title")
    program.focus(program.window)
    press("ctrl+q")
    wait_for(lambda: program.process.poll() is not None, "the end of the program")
    assert program.process.returncode == 0
    assert program.errors() == ""

    journey = load_project(path).journeys[0]
    assert _texts(journey, THIRD) == here[:-1]
    assert _texts(journey, FIRST) == [moved, "Cycle past the house", *there]


@pytest.mark.usefixtures("program")
def test_a_screen_reader_finds_the_map_as_a_table(sight: Sight) -> None:
    parts = _told()
    phases = [phase.name for phase in EXAMPLE.phases]
    rows = [row.name for row in EXAMPLE.rows if not row.hidden]
    text = _texts(EXAMPLE, THIRD)[0]

    assert (parts[0].role, parts[0].name) == ("table", EXAMPLE.title)
    within = [part for part in parts if part.depth == 1]
    assert [part.name for part in within if part.role == "table column header"] == phases
    assert [part.name for part in within if part.role == "table row header"] == rows
    cells = {part.name: part for part in within if part.role == "table cell"}
    assert {f"{row}, {phase}" for row in rows[:4] for phase in phases} <= set(cells)

    cell = cells[f"{ROW.name}, {THIRD.name}"]
    card = _following(parts, cell)[0]
    assert (card.role, card.name) == ("list item", text)
    assert cell.place.contains(card.place)
    assert card.place.contains(sight.card(text))
    assert {"Press", "Edit"} <= set(card.actions)


class Told(NamedTuple):
    """One thing that a screen reader is told of."""

    depth: int
    role: str
    name: str
    place: QRect
    actions: list[str]


def _told() -> list[Told]:
    """Return what is told of the table; skips the test where nobody can be asked."""
    if not os.environ.get("DBUS_SESSION_BUS_ADDRESS"):
        pytest.skip("there is no session bus")
    if not Path(SYSTEM_PYTHON).exists():
        pytest.skip("the system has no Python of its own")
    script = Path(__file__).with_name("walk_tree.py")
    done = subprocess.run(
        [SYSTEM_PYTHON, str(script), "CJM Desktop", str(PATIENCE)],
        check=False,
        capture_output=True,
        text=True,
        timeout=2 * PATIENCE,
    )
    if done.returncode == 3:
        pytest.skip("pyatspi or the accessibility bus is not installed")
    assert done.returncode == 0, done.stderr
    told = [json.loads(line) for line in done.stdout.splitlines()]
    return [Told(t["depth"], t["role"], t["name"], QRect(*t["place"]), t["actions"]) for t in told]


def _following(parts: list[Told], parent: Told) -> list[Told]:
    """Return what lies in a part."""
    start = parts.index(parent) + 1
    end = next((i for i in range(start, len(parts)) if parts[i].depth <= parent.depth), len(parts))
    return parts[start:end]


def _texts(journey: Journey, phase: Phase) -> list[str]:
    """Return the texts of the first row's cards in a phase."""
    cell = cell_at(journey.rows[0], phase.id)
    return [card.text for card in cell.cards] if cell else []
