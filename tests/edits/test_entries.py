"""Adding, changing, moving, copying and removing cards and actions."""

from typing import Any

import pytest
from laws import check_laws, check_unchanged
from sample import CHOOSE, DREAM, JOURNEY, LIVE, SIGN, at, sample_project

from cjm_desktop.base.ids import ActionId, CardId, ChannelId, JourneyId, PhaseId, RowId
from cjm_desktop.edits.entries import (
    add_entry,
    can_hold,
    change_entry,
    copy_entries,
    duplicate_entries,
    loses_by,
    move_entries,
    remove_entries,
)
from cjm_desktop.edits.errors import BadValueError, TakenIdError, UnknownIdError, WrongRowError
from cjm_desktop.edits.rows import change_row
from cjm_desktop.model.addresses import CellAddress
from cjm_desktop.model.document import Action, Card, Project
from cjm_desktop.model.questions import cell_at, entries, find_entry, find_journey, find_row
from cjm_desktop.model.words import Marker, RowKind, RowRole


def ids_at(project: Project, address: CellAddress) -> list[str]:
    journey = find_journey(project, address.journey)
    assert journey is not None
    row = find_row(journey, address.row)
    assert row is not None
    return [entry.id for entry in entries(row, cell_at(row, address.phase))]


def entry(project: Project, entry_id: str) -> Any:
    place = find_entry(project.journeys[0], entry_id)
    assert place is not None
    return place.entry


@pytest.mark.parametrize(
    ("index", "expected"),
    [
        (None, ["site", "folder", "friends", "new"]),
        (0, ["new", "site", "folder", "friends"]),
        (2, ["site", "folder", "new", "friends"]),
        (99, ["site", "folder", "friends", "new"]),
        (-5, ["new", "site", "folder", "friends"]),
    ],
)
def test_a_new_card_goes_before_the_one_at_the_index(
    index: int | None, expected: list[str]
) -> None:
    card = Card(id=CardId("new"), text="New")
    after = check_laws(sample_project(), lambda p: add_entry(p, at("touch", DREAM), card, index))
    assert ids_at(after, at("touch", DREAM)) == expected


def test_a_card_in_an_empty_cell_makes_the_cell_in_phase_order() -> None:
    card = Card(id=CardId("new"))
    after = check_laws(sample_project(), lambda p: add_entry(p, at("words", DREAM), card))
    row = after.journeys[0].rows[1]
    assert [cell.phase for cell in row.cells] == [DREAM, CHOOSE]


def test_a_new_card_in_a_row_of_actions_becomes_an_action() -> None:
    card = Card(id=CardId("new"), text="Do it", channel=ChannelId("web"), note="soon")
    after = check_laws(sample_project(), lambda p: add_entry(p, at("todo", LIVE), card))
    assert entry(after, "new") == Action(
        id=ActionId("new"), text="Do it", channel=ChannelId("web"), note="soon"
    )


def test_control_characters_do_not_get_into_a_document() -> None:
    card = Card(id=CardId("new"), text="a\x1b[1mb\r\nc\x07")
    after = check_laws(sample_project(), lambda p: add_entry(p, at("touch", LIVE), card))
    assert entry(after, "new").text == "a[1mb\nc"
    after = check_laws(after, lambda p: change_entry(p, JOURNEY, "new", text="d\x00e\tf"))
    assert entry(after, "new").text == "de\tf"


def test_text_with_half_a_character_is_made_writable() -> None:
    card = Card(id=CardId("new"), text="a\ud83d\ude00b\ud83d")
    after = check_laws(sample_project(), lambda p: add_entry(p, at("touch", LIVE), card))
    assert entry(after, "new").text == "a😀b\ufffd"
    after = check_laws(after, lambda p: change_entry(p, JOURNEY, "new", tags=("\udc00x",)))
    assert entry(after, "new").tags == ("\ufffdx",)


@pytest.mark.parametrize(
    ("address", "card", "error"),
    [
        (at("nowhere", DREAM), Card(id=CardId("new")), UnknownIdError),
        (at("touch", PhaseId("never")), Card(id=CardId("new")), UnknownIdError),
        (at("touch", DREAM, JourneyId("other")), Card(id=CardId("new")), UnknownIdError),
        (at("scores", DREAM), Card(id=CardId("new")), WrongRowError),
        (at("touch", DREAM), Card(id=CardId("call")), TakenIdError),
        (at("touch", DREAM), Card(id=CardId("hope")), TakenIdError),
        (at("touch", DREAM), Card(id=CardId("dream")), TakenIdError),
        (at("touch", DREAM), Card(id=CardId("project")), TakenIdError),
        (at("touch", DREAM), Card(id=CardId("n"), channel=ChannelId("fax")), UnknownIdError),
    ],
)
def test_a_card_that_does_not_fit_is_refused(
    address: CellAddress, card: Card, error: type[Exception]
) -> None:
    with pytest.raises(error):
        add_entry(sample_project(), address, card)


