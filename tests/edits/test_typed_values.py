"""The values of a cell, typed as one line."""

import pytest
from laws import check_laws
from sample import CHOOSE, DREAM, LIVE, SIGN, at, sample_project

from cjm_desktop.base.ids import PhaseId, RowId
from cjm_desktop.edits.typed_values import with_values
from cjm_desktop.model.document import Cell, Project, Row
from cjm_desktop.model.questions import cell_at, find_row
from cjm_desktop.model.words import Language


def row_in(project: Project, row: str) -> Row:
    found = find_row(project.journeys[0], RowId(row))
    assert found is not None
    return found


def typed(row: str, phase: PhaseId, text: str, language: Language = "en") -> Cell | None:
    before = sample_project().replace(language=language)

    def edit(project: Project) -> Project:
        after = with_values(project, row_in(project, row), at(row, phase), text)
        assert after is not None
        return after

    return cell_at(row_in(check_laws(before, edit), row), at(row, phase).phase)


@pytest.mark.parametrize(
    ("text", "relevance", "presence"),
    [
        ("60 / 20", 60, 20),
        ("60 20", 60, 20),
        ("60", 60, None),  # the second is as it was: none
        ("- / 20", None, 20),
        ("0/100", 0, 100),
    ],
)
def test_scores(text: str, relevance: int | None, presence: int | None) -> None:
    held = typed("scores", LIVE, text)
    assert held is not None
    assert [score and score.value for score in (held.relevance, held.presence)] == [
        relevance, presence,
    ]  # fmt: skip


def test_an_empty_text_takes_scores_away() -> None:
    assert typed("scores", CHOOSE, " ") is None


@pytest.mark.parametrize(
    ("text", "language", "value", "unit"),
    [
        ("1,250 visitors", "en", 1250, "visitors"),
        ("1.250", "nl", 1250, ""),
        ("38 %", "en", 38, "%"),
    ],
)
def test_a_number(text: str, language: Language, value: float, unit: str) -> None:
    held = typed("numbers", DREAM, text, language)
    assert held is not None
    assert held.metric is not None
    assert (held.metric.value, held.metric.unit) == (value, unit)
    assert held.metric.source == "logs"  # all else stays


def test_the_levels_of_points() -> None:
    before = cell_at(row_in(sample_project(), "feel"), DREAM)
    assert before is not None
    text = " ".join("+1,5" for _ in before.points)
    held = typed("feel", DREAM, text, "nl")
    assert held is not None
    assert [point.level for point in held.points] == [1.5] * len(before.points)
    assert [point.at for point in held.points] == [point.at for point in before.points]


@pytest.mark.parametrize(
    ("row", "phase", "text"),
    [
        ("scores", CHOOSE, "101"),
        ("scores", CHOOSE, "many"),
        ("scores", CHOOSE, "1 / 2 / 3"),
        ("numbers", DREAM, "some"),
        ("numbers", DREAM, " "),  # its source would go as well
        ("feel", DREAM, "3"),
        ("feel", DREAM, "1 1 1 1 1"),
        ("touch", SIGN, "60"),
    ],
)
def test_what_is_no_value_is_refused(row: str, phase: PhaseId, text: str) -> None:
    project = sample_project()
    assert with_values(project, row_in(project, row), at(row, phase), text) is None
