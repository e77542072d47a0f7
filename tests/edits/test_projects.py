"""The project, its journeys and its lists."""

from functools import partial

import pytest
from laws import check_integrity, check_laws, check_unchanged
from sample import DREAM, JOURNEY, sample_project

from cjm_desktop.base.ids import (
    CardId,
    ChannelId,
    ImageId,
    JourneyId,
    PersonaId,
    PhaseId,
    PrincipleId,
    SourceId,
)
from cjm_desktop.edits.errors import (
    BadValueError,
    LastJourneyError,
    TakenIdError,
    UnknownIdError,
)
from cjm_desktop.edits.journeys import (
    add_journey,
    change_journey,
    change_project,
    change_title,
    duplicate_journey,
    move_journey,
    remove_journey,
)
from cjm_desktop.edits.lists import Listed, add_listed, change_listed, find_listed, remove_listed
from cjm_desktop.edits.printing import keep_printing
from cjm_desktop.edits.renewal import with_new_ids
from cjm_desktop.model.document import (
    Channel,
    Image,
    Journey,
    Persona,
    Phase,
    Principle,
    Project,
    Source,
)
from cjm_desktop.model.node import Node
from cjm_desktop.model.print_settings import PrintSettings
from cjm_desktop.model.references import parts_of

NEW = JourneyId("new")
LATER = JourneyId("later")


def order(project: Project) -> list[str]:
    return [journey.id for journey in project.journeys]


def test_the_project_is_changed() -> None:
    after = check_laws(sample_project(), lambda p: change_project(p, title="Huis", language="nl"))
    assert (after.title, after.language) == ("Huis", "nl")
    check_unchanged(after, lambda p: change_project(p, title="Huis"))
    for field in ("id", "journeys", "sources", "size"):
        with pytest.raises(BadValueError):
            change_project(after, **{field: ()})


def test_a_journey_is_changed() -> None:
    after = check_laws(
        sample_project(),
        lambda p: change_journey(p, JOURNEY, title="Now", personas=(PersonaId("bas"),)),
    )
    assert after.journeys[0].title == "Now"
    with pytest.raises(UnknownIdError):
        change_journey(after, JOURNEY, personas=(PersonaId("nobody"),))
    with pytest.raises(UnknownIdError):
        change_journey(after, NEW, title="x")
    with pytest.raises(BadValueError):
        change_journey(after, JOURNEY, phases=())


def test_the_title_of_the_only_journey_is_that_of_the_project() -> None:
    among_others = check_laws(sample_project(), lambda p: change_title(p, JOURNEY, "Home"))
    assert among_others.journeys[0].title == "Home"
    assert among_others.title == sample_project().title
    alone = remove_journey(sample_project(), LATER)
    after = check_laws(alone, lambda p: change_title(p, JOURNEY, "Home"))
    assert (after.title, after.journeys[0].title) == ("Home", "Home")


@pytest.mark.parametrize(
    ("index", "expected"),
    [
        (None, ["now", "later", "new"]),
        (1, ["now", "new", "later"]),
        (-4, ["new", "now", "later"]),
    ],
)
def test_a_journey_is_added(index: int | None, expected: list[str]) -> None:
    journey = Journey(id=NEW, phases=(Phase(id=PhaseId("first")),))
    after = check_laws(sample_project(), lambda p: add_journey(p, journey, index))
    assert order(after) == expected


def test_a_journey_with_taken_ids_is_refused() -> None:
    with pytest.raises(TakenIdError):
        add_journey(sample_project(), Journey(id=NEW, phases=(Phase(id=DREAM),)))
    with pytest.raises(UnknownIdError):
        add_journey(sample_project(), Journey(id=NEW, personas=(PersonaId("nobody"),)))


def test_a_copy_of_a_journey_stands_on_its_own() -> None:
    after = check_laws(sample_project(), lambda p: duplicate_journey(p, JOURNEY, "Tomorrow")[0])
    original, copy, _ = after.journeys
    assert copy.name == "Tomorrow"
    assert copy.personas == original.personas
    assert [p.name for p in copy.phases] == [p.name for p in original.phases]
    assert {p.id for p in copy.phases}.isdisjoint(p.id for p in original.phases)
    assert len(copy.routes[0].stops) == 3


