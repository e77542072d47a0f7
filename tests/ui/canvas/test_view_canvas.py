"""The canvas on screen: moving over the sheet, painting no more than needed, what pixels show."""

import base64
import threading
from collections.abc import Callable, Iterator

import pytest
from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QPointF, QRect, Qt
from PySide6.QtGui import QColor, QImage, QImageWriter
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QApplication,
)
from pytestqt.qtbot import QtBot
from sample import sample_project
from shown_canvas import CTRL, SHIFT, ShownCanvas, differing
from small_maps import cards_row, make_card, make_phases, make_project, with_rows
from still_style import StillStyle

from cjm_desktop.base.geometry import Point, Rect
from cjm_desktop.base.ids import ImageId, JourneyId, PhaseGroupId, PhaseId, RowId
from cjm_desktop.edits.entries import change_entry
from cjm_desktop.edits.journeys import change_journey
from cjm_desktop.edits.rows import change_row
from cjm_desktop.layout import tokens
from cjm_desktop.model.document import Journey, PhaseGroup, Project, Row
from cjm_desktop.model.words import RowKind
from cjm_desktop.store.selection import Selection
from cjm_desktop.ui.canvas.overlay import NOTHING, DropMark, Ghost, Overlay, ValueFlag
from cjm_desktop.ui.canvas.pinned_strip import PinnedStrip
from cjm_desktop.ui.canvas.selection_painter import cell_rect
from cjm_desktop.ui.frame import DARK, LIGHT, palette_of

WIDTH, HEIGHT = 900, 620
JOURNEY = JourneyId("journey")
Show = Callable[[Project], ShownCanvas]
MIDDLE = QPointF(WIDTH / 2, HEIGHT / 2)


def wide_map() -> Project:
    """Eight phases in two groups by fourteen rows of two cards, of all four kinds of evidence."""
    groups = (
        PhaseGroup(id=PhaseGroupId("first"), name="Before the sale"),
        PhaseGroup(id=PhaseGroupId("then"), name="After it", hue="brick"),
    )
    phases = tuple(
        phase.replace(name=f"Phase {n}", group=PhaseGroupId("first" if n < 6 else "then"))
        for n, phase in enumerate(make_phases(8))
    )
    rows = (
        cards_row(
            {
                c: [make_card(f"{r}-{c}-{k}", evidence=(r + c + k) % 4 + 1) for k in range(2)]
                for c in range(8)
            },
            id_=f"row{r}",
            name=f"Row {r}",
        )
        for r in range(14)
    )
    return make_project(*rows, phases=phases, groups=groups)


def with_pinned_rows(project: Project) -> Project:
    """Return the project with its first and third rows pinned."""
    rows = project.journeys[0].rows
    pinned = [row.replace(pinned=index in (0, 2)) for index, row in enumerate(rows)]
    return with_rows(project, *pinned)


@pytest.fixture(autouse=True)
def patient(monkeypatch: pytest.MonkeyPatch) -> None:
    """Give moving frames all the time they need, however busy the machine is."""
    monkeypatch.setattr("cjm_desktop.ui.canvas.canvas.MOVING_SECONDS", 60.0)
    monkeypatch.setattr("cjm_desktop.ui.canvas.canvas.STILL_SECONDS", 60.0)


@pytest.fixture(autouse=True)
def light(qapp: QApplication) -> Iterator[None]:
    """Lay the sheet on a light desk."""
    before = qapp.palette()
    qapp.setPalette(palette_of(LIGHT))
    yield
    qapp.setPalette(before)


@pytest.fixture
def show(qapp: QApplication) -> Iterator[Show]:
    """Show any project, and close it after the test."""
    assert qapp
    opened: list[ShownCanvas] = []

    def show(project: Project) -> ShownCanvas:
        opened.append(ShownCanvas(project, WIDTH, HEIGHT))
        return opened[-1]

    yield show
    for canvas in opened:
        canvas.close()


@pytest.fixture
def shown(show: Show) -> ShownCanvas:
    """The wide map, larger than the view."""
    return show(wide_map())


@pytest.fixture
def sample(show: Show) -> ShownCanvas:
    """The sample, which has a row of every kind."""
    return show(sample_project())


def to_grid(shown: ShownCanvas, right: float = 0.0, down: float = 0.0) -> None:
    """Scroll so far beyond the place where the headers begin to stick, and rest there."""
    layout = shown.canvas.map_layout
    shown.canvas.scroll_view(10 + right, layout.header_top - 2 + down)
    shown.rest()


def holds_colour(picture: QImage, rect: QRect, colour: str) -> bool:
    wanted = int(colour[1:], 16) | 0xFF000000
    return any(
        picture.pixel(x, y) == wanted
        for y in range(rect.top(), rect.bottom() + 1)
        for x in range(rect.left(), rect.right() + 1)
    )


def is_bare(picture: QImage, rect: QRect) -> bool:
    """Tell whether there is nothing but paper."""
    paper = QImage(rect.size(), picture.format())
    paper.fill(QColor(tokens.PAPER_0))
    return picture.copy(rect) == paper


