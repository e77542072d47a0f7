"""A map over many sheets: counts, places and names, worked out by hand."""

import pytest
from square_measurer import SquareMeasurer

from cjm_desktop.base.colour import Colour
from cjm_desktop.base.geometry import Rect
from cjm_desktop.base.papers import PAPERS
from cjm_desktop.base.units import POINTS_PER_MM, Orientation, Paper
from cjm_desktop.layout.paper_wish import Page
from cjm_desktop.layout.tiles.grid import TileWish, TooNarrowError, column_name, grid_of
from cjm_desktop.layout.tiles.marks import Sheet, sheet_marks
from cjm_desktop.layout.tiles.plan import assembly_plan
from cjm_desktop.layout.tiles.tiling import Tiling, tiling_of
from cjm_desktop.layout.tiles.words import tile_words
from cjm_desktop.scene.items import Box, Item, Move, Part, Path, Scene, Stroke, Text, To

A0 = PAPERS["A0"].turned("landscape")
A1 = PAPERS["A1"].turned("landscape")
A4 = TileWish(PAPERS["A4"], 10, 5)
A3 = TileWish(PAPERS["A3"], 10, 5)
INK = Colour("#000000")


def _page(paper: Paper, *boxes: Rect) -> Page:
    """A drawing in millimetres, with black boxes on it."""
    parts = tuple(Part(box, (Box(box._replace(x=0, y=0), INK),)) for box in boxes)
    scene = Scene(paper.width, paper.height, Colour("#FFFFFF"), parts)
    return Page(scene, paper, POINTS_PER_MM)


def _full(paper: Paper) -> Page:
    return _page(paper, Rect(0, 0, paper.width, paper.height))


@pytest.mark.parametrize(
    ("wish", "orientation", "counts"),
    [  # columns = ceil((1189 - 10) / (w - 20)), rows = ceil((841 - 10) / (h - 20))
        (A4, "portrait", (7, 3)),
        (A4, "landscape", (5, 5)),
        (A3, "landscape", (3, 3)),
        (A3, "portrait", (5, 3)),
        (TileWish(PAPERS["A4"], 10, 10), "landscape", (5, 5)),
        (TileWish(PAPERS["A3"], 10, 10), "portrait", (5, 3)),
    ],
)
def test_sheets_that_an_a0_needs(
    wish: TileWish, orientation: Orientation, counts: tuple[int, int]
) -> None:
    grid = grid_of(A0, wish, orientation)
    assert (grid.columns, grid.rows) == counts


def test_the_way_with_fewer_sheets_is_taken_and_the_other_is_told() -> None:
    a0, a1 = tiling_of(_full(A0), A4), tiling_of(_full(A1), A4)
    assert (a0.grid.orientation, len(a0.tiles), a0.other_count) == ("portrait", 21, 25)
    assert (a1.grid.orientation, len(a1.tiles), a1.other_count) == ("landscape", 12, 15)


def test_a_map_that_fits_needs_one_sheet() -> None:
    tiling = tiling_of(_full(Paper(200, 150)), A4)
    assert [tile.label for tile in tiling.tiles] == ["A1"]
    assert tiling.tiles[0].area == tiling.tiles[0].seen == Rect(0, 0, 200, 150)


def test_what_sheets_hold_and_what_is_seen_of_them() -> None:
    grid = grid_of(A1, A4, "landscape")  # 287 by 200 printed, 277 by 190 from one to the next
    first, inner, last = grid.tile(0, 0), grid.tile(1, 1), grid.tile(2, 3)

    assert first.area == Rect(0, 0, 287, 200)
    assert first.seen == Rect(0, 0, 279, 192)  # the next one is cut 2 mm inside its edge
    assert inner.area == Rect(277, 190, 287, 200)
    assert inner.seen == Rect(279, 192, 277, 190)
    assert last.area == Rect(554, 570, 287, 24)
    assert last.seen == Rect(556, 572, 285, 22)


@pytest.mark.parametrize("wish", [A4, A3, TileWish(Paper(100, 148), 7, 3)])
@pytest.mark.parametrize("orientation", ["landscape", "portrait"])
def test_what_is_seen_makes_up_the_map(wish: TileWish, orientation: Orientation) -> None:
    grid = grid_of(Paper(1000.5, 333), wish, orientation)
    tiles = list(grid.tiles())

    assert sum(t.seen.w * t.seen.h for t in tiles) == pytest.approx(1000.5 * 333)
    for index, tile in enumerate(tiles):
        assert tile.area.w <= grid.printed.width
        assert tile.area.x <= tile.seen.x < tile.seen.right <= tile.area.right + 1e-9
        assert tile.area.y <= tile.seen.y < tile.seen.bottom <= tile.area.bottom + 1e-9
        shrunk = tile.seen.grown(-1e-6)
        assert not any(shrunk.intersects(other.seen) for other in tiles[index + 1 :])


def test_sheets_are_named_by_column_and_row() -> None:
    assert [column_name(c) for c in (0, 25, 26, 51, 52, 701, 702)] == [
        *("A", "Z", "AA", "AZ", "BA", "ZZ", "AAA"),
    ]
    assert grid_of(A0, A4, "portrait").tile(2, 1).label == "C2"


