"""Right clicks, and the key for menus, on what stands around the map and on the start screen."""

from pathlib import Path
from types import SimpleNamespace

import pytest
from person import Person, middle_of, visible_child
from program import Program, open_example
from PySide6.QtCore import QPoint, QRectF, Qt
from PySide6.QtGui import QContextMenuEvent, QGuiApplication
from PySide6.QtWidgets import QApplication, QMenu, QWidget
from spots import Spot, spot_place

from cjm_desktop.layout.contract import Box
from cjm_desktop.model.document import Persona
from cjm_desktop.session.templates import example_project
from cjm_desktop.storage.files import save_project
from cjm_desktop.ui import file_places
from cjm_desktop.ui.finding.filter_bar import FilterBar
from cjm_desktop.ui.finding.outline_panel import OutlinePanel
from cjm_desktop.ui.finding.search_bar import SearchBar
from cjm_desktop.ui.start_screen import StartScreen
from cjm_desktop.ui.toolbar import Toolbar
from cjm_desktop.ui.zoom_bar import ZoomBar

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")
RIGHT = Qt.MouseButton.RightButton


@pytest.fixture
def example(program: Program) -> Program:
    """The example, with the title block in view."""
    open_example(program)
    program.page.canvas.setFocus()
    program.page.canvas.scroll_view(0, -10_000)
    program.settle()
    return program


def texts(person: Person, at: QPoint) -> list[str]:
    """Return what the menu of a place offers, and close it."""
    person.click(at, RIGHT)
    menu = QApplication.activePopupWidget()
    assert isinstance(menu, QMenu), "there is no menu"
    found = [a.text().partition("\t")[0] for a in menu.actions() if not a.isSeparator()]
    menu.close()
    QApplication.processEvents()
    person.come_back()
    person.point(at + QPoint(9, 9))  # for the next press there to be one
    return found


def by_key(widget: QWidget) -> list[str]:
    """Return what the menu offers that a widget with the keyboard is asked for."""
    at = widget.rect().center()
    reason = QContextMenuEvent.Reason.Keyboard
    QApplication.sendEvent(widget, QContextMenuEvent(reason, at, widget.mapToGlobal(at)))
    QApplication.processEvents()
    menu = QApplication.activePopupWidget()
    assert isinstance(menu, QMenu), "there is no menu"
    found = [a.text().partition("\t")[0] for a in menu.actions() if not a.isSeparator()]
    menu.close()
    QApplication.processEvents()
    return found


def place_of(program: Program, kind: str, *, header: bool = False) -> QPoint:
    """Return the middle of the first box of a kind around the grid."""
    canvas = program.page.canvas
    layout, camera = canvas.map_layout, canvas.camera
    block = layout.header if header else layout.above
    box: Box = next(b for b in block.boxes if b.kind == kind)
    top = layout.header_top if header else layout.options.margin
    rect: QRectF = camera.view_rect(box.rect.moved(layout.left, top))
    return canvas.viewport().mapToGlobal(rect.center().toPoint())


# The sheet


def test_the_title_is_edited_from_its_menu(example: Program, person: Person) -> None:
    at = place_of(example, "title")
    assert texts(person, at) == [
        "Edit the text",
        "Title, customers and principles",
        "Personas of this journey…",
        "Language of the words on the sheet",
    ]
    person.choose_at(at, "Edit the text")
    person.press("Ctrl+A")
    person.type("Moving house")
    person.press("Return")
    assert example.journey.title == "Moving house"
    assert example.store.undo_stack.undoText() == "Change title"


def test_a_principle_is_deleted_and_comes_back(example: Program, person: Person) -> None:
    before = example.project.principles
    person.choose_at(place_of(example, "principle"), "Delete this principle")
    assert example.project.principles == before[1:]
    assert example.store.undo_stack.undoText() == "Delete principle"
    person.press("Ctrl+Z")
    assert example.project.principles == before


def test_a_persona_leaves_the_map_and_stays_in_the_project(
    example: Program, person: Person
) -> None:
    before = example.journey.personas
    person.choose_at(place_of(example, "persona"), "Take this persona off the map")
    assert example.journey.personas == before[1:]
    assert len(example.project.personas) >= len(before)
    person.press("Ctrl+Z")
    person.choose_at(place_of(example, "persona"), "Delete this persona everywhere")
    kept: tuple[Persona, ...] = example.project.personas
    assert before[0] not in [persona.id for persona in kept]
    assert example.store.undo_stack.undoText() == "Delete persona"


def test_rulers_the_corner_and_the_legend(example: Program, person: Person) -> None:
    assert texts(person, place_of(example, "span", header=True))[0] == "Edit the text"
    canvas = example.page.canvas
    corner = QPoint(30, round(canvas.camera.header_top(canvas.map_layout)) + 30)
    assert texts(person, canvas.viewport().mapToGlobal(corner))[:2] == [
        "Select all cards",
        "Add a phase",
    ]
    canvas.scroll_view(0, 10_000)
    example.settle()
    layout = canvas.map_layout
    legend = canvas.camera.view_point(layout.left + 30, layout.below_top + 12).toPoint()
    assert texts(person, canvas.viewport().mapToGlobal(legend))[0] == "Add a source"


# Around the map


def _low_in(widget: QWidget) -> QPoint:
    return widget.mapToGlobal(widget.rect().bottomLeft() + QPoint(4, -3))


