"""The program in its window, and somebody to use it."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from person import Person
from program import Program, start_program
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot


@pytest.fixture
def program(qapp: QApplication, qtbot: QtBot, tmp_path: Path) -> Iterator[Program]:
    """The program on its start screen, in a window as on a small laptop."""
    program = start_program(qapp, tmp_path, (1366, 768))
    qtbot.waitUntil(program.window.isActiveWindow)
    yield program
    program.end()


@pytest.fixture
def person(qtbot: QtBot, program: Program) -> Person:
    return Person(qtbot, program.window)
