"""Finding things in a project."""

from laws import check_sharing
from sample import CHOOSE, DREAM, JOURNEY, LIVE, SIGN, at, sample_project

from cjm_desktop.base.ids import JourneyId, PhaseId, RowId
from cjm_desktop.model.questions import (
    all_entries,
    cell_at,
    entries,
    find_entry,
    find_journey,
    find_phase,
    find_point,
    find_row,
    phase_order,
    present_entries,
)


def test_parts_are_found_by_their_id() -> None:
    project = sample_project()
    journey = project.journeys[0]
    assert find_journey(project, JOURNEY) is journey
    assert find_journey(project, JourneyId("never")) is None
    assert find_row(journey, RowId("feel")) is journey.rows[3]
    assert find_row(journey, RowId("never")) is None
    assert find_phase(journey, SIGN) is journey.phases[2]
    assert find_phase(journey, PhaseId("never")) is None
    assert phase_order(journey) == {DREAM: 0, CHOOSE: 1, SIGN: 2, LIVE: 3}


def test_an_empty_cell_is_not_there() -> None:
    row = sample_project().journeys[0].rows[0]
    assert cell_at(row, CHOOSE) is row.cells[1]
    assert cell_at(row, LIVE) is None
    assert entries(row, None) == ()


def test_entries_are_those_that_the_kind_shows() -> None:
    rows = sample_project().journeys[0].rows
    assert [e.id for e in entries(rows[0], rows[0].cells[0])] == ["site", "folder", "friends"]
    assert [e.id for e in entries(rows[5], rows[5].cells[0])] == ["tool", "letter"]
    assert entries(rows[2], rows[2].cells[0]) == ()
    assert entries(rows[0].replace(kind="metric"), rows[0].cells[0]) == ()


def test_an_entry_is_found_with_its_place() -> None:
    journey = sample_project().journeys[0]
    found = find_entry(journey, "letter")
    assert found is not None
    assert found.cell == at("todo", CHOOSE)
    assert found.position == 1
    assert found.entry is journey.rows[5].cells[0].actions[1]
    assert find_entry(journey, "hope") is None


def test_an_entry_that_its_row_does_not_show_is_not_found() -> None:
    journey = sample_project().journeys[0]
    hidden = journey.rows[0].replace(kind="curve")
    assert find_entry(journey.replace(rows=(hidden, *journey.rows[1:])), "site") is None
    assert find_entry(journey, "site") is not None


def test_which_of_some_entries_are_there() -> None:
    journey = sample_project().journeys[0]
    asked = ["why", "x", "tool", "hope", "site", "why"]
    assert present_entries(journey, asked) == ("why", "tool", "site", "why")
    assert present_entries(journey, []) == ()


def test_a_point_is_found_with_its_place() -> None:
    journey = sample_project().journeys[0]
    assert find_point(journey, "joy") == (
        at("feel", SIGN),
        journey.rows[3].cells[1].points[0],
    )
    assert find_point(journey, "site") is None
    turned = tuple(row.replace(kind="cards") for row in journey.rows)
    assert find_point(journey.replace(rows=turned), "joy") is None


def test_all_entries_in_the_order_of_the_map() -> None:
    found = [entry.id for _, _, entry in all_entries(sample_project().journeys[0])]
    assert found == [
        *("site", "folder", "friends", "call", "notary"),
        *("why", "clear", "tool", "letter"),
    ]


def test_asking_twice_gives_the_same_objects() -> None:
    project = sample_project()
    first = find_entry(project.journeys[0], "site")
    assert first == find_entry(project.journeys[0], "site")
    check_sharing(project, project)
