"""How well a map is known and what is asked about it, as pages that follow it."""

from datetime import date
from typing import Any

from sample import CHOOSE, sample_project
from square_measurer import SquareMeasurer
from text_boxes import text_boxes

from cjm_desktop.model.print_settings import PrintSettings
from cjm_desktop.session.print_asked import Asked, PrintRun
from cjm_desktop.session.print_run import print_run


def run(**settings: Any) -> PrintRun:
    project = sample_project()
    chosen = PrintSettings(following=("review", "evidence"), **settings)
    asked = Asked(project, project.journeys[:1], chosen, "en", date(2026, 11, 22))
    return print_run(asked, SquareMeasurer())


def texts(made: PrintRun, page: int) -> list[str]:
    return [text for text, _ in text_boxes(made.pages[page].layers[0].scene.parts)]


def test_both_follow_the_map_evidence_first() -> None:
    made = run()
    assert [mark.title for mark in made.bookmarks][1:] == ["Evidence", "Review"]
    assert texts(made, 1)[0] == "Evidence"
    assert any("14 in all" in text for text in texts(made, 1))
    assert texts(made, 2)[0] == "Review"
    assert "Action that is late" in texts(made, 2)


def test_a_filter_leaves_them_as_they_are() -> None:
    everything, filtered = run(), run(only_evidence=(4,), others="left-out")
    for page in (1, 2):
        assert texts(filtered, page) == texts(everything, page)


def test_phases_that_are_not_printed_are_left_out() -> None:
    made = run(phases=(CHOOSE,))
    assert "Empty phase" not in texts(made, 2)
    assert "2 Choose" in texts(made, 1)
    assert any("4 in all" in text for text in texts(made, 1))  # two scores and two cards
