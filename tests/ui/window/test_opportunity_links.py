"""Barrier, opportunity and action are linked in the details, each change one step of undo."""

from collections.abc import Callable
from datetime import date

import pytest
from details import entry_now, field, inspector
from program import Program
from PySide6.QtWidgets import QAbstractButton

from cjm_desktop.base.ids import ActionId, PhaseId
from cjm_desktop.edits.entries import change_entry
from cjm_desktop.model.addresses import CellAddress
from cjm_desktop.model.document import Action, Card
from cjm_desktop.model.opportunities import opportunities_of
from cjm_desktop.model.questions import cell_at
from cjm_desktop.ui.board import making
from cjm_desktop.ui.commands.targets import Draft
from cjm_desktop.ui.controls.choice import Choice
from cjm_desktop.ui.controls.dates import DateField
from cjm_desktop.ui.panels.opportunity_links import LinkedButton


@pytest.fixture
def answer(monkeypatch: pytest.MonkeyPatch) -> Callable[[str], None]:
    """Type a name where one is asked for."""

    def type_(words: str) -> None:
        monkeypatch.setattr(making, "ask_name", lambda *_: words)

    return type_


def choose(choice: Choice, words: str) -> None:
    index = choice.findText(words)
    assert index >= 0, [choice.itemText(i) for i in range(choice.count())]
    choice.setCurrentIndex(index)
    choice.activated.emit(index)


def barrier(program: Program) -> Card:
    """Select the first card of the example's needs and barriers, and make it a barrier."""
    row = next(r for r in program.journey.rows if r.role in ("needs", "pains"))
    cell = row.cells[0]
    card = cell.cards[0]
    after = change_entry(program.project, program.journey.id, card.id, marker="barrier")
    program.store.apply(after, "prepared")
    program.select(row=row.id, phase=cell.phase, entries=(card.id,))
    return card


def opportunity(program: Program, phase: PhaseId) -> Card:
    found = opportunities_of(program.journey, phase)[0].entry
    assert isinstance(found, Card)
    return found


def linked(program: Program) -> list[LinkedButton]:
    form = inspector(program).form()
    assert form is not None
    return [b for b in form.findChildren(LinkedButton) if b.isVisibleTo(form)]


def test_a_barrier_names_the_opportunity_of_its_phase(program: Program) -> None:
    card = barrier(program)
    phase = program.store.selection.phase
    assert phase is not None
    here = opportunity(program, phase)
    choice = field(program, Choice, "Opportunity that takes it away")
    assert choice.isVisible()
    assert choice.itemText(0) == "None"
    choose(choice, choice.itemText(1))  # those of the phase come first
    assert entry_now(program, card).opportunity == here.id
    assert program.store.undo_stack.undoText() == "Change opportunity"
    program.act("edit.undo")
    assert entry_now(program, card).opportunity is None


def test_only_barriers_have_an_opportunity(program: Program) -> None:
    row = program.row("cards", "doing")
    cell = row.cells[0]
    program.select(row=row.id, phase=cell.phase, entries=(cell.cards[0].id,))
    assert not field(program, Choice, "Opportunity that takes it away").isVisible()
    assert not program.assembly.actions["card.opportunity"].isEnabled()
    barrier(program)
    assert program.assembly.actions["card.opportunity"].isEnabled()


def test_a_new_opportunity_is_made_in_the_phase_as_one_step(
    program: Program, answer: Callable[[str], None]
) -> None:
    card = barrier(program)
    phase = program.store.selection.phase
    assert phase is not None
    before, steps = len(opportunities_of(program.journey, phase)), program.store.undo_stack.count()
    answer("Say it in pictures")
    choose(field(program, Choice, "Opportunity that takes it away"), "New opportunity…")
    made = opportunities_of(program.journey, phase)
    assert len(made) == before + 1
    assert made[-1].entry.text == "Say it in pictures"
    assert entry_now(program, card).opportunity == made[-1].entry.id
    assert program.store.undo_stack.count() == steps + 1
    program.act("edit.undo")
    assert len(opportunities_of(program.journey, phase)) == before


def test_giving_up_a_new_opportunity_shows_the_one_before(
    program: Program, answer: Callable[[str], None]
) -> None:
    card = barrier(program)
    answer("")
    choice = field(program, Choice, "Opportunity that takes it away")
    choose(choice, "New opportunity…")
    assert entry_now(program, card).opportunity is None
    assert choice.currentText() == "None"


def test_an_opportunity_shows_and_gets_what_will_be_done(
    program: Program, answer: Callable[[str], None]
) -> None:
    card = barrier(program)
    phase = program.store.selection.phase
    assert phase is not None
    here = opportunity(program, phase)
    program.store.apply(
        change_entry(program.project, program.journey.id, card.id, opportunity=here.id), "prepared"
    )
    place = opportunities_of(program.journey, phase)[0]
    program.select(row=place.cell.row, phase=phase, entries=(here.id,))
    before = [each.toolTip() for each in linked(program)]
    assert " ".join(card.text.split()) in before
    answer("Ask three customers")
    program.act("opportunity.add_action")
    assert [each.toolTip() for each in linked(program)] == [*before, "Ask three customers"]
    assert program.store.undo_stack.undoText() == "Add action"
    assert program.store.selection.entries == (here.id,)
    linked(program)[-1].click()
    program.settle()
    (chosen,) = program.store.selection.entries
    made = entry_now(program, Action(id=ActionId(chosen)))
    assert (made.text, made.opportunity) == ("Ask three customers", here.id)


def test_an_action_typed_where_there_is_one_opportunity_is_for_it(program: Program) -> None:
    row, phase = program.row("actions"), program.journey.phases[0].id
    cell = CellAddress(program.journey.id, row.id, phase)
    commands = program.assembly.bench.commands
    made = commands.put(Draft(cell, 0), "Ring them")
    held = cell_at(program.row("actions"), phase)
    assert held is not None
    action = next(a for a in held.actions if a.id == made)
    assert action.opportunity == opportunity(program, phase).id


def test_start_and_principle_of_an_action(program: Program) -> None:
    row = program.row("actions")
    cell = row.cells[0]
    action = cell.actions[0]
    program.select(row=row.id, phase=cell.phase, entries=(action.id,))
    start = field(program, DateField, "Start")
    start.edited.emit(date(2026, 12, 1))
    assert entry_now(program, action).start == date(2026, 12, 1)
    principle = field(program, Choice, "Principle")
    choose(principle, principle.itemText(2))
    assert entry_now(program, action).principle == program.project.principles[1].id
    assert program.store.undo_stack.undoText() == "Change principle"
    choose(field(program, Choice, "Opportunity"), "None")
    assert entry_now(program, action).opportunity is None


def test_links_are_buttons_that_speak(program: Program) -> None:
    phase = program.journey.phases[0].id
    place = opportunities_of(program.journey, phase)[0]
    program.select(row=place.cell.row, phase=phase, entries=(place.entry.id,))
    form = inspector(program).form()
    assert form is not None
    for button in form.findChildren(QAbstractButton):
        if button.isVisibleTo(form):
            assert button.accessibleName() or button.text()
