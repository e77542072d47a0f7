"""What stands in hidden rows and collapsed phases: found and shown, never chosen unseen."""

import pytest
from person import Person, visible_child
from program import Program, open_example

from cjm_desktop.model.addresses import CellAddress
from cjm_desktop.model.document import Card, Row
from cjm_desktop.model.questions import cell_at, find_entry
from cjm_desktop.ui.commands.targets import TextTarget
from cjm_desktop.ui.finding.palette import Palette
from cjm_desktop.ui.finding.search_bar import SearchBar
from cjm_desktop.ui.journey_tabs import JourneyTabs

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")
TEXT = "seen by nobody"


@pytest.fixture
def shown(program: Program) -> Program:
    open_example(program)
    program.page.canvas.animated = False
    program.page.canvas.setFocus()
    return program


def touchpoints(program: Program) -> Row:
    return next(row for row in program.journey.rows if row.role == "touchpoints")


def name_first_card(program: Program) -> Card:
    """Give the first touchpoint a text that occurs nowhere else."""
    card = touchpoints(program).cells[0].cards[0]
    target = TextTarget("card", card.id)
    program.assembly.bench.commands.set_text(target, TEXT)
    return card


def chosen(program: Program) -> list[str]:
    return list(program.store.selection.entries)


def hide(program: Program) -> None:
    program.select(row=touchpoints(program).id)
    program.act("rows.hide")


def collapse(program: Program, number: int) -> None:
    program.select(phase=program.journey.phases[number].id)
    program.act("phase.collapse")


def test_a_hit_in_a_hidden_row_is_told_and_not_selected(shown: Program, person: Person) -> None:
    card = name_first_card(shown)
    hide(shown)
    before = shown.project
    person.press("Ctrl+F")
    person.type(TEXT)
    bar = visible_child(shown.window, SearchBar)
    assert bar.count.text() == "1 of 1"
    assert bar.where.text().startswith("Hidden row: ")
    assert chosen(shown) == []
    person.press("Escape", "Delete")
    assert shown.project is before
    person.press("Ctrl+F")
    person.click_on(bar.uncover)
    assert not touchpoints(shown).hidden
    assert chosen(shown) == [card.id]
    assert not bar.uncover.isVisible()
    person.press("Ctrl+Z")
    assert shown.project is before


def test_the_name_of_a_hidden_row_is_shown_on_demand(shown: Program, person: Person) -> None:
    row = touchpoints(shown)
    shown.assembly.bench.commands.set_text(TextTarget("row", row.id), TEXT)
    hide(shown)
    person.press("Ctrl+F")
    person.type(TEXT)
    person.click_on(visible_child(shown.window, SearchBar).uncover)
    assert not touchpoints(shown).hidden
    assert (shown.store.selection.row, shown.store.selection.phase) == (row.id, None)


def test_a_hit_in_a_collapsed_phase_is_shown_on_demand(shown: Program, person: Person) -> None:
    card = name_first_card(shown)
    collapse(shown, 0)
    person.press("Ctrl+F")
    person.type(TEXT)
    bar = visible_child(shown.window, SearchBar)
    assert bar.where.text().startswith("Collapsed phase: ")
    assert chosen(shown) == []
    person.click_on(bar.uncover)
    assert not shown.journey.phases[0].collapsed
    assert chosen(shown) == [card.id]


def test_the_palette_finds_and_shows_a_card_in_a_hidden_row(shown: Program, person: Person) -> None:
    card = name_first_card(shown)
    hide(shown)
    person.press("Ctrl+K")
    person.type(TEXT)
    entry = visible_child(shown.window, Palette).list.current()
    assert entry is not None
    assert entry.id == card.id
    assert entry.detail.endswith("hidden")
    person.press("Return")
    assert not touchpoints(shown).hidden
    assert chosen(shown) == [card.id]


def test_the_cursor_passes_over_the_cells_of_a_collapsed_phase(
    shown: Program, person: Person
) -> None:
    phases = [phase.id for phase in shown.journey.phases]
    row = shown.row("score")
    collapse(shown, 1)
    shown.select(row=row.id, phase=phases[0])
    shown.page.canvas.setFocus()
    person.press("Right")
    assert shown.store.selection.phase == phases[2]
    person.press("Left")
    assert shown.store.selection.phase == phases[0]
    person.press("Tab")
    assert shown.store.selection.phase == phases[2]


