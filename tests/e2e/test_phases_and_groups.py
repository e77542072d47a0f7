"""Phases and their groups, by mouse and keyboard through the window."""

import pytest
from person import NONE, SHIFT, Button, Person
from person_sight import Sight, sight_of_grid
from program import Program, open_example
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest

from cjm_desktop.model.addresses import CellAddress
from cjm_desktop.model.document import Card
from cjm_desktop.model.questions import find_entry
from cjm_desktop.store.selection import Corner
from cjm_desktop.ui.panels.phase_form import PhaseForm

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")


@pytest.fixture
def sight(program: Program) -> Sight:
    """The example at a size at which its first phases and rows are in view."""
    open_example(program)
    return sight_of_grid(program.page.canvas)


def names(program: Program) -> list[str]:
    return [phase.name for phase in program.journey.phases]


def groups(program: Program) -> list[str]:
    """Return the name of each phase's group, a dash for none."""
    known = {group.id: group.name for group in program.journey.groups}
    return [known[phase.group] if phase.group else "-" for phase in program.journey.phases]


def click(program: Program, at: QPoint, keys: Qt.KeyboardModifier = NONE) -> None:
    window = program.window.windowHandle()
    QTest.mouseClick(window, Button.LeftButton, keys, window.mapFromGlobal(at))


def band(program: Program, name: str, *, is_end: bool | None = None) -> QPoint:
    """Return the middle of a group's band, or one of its ends."""
    canvas = program.page.canvas
    layout, camera = canvas.map_layout, canvas.camera
    group = next(group for group in layout.journey.groups if group.name == name)
    rect = next(box.rect for box in layout.header.boxes if box.owner == group.id)
    x = rect.centre.x if is_end is None else rect.right if is_end else rect.x
    at = camera.view_point(layout.left + x, 0)
    y = camera.header_top(layout) + rect.centre.y * camera.zoom
    return canvas.viewport().mapToGlobal(QPoint(round(at.x()), round(y)))


def test_several_phases_are_selected_and_merged(
    program: Program, person: Person, sight: Sight
) -> None:
    before = names(program)
    click(program, sight.header(before[0]))
    click(program, sight.header(before[1]), SHIFT)
    person.choose_at(sight.header(before[0]), "Merge the phases")
    assert names(program) == [f"{before[0]} / {before[1]}", *before[2:]]
    person.press("Ctrl+Z")
    assert names(program) == before


@pytest.mark.usefixtures("sight")
def test_what_merged_phases_cannot_both_keep_is_told(program: Program, person: Person) -> None:
    row, phases = program.row("metric"), program.journey.phases
    commands = program.assembly.bench.commands
    for phase in phases[:2]:
        commands.set_metric_value(CellAddress(program.journey.id, row.id, phase.id), 5.0)
    program.select(phase=phases[0].id, across=Corner(None, phases[1].id))
    person.press("Ctrl+M")
    assert program.page.drag_hint.text() == (
        "A phase holds one number or picture a row. Left out: 1"
    )


def test_a_phase_is_split_and_its_half_is_named(
    program: Program, person: Person, sight: Sight
) -> None:
    before = names(program)
    person.choose_at(sight.header(before[1]), "Split the phase")
    person.type("And then")
    person.press("Return")
    assert names(program) == [*before[:2], "And then", *before[2:]]
    person.press("Ctrl+Z")
    assert names(program) == before


def test_a_phase_is_duplicated_by_keys(program: Program, person: Person, sight: Sight) -> None:
    before = names(program)
    person.click(sight.header(before[0]))
    person.press("Ctrl+D")
    assert names(program) == [before[0], *before]
    assert program.store.selection.phase == program.journey.phases[1].id


