"""A table of another program: where it comes, as what, and how it is put there."""

from collections.abc import Sequence

import pytest
from laws import check_laws
from sample import CHOOSE, DREAM, JOURNEY, LIVE, SIGN, sample_project

from cjm_desktop.base.ids import JourneyId, PhaseId, RowId
from cjm_desktop.edits.contents import LeftOut, Percentage, Points, Shape, Texts, split_text
from cjm_desktop.edits.figures import Figure
from cjm_desktop.edits.guessing import guessed_options
from cjm_desktop.edits.landed import land
from cjm_desktop.edits.landing import Column, Lane, Plan, TableOptions, plan_table
from cjm_desktop.edits.pasting import Pasted
from cjm_desktop.edits.rows import change_row
from cjm_desktop.model.document import Journey, Project, Row
from cjm_desktop.model.questions import cell_at, entries, find_journey, find_row
from cjm_desktop.model.table import EMPTY, Point, Table, TableCell
from cjm_desktop.model.words import Series
from cjm_desktop.ui.commands.new_parts import new_entry, new_phase

LATER = JourneyId("later")
POINTS: tuple[Point, ...] = ("", ".", ",")
NAMED = TableOptions(phase_names=True, row_names=True)


def table(*lines: Sequence[str], heads: bool = False) -> Table:
    return Table(tuple(tuple(map(TableCell, line)) for line in lines), heads)


def plan(
    lines: Table,
    row: str | None = None,
    phase: PhaseId | None = None,
    options: TableOptions = TableOptions(),  # noqa: B008 - a value
    series: Series | None = None,
    project: Project | None = None,
) -> Plan:
    journey = (project or sample_project()).journeys[0]
    return plan_table(journey, "en", lines, options, RowId(row) if row else None, phase, series)


def landed(agreed: Plan, project: Project | None = None, journey: JourneyId = JOURNEY) -> Pasted:
    results: list[Pasted] = []

    def edit(before: Project) -> Project:
        results.append(land(before, journey, agreed, new_entry, new_phase))
        return results[-1].project

    check_laws(project or sample_project(), edit)
    return results[-1]


def journey_of(pasted: Pasted, journey: JourneyId = JOURNEY) -> Journey:
    found = find_journey(pasted.project, journey)
    assert found is not None
    return found


def row_of(pasted: Pasted, row: str) -> Row:
    found = find_row(journey_of(pasted), RowId(row))
    assert found is not None
    return found


def texts(row: Row, phase: str) -> list[str]:
    return [entry.text for entry in entries(row, cell_at(row, PhaseId(phase)))]


# Where


def test_without_names_a_table_goes_right_and_down_from_its_cell() -> None:
    agreed = plan(table(["a", "b"], ["c", "d"]), "touch", SIGN)
    assert agreed.columns == (Column("Sign", SIGN), Column("Live", LIVE))
    assert [lane.row for lane in agreed.lanes] == ["touch", "words"]


def test_the_grid_grows_where_the_table_is_larger() -> None:
    agreed = plan(table(["a", "b", "c"], ["d", "e", "f"]), "pictures", SIGN)
    assert agreed.columns == (Column("Sign", SIGN), Column("Live", LIVE), Column("", None))
    assert agreed.lanes[1] == Lane("", None)
    assert (agreed.new_phases, agreed.new_rows, agreed.left_out) == (1, 1, 3)
    journey = journey_of(landed(agreed))
    assert [phase.name for phase in journey.phases[4:]] == [""]
    assert [(row.kind, row.role) for row in journey.rows[8:]] == [("cards", "own")]
    assert [cell.cards[0].text for cell in journey.rows[8].cells] == ["d", "e", "f"]


def test_a_row_of_two_series_takes_two_lines_and_hidden_rows_none() -> None:
    project = change_row(sample_project(), JOURNEY, RowId("feel"), hidden=True)
    agreed = plan(table(["1"], ["2"], ["x"]), "scores", DREAM, project=project)
    assert [(lane.row, lane.series) for lane in agreed.lanes] == [
        ("scores", "relevance"),
        ("scores", "presence"),
        ("chances", None),
    ]


def test_a_selected_series_takes_the_first_line() -> None:
    agreed = plan(table(["7"]), "scores", DREAM, series="presence")
    scores = row_of(landed(agreed), "scores").cells[0]
    assert scores.relevance is not None
    assert scores.presence is not None
    assert (scores.relevance.value, scores.presence.value, scores.presence.evidence) == (40, 7, 2)


