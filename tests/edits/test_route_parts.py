"""The customer's path goes along with the cards that it calls at."""

from collections.abc import Callable

from laws import check_laws
from sample import CHOOSE, DREAM, JOURNEY, LIVE, SIGN, sample_project

from cjm_desktop.base.ids import CardId, JourneyId, PersonaId, PhaseId, ProjectId, RouteId, RowId
from cjm_desktop.edits.clipping import clip_block, clip_cards
from cjm_desktop.edits.entries import remove_entries
from cjm_desktop.edits.journey_cards import copy_to_journey, move_to_journey
from cjm_desktop.edits.pasting import Pasted, paste_block, paste_phases, paste_rows
from cjm_desktop.edits.phases import remove_phases
from cjm_desktop.edits.rows import remove_rows
from cjm_desktop.model.document import Card, Cell, Journey, Persona, Phase, Project, Route, Row
from cjm_desktop.model.questions import find_entry, find_journey

LATER = JourneyId("later")
TOUCH = RowId("touch")


def pasted(project: Project, edit: Callable[[Project], Pasted]) -> Project:
    return check_laws(project, lambda before: edit(before).project)


def stops(project: Project, journey: JourneyId = JOURNEY, route: int = 0) -> list[str]:
    """Return the texts and phases of a route's stops."""
    holder = find_journey(project, journey)
    assert holder is not None
    names = {phase.id: phase.name for phase in holder.phases}
    found = [find_entry(holder, stop) for stop in holder.routes[route].stops]
    return [f"{place.entry.text}, {names[place.cell.phase]}" for place in found if place]


def other(*routes: Route, persona: str = "anna ") -> Project:
    """Return another project: three phases with a card in each, named after them."""
    names = ("See", "Choose", "Care")
    return Project(
        id=ProjectId("other"),
        personas=(Persona(id=PersonaId("p"), name=persona),),
        journeys=(
            Journey(
                id=LATER,
                phases=tuple(Phase(id=PhaseId(name), name=name) for name in names),
                rows=(
                    Row(
                        id=RowId("row"),
                        role="touchpoints",
                        cells=tuple(
                            Cell(
                                phase=PhaseId(name),
                                cards=(Card(id=CardId(f"at {name}"), text=name.lower()),),
                            )
                            for name in names
                        ),
                    ),
                ),
                routes=routes,
            ),
        ),
    )


def route_of(persona: str | None, *calls: str, name: str = "") -> Route:
    at_cards = tuple(CardId(f"at {call}") for call in calls)
    known = PersonaId(persona) if persona else None
    return Route(id=RouteId("theirs"), name=name, persona=known, stops=at_cards)


# Elsewhere


def test_two_stops_make_a_route_of_the_same_persona() -> None:
    clipping = clip_cards(sample_project(), JOURNEY, ["site", "friends", "notary"])
    after = pasted(other(), lambda p: paste_block(p, LATER, None, None, clipping))
    (route,) = after.journeys[0].routes
    # Dream, Choose and Sign come over See, Choose and Care
    assert stops(after, LATER) == ["Reads our site, See", "Signs the deed, Care"]
    assert route.persona == "p"  # known by her name, whatever its case and spaces
    assert route.style == "solid"


def test_a_persona_who_is_not_there_comes_along_with_the_route() -> None:
    clipping = clip_block(sample_project(), JOURNEY, [], [DREAM, CHOOSE])
    after = pasted(other(persona="Cas"), lambda p: paste_phases(p, LATER, clipping))
    assert [persona.name for persona in after.personas] == ["Cas", "Anna", "Bas"]
    (route,) = after.journeys[0].routes
    assert next(p.name for p in after.personas if p.id == route.persona) == "Anna"
    assert len(route.stops) == 2


def test_one_stop_is_no_path_and_brings_nobody() -> None:
    clipping = clip_cards(sample_project(), JOURNEY, ["call"])
    before = other(persona="Cas")
    after = pasted(before, lambda p: paste_block(p, LATER, None, None, clipping))
    assert after.journeys[0].routes == ()
    assert after.personas == before.personas
    assert after.images == ()  # nor her photo


def test_a_persona_has_one_route() -> None:
    before = other(route_of("p", "See", "Choose", "Care"))
    clipping = clip_block(sample_project(), JOURNEY, [], [DREAM, CHOOSE])
    after = pasted(before, lambda p: paste_phases(p, LATER, clipping, 1))
    assert len(after.journeys[0].routes) == 1
    assert stops(after, LATER) == [
        "see, See",
        "Reads our site, Dream",
        "Calls us, Choose",
        "choose, Choose",
        "care, Care",
    ]


def test_one_stop_joins_the_route_that_is_there() -> None:
    before = other(route_of("p", "See", "Care", "See"))
    clipping = clip_cards(sample_project(), JOURNEY, ["call"])
    place = RowId("row"), PhaseId("Choose")
    after = pasted(before, lambda p: paste_block(p, LATER, *place, clipping))
    # before the first that stands further right; the way back stays as it is
    assert stops(after, LATER) == ["see, See", "Calls us, Choose", "care, Care", "see, See"]


