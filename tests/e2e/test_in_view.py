"""What an action does can be seen, wherever the map was scrolled to."""

import pytest
from person import Person, visible_child
from person_sight import Sight
from program import Program

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