def test_bars_and_panels_have_menus(example: Program, person: Person) -> None:
    window, bar = example.window, example.page.bottom_bar
    toolbar = visible_child(window, Toolbar)
    assert "Outline" in texts(person, _low_in(toolbar))
    assert texts(person, middle_of(bar.save_label))[:2] == ["Save", "Save as…"]
    assert "Fit the width" in texts(person, middle_of(visible_child(window, ZoomBar)))
    assert "Show the whole map" in texts(person, middle_of(example.page.canvas.minimap))
    example.select(phase=example.journey.phases[0].id)
    example.settle()
    offered = texts(person, middle_of(bar.selection_label))
    assert offered[:2] == ["Zoom to the selection", "Details"]
    middle = bar.mapToGlobal(QPoint(bar.width() // 2, bar.height() // 2))
    assert texts(person, middle)[0] == "Add a journey…"


def test_a_right_click_on_the_overview_does_not_move_the_map(
    example: Program, person: Person
) -> None:
    canvas = example.page.canvas
    before = canvas.camera
    corner = canvas.minimap.mapToGlobal(canvas.minimap.rect().bottomRight() - QPoint(8, 8))
    person.choose_at(corner, "Actual size")
    assert canvas.zoom == 1.0
    assert before.zoom != 1.0


def test_the_search_bar_is_steered_from_its_menu(example: Program, person: Person) -> None:
    person.press("Ctrl+F")
    person.type("advice")
    bar = visible_child(example.window, SearchBar)
    edge = bar.mapToGlobal(QPoint(4, bar.height() - 4))
    person.click(edge, RIGHT)
    person.choose_in_popup("Whole words only")
    assert bar.whole_words.isChecked()
    person.click(edge, RIGHT)
    person.choose_in_popup("Close")
    assert not bar.isVisible()


def test_shift_f10_asks_what_has_the_keyboard(example: Program, person: Person) -> None:
    example.select(phase=example.journey.phases[0].id)
    person.press("Shift+F10")
    menu = QApplication.activePopupWidget()
    assert isinstance(menu, QMenu)
    assert "Split the phase" in [action.text() for action in menu.actions()]
    person.press("Escape")
    person.come_back()


def test_filter_and_outline(example: Program, person: Person) -> None:
    person.press("Ctrl+Shift+F")
    bar = visible_child(example.window, FilterBar)
    at = bar.mapToGlobal(QPoint(bar.width() // 2, bar.height() - 4))
    assert texts(person, at) == ["Show everything", "Show all cards again"]
    person.choose_at(at, "Show all cards again")
    assert not bar.isVisible()
    person.press("Ctrl+Shift+O")
    outline = visible_child(example.window, OutlinePanel)
    assert texts(person, outline.mapToGlobal(QPoint(20, 14)))[0] == "Add a card"
    assert by_key(outline.view.viewport())  # of the line that is current


def test_a_stop_of_a_route_is_taken_away(example: Program, person: Person) -> None:
    route, canvas = example.journey.routes[0], example.page.canvas
    stop = canvas.viewport().mapToGlobal(spot_place(canvas, Spot("route", 0)))
    person.choose_at(stop, "Take this stop away")
    after = next(r for r in example.journey.routes if r.id == route.id)
    assert len(after.stops) == len(route.stops) - 1
    assert example.store.undo_stack.undoText() == "Change route"


# The start screen


@pytest.fixture
def listed(program: Program, tmp_path: Path) -> StartScreen:
    """The start screen with three recent files."""
    for name in ("one", "two", "three"):
        path = tmp_path / f"{name}.cjm"
        save_project(path, example_project("en"))
        program.settings.add_recent(path, name.title())
    program.assembly.pages.show_start()
    program.settle()
    return visible_child(program.window, StartScreen)


def line(start: StartScreen, row: int) -> QPoint:
    view = start.recent
    return view.viewport().mapToGlobal(view.visualRect(view.model().index(row, 0)).center())


def test_a_recent_map_is_taken_from_the_list(
    listed: StartScreen, program: Program, person: Person, tmp_path: Path
) -> None:
    person.choose_at(line(listed, 1), "Remove from this list")
    assert [file.path.stem for file in program.settings.recent_files] == ["three", "one"]
    assert (tmp_path / "two.cjm").exists()
    listed.recent.setFocus()
    person.press("Delete")  # what took its place is current
    assert [file.path.stem for file in program.settings.recent_files] == ["three"]


def test_where_a_recent_map_is(
    listed: StartScreen, person: Person, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    opened: list[str] = []
    system = SimpleNamespace(openUrl=lambda url: opened.append(url.toLocalFile()))
    monkeypatch.setattr(file_places, "QDesktopServices", system)
    monkeypatch.setattr("sys.platform", "linux")
    person.choose_at(line(listed, 2), "Show in its folder")
    assert opened == [str(tmp_path)]
    person.choose_at(line(listed, 2), "Copy the path")
    assert QGuiApplication.clipboard().text() == str(tmp_path / "one.cjm")


def test_a_recent_map_is_opened_by_the_key_for_menus(
    listed: StartScreen, program: Program, person: Person
) -> None:
    listed.recent.setFocus()
    assert by_key(listed.recent)[0] == "Open"
    person.come_back()
    person.press("Shift+F10")
    menu = QApplication.activePopupWidget()
    assert isinstance(menu, QMenu)
    assert menu.actions()[0].text() == "Open\tEnter"
    person.press("Escape")
    person.come_back()
    person.choose_at(line(listed, 0), "Open")
    person.wait(lambda: program.assembly.bench.shows_map)
    assert program.session.path is not None
    assert program.session.path.stem == "three"


def test_a_model_is_begun_from_its_menu(
    listed: StartScreen, program: Program, person: Person
) -> None:
    grid = listed.templates
    at = grid.viewport().mapToGlobal(grid.visualRect(grid.model().index(1, 0)).center())
    assert texts(person, at) == ["Begin with this model", "Begin with what is on the clipboard"]
    person.choose_at(at, "Begin with this model")
    assert program.assembly.bench.shows_map
