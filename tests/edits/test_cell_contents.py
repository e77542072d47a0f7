"""Scores, curve points, measured numbers and pictures of cells."""

import math
from typing import Any

import pytest
from laws import check_laws, check_unchanged
from sample import CHOOSE, DREAM, JOURNEY, LIVE, SIGN, at, sample_project

from cjm_desktop.base.ids import ImageId, PersonaId, PhaseId, PointId, RowId, SourceId
from cjm_desktop.edits.curves import add_point, change_point, move_point, remove_points
from cjm_desktop.edits.errors import (
    BadValueError,
    EditError,
    TakenIdError,
    UnknownIdError,
    WrongRowError,
)
from cjm_desktop.edits.metrics import set_image, set_metric
from cjm_desktop.edits.rows import change_row
from cjm_desktop.edits.scores import set_score
from cjm_desktop.model.document import Cell, CurvePoint, Metric, Project, Score
from cjm_desktop.model.questions import cell_at, find_row


def cell(project: Project, row: str, phase: PhaseId) -> Cell | None:
    found = find_row(project.journeys[0], RowId(row))
    assert found is not None
    return cell_at(found, phase)


def points(project: Project, phase: PhaseId) -> list[tuple[str, float, float]]:
    found = cell(project, "feel", phase)
    return [(p.id, p.at, p.level) for p in found.points] if found else []


def test_a_score_keeps_its_evidence_and_sources() -> None:
    after = check_laws(
        sample_project(), lambda p: set_score(p, at("scores", CHOOSE), "relevance", 90)
    )
    found = cell(after, "scores", CHOOSE)
    assert found is not None
    assert found.relevance == Score(value=90, evidence=4, sources=(SourceId("talks"),))
    assert found.presence == Score(value=35, evidence=3)


def test_a_first_score_is_a_guess_unless_said_otherwise() -> None:
    after = check_laws(sample_project(), lambda p: set_score(p, at("scores", LIVE), "presence", 0))
    assert cell(after, "scores", LIVE) == Cell(phase=LIVE, presence=Score(value=0, evidence=1))
    after = check_laws(after, lambda p: set_score(p, at("scores", LIVE), "presence", 100, 3))
    assert cell(after, "scores", LIVE) == Cell(phase=LIVE, presence=Score(value=100, evidence=3))


def test_a_score_is_given_sources_that_there_are() -> None:
    talks = (SourceId("talks"),)
    place = at("scores", DREAM)
    after = check_laws(
        sample_project(), lambda p: set_score(p, place, "presence", 10, sources=talks)
    )
    found = cell(after, "scores", DREAM)
    assert found is not None
    assert found.presence == Score(value=10, evidence=2, sources=talks)
    with pytest.raises(UnknownIdError):
        set_score(after, place, "presence", 10, sources=(SourceId("gone"),))
    bare = set_score(after, place, "presence", 10, sources=())
    assert cell(bare, "scores", DREAM) == cell(sample_project(), "scores", DREAM)


def test_a_score_is_taken_away() -> None:
    after = check_laws(
        sample_project(), lambda p: set_score(p, at("scores", SIGN), "relevance", None)
    )
    assert cell(after, "scores", SIGN) is None
    check_unchanged(after, lambda p: set_score(p, at("scores", SIGN), "relevance", None))
    check_unchanged(after, lambda p: set_score(p, at("scores", DREAM), "relevance", 40))


@pytest.mark.parametrize(("value", "evidence"), [(101, None), (-1, None), (50, 0), (50, 5)])
def test_scores_out_of_range_are_refused(value: int, evidence: int | None) -> None:
    with pytest.raises(BadValueError):
        set_score(sample_project(), at("scores", DREAM), "presence", value, evidence)


def test_a_score_needs_a_row_that_shows_it() -> None:
    with pytest.raises(WrongRowError):
        set_score(sample_project(), at("touch", DREAM), "presence", 50)
    base = change_row(sample_project(), JOURNEY, RowId("scores"), series=("relevance",))
    with pytest.raises(WrongRowError, match="presence"):
        set_score(base, at("scores", DREAM), "presence", 50)


def test_points_stand_from_left_to_right() -> None:
    point = CurvePoint(id=PointId("new"), at=0.5, level=0.0)
    after = check_laws(sample_project(), lambda p: add_point(p, at("feel", DREAM), point))
    assert [name for name, _, _ in points(after, DREAM)] == ["hope", "new", "doubt"]
    after = check_laws(after, lambda p: change_point(p, JOURNEY, "hope", at=0.9, label="!"))
    assert [name for name, _, _ in points(after, DREAM)] == ["new", "doubt", "hope"]
    check_unchanged(after, lambda p: change_point(p, JOURNEY, "hope", label="!"))


