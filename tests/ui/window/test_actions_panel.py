"""The panel of actions: list, board, channels and matrix, by mouse and by keys."""

import time
from datetime import date, timedelta

import pytest
from program import Program
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QContextMenuEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractItemView, QApplication, QMenu, QWidget

from cjm_desktop.base.ids import ActionId
from cjm_desktop.edits.entries import add_entry, change_entry, remove_entries
from cjm_desktop.model.addresses import CellAddress
from cjm_desktop.model.document import Action
from cjm_desktop.model.planning import UNPLACED, Field, Task, field_of, tasks_of
from cjm_desktop.model.questions import all_entries
from cjm_desktop.ui.board.matrix import marks_in
from cjm_desktop.ui.board.panel import ActionsPanel
from cjm_desktop.ui.board.sections import Asked
from cjm_desktop.ui.canvas.editor import TextEditor
from cjm_desktop.ui.controls.check_box import CheckBox

Key = Qt.Key
ALT = Qt.KeyboardModifier.AltModifier
LEFT = Qt.MouseButton.LeftButton

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")


@pytest.fixture
def panel(program: Program) -> ActionsPanel:
    """The panel alone at the right, with the actions of the example."""
    program.page.workspace.show_panel(False, "details", at_once=True)
    program.page.workspace.show_panel(True, "actions", at_once=True)
    program.settle()
    found = program.page.panel("actions")
    assert isinstance(found, ActionsPanel)
    return found


def texts(panel: ActionsPanel) -> list[str]:
    """Return the words of the lines, headings with a colon."""
    return [f"{line.words}:" if line.is_heading else line.words for line in panel.list.lines]


def action_now(program: Program, task: Task) -> Action:
    tasks = tasks_of(program.project.journeys, None)
    return next(each.action for each in tasks if each.action.id == task.action.id)


def show(panel: ActionsPanel, view: str) -> None:
    panel.fields.show_view(view)
    QApplication.processEvents()


def place_of(panel: ActionsPanel, row: int) -> QPoint:
    rect = panel.list.visualRect(panel.list.model().index(row, 0))
    return QPoint(rect.left() + 60, rect.center().y())


def drag(start: QWidget, at: QPoint, end: QWidget, to: QPoint) -> None:
    """Press in one widget, move in three steps to a place in another, and release there."""
    goal = start.mapFromGlobal(end.mapToGlobal(to))
    QTest.mousePress(start, LEFT, pos=at)
    for step in (1, 2, 3):
        QTest.mouseMove(start, at + (goal - at) * (step / 3))
        QApplication.processEvents()
    QTest.mouseRelease(start, LEFT, pos=goal)
    QApplication.processEvents()


def carries(panel: ActionsPanel) -> bool:
    return panel.carrying.is_carrying


def row_of(panel: ActionsPanel, words: str) -> int:
    return texts(panel).index(words)


def test_the_list_by_phase_and_date(program: Program, panel: ActionsPanel) -> None:
    assert texts(panel)[:5] == [
        "Dreaming:",
        "Monthly cost in one picture",
        "Exploring:",
        "Calculator in plain words",
        "Hand out the result as a PDF",
    ]
    every = tasks_of(program.project.journeys, None)
    assert len([line for line in panel.list.lines if line.task]) == len(every)


def test_what_is_done_comes_last_without_groups(panel: ActionsPanel) -> None:
    panel.fields.grouping.show_value(False)
    panel.fields.grouping.edited.emit(False)
    done = [line.task.is_done for line in panel.list.lines if line.task]
    assert True in done
    assert done == sorted(done)


def test_a_click_selects_the_action_on_the_map(program: Program, panel: ActionsPanel) -> None:
    row = row_of(panel, "Hand out the result as a PDF")
    QTest.mouseClick(panel.list.viewport(), LEFT, pos=place_of(panel, row))
    task = panel.list.lines[row].task
    assert task is not None
    assert program.store.selection.entries == (task.action.id,)
    assert panel.list.current_task() == task


