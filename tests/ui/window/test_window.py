"""The window around the map: pages, bars, panel, titles."""

import pytest
from canvas_rest import wait_for_rest
from pixels import look_alike, painted
from program import Program
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication, QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from cjm_desktop.base.geometry import Rect
from cjm_desktop.model.questions import all_entries
from cjm_desktop.ui import zoom_bar
from cjm_desktop.ui.canvas.canvas import MapCanvas
from cjm_desktop.ui.canvas.places import cell_rect_at
from cjm_desktop.ui.controls.action_button import ActionButton
from cjm_desktop.ui.controls.buttons import ToolButton
from cjm_desktop.ui.map_page import MapPage
from cjm_desktop.ui.panels.rail import Rail
from cjm_desktop.ui.selection_label import SelectionLabel
from cjm_desktop.ui.start_screen import StartScreen
from cjm_desktop.ui.toolbar import Toolbar


def test_begins_on_the_start_screen_with_only_what_works_there(started: Program) -> None:
    assert isinstance(started.window.page, StartScreen)
    actions = started.assembly.actions
    possible = {spec.id for spec in actions.specs() if actions[spec.id].isEnabled()}
    themes = {"theme.system", "theme.light", "theme.dark"}
    languages = {"language.system", "language.nl", "language.en"}
    files = {"file.open", "file.example", "file.quit"}
    helps = {"help.shortcuts", "help.about", "view.full_screen", "find.palette", "edit.menu"}
    assert possible == themes | languages | files | helps


def test_a_template_becomes_a_new_map(started: Program) -> None:
    page = started.window.page
    assert isinstance(page, StartScreen)
    page.template_chosen.emit("five-phases")
    assert isinstance(started.window.page, MapPage)
    assert len(started.journey.phases) == 5
    assert not started.session.has_unsaved_work  # nothing of one's own is in it yet


def test_the_title_stands_in_the_window_with_a_mark_when_changed(program: Program) -> None:
    assert program.window.windowTitle() == f"{program.project.title}[*] – CJM Desktop"
    assert not program.window.isWindowModified()
    program.select(phase=program.journey.phases[0].id)
    program.act("edit.delete")
    assert program.window.isWindowModified()


def test_undo_says_what_it_undoes(program: Program) -> None:
    undo, redo = program.assembly.actions["edit.undo"], program.assembly.actions["edit.redo"]
    assert (undo.text(), undo.isEnabled()) == ("Undo", False)
    program.select(phase=program.journey.phases[0].id)
    program.act("edit.delete")
    assert undo.text() == "Undo: delete phase"
    assert undo.toolTip() == "Undo: delete phase (Ctrl+Z)"
    undo.trigger()
    assert (undo.text(), undo.isEnabled()) == ("Undo", False)
    assert redo.text() == "Redo: delete phase"
    assert len(program.journey.phases) == 7


def test_new_keeps_the_map_to_go_back_to(program: Program) -> None:
    program.act("file.new")
    start = program.window.page
    assert isinstance(start, StartScreen)
    QTest.keyClick(start, Qt.Key.Key_Escape)
    assert isinstance(program.window.page, MapPage)


def test_after_closing_there_is_nothing_to_go_back_to(program: Program) -> None:
    program.act("file.close")
    start = program.window.page
    assert isinstance(start, StartScreen)
    QTest.keyClick(start, Qt.Key.Key_Escape)
    assert program.window.page is start


def test_the_bottom_bar_counts_what_is_selected(program: Program) -> None:
    label = program.page.bottom_bar.findChild(SelectionLabel)
    assert label is not None
    assert not label.isVisible()
    cards = [e.id for r, _, e in all_entries(program.journey) if r.kind == "cards"]
    program.assembly.bench.commands.select_entries(cards[:1])
    assert label.text() == f"1 of {len(cards)} cards selected"
    program.assembly.bench.commands.select_entries(cards[:3])
    assert label.text() == f"3 of {len(cards)} cards selected"
    actions = [e.id for r, _, e in all_entries(program.journey) if r.kind == "actions"]
    program.assembly.bench.commands.select_entries(actions[:2])
    assert label.text() == f"2 of {len(actions)} actions selected"
    both = cards + actions
    program.assembly.bench.commands.select_entries(both)
    assert label.text() == f"{len(both)} of {len(both)} cards and actions selected"
    program.select(phase=program.journey.phases[1].id)
    assert label.text() == f"Phase: {program.journey.phases[1].name}"
    program.select(row=program.row("score").id, phase=program.journey.phases[1].id)
    assert label.text() == f"{program.row('score').name}, {program.journey.phases[1].name}"


