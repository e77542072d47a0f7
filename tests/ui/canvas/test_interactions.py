"""The mouse on the map: what is selected, dragged, set and resized, and what Escape takes back."""

import pytest
from hands_rig import CTRL, NONE, SHIFT, Rig
from PySide6.QtCore import QEvent, QPoint, Qt, QTimer
from PySide6.QtGui import QContextMenuEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot
from sample import CHOOSE, DREAM, JOURNEY, LIVE, SIGN, sample_project

from cjm_desktop.base.ids import PhaseId, RowId
from cjm_desktop.model.questions import cell_at, find_point, find_row
from cjm_desktop.store.selection import Selection
from cjm_desktop.ui.canvas.overlay import NOTHING


def chosen(rig: Rig) -> tuple[str, ...]:
    return rig.store.selection.entries


def has_band(rig: Rig) -> bool:
    return rig.canvas.overlay.rubber_band is not None


def score(rig: Rig, phase: PhaseId, series: str) -> int | None:
    row = find_row(rig.journey, RowId("scores"))
    assert row is not None
    cell = cell_at(row, phase)
    found = getattr(cell, series) if cell else None
    return found.value if found else None


class TestClicking:
    def test_card(self, rig: Rig) -> None:
        rig.click(rig.entry("call"))
        assert rig.store.selection == Selection(JOURNEY, RowId("touch"), CHOOSE, ("call",))
        assert rig.steps == 0

    def test_ctrl_takes_one_more_and_one_less(self, rig: Rig) -> None:
        rig.click(rig.entry("site"))
        rig.click(rig.entry("call"), CTRL)
        assert list(chosen(rig)) == ["site", "call"]
        rig.click(rig.entry("site"), CTRL)
        assert list(chosen(rig)) == ["call"]
        rig.click(rig.entry("call"), CTRL)
        assert rig.store.selection == Selection(JOURNEY, RowId("touch"), CHOOSE)

    def test_ctrl_on_an_empty_place_keeps_what_was_gathered(self, rig: Rig) -> None:
        rig.click(rig.entry("site"))
        rig.click(rig.cell("touch", LIVE), CTRL)
        assert chosen(rig) == ("site",)

    def test_shift_takes_the_cells_between(self, rig: Rig) -> None:
        rig.click(rig.entry("site"))
        rig.click(rig.entry("why"), SHIFT)
        assert set(chosen(rig)) == {"site", "folder", "friends", "call", "why"}
        assert chosen(rig)[-1] == "why"

    def test_one_of_several_selects_it_alone(self, rig: Rig) -> None:
        rig.click(rig.entry("site"))
        rig.click(rig.entry("call"), CTRL)
        rig.click(rig.entry("site"))
        assert chosen(rig) == ("site",)

    def test_empty_cell_has_the_cursor(self, rig: Rig) -> None:
        rig.click(rig.cell("touch", LIVE))
        assert rig.store.selection == Selection(JOURNEY, RowId("touch"), LIVE)

    def test_headers(self, rig: Rig) -> None:
        rig.click(rig.header(SIGN))
        assert rig.store.selection == Selection(JOURNEY, phase=SIGN)
        rig.click(rig.head("words"))
        assert rig.store.selection == Selection(JOURNEY, row=RowId("words"))

    def test_nothing_beside_the_sheet(self, rig: Rig) -> None:
        rig.click(rig.entry("site"))
        rig.canvas.scroll_view(0, 10_000)
        rig.click(QPoint(1280, 880))
        assert rig.store.selection == Selection(JOURNEY)

    def test_menu_selects_what_it_is_about(self, rig: Rig) -> None:
        asked: list[QPoint] = []
        rig.canvas.place_menu_requested.connect(lambda _, place: asked.append(place))
        at = rig.entry("call")
        reason = QContextMenuEvent.Reason.Mouse
        event = QContextMenuEvent(reason, at, rig.canvas.viewport().mapToGlobal(at))
        QApplication.sendEvent(rig.canvas.viewport(), event)
        assert chosen(rig) == ("call",)
        assert asked == [rig.canvas.viewport().mapToGlobal(at)]

    def test_prompt_of_an_empty_cell_begins_a_card(self, rig: Rig) -> None:
        cell = rig.cell("words", SIGN, 0.5, 0.0)
        rig.click(cell + QPoint(0, 15))  # the prompt stands 9 below the rule
        assert rig.hands.editing.current is not None
        rig.move(rig.cell("words", LIVE, 0.5, 0.0) + QPoint(0, 15), pressed=False)
        assert rig.canvas.viewport().cursor().shape() == Qt.CursorShape.PointingHandCursor