def test_fields_are_changed() -> None:
    after = check_laws(
        sample_project(),
        lambda p: change_entry(p, JOURNEY, "folder", text="A flyer", evidence=2, hue="moss"),
    )
    card = entry(after, "folder")
    assert (card.text, card.evidence, card.hue) == ("A flyer", 2, "moss")
    after = check_laws(after, lambda p: change_entry(p, JOURNEY, "tool", status="done"))
    assert entry(after, "tool").status == "done"


def test_fields_of_a_later_version_survive_a_change() -> None:
    base = add_entry(
        sample_project(),
        at("touch", LIVE),
        Card.model_validate({"id": "new", "text": "a", "mood": {"colour": "red"}}),
    )
    after = check_laws(base, lambda p: change_entry(p, JOURNEY, "new", text="b"))
    assert entry(after, "new").model_extra == {"mood": {"colour": "red"}}


def test_a_change_to_the_same_values_is_no_change() -> None:
    check_unchanged(
        sample_project(), lambda p: change_entry(p, JOURNEY, "folder", text="Takes a folder")
    )


@pytest.mark.parametrize(
    ("changes", "field"),
    [
        ({"evidence": 5}, "evidence"),
        ({"evidence": "4"}, "evidence"),
        ({"text": None}, "text"),
        ({"hue": "pink"}, "hue"),
        ({"sources": ["talks"]}, "sources"),
        ({"txet": "a"}, "txet"),
        ({"id": "other"}, "id"),
    ],
)
def test_values_that_do_not_fit_are_refused(changes: dict[str, Any], field: str) -> None:
    with pytest.raises(BadValueError) as caught:
        change_entry(sample_project(), JOURNEY, "folder", **changes)
    assert (caught.value.kind, caught.value.field) == ("Card", field)


def test_references_to_nothing_are_refused() -> None:
    with pytest.raises(UnknownIdError, match="Source"):
        change_entry(sample_project(), JOURNEY, "folder", sources=("dreams",))
    with pytest.raises(UnknownIdError, match="Card"):
        change_entry(sample_project(), JOURNEY, "tool", opportunity="tool")
    with pytest.raises(UnknownIdError, match="card or action"):
        change_entry(sample_project(), JOURNEY, "nothing", text="x")


def test_what_is_removed_leaves_routes_links_and_actions() -> None:
    after = check_laws(
        sample_project(), lambda p: remove_entries(p, JOURNEY, ["notary", "clear", "letter"])
    )
    journey = after.journeys[0]
    assert journey.routes[0].stops == ("site", "call")
    assert journey.links == ()
    assert entry(after, "tool").opportunity is None
    assert ids_at(after, at("todo", CHOOSE)) == ["tool"]
    assert [cell.phase for cell in journey.rows[0].cells] == [DREAM, CHOOSE]


def test_a_route_stays_when_its_last_stop_goes() -> None:
    after = check_laws(
        sample_project(), lambda p: remove_entries(p, JOURNEY, ["site", "call", "notary"])
    )
    assert after.journeys[0].routes[0].stops == ()


def test_removing_nothing_or_an_unknown_card() -> None:
    check_unchanged(sample_project(), lambda p: remove_entries(p, JOURNEY, []))
    with pytest.raises(UnknownIdError, match="'gone'"):
        remove_entries(sample_project(), JOURNEY, ["site", "gone"])


@pytest.mark.parametrize(
    ("moved", "index", "expected"),
    [
        (["site"], 3, ["folder", "friends", "site"]),
        (["site"], 2, ["folder", "site", "friends"]),
        (["friends"], 0, ["friends", "site", "folder"]),
        (["friends", "site"], 2, ["folder", "site", "friends"]),
        (["friends", "folder"], 0, ["folder", "friends", "site"]),
        (["folder"], -3, ["folder", "site", "friends"]),
        (["folder"], 99, ["site", "friends", "folder"]),
    ],
)
def test_cards_move_within_their_cell(moved: list[str], index: int, expected: list[str]) -> None:
    after = check_laws(
        sample_project(), lambda p: move_entries(p, JOURNEY, moved, at("touch", DREAM), index)
    )
    assert ids_at(after, at("touch", DREAM)) == expected


@pytest.mark.parametrize(
    ("moved", "index"), [(["folder"], 1), (["folder"], 2), (["site", "folder"], 1), ([], 0)]
)
def test_a_move_to_the_same_place_is_no_change(moved: list[str], index: int) -> None:
    check_unchanged(
        sample_project(), lambda p: move_entries(p, JOURNEY, moved, at("touch", DREAM), index)
    )


def test_cards_from_several_cells_keep_the_order_of_the_map() -> None:
    after = check_laws(
        sample_project(),
        lambda p: move_entries(p, JOURNEY, ["why", "notary", "site"], at("touch", CHOOSE), 1),
    )
    assert ids_at(after, at("touch", CHOOSE)) == ["call", "site", "notary", "why"]
    assert ids_at(after, at("touch", SIGN)) == []
    assert after.journeys[0].routes == sample_project().journeys[0].routes


