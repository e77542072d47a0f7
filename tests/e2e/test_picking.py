"""Phases, rows and cards picked one by one, wherever they stand, with the mouse and by keys."""

import pytest
from person import SHIFT, Person
from person_sight import Sight
from program import Program, open_example
from PySide6.QtCore import QPoint, Qt

from cjm_desktop.model.questions import find_entry

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")

CTRL = Qt.KeyboardModifier.ControlModifier


@pytest.fixture
def sight(program: Program) -> Sight:
    """The example at a size at which its first phases and rows are in view."""
    open_example(program)
    canvas = program.page.canvas
    canvas.set_zoom(0.6)
    canvas.scroll_view(-10_000, canvas.map_layout.header_top * 0.6 - canvas.camera.y * 0.6)
    canvas.setFocus()
    return Sight(canvas)


def phases(program: Program) -> list[str]:
    return [phase.name for phase in program.journey.phases]


def rows(program: Program) -> list[str]:
    return [row.name for row in program.journey.rows]


def chosen(program: Program) -> list[str]:
    """Return the names of the selected phases or rows."""
    commands = program.assembly.bench.commands
    ids = {*commands.chosen_phases, *commands.chosen_rows}
    journey = program.journey
    named: list[tuple[str, str]] = [(each.id, each.name) for each in journey.phases]
    named += [(each.id, each.name) for each in journey.rows]
    return [name for id_, name in named if id_ in ids]


def pick(person: Person, first: QPoint, *others: QPoint) -> None:
    """Click one, and others as well."""
    person.click(first)
    for other in others:
        person.click(other, keys=CTRL)


def test_phases_apart_are_picked_and_let_go(program: Program, person: Person, sight: Sight) -> None:
    before = phases(program)
    first, second, third, fourth = (sight.header(name) for name in before[:4])
    pick(person, first, third)
    assert chosen(program) == [before[0], before[2]]
    person.click(fourth, keys=CTRL)
    person.click(third, keys=CTRL)
    assert chosen(program) == [before[0], before[3]]
    person.click(second, keys=SHIFT)  # a range from the one that was picked last
    assert chosen(program) == before[1:4]
    person.press("Escape")
    assert len(chosen(program)) == 1


def test_what_is_done_goes_for_all_that_are_picked_as_one_step(
    program: Program, person: Person, sight: Sight
) -> None:
    before, steps = program.project, program.store.undo_stack
    names = phases(program)
    pick(person, sight.header(names[0]), sight.header(names[2]))
    person.press("Ctrl+Shift+F8")
    assert [p.hue == "ochre" for p in program.journey.phases[:4]] == [True, False, True, False]
    person.press("Ctrl+Shift+K", "Ctrl+D")
    assert phases(program) == [*names[:3], names[0], names[2], *names[3:]]
    assert steps.count() == 3
    person.press("Ctrl+Z", "Ctrl+Z", "Ctrl+Z")
    assert program.project is before
    assert chosen(program) == [names[0], names[2]]
    person.press("Delete")
    assert phases(program) == [names[1], *names[3:]]
    assert steps.undoText() == "Delete phases"
    assert chosen(program) == [names[1]]


def test_phases_apart_are_neither_grouped_nor_merged(
    program: Program, person: Person, sight: Sight
) -> None:
    before, names = program.project, phases(program)
    hint = program.page.drag_hint
    pick(person, sight.header(names[0]), sight.header(names[2]))
    person.press("Ctrl+Shift+G")
    assert hint.text() == "Only phases that stand side by side can be a group."
    person.press("Ctrl+M")
    assert hint.text() == "Only phases that stand side by side can be merged."
    assert program.project is before
    person.click(sight.header(names[1]), keys=CTRL)  # now they do stand side by side
    person.press("Ctrl+M")
    assert len(phases(program)) == len(names) - 2


def test_phases_apart_come_together_where_they_are_moved(
    program: Program, person: Person, sight: Sight
) -> None:
    names = phases(program)
    pick(person, sight.header(names[0]), sight.header(names[2]))
    person.drag(sight.header(names[2]), sight.header(names[3]) + QPoint(40, 0))
    assert phases(program)[:4] == [names[1], names[3], names[0], names[2]]
    assert program.store.undo_stack.undoText() == "Move phases"
    assert chosen(program) == [names[0], names[2]]


def test_rows_apart_are_hidden_together(program: Program, person: Person, sight: Sight) -> None:
    names = rows(program)
    pick(person, sight.head(names[0]), sight.head(names[2]))
    assert chosen(program) == [names[0], names[2]]
    person.press("Ctrl+Shift+L")
    assert [row.collapsed for row in program.journey.rows[:3]] == [True, False, True]
    person.press("Ctrl+Z", "Ctrl+9")
    assert [row.hidden for row in program.journey.rows[:3]] == [True, False, True]
    assert program.store.undo_stack.undoText() == "Hide rows"
    assert chosen(program) == [names[1]]
    person.press("Ctrl+Z")
    assert chosen(program) == [names[0], names[2]]


def test_keys_alone_pick_phases_apart(program: Program, person: Person, sight: Sight) -> None:
    names = phases(program)
    person.click(sight.header(names[0]))
    person.press("Shift+F8", "Right")
    assert chosen(program) == names[:2]
    person.press("Right")  # the first stays, the one passed over does not
    assert chosen(program) == [names[0], names[2]]
    person.press("Shift+F8", "Right", "Right")
    assert chosen(program) == [names[0], names[2], names[4]]
    person.press("Escape", "Left")
    assert chosen(program) == [names[3]]


def test_keys_alone_pick_cards_apart(program: Program, person: Person, sight: Sight) -> None:
    row = program.journey.rows[0]
    first = row.cells[0].cards[0]
    person.click(sight.card(first.text))
    person.press("Shift+F8", "Right", "Right")
    entries = program.store.selection.entries
    assert entries[0] == first.id
    assert len(entries) == 2
    place = find_entry(program.journey, entries[1])
    assert place is not None
    assert place.cell.phase == program.journey.phases[2].id
    person.press("Delete")
    assert program.store.undo_stack.undoText() == "Delete cards"


def test_the_tick_goes_with_what_was_kept(program: Program, person: Person, sight: Sight) -> None:
    first, third = (sight.header(phases(program)[index]) for index in (0, 2))
    person.click(first)
    person.press("Alt+Right")  # a step whose undo selects this one again
    person.click(third)
    adding = program.assembly.actions["edit.add_to_selection"]
    person.press("Shift+F8")
    assert adding.isChecked()
    commands, seen = program.assembly.bench.commands, []
    program.store.document_changed.connect(lambda *_: seen.append(commands.is_adding))
    person.press("Ctrl+Z")
    assert chosen(program) == [phases(program)[0]]
    assert seen == [False]  # also before the new selection is told
    assert not adding.isChecked()


def test_a_drag_with_shift_from_a_card_while_a_cell_is_selected_picks_cards(
    program: Program, person: Person, sight: Sight
) -> None:
    """Shift selects the cells up to the card, which is not selected itself: nothing is moved."""
    row, phase = program.journey.rows[0], program.journey.phases[0]
    card = row.cells[1].cards[0]
    program.select(row=row.id, phase=phase.id)
    before, start = program.project, sight.card(card.text)
    person.drag(start, start + QPoint(30, 20), keys=SHIFT)
    assert program.project is before
    assert card.id in program.store.selection.entries