class TestHovering:
    def test_card_has_a_line_and_a_hand(self, rig: Rig) -> None:
        rig.move(rig.entry("call"), pressed=False)
        assert rig.canvas.overlay.hover is not None
        assert rig.canvas.viewport().cursor().shape() == Qt.CursorShape.OpenHandCursor

    def test_empty_cell_invites(self, rig: Rig) -> None:
        rig.move(rig.cell("touch", LIVE), pressed=False)
        assert rig.canvas.overlay.empty_cell == (0, 3)

    def test_empty_cells_of_other_kinds_invite_too(self, rig: Rig) -> None:
        rig.move(rig.cell("feel", CHOOSE), pressed=False)
        assert rig.canvas.overlay.empty_cell == (rig.row_index("feel"), 1)
        rig.move(rig.cell("feel", DREAM, 0.5, 0.9), pressed=False)
        assert rig.canvas.overlay.empty_cell is None

    def test_scores_show_their_handles(self, rig: Rig) -> None:
        rig.move(rig.cell("scores", CHOOSE, 0.3, 0.1), pressed=False)
        assert rig.canvas.overlay.hover_handles == (2, 1)

    @pytest.mark.parametrize(
        ("row", "owner", "kind", "shape"),
        [
            ("scores", CHOOSE, "relevance", Qt.CursorShape.SizeVerCursor),
            ("feel", "hope", "point", Qt.CursorShape.SizeAllCursor),
        ],
    )
    def test_pointer_tells_what_a_drag_will_do(
        self, rig: Rig, row: str, owner: str, kind: str, shape: Qt.CursorShape
    ) -> None:
        rig.move(rig.handle(row, owner, kind), pressed=False)
        assert rig.canvas.viewport().cursor().shape() == shape

    def test_leaves_nothing_behind(self, rig: Rig) -> None:
        rig.move(rig.entry("call"), pressed=False)
        QApplication.sendEvent(rig.canvas.viewport(), QEvent(QEvent.Type.Leave))
        assert rig.canvas.overlay == NOTHING


