"""Drags from other programs over the map, and what is dropped there."""

from collections.abc import Callable
from pathlib import Path

import pytest
from foreign_drag import Drag, files, text
from person import Person, button, middle_of
from person_sight import Sight
from program import Program, open_example
from PySide6.QtCore import QPoint
from PySide6.QtGui import QGuiApplication, QImage
from PySide6.QtWidgets import QApplication, QLabel

from cjm_desktop.edits.inbox import inbox_of
from cjm_desktop.model.document import Image, Persona
from cjm_desktop.model.questions import cell_at, entries
from cjm_desktop.session.templates import new_project
from cjm_desktop.storage.files import save_project
from cjm_desktop.store.selection import Selection, SheetText
from cjm_desktop.ui.canvas.overlay import NOTHING
from cjm_desktop.ui.canvas.places import selected_rect
from cjm_desktop.ui.controls.text_fields import TextField
from cjm_desktop.ui.dialogs.message import MessageDialog
from cjm_desktop.ui.dialogs.paste import PasteDialog
from cjm_desktop.ui.importing.dialog import ImportDialog
from cjm_desktop.ui.panels.list_editor import ListEditor
from cjm_desktop.ui.panels.persona_form import PersonaForm

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")


@pytest.fixture
def map_of(program: Program) -> Program:
    """A map of the customer experience template on screen."""
    program.session.start(new_project("customer-experience", "en"))
    program.assembly.pages.show_map()
    program.page.canvas.animated = False
    program.settle()
    return program


def cards(program: Program, row: int, phase: int) -> list[str]:
    holder = program.journey.rows[row]
    cell = cell_at(holder, program.journey.phases[phase].id)
    return [entry.text for entry in entries(holder, cell)]


DOING, DISCOVERING = "Doing and touchpoints", "Discovering"


def test_text_becomes_cards_where_it_is_dropped(map_of: Program) -> None:
    sight = Sight(map_of.page.canvas)
    at = sight.cell(DOING, DISCOVERING)
    drag = Drag(map_of, text("Sees an advert\nAsks a friend"))
    assert drag.over(at)
    overlay = map_of.page.canvas.overlay
    assert overlay.target is not None
    assert overlay.drop_mark is not None
    assert map_of.page.drag_hint.text() == "Drop: to Doing and touchpoints, Discovering"
    drag.drop(at)
    assert cards(map_of, 0, 0) == ["Sees an advert", "Asks a friend"]
    assert map_of.page.canvas.overlay == NOTHING
    assert not map_of.page.drag_hint.text()
    assert map_of.store.undo_stack.undoText() == "Drop"
    map_of.act("edit.undo")
    assert cards(map_of, 0, 0) == []


def test_a_drag_that_goes_away_leaves_no_trace(map_of: Program) -> None:
    before = map_of.project
    sight = Sight(map_of.page.canvas)
    drag = Drag(map_of, text("x"))
    assert drag.over(sight.cell(DOING, DISCOVERING))
    assert not drag.over(sight.header(DISCOVERING))
    assert map_of.page.canvas.overlay == NOTHING
    assert drag.over(sight.cell(DOING, DISCOVERING))
    drag.leave()
    assert map_of.page.canvas.overlay == NOTHING
    assert not map_of.page.drag_hint.isVisible()
    assert map_of.project is before


def test_a_table_is_shown_first(map_of: Program, person: Person) -> None:
    at = Sight(map_of.page.canvas).cell(DOING, "Comparing")
    html = "<table><tr><td>a<td>b<tr><td>c<td>d</table>"
    with person.in_dialog(PasteDialog, lambda dialog: person.click_on(dialog.main)):
        Drag(map_of, text("a\tb\nc\td", html)).drop(at)
    assert (cards(map_of, 0, 1), cards(map_of, 0, 2)) == (["a"], ["b"])
    assert (cards(map_of, 1, 1), cards(map_of, 1, 2)) == (["c"], ["d"])


def test_a_map_is_opened(map_of: Program, tmp_path: Path) -> None:
    other = tmp_path / "other.cjm"
    save_project(other, new_project("five-phases", "en"))
    sight = Sight(map_of.page.canvas)
    drag = Drag(map_of, files(other))
    assert drag.over(sight.header(DISCOVERING))  # a file is for the map as a whole
    drag.drop(sight.header(DISCOVERING))
    assert map_of.session.path == other


