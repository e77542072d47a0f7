"""A journey on one page: its ratio, its scale, and nothing outside it."""

from datetime import date
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from small_maps import MEASURER, PERSONAS, TODAY, boxes_of, cards_row, make_card, make_project
from text_boxes import text_boxes

from cjm_desktop.base.ids import ImageId, PhaseId, RowId
from cjm_desktop.base.papers import PAPERS
from cjm_desktop.base.units import Orientation, Paper
from cjm_desktop.layout.contract import LayoutOptions
from cjm_desktop.layout.map import layout_map
from cjm_desktop.layout.page import layout_page
from cjm_desktop.layout.scene_of import parts_of, scene_of
from cjm_desktop.layout.tokens import PAPER_0, WHITE
from cjm_desktop.model.document import Cell, Project, Row
from cjm_desktop.scene.items import Scene

A3 = PAPERS["A3"].turned("landscape")
OPTIONS = LayoutOptions(today=TODAY)
ORIENTATIONS: tuple[Orientation, ...] = ("landscape", "portrait")


def _map(phases: int, rows: int, words: int = 6, **journey: Any) -> Project:
    text = " ".join(["word"] * words)
    made = [
        cards_row({at: [make_card(f"{row}-{at}", text)] for at in range(phases)}, f"r{row}")
        for row in range(rows)
    ]
    return make_project(*made, phases=phases, title="Home", **journey)


def _page(project: Project, paper: Paper = A3, **options: Any) -> tuple[Scene, float]:
    wanted = LayoutOptions(**{"today": TODAY, **options})
    return layout_page(project, project.journeys[0], MEASURER, paper, wanted)


def _bottom(scene: Scene) -> float:
    return max(part.rect.bottom for part in scene.parts if part.items)


@pytest.mark.parametrize("phases", [0, 1, 3, 7, 40])
@pytest.mark.parametrize("rows", [0, 1, 9])
@pytest.mark.parametrize("orientation", ORIENTATIONS)
def test_page_has_the_ratio_of_the_paper_and_holds_all(
    phases: int, rows: int, orientation: Orientation
) -> None:
    paper = PAPERS["A4"].turned(orientation)
    scene, _ = _page(_map(phases, rows), paper)

    assert scene.width / scene.height == pytest.approx(paper.width / paper.height)
    for text, rect in text_boxes(scene.parts):
        assert rect.x >= 0, text
        assert rect.right <= scene.width, text
        assert rect.y >= 0, text
        assert rect.bottom <= scene.height, text


def test_scale_is_points_of_paper_for_each_unit() -> None:
    scene, scale = _page(_map(5, 6))

    assert scale * scene.width == pytest.approx(420 / 25.4 * 72)
    assert scale * scene.height == pytest.approx(297 / 25.4 * 72)


def test_map_that_fits_fills_the_page_to_its_margins() -> None:
    scene, _ = _page(_map(5, 7, words=12))

    assert scene.height - _bottom(scene) == pytest.approx(OPTIONS.margin, abs=0.01)
    assert max(part.rect.right for part in scene.parts) <= scene.width - OPTIONS.margin + 12 + 0.01


def test_columns_are_stretched_no_more_than_the_height_needs() -> None:
    project = _map(5, 8, words=12)
    plain = layout_map(project, project.journeys[0], MEASURER, OPTIONS)
    scene, _ = _page(project)
    column = (scene.width - 2 * 44 - 200 + 12) / 5  # the width of a sheet, solved for its column

    assert scene.height == pytest.approx(plain.sheet_height)  # no text is wrapped anew
    assert 236 < column < 236 + 60
    first, second = (part.rect for part in scene.parts if part.owner in ("0-0", "0-1"))
    assert first.w == pytest.approx(column - 12)
    assert second.x - first.x == pytest.approx(column)


def test_pictures_grow_with_their_columns_and_still_fit() -> None:
    picture = make_card("picture", image=ImageId("tall"))
    row = cards_row({0: [picture] * 3}, "r")
    project = make_project(row, phases=3)
    plain = layout_map(project, project.journeys[0], MEASURER, OPTIONS)
    scene, _ = _page(project, Paper(400, 500))
    page, before = next(part.rect for part in scene.parts if part.owner == "picture"), plain.rows[0]

    assert page.w > 224
    # a very tall picture is 1.25 times as high as its card is wide
    assert page.h - boxes_of(before)["picture"].rect.h == pytest.approx(1.25 * (page.w - 224))
    assert _bottom(scene) <= scene.height + 0.01


def test_spare_height_is_shared_over_the_rows() -> None:
    project = _map(9, 3)
    scene, _ = _page(project)
    plain = layout_map(project, project.journeys[0], MEASURER, OPTIONS)

    grown = _bottom(scene) - plain.below_top - plain.below.height
    assert grown == pytest.approx(0.75 * plain.height)  # no more than three quarters


def test_a_map_in_which_nothing_stands_is_filled_in_by_hand() -> None:
    def texts(project: Project) -> set[str]:
        return {text for text, _ in text_boxes(_page(project)[0].parts)}

    scores = Row(id=RowId("s"), kind="score", role="relevance", cells=(Cell(phase=PhaseId("p0")),))
    begun = cards_row({0: [make_card("a", "begun")]})
    assert "not scored yet" not in texts(make_project(scores, phases=3))
    assert "not scored yet" in texts(make_project(begun, scores, phases=3))