def test_a_route_of_nobody_is_known_by_its_name() -> None:
    ours = Route(id=RouteId("way"), name="By phone", stops=(CardId("site"), CardId("call")))
    journey = sample_project().journeys[0].replace(routes=(ours,))
    source = sample_project().replace(journeys=(journey,))
    clipping = clip_cards(source, JOURNEY, ["site", "call"])
    known = other(route_of(None, "See", name=" by Phone"))
    after = pasted(known, lambda p: paste_block(p, LATER, None, None, clipping))
    assert len(after.journeys[0].routes) == 1
    unknown = other(route_of(None, "See", name="By post"))
    after = pasted(unknown, lambda p: paste_block(p, LATER, None, None, clipping))
    assert [route.name for route in after.journeys[0].routes] == ["By post", "By phone"]


def test_cards_that_become_actions_are_no_stops() -> None:
    clipping = clip_cards(sample_project(), JOURNEY, ["site", "call", "notary"])
    actions = other().journeys[0].rows[0].replace(kind="actions", cells=())
    journey = other().journeys[0].replace(rows=(actions,))
    before = other().replace(journeys=(journey,))
    after = pasted(before, lambda p: paste_block(p, LATER, None, None, clipping))
    assert after.journeys[0].routes == ()


def test_cards_dragged_to_another_journey_take_their_path_along() -> None:
    project = sample_project()
    journey = other().journeys[0]
    project = project.replace(journeys=(project.journeys[0], journey))
    after = check_laws(
        project, lambda p: copy_to_journey(p, JOURNEY, ["site", "call", "notary"], LATER)[0]
    )
    first, copy = after.journeys[0].routes[0], after.journeys[1].routes[0]
    assert first is project.journeys[0].routes[0]
    assert (copy.persona, len(copy.stops)) == ("anna", 3)
    after = check_laws(after, lambda p: move_to_journey(p, JOURNEY, ["call"], LATER)[0])
    assert stops(after) == ["Reads our site, Dream", "Signs the deed, Sign"]
    assert len(after.journeys[1].routes) == 1
    assert len(after.journeys[1].routes[0].stops) == 4


# In the same journey


def test_copies_of_cards_cells_and_rows_are_beside_the_path() -> None:
    project = sample_project()
    before = project.journeys[0].routes
    cards = clip_cards(project, JOURNEY, ["site", "call"])
    after = pasted(project, lambda p: paste_block(p, JOURNEY, TOUCH, SIGN, cards))
    assert after.journeys[0].routes == before
    cells = clip_block(project, JOURNEY, [TOUCH], [DREAM, CHOOSE])
    after = pasted(project, lambda p: paste_block(p, JOURNEY, TOUCH, SIGN, cells))
    assert after.journeys[0].routes == before
    rows = clip_block(project, JOURNEY, [TOUCH], [])
    after = pasted(project, lambda p: paste_rows(p, JOURNEY, rows))
    assert after.journeys[0].routes == before


def test_copies_of_phases_are_on_the_path() -> None:
    project = sample_project()
    clipping = clip_block(project, JOURNEY, [], [CHOOSE])
    after = pasted(project, lambda p: paste_phases(p, JOURNEY, clipping, 2))
    first, call, last = "Reads our site, Dream", "Calls us, Choose", "Signs the deed, Sign"
    assert stops(after) == [first, call, call, last]
    after = pasted(project, lambda p: paste_phases(p, JOURNEY, clipping))  # at the end
    assert stops(after) == [first, call, last, call]


def test_what_is_cut_and_pasted_keeps_its_place_on_the_path() -> None:
    project = sample_project()
    clipping = clip_cards(project, JOURNEY, ["call", "friends"])
    cut = remove_entries(project, JOURNEY, ["call", "friends"])
    assert stops(cut) == ["Reads our site, Dream", "Signs the deed, Sign"]
    after = pasted(cut, lambda p: paste_block(p, JOURNEY, TOUCH, SIGN, clipping))
    # friends of Dream come to Sign, the call of Choose to Live
    assert stops(after) == ["Reads our site, Dream", "Calls us, Live", "Signs the deed, Sign"]
    again = pasted(after, lambda p: paste_block(p, JOURNEY, TOUCH, DREAM, clipping))
    # the second time it is a copy
    assert again.journeys[0].routes == after.journeys[0].routes


def test_whole_rows_and_phases_are_cut_and_pasted_alike() -> None:
    project = sample_project()
    rows = clip_block(project, JOURNEY, [TOUCH], [])
    cut = remove_rows(project, JOURNEY, [TOUCH])
    assert stops(cut) == []
    after = pasted(cut, lambda p: paste_rows(p, JOURNEY, rows, 3))
    assert stops(after) == stops(project)
    phases = clip_block(project, JOURNEY, [], [DREAM])
    cut = remove_phases(project, JOURNEY, [DREAM])
    after = pasted(cut, lambda p: paste_phases(p, JOURNEY, phases))
    assert [phase.name for phase in after.journeys[0].phases] == ["Choose", "Sign", "Live", "Dream"]
    assert stops(after) == stops(project)  # as when the phase had been dragged there


def test_a_card_that_is_called_at_twice_is_cut_with_both_calls() -> None:
    journey = sample_project().journeys[0]
    (route,) = journey.routes
    loop = route.replace(stops=tuple(map(CardId, ("site", "call", "notary", "call"))))
    project = sample_project().replace(journeys=(journey.replace(routes=(loop,)),))
    clipping = clip_cards(project, JOURNEY, ["call"])
    cut = remove_entries(project, JOURNEY, ["call"])
    after = pasted(cut, lambda p: paste_block(p, JOURNEY, TOUCH, LIVE, clipping))
    calls = ["Reads our site, Dream", "Calls us, Live", "Signs the deed, Sign", "Calls us, Live"]
    assert stops(after) == calls
