"""A map over many sheets: counts, places and names, worked out by hand."""

import pytest
from square_measurer import SquareMeasurer

from cjm_desktop.base.colour import Colour
from cjm_desktop.base.geometry import Rect
from cjm_desktop.base.ids import ImageId
from cjm_desktop.base.papers import PAPERS
from cjm_desktop.base.units import POINTS_PER_MM, Orientation, Paper
from cjm_desktop.layout.paper_wish import Page
from cjm_desktop.layout.tiles.grid import TileWish, TooNarrowError, column_name, grid_of
from cjm_desktop.layout.tiles.marks import Sheet, sheet_marks
from cjm_desktop.layout.tiles.plan import assembly_plan
from cjm_desktop.layout.tiles.seams import Lap, Side, Stretch, stretches
from cjm_desktop.layout.tiles.tiling import Tiling, tiling_of
from cjm_desktop.layout.tiles.words import tile_words
from cjm_desktop.scene.items import (
    Box,
    Item,
    Move,
    Part,
    Path,
    Picture,
    Scene,
    Stroke,
    Text,
    To,
    circle,
)

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
    assert first.seen == Rect(0, 0, 279.5, 192.5)  # the next one is cut 2.5 mm inside its edge
    assert inner.area == Rect(277, 190, 287, 200)
    assert inner.seen == Rect(279.5, 192.5, 277, 190)
    assert last.area == Rect(554, 570, 287, 24)
    assert last.seen == Rect(556.5, 572.5, 284.5, 21.5)


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
    # Drawn on all over, an A1 is cut at 279.5; the sheet behind it begins at 277.
    edges = Rect(0, 592, 841, 2), Rect(839, 0, 2, 594)
    assert "B1" not in _names(tiling_of(_page(A1, *edges, Rect(0, 0, 279, 20)), A4))
    assert "B1" in _names(tiling_of(_page(A1, *edges, Rect(0, 0, 280, 20)), A4))


def _names(tiling: Tiling) -> list[str]:
    return [tile.label for tile in tiling.tiles]


@pytest.mark.parametrize(
    ("name", "blank", "wish", "way", "count", "other"),
    [
        # 3 mm of white stay: 811 × 564 of 841 × 594. Lying: (811 - 10) / 277 = 2.9, and
        # (564 - 10) / 190 = 2.9; standing: 801 / 190 = 4.2, 554 / 277 = 2.
        ("A1", 18, A4, "landscape", 3 * 3, 5 * 2),
        # 1145 × 797. Standing: 1135 / 190 = 5.97, 787 / 277 = 2.8; lying: 4.1, 4.1.
        ("A0", 25, A4, "portrait", 6 * 3, 5 * 5),
        # 574 × 400. Standing: 564 / 190 = 2.97, 390 / 277 = 1.4; lying: 2.04, 2.05.
        ("A2", 13, A4, "portrait", 3 * 2, 3 * 3),
        # 811 × 564 on A3. Lying: 801 / 400 = 2.003, 554 / 277 = 2; standing: 2.9, 1.4.
        ("A1", 18, A3, "landscape", 3 * 2, 3 * 2),
        # 281 × 194 of an A4, which has room for 287 × 200.
        ("A4", 11, A4, "landscape", 1, 2),
    ],
)
def test_blank_edges_cost_no_sheets(
    name: str, blank: float, wish: TileWish, way: str, count: int, other: int
) -> None:
    paper = PAPERS[name].turned("landscape")
    inside = Rect(blank, blank, paper.width - 2 * blank, paper.height - 2 * blank)
    tiling = tiling_of(_page(paper, inside), wish)

    assert (tiling.grid.orientation, len(tiling.tiles), tiling.other_count) == (way, count, other)
    assert tiling.grid.shown.holds(inside.grown(3))


def test_where_no_sheet_is_saved_the_paper_stays_whole() -> None:
    tiling = tiling_of(_page(A1, Rect(4, 4, 833, 586)), A4)
    assert tiling.grid.is_whole
    assert len(tiling.tiles) == 12


def test_white_that_is_left_out_is_left_out_evenly() -> None:
    # Three rows of 190 and 10 show 580 of 594 mm: 7 are left out on either side.
    tiling = tiling_of(_page(A1, Rect(18, 18, 805, 558)), A4)
    assert not tiling.grid.is_whole
    assert tiling.grid.shown == Rect(0, 7, 841, 580)
    assert [stretch.seen_to for stretch in tiling.grid.down] == [199.5, 389.5, 587]


