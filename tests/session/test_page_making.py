"""Pages are made in a thread, and only the last that were asked for are told of."""

from typing import Any

import pytest
from pytestqt.qtbot import QtBot
from sample import sample_project

from cjm_desktop.base.papers import PaperError
from cjm_desktop.fonts.measurer import HarfBuzzMeasurer
from cjm_desktop.fonts.stopping import StoppedError, StoppingMeasurer
from cjm_desktop.model.print_settings import PrintSettings
from cjm_desktop.scene.text import TextStyle
from cjm_desktop.session.page_making import PageMaker
from cjm_desktop.session.print_asked import Asked

MEASURER = HarfBuzzMeasurer()


def asked(**settings: Any) -> Asked:
    project = sample_project()
    return Asked(project, project.journeys[:1], PrintSettings(**settings), "en", None)


def widths_told(maker: PageMaker) -> list[float]:
    told: list[float] = []
    maker.made.connect(lambda _, run: told.append(run.pages[0].width_mm))
    return told


def test_what_is_asked_for_last_is_told_of(qtbot: QtBot) -> None:
    maker = PageMaker(MEASURER)
    told = widths_told(maker)
    for paper in ("A0", "A1", "A2"):
        maker.ask(asked(paper=paper))
    qtbot.waitUntil(lambda: bool(told))
    assert told == [594]
    assert not maker.is_busy
    maker.close()


def test_closing_gives_up_what_is_being_made() -> None:
    maker = PageMaker(MEASURER)
    told = widths_told(maker)
    maker.ask(asked(paper="A0"))
    maker.close()
    assert told == []
    assert not maker.is_busy


def test_what_cannot_be_made_is_told_of(qtbot: QtBot) -> None:
    maker = PageMaker(MEASURER)
    errors: list[object] = []
    maker.failed.connect(lambda _, error: errors.append(error))
    maker.ask(asked(paper="A99"))
    qtbot.waitUntil(lambda: bool(errors))
    assert isinstance(errors[0], PaperError)
    maker.ask(asked(paper="A4"))  # and goes on
    with qtbot.waitSignal(maker.made):
        pass
    maker.close()


def test_a_measurer_that_is_stopped_answers_nothing() -> None:
    style = TextStyle(13)
    measurer = StoppingMeasurer(MEASURER)
    assert measurer.width("House", style) == MEASURER.width("House", style)
    assert measurer.wrap("A house", style, 20) == MEASURER.wrap("A house", style, 20)
    assert measurer.shape("House", 400) == MEASURER.shape("House", 400)
    measurer.stop()
    with pytest.raises(StoppedError):
        measurer.width("House", style)
    with pytest.raises(StoppedError):
        measurer.wrap("House", style, 20)
    with pytest.raises(StoppedError):
        measurer.shape("House", 400)
