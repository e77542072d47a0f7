"""Drawing routes with the pen: by mouse, by keyboard, forwards, back and in loops."""

from collections.abc import Iterator

import pytest
from hands_rig import ALT, CTRL, Rig, new_rig
from PySide6.QtCore import QCoreApplication, QEvent, QPoint, Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot
from sample import CHOOSE, LIVE, SIGN

from cjm_desktop.base.ids import RouteId, RowId
from cjm_desktop.layout.route_places import drawn_route
from cjm_desktop.store.selection import Selection

Key = Qt.Key
LEFT = Qt.MouseButton.LeftButton
NONE = Qt.KeyboardModifier.NoModifier


@pytest.fixture
def rig(qtbot: QtBot) -> Iterator[Rig]:
    rig = new_rig()
    qtbot.addWidget(rig.canvas)
    yield rig
    rig.canvas.close()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


def stops(rig: Rig, route: int = -1) -> tuple[str, ...]:
    return rig.journey.routes[route].stops


def stop_place(rig: Rig, route: str, place: int) -> QPoint:
    drawn = drawn_route(rig.canvas.map_layout, route)
    assert drawn is not None
    at = drawn.stop(place)
    assert at is not None
    return rig.canvas.camera.view_point(*at).toPoint()


def test_clicked_cards_become_stops_in_one_step(rig: Rig) -> None:
    rig.commands.draw_route()
    for card in ("friends", "call", "notary"):
        rig.click(rig.entry(card))
    assert len(rig.journey.routes) == 1  # not in the document before it is done
    assert rig.canvas.map_layout.journey.routes[1].stops == ("friends", "call", "notary")
    rig.key(Key.Key_Return)

    assert stops(rig) == ("friends", "call", "notary")
    assert (rig.steps, rig.step) == (1, "Draw route")
    drawn = rig.journey.routes[-1]
    assert rig.store.selection == Selection(rig.journey.id, route=drawn.id)
    # Anna has a route already, and hers is the solid one
    assert (drawn.persona, drawn.style) == ("bas", "dotted")
    assert rig.said[-1] == ""


def test_a_route_may_go_back_and_loop(rig: Rig) -> None:
    rig.commands.draw_route()
    for card in ("site", "call", "site", "notary", "call"):
        rig.click(rig.entry(card))
    rig.key(Key.Key_Return)
    assert stops(rig) == ("site", "call", "site", "notary", "call")


def test_double_click_adds_the_last_stop_and_ends(rig: Rig) -> None:
    rig.commands.draw_route()
    rig.click(rig.entry("site"))
    rig.double_click(rig.entry("notary"))
    assert stops(rig) == ("site", "notary")
    assert not rig.hands.pen.is_active
    assert not rig.is_editing()


def test_escape_leaves_no_trace(rig: Rig) -> None:
    before = rig.store.project
    rig.commands.select_entry("call")
    chosen = rig.store.selection
    rig.commands.draw_route()
    rig.click(rig.entry("site"))
    rig.click(rig.entry("notary"))
    rig.key(Key.Key_Escape)
    assert rig.store.project is before
    assert rig.canvas.map_layout.journey is rig.journey
    assert rig.store.selection == chosen
    assert rig.steps == 0
    assert rig.said[-1] == ""


def test_backspace_and_ctrl_z_take_the_last_stop_back(rig: Rig) -> None:
    rig.commands.draw_route()
    for card in ("site", "call", "notary"):
        rig.click(rig.entry(card))
    rig.key(Key.Key_Backspace)
    rig.key(Key.Key_Z, CTRL)
    rig.click(rig.entry("folder"))
    rig.key(Key.Key_Return, CTRL)
    assert stops(rig) == ("site", "folder")


def test_by_keyboard_the_cursor_walks_over_cards_alone(rig: Rig) -> None:
    rig.commands.draw_route()
    rig.key(Key.Key_Down)  # the first touchpoint
    assert rig.store.selection.entries == ("site",)
    rig.key(Key.Key_Space)
    rig.key(Key.Key_Right)
    rig.key(Key.Key_Return)  # adds it, for it is no stop yet
    rig.key(Key.Key_Right)
    rig.key(Key.Key_Space)
    rig.key(Key.Key_Left)
    rig.key(Key.Key_Space)  # and back again
    assert rig.hands.pen.is_active
    rig.key(Key.Key_Return)  # on the last stop: done
    assert stops(rig) == ("site", "call", "notary", "call")
    assert not rig.hands.pen.is_active


