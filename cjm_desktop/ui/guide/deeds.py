"""Where each step of the method leads: to the place on the map where it is to be done next."""

from cjm_desktop.base.ids import CardId, PhaseId
from cjm_desktop.edits.method import change_method
from cjm_desktop.model.addresses import CellAddress
from cjm_desktop.model.document import Journey, Row
from cjm_desktop.model.gain_ranking import ranking_of
from cjm_desktop.model.gains import scores, weighing_of
from cjm_desktop.model.guiding import open_phases, waiting_opportunities
from cjm_desktop.model.method_words import GUIDE_STEPS, GuideStep
from cjm_desktop.model.questions import cell_at, entries
from cjm_desktop.store.selection import Selection
from cjm_desktop.ui.bench import Bench
from cjm_desktop.ui.commands import Commands, steps
from cjm_desktop.ui.commands.base import cell_selection
from cjm_desktop.ui.commands.new_parts import new_row
from cjm_desktop.ui.commands.targets import Draft
from cjm_desktop.ui.gain.deeds import (
    best_row,
    bring_to_sight,
    score_phase,
    write_in,
    write_opportunity,
)

_NOT_KNOWN = ("opportunities", "media", "backstage")


def go_to(bench: Bench, step: GuideStep) -> None:
    """Begin what a step is about where it waits first, else where it begins."""
    commands = bench.commands
    commands.finish_editing()
    journey = commands.journey
    phase = _phase_for(bench, journey, step)
    if step == "principles":
        commands.begin_principle()
    elif phase is None or (step == "phases" and _is_short(journey)):
        commands.add_phase()
    elif step == "phases":
        commands.store.select(Selection(journey.id, phase=phase))
        bench.canvas.setFocus()
        bench.canvas.edit_selection()
    else:
        _begin_in(bench, journey, step, phase)


def call_done(commands: Commands, step: GuideStep, *, done: bool) -> None:
    """Say by hand that a step is done, or take that back."""
    before = commands.project.method.guided if commands.project.method is not None else ()
    wanted = {*before, step} if done else {*before} - {step}
    guided = tuple(each for each in GUIDE_STEPS if each in wanted)
    name = steps.CALL_DONE if done else steps.CALL_OPEN
    commands.apply(change_method(commands.project, guided=guided), name)


def _is_short(journey: Journey) -> bool:
    """Tell whether the phases that are there have names, and more are needed."""
    return len(journey.phases) == 1 and bool(journey.phases[0].name.strip())


def _phase_for(bench: Bench, journey: Journey, step: GuideStep) -> PhaseId | None:
    """Return the phase to begin with; conclusions begin in that with the largest gain."""
    applies = tuple(phase.id for phase in journey.phases if not phase.not_applicable)
    waiting = open_phases(journey, step) or applies
    if step in ("opportunities", "actions"):
        gains = ranking_of((journey,), weighing_of(bench.store.project)).gains
        ranked = (gain.phase.id for gain in gains if gain.phase.id in waiting)
        return next(iter((*ranked, *waiting)), None)
    return next(iter(waiting), None)


def _begin_in(bench: Bench, journey: Journey, step: GuideStep, phase: PhaseId) -> None:
    commands, language = bench.commands, bench.store.project.language
    match step:
        case "scores":
            has_relevance = phase in scores(journey, "relevance")
            score_phase(commands, journey.id, phase, "presence" if has_relevance else "relevance")
        case "opportunities":
            _begin_opportunity(bench, journey, phase)
        case "actions":
            rows = [row for row in journey.rows if row.kind == "actions"]
            row = best_row(rows) or new_row("actions", "actions", language)
            _begin_card(commands, journey, row, phase, _waiting_in(journey, phase))
        case _:
            rows = [row for row in journey.rows if _tells_what_is_known(row)]
            row = best_row(rows) or new_row("cards", "doing", language)
            _begin_card(commands, journey, row, phase)
    bench.canvas.reveal(bench.store.selection)


def _begin_opportunity(bench: Bench, journey: Journey, phase: PhaseId) -> None:
    """Write what a phase says, with all that is known of it in the place of the details.

    The guide stays where it is; where only one panel has room nothing comes in its place.
    """
    from cjm_desktop.ui.gain.panel import show_known

    workspace = bench.page.workspace if bench.page is not None else None
    if workspace is not None and workspace.is_wide:
        workspace.exchange("details", "gain")
        show_known(bench, (journey.id, phase))
    write_opportunity(bench.commands, journey.id, phase)


def _begin_card(
    commands: Commands,
    journey: Journey,
    row: Row,
    phase: PhaseId,
    opportunity: CardId | None = None,
) -> None:
    """Begin a card or action after those of its cell, or write the first that has no words."""
    cell = CellAddress(journey.id, row.id, phase)
    present = entries(row, cell_at(row, phase))
    if present and not present[0].text.strip():
        write_in(commands, journey, row, phase)
        return
    bring_to_sight(commands, journey, row, phase, cell_selection(cell))
    commands.edit_requested.emit(Draft(cell, len(present), opportunity))


def _waiting_in(journey: Journey, phase: PhaseId) -> CardId | None:
    """Return the first opportunity of a phase that no action follows from."""
    return next((card.id for each, card in waiting_opportunities(journey) if each == phase), None)


def _tells_what_is_known(row: Row) -> bool:
    return row.kind == "cards" and row.role not in _NOT_KNOWN