def test_journeys_are_tabs(program: Program) -> None:
    first = program.journey
    second = first.replace(id="second", name="Later", phases=(), rows=(), routes=(), links=())
    project = program.project.replace(journeys=(first, second))
    program.store.apply(project, "two journeys")
    tabs = program.page.bottom_bar.tabs
    assert [tabs.tabText(i) for i in range(tabs.count())] == [first.name, "Later"]
    program.act("journey.next")
    assert program.store.selection.journey == "second"
    assert program.page.canvas.journey == "second"
    tabs.setCurrentIndex(0)
    assert program.page.canvas.journey == first.id
    program.store.undo_stack.undo()
    named = [tabs.tabText(i) for i in range(tabs.count())]
    assert named == [first.name, "First-time buyers, later"]


@pytest.mark.parametrize(
    ("zoom", "step"),
    [(0.05, 0), (4.0, 1000), (0.4472135955, 500)],  # the middle is √(0.05 × 4)
)
def test_the_slider_has_equal_ratios(zoom: float, step: int) -> None:
    assert zoom_bar.step_of(zoom) == step
    assert zoom_bar.zoom_at(step) == pytest.approx(zoom)


def test_slider_percentage_and_canvas_agree(program: Program) -> None:
    bar = program.page.bottom_bar.findChild(zoom_bar.ZoomBar)
    assert bar is not None
    program.act("view.actual")
    assert bar.percent.text() == "100 %"
    bar.slider.setValue(1000)
    assert program.page.canvas.zoom == pytest.approx(4.0)
    assert bar.percent.text() == "400 %"


def test_a_wide_window_has_the_panel_beside_the_canvas(program: Program) -> None:
    canvas, workspace = program.page.canvas, program.page.workspace
    assert (workspace.panel_is_open, canvas.width()) == (True, 1440 - 304 - 88)
    program.page.workspace.show_panel(False)
    assert (workspace.panel_is_open, canvas.width()) == (False, 1440 - 88)


def test_a_narrow_window_has_the_panel_over_the_canvas_when_asked(program: Program) -> None:
    program.window.resize(1366, 768)
    program.settle()
    canvas, workspace = program.page.canvas, program.page.workspace
    assert (workspace.panel_is_open, canvas.width()) == (False, 1366 - 46)
    program.act("view.details")
    assert (workspace.panel_is_open, canvas.width()) == (True, 1366 - 46)
    program.window.resize(1440, 900)
    program.settle()
    assert canvas.width() == 1440 - 304 - 88


def test_the_menu_knows_of_a_panel_that_went_with_the_width(program: Program) -> None:
    details = program.assembly.actions["view.details"]
    assert details.isChecked()
    program.window.resize(1366, 768)
    program.settle()
    assert not details.isChecked()
    program.window.resize(1440, 900)
    program.settle()
    assert details.isChecked()


def test_what_is_selected_is_brought_beside_a_panel_over_the_canvas(program: Program) -> None:
    program.window.resize(1366, 768)
    program.settle()
    canvas, workspace = program.page.canvas, program.page.workspace
    canvas.animated = False
    row, phase = program.journey.rows[0], program.journey.phases[-1]
    program.select(row=row.id, phase=phase.id)
    canvas.reveal(program.store.selection)
    program.act("view.details")
    free = canvas.width() - 304  # the panel's width
    rect = cell_rect_at(canvas.map_layout, 0, len(program.journey.phases) - 1)
    view = canvas.view_from_sheet(rect)
    assert view.right() <= free
    assert canvas.minimap.geometry().right() < free
    canvas.fit_width()
    sheet = Rect(0, 0, canvas.map_layout.sheet_width, 1)
    assert canvas.view_from_sheet(sheet).right() <= free
    workspace.show_panel(False)
    assert canvas.camera.covered == 0
    canvas.fit_width()
    assert canvas.view_from_sheet(sheet).right() > free


def shown_at_rest(canvas: MapCanvas) -> QImage:
    """Return what is painted when all of it, the minimap last, has had its time."""
    wait_for_rest(canvas)
    return painted(canvas.viewport())


def test_the_view_moves_up_to_a_panel_over_the_canvas(program: Program) -> None:
    program.window.resize(1366, 768)
    program.act("view.details")
    program.settle()
    canvas, workspace = program.page.canvas, program.page.workspace
    assert canvas.verticalScrollBar().isVisible()  # of which the panel covers all
    canvas.setFocus()  # from a field of the panel, whose caret blinks
    canvas.scroll_view(0, 60)
    moved = shown_at_rest(canvas)
    canvas.viewport().repaint()
    assert look_alike(shown_at_rest(canvas), moved)
    assert workspace.panel_is_open


@pytest.mark.parametrize("down", [60, 10_000])  # so that the title shows, or the legend
def test_what_is_above_and_below_row_heads_that_stay_moves_sideways(
    program: Program, down: int
) -> None:
    canvas = program.page.canvas
    canvas.set_zoom(1.0)
    canvas.scroll_view(-10_000, -10_000)
    canvas.scroll_view(160, down)
    assert canvas.camera.heads_stick(canvas.map_layout)
    before = shown_at_rest(canvas)
    canvas.scroll_view(-60, 0)
    moved = shown_at_rest(canvas)
    canvas.viewport().repaint()
    assert look_alike(shown_at_rest(canvas), moved)
    assert not look_alike(before, moved)


