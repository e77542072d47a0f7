"""Random gestures on the real window: whatever was done, all of it hangs together and goes back.

Each run is a document, a window and some thirty gestures with mouse and keyboard; after each of
them the laws of ``window_laws`` hold. What fails is printed step by step, as few as can be.
``CJM_GESTURES=500`` makes five hundred longer runs, others each time unless ``--hypothesis-seed``
names which, and prints what fails as it was.
"""

import os
from collections.abc import Iterator
from pathlib import Path
from typing import Final

import pytest
from gestures.elsewhere import GesturesFromElsewhere
from gestures.finding import FindingGestures
from gestures.interrupting import Interruptions
from gestures.journeys import JourneyGestures
from gestures.keyboard import KeyGestures
from gestures.mouse import MouseGestures
from gestures.things import ThingGestures
from gestures.values import ValueGestures
from hypothesis import HealthCheck, Phase, settings
from hypothesis.stateful import run_state_machine_as_test
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QApplication
from pytestqt.logging import _QtMessageCapture
from pytestqt.qtbot import QtBot

RUNS: Final = int(os.environ.get("CJM_GESTURES", "0"))


class AllGestures(
    MouseGestures,
    KeyGestures,
    Interruptions,
    ThingGestures,
    ValueGestures,
    FindingGestures,
    JourneyGestures,
    GesturesFromElsewhere,
):
    """Everything that a person can do with the window, in any order."""


@pytest.fixture
def listening() -> Iterator[None]:
    """Somebody who listens to the window, as a screen reader does."""
    QAccessible.setActive(True)
    QApplication.setCursorFlashTime(0)
    yield
    QAccessible.setActive(False)


@pytest.mark.qt_log_ignore("This plugin does not support", "occurs outside target window")
@pytest.mark.usefixtures("listening")
def test_random_gestures(
    qapp: QApplication, qtbot: QtBot, tmp_path: Path, qtlog: _QtMessageCapture
) -> None:
    class Machine(AllGestures):
        def __init__(self) -> None:
            super().__init__(qapp, qtbot, tmp_path, qtlog)

    run_state_machine_as_test(
        Machine,
        settings=settings(
            max_examples=RUNS or 6,
            stateful_step_count=40 if RUNS else 30,
            derandomize=not RUNS,
            deadline=None,
            database=None,
            report_multiple_bugs=False,
            phases=(Phase.generate,) if RUNS else (Phase.generate, Phase.shrink),
            suppress_health_check=list(HealthCheck),
        ),
    )
