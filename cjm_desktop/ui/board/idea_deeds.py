"""Putting ideas on the map, and leading to them; they come when asked for, and only then."""

from PySide6.QtCore import QCoreApplication

from cjm_desktop.base.ids import CardId, PhaseId, new_id
from cjm_desktop.edits.entries import add_entry
from cjm_desktop.model.addresses import CellAddress
from cjm_desktop.model.document import Card, Journey
from cjm_desktop.model.gain_ranking import ranking_of
from cjm_desktop.model.gains import weighing_of
from cjm_desktop.model.questions import find_phase
from cjm_desktop.ui.bench import Bench
from cjm_desktop.ui.board.idea_lines import IdeaLine, media_row
from cjm_desktop.ui.board.making import add_action
from cjm_desktop.ui.commands import Commands, steps

translate = QCoreApplication.translate


def add_idea(commands: Commands, phase: PhaseId, line: IdeaLine) -> None:
    """Put an idea in a phase of the journey at hand: an open action, or a card for media."""
    journey = commands.journey
    row = media_row(journey)
    commands.finish_editing()
    if not line.is_content:
        add_action(commands, phase, line.words)
    elif row is not None:
        card = Card(id=CardId(new_id()), text=line.words)
        cell = CellAddress(journey.id, row.id, phase)
        commands.apply(add_entry(commands.project, cell, card), steps.ADD_CARD)
    found = find_phase(journey, phase)
    name = " ".join(found.name.split()) if found is not None else ""
    commands.said.emit(
        translate("Ideas", "Added to {phase}: {idea}").format(phase=name or "…", idea=line.words)
    )


def phase_for_ideas(commands: Commands) -> PhaseId | None:
    """Return the phase at hand, else the one where most is to be won, else the first."""
    journey, chosen = commands.journey, commands.selection.phase
    if chosen is not None and _applies(journey, chosen):
        return chosen
    gains = ranking_of((journey,), weighing_of(commands.project)).gains
    phases = [gain.phase for gain in gains] or [p for p in journey.phases if not p.not_applicable]
    return phases[0].id if phases else None


def show_ideas(bench: Bench) -> None:
    """Open the panel of actions with ideas for the phase at hand, which get the keyboard."""
    from cjm_desktop.ui.board.panel import ActionsPanel

    page = bench.page
    if page is None:
        return
    page.show_panel("actions")
    panel = page.panel("actions")
    if isinstance(panel, ActionsPanel):
        panel.show_ideas()


def _applies(journey: Journey, phase: PhaseId) -> bool:
    found = find_phase(journey, phase)
    return found is not None and not found.not_applicable