class TestScrolling:
    def test_wheel(self, shown: ShownCanvas) -> None:
        to_grid(shown)
        x, y = shown.canvas.camera.x, shown.canvas.camera.y
        shown.turn_wheel(-1, MIDDLE)
        assert (shown.canvas.camera.x, shown.canvas.camera.y) == (x, y + 60)
        shown.turn_wheel(-2, MIDDLE, SHIFT)
        assert (shown.canvas.camera.x, shown.canvas.camera.y) == (x + 120, y + 60)

    def test_touch_pad(self, shown: ShownCanvas) -> None:
        to_grid(shown)
        x, y = shown.canvas.camera.x, shown.canvas.camera.y
        shown.slide(-7, -13, MIDDLE)
        assert (shown.canvas.camera.x, shown.canvas.camera.y) == (x + 7, y + 13)

    @pytest.mark.parametrize("selected", [False, True])
    def test_moved_pixels_are_those_of_a_fresh_picture(
        self, shown: ShownCanvas, selected: bool
    ) -> None:
        to_grid(shown)
        if selected:
            entries = ("3-2-0",)
            shown.store.select(Selection(JOURNEY, RowId("row3"), PhaseId("p2"), entries))
        for dx, dy in [(0, 60), (0, 60), (60, 0), (0, -33), (120, 0), (-60, 0), (17, 40), (0, 200)]:
            shown.canvas.scroll_view(dx, dy)
            moved = shown.shot()
            assert differing(moved, shown.fresh()) == 0, (dx, dy)

    def test_headers_that_move_along_do_so_rightly(self, shown: ShownCanvas) -> None:
        shown.rest()
        for dx, dy in [(0, 30), (4, 0), (0, 40), (0, -50)]:
            shown.canvas.scroll_view(dx, dy)
            moved = shown.shot()
            assert differing(moved, shown.fresh()) == 0, (dx, dy)

    def test_only_what_comes_into_view_is_painted(self, shown: ShownCanvas) -> None:
        to_grid(shown)
        shown.fresh()
        with shown.painted_rects() as rects:
            shown.canvas.scroll_view(0, 60)
        assert sum(r.width() * r.height() for r in rects) < 0.4 * WIDTH * HEIGHT

    def test_under_pinned_rows_too(self, show: Show) -> None:
        shown = show(with_pinned_rows(wide_map()))
        strip = PinnedStrip(shown.canvas)
        to_grid(shown, down=220)
        assert strip.isVisible()
        for dx, dy in [(0, 60), (60, 0), (0, -33), (120, 0), (-60, 0), (17, 40), (0, 90), (0, -90)]:
            shown.canvas.scroll_view(dx, dy)
            moved = shown.shot()
            strip.repaint()
            assert differing(moved, shown.fresh()) == 0, (dx, dy)

    @pytest.mark.parametrize("chosen", ["", "row0", "row5"])
    def test_pinned_rows_move_sideways_with_and_without_a_ring(
        self, show: Show, chosen: str
    ) -> None:
        shown = show(with_pinned_rows(wide_map()))
        strip = PinnedStrip(shown.canvas)
        to_grid(shown, down=220)
        if chosen:
            shown.store.select(Selection(JOURNEY, RowId(chosen), PhaseId("p0")))
        strip.repaint()
        for dx in (20, 7, -15, 60, 150, -90, -132):
            shown.canvas.scroll_view(dx, 0)
            moved = strip.grab().toImage()
            strip.update()
            assert differing(moved, strip.grab().toImage()) == 0, dx

    def test_names_of_groups_come_and_go_at_the_edge(self, show: Show) -> None:
        phases_and_groups = wide_map().journeys[0]
        rows = cards_row({column: [make_card(f"{column}", evidence=4)] for column in range(8)})
        shown = show(
            make_project(rows, phases=phases_and_groups.phases, groups=phases_and_groups.groups)
        )
        to_grid(shown)
        for dx in (40, 300, 300, 300, 200, 60, 60, 30, -30, -200, -300, -300, -300, -60):
            shown.canvas.scroll_view(dx, 0)
            moved = shown.shot()
            assert differing(moved, shown.fresh()) == 0, dx

    def test_as_rows_come_to_be_pinned_and_go_back(self, show: Show) -> None:
        shown = show(with_pinned_rows(wide_map()))
        strip = PinnedStrip(shown.canvas)
        to_grid(shown)
        for _ in range(9):
            shown.canvas.scroll_view(0, 40)
            assert differing(shown.shot(), shown.fresh()) == 0
        assert strip.isVisible()
        for _ in range(9):
            shown.canvas.scroll_view(0, -40)
            assert differing(shown.shot(), shown.fresh()) == 0
        assert not strip.isVisible()

    def test_under_pinned_rows_only_what_comes_into_view_is_painted(self, show: Show) -> None:
        shown = show(with_pinned_rows(wide_map()))
        strip = PinnedStrip(shown.canvas)
        to_grid(shown, down=220)
        shown.fresh()
        with shown.painted_rects() as rects:
            shown.canvas.scroll_view(0, 60)
        assert strip.isVisible()
        assert sum(r.width() * r.height() for r in rects) < 0.4 * WIDTH * HEIGHT

    def test_scroll_bars_show_and_move_the_view(self, shown: ShownCanvas) -> None:
        canvas = shown.canvas
        down = canvas.verticalScrollBar()
        layout = canvas.map_layout
        corner = HEIGHT - canvas.minimap.y() + 14  # the end comes out from under the minimap
        assert down.maximum() == round(layout.sheet_height - HEIGHT + corner)
        canvas.scroll_view(0, 150)
        assert down.value() == 150
        down.setValue(240)
        assert canvas.camera.y == 240
        canvas.set_zoom(2.0, QPointF(0, 0))
        assert down.maximum() == round(2 * layout.sheet_height - HEIGHT + corner)