def test_names_say_where_it_comes() -> None:
    lines = table(
        ["", "SIGN", " dream ", "New"], ["presence", "5", "6", "7"], ["Ideas", "x", "", "y"]
    )
    agreed = plan(lines, "touch", CHOOSE, NAMED)
    assert agreed.columns == (Column("Sign", SIGN), Column("Dream", DREAM), Column("New", None))
    assert agreed.lanes == (Lane("", RowId("scores"), "score", "presence"), Lane("Ideas", None))
    pasted = landed(agreed)
    assert [phase.name for phase in journey_of(pasted).phases] == [
        "Dream",
        "Choose",
        "Sign",
        "Live",
        "New",
    ]
    cells = row_of(pasted, "scores").cells
    assert [(c.phase, c.presence.value) for c in cells if c.presence] == [
        (DREAM, 6),
        (CHOOSE, 35),
        (SIGN, 5),
        (pasted.phases[2], 7),
    ]
    assert journey_of(pasted).rows[-1].name == "Ideas"


def test_a_line_without_a_name_goes_on_with_the_one_above_and_empty_lines_are_none() -> None:
    lines = table(["", "A"], ["One", "x"], ["", "y"], ["", ""], ["Two", "z"])
    agreed = plan(lines, None, None, NAMED)
    assert [lane.name for lane in agreed.lanes] == ["One", "Two"]
    assert agreed.contents == ((Texts(("x", "y")),), (Texts(("z",)),))


def test_columns_under_one_name_are_one_phase() -> None:
    head = (EMPTY, TableCell("Dream", 2), EMPTY, TableCell("Live"))
    doing = tuple(map(TableCell, ("Doing", "reads", "asks", "thanks")))
    wide = (TableCell("Seeing"), TableCell("both", 2), EMPTY, TableCell("one"))
    wider = (TableCell("Having"), EMPTY, TableCell("to the end", 2), EMPTY)
    agreed = plan(Table((head, doing, wide, wider)), options=NAMED)
    assert [column.phase for column in agreed.columns] == [DREAM, LIVE]
    assert agreed.contents == (
        (Texts(("reads", "asks")), Texts(("thanks",))),
        (Texts(("both",)), Texts(("one",))),
        (Texts(("to the end",), 2), None),
    )


def test_phases_without_a_name_are_given_one() -> None:
    project = sample_project()
    blank = land(
        project,
        LATER,
        plan(table(["a", "b"]), options=TableOptions(), project=_empty()),
        new_entry,
        new_phase,
    )
    journey = journey_of(blank, LATER)
    assert [phase.name for phase in journey.phases] == ["", ""]
    lines = table(["One", "Two", "Three"], ["x", "y", "z"])
    agreed = plan_table(journey, "en", lines, TableOptions(phase_names=True))
    assert [column.is_named for column in agreed.columns] == [True, True, False]
    pasted = landed(agreed, blank.project, LATER)
    assert [phase.name for phase in journey_of(pasted, LATER).phases] == ["One", "Two", "Three"]


def _empty() -> Project:
    return sample_project().replace(journeys=(Journey(id=LATER),))


# As what


def test_every_kind_of_row_takes_what_it_holds() -> None:
    lines = table(["90"], ["x"], ["1; -2"], ["Opportunity"], ["Do it"], ["1,5 %"], ["photo"])
    agreed = plan(lines, "scores", LIVE)
    assert [line[0] for line in agreed.contents] == [
        Percentage(90),
        LeftOut("x"),
        Points((1.0, -2.0)),
        Texts(("Opportunity",)),
        Texts(("Do it",)),
        Figure(1.5, "%"),
        LeftOut("photo"),
    ]
    pasted = landed(agreed)
    assert pasted.left_out == 2
    points = row_of(pasted, "feel").cells[-1].points
    assert [(point.at, point.level) for point in points] == [(0.25, 1.0), (0.75, -2.0)]
    assert texts(row_of(pasted, "todo"), LIVE) == ["Do it"]
    metric = row_of(pasted, "numbers").cells[-1].metric
    assert metric is not None
    assert (metric.value, metric.unit) == (1.5, "%")


def test_a_number_keeps_what_is_known_of_it() -> None:
    metric = row_of(landed(plan(table(["900"]), "numbers", DREAM)), "numbers").cells[0].metric
    assert metric is not None
    assert (metric.value, metric.source) == (900, "logs")


@pytest.mark.parametrize("text", ["101", "-1", "80 kg", "eighty"])
def test_what_is_no_score_is_left_out(text: str) -> None:
    agreed = plan(table([text]), "scores", DREAM)
    assert agreed.contents == ((LeftOut(text),),)


@pytest.mark.parametrize(
    "text",
    ["#N/A", "#REF!", "#DIV/0!", "#NAME?", "#N/B", "#DEEL/0!", "#NAAM?", "Err:502", "######"],
)
def test_the_error_of_a_formula_is_nowhere_a_text(text: str) -> None:
    agreed = plan(table(["x", text], [text, "90"]), "words", DREAM)
    assert agreed.contents[0] == (Texts(("x",)), LeftOut(text))
    assert agreed.left_out == 2


@pytest.mark.parametrize("text", ["#hashtag", "#1", "# N/A", "see #REF!", "#", "##"])
def test_what_only_looks_like_an_error_is_a_text(text: str) -> None:
    assert plan(table([text]), "words", DREAM).contents == ((Texts((text,)),),)


