"""Touchpoints in a table: found, sorted, changed, and led back to the map."""

import time
from collections.abc import Iterator

import pytest
from program import Program, open_one_journey
from PySide6.QtCore import QModelIndex, QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from cjm_desktop.base.ids import CardId, JourneyId
from cjm_desktop.edits.entries import change_entry
from cjm_desktop.model.document import Card, Cell, Project
from cjm_desktop.model.questions import find_entry, find_journey
from cjm_desktop.ui.controls.choice import Choice
from cjm_desktop.ui.controls.text_fields import TextField
from cjm_desktop.ui.listing.showing import _show
from cjm_desktop.ui.listing.touchpoint_dialog import TouchpointDialog

Key = Qt.Key

# What the display of the tests says of every window with a least size.
pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")


@pytest.fixture
def opened(program: Program) -> Iterator[list[TouchpointDialog]]:
    """A list of dialogs over one journey, which are closed in the end; ``show`` adds one."""
    open_one_journey(program)
    made: list[TouchpointDialog] = []
    yield made
    for dialog in made:
        if dialog.isVisible():
            dialog.done(0)
        dialog.deleteLater()
    program.settle()


def show(program: Program, opened: list[TouchpointDialog]) -> TouchpointDialog:
    dialog = TouchpointDialog(program.assembly.bench.commands, program.window)
    opened.append(dialog)
    dialog.open()
    program.settle()
    return dialog


def column(dialog: TouchpointDialog, key: str) -> int:
    return [each.key for each in dialog.model.columns].index(key)


def cell(dialog: TouchpointDialog, row: int, key: str) -> QModelIndex:
    return dialog.model.index(row, column(dialog, key))


def words(dialog: TouchpointDialog, key: str) -> list[str]:
    return [str(cell(dialog, row, key).data()) for row in range(dialog.model.rowCount())]


def card_now(program: Program, card: str) -> Card:
    place = find_entry(program.journey, card)
    assert place is not None
    assert isinstance(place.entry, Card)
    return place.entry


def begin_text(dialog: TouchpointDialog, row: int, key: str) -> TextField:
    index = cell(dialog, row, key)
    dialog.table.setCurrentIndex(index)
    QTest.keyClick(dialog.table, Key.Key_F2)
    editor = dialog.table.indexWidget(index)
    assert isinstance(editor, TextField)
    return editor


def begin_choice(program: Program, dialog: TouchpointDialog, row: int, key: str) -> Choice:
    index = cell(dialog, row, key)
    dialog.table.setCurrentIndex(index)
    QTest.keyClick(dialog.table, Key.Key_Return)
    program.settle()
    editor = dialog.table.indexWidget(index)
    assert isinstance(editor, Choice)
    return editor


def choose(program: Program, editor: Choice, value: str) -> None:
    editor.setCurrentIndex(editor.findText(value))
    editor.activated.emit(editor.currentIndex())
    program.settle()


def test_all_touchpoints_stand_in_the_order_of_the_map(
    program: Program, opened: list[TouchpointDialog]
) -> None:
    dialog = show(program, opened)
    assert dialog.count.text() == "17 touchpoints"
    assert words(dialog, "phase")[:3] == ["1  Dreaming", "1  Dreaming", "2  Exploring"]
    assert words(dialog, "name")[:2] == ["Housing app", "Dinner with friends"]
    assert words(dialog, "medium")[:2] == ["Digital", "Physical"]  # as their channels
    assert dialog.model.columns[0].key == "phase"  # there is one journey


def test_it_begins_at_the_touchpoint_that_is_selected(
    program: Program, opened: list[TouchpointDialog]
) -> None:
    row = program.row("cards", "touchpoints")
    card = row.cells[3].cards[0]
    program.select(row=row.id, phase=row.cells[3].phase, entries=(card.id,))
    dialog = show(program, opened)
    assert dialog.model.line(dialog.table.currentIndex()).id == card.id


def test_typing_finds_lines_that_hold_all_words(
    program: Program, opened: list[TouchpointDialog]
) -> None:
    dialog = show(program, opened)
    QTest.keyClicks(dialog.field, "physical OTHERS")
    assert set(words(dialog, "medium")) == {"Physical"}
    assert set(words(dialog, "contact")) == {"By others"}
    assert dialog.count.text() == "3 of 17 touchpoints"
    QTest.keyClicks(dialog.field, " nothing")
    assert dialog.model.rowCount() == 0
    assert dialog.empty.text() == "No touchpoint holds all of these words."
    assert not dialog.map.isEnabled()
    dialog.field.clear()
    assert dialog.model.rowCount() == 17