class TestZooming:
    def test_wheel_with_ctrl_zooms_about_the_pointer(self, shown: ShownCanvas) -> None:
        to_grid(shown, 300, 200)
        at = QPointF(611, 388)
        before = shown.canvas.sheet_from_view(at)
        shown.turn_wheel(1, at, CTRL)
        after = shown.canvas.sheet_from_view(at)
        assert shown.canvas.zoom == pytest.approx(1.2, abs=0.01)  # a notch is about a fifth
        assert abs(after.x - before.x) < 1
        assert abs(after.y - before.y) < 1

    def test_steps_and_actual_size(self, shown: ShownCanvas) -> None:
        canvas = shown.canvas
        canvas.zoom_in()
        assert canvas.zoom == pytest.approx(1.2)
        canvas.zoom_out()
        canvas.zoom_out()
        assert canvas.zoom == pytest.approx(1 / 1.2)
        canvas.zoom_actual()
        assert canvas.zoom == 1.0

    def test_says_so(self, shown: ShownCanvas, qtbot: QtBot) -> None:
        with qtbot.waitSignal(shown.canvas.zoom_changed) as said:
            shown.canvas.set_zoom(0.5)
        assert said.args == [0.5]

    def test_flies_there(self, shown: ShownCanvas, qtbot: QtBot) -> None:
        canvas = shown.canvas
        canvas.animated = True
        target = canvas.camera.fitted_to_page(canvas.map_layout)
        zooms: list[float] = []
        canvas.zoom_changed.connect(zooms.append)
        canvas.fit_page()
        assert canvas.camera != target  # on its way
        qtbot.waitUntil(lambda: canvas.camera == target)
        assert zooms == sorted(zooms, reverse=True)

    def test_is_there_at_once_where_the_system_wants_no_motion(self, shown: ShownCanvas) -> None:
        canvas = shown.canvas
        canvas.animated = True
        still = StillStyle()
        canvas.setStyle(still)
        target = canvas.camera.fitted_to_page(canvas.map_layout)
        canvas.fit_page()
        assert canvas.camera == target

    def test_a_flight_knows_the_window_that_it_ends_in(
        self, shown: ShownCanvas, qtbot: QtBot
    ) -> None:
        canvas = shown.canvas
        canvas.animated = True
        zoom = canvas.camera.fitted_to_page(canvas.map_layout).zoom
        canvas.fit_page()
        canvas.resize(WIDTH - 100, HEIGHT - 200)  # as when a bar comes in
        qtbot.waitUntil(lambda: canvas.camera.zoom == zoom)
        size = canvas.viewport().size()
        assert (canvas.camera.width, canvas.camera.height) == (size.width(), size.height())

    def test_steps_add_up_while_flying(self, shown: ShownCanvas, qtbot: QtBot) -> None:
        canvas = shown.canvas
        canvas.animated = True
        canvas.zoom_in()
        canvas.zoom_in()
        qtbot.waitUntil(lambda: canvas.zoom == pytest.approx(1.44))

    def test_what_is_revealed_in_flight_is_in_view_in_the_end(
        self, shown: ShownCanvas, qtbot: QtBot
    ) -> None:
        canvas = shown.canvas
        canvas.animated = True
        last = Selection(JOURNEY, RowId("row13"), PhaseId("p7"), ("13-7-1",))
        first = Selection(JOURNEY, RowId("row1"), PhaseId("p0"), ("1-0-0",))
        canvas.reveal(last)
        QTest.qWait(40)  # on its way, with the first card still in view
        canvas.reveal(first)
        qtbot.waitUntil(lambda: canvas._flight.destination is None)
        view = canvas.box_rect("1-0-0")
        assert view is not None
        assert canvas.camera.view.contains(view)

    def test_a_zoom_that_is_begun_is_ended_though_something_is_revealed(
        self, shown: ShownCanvas, qtbot: QtBot
    ) -> None:
        canvas = shown.canvas
        canvas.set_zoom(3.0)
        canvas.animated = True
        canvas.zoom_actual()
        QTest.qWait(40)
        canvas.reveal(Selection(JOURNEY, RowId("row13"), PhaseId("p7"), ("13-7-1",)))
        qtbot.waitUntil(lambda: canvas._flight.destination is None)
        assert canvas.zoom == 1.0

    def test_a_hand_takes_over_from_a_flight(self, shown: ShownCanvas) -> None:
        canvas = shown.canvas
        canvas.animated = True
        canvas.fit_page()
        canvas.set_zoom(2.0)
        QTest.qWait(30)
        assert canvas.zoom == 2.0

    def test_whole_sheet_in_view_after_fitting(self, shown: ShownCanvas) -> None:
        shown.canvas.fit_page()
        layout, seen = shown.canvas.map_layout, shown.canvas.camera.seen
        assert seen.x <= 0
        assert seen.right >= layout.sheet_width
        assert seen.bottom >= layout.sheet_height


class TestStickyHeaders:
    def test_lines_beside_and_below_them(self, shown: ShownCanvas) -> None:
        to_grid(shown, 300, 200)
        camera, layout = shown.canvas.camera, shown.canvas.map_layout
        right, bottom = camera.head_right(layout), camera.header_bottom(layout)
        assert shown.colour_at(right - 1, bottom + 30) == tokens.LINE_3
        assert shown.colour_at(100, bottom - 1) == tokens.LINE_3
        assert shown.colour_at(4, bottom + 30) == tokens.PAPER_0

    def test_phases_stay_at_the_top(self, shown: ShownCanvas) -> None:
        to_grid(shown, 300, 200)
        camera, layout = shown.canvas.camera, shown.canvas.map_layout
        arrow = next(b.rect for b in layout.header.boxes if b.owner == "p3")
        view = shown.canvas.box_rect("p3")
        assert view is not None
        assert view.top() == pytest.approx(2 + arrow.y)
        at = view.left() + 40, view.bottom() - 5
        assert shown.colour_at(*at) == tokens.TINTS["petrol"].header
        assert at[1] < camera.header_bottom(layout)

    def test_row_names_stay_at_the_left(self, shown: ShownCanvas) -> None:
        to_grid(shown, 300)
        view = shown.canvas.box_rect("row2")
        assert view is not None
        assert view.left() == 8
        name = QRect(8 + 27, int(view.top()) + 10, 60, 20)
        assert holds_colour(shown.shot(), name, tokens.INK_9)

    def test_names_of_groups_stay_at_the_left_edge_of_the_columns(self, shown: ShownCanvas) -> None:
        to_grid(shown, 400)
        left = shown.canvas.camera.head_right(shown.canvas.map_layout)
        place = QRect(int(left), 2, 120, 14)
        assert holds_colour(shown.shot(), place, tokens.TINTS["cobalt"].ink)

    def test_they_scroll_along_where_they_would_fill_the_view(self, shown: ShownCanvas) -> None:
        shown.canvas.set_zoom(4.0)
        shown.canvas.scroll_view(1e5, 1e5)
        assert shown.canvas.hit(QPointF(5, 300)).zone in ("below", "body", "desk")


