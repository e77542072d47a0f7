"""The program behind a window for the tests in this folder."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from program import Program, open_example, start_program
from PySide6.QtWidgets import QApplication


@pytest.fixture
def started(qapp: QApplication, tmp_path: Path) -> Iterator[Program]:
    """The program on its start screen, 1440 by 900."""
    program = start_program(qapp, tmp_path)
    yield program
    program.end()


@pytest.fixture
def program(started: Program) -> Program:
    """The program with the example open."""
    open_example(started)
    return started
