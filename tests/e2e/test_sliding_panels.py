"""Panels slide open and closed, the map beside them, and the keyboard does not wait for that."""

from collections.abc import Callable

import pytest
from person import Person
from program import Program, open_example
from PySide6.QtCore import QEvent, QObject, QPoint
from PySide6.QtWidgets import QWidget

from cjm_desktop.ui.panels.inspector import Inspector


@pytest.fixture
def moving(program: Program) -> Program:
    """The example in a wide window, the details closed, on which things are seen to move."""
    program.window.resize(1500, 800)
    open_example(program)
    program.page.workspace.show_panel(False)
    program.settle()
    program.page.canvas.animated = True
    return program


def panel_of(program: Program) -> Inspector:
    panel = program.page.inspector
    assert panel is not None
    return panel


def edges(program: Program) -> tuple[int, int]:
    """Return where the map ends and where the details begin, in pixels of the workspace."""
    page = program.page
    canvas, panel = page.canvas, panel_of(program)
    return canvas.geometry().right(), panel.mapTo(page.workspace, QPoint(-1, 0)).x()


def watched(person: Person, look: Callable[[], int], end: int) -> list[int]:
    """Return what is seen on the way to an end."""
    seen: list[int] = []

    def is_there() -> bool:
        seen.append(look())
        return seen[-1] == end

    person.wait(is_there)
    return seen


def test_the_details_come_in_from_the_right(moving: Program, person: Person) -> None:
    rest = edges(moving)[0]
    person.press("Ctrl+I")
    assert panel_of(moving).isAncestorOf(moving.window.focusWidget() or moving.window)
    ends = watched(person, lambda: edges(moving)[0], rest - 304)
    assert ends == sorted(ends, reverse=True)
    assert ends[0] > ends[-1]
    assert edges(moving)[1] == edges(moving)[0] + 1
    assert panel_of(moving).width() == 303  # beside the line at its left


def test_its_fields_are_as_wide_as_they_will_be(moving: Program) -> None:
    moving.page.workspace.show_panel(True)
    moving.settle()
    assert panel_of(moving).width() == 303


def test_the_outline_takes_the_map_along(moving: Program, person: Person) -> None:
    person.press("Ctrl+Shift+O")
    lefts = watched(person, lambda: moving.page.canvas.x(), 232)
    assert lefts == sorted(lefts)
    person.press("Ctrl+Shift+O")
    assert moving.page.canvas.hasFocus()
    watched(person, lambda: moving.page.canvas.x(), 0)
    outline = moving.page.workspace.outline
    assert outline is not None
    person.wait(lambda: not outline.isVisible())


def test_one_that_turns_back_does_so_where_it_is(moving: Program, person: Person) -> None:
    rest = edges(moving)[0]
    moving.page.workspace.show_panel(True)
    person.wait(lambda: edges(moving)[0] < rest)
    turned = edges(moving)[0]
    moving.page.workspace.show_panel(False)
    ends = watched(person, lambda: edges(moving)[0], rest)
    assert ends == sorted(ends)
    assert ends[0] >= turned
    person.wait(lambda: not panel_of(moving).isVisible())


def test_a_window_that_changes_its_size_waits_for_nothing(moving: Program) -> None:
    moving.page.workspace.show_panel(True)
    moving.window.resize(1600, 800)
    moving.settle()
    assert edges(moving)[0] == 1600 - 88 - 304 - 1


def test_over_the_map_in_a_narrow_window(moving: Program, person: Person) -> None:
    moving.window.resize(1300, 760)
    moving.settle()
    canvas = moving.page.canvas
    rest = edges(moving)
    assert rest[0] == 1300 - 46 - 1
    moving.page.workspace.show_panel(True)
    assert canvas.camera.covered > 0  # the map makes room at once
    watched(person, lambda: edges(moving)[1], 1300 - 46 - 304)
    assert edges(moving)[0] == rest[0]


def test_at_once_where_the_system_wants_no_motion(
    moving: Program, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("cjm_desktop.ui.canvas.canvas.may_move", lambda _: False)
    rest = edges(moving)[0]
    moving.page.workspace.show_panel(True)
    assert edges(moving)[0] == rest - 304
    moving.page.workspace.show_panel(False)
    assert edges(moving)[0] == rest
    assert not panel_of(moving).isVisible()


class Tops(QObject):
    """Notes where a widget begins whenever it has moved."""

    def __init__(self, watched: QWidget) -> None:
        super().__init__(watched)
        self._watched = watched
        self.seen: list[int] = []
        watched.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802 - Qt's name
        """Take note of a move."""
        if watched is self._watched and event.type() == QEvent.Type.Move:
            self.seen.append(self._watched.y())
        return False


def test_a_second_panel_comes_up_below_the_first(moving: Program, person: Person) -> None:
    moving.page.workspace.show_panel(True, "gain", at_once=True)  # so that it has been made
    moving.page.workspace.show_panel(False, "gain", at_once=True)
    moving.page.workspace.show_panel(True, at_once=True)
    details, gain = panel_of(moving), moving.page.panel("gain")
    assert gain is not None
    whole = details.height()
    rest = whole * 53 // 100 + 1  # below the line that is under the details
    tops = Tops(gain)
    person.press("Ctrl+4")
    person.wait(lambda: gain.y() == rest)
    assert tops.seen == sorted(tops.seen, reverse=True)
    assert tops.seen[0] > rest
    assert gain.height() == whole - rest  # as it was on its way
    person.press("Ctrl+4")
    person.wait(lambda: not gain.isVisible())
    assert details.height() == whole


def test_the_upper_panel_comes_down_from_above(moving: Program, person: Person) -> None:
    moving.page.workspace.show_panel(True, "gain", at_once=True)
    gain = moving.page.panel("gain")
    assert gain is not None
    details = panel_of(moving)
    tops = Tops(details)
    person.press("Ctrl+I")
    person.wait(lambda: details.isVisible() and details.y() == 0)
    assert tops.seen == sorted(tops.seen)
    assert tops.seen[0] < 0
    person.wait(lambda: gain.y() == details.height() + 1)