def test_an_action_selected_on_the_map_is_current(program: Program, panel: ActionsPanel) -> None:
    task = tasks_of(program.project.journeys, None)[-1]
    program.select(row=task.cell.row, phase=task.phase.id, entries=(task.action.id,))
    program.settle()
    current = panel.list.current_task()
    assert current is not None
    assert current.action.id == task.action.id


def test_space_steps_through_the_statuses_and_each_is_a_step(
    program: Program, panel: ActionsPanel
) -> None:
    panel.list.show_current("")
    panel.list.setFocus()
    task = panel.list.current_task()
    assert task is not None
    assert task.action.status == "open"
    QTest.keyClick(panel.list, Key.Key_Space)
    assert action_now(program, task).status == "busy"
    assert program.store.undo_stack.undoText() == "Change status"
    QTest.keyClick(panel.list, Key.Key_Space)
    assert action_now(program, task).status == "done"
    current = panel.list.current_task()
    assert current is not None
    assert current.action.id == task.action.id
    program.act("edit.undo")
    program.act("edit.undo")
    assert action_now(program, task) == task.action


def test_enter_opens_the_details(program: Program, panel: ActionsPanel) -> None:
    panel.list.setFocus()
    QTest.keyClick(panel.list, Key.Key_Return)
    program.settle()
    assert program.page.workspace.shows("details")
    task = panel.list.current_task()
    assert task is not None
    assert program.store.selection.entries == (task.action.id,)
    assert program.window.findChild(TextEditor) is None


def test_a_click_on_the_mark_changes_the_status(program: Program, panel: ActionsPanel) -> None:
    row = row_of(panel, "Hand out the result as a PDF")
    at = place_of(panel, row)
    QTest.mouseClick(panel.list.viewport(), LEFT, pos=QPoint(20, at.y()))
    task = panel.list.lines[row].task
    assert task is not None
    assert action_now(program, task).status == "busy"


def test_an_action_is_dragged_to_another_column(program: Program, panel: ActionsPanel) -> None:
    show(panel, "board")
    assert [line.words for line in panel.list.lines if line.is_heading] == [
        "Open",
        "Under way",
        "Done",
    ]
    row, goal = row_of(panel, "Monthly cost in one picture"), row_of(panel, "Under way:")
    task = panel.list.lines[row].task
    assert task is not None
    steps, view = program.store.undo_stack.count(), panel.list.viewport()
    drag(view, place_of(panel, row), view, place_of(panel, goal))
    assert action_now(program, task).status == "busy"
    assert program.store.undo_stack.count() == steps + 1
    assert not panel.carrying.is_carrying


def test_escape_gives_up_what_is_in_hand(program: Program, panel: ActionsPanel) -> None:
    show(panel, "board")
    panel.list.setFocus()
    view, at = panel.list.viewport(), place_of(panel, 1)
    QTest.mousePress(view, LEFT, pos=at)
    QTest.mouseMove(view, at + QPoint(0, 60))
    QTest.mouseMove(view, at + QPoint(0, 120))
    assert carries(panel)
    QTest.keyClick(panel.list, Key.Key_Escape)
    assert not carries(panel)
    QTest.mouseRelease(view, LEFT, pos=at + QPoint(0, 120))
    assert program.store.undo_stack.count() == 0


def test_columns_by_keys(program: Program, panel: ActionsPanel) -> None:
    show(panel, "board")
    panel.list.setFocus()
    task = panel.list.lines[1].task
    assert task is not None
    panel.list.show_current(task.action.id)
    QTest.keyClick(panel.list, Key.Key_Right, ALT)
    assert action_now(program, task).status == "busy"
    QTest.keyClick(panel.list, Key.Key_Left, ALT)
    assert action_now(program, task).status == "open"


def test_an_empty_column_invites(program: Program, panel: ActionsPanel) -> None:
    project = program.project
    for task in tasks_of(project.journeys, None):
        project = change_entry(project, task.journey.id, task.action.id, status="open")
    program.store.apply(project, "prepared")
    show(panel, "board")
    assert texts(panel)[-4:] == [
        "Under way:",
        "Drag an action here.",
        "Done:",
        "Drag an action here.",
    ]