def test_enter_begins_at_the_cell_under_the_cursor(rig: Rig) -> None:
    rig.store.select(Selection(rig.journey.id, RowId("touch"), SIGN))
    rig.commands.draw_route()
    rig.key(Key.Key_Return)
    assert rig.hands.pen.is_active
    assert rig.store.selection.entries == ("notary",)
    rig.key(Key.Key_Left)
    rig.key(Key.Key_Return)
    rig.key(Key.Key_Return)
    assert stops(rig) == ("notary", "call")


@pytest.mark.parametrize("row", ["touch", "scores"])
def test_enter_in_a_cell_without_cards_leads_to_the_first(rig: Rig, row: str) -> None:
    rig.store.select(Selection(rig.journey.id, RowId(row), LIVE))
    rig.commands.draw_route()
    rig.key(Key.Key_Return)
    assert rig.hands.pen.is_active
    assert rig.store.selection.entries == ("site",)
    rig.key(Key.Key_Return)
    rig.key(Key.Key_Return)
    assert stops(rig) == ("site",)


def test_enter_on_an_action_says_that_it_is_no_stop(rig: Rig) -> None:
    rig.store.select(Selection(rig.journey.id, RowId("todo"), CHOOSE, ("tool",)))
    rig.commands.draw_route()
    rig.key(Key.Key_Return)
    assert rig.hands.pen.is_active
    assert rig.said[-1] == "A route calls at cards, not at actions"
    rig.key(Key.Key_Escape)


def test_keys_that_edit_do_nothing_while_a_route_is_drawn(rig: Rig) -> None:
    before = rig.store.project
    rig.commands.draw_route()
    rig.key(Key.Key_Down)
    for key in (Key.Key_A, Key.Key_Delete, Key.Key_F2, Key.Key_Plus):
        rig.key(key)
    rig.key(Key.Key_Up, ALT)
    assert rig.store.project is before
    assert not rig.is_editing()


def test_a_click_on_the_line_goes_on_from_there(rig: Rig) -> None:
    rig.commands.draw_route()
    rig.click(rig.entry("site"))
    rig.click(rig.entry("notary"))
    route = rig.canvas.map_layout.journey.routes[-1].id
    drawn = drawn_route(rig.canvas.map_layout, route)
    assert drawn is not None
    (start, end), level = drawn.line.stops, drawn.line.levels[0]
    middle = (drawn.origin.x + (start.x + end.x) / 2, drawn.origin.y + level)
    rig.click(rig.canvas.camera.view_point(*middle).toPoint())
    rig.click(rig.entry("call"))
    rig.key(Key.Key_Return)
    assert stops(rig) == ("site", "call", "notary")


def test_a_click_on_a_stop_takes_it_away(rig: Rig) -> None:
    rig.commands.draw_route()
    for card in ("site", "call", "site"):
        rig.click(rig.entry(card))
    route = rig.canvas.map_layout.journey.routes[-1].id
    rig.click(stop_place(rig, route, 1))
    rig.key(Key.Key_Return)
    assert stops(rig) == ("site",)  # and not twice the same after each other


def test_a_click_selects_a_route_and_delete_deletes_it(rig: Rig) -> None:
    rig.click(stop_place(rig, "path", 1))
    assert rig.store.selection == Selection(rig.journey.id, route=RouteId("path"))
    rig.key(Key.Key_Delete)
    assert rig.journey.routes == ()
    assert rig.step == "Delete route"
    rig.store.undo_stack.undo()
    assert rig.store.selection.route == "path"


