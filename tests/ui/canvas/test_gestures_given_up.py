"""Gestures that are given up, by Escape or because something else was done meanwhile."""

import pytest
from hands_rig import NONE, Rig
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot
from sample import CHOOSE, JOURNEY, LIVE, SIGN, sample_project

from cjm_desktop.base.ids import RowId
from cjm_desktop.edits.rows import change_row
from cjm_desktop.store.selection import Selection
from cjm_desktop.ui.canvas.overlay import NOTHING


def is_at_rest(rig: Rig) -> bool:
    """Tell whether no gesture goes on and nothing of one is shown."""
    shown = rig.canvas.map_layout.project is rig.store.project
    return rig.hands.pointer.gesture is None and rig.canvas.overlay == NOTHING and shown


class TestSomethingElseIsDone:
    def test_before_an_action_all_is_as_it_was(self, rig: Rig) -> None:
        rig.click(rig.entry("site"))
        before = rig.store.selection
        end = rig.cell("words", SIGN)
        with rig.held(rig.entry("call"), end):
            rig.commands.finish_editing()  # which every action begins with
            assert is_at_rest(rig)
            assert rig.store.selection == before
        rig.release(end)
        assert rig.store.project == sample_project()
        assert rig.steps == 0

    def test_a_press_alone_goes_on_into_a_drag(self, rig: Rig) -> None:
        end = rig.cell("words", SIGN)
        rig.press(rig.entry("call"))
        rig.commands.finish_editing()
        rig.move(end)
        rig.release(end)
        assert "call" in rig.listed("words", SIGN)

    def test_score_whose_row_goes(self, rig: Rig) -> None:
        start = rig.handle("scores", CHOOSE, "relevance")
        end = rig.value_at("scores", 10, start.x())
        with rig.held(start, end):
            rig.store.select(Selection(JOURNEY, RowId("scores")))
            rig.commands.delete_selection()
            assert is_at_rest(rig)
        rig.release(end)
        assert rig.steps == 1

    def test_point_of_another_journey(self, rig: Rig) -> None:
        start = rig.handle("feel", "doubt", "point")
        with rig.held(start, start - QPoint(0, 20)):
            rig.commands.add_empty_journey()
            assert is_at_rest(rig)
            assert rig.store.selection.journey != JOURNEY
        rig.release(start)
        assert rig.canvas.journey == rig.store.selection.journey
        assert rig.steps == 1

    def test_rubber_band_leaves_selected_what_the_document_has(self, rig: Rig) -> None:
        end = rig.cell("touch", SIGN, 0.5, 0.9)
        with rig.held(rig.cell("touch", LIVE, 0.9, 0.1), end, NONE):
            rig.commands.delete_selection()
            chosen = rig.store.selection
            assert is_at_rest(rig)
        rig.release(end)
        assert rig.store.selection == chosen


class TestEscapeTakesTheViewBack:
    def test_of_a_sheet_that_was_moved_to_its_end(self, rig: Rig) -> None:
        """Farther than it goes: the way back is as long as the way was, not as the pointer's."""
        rig.canvas.resize(600, 400)
        QApplication.processEvents()
        viewport, middle = rig.canvas.viewport(), Qt.MouseButton.MiddleButton
        rig.canvas.scroll_view(-10_000, -10_000)
        rig.canvas.scroll_view(30, 30)
        before = rig.canvas.camera
        QTest.mousePress(viewport, middle, NONE, QPoint(100, 100))
        rig.move(QPoint(200, 200))
        rig.move(QPoint(400, 300))
        assert rig.canvas.camera != before
        rig.key(Qt.Key.Key_Escape)
        assert rig.canvas.camera == before
        QTest.mouseRelease(viewport, middle, NONE, QPoint(400, 300))

    def test_of_a_row_that_was_made_lower(self, rig: Rig, qtbot: QtBot) -> None:
        """The view stood past the sheet's end, beside the minimap, which was lower meanwhile."""
        row = rig.journey.rows[-1]
        rig.store.apply(change_row(rig.store.project, JOURNEY, row.id, height=700.0), "Higher")
        QApplication.processEvents()
        rig.canvas.scroll_view(0, 10_000)
        before, layout = rig.canvas.camera, rig.canvas.map_layout
        foot = before.view_point(0, layout.body_top + layout.tops[-1])
        edge = QPoint(round(before.head_left(layout)) + 60, foot.toPoint().y())
        top = round(before.header_bottom(layout)) + 2
        with rig.held(edge, QPoint(edge.x(), top)):
            qtbot.waitUntil(lambda: rig.canvas.camera.y < before.y - 40, timeout=2000)
        rig.key(Qt.Key.Key_Escape)
        assert rig.canvas.camera == before
        rig.release(edge)
        assert rig.steps == 1


def test_view_knows_of_the_minimap_after_each_edit(rig: Rig) -> None:
    """Else the next movement, however small, would hold the sheet at another end."""
    row = rig.journey.rows[-1].id
    rig.canvas.scroll_view(0, 10_000)
    for height in (700.0, 900.0, 400.0):
        rig.store.apply(change_row(rig.store.project, JOURNEY, row, height=height), "Height")
        before = rig.canvas.camera
        rig.canvas.scroll_view(0, 0)
        assert rig.canvas.camera == before


@pytest.mark.parametrize("away", [False, True])
def test_drag_to_another_journey_that_an_action_ends(rig: Rig, away: bool) -> None:
    """The journey is shown that the document is open at, whichever the drag had opened."""
    rig.commands.add_empty_journey()
    other = rig.store.selection.journey
    rig.store.select(Selection(JOURNEY))
    end = rig.cell("words", SIGN)
    with rig.held(rig.entry("call"), end):
        if away:
            rig.canvas.show_journey(other)  # as resting on its tab does
        rig.store.undo_stack.undo()  # so that it is gone
        assert is_at_rest(rig)
    rig.release(end)
    assert rig.canvas.journey == JOURNEY