def test_journeys_move_and_go_but_for_the_last() -> None:
    after = check_laws(sample_project(), lambda p: move_journey(p, LATER, 0))
    assert order(after) == ["later", "now"]
    check_unchanged(after, lambda p: move_journey(p, LATER, -1))
    after = check_laws(after, lambda p: remove_journey(p, JOURNEY))
    assert order(after) == ["later"]
    with pytest.raises(LastJourneyError):
        remove_journey(after, LATER)
    with pytest.raises(UnknownIdError):
        remove_journey(after, JOURNEY)


def test_principles() -> None:
    desk = Principle(id=PrincipleId("desk"), text="One desk")
    after = check_laws(sample_project(), lambda p: add_listed(p, desk))
    assert [p.text for p in after.principles] == ["Say it as it is", "No hurry", "One desk"]
    after = check_laws(after, lambda p: change_listed(p, Principle, "calm", text="Never a hurry"))
    assert after.principles[1].text == "Never a hurry"
    after = check_laws(after, lambda p: remove_listed(p, Principle, "honest"))
    assert after.journeys[0].rows[5].cells[0].actions[0].principle is None
    with pytest.raises(UnknownIdError, match="principle"):
        change_listed(after, Principle, "honest", text="x")


def test_what_a_list_loses_is_no_longer_referred_to() -> None:
    after = sample_project()
    gone: list[tuple[type[Listed], str]] = [
        (Source, "logs"),
        (Source, "talks"),
        (Persona, "anna"),
        (Persona, "bas"),
        (Channel, "web"),
        (Image, "house"),
        (Image, "face"),
    ]
    for kind, id_ in gone:
        after = check_laws(after, partial(remove_listed, kind=kind, id_=id_))
    journey = after.journeys[0]
    assert journey.rows[0].cells[0].cards[0].sources == ()
    assert journey.rows[2].cells[1].relevance is not None
    assert journey.rows[2].cells[1].relevance.sources == ()
    assert journey.rows[6].cells[0].metric is not None
    assert journey.rows[6].cells[0].metric.source is None
    assert (journey.personas, journey.routes[0].persona) == ((), None)
    assert journey.rows[7].cells == ()


def test_lists_are_added_to_and_changed() -> None:
    source = Source(id=SourceId("poll"), kind="poll")
    after = check_laws(sample_project(), lambda p: add_listed(p, source, 0))
    assert after.sources[0] == source
    after = check_laws(after, lambda p: change_listed(p, Source, "poll", name="A poll"))
    assert find_listed(after, Source, "poll").name == "A poll"
    with pytest.raises(TakenIdError):
        add_listed(after, Channel(id=ChannelId("web")))
    with pytest.raises(UnknownIdError):
        change_listed(after, Persona, "anna", photo=ImageId("nothing"))
    with pytest.raises(UnknownIdError, match="principle"):
        find_listed(after, Principle, "poll")


def test_new_ids_everywhere_and_references_follow() -> None:
    before = sample_project()
    after = with_new_ids(before)
    check_integrity(after)
    old, new = before.model_dump_json(), after.model_dump_json()
    for id_ in ("project", "now", "dream", "buying", "stdc", "touch", "site", "tool", "hope"):
        assert f'"{id_}"' in old
        assert f'"{id_}"' not in new
    journey = after.journeys[0]
    card = journey.rows[0].cells[0].cards[0]
    assert journey.routes[0].stops[0] == journey.links[0].target == card.id != CardId("site")
    assert card.sources == (after.sources[1].id,)
    assert journey.phases[0].group == journey.groups[0].id
    assert journey.rulers[0].spans[0].first == journey.phases[0].id


def test_new_ids_change_nothing_but_ids() -> None:
    before = sample_project()
    after = with_new_ids(before)
    text = before.model_dump_json()
    for old, new in zip(ids(before), ids(after), strict=True):
        text = text.replace(f'"{old}"', f'"{new}"')
    assert after.model_dump_json() == text


def ids(node: Node) -> list[str]:
    return [part.id for part in parts_of(node) if hasattr(part, "id")]


def test_how_it_was_printed_is_kept() -> None:
    project = sample_project()
    settings = PrintSettings(paper="A1", tile="A4")
    after = keep_printing(project, settings)
    assert after.printing is settings
    assert all(a is b for a, b in zip(after.journeys, project.journeys, strict=True))
    assert keep_printing(after, PrintSettings(paper="A1", tile="A4")) is after