@pytest.mark.parametrize(
    ("head", "keys"),
    [
        ("phase", "Insert"),
        ("phase", "Ctrl+Shift+G"),
        ("phase", "Ctrl+Shift+Return"),
        ("row", "Insert"),
    ],
    ids=["new phase", "group", "half of a phase", "row"],
)
def test_escape_while_something_new_is_named_leaves_no_trace(
    program: Program, person: Person, sight: Sight, head: str, keys: str
) -> None:
    name = names(program)[1]
    person.click(sight.header(name) if head == "phase" else sight.head("What customers do"))
    before, chosen = program.project, program.store.selection
    stack = program.store.undo_stack
    person.press(keys)
    assert program.project is not before
    person.type("Almost")
    person.press("Escape")
    assert program.project is before
    assert program.store.selection == chosen
    assert (stack.count(), stack.canRedo(), stack.isClean()) == (0, False, True)
    person.press(keys)
    person.type("Then")
    person.press("Return")
    assert stack.count() == 1
    person.press("Ctrl+Z", "Ctrl+Shift+Z", "F2", "Escape")  # what has a name is not given up
    assert stack.count() == 1
    assert program.project is not before


def test_phases_are_grouped_and_the_group_is_named_in_place(
    program: Program, person: Person, sight: Sight
) -> None:
    before = names(program)
    click(program, sight.header(before[0]))
    person.press("Shift+Right", "Ctrl+Shift+G")
    person.type("Orientation")
    person.press("Return")
    assert groups(program)[:2] == ["Orientation", "Orientation"]
    assert groups(program)[2] != "Orientation"
    person.double_click(band(program, "Orientation"))
    person.press("Ctrl+A")
    person.type("Finding out")
    person.press("Return")
    assert groups(program)[:2] == ["Finding out", "Finding out"]


def test_a_group_takes_the_next_phase_in(program: Program, person: Person, sight: Sight) -> None:
    before = names(program)
    person.click(sight.header(before[0]))
    person.press("Ctrl+Shift+G")
    person.type("Start")
    person.press("Return")
    person.choose_at(sight.header(before[0]), "Group with the next phase")
    assert groups(program)[:2] == ["Start", "Start"]
    assert groups(program)[2] != "Start"


def test_a_group_is_stretched_by_its_end_and_escape_leaves_no_trace(
    program: Program, person: Person, sight: Sight
) -> None:
    name = groups(program)[0]
    length = groups(program).count(name)
    window = program.window.windowHandle()
    start = band(program, name, is_end=True)
    target = QPoint(sight.header(names(program)[length - 2]).x(), start.y()) + QPoint(60, 0)

    QTest.mousePress(window, Button.LeftButton, NONE, window.mapFromGlobal(start))
    for place in (start - QPoint(20, 0), target):
        QTest.mouseMove(window, window.mapFromGlobal(place))
    person.press("Escape")
    QTest.mouseRelease(window, Button.LeftButton, NONE, window.mapFromGlobal(target))
    assert groups(program).count(name) == length
    assert not program.store.undo_stack.canUndo()

    person.drag(start, target)
    assert groups(program).count(name) == length - 1
    assert program.store.undo_stack.undoText() == "Change reach of phase group"
    person.drag(band(program, name, is_end=True), start)
    assert groups(program).count(name) == length


@pytest.mark.usefixtures("sight")
def test_a_group_is_coloured_moved_and_dissolved(program: Program, person: Person) -> None:
    name = groups(program)[0]
    length = groups(program).count(name)
    person.choose_at(band(program, name), "Colour", "Plum")
    assert program.journey.groups[0].hue == "plum"
    person.press("Alt+Right")
    other = len(groups(program)) - length  # the phases of the only other group
    assert groups(program)[other:] == [name] * length
    person.press("Delete")
    assert name not in groups(program)
    assert program.store.undo_stack.undoText() == "Dissolve phase group"


