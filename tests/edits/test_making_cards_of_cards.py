"""Merging, splitting and stretching cards."""

from typing import Any

import pytest
from laws import check_laws, check_unchanged
from sample import CHOOSE, DREAM, JOURNEY, LIVE, SIGN, at, sample_project

from cjm_desktop.base.ids import ChannelId, ImageId, PersonaId, SourceId
from cjm_desktop.edits.cards import merge_entries, split_entry, stretch_card
from cjm_desktop.edits.entries import change_entry
from cjm_desktop.edits.errors import MixedEntriesError, UnknownIdError
from cjm_desktop.model.addresses import CellAddress
from cjm_desktop.model.document import Project
from cjm_desktop.model.questions import find_entry


def entry(project: Project, entry_id: str) -> Any:
    place = find_entry(project.journeys[0], entry_id)
    assert place is not None
    return place.entry


def cell_of(project: Project, entry_id: str) -> CellAddress:
    place = find_entry(project.journeys[0], entry_id)
    assert place is not None
    return place.cell


def test_merged_cards_say_everything_and_are_known_as_little_as_the_least() -> None:
    before = sample_project()
    before = change_entry(before, JOURNEY, "site", tags=("online",), note="First")
    before = change_entry(
        before, JOURNEY, "call", tags=("voice", "online"), sources=(SourceId("talks"),), evidence=2
    )
    # Given in another order than that of the map: the first on the map goes on.
    after = check_laws(before, lambda p: merge_entries(p, JOURNEY, ["call", "friends", "site"])[0])
    merged = entry(after, "site")
    assert merged.text == "Reads our site\nAsks friends\nCalls us"
    assert merged.evidence == 1  # of "friends"
    assert merged.sources == (SourceId("logs"), SourceId("talks"))
    assert merged.personas == (PersonaId("bas"),)
    assert merged.tags == ("online", "voice")
    assert merged.channel == ChannelId("web")
    assert merged.note == "First"
    assert cell_of(after, "site") == at("touch", DREAM)
    for gone in ("call", "friends"):
        assert find_entry(after.journeys[0], gone) is None
    assert entry(after, "folder").text == "Takes a folder"


def test_routes_and_links_go_on_with_the_merged_card() -> None:
    # The route runs site, call, notary; the link from notary to site.
    after = merge_entries(sample_project(), JOURNEY, ["site", "call"])[0]
    assert after.journeys[0].routes[0].stops == ("site", "notary")
    assert after.journeys[0].links[0].target == "site"
    both = check_laws(sample_project(), lambda p: merge_entries(p, JOURNEY, ["site", "notary"])[0])
    assert both.journeys[0].routes[0].stops == ("site", "call", "site")
    assert both.journeys[0].links == ()  # from a card to itself says nothing
    assert entry(both, "site").image == ImageId("house")


def test_actions_merge_and_keep_what_the_first_says() -> None:
    after = check_laws(sample_project(), lambda p: merge_entries(p, JOURNEY, ["tool", "letter"])[0])
    merged = entry(after, "tool")
    assert merged.text == "Build a calculator\nRewrite the letter"
    assert merged.status == "open"
    assert merged.opportunity == "clear"


def test_what_does_not_merge() -> None:
    with pytest.raises(MixedEntriesError):
        merge_entries(sample_project(), JOURNEY, ["site", "tool"])
    with pytest.raises(UnknownIdError):
        merge_entries(sample_project(), JOURNEY, ["site", "nobody"])


def test_a_split_card_becomes_several_that_stand_after_each_other() -> None:
    ids: list[tuple[str, ...]] = []

    def edit(project: Project) -> Project:
        after, made = split_entry(project, JOURNEY, "notary", ["Signs", "the", "deed"])
        ids.append(made)
        return after

    after = check_laws(sample_project(), edit)
    assert ids[-1][0] == "notary"
    made = [entry(after, each) for each in ids[-1]]
    assert [card.text for card in made] == ["Signs", "the", "deed"]
    assert {cell_of(after, each) for each in ids[-1]} == {at("touch", SIGN)}
    assert [card.image for card in made] == [ImageId("house"), None, None]
    assert after.journeys[0].routes[0].stops[-1] == "notary"


def test_a_split_card_hands_on_how_it_is_known() -> None:
    after, (first, second) = split_entry(sample_project(), JOURNEY, "site", ["Reads", "our site"])
    for each in (first, second):
        assert entry(after, each).evidence == 4
        assert entry(after, each).sources == (SourceId("logs"),)
        assert entry(after, each).channel == ChannelId("web")


@pytest.mark.parametrize(
    ("first", "last", "phase", "span"),
    [
        (1, 2, CHOOSE, 2),
        (1, 3, CHOOSE, 3),
        (1, 9, CHOOSE, 3),  # the map has four phases
        (0, 1, DREAM, 2),
        (2, 2, SIGN, 1),
        (3, 1, LIVE, 1),  # a card covers one phase at least
        (-2, 0, DREAM, 1),
    ],
)
def test_a_card_runs_from_phase_to_phase(first: int, last: int, phase: Any, span: int) -> None:
    after = check_laws(sample_project(), lambda p: stretch_card(p, JOURNEY, "call", first, last))
    assert cell_of(after, "call") == at("touch", phase)
    assert entry(after, "call").span == span


def test_a_card_that_runs_so_already_stays() -> None:
    check_unchanged(sample_project(), lambda p: stretch_card(p, JOURNEY, "call", 1, 1))


def test_actions_do_not_stretch() -> None:
    with pytest.raises(UnknownIdError):
        stretch_card(sample_project(), JOURNEY, "tool", 1, 2)