class TestRepainting:
    def painted_by_text(self, shown: ShownCanvas, text: str) -> list[QRect]:
        to_grid(shown)
        with shown.painted_rects() as rects:
            project = shown.store.project
            shown.store.apply(change_entry(project, JOURNEY, "2-1-0", text=text), "Change")
        return rects

    def test_a_row_of_the_same_height(self, shown: ShownCanvas) -> None:
        (rect,) = self.painted_by_text(shown, "other")
        row = shown.canvas.box_rect("row2")
        assert row is not None
        assert rect.top() >= row.top() - 30
        assert rect.bottom() <= row.bottom() + 30

    def test_a_row_that_grew_and_all_below(self, shown: ShownCanvas) -> None:
        (rect,) = self.painted_by_text(shown, "several words " * 6)
        row = shown.canvas.box_rect("row2")
        assert row is not None
        assert rect.top() >= row.top() - 30
        assert rect.bottom() >= HEIGHT - 1

    def test_the_picture_is_right_after_it(self, shown: ShownCanvas) -> None:
        self.painted_by_text(shown, "several words " * 6)
        shown.rest()
        assert differing(shown.shot(), shown.fresh()) == 0
        shown.store.undo_stack.undo()
        shown.rest()
        assert differing(shown.shot(), shown.fresh()) == 0

    def test_a_card_pointed_at(self, shown: ShownCanvas) -> None:
        to_grid(shown)
        view = shown.canvas.box_rect("2-1-0")
        assert view is not None
        rect = shown.canvas.camera.sheet_rect(view)
        with shown.painted_rects() as rects:
            shown.canvas.set_overlay(Overlay(hover=rect))
        # No more than the card, and the minimap where the machine is so slow that it is completed.
        assert all(painted.width() < 320 and painted.height() < 130 for painted in rects)
        assert shown.colour_at(view.center().x(), view.top() - 1) == tokens.INK_5

    def test_undone_it_leaves_no_trace(self, shown: ShownCanvas) -> None:
        to_grid(shown)
        before = shown.fresh()
        view = shown.canvas.box_rect("2-1-0")
        assert view is not None
        part = shown.canvas.map_layout.rows[2].cells[1].parts()[0]
        rect = shown.canvas.camera.sheet_rect(view)
        at = Point(rect.x + 30, rect.y - 20)
        for overlay in (
            Overlay(hover=rect),
            Overlay(kept_places=(rect,), ghost=Ghost(part, at), target=rect),
            Overlay(ghost=Ghost(part, Point(at.x + 90, at.y + 40))),
            Overlay(rubber_band=rect.grown(40)),
            Overlay(drop_mark=DropMark(at, Point(at.x + 224, at.y))),
            Overlay(flag=ValueFlag("85", at)),
            Overlay(),
        ):
            shown.canvas.set_overlay(overlay)
            QApplication.processEvents()
        assert differing(shown.shot(), before) == 0

    def test_each_frame_of_a_drag_is_that_of_a_whole_picture(self, shown: ShownCanvas) -> None:
        to_grid(shown)
        view = shown.canvas.box_rect("2-1-0")
        assert view is not None
        part = shown.canvas.map_layout.rows[2].cells[1].parts()[0]
        rect = shown.canvas.camera.sheet_rect(view)
        ways = [(30, -20), (42, -14), (42, -14), (160, 30), (300, 200), (150, 210)]
        for number, (dx, dy) in enumerate(ways):
            target = rect.moved(0, 60) if number < 4 else rect.moved(224, 60)
            mark = DropMark(Point(target.x, target.y), Point(target.right, target.y))
            ghost = Ghost(part, Point(rect.x + dx, rect.y + dy), 2)
            shown.canvas.set_overlay(
                Overlay(kept_places=(rect,), target=target, drop_mark=mark, ghost=ghost)
            )
            assert differing(shown.shot(), shown.fresh()) == 0, (dx, dy)

    def test_places_that_cards_left_are_not_painted_in_each_frame(self, shown: ShownCanvas) -> None:
        to_grid(shown)
        view = shown.canvas.box_rect("2-1-0")
        assert view is not None
        part = shown.canvas.map_layout.rows[2].cells[1].parts()[0]
        rect = shown.canvas.camera.sheet_rect(view)
        places = (rect, rect.moved(-150, 300))
        shown.canvas.set_overlay(Overlay(kept_places=places, ghost=Ghost(part, Point(rect.x, 0))))
        shown.shot()
        at = Point(rect.x + 8, 6)
        with shown.painted_rects() as rects:
            shown.canvas.set_overlay(Overlay(kept_places=places, ghost=Ghost(part, at)))
        # The card and 14 and 4 around it at each side, 8 and 6 further; and 3 for its turn.
        assert all(r.width() <= rect.w + 60 and r.height() <= part.rect.h + 60 for r in rects)

    def test_another_title(self, shown: ShownCanvas) -> None:
        with shown.painted_rects() as rects:
            project = change_journey(shown.store.project, JOURNEY, title="Other")
            shown.store.apply(project, "Change")
        assert rects[0] == shown.canvas.viewport().rect()