def test_phases_are_coloured_collapsed_and_moved_together(
    program: Program, person: Person, sight: Sight
) -> None:
    before = names(program)
    click(program, sight.header(before[0]))
    click(program, sight.header(before[1]), SHIFT)
    person.choose_at(sight.header(before[1]), "Colour", "Ochre")
    assert [phase.hue for phase in program.journey.phases[:2]] == ["ochre", "ochre"]
    person.press("Alt+Right")
    assert names(program)[:3] == [before[2], before[0], before[1]]
    person.drag(sight.header(before[0]), sight.header(before[2]) - QPoint(40, 0))
    assert names(program) == before
    person.press("Ctrl+Shift+K")
    assert [phase.collapsed for phase in program.journey.phases[:3]] == [True, True, False]
    person.double_click(sight.header(before[0]))
    assert [phase.collapsed for phase in program.journey.phases[:2]] == [False, True]


def test_a_phase_does_not_apply_with_a_reason(
    program: Program, person: Person, sight: Sight
) -> None:
    name = names(program)[2]
    person.choose_at(sight.header(name), "Does not apply…")
    assert program.page.inspector is not None
    assert isinstance(program.page.inspector.form(), PhaseForm)
    person.type("sold by partners")
    assert program.journey.phases[2].not_applicable == "sold by partners"
    person.choose_at(sight.header(name), "Does not apply…")
    assert program.journey.phases[2].not_applicable == ""


def test_keys_make_phases_wider_and_narrower_and_automatic_again(
    program: Program, person: Person, sight: Sight
) -> None:
    def widths() -> list[float | None]:
        return [phase.width for phase in program.journey.phases[:3]]

    person.click(sight.header(names(program)[1]))
    person.press("Alt+Shift+Right", "Alt+Shift+Right")
    assert widths() == [None, 236 + 40, None]  # the automatic width and two steps of 20
    assert program.store.undo_stack.undoText() == "Change width of phase"
    person.press("Ctrl+Z")
    assert widths() == [None, None, None]
    person.press("Ctrl+Shift+Z", "Shift+Right", "Alt+Shift+Left")
    assert widths() == [None, 256, 216]
    assert program.store.undo_stack.undoText() == "Change width of phases"
    person.press("Alt+0")
    assert widths() == [None, None, None]


@pytest.mark.usefixtures("sight")
def test_keys_stretch_both_ends_of_a_group(program: Program, person: Person) -> None:
    before = groups(program)
    first, second = before[0], before[-1]
    length = before.count(first)
    person.click(band(program, first))
    person.press("Alt+Shift+Left")
    assert groups(program) == [*before[: length - 1], "-", *before[length:]]
    person.press("Alt+Shift+Right", "Alt+Shift+Home")  # it cannot begin before the first phase
    assert groups(program) == before
    person.press("Alt+Shift+End")
    assert groups(program) == ["-", *before[1:]]
    assert program.store.undo_stack.undoText() == "Change reach of phase group"
    person.press("Alt+Shift+Home")
    person.click(band(program, second))
    person.press("Alt+Shift+Home")
    assert groups(program) == [*before[: length - 1], second, *before[length:]]


def test_phases_merge_and_split_by_the_keys_of_cards(
    program: Program, person: Person, sight: Sight
) -> None:
    before = names(program)
    person.click(sight.header(before[0]))
    person.press("Shift+Right", "Ctrl+M")
    assert names(program) == [f"{before[0]} / {before[1]}", *before[2:]]
    person.press("Ctrl+Shift+Return")
    assert names(program) == before


def test_a_row_of_keys_colours_what_is_selected(
    program: Program, person: Person, sight: Sight
) -> None:
    person.click(sight.header(names(program)[0]))
    person.press("Ctrl+Shift+F8")  # ochre is the eighth of the palette
    assert program.journey.phases[0].hue == "ochre"
    person.press("Down", "Down", "Ctrl+Shift+F5")  # past the ruler
    entry = program.store.selection.entries[-1]
    place = find_entry(program.journey, entry)
    assert place is not None
    assert isinstance(place.entry, Card)
    assert place.entry.hue == "plum"
    person.press("Ctrl+Shift+F12")
    assert all_cards(program)[entry].hue is None


def all_cards(program: Program) -> dict[str, Card]:
    return {
        card.id: card for row in program.journey.rows for cell in row.cells for card in cell.cards
    }
