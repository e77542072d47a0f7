"""What the panel of gain does to the map: choosing a reading, scoring, writing opportunities."""

from collections.abc import Sequence
from typing import Any

from cjm_desktop.base.ids import JourneyId, PhaseId
from cjm_desktop.edits.method import change_method
from cjm_desktop.edits.phases import change_phase
from cjm_desktop.edits.rows import add_row, change_row
from cjm_desktop.model.addresses import CellAddress
from cjm_desktop.model.document import Journey, Project, Row
from cjm_desktop.model.method_words import GainReading
from cjm_desktop.model.questions import cell_at, entries, find_journey, find_phase
from cjm_desktop.model.words import Series
from cjm_desktop.store.selection import Selection
from cjm_desktop.ui.commands import Commands, steps
from cjm_desktop.ui.commands.base import cell_selection
from cjm_desktop.ui.commands.new_parts import new_row
from cjm_desktop.ui.commands.targets import ScoreTarget


def choose_reading(commands: Commands, reading: GainReading) -> None:
    """Read gain in another way in this project."""
    commands.apply(change_method(commands.project, reading=reading), steps.CHANGE_READING)


def set_weight(commands: Commands, field: str, weight: int) -> None:
    """Let relevance or absence count for more or less, as one step with what was typed before."""
    changes: dict[str, Any] = {field: weight}
    merge = weight_key(commands, field)
    commands.apply(change_method(commands.project, **changes), steps.CHANGE_WEIGHT, merge=merge)


def weight_key(commands: Commands, field: str) -> str:
    """Return what makes one step of all that is typed in the field of a weight."""
    return steps.typing_key("gain", field, commands.project.id)


def add_scores(commands: Commands) -> None:
    """Add a row for relevance and presence, and begin with the score of the first phase."""
    journey = commands.journey
    applies = [phase.id for phase in journey.phases if not phase.not_applicable]
    if applies:
        score_phase(commands, journey.id, applies[0], "relevance")


def score_phase(commands: Commands, journey: JourneyId, phase: PhaseId, series: Series) -> None:
    """Begin to type a score of a phase, in a row that comes if there is none for it."""
    found = find_journey(commands.project, journey)
    if found is None:
        return
    rows = [row for row in found.rows if row.kind == "score" and series in row.series]
    row = best_row(rows) or _new_score_row(commands.project, found, series)
    cell = CellAddress(journey, row.id, phase)
    bring_to_sight(commands, found, row, phase, Selection(*cell, series=series))
    commands.edit_requested.emit(ScoreTarget(cell, series))


def write_opportunity(commands: Commands, journey: JourneyId, phase: PhaseId) -> None:
    """Change the opportunity of a phase, or begin one, in a row that comes if there is none."""
    found = find_journey(commands.project, journey)
    if found is None:
        return
    rows = [row for row in found.rows if row.kind == "cards" and row.role == "opportunities"]
    row = best_row(rows) or new_row("cards", "opportunities", commands.project.language)
    write_in(commands, found, row, phase)


def write_in(commands: Commands, journey: Journey, row: Row, phase: PhaseId) -> None:
    """Change the first card or action of a cell, or begin one; the row may be a new one."""
    cell = CellAddress(journey.id, row.id, phase)
    present = entries(row, cell_at(row, phase))
    chosen = cell_selection(cell, (present[0].id,)) if present else cell_selection(cell)
    bring_to_sight(commands, journey, row, phase, chosen)
    commands.edit_selection()


def best_row(rows: Sequence[Row]) -> Row | None:
    """Return the uppermost row in sight, else the uppermost one."""
    return next((row for row in rows if not row.hidden), rows[0] if rows else None)


def bring_to_sight(
    commands: Commands, journey: Journey, row: Row, phase: PhaseId, chosen: Selection
) -> None:
    """Select a place after its row was added or shown and its phase unfolded, in one step."""
    after, step = commands.project, steps.EXPAND_PHASE
    column = find_phase(journey, phase)
    if column is not None and column.collapsed:
        after = change_phase(after, journey.id, phase, collapsed=False)
    if row not in journey.rows:
        after, step = add_row(after, journey.id, row, place_for(journey, row)), steps.ADD_ROW
    elif row.hidden:
        after, step = change_row(after, journey.id, row.id, hidden=False), steps.SHOW_ROW
    if after is commands.project:
        commands.store.select(chosen)
    else:
        commands.apply(after, step, chosen)


def place_for(journey: Journey, row: Row) -> int:
    """Return where a new row comes: behind the scores, before what is done about them."""
    rows = journey.rows
    before = {"actions"} if row.role == "opportunities" else {"actions", "opportunities"}
    scores = [place for place, each in enumerate(rows, 1) if each.kind == "score"]
    if scores:
        return scores[-1]
    follows = (place for place, each in enumerate(rows) if each.role in before)
    return next(follows, len(rows))


def _new_score_row(project: Project, journey: Journey, series: Series) -> Row:
    """Return a row for both scores, or for the one that the journey has no row of."""
    if not any(row.kind == "score" for row in journey.rows):
        return new_row("score", "relevance", project.language)
    return new_row("score", series, project.language).replace(series=(series,))
