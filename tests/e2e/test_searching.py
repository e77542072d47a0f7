"""Finding and replacing in the real window: the bar over the map, F3, and one step of undo."""

import pytest
from person import Person, visible_child
from program import Program, open_example
from PySide6.QtCore import QPoint
from PySide6.QtWidgets import QApplication

from cjm_desktop.edits.entries import change_entry
from cjm_desktop.model.document import Trait
from cjm_desktop.model.questions import entries, find_entry
from cjm_desktop.store.selection import SheetText
from cjm_desktop.ui.canvas.canvas import MapCanvas
from cjm_desktop.ui.canvas.places import cell_rect_at
from cjm_desktop.ui.finding.search_bar import SearchBar

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")


@pytest.fixture
def shown(program: Program) -> Program:
    open_example(program)
    return program


def bar_of(program: Program) -> SearchBar:
    return visible_child(program.window, SearchBar)


def linked(program: Program, card: str) -> bool:
    """Tell whether a link begins or ends at a card, which goes with it."""
    return any(card in (link.origin, link.target) for link in program.journey.links)


def texts_with(program: Program, text: str) -> list[str]:
    """Return the cards and actions that hold a text, found the slow way."""
    return [
        entry.id
        for row in program.journey.rows
        for cell in row.cells
        for entry in entries(row, cell)
        if text in entry.text.lower()
    ]


def test_next_and_previous(shown: Program, person: Person) -> None:
    expected = texts_with(shown, "review")
    assert len(expected) > 2
    person.press("Ctrl+F")
    bar = bar_of(shown)
    person.type("review")
    total = len(bar._search.hits)
    assert bar.count.text() == f"1 of {total}"
    seen: list[str] = []
    for _ in range(total):
        seen += shown.store.selection.entries
        person.press("Return")
    assert bar.count.text() == f"1 of {total}"  # and round again
    assert [entry for entry in expected if entry in seen] == expected
    person.press("Shift+Return")
    assert bar.count.text() == f"{total} of {total}"
    person.press("Escape")
    assert not bar.isVisible()
    assert isinstance(QApplication.focusWidget(), MapCanvas)
    person.press("F3")
    assert bar._search.index == 0
    person.press("Shift+F3")
    assert bar._search.index == total - 1


def test_the_current_hit_is_in_view_and_the_others_are_marked(
    shown: Program, person: Person
) -> None:
    canvas = shown.page.canvas
    plain = canvas.viewport().grab().toImage()
    person.press("Ctrl+F")
    person.type("notary")
    hit = bar_of(shown)._search.current
    assert hit is not None
    marks = canvas.surface.marks
    assert marks is not None
    row = shown.row("cards", "touchpoints")
    own = {card.id for cell in row.cells for card in cell.cards}
    assert marks.entries(row.id) == own & set(texts_with(shown, "notary"))
    assert marks.entries(row.id)
    for _ in range(len(bar_of(shown)._search.hits)):
        for entry in shown.store.selection.entries:
            place = canvas.box_rect(entry)
            assert place is not None
            assert canvas.viewport().rect().toRectF().contains(place)
        person.press("Return")
    person.press("Escape")
    assert canvas.surface.marks is None
    assert plain.size() == canvas.viewport().grab().toImage().size()


def test_searching_changes_nothing(shown: Program, person: Person) -> None:
    before = shown.project
    person.press("Ctrl+F")
    person.type("the")
    person.press("Return", "Return", "Escape")
    assert shown.project is before
    assert shown.store.undo_stack.count() == 0


def test_it_begins_where_the_cursor_stands(shown: Program, person: Person) -> None:
    card = texts_with(shown, "review")[-1]
    shown.assembly.bench.commands.select_entries([card])
    person.press("Ctrl+F")
    person.type("review")
    assert shown.store.selection.entries == (card,)


def test_notes_personas_and_sources_are_found(shown: Program, person: Person) -> None:
    persona = shown.project.personas[0]
    person.press("Ctrl+F")
    bar = bar_of(shown)
    person.type(persona.name)
    while bar._search.current is None or bar._search.current.spot.owner != persona.id:
        person.press("Return")
    assert bar.where.text() == f"Persona: {persona.name}"


def test_nothing_found(shown: Program, person: Person) -> None:
    person.press("Ctrl+F")
    person.type("zebra")
    bar = bar_of(shown)
    assert bar.count.text() == "None"
    person.press("Return")
    assert bar.field.hasFocus()


def test_replacing_one_and_then_all_the_others(shown: Program, person: Person) -> None:
    first, *others = texts_with(shown, "review")
    before = shown.project
    person.press("Ctrl+H")
    bar = bar_of(shown)
    person.type("review")
    while shown.store.selection.entries != (first,):
        person.press("Return")
    person.click(bar.new.mapToGlobal(QPoint(8, 8)))
    person.type("verdict")
    total = len(bar._search.hits)
    person.press("Return")  # replaces this one and goes on
    assert len(bar._search.hits) == total - 1
    place = find_entry(shown.journey, first)
    assert place is not None
    assert "verdict" in place.entry.text.lower()
    person.click_button("Replace all")
    assert texts_with(shown, "review") == []
    assert bar.where.text() == f"Replaced in {total - 1} text(s)."
    assert shown.store.undo_stack.count() == 2
    person.press("Escape", "Ctrl+Z")
    assert set(texts_with(shown, "review")) >= set(others)
    person.press("Ctrl+Z")
    assert shown.project is before