def test_another_file_is_refused(map_of: Program, person: Person, tmp_path: Path) -> None:
    before = map_of.project
    at = Sight(map_of.page.canvas).cell(DOING, DISCOVERING)
    with person.in_dialog(MessageDialog, lambda _: person.click_on(button("Close"))):
        Drag(map_of, files(tmp_path / "film.mp4")).drop(at)
    assert map_of.project is before


def picture(folder: Path, name: str) -> Path:
    path = folder / name
    image = QImage(40, 30, QImage.Format.Format_RGB32)
    image.fill(0xFF336699)
    assert image.save(str(path))
    return path


def test_pictures_become_cards(map_of: Program, person: Person, tmp_path: Path) -> None:
    at = Sight(map_of.page.canvas).cell(DOING, DISCOVERING)
    paths = [picture(tmp_path, name) for name in ("a.png", "b.jpg")]
    Drag(map_of, files(*paths)).drop(at)
    person.wait(lambda: len(map_of.project.images) == 2)
    cell = cell_at(map_of.journey.rows[0], map_of.journey.phases[0].id)
    assert cell is not None
    assert [card.image for card in cell.cards] == [image.id for image in map_of.project.images]
    assert map_of.project.images[0].media_type == "image/png"
    assert map_of.store.selection.entries == tuple(card.id for card in cell.cards)
    person.press("Ctrl+Z")  # one step for both
    assert map_of.project.images == ()


def test_pictures_fill_a_row_of_pictures_from_a_cell_on(
    map_of: Program, person: Person, tmp_path: Path
) -> None:
    map_of.act("row.image")
    map_of.select(row=map_of.row("image").id, phase=map_of.journey.phases[1].id)
    map_of.page.canvas.setFocus()
    paths = [picture(tmp_path, name) for name in ("a.png", "b.jpg", "c.png")]
    QGuiApplication.clipboard().setMimeData(files(*paths))
    person.press("Ctrl+V")
    person.wait(lambda: len(map_of.project.images) == 3)
    filled = [own.phase for own in map_of.row("image").cells if own.image]
    assert filled == [phase.id for phase in map_of.journey.phases[1:4]]
    person.press("Ctrl+Z")
    assert map_of.project.images == ()


def test_text_and_pictures_are_both_taken_and_what_is_not_is_said(
    map_of: Program, person: Person, tmp_path: Path
) -> None:
    texts = [tmp_path / "one.txt", tmp_path / "two.txt"]
    for path in texts:
        path.write_text("Looks around")
    at = Sight(map_of.page.canvas).cell(DOING, DISCOVERING)
    Drag(map_of, files(*texts, picture(tmp_path, "a.png"))).drop(at)
    person.wait(lambda: len(map_of.project.images) == 1)
    cell = cell_at(map_of.journey.rows[0], map_of.journey.phases[0].id)
    assert cell is not None
    assert [card.text for card in cell.cards] == ["Looks around", ""]
    assert cell.cards[1].image == map_of.project.images[0].id
    person.wait(lambda: map_of.page.drag_hint.text() == "Left out: two.txt")


def test_a_picture_on_the_clipboard_becomes_a_card(
    map_of: Program, person: Person, tmp_path: Path
) -> None:
    QGuiApplication.clipboard().setImage(QImage(str(picture(tmp_path, "a.png"))))
    map_of.select(row=map_of.journey.rows[0].id, phase=map_of.journey.phases[0].id)
    person.press("Ctrl+V")
    person.wait(lambda: len(map_of.project.images) == 1)
    assert (map_of.project.images[0].width, map_of.project.images[0].height) == (40, 30)


def test_a_picture_that_takes_a_while_leaves_the_selection_alone(
    map_of: Program, person: Person, tmp_path: Path
) -> None:
    row, phases = map_of.journey.rows[0].id, map_of.journey.phases
    map_of.select(row=row, phase=phases[0].id)
    QGuiApplication.clipboard().setMimeData(files(picture(tmp_path, "a.png")))
    person.press("Ctrl+V")
    map_of.select(row=row, phase=phases[1].id)  # before the answer of the thread is heard
    person.type("Meanwhile")
    person.wait(lambda: len(map_of.project.images) == 1)
    assert map_of.store.selection.phase == phases[1].id
    person.type(" typed")
    person.press("Return", "Escape")
    assert cards(map_of, 0, 1) == ["Meanwhile typed"]
    first = cell_at(map_of.journey.rows[0], phases[0].id)
    assert first is not None
    assert [card.image for card in first.cards] == [map_of.project.images[0].id]


