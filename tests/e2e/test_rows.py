"""Rows are hidden, brought back, collapsed, copied and sized through the window."""

import pytest
from person import Person
from person_sight import Sight, sight_of_grid
from program import Program, open_example
from PySide6.QtCore import QPoint
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QApplication, QMenu

from cjm_desktop.store.selection import Selection
from cjm_desktop.ui.canvas.hidden_marks import hidden_marks, mark_rect
from cjm_desktop.ui.canvas.pinned_strip import PinnedStrip

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")


@pytest.fixture
def sight(program: Program) -> Sight:
    """The example at a size at which its first rows are in view."""
    open_example(program)
    return sight_of_grid(program.page.canvas)


def names(program: Program) -> list[str]:
    return [row.name for row in program.journey.rows]


def mark(program: Program) -> QPoint:
    """Return the middle of the first mark between the row heads."""
    canvas = program.page.canvas
    first = next(hidden_marks(canvas.map_layout))
    rect = mark_rect(first, canvas.map_layout, canvas.camera)
    return canvas.viewport().mapToGlobal(rect.center().toPoint())


def test_hidden_rows_leave_a_mark_that_brings_them_back(
    program: Program, person: Person, sight: Sight
) -> None:
    second, third = names(program)[1:3]
    person.choose_at(sight.head(second), "Hide the row")
    assert program.journey.rows[1].hidden
    assert program.store.selection.row == program.journey.rows[2].id
    person.press("Ctrl+9")
    assert len(program.page.canvas.map_layout.rows) == len(names(program)) - 2
    person.click(mark(program))
    program.settle()
    assert sum(isinstance(w, QMenu) and w.isVisible() for w in QApplication.topLevelWidgets()) == 1
    person.choose_in_popup(f"Show {third}")
    person.come_back()
    assert [row.hidden for row in program.journey.rows[:3]] == [False, True, False]
    assert program.store.undo_stack.undoText() == "Show row"
    person.press("Ctrl+Shift+U")
    assert not any(row.hidden for row in program.journey.rows)
    assert list(hidden_marks(program.page.canvas.map_layout)) == []
    assert not program.assembly.actions["rows.hidden"].isEnabled()


def test_the_mark_of_hidden_rows_stands_whole_on_the_ring_of_the_row_below(
    program: Program, person: Person, sight: Sight
) -> None:
    second = names(program)[1]
    person.choose_at(sight.head(second), "Hide the row")
    assert program.store.selection.row == program.journey.rows[2].id  # which has the ring
    canvas = program.page.canvas
    first = next(hidden_marks(canvas.map_layout))
    rect = mark_rect(first, canvas.map_layout, canvas.camera).toRect()
    person.point(canvas.viewport().mapToGlobal(rect.center() + QPoint(400, 0)))

    def shown() -> QImage:
        QApplication.processEvents()
        return canvas.viewport().grab(rect.adjusted(3, 3, -3, -3)).toImage()

    with_ring = shown()
    canvas.store.select(Selection(program.journey.id))
    assert shown() == with_ring


def test_a_row_collapses_to_one_line_and_a_double_click_opens_it(
    program: Program, person: Person, sight: Sight
) -> None:
    name = names(program)[0]
    phase = program.journey.phases[0].name
    person.click(sight.head(name))
    person.press("Ctrl+Shift+L")
    assert [row.collapsed for row in program.journey.rows][:2] == [True, False]
    assert program.page.canvas.map_layout.rows[0].height < 30
    person.double_click(sight.cell(name, phase))
    assert not any(row.collapsed for row in program.journey.rows)
    assert program.store.undo_stack.undoText() == "Expand row"


def test_typing_in_a_collapsed_row_opens_it(program: Program, person: Person, sight: Sight) -> None:
    name, phase = names(program)[0], program.journey.phases[0].name
    person.choose_at(sight.head(name), "Collapse the row to one line")
    person.click(sight.cell(name, phase))
    person.type("Something new")
    person.press("Return", "Escape")
    assert not program.journey.rows[0].collapsed
    texts = [card.text for card in program.journey.rows[0].cells[0].cards]
    assert texts[-1] == "Something new"


def test_rows_are_copied_and_moved_together(program: Program, person: Person, sight: Sight) -> None:
    before = names(program)
    person.click(sight.head(before[0]))
    person.press("Shift+Down", "Ctrl+D")
    assert names(program) == [*before[:2], *before[:2], *before[2:]]
    person.press("Alt+Down")
    assert names(program)[:5] == [*before[:3], *before[:2]]
    person.press("Delete")
    assert names(program) == before


