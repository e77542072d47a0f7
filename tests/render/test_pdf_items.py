"""Boxes, paths, lines and icons in PDFs."""

import math

import pytest
from pdf_making import MM, PAPER, pdf_of, read_page, scene_of
from pdf_reading import PageReader, PaintedPath

from cjm_desktop.base.colour import Colour
from cjm_desktop.base.geometry import Rect
from cjm_desktop.scene.items import (
    Box,
    Close,
    Curve,
    Icon,
    Item,
    Move,
    Part,
    Path,
    Scene,
    Stroke,
    To,
    circle,
    line,
)

UNIT = 2 * MM
RED = Colour("#FF0000")
TEAL = Colour("#00606F")


def page_of(*items: Item, x: float = 0.0, y: float = 0.0) -> PageReader:
    return read_page(pdf_of(scene_of(*items, x=x, y=y)))


def painted(*items: Item) -> PaintedPath:
    (path,) = page_of(*items).paths
    return path


def test_a_part_draws_in_its_own_coordinates() -> None:
    (path,) = page_of(Box(Rect(1, 2, 3, 4), RED), x=10.0, y=20.0).paths
    assert path.operators == ("1 2 3 4 re",)
    assert path.origin == pytest.approx((10 * UNIT, (100 - 20) * UNIT), abs=0.01)
    assert path.scale == pytest.approx(UNIT, abs=1e-5)


@pytest.mark.parametrize(
    ("fill", "stroke", "paint"),
    [(RED, None, "f"), (None, Stroke(TEAL), "S"), (RED, Stroke(TEAL), "B"), (None, None, "n")],
)
def test_fills_and_strokes(fill: Colour | None, stroke: Stroke | None, paint: str) -> None:
    path = painted(Box(Rect(0, 0, 5, 5), fill, stroke))
    assert path.paint == paint
    if fill:
        assert path.fill == (1, 0, 0)
    if stroke:
        assert path.stroke == pytest.approx((0, 0x60 / 255, 0x6F / 255), abs=0.001)


def test_round_corners() -> None:
    path = painted(Box(Rect(10, 20, 30, 40), RED, None, 4.0))
    pull = 4 * (1 - 4 / 3 * math.tan(math.pi / 8))  # 1.791 from the corner
    assert path.operators[0] == "14 20 m"
    assert path.operators[1] == "36 20 l"
    assert path.operators[2] == f"{40 - pull:.3f} 20 40 {20 + pull:.3f} 40 24 c"
    assert path.operators[-1] == "h"
    assert len(path.operators) == 10


def test_a_radius_is_at_most_half_the_side() -> None:
    assert painted(Box(Rect(0, 0, 10, 4), RED, None, 50.0)).operators[0] == "2 0 m"
    assert painted(circle(5, 5, 5, RED)).operators[:2] == ("5 0 m", "5 0 l")


def test_paths() -> None:
    steps = (Move(0, 0), To(10.5, 0), Curve(1, 2, 3, 4, 5, 6.1234), Close(), Move(1, 1), To(2, 2))
    path = painted(Path(steps, RED, Stroke(TEAL, 2.0)))
    assert path.operators == ("0 0 m", "10.5 0 l", "1 2 3 4 5 6.123 c", "h", "1 1 m", "2 2 l")
    assert path.paint == "B"
    assert path.width == 2.0


def test_lines_have_dashes_and_ends() -> None:
    path = painted(line(0, 0, 9, 0, Stroke(RED, 0.9, (4.2, 2.2))))
    assert path.dash == (4.2, 2.2)
    round_ends = page_of(line(0, 0, 9, 0, Stroke(RED, 2.6, (), True)))
    assert round_ends.styles == ["1 J", "1 j"]
    assert page_of(line(0, 0, 9, 0, Stroke(RED))).styles == ["0 J", "0 j"]


def test_a_line_style_ends_with_its_line() -> None:
    dashed, plain = page_of(
        line(0, 0, 9, 0, Stroke(RED, 1, (3,))), line(0, 5, 9, 5, Stroke(RED, 1))
    ).paths
    assert (dashed.dash, plain.dash) == ((3.0,), ())


def test_no_line_is_thinner_than_a_quarter_point_on_paper() -> None:
    thin = painted(line(0, 0, 9, 0, Stroke(RED, 0.01)))
    assert 0.25 <= thin.width * UNIT < 0.256
    assert painted(line(0, 0, 9, 0, Stroke(RED, 0.5))).width == 0.5


def test_the_colour_of_the_sheet_is_left_to_the_paper() -> None:
    """The sheet's off-white never prints: not behind everything, and not as a plate."""
    plate = painted(Box(Rect(0, 0, 5, 5), PAPER, Stroke(PAPER, 5.0)))
    assert plate.fill == plate.stroke == pytest.approx((1, 1, 1))


def test_parts_do_not_see_each_others_state() -> None:
    blue = Colour("#0000FF")
    parts = tuple(
        Part(Rect(0, y, 9, 9), (Box(Rect(0, 0, 5, 5), colour),))
        for y, colour in enumerate((RED, blue, blue, RED))
    )
    page = read_page(pdf_of(Scene(200, 100, PAPER, parts)))
    assert [path.fill for path in page.paths] == [(1, 0, 0), (0, 0, 1), (0, 0, 1), (1, 0, 0)]


def test_numbers_are_short_and_without_exponents() -> None:
    page = page_of(Box(Rect(1 / 3, 1e-9, 123456.7891, -0.0001), RED))
    assert "0.333 0 123456.789 0 re" in page.source


def test_icons_are_drawn_once_and_used_again() -> None:
    page = page_of(
        Icon("bank", 10, 20, 19, RED),
        Icon("bank", 30, 20, 13, TEAL),
        Icon("bank", 50, 20, 13, TEAL, "bold"),
    )
    regular, again, bold = page.drawn
    assert regular.name == again.name != bold.name
    scale = 19 / 256 * UNIT
    assert regular.matrix == pytest.approx((scale, 0, 0, -scale, 10 * UNIT, 80 * UNIT), abs=0.01)


def test_an_icon_takes_its_colour() -> None:
    page = page_of(Icon("bank", 0, 0, 16, RED), Icon("bank", 20, 0, 16, TEAL))
    red, teal = (drawn.fill for drawn in page.drawn)
    assert red == pytest.approx((1, 0, 0))
    assert teal == pytest.approx((0, 0x60 / 255, 0x6F / 255), abs=0.001)


def test_a_page_of_another_ratio_shows_the_scene_in_its_middle() -> None:
    tall = Scene(100, 100, PAPER, (Part(Rect(0, 0, 9, 9), (Box(Rect(0, 0, 5, 5), RED),)),))
    (path,) = read_page(pdf_of(tall)).paths  # on 400 x 200 millimetres: 2 to the unit
    assert path.origin == pytest.approx((100 * MM, 200 * MM), abs=0.01)