def test_numbers_are_read_as_their_program_writes_them() -> None:
    line = (TableCell("1.200"),)
    read = {
        point: plan(Table((line,), point=point), "numbers", DREAM).contents[0][0]
        for point in POINTS
    }
    assert read == {"": Figure(1.2), ".": Figure(1.2), ",": Figure(1200)}  # the map is in English


def test_cells_over_several_columns_become_cards_over_phases() -> None:
    lines = Table(((TableCell("wide", 3), EMPTY, EMPTY),))
    pasted = landed(plan(lines, "touch", CHOOSE))
    assert cell_at(row_of(pasted, "touch"), CHOOSE).cards[-1].span == 3  # type: ignore[union-attr] # it is there


def test_a_span_takes_the_phases_that_there_are_and_adds_none() -> None:
    lines = Table(((TableCell("a"), TableCell("wide", 4), EMPTY, EMPTY, EMPTY),))
    agreed = plan(lines, "touch", CHOOSE)  # Choose, Sign and Live
    assert len(agreed.columns) == 3
    assert agreed.new_phases == 0
    assert cell_at(row_of(landed(agreed), "touch"), SIGN).cards[-1].span == 2  # type: ignore[union-attr] # it is there


def test_a_span_beyond_the_names_ends_with_them() -> None:
    head = (EMPTY, TableCell("Choose"), TableCell("New"), EMPTY)
    line = (TableCell("Touchpoints"), TableCell("wide", 3), EMPTY, EMPTY)
    agreed = plan(Table((head, line)), options=NAMED)
    assert [column.name for column in agreed.columns] == ["Choose", "New"]


def test_cards_are_as_their_row_makes_them() -> None:
    project = change_row(sample_project(), JOURNEY, RowId("words"), role="needs")
    pasted = landed(plan(table(["warmth"]), "words", DREAM, project=project), project)
    assert row_of(pasted, "words").cells[0].cards[0].marker == "need"


def test_halves_of_characters_are_no_text() -> None:
    pasted = landed(plan(table(["a\ud800b"]), "touch", LIVE))
    assert texts(row_of(pasted, "touch"), LIVE) == ["a\ufffdb"]


# Splitting


@pytest.mark.parametrize(
    ("text", "lines", "semicolons", "expected"),
    [
        ("a\nb", True, False, ("a", "b")),
        ("a\nb", False, False, ("a\nb",)),
        ("a; b;c; ", False, True, ("a", "b;c")),
        ("a; b\nc", True, True, ("a", "b", "c")),
        ("- a\n- b", True, False, ("a", "b")),
        ("• a\n• b", True, False, ("a", "b")),
        ("1. a\n2) b", True, False, ("a", "b")),
        ("- a\nb", True, False, ("- a", "b")),  # no list
        ("- alone", True, False, ("- alone",)),
        (" \n a \n\n", True, False, ("a",)),
    ],
)
def test_splitting(text: str, lines: bool, semicolons: bool, expected: tuple[str, ...]) -> None:
    assert split_text(text, Shape(lines, semicolons, "en")) == expected


# Guesses


@pytest.mark.parametrize(
    ("lines", "expected"),
    [
        (table(["", "A", "B"], ["x", "1", "2"]), (True, True)),  # an empty corner
        (table(["a", "b"], ["c", "d"]), (False, False)),
        (table(["Dream", "Sign"], ["c", "d"]), (True, False)),  # known names
        (table(["Who", "When"], ["c", "d"], heads=True), (True, False)),
        (table(["Relevance", "40"], ["Presence", "30"]), (False, True)),
        (table(["1", "2"], ["3", "4"]), (False, False)),
        (table(["", "40"], ["x", "30"]), (False, True)),  # a corner beside numbers
        (table(["Dream"]), (False, False)),  # nothing but names is no table of them
        (table(["", "x" * 61], ["a", "b"]), (False, True)),
        (table(["Phase", "One", "Two"], ["Doing", "a", "b"]), (True, True)),
        (table(["Rij", "Een", "Twee"], ["Doen", "a", "b"]), (True, True)),
        (table(["What", "Dream", "Choose"], ["Doing", "a", "b"]), (True, True)),
        (table(["Sign", "Dream", "Choose"], ["Doing", "a", "b"]), (True, False)),
    ],
)
def test_guesses_of_names(lines: Table, expected: tuple[bool, bool]) -> None:
    options = guessed_options(sample_project().journeys[0], lines)
    assert (options.phase_names, options.row_names) == expected


def test_lines_are_split_where_there_are_some() -> None:
    journey = sample_project().journeys[0]
    assert guessed_options(journey, table(["a\nb", "c"])).split_lines
    assert not guessed_options(journey, table(["a; b", "c"])).split_lines
    assert not guessed_options(journey, table(["a; b", "c"])).split_semicolons