def test_an_edge_is_dragged_and_goes_back_to_automatic(
    program: Program, person: Person, sight: Sight
) -> None:
    canvas, name = program.page.canvas, names(program)[0]
    layout, camera = canvas.map_layout, canvas.camera
    high = layout.rows[0].height
    y = camera.view_point(0, layout.body_top + layout.tops[1]).y()
    edge = canvas.viewport().mapToGlobal(QPoint(round(camera.head_left(layout)) + 60, round(y)))
    person.drag(edge, edge + QPoint(0, 60))
    assert program.journey.rows[0].height == pytest.approx(high + 100, abs=4)  # 60 px at 60 %
    person.choose_at(sight.head(name), "Height", "Automatic height")
    assert program.journey.rows[0].height is None


def test_a_pinned_row_stays_below_the_phases_and_a_click_goes_to_it(
    program: Program, person: Person, sight: Sight
) -> None:
    name, canvas = names(program)[0], program.page.canvas
    strip = canvas.findChild(PinnedStrip)
    assert strip is not None
    person.choose_at(sight.head(name), "Pin the row below the phases")
    assert program.journey.rows[0].pinned
    assert not strip.isVisible()  # the row is where it belongs
    canvas.scroll_view(0, 250)
    assert strip.isVisible()
    bottom = canvas.camera.header_bottom(canvas.map_layout)
    assert strip.y() - canvas.viewport().y() == round(bottom)
    with pytest.raises(AssertionError, match="not in view"):
        sight.head(name)

    person.click(strip.mapToGlobal(QPoint(60, strip.height() // 2)))
    assert program.store.selection.row == program.journey.rows[0].id
    assert not strip.isVisible()
    sight.head(name)  # is in view again
    canvas.scroll_view(0, 250)
    person.choose_at(sight.head(names(program)[3]), "Hide the row")
    program.select(row=program.journey.rows[0].id)
    person.press("Delete")
    assert not strip.isVisible()


def test_what_is_gone_to_does_not_lie_under_a_pinned_row(
    program: Program, person: Person, sight: Sight
) -> None:
    canvas, first = program.page.canvas, names(program)[0]
    person.choose_at(sight.head(first), "Pin the row below the phases")
    strip = canvas.findChild(PinnedStrip)
    assert strip is not None
    person.press("Ctrl+End", "Up", "Up", "Up", "Up", "Up", "Up", "Up")
    row = program.store.selection.row
    index = canvas.map_layout.index_of(row) if row else None
    assert index
    layout = canvas.map_layout
    top = canvas.camera.view_point(0, layout.body_top + layout.tops[index]).y()
    end = canvas.camera.header_bottom(layout)
    if strip.isVisible():
        end = strip.y() - canvas.viewport().y() + strip.height()
    assert top >= end - 8  # a cell's ring begins a little within it


def test_keys_make_rows_higher_and_lower_and_automatic_again(
    program: Program, person: Person, sight: Sight
) -> None:
    canvas = program.page.canvas

    def heights() -> list[float]:
        return [row.height for row in canvas.map_layout.rows[:2]]

    content = heights()
    person.click(sight.head(names(program)[0]))
    person.press("Alt+Shift+Up")  # no lower than its content
    assert not program.store.undo_stack.canUndo()
    person.press("Alt+Shift+Down", "Alt+Shift+Down", "Alt+Shift+Up")
    assert heights() == pytest.approx([content[0] + 20, content[1]], abs=1)  # a step is 20
    assert program.store.undo_stack.undoText() == "Change height of row"
    person.press("Ctrl+Z")
    assert heights() == content
    person.press("Shift+Down", "Alt+Shift+Down")
    assert heights() == pytest.approx([each + 20 for each in content], abs=1)
    assert program.store.undo_stack.undoText() == "Change height of rows"
    person.press("Alt+0")
    assert heights() == content
    assert not any(row.height for row in program.journey.rows)


def test_a_row_is_pinned_by_keys(program: Program, person: Person, sight: Sight) -> None:
    person.click(sight.head(names(program)[0]))
    person.press("Ctrl+8")
    assert program.journey.rows[0].pinned
    person.press("Ctrl+8")
    assert not program.journey.rows[0].pinned


def test_two_keys_add_a_row_of_a_kind(program: Program, person: Person, sight: Sight) -> None:
    person.click(sight.head(names(program)[0]))
    person.press("Ctrl+L", "Q")
    assert program.journey.rows[1].role == "quotes"
    assert program.store.undo_stack.undoText() == "Add row"