class TestDraggingCards:
    def test_to_another_cell(self, rig: Rig) -> None:
        rig.drag(rig.entry("call"), rig.cell("words", SIGN))
        assert rig.listed("words", SIGN) == ["call"]
        assert rig.listed("touch", CHOOSE) == []
        assert rig.store.selection == Selection(JOURNEY, RowId("words"), SIGN, ("call",))
        assert (rig.step, rig.steps) == ("Move card", 1)

    def test_within_a_cell(self, rig: Rig) -> None:
        rig.drag(rig.entry("letter"), rig.entry("tool") - QPoint(0, 12))
        assert rig.listed("todo", CHOOSE) == ["letter", "tool"]

    def test_below_the_last(self, rig: Rig) -> None:
        rig.drag(rig.entry("tool"), rig.entry("letter") + QPoint(0, 12))
        assert rig.listed("todo", CHOOSE) == ["letter", "tool"]

    def test_back_to_its_place_is_no_step(self, rig: Rig) -> None:
        rig.drag(rig.entry("tool"), rig.entry("tool") + QPoint(12, 2))
        assert rig.steps == 0

    def test_several_in_their_order(self, rig: Rig) -> None:
        rig.click(rig.entry("why"))
        rig.click(rig.entry("site"), CTRL)
        rig.drag(rig.entry("site"), rig.cell("chances", LIVE))
        assert rig.listed("chances", LIVE) == ["site", "why"]
        assert (rig.step, rig.steps) == ("Move cards", 1)

    def test_ctrl_copies(self, rig: Rig) -> None:
        rig.click(rig.entry("call"))
        rig.drag(rig.entry("call"), rig.cell("words", SIGN), CTRL)
        assert rig.texts("words", SIGN) == ["Calls us"]
        assert rig.listed("touch", CHOOSE) == ["call"]
        assert rig.step == "Copy card"

    def test_card_becomes_an_action(self, rig: Rig) -> None:
        rig.drag(rig.entry("why"), rig.cell("todo", SIGN))
        assert rig.texts("todo", SIGN) == ["Why does it differ?"]

    def test_shows_where_it_lands_and_says_so(self, rig: Rig) -> None:
        with rig.held(rig.entry("call"), rig.cell("words", CHOOSE, down=0.95)):
            overlay = rig.canvas.overlay
            assert overlay.ghost is not None
            assert overlay.ghost.part.owner == "call"
            assert overlay.drop_mark is not None
            assert overlay.target is not None
            assert len(overlay.kept_places) == 1
            assert rig.said[-1] == "Drop: to row 2, Choose, place 2   Ctrl: copy   Esc: back"
            assert rig.canvas.viewport().cursor().shape() == Qt.CursorShape.ClosedHandCursor
            assert rig.store.project == sample_project()
        rig.release(rig.cell("words", CHOOSE, down=0.95))
        assert rig.said[-1] == ""
        assert rig.canvas.overlay.ghost is None

    def test_ctrl_pressed_on_the_way_changes_the_sentence(self, rig: Rig) -> None:
        end = rig.cell("words", SIGN)
        with rig.held(rig.entry("call"), end):
            QTest.keyPress(rig.canvas, Qt.Key.Key_Control)
            assert rig.said[-1] == "Drop: copy to row 2, Sign, place 1   Esc: back"
            assert rig.canvas.viewport().cursor().shape() == Qt.CursorShape.DragCopyCursor
            QTest.keyRelease(rig.canvas, Qt.Key.Key_Control, CTRL)
            assert rig.said[-1].startswith("Drop: to")
        rig.release(end)

    def test_rows_without_cards_refuse(self, rig: Rig) -> None:
        end = rig.cell("scores", SIGN)
        with rig.held(rig.entry("call"), end):
            assert rig.canvas.viewport().cursor().shape() == Qt.CursorShape.ForbiddenCursor
            assert rig.said[-1] == "row 3 holds no cards   Esc: back"
        rig.release(end)
        assert rig.steps == 0

    def test_escape_leaves_no_trace(self, rig: Rig) -> None:
        rig.click(rig.entry("site"))
        before = rig.store.selection
        end = rig.cell("words", SIGN)
        with rig.held(rig.entry("call"), end):
            rig.key(Qt.Key.Key_Escape)
        assert rig.canvas.overlay == NOTHING
        assert rig.said[-1] == ""
        rig.release(end)
        assert rig.store.project == sample_project()
        assert rig.store.selection == before
        assert rig.steps == 0

    def test_a_shaking_hand_does_not_drag(self, rig: Rig) -> None:
        at = rig.entry("call")
        near = at + QPoint(QApplication.startDragDistance() - 1, 0)
        rig.press(at)
        rig.move(near)
        assert rig.canvas.overlay.ghost is None
        rig.release(near)
        assert rig.steps == 0

    def test_near_an_edge_the_sheet_moves_along(self, rig: Rig, qtbot: QtBot) -> None:
        rig.canvas.resize(700, 500)
        QApplication.processEvents()
        rig.canvas.scroll_view(-10_000, 0)
        before = rig.canvas.camera.x
        size = rig.canvas.viewport().size()
        with rig.held(rig.entry("site"), QPoint(size.width() - 2, 300)):
            qtbot.waitUntil(lambda: rig.canvas.camera.x > before + 20, timeout=2000)
        rig.key(Qt.Key.Key_Escape)
        there = rig.canvas.camera.x
        QApplication.processEvents()
        assert rig.canvas.camera.x == there

    def test_far_outside_the_view_the_sheet_rests(self, rig: Rig) -> None:
        rig.canvas.resize(700, 500)
        QApplication.processEvents()
        below = rig.canvas.viewport().height()
        with rig.held(rig.entry("site"), QPoint(300, below + 47)):
            timers = rig.hands.pointer.findChildren(QTimer)
            assert any(timer.isActive() for timer in timers)
            rig.move(QPoint(300, below + 49))
            assert not any(timer.isActive() for timer in timers)
        rig.key(Qt.Key.Key_Escape)

    @pytest.mark.parametrize("ends", ["dropped outside", "Escape"])
    def test_card_that_goes_back_takes_the_view_back(
        self, rig: Rig, qtbot: QtBot, ends: str
    ) -> None:
        rig.canvas.resize(700, 500)
        QApplication.processEvents()
        rig.canvas.scroll_view(-10_000, 0)
        before, size = rig.canvas.camera, rig.canvas.viewport().size()
        outside = QPoint(size.width() + 20, 300)
        with rig.held(rig.entry("site"), outside):
            qtbot.waitUntil(lambda: rig.canvas.camera.x > before.x + 20, timeout=2000)
            assert rig.said[-1] == "Drop: back where it was"
        if ends == "Escape":
            rig.key(Qt.Key.Key_Escape)
        rig.release(outside)
        assert rig.canvas.camera == before
        assert rig.steps == 0