def test_cuts_move_out_of_texts() -> None:
    # The text's letters reach from 192 to 202 mm, where the cut would be, 100 mm wide; 4 mm away
    # from them, at 206, they are left alone. The edge above moves along, to 13.5.
    words = Text(100, 199.6, SquareMeasurer().shape("ten words.", 400), 10, INK)
    page = _page(A1, Rect(18, 18, 805, 1), Rect(18, 575, 805, 1))
    parts = (*page.scene.parts, Part(Rect(0, 0, 841, 594), (words,)))
    grid = tiling_of(page._replace(scene=page.scene._replace(parts=parts)), A4).grid

    assert grid.down[0] == Stretch(13.5, 213.5, 13.5, 206)
    assert grid.down[1].start == 203.5


@pytest.mark.parametrize(
    ("part", "cut"),
    [
        # From 198 to 210 mm, where the cut would be; 4 mm away, at 194, they are left alone.
        (Part(Rect(100, 198, 12, 12), (circle(6, 6, 6, INK),), "point"), 194),
        (Part(Rect(100, 198, 12, 12), (Picture(ImageId("i"), Rect(0, 0, 12, 12)),), "card"), 194),
        # what is as large as a card is cut where it lies
        (Part(Rect(100, 150, 80, 80), (circle(40, 40, 40, INK),), "card"), 199.5),
    ],
)
def test_cuts_move_out_of_faces_and_pictures(part: Part, cut: float) -> None:
    page = _page(A1, Rect(18, 18, 805, 1), Rect(18, 575, 805, 1))
    parts = (*page.scene.parts, part)
    grid = tiling_of(page._replace(scene=page.scene._replace(parts=parts)), A4).grid

    assert grid.down[0].seen_to == cut


def test_cuts_that_may_not_move_run_through_texts() -> None:
    lap = Lap(200, 10, 2.5)
    side = Side(580, 0, 580, [1.0] * 1161)  # 3 × 190 + 10
    assert [stretch.seen_to for stretch in stretches(side, lap)] == [192.5, 382.5, 580]


def test_no_sheet_is_made_narrow_to_spare_a_text() -> None:
    # Two sheets show 390 mm, and 205 are drawn on; but no sheet advances less than half of 190.
    free = [5.0] * 100 + [0.0] * 20 + [5.0] * 681  # nothing between 50 and 59.5 mm
    side = Side(400, 0, 205, free)
    first, last = stretches(side, Lap(200, 10, 2.5))
    assert first.seen_to >= 95
    assert last.seen_to >= 205


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
    assert _said(sheet_marks(_sheet(tiling, "C2"))) == "C2   ← B2   ↑ C1   ↓ C3   glue"
    assert _said(sheet_marks(_sheet(tiling, "B4"))) == "B4   ← A4   → C4   ↑ B3"
    assert _said(sheet_marks(_sheet(tiling, "C4"))) == "C4   ← B4   ↑ C3"
    inner = "B2   ← A2   → C2   ↑ B1   ↓ B3   glue"
    assert _said(sheet_marks(_sheet(tiling, "B2"))) == inner


def test_sheets_in_one_row_say_it_in_their_upright_strips() -> None:
    tiling = tiling_of(_full(Paper(1000, 150)), TileWish(PAPERS["A4"], 15, 5))
    assert _said(sheet_marks(_sheet(tiling, "B1"))) == "B1 ← A1 → C1"
    last = tiling.tiles[-1]  # its strip is too narrow for more than a letter
    assert last.label == "D1"
    assert _said(sheet_marks(_sheet(tiling, "D1"))) == "D 1 ← C 1"


SMALL = [TileWish(PAPERS["A5"], 5, 4), TileWish(Paper(105, 148), 5, 5)]


@pytest.mark.parametrize("wish", [A4, A3, TileWish(PAPERS["A0"], 50, 10), *SMALL])
@pytest.mark.parametrize("size", [A0, Paper(1000, 90), Paper(90, 1000)])
def test_what_is_printed_beside_the_map_is_6_points_at_least(wish: TileWish, size: Paper) -> None:
    tiling = tiling_of(_full(size), wish)
    plan = assembly_plan(tiling, "Home", "paper", "nl", SquareMeasurer())
    sheets = [sheet_marks(_sheet(tiling, tile.label)) for tile in tiling.tiles]
    for drawn in (plan.scene, *sheets):
        sizes = [item.size * POINTS_PER_MM for item in _drawn(drawn) if isinstance(item, Text)]
        assert min(sizes, default=6) >= 6 - 1e-9
    if len(sheets) > 1:
        assert all(_said(drawn) for drawn in sheets)


@pytest.mark.parametrize("wish", [A4, A3, TileWish(PAPERS["A5"], 6, 4), *SMALL])
@pytest.mark.parametrize("size", [A0, Paper(1000, 90), Paper(90, 1000)])
def test_no_mark_is_seen_in_the_end(wish: TileWish, size: Paper) -> None:
    tiling = tiling_of(_full(size), wish)
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
