"""Making one phase of several, and two of one."""

from collections.abc import Iterable, Sequence

from cjm_desktop.base.ids import JourneyId, PhaseId
from cjm_desktop.edits.known import fitting
from cjm_desktop.edits.paths import (
    in_phase_order,
    inserted,
    is_empty,
    journey_of,
    phase_of,
    swapped,
    with_items,
    with_journey,
)
from cjm_desktop.edits.stretches import rulers_after, without_empty_groups
from cjm_desktop.model.document import (
    Card,
    Cell,
    CurvePoint,
    Journey,
    Phase,
    Project,
    Row,
    Score,
)
from cjm_desktop.model.questions import phase_order

BETWEEN_NAMES = " / "
"""Stands between the names of merged phases; a split takes them apart at it again."""


def merge_phases(project: Project, journey: JourneyId, ids: Iterable[PhaseId]) -> Project:
    """Make one phase of all from the first to the last of some; it keeps the first one's id.

    Names and questions are joined, cards and actions follow each other, points keep their places.
    Of one score it takes that, of several their mean and the weakest evidence; of numbers and
    pictures the first. It applies when one of them did. Raises UnknownIdError for an unknown id.
    """
    before = journey_of(project, journey)
    order = phase_order(before)
    places = [order[phase_of(before, phase_id).id] for phase_id in ids]
    if not places or min(places) == max(places):
        return project
    merged = before.phases[min(places) : max(places) + 1]
    phases = [
        _joined(merged) if phase is merged[0] else phase
        for phase in before.phases
        if phase is merged[0] or phase not in merged
    ]
    after = with_items(before, "rulers", rulers_after(before, phases))
    after = with_items(after, "rows", [_row_merged(row, before, merged) for row in before.rows])
    after = without_empty_groups(with_items(after, "phases", phases))
    return with_journey(project, before, after)


def merging_leaves_out(journey: Journey, ids: Iterable[PhaseId]) -> int:
    """Return how many numbers and pictures one phase cannot take over from several."""
    order = phase_order(journey)
    places = [order[id_] for id_ in ids if id_ in order]
    merged = {phase.id for phase in journey.phases[min(places) : max(places) + 1]} if places else ()
    left_out = 0
    for row in journey.rows:
        cells = [cell for cell in row.cells if cell.phase in merged]
        for held in ([cell.metric for cell in cells], [cell.image for cell in cells]):
            left_out += max(0, sum(1 for each in held if each) - 1)
    return left_out


def split_phase(project: Project, journey: JourneyId, phase_id: PhaseId, new: Phase) -> Project:
    """Make two phases of one: a new phase takes over its right half.

    Cards and actions stay; both halves have its scores, and points of curves stand in the half
    that they stood in. Cards that run over it or on from it run over both.
    Raises EditError when the phase is unknown or the new one's id is in use.
    """
    before = journey_of(project, journey)
    phase = phase_of(before, phase_id)
    index = before.phases.index(phase)
    right = fitting(project, before, new).replace(group=phase.group)
    phases = inserted(before.phases, index + 1, right)
    after = with_items(before, "phases", phases)
    after = with_items(after, "rulers", rulers_after(before, phases))
    rows = [_row_split(row, before, after, index) for row in before.rows]
    return with_journey(project, before, with_items(after, "rows", rows))


def names_apart(name: str) -> tuple[str, str]:
    """Return the names of both halves of a phase: what was joined is taken apart again."""
    left, _, right = name.partition(BETWEEN_NAMES)
    return left, right


def _joined(merged: Sequence[Phase]) -> Phase:
    absent = [phase.not_applicable for phase in merged if phase.not_applicable]
    return merged[0].replace(
        name=BETWEEN_NAMES.join(phase.name for phase in merged if phase.name),
        question=" ".join(phase.question for phase in merged if phase.question),
        not_applicable="; ".join(dict.fromkeys(absent)) if len(absent) == len(merged) else "",
        collapsed=all(phase.collapsed for phase in merged),
    )


