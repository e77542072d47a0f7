"""Filtering in the real window: some cards stand back, the document stays as it is."""

import pytest
from canvas_rest import wait_for_rest
from person import Person, visible_child
from program import Program, open_example
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QColor
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMenu

from cjm_desktop.layout import tokens
from cjm_desktop.layout.rows.scores import ScoreRow
from cjm_desktop.store.selection import Selection
from cjm_desktop.ui.canvas.canvas import MapCanvas
from cjm_desktop.ui.finding.filter_bar import FilterBar

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")


@pytest.fixture
def shown(program: Program) -> Program:
    open_example(program)
    return program


def bar_of(program: Program) -> FilterBar:
    return visible_child(program.window, FilterBar)


def ground_of(program: Program, card: str) -> str:
    """Return the colour that a card is filled with on the screen, near its left top corner."""
    canvas = program.page.canvas
    canvas.reveal(program.store.selection)
    wait_for_rest(canvas)
    place = canvas.box_rect(card)
    assert place is not None
    image = canvas.viewport().grab().toImage()
    at = (place.topLeft() + QPoint(4, 4)).toPoint()
    return str(QColor(image.pixel(at)).name().upper())


def ground_of_step(program: Program, column: int) -> str:
    """Return the colour in the foot of a step of scores on the screen, at its right end."""
    canvas = program.page.canvas
    layout = canvas.map_layout
    number = next(i for i, row in enumerate(layout.rows) if isinstance(row, ScoreRow))
    row = layout.rows[number]
    assert isinstance(row, ScoreRow)
    bar = row.bars[column]
    canvas.reveal(Selection(program.journey.id, row.row.id, bar.phase))
    wait_for_rest(canvas)
    at = canvas.camera.view_point(
        layout.left + bar.left + bar.width - 4,
        layout.body_top + layout.tops[number] + row.scale.y(4),
    )
    image = canvas.viewport().grab().toImage()
    return str(QColor(image.pixel(round(at.x()), round(at.y()))).name().upper())


def tick(person: Person, words: str) -> None:
    menu = QApplication.activePopupWidget()
    assert isinstance(menu, QMenu)
    action = next(a for a in menu.actions() if a.text() == words)
    person.click(menu.mapToGlobal(menu.actionGeometry(action).center()))


def press_in_menu(*keys: Qt.Key) -> None:
    """Press keys in the menu that is open; without a window manager it has them only so."""
    for key in keys:
        menu = QApplication.activePopupWidget()
        assert menu is not None
        QTest.keyClick(menu, key)


def test_by_evidence_with_the_mouse(shown: Program, person: Person) -> None:
    cards = [c for cell in shown.row("cards").cells for c in cell.cards]
    researched = next(card for card in cards if card.evidence == 4)
    guessed = next(card for card in cards if card.evidence != 4)
    shown.assembly.bench.commands.select_entries([guessed.id])
    full = ground_of(shown, researched.id)
    before = shown.project
    person.click_button("Filter")
    bar = bar_of(shown)
    person.click_on(bar.menu_of("evidence"))
    tick(person, "Guessed")
    tick(person, "Present")  # the menu stays open
    press_in_menu(Qt.Key.Key_Escape)
    every = [c for row in shown.journey.rows for cell in row.cells for c in cell.cards]
    actions = [a for row in shown.journey.rows for cell in row.cells for a in cell.actions]
    (opportunities,) = (r for r in shown.journey.rows if r.role == "opportunities")
    conclusions = [c for cell in opportunities.cells for c in cell.cards]
    wanted = [c for c in every if c.evidence in (1, 2) and c not in conclusions]
    assert conclusions
    assert bar.count.text() == f"{len(wanted)} of {len(every) + len(actions)} cards and actions"
    assert bar.menu_of("evidence").text() == "How do we know? Guessed, Present"
    assert full != tokens.PAPER_0
    assert ground_of(shown, researched.id) == tokens.PAPER_0
    assert shown.project is before
    assert shown.store.undo_stack.count() == 0
    person.click_on(bar.clear)
    assert ground_of(shown, researched.id) == full
    assert bar.count.text() == ""


def test_scores_stand_back_by_how_they_are_known(shown: Program, person: Person) -> None:
    """The first phase's scores are guesses, the second's are researched."""
    person.click_button("Filter")
    person.click_on(bar_of(shown).menu_of("evidence"))
    tick(person, "Guessed")
    press_in_menu(Qt.Key.Key_Escape)
    assert ground_of_step(shown, 0) == tokens.PAPER_2
    assert ground_of_step(shown, 1) == tokens.PAPER_0
    person.click_on(bar_of(shown).clear)
    assert ground_of_step(shown, 1) == tokens.LINE_2


def test_by_channel_with_the_keyboard_and_back_with_escape(shown: Program, person: Person) -> None:
    person.press("Ctrl+Shift+F")
    bar = bar_of(shown)
    channels = bar.menu_of("channels")
    while not channels.hasFocus():
        person.press("Tab")
    person.press("Space")
    press_in_menu(Qt.Key.Key_Down, Qt.Key.Key_Space, Qt.Key.Key_Escape)
    first = shown.project.channels[0]
    assert bar.menu_of("channels").text().startswith("Channel: ")
    assert bar.count.text()
    assert first.name
    QTest.keyClick(channels, Qt.Key.Key_Escape)
    assert not bar.isVisible()
    assert isinstance(QApplication.focusWidget(), MapCanvas)
    assert shown.page.canvas.surface.drawings._entries.shows is None


