"""Ranges of cells, rows and phases: selected with Shift, emptied and deleted at once."""

from hands_rig import NONE, SHIFT, Rig
from PySide6.QtCore import Qt
from sample import CHOOSE, DREAM, JOURNEY, LIVE, SIGN

from cjm_desktop.base.ids import PhaseId, RowId
from cjm_desktop.model.questions import cell_at, find_row
from cjm_desktop.store.selection import Corner, Selection

Key = Qt.Key


def block(row: str, phase: PhaseId, row2: str, phase2: PhaseId) -> Selection:
    return Selection(JOURNEY, RowId(row), phase, across=Corner(RowId(row2), phase2))


def test_shift_and_arrows_select_cells(rig: Rig) -> None:
    rig.store.select(Selection(JOURNEY, RowId("words"), CHOOSE))
    rig.key(Key.Key_Right, SHIFT)
    rig.key(Key.Key_Down, SHIFT)
    assert rig.store.selection == block("scores", SIGN, "words", CHOOSE)
    rig.key(Key.Key_Up, SHIFT)
    rig.key(Key.Key_Left, SHIFT)
    assert rig.store.selection == Selection(JOURNEY, RowId("words"), CHOOSE)


def test_the_ends_of_the_map_stop_a_range(rig: Rig) -> None:
    rig.store.select(Selection(JOURNEY, RowId("touch"), LIVE))
    rig.key(Key.Key_Up, SHIFT)
    rig.key(Key.Key_Right, SHIFT)
    assert rig.store.selection == Selection(JOURNEY, RowId("touch"), LIVE)


def test_shift_and_arrows_select_rows_and_phases(rig: Rig) -> None:
    rig.store.select(Selection(JOURNEY, RowId("touch")))
    rig.key(Key.Key_Down, SHIFT)
    rows = Selection(JOURNEY, RowId("words"), across=Corner(RowId("touch"), None))
    assert rig.store.selection == rows
    rig.store.select(Selection(JOURNEY, phase=SIGN))
    rig.key(Key.Key_Left, SHIFT)
    phases = Selection(JOURNEY, phase=CHOOSE, across=Corner(None, SIGN))
    assert rig.store.selection == phases


def test_a_click_with_shift_selects_up_to_a_place(rig: Rig) -> None:
    rig.click(rig.cell("words", DREAM))
    rig.click(rig.cell("words", LIVE), SHIFT)
    assert rig.store.selection == block("words", LIVE, "words", DREAM)
    rig.click(rig.entry("why"), SHIFT)  # on a card too, since a cell was selected first
    assert rig.store.selection == block("words", CHOOSE, "words", DREAM)
    rig.click(rig.header(DREAM))
    rig.click(rig.header(SIGN), SHIFT)
    assert rig.store.selection == Selection(JOURNEY, phase=SIGN, across=Corner(None, DREAM))
    rig.click(rig.head("touch"))
    rig.click(rig.head("words"), SHIFT)
    rows = Selection(JOURNEY, RowId("words"), across=Corner(RowId("touch"), None))
    assert rig.store.selection == rows


def test_escape_leaves_the_cell_of_a_range(rig: Rig) -> None:
    rig.store.select(block("scores", SIGN, "words", CHOOSE))
    rig.key(Key.Key_Escape)
    assert rig.store.selection == Selection(JOURNEY, RowId("scores"), SIGN)


def test_delete_empties_the_cells_of_a_range_in_one_step(rig: Rig) -> None:
    rig.store.select(block("touch", DREAM, "scores", CHOOSE))
    rig.key(Key.Key_Delete)
    assert (rig.steps, rig.step) == (1, "Clear cells")
    assert rig.listed("touch", DREAM) == rig.listed("touch", CHOOSE) == []
    assert rig.listed("words", CHOOSE) == []
    scores = find_row(rig.journey, RowId("scores"))
    assert scores is not None
    assert cell_at(scores, DREAM) is cell_at(scores, CHOOSE) is None
    assert cell_at(scores, SIGN) is not None  # beside the range
    assert rig.listed("touch", SIGN) == ["notary"]
    assert rig.store.selection == block("touch", DREAM, "scores", CHOOSE)


def test_delete_takes_all_rows_or_phases_of_a_range(rig: Rig) -> None:
    rig.store.select(Selection(JOURNEY, RowId("words"), across=Corner(RowId("touch"), None)))
    rig.key(Key.Key_Delete, NONE)
    assert rig.step == "Delete rows"
    assert rig.journey.rows[0].id == "scores"
    assert rig.store.selection == Selection(JOURNEY, RowId("scores"))
    rig.store.select(Selection(JOURNEY, phase=SIGN, across=Corner(None, CHOOSE)))
    rig.key(Key.Key_Delete, NONE)
    assert rig.step == "Delete phases"
    assert [phase.id for phase in rig.journey.phases] == [DREAM, LIVE]
    assert rig.store.selection == Selection(JOURNEY, phase=LIVE)