def _row_merged(row: Row, journey: Journey, merged: Sequence[Phase]) -> Row:
    ids = [phase.id for phase in merged]
    before = {cell.phase: cell for cell in row.cells}
    order = phase_order(journey)
    cells: list[Cell] = []
    joined = False
    for cell in row.cells:
        if cell.phase not in ids:
            cells.append(_respanned(cell, order, ids))
        elif not joined:
            joined = True
            cells.append(_cell_merged([before.get(id_) or Cell(phase=id_) for id_ in ids], order))
    return with_items(row, "cells", cells)


def _cell_merged(cells: Sequence[Cell], order: dict[PhaseId, int]) -> Cell:
    count, ids = len(cells), [cell.phase for cell in cells]
    spread = [_respanned(cell, order, ids) for cell in cells]
    after = cells[0].replace(
        prompt=" ".join(dict.fromkeys(cell.prompt for cell in cells if cell.prompt)),
        cards=tuple(card for cell in spread for card in cell.cards),
        actions=tuple(action for cell in cells for action in cell.actions),
        relevance=_score([cell.relevance for cell in cells]),
        presence=_score([cell.presence for cell in cells]),
        points=tuple(
            point.replace(at=round((place + point.at) / count, 4))
            for place, cell in enumerate(cells)
            for point in cell.points
        ),
        metric=next((cell.metric for cell in cells if cell.metric), None),
        image=next((cell.image for cell in cells if cell.image), None),
    )
    return cells[0] if after == cells[0] else after


def _score(scores: Sequence[Score | None]) -> Score | None:
    given = [score for score in scores if score is not None]
    if len(given) < 2:
        return given[0] if given else None
    sources = dict.fromkeys(source for score in given for source in score.sources)
    return given[0].replace(
        value=round(sum(score.value for score in given) / len(given)),
        evidence=min(score.evidence for score in given),
        sources=tuple(sources),
    )


def _respanned(cell: Cell, order: dict[PhaseId, int], merged: Sequence[PhaseId]) -> Cell:
    """Return a cell whose cards run as far as before, now that some phases are one."""
    first, more = order[merged[0]], len(merged) - 1

    def place(before: int) -> int:
        return before if before < first else max(first, before - more)

    def change(card: Card) -> Card:
        start = order[cell.phase]
        end = min(start + card.span, len(order)) - 1
        span = place(end) - place(start) + 1
        return card if card.span == 1 or span == card.span else card.replace(span=span)

    return with_items(cell, "cards", [change(card) for card in cell.cards])


def _row_split(row: Row, before: Journey, after: Journey, index: int) -> Row:
    left, right = after.phases[index].id, after.phases[index + 1].id
    order = phase_order(before)
    cells = [_stretched(cell, order, index) for cell in row.cells]
    for cell in cells:
        if cell.phase == left:
            halves = [half for half in _halves(cell, right) if not is_empty(half)]
            cells = [each for each in cells if each is not cell] + halves
            break
    return with_items(row, "cells", in_phase_order(after, cells))


def _halves(cell: Cell, right: PhaseId) -> tuple[Cell, Cell]:
    first = [point for point in cell.points if point.at < 0.5]
    last = [point for point in cell.points if point not in first]
    other = Cell(
        phase=right,
        relevance=cell.relevance,
        presence=cell.presence,
        points=tuple(_moved(point, 2 * point.at - 1) for point in last),
    )
    kept = with_items(cell, "points", [_moved(point, 2 * point.at) for point in first])
    return kept, other


def _moved(point: CurvePoint, at: float) -> CurvePoint:
    return point.replace(at=round(at, 4))


def _stretched(cell: Cell, order: dict[PhaseId, int], index: int) -> Cell:
    start = order[cell.phase]
    cards = list(cell.cards)
    for card in cell.cards:
        runs_on = start == index and card.span > 1
        if runs_on or start < index < start + card.span:
            cards = list(swapped(cards, card, card.replace(span=card.span + 1)))
    return with_items(cell, "cards", cards)
