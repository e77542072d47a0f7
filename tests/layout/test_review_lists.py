"""The lists of evidence and of the review's questions, with the numbers of tests/model."""

from datetime import date
from typing import Any

import pytest
from sample import CHOOSE, DREAM, sample_project
from small_maps import MEASURER
from text_boxes import covered, outside

from cjm_desktop.base.papers import PAPERS
from cjm_desktop.edits.excerpts import with_phases, with_rows
from cjm_desktop.edits.waivers import waive
from cjm_desktop.fonts.measurer import HarfBuzzMeasurer
from cjm_desktop.layout.context import Context, context_of
from cjm_desktop.layout.contract import LayoutOptions
from cjm_desktop.layout.lists.evidence import evidence_table
from cjm_desktop.layout.lists.review import review_table
from cjm_desktop.layout.lists.table import Table, broken
from cjm_desktop.model.document import Action, Journey, Project
from cjm_desktop.model.words import Language
from cjm_desktop.scene.items import Box, Text

A4 = PAPERS["A4"]
TODAY = date(2026, 11, 22)


def context_for(project: Project, journey: Journey, **options: Any) -> Context:
    wanted = LayoutOptions(**{"today": TODAY, **options})
    return context_of(project, journey, MEASURER, wanted)


def review_of(project: Project, journey: Journey | None = None, **options: Any) -> Table:
    part = journey or project.journeys[0]
    return review_table(project, part, context_for(project, part, **options))


def evidence_of(project: Project, journey: Journey | None = None, **options: Any) -> Table:
    part = journey or project.journeys[0]
    return evidence_table(project, part, context_for(project, part, **options))


def texts(table: Table, group: int) -> list[list[str]]:
    return [
        [item.line.text for item in line.items if isinstance(item, Text)]
        for line in table.groups[group].lines
    ]


def test_questions_stand_under_their_rules_with_what_can_be_done() -> None:
    table = review_of(sample_project())
    assert [group.name for group in table.groups] == [
        "Empty phase",
        "Score without evidence",
        "Guess where most is to be won",
        "Action without an owner",
        "Action without a date",
        "Action that is late",
    ]
    assert table.about == "7 in all"
    first, second = texts(table, 3)
    assert first == [
        "Who takes care of it?",
        *("Build a", "calculator"),  # 18 squares of 13 do not fit in 216
        "Choose",  # the row has no name
        *("This action has no", "owner yet."),  # 19 squares of 11.5 fit in 232
    ]
    assert second[:2] == ["Rewrite the", "letter"]


def test_what_was_set_aside_is_not_printed_nor_what_is_late_without_a_day() -> None:
    table = review_of(waive(sample_project(), "action-without-owner"), today=None)
    names = [group.name for group in table.groups]
    assert "Action without an owner" not in names
    assert "Action that is late" not in names


def test_only_what_is_printed_is_asked_about() -> None:
    project = sample_project()
    dream = with_phases(project.journeys[0], {DREAM})
    assert [group.name for group in review_of(project, dream).groups] == ["Score without evidence"]
    rows = with_rows(project.journeys[0], {project.journeys[0].rows[0].id})
    names = [group.name for group in review_of(project, rows).groups]
    assert names == ["Empty phase", "Guess where most is to be won"]
    assert review_of(project, project.journeys[1]).groups == ()
    assert review_of(project, project.journeys[1], language="nl").nothing == "Geen vragen."


def test_shares_of_the_map_its_phases_and_rows() -> None:
    table = evidence_of(sample_project())
    assert [group.name for group in table.groups] == [
        "The whole map", "By phase", "By row", "Sources",
    ]  # fmt: skip
    assert table.about == "14 in all"
    # Two, two, two and eight of fourteen; each is rounded by itself, so that they make 99.
    assert texts(table, 0) == [["Cards, scores", "and points", "14%", "14%", "14%", "57%"]]
    assert texts(table, 1) == [
        ["1 Dream", "14%", "0%", "14%", "71%"],  # one, none, one and five of seven
        ["2 Choose", "25%", "50%", "0%", "25%"],
        ["3 Sign", "0%", "0%", "33%", "67%"],
    ]
    assert [row[-4:] for row in texts(table, 2)] == [
        ["20%", "0%", "0%", "80%"],
        ["0%", "100%", "0%", "0%"],
        ["20%", "20%", "40%", "20%"],
        ["0%", "0%", "0%", "100%"],
    ]
    assert texts(table, 3) == [
        ["1  Twelve interviews", "interview, 1 time"],
        ["2  Web statistics", "web statistics, 2 times"],
    ]


def test_bars_are_as_long_as_their_shares() -> None:
    table = evidence_of(sample_project())
    line = table.groups[1].lines[
        1
    ]  # Choose: a quarter, a half and a quarter of 196, less gaps of 2
    bars = [item.rect for item in line.items if isinstance(item, Box)]
    assert [(bar.x, bar.w) for bar in bars[:2]] == [(206, 47), (206 + 49, 96)]
    assert bars[2].x == 206 + 147 + 0.5  # an outline of 1 lies inside


def test_a_part_keeps_the_numbers_of_its_phases() -> None:
    project = sample_project()
    choose = with_phases(project.journeys[0], {CHOOSE})
    table = evidence_of(project, choose)
    assert texts(table, 1) == [["1 Choose", "25%", "50%", "0%", "25%"]]


def test_nothing_known_is_said() -> None:
    project = sample_project()
    table = evidence_of(project, project.journeys[1])
    assert table.groups == ()
    assert table.nothing == "Nothing that is known or guessed yet."


@pytest.mark.parametrize("language", ["nl", "en"])
def test_long_lists_break_over_pages_and_stay_on_them(language: Language) -> None:
    project = sample_project()
    journey = project.journeys[0]
    todo = next(row for row in journey.rows if row.kind == "actions")
    (cell,) = todo.cells
    many = tuple(Action(id=f"a{n}", text=f"Do the {n}th thing " * 4) for n in range(40))  # type: ignore[arg-type]
    rows = tuple(
        row.replace(cells=(cell.replace(actions=many),)) if row is todo else row
        for row in journey.rows
    )
    full = project.replace(journeys=(journey.replace(rows=rows),))
    journey = full.journeys[0]
    context = context_of(full, journey, HarfBuzzMeasurer(), LayoutOptions(TODAY, language))
    for table in (review_table(full, journey, context), evidence_table(full, journey, context)):
        made = broken(table, "Home", A4, context)
        for index in range(len(made.parts)):
            scene = made.page(index, index + 1, len(made.parts)).scene
            assert outside(scene.parts, 0, scene.width, 0, scene.height) == []
            assert covered(scene.parts) == []
    assert len(broken(review_of(full), "Home", A4, context).parts) > 2