class TestShownLater:
    def test_what_is_not_ready_shows_as_areas_and_comes_at_once(
        self, shown: ShownCanvas, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        to_grid(shown)
        monkeypatch.setattr("cjm_desktop.ui.canvas.canvas.MOVING_SECONDS", -1.0)
        shown.canvas.scroll_view(600, 900)  # to where nothing was drawn before
        hasty = shown.shot()
        view = shown.canvas.box_rect("12-7-1")
        assert view is not None
        monkeypatch.setattr("cjm_desktop.ui.canvas.canvas.MOVING_SECONDS", 60.0)
        qtbot.waitUntil(lambda: differing(shown.shot(), hasty) > 1000)
        qtbot.waitUntil(lambda: differing(shown.shot(), shown.fresh()) == 0)

    def test_text_that_was_left_out_on_the_way_is_there_on_arrival(
        self, shown: ShownCanvas, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        monkeypatch.setattr("cjm_desktop.ui.canvas.detail.MOST_MOVING_TEXTS", 0)
        to_grid(shown)
        shown.canvas.animated = True
        with qtbot.waitSignal(shown.canvas.zoom_changed):
            shown.canvas.zoom_in()
        qtbot.waitUntil(lambda: shown.canvas.zoom == pytest.approx(1.2))
        qtbot.waitUntil(lambda: differing(shown.shot(), shown.fresh()) == 0)
        view = shown.canvas.box_rect("1-1-0")
        assert view is not None
        assert not holds_colour(shown.shot(), view.toAlignedRect(), tokens.INK_4)

    @pytest.mark.parametrize("zoom", [1.0, 0.3, 0.1, 0.05])
    def test_what_takes_all_the_time_of_its_frames_is_whole_in_the_end(
        self, shown: ShownCanvas, monkeypatch: pytest.MonkeyPatch, zoom: float
    ) -> None:
        for name in ("MOVING_SECONDS", "STILL_SECONDS"):
            monkeypatch.setattr(f"cjm_desktop.ui.canvas.canvas.{name}", 1e-9)
        shown.canvas.surface.drawings.clear()
        shown.canvas.set_zoom(zoom)
        shown.rest()
        assert shown.canvas.is_whole

    def test_wheel_zoom_settles(
        self, shown: ShownCanvas, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        monkeypatch.setattr("cjm_desktop.ui.canvas.detail.MOST_MOVING_TEXTS", 0)
        to_grid(shown)
        shown.turn_wheel(1, QPointF(300, 200), CTRL)
        view = shown.canvas.box_rect("1-1-0")
        assert view is not None
        card = view.toAlignedRect()
        assert holds_colour(shown.shot(), card, tokens.INK_4)  # bars while it moves
        qtbot.waitUntil(lambda: not holds_colour(shown.shot(), card, tokens.INK_4))


class TestSelection:
    @pytest.fixture(autouse=True)
    def on_grid(self, shown: ShownCanvas) -> None:
        to_grid(shown)

    def test_ring_and_stretch_handles(self, shown: ShownCanvas) -> None:
        shown.store.select(Selection(JOURNEY, RowId("row2"), PhaseId("p1"), ("2-1-0",)))
        view = shown.canvas.box_rect("2-1-0")
        assert view is not None
        assert shown.colour_at(view.center().x(), view.top() - 3) == tokens.ACCENT
        # The handle is 7 wide: its middle is paper, its edge accent.
        assert shown.colour_at(view.right() + 3, view.center().y()) == tokens.PAPER_0
        assert holds_colour(
            shown.shot(),
            QRect(int(view.right()) - 2, int(view.center().y()), 12, 1),
            tokens.ACCENT,
        )

    def test_several_have_thin_rings_only(self, shown: ShownCanvas) -> None:
        entries = ("2-1-0", "2-2-1")
        before = shown.shot()
        shown.store.select(Selection(JOURNEY, RowId("row2"), PhaseId("p2"), entries))
        for entry in entries:
            view = shown.canvas.box_rect(entry)
            assert view is not None
            above = QRect(int(view.center().x()), int(view.top()) - 5, 1, 5)
            assert shown.shot().copy(above) != before.copy(above)
            handle = QRect(int(view.right()) + 5, int(view.center().y()), 2, 2)
            assert shown.shot().copy(handle) == before.copy(handle)

    def test_cursor_on_a_cell(self, shown: ShownCanvas) -> None:
        shown.store.select(Selection(JOURNEY, RowId("row2"), PhaseId("p1")))
        row, card = shown.canvas.box_rect("row2"), shown.canvas.box_rect("2-1-0")
        assert row is not None
        assert card is not None
        line = QRect(int(card.center().x()), int(row.top()), 1, 8)
        assert holds_colour(shown.shot(), line, tokens.ACCENT)

    def test_ring_leaves_the_diamond_of_a_moment_uncovered(self, shown: ShownCanvas) -> None:
        project = shown.store.project
        shown.store.apply(change_entry(project, JOURNEY, "2-1-0", moment="first"), "Mark")
        shown.store.select(Selection(JOURNEY, RowId("row2"), PhaseId("p1"), ("2-1-0",)))
        view = shown.canvas.box_rect("2-1-0")
        assert view is not None
        # The diamond's middle is 3 from the corner both ways, the ring 3 outside the card.
        assert shown.colour_at(view.right() - 3, view.top() - 3) == tokens.TINTS["petrol"].ink
        assert shown.colour_at(view.right() - 30, view.top() - 3) == tokens.ACCENT

    def test_ring_of_a_phase_follows_its_arrow(self, shown: ShownCanvas) -> None:
        shown.store.select(Selection(JOURNEY, phase=PhaseId("p1")))
        phase = shown.canvas.box_rect("p1")
        assert phase is not None
        right, top = int(phase.right()), int(phase.top())
        tip = QRect(right + 9, int(phase.center().y()), 9, 1)  # 13 - 4 beyond the column
        corner = QRect(right + 8, top - 5, 8, 9)  # where a rectangle round the tip would be
        assert holds_colour(shown.shot(), tip, tokens.ACCENT)
        assert not holds_colour(shown.shot(), corner, tokens.ACCENT)

    def test_cursor_keeps_off_the_figures_of_scores(self, sample: ShownCanvas) -> None:
        layout = sample.canvas.map_layout
        index = next(i for i, row in enumerate(layout.rows) if row.row.kind == "score")
        cursor = cell_rect(layout, Selection(JOURNEY, layout.rows[index].row.id, PhaseId("dream")))
        # the figure of 100 has its base line at 14 and is 11 high, the ring is 2 wide
        assert cursor is not None
        assert cursor.y == layout.body_top + layout.tops[index]

    def test_phase_and_row(self, shown: ShownCanvas) -> None:
        shown.store.select(Selection(JOURNEY, phase=PhaseId("p1")))
        phase = shown.canvas.box_rect("p1")
        assert phase is not None
        line = QRect(int(phase.center().x()), int(phase.bottom()), 1, 4)
        assert holds_colour(shown.shot(), line, tokens.ACCENT)
        shown.store.select(Selection(JOURNEY, row=RowId("row1")))
        row = shown.canvas.box_rect("row1")
        assert row is not None
        line = QRect(60, int(row.top()), 1, 6)
        assert holds_colour(shown.shot(), line, tokens.ACCENT)

    def test_a_card_under_its_editor_has_no_ring(self, shown: ShownCanvas) -> None:
        shown.store.select(Selection(JOURNEY, RowId("row2"), PhaseId("p1"), ("2-1-0",)))
        shown.canvas.set_overlay(Overlay(editing="2-1-0"))
        view = shown.canvas.box_rect("2-1-0")
        assert view is not None
        assert shown.colour_at(view.center().x(), view.top() - 3) == tokens.PAPER_0

    def test_reveal_brings_it_into_view(self, shown: ShownCanvas) -> None:
        selection = Selection(JOURNEY, RowId("row13"), PhaseId("p7"), ("13-7-1",))
        shown.canvas.reveal(selection)
        view = shown.canvas.box_rect("13-7-1")
        assert view is not None
        assert shown.canvas.camera.view.contains(view)


class TestGestures:
    def test_rubber_band_lies_under_the_cards(self, shown: ShownCanvas) -> None:
        to_grid(shown)
        upper, lower = (shown.canvas.box_rect(f"3-1-{k}") for k in range(2))
        assert upper is not None
        assert lower is not None
        both = shown.canvas.camera.sheet_rect(upper.united(lower))
        shown.canvas.set_overlay(Overlay(rubber_band=both.grown(3)))
        between = (upper.bottom() + lower.top()) / 2
        assert shown.colour_at(upper.center().x(), between) == tokens.ACCENT_TINT
        # 3 + 1 + 0 leaves 0: a guess, on paper of its own.
        assert shown.colour_at(upper.right() - 40, upper.top() + 4) == tokens.PAPER_0

    def test_a_card_in_hand_and_where_it_was(self, shown: ShownCanvas) -> None:
        to_grid(shown)
        view = shown.canvas.box_rect("2-1-1")
        assert view is not None
        rect = shown.canvas.camera.sheet_rect(view)
        part = shown.canvas.map_layout.rows[2].cells[1].parts()[1]
        at = Point(rect.x + 300, rect.y + 60)
        shown.canvas.set_overlay(Overlay(kept_places=(rect,), ghost=Ghost(part, at)))
        assert shown.colour_at(view.center().x(), view.center().y()) == tokens.PAPER_0
        picture = shown.shot()
        shadow = QRect(int(view.left()) + 320, int(view.bottom()) + 60, 100, 8)
        assert holds_colour(picture, shadow, tokens.LINE_3)
        edge = QRect(int(view.left()) + 300, int(view.top()) + 56, 200, 12)
        assert holds_colour(picture, edge, tokens.ACCENT)

    def test_value_flag(self, sample: ShownCanvas) -> None:
        canvas = sample.canvas
        canvas.scroll_view(0, canvas.map_layout.body_top)
        at = canvas.sheet_from_view(QPointF(400, 300))
        canvas.set_overlay(Overlay(flag=ValueFlag("85", at)))
        # 20 pixels high, its foot 14 above the place.
        assert sample.colour_at(382, 285) == tokens.INK_9
        assert holds_colour(sample.shot(), QRect(390, 268, 20, 16), tokens.WHITE)

    def test_handles_of_the_score_pointed_at(self, sample: ShownCanvas) -> None:
        canvas = sample.canvas
        layout = canvas.map_layout
        index = layout.index_of(RowId("scores"))
        assert index is not None
        top = layout.body_top + layout.tops[index]
        canvas.scroll_view(0, top - 200)
        handle = next(h for h in layout.rows[index].handles if h.column == 1)
        at = canvas.camera.view_point(layout.left + handle.x, top + handle.y)
        around = QRect(int(at.x()) - 6, int(at.y()) - 6, 12, 4)
        before = sample.shot().copy(around)
        canvas.set_overlay(Overlay(hover_handles=(index, 1)))
        assert sample.colour_at(at.x(), at.y()) == tokens.PAPER_0  # the middle of the ring
        assert sample.shot().copy(around) != before


class TestPrompts:
    def test_an_empty_map_prompts_in_its_first_column(self, show: Show) -> None:
        rows = (cards_row({}, id_=f"row{r}", prompt="What do they do?") for r in range(3))
        shown = show(make_project(*rows))
        layout = shown.canvas.map_layout
        picture = shown.shot()
        for row in range(3):
            place = Rect(layout.left, layout.body_top + layout.tops[row] + 9, 224, 20)
            first = shown.canvas.view_from_sheet(place).toRect()
            assert not is_bare(picture, first)
            assert is_bare(picture, first.translated(236, 0))

    def test_an_empty_cell_prompts_when_it_is_pointed_at(self, show: Show) -> None:
        row = cards_row({0: [make_card("a")]}, prompt="What do they do?")
        shown = show(make_project(row))
        layout = shown.canvas.map_layout
        place = Rect(layout.left + 236, layout.body_top + 9, 224, 31)
        view = shown.canvas.view_from_sheet(place).toRect()
        assert is_bare(shown.shot(), view)
        shown.canvas.set_overlay(Overlay(empty_cell=(0, 1)))
        assert not is_bare(shown.shot(), view)

    def test_nothing_is_asked_where_a_card_from_the_left_stands(self, show: Show) -> None:
        row = cards_row({0: [make_card("a", span=2)]}, prompt="What do they do?")
        shown = show(make_project(row))
        shown.rest()
        before = shown.shot()
        shown.canvas.set_overlay(Overlay(empty_cell=(0, 1)))
        assert shown.shot() == before
        shown.canvas.set_overlay(Overlay(empty_cell=(0, 2)))
        assert shown.shot() != before

    @pytest.mark.parametrize("kind", ["cards", "actions", "score", "curve", "metric", "image"])
    def test_an_empty_cell_under_the_cursor_says_how_to_fill_it(
        self, show: Show, kind: RowKind
    ) -> None:
        full = cards_row({0: [make_card("a")]}, id_="full")
        row = Row(id=RowId("empty"), kind=kind, series=("relevance",))
        shown = show(make_project(full, row))
        layout = shown.canvas.map_layout
        journey, phase = layout.journey.id, layout.columns.phases[1]
        top = layout.body_top + layout.tops[1]
        # Within the ring of the cursor, and left of the handles of scores.
        place = Rect(layout.left + 244, top + 8, 150, layout.rows[1].height - 16)
        view = shown.canvas.view_from_sheet(place).toRect()
        before = shown.shot().copy(view)
        shown.canvas.set_overlay(Overlay(empty_cell=(1, 1)))
        pointed_at = shown.shot().copy(view)
        assert pointed_at != before
        shown.canvas.set_overlay(NOTHING)
        shown.canvas.store.select(Selection(journey, row.id, phase))
        assert shown.shot().copy(view) == pointed_at
        shown.canvas.set_overlay(Overlay(editing="a"))  # the field takes the place of the words
        assert shown.shot().copy(view) == before


class TestLevels:
    def test_bars_for_text(self, shown: ShownCanvas) -> None:
        shown.canvas.set_zoom(0.4)
        view = shown.canvas.box_rect("3-4-0")  # 3 + 4 + 0 leaves 3: researched
        assert view is not None
        # The bar is 5 high, 12 below the card's top and 9 from its left, all at 40 %.
        assert shown.colour_at(view.left() + 12, view.top() + 5.6) == tokens.INK_4
        assert shown.colour_at(view.right() - 6, view.bottom() - 2) == tokens.TINTS["petrol"].full

    def test_only_colour_far_away(self, shown: ShownCanvas) -> None:
        shown.canvas.set_zoom(0.1)
        view = shown.canvas.box_rect("3-4-0")
        assert view is not None
        assert holds_colour(shown.shot(), view.toAlignedRect(), tokens.TINTS["petrol"].full)
        assert not holds_colour(shown.shot(), view.toAlignedRect(), tokens.INK_4)

    def test_every_level_of_every_kind_of_row_paints(self, sample: ShownCanvas) -> None:
        for zoom in (4.0, 1.0, 0.5, 0.3, 0.1, 0.05):
            sample.canvas.set_zoom(zoom)
            sample.canvas.scroll_view(-1e6, -1e6)
            picture = sample.shot()
            seen = {picture.pixel(x, y) for x in range(0, WIDTH, 9) for y in range(0, HEIGHT, 5)}
            assert len(seen) > 2


class TestPreview:
    def test_shows_another_project_and_the_document_again(self, shown: ShownCanvas) -> None:
        canvas, project = shown.canvas, shown.store.project
        before = canvas.map_layout
        preview = change_entry(project, JOURNEY, "2-1-0", text="several words " * 6)
        canvas.show_preview(preview)
        assert canvas.map_layout.rows[2].height > before.rows[2].height
        canvas.show_preview(None)
        assert canvas.map_layout.rows[2].height == before.rows[2].height
        assert shown.store.project is project

    def test_the_camera_waits_until_it_is_over(self, show: Show) -> None:
        project = make_project(cards_row({0: [make_card("a")]}))
        row = project.journeys[0].rows[0]
        shown = show(change_row(project, JOURNEY, row.id, height=2000.0))
        canvas = shown.canvas
        canvas.scroll_view(0, 1e6)
        camera = canvas.camera
        shorter = change_row(shown.store.project, JOURNEY, row.id, height=900.0)
        canvas.show_preview(shorter)
        assert canvas.camera == camera
        shown.store.apply(shorter, "Shorter")
        end = canvas.camera.view_point(0, canvas.map_layout.sheet_height).y()
        assert end == pytest.approx(canvas.minimap.y() - 14, abs=1)

    def test_a_map_shorter_than_the_view_stays_where_it_is_as_it_grows(self, show: Show) -> None:
        shown = show(make_project(cards_row({0: [make_card("a")]})))
        canvas, project = shown.canvas, shown.store.project
        canvas.set_zoom(0.5)
        top = canvas.view_from_sheet(Rect(0, 0, 1, 1)).top()
        assert top == 12
        row = project.journeys[0].rows[0]
        shown.shot()
        for height in (400.0, 600.0, 300.0):
            shown.store.apply(change_row(project, JOURNEY, row.id, height=height), "Height")
            assert canvas.map_layout.sheet_height * 0.5 < HEIGHT
            assert canvas.view_from_sheet(Rect(0, 0, 1, 1)).top() == top
            assert differing(shown.shot(), shown.fresh()) == 0


class TestMinimap:
    def test_shows_where_the_view_is_and_leads_elsewhere(self, shown: ShownCanvas) -> None:
        canvas = shown.canvas
        minimap = canvas.minimap
        assert minimap.isVisible()
        assert minimap.geometry().right() == WIDTH - 14 - 1
        assert minimap.geometry().bottom() == HEIGHT - 14 - 1
        layout = canvas.map_layout
        scale = (minimap.width() - 10) / layout.sheet_width
        x, y = layout.sheet_width * 0.6, layout.sheet_height * 0.55
        at = QPointF(5 + x * scale, 5 + y * scale).toPoint()
        QTest.mouseClick(minimap, Qt.MouseButton.LeftButton, pos=at)
        middle = canvas.sheet_from_view(MIDDLE)
        assert middle.x == pytest.approx(x, abs=1 / scale)
        assert middle.y == pytest.approx(y, abs=1 / scale)

    def test_is_drawn_when_the_canvas_rests(self, shown: ShownCanvas, qtbot: QtBot) -> None:
        body, full = self.body_of(shown), tokens.TINTS["petrol"].full
        qtbot.waitUntil(lambda: holds_colour(shown.shot(), body, full))

    def test_does_not_wait_for_what_is_made_ready_ahead(
        self, shown: ShownCanvas, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        canvas = shown.canvas
        monkeypatch.setattr(canvas.surface, "prepare", lambda *_: False)
        canvas.surface.drawings.clear()
        canvas.minimap._picture = None
        canvas.minimap.show_layout(canvas.map_layout)
        body, full = self.body_of(shown), tokens.TINTS["petrol"].full
        qtbot.waitUntil(lambda: holds_colour(shown.shot(), body, full))

    def test_shows_the_map_of_before_until_another_is_whole(
        self, shown: ShownCanvas, qtbot: QtBot
    ) -> None:
        body, full = self.body_of(shown), tokens.TINTS["petrol"].full
        qtbot.waitUntil(lambda: holds_colour(shown.shot(), body, full))
        shown.canvas.surface.drawings.clear()
        shown.canvas.minimap._is_stale = True  # and no time to draw any row anew
        assert holds_colour(shown.shot(), body, full)

    @staticmethod
    def body_of(shown: ShownCanvas) -> QRect:
        """Return where in the view the minimap shows rows."""
        minimap, layout = shown.canvas.minimap, shown.canvas.map_layout
        scale = (minimap.width() - 10) / layout.sheet_width
        top = minimap.y() + 5 + round((layout.body_top + 10) * scale)
        return QRect(minimap.x() + 5, top, minimap.width() - 10, 40)

    def test_goes_where_all_is_in_view(self, shown: ShownCanvas) -> None:
        shown.canvas.fit_page()
        assert not shown.canvas.minimap.isVisible()
        shown.canvas.zoom_actual()
        assert shown.canvas.minimap.isVisible()

    def test_stands_aside_while_a_gesture_is_where_it_stands(self, shown: ShownCanvas) -> None:
        canvas, minimap = shown.canvas, shown.canvas.minimap
        at = canvas.sheet_from_view(QPointF(minimap.geometry().center()))
        there, far = Rect(at.x, at.y, 40, 40), Rect(at.x - 500, at.y - 300, 40, 40)
        canvas.set_overlay(Overlay(hover=there))
        assert minimap.isVisible()
        canvas.set_overlay(Overlay(target=far))
        assert minimap.isVisible()
        canvas.set_overlay(Overlay(target=there))
        assert not minimap.isVisible()
        canvas.set_overlay(Overlay(target=far))
        assert not minimap.isVisible()  # until it ends: nothing comes and goes meanwhile
        canvas.set_overlay(NOTHING)
        assert minimap.isVisible()


class TestSurroundings:
    def test_desk_around_the_sheet(self, shown: ShownCanvas) -> None:
        shown.canvas.fit_page()
        assert shown.colour_at(3, 300) == "#E7E4DE"
        rect = shown.canvas.view_from_sheet(Rect(6, 6, 1, 1))
        assert shown.colour_at(rect.x(), rect.y()) == tokens.PAPER_0

    def test_dark_desk_dims_the_paper(self, shown: ShownCanvas, qapp: QApplication) -> None:
        qapp.setPalette(palette_of(DARK))
        shown.canvas.fit_page()
        assert shown.colour_at(3, 300) == "#141413"
        rect = shown.canvas.view_from_sheet(Rect(6, 6, 1, 1))
        assert shown.colour_at(rect.x(), rect.y()) == "#F6F4EE"

    def test_other_journeys(self, sample: ShownCanvas) -> None:
        sample.canvas.show_journey(JourneyId("later"))
        assert sample.canvas.map_layout.journey.title == "Later"
        assert sample.canvas.camera.seen.y <= 0
        sample.store.select(Selection(JourneyId("later")))
        sample.store.select(Selection(JourneyId("now")))
        assert sample.canvas.journey == "now"

    def test_a_journey_that_is_gone(self, sample: ShownCanvas) -> None:
        sample.canvas.show_journey(JourneyId("later"))
        project = sample.store.project
        sample.store.apply(project.replace(journeys=project.journeys[:1]), "Remove")
        assert sample.canvas.journey == "now"

    def test_a_project_without_journeys(self, sample: ShownCanvas) -> None:
        sample.store.load(sample.store.project.replace(journeys=()))
        assert sample.canvas.map_layout.rows == ()
        sample.fresh()

    def test_pictures_come_when_they_are_decoded(self, show: Show, qtbot: QtBot) -> None:
        project = sample_project()
        red = QImage(3000, 2000, QImage.Format.Format_RGB32)
        red.fill(QColor("#FF0000"))
        buffer = QBuffer()
        buffer.open(QIODevice.OpenModeFlag.WriteOnly)
        assert QImageWriter(buffer, QByteArray(b"png")).write(red)
        encoded = base64.b64encode(bytes(buffer.data().data())).decode()
        shown = show(project.replace(images=tuple(i.replace(data=encoded) for i in project.images)))
        rect = shown.canvas.box_rect("notary")
        assert rect is not None
        shown.canvas.scroll_view(rect.x() - 300, rect.y() - 200)
        rect = shown.canvas.box_rect("notary")
        assert rect is not None
        at = rect.center().x(), rect.top() + 20
        qtbot.waitUntil(lambda: shown.colour_at(*at) == "#FF0000")
        shown.canvas.hide()
        assert "canvas pictures" not in {thread.name for thread in threading.enumerate()}

    def test_pictures_that_cannot_be_shown(self, sample: ShownCanvas, qtbot: QtBot) -> None:
        image = sample.store.project.images[1].replace(data="not base64!")
        project = sample.store.project.replace(images=(sample.store.project.images[0], image))
        sample.store.apply(project, "Break")
        rect = sample.canvas.box_rect("notary")
        assert rect is not None
        sample.canvas.scroll_view(rect.x() - 300, rect.y() - 200)
        rect = sample.canvas.box_rect("notary")
        assert rect is not None
        at = rect.center().x(), rect.top() + 20
        qtbot.waitUntil(lambda: sample.colour_at(*at) == tokens.LINE_3)
        assert ImageId("house") == image.id

    def test_an_empty_journey(self, show: Show) -> None:
        shown = show(make_project(phases=0))
        shown.fresh()
        assert isinstance(shown.canvas.map_layout.journey, Journey)
        assert shown.canvas.hit(QPointF(200, 150)).zone in ("desk", "above", "below", "header")
