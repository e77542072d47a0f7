"""Checking pages in another thread: what was asked last is told, once."""

from pathlib import Path

from pytestqt.qtbot import QtBot
from sample import sample_project
from square_measurer import SquareMeasurer

from cjm_desktop.model.print_settings import PrintSettings
from cjm_desktop.session.print_asked import Asked
from cjm_desktop.session.print_check.check import check_run
from cjm_desktop.session.print_check.findings import Report
from cjm_desktop.session.print_checking import PrintChecker
from cjm_desktop.session.print_run import print_run

PROJECT = sample_project()


def asked(**settings: object) -> Asked:
    chosen = PrintSettings.model_validate(settings)
    return Asked(PROJECT, PROJECT.journeys[:1], chosen, "en", None)


def test_what_was_asked_last_is_told_once(qtbot: QtBot) -> None:
    checker = PrintChecker()
    told: list[tuple[Asked, Report]] = []
    checker.checked.connect(lambda what, report: told.append((what, report)))
    wishes = [asked(paper=paper) for paper in ("A4", "A1", "A0")]
    for wish in wishes:
        checker.ask(wish, print_run(wish, SquareMeasurer()))
    checker.wait()
    last = wishes[-1]
    assert told == [(last, check_run(print_run(last, SquareMeasurer()), last))]
    checker.close()
    assert qtbot is not None


def test_a_profile_that_is_gone_is_told(qtbot: QtBot, tmp_path: Path) -> None:
    checker = PrintChecker()
    wish = asked(preset="print-shop")
    with qtbot.waitSignal(checker.failed):
        checker.ask(wish, print_run(wish, SquareMeasurer()), tmp_path / "gone.icc")
    checker.close()


def test_a_closed_checker_tells_nothing(qtbot: QtBot) -> None:
    checker = PrintChecker()
    told: list[object] = []
    checker.checked.connect(lambda *_: told.append(None))
    checker.ask(asked(), print_run(asked(), SquareMeasurer()))
    checker.close()
    assert told == []
    assert qtbot is not None
