"""A journey without cells says what it lacks, and which keys and buttons bring it."""

import pytest
from person import Person, visible_child
from program import Program, open_example
from PySide6.QtCore import QRect
from PySide6.QtWidgets import QAbstractButton, QLabel

from cjm_desktop.base.geometry import Rect
from cjm_desktop.edits.phases import remove_phases
from cjm_desktop.edits.rows import change_row, remove_rows
from cjm_desktop.model.document import Project
from cjm_desktop.ui.empty_map import EmptyMap
from cjm_desktop.ui.first_hint import FirstHint

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")
NO_PHASES = "This journey has no phases yet. Ctrl+Shift+Right adds one."
NO_ROWS = "This journey has no rows yet. Ctrl+Shift+Down adds one."
ALL_HIDDEN = "All rows are hidden. Ctrl+Shift+U shows them again."


@pytest.fixture
def example(program: Program) -> Program:
    program.settings.first_hint = True
    open_example(program)
    program.page.canvas.setFocus()
    return program


def without_phases(project: Project) -> Project:
    journey = project.journeys[0]
    return remove_phases(project, journey.id, [phase.id for phase in journey.phases])


def without_rows(project: Project) -> Project:
    journey = project.journeys[0]
    return remove_rows(project, journey.id, [row.id for row in journey.rows])


def hide_rows(project: Project) -> Project:
    journey = project.journeys[0]
    for row in journey.rows:
        project = change_row(project, journey.id, row.id, hidden=True)
    return project


def shown(program: Program, project: Project) -> list[str]:
    """Show a project and return the sentences beside its sheet."""
    program.store.apply(project, "prepared")
    program.select()
    program.settle()
    panel = visible_child(program.window, EmptyMap)
    assert QRect(program.page.canvas.rect()).contains(panel.geometry())
    return [label.text() for label in panel.findChildren(QLabel) if label.isVisible()]


def points_out(program: Program) -> bool:
    """Tell whether the panel is pointed out, instead of what it says being said once more."""
    panel = visible_child(program.window, EmptyMap)
    return panel.edge().width() == 2 and not program.page.drag_hint.isVisible()


def test_a_map_with_cells_says_nothing(example: Program) -> None:
    assert not example.page.canvas.findChildren(EmptyMap)
    assert visible_child(example.window, FirstHint)


def test_without_phases(example: Program, person: Person) -> None:
    assert shown(example, without_phases(example.project)) == [NO_PHASES]
    hints = example.window.findChildren(FirstHint)
    assert [hint.isVisible() for hint in hints] == [False]  # about cells, of which there are none
    person.type("a")
    assert points_out(example)
    person.press("Ctrl+Shift+Right")
    person.type("Begin")
    person.press("Return")
    assert [phase.name for phase in example.journey.phases] == ["Begin"]
    assert not visible_panels(example)
    assert hints[0].isVisible()
    person.press("Ctrl+Z")
    assert len(visible_panels(example)) == 1


def visible_panels(program: Program) -> list[EmptyMap]:
    return [each for each in program.page.canvas.findChildren(EmptyMap) if each.isVisible()]


def test_the_buttons_bring_what_is_missing(example: Program, person: Person) -> None:
    nothing = without_rows(without_phases(example.project))
    assert shown(example, nothing) == [NO_PHASES, NO_ROWS]
    person.press("Ctrl+Return")
    assert points_out(example)
    panel = visible_child(example.window, EmptyMap)
    person.click_on(
        next(b for b in panel.findChildren(QAbstractButton) if b.text() == "Add a phase")
    )
    person.type("Begin")
    person.press("Return")
    assert example.journey.phases[0].name == "Begin"
    assert [label.text() for label in panel.findChildren(QLabel) if label.isVisible()] == [NO_ROWS]


def test_hidden_rows_are_shown_again(example: Program, person: Person) -> None:
    before = example.project
    assert shown(example, hide_rows(before)) == [ALL_HIDDEN]
    person.type("a")
    assert points_out(example)
    person.click_button("Show all rows")
    assert not any(row.hidden for row in example.journey.rows)
    assert not visible_panels(example)
    assert example.page.canvas.hasFocus()
    person.press("Ctrl+Z", "Ctrl+Shift+U")
    assert not visible_panels(example)


def test_the_panel_has_room_for_more_that_is_missing(example: Program) -> None:
    assert shown(example, without_rows(example.project)) == [NO_ROWS]
    both = shown(example, without_phases(example.project))  # while it is in view
    assert both == [NO_PHASES, NO_ROWS]
    panel = visible_child(example.window, EmptyMap)
    parts = [*panel.findChildren(QLabel), *panel.findChildren(QAbstractButton)]
    for part in (each for each in parts if each.isVisible()):
        assert panel.rect().contains(part.geometry())
        assert part.width() >= part.minimumSizeHint().width()


@pytest.mark.parametrize("size", [(1280, 720), (1440, 900)])
@pytest.mark.parametrize("zoom", [0.5, 1.0])
@pytest.mark.parametrize("missing", ["phases", "rows", "both"])
def test_the_panel_lies_over_nothing(
    example: Program, size: tuple[int, int], zoom: float, missing: str
) -> None:
    example.window.resize(*size)
    project = example.project
    project = project if missing == "rows" else without_phases(project)
    shown(example, project if missing == "phases" else without_rows(project))
    canvas = example.page.canvas
    for down in (-10_000, 300, 10_000):
        canvas.set_zoom(zoom)
        canvas.scroll_view(0, down)
        layout, panel = canvas.map_layout, visible_child(example.window, EmptyMap)
        sheet = canvas.view_from_sheet(Rect(0, 0, layout.sheet_width, layout.sheet_height))
        assert not panel.geometry().toRectF().intersects(sheet)
        assert not panel.geometry().intersects(canvas.minimap.geometry())


def test_where_there_is_no_room_it_lies_within_the_view(example: Program) -> None:
    example.window.resize(1280, 720)
    shown(example, without_rows(without_phases(example.project)))
    canvas = example.page.canvas
    canvas.set_zoom(4.0)
    panel = visible_child(example.window, EmptyMap)
    assert canvas.rect().contains(panel.geometry())


def test_another_sentence_is_said_at_the_foot(example: Program) -> None:
    shown(example, without_phases(example.project))
    example.assembly.bench.say("Copied as Markdown")
    assert example.page.drag_hint.isVisible()
    assert example.page.drag_hint.text() == "Copied as Markdown"
