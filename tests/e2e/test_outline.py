"""The outline in the real window: the map as a tree, read and edited with keys and mouse."""

import pytest
from person import Person, visible_child
from program import Program, open_example
from PySide6.QtCore import QModelIndex, QPoint, Qt
from PySide6.QtGui import QContextMenuEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit

from cjm_desktop.base.ids import JourneyId
from cjm_desktop.model.questions import cell_at
from cjm_desktop.model.words import RowKind
from cjm_desktop.session.templates import example_project
from cjm_desktop.ui.canvas.canvas import MapCanvas
from cjm_desktop.ui.finding.outline_nodes import Key
from cjm_desktop.ui.finding.outline_panel import OutlinePanel
from cjm_desktop.ui.finding.outline_view import OutlineView

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")


@pytest.fixture
def shown(program: Program, person: Person) -> Program:
    open_example(program)
    person.press("Ctrl+Shift+O")
    return program


def view_of(program: Program) -> OutlineView:
    return visible_child(program.window, OutlinePanel).view


def line(program: Program, key: Key) -> QModelIndex:
    index = view_of(program).outline.index_of(key)
    assert index.isValid()
    return index


def first_cell(program: Program) -> Key:
    return Key(program.journey.phases[0].id, program.row("cards").id)


def texts(program: Program, key: Key) -> list[str]:
    """Return the texts of the cards in a cell, from the document."""
    row = next(row for row in program.journey.rows if row.id == key.row)
    cell = next((cell for cell in row.cells if cell.phase == key.phase), None)
    return [card.text for card in cell.cards] if cell else []


def spoken(program: Program, parent: Key) -> list[str]:
    view = view_of(program)
    model, at = view.outline, view.outline.index_of(parent)
    role = Qt.ItemDataRole.AccessibleTextRole
    return [str(model.index(row, 0, at).data(role)) for row in range(model.rowCount(at))]


def test_the_tree_holds_the_whole_map(shown: Program) -> None:
    phases = spoken(shown, Key())
    assert [words.split(",")[0] for words in phases] == [p.name for p in shown.journey.phases]
    rows = spoken(shown, Key(shown.journey.phases[0].id))
    listed = [r for r in shown.journey.rows if not r.hidden and r.kind != "divider"]
    assert len(rows) == len(listed)
    score = next(i for i, row in enumerate(listed) if row.kind == "score")
    cell = cell_at(listed[score], shown.journey.phases[0].id)
    assert cell is not None
    assert cell.relevance is not None
    assert cell.presence is not None
    words = f"relevance {cell.relevance.value}, presence {cell.presence.value}"
    assert rows[score].endswith(words)
    assert spoken(shown, first_cell(shown)) == texts(shown, first_cell(shown))


def test_walking_selects_on_the_map_and_back(shown: Program, person: Person) -> None:
    view = view_of(shown)
    assert view.hasFocus()
    person.press("Home", "Right", "Down", "Right", "Down")
    cell = first_cell(shown)
    cards = shown.row("cards").cells[0].cards
    assert shown.store.selection.entries == (cards[0].id,)
    assert view.outline.key(view.currentIndex()) == Key(cell.phase, cell.row, cards[0].id)
    last = shown.row("cards").cells[-1]
    shown.assembly.bench.commands.select_entries([last.cards[0].id])
    assert view.outline.key(view.currentIndex()) == Key(last.phase, cell.row, last.cards[0].id)
    assert view.isExpanded(line(shown, Key(last.phase, cell.row)))
    person.press("Escape")
    assert isinstance(QApplication.focusWidget(), MapCanvas)


def test_renaming_in_place(shown: Program, person: Person) -> None:
    view, phase = view_of(shown), shown.journey.phases[0]
    view.setCurrentIndex(line(shown, Key(phase.id)))
    person.press("F2")
    person.type(" Longing ")
    person.press("Return")
    assert shown.journey.phases[0].name == "Longing"
    assert spoken(shown, Key())[0].startswith("Longing,")
    steps = shown.store.undo_stack.count()
    person.press("F2")
    person.type("Wishing")
    person.press("Escape")
    assert shown.journey.phases[0].name == "Longing"
    assert shown.store.undo_stack.count() == steps == 1


