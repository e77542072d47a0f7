"""What is lost between two phases, by their numbers."""

import pytest

from cjm_desktop.base.ids import JourneyId, PhaseId, RowId
from cjm_desktop.model.document import Cell, Journey, Metric, Phase, Row
from cjm_desktop.model.drop_offs import counted_drop_off

A, B, C = PhaseId("a"), PhaseId("b"), PhaseId("c")


def drop_off(
    *values: float | None, unit: str = "", others: str = "", absent: str = ""
) -> float | None:
    """Return what is lost after the first phase of up to three with these numbers."""
    phases = tuple(
        Phase(id=phase, not_applicable="not here" if phase == absent else "") for phase in (A, B, C)
    )
    units = (unit, others or unit, others or unit)
    cells = tuple(
        Cell(phase=phase.id, metric=Metric(value=value, unit=own))
        for phase, value, own in zip(phases, values, units, strict=False)
        if value is not None
    )
    row = Row(id=RowId("r"), kind="metric", cells=cells)
    return counted_drop_off(Journey(id=JourneyId("j"), phases=phases, rows=(row,)), row, A)


@pytest.mark.parametrize(
    ("values", "expected"),
    [
        ((1200.0, 450.0), 62.5),  # 750 of 1200
        ((3.0, 2.0), 33.3),
        ((450.0, 450.0), 0.0),
        ((450.0, 0.0), 100.0),
        ((450.0, 451.0), None),  # nobody was lost
        ((0.0, 0.0), None),
        ((-3.0, -4.0), None),
        ((450.0, None, 3.0), None),  # the next phase is not measured
        ((450.0,), None),
    ],
)
def test_by_hand(values: tuple[float | None, ...], expected: float | None) -> None:
    assert drop_off(*values) == expected


def test_numbers_of_one_unit_that_are_counts() -> None:
    assert drop_off(200.0, 50.0, unit="visits") == 75.0
    assert drop_off(200.0, 50.0, unit="visits", others="orders") is None
    assert drop_off(40.0, 10.0, unit="%") is None


def test_a_phase_that_does_not_apply_is_passed_over() -> None:
    assert drop_off(200.0, None, 50.0, absent="b") == 75.0


def test_nothing_comes_after_the_last_phase() -> None:
    last = Journey(id=JourneyId("j"), phases=(Phase(id=A),))
    row = Row(id=RowId("r"), kind="metric", cells=(Cell(phase=A, metric=Metric(value=3)),))
    assert counted_drop_off(last, row, A) is None
