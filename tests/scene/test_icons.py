"""Every bundled icon, against another program's reading of it."""

import json

import pytest
from fontTools.pens.areaPen import AreaPen
from fontTools.pens.basePen import AbstractPen
from fontTools.pens.boundsPen import BoundsPen
from fontTools.svgLib.path import parse_path as fonttools_parse_path

from cjm_desktop.base.icons import IconWeight, UnknownIconError, has_icon, icon_outline
from cjm_desktop.base.resources import resource_path
from cjm_desktop.scene.icons import icon_steps
from cjm_desktop.scene.items import Close, Curve, Move, Step, To

ICONS: dict[str, str] = json.loads(resource_path("icons", "icons.json").read_text("utf-8"))


def draw(steps: tuple[Step, ...], pen: AbstractPen) -> None:
    is_open = False
    for step in steps:
        match step:
            case Move(x, y):
                if is_open:
                    pen.endPath()
                pen.moveTo((x, y))
                is_open = True
            case To(x, y):
                pen.lineTo((x, y))
            case Curve(x1, y1, x2, y2, x, y):
                pen.curveTo((x1, y1), (x2, y2), (x, y))
            case Close():
                pen.closePath()
                is_open = False


@pytest.mark.parametrize("key", ICONS)
def test_reads_an_icon_as_fonttools_does(key: str) -> None:
    weight: IconWeight = "bold" if key.startswith("bold:") else "regular"
    name = key.removeprefix("bold:")
    ours, theirs = BoundsPen(None), BoundsPen(None)
    our_area, their_area = AreaPen(None), AreaPen(None)
    steps = icon_steps(name, weight)
    for pen in (ours, our_area):
        draw(steps, pen)
    for pen in (theirs, their_area):
        fonttools_parse_path(ICONS[key], pen)
    assert ours.bounds == pytest.approx(theirs.bounds, abs=0.01)
    assert our_area.value == pytest.approx(their_area.value, abs=1)  # of 65,536
    assert all(-0.5 <= edge <= 256.5 for edge in ours.bounds)
    assert steps.count(Close()) == sum(isinstance(step, Move) for step in steps)


def test_outlines_come_by_name_and_weight() -> None:
    assert icon_outline("bank") == ICONS["bank"]
    assert icon_outline("bank", "bold") == ICONS["bold:bank"]
    assert has_icon("bank", "bold")
    assert not has_icon("bold:bank", "bold")


def test_says_which_icon_is_unknown() -> None:
    with pytest.raises(UnknownIconError, match="no bold icon named 'nowhere'") as caught:
        icon_outline("nowhere", "bold")
    assert (caught.value.name, caught.value.weight) == ("nowhere", "bold")


def test_icons_of_another_version_are_circles() -> None:
    assert icon_steps("nowhere") == icon_steps("circle")
    assert icon_steps("nowhere", "bold") == icon_steps("circle")


def test_an_icon_without_a_bold_form_is_drawn_regular() -> None:
    assert not has_icon("ruler", "bold")
    assert icon_steps("ruler", "bold") == icon_steps("ruler")
