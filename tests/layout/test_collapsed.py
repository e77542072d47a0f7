"""Collapsed rows are one line high and say on it what their cells hold."""

import pytest
from sample import sample_project
from small_maps import TODAY
from square_measurer import SquareMeasurer

from cjm_desktop.base.ids import RowId
from cjm_desktop.edits.rows import change_row
from cjm_desktop.layout.contract import LayoutOptions, MapLayout
from cjm_desktop.layout.map import layout_map
from cjm_desktop.layout.rows.collapsed import HEIGHT, CollapsedRow, elided
from cjm_desktop.scene.text import TextStyle


def collapsed(row: str) -> tuple[MapLayout, CollapsedRow]:
    project = sample_project()
    project = change_row(project, project.journeys[0].id, RowId(row), collapsed=True)
    layout = layout_map(project, project.journeys[0], SquareMeasurer(), LayoutOptions(today=TODAY))
    found = next(each for each in layout.rows if each.row.id == row)
    assert isinstance(found, CollapsedRow)
    return layout, found


def test_its_cards_stand_on_one_line() -> None:
    _, row = collapsed("words")
    assert row.height == HEIGHT
    # A letter is 12 u wide here and the column 236 less its gutter: 18 letters fit.
    assert row.lines == ("", "Why does it diffe…", "", "")
    assert all(not cell.boxes for cell in row.cells)


@pytest.mark.parametrize(
    ("row", "lines"),
    [
        ("scores", ("40 / 10", "85 / 35", "95 / –", "")),
        ("feel", ("content, neutral", "", "happy", "")),
        ("numbers", ("1,200", "", "", "")),
        ("pictures", ("", "", "", "")),
    ],
)
def test_scores_feelings_and_figures_are_said(row: str, lines: tuple[str, ...]) -> None:
    assert collapsed(row)[1].lines == lines


def test_a_route_leaves_its_stops_out() -> None:
    layout, _ = collapsed("touch")
    assert sum(len(row.over()) for row in layout.rows) == 0


def test_a_text_that_fits_is_whole() -> None:
    style = TextStyle(10)
    assert elided(SquareMeasurer(), "four", style, 40) == "four"
    assert elided(SquareMeasurer(), "fourth", style, 50) == "four…"
    assert elided(SquareMeasurer(), "four", style, 5) == ""
