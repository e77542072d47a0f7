"""The camera: coordinates, anchors, limits, fits, and where sticky headers stand."""

import pytest
from PySide6.QtCore import QPointF, QRectF
from small_maps import cards_row, lay, make_card, make_project

from cjm_desktop.base.geometry import Point, Rect
from cjm_desktop.base.ids import JourneyId, PhaseId, RowId
from cjm_desktop.layout.contract import MapLayout
from cjm_desktop.store.selection import Selection
from cjm_desktop.ui.canvas.camera import Camera, between
from cjm_desktop.ui.canvas.destinations import on_grid, on_selection


@pytest.fixture(scope="module")
def layout() -> MapLayout:
    """Ten columns of 236 by thirty rows: larger than the view at 100 %."""
    rows = (
        cards_row({c: [make_card(f"c{r}-{c}")] for c in range(10)}, id_=f"row{r}")
        for r in range(30)
    )
    return lay(make_project(*rows, phases=10), margin=18, row_head=178)


def near(point: QPointF, x: float, y: float) -> bool:
    return abs(point.x() - x) < 1e-6 and abs(point.y() - y) < 1e-6


class TestCoordinates:
    def test_there_and_back(self) -> None:
        camera = Camera(0.5, 100, 40, 800, 600)
        # A place 60 units right and 20 below the window's corner shows at half that in pixels.
        assert near(camera.view_point(160, 60), 30, 10)
        assert camera.sheet_point(QPointF(30, 10)) == Point(160, 60)

    def test_rectangles(self) -> None:
        camera = Camera(2.0, 10, 20, 800, 600)
        assert camera.view_rect(Rect(15, 20, 30, 40)) == QRectF(10, 0, 60, 80)
        assert camera.sheet_rect(QRectF(10, 0, 60, 80)) == Rect(15, 20, 30, 40)
        assert camera.seen == Rect(10, 20, 400, 300)


class TestZooming:
    @pytest.mark.parametrize("zoom", [0.5, 0.82, 1.0, 1.7, 4.0])
    def test_the_sheet_stays_put_under_the_anchor(self, layout: MapLayout, zoom: float) -> None:
        camera = Camera(1.2, 600, 500, 800, 600).moved_to(600, 500, layout)
        anchor = QPointF(330, 210)
        before = camera.sheet_point(anchor)
        after = camera.zoomed(zoom, anchor, layout).sheet_point(anchor)
        assert after.x == pytest.approx(before.x, abs=0.51 / zoom)  # held on whole pixels
        assert after.y == pytest.approx(before.y, abs=0.51 / zoom)

    def test_limits(self, layout: MapLayout) -> None:
        camera = Camera(1, 0, 0, 800, 600)
        assert camera.zoomed(9, QPointF(), layout).zoom == 4.0
        assert camera.zoomed(0.001, QPointF(), layout).zoom == 0.05

    def test_a_sheet_too_large_for_five_per_cent_can_still_be_seen_whole(
        self, layout: MapLayout
    ) -> None:
        camera = Camera(1, 0, 0, 60, 40)
        page = camera.fitted_to_page(layout)
        assert page.zoom < 0.05
        assert camera.zoomed(0.001, QPointF(), layout).zoom == page.zoom


class TestMoving:
    def test_held_within_the_sheet(self, layout: MapLayout) -> None:
        camera = Camera(1, 0, 0, 800, 600)
        assert camera.moved_to(-50, -50, layout).seen[:2] == (0, 0)
        far = camera.moved_to(1e6, 1e6, layout)
        assert far.seen.right == pytest.approx(layout.sheet_width, abs=0.5)
        assert far.seen.bottom == pytest.approx(layout.sheet_height, abs=0.5)

    def test_a_small_sheet_lies_in_the_middle(self, layout: MapLayout) -> None:
        camera = Camera(0.1, 0, 0, 800, 600).moved_to(0, 0, layout)
        left = camera.view_point(0, 0).x()
        right = camera.view_point(layout.sheet_width, 0).x()
        assert left == pytest.approx(800 - right, abs=1)
        assert left > 0

    def test_a_short_sheet_lies_at_the_top(self, layout: MapLayout) -> None:
        camera = Camera(0.1, 0, 0, 800, 600).moved_to(0, 300, layout)
        assert camera.view_point(0, 0).y() == pytest.approx(12)

    def test_a_sheet_that_just_fits_leaves_no_room_above_it(self, layout: MapLayout) -> None:
        camera = Camera(1, 0, 0, 800, layout.sheet_height + 4).moved_to(0, 0, layout)
        assert camera.view_point(0, 0).y() == pytest.approx(4, abs=0.5)

    def test_the_end_of_the_sheet_comes_out_from_under_what_covers_the_view(
        self, layout: MapLayout
    ) -> None:
        camera = Camera(1, 0, 0, 800, 600).covered_by(300)
        far = camera.moved_to(1e6, 0, layout)
        assert far.view_point(layout.sheet_width, 0).x() == pytest.approx(500, abs=0.5)
        shown = camera.showing(Rect(1600, 400, 200, 50), layout)
        assert shown.view_point(1800, 0).x() == pytest.approx(500 - 12, abs=0.5)
        page = camera.fitted_to_page(layout)
        middle = page.view_point(layout.sheet_width / 2, 0).x()
        assert middle == pytest.approx(250, abs=1)

    def test_on_whole_pixels(self, layout: MapLayout) -> None:
        camera = Camera(0.82, 0, 0, 800, 600).moved_to(123.4, 234.5, layout)
        assert camera.x * 0.82 == pytest.approx(round(camera.x * 0.82), abs=1e-9)
        assert camera.y * 0.82 == pytest.approx(round(camera.y * 0.82), abs=1e-9)


