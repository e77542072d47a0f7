"""New opportunities and actions, in rows that come where a journey has none for them."""

from typing import Any

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from cjm_desktop.base.ids import ActionId, CardId, JourneyId, PhaseId, new_id
from cjm_desktop.edits.entries import add_entry, change_entry
from cjm_desktop.edits.paths import journey_of
from cjm_desktop.edits.rows import add_row
from cjm_desktop.model.addresses import CellAddress
from cjm_desktop.model.document import Action, Card, Journey, Project, Row
from cjm_desktop.model.opportunities import holds_opportunities, only_opportunity
from cjm_desktop.model.words import RowRole
from cjm_desktop.ui.commands import Commands, steps
from cjm_desktop.ui.commands.new_parts import new_row
from cjm_desktop.ui.gain.deeds import best_row, place_for
from cjm_desktop.ui.panels.naming import ask_name

translate = QCoreApplication.translate


def with_opportunity(
    project: Project, journey: JourneyId, phase: PhaseId, text: str
) -> tuple[Project, CardId]:
    """Return a project with a new opportunity in a phase, and its id."""
    project, row = _with_row(project, journey, "opportunities")
    card = Card(id=CardId(new_id()), text=text)
    return add_entry(project, CellAddress(journey, row.id, phase), card), card.id


def with_action(
    project: Project, journey: JourneyId, phase: PhaseId, text: str, **fields: Any
) -> tuple[Project, ActionId]:
    """Return a project with a new action in a phase, and its id.

    It is for the only opportunity of the phase, unless the fields name another.
    """
    project, row = _with_row(project, journey, "actions")
    if "opportunity" not in fields:
        fields["opportunity"] = only_opportunity(journey_of(project, journey), phase)
    action = Action(id=ActionId(new_id()), text=text, **fields)
    return add_entry(project, CellAddress(journey, row.id, phase), action), action.id


def add_action(commands: Commands, phase: PhaseId, text: str, **fields: Any) -> ActionId:
    """Add an action to a phase of the journey at hand; what is selected stays so."""
    after, action = with_action(commands.project, commands.journey.id, phase, text, **fields)
    commands.apply(after, steps.ADD_ACTION)
    return action


def link_to_new_opportunity(commands: Commands, text: str) -> None:
    """Make an opportunity in the phase at hand, and let it be that of all that is selected."""
    phase, journey = commands.selection.phase, commands.journey.id
    if phase is None:
        return
    after, card = with_opportunity(commands.project, journey, phase, text)
    for entry in commands.selected_entries():
        after = change_entry(after, journey, entry.id, opportunity=card)
    commands.apply(after, steps.ADD_OPPORTUNITY)


def ask_new_opportunity(parent: QWidget, commands: Commands) -> bool:
    """Ask for an opportunity for what is selected, and make it; False when none was typed."""
    text = ask_name(
        parent,
        translate("Opportunities", "New opportunity"),
        translate("Opportunities", "What does it all say, in one sentence?"),
    )
    if text:
        link_to_new_opportunity(commands, text)
    return bool(text)


def ask_new_action(parent: QWidget, commands: Commands) -> bool:
    """Ask what will be done about the opportunity that is selected, and add it as an action."""
    place = commands.chosen_opportunity()
    if place is None:
        return False
    text = ask_name(
        parent,
        translate("Opportunities", "New action"),
        translate("Opportunities", "What will be done"),
    )
    if text:
        add_action(commands, place.cell.phase, text, opportunity=CardId(place.entry.id))
    return bool(text)


def _with_row(project: Project, journey: JourneyId, role: RowRole) -> tuple[Project, Row]:
    """Return a project with a row for opportunities, or for actions, and that row."""
    found = journey_of(project, journey)
    held = best_row([row for row in found.rows if _holds(row, role)])
    if held is not None:
        return project, held
    new = new_row("actions" if role == "actions" else "cards", role, project.language)
    return add_row(project, journey, new, _place_for(found, new)), new


def _holds(row: Row, role: RowRole) -> bool:
    return row.kind == "actions" if role == "actions" else holds_opportunities(row)


def _place_for(journey: Journey, row: Row) -> int:
    """Return where a new row comes: actions below the opportunities that they are for."""
    above = [n for n, each in enumerate(journey.rows, 1) if holds_opportunities(each)]
    return above[-1] if above and row.kind == "actions" else place_for(journey, row)
