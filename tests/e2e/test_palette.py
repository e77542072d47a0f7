"""The command palette in the real window: every action, phase, row and card by a few letters."""

import pytest
from person import Person, visible_child
from program import Program
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QApplication

from cjm_desktop.session.templates import example_project
from cjm_desktop.store.selection import Selection
from cjm_desktop.ui.canvas.canvas import MapCanvas
from cjm_desktop.ui.finding.palette import Palette

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")


@pytest.fixture
def palette_of(program: Program) -> Program:
    program.session.start(example_project("en"))
    program.assembly.pages.show_map()
    program.page.canvas.animated = False
    program.settle()
    return program


def opened(program: Program) -> Palette:
    return visible_child(program.window, Palette)


def spoken(palette: Palette) -> list[str]:
    role = Qt.ItemDataRole.AccessibleTextRole
    model = palette.list.lines
    return [str(model.index(row).data(role)) for row in range(model.rowCount())]


def test_an_action_by_the_beginnings_of_its_words(palette_of: Program, person: Person) -> None:
    canvas = palette_of.page.canvas
    person.press("Ctrl+K")
    palette = opened(palette_of)
    assert palette.field.hasFocus()
    assert palette.geometry().width() == 560
    assert palette.mapTo(palette_of.window, QPoint()).y() == 96
    zoom = canvas.zoom
    person.type("zi")
    assert spoken(palette)[:2] == ["Actions", "Zoom in, View, Ctrl++"]
    person.press("Return")
    assert not palette.isVisible()
    assert canvas.zoom > zoom
    assert isinstance(QApplication.focusWidget(), MapCanvas)


def test_every_action_can_be_found_by_its_name(palette_of: Program, person: Person) -> None:
    person.press("Ctrl+K")
    palette = opened(palette_of)
    for spec in palette_of.assembly.actions.specs():
        name = palette_of.assembly.actions[spec.id].text().replace("&", "").rstrip("…")
        palette.field.setText(name)
        found = [line for line in palette.list.lines._lines if not isinstance(line, str)]
        assert spec.id in [line.id for line in found], name


def test_what_is_not_possible_comes_last_and_cannot_be_chosen(
    palette_of: Program, person: Person
) -> None:
    person.press("Ctrl+K")
    palette = opened(palette_of)
    person.type("edit the text")
    assert "Edit the text, Edit, Select something first." in spoken(palette)
    assert palette.list.current() is None
    before = palette_of.project
    person.press("Return")
    assert palette.isVisible()
    assert palette_of.project is before
    person.press("Escape")
    assert not palette.isVisible()
    assert palette_of.store.selection == Selection(palette_of.journey.id)


def test_a_card_is_selected_and_brought_into_view(palette_of: Program, person: Person) -> None:
    last = palette_of.row("cards").cells[-1].cards[-1]
    person.press("Ctrl+K")
    person.type(last.text[:12])
    entry = opened(palette_of).list.current()
    assert entry is not None
    assert (entry.group, entry.id) == ("card", last.id)
    person.press("Return")
    assert palette_of.store.selection.entries == (last.id,)
    canvas = palette_of.page.canvas
    place = canvas.box_rect(last.id)
    assert place is not None
    assert canvas.viewport().rect().toRectF().contains(place)


def test_a_row_with_the_mouse(palette_of: Program, person: Person) -> None:
    row = palette_of.row("cards", "touchpoints")
    person.click_button("Search or do something")
    palette = opened(palette_of)
    person.type("touchp")
    model = palette.list.lines
    found = next(
        index
        for index in map(model.index, range(model.rowCount()))
        if getattr(model.line_at(index.row()), "id", "") == row.id
    )
    place = palette.list.visualRect(found).center()
    person.click(palette.list.viewport().mapToGlobal(place))
    assert palette_of.store.selection == Selection(palette_of.journey.id, row=row.id)


def test_going_to_a_phase(palette_of: Program, person: Person) -> None:
    phases = palette_of.journey.phases
    person.press("Ctrl+G")
    palette = opened(palette_of)
    assert spoken(palette) == ["Phases", *[f"{p.name}, {n}" for n, p in enumerate(phases, 1)]]
    person.press("Down", "Down")
    person.press("Return")
    assert palette_of.store.selection.phase == phases[2].id
    person.press("Ctrl+G")
    person.type(phases[-1].name[:4])
    person.press("Return")
    assert palette_of.store.selection == Selection(palette_of.journey.id, phase=phases[-1].id)
    place = palette_of.page.canvas.box_rect(phases[-1].id)
    assert place is not None
    assert palette_of.page.canvas.viewport().rect().toRectF().contains(place)


def test_a_click_elsewhere_closes_it(palette_of: Program, person: Person) -> None:
    person.press("Ctrl+K")
    palette = opened(palette_of)
    canvas = palette_of.page.canvas.viewport()
    person.click(canvas.mapToGlobal(QPoint(20, canvas.height() - 20)))
    assert not palette.isVisible()


def test_only_actions_on_the_start_screen(program: Program, person: Person) -> None:
    person.press("Ctrl+K")
    person.type("example")
    assert spoken(opened(program)) == ["Actions", "Look at the example, File, Ctrl+Shift+E"]
    person.press("Return")
    assert program.assembly.bench.shows_map


def test_zooming_to_the_selection(palette_of: Program, person: Person) -> None:
    canvas = palette_of.page.canvas
    cards = palette_of.row("cards", "touchpoints").cells[-1].cards
    palette_of.assembly.bench.commands.select_entries([cards[0].id])
    person.press("Ctrl+2")
    small = canvas.zoom
    person.press("Ctrl+3")
    assert canvas.zoom == pytest.approx(1.6)
    place = canvas.box_rect(cards[0].id)
    assert place is not None
    assert canvas.viewport().rect().toRectF().contains(place)
    palette_of.select(phase=palette_of.journey.phases[1].id)
    person.press("Ctrl+3")
    assert small < canvas.zoom < 1.6  # the whole height of the rows
