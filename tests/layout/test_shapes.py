"""Curves, hatches, faces and arrows, against sums done by hand."""

from collections.abc import Sequence
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from cjm_desktop.base.geometry import Point, Rect
from cjm_desktop.layout.shapes import arrow, bent, face, hatch, smooth, tag
from cjm_desktop.layout.tokens import INK_9, MOOD
from cjm_desktop.scene.items import Box, Close, Curve, Move, Path, Step, To

PLACES = st.floats(-1000, 1000)
AREAS = st.builds(Rect, PLACES, PLACES, st.floats(0.1, 400), st.floats(0.1, 400))


def test_hatch_of_a_square_of_20_by_steps_of_10() -> None:
    # x + y = 10, 20 and 30 cross it; 0 and 40 touch a corner only
    assert hatch(Rect(0, 0, 20, 20), 10) == (
        *(Move(0, 10), To(10, 0)),
        *(Move(0, 20), To(20, 0)),
        *(Move(10, 20), To(20, 10)),
    )


@given(AREAS, st.floats(4, 20), st.floats(-500, 500))
def test_hatch_stays_within_its_area_and_rises_at_45_degrees(
    area: Rect, step: float, origin: float
) -> None:
    steps = hatch(area, step, origin)

    for start, end in zip(steps[::2], steps[1::2], strict=True):
        assert isinstance(start, Move)
        assert isinstance(end, To)
        for place in (start, end):
            assert area.x - 1e-9 <= place.x <= area.right + 1e-9
            assert area.y - 1e-9 <= place.y <= area.bottom + 1e-9
        assert end.x - start.x == pytest.approx(start.y - end.y)


def test_hatches_side_by_side_continue_each_other() -> None:
    whole = hatch(Rect(0, 0, 100, 30), 8.5)
    right = hatch(Rect(0, 0, 50, 30), 8.5, origin=50)  # the right half, from its own left edge

    ends = {(round(x, 6), round(y, 6)) for x, y in _ends(whole) if x > 50.2}
    assert {(round(x + 50, 6), round(y, 6)) for x, y in _ends(right)} == ends


def _ends(steps: Sequence[Step]) -> list[tuple[float, float]]:
    return [(step.x, step.y) for step in steps if isinstance(step, To)]


def test_curve_through_three_points() -> None:
    # widths 1 and 2, rises 1 and 1/2; inner slope 3 × 3 / ((4 + 1) / 1 + (2 + 2) / 0.5) = 9 / 13
    start, first, second = smooth((Point(0, 0), Point(1, 1), Point(3, 2)))

    assert start == Move(0, 0)
    assert first == pytest.approx((1 / 3, 1 / 3, 2 / 3, 1 - 9 / 13 / 3, 1, 1))
    assert second == pytest.approx((1 + 2 / 3, 1 + 9 / 13 * 2 / 3, 3 - 2 / 3, 2 - 1 / 3, 3, 2))


def test_curve_is_level_at_a_peak() -> None:
    _, first, second = smooth((Point(0, 0), Point(10, 8), Point(20, 4)))

    assert isinstance(first, Curve)
    assert isinstance(second, Curve)
    assert first.y2 == second.y1 == 8


def test_curve_through_one_point_or_none_is_no_line() -> None:
    assert smooth(()) == ()
    assert smooth((Point(3, 4),)) == (Move(3, 4),)


def test_points_above_each_other_are_joined_by_a_straight_line() -> None:
    steps = smooth((Point(0, 0), Point(5, 5), Point(5, 9), Point(10, 9)))

    assert [type(step) for step in steps] == [Move, Curve, To, Curve]
    assert steps[2] == To(5, 9)


@given(st.lists(st.tuples(st.floats(0, 2000), st.floats(0, 300)), min_size=2, max_size=20))
def test_curve_never_leaves_the_span_between_two_points(pairs: list[tuple[float, float]]) -> None:
    points = [Point(*pair) for pair in sorted(pairs, key=lambda pair: pair[0])]
    steps = smooth(points)

    assert len(steps) == len(points)
    for (before, step), (a, b) in zip(pairwise(steps), pairwise(points), strict=True):
        low, high = sorted((a.y, b.y))
        assert all(low - 1e-6 <= y <= high + 1e-6 for y in _heights(before, step))


def _heights(before: Step, step: Step) -> list[float]:
    assert isinstance(before, Move | To | Curve)
    if isinstance(step, To):
        return [before.y, step.y]
    assert isinstance(step, Curve)
    shares = [index / 20 for index in range(21)]
    return [
        (1 - t) ** 3 * before.y
        + 3 * (1 - t) ** 2 * t * step.y1
        + 3 * (1 - t) * t**2 * step.y2
        + t**3 * step.y
        for t in shares
    ]


def test_quadratic_curve_as_cubic() -> None:
    # control points lie two thirds of the way to the quadratic one
    assert bent(Point(0, 0), Point(6, 9), Point(12, 0)) == pytest.approx((4, 6, 8, 6, 12, 0))


@pytest.mark.parametrize(
    ("level", "mood"), [(2, 2), (1.5, 2), (1.4, 1), (0.4, 0), (-0.5, 0), (-0.6, -1), (-2, -2)]
)
def test_face_takes_the_nearest_mood(level: float, mood: int) -> None:
    head = face(10, 20, level)[0]

    assert isinstance(head, Box)
    assert head.fill == MOOD[mood]
    assert head.rect == Rect(0, 10, 20, 20)


def test_mouths_differ_without_colour() -> None:
    mouths = [
        item.steps
        for level in (-2, -1, 0, 1, 2)
        for item in face(0, 0, level)
        if isinstance(item, Path) and item.fill is None and len(item.steps) == 2
    ]
    laughing = [item for item in face(0, 0, 2) if isinstance(item, Path)]

    assert len(set(mouths)) == len(mouths)
    assert laughing[0].fill == INK_9


def test_frustrated_face_has_brows() -> None:
    assert len(face(0, 0, -2)) == len(face(0, 0, -1)) + 2


def test_arrow_ends_in_a_point_and_follows_a_notch() -> None:
    assert arrow(Rect(0, 0, 100, 52), notched=False) == (
        *(Move(0, 0), To(87, 0), To(100, 26), To(87, 52), To(0, 52)),
        Close(),
    )
    assert arrow(Rect(0, 0, 100, 52), notched=True)[5] == To(13, 26)


def test_tag_points_to_the_right() -> None:
    assert tag(Rect(10, 0, 60, 22))[2] == To(70, 11)
