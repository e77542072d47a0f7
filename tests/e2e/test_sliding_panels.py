"""Panels slide open and closed, the map beside them, and the keyboard does not wait for that."""

from collections.abc import Callable

import pytest
from person import Person
from program import Program, open_example
from PySide6.QtCore import QPoint

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
