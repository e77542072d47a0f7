"""Whether turning the paper makes text larger, by how wide and high maps are."""

from typing import Any

import pytest
from small_maps import MEASURER, cards_row, make_card, make_project

from cjm_desktop.model.document import Project
from cjm_desktop.model.print_settings import PrintSettings
from cjm_desktop.session.print_asked import Asked
from cjm_desktop.session.print_run import print_run


def _map(phases: int, rows: int) -> Project:
    made = [
        cards_row({at: [make_card(f"{row}-{at}", "two words")] for at in range(phases)}, f"r{row}")
        for row in range(rows)
    ]
    return make_project(*made, phases=phases, title="Home")


TALL, WIDE = _map(3, 60), _map(20, 3)


def _asked(project: Project, **settings: Any) -> Asked:
    return Asked(project, project.journeys[:1], PrintSettings(**settings), "en", None)


@pytest.mark.parametrize(
    ("project", "small", "better"),
    [(TALL, "landscape", "portrait"), (WIDE, "portrait", "landscape")],
)
def test_paper_that_lies_wrong_is_told_how_it_should(
    project: Project, small: Any, better: Any
) -> None:
    found = print_run(_asked(project, paper="A4", orientation=small), MEASURER)
    there = print_run(_asked(project, paper="A4", orientation=better), MEASURER)

    assert found.turned is not None
    assert found.turned.orientation == better
    assert found.turned.points_per_unit == pytest.approx(there.points_per_unit, rel=0.01)
    assert there.turned is None
    assert there.points_per_unit > found.points_per_unit * 1.05


@pytest.mark.parametrize(
    "settings",
    [
        {"paper": "roll-914"},  # its other side is as long as needed
        {"paper": "4000x4000", "orientation": "landscape"},  # large enough
        {"paper": "A4", "orientation": "landscape", "blank": True},
    ],
)
def test_where_turning_does_not_matter_nothing_is_said(settings: Any) -> None:
    assert print_run(_asked(TALL, **settings), MEASURER).turned is None