def test_adding_a_card_is_one_step_and_escape_leaves_none(shown: Program, person: Person) -> None:
    view, cell = view_of(shown), first_cell(shown)
    before = texts(shown, cell)
    view.setCurrentIndex(line(shown, cell))
    person.press("Ctrl+Return")
    person.type("Walks past")
    person.press("Return")
    assert texts(shown, cell) == [*before, "Walks past"]
    assert shown.store.undo_stack.count() == 1
    person.press("Ctrl+Return")
    assert len(texts(shown, cell)) == len(before) + 2
    person.press("Escape")
    assert texts(shown, cell) == [*before, "Walks past"]
    person.press("Ctrl+Z")
    assert texts(shown, cell) == before


def test_moving_and_deleting_with_the_keyboard(shown: Program, person: Person) -> None:
    view, cell = view_of(shown), first_cell(shown)
    one, two = texts(shown, cell)
    card = shown.row("cards").cells[0].cards[0].id
    view.setCurrentIndex(line(shown, Key(cell.phase, cell.row, card)))
    person.press("Alt+Down")
    assert texts(shown, cell) == [two, one]
    assert view.outline.key(view.currentIndex()).entry == card
    person.press("Alt+Right")
    second = shown.journey.phases[1].id
    assert one in texts(shown, Key(second, cell.row))
    assert view.outline.key(view.currentIndex()) == Key(second, cell.row, card)
    person.press("Delete")
    assert one not in texts(shown, Key(second, cell.row))
    person.press("Ctrl+Z", "Ctrl+Z", "Ctrl+Z")
    assert texts(shown, cell) == [one, two]
    view.setCurrentIndex(line(shown, Key(cell.phase)))
    person.press("Alt+Down")
    assert shown.journey.phases[1].id == cell.phase
    view.setCurrentIndex(line(shown, cell))
    order = [row.id for row in shown.journey.rows]
    person.press("Alt+Down")
    after = [row.id for row in shown.journey.rows]
    assert after == [order[1], order[0], *order[2:]]
    assert view.outline.key(view.currentIndex()) == cell


def test_what_is_unfolded_stays_so(shown: Program, person: Person) -> None:
    view, cell = view_of(shown), first_cell(shown)
    view.expand(line(shown, Key(cell.phase)))
    view.expand(line(shown, cell))
    shown.select(phase=shown.journey.phases[-1].id)
    shown.act("edit.delete")
    shown.assembly.bench.commands.drop_phases((shown.journey.phases[0].id,), 2)
    assert view.isExpanded(line(shown, Key(cell.phase)))
    assert view.isExpanded(line(shown, cell))
    person.press("Ctrl+Z", "Ctrl+Z")
    assert view.isExpanded(line(shown, cell))
    assert len(spoken(shown, Key())) == len(shown.journey.phases)


def drop(program: Program, moved: Key, parent: Key, row: int) -> None:
    """Drop a line as Qt does at the end of a drag: the lines of the tree are for it to move."""
    model = view_of(program).outline
    data = model.mimeData([model.index_of(moved)])
    at = model.index_of(parent)
    move = Qt.DropAction.MoveAction
    if model.canDropMimeData(data, move, row, 0, at):
        assert not model.dropMimeData(data, move, row, 0, at)


def test_dragging_within_the_tree(shown: Program) -> None:
    cell = first_cell(shown)
    one, two = texts(shown, cell)
    card = shown.row("cards").cells[0].cards[0].id
    there = Key(shown.journey.phases[2].id, cell.row)
    before = texts(shown, there)
    drop(shown, Key(cell.phase, cell.row, card), there, -1)  # upon the cell
    assert texts(shown, there) == [*before, one]
    assert texts(shown, cell) == [two]
    drop(shown, Key(there.phase, there.row, card), cell, 0)
    assert texts(shown, cell) == [one, two]
    drop(shown, Key(cell.phase, cell.row, card), cell, 2)
    assert texts(shown, cell) == [two, one]
    phases = [phase.id for phase in shown.journey.phases]
    drop(shown, Key(phases[0]), Key(), 2)
    assert [p.id for p in shown.journey.phases][:2] == [phases[1], phases[0]]
    rows = [row.id for row in shown.journey.rows]
    drop(shown, Key(phases[0], rows[0]), Key(phases[0]), 2)
    assert [row.id for row in shown.journey.rows][:2] == [rows[1], rows[0]]


