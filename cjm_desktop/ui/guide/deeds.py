"""Where each step of the method leads: to the first place on the map where something is missing."""

from cjm_desktop.base.ids import PhaseId
from cjm_desktop.edits.method import change_method
from cjm_desktop.model.document import Journey, Principle, Row
from cjm_desktop.model.gain_ranking import ranking_of
from cjm_desktop.model.gains import scores, weighing_of
from cjm_desktop.model.guiding import open_phases
from cjm_desktop.model.method_words import GUIDE_STEPS, GuideStep
from cjm_desktop.store.selection import Selection
from cjm_desktop.ui.bench import Bench
from cjm_desktop.ui.commands import Commands, steps
from cjm_desktop.ui.commands.new_parts import new_row
from cjm_desktop.ui.gain.deeds import best_row, score_phase, write_in

_NOT_KNOWN = ("opportunities", "media", "backstage")


def go_to(bench: Bench, step: GuideStep) -> None:
    """Begin what a step is about where it waits first, else where it begins."""
    commands = bench.commands
    commands.finish_editing()
    journey = commands.journey
    phase = _phase_for(bench, journey, step)
    if step == "principles":
        bench.add_to_list(Principle)
    elif phase is None:
        bench.show_map_details()
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


def _phase_for(bench: Bench, journey: Journey, step: GuideStep) -> PhaseId | None:
    """Return the phase to begin with: of opportunities the one with the largest gain."""
    waiting = open_phases(journey, step)
    if step == "opportunities" and waiting:
        gains = ranking_of((journey,), weighing_of(bench.store.project)).gains
        return next((each.phase.id for each in gains if each.phase.id in waiting), waiting[0])
    applies = [phase.id for phase in journey.phases if not phase.not_applicable]
    return next(iter(waiting or applies), None)


def _begin_in(bench: Bench, journey: Journey, step: GuideStep, phase: PhaseId) -> None:
    commands, language = bench.commands, bench.store.project.language
    match step:
        case "scores":
            has_relevance = phase in scores(journey, "relevance")
            score_phase(commands, journey.id, phase, "presence" if has_relevance else "relevance")
        case "opportunities":
            from cjm_desktop.ui.gain.panel import write_opportunity

            write_opportunity(bench, (journey.id, phase))
            return
        case "actions":
            rows = [row for row in journey.rows if row.kind == "actions"]
            row = best_row(rows) or new_row("actions", "actions", language)
            write_in(commands, journey, row, phase)
        case _:
            rows = [row for row in journey.rows if _tells_what_is_known(row)]
            row = best_row(rows) or new_row("cards", "doing", language)
            write_in(commands, journey, row, phase)
    bench.canvas.reveal(bench.store.selection)


def _tells_what_is_known(row: Row) -> bool:
    return row.kind == "cards" and row.role not in _NOT_KNOWN