class TestDraggingHeaders:
    def test_phase(self, rig: Rig) -> None:
        rig.drag(rig.header(DREAM), rig.header(SIGN, 0.9))
        assert [p.id for p in rig.journey.phases] == [CHOOSE, SIGN, DREAM, LIVE]
        assert rig.store.selection == Selection(JOURNEY, phase=DREAM)
        assert (rig.step, rig.steps) == ("Move phase", 1)

    def test_phase_says_where(self, rig: Rig) -> None:
        with rig.held(rig.header(DREAM), rig.header(SIGN, 0.9)):
            assert rig.said[-1] == "Drop: before Live   Esc: back"
            mark = rig.canvas.overlay.drop_mark
            assert mark is not None
            assert mark.start.x == mark.end.x
        rig.key(Qt.Key.Key_Escape)
        rig.release(rig.header(SIGN))
        assert rig.steps == 0

    def test_row(self, rig: Rig) -> None:
        rig.drag(rig.head("touch", 0.5), rig.head("words", 0.9))
        assert [r.id for r in rig.journey.rows][:2] == ["words", "touch"]
        assert rig.store.selection == Selection(JOURNEY, row=RowId("touch"))
        assert (rig.step, rig.steps) == ("Move row", 1)

    def test_row_back_to_its_place_is_no_step(self, rig: Rig) -> None:
        rig.drag(rig.head("touch", 0.4), rig.head("touch", 0.6))
        assert rig.steps == 0

    def test_phase_moves_the_sheet_sideways_only(self, rig: Rig, qtbot: QtBot) -> None:
        rig.canvas.resize(700, 500)
        QApplication.processEvents()
        rig.canvas.scroll_view(-10_000, 40)
        before = rig.canvas.camera
        edge = QPoint(rig.canvas.viewport().width() - 1, rig.header(DREAM).y())
        with rig.held(rig.header(DREAM), edge):
            qtbot.waitUntil(lambda: rig.canvas.camera.x > before.x + 20, timeout=2000)
        assert rig.canvas.camera.y == before.y
        rig.key(Qt.Key.Key_Escape)
        rig.release(edge)

    def test_drag_that_begins_near_an_edge_does_not_scroll_at_once(self, rig: Rig) -> None:
        rig.canvas.resize(1300, 500)
        QApplication.processEvents()
        rig.canvas.scroll_view(0, 60)
        before = rig.canvas.camera
        top = rig.canvas.camera.header_bottom(rig.canvas.map_layout)
        start = QPoint(rig.entry("site").x(), round(top) + 8)
        with rig.held(start, start + QPoint(60, 4)):
            assert rig.hands.pointer.gesture is not None
            timers = rig.hands.pointer.findChildren(QTimer)
            assert timers
            assert not any(timer.isActive() for timer in timers)
        assert rig.canvas.camera == before
        rig.key(Qt.Key.Key_Escape)
        rig.release(start)


