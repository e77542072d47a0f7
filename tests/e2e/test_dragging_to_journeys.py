"""Cards are dragged onto the tab of another journey, or through it into a cell."""

from collections.abc import Iterator
from contextlib import contextmanager

import pytest
from person import NONE, Button, Person
from person_sight import Sight
from program import Program, open_one_journey
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from cjm_desktop.model.document import Journey
from cjm_desktop.model.questions import find_entry
from cjm_desktop.store.selection import Selection
from cjm_desktop.ui.canvas.overlay import NOTHING

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")
CTRL = Qt.KeyboardModifier.ControlModifier


@pytest.fixture
def sight(program: Program) -> Sight:
    """The example's first journey, with an empty one of the same phases and rows behind it."""
    open_one_journey(program)
    program.assembly.bench.commands.add_empty_journey()
    first = program.project.journeys[0]
    program.store.select(Selection(first.id))
    program.store.undo_stack.setClean()
    canvas = program.page.canvas
    canvas.set_zoom(0.6)
    canvas.scroll_view(-10_000, canvas.map_layout.header_top * 0.6 - canvas.camera.y * 0.6)
    canvas.setFocus()
    return Sight(canvas)


def tab(program: Program, index: int) -> QPoint:
    tabs = program.page.bottom_bar.tabs
    return tabs.mapToGlobal(tabs.tabRect(index).center())


class Hand:
    """Holds the button down and goes from place to place."""

    def __init__(self, program: Program, start: QPoint, keys: Qt.KeyboardModifier = NONE) -> None:
        self._window = program.window.windowHandle()
        self._at, self._keys = start, keys
        QTest.mousePress(self._window, Button.LeftButton, keys, self._window.mapFromGlobal(start))

    def go(self, to: QPoint) -> None:
        """Move there in a few steps."""
        for step in range(1, 5):
            place = self._at + (to - self._at) * step / 4
            QTest.mouseMove(self._window, self._window.mapFromGlobal(place))
        QApplication.processEvents()
        self._at = to

    def let_go(self) -> None:
        """Release the button."""
        at = self._window.mapFromGlobal(self._at)
        QTest.mouseRelease(self._window, Button.LeftButton, self._keys, at)
        QApplication.processEvents()


@contextmanager
def held(program: Program, start: QPoint, keys: Qt.KeyboardModifier = NONE) -> Iterator[Hand]:
    hand = Hand(program, start, keys)
    yield hand
    hand.let_go()


def first_card(program: Program) -> str:
    return program.project.journeys[0].rows[0].cells[0].cards[0].text


def texts(journey: Journey, row: int, phase: int) -> list[str]:
    held = journey.rows[row].cells
    cells = [cell for cell in held if cell.phase == journey.phases[phase].id]
    return [card.text for cell in cells for card in cell.cards]


def test_a_card_dropped_on_a_tab_goes_where_it_belongs(program: Program, sight: Sight) -> None:
    text = first_card(program)
    with held(program, sight.card(text)) as hand:
        hand.go(tab(program, 1))
        hint = program.page.drag_hint.text()
        assert hint.startswith("Drop: to “Journey 2”, where they belong")
    first, second = program.project.journeys
    assert texts(second, 0, 0) == [text]
    assert text not in texts(first, 0, 0)
    assert program.store.undo_stack.undoText() == "Move card"
    assert program.journey is second
    assert program.page.bottom_bar.tabs.currentIndex() == 1
    place = find_entry(second, program.store.selection.entries[0])
    assert place is not None
    assert place.entry.text == text
    program.act("edit.undo")
    assert texts(program.project.journeys[0], 0, 0)[0] == text
    assert program.page.canvas.map_layout.journey.id == first.id


def test_a_tab_on_which_it_rests_opens_for_a_drop_in_a_cell(
    program: Program, person: Person, sight: Sight
) -> None:
    text, canvas = first_card(program), program.page.canvas
    first, second = program.project.journeys
    with held(program, sight.card(text), CTRL) as hand:
        hand.go(tab(program, 1))
        person.wait(lambda: canvas.map_layout.journey.id == second.id)
        assert program.page.bottom_bar.tabs.currentIndex() == 1
        assert program.store.selection.journey == first.id  # nothing is done yet
        canvas.scroll_view(-10_000, -10_000)
        name = second.phases[2].name
        hand.go(sight.cell(second.rows[0].name, name))
        hint = program.page.drag_hint.text()
        assert hint.startswith(f"Drop: to {second.rows[0].name}, {name}, place 1")
    first, second = program.project.journeys
    assert texts(second, 0, 2) == [text]
    assert texts(first, 0, 0)[0] == text  # Ctrl copies
    assert program.store.undo_stack.undoText() == "Copy card"
    assert program.store.selection.journey == second.id


def test_escape_brings_the_journey_back_without_a_trace(
    program: Program, person: Person, sight: Sight
) -> None:
    before, canvas = program.project, program.page.canvas
    first, second = program.project.journeys
    camera = canvas.camera
    start = sight.card(first_card(program))
    hand = Hand(program, start)
    hand.go(tab(program, 1))
    person.wait(lambda: canvas.map_layout.journey.id == second.id)
    person.press("Escape")
    assert program.project is before
    assert canvas.map_layout.journey.id == first.id
    assert program.page.bottom_bar.tabs.currentIndex() == 0
    assert (canvas.overlay, canvas.camera) == (NOTHING, camera)
    hand.let_go()
    assert canvas.map_layout.journey.id == first.id


def test_dropped_beside_everything_it_is_back_where_it_was(
    program: Program, person: Person, sight: Sight
) -> None:
    before, canvas = program.project, program.page.canvas
    first, second = program.project.journeys
    with held(program, sight.card(first_card(program))) as hand:
        hand.go(tab(program, 1))
        person.wait(lambda: canvas.map_layout.journey.id == second.id)
        hand.go(program.window.mapToGlobal(QPoint(500, 10)))  # the menu bar
        assert program.page.drag_hint.text() == "Drop: back where it was"
    assert program.project is before
    assert canvas.map_layout.journey.id == first.id


def test_a_journey_without_a_row_for_it_says_so(program: Program, sight: Sight) -> None:
    second = program.project.journeys[1]
    bare = second.replace(rows=tuple(row for row in second.rows if row.kind == "score"))
    project = program.project.replace(journeys=(program.project.journeys[0], bare))
    program.store.apply(project, "Delete rows")
    with held(program, sight.card(first_card(program))) as hand:
        hand.go(tab(program, 1))
        assert program.page.drag_hint.text().startswith("“Journey 2” has no row for these")
    assert program.project is project
