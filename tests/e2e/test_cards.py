"""Cards in hand: many selected, moved, copied, stretched, merged, split, taken elsewhere."""

import pytest
from person import MODIFIERS, SHIFT, Person
from person_sight import Sight
from program import Program, open_example
from PySide6.QtCore import QPoint

from cjm_desktop.model.document import Card
from cjm_desktop.model.questions import cell_at, entries, find_entry
from cjm_desktop.ui.canvas.places import entry_rect

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")

CTRL = MODIFIERS["Ctrl"]
DOING = "What customers do"
FIRST, SECOND, THIRD = "Dreaming", "Exploring", "Choosing"
NIGHT, SUMS = "Scroll past homes on the sofa at night", "Do sums with friends at the table"
CALCULATOR = "Fill in the same calculator on three sites"
SAVINGS = "Lay savings, student debt and contracts side by side"


@pytest.fixture
def sight(program: Program) -> Sight:
    open_example(program)
    program.page.canvas.setFocus()
    program.page.canvas.scroll_view(0, -10_000)
    return Sight(program.page.canvas)


def texts(program: Program, phase: str, row: str = DOING) -> list[str]:
    holder = next(r for r in program.journey.rows if r.name == row)
    column = next(p for p in program.journey.phases if p.name == phase)
    return [entry.text for entry in entries(holder, cell_at(holder, column.id))]


def chosen(program: Program) -> list[str]:
    found = (find_entry(program.journey, entry) for entry in program.store.selection.entries)
    return [place.entry.text for place in found if place]


def step(program: Program) -> str:
    return program.store.undo_stack.undoText()


def test_several_are_selected_with_the_mouse(
    program: Program, person: Person, sight: Sight
) -> None:
    person.click(sight.card(NIGHT))
    person.click(sight.card(CALCULATOR), keys=CTRL)
    assert chosen(program) == [NIGHT, CALCULATOR]
    person.click(sight.card(NIGHT), keys=CTRL)
    assert chosen(program) == [CALCULATOR]
    person.click(sight.card(NIGHT), keys=SHIFT)
    assert set(chosen(program)) == {NIGHT, SUMS, CALCULATOR, SAVINGS}
    band = sight.cell(DOING, SECOND, down=0.97)
    person.drag(band, sight.card(CALCULATOR) - QPoint(0, 4))
    assert set(chosen(program)) == {CALCULATOR, SAVINGS}


def test_all_of_the_cell_the_row_and_the_map(
    program: Program, person: Person, sight: Sight
) -> None:
    person.click(sight.card(NIGHT))
    counts = []
    for _ in range(3):
        person.press("Ctrl+A")
        counts.append(len(chosen(program)))
    row = next(r for r in program.journey.rows if r.name == DOING)
    everything = sum(
        len(entries(r, cell)) for r in program.journey.rows if not r.hidden for cell in r.cells
    )
    assert counts == [2, sum(len(cell.cards) for cell in row.cells), everything]


def test_moved_copied_and_taken_back(program: Program, person: Person, sight: Sight) -> None:
    before = program.project
    person.click(sight.card(NIGHT))
    person.click(sight.card(SUMS), keys=CTRL)
    person.drag(sight.card(SUMS), sight.card(CALCULATOR) - QPoint(0, 12))
    assert texts(program, SECOND) == [NIGHT, SUMS, CALCULATOR, SAVINGS]
    assert texts(program, FIRST) == []
    assert step(program) == "Move cards"
    assert chosen(program) == [NIGHT, SUMS]
    person.press("Ctrl+Z")
    assert program.project is before
    person.click(sight.card(NIGHT))
    person.drag(sight.card(NIGHT), sight.card(CALCULATOR) - QPoint(0, 12), keys=CTRL)
    assert texts(program, SECOND) == [NIGHT, CALCULATOR, SAVINGS]
    assert texts(program, FIRST) == [NIGHT, SUMS]
    assert step(program) == "Copy card"


def test_with_the_keyboard_alone(program: Program, person: Person, sight: Sight) -> None:
    before = program.project
    person.click(sight.card(NIGHT))
    person.press("Alt+Down")
    assert texts(program, FIRST) == [SUMS, NIGHT]
    person.press("Alt+Right")
    assert texts(program, FIRST) == [SUMS]
    assert NIGHT in texts(program, SECOND)
    person.press("Ctrl+R")
    assert NIGHT in texts(program, THIRD)
    assert NIGHT in texts(program, SECOND)
    person.press("Ctrl+D")
    assert texts(program, THIRD).count(NIGHT) == 2
    person.press("Delete")
    assert texts(program, THIRD).count(NIGHT) == 1
    for _ in range(5):
        person.press("Ctrl+Z")
    assert program.project is before


def test_stretched_by_its_edge_and_back_by_keys(
    program: Program, person: Person, sight: Sight
) -> None:
    person.click(sight.card(NIGHT))
    canvas = program.page.canvas
    (card,) = program.store.selection.entries
    rect = entry_rect(canvas.map_layout, card)
    assert rect is not None
    view = canvas.camera.view_rect(rect)
    edge = canvas.viewport().mapToGlobal(QPoint(round(view.right() + 2), round(view.center().y())))
    person.drag(edge, QPoint(sight.header(SECOND).x() + 60, edge.y()))
    assert span(program, card) == 2
    assert step(program) == "Stretch card"
    person.press("Alt+Shift+Right")
    assert span(program, card) == 3
    person.press("Alt+Shift+Left", "Alt+Shift+Left")
    assert span(program, card) == 1


def span(program: Program, card: str) -> int:
    place = find_entry(program.journey, card)
    assert place is not None
    assert isinstance(place.entry, Card)
    return place.entry.span


def test_merged_and_split_again(program: Program, person: Person, sight: Sight) -> None:
    person.click(sight.card(NIGHT))
    person.click(sight.card(SUMS), keys=CTRL)
    person.press("Ctrl+M")
    assert texts(program, FIRST) == [f"{NIGHT}\n{SUMS}"]
    person.press("Ctrl+Shift+Return")
    assert texts(program, FIRST) == [NIGHT, SUMS]
    assert step(program) == "Split card"


def test_a_series_with_line_breaks_and_a_paste(
    program: Program, person: Person, sight: Sight
) -> None:
    person.click(sight.card(SUMS))
    person.press("Ctrl+Return")
    person.type("One")
    person.press("Shift+Return")
    person.type("more")
    person.press("Return")
    person.type("Two")
    person.press("Return", "Return")  # nothing typed: the series ends
    assert texts(program, FIRST) == [NIGHT, SUMS, "One\nmore", "Two"]


def test_to_another_journey(program: Program, person: Person, sight: Sight) -> None:
    program.act("journey.duplicate")
    program.act("journey.previous")
    program.page.canvas.setFocus()
    source = program.journey
    person.click(sight.card(NIGHT))
    person.press("Ctrl+J", "Down", "Return")
    assert program.store.selection.journey != source.id
    assert chosen(program) == [NIGHT]
    assert texts(program, FIRST) == [NIGHT, SUMS, NIGHT]
    assert step(program) == "Move card"
    person.press("Ctrl+Z")
    assert program.store.selection.journey == source.id
    assert texts(program, FIRST) == [NIGHT, SUMS]
