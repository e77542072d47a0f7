"""The keyboard on the map: the cursor, what Enter, Escape and Delete do, and values by arrows."""

import pytest
from hands_rig import ALT, CTRL, NONE, SHIFT, Rig
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QContextMenuEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from sample import CHOOSE, DREAM, JOURNEY, LIVE, SIGN

from cjm_desktop.base.ids import PhaseGroupId, PhaseId, RowId
from cjm_desktop.edits.phases import remove_phases
from cjm_desktop.model.document import Row
from cjm_desktop.model.questions import cell_at, find_point, find_row
from cjm_desktop.store.selection import Selection, SheetKind, SheetText

Key = Qt.Key
FIRST = Selection(JOURNEY, RowId("touch"), DREAM, ("site",))


def cell(row: str, phase: PhaseId, *chosen: str) -> Selection:
    return Selection(JOURNEY, RowId(row), phase, chosen)


def head(row: str) -> Selection:
    return Selection(JOURNEY, row=RowId(row))


def band(group: str) -> Selection:
    return Selection(JOURNEY, group=PhaseGroupId(group))


def text(kind: SheetKind, owner: str = "", place: int = 0, via: PhaseId | None = None) -> Selection:
    return Selection(JOURNEY, text=SheetText(kind, owner, place, via))


def header(phase: PhaseId) -> Selection:
    return Selection(JOURNEY, phase=phase)


def point(name: str) -> Selection:
    return Selection(JOURNEY, RowId("feel"), DREAM, point=name)


def held(series: str, phase: PhaseId = CHOOSE) -> Selection:
    assert series in ("relevance", "presence")
    return Selection(JOURNEY, RowId("scores"), phase, series=series)  # type: ignore[arg-type] # asserted


def score(rig: Rig, phase: PhaseId, series: str = "relevance") -> int | None:
    row = find_row(rig.journey, RowId("scores"))
    assert row is not None
    found = getattr(cell_at(row, phase), series, None)
    return found.value if found else None