class TestFitting:
    def test_width(self, layout: MapLayout) -> None:
        camera = Camera(1, 50, 300, 824, 200).fitted_to_width(layout)
        assert camera.zoom == pytest.approx(800 / layout.sheet_width)  # 12 pixels at each side
        assert camera.view_point(layout.sheet_width / 2, 0).x() == pytest.approx(412, abs=1)
        assert camera.y == pytest.approx(300, abs=1 / camera.zoom)

    def test_page(self, layout: MapLayout) -> None:
        camera = Camera(1, 50, 300, 824, 624).fitted_to_page(layout)
        assert camera.zoom == pytest.approx(
            min(800 / layout.sheet_width, 600 / layout.sheet_height)
        )
        assert camera.view_point(0, 0).y() >= 12 - 1
        assert camera.view_point(0, layout.sheet_height).y() <= 612 + 1

    def test_grid(self, layout: MapLayout) -> None:
        camera = on_grid(Camera(1, 0, 0, 1366, 768), layout)
        assert camera.zoom == 0.82  # ten columns do not fit in at a size that can be read
        assert camera.header_sticks(layout)
        assert camera.heads_stick(layout)
        assert camera.header_top(layout) == pytest.approx(2 * 0.82, abs=0.5)
        assert camera.head_left(layout) == pytest.approx(8 * 0.82, abs=0.5)

    def test_grid_of_a_map_that_fits(self) -> None:
        row = cards_row({0: [make_card("a")]})
        narrow = lay(make_project(row, phases=3), margin=18, row_head=178)
        # 18 + 178 + 3 × 236 − 12 + 18 = 910 units
        assert narrow.sheet_width == 910
        assert on_grid(Camera(1, 0, 0, 1366, 768), narrow).zoom == 1.0
        assert on_grid(Camera(1, 0, 0, 819, 768), narrow).zoom == pytest.approx(0.9)
        assert on_grid(Camera(1, 0, 0, 728, 768), narrow).zoom == pytest.approx(0.8)

    def test_grid_of_a_map_that_ends_before_the_view_begins_with_its_title(self) -> None:
        short = lay(make_project(cards_row({0: [make_card("a")]})), margin=18, row_head=178)
        camera = on_grid(Camera(1, 0, 0, 600, short.sheet_height - 10), short)
        assert camera.view_point(0, 0).y() >= 0

    def test_the_end_of_the_sheet_comes_out_from_under_what_covers_the_corner(
        self, layout: MapLayout
    ) -> None:
        camera = Camera(1, 0, 0, 800, 600, corner=(180.0, 150.0))
        far = camera.moved_to(1e6, 1e6, layout)
        assert far.view_point(0, layout.sheet_height).y() == pytest.approx(600 - 150, abs=0.5)
        assert camera.fitted_to_page(layout).corner == (0, 0)

    def test_what_is_shown_does_not_lie_under_what_covers_the_corner(
        self, layout: MapLayout
    ) -> None:
        camera = Camera(1, 300, 300, 800, 600, corner=(180.0, 150.0))
        in_corner = Rect(1000, 800, 80, 60)  # at 700, 500 in the view
        shown = camera.showing(in_corner, layout)
        assert shown.view_point(0, in_corner.bottom).y() == pytest.approx(600 - 150 - 12, abs=0.5)
        assert shown.x == 300
        beside = Rect(700, 800, 80, 60)
        assert camera.showing(beside, layout) == camera