def test_a_picture_is_not_for_a_row_of_scores(
    map_of: Program, person: Person, tmp_path: Path
) -> None:
    before = map_of.project
    at = Sight(map_of.page.canvas).cell("Relevance and presence", DISCOVERING)
    with person.in_dialog(MessageDialog, lambda _: person.click_on(button("Close"))):
        Drag(map_of, files(picture(tmp_path, "a.png"))).drop(at)
    assert map_of.project is before


def test_the_sheet_moves_along_near_an_edge_and_back_when_the_drag_goes_away(
    map_of: Program, person: Person
) -> None:
    canvas = map_of.page.canvas
    canvas.set_zoom(2.0)
    map_of.settle()
    viewport = canvas.viewport()
    amid = viewport.mapToGlobal(viewport.rect().center())
    below = QPoint(amid.x(), viewport.mapToGlobal(viewport.rect().bottomLeft()).y() - 6)
    before = canvas.camera
    drag = Drag(map_of, text("Asks a friend"))

    drag.over(below)  # comes in over the edge: that is no wish to see what lies beyond
    map_of.settle()
    assert canvas.camera == before
    drag.over(amid)
    drag.over(below)
    person.wait(lambda: canvas.camera.y > before.y + 40)
    person.wait(lambda: canvas.overlay.target is not None)  # it follows the sheet under the pointer
    drag.leave()
    assert canvas.camera == before

    drag.over(amid)
    drag.over(below)
    person.wait(lambda: "Opportunities" in map_of.page.drag_hint.text())  # which takes cards
    landing = map_of.page.drag_hint.text()
    drag.drop(below)
    seen = canvas.camera
    map_of.settle()
    assert canvas.camera == seen  # and rests
    row = next(row for row in map_of.journey.rows if row.name and row.name in landing)
    assert any(card.text == "Asks a friend" for cell in row.cells for card in cell.cards)


def test_a_file_with_a_table_is_shown_first(
    map_of: Program, person: Person, tmp_path: Path
) -> None:
    path = tmp_path / "map.csv"
    path.write_bytes('wacht;caf\u00e9\r\n"te; duur";5\r\n'.encode("cp1252"))  # as Excel saves it
    at = Sight(map_of.page.canvas).cell(DOING, "Comparing")
    with person.in_dialog(PasteDialog, lambda dialog: person.click_on(dialog.main)):
        Drag(map_of, files(path)).drop(at)
    assert (cards(map_of, 0, 1), cards(map_of, 0, 2)) == (["wacht"], ["caf\u00e9"])
    assert (cards(map_of, 1, 1), cards(map_of, 1, 2)) == (["te; duur"], ["5"])
    assert map_of.store.undo_stack.undoText() == "Drop"


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16"])
def test_the_lines_of_a_file_of_text_become_cards(
    map_of: Program, tmp_path: Path, encoding: str
) -> None:
    path = tmp_path / "words.txt"
    path.write_bytes("Ziet een caf\u00e9\nVraagt na".encode(encoding))
    Drag(map_of, files(path)).drop(Sight(map_of.page.canvas).cell(DOING, DISCOVERING))
    assert cards(map_of, 0, 0) == ["Ziet een caf\u00e9", "Vraagt na"]


def test_a_file_that_is_gone_says_so(map_of: Program, person: Person, tmp_path: Path) -> None:
    before = map_of.project
    at = Sight(map_of.page.canvas).cell(DOING, DISCOVERING)
    with person.in_dialog(MessageDialog, lambda _: person.click_on(button("Close"))):
        Drag(map_of, files(tmp_path / "gone.csv")).drop(at)
    assert map_of.project is before


def test_a_table_beside_the_cells_is_looked_at_for_evidence(
    map_of: Program, person: Person, tmp_path: Path
) -> None:
    path = tmp_path / "poll.csv"
    path.write_text("Phase;What did you miss?\nDiscovering;Where are the photos of gardens?\n")

    def agree(dialog: ImportDialog) -> None:
        person.wait(dialog.main.isEnabled)
        person.press("Tab", "Tab")  # the keyboard may go round, and Enter still agrees
        person.click_on(dialog.main)
        person.wait(lambda: not dialog.isVisible())

    with person.in_dialog(ImportDialog, agree):
        Drag(map_of, files(path)).drop(Sight(map_of.page.canvas).header(DISCOVERING))
    assert [item.text for item in inbox_of(map_of.project)] == ["Where are the photos of gardens?"]
    assert map_of.store.undo_stack.undoText() == "Bring in numbers and answers"


