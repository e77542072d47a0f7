"""Cards and actions that go to another journey."""

import pytest
from laws import check_laws
from sample import JOURNEY, sample_project

from cjm_desktop.base.ids import JourneyId, PersonaId, PhaseId, RowId
from cjm_desktop.edits.errors import WrongRowError
from cjm_desktop.edits.journey_cards import (
    copy_into_journey,
    copy_to_journey,
    move_into_journey,
    move_to_journey,
)
from cjm_desktop.model.addresses import CellAddress
from cjm_desktop.model.document import Action, Journey, Phase, Project, Row
from cjm_desktop.model.questions import find_entry

LATER = JourneyId("later")


def with_later() -> Project:
    """Return the sample with phases "Look" and "Choose" and a few rows in its second journey."""
    project = sample_project()
    rows = (
        Row(id=RowId("meet"), role="touchpoints", name="Where we meet"),
        Row(id=RowId("plan"), kind="actions", role="actions"),
        Row(id=RowId("mine"), role="own", name="Notes"),
    )
    phases = (Phase(id=PhaseId("look"), name="Look"), Phase(id=PhaseId("pick"), name="Choose"))
    later = Journey(id=LATER, title="Later", phases=phases, rows=rows)
    return project.replace(journeys=(project.journeys[0], later))


def cell(project: Project, entry: str) -> tuple[str, str]:
    place = find_entry(project.journeys[1], entry)
    assert place is not None
    return place.cell.row, place.cell.phase


def test_cards_go_to_the_row_and_phase_that_are_theirs() -> None:
    after = check_laws(
        with_later(), lambda p: move_to_journey(p, JOURNEY, ["call", "friends", "site"], LATER)[0]
    )
    # "Dream" has no namesake: its cards go to the first phase. "Choose" has one: the second.
    assert cell(after, "site") == cell(after, "friends") == ("meet", "look")
    assert cell(after, "call") == ("meet", "pick")
    first = after.journeys[1].rows[0].cells[0]
    assert [card.id for card in first.cards] == ["site", "friends"]
    assert first.cards[1].personas == (PersonaId("bas"),)
    for gone in ("site", "call"):
        assert find_entry(after.journeys[0], gone) is None
    assert after.journeys[0].routes[0].stops == ("notary",)
    assert after.journeys[0].links == ()


def test_copies_leave_the_journey_as_it_was() -> None:
    before = with_later()
    after, made = copy_to_journey(before, JOURNEY, ["site"], LATER)
    assert after.journeys[0] is before.journeys[0]
    assert cell(after, made[0]) == ("meet", "look")
    assert made[0] != "site"


def test_an_action_leaves_its_opportunity_behind() -> None:
    after = check_laws(with_later(), lambda p: move_to_journey(p, JOURNEY, ["tool"], LATER)[0])
    place = find_entry(after.journeys[1], "tool")
    assert place is not None
    assert isinstance(place.entry, Action)
    assert place.entry.opportunity is None
    assert place.entry.principle == "honest"
    assert cell(after, "tool") == ("plan", "pick")


def test_a_journey_without_rows_takes_nothing() -> None:
    with pytest.raises(WrongRowError):
        move_to_journey(sample_project(), JOURNEY, ["site"], LATER)


def test_cards_are_put_in_a_cell_of_another_journey_in_their_order() -> None:
    to = CellAddress(LATER, RowId("mine"), PhaseId("pick"))
    before = with_later()
    first = move_into_journey(before, JOURNEY, ["notary"], to, 0)[0]
    after = check_laws(
        first, lambda p: move_into_journey(p, JOURNEY, ["friends", "site"], to, 0)[0]
    )
    row = after.journeys[1].rows[2]
    assert [card.id for card in row.cells[0].cards] == ["site", "friends", "notary"]
    assert find_entry(after.journeys[0], "site") is None


def test_a_card_becomes_an_action_in_a_row_of_actions_of_another_journey() -> None:
    to = CellAddress(LATER, RowId("plan"), PhaseId("look"))
    before = with_later()
    after, made = copy_into_journey(before, JOURNEY, ["site"], to, 0)
    place = find_entry(after.journeys[1], made[0])
    assert place is not None
    assert isinstance(place.entry, Action)
    assert made[0] != "site"
    assert after.journeys[0] is before.journeys[0]


def test_a_row_that_holds_no_cards_refuses_them_from_elsewhere() -> None:
    before = with_later()
    score = Row(id=RowId("score"), kind="score", role="relevance")
    later = before.journeys[1].replace(rows=(*before.journeys[1].rows, score))
    project = before.replace(journeys=(before.journeys[0], later))
    with pytest.raises(WrongRowError):
        move_into_journey(
            project, JOURNEY, ["site"], CellAddress(LATER, RowId("score"), PhaseId("look")), 0
        )