def test_a_click_in_a_collapsed_phase_selects_the_phase(shown: Program, person: Person) -> None:
    row, phase = touchpoints(shown), shown.journey.phases[0]
    held = cell_at(row, phase.id)
    assert held is not None
    assert held.cards
    collapse(shown, 0)
    canvas = shown.page.canvas
    shown.select(row=row.id)
    canvas.reveal(shown.store.selection)
    layout = canvas.map_layout
    index = layout.index_of(row.id)
    assert index is not None
    y = layout.body_top + layout.tops[index] + layout.rows[index].height / 2
    place = canvas.camera.view_point(layout.left + 10, y)
    person.click(canvas.viewport().mapToGlobal(place.toPoint()))
    assert shown.store.selection.phase == phase.id
    assert shown.store.selection.row is None


def test_a_map_without_rows_is_entered_by_its_phases(shown: Program, person: Person) -> None:
    for row in shown.journey.rows:
        shown.select(row=row.id)
        shown.act("rows.hide")
    shown.page.canvas.setFocus()
    person.press("Escape", "Ctrl+Home")
    assert shown.store.selection.phase == shown.journey.phases[0].id
    person.press("Right")
    assert shown.store.selection.phase == shown.journey.phases[1].id


def test_a_tab_comes_back_with_what_was_selected(shown: Program, person: Person) -> None:
    shown.act("journey.duplicate")
    person.press("Ctrl+PageUp")
    card = touchpoints(shown).cells[0].cards[0]
    shown.assembly.bench.commands.select_entry(card.id)
    first = shown.store.selection
    person.press("Ctrl+PageDown")
    assert shown.store.selection.journey != first.journey
    person.press("Ctrl+PageUp")
    assert shown.store.selection == first


def test_the_palette_opens_while_a_tab_is_renamed(shown: Program, person: Person) -> None:
    visible_child(shown.window, JourneyTabs).rename()
    person.press("Ctrl+K")
    palette = visible_child(shown.window, Palette)
    assert palette.field.hasFocus()
    person.press("Escape")
    assert not palette.isVisible()
    assert shown.page.canvas.hasFocus()


def test_nothing_goes_into_a_collapsed_phase_nor_is_chosen_there(
    shown: Program, person: Person
) -> None:
    row = touchpoints(shown)
    first, _, third = (phase.id for phase in shown.journey.phases[:3])
    inside = {e.id for e in row.cells[1].cards if e.span == 1}
    collapse(shown, 1)
    card = row.cells[0].cards[0]
    shown.select(row=row.id, phase=first, entries=(card.id,))
    person.press("Alt+Right")
    where = [c.phase for c in touchpoints(shown).cells if card.id in [e.id for e in c.cards]]
    assert where == [third]
    person.press("Ctrl+A", "Ctrl+A")
    assert inside
    assert not inside & set(chosen(shown))


def test_a_card_walks_past_a_row_of_actions(shown: Program, person: Person) -> None:
    row = touchpoints(shown)
    cell = row.cells[0]
    card = cell.cards[0]
    shown.select(row=row.id, phase=cell.phase, entries=(card.id,))
    for _ in range(40):  # further than there are rows
        person.press("Alt+Down")
    place = find_entry(shown.journey, card.id)
    assert place is not None
    assert (
        place.entry.replace(marker=card.marker) == card
    )  # marked as its row is, and else as it was
    rows = [each for each in shown.journey.rows if each.kind == "cards" and not each.hidden]
    assert place.cell.row == rows[-1].id


def test_steps_of_actions_are_called_so(shown: Program, person: Person) -> None:
    row = next(row for row in shown.journey.rows if row.kind == "actions")
    cell = next(cell for cell in row.cells if len(cell.actions) > 1)
    undo = shown.store.undo_stack.undoText
    shown.select(row=row.id, phase=cell.phase, entries=(cell.actions[0].id,))
    person.press("Alt+Down")
    assert undo() == "Move action"
    person.press("Ctrl+D")
    assert undo() == "Duplicate action"
    person.press("Delete")
    assert undo() == "Delete action"
    shown.select(row=row.id, phase=cell.phase, entries=tuple(a.id for a in cell.actions))
    person.press("Delete")
    assert undo() == "Delete actions"


def test_what_an_action_does_not_keep_of_a_card_is_told(shown: Program) -> None:
    row, home = touchpoints(shown), next(r for r in shown.journey.rows if r.kind == "actions")
    cell = next(cell for cell in row.cells if any(card.evidence > 1 for card in cell.cards))
    card = next(card for card in cell.cards if card.evidence > 1)
    commands, told = shown.assembly.bench.commands, list[str]()
    commands.said.connect(told.append)
    shown.select(row=row.id, phase=cell.phase, entries=(card.id,))
    place = CellAddress(shown.journey.id, home.id, cell.phase)
    commands.drop_entries((card.id,), place, 0, copy=True)
    assert told == []
    shown.store.undo_stack.undo()
    commands.drop_entries((card.id,), place, 0, copy=False)
    assert told == ["As an action it keeps its text, channel and note. Undo brings the rest back."]
