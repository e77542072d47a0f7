"""A picture shows what is selected and nothing else."""

from datetime import date

import pytest
from sample import CHOOSE, JOURNEY, LIVE, SIGN, sample_project

from cjm_desktop.base.ids import PhaseGroupId, RowId
from cjm_desktop.fonts.measurer import HarfBuzzMeasurer
from cjm_desktop.layout.contract import LayoutOptions, MapLayout
from cjm_desktop.layout.map import layout_map
from cjm_desktop.layout.picture_areas import block, cards
from cjm_desktop.model.document import Project
from cjm_desktop.store.selection import Corner, Selection
from cjm_desktop.ui.clipboard.picture import picture_of

pytestmark = pytest.mark.usefixtures("qapp")
COLUMN, GUTTER, AROUND, BETWEEN = 236, 12, 8, 8


def layout_of(project: Project) -> MapLayout:
    options = LayoutOptions(date(2026, 11, 22))
    return layout_map(project, project.journeys[0], HarfBuzzMeasurer(), options)


@pytest.fixture(scope="module")
def layout() -> MapLayout:
    return layout_of(sample_project())


def test_cards_that_stand_apart_close_up(layout: MapLayout) -> None:
    # One in the first phase, one in the third, and one two rows further down.
    areas = cards(layout, {"site", "notary", "clear"})
    assert areas is not None
    size, (area,) = areas
    placed = {part.owner: part.rect for part in area.parts}
    assert set(placed) == {"site", "notary", "clear"}
    assert size.w == 3 * COLUMN - GUTTER + 2 * AROUND
    assert [placed[card].x for card in ("site", "clear", "notary")] == [0, COLUMN, 2 * COLUMN]
    assert placed["site"].y == placed["notary"].y == 0
    highest = max(placed["site"].h, placed["notary"].h)
    assert placed["clear"].y == highest + 16
    assert size.h == highest + 16 + placed["clear"].h + 2 * AROUND


def test_phases_between_cards_are_left_out(layout: MapLayout) -> None:
    areas = cards(layout, {"folder", "notary"})
    assert areas is not None
    size, (area,) = areas
    assert size.w == 2 * COLUMN - GUTTER + 2 * AROUND
    assert [part.rect.x for part in area.parts] == [0, COLUMN]


def test_a_card_that_spans_keeps_its_width() -> None:
    project = sample_project()
    journey = project.journeys[0]
    touch = journey.rows[0]
    first, *others = touch.cells
    site, *rest = first.cards
    wide = first.replace(cards=(site.replace(span=3), *rest))
    rows = (touch.replace(cells=(wide, *others)), *journey.rows[1:])
    layout = layout_of(project.replace(journeys=(journey.replace(rows=rows),)))
    areas = cards(layout, {"site", "call"})
    assert areas is not None
    size, (area,) = areas
    placed = {part.owner: part.rect for part in area.parts}
    assert placed["site"].w == 3 * COLUMN - GUTTER
    assert placed["call"].y == placed["site"].h + 6  # below what reaches over it
    assert size.w == 3 * COLUMN - GUTTER + 2 * AROUND


def test_rows_and_phases_that_stand_apart_close_up(layout: MapLayout) -> None:
    size, areas = block(layout, [0, 3], [0, 2])
    head = layout.options.row_head
    assert size.w == AROUND + head + 2 * COLUMN + BETWEEN
    heights = [layout.rows[0].height, layout.rows[3].height]
    assert size.h == 2 * AROUND + layout.header.height + sum(heights)
    # two stretches of phases above; in each row its head and two stretches of cells
    assert len(areas) == 2 + 2 * 3
    assert [area.rect.x for area in areas[:2]] == [head, head + COLUMN + BETWEEN]
    tops = sorted({area.rect.y for area in areas[2:]})
    assert tops == [AROUND + layout.header.height, AROUND + layout.header.height + heights[0]]


def test_a_line_that_runs_over_another_row_is_in_its_picture(layout: MapLayout) -> None:
    project = sample_project()
    journey = project.journeys[0]
    path = journey.routes[0].replace(stops=(journey.routes[0].stops[0], "why"))
    crossing = layout_of(project.replace(journeys=(journey.replace(routes=(path,)),)))
    words = [index for index, row in enumerate(crossing.rows) if row.row.id == "words"]
    drawn = [sum(1 for _ in area.parts) for area in block(crossing, words, [0, 1])[1]]
    before = [sum(1 for _ in area.parts) for area in block(layout, words, [0, 1])[1]]
    assert drawn[-1] == before[-1] + 1


@pytest.mark.parametrize(
    ("selection", "columns"),
    [
        (Selection(JOURNEY, phase=SIGN, heads=(CHOOSE, SIGN)), 2),
        (Selection(JOURNEY, phase=CHOOSE, across=Corner(None, SIGN)), 2),
        (Selection(JOURNEY, group=PhaseGroupId("after")), 1),
        (Selection(JOURNEY, row=RowId("touch"), phase=LIVE), 1),
        (Selection(JOURNEY, row=RowId("words"), heads=("touch", "words")), 4),
    ],
)
def test_the_picture_is_as_wide_as_what_is_selected(
    layout: MapLayout, selection: Selection, columns: int
) -> None:
    image = picture_of(layout, selection, lambda _: None)
    assert image.width() == 2 * (AROUND + layout.options.row_head + columns * COLUMN)


def test_a_selected_card_in_a_collapsed_row_is_shown_with_its_cell() -> None:
    project = sample_project()
    journey = project.journeys[0]
    rows = tuple(r.replace(collapsed=r.id == "words") for r in journey.rows)
    layout = layout_of(project.replace(journeys=(journey.replace(rows=rows),)))
    chosen = Selection(JOURNEY, RowId("words"), CHOOSE, ("why",))
    image = picture_of(layout, chosen, lambda _: None)
    assert image.width() == 2 * (AROUND + layout.options.row_head + COLUMN)
