"""Barrier, opportunity and action: which belong together."""

from small_maps import actions_row, cards_row, make_action, make_card, make_project

from cjm_desktop.base.ids import CardId, PhaseId
from cjm_desktop.model.document import Journey
from cjm_desktop.model.opportunities import (
    actions_of,
    barriers_of,
    offered_opportunities,
    only_opportunity,
    opportunities,
    opportunities_of,
)

# Three phases. p0: "early", which runs on over p1. p1: nothing of its own. p2: "one" and "two".
# "early" takes away the barrier "queue" of p2, and "call" of p1 does something about it.


def journey() -> Journey:
    chances = cards_row(
        {0: [make_card("early", span=2)], 2: [make_card("one"), make_card("two")]},
        id_="chances",
        role="opportunities",
    )
    pains = cards_row(
        {0: [make_card("other")], 2: [make_card("queue", opportunity="early")]}, id_="pains"
    )
    todo = actions_row(
        {
            0: [make_action("wait", opportunity="one")],
            1: [make_action("call", opportunity="early")],
        },
        id_="todo",
    )
    return make_project(pains, chances, todo).journeys[0]


def ids(places: object) -> list[str]:
    return [place.entry.id for place in places]  # type: ignore[attr-defined] # of EntryPlace


def test_opportunities_stand_phase_by_phase() -> None:
    assert ids(opportunities(journey())) == ["early", "one", "two"]


def test_a_phase_has_its_own_and_those_that_run_over_it() -> None:
    assert [ids(opportunities_of(journey(), PhaseId(f"p{at}"))) for at in range(3)] == [
        ["early"],
        ["early"],
        ["one", "two"],
    ]
    assert ids(opportunities_of(journey(), PhaseId("gone"))) == []


def test_those_of_the_phase_are_offered_first() -> None:
    assert ids(offered_opportunities(journey(), PhaseId("p2"))) == ["one", "two", "early"]
    assert ids(offered_opportunities(journey(), None)) == ["early", "one", "two"]


def test_only_a_single_opportunity_is_taken_by_itself() -> None:
    assert only_opportunity(journey(), PhaseId("p1")) == "early"
    assert only_opportunity(journey(), PhaseId("p2")) is None


def test_an_opportunity_knows_what_it_takes_away_and_what_is_done() -> None:
    assert ids(barriers_of(journey(), CardId("early"))) == ["queue"]
    assert ids(actions_of(journey(), CardId("early"))) == ["call"]
    assert ids(actions_of(journey(), CardId("one"))) == ["wait"]
    assert ids(barriers_of(journey(), CardId("one"))) == []