@pytest.mark.parametrize(
    ("start", "key", "end"),
    [
        # nothing selected: any arrow goes to the first card
        (Selection(JOURNEY), Key.Key_Down, FIRST),
        (Selection(JOURNEY), Key.Key_Right, FIRST),
        # Over cards as they stand below each other: the two digital ones, then the physical one.
        (FIRST, Key.Key_Down, cell("touch", DREAM, "friends")),
        (cell("touch", DREAM, "friends"), Key.Key_Down, cell("touch", DREAM, "folder")),
        (cell("touch", DREAM, "folder"), Key.Key_Up, cell("touch", DREAM, "friends")),
        # From the last card to the next row, whose cell is empty there.
        (cell("touch", DREAM, "folder"), Key.Key_Down, cell("words", DREAM)),
        (cell("touch", CHOOSE, "call"), Key.Key_Down, cell("words", CHOOSE, "why")),
        (cell("words", DREAM), Key.Key_Up, cell("touch", DREAM, "folder")),
        (cell("words", DREAM), Key.Key_Down, cell("scores", DREAM)),
        # The cell of cards itself is left for its first card.
        (cell("touch", DREAM), Key.Key_Down, FIRST),
        # Sideways to the card at about the same height.
        (FIRST, Key.Key_Right, cell("touch", CHOOSE, "call")),
        (cell("todo", CHOOSE, "tool"), Key.Key_Right, cell("todo", SIGN)),
        (cell("todo", SIGN), Key.Key_Left, cell("todo", CHOOSE, "tool")),
        # The headers lie above the first row and left of the first phase.
        (FIRST, Key.Key_Up, text("span", "stdc", via=DREAM)),
        (text("span", "stdc", via=DREAM), Key.Key_Up, header(DREAM)),
        (header(DREAM), Key.Key_Down, text("span", "stdc", via=DREAM)),
        (text("span", "stdc", via=DREAM), Key.Key_Down, FIRST),
        # A span runs over several phases: the cursor stays in the one that it came from.
        (header(SIGN), Key.Key_Down, text("span", "stdc", 1, via=SIGN)),
        (text("span", "stdc", 1, via=SIGN), Key.Key_Down, cell("touch", SIGN, "notary")),
        (text("span", "stdc", 1, via=SIGN), Key.Key_Up, header(SIGN)),
        (text("span", "stdc", 1), Key.Key_Up, header(CHOOSE)),
        (text("span", "stdc"), Key.Key_Right, text("span", "stdc", 1)),
        (text("span", "stdc", 1), Key.Key_Home, text("span", "stdc")),
        (text("span", "stdc", 1), Key.Key_Right, text("span", "stdc", 1)),
        (header(LIVE), Key.Key_Down, cell("touch", LIVE)),  # no span is below it
        # Above the header stand principles, above these the title block.
        (band("buying"), Key.Key_Up, text("principle", "honest", via=DREAM)),
        (text("principle", "honest"), Key.Key_Right, text("principle", "calm")),
        (text("principle", "calm"), Key.Key_End, text("principle", "calm")),
        (text("principle", "honest"), Key.Key_Down, band("buying")),
        (text("principle", "honest", via=DREAM), Key.Key_Up, text("subtitle", via=DREAM)),
        (text("subtitle"), Key.Key_Up, text("title")),
        (text("title"), Key.Key_Up, text("organisation")),
        (text("organisation"), Key.Key_Up, text("organisation")),
        (text("organisation", via=LIVE), Key.Key_Down, text("title", via=LIVE)),
        (text("title"), Key.Key_Right, text("version")),  # its two lines end beside it
        (text("scope"), Key.Key_Down, text("version")),
        (text("scope"), Key.Key_Up, text("customers")),
        (text("scope"), Key.Key_Right, text("persona", "anna")),
        (text("persona", "anna"), Key.Key_Right, text("persona", "bas")),
        (text("persona", "bas"), Key.Key_Home, text("organisation")),
        (text("title"), Key.Key_End, text("persona", "bas")),
        # Escape leads back to the phases.
        (text("subtitle", via=SIGN), Key.Key_Escape, header(SIGN)),
        (text("principle", "honest"), Key.Key_Escape, header(DREAM)),
        (header(DREAM), Key.Key_Right, header(CHOOSE)),
        (FIRST, Key.Key_Left, head("touch")),
        (head("touch"), Key.Key_Down, head("words")),
        (head("words"), Key.Key_Right, cell("words", DREAM)),
        # Nothing lies beyond the edges.
        (header(DREAM), Key.Key_Up, band("buying")),
        (band("buying"), Key.Key_Right, band("after")),
        (band("after"), Key.Key_Left, band("buying")),
        (band("after"), Key.Key_Right, band("after")),
        (band("after"), Key.Key_Down, header(LIVE)),
        (header(DREAM), Key.Key_Left, header(DREAM)),
        (cell("touch", LIVE), Key.Key_Right, cell("touch", LIVE)),
        (cell("pictures", DREAM), Key.Key_Down, cell("pictures", DREAM)),
        (head("touch"), Key.Key_Up, head("touch")),
        # Home and End stay in the row.
        (cell("words", SIGN), Key.Key_Home, cell("words", DREAM)),
        (cell("words", DREAM), Key.Key_End, cell("words", LIVE)),
        (header(CHOOSE), Key.Key_End, header(LIVE)),
    ],
)
def test_arrows(rig: Rig, start: Selection, key: Key, end: Selection) -> None:
    rig.store.select(start)
    rig.key(key)
    assert rig.store.selection == end


def test_from_the_title_of_a_map_without_phases(rig: Rig) -> None:
    ids = [phase.id for phase in rig.journey.phases]
    rig.store.apply(remove_phases(rig.store.project, JOURNEY, ids), "Delete phases")
    rig.store.select(text("principle", "calm"))
    rig.key(Key.Key_Down)
    assert rig.store.selection == head("touch")
    rig.store.select(text("title"))
    rig.key(Key.Key_Escape)
    assert rig.store.selection == Selection(JOURNEY)