class TestValues:
    def test_handle_of_a_score(self, rig: Rig) -> None:
        start = rig.handle("scores", CHOOSE, "relevance")  # 85
        end = rig.value_at("scores", 40, start.x())
        with rig.held(start, end):
            flag = rig.canvas.overlay.flag
            assert flag is not None
            assert abs(int(flag.text) - 40) <= 1  # a pixel is about one point
            assert score(rig, CHOOSE, "relevance") == 85
        rig.release(end)
        value = score(rig, CHOOSE, "relevance")
        assert value is not None
        assert abs(value - 40) <= 1
        assert (rig.step, rig.steps) == ("Set relevance", 1)
        assert rig.store.selection.series == "relevance"

    def test_step_can_be_grabbed_anywhere_along_it(self, rig: Rig) -> None:
        x = rig.cell("scores", CHOOSE, 0.2).x()
        rig.drag(rig.value_at("scores", 35, x), rig.value_at("scores", 60, x))
        value = score(rig, CHOOSE, "presence")
        assert value is not None
        assert abs(value - 60) <= 1

    def test_shift_goes_by_fives(self, rig: Rig) -> None:
        start = rig.handle("scores", CHOOSE, "relevance")
        rig.drag(start, rig.value_at("scores", 42, start.x()), SHIFT)
        assert score(rig, CHOOSE, "relevance") in (40, 45)

    def test_click_on_not_scored_yet_only_selects(self, rig: Rig) -> None:
        x = rig.cell("scores", LIVE).x()
        rig.click(rig.value_at("scores", 55, x))
        assert rig.store.selection == Selection(JOURNEY, RowId("scores"), LIVE)
        assert rig.steps == 0
        rig.double_click(rig.value_at("scores", 55, x))  # opens the field, which is empty
        rig.key(Qt.Key.Key_Return)
        assert rig.steps == 0
        assert score(rig, LIVE, "relevance") is None

    def test_click_beside_it_only_selects(self, rig: Rig) -> None:
        x = rig.cell("scores", LIVE).x()
        rig.click(rig.value_at("scores", 80, x))
        assert rig.store.selection == Selection(JOURNEY, RowId("scores"), LIVE)
        assert rig.steps == 0

    def test_drag_anywhere_in_an_unscored_cell_sets_it(self, rig: Rig) -> None:
        x = rig.cell("scores", LIVE).x()
        rig.drag(rig.value_at("scores", 90, x), rig.value_at("scores", 20, x))
        value = score(rig, LIVE, "relevance")
        assert value is not None
        assert abs(value - 20) <= 1

    def test_click_that_ends_typing_sets_nothing(self, rig: Rig) -> None:
        rig.double_click(rig.entry("call"))
        rig.type(" twice")
        rig.click(rig.value_at("scores", 50, rig.cell("scores", LIVE).x()))
        assert rig.texts("touch", CHOOSE) == ["Calls us twice"]
        assert score(rig, LIVE, "relevance") is None
        assert rig.store.selection == Selection(JOURNEY, RowId("scores"), LIVE)

    def test_click_that_ends_typing_means_what_was_seen(self, rig: Rig) -> None:
        rig.store.select(Selection(JOURNEY, RowId("words"), DREAM))
        for _ in range(3):  # the row grows, and shrinks again when the empty card is dropped
            rig.type("A thought")
            rig.key(Qt.Key.Key_Return)
        rig.click(rig.cell("scores", CHOOSE, 0.5, 0.02))
        assert rig.store.selection == Selection(JOURNEY, RowId("scores"), CHOOSE)

    def test_click_on_a_handle_only_selects_it(self, rig: Rig) -> None:
        rig.click(rig.handle("scores", CHOOSE, "presence"))
        assert rig.store.selection == Selection(JOURNEY, RowId("scores"), CHOOSE, series="presence")
        assert rig.steps == 0

    def test_escape_leaves_the_score(self, rig: Rig) -> None:
        start = rig.handle("scores", CHOOSE, "relevance")
        end = rig.value_at("scores", 10, start.x())
        with rig.held(start, end):
            rig.key(Qt.Key.Key_Escape)
        rig.release(end)
        assert rig.store.project == sample_project()
        assert rig.steps == 0
        assert rig.canvas.map_layout.project is rig.store.project

    def test_point_up_and_into_another_phase(self, rig: Rig) -> None:
        start = rig.handle("feel", "joy", "point")
        end = rig.value_at("feel", -1, rig.cell("feel", CHOOSE).x())
        rig.drag(start, end)
        found = find_point(rig.journey, "joy")
        assert found is not None
        cell, point = found
        assert cell.phase == CHOOSE
        assert point.level == pytest.approx(-1, abs=0.1)
        assert point.at == pytest.approx(0.5, abs=0.05)
        assert (rig.step, rig.steps) == ("Move point", 1)

    def test_double_click_adds_a_point(self, rig: Rig) -> None:
        rig.double_click(rig.value_at("feel", 1, rig.cell("feel", LIVE, 0.25).x()))
        selected = rig.store.selection.point
        assert selected is not None
        found = find_point(rig.journey, selected)
        assert found is not None
        assert found[0].phase == LIVE
        assert found[1].level == pytest.approx(1, abs=0.1)