def test_an_action_is_dragged_to_another_channel(program: Program, panel: ActionsPanel) -> None:
    show(panel, "channel")
    row, goal = row_of(panel, "Hand out the result as a PDF"), row_of(panel, "Video:")
    task = panel.list.lines[row].task
    assert task is not None
    view = panel.list.viewport()
    drag(view, place_of(panel, row), view, place_of(panel, goal))
    video = next(c.id for c in program.project.channels if c.name == "Video")
    assert action_now(program, task).channel == video
    assert program.store.undo_stack.undoText() == "Change channel"


def test_a_field_of_the_matrix_sets_impact_and_effort(
    program: Program, panel: ActionsPanel
) -> None:
    show(panel, "matrix")
    table = panel.matrix.table
    task = panel.list.current_task()
    assert task is not None
    steps = program.store.undo_stack.count()
    goal = table.visualRect(table.model().index(2, 2)).center()  # below right
    drag(panel.list.viewport(), place_of(panel, 1), table.viewport(), goal)
    placed = action_now(program, task)
    assert (placed.impact, placed.effort) == (1, 3)
    assert program.store.undo_stack.count() == steps + 1
    assert program.store.undo_stack.undoText() == "Change impact and effort"
    assert table.current_field() == Field(1, 3)
    current = panel.list.current_task()
    assert current is not None
    assert current.action.id == task.action.id


def test_the_tray_and_the_keys_of_the_matrix(program: Program, panel: ActionsPanel) -> None:
    show(panel, "matrix")
    table, task = panel.matrix.table, panel.list.current_task()
    assert task is not None
    tray = table.visualRect(table.model().index(3, 0)).center()
    drag(panel.list.viewport(), place_of(panel, 1), table.viewport(), tray)
    assert (action_now(program, task).impact, action_now(program, task).effort) == (0, 0)
    assert table.current_field() == UNPLACED
    panel.list.setFocus()
    QTest.keyClick(panel.list, Key.Key_Up, ALT)  # into the middle
    QTest.keyClick(panel.list, Key.Key_Up, ALT)
    QTest.keyClick(panel.list, Key.Key_Left, ALT)
    assert (action_now(program, task).impact, action_now(program, task).effort) == (3, 1)
    assert table.current_field() == Field(3, 1)


def test_arrows_walk_between_fields_and_enter_goes_to_the_actions(panel: ActionsPanel) -> None:
    show(panel, "matrix")
    table = panel.matrix.table
    table.show_field(Field(3, 1))
    table.setFocus()
    QTest.keyClick(table, Key.Key_Right)
    assert table.current_field() == Field(3, 2)
    assert texts(panel)[0] == "Impact large, effort medium:"
    index = table.currentIndex()
    said = index.data(Qt.ItemDataRole.AccessibleTextRole)
    assert said == "Impact large, effort medium: 2"
    QTest.keyClick(table, Key.Key_Return)
    assert panel.list.hasFocus()


def test_a_late_action_says_so(program: Program, panel: ActionsPanel) -> None:
    task = tasks_of(program.project.journeys, None)[0]
    yesterday = date.today() - timedelta(days=1)
    after = change_entry(program.project, task.journey.id, task.action.id, due=yesterday)
    program.store.apply(after, "prepared")
    row = row_of(panel, " ".join(task.action.text.split()))
    assert ", late," in panel.list.lines[row].spoken


def test_without_actions_a_button_leads_to_the_best_opportunity(
    program: Program, panel: ActionsPanel
) -> None:
    project = program.project
    for journey in program.project.journeys:
        ids = [e.id for _, _, e in all_entries(journey) if isinstance(e, Action)]
        project = remove_entries(project, journey.id, ids)
    program.store.apply(project, "prepared")
    program.settle()
    assert not panel.list.isVisible()
    assert panel.begin.isVisible()
    panel.begin.click()
    program.settle()
    phase = next(p for p in program.journey.phases if p.name == "Looking ahead")  # gain 70
    assert program.store.selection.phase == phase.id
    assert program.store.selection.row == program.row("cards", "opportunities").id
    typed = program.window.focusWidget()
    assert typed is not None
    QTest.keyClick(typed, Key.Key_Escape)


