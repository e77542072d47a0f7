"""Giving rows another kind and role."""

import pytest
from laws import check_laws, check_unchanged
from sample import JOURNEY, sample_project

from cjm_desktop.base.ids import RowId
from cjm_desktop.edits.entries import change_entry
from cjm_desktop.edits.errors import BadValueError, UnknownIdError
from cjm_desktop.edits.row_roles import change_role
from cjm_desktop.model.document import Card, Project
from cjm_desktop.model.questions import find_entry

TOUCH = RowId("touch")


def card(project: Project, id_: str) -> Card:
    place = find_entry(project.journeys[0], id_)
    assert place is not None
    assert isinstance(place.entry, Card)
    return place.entry


def test_a_row_gets_its_kind_and_role_and_keeps_its_cells() -> None:
    base = sample_project()
    before = next(row for row in base.journeys[0].rows if row.id == TOUCH)
    after = check_laws(base, lambda p: change_role(p, JOURNEY, TOUCH, "curve", "functional"))
    row = next(row for row in after.journeys[0].rows if row.id == TOUCH)
    assert (row.kind, row.role) == ("curve", "functional")
    assert row.cells == before.cells


def test_the_usual_marks_of_cards_follow_the_role() -> None:
    base = change_role(sample_project(), JOURNEY, TOUCH, "cards", "needs")
    site = next(c for row in base.journeys[0].rows if row.id == TOUCH for c in row.cells).cards[0]
    assert card(base, site.id).marker == "need"  # it had none, as is usual for touchpoints
    other = change_entry(base, JOURNEY, site.id, marker=None)  # by hand
    pains = check_laws(other, lambda p: change_role(p, JOURNEY, TOUCH, "cards", "pains"))
    assert card(pains, site.id).marker is None
    pains = check_laws(base, lambda p: change_role(p, JOURNEY, TOUCH, "cards", "pains"))
    assert card(pains, site.id).marker == "barrier"


def test_the_same_role_changes_nothing() -> None:
    base = sample_project()
    row = next(row for row in base.journeys[0].rows if row.id == TOUCH)
    check_unchanged(base, lambda p: change_role(p, JOURNEY, TOUCH, row.kind, row.role))


def test_what_is_not_there_is_refused() -> None:
    with pytest.raises(UnknownIdError):
        change_role(sample_project(), JOURNEY, RowId("gone"), "cards", "own")
    with pytest.raises(BadValueError):
        change_role(sample_project(), JOURNEY, TOUCH, "cats", "own")  # type: ignore[arg-type] # on purpose