def test_a_point_that_does_not_fit_is_refused() -> None:
    with pytest.raises(WrongRowError):
        add_point(sample_project(), at("touch", DREAM), CurvePoint(id=PointId("new")))
    with pytest.raises(TakenIdError):
        add_point(sample_project(), at("feel", DREAM), CurvePoint(id=PointId("joy")))
    with pytest.raises(UnknownIdError):
        change_point(sample_project(), JOURNEY, "joy", persona=PersonaId("nobody"))
    with pytest.raises(BadValueError):
        change_point(sample_project(), JOURNEY, "joy", level=2.5)
    with pytest.raises(UnknownIdError):
        change_point(sample_project(), JOURNEY, "site", level=1.0)


@pytest.mark.parametrize(
    ("place", "expected"),
    [
        ((DREAM, 0.5, 0.25), (DREAM, [("hope", 0.5, 0.25), ("doubt", 0.75, -0.5)])),
        ((DREAM, 3.0, -9.0), (DREAM, [("doubt", 0.75, -0.5), ("hope", 1.0, -2.0)])),
        ((LIVE, -1.0, 9.0), (LIVE, [("hope", 0.0, 2.0)])),
        ((SIGN, 0.25, 1.0), (SIGN, [("hope", 0.25, 1.0), ("joy", 0.5, 2.0)])),
    ],
)
def test_a_point_moves_within_the_scale(
    place: tuple[PhaseId, float, float],
    expected: tuple[PhaseId, list[tuple[str, float, float]]],
) -> None:
    after = check_laws(sample_project(), lambda p: move_point(p, JOURNEY, "hope", *place))
    phase, there = expected
    assert points(after, phase) == there
    if phase != DREAM:
        assert [name for name, _, _ in points(after, DREAM)] == ["doubt"]


def test_a_point_that_is_dropped_where_it_was_did_not_move() -> None:
    check_unchanged(sample_project(), lambda p: move_point(p, JOURNEY, "hope", DREAM, 0.25, 1.0))


@pytest.mark.parametrize(
    ("place", "error"),
    [
        ((DREAM, math.nan, 0.0), BadValueError),
        ((DREAM, 0.0, math.nan), BadValueError),
        ((PhaseId("never"), 0.0, 0.0), UnknownIdError),
    ],
)
def test_a_point_cannot_move_to_nowhere(
    place: tuple[PhaseId, float, float], error: type[EditError]
) -> None:
    with pytest.raises(error):
        move_point(sample_project(), JOURNEY, "hope", *place)


def test_points_are_removed() -> None:
    after = check_laws(
        sample_project(), lambda p: remove_points(p, JOURNEY, ["joy", "hope", "joy"])
    )
    assert cell(after, "feel", SIGN) is None
    assert [name for name, _, _ in points(after, DREAM)] == ["doubt"]
    with pytest.raises(UnknownIdError):
        remove_points(after, JOURNEY, ["joy"])


def test_a_measured_number_is_set_and_taken_away() -> None:
    metric = Metric(value=12.5, unit="%", source=SourceId("logs"), drop_off=30.0)
    after = check_laws(sample_project(), lambda p: set_metric(p, at("numbers", LIVE), metric))
    assert cell(after, "numbers", LIVE) == Cell(phase=LIVE, metric=metric)
    check_unchanged(after, lambda p: set_metric(p, at("numbers", LIVE), metric.replace()))
    after = check_laws(after, lambda p: set_metric(p, at("numbers", LIVE), None))
    assert cell(after, "numbers", LIVE) is None


def test_a_picture_is_set_and_taken_away() -> None:
    face = ImageId("face")
    after = check_laws(sample_project(), lambda p: set_image(p, at("pictures", SIGN), face))
    assert cell(after, "pictures", SIGN) == Cell(phase=SIGN, image=face)
    after = check_laws(after, lambda p: set_image(p, at("pictures", SIGN), None))
    assert cell(after, "pictures", SIGN) is None
    check_unchanged(after, lambda p: set_image(p, at("pictures", SIGN), None))


def test_numbers_and_pictures_need_their_rows_and_sources() -> None:
    wrong: list[Any] = [
        lambda p: set_metric(p, at("touch", DREAM), Metric(value=1.0)),
        lambda p: set_image(p, at("numbers", DREAM), ImageId("face")),
        lambda p: set_metric(p, at("numbers", DREAM), Metric(value=1.0, source=SourceId("x"))),
        lambda p: set_image(p, at("pictures", DREAM), ImageId("nothing")),
    ]
    for edit in wrong:
        with pytest.raises((WrongRowError, UnknownIdError)):
            edit(sample_project())