def test_a_card_cannot_land_where_there_are_none(shown: Program) -> None:
    before, cell = shown.project, first_cell(shown)
    card = shown.row("cards").cells[0].cards[0].id
    drop(shown, Key(cell.phase, cell.row, card), Key(cell.phase, shown.row("score").id), -1)
    drop(shown, Key(cell.phase, cell.row, card), Key(), 0)
    drop(shown, Key(cell.phase), Key(shown.journey.phases[1].id), 0)
    assert shown.project is before


def test_with_the_mouse(shown: Program, person: Person) -> None:
    view, phase = view_of(shown), shown.journey.phases[1]
    place = view.visualRect(line(shown, Key(phase.id)))
    person.click(view.viewport().mapToGlobal(place.center()))
    assert shown.store.selection.phase == phase.id
    canvas_left = shown.page.canvas.mapTo(shown.window, QPoint()).x()
    assert canvas_left == 232
    QTest.mouseDClick(
        view.viewport(), Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, place.center()
    )
    assert isinstance(QApplication.focusWidget(), QLineEdit)
    person.press("Escape")
    person.click_button("Close the outline")
    assert shown.page.canvas.mapTo(shown.window, QPoint()).x() == 0
    assert not shown.assembly.actions["view.outline"].isChecked()


def test_its_lines_have_the_menus_of_the_map(shown: Program, person: Person) -> None:
    view, phases = view_of(shown), shown.journey.phases
    place = view.visualRect(line(shown, Key(phases[1].id))).center()
    person.click(view.viewport().mapToGlobal(place), Qt.MouseButton.RightButton)
    person.choose_in_popup("Collapse the phase")
    person.come_back()
    assert [phase.collapsed for phase in shown.journey.phases[:3]] == [False, True, False]
    view.setFocus()
    person.press("Down")
    asked = QContextMenuEvent(QContextMenuEvent.Reason.Keyboard, QPoint(), QPoint())
    QApplication.sendEvent(view, asked)
    person.choose_in_popup("Delete")
    person.come_back()
    assert len(shown.journey.phases) == len(phases) - 1


def test_other_journeys_have_trees_of_their_own(shown: Program) -> None:
    view = view_of(shown)
    project = shown.project
    other = project.journeys[0].replace(id=JourneyId("other"), phases=(), rows=())
    shown.store.apply(project.replace(journeys=(project.journeys[0], other)), "Add")
    shown.act("journey.next")
    assert view.outline.rowCount() == 0
    shown.act("journey.previous")
    assert view.outline.rowCount() == len(shown.journey.phases)


def test_it_is_open_at_the_next_start_when_it_was_left_open(shown: Program, person: Person) -> None:
    width = shown.page.workspace.outline_width
    shown.page.remember()
    assert (shown.settings.outline_open, shown.settings.outline_width) == (True, width)
    person.press("Ctrl+Shift+O")
    shown.page.remember()
    assert not shown.settings.outline_open


def test_it_comes_after_the_map_and_leaves_it_where_it_is(program: Program, person: Person) -> None:
    program.settings.outline_open, program.settings.outline_width = True, 300
    program.session.start(example_project("en"))
    program.assembly.pages.show_map()
    left = program.page.canvas.mapTo(program.window, QPoint()).x()
    assert left == 300  # before the tree is there
    program.settle()
    assert view_of(program).isVisible()
    assert program.page.canvas.mapTo(program.window, QPoint()).x() == left
    assert program.page.canvas.hasFocus()
    assert program.assembly.actions["view.outline"].isChecked()
    person.press("Ctrl+Shift+O")
    person.wait(lambda: program.page.canvas.mapTo(program.window, QPoint()).x() == 0)


def test_it_stays_open_in_another_language(shown: Program) -> None:
    shown.assembly.bench.choose_language("nl")
    shown.settle()
    assert view_of(shown).isVisible()


