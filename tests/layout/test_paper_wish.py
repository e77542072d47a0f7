"""Pages that follow from a size of type, from a roll, or from margins."""

from typing import Any

import pytest
from small_maps import MEASURER, TODAY, cards_row, make_card, make_project
from text_boxes import text_boxes

from cjm_desktop.base.ids import RowId
from cjm_desktop.base.papers import PAPERS, Roll
from cjm_desktop.base.units import Paper
from cjm_desktop.layout.contract import LayoutOptions
from cjm_desktop.layout.map import layout_map
from cjm_desktop.layout.page import layout_sheet
from cjm_desktop.layout.paper_wish import (
    DoesNotFitError,
    NoRoomError,
    Page,
    PaperWish,
    TooLongError,
)
from cjm_desktop.model.document import Project, Row
from cjm_desktop.model.words import RowRole
from cjm_desktop.scene.ink import inked

OPTIONS = LayoutOptions(today=TODAY)
MM_AT_26_PT = 25.4 / 72 * 2  # of a map unit, when the 13 units of card text are 26 pt
A0 = PAPERS["A0"].turned("landscape")


def _map(phases: int = 5, rows: int = 6) -> Project:
    text = " ".join(["word"] * 6)
    made = [
        cards_row({at: [make_card(f"{row}-{at}", text)] for at in range(phases)}, f"r{row}")
        for row in range(rows)
    ]
    return make_project(*made, phases=phases, title="Home")


def _sheet(project: Project, *wish: Any) -> Page:
    journey = project.journeys[0]
    return layout_sheet(project, journey, MEASURER, PaperWish(*wish), OPTIONS)


def _size_on_screen(project: Project) -> tuple[float, float]:
    layout = layout_map(project, project.journeys[0], MEASURER, OPTIONS)
    return layout.sheet_width, layout.sheet_height


def _filled(page: Page) -> None:
    """The drawing and the paper have the same size, and nothing lies outside."""
    unit = page.points_per_unit * 25.4 / 72
    assert page.paper == pytest.approx((page.scene.width * unit, page.scene.height * unit))
    for text, rect in text_boxes(page.scene.parts):
        assert 0 <= rect.x <= rect.right <= page.scene.width, text
        assert 0 <= rect.y <= rect.bottom <= page.scene.height, text


def test_paper_follows_from_the_size_of_type() -> None:
    project = _map()
    page = _sheet(project, None, 26.0)
    width, height = _size_on_screen(project)

    assert page.points_per_unit == 2
    assert page.paper == pytest.approx((width * MM_AT_26_PT, height * MM_AT_26_PT))
    _filled(page)


def test_a_sheet_keeps_the_size_of_type_and_is_filled() -> None:
    page = _sheet(_map(), A0, 13.0)

    assert page.points_per_unit == 1
    assert page.paper == A0
    assert page.scene.width == pytest.approx(1189 / 25.4 * 72)
    arrows = [part.rect for part in page.scene.parts if part.owner in ("p0", "p4")]
    left, right = min(rect.x for rect in arrows), max(rect.right for rect in arrows)
    assert right - left == pytest.approx(5 * 1.5 * 236 - 12)  # half as wide again, and no wider
    assert left - 44 - 200 == pytest.approx(page.scene.width - right - 44)  # in the middle
    _filled(page)


def test_type_that_is_too_large_is_refused_with_what_would_fit() -> None:
    with pytest.raises(DoesNotFitError) as caught:
        _sheet(_map(), A0, 52.0)
    width, height = _size_on_screen(_map())

    error = caught.value
    assert error.needed == pytest.approx((width * 2 * MM_AT_26_PT, height * 2 * MM_AT_26_PT))
    assert error.paper == A0
    fitting = _sheet(_map(), A0, error.largest)
    assert fitting.points_per_unit == pytest.approx(error.largest / 13)
    with pytest.raises(DoesNotFitError):
        _sheet(_map(), A0, error.largest * 1.01)
    assert "the paper has 1,189 × 841" in str(error)


