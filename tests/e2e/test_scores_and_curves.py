"""Scores, experience and measures of the example, by mouse, by keyboard and in the details."""

import pytest
from person import Person
from person_sight import Sight
from program import Program, open_example
from PySide6.QtCore import QPoint

from cjm_desktop.model.document import Cell, CurvePoint
from cjm_desktop.model.questions import cell_at, find_phase
from cjm_desktop.model.words import RowKind
from cjm_desktop.ui.controls.choice import Choice
from cjm_desktop.ui.controls.text_fields import LineField

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")
SCORES, CURVE = "Relevance and presence", "Experience"


@pytest.fixture
def sight(program: Program) -> Sight:
    program.window.resize(1600, 1100)
    open_example(program)
    return Sight(program.page.canvas)


def cell_of(program: Program, kind: RowKind, phase: str) -> Cell:
    row = program.row(kind)
    found = next(p for p in program.journey.phases if p.name == phase)
    cell = cell_at(row, found.id)
    assert cell is not None
    assert find_phase(program.journey, found.id) is not None
    return cell


def points(program: Program, phase: str) -> tuple[CurvePoint, ...]:
    return cell_of(program, "curve", phase).points


def point_place(program: Program, point: str) -> QPoint:
    canvas = program.page.canvas
    layout = canvas.map_layout
    index = layout.index_of(program.row("curve").id)
    assert index is not None
    handle = next(h for h in layout.rows[index].handles if h.owner == point)
    y = layout.body_top + layout.tops[index] + handle.y
    at = canvas.camera.view_point(layout.left + handle.x, y).toPoint()
    return canvas.viewport().mapToGlobal(at)


def test_scores_are_dragged_typed_and_stepped(
    program: Program, person: Person, sight: Sight
) -> None:
    before = program.project
    person.drag(sight.handle(SCORES, "Exploring", "presence"), sight.value(SCORES, "Exploring", 60))
    score = cell_of(program, "score", "Exploring").presence
    assert score is not None
    assert abs(score.value - 60) <= 1
    person.press("Shift+Down", "Up")
    assert cell_of(program, "score", "Exploring").presence == score.replace(value=score.value - 9)
    person.press("Tab")  # on to the relevance of the next phase
    person.type("77")
    person.press("Return")
    relevance = cell_of(program, "score", "Choosing").relevance
    assert relevance is not None
    assert relevance.value == 77
    person.press("Return", "Up", "Down", "Delete")  # what is held is changed, and taken away
    assert cell_of(program, "score", "Choosing").relevance is None
    person.press("Ctrl+Z", "Ctrl+Z", "Ctrl+Z", "Ctrl+Z", "Ctrl+Z")
    assert program.project == before


def test_arrows_after_a_typed_score_move_the_cursor(
    program: Program, person: Person, sight: Sight
) -> None:
    person.click(sight.cell(SCORES, "Exploring", down=0.02))
    person.type("80")
    person.press("Return")
    cell, steps = program.store.selection, program.store.undo_stack.count()
    assert cell.series is None
    person.press("Down", "Up")
    assert program.store.undo_stack.count() == steps
    person.press("F2")  # into the value again
    person.press("Up", "Return")
    score = cell_of(program, "score", "Exploring").relevance
    assert score is not None
    assert score.value == 81
    person.press("F2", "Escape", "Down")
    assert program.store.undo_stack.count() == steps + 1


@pytest.mark.usefixtures("sight")
def test_an_amount_is_typed_with_its_currency_first(program: Program, person: Person) -> None:
    numbers = program.row("metric")
    cell = next(each for each in numbers.cells if each.metric)
    program.select(row=numbers.id, phase=cell.phase)
    program.page.canvas.reveal(program.store.selection)
    person.type("€ 12,50")
    person.press("Return")
    held = cell_at(program.row("metric"), cell.phase)
    assert held is not None
    assert held.metric is not None
    assert (held.metric.value, held.metric.unit) == (12.5, "€")


def test_a_point_is_added_to_the_line_that_is_nearest(
    program: Program, person: Person, sight: Sight
) -> None:
    known = {point.id for point in points(program, "Choosing")}
    person.double_click(sight.value(CURVE, "Choosing", 2) + QPoint(40, 3))
    added = next(p for p in points(program, "Choosing") if p.id not in known)
    assert added.curve == "emotional"
    assert added.level > 1.5
    person.drag(point_place(program, added.id), point_place(program, added.id) + QPoint(-60, 60))
    moved = next(p for p in points(program, "Choosing") if p.id == added.id)
    assert moved.at < added.at
    assert moved.level < added.level
    person.press("Plus")  # one more beside it, on the same line
    assert len(points(program, "Choosing")) == len(known) + 2
    person.press("Delete", "Ctrl+Z", "Ctrl+Z", "Ctrl+Z", "Ctrl+Z")
    assert {point.id for point in points(program, "Choosing")} == known


def test_levels_have_names_and_points_are_faces_or_dots(
    program: Program, person: Person, sight: Sight
) -> None:
    person.click(sight.head(CURVE))
    person.click_button("Points of feeling are Dots")
    row = program.row("curve")
    assert row.marks == "dots"
    form = program.page.inspector.form() if program.page.inspector else None
    assert form is not None
    best = next(f for f in form.findChildren(LineField) if "+2" in f.accessibleName())
    person.click_on(best)
    person.press("Ctrl+A")
    person.type("over the moon")
    names = program.row("curve").levels
    assert names[0] == "over the moon"
    assert names[1:] == ("content", "neutral", "worried", "frustrated")
    person.press("Ctrl+A", "Delete")
    assert program.row("curve").levels[0] == ""  # no name for this level
    person.type("happy")
    assert program.row("curve").levels == ()  # as it was


def test_a_curve_for_a_persona(program: Program, person: Person, sight: Sight) -> None:
    assert sight.head(CURVE)
    first = points(program, "Dreaming")[0]
    person.click(point_place(program, first.id))
    form = program.page.inspector.form() if program.page.inspector else None
    assert form is not None
    persona = next(c for c in form.findChildren(Choice) if c.accessibleName() == "Persona")
    persona.setFocus()
    person.press("Down", "Down")
    wim = next(p for p in program.project.personas if p.name == "Wim")
    assert points(program, "Dreaming")[0].persona == wim.id
    program.page.canvas.setFocus()
    person.press("Plus")
    held = program.store.selection.point
    added = next(p for p in points(program, "Dreaming") if p.id == held)
    assert added.id != first.id
    assert (added.curve, added.persona) == (first.curve, wim.id)