def value_line(program: Program, kind: RowKind, phase: int) -> Key:
    return Key(program.journey.phases[phase].id, program.row(kind).id)


def type_in_line(program: Program, person: Person, key: Key, first: str, rest: str) -> None:
    view = view_of(program)
    view.setFocus()
    view.setCurrentIndex(line(program, key))
    person.press(first)
    field = QApplication.focusWidget()
    assert isinstance(field, QLineEdit)
    if first == "F2":
        field.selectAll()
    person.type(rest)
    person.press("Return")


def test_scores_are_typed_in_their_line(shown: Program, person: Person) -> None:
    key, name = value_line(shown, "score", 1), shown.row("score").name
    type_in_line(shown, person, key, "F2", "60 / 25")
    assert line(shown, key).data(Qt.ItemDataRole.EditRole) == "60 / 25"
    assert shown.row("score").name == name
    assert shown.store.undo_stack.undoText() == "Set scores"
    type_in_line(shown, person, key, "7", "5 / 30")
    assert line(shown, key).data(Qt.ItemDataRole.EditRole) == "75 / 30"
    before = shown.project
    type_in_line(shown, person, key, "F2", "many")
    assert shown.project is before
    assert shown.page.drag_hint.text() == "Type numbers from 0 to 100, as 80 / 35"


def test_a_number_is_typed_in_its_line(shown: Program, person: Person) -> None:
    key = value_line(shown, "metric", 0)
    type_in_line(shown, person, key, "F2", "1,250 visits")
    cell = cell_at(shown.row("metric"), shown.journey.phases[0].id)
    assert cell is not None
    assert cell.metric is not None
    assert (cell.metric.value, cell.metric.unit) == (1250, "visits")


def test_lines_say_where_they_stand(shown: Program) -> None:
    model = view_of(shown).outline
    role = Qt.ItemDataRole.AccessibleDescriptionRole
    phases = shown.journey.phases
    listed = [r for r in shown.journey.rows if not r.hidden and r.kind != "divider"]
    third = Key(phases[2].id)
    assert line(shown, third).data(role) == f"level 1, 3 of {len(phases)}"
    row = Key(phases[2].id, listed[1].id)
    assert line(shown, row).data(role) == f"level 2, 2 of {len(listed)}"
    card = model.key(model.index(0, 0, line(shown, first_cell(shown))))
    count = len(texts(shown, first_cell(shown)))
    assert line(shown, card).data(role) == f"level 3, 1 of {count}"


def test_lines_say_how_much_they_hold(shown: Program) -> None:
    assert spoken(shown, Key())[0].split(", ")[1].endswith(" cards")
    shown.assembly.speak("nl")
    shown.settle()
    assert spoken(shown, Key())[0].split(", ")[1].endswith(" kaarten")
    role = Qt.ItemDataRole.AccessibleDescriptionRole
    count = len(shown.journey.phases)
    assert line(shown, Key(shown.journey.phases[0].id)).data(role) == f"niveau 1, 1 van {count}"


def test_everything_is_read_and_edited_without_the_map(shown: Program, person: Person) -> None:
    phase, scores = shown.journey.phases[0], shown.row("score")
    view = view_of(shown)
    person.press("Home", "Return")  # unfolds
    assert view.isExpanded(line(shown, Key(phase.id)))
    while view.outline.key(view.currentIndex()) != first_cell(shown):
        person.press("Down")
    person.press("Return", "Down", "Return")  # unfolds, to the first card, and its text
    person.press("End")
    person.type(" today")
    person.press("Return")
    assert texts(shown, first_cell(shown))[0].endswith(" today")
    assert view.hasFocus()
    while view.outline.key(view.currentIndex()).row != scores.id:
        person.press("Down")
    person.press("Return")  # its values
    person.press("Ctrl+A")
    person.type("64 / 20")
    person.press("Return")
    cell = cell_at(shown.row("score"), phase.id)
    assert cell is not None
    assert cell.relevance is not None
    assert cell.relevance.value == 64
    assert view.hasFocus()
    shown.page.show_details()
    assert not view.hasFocus()
    person.press("Escape")
    assert view.hasFocus()
    person.press("Escape")
    assert shown.page.canvas.hasFocus()
