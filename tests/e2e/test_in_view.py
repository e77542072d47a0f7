"""What an action does can be seen, wherever the map was scrolled to."""

import pytest
from person import NONE, Button, Person, middle_of, visible_child
from person_sight import Sight
from program import Program
from PySide6.QtCore import QPoint, QRect, QRectF, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from cjm_desktop.ui.canvas.editor import TextEditor
from cjm_desktop.ui.canvas.places import selected_rect
from cjm_desktop.ui.canvas.views import body_part
from cjm_desktop.ui.gallery.row_gallery import RowGallery
from cjm_desktop.ui.template_grid import TemplateGrid

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")
ADDED = "Barriers"


@pytest.fixture
def sight(program: Program, person: Person) -> Sight:
    """The template with the most rows, larger than the window."""
    grid = visible_child(program.window, TemplateGrid)
    person.press("Right", "Return")
    assert not grid.isVisible()
    canvas = program.page.canvas
    canvas.animated = False
    person.press("Ctrl+0", "Ctrl+Equal", "Ctrl+Equal")
    assert canvas.map_layout.sheet_height > canvas.viewport().height()
    return Sight(canvas)


def test_a_new_row_comes_into_view(person: Person, sight: Sight) -> None:
    def add(gallery: RowGallery) -> None:
        person.type("holds back")
        assert gallery.rows.model().rowCount() == 0
        person.press("Ctrl+A")
        person.type("their way")
        person.press("Return")

    with person.in_dialog(RowGallery, add):
        person.click_button("Row")
    sight.head(ADDED)  # which fails when it is out of view


def test_what_is_undone_comes_into_view(program: Program, person: Person, sight: Sight) -> None:
    names = [row.name for row in program.journey.rows]
    person.press("Ctrl+End", "Home", "Left")
    person.press("Delete", "Ctrl+Home")
    with pytest.raises(AssertionError, match="not in view"):
        sight.head(names[-2])  # above which it stood
    person.press("Ctrl+Z")
    sight.head(names[-1])


def test_the_title_on_the_sheet_is_the_title_of_the_document(
    program: Program, person: Person, sight: Sight
) -> None:
    program.page.canvas.scroll_view(-10_000, -10_000)
    person.double_click(sight.title())
    person.type("Bakery on the corner")
    person.press("Return")
    assert program.project.title == "Bakery on the corner"
    assert program.window.windowTitle().startswith("Bakery on the corner")


def test_the_cursor_is_in_view_at_the_highest_zoom(
    program: Program, person: Person, sight: Sight
) -> None:
    assert sight
    person.press("Ctrl+Home")
    person.type("A card")
    person.press("Return", "Escape", "Ctrl+End", "Ctrl+Home")
    canvas, zooms = program.page.canvas, []
    while canvas.zoom not in zooms:
        zooms.append(canvas.zoom)
        assert _cursor_is_seen(program), canvas.zoom
        person.press("Ctrl+Equal")
    assert canvas.zoom == 4.0
    person.press("Ctrl+End", "Ctrl+Home")
    assert _cursor_is_seen(program)
    person.press("F2")
    field = QApplication.focusWidget()
    assert isinstance(field, TextEditor)
    place = QRect(field.mapTo(canvas.viewport(), field.rect().topLeft()), field.size())
    assert canvas.viewport().rect().contains(place)
    person.press("Escape")
    while canvas.zoom > 0.8:
        person.press("Ctrl+Minus")
        assert _cursor_is_seen(program), canvas.zoom


def _cursor_is_seen(program: Program) -> bool:
    """Tell whether what is selected is in view, clear of row heads and header."""
    canvas = program.page.canvas
    rect = selected_rect(canvas.map_layout, canvas.camera, program.store.selection)
    assert rect is not None
    body: QRectF = body_part(canvas.map_layout, canvas.camera)
    return body.contains(rect)


@pytest.mark.usefixtures("sight")
def test_the_wheel_turns_over_what_stands_over_the_map(program: Program, person: Person) -> None:
    canvas = program.page.canvas
    canvas.set_zoom(1.0)
    program.settle()
    assert canvas.minimap.isVisible()
    at, before = middle_of(canvas.minimap), canvas.camera
    person.wheel(at, -1)
    assert canvas.camera.y == before.y + 60  # a notch, at 100 %
    person.wheel(at, 1)
    person.wheel(at, -1, Qt.KeyboardModifier.ControlModifier)
    assert canvas.camera.zoom < before.zoom


@pytest.mark.usefixtures("sight")
def test_escape_gives_up_a_move_in_the_overview(program: Program, person: Person) -> None:
    canvas = program.page.canvas
    canvas.set_zoom(1.0)
    person.press("Ctrl+Home")
    program.settle()
    before, selection = canvas.camera, program.store.selection
    at, window = middle_of(canvas.minimap), program.window.windowHandle()
    QTest.mousePress(window, Button.LeftButton, NONE, window.mapFromGlobal(at))
    QTest.mouseMove(window, window.mapFromGlobal(at + QPoint(40, 10)))
    assert canvas.camera != before
    person.press("Escape")
    assert canvas.camera == before
    QTest.mouseMove(window, window.mapFromGlobal(at + QPoint(30, 10)))
    QTest.mouseRelease(window, Button.LeftButton, NONE, window.mapFromGlobal(at))
    assert canvas.camera == before
    assert program.store.selection == selection