def test_a_card_moved_to_actions_leaves_what_only_cards_can_be_in() -> None:
    after = check_laws(
        sample_project(),
        lambda p: move_entries(p, JOURNEY, ["call", "clear"], at("todo", CHOOSE), 1),
    )
    assert ids_at(after, at("todo", CHOOSE)) == ["tool", "call", "clear", "letter"]
    assert entry(after, "call") == Action(
        id=ActionId("call"), text="Calls us", channel=ChannelId("line")
    )
    assert entry(after, "tool").opportunity is None
    assert after.journeys[0].routes[0].stops == ("site", "notary")


def test_an_action_moved_to_cards_becomes_a_card() -> None:
    after = check_laws(
        sample_project(), lambda p: move_entries(p, JOURNEY, ["tool"], at("words", LIVE), 0)
    )
    assert entry(after, "tool") == Card(
        id=CardId("tool"),
        text="Build a calculator",
        channel=ChannelId("web"),
        opportunity=CardId("clear"),
    )


@pytest.mark.parametrize(
    ("came_from", "goes_to", "marker", "expected"),
    [
        ("needs", "own", "need", None),
        ("own", "needs", None, "need"),
        ("needs", "pains", "need", "barrier"),
        ("needs", "own", "barrier", "barrier"),  # chosen by hand
        ("own", "quotes", "need", "need"),
        ("needs", "pains", None, None),
    ],
)
def test_a_marker_follows_the_row_unless_it_was_chosen(
    came_from: RowRole, goes_to: RowRole, marker: Marker | None, expected: Marker | None
) -> None:
    project = change_row(sample_project(), JOURNEY, RowId("touch"), role=came_from)
    project = change_row(project, JOURNEY, RowId("words"), role=goes_to)
    project = change_entry(project, JOURNEY, "site", marker=marker)
    moved = move_entries(project, JOURNEY, ["site"], at("words", LIVE), 0)
    copied, ids = copy_entries(project, JOURNEY, ["site"], at("words", LIVE), 0)

    assert entry(moved, "site").marker == expected
    assert entry(copied, ids[0]).marker == expected
    stays = move_entries(project, JOURNEY, ["site"], at("touch", LIVE), 0)
    assert entry(stays, "site").marker == marker


def test_a_move_to_where_cards_cannot_be_is_refused() -> None:
    with pytest.raises(WrongRowError, match="'scores'"):
        move_entries(sample_project(), JOURNEY, ["site"], at("scores", DREAM), 0)
    with pytest.raises(UnknownIdError, match="phase"):
        move_entries(sample_project(), JOURNEY, ["site"], at("touch", PhaseId("x")), 0)


def test_rows_of_cards_and_of_actions_hold_both() -> None:
    journey = sample_project().journeys[0]
    card = Card(id=CardId("c"))
    action = Action(id=ActionId("a"))
    holding = {row.id for row in journey.rows if can_hold(row, card)}
    assert holding == {"touch", "words", "chances", "todo"}
    assert holding == {row.id for row in journey.rows if can_hold(row, action)}


def test_duplicates_follow_the_last_of_their_cell() -> None:
    made: list[tuple[str, ...]] = []

    def edit(project: Project) -> Project:
        after, new = duplicate_entries(project, JOURNEY, ["why", "folder", "site"])
        made.append(new)
        return after

    after = check_laws(sample_project(), edit)
    site, folder, why = made[0]
    assert ids_at(after, at("touch", DREAM)) == ["site", "folder", site, folder, "friends"]
    assert ids_at(after, at("words", CHOOSE)) == ["why", why]
    assert entry(after, site) == entry(after, "site").replace(id=site)


def test_copies_go_to_another_row_and_kind() -> None:
    made: list[tuple[str, ...]] = []

    def edit(project: Project) -> Project:
        after, new = copy_entries(project, JOURNEY, ["call", "tool"], at("todo", CHOOSE), 0)
        made.append(new)
        return after

    after = check_laws(sample_project(), edit)
    assert ids_at(after, at("todo", CHOOSE)) == [*made[0], "tool", "letter"]
    assert entry(after, made[0][0]).text == "Calls us"
    assert entry(after, made[0][1]).opportunity == "clear"
    assert ids_at(after, at("touch", CHOOSE)) == ["call"]
    assert after.journeys[0].routes[0].stops == ("site", "call", "notary")


@pytest.mark.parametrize(
    ("entry_", "kind", "loses"),
    [
        (Card(id=CardId("c"), text="Calls", note="Often"), "actions", False),
        (Card(id=CardId("c"), text="Calls", goal="To be heard"), "actions", True),
        (Card(id=CardId("c"), text="Calls", evidence=4), "actions", True),
        (Card(id=CardId("c"), text="Calls", evidence=4), "cards", False),
        (Action(id=ActionId("a"), text="Call back"), "cards", False),
        (Action(id=ActionId("a"), text="Call back", owner="Noor"), "cards", False),
        (Action(id=ActionId("a"), text="Call back", impact=3), "cards", True),
        (Action(id=ActionId("a"), text="Call back", owner="Noor"), "score", False),  # nor held
    ],
)
def test_what_a_card_has_that_an_action_has_not(
    entry_: Card | Action, kind: RowKind, loses: bool
) -> None:
    assert loses_by(entry_, kind) is loses
