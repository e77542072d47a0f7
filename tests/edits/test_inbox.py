"""What waits in the inbox is put on the map with its source."""

import pytest
from laws import check_laws
from sample import CHOOSE, at, sample_project

from cjm_desktop.base.ids import InboxItemId, SourceId
from cjm_desktop.edits.errors import UnknownIdError, WrongRowError
from cjm_desktop.edits.inbox import inbox_of, place_items, remove_items
from cjm_desktop.edits.lists import remove_listed
from cjm_desktop.model.document import Action, Card, Project, Source
from cjm_desktop.model.method import InboxItem, Method
from cjm_desktop.model.questions import find_entry

FIRST, SECOND = InboxItemId("first"), InboxItemId("second")


def with_inbox() -> Project:
    project = sample_project()
    source = project.sources[0].id
    items = (
        InboxItem(id=FIRST, text="Where is my key?", source=source, detail="2 October"),
        InboxItem(id=SECOND, text="Who calls me back?"),
    )
    return project.replace(method=Method(inbox=items))


def entry_in(project: Project, id_: str) -> Card | Action:
    place = find_entry(project.journeys[0], id_)
    assert place is not None
    return place.entry


def test_an_item_becomes_a_card_that_names_its_source() -> None:
    ids: list[str] = []

    def edit(before: Project) -> Project:
        after, placed = place_items(before, [FIRST], at("words", CHOOSE), 0)
        ids.extend(placed)
        return after

    after = check_laws(with_inbox(), edit)
    card = entry_in(after, ids[-1])
    assert isinstance(card, Card)
    assert (card.text, card.note, card.evidence) == ("Where is my key?", "2 October", 4)
    assert card.sources == (with_inbox().sources[0].id,)
    assert [item.id for item in inbox_of(after)] == [SECOND]


def test_several_keep_the_order_of_the_inbox() -> None:
    after, ids = place_items(with_inbox(), [SECOND, FIRST], at("words", CHOOSE), 0)
    assert [entry_in(after, id_).text for id_ in ids] == ["Where is my key?", "Who calls me back?"]
    assert inbox_of(after) == ()


def test_an_item_becomes_an_action_in_a_row_of_actions() -> None:
    after, (first, second) = place_items(with_inbox(), [FIRST, SECOND], at("todo", CHOOSE))
    action = entry_in(after, first)
    assert isinstance(action, Action)
    assert action.note == "2 October · Twelve interviews"  # an action has no sources of its own
    assert entry_in(after, second).note == ""


def test_what_is_not_there_is_refused() -> None:
    with pytest.raises(UnknownIdError):
        remove_items(with_inbox(), [InboxItemId("gone")])
    with pytest.raises(WrongRowError):
        place_items(with_inbox(), [FIRST], at("scores", CHOOSE))
    assert remove_items(sample_project(), []) == sample_project()


def test_a_source_that_is_deleted_is_forgotten_in_the_inbox_too() -> None:
    before = with_inbox()
    after = remove_listed(before, Source, SourceId(before.sources[0].id))
    assert [item.source for item in inbox_of(after)] == [None, None]