def test_notes_get_more_room_than_lines_on_a_sheet_to_be_filled_in_by_hand() -> None:
    scores = Row(id=RowId("s"), kind="score", role="relevance")
    project = make_project(cards_row({}, "r0"), scores, phases=6)

    def heights(**options: Any) -> list[float]:
        wanted = OPTIONS._replace(**options)
        layout = layout_map(project, project.journeys[0], MEASURER, wanted)
        return [row.height for row in layout.rows]

    (cards, ruler), (more, little) = heights(), heights(spare=130.0, by_hand=True)
    assert (more - cards, little - ruler) == pytest.approx((100, 30))


def test_wide_map_is_not_stretched() -> None:
    scene, _ = _page(_map(40, 3))

    assert scene.width == pytest.approx(2 * 44 + 200 + 40 * 236 - 12)


@pytest.mark.parametrize("phases", [1, 2, 3])
def test_few_phases_become_half_as_wide_again_in_the_middle_of_the_page(phases: int) -> None:
    scene, _ = _page(_map(phases, 12, words=12))
    arrow = next(part for part in scene.parts if part.owner == f"p{phases - 1}")
    column = 1.5 * 236  # more would leave them half empty, for their lines break as on screen
    left = (scene.width - (2 * 44 + 200 + phases * column - 12)) / 2
    cards = [part.rect for part in scene.parts if part.owner.startswith("0-")]

    assert left > 44
    assert arrow.rect.right == pytest.approx(scene.width - left - 44)
    assert [rect.x for rect in cards] == pytest.approx(
        [left + 44 + 200 + column * at for at in range(phases)]
    )
    assert {rect.w for rect in cards} == {224 + 60}  # more would look half empty
    assert scene.height - _bottom(scene) == pytest.approx(44, abs=0.1)


def test_box_over_stretched_columns_ends_with_the_boxes_of_its_last() -> None:
    project = make_project(
        *(cards_row({0: [make_card(f"{r}", span=2)]}, f"r{r}") for r in range(30))
    )
    scene, _ = _page(project)
    (card,) = [part.rect for part in scene.parts if part.owner == "7"]

    assert card.w == pytest.approx(1.5 * 236 + 224 + 60)


def test_blocks_stand_beside_the_title_of_a_wide_page() -> None:
    # Three columns hold a title or the blocks; stretched, each has room for three of the blocks.
    people = tuple(persona.id for persona in PERSONAS)
    project = _map(3, 14, words=12, personas=people, scope="S", subtitle="word " * 8)
    stretched = OPTIONS._replace(stretch=500.0)  # as a sheet to be filled in by hand may be
    parts = tuple(parts_of(layout_map(project, project.journeys[0], MEASURER, stretched)))
    tops = {text: rect.y for text, rect in text_boxes(parts)}
    lefts = [rect.x for text, rect in text_boxes(parts) if text in ("Scope", "Evidence")]

    assert tops["Scope"] == pytest.approx(tops["Evidence"], abs=4)
    column = 236 + 500
    assert lefts == pytest.approx([244 + 5 * column / 3, 244 + 8 * column / 3])


def test_tall_map_of_fixed_columns_is_centred_on_its_page() -> None:
    project = _map(1, 40)
    fixed = project.journeys[0].phases[0].replace(width=300.0)
    journey = project.journeys[0].replace(phases=(fixed,))
    scene, _ = _page(project.replace(journeys=(journey,)))
    left = min(rect.x for _, rect in text_boxes(scene.parts))

    sheet = 2 * 44 + 200 + 300 - 12
    assert scene.width > sheet
    assert left == pytest.approx((scene.width - sheet) / 2 + 44 - 2.5)


def test_phases_of_fixed_width_are_not_stretched() -> None:
    project = _map(3, 2)
    fixed = tuple(phase.replace(width=200.0) for phase in project.journeys[0].phases)
    journey = project.journeys[0].replace(phases=fixed)
    scene, _ = _page(project.replace(journeys=(journey,)))

    assert {part.rect.w for part in scene.parts if part.owner.startswith("0-")} == {188}


def test_same_input_gives_the_same_page() -> None:
    assert _page(_map(5, 4)) == _page(_map(5, 4))


@settings(max_examples=25, deadline=None)
@given(st.integers(0, 12), st.integers(0, 8), st.integers(0, 20), st.floats(60, 2000))
def test_any_map_fits_any_paper(phases: int, rows: int, words: int, width: float) -> None:
    paper = Paper(width, 300)
    scene, _ = _page(_map(phases, rows, words), paper)

    assert scene.width / scene.height == pytest.approx(width / 300)
    assert _bottom(scene) <= scene.height + 0.01


def test_sheet_is_drawn_with_its_margins() -> None:
    project = _map(3, 2)
    layout = layout_map(project, project.journeys[0], MEASURER, OPTIONS)
    scene = scene_of(layout)

    assert (scene.width, scene.height) == (44 + 200 + 696 + 44, layout.sheet_height)
    assert scene.background == PAPER_0
    assert scene_of(layout, WHITE).background == WHITE
    cards = [part for part in scene.parts if part.owner == "0-0"]
    assert [(part.rect.x, part.rect.y) for part in cards] == [(244, layout.body_top + 9)]


def test_parts_can_be_moved() -> None:
    project = _map(2, 1)
    layout = layout_map(project, project.journeys[0], MEASURER, OPTIONS)

    for part, moved in zip(parts_of(layout), parts_of(layout, 5, 7), strict=True):
        assert moved.rect == part.rect.moved(5, 7)
        assert moved.items == part.items


def test_late_actions_depend_on_the_day_that_was_asked_for() -> None:
    scene, _ = _page(make_project(Row(id=RowId("r"), cells=())), today=date(2030, 1, 31))

    assert any("31 January 2030" in text for text, _ in text_boxes(scene.parts))
    assert PhaseId("p0") in {part.owner for part in scene.parts}
