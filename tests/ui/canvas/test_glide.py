"""Dropped cards go to their places in a way that the eye can follow, and nobody waits for it."""

from collections.abc import Callable

import pytest
from hands_rig import ALT, CTRL, NONE, Rig
from pixels import painted
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot
from sample import CHOOSE, LIVE, SIGN
from still_style import StillStyle

from cjm_desktop.ui.canvas.places import entry_rect


@pytest.fixture
def moving(rig: Rig) -> Rig:
    """A rig on which things may be seen to move."""
    rig.canvas.animated = True
    return rig


CARD = "clear"


def drop(rig: Rig, keys: Qt.KeyboardModifier = NONE) -> None:
    """Drag a card one phase further and let it go beside its place, perhaps with keys held."""
    rig.drag(rig.entry(CARD), rig.cell("chances", SIGN) + QPoint(30, 20), keys)


def test_a_card_comes_from_where_it_was_let_go(moving: Rig, qtbot: QtBot) -> None:
    rect = entry_rect(moving.canvas.map_layout, CARD)
    assert rect is not None
    # It was gripped in its middle.
    drop_at = moving.cell("chances", SIGN) + QPoint(30, 20)
    at = moving.canvas.sheet_from_view(drop_at.toPointF())
    drop(moving)
    (gliding,) = moving.canvas.gliding
    assert gliding.at.x == pytest.approx(at.x - rect.w / 2, abs=1)
    assert gliding.at.y == pytest.approx(at.y - rect.h / 2, abs=1)
    assert gliding.home == entry_rect(moving.canvas.map_layout, CARD)
    assert moving.listed("chances", SIGN) == [CARD]  # the document does not wait
    qtbot.waitUntil(lambda: not moving.canvas.gliding)


def test_it_nears_its_place_and_lies_down(moving: Rig, qtbot: QtBot) -> None:
    drop(moving)
    seen = [moving.canvas.gliding[0]]

    def look() -> bool:
        seen.extend(moving.canvas.gliding)
        return not moving.canvas.gliding

    qtbot.waitUntil(look)
    left = [abs(card.at.x - card.home.x) + abs(card.at.y - card.home.y) for card in seen]
    assert left == sorted(left, reverse=True)
    assert left[0] > left[-1]
    assert [card.lift for card in seen] == sorted((card.lift for card in seen), reverse=True)


def test_several_come_together_the_one_in_hand_on_top(moving: Rig) -> None:
    first, second = "friends", "folder"
    moving.click(moving.entry(second))
    moving.click(moving.entry(first), CTRL)
    moving.drag(moving.entry(second), moving.cell("touch", SIGN))
    assert [card.part.owner for card in moving.canvas.gliding] == [first, second]


def test_copies_come_as_well(moving: Rig) -> None:
    drop(moving, CTRL)
    (copy,) = moving.listed("chances", SIGN)
    assert [card.part.owner for card in moving.canvas.gliding] == [copy]
    assert moving.listed("chances", CHOOSE) == [CARD]


def test_the_end_looks_as_if_nothing_had_moved(moving: Rig, qtbot: QtBot) -> None:
    drop(moving)
    on_way = painted(moving.canvas.viewport())
    qtbot.waitUntil(lambda: not moving.canvas.gliding)
    there = painted(moving.canvas.viewport())
    moving.canvas.viewport().repaint()
    assert there == painted(moving.canvas.viewport())
    assert there != on_way


def _press_a_key(rig: Rig) -> None:
    QTest.keyPress(rig.canvas, Qt.Key.Key_Down)


def _press_the_mouse(rig: Rig) -> None:
    rig.press(rig.cell("touch", CHOOSE))


def _undo(rig: Rig) -> None:
    rig.store.undo_stack.undo()


def _select(rig: Rig) -> None:
    rig.commands.select_entry("folder")


@pytest.mark.parametrize("act", [_press_a_key, _press_the_mouse, _undo, _select])
def test_whatever_comes_next_ends_it(moving: Rig, act: Callable[[Rig], None]) -> None:
    drop(moving)
    assert moving.canvas.gliding
    act(moving)
    assert not moving.canvas.gliding


def test_letting_ctrl_go_does_not(moving: Rig) -> None:
    drop(moving, CTRL)
    QTest.keyRelease(moving.canvas, Qt.Key.Key_Control)
    assert moving.canvas.gliding


def test_keys_carry_a_card_from_its_place(moving: Rig, qtbot: QtBot) -> None:
    moving.click(moving.entry(CARD))
    before = entry_rect(moving.canvas.map_layout, CARD)
    assert before is not None
    moving.key(Qt.Key.Key_Right, ALT)
    assert moving.listed("chances", SIGN) == [CARD]  # the document does not wait
    (gliding,) = moving.canvas.gliding
    assert gliding.at == before[:2]
    assert gliding.home == entry_rect(moving.canvas.map_layout, CARD)
    assert (gliding.lift, gliding.is_single) == (0, True)  # nobody has it in hand
    qtbot.waitUntil(lambda: not moving.canvas.gliding)


def test_the_next_key_goes_on_from_where_it_is(moving: Rig, qtbot: QtBot) -> None:
    moving.click(moving.entry(CARD))
    start = entry_rect(moving.canvas.map_layout, CARD)
    assert start is not None
    moving.key(Qt.Key.Key_Right, ALT)
    qtbot.waitUntil(lambda: moving.canvas.gliding[0].at.x > start.x)
    on_way = moving.canvas.gliding[0]
    moving.key(Qt.Key.Key_Right, ALT)
    (further,) = moving.canvas.gliding
    assert further.at.x >= on_way.at.x  # the key takes time, too
    assert further.at.x < on_way.home.x < further.home.x
    assert moving.listed("chances", LIVE) == [CARD]


def test_keys_carry_several_and_copies(moving: Rig) -> None:
    first, second = "friends", "folder"
    moving.click(moving.entry(second))
    moving.click(moving.entry(first), CTRL)
    places = [entry_rect(moving.canvas.map_layout, each) for each in (second, first)]
    moving.commands.copy_selection(1, 0)
    copies = moving.commands.selection.entries
    assert [card.part.owner for card in moving.canvas.gliding] == list(copies)
    assert [card.at for card in moving.canvas.gliding] == [place and place[:2] for place in places]
    assert not any(card.is_single for card in moving.canvas.gliding)
    moving.store.undo_stack.undo()
    assert not moving.canvas.gliding


def test_a_card_that_cannot_go_stays_in_its_place(moving: Rig) -> None:
    moving.click(moving.entry("site"))
    moving.key(Qt.Key.Key_Left, ALT)
    assert not moving.canvas.gliding


def test_keys_move_cards_at_once_where_the_system_wants_no_motion(moving: Rig) -> None:
    still = StillStyle()
    moving.canvas.setStyle(still)
    moving.click(moving.entry(CARD))
    moving.key(Qt.Key.Key_Right, ALT)
    assert moving.listed("chances", SIGN) == [CARD]
    assert not moving.canvas.gliding


def test_nothing_moves_where_the_system_wants_no_motion(moving: Rig) -> None:
    still = StillStyle()
    moving.canvas.setStyle(still)
    drop(moving)
    assert not moving.canvas.gliding
