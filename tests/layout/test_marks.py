"""The small drawings that cards, actions and the legend share."""

import pytest
from small_maps import MEASURER

from cjm_desktop.base.geometry import Rect
from cjm_desktop.layout import marks
from cjm_desktop.layout.tokens import GAP_INK, INK_6, INK_9, PAPER_0, TINTS
from cjm_desktop.model.words import ActionStatus
from cjm_desktop.scene.items import Box, Curve, Icon, Path, Text

VIOLET = TINTS["violet"]


def test_ladder_is_13_3_high_from_foot_to_top() -> None:
    # four rungs of 2.2, each 3.7 above the one below: 3 × 3.7 + 2.2
    rungs = [item for item in marks.ladder(0, 100, 4, VIOLET.ink) if isinstance(item, Box)]

    assert [round(rung.rect.y, 3) for rung in rungs] == [97.8, 94.1, 90.4, 86.7]
    assert all(rung.rect.w == 7 for rung in rungs)


def test_pencil_crosses_at_every_corner() -> None:
    steps = marks.pencil(Rect(10, 20, 100, 30)).steps

    assert [tuple(step) for step in steps] == [
        *((7.4, 20), (112.6, 20)),
        *((7.4, 50), (112.6, 50)),
        *((10, 17.4), (10, 52.6)),
        *((110, 17.4), (110, 52.6)),
    ]


def test_outline_of_a_present_customer_lies_within_the_card() -> None:
    (box,) = marks.outline(Rect(0, 0, 100, 31), VIOLET, 2)

    assert isinstance(box, Box)
    assert box.rect == Rect(0.5, 0.5, 99, 30)


def test_small_tile_of_the_legend_keeps_its_proportions() -> None:
    box, icon = marks.tile(0, 0, "star", VIOLET, "physical", "direct", side=22)

    assert isinstance(box, Box)
    assert box.radius == 11
    assert isinstance(icon, Icon)
    assert icon.size == pytest.approx(13.64)


def test_letter_stands_in_the_middle_of_its_diamond() -> None:
    shape, letter = marks.diamond(50, 50, "zero", VIOLET.ink, MEASURER)

    assert isinstance(shape, Path)
    assert [tuple(step) for step in shape.steps[:4]] == [
        (50, 40.5),
        (59.5, 50),
        (50, 59.5),
        (40.5, 50),
    ]
    assert isinstance(letter, Text)
    assert (letter.line.text, letter.x, letter.y) == ("0", 44.5, 53.9)  # 11 wide


@pytest.mark.parametrize(
    ("status", "fills"),
    [("open", [PAPER_0]), ("busy", [PAPER_0, INK_9]), ("done", [INK_9, None])],
)
def test_status_has_a_shape_of_its_own(status: ActionStatus, fills: list[str | None]) -> None:
    drawn = marks.status_mark(0, 0, status, late=False)

    assert [item.fill for item in drawn if isinstance(item, (Box, Path))] == fills


def test_busy_is_the_right_half_of_the_ring() -> None:
    half = marks.status_mark(0, 0, "busy", late=False)[1]

    assert isinstance(half, Path)
    curves = [step for step in half.steps if isinstance(step, Curve)]
    assert [(curve.x, curve.y) for curve in curves] == [(11.2, 6), (6, 11.2)]


def test_late_is_a_triangle_whatever_the_status() -> None:
    late: tuple[ActionStatus, ...] = ("open", "busy")
    for status in late:
        triangle = marks.status_mark(0, 0, status, late=True)[0]
        assert isinstance(triangle, Path)
        assert triangle.fill == GAP_INK
        assert len(triangle.steps) == 4


def test_bars_rise_from_one_base_line() -> None:
    bars = [item for item in marks.pips(0, 20, 1, INK_6) if isinstance(item, Box)]

    assert [bar.rect for bar in bars] == [
        pytest.approx((0, 16.8, 3, 3.2)),
        pytest.approx((4.2, 14.2, 3, 5.8)),
        pytest.approx((8.4, 11.6, 3, 8.4)),
    ]
    assert [bar.fill for bar in bars] == [INK_6, None, None]
