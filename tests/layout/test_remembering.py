"""What was measured of a cell serves again when undo brings the cell back, and only then."""

from small_maps import cards_row, lay, make_card, make_project, with_rows

from cjm_desktop.layout.rows.card import CARDS, TOUCHPOINTS
from cjm_desktop.layout.rows.remembering import remember_heights, remembered_heights
from cjm_desktop.model.document import Cell


def test_heights_are_remembered_under_the_same_circumstances_alone() -> None:
    project = make_project(cards_row({0: [make_card("a")]}, id_="row"))
    context, cell = lay(project).context, project.journeys[0].rows[0].cells[0]
    assert context is not None
    other = context._replace(paths=((),))
    remember_heights(CARDS, cell, 0, context, (48.0,))
    assert remembered_heights(CARDS, cell, 0, context) == (48.0,)
    assert remembered_heights(CARDS, cell, 1, context) is None
    assert remembered_heights(TOUCHPOINTS, cell, 0, context) is None
    assert remembered_heights(CARDS, cell, 0, other) is None
    assert remembered_heights(CARDS, Cell(phase=cell.phase), 0, context) is None


def test_undo_gives_the_layout_that_was() -> None:
    short = make_project(cards_row({0: [make_card("a", text="word")]}, id_="row"))
    long = with_rows(short, cards_row({0: [make_card("a", text="word " * 40)]}, id_="row"))
    layout = lay(short)
    low, high = layout.rows[0].height, lay(long).rows[0].height
    assert low < high
    for project, height in ((long, high), (short, low), (long, high)):
        layout = lay(project, previous=layout)
        assert layout.rows[0].height == height
