"""Adding, changing, moving and removing rows."""

from typing import Any

import pytest
from laws import check_laws, check_unchanged
from sample import CHOOSE, DREAM, JOURNEY, LIVE, sample_project

from cjm_desktop.base.ids import CardId, PhaseId, RowId
from cjm_desktop.edits.errors import BadValueError, TakenIdError, UnknownIdError
from cjm_desktop.edits.rows import add_row, change_row, move_rows, remove_rows
from cjm_desktop.model.document import Card, Cell, Project, Row

NEW = RowId("new")


def order(project: Project) -> list[str]:
    return [row.id for row in project.journeys[0].rows]


@pytest.mark.parametrize(("index", "place"), [(None, 8), (0, 0), (3, 3), (-1, 0), (99, 8)])
def test_a_new_row_goes_before_the_one_at_the_index(index: int | None, place: int) -> None:
    row = Row(id=NEW, kind="score", role="presence", series=("presence",))
    after = check_laws(sample_project(), lambda p: add_row(p, JOURNEY, row, index))
    assert order(after).index("new") == place


def test_a_new_row_may_bring_cells() -> None:
    row = Row(
        id=NEW,
        cells=(
            Cell(phase=LIVE, cards=(Card(id=CardId("late")),)),
            Cell(phase=CHOOSE),
            Cell(phase=DREAM, cards=(Card(id=CardId("early"), text="\udc00"),)),
        ),
    )
    after = check_laws(sample_project(), lambda p: add_row(p, JOURNEY, row))
    cells = after.journeys[0].rows[-1].cells
    assert [cell.phase for cell in cells] == [DREAM, LIVE]
    assert cells[0].cards[0].text == "\ufffd"


@pytest.mark.parametrize(
    ("row", "error"),
    [
        (Row(id=RowId("touch")), TakenIdError),
        (Row(id=NEW, cells=(Cell(phase=DREAM, cards=(Card(id=CardId("site")),)),)), TakenIdError),
        (Row(id=NEW, cells=(Cell(phase=PhaseId("never")),)), UnknownIdError),
        (Row(id=NEW, cells=(Cell(phase=DREAM, cards=(Card(id=CardId("new")),)),)), TakenIdError),
    ],
)
def test_a_row_that_does_not_fit_is_refused(row: Row, error: type[Exception]) -> None:
    with pytest.raises(error):
        add_row(sample_project(), JOURNEY, row)


def test_changing_the_kind_and_back_loses_nothing() -> None:
    base = sample_project()
    curve = check_laws(base, lambda p: change_row(p, JOURNEY, RowId("touch"), kind="curve"))
    assert curve.journeys[0].rows[0].cells == base.journeys[0].rows[0].cells
    back = check_laws(curve, lambda p: change_row(p, JOURNEY, RowId("touch"), kind="cards"))
    assert back == base


@pytest.mark.parametrize(
    "changes", [{"kind": "cats"}, {"height": 5000.0}, {"cells": ()}, {"series": ("size",)}]
)
def test_values_that_do_not_fit_are_refused(changes: dict[str, Any]) -> None:
    with pytest.raises(BadValueError):
        change_row(sample_project(), JOURNEY, RowId("touch"), **changes)


def test_removing_rows_takes_their_cards_from_routes_links_and_actions() -> None:
    after = check_laws(
        sample_project(), lambda p: remove_rows(p, JOURNEY, [RowId("touch"), RowId("chances")])
    )
    journey = after.journeys[0]
    assert order(after) == ["words", "scores", "feel", "todo", "numbers", "pictures"]
    assert journey.routes[0].stops == ()
    assert journey.links == ()
    assert journey.rows[3].cells[0].actions[0].opportunity is None


@pytest.mark.parametrize(
    ("row", "index", "expected"),
    [("todo", 0, "todo"), ("touch", 7, "words"), ("touch", 99, "words"), ("feel", -1, "feel")],
)
def test_a_row_moves(row: str, index: int, expected: str) -> None:
    after = check_laws(sample_project(), lambda p: move_rows(p, JOURNEY, [RowId(row)], index))
    assert order(after)[0] == expected


def test_a_move_to_the_same_place_is_no_change() -> None:
    check_unchanged(sample_project(), lambda p: move_rows(p, JOURNEY, [RowId("scores")], 2))
    check_unchanged(sample_project(), lambda p: remove_rows(p, JOURNEY, []))
    check_unchanged(
        sample_project(), lambda p: change_row(p, JOURNEY, RowId("scores"), hidden=False)
    )


def test_unknown_rows_are_refused() -> None:
    unknown = RowId("never")
    with pytest.raises(UnknownIdError):
        change_row(sample_project(), JOURNEY, unknown, name="x")
    with pytest.raises(UnknownIdError):
        move_rows(sample_project(), JOURNEY, [unknown], 0)
    with pytest.raises(UnknownIdError):
        remove_rows(sample_project(), JOURNEY, [RowId("touch"), unknown])
