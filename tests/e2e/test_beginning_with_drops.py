"""A map begins with what is dropped or pasted on the start screen."""

from pathlib import Path

import pytest
from foreign_drag import Drag, files, text
from person import Person, button
from program import Program
from PySide6.QtCore import QPoint
from PySide6.QtGui import (
    QGuiApplication,
    QImage,
)

from cjm_desktop.model.questions import cell_at, entries
from cjm_desktop.session.templates import list_templates, new_project
from cjm_desktop.storage.files import save_project
from cjm_desktop.ui.dialogs.message import MessageDialog
from cjm_desktop.ui.dialogs.paste import PasteDialog
from cjm_desktop.ui.drag_hint import DragHint
from cjm_desktop.ui.start_screen import StartScreen

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")


@pytest.fixture
def start(program: Program) -> StartScreen:
    page = program.window.page
    assert isinstance(page, StartScreen)
    return page


def hint(start: StartScreen) -> str:
    found = start.findChildren(DragHint)
    return found[0].text() if found else ""


def model(start: StartScreen, index: int) -> QPoint:
    """Return the middle of a model's picture."""
    grid = start.templates
    rect = grid.visualRect(grid.model().index(index, 0))
    return grid.viewport().mapToGlobal(rect.center())


def cards(program: Program, row: int, phase: int) -> list[str]:
    holder = program.journey.rows[row]
    cell = cell_at(holder, program.journey.phases[phase].id)
    return [entry.text for entry in entries(holder, cell)]


def test_a_map_is_opened(program: Program, start: StartScreen, tmp_path: Path) -> None:
    path = tmp_path / "map.cjm"
    save_project(path, new_project("five-phases", "en"))
    assert Drag(program, files(path), start).over(start.mapToGlobal(QPoint(100, 100)))
    assert hint(start) == "Drop: opens this map"
    Drag(program, files(path), start).drop(start.mapToGlobal(QPoint(100, 100)))
    assert program.session.path == path


def test_text_begins_a_map_with_the_model_it_is_dropped_on(
    program: Program, start: StartScreen
) -> None:
    second = list_templates("en")[1]
    mime = text("Sees an advert\nAsks a friend")
    assert Drag(program, mime, start).over(model(start, 1))
    assert hint(start) == f"Drop: begins a map with the model “{second.name}”"
    Drag(program, mime, start).drop(model(start, 1))
    phases = [phase.name for phase in new_project(second.id, "en").journeys[0].phases]
    assert [phase.name for phase in program.journey.phases] == phases
    row = next(i for i, row in enumerate(program.journey.rows) if row.kind == "cards")
    assert cards(program, row, 0) == ["Sees an advert", "Asks a friend"]
    assert program.store.undo_stack.undoText() == "Drop"
    program.act("edit.undo")
    assert cards(program, row, 0) == []


def test_a_drag_that_goes_away_leaves_no_trace(program: Program, start: StartScreen) -> None:
    drag = Drag(program, text("x"), start)
    assert drag.over(model(start, 0))
    drag.leave()
    assert hint(start) == ""
    assert program.window.page is start


def test_a_table_is_shown_first_and_begins_nothing_unless_it_is_wanted(
    program: Program, person: Person, start: StartScreen
) -> None:
    table = text("a\tb\nc\td", "<table><tr><td>a<td>b<tr><td>c<td>d</table>")
    with person.in_dialog(PasteDialog, lambda _: person.press("Escape")):
        Drag(program, table, start).drop(model(start, 0))
    assert program.window.page is start
    with person.in_dialog(PasteDialog, lambda dialog: person.click_on(dialog.main)):
        Drag(program, table, start).drop(model(start, 0))
    assert (cards(program, 0, 0), cards(program, 0, 1)) == (["a"], ["b"])
    assert (cards(program, 1, 0), cards(program, 1, 1)) == (["c"], ["d"])
    program.act("edit.undo")
    assert cards(program, 0, 0) == []


def test_a_file_with_a_table_begins_a_map(
    program: Program, person: Person, start: StartScreen, tmp_path: Path
) -> None:
    path = tmp_path / "table.tsv"
    path.write_text("a\tb\nc\td\n")
    with person.in_dialog(PasteDialog, lambda dialog: person.click_on(dialog.main)):
        Drag(program, files(path), start).drop(model(start, 0))
    assert (cards(program, 0, 0), cards(program, 1, 1)) == (["a"], ["d"])


def test_pictures_become_cards(
    program: Program, person: Person, start: StartScreen, tmp_path: Path
) -> None:
    image = QImage(40, 30, QImage.Format.Format_RGB32)
    image.fill(0xFF336699)
    paths = [tmp_path / name for name in ("a.png", "b.png")]
    assert all(image.save(str(path)) for path in paths)
    Drag(program, files(*paths), start).drop(model(start, 0))
    person.wait(lambda: len(program.project.images) == 2)
    row = next(row for row in program.journey.rows if row.kind == "cards")
    cell = cell_at(row, program.journey.phases[0].id)
    assert cell is not None
    assert [card.image for card in cell.cards] == [each.id for each in program.project.images]


def test_another_file_is_not_taken(
    program: Program, person: Person, start: StartScreen, tmp_path: Path
) -> None:
    film = files(tmp_path / "film.mp4")
    assert not Drag(program, film, start).over(model(start, 0))
    assert hint(start) == ""
    QGuiApplication.clipboard().setMimeData(film)
    with person.in_dialog(MessageDialog, lambda _: person.click_on(button("Close"))):
        person.press("Ctrl+V")
    assert program.window.page is start


def test_what_is_copied_begins_a_map_by_keys(
    program: Program, person: Person, start: StartScreen
) -> None:
    QGuiApplication.clipboard().clear()
    person.press("Ctrl+V")  # nothing to begin with
    assert program.window.page is start
    QGuiApplication.clipboard().setText("Sees an advert")
    person.press("Ctrl+V")
    assert cards(program, 0, 0) == ["Sees an advert"]
    assert program.store.undo_stack.undoText() == "Paste"
    assert program.page.canvas.hasFocus()