def test_enter_and_double_click_draw_a_route_on(rig: Rig) -> None:
    rig.click(stop_place(rig, "path", 0))
    rig.key(Key.Key_Return)
    rig.click(rig.entry("site"))
    rig.key(Key.Key_Return)
    assert stops(rig) == ("site", "call", "notary", "site")
    assert rig.step == "Change route"
    rig.double_click(stop_place(rig, "path", 1))
    assert rig.hands.pen.is_active
    rig.key(Key.Key_Backspace)
    rig.key(Key.Key_Return)
    assert stops(rig) == ("site", "call", "notary")


def test_a_route_of_which_all_stops_are_taken_back_is_deleted(rig: Rig) -> None:
    rig.click(stop_place(rig, "path", 0))
    rig.key(Key.Key_Return)
    for _ in range(3):
        rig.key(Key.Key_Backspace)
    rig.key(Key.Key_Return)
    assert rig.journey.routes == ()
    assert rig.steps == 1


def test_routes_are_reached_one_after_the_other(rig: Rig) -> None:
    rig.commands.draw_route()
    rig.click(rig.entry("friends"))
    rig.key(Key.Key_Return)
    second = rig.journey.routes[1].id
    for expected in ("path", second, "path"):
        rig.commands.step_route()
        assert rig.store.selection.route == expected


def test_a_click_beside_cards_adds_nothing_and_actions_are_no_stops(rig: Rig) -> None:
    rig.commands.draw_route()
    rig.click(rig.cell("touch", LIVE))
    rig.click(rig.entry("tool"))
    assert rig.said[-1] == "A route calls at cards, not at actions"
    rig.key(Key.Key_Return)
    assert rig.steps == 0


def test_the_pen_is_put_down_when_something_else_is_done(rig: Rig) -> None:
    rig.commands.draw_route()
    rig.click(rig.entry("site"))
    rig.click(rig.entry("call"))
    rig.commands.finish_editing()  # as every menu does first
    assert stops(rig) == ("site", "call")


def test_the_line_follows_the_pointer(rig: Rig) -> None:
    rig.commands.draw_route()
    rig.click(rig.entry("site"))
    QTest.mouseMove(rig.canvas.viewport(), rig.entry("call"))
    overlay = rig.canvas.overlay
    assert overlay.target is not None
    start, end = overlay.pen
    drawn = drawn_route(rig.canvas.map_layout, overlay.route)
    assert drawn is not None
    assert start == drawn.stop(0)
    assert rig.canvas.camera.view_point(*end).toPoint() == rig.entry("call")


def line_place(rig: Rig, route: str, place: int) -> QPoint:
    """Return a place on the line half way from a stop to the next."""
    drawn = drawn_route(rig.canvas.map_layout, route)
    assert drawn is not None
    start, end = drawn.line.stops[place : place + 2]
    at = drawn.origin.x + (start.x + end.x) / 2, drawn.origin.y + drawn.line.levels[place]
    return rig.canvas.camera.view_point(*at).toPoint()


def test_a_stop_is_dragged_to_another_card(rig: Rig) -> None:
    with rig.held(stop_place(rig, "path", 0), rig.entry("folder")):
        assert rig.said[-1] == "Drop: the route calls at Takes a folder   Esc: back"
        assert rig.canvas.overlay.target is not None
    rig.release(rig.entry("folder"))
    assert stops(rig) == ("folder", "call", "notary")
    assert (rig.steps, rig.step) == (1, "Change route")
    assert rig.store.selection.route == "path"


def test_the_line_is_dragged_to_a_card(rig: Rig) -> None:
    rig.drag(line_place(rig, "path", 0), rig.entry("friends"))
    assert stops(rig) == ("site", "friends", "call", "notary")
    rig.drag(line_place(rig, "path", 2), rig.entry("site"))  # and back to where it began
    assert stops(rig) == ("site", "friends", "call", "site", "notary")


def test_a_route_dropped_beside_cards_or_called_off_stays(rig: Rig) -> None:
    rig.drag(line_place(rig, "path", 0), rig.cell("touch", LIVE))
    rig.commands.select_nothing()
    with rig.held(stop_place(rig, "path", 1), rig.entry("folder")):
        rig.key(Key.Key_Escape)
    assert stops(rig) == ("site", "call", "notary")
    assert rig.steps == 0
    assert rig.said[-1] == ""
    assert rig.store.selection.route is None  # as it was before the drag
