"""Where parts leave ink."""

import pytest

from cjm_desktop.base.colour import Colour
from cjm_desktop.base.geometry import Rect
from cjm_desktop.base.ids import ImageId
from cjm_desktop.fonts.measurer import HarfBuzzMeasurer
from cjm_desktop.scene.extent import extent
from cjm_desktop.scene.items import (
    Box,
    Close,
    Curve,
    Icon,
    Item,
    Move,
    Part,
    Path,
    Picture,
    Stroke,
    Text,
    To,
)
from cjm_desktop.scene.text import Face, GlyphRun, Line

INK = Colour("#1C1B19")


def inked(*items: Item) -> Rect:
    found = extent(Part(Rect(100, 200, 1, 1), items))
    assert found is not None
    return found


def test_a_part_without_items_leaves_none() -> None:
    assert extent(Part(Rect(0, 0, 10, 10), ())) is None


def test_boxes_reach_as_far_as_half_their_line() -> None:
    assert inked(Box(Rect(-5, 0, 20, 10), INK)) == Rect(95, 200, 20, 10)
    assert inked(Box(Rect(0, 0, 20, 10), None, Stroke(INK, 4))) == Rect(98, 198, 24, 14)


def test_pictures_fill_their_rectangle() -> None:
    assert inked(Picture(ImageId("p"), Rect(1, 2, 3, 4))) == Rect(101, 202, 3, 4)


def test_paths_stay_between_their_points() -> None:
    steps = Move(0, 0), To(10, 0), Curve(20, -30, 5, 5, 0, 10), Close()
    assert inked(Path(steps, INK)) == Rect(100, 170, 20, 40)
    wide = inked(Path(steps, None, Stroke(INK, 2)))
    assert wide.contains(99, 200)
    assert wide.contains(121, 211)


def test_icons_may_leave_their_square_a_little() -> None:
    found = inked(Icon("bank", 0, 0, 16, INK))
    assert found == pytest.approx(Rect(99, 199, 18, 18))


def test_text_reaches_over_and_under_its_line() -> None:
    line = HarfBuzzMeasurer(lambda: None).shape("Äpfelg", 400)
    found = inked(Text(0, 0, line, 10, INK, tracking=0.1, halo=Stroke(INK, 6)))
    width = line.width / 100 + 6 * 0.1 * 10
    assert found.contains(100 - 3, 200 - 12 - 3)  # the marks above capitals
    assert found.contains(100 + width + 2.9, 200 + 3 + 2.9)  # what hangs below, and the halo


def test_marks_piled_up_count() -> None:
    run = GlyphRun(Face("f"), (1, 2, 2), (0, 0, 0), (0, 900, -3000), ("a", "", ""))
    found = inked(Text(0, 0, Line("a", (run,), 500), 10, INK))
    assert found.contains(102, 200 - 12 - 9)
    assert found.contains(102, 200 + 30 + 2)


def test_all_items_of_a_part_count() -> None:
    two = inked(Box(Rect(0, 0, 1, 1), INK), Box(Rect(50, -20, 1, 1), INK))
    assert two == Rect(100, 180, 51, 21)