@pytest.mark.parametrize(
    ("start", "key", "end"),
    [
        (cell("scores", SIGN), Key.Key_Home, FIRST),
        (FIRST, Key.Key_End, cell("pictures", LIVE)),
        (cell("scores", SIGN), Key.Key_Left, cell("scores", DREAM)),
        (cell("scores", SIGN), Key.Key_Right, cell("scores", LIVE)),
        (cell("scores", SIGN), Key.Key_Up, cell("touch", SIGN, "notary")),
        (cell("scores", SIGN), Key.Key_Down, cell("pictures", SIGN)),
        (head("scores"), Key.Key_Up, head("touch")),
    ],
)
def test_ctrl_jumps_to_the_ends(rig: Rig, start: Selection, key: Key, end: Selection) -> None:
    rig.store.select(start)
    rig.key(key, CTRL)
    assert rig.store.selection == end


def test_dividers_are_passed_over(rig: Rig) -> None:
    row = Row(id=RowId("line"), kind="divider", role="visibility", name="Line")
    rig.commands.add_row("divider", "visibility")
    line = rig.store.selection.row
    assert line is not None
    rig.store.select(cell("pictures", DREAM))
    rig.key(Key.Key_Down)
    assert rig.store.selection == cell("pictures", DREAM)
    rig.store.select(head("pictures"))
    rig.key(Key.Key_Down)
    assert rig.store.selection == Selection(JOURNEY, row=line)
    assert row.kind == "divider"


def test_tab_goes_through_the_cells_of_all_rows_and_then_leaves(rig: Rig) -> None:
    rig.store.select(cell("touch", LIVE))
    rig.key(Key.Key_Tab)
    assert rig.store.selection == cell("words", DREAM)
    rig.key(Key.Key_Backtab, SHIFT)
    assert rig.store.selection == cell("touch", LIVE)
    rig.store.select(cell("pictures", LIVE))
    assert not _takes(rig, Key.Key_Tab)
    rig.store.select(Selection(JOURNEY))
    assert not _takes(rig, Key.Key_Tab)


def _takes(rig: Rig, key: Key) -> bool:
    """Tell whether the map keeps a key for itself."""
    from PySide6.QtCore import QEvent
    from PySide6.QtGui import QKeyEvent

    return rig.hands.keyboard.press(QKeyEvent(QEvent.Type.KeyPress, key, NONE))


def test_page_keys_go_down_by_what_is_in_view(rig: Rig) -> None:
    rig.canvas.resize(1300, 500)
    rig.store.select(FIRST)
    rig.key(Key.Key_PageDown)
    layout = rig.canvas.map_layout
    row = layout.index_of(rig.store.selection.row or RowId(""))
    assert row is not None
    # 85 % of 500 pixels at 100 %
    assert layout.tops[row] <= 425 < layout.tops[row + 1]
    assert rig.canvas.camera.seen.y > layout.header_top
    rig.key(Key.Key_PageUp)
    assert rig.store.selection.row == "touch"


def test_shift_takes_more_cards(rig: Rig) -> None:
    rig.store.select(FIRST)
    rig.key(Key.Key_Down, SHIFT)
    rig.key(Key.Key_Right, SHIFT)
    assert rig.store.selection.entries == ("site", "friends", "call")


def test_shift_and_arrows_back_take_fewer(rig: Rig) -> None:
    rig.click(rig.entry("site"))
    rig.key(Key.Key_Down, SHIFT)
    rig.key(Key.Key_Down, SHIFT)
    assert list(rig.store.selection.entries) == ["site", "friends", "folder"]
    rig.key(Key.Key_Up, SHIFT)
    assert list(rig.store.selection.entries) == ["site", "friends"]
    rig.key(Key.Key_Up, SHIFT)
    assert list(rig.store.selection.entries) == ["site"]


def test_ctrl_a_widens(rig: Rig) -> None:
    rig.store.select(FIRST)
    rig.key(Key.Key_A, CTRL)
    assert set(rig.store.selection.entries) == {"site", "folder", "friends"}
    rig.key(Key.Key_A, CTRL)
    assert len(rig.store.selection.entries) == 5


