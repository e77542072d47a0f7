"""A barrier names the opportunity that takes it away, through every edit."""

from sample import CHOOSE, JOURNEY, at, sample_project

from cjm_desktop.base.ids import CardId, RowId
from cjm_desktop.edits.cards import merge_entries
from cjm_desktop.edits.clipping import clip_cards
from cjm_desktop.edits.entries import change_entry, move_entries, remove_entries
from cjm_desktop.edits.pasting import paste_block
from cjm_desktop.model.addresses import Entry
from cjm_desktop.model.document import Project
from cjm_desktop.model.questions import find_entry


def with_barrier() -> Project:
    """Return the sample in which the opportunity "clear" takes away the barrier "call"."""
    return change_entry(
        sample_project(), JOURNEY, "call", marker="barrier", opportunity=CardId("clear")
    )


def found(project: Project, entry: str) -> Entry:
    place = find_entry(project.journeys[0], entry)
    assert place is not None
    return place.entry


def test_a_barrier_forgets_an_opportunity_that_is_deleted() -> None:
    after = remove_entries(with_barrier(), JOURNEY, ["clear"])
    assert found(after, "call").opportunity is None


def test_a_barrier_keeps_its_opportunity_as_an_action_and_back() -> None:
    after = move_entries(with_barrier(), JOURNEY, ["call"], at("todo", CHOOSE), 0)
    assert found(after, "call").opportunity == "clear"
    after = move_entries(after, JOURNEY, ["call"], at("words", CHOOSE), 0)
    assert found(after, "call").opportunity == "clear"


def test_a_copied_barrier_finds_its_opportunity_where_that_is() -> None:
    clipping = clip_cards(with_barrier(), JOURNEY, ["call"])
    assert clipping.left_behind == (("call", "clear"),)
    (copied,) = clipping.journey.rows[0].cells[0].cards
    assert copied.opportunity is None
    pasted = paste_block(with_barrier(), JOURNEY, RowId("words"), CHOOSE, clipping)
    (copy,) = pasted.entries
    assert found(pasted.project, copy).opportunity == "clear"


def test_a_barrier_merged_with_its_opportunity_does_not_name_itself() -> None:
    for pair in (["call", "clear"], ["clear", "call"]):
        after, one = merge_entries(with_barrier(), JOURNEY, pair)
        assert found(after, one).opportunity is None


def test_a_barrier_follows_its_opportunity_into_another_card() -> None:
    after, one = merge_entries(with_barrier(), JOURNEY, ["site", "clear"])
    assert one == "site"
    assert found(after, "call").opportunity == "site"
