"""What lies under a place in the view."""

import pytest
from PySide6.QtCore import QPointF
from small_maps import cards_row, lay, make_card, make_project

from cjm_desktop.base.geometry import Rect
from cjm_desktop.base.ids import PhaseId, RowId
from cjm_desktop.layout.contract import MapLayout
from cjm_desktop.model.document import Cell, Row, Score
from cjm_desktop.ui.canvas.camera import Camera
from cjm_desktop.ui.canvas.hits import Hit, hit_at, rect_of


@pytest.fixture(scope="module")
def layout() -> MapLayout:
    """Two rows of cards and one of scores over three phases of 236."""
    first = cards_row({0: [make_card("a"), make_card("b")], 2: [make_card("c")]}, id_="first")
    wide = cards_row({0: [make_card("wide", span=3)], 1: [make_card("d")]}, id_="second")
    scores = Row(
        id=RowId("scores"),
        kind="score",
        role="relevance",
        cells=(Cell(phase=PhaseId("p1"), relevance=Score(value=80), presence=Score(value=20)),),
    )
    return lay(make_project(first, wide, scores), margin=18, row_head=178)


CAMERA = Camera(1, 0, 0, 1000, 900)


def hit_on_sheet(layout: MapLayout, x: float, y: float, camera: Camera = CAMERA) -> Hit:
    """Hit a place in the grid: x from the first column, y from the first row."""
    return hit_at(camera.view_point(layout.left + x, layout.body_top + y), camera, layout)


def owner(hit: Hit) -> str | None:
    return hit.box.owner if hit.box else None


class TestCards:
    def test_in_their_cells(self, layout: MapLayout) -> None:
        # Cards begin 9 below the row's rule and are 31 high (17 and 7 above and below), 6 apart.
        assert owner(hit_on_sheet(layout, 100, 9 + 5)) == "a"
        assert owner(hit_on_sheet(layout, 100, 9 + 31 + 6 + 5)) == "b"
        assert owner(hit_on_sheet(layout, 100, 9 + 31 + 3)) is None  # between them
        hit = hit_on_sheet(layout, 2 * 236 + 10, 20)
        assert (hit.zone, hit.row, hit.column, owner(hit)) == ("body", 0, 2, "c")

    def test_the_gutter_holds_nothing(self, layout: MapLayout) -> None:
        hit = hit_on_sheet(layout, 230, 20)
        assert (hit.zone, hit.column, hit.box) == ("body", 0, None)

    def test_spanning_ones_in_every_column_they_cover(self, layout: MapLayout) -> None:
        top = layout.tops[1] + 9 + 5
        for column in range(3):
            hit = hit_on_sheet(layout, 236 * column + 50, top)
            assert (hit.column, owner(hit)) == (column, "wide")

    def test_at_another_zoom(self, layout: MapLayout) -> None:
        camera = Camera(2.5, 150, 60, 1000, 900)
        assert owner(hit_on_sheet(layout, 100, 14, camera)) == "a"


class TestScores:
    def test_handles_and_steps(self, layout: MapLayout) -> None:
        row = layout.rows[2]
        assert row.scale is not None
        y = layout.tops[2] + row.scale.y(80)
        handle = hit_on_sheet(layout, 236 + 100, y + 4).handle  # anywhere along the step
        assert handle is not None
        assert (handle.kind, handle.owner) == ("relevance", "p1")
        assert hit_on_sheet(layout, 236 + 100, y + 20).handle is None
        presence = next(h for h in row.handles if h.column == 1 and h.kind == "presence")
        near = hit_on_sheet(layout, presence.x + 6, layout.tops[2] + presence.y - 6).handle
        assert near == presence


class TestHeaders:
    def test_phases(self, layout: MapLayout) -> None:
        arrow = next(b.rect for b in layout.header.boxes if b.owner == "p1")
        at = CAMERA.view_point(layout.left + 300, layout.header_top + arrow.centre.y)
        hit = hit_at(at, CAMERA, layout)
        assert (hit.zone, hit.column, owner(hit)) == ("header", 1, "p1")
        assert hit.column_edge is None

    def test_edges_of_columns(self, layout: MapLayout) -> None:
        at = CAMERA.view_point(layout.left + 236 + 3, layout.header_top + 40)
        assert hit_at(at, CAMERA, layout).column_edge == 0

    def test_row_heads_and_their_edges(self, layout: MapLayout) -> None:
        hit = hit_on_sheet(layout, -100, 30)
        assert (hit.zone, hit.row, hit.row_edge) == ("row_head", 0, None)
        assert hit_on_sheet(layout, -100, layout.tops[1] - 2).row_edge == 0
        assert hit_on_sheet(layout, -100, layout.tops[1] + 2).row_edge == 0

    def test_sticky_headers_cover_what_is_under_them(self, layout: MapLayout) -> None:
        camera = Camera(1, 200, layout.body_top - 20, 600, 400)
        header = hit_at(QPointF(300, 30), camera, layout)
        assert header.zone == "header"
        assert header.column == 1  # 300 + 200 − 196 = 304 units into the columns
        assert hit_at(QPointF(50, 30), camera, layout).zone == "corner"
        below = camera.header_bottom(layout) + 10
        assert hit_at(QPointF(50, below), camera, layout).zone == "row_head"
        assert hit_at(QPointF(300, below), camera, layout).zone == "body"


class TestAround:
    def test_blocks_and_desk(self, layout: MapLayout) -> None:
        title = hit_at(CAMERA.view_point(layout.left + 5, 30), CAMERA, layout)
        assert title.zone == "above"
        camera = Camera(0.5, -100, -100, 1000, 900)
        assert hit_at(camera.view_point(-20, 200), camera, layout).zone == "desk"
        assert hit_at(camera.view_point(200, -20), camera, layout).zone == "desk"
        low = camera.view_point(200, layout.below_top + 10)
        assert hit_at(low, camera, layout).zone == "below"
        assert hit_at(QPointF(999, 400), camera, layout).zone == "desk"


class TestPlaces:
    def test_cards_rows_and_phases(self, layout: MapLayout) -> None:
        assert rect_of("b", layout) == Rect(196, layout.body_top + 9 + 31 + 6, 224, 31)
        top = layout.body_top + layout.tops[1]
        assert rect_of("wide", layout) == Rect(196, top + 9, 3 * 236 - 12, 31)
        assert rect_of("first", layout) == Rect(18, layout.body_top, 178, layout.rows[0].height)
        phase = rect_of("p1", layout)
        assert phase is not None
        assert phase.x == 196 + 236

    def test_what_is_not_there(self, layout: MapLayout) -> None:
        assert rect_of("gone", layout) is None
        assert rect_of("", layout) is None
