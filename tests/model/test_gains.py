"""What may be won, and which actions are late."""

from datetime import date

import pytest
from sample import CHOOSE, DREAM, SIGN, sample_project

from cjm_desktop.base.ids import ActionId, JourneyId, PhaseId, RowId
from cjm_desktop.model.document import Action, Cell, Journey, Phase, Row, Score
from cjm_desktop.model.gains import GAP, Weighing, gaps, is_late, ranks, weighing_of
from cjm_desktop.model.method import Method


def scored(*pairs: tuple[int, int]) -> Journey:
    """Return a journey with a relevance and a presence for each phase p0, p1, ..."""
    phases = tuple(Phase(id=PhaseId(f"p{i}")) for i in range(len(pairs)))
    cells = tuple(
        Cell(phase=phase.id, relevance=Score(value=r, evidence=2), presence=Score(value=p))
        for phase, (r, p) in zip(phases, pairs, strict=True)
    )
    row = Row(id=RowId("scores"), kind="score", cells=cells)
    return Journey(id=JourneyId("j"), phases=phases, rows=(row,))


def test_a_gap_needs_both_scores() -> None:
    found = gaps(sample_project().journeys[0])
    assert {phase: gap.size for phase, gap in found.items()} == {DREAM: 30, CHOOSE: 50}
    assert found[DREAM].guessed  # its relevance is
    assert not found[CHOOSE].guessed
    assert SIGN not in found


def test_more_presence_than_relevance_is_a_negative_gap() -> None:
    assert gaps(scored((10, 70)))[PhaseId("p0")].size == -60


def test_relevance_and_presence_may_stand_in_rows_of_their_own() -> None:
    phase = Phase(id=PhaseId("p"))
    upper = Row(
        id=RowId("r"),
        kind="score",
        series=("relevance",),
        cells=(Cell(phase=phase.id, relevance=Score(value=80), presence=Score(value=1)),),
    )
    lower = Row(
        id=RowId("s"),
        kind="score",
        series=("presence",),
        cells=(Cell(phase=phase.id, relevance=Score(value=2), presence=Score(value=30)),),
    )
    journey = Journey(id=JourneyId("j"), phases=(phase,), rows=(upper, lower))
    assert gaps(journey)[phase.id].size == 50


def test_the_uppermost_row_with_a_value_counts() -> None:
    journey = scored((60, 20))
    second = journey.rows[0].replace(
        id="second", cells=(Cell(phase=PhaseId("p0"), relevance=Score(value=90)),)
    )
    assert gaps(journey.replace(rows=(*journey.rows, second)))[PhaseId("p0")].size == 40
    assert gaps(journey.replace(rows=(second, *journey.rows)))[PhaseId("p0")].size == 70


def test_what_is_not_shown_or_does_not_apply_has_no_gap() -> None:
    journey = scored((60, 20))
    other_kind = journey.rows[0].replace(kind="cards")
    assert gaps(journey.replace(rows=(other_kind,))) == {}
    spared = journey.phases[0].replace(not_applicable="By law")
    assert gaps(journey.replace(phases=(spared,))) == {}


@pytest.mark.parametrize(
    ("pairs", "expected"),
    [
        ([(40, 10), (85, 35), (90, 75), (95, 55)], {"p1": 1, "p3": 2, "p0": 3}),
        ([(50, 30), (50, 31)], {"p0": 1}),  # 20 is enough, 19 is not
        ([(60, 20), (80, 40), (90, 50), (70, 30)], {"p0": 1, "p1": 2, "p2": 3}),  # all equal
        ([(10, 90)], {}),
        ([], {}),
    ],
)
def test_the_three_largest_gaps_are_ranked(
    pairs: list[tuple[int, int]], expected: dict[str, int]
) -> None:
    assert ranks(scored(*pairs)) == expected


PAIRS = ((85, 15), (60, 25), (95, 55), (70, 80))


@pytest.mark.parametrize(
    ("weighing", "amounts", "ranked"),
    [
        # relevance - presence: 85 - 15, 60 - 25, 95 - 55, 70 - 80; the last is below 20
        (GAP, [70, 35, 40, -10], {"p0": 1, "p2": 2, "p1": 3}),
        # (100 - presence) * relevance / 100: 85 * 85, 75 * 60, 45 * 95, 20 * 70; 14 is below 20
        (Weighing("room"), [72.25, 45, 42.75, 14], {"p0": 1, "p1": 2, "p2": 3}),
        # (3 * relevance + 1 * (100 - presence)) / 4:
        # (255 + 85) / 4, (180 + 75) / 4, (285 + 45) / 4, (210 + 20) / 4
        (Weighing("own", 3, 1), [85, 63.75, 82.5, 57.5], {"p0": 1, "p2": 2, "p1": 3}),
        # absence alone: 100 - 15, 100 - 25, 100 - 55, 100 - 80; 20 is enough, but three are ranked
        (Weighing("own", 0, 10), [85, 75, 45, 20], {"p0": 1, "p1": 2, "p2": 3}),
        # without weights the two count alike: (85 + 85) / 2, (60 + 75) / 2, (95 + 45) / 2, 90 / 2
        (Weighing("own", 0, 0), [85, 67.5, 70, 45], {"p0": 1, "p2": 2, "p1": 3}),
    ],
)
def test_readings_of_gain(weighing: Weighing, amounts: list[float], ranked: dict[str, int]) -> None:
    journey = scored(*PAIRS)
    assert [weighing.gain(gap) for gap in gaps(journey).values()] == amounts
    assert ranks(journey, weighing) == ranked


def test_a_project_says_how_gain_is_read() -> None:
    project = sample_project()
    assert weighing_of(project) == Weighing("gap")
    method = Method(reading="own", relevance_weight=7, absence_weight=0)
    assert weighing_of(project.replace(method=method)) == Weighing("own", 7, 0)


@pytest.mark.parametrize(
    ("action", "late"),
    [
        (Action(id=ActionId("a")), False),
        (Action(id=ActionId("a"), due=date(2026, 3, 9)), True),
        (Action(id=ActionId("a"), due=date(2026, 3, 10)), False),  # today is not yet late
        (Action(id=ActionId("a"), due=date(2026, 3, 9), status="busy"), True),
        (Action(id=ActionId("a"), due=date(2026, 3, 9), status="done"), False),
    ],
)
def test_late_actions(action: Action, late: bool) -> None:
    assert is_late(action, date(2026, 3, 10)) is late
