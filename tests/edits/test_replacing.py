"""Replacing a text wherever it was found."""

from laws import check_laws, check_unchanged
from sample import CHOOSE, DREAM, JOURNEY, at, sample_project

from cjm_desktop.edits.lists import change_listed
from cjm_desktop.edits.metrics import set_metric
from cjm_desktop.edits.replacing import replace_hits
from cjm_desktop.edits.traits import add_trait
from cjm_desktop.model.document import Metric, Persona, Project, Trait
from cjm_desktop.model.searching import Query, find_hits


def replace_all(project: Project, text: str, new: str) -> Project:
    query = Query(text)
    return replace_hits(project, find_hits(project, query), query, new)


def test_cards_actions_and_lists_in_one_go() -> None:
    before = sample_project()
    after = check_laws(before, lambda project: replace_all(project, "the", "a"))
    touch, todo = after.journeys[0].rows[0], after.journeys[0].rows[5]
    assert touch.cells[2].cards[0].text == "Signs a deed"
    assert todo.cells[0].actions[1].text == "Rewrite a letter"
    assert len(find_hits(after, Query("the"))) == 0


def test_every_occurrence_in_a_text() -> None:
    after = check_laws(sample_project(), lambda project: replace_all(project, "it", "that"))
    assert after.principles[0].text == "Say that as that is"


def test_only_the_hits_that_are_given() -> None:
    before, query = sample_project(), Query("the")
    first = find_hits(before, query)[0]
    after = check_laws(before, lambda project: replace_hits(project, [first], query, "a"))
    assert [hit.spot.text for hit in find_hits(after, query)] == ["Rewrite the letter"]


def test_headings_and_spans() -> None:
    def edit(project: Project) -> Project:
        return replace_all(replace_all(project, "think", "Weigh"), "choose", "Pick")

    journey = check_laws(sample_project(), edit).journeys[0]
    assert journey.phases[1].name == "Pick"
    assert [span.name for span in journey.rulers[0].spans] == ["See", "Weigh"]
    assert journey.rulers[0].name == "See-Weigh-Do-Care"


def test_metrics_stay_apart() -> None:
    before = set_metric(sample_project(), at("numbers", DREAM), Metric(value=1.0, unit="a day"))
    before = set_metric(before, at("numbers", CHOOSE), Metric(value=2.0, unit="a week"))
    cells = check_laws(before, lambda p: replace_all(p, "day", "month")).journeys[0].rows[6].cells
    units = [cell.metric.unit for cell in cells if cell.metric is not None]
    assert units == ["a month", "a week"]


def test_several_texts_of_one_field() -> None:
    before = change_listed(sample_project(), Persona, "anna", goals=("a home", "no home", "x"))
    after = check_laws(before, lambda project: replace_all(project, "home", "house"))
    assert after.personas[0].goals == ("a house", "no house", "x")
    assert after.journeys[0].title == "From dream to house"


def test_the_title_of_the_only_journey_is_that_of_the_project() -> None:
    before = sample_project()
    before = before.replace(journeys=before.journeys[:1], title="From dream to home")
    after = check_laws(before, lambda project: replace_all(project, "home", "house"))
    assert after.title == after.journeys[0].title == "From dream to house"


def test_a_title_of_the_project_alone() -> None:
    after = check_laws(sample_project(), lambda project: replace_all(project, "mortgage", "Loan"))
    assert after.title == "Loan"
    assert [journey.title for journey in after.journeys] == ["From dream to home", "Later"]


def test_nothing_found_changes_nothing() -> None:
    check_unchanged(sample_project(), lambda project: replace_all(project, "zebra", "lion"))
    check_unchanged(sample_project(), lambda project: replace_all(project, "Website", "Website"))


def test_routes_and_links() -> None:
    before = sample_project()
    journey = before.journeys[0]
    route, link = journey.routes[0], journey.links[0]
    named = journey.replace(
        routes=(route.replace(name="Anna's way"),), links=(link.replace(text="way back"),)
    )
    before = before.replace(journeys=(named, *before.journeys[1:]))
    after = check_laws(before, lambda project: replace_all(project, "way", "path"))
    assert after.journeys[0].routes[0].name == "Anna's path"
    assert after.journeys[0].links[0].text == "path back"
    assert after.journeys[0].id == JOURNEY


def test_ends_of_traits() -> None:
    ends = (Trait(low="at home", high="out", value=3), Trait(low="alone", high="home again"))
    before = sample_project()
    for trait in ends:
        before = add_trait(before, "bas", trait)
    before = change_listed(before, Persona, "bas", goals=("a home",))
    after = check_laws(before, lambda project: replace_all(project, "home", "work"))
    assert after.personas[1].goals == ("a work",)
    assert after.personas[1].traits == (
        Trait(low="at work", high="out", value=3),
        Trait(low="alone", high="work again"),
    )
