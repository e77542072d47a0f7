"""Some phases of a journey on a page: what stands around them has the width of the page."""

import itertools
from typing import Final

import pytest
from small_maps import MEASURER, cards_row, make_card, make_project
from text_boxes import covered, text_boxes

from cjm_desktop.base.ids import PrincipleId
from cjm_desktop.base.papers import PAPERS
from cjm_desktop.base.units import Orientation, Paper
from cjm_desktop.fonts.measurer import HarfBuzzMeasurer
from cjm_desktop.layout.contract import LayoutOptions
from cjm_desktop.layout.legibility import legibility
from cjm_desktop.layout.map import layout_map
from cjm_desktop.layout.page import layout_page
from cjm_desktop.layout.paper_wish import DoesNotFitError
from cjm_desktop.layout.printed import Printed
from cjm_desktop.model.document import Principle, Project
from cjm_desktop.model.print_settings import PrintSettings
from cjm_desktop.scene.items import Path, Scene, Text
from cjm_desktop.session.print_asked import Asked, PrintRun
from cjm_desktop.session.print_run import print_run
from cjm_desktop.session.templates import example_project

A3: Final = PAPERS["A3"].turned("landscape")
EXCERPT: Final = LayoutOptions(today=None, printed=Printed(excerpt=True))
INTER: Final = HarfBuzzMeasurer()


def _project(phases: int, words: int = 12) -> Project:
    text = " ".join(["word"] * words)
    rows = [
        cards_row({at: [make_card(f"{row}-{at}", text)] for at in range(phases)}, f"r{row}")
        for row in range(12)
    ]
    principles = (Principle(id=PrincipleId("q"), text="Call back"),)
    made = make_project(*rows, phases=phases, title="Home", scope="Scope")
    return made.replace(principles=principles)


def _page(project: Project, paper: Paper = A3, options: LayoutOptions = EXCERPT) -> Scene:
    return layout_page(project, project.journeys[0], MEASURER, paper, options)[0]


def _example(phases: tuple[str, ...], paper: str, orientation: Orientation) -> PrintRun:
    project = example_project("nl")
    settings = PrintSettings(phases=phases, paper=paper, orientation=orientation)
    return print_run(Asked(project, project.journeys[:1], settings, "nl", None), INTER)


@pytest.mark.parametrize("phases", [1, 2, 3])
def test_blocks_of_an_excerpt_reach_from_margin_to_margin(phases: int) -> None:
    scene = _page(_project(phases))
    rules = [
        part.rect
        for part in scene.parts
        for item in part.items
        if isinstance(item, Path) and part.rect.h == 0 and part.rect.y < 200
    ]
    ends = [rect.right for text, rect in text_boxes(scene.parts) if text == "1 of 1"]

    assert (rules[0].x, rules[0].right) == pytest.approx((44, scene.width - 44))
    assert ends == pytest.approx([scene.width - 44])


@pytest.mark.parametrize("phases", [1, 2, 3])
def test_columns_of_an_excerpt_are_half_as_wide_again_as_those_that_read_well(phases: int) -> None:
    scene = _page(_project(phases))
    lefts = sorted({part.rect.x for part in scene.parts if part.owner.startswith("0-")})

    assert lefts[0] == pytest.approx(44 + 200)  # at the left, under what stands above
    assert all(b - a <= 1.5 * 480 + 0.01 for a, b in itertools.pairwise(lefts))


def test_lines_of_an_excerpt_use_wider_columns_where_that_makes_type_larger() -> None:
    # Twelve words are 59 squares of 13: 767, which two lines of 462 hold, and not of 206.
    scene = _page(_project(1))
    (card,) = [part for part in scene.parts if part.owner == "0-0"]

    assert len([item for item in card.items if isinstance(item, Text)]) == 2


def test_whole_journeys_keep_the_lines_that_they_have_on_screen() -> None:
    scene = _page(_project(1), options=LayoutOptions(today=None))
    (card,) = [part for part in scene.parts if part.owner == "0-0"]

    assert len([item for item in card.items if isinstance(item, Text)]) == 4  # of three words


@pytest.mark.parametrize("phases", [1, 2, 3, 7])
@pytest.mark.parametrize(
    "paper", [A3, PAPERS["A4"].turned("portrait"), Paper(2000, 300), Paper(300, 2000)]
)
def test_an_excerpt_fits_its_page_and_covers_nothing(phases: int, paper: Paper) -> None:
    scene = _page(_project(phases), paper)

    assert scene.width / scene.height == pytest.approx(paper.width / paper.height)
    assert covered(scene.parts) == []
    for text, rect in text_boxes(scene.parts):
        assert rect.x >= 0, text
        assert rect.right <= scene.width, text
        assert rect.bottom <= scene.height, text


def test_what_is_filled_in_by_hand_fills_its_page_with_columns() -> None:
    by_hand = EXCERPT._replace(by_hand=True)
    project = _project(1)
    layout = layout_map(project, project.journeys[0], MEASURER, by_hand)
    again = layout_map(project, project.journeys[0], MEASURER, by_hand._replace(printed=Printed()))

    assert [part.rect for part in layout.above.parts()] == [p.rect for p in again.above.parts()]


@pytest.mark.parametrize(
    "phases", [("1",), ("2", "3"), ("1", "2", "3"), ("4", "5", "6", "7"), ("2", "3", "4", "5", "6")]
)
def test_any_excerpt_of_the_example_is_readable_on_a3(phases: tuple[str, ...]) -> None:
    """Smaller than 6 pt is hard to read; the whole of it has its cards in 7.1 pt there."""
    made = _example(phases, "A3", "landscape")
    found = legibility(made.points_per_unit)
    scene = made.pages[0].layers[0].scene
    texts = [text for text, _ in text_boxes(scene.parts)]

    assert not found.is_too_small
    assert found.card > 7.3
    assert "Van droomhuis tot jaaroverzicht" in texts  # on one line, as on the whole map
    assert covered(scene.parts) == []


def test_one_phase_is_as_large_as_its_rows_leave_it() -> None:
    assert legibility(_example(("1",), "A3", "landscape").points_per_unit).card > 8
    assert legibility(_example(("1",), "A3", "portrait").points_per_unit).card > 9


def test_type_of_the_size_that_is_said_to_fit_does() -> None:
    """What the refusal of 9 pt promises is rounded, so that a tenth less fits for sure."""
    project = example_project("nl")
    settings = PrintSettings(phases=("2", "3"), paper="A3", orientation="landscape")

    def printed(type_size: float | None) -> PrintRun:
        wanted = settings.replace(type_size=type_size)
        return print_run(Asked(project, project.journeys[:1], wanted, "nl", None), INTER)

    largest = legibility(printed(None).points_per_unit).card
    with pytest.raises(DoesNotFitError) as refused:
        printed(9)
    assert f"on which {largest:.1f} pt fits" in str(refused.value)
    made = printed(int(largest * 10) / 10)
    assert legibility(made.points_per_unit).card == pytest.approx(int(largest * 10) / 10)
    assert made.pages[0].width_mm == 420