def test_escape_goes_back_step_by_step(rig: Rig) -> None:
    rig.store.select(FIRST)
    rig.key(Key.Key_Escape)
    assert rig.store.selection == cell("touch", DREAM)
    rig.key(Key.Key_Escape)
    assert rig.store.selection == Selection(JOURNEY)
    assert not _takes(rig, Key.Key_Escape)


def test_delete(rig: Rig) -> None:
    rig.store.select(FIRST)
    rig.key(Key.Key_Delete)
    assert rig.listed("touch", DREAM) == ["folder", "friends"]
    rig.key(Key.Key_Backspace)
    assert rig.listed("touch", DREAM) == ["friends"]
    assert rig.steps == 2


def test_alt_moves(rig: Rig) -> None:
    rig.store.select(cell("todo", CHOOSE, "tool"))
    rig.key(Key.Key_Down, ALT)
    rig.key(Key.Key_Right, ALT)
    assert rig.listed("todo", SIGN) == ["tool"]
    rig.store.select(header(DREAM))
    rig.key(Key.Key_Right, ALT)
    assert [p.id for p in rig.journey.phases][:2] == [CHOOSE, DREAM]
    rig.store.select(head("touch"))
    rig.key(Key.Key_Down, ALT)
    assert [r.id for r in rig.journey.rows][:2] == ["words", "touch"]


def test_insert_adds_what_is_selected(rig: Rig) -> None:
    rig.store.select(header(DREAM))
    rig.key(Key.Key_Insert)
    assert len(rig.journey.phases) == 5
    rig.commands.finish_editing()
    rig.store.select(head("touch"))
    rig.key(Key.Key_Insert)
    assert len(rig.journey.rows) == 9
    rig.commands.finish_editing()
    rig.store.select(FIRST)
    rig.key(Key.Key_Insert)
    assert rig.is_editing()


def test_selected_cell_comes_into_view(rig: Rig) -> None:
    rig.canvas.resize(700, 400)
    rig.store.select(FIRST)
    rig.key(Key.Key_End, CTRL)
    seen = rig.canvas.camera.seen
    layout = rig.canvas.map_layout
    last = layout.left + layout.columns.left(3)
    assert seen.x < last < seen.right
    assert seen.y < layout.body_top + layout.tops[-2] < seen.bottom


class TestScores:
    def test_enter_takes_hold_and_arrows_change(self, rig: Rig) -> None:
        rig.store.select(cell("scores", CHOOSE))  # 85 and 35
        rig.key(Key.Key_Return)
        assert rig.store.selection == held("relevance")
        rig.key(Key.Key_Up)
        rig.key(Key.Key_PageDown)
        assert score(rig, CHOOSE) == 76
        assert rig.steps == 1

    def test_arrows_with_shift_change_by_ten(self, rig: Rig) -> None:
        rig.store.select(held("relevance"))  # 85
        rig.key(Key.Key_Down, SHIFT)
        assert score(rig, CHOOSE) == 75
        rig.key(Key.Key_Up, SHIFT)
        rig.key(Key.Key_Up, SHIFT)
        assert score(rig, CHOOSE) == 95
        rig.type("7")
        rig.key(Key.Key_Up, SHIFT)  # in the field as well
        rig.key(Key.Key_Up)
        rig.key(Key.Key_Return)
        assert score(rig, CHOOSE) == 18

    def test_empty_is_not_zero(self, rig: Rig) -> None:
        rig.store.select(held("presence"))
        rig.type("0")
        rig.key(Key.Key_Return)
        assert score(rig, CHOOSE, "presence") == 0
        rig.key(Key.Key_Delete)
        assert score(rig, CHOOSE, "presence") is None

    def test_tab_goes_to_presence_and_to_the_next_phase(self, rig: Rig) -> None:
        rig.store.select(held("relevance"))
        rig.key(Key.Key_Tab)
        assert rig.store.selection == held("presence")
        rig.key(Key.Key_Tab)
        assert rig.store.selection == held("relevance", SIGN)
        rig.key(Key.Key_Backtab, SHIFT)
        assert rig.store.selection == held("presence")

    def test_sideways_keeps_hold(self, rig: Rig) -> None:
        rig.store.select(held("presence"))
        rig.key(Key.Key_Left)
        assert rig.store.selection == held("presence", DREAM)

    def test_escape_lets_go(self, rig: Rig) -> None:
        rig.store.select(held("presence"))
        rig.key(Key.Key_Escape)
        assert rig.store.selection == cell("scores", CHOOSE)

    def test_arrows_move_on_while_nothing_is_held(self, rig: Rig) -> None:
        rig.store.select(cell("scores", CHOOSE))
        rig.key(Key.Key_Down)
        assert rig.store.selection == cell("feel", CHOOSE)

    def test_plus_and_minus(self, rig: Rig) -> None:
        rig.store.select(cell("scores", CHOOSE))
        rig.type("+")
        rig.type("+")
        rig.type("-")
        assert score(rig, CHOOSE) == 86

    def test_delete_takes_away_the_one_held(self, rig: Rig) -> None:
        rig.store.select(held("presence"))
        rig.key(Key.Key_Delete)
        assert score(rig, CHOOSE, "presence") is None
        assert score(rig, CHOOSE) == 85