def test_by_persona_shows_the_cards_on_the_route(shown: Program, person: Person) -> None:
    route = shown.journey.routes[0]
    persona = next(p for p in shown.project.personas if p.id == route.persona)
    person.press("Ctrl+Shift+F")
    bar = bar_of(shown)
    person.click_on(bar.menu_of("personas"))
    tick(person, persona.name)
    press_in_menu(Qt.Key.Key_Escape)
    assert bar.count.text().startswith(f"{len(set(route.stops))} of ")
    assert ground_of(shown, route.stops[0]) != tokens.PAPER_0
    off_route = next(
        card
        for row in shown.journey.rows
        for cell in row.cells
        for card in cell.cards
        if card.id not in route.stops and card.evidence == 4
    )
    assert ground_of(shown, off_route.id) == tokens.PAPER_0


def test_escape_on_the_map_first_gives_up_the_selection(shown: Program, person: Person) -> None:
    person.press("Ctrl+Shift+F")
    bar = bar_of(shown)
    person.click_on(bar.menu_of("moments"))
    tick(person, "First moment of truth")
    press_in_menu(Qt.Key.Key_Escape)
    canvas = shown.page.canvas
    canvas.setFocus()
    shown.select(phase=shown.journey.phases[0].id)
    QTest.keyClick(canvas, Qt.Key.Key_Escape)
    assert bar.isVisible()
    assert shown.store.selection.phase is None
    QTest.keyClick(canvas, Qt.Key.Key_Escape)
    assert not bar.isVisible()
    assert not shown.assembly.actions["view.everything"].isEnabled()


def test_another_document_is_shown_whole(shown: Program, person: Person) -> None:
    person.press("Ctrl+Shift+F")
    bar = bar_of(shown)
    bar._on_edited("channels", frozenset({shown.project.channels[0].id}))
    assert bar.count.text()
    shown.act("file.example")
    shown.settle()
    assert bar.count.text() == ""
    assert shown.page.canvas.surface.drawings._entries.shows is None


def test_two_facets_must_both_fit(shown: Program, person: Person) -> None:
    person.press("Ctrl+Shift+F")
    bar = bar_of(shown)
    person.click_on(bar.menu_of("moments"))
    tick(person, "First moment of truth")
    press_in_menu(Qt.Key.Key_Escape)
    person.click_on(bar.menu_of("evidence"))
    tick(person, "Guessed")
    press_in_menu(Qt.Key.Key_Escape)
    cards = [c for row in shown.journey.rows for cell in row.cells for c in cell.cards]
    wanted = [c for c in cards if c.moment == "first" and c.evidence == 1]
    assert bar.count.text().startswith(f"{len(wanted)} of ")


@pytest.mark.parametrize("zoom", [0.3, 0.1, 0.06])
def test_cards_stand_back_from_afar_as_well(shown: Program, person: Person, zoom: float) -> None:
    canvas = shown.page.canvas
    person.press("Ctrl+Shift+F")
    bar = bar_of(shown)
    canvas.set_zoom(zoom)
    bar._on_edited("moments", frozenset({"zero"}))
    person.wait(lambda: canvas.surface.drawings.flat(canvas.map_layout.rows[0]).prepare())
    pale = canvas.viewport().grab().toImage()
    person.click_on(bar.clear)
    assert canvas.surface.drawings.flat(canvas.map_layout.rows[0]).prepare()
    assert canvas.viewport().grab().toImage() != pale


def test_a_link_stands_back_until_both_its_cards_are_shown(shown: Program, person: Person) -> None:
    canvas, commands = shown.page.canvas, shown.assembly.bench.commands
    link = shown.journey.links[0]

    def is_full() -> bool:
        """Tell whether something above the card at hand has the colour of links."""
        wait_for_rest(canvas)  # lines are drawn when there is time
        place = canvas.box_rect(link.target)
        assert place is not None
        image = canvas.viewport().grab().toImage()
        ink, top = QColor(tokens.ULTIMATE).rgb(), round(place.top())
        lines = range(top - 20, top)
        return any(image.pixel(x, y) == ink for y in lines for x in range(image.width()))

    commands.select_entry(link.target)
    canvas.reveal(shown.store.selection)
    assert is_full()
    person.press("Ctrl+Shift+F")
    bar = bar_of(shown)
    bar._on_edited("evidence", frozenset({4}))
    for end in (link.origin, link.target):
        commands.select_entry(end)
        commands.set_evidence(1)
    commands.select_entry(link.target)
    canvas.reveal(shown.store.selection)
    assert not is_full()
    commands.set_evidence(4)
    assert not is_full()
    commands.select_entry(link.origin)
    commands.set_evidence(4)  # in another phase, and the same row
    commands.select_entry(link.target)
    canvas.reveal(shown.store.selection)
    assert is_full()
    shown.store.undo_stack.undo()
    assert not is_full()
