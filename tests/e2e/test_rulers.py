"""Second rulers by mouse and keyboard through the window."""

import pytest
from person import Person
from person_sight import sight_of_grid
from program import Program, open_example
from PySide6.QtCore import QPoint
from PySide6.QtWidgets import QInputDialog

from cjm_desktop.store.selection import SheetText

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")
SEE, THINK, DO, CARE = range(4)


@pytest.fixture(autouse=True)
def _example(program: Program) -> None:
    open_example(program)
    sight_of_grid(program.page.canvas)


def spans(program: Program, ruler: int = 0) -> list[tuple[str, int, int]]:
    """Return the spans of a ruler: name, first and last phase, from 1."""
    order = [phase.id for phase in program.journey.phases]
    return [
        (span.name, order.index(span.first) + 1, order.index(span.last) + 1)
        for span in program.journey.rulers[ruler].spans
    ]


def place(program: Program, span: int, *, end: bool | None = None, ruler: int = 0) -> QPoint:
    """Return the middle of a span, or its left or right end."""
    canvas = program.page.canvas
    layout, camera = canvas.map_layout, canvas.camera
    owner = layout.journey.rulers[ruler].id
    boxes = [box for box in layout.header.boxes if (box.kind, box.owner) == ("span", owner)]
    rect = boxes[span].rect
    x = rect.centre.x if end is None else rect.right - 1 if end else rect.x + 1
    at = camera.view_point(layout.left + x, 0)
    y = camera.header_top(layout) + rect.centre.y * camera.zoom
    return canvas.viewport().mapToGlobal(QPoint(round(at.x()), round(y)))


def phase_edge(program: Program, phase: int) -> QPoint:
    """Return where a phase ends, from 1, at the height of the first ruler."""
    canvas = program.page.canvas
    layout, camera = canvas.map_layout, canvas.camera
    at = camera.view_point(layout.left + layout.columns.edges[phase], 0)
    y = place(program, 0).y()
    return QPoint(canvas.viewport().mapToGlobal(QPoint(round(at.x()), 0)).x(), y)


BEFORE = [("See", 1, 1), ("Think", 2, 3), ("Do", 4, 5), ("Care", 6, 7)]


def test_an_end_is_dragged_and_escape_leaves_no_trace(program: Program, person: Person) -> None:
    assert spans(program) == BEFORE
    before = program.project
    person.drag(place(program, SEE, end=True), phase_edge(program, 2))
    assert spans(program) == [("See", 1, 2), ("Think", 3, 3), *BEFORE[2:]]
    assert program.store.selection.text == SheetText("span", "stdc", 0)
    person.press("Ctrl+Z")
    assert program.project is before

    person.drag(place(program, THINK, end=False), phase_edge(program, 2))
    assert spans(program) == [("See", 1, 1), ("Think", 3, 3), *BEFORE[2:]]


def test_keys_stretch_name_add_and_delete_a_span(program: Program, person: Person) -> None:
    person.click(place(program, THINK))
    assert program.store.selection.text == SheetText("span", "stdc", THINK)
    person.press("Alt+Shift+Left")
    assert spans(program)[THINK] == ("Think", 2, 2)
    program.act("ruler.add_span")
    person.type("Weigh")
    person.press("Return")
    assert spans(program)[:3] == [("See", 1, 1), ("Think", 2, 2), ("Weigh", 3, 3)]
    assert program.store.selection.text == SheetText("span", "stdc", 2)
    person.press("Delete")
    assert spans(program)[:3] == [("See", 1, 1), ("Think", 2, 2), ("Do", 4, 5)]
    program.act("ruler.delete")
    assert program.journey.rulers == ()


def test_another_model_is_laid_over_the_phases(program: Program, person: Person) -> None:
    person.choose("Insert", "Add a second ruler", "Five practical phases")
    assert program.journey.rulers[1].name == "Five practical phases"
    # Five names over seven phases: bounds at 0, 7/5, 14/5, 21/5, 28/5, 7, rounded down.
    assert spans(program, 1) == [
        ("Awareness", 1, 1),
        ("Consideration", 2, 2),
        ("Decision", 3, 4),
        ("Service & delivery", 5, 5),
        ("Loyalty & delight", 6, 7),
    ]
    person.come_back()
    person.press("Ctrl+Z")
    assert len(program.journey.rulers) == 1


def test_an_empty_ruler_is_begun_named_and_deleted(program: Program, person: Person) -> None:
    person.choose("Insert", "Add a second ruler", "Empty ruler")
    person.type("Season")
    person.press("Return")
    assert spans(program, 1) == [("Season", 1, 7)]

    def rename(dialog: QInputDialog) -> None:
        assert dialog.textValue() == "Ruler"
        dialog.setTextValue("Year")
        dialog.accept()

    with person.in_dialog(QInputDialog, rename):
        program.act("ruler.rename")
    assert program.journey.rulers[1].name == "Year"
    person.press("Delete")
    assert len(program.journey.rulers) == 1


def test_the_menu_of_a_span_is_about_it(program: Program, person: Person) -> None:
    person.choose_at(place(program, DO), "Delete the ruler")
    assert program.journey.rulers == ()
