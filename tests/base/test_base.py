import pytest

from cjm_desktop.base.colour import Colour, contrast
from cjm_desktop.base.geometry import Rect
from cjm_desktop.base.ids import new_id
from cjm_desktop.base.resources import resource_path
from cjm_desktop.base.units import Paper


def test_ids_are_ten_clear_characters_and_do_not_repeat() -> None:
    ids = {new_id() for _ in range(5000)}
    assert len(ids) == 5000
    assert all(len(i) == 10 and not set(i) & set("lo01") for i in ids)


def test_contrast_of_black_on_white_is_21() -> None:
    assert contrast(Colour("#000000"), Colour("#FFFFFF")) == pytest.approx(21)


def test_contrast_of_text_on_paper_is_that_of_the_design_language() -> None:
    # looks.md: ink-9 on paper-0 is 16.8, gap-ink 6.7
    assert contrast(Colour("#1C1B19"), Colour("#FDFCFA")) == pytest.approx(16.8, abs=0.05)
    assert contrast(Colour("#A92C0C"), Colour("#FDFCFA")) == pytest.approx(6.7, abs=0.05)


def test_paper_lies_or_stands() -> None:
    assert Paper(297, 420).turned("landscape") == Paper(420, 297)
    assert Paper(420, 297).turned("portrait") == Paper(297, 420)


def test_rectangles_meet_only_when_they_share_an_area() -> None:
    one = Rect(0, 0, 10, 10)
    assert one.intersects(Rect(9, 9, 5, 5))
    assert not one.intersects(Rect(10, 0, 5, 5))
    assert one.contains(0, 0)
    assert not one.contains(10, 0)


def test_resources_are_found() -> None:
    assert resource_path("fonts", "CJMInter-Regular.ttf").is_file()
