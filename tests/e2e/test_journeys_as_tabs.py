"""Journeys are tabs: added, named, ordered, marked and deleted with mouse and keyboard."""

import pytest
from person import NONE, Button, Person
from program import Program, open_one_journey
from PySide6.QtCore import QPoint, QRect
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit, QWidget

from cjm_desktop.ui.fonts import scaled
from cjm_desktop.ui.journey_tabs import JourneyTabs

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")
EMPTY = "The same phases and rows, empty"
COPY = "Duplicate this journey"


@pytest.fixture
def tabs(program: Program) -> JourneyTabs:
    """The tabs of the example with one journey."""
    open_one_journey(program)
    program.page.canvas.setFocus()
    assert len(program.project.journeys) == 1
    return program.page.bottom_bar.tabs


def names(program: Program) -> list[str]:
    return [journey.name for journey in program.project.journeys]


def tab(tabs: JourneyTabs, index: int) -> QPoint:
    return tabs.mapToGlobal(tabs.tabRect(index).center())


def add(person: Person, way: str, name: str) -> None:
    """Add a journey by the plus, and type over its name."""
    person.click_button("Add a journey")
    person.choose_in_popup(way)
    person.type(name)
    person.press("Return")


def test_an_empty_journey_has_the_same_phases_and_rows(
    program: Program, person: Person, tabs: JourneyTabs
) -> None:
    first = program.journey
    add(person, EMPTY, "Second")
    new = program.journey
    assert names(program)[1] == "Second"
    assert [phase.name for phase in new.phases] == [phase.name for phase in first.phases]
    assert [row.name for row in new.rows] == [row.name for row in first.rows]
    assert not any(row.cells for row in new.rows)
    assert not {phase.id for phase in new.phases} & {phase.id for phase in first.phases}
    assert (tabs.count(), tabs.currentIndex()) == (2, 1)
    assert program.page.canvas.map_layout.journey.id == new.id
    assert program.page.canvas.hasFocus()
    person.press("Ctrl+Z")  # naming what is new belongs to adding it
    assert program.journey == first
    assert tabs.count() == 1


def test_a_copy_holds_the_same_under_ids_of_its_own(
    program: Program, person: Person, tabs: JourneyTabs
) -> None:
    first = program.journey
    add(person, COPY, "As it should be")
    new = program.journey
    assert tabs.tabText(1) == "As it should be"
    cards = [card.text for row in first.rows for cell in row.cells for card in cell.cards]
    assert [card.text for row in new.rows for cell in row.cells for card in cell.cards] == cards
    own = {card.id for row in new.rows for cell in row.cells for card in cell.cards}
    assert new.routes
    assert all(set(route.stops) <= own for route in new.routes)


def test_a_journey_begins_with_a_model(program: Program, person: Person, tabs: JourneyTabs) -> None:
    person.click_button("Add a journey")
    person.choose_in_popup("Five practical phases")
    person.press("Escape")  # the name that it was given is fine
    assert tabs.count() == 2
    assert len(program.journey.phases) == 5
    channels = [channel.name for channel in program.project.channels]
    assert len(channels) == len(set(channels))


def test_the_name_of_a_new_tab_is_typed_in_its_place(person: Person, tabs: JourneyTabs) -> None:
    person.click_button("Add a journey")
    person.choose_in_popup("The same phases and rows, empty")
    field = tabs.findChild(QLineEdit)
    assert field is not None
    person.wait(lambda: field.x() == tabs.tabRect(1).x() + 3)
    assert field.geometry().right() < tabs.width()
    person.press("Escape")


def test_names_are_typed_in_the_tab(program: Program, person: Person, tabs: JourneyTabs) -> None:
    before = names(program)
    person.double_click(tab(tabs, 0))
    field = tabs.findChild(QLineEdit)
    assert field is not None
    assert field.accessibleName() == "Name of the journey"
    person.wait(lambda: field.geometry().right() < tabs.width())  # all of it shows
    assert field.width() >= scaled(140)
    person.type("Now")
    person.press("Escape")
    assert names(program) == before
    tabs.setFocus()
    person.press("F2")
    person.type("Now")
    person.press("Return")
    assert names(program) == ["Now"]
    assert program.store.undo_stack.undoText() == "Rename journey"


def test_escape_gives_up_a_tab_in_hand(program: Program, person: Person, tabs: JourneyTabs) -> None:
    for name in ("Second", "Third"):
        add(person, EMPTY, name)
    program.select(phase=program.journey.phases[1].id)
    order, selection = names(program), program.store.selection
    steps = program.store.undo_stack.count()
    start, end = tab(tabs, 0), tab(tabs, 1) + QPoint(30, 0)
    window = program.window.windowHandle()
    QTest.mousePress(window, Button.LeftButton, NONE, window.mapFromGlobal(start))
    for share in (0.3, 0.7, 1.0):
        at = start + (end - start) * share
        QTest.mouseMove(window, window.mapFromGlobal(at))
    assert program.store.selection.journey != selection.journey
    person.press("Escape")
    QTest.mouseMove(window, window.mapFromGlobal(end + QPoint(20, 0)))
    QTest.mouseRelease(window, Button.LeftButton, NONE, window.mapFromGlobal(end))
    program.settle()
    assert names(program) == order
    assert [tabs.tabText(index) for index in range(3)] == order
    assert program.store.selection == selection
    assert tabs.currentIndex() == 2
    assert program.page.canvas.map_layout.journey.id == selection.journey
    assert program.store.undo_stack.count() == steps
    person.press("Escape")  # the map hears it again
    assert program.store.selection.phase is None


