"""Which cards a filter shows."""

import pytest
from sample import sample_project

from cjm_desktop.base.ids import (
    ActionId,
    CardId,
    ChannelId,
    PersonaId,
    PhaseId,
    PointId,
    RouteId,
    RowId,
)
from cjm_desktop.model.document import Action, Card, Cell, CurvePoint, Route, Row, Score
from cjm_desktop.model.filtering import (
    EVERYTHING,
    Filter,
    conclusions_in,
    facets_of,
    faded_links,
    travellers_in,
)

ANNA, BAS, WEB = PersonaId("anna"), PersonaId("bas"), ChannelId("web")
CARD = Card(id=CardId("c"), personas=(ANNA, BAS), channel=WEB, evidence=3, tags=("a", "b"))
PLAIN = Card(id=CardId("p"))
ACTION = Action(id=ActionId("a"), channel=WEB)


@pytest.mark.parametrize(
    ("wanted", "shown"),
    [
        (EVERYTHING, [CARD, PLAIN, ACTION]),
        (Filter(personas=frozenset({ANNA})), [CARD]),
        (Filter(personas=frozenset({None})), [PLAIN]),
        (Filter(personas=frozenset({None, BAS})), [CARD, PLAIN]),
        (Filter(channels=frozenset({WEB})), [CARD, ACTION]),
        (Filter(channels=frozenset({None})), [PLAIN]),
        (Filter(evidence=frozenset({1, 2})), [PLAIN]),
        (Filter(tags=frozenset({"b"})), [CARD]),
        (Filter(tags=frozenset({None})), [PLAIN]),
        (Filter(moments=frozenset({"zero"})), []),
        (Filter(channels=frozenset({WEB}), evidence=frozenset({3})), [CARD]),
        (Filter(channels=frozenset({WEB}), evidence=frozenset({1})), []),
    ],
)
def test_what_is_shown(wanted: Filter, shown: list[object]) -> None:
    assert [entry for entry in (CARD, PLAIN, ACTION) if wanted.shows(entry)] == shown


def test_conclusions_and_wishes_are_neither_known_nor_guessed() -> None:
    guesses = Filter(evidence=frozenset({1}))
    assert guesses.shows(PLAIN)
    assert not guesses.shows(PLAIN, conclusions=frozenset({"p"}))
    assert EVERYTHING.shows(PLAIN, conclusions=frozenset({"p"}))
    opportunities = Row(
        id=RowId("o"), role="opportunities", cells=(Cell(phase=PhaseId("dream"), cards=(PLAIN,)),)
    )
    project = sample_project()
    journey = project.journeys[0].replace(rows=(opportunities, opportunities.replace(role="own")))
    assert conclusions_in(project.replace(journeys=(journey,))) == {"p"}
    guess = CurvePoint(id=PointId("q"))
    for point, shown in (
        (guess, True),
        (guess.replace(evidence=2), False),
        (guess.replace(curve="wanted"), False),
    ):
        assert guesses.shows_point(point) == shown
        assert EVERYTHING.shows_point(point)
    assert guesses.shows_score(Score(value=1))
    assert not guesses.shows_score(Score(value=1, evidence=4))


def test_a_route_makes_cards_those_of_its_persona() -> None:
    project = sample_project()
    route = Route(id=RouteId("r"), persona=ANNA, stops=(CardId("p"),))
    journey = project.journeys[0].replace(routes=(route,))
    travellers = travellers_in(project.replace(journeys=(journey,)))
    assert travellers == {"p": {"anna"}}
    assert Filter(personas=frozenset({ANNA})).shows(PLAIN, travellers)
    assert not Filter(personas=frozenset({None})).shows(PLAIN, travellers)
    assert "anna" in facets_of(journey).personas


def test_only_what_is_empty_shows_everything() -> None:
    assert EVERYTHING.is_empty
    assert not Filter(tags=frozenset({None})).is_empty


def test_the_facets_of_a_journey() -> None:
    facets = facets_of(sample_project().journeys[0])
    assert facets.personas == {"bas", "anna"}  # of a card and of a route
    assert facets.channels == {"web", "line"}
    assert facets.tags == frozenset()


def test_curves_are_somebodys_too() -> None:
    journey = sample_project().journeys[0]
    curve = next(row for row in journey.rows if row.kind == "curve")
    assert facets_of(journey.replace(rows=(curve,), routes=())).personas == {"anna"}


def test_lines_of_a_persona_and_of_nobody() -> None:
    assert EVERYTHING.shows_lines_of(None)
    wanted = Filter(personas=frozenset({ANNA}))
    assert [wanted.shows_lines_of(whose) for whose in (ANNA, BAS, None)] == [True, False, False]
    assert Filter(personas=frozenset({None})).shows_lines_of(None)
    assert Filter(tags=frozenset({"a"})).shows_lines_of(BAS)


@pytest.mark.parametrize(
    ("wanted", "faded"),
    [
        (EVERYTHING, set()),
        (Filter(channels=frozenset({ChannelId("web")})), {"review"}),  # not where it begins
        (Filter(channels=frozenset({ChannelId("line")})), {"review"}),  # nor where it ends
        (Filter(channels=frozenset({None, ChannelId("web")})), set()),
        (Filter(personas=frozenset({ANNA})), set()),  # whose route calls at both
        (Filter(personas=frozenset({BAS})), {"review"}),
    ],
)
def test_a_link_stands_back_with_either_of_its_cards(wanted: Filter, faded: set[str]) -> None:
    project = sample_project()  # from the notary, without a channel, to the site
    assert faded_links(project.journeys[0], wanted, travellers_in(project)) == faded