@pytest.mark.parametrize(
    "wish",
    [
        TileWish(PAPERS["A4"], 4, 5),  # no room for glue
        TileWish(PAPERS["A4"], 96, 10),  # more than half of 190
        TileWish(PAPERS["A4"], 10, 95),  # nothing left
    ],
)
def test_sheets_that_do_not_fit_together_are_refused(wish: TileWish) -> None:
    with pytest.raises(TooNarrowError, match="do not fit together"):
        grid_of(A0, wish, "landscape")


def _two_corners() -> Tiling:
    # On an A1 of lying A4 the columns are seen from 0, 279 and 556 on, rows from 0, 192, 382, 572.
    return tiling_of(_page(A1, Rect(10, 10, 300, 20), Rect(600, 580, 50, 5)), A4)


def test_sheets_on_which_nothing_is_drawn_are_left_out() -> None:
    tiling = _two_corners()
    assert [tile.label for tile in tiling.tiles] == ["A1", "B1", "C4"]
    assert [tile.label for tile in tiling.empty] == [
        *("C1", "A2", "B2", "C2", "A3", "B3", "C3", "A4", "B4"),
    ]


def test_what_touches_only_the_covered_edge_of_a_sheet_does_not_need_it() -> None:
    tiling = tiling_of(_page(A1, Rect(10, 10, 268, 20)), A4)  # up to 278 of 279
    assert [tile.label for tile in tiling.tiles] == ["A1"]
    assert len(tiling_of(_page(A1, Rect(10, 10, 270, 20)), A4).tiles) == 2


def _sheet(tiling: Tiling, label: str) -> Sheet:
    tile = next(tile for tile in tiling.tiles if tile.label == label)
    return Sheet(tiling, tile, tile_words("en"), SquareMeasurer())


def _drawn(scene: Scene) -> list[Item]:
    return [item for part in scene.parts for item in part.items]


def _said(scene: Scene) -> str:
    return " ".join(item.line.text for item in _drawn(scene) if isinstance(item, Text))


def test_sheets_say_their_name_and_their_neighbours() -> None:
    tiling = tiling_of(_full(A1), A4)
    assert _said(sheet_marks(_sheet(tiling, "A1"))) == "A1   → B1   ↓ A2   glue"
    assert _said(sheet_marks(_sheet(tiling, "C2"))) == "C2   ↓ C3   glue"
    assert _said(sheet_marks(_sheet(tiling, "B4"))) == "→ C4 B4"
    assert _said(sheet_marks(_sheet(tiling, "C4"))) == "C4"


@pytest.mark.parametrize("wish", [A4, A3, TileWish(PAPERS["A5"], 6, 4)])
def test_no_mark_is_seen_in_the_end(wish: TileWish) -> None:
    tiling = tiling_of(_full(A0), wish)
    for tile in tiling.tiles:
        sheet = _sheet(tiling, tile.label)
        margin = tiling.grid.margin
        seen = tile.seen.moved(margin - tile.area.x, margin - tile.area.y).grown(-1e-6)
        for item in _drawn(sheet_marks(sheet)):
            assert not _extent(item).intersects(seen), (tile.label, item)


def _extent(item: Item) -> Rect:
    match item:
        case Path((Move(x1, y1), To(x2, y2)), _, Stroke(_, width)):
            (left, right), (top, bottom) = sorted((x1, x2)), sorted((y1, y2))
            half = width / 2  # ends are flat
            if y1 == y2:
                return Rect(left, top - half, right - left, width)
            return Rect(left - half, top, right - left + width, bottom - top)
        case Box(rect):
            return rect
        case Text(x, y, line, size):
            return Rect(x, y - size * 0.75, line.width / 1000 * size, size * 0.75)
        case _:
            raise AssertionError(item)


def test_the_plan_counts_names_and_measures() -> None:
    plan = assembly_plan(_two_corners(), "Home", "A4", "en", SquareMeasurer())
    said = _said(plan.scene)

    assert "3 sheets of A4, landscape" in said
    assert "Home" in said
    assert "A1" in said
    assert "C4" in said
    assert "Left out" in said
    assert plan.picture.w / plan.picture.h == pytest.approx(841 / 594)


def test_the_ruler_of_the_plan_is_100_mm_long() -> None:
    plan = assembly_plan(tiling_of(_full(A0), A4), "Home", "A4", "en", SquareMeasurer())
    lines = [item.steps for item in _drawn(plan.scene) if isinstance(item, Path)]
    ticks = [a.x for a, b in lines if isinstance(a, Move) and isinstance(b, To) and a.x == b.x]
    assert len(ticks) == 101
    assert max(ticks) - min(ticks) == pytest.approx(100)
    assert (plan.scene.width, plan.scene.height) == (210, 297)  # its unit is a millimetre


@pytest.mark.parametrize("paper", ["A5", "A4", "A3", "A0"])
def test_nothing_of_the_plan_lies_outside_or_over_the_picture(paper: str) -> None:
    tiling = tiling_of(_full(Paper(3000, 914)), TileWish(PAPERS[paper], 10, 5))
    plan = assembly_plan(tiling, "Home " * 12, paper, "nl", SquareMeasurer())
    sheet = tiling.grid.sheet

    for item in _drawn(plan.scene):
        rect = _extent(item)
        assert 0 <= rect.x <= rect.right <= sheet.width, item
        assert 0 <= rect.y <= rect.bottom <= sheet.height, item
    assert plan.picture.h > 5
