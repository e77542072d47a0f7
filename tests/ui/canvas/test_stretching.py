"""Stretching, copying, merging and splitting on the map, with mouse and keys."""

from hands_rig import ALT, CTRL, NONE, SHIFT, Rig
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QTextCursor
from sample import CHOOSE, DREAM, LIVE, SIGN

from cjm_desktop.base.ids import PhaseId
from cjm_desktop.model.document import Card
from cjm_desktop.model.questions import find_entry
from cjm_desktop.ui.canvas.editor import TextEditor
from cjm_desktop.ui.canvas.overlay import NOTHING
from cjm_desktop.ui.canvas.places import entry_rect

Key = Qt.Key


def span(rig: Rig, card: str) -> int:
    place = find_entry(rig.journey, card)
    assert place is not None
    assert isinstance(place.entry, Card)
    return place.entry.span


def edge(rig: Rig, card: str, side: str) -> QPoint:
    """Return the middle of a handle: 3 units outside the card."""
    rect = entry_rect(rig.canvas.map_layout, card)
    assert rect is not None
    view = rig.canvas.camera.view_rect(rect)
    x = view.left() - 3 if side == "left" else view.right() + 3
    return QPoint(round(x), round(view.center().y()))


def column_end(rig: Rig, phase: PhaseId, near: int = 0) -> int:
    layout, camera = rig.canvas.map_layout, rig.canvas.camera
    column = [p.id for p in rig.journey.phases].index(phase)
    x = layout.left + layout.columns.edges[column + 1]
    return round(camera.view_point(x, 0).x()) + near


def drag_edge(rig: Rig, card: str, side: str, x: int) -> None:
    start = edge(rig, card, side)
    rig.drag(start, QPoint(x, start.y()))


class TestByItsEdges:
    def test_the_right_edge_goes_over_more_phases_and_back(self, rig: Rig) -> None:
        rig.click(rig.entry("call"))
        drag_edge(rig, "call", "right", column_end(rig, SIGN, near=-40))
        assert span(rig, "call") == 2
        assert rig.listed("touch", CHOOSE) == ["call"]
        assert rig.step == "Stretch card"
        assert rig.steps == 1
        assert rig.store.selection.entries == ("call",)
        drag_edge(rig, "call", "right", column_end(rig, LIVE, near=-20))
        assert span(rig, "call") == 3
        drag_edge(rig, "call", "right", column_end(rig, CHOOSE, near=30))
        assert span(rig, "call") == 1

    def test_the_left_edge_takes_the_card_to_an_earlier_phase(self, rig: Rig) -> None:
        rig.click(rig.entry("why"))
        drag_edge(rig, "why", "left", column_end(rig, DREAM, near=-200))
        assert rig.listed("words", DREAM) == ["why"]
        assert span(rig, "why") == 2
        drag_edge(rig, "why", "left", column_end(rig, DREAM, near=20))
        assert rig.listed("words", CHOOSE) == ["why"]
        assert span(rig, "why") == 1

    def test_the_map_shows_it_and_a_sentence_says_it(self, rig: Rig) -> None:
        rig.click(rig.entry("call"))
        start = edge(rig, "call", "right")
        before = entry_rect(rig.canvas.map_layout, "call")
        assert before is not None
        end = QPoint(column_end(rig, SIGN, near=-40), start.y())
        with rig.held(start, end):
            shown = entry_rect(rig.canvas.map_layout, "call")
            assert shown is not None
            assert shown.w == before.w + rig.canvas.map_layout.columns.inner(2) + 12
            assert rig.said[-1] == "Runs from Choose to Sign, 2 phases   Esc: back"
            assert rig.canvas.viewport().cursor().shape() == Qt.CursorShape.SizeHorCursor
            rig.key(Key.Key_Escape)
        assert rig.steps == 0
        assert entry_rect(rig.canvas.map_layout, "call") == before
        assert rig.canvas.overlay == NOTHING
        rig.release(end)
        assert rig.steps == 0

    def test_the_pointer_tells_what_a_handle_does(self, rig: Rig) -> None:
        rig.click(rig.entry("call"))
        rig.move(edge(rig, "call", "right"), pressed=False)
        assert rig.canvas.viewport().cursor().shape() == Qt.CursorShape.SizeHorCursor
        rig.move(rig.entry("call"), pressed=False)
        assert rig.canvas.viewport().cursor().shape() == Qt.CursorShape.OpenHandCursor

    def test_a_click_on_a_handle_selects_nothing_else(self, rig: Rig) -> None:
        rig.click(rig.entry("call"))
        rig.click(edge(rig, "call", "right"))
        assert rig.store.selection.entries == ("call",)
        assert rig.steps == 0

    def test_a_double_click_on_a_handle_takes_it_back_to_one_phase(self, rig: Rig) -> None:
        rig.click(rig.entry("call"))
        rig.commands.stretch_cards(2)
        rig.double_click(edge(rig, "call", "right"))
        assert span(rig, "call") == 1
        assert not rig.is_editing()

    def test_actions_and_several_cards_have_no_handles(self, rig: Rig) -> None:
        rig.click(rig.entry("tool"))
        rig.move(edge(rig, "tool", "right"), pressed=False)
        assert rig.canvas.viewport().cursor().shape() != Qt.CursorShape.SizeHorCursor
        rig.click(rig.entry("call"))
        rig.click(rig.entry("site"), CTRL)
        rig.move(edge(rig, "call", "right"), pressed=False)
        assert rig.canvas.viewport().cursor().shape() != Qt.CursorShape.SizeHorCursor