class TestCurves:
    def test_enter_takes_hold_of_the_first_point(self, rig: Rig) -> None:
        rig.store.select(cell("feel", DREAM))
        rig.key(Key.Key_Return)
        assert rig.store.selection == point("hope")

    def test_arrows_move_it(self, rig: Rig) -> None:
        rig.store.select(point("hope"))  # at 0.25, level 1
        rig.key(Key.Key_Up)
        rig.key(Key.Key_Right)
        rig.key(Key.Key_PageDown)
        found = find_point(rig.journey, "hope")
        assert found is not None
        assert (found[1].at, found[1].level) == (0.3, 0.25)
        assert rig.steps == 1

    def test_tab_goes_to_the_next_point_and_the_next_cell(self, rig: Rig) -> None:
        rig.store.select(point("hope"))
        rig.key(Key.Key_Tab)
        assert rig.store.selection == point("doubt")
        rig.key(Key.Key_Tab)
        assert rig.store.selection == cell("feel", CHOOSE)

    def test_enter_adds_where_no_point_is(self, rig: Rig) -> None:
        rig.store.select(cell("feel", LIVE))
        rig.key(Key.Key_Return)
        assert rig.step == "Add point"
        assert rig.store.selection.point is not None

    def test_plus_adds_another(self, rig: Rig) -> None:
        rig.store.select(point("hope"))
        rig.type("+")
        assert rig.step == "Add point"


def test_enter_asks_for_details_of_a_picture(rig: Rig) -> None:
    asked: list[bool] = []
    rig.commands.details_requested.connect(lambda: asked.append(True))
    rig.store.select(cell("pictures", SIGN))
    rig.key(Key.Key_Return)
    assert asked == [True]


def test_menu_opens_at_what_is_selected(rig: Rig) -> None:
    asked: list[QPoint] = []
    rig.canvas.context_menu_requested.connect(asked.append)
    rig.store.select(cell("touch", CHOOSE, "call"))
    reason = QContextMenuEvent.Reason.Keyboard
    QApplication.sendEvent(rig.canvas, QContextMenuEvent(reason, QPoint(3, 3), QPoint(3, 3)))
    assert asked == [rig.canvas.viewport().mapToGlobal(rig.entry("call"))]
    assert rig.store.selection == cell("touch", CHOOSE, "call")


def test_keys_of_menus_are_left_alone(rig: Rig) -> None:
    rig.store.select(FIRST)
    for key, modifiers in (
        (Key.Key_S, CTRL),
        (Key.Key_Z, CTRL),
        (Key.Key_F, ALT),
        (Key.Key_F1, NONE),
    ):
        QTest.keyClick(rig.canvas, key, modifiers)
    assert not rig.is_editing()
    assert rig.steps == 0