def persona_place(program: Program, place: int = 0) -> QPoint:
    """Return the middle of a persona's block beside the title."""
    canvas = program.page.canvas
    owner = program.journey.personas[place]
    chosen = Selection(program.journey.id, text=SheetText("persona", owner))
    canvas.reveal(chosen)
    program.settle()
    rect = selected_rect(canvas.map_layout, canvas.camera, chosen)
    assert rect is not None
    return canvas.viewport().mapToGlobal(rect.center().toPoint())


@pytest.fixture
def with_personas(program: Program) -> Program:
    open_example(program)
    return program


def photo_of(program: Program, place: int = 0) -> Image | None:
    people = {each.id: each for each in program.project.personas}
    photo = people[program.journey.personas[place]].photo
    return next((image for image in program.project.images if image.id == photo), None)


def test_a_picture_on_a_persona_is_its_photo(
    with_personas: Program, person: Person, tmp_path: Path
) -> None:
    program = with_personas
    before = photo_of(program, 1)
    at = persona_place(program, 1)
    drag = Drag(program, files(picture(tmp_path, "a.png"), picture(tmp_path, "b.png")))
    assert drag.over(at)
    assert program.page.canvas.overlay.person is not None
    assert program.page.drag_hint.text() == "Drop: photo of Wim"
    drag.drop(at)
    person.wait(lambda: photo_of(program, 1) != before)
    photo = photo_of(program, 1)
    assert photo is not None
    assert (photo.width, photo.height) == (40, 30)
    chosen = program.store.selection.text
    assert chosen is not None
    assert (chosen.kind, chosen.owner) == ("persona", program.journey.personas[1])
    person.wait(lambda: program.page.drag_hint.text() == "Left out: b.png")
    person.press("Ctrl+Z")  # one step
    assert photo_of(program, 1) == before


def test_a_large_photo_is_scaled_down(
    with_personas: Program, person: Person, tmp_path: Path
) -> None:
    path = tmp_path / "large.jpg"
    image = QImage(6000, 4000, QImage.Format.Format_RGB32)
    image.fill(0xFF336699)
    assert image.save(str(path))
    before = photo_of(with_personas)
    Drag(with_personas, files(path)).drop(persona_place(with_personas))
    person.wait(lambda: photo_of(with_personas) != before)
    photo = photo_of(with_personas)
    assert photo is not None
    assert photo.width < 3000
    assert abs(photo.width / photo.height - 1.5) < 0.01


def test_what_is_no_picture_is_no_photo(
    with_personas: Program, person: Person, tmp_path: Path
) -> None:
    program, before = with_personas, with_personas.project
    at = persona_place(program)
    assert not Drag(program, text("Wim")).over(at)
    broken = tmp_path / "broken.png"
    broken.write_bytes(b"\x89PNG\r\n and no more")
    told: list[str] = []

    def read(dialog: MessageDialog) -> None:
        told.extend(label.text() for label in dialog.findChildren(QLabel))
        person.press("Return")

    with person.in_dialog(MessageDialog, read):
        Drag(program, files(broken)).drop(at)
    assert told[0] == "“broken.png” cannot be used"
    assert program.project is before


@pytest.mark.parametrize("from_details", [False, True])
def test_a_picture_is_pasted_on_a_persona(
    with_personas: Program, person: Person, tmp_path: Path, from_details: bool
) -> None:
    program = with_personas
    QGuiApplication.clipboard().setImage(QImage(str(picture(tmp_path, "a.png"))))
    before = photo_of(program)
    program.select(text=SheetText("persona", program.journey.personas[0]))
    program.page.canvas.setFocus()
    if from_details:
        program.page.show_details()
        program.settle()
        assert isinstance(QApplication.focusWidget(), TextField)
    person.press("Ctrl+V")
    person.wait(lambda: photo_of(program) != before)
    person.press("Ctrl+Z")
    assert photo_of(program) == before


def test_a_picture_may_be_dropped_anywhere_in_the_details_of_a_persona(
    with_personas: Program, person: Person, tmp_path: Path
) -> None:
    program = with_personas
    program.select(text=SheetText("persona", program.journey.personas[0]))
    program.page.show_details()
    program.settle()
    form = program.page.findChild(PersonaForm)
    assert form is not None
    before, name = photo_of(program), form.fields["name"]
    assert isinstance(name, TextField)
    mime = files(picture(tmp_path, "a.png"))
    assert not name.canInsertFromMimeData(mime)  # a file is left to the form
    Drag(program, mime, form).drop(middle_of(name))
    person.wait(lambda: photo_of(program) != before)