class TestByKeys:
    def test_alt_shift_and_arrows_stretch_and_take_back(self, rig: Rig) -> None:
        rig.click(rig.entry("call"))
        for expected in (2, 3, 3):  # the map ends there
            rig.key(Key.Key_Right, ALT | SHIFT)
            assert span(rig, "call") == expected
        assert rig.steps == 2
        rig.key(Key.Key_Left, ALT | SHIFT)
        assert span(rig, "call") == 2

    def test_several_at_once_are_one_step(self, rig: Rig) -> None:
        rig.click(rig.entry("site"))
        rig.click(rig.entry("call"), CTRL)
        rig.key(Key.Key_Right, ALT | SHIFT)
        assert (span(rig, "site"), span(rig, "call")) == (2, 2)
        assert rig.steps == 1
        assert rig.step == "Stretch cards"
        assert rig.store.selection.entries == ("site", "call")

    def test_alt_shift_up_and_down_copy_to_the_row_beside(self, rig: Rig) -> None:
        rig.click(rig.entry("call"))
        rig.key(Key.Key_Down, ALT | SHIFT)
        assert rig.texts("words", CHOOSE) == ["Why does it differ?", "Calls us"]
        assert rig.texts("touch", CHOOSE) == ["Calls us"]
        assert rig.store.selection.entries == (rig.listed("words", CHOOSE)[-1],)
        assert rig.step == "Copy card"

    def test_copies_keep_their_order(self, rig: Rig) -> None:
        rig.click(rig.entry("friends"))
        rig.click(rig.entry("site"), CTRL)
        rig.commands.copy_selection(1, 0)
        assert rig.texts("touch", CHOOSE) == ["Calls us", "Reads our site", "Asks friends"]
        assert rig.step == "Copy cards"
        assert len(rig.store.selection.entries) == 2
        assert not rig.commands.can_copy(0, -1)


class TestMergingAndSplitting:
    def test_merge(self, rig: Rig) -> None:
        rig.click(rig.entry("folder"))
        rig.click(rig.entry("friends"), CTRL)
        rig.commands.merge_selection()
        assert rig.texts("touch", DREAM) == ["Reads our site", "Takes a folder\nAsks friends"]
        assert list(rig.store.selection.entries) == ["folder"]
        assert rig.step == "Merge cards"
        rig.commands.split_selection()
        assert rig.texts("touch", DREAM) == ["Reads our site", "Takes a folder", "Asks friends"]
        assert len(rig.store.selection.entries) == 2
        assert rig.step == "Split card"
        assert not rig.commands.can_split()

    def test_one_card_or_cards_with_actions_do_not_merge(self, rig: Rig) -> None:
        rig.click(rig.entry("folder"))
        assert not rig.commands.can_merge()
        rig.click(rig.entry("tool"), CTRL)
        assert not rig.commands.can_merge()

    def test_at_the_caret_while_editing(self, rig: Rig) -> None:
        rig.double_click(rig.entry("folder"))
        place_caret(rig, len("Takes"))
        rig.key(Key.Key_Return, CTRL | SHIFT)
        assert rig.texts("touch", DREAM)[1:3] == ["Takes", "a folder"]
        assert rig.step == "Split card"
        assert rig.steps == 1
        assert rig.is_editing()  # goes on at the beginning of the second
        rig.type("Reads ")
        rig.key(Key.Key_Return, NONE)
        assert rig.texts("touch", DREAM)[1:3] == ["Takes", "Reads a folder"]

    def test_at_the_end_it_goes_on_with_a_new_card(self, rig: Rig) -> None:
        rig.double_click(rig.entry("folder"))
        rig.key(Key.Key_Return, CTRL | SHIFT)
        assert rig.steps == 0
        rig.type("Next")
        rig.key(Key.Key_Return)
        assert rig.texts("touch", DREAM)[1:3] == ["Takes a folder", "Next"]

    def test_a_card_that_is_being_added(self, rig: Rig) -> None:
        rig.click(rig.cell("words", LIVE))
        rig.type("one two")
        place_caret(rig, len("one "))
        rig.key(Key.Key_Return, CTRL | SHIFT)
        rig.key(Key.Key_Return)
        assert rig.texts("words", LIVE) == ["one", "two"]


def place_caret(rig: Rig, at: int) -> None:
    field = rig.field
    assert isinstance(field, TextEditor)
    cursor = field.textCursor()
    cursor.setPosition(at, QTextCursor.MoveMode.MoveAnchor)
    field.setTextCursor(cursor)
