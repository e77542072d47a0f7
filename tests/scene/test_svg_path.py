"""Path data against steps worked out by hand."""

import math

import pytest

from cjm_desktop.scene.items import Close, Curve, Move, Step, To
from cjm_desktop.scene.svg_path import PathDataError, parse_path

QUARTER = 4 / 3 * math.tan(math.pi / 8)  # 0.5523: pull of the control points of a quarter circle


def flat(steps: tuple[Step, ...]) -> list[float]:
    return [number for step in steps for number in step]


@pytest.mark.parametrize(
    ("data", "steps"),
    [
        ("", ()),
        ("M1 2", (Move(1, 2),)),
        ("m1,2", (Move(1, 2),)),
        ("M1 2L3 4Z", (Move(1, 2), To(3, 4), Close())),
        ("M1 2 3 4", (Move(1, 2), To(3, 4))),
        ("m1 2 3 4 5 6", (Move(1, 2), To(4, 6), To(9, 12))),
        ("M1 2H5V7h-1v-2", (Move(1, 2), To(5, 2), To(5, 7), To(4, 7), To(4, 5))),
        ("M1 2zl1 1", (Move(1, 2), Close(), To(2, 3))),
        ("M.5-.5-1e1.5", (Move(0.5, -0.5), To(-10, 0.5))),
        ("M0 0C1 2 3 4 5 6", (Move(0, 0), Curve(1, 2, 3, 4, 5, 6))),
        ("M1 1c1 2 3 4 5 6", (Move(1, 1), Curve(2, 3, 4, 5, 6, 7))),
    ],
)
def test_reads_commands(data: str, steps: tuple[Step, ...]) -> None:
    assert parse_path(data) == steps


@pytest.mark.parametrize(
    ("data", "last"),
    [
        # the control point (3, 4) mirrored in (5, 6) is (7, 8)
        ("M0 0C1 2 3 4 5 6S9 9 10 10", Curve(7, 8, 9, 9, 10, 10)),
        ("M0 0C1 2 3 4 5 6s4 3 5 4", Curve(7, 8, 9, 9, 10, 10)),
        ("M0 0L5 6S9 9 10 10", Curve(5, 6, 9, 9, 10, 10)),
        ("M0 0Q1 2 5 6S9 9 10 10", Curve(5, 6, 9, 9, 10, 10)),  # not after the other kind
        # two thirds of the way from (0, 0) and from (6, 0) to (3, 3)
        ("M0 0Q3 3 6 0", Curve(2, 2, 4, 2, 6, 0)),
        # the control point mirrored in (6, 0) is (9, -3)
        ("M0 0Q3 3 6 0T12 0", Curve(8, -2, 10, -2, 12, 0)),
        ("M0 0Q3 3 6 0t6 0", Curve(8, -2, 10, -2, 12, 0)),
        ("M0 0L6 0T12 3", Curve(6, 0, 8, 1, 12, 3)),
    ],
)
def test_reads_smooth_and_quadratic_curves(data: str, last: Curve) -> None:
    assert flat((parse_path(data)[-1],)) == pytest.approx(last)


@pytest.mark.parametrize(
    ("data", "curves"),
    [
        # quarter of the circle round (0, 0) with radius 10, clockwise from right to bottom
        ("M10 0A10 10 0 0 1 0 10", [(10, 10 * QUARTER, 10 * QUARTER, 10, 0, 10)]),
        ("M10 0a10 10 0 0 1-10 10", [(10, 10 * QUARTER, 10 * QUARTER, 10, 0, 10)]),
        ("M10 0A10 10 0 01 0 10", [(10, 10 * QUARTER, 10 * QUARTER, 10, 0, 10)]),
        # the same ends, counter-clockwise: round (10, 10)
        (
            "M10 0A10 10 0 0 0 0 10",
            [(10 - 10 * QUARTER, 0, 0, 10 - 10 * QUARTER, 0, 10)],
        ),
        # half an ellipse, wide 20 and high 10, over the top
        (
            "M-10 0A10 5 0 0 1 10 0",
            [
                (-10, -5 * QUARTER, -10 * QUARTER, -5, 0, -5),
                (10 * QUARTER, -5, 10, -5 * QUARTER, 10, 0),
            ],
        ),
        # radii too small for the distance grow until they reach: half a circle of radius 10
        (
            "M-10 0A1 1 0 0 1 10 0",
            [
                (-10, -10 * QUARTER, -10 * QUARTER, -10, 0, -10),
                (10 * QUARTER, -10, 10, -10 * QUARTER, 10, 0),
            ],
        ),
        # an ellipse turned by 90 degrees has its axes exchanged
        ("M5 0A10 5 90 0 1 0 10", [(5, 10 * QUARTER, 5 * QUARTER, 10, 0, 10)]),
    ],
)
def test_turns_arcs_into_curves(data: str, curves: list[tuple[float, ...]]) -> None:
    steps = parse_path(data)[1:]
    assert [type(step) for step in steps] == [Curve] * len(curves)
    assert flat(steps) == pytest.approx([n for curve in curves for n in curve], abs=1e-9)


def test_a_large_arc_takes_the_long_way_round() -> None:
    steps = parse_path("M10 0A10 10 0 1 0 0 10")[1:]
    assert len(steps) == 3  # three quarters of a circle
    assert flat(steps)[-2:] == [0, 10]
    assert flat(steps)[4:6] == pytest.approx([0, -10])  # over the top


def test_arcs_without_radius_or_length() -> None:
    assert parse_path("M1 1A0 5 0 0 1 4 4") == (Move(1, 1), To(4, 4))
    assert parse_path("M1 1A5 5 0 0 1 1 1") == (Move(1, 1),)


@pytest.mark.parametrize(
    ("data", "position"),
    [("L", 1), ("M1", 2), ("M1 2X", 4), ("1 2", 0), ("M0 0A1 1 0 2 0 1 1", 10), ("M1 2L", 5)],
)
def test_says_where_path_data_is_wrong(data: str, position: int) -> None:
    with pytest.raises(PathDataError, match=f"at character {position}") as caught:
        parse_path(data)
    assert caught.value.position == position
