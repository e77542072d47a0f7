"""How long frames may make what they have not drawn before."""

import pytest
from PySide6.QtCore import QObject
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot
from small_maps import cards_row, make_card, make_project

from cjm_desktop.fonts.measurer import HarfBuzzMeasurer
from cjm_desktop.store.store import Store
from cjm_desktop.ui.canvas import pace as pace_module
from cjm_desktop.ui.canvas.canvas import MapCanvas
from cjm_desktop.ui.canvas.pace import FIRST_SECONDS, Pace


def test_the_first_frame_may_take_longer_than_those_after_it(qapp: QApplication) -> None:
    parent = QObject(qapp)
    pace = Pace(lambda _: True, parent)
    assert pace.patience(0.06) == FIRST_SECONDS
    assert pace.patience(60.0) == 60.0
    pace.note_frame(ready=True)
    assert pace.patience(0.06) == 0.06
    parent.deleteLater()
    qapp.sendPostedEvents(parent)


def test_a_map_comes_whole_with_its_first_frame(
    qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    frames: list[bool] = []
    note_frame = Pace.note_frame

    def noting(pace: Pace, *, ready: bool) -> None:
        frames.append(ready)
        note_frame(pace, ready=ready)

    monkeypatch.setattr(Pace, "note_frame", noting)
    monkeypatch.setattr("cjm_desktop.ui.canvas.canvas.STILL_SECONDS", 1e-9)
    monkeypatch.setattr(pace_module, "FIRST_SECONDS", 60.0)
    cards = [make_card(f"card{n}", "word") for n in range(9)]
    canvas = MapCanvas(Store(make_project(cards_row({0: cards}))), HarfBuzzMeasurer())
    qtbot.addWidget(canvas)
    canvas.resize(900, 600)
    canvas.show()
    qtbot.waitUntil(lambda: bool(frames))
    assert frames[0] is True