def test_the_keys_open_it(program: Program) -> None:
    program.act("view.actions")
    program.settle()
    assert program.page.workspace.shows("actions")


def test_five_hundred_actions_are_quick(program: Program, panel: ActionsPanel) -> None:
    row, project = program.row("actions"), program.project
    journey = program.journey
    cell = CellAddress(journey.id, row.id, journey.phases[0].id)
    for number in range(500):
        made = Action(id=ActionId(f"many{number}"), text=f"Do number {number} of them all")
        project = add_entry(project, cell, made)
    began = time.perf_counter()
    program.store.apply(project, "prepared")
    panel.refresh()
    assert len(panel.list.lines) > 500
    program.settle()
    assert time.perf_counter() - began < 2.0  # most of it for the map, on a machine at work
    began = time.perf_counter()
    show(panel, "board")
    assert time.perf_counter() - began < 0.5


def test_the_actions_of_all_journeys_together(program: Program, panel: ActionsPanel) -> None:
    alone = program.project.replace(journeys=program.project.journeys[:1])
    program.store.apply(alone, "prepared")
    program.settle()
    here = len([line for line in panel.list.lines if line.task])
    together = panel.fields.findChild(CheckBox)
    assert together is not None
    assert not together.isVisible()
    program.act("journey.duplicate")
    program.settle()
    assert together.isVisible()
    together.click()
    program.settle()
    assert len([line for line in panel.list.lines if line.task]) == 2 * here
    first, last = (program.project.journeys[at].id for at in (0, -1))
    task = next(line.task for line in panel.list.lines if line.task)
    assert task.journey.id == first
    assert program.store.selection.journey == last
    rect = panel.list.visualRect(panel.list.model().index(1, 0))
    QTest.mouseClick(panel.list.viewport(), LEFT, pos=QPoint(80, rect.center().y()))
    assert program.store.selection.journey == first
    assert program.store.selection.entries == (task.action.id,)


def test_where_there_is_little_height_the_matrix_is_lower(
    program: Program, panel: ActionsPanel
) -> None:
    show(panel, "matrix")
    alone = panel.matrix.table.height()
    program.page.workspace.show_panel(True, "details", at_once=True)
    program.settle()
    assert panel.matrix.table.height() < alone
    assert panel.list.height() >= 60


def mark_of(panel: ActionsPanel, task: Task) -> QPoint:
    """Return the middle of the mark of an action in its field."""
    table = panel.matrix.table
    field = field_of(task.action)
    index = table._model.index_of(field)
    held = [each.action.id for each in table.held[field]]
    place = marks_in(table.visualRect(index), len(held))[held.index(task.action.id)]
    return place.center().toPoint()


def test_a_mark_is_dragged_to_another_field(program: Program, panel: ActionsPanel) -> None:
    show(panel, "matrix")
    table = panel.matrix.table
    (task, *_) = table.held[Field(3, 2)]
    steps = program.store.undo_stack.count()
    goal = table.visualRect(table.model().index(1, 0)).center()  # impact medium, effort small
    drag(table.viewport(), mark_of(panel, task), table.viewport(), goal)
    placed = action_now(program, task)
    assert (placed.impact, placed.effort) == (2, 1)
    assert program.store.undo_stack.count() == steps + 1
    assert program.store.undo_stack.undoText() == "Change impact and effort"
    assert table.current_field() == Field(2, 1)
    program.act("edit.undo")
    assert action_now(program, task) == task.action


def test_a_mark_that_is_let_go_stays(program: Program, panel: ActionsPanel) -> None:
    show(panel, "matrix")
    table = panel.matrix.table
    (task, *_) = table.held[Field(3, 2)]
    QTest.mousePress(table.viewport(), LEFT, pos=mark_of(panel, task))
    for step in (20, 40):
        QTest.mouseMove(table.viewport(), mark_of(panel, task) + QPoint(step, step))
    assert carries(panel)
    QTest.keyClick(table, Key.Key_Escape)
    assert not carries(panel)
    QTest.mouseRelease(table.viewport(), LEFT, pos=QPoint(10, 10))
    assert action_now(program, task) == task.action


