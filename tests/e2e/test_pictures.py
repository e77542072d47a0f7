"""Pictures from disk: onto a card, as a card, into a row of pictures, described and taken away."""

from pathlib import Path

import pytest
from person import Person, button, visible_child
from person_sight import Sight
from PIL import Image as Pixels
from program import Program, open_example
from PySide6.QtWidgets import QLabel

from cjm_desktop.model.document import Card, Image
from cjm_desktop.model.questions import find_entry
from cjm_desktop.session.templates import example_project
from cjm_desktop.ui import file_dialogs
from cjm_desktop.ui.controls.picture_field import PictureField
from cjm_desktop.ui.controls.text_fields import TextField
from cjm_desktop.ui.dialogs.message import MessageDialog

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")


@pytest.fixture
def sight(program: Program) -> Sight:
    open_example(program)
    program.page.canvas.setFocus()
    return Sight(program.page.canvas)


@pytest.fixture
def photo(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A picture of 1200 by 675 that every file dialog answers with."""
    path = tmp_path / "counter.jpg"
    Pixels.effect_noise((1200, 675), 40).convert("RGB").save(path, quality=80)
    monkeypatch.setattr(file_dialogs, "ask_open", lambda *_: path)
    return path


def images(program: Program) -> tuple[Image, ...]:
    """Return the pictures that the example did not bring."""
    known = {image.id for image in example_project("en").images}
    return tuple(image for image in program.project.images if image.id not in known)


def selected_card(program: Program) -> Card:
    place = find_entry(program.journey, program.store.selection.entries[-1])
    assert place is not None
    assert isinstance(place.entry, Card)
    return place.entry


def first_card(program: Program) -> Card:
    return next(cell.cards[0] for row in program.journey.rows for cell in row.cells if cell.cards)


@pytest.mark.usefixtures("photo")
def test_a_picture_on_a_card(program: Program, person: Person, sight: Sight) -> None:
    before = program.project
    card = first_card(program)
    person.click(sight.card(card.text))
    person.press("Ctrl+Shift+P")
    person.wait(lambda: len(images(program)) == 1)
    (image,) = images(program)
    assert (image.width, image.height, image.media_type) == (1200, 675, "image/jpeg")
    assert selected_card(program).image == image.id
    assert selected_card(program).id == card.id
    assert program.store.undo_stack.undoText() == "Add picture"
    program.act("view.details")
    field = visible_child(program.window, PictureField)
    assert field.facts().startswith("1200 × 675, ")
    assert field.facts().endswith(" kB")
    person.press("Ctrl+Z")
    assert program.project is before


@pytest.mark.usefixtures("photo")
def test_described_replaced_and_taken_away_in_the_details(
    program: Program, person: Person, sight: Sight
) -> None:
    person.click(sight.card(first_card(program).text))
    person.press("Ctrl+Shift+P")
    person.wait(lambda: len(images(program)) == 1)
    first = images(program)[0].id
    program.act("view.details")
    field = visible_child(program.window, PictureField)
    alt = next(f for f in field.findChildren(TextField) if f.accessibleName())
    alt.setFocus()
    person.type("The counter")
    assert images(program)[0].alt == "The counter"
    assert program.store.undo_stack.undoText() == "Describe picture"
    assert program.store.undo_stack.count() == 2  # the letters are one step
    button("Replace…").click()
    person.wait(lambda: bool(images(program)) and images(program)[0].id != first)
    assert len(images(program)) == 1  # the first is shown nowhere any more
    button("Take away").click()
    assert images(program) == ()
    assert selected_card(program).image is None


@pytest.mark.usefixtures("photo", "sight")
def test_a_picture_as_a_card_of_its_own(program: Program, person: Person) -> None:
    row = program.row("cards")
    phase = program.journey.phases[0]
    program.select(row=row.id, phase=phase.id)
    person.press("Ctrl+Shift+P")
    person.wait(lambda: len(images(program)) == 1)
    card = selected_card(program)
    assert card.text == ""
    assert card.image == images(program)[0].id
    person.press("Delete")
    assert images(program) == ()  # nothing shows it any more


@pytest.mark.usefixtures("photo", "sight")
def test_a_row_of_pictures(program: Program, person: Person) -> None:
    program.act("row.image")
    row = program.row("image")
    program.select(row=row.id, phase=program.journey.phases[1].id)
    program.page.canvas.setFocus()
    person.press("Return")  # an empty cell asks for its picture
    person.wait(lambda: len(images(program)) == 1)
    (cell,) = program.row("image").cells
    assert cell.image == images(program)[0].id
    assert program.store.selection.phase == cell.phase
    person.press("Delete")
    assert program.row("image").cells == ()
    assert images(program) == ()


@pytest.mark.usefixtures("sight")
def test_what_is_no_picture_is_told(
    program: Program, person: Person, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = tmp_path / "letter.png"
    path.write_bytes(b"Dear reader")
    monkeypatch.setattr(file_dialogs, "ask_open", lambda *_: path)
    before = program.project
    program.select(row=program.row("cards").id, phase=program.journey.phases[0].id)
    told: list[str] = []

    def read(dialog: MessageDialog) -> None:
        told.extend(label.text() for label in dialog.findChildren(QLabel))
        person.press("Return")

    with person.in_dialog(MessageDialog, read):
        person.press("Ctrl+Shift+P")
    assert told == [
        "“letter.png” cannot be used",
        "This is not a PNG, JPEG, WebP or SVG picture, or only a part of one.",
    ]
    assert program.project is before