class TestStickyHeaders:
    def test_at_rest_they_stand_on_the_sheet(self, layout: MapLayout) -> None:
        camera = Camera(1, 0, 0, 1000, 700)
        assert camera.head_left(layout) == 18  # the margin
        assert camera.head_right(layout) == 18 + 178 - 10
        assert camera.header_top(layout) == layout.header_top
        assert not camera.heads_stick(layout)
        assert not camera.header_sticks(layout)

    def test_scrolled_they_stay_in_view(self, layout: MapLayout) -> None:
        camera = Camera(1, 700, 900, 1000, 700)
        assert camera.head_left(layout) == 8
        assert camera.head_right(layout) == 8 + 178 - 10
        assert camera.header_top(layout) == 2
        assert camera.header_bottom(layout) == round(2 + layout.header.height)
        assert camera.heads_stick(layout)
        assert camera.header_sticks(layout)

    def test_headers_that_would_fill_the_view_scroll_along(self, layout: MapLayout) -> None:
        camera = Camera(4, 700, 900, 1000, 700)
        # Row heads of 186 units are 744 of 1000 pixels.
        assert not camera.heads_stick(layout)
        assert camera.head_right(layout) == (18 + 178 - 10 - 700) * 4


class TestRevealing:
    def test_nothing_moves_for_what_is_in_view(self, layout: MapLayout) -> None:
        camera = Camera(1, 0, 0, 1000, 700)
        rect = Rect(layout.left + 10, layout.body_top + 20, 200, 40)
        assert camera.showing(rect, layout) == camera

    def test_from_the_right_and_below(self, layout: MapLayout) -> None:
        camera = Camera(1, 0, 0, 1000, 700)
        rect = Rect(1500, 1500, 224, 40)
        seen = camera.showing(rect, layout).seen
        assert seen.right == pytest.approx(1500 + 224 + 12, abs=1)
        assert seen.bottom == pytest.approx(1500 + 40 + 12, abs=1)

    def test_clear_of_the_headers(self, layout: MapLayout) -> None:
        camera = Camera(1, 1200, 900, 1000, 700)
        rect = Rect(1250, 920, 224, 40)  # under both headers
        shown = camera.showing(rect, layout)
        view = shown.view_rect(rect)
        assert view.left() == pytest.approx(shown.head_right(layout) + 12, abs=1)
        assert view.top() == pytest.approx(shown.header_bottom(layout) + 12, abs=1)

    def test_a_row_moves_only_up_and_down(self, layout: MapLayout) -> None:
        camera = Camera(1, 900, 0, 1000, 700).moved_to(900, 0, layout)
        shown = on_selection(camera, layout, Selection(JourneyId("journey"), RowId("row25")))
        assert shown.x == camera.x
        assert shown.y > camera.y

    def test_a_phase_moves_only_sideways(self, layout: MapLayout) -> None:
        camera = Camera(1, 0, 800, 1000, 700).moved_to(0, 800, layout)
        selection = Selection(JourneyId("journey"), phase=PhaseId("p9"))
        shown = on_selection(camera, layout, selection)
        assert shown.y == camera.y
        assert shown.x > camera.x

    def test_what_is_not_there_moves_nothing(self, layout: MapLayout) -> None:
        camera = Camera(1, 0, 0, 1000, 700)
        selection = Selection(JourneyId("journey"), entries=("gone",))
        assert on_selection(camera, layout, selection) == camera


class TestFlying:
    def test_begins_and_ends_at_its_ends(self) -> None:
        start, end = Camera(1, 0, 0, 800, 600), Camera(0.25, 400, 300, 800, 600)
        assert between(start, end, 0) == start
        assert between(start, end, 1) == end

    def test_zoom_runs_evenly_to_the_eye(self) -> None:
        half = between(Camera(1, 0, 0), Camera(0.25, 0, 0), 0.5)
        assert half.zoom == pytest.approx(0.5)  # the geometric mean

    def test_the_anchor_of_a_zoom_stays_put_on_the_way(self) -> None:
        # Both show the sheet's point 100, 50 at 200, 150 in the view.
        start = Camera(1, 100 - 200, 50 - 150)
        end = Camera(4, 100 - 50, 50 - 37.5)
        for share in (0.1, 0.4, 0.8):
            assert near(between(start, end, share).view_point(100, 50), 200, 150)