def words_width(widget: QWidget, place: QRect) -> int:
    """Return how many pixels the dark words in a place of a widget are wide."""
    image = widget.grab(place.adjusted(0, 6, 0, -6)).toImage()
    dark = [
        x
        for x in range(image.width())
        if any(image.pixelColor(x, y).lightness() < 100 for y in range(image.height()))
    ]
    return dark[-1] - dark[0]


def test_the_words_of_a_tab_in_hand_are_whole(
    program: Program, person: Person, tabs: JourneyTabs
) -> None:
    add(person, EMPTY, "Second")
    person.click(tab(tabs, 0))
    before = words_width(tabs, tabs.tabRect(0))
    start, window = tab(tabs, 0), program.window.windowHandle()
    QTest.mousePress(window, Button.LeftButton, NONE, window.mapFromGlobal(start))
    QTest.mouseMove(window, window.mapFromGlobal(start + QPoint(40, 0)))
    wide = tabs.tabRect(0).width()
    held = [w for w in tabs.findChildren(QWidget) if w.isVisible() and w.width() >= wide]
    assert len(held) == 1
    assert words_width(held[0], held[0].rect()) == before
    QTest.mouseRelease(window, Button.LeftButton, NONE, window.mapFromGlobal(start))


def test_tabs_are_dragged_into_another_order(
    program: Program, person: Person, tabs: JourneyTabs
) -> None:
    add(person, EMPTY, "B")
    add(person, EMPTY, "C")
    before = names(program)
    person.drag(tab(tabs, 2), tab(tabs, 0) - QPoint(30, 0))
    assert names(program) == ["C", *before[:2]]
    assert program.store.undo_stack.undoText() == "Move journey"
    assert tabs.tabText(tabs.currentIndex()) == "C"
    person.press("Ctrl+Z")
    assert names(program) == before
    assert [tabs.tabText(index) for index in (1, 2)] == ["B", "C"]


def test_tabs_move_by_keys(program: Program, person: Person, tabs: JourneyTabs) -> None:
    add(person, EMPTY, "B")
    before = names(program)
    tabs.setFocus()
    person.press("Alt+Left")
    assert names(program) == before[::-1]
    program.page.canvas.setFocus()
    person.press("Ctrl+Shift+PageDown")
    assert names(program) == before


def test_deleting_leaves_one_and_is_undone(
    program: Program, person: Person, tabs: JourneyTabs
) -> None:
    assert not program.assembly.actions["journey.delete"].isEnabled()
    tabs.setFocus()
    person.press("Delete")
    assert tabs.count() == 1
    add(person, EMPTY, "B")
    person.click(tab(tabs, 1), Button.RightButton)
    person.choose_in_popup("Delete this journey")
    assert tabs.count() == 1
    person.come_back()
    person.press("Ctrl+Z")
    assert tabs.count() == 2
    assert tabs.tabText(tabs.currentIndex()) == "B"


def test_tabs_say_whether_they_are_now_or_later(
    program: Program, person: Person, tabs: JourneyTabs
) -> None:
    assert tabs.accessibleTabName(0).endswith(", as it is now")
    add(person, COPY, "Later")
    person.click(tab(tabs, 1), Button.RightButton)
    person.choose_in_popup("This journey is as it should be")
    assert program.journey.state == "future"
    assert tabs.accessibleTabName(1) == "Later, as it should be"
    assert tabs.tabToolTip(1) == "Later\nAs it should be"


def test_undo_shows_the_journey_in_which_it_happens(
    program: Program, person: Person, tabs: JourneyTabs
) -> None:
    first = program.journey.id
    program.select(phase=program.journey.phases[0].id)
    person.press("Delete")
    add(person, EMPTY, "B")
    second = program.journey.id
    person.press("Ctrl+Z")  # the adding
    person.press("Ctrl+Shift+Z")
    assert program.journey.id == second
    person.click(tab(tabs, 0))
    program.select(row=program.journey.rows[0].id)
    person.press("Delete")
    person.click(tab(tabs, 1))
    assert program.page.canvas.journey == second
    person.press("Ctrl+Z")
    assert program.page.canvas.journey == first
    assert tabs.currentIndex() == 0


@pytest.mark.usefixtures("tabs")
def test_a_journey_that_is_shown_again_is_where_it_was_left(
    program: Program, person: Person
) -> None:
    add(person, COPY, "B")
    canvas = program.page.canvas
    canvas.scroll_view(0, 300)
    place = canvas.camera.y
    person.press("Ctrl+PageUp", "Ctrl+PageDown")
    assert canvas.camera.y == place


@pytest.mark.usefixtures("tabs")
def test_a_new_journey_begins_at_its_grid(program: Program, person: Person) -> None:
    canvas = program.page.canvas
    canvas.set_zoom(1.5)
    canvas.scroll_view(400, 500)
    add(person, COPY, "B")
    assert canvas.zoom == 1.5
    layout, camera = canvas.map_layout, canvas.camera
    header = camera.view_point(0, layout.header_top).y()  # where it would be if it did not stick
    assert 0 <= header < 30


@pytest.mark.usefixtures("tabs")
def test_personas_are_assigned_by_keys(program: Program, person: Person) -> None:
    def chosen() -> list[str]:
        return [*program.journey.personas]

    first, second = chosen()
    person.press("Ctrl+Shift+H", "Down", "Return")
    assert chosen() == [second]
    assert program.store.undo_stack.undoText() == "Change personas"
    person.press("Ctrl+Z")
    assert chosen() == [first, second]