def test_the_panel_keeps_within_its_widths(program: Program) -> None:
    workspace = program.page.workspace
    workspace.restore(100, ["details"])
    assert workspace.panel_width == 264
    workspace.restore(999, ["details"])
    assert workspace.panel_width == 420


def test_what_was_left_open_is_remembered(program: Program) -> None:
    program.page.workspace.show_panel(False)
    program.page.workspace.restore(320, [])
    program.window.close()
    assert program.settings.panels_width == 320
    assert program.settings.panels_open == ""
    assert program.settings.window_geometry


def test_details_opens_from_a_command(program: Program) -> None:
    program.page.workspace.show_panel(False)
    program.assembly.bench.commands.details_requested.emit()
    assert program.page.workspace.panel_is_open


def test_the_drag_hint_stands_over_the_canvas(program: Program) -> None:
    hint = program.page.drag_hint
    program.page.canvas.status_message.emit("Drop: here")
    assert hint.isVisible()
    middle = program.page.canvas.viewport().geometry().center().x()
    assert abs(hint.geometry().center().x() - middle) <= 1
    program.page.canvas.status_message.emit("")
    assert not hint.isVisible()


def test_another_language_speaks_at_once_with_the_same_map(program: Program) -> None:
    project = program.project
    program.act("language.nl")
    program.settle()
    menus = [action.text() for action in program.window.menuBar().actions()]
    expected = "&Bestand Be&werken Bee&ld &Invoegen &Klantreis &Methode &Help"
    assert menus == expected.split()
    assert program.project is project
    assert isinstance(program.window.page, MapPage)
    assert program.settings.language == "nl"
    assert program.assembly.actions["edit.undo"].text() == "Ongedaan maken"


def test_another_language_leaves_the_map_as_it_is_looked_at(program: Program) -> None:
    program.select(row=program.journey.rows[3].id, phase=program.journey.phases[2].id)
    canvas = program.page.canvas
    canvas.set_zoom(1.5)
    canvas.scroll_view(240, 360)
    program.page.workspace.show_panel(False)  # closes the panel
    program.settle()
    selection, camera = program.store.selection, program.page.canvas.camera
    assert (camera.zoom, camera.x > 0, camera.y > 0) == (1.5, True, True)
    program.act("language.nl")
    program.settle()
    assert program.page.canvas is not canvas
    assert program.page.canvas.camera == camera
    assert program.store.selection == selection
    assert not program.assembly.bench.details_open
    assert program.window.focusWidget() is program.page.canvas


def test_another_language_on_the_start_screen_keeps_the_map(program: Program) -> None:
    program.page.canvas.set_zoom(1.5)
    camera = program.page.canvas.camera
    program.assembly.pages.show_start()
    program.act("language.nl")
    program.settle()
    assert isinstance(program.window.page, StartScreen)
    program.assembly.pages.back_to_map()
    program.settle()
    assert isinstance(program.window.page, MapPage)
    assert program.page.canvas.camera == camera


def test_another_theme_dresses_at_once(program: Program) -> None:
    program.act("theme.dark")
    assert QGuiApplication.palette().window().color().name() == "#22211f"
    assert program.settings.theme == "dark"
    program.act("theme.light")
    assert QGuiApplication.palette().window().color().name() == "#fdfcfa"


def test_a_thing_added_to_a_list_is_ready_to_be_typed(program: Program) -> None:
    before = len(program.project.principles)
    program.act("insert.principle")
    assert len(program.project.principles) == before + 1
    assert program.project.principles[-1].text == ""
    focused = QApplication.focusWidget()  # of what can be seen
    assert focused is not None
    program.settle()
    area = program.page.inspector
    assert area is not None
    assert area.rect().contains(focused.mapTo(area, focused.rect().center()))
    QTest.keyClicks(focused, "Be kind")
    assert program.project.principles[-1].text == "Be kind"


@pytest.mark.parametrize("key", [Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space])
def test_a_button_of_a_bar_is_pressed_by_the_keyboard(program: Program, key: Qt.Key) -> None:
    toolbar = program.page.findChild(Toolbar)
    assert toolbar is not None
    insert = program.assembly.actions["insert.phase"]
    button = next(b for b in toolbar.findChildren(ActionButton) if b.defaultAction() is insert)
    before = len(program.journey.phases)
    button.setFocus()
    QTest.keyClick(button, key)
    assert len(program.journey.phases) == before + 1


def test_the_rail_opens_the_panel_by_enter(program: Program) -> None:
    rail = program.page.findChild(Rail)
    assert rail is not None
    button = rail.findChild(ToolButton)
    assert button is not None
    was_open = button.isChecked()
    QTest.keyClick(button, Qt.Key.Key_Return)
    assert button.isChecked() is not was_open