def test_a_click_on_a_heading_sorts_and_another_turns_the_order(
    program: Program, opened: list[TouchpointDialog]
) -> None:
    dialog = show(program, opened)
    name = column(dialog, "name")
    heads = dialog.table.heads
    at = QPoint(heads.sectionViewportPosition(name) + 20, heads.height() // 2)
    QTest.mouseClick(heads.viewport(), Qt.MouseButton.LeftButton, pos=at)
    ascending = words(dialog, "name")
    assert ascending == sorted(ascending, key=lambda name: name.lstrip("‘").casefold())
    assert dialog.order.value() == name
    QTest.mouseClick(heads.viewport(), Qt.MouseButton.LeftButton, pos=at)
    assert words(dialog, "name") == ascending[::-1]


def test_lines_are_sorted_from_the_list_of_columns_and_empty_ones_come_last(
    program: Program, opened: list[TouchpointDialog]
) -> None:
    dialog = show(program, opened)
    dialog.order.edited.emit(column(dialog, "moment"))
    moments = words(dialog, "moment")
    named = [moment for moment in moments if moment]
    assert moments[: len(named)] == named
    assert named[0].startswith("0")
    assert named[-1].startswith("U")
    dialog.order.edited.emit(column(dialog, "phase"))
    assert words(dialog, "phase")[0] == "1  Dreaming"


def test_text_is_changed_in_place_as_one_step(
    program: Program, opened: list[TouchpointDialog]
) -> None:
    dialog = show(program, opened)
    card = dialog.model.line(cell(dialog, 0, "owner")).id
    before = card_now(program, card).owner
    editor = begin_text(dialog, 0, "owner")
    QTest.keyClicks(editor, "Noor  de Wit ")
    QTest.keyClick(editor, Key.Key_Return)
    assert card_now(program, card).owner == "Noor de Wit"
    assert words(dialog, "owner")[0] == "Noor de Wit"
    assert program.store.undo_stack.undoText() == "Change owner"
    assert program.store.undo_stack.count() == 1
    QTest.keyClick(dialog.table, Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert card_now(program, card).owner == before
    assert words(dialog, "owner")[0] == before


def test_escape_leaves_a_text_as_it_was(program: Program, opened: list[TouchpointDialog]) -> None:
    dialog = show(program, opened)
    editor = begin_text(dialog, 0, "name")
    assert editor.toPlainText() == "Housing app"
    QTest.keyClicks(editor, "No")
    QTest.keyClick(editor, Key.Key_Escape)
    assert words(dialog, "name")[0] == "Housing app"
    assert program.store.undo_stack.count() == 0
    assert dialog.isVisible()


def test_a_goal_may_have_several_lines(program: Program, opened: list[TouchpointDialog]) -> None:
    dialog = show(program, opened)
    card = dialog.model.line(cell(dialog, 0, "goal")).id
    editor = begin_text(dialog, 0, "goal")
    QTest.keyClicks(editor, "One")
    QTest.keyClick(editor, Key.Key_Return, Qt.KeyboardModifier.ShiftModifier)
    QTest.keyClicks(editor, "Two")
    QTest.keyClick(editor, Key.Key_Return)
    assert card_now(program, card).goal == "One\nTwo"
    assert words(dialog, "goal")[0] == "One Two"
    assert program.store.undo_stack.undoText() == "Change goal"


def test_choices_are_made_from_their_list(program: Program, opened: list[TouchpointDialog]) -> None:
    dialog = show(program, opened)
    card = dialog.model.line(cell(dialog, 0, "channel")).id
    editor = begin_choice(program, dialog, 0, "channel")
    assert editor.currentText() == "App"
    choose(program, editor, "Website")
    assert words(dialog, "channel")[0] == "Website"
    choose(program, begin_choice(program, dialog, 0, "achieved"), "Partly")
    assert card_now(program, card).achieved == "partly"
    assert program.store.undo_stack.undoText() == "Change result"
    choose(program, begin_choice(program, dialog, 0, "medium"), "Physical")
    assert card_now(program, card).medium == "physical"
    choose(program, begin_choice(program, dialog, 0, "medium"), "As the channel")
    assert card_now(program, card).medium is None
    choose(program, begin_choice(program, dialog, 0, "contact"), "With us")
    assert card_now(program, card).contact == "direct"
    choose(program, begin_choice(program, dialog, 0, "moment"), "U  Tells others")
    assert card_now(program, card).moment == "ultimate"


def test_delete_empties_what_may_be_empty(program: Program, opened: list[TouchpointDialog]) -> None:
    dialog = show(program, opened)
    for key, left in (("channel", ""), ("name", "Housing app"), ("contact", "By others")):
        dialog.table.setCurrentIndex(cell(dialog, 0, key))
        QTest.keyClick(dialog.table, Key.Key_Delete)
        assert words(dialog, key)[0] == left
    assert program.store.undo_stack.count() == 1
    assert program.store.undo_stack.undoText() == "Change channel"


def test_a_map_without_touchpoints_says_how_to_get_some(
    program: Program, opened: list[TouchpointDialog]
) -> None:
    project = program.project
    bare = project.journeys[0].replace(rows=(), routes=(), links=())
    program.session.start(project.replace(journeys=(bare,)))
    dialog = show(program, opened)
    assert dialog.empty.text().startswith("No touchpoints yet.")
    assert not dialog.export.isEnabled()
    assert not dialog.map.isEnabled()


def test_a_changed_line_stays_where_it_is(program: Program, opened: list[TouchpointDialog]) -> None:
    dialog = show(program, opened)
    dialog.order.edited.emit(column(dialog, "name"))
    editor = begin_text(dialog, 0, "name")
    editor.show_value("Zzz")
    QTest.keyClick(editor, Key.Key_Return)
    assert words(dialog, "name")[0] == "Zzz"
    dialog.order.edited.emit(column(dialog, "name"))
    assert words(dialog, "name")[-1] == "Zzz"
    assert dialog.model.line(dialog.table.currentIndex()).name == "Zzz"


def test_phase_and_evidence_are_not_edited_but_lead_to_the_map(
    program: Program, opened: list[TouchpointDialog]
) -> None:
    dialog = show(program, opened)
    dialog.table.setCurrentIndex(cell(dialog, 2, "phase"))
    expected = dialog.model.line(dialog.table.currentIndex())
    QTest.keyClick(dialog.table, Key.Key_Return)
    assert dialog.shown == expected
    assert not dialog.isVisible()


def test_control_and_enter_lead_to_the_map_from_anywhere(
    program: Program, opened: list[TouchpointDialog]
) -> None:
    dialog = show(program, opened)
    dialog.table.setCurrentIndex(cell(dialog, 4, "name"))
    QTest.keyClick(dialog.table, Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    assert dialog.shown is not None
    _show(program.assembly.bench, dialog.shown)
    assert program.store.selection.entries == (dialog.shown.id,)
    assert program.store.selection.phase == dialog.shown.address.phase


def test_a_card_of_a_hidden_row_is_brought_into_sight(
    program: Program, opened: list[TouchpointDialog]
) -> None:
    row = program.row("cards", "touchpoints")
    program.select(row=row.id)
    program.assembly.bench.commands.hide_rows()
    dialog = show(program, opened)
    line = dialog.model.line(cell(dialog, 0, "name"))
    dialog.show_on_map()
    _show(program.assembly.bench, line)
    assert not program.row("cards", "touchpoints").hidden
    assert program.store.selection.entries == (line.id,)


def test_changes_from_elsewhere_are_shown(program: Program, opened: list[TouchpointDialog]) -> None:
    dialog = show(program, opened)
    line = dialog.model.line(cell(dialog, 1, "name"))
    dialog.table.setCurrentIndex(cell(dialog, 1, "name"))
    program.store.apply(
        change_entry(program.project, program.journey.id, line.id, text="Supper"), "Rename"
    )
    assert words(dialog, "name")[1] == "Supper"
    assert dialog.table.currentIndex().row() == 1


def test_journeys_have_a_column_where_there_are_several(
    program: Program, opened: list[TouchpointDialog]
) -> None:
    project = program.project
    other = project.journeys[0].replace(id=JourneyId("other"), name="Later", rows=())
    program.session.start(project.replace(journeys=(project.journeys[0], other)))
    dialog = show(program, opened)
    assert dialog.model.columns[0].key == "journey"
    assert set(words(dialog, "journey")) == {project.journeys[0].name}


def _many(project: Project) -> Project:
    """Return a project with 2,000 touchpoints in one row."""
    journey = project.journeys[0]
    place = next(i for i, row in enumerate(journey.rows) if row.role == "touchpoints")
    channel = project.channels[0].id
    each = 2_000 // len(journey.phases) + 1
    cells = tuple(
        Cell(
            phase=phase.id,
            cards=tuple(
                Card(id=CardId(f"{phase.id}-{n}"), text=f"Contact {n}", channel=channel)
                for n in range(each)
            ),
        )
        for phase in journey.phases
    )
    row = journey.rows[place].replace(cells=cells)
    rows = (*journey.rows[:place], row, *journey.rows[place + 1 :])
    plain = journey.replace(rows=rows, routes=(), links=())
    return project.replace(journeys=(plain,))


def test_two_thousand_touchpoints_are_quick(
    program: Program, opened: list[TouchpointDialog]
) -> None:
    program.session.start(_many(program.project))
    program.settle()
    begun = time.perf_counter()
    dialog = show(program, opened)
    assert dialog.model.count >= 2_000
    shown = time.perf_counter()
    dialog.field.setText("contact 17")
    QApplication.processEvents()
    found = time.perf_counter()
    dialog.order.edited.emit(column(dialog, "name"))
    QApplication.processEvents()
    assert shown - begun < 1.5
    assert found - shown < 0.5
    assert time.perf_counter() - found < 0.5
    assert find_journey(program.project, program.journey.id) is not None