def test_a_click_on_a_mark_shows_its_action(program: Program, panel: ActionsPanel) -> None:
    show(panel, "matrix")
    table = panel.matrix.table
    task = table.held[Field(3, 2)][-1]
    QTest.mouseClick(table.viewport(), LEFT, pos=mark_of(panel, task))
    assert program.store.selection.entries == (task.action.id,)
    current = panel.list.current_task()
    assert current is not None
    assert current.action.id == task.action.id


def test_alt_and_arrows_move_the_current_action_from_the_fields(
    program: Program, panel: ActionsPanel
) -> None:
    show(panel, "matrix")
    table = panel.matrix.table
    table.show_field(Field(3, 2))
    table.setFocus()
    task = panel.list.current_task()
    assert task is not None
    QTest.keyClick(table, Key.Key_Down, ALT)
    QTest.keyClick(table, Key.Key_Right, ALT)
    moved = action_now(program, task)
    assert (moved.impact, moved.effort) == (2, 3)
    assert table.current_field() == Field(2, 3)
    assert table.hasFocus()


def test_the_view_is_remembered(program: Program, panel: ActionsPanel) -> None:
    show(panel, "board")
    panel.fields.sorting.show_value("owner")
    panel.fields.sorting.edited.emit("owner")
    settings = program.settings
    assert (settings.actions_view, settings.actions_order) == ("board", "owner")
    again = ActionsPanel(program.assembly.bench)
    assert again.fields.asked == Asked("board", True, "owner")
    assert again.fields.views.value() == "board"
    again.deleteLater()


def menu_now() -> QMenu:
    popup = QApplication.activePopupWidget()
    assert isinstance(popup, QMenu)
    return popup


def asks_menu(view: QAbstractItemView, at: QPoint) -> None:
    place = view.viewport().mapToGlobal(at)
    mouse = QContextMenuEvent.Reason.Mouse
    QApplication.sendEvent(view.viewport(), QContextMenuEvent(mouse, at, place))


def choose(words: str) -> None:
    menu = menu_now()
    (action,) = [each for each in menu.actions() if each.text().partition("\t")[0] == words]
    menu.close()
    action.trigger()


@pytest.mark.parametrize("view", ["list", "board", "channel", "matrix"])
def test_each_action_has_its_menu_in_every_view(
    program: Program, panel: ActionsPanel, view: str
) -> None:
    show(panel, view)
    row, task = next((n, line.task) for n, line in enumerate(panel.list.lines) if line.task)
    asks_menu(panel.list, place_of(panel, row))
    assert program.store.selection.entries == (task.action.id,)
    words = [each.text().partition("\t")[0] for each in menu_now().actions() if each.text()]
    assert words[0] == "Details"
    for each in ("Status", "Owner", "Impact", "Effort", "Delete"):
        assert each in [word.rstrip("…") for word in words]
    choose("Delete")
    program.settle()
    assert task.action.id not in {t.action.id for t in tasks_of(program.project.journeys, None)}
    program.act("edit.undo")
    program.settle()
    assert action_now(program, task) == task.action


def test_a_mark_has_the_menu_and_headings_do_not(program: Program, panel: ActionsPanel) -> None:
    show(panel, "matrix")
    table = panel.matrix.table
    (task, *_) = table.held[Field(3, 2)]
    asks_menu(table, mark_of(panel, task))
    assert program.store.selection.entries == (task.action.id,)
    choose("Details")
    program.settle()
    assert program.page.workspace.shows("details")
    show(panel, "list")
    panel.list.scrollToTop()
    asks_menu(panel.list, place_of(panel, 0))  # the panels, as elsewhere around the map
    assert "Delete" not in [each.text() for each in menu_now().actions()]
    menu_now().close()


def test_the_menu_comes_by_the_key_below_the_line(program: Program, panel: ActionsPanel) -> None:
    panel.list.setFocus()
    task = panel.list.current_task()
    assert task is not None
    keyboard = QContextMenuEvent.Reason.Keyboard
    QApplication.sendEvent(panel.list, QContextMenuEvent(keyboard, QPoint(1, 1), QPoint(1, 1)))
    assert program.store.selection.entries == (task.action.id,)
    menu_now().close()
