"""Rows are chosen from a gallery of pictures, by mouse, by searching and by keys."""

import pytest
from person import Person
from person_sight import Sight
from program import Program, open_example

from cjm_desktop.ui.gallery.row_choices import ROW_CHOICES
from cjm_desktop.ui.gallery.row_gallery import RowGallery

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")


@pytest.fixture
def sight(program: Program) -> Sight:
    open_example(program)
    program.page.canvas.setFocus()
    return Sight(program.page.canvas)


def names(program: Program) -> list[str]:
    return [row.name for row in program.journey.rows]


def test_every_kind_and_role_has_a_picture_and_a_sentence(
    program: Program, person: Person, sight: Sight
) -> None:
    seen: list[tuple[str, bool]] = []

    def look(gallery: RowGallery) -> None:
        model = gallery.rows.model()
        for place in range(model.rowCount()):
            gallery.rows.scrollTo(model.index(place, 0))
            picture = gallery.grab().toImage()
            seen.append((model.index(place, 0).data(), not picture.isNull()))
        person.press("Escape")

    with person.in_dialog(RowGallery, look):
        person.press("Ctrl+Shift+Down")
    assert len(seen) == len(ROW_CHOICES) == 18
    kinds = {choice.kind for choice in ROW_CHOICES}
    assert kinds == {"cards", "score", "curve", "actions", "metric", "image", "divider"}
    assert not program.store.undo_stack.canUndo()
    del sight


@pytest.mark.usefixtures("sight")
def test_a_row_is_searched_and_added_below_the_one_at_hand(
    program: Program, person: Person
) -> None:
    before = names(program)
    program.select(row=program.journey.rows[1].id)

    def add(gallery: RowGallery) -> None:
        person.type("colleagues")
        assert gallery.rows.model().rowCount() == 1
        person.press("Return")

    with person.in_dialog(RowGallery, add):
        person.press("Ctrl+Shift+Down")
    assert names(program) == [*before[:2], "Backstage", *before[2:]]
    assert program.store.selection.row == program.journey.rows[2].id
    assert program.store.undo_stack.undoText() == "Add row"


@pytest.mark.usefixtures("sight")
def test_a_row_is_added_above_by_arrow_keys(program: Program, person: Person) -> None:
    before = len(program.journey.rows)
    program.select(row=program.journey.rows[1].id)

    def add(gallery: RowGallery) -> None:
        person.press("Down", "Down", "Up")  # to the first of the second line
        assert gallery.rows.currentIndex().row() == 3
        person.press("Return")

    with person.in_dialog(RowGallery, add):
        person.press("Ctrl+Shift+Up")
    assert len(program.journey.rows) == before + 1
    assert program.journey.rows[1].role == ROW_CHOICES[3].role