def test_a_roll_is_as_high_as_it_is_wide_and_as_long_as_needed() -> None:
    project = _map(phases=12)
    page = _sheet(project, Roll(914))
    width, height = _size_on_screen(project)

    assert page.paper.height == 914
    assert page.paper.width == pytest.approx(914 * width / height)
    _filled(page)


def test_a_standing_roll_is_as_wide_as_it_is_and_as_high_as_needed() -> None:
    project = _map(phases=2, rows=20)
    page = _sheet(project, Roll(610, "portrait"))
    width, height = _size_on_screen(project)

    assert page.paper.width == 610
    assert page.paper.height == pytest.approx(610 * height / width)
    _filled(page)


def test_type_of_a_size_on_a_roll() -> None:
    project = _map(phases=12)
    width, height = _size_on_screen(project)
    lying = _sheet(project, Roll(914), 13.0)
    standing = _sheet(_map(phases=2, rows=20), Roll(610, "portrait"), 13.0)

    assert lying.paper == pytest.approx((width * MM_AT_26_PT / 2, 914))
    assert standing.paper.width == 610
    assert standing.scene.width == pytest.approx(610 / 25.4 * 72)
    with pytest.raises(DoesNotFitError, match="mm of height; the paper has 914"):
        _sheet(project, Roll(914), 914 / height / 25.4 * 72 * 13 + 0.1)
    with pytest.raises(DoesNotFitError, match="mm of width; the paper has 610"):
        _sheet(project, Roll(610, "portrait"), 40.0)


def _white(page: Page) -> tuple[float, float, float, float]:
    """Return how much white there is at the left, top, right and bottom, in millimetres."""
    unit = page.points_per_unit * 25.4 / 72
    drawn = [ink for part in page.scene.parts for ink in inked(part)]
    sides = (
        min(ink.x for ink in drawn),
        min(ink.y for ink in drawn),
        page.scene.width - max(ink.right for ink in drawn),
        page.scene.height - max(ink.bottom for ink in drawn),
    )
    left, top, right, bottom = (side * unit for side in sides)
    return left, top, right, bottom


@pytest.mark.parametrize("margin", [0.0, 5.0, 30.0])
@pytest.mark.parametrize("paper", [A0, Roll(914), Roll(610, "portrait"), None])
@pytest.mark.parametrize("role", ["doing", "backstage"])
def test_margins_are_white(role: RowRole, paper: Paper | Roll | None, margin: float) -> None:
    """Icons and pencil corners hang out of the grid, the band of what customers do not see more."""
    cards = {0: [make_card("one", evidence=1)], 4: [make_card("two", evidence=1)]}
    divider = Row(id=RowId("line"), kind="divider", role="visibility")
    row = cards_row(cards).replace(role=role)
    project = make_project(divider, row, phases=5, title="Home")
    page = _sheet(project, paper, None if paper else 26.0, margin)

    white = _white(page)
    assert min(white) == pytest.approx(margin, abs=0.01)
    assert min(white[0], white[2]) == pytest.approx(margin, abs=0.01)
    _filled(page)


def test_margins_widen_paper_that_is_as_large_as_needed() -> None:
    project = _map()
    bare, wide = _sheet(project, None, 26.0, 0.0), _sheet(project, None, 26.0, 20.0)

    assert wide.paper == pytest.approx((bare.paper.width + 40, bare.paper.height + 40))


def test_margins_that_leave_nothing_are_refused() -> None:
    with pytest.raises(NoRoomError, match="101 mm"):
        _sheet(_map(), PAPERS["A4"], None, 101.0)


def test_no_paper_is_longer_than_a_hundred_metres() -> None:
    with pytest.raises(TooLongError):
        _sheet(_map(phases=200, rows=1), None, 400.0)