class TestResizing:
    def test_column_and_back_to_automatic(self, rig: Rig) -> None:
        edge = _column_edge(rig, 1)
        rig.drag(edge, edge + QPoint(50, 0))
        assert rig.journey.phases[1].width == 286  # 236 and 50
        assert rig.step == "Change width of phase"
        rig.double_click(_column_edge(rig, 1))
        assert rig.journey.phases[1].width is None

    def test_column_no_narrower_than_cards_can_be(self, rig: Rig) -> None:
        edge = _column_edge(rig, 1)
        rig.drag(edge, edge - QPoint(200, 0))
        assert rig.journey.phases[1].width == 160

    def test_row(self, rig: Rig) -> None:
        layout, camera = rig.canvas.map_layout, rig.canvas.camera
        height = layout.rows[0].height
        at = QPoint(
            round(camera.head_left(layout)) + 60,
            camera.view_point(0, layout.body_top + layout.tops[1]).toPoint().y(),
        )
        rig.drag(at, at + QPoint(0, 40))
        assert rig.journey.rows[0].height == pytest.approx(height + 40, abs=1)
        assert rig.step == "Change height of row"


def _column_edge(rig: Rig, column: int) -> QPoint:
    layout, camera = rig.canvas.map_layout, rig.canvas.camera
    x = camera.view_point(layout.left + layout.columns.edges[column + 1], 0).x()
    return QPoint(round(x), rig.header(CHOOSE).y())


class TestRubberBand:
    def test_selects_what_it_touches(self, rig: Rig) -> None:
        start = rig.cell("touch", LIVE, 0.9, 0.1)
        end = rig.cell("touch", CHOOSE, 0.5, 0.9)
        with rig.held(start, end):
            assert has_band(rig)
        rig.release(end)
        assert set(chosen(rig)) == {"call", "notary"}
        assert not has_band(rig)
        assert rig.steps == 0

    def test_ctrl_adds(self, rig: Rig) -> None:
        rig.click(rig.entry("why"))
        rig.drag(rig.cell("touch", LIVE, 0.9, 0.1), rig.cell("touch", SIGN, 0.5, 0.9), CTRL)
        assert set(chosen(rig)) == {"why", "notary"}

    def test_escape_selects_what_was_selected(self, rig: Rig) -> None:
        rig.click(rig.entry("why"))
        before = rig.store.selection
        end = rig.cell("touch", SIGN, 0.5, 0.9)
        with rig.held(rig.cell("touch", LIVE, 0.9, 0.1), end, NONE):
            assert chosen(rig) == ("notary",)
            rig.key(Qt.Key.Key_Escape)
        rig.release(end)
        assert rig.store.selection == before


def test_middle_button_moves_the_sheet(rig: Rig) -> None:
    rig.canvas.resize(600, 400)
    QApplication.processEvents()
    viewport, middle = rig.canvas.viewport(), Qt.MouseButton.MiddleButton
    before = rig.canvas.camera
    QTest.mousePress(viewport, middle, NONE, QPoint(400, 300))
    rig.move(QPoint(370, 260))
    rig.move(QPoint(350, 250))
    QTest.mouseRelease(viewport, middle, NONE, QPoint(350, 250))
    after = rig.canvas.camera
    assert (after.x - before.x, after.y - before.y) == pytest.approx((50, 50))
    assert rig.store.selection == Selection(JOURNEY)