def test_a_picture_on_a_line_of_the_list_of_personas_is_the_photo(
    with_personas: Program, person: Person, tmp_path: Path
) -> None:
    program = with_personas
    program.assembly.bench.show_map_details()
    program.settle()
    owner = program.project.personas[1].id
    inspector = program.page.panel("details")
    assert inspector is not None
    editor = next(each for each in inspector.findChildren(ListEditor) if each.kind is Persona)
    line = next(each for each in editor._lines if each.id == owner)
    before = program.project.personas[1].photo
    Drag(program, files(picture(tmp_path, "a.png")), line).drop(middle_of(line))
    person.wait(lambda: program.project.personas[1].photo != before)
    chosen = program.store.selection.text
    assert chosen is not None
    assert (chosen.kind, chosen.owner) == ("persona", owner)  # whose details show it
    program.act("edit.undo")
    assert program.project.personas[1].photo == before


# Of the first phase 10 + 5 visits, of the second 4.
NUMBERS = "Phase;Visits\nDiscovering;10\nDiscovering;5\nComparing;4\n"


def as_numbers(person: Person) -> Callable[[PasteDialog], None]:
    """Return what goes on from the preview of a table to numbers and answers."""

    def go_on(dialog: PasteDialog) -> None:
        assert dialog.bring_in.text() == "Bring in as numbers and answers…"
        person.click_on(dialog.bring_in)

    return go_on


def check_numbers(program: Program, source: str) -> None:
    """Check that visits were brought in: 15 and 4, as one step, with their source."""
    row = program.row("metric")
    values = [cell.metric.value for cell in row.cells if cell.metric is not None]
    assert values[:2] == [15, 4]
    assert program.store.undo_stack.undoText() == "Bring in numbers and answers"
    assert program.project.sources[-1].name.startswith(source)


def metrics(program: Program) -> int:
    return sum(row.kind == "metric" for row in program.journey.rows)


def test_a_small_file_of_numbers_is_brought_in_from_the_preview(
    map_of: Program, person: Person, tmp_path: Path
) -> None:
    before, count = map_of.project, metrics(map_of)
    path = tmp_path / "visits.csv"
    path.write_text(NUMBERS)
    at = Sight(map_of.page.canvas).cell(DOING, DISCOVERING)

    def bring_in(dialog: ImportDialog) -> None:
        dialog.wait()
        assert dialog.adds.text() == "This adds 1 row of numbers in 2 phases."
        person.click_on(dialog.main)
        dialog.wait()

    with (
        person.in_dialog(ImportDialog, bring_in),
        person.in_dialog(PasteDialog, as_numbers(person)),
    ):
        Drag(map_of, files(path)).drop(at)
    assert metrics(map_of) == count + 1
    check_numbers(map_of, "visits.csv, ")
    map_of.act("edit.undo")
    assert map_of.project is before


def test_a_pasted_table_is_brought_in_from_the_preview(map_of: Program, person: Person) -> None:
    map_of.select(row=map_of.journey.rows[0].id, phase=map_of.journey.phases[0].id)
    map_of.page.canvas.setFocus()
    QGuiApplication.clipboard().setText(NUMBERS.replace(";", "\t"))

    def bring_in(dialog: ImportDialog) -> None:
        dialog.wait()
        assert dialog.about.text().startswith("Pasted table · 3 lines")
        person.click_on(dialog.main)
        dialog.wait()

    with (
        person.in_dialog(ImportDialog, bring_in),
        person.in_dialog(PasteDialog, as_numbers(person)),
    ):
        person.press("Ctrl+V")
    check_numbers(map_of, "Pasted table, ")


def test_who_gives_the_dialog_up_has_changed_nothing(map_of: Program, person: Person) -> None:
    before = map_of.project
    map_of.select(row=map_of.journey.rows[0].id, phase=map_of.journey.phases[0].id)
    map_of.page.canvas.setFocus()
    QGuiApplication.clipboard().setText(NUMBERS.replace(";", "\t"))
    with (
        person.in_dialog(ImportDialog, lambda _: person.press("Escape")),
        person.in_dialog(PasteDialog, as_numbers(person)),
    ):
        person.press("Ctrl+V")
    assert map_of.project is before
