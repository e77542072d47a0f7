"""The customer's path: drawn over the example with the mouse and with the keyboard."""

from pathlib import Path

import pikepdf
import pytest
from pdf_reading import PageReader, read_font
from person import Person
from person_sight import Sight
from program import Program, open_example
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QListWidget

from cjm_desktop.fonts.measurer import HarfBuzzMeasurer
from cjm_desktop.layout.route_places import drawn_route
from cjm_desktop.model.document import Route
from cjm_desktop.model.questions import find_entry
from cjm_desktop.session.exporting import PdfRequest, write_pdf
from cjm_desktop.ui.panels.route_form import RouteForm

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")
DINNER, CALCULATOR, ADVICE = "Dinner with friends", "Calculator", "Advice meeting"


@pytest.fixture
def sight(program: Program) -> Sight:
    open_example(program)
    return Sight(program.page.canvas)


def texts(program: Program, route: Route) -> list[str]:
    found = [find_entry(program.journey, stop) for stop in route.stops]
    return [place.entry.text for place in found if place]


def test_a_route_with_the_mouse(program: Program, person: Person, sight: Sight) -> None:
    before = program.project
    person.click_button("Draw a route")
    person.click(sight.card(DINNER))
    person.click(sight.card(CALCULATOR))
    person.click(sight.card(DINNER))  # back again
    person.double_click(sight.card(ADVICE))
    route = program.journey.routes[-1]
    assert texts(program, route) == [DINNER, CALCULATOR, DINNER, ADVICE]
    assert program.store.selection.route == route.id
    assert program.store.undo_stack.undoText() == "Draw route"

    person.drag(sight.card(CALCULATOR), sight.cell("Touchpoints", "Choosing", down=0.2))
    moved = find_entry(program.journey, route.stops[1])
    assert moved is not None
    drawn = drawn_route(program.page.canvas.map_layout, route.id)
    assert drawn is not None  # the line has followed the card to the third phase
    assert [stop.column for stop in drawn.line.stops] == [0, 2, 0, 2]

    person.click(sight.card(DINNER))
    person.press("Delete")
    assert texts(program, program.journey.routes[-1]) == [CALCULATOR, ADVICE]
    person.press("Ctrl+Z", "Ctrl+Z", "Ctrl+Z")
    assert program.project == before


def test_a_route_with_the_keyboard(program: Program, person: Person, sight: Sight) -> None:
    before = program.project
    person.press("Ctrl+T", "Right")  # to the first touchpoint
    person.press("Return", "Right", "Space", "Left", "Space", "Escape")
    assert program.project is before

    person.press("Ctrl+T", "Right", "Return", "Right", "Space", "Right", "Space")
    person.press("Ctrl+Z", "Left", "Left", "Return", "Return")
    route = program.journey.routes[-1]
    first, second, third = texts(program, route)
    assert first == third != second
    person.press("Ctrl+Shift+T", "Delete")  # the next one is the first
    assert [r.id for r in program.journey.routes] == ["route-wim", route.id]
    person.press("Ctrl+Z", "Ctrl+Z")
    assert program.project == before
    assert sight.card(first)


def test_enter_begins_a_route_in_the_cell_that_is_selected(
    program: Program, person: Person, sight: Sight
) -> None:
    person.click(sight.card(ADVICE))
    person.press("Escape")  # from the card to its cell
    assert not program.store.selection.entries
    person.press("Ctrl+T", "Return", "Ctrl+Return")
    chosen = program.journey.routes[-1]
    cell = next(
        cell
        for cell in program.row("cards", "touchpoints").cells
        if any(card.text == ADVICE for card in cell.cards)
    )
    assert chosen.stops == (cell.cards[0].id,)
    assert program.store.undo_stack.undoText() == "Draw route"


def test_a_route_that_is_stepped_to_comes_into_view(
    program: Program, person: Person, sight: Sight
) -> None:
    canvas = program.page.canvas
    assert sight.card(DINNER)
    person.press("Ctrl+Shift+T")
    seen = canvas.camera
    person.press("Ctrl+Shift+T", "Ctrl+Shift+T")
    assert canvas.camera == seen  # some of each is in view already
    person.press("Escape", "Ctrl+End")
    assert canvas.camera != seen
    person.press("Ctrl+Shift+T")
    drawn = drawn_route(canvas.map_layout, program.journey.routes[0].id)
    assert drawn is not None
    stops = [drawn.stop(stop.place) for stop in drawn.line.stops]
    view = canvas.viewport().rect()
    assert any(at and view.contains(canvas.camera.view_point(*at).toPoint()) for at in stops)


def test_stops_in_the_details(program: Program, person: Person, sight: Sight) -> None:
    assert sight.card(DINNER)
    person.press("Ctrl+Shift+T", "Ctrl+I")
    assert program.page.inspector is not None
    form = program.page.inspector.form()
    assert isinstance(form, RouteForm)
    listed = form.findChild(QListWidget)
    assert listed is not None
    stops = program.journey.routes[0].stops
    assert listed.item(1).text() == "2  Dinner with friends, Dreaming"
    listed.setFocus()
    person.press("Down", "Alt+Up", "Down", "Delete")
    # the second came first, and the one that was first is gone
    assert program.journey.routes[0].stops == stops[1:]
    person.press("Ctrl+Z", "Ctrl+Z")
    assert program.journey.routes[0].stops == stops
    person.click_button("Dotted")
    assert program.journey.routes[0].style == "dotted"


def test_a_route_is_on_paper(
    program: Program, person: Person, sight: Sight, tmp_path: Path
) -> None:
    plain = _page(program, tmp_path / "plain.pdf")
    person.press("Ctrl+T")
    person.click(sight.card(DINNER))
    person.click(sight.card(ADVICE))
    person.press("Return", "Ctrl+I")
    person.type("Sideways")
    assert program.journey.routes[-1].name == "Sideways"
    drawn = _page(program, tmp_path / "drawn.pdf")
    assert "Sideways" in drawn  # in the legend
    assert "Sideways" not in plain


def _page(program: Program, out: Path) -> str:
    """Return the text of the one page that the map is exported to."""
    write_pdf(program.project, PdfRequest(0), HarfBuzzMeasurer(), out)
    with pikepdf.open(out) as pdf:
        page = pdf.pages[0]
        texts = {name: read_font(font).texts for name, font in page.obj.Resources.Font.items()}
        glyphs = PageReader(page).glyphs
        return "".join(texts[glyph.font].get(glyph.glyph, "") for glyph in glyphs)


@pytest.mark.usefixtures("sight")
def test_a_route_alone_is_not_copied(program: Program, person: Person) -> None:
    QGuiApplication.clipboard().setText("kept")
    program.select(route=program.journey.routes[0].id)
    assert not program.assembly.actions["edit.copy"].isEnabled()
    assert program.assembly.actions["edit.delete"].isEnabled()
    person.press("Ctrl+C")
    assert QGuiApplication.clipboard().text() == "kept"