def test_only_whole_characters_are_replaced(shown: Program, person: Person) -> None:
    half, letter = texts_with(shown, "review")[:2]
    project = change_entry(shown.project, shown.journey.id, half, text="½ zebra1")
    project = change_entry(project, shown.journey.id, letter, text="½ zebra")
    shown.store.apply(project, "prepared")
    person.press("Ctrl+H")
    bar = bar_of(shown)
    person.type("2 zebra")  # which ½ ends with
    assert bar.count.text() == "1 of 2"
    person.click(bar.new.mapToGlobal(QPoint(8, 8)))
    person.type("4 zebra")
    steps = shown.store.undo_stack.count()
    person.press("Return")
    assert bar.count.text() == "2 of 2"  # and on to the next
    assert bar.where.text() == "Not replaced: found as a part of another character."
    person.click_button("Replace all")
    assert bar.where.text() == "Not replaced: found as a part of another character."
    assert shown.store.undo_stack.count() == steps
    person.click(bar.field.mapToGlobal(QPoint(8, 8)))
    person.press("Ctrl+A")
    person.type("zebra")
    person.click_button("Replace all")
    assert bar.where.text() == "Replaced in 2 text(s)."
    place = find_entry(shown.journey, half)
    assert place is not None
    assert place.entry.text == "½ 4 zebra1"


def test_capitals_and_whole_words(shown: Program, person: Person) -> None:
    person.press("Ctrl+F")
    bar = bar_of(shown)
    person.type("re")
    every = len(bar._search.hits)
    person.click_on(bar.whole_words)
    words = len(bar._search.hits)
    person.click_on(bar.whole_words)
    person.click_on(bar.match_case)
    case = len(bar._search.hits)
    assert words < case < every


def test_typing_with_the_bar_open_follows_the_document(shown: Program, person: Person) -> None:
    person.press("Ctrl+F")
    bar = bar_of(shown)
    person.type("review")
    total = len(bar._search.hits)
    card = next(card for card in texts_with(shown, "review") if not linked(shown, card))
    shown.assembly.bench.commands.select_entries([card])
    shown.act("edit.delete")
    assert len(bar._search.hits) == total - 1
    shown.store.undo_stack.undo()
    assert len(bar._search.hits) == total


def test_a_change_of_language_ends_it(shown: Program, person: Person) -> None:
    person.press("Ctrl+F")
    person.type("review")
    shown.act("language.nl")
    shown.page.canvas.animated = False
    shown.window.activateWindow()
    person.wait(shown.window.isActiveWindow)
    person.press("Ctrl+F")
    person.type("review")
    assert " van " in bar_of(shown).count.text()


def test_a_card_in_a_collapsed_row_brings_its_cell_into_view(
    shown: Program, person: Person
) -> None:
    card = texts_with(shown, "review")[-1]
    place = find_entry(shown.journey, card)
    assert place is not None
    shown.select(row=place.cell.row)
    shown.act("rows.collapse")
    canvas = shown.page.canvas
    canvas.set_zoom(2.0)
    canvas.scroll_view(-10_000, -10_000)
    person.press("Ctrl+F")
    person.type(find_text(shown, card))
    assert shown.store.selection.entries == (card,)
    row = canvas.map_layout.index_of(place.cell.row)
    column = canvas.map_layout.columns.phases.index(place.cell.phase)
    assert row is not None
    cell = canvas.camera.view_rect(cell_rect_at(canvas.map_layout, row, column))
    assert canvas.viewport().rect().toRectF().contains(cell.center())


def find_text(program: Program, card: str) -> str:
    place = find_entry(program.journey, card)
    assert place is not None
    return place.entry.text


def test_the_bar_stands_beside_the_details_that_lie_over_the_map(
    shown: Program, person: Person
) -> None:
    workspace = shown.page.workspace
    assert not workspace.is_wide
    person.press("Ctrl+F")
    bar = bar_of(shown)
    beside = bar.geometry().right()
    person.press("Ctrl+I")
    panel = shown.page.inspector
    assert panel is not None
    left = panel.mapTo(shown.page, QPoint()).x()
    assert bar.geometry().right() < left < beside
    person.press("Ctrl+I")
    assert bar.geometry().right() == beside


@pytest.mark.usefixtures("shown")
def test_what_is_known_of_a_persona_leads_to_its_details(program: Program, person: Person) -> None:
    persona = program.project.personas[0].replace(traits=(Trait(low="Frugal", high="Lavish"),))
    others = program.project.personas[1:]
    program.store.load(program.project.replace(personas=(persona, *others)))
    person.press("Ctrl+F")
    person.type("lavish")
    person.press("Return")
    assert program.store.selection.text == SheetText("persona", persona.id)
