"""A consultant compares how it is with how it should be, with real mouse and keys."""

import pytest
from person import Person, visible_child
from program import Program, open_one_journey
from PySide6.QtCore import QPoint
from PySide6.QtWidgets import QApplication

from cjm_desktop.model.questions import all_entries
from cjm_desktop.ui.comparing.lines import Line
from cjm_desktop.ui.comparing.list import DifferenceView
from cjm_desktop.ui.comparing.window import ComparisonWindow

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")


@pytest.fixture
def opened(program: Program, person: Person) -> Program:
    """The example with a copy of its first journey alone, named Later, in view."""
    open_one_journey(program)
    program.page.canvas.setFocus()
    person.press("Ctrl+Shift+D")
    person.type("Later")
    person.press("Return")
    assert [journey.name for journey in program.project.journeys][1] == "Later"
    return program


def shown() -> list[ComparisonWindow]:
    found = (w for w in QApplication.topLevelWidgets() if isinstance(w, ComparisonWindow))
    return [window for window in found if window.isVisible()]


def comparison() -> ComparisonWindow:
    """Return the window that compares."""
    (window,) = shown()
    return window


def open_comparison(person: Person) -> ComparisonWindow:
    person.press("Alt+Shift+C")
    window = comparison()
    window.canvas.animated = False
    person.wait(window.isActiveWindow)
    return window


def lines(window: ComparisonWindow) -> list[Line]:
    return [line for line in window.list.model.lines if line.difference is not None]


def test_a_card_that_is_typed_on_the_map_shows_up_in_the_comparison(
    opened: Program, person: Person
) -> None:
    window = open_comparison(person)
    assert not lines(window)
    opened.window.activateWindow()
    person.wait(opened.window.isActiveWindow)
    row, cell, entry = next(e for e in all_entries(opened.journey) if e[0].kind == "cards")
    opened.select(row=row.id, phase=cell.phase, entries=(entry.id,))
    opened.page.canvas.setFocus()
    person.type("Ask the neighbours first")
    person.press("Return", "Escape")  # of the next card, in which nothing is typed
    person.wait(lambda: bool(lines(window)))
    person.press("Ctrl+Z")
    person.wait(lambda: not lines(window))


def test_from_the_list_to_the_map_and_back_with_the_keys_alone(
    opened: Program, person: Person
) -> None:
    entry = next(e for row, _, e in all_entries(opened.journey) if row.kind == "cards")
    place = next(e for e in all_entries(opened.journey) if e[2].id == entry.id)
    opened.select(row=place[0].id, phase=place[1].phase, entries=(entry.id,))
    opened.page.canvas.setFocus()
    person.press("Delete")
    first = opened.project.journeys[0]
    window = open_comparison(person)
    (gone,) = lines(window)
    assert gone.told is not None
    assert gone.told.kind == "Gone"
    assert visible_child(window, DifferenceView).hasFocus()
    person.press("Return")
    assert window.canvas.zoom == 1
    person.press("Ctrl+Return")
    person.wait(opened.window.isActiveWindow)
    assert opened.store.selection.journey == first.id
    assert opened.page.canvas.hasFocus()
    open_comparison(person)
    person.press("Escape")
    person.wait(lambda: not shown())


def test_with_the_mouse_from_the_tab_to_a_sign_on_the_sheet(
    opened: Program, person: Person
) -> None:
    row, cell, entry = next(e for e in all_entries(opened.journey) if e[0].kind == "cards")
    opened.select(row=row.id, phase=cell.phase, entries=(entry.id,))
    opened.page.canvas.setFocus()
    person.press("Delete")
    tabs = opened.page.bottom_bar.tabs
    person.choose_at(tabs.mapToGlobal(tabs.tabRect(1).center()), "Compare with…")
    window = comparison()
    window.canvas.animated = False
    window.activateWindow()  # as a window manager does after a menu
    person.wait(window.isActiveWindow)
    person.click_on(window.bar.swap)
    (new,) = lines(window)
    assert new.told is not None
    assert new.told.kind == "New"
    box = window.canvas.box_rect(entry.id)
    if box is None:  # in the first journey it has another id
        difference = new.difference
        assert difference is not None
        assert difference.second is not None
        box = window.canvas.box_rect(difference.second.entry)
    assert box is not None
    at = window.canvas.viewport().mapToGlobal(box.center().toPoint() + QPoint(2, 0))
    person.click(at)
    assert window.list.current == new.difference
    person.press("Escape")
