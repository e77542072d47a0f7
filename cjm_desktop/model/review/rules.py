"""The rules: each looks at one journey for one thing, and asks about every part that has it.

Where most is to be won depends on how the project reads gain, so every rule is told. Parts in
hidden rows are not asked about, since nobody sees them; what they hold counts all the same.
"""

from collections.abc import Callable, Iterator
from datetime import date
from typing import Final

from cjm_desktop.base.ids import CardId, PhaseId
from cjm_desktop.model.document import Action, Card, Cell, Journey, Phase, Row, Score
from cjm_desktop.model.filtering import facets_of
from cjm_desktop.model.gains import GAP, Weighing, gaps, is_late
from cjm_desktop.model.memo import Memo
from cjm_desktop.model.questions import phase_order
from cjm_desktop.model.review.after_purchase import ends_at_purchase
from cjm_desktop.model.review.inside_out import inside_out_rows
from cjm_desktop.model.review.question import Case, Place, Question, Rule
from cjm_desktop.model.words import GUESSED, Series

JourneyRule = Callable[[Journey, Weighing], Iterator[Question]]


def empty_phases(journey: Journey, _: Weighing = GAP) -> Iterator[Question]:
    """Ask about phases that apply and have nothing under them, nor a card from the left."""
    filled = _filled(journey)
    for phase in journey.phases:
        if phase.id not in filled and not phase.not_applicable:
            yield _about_phase("empty-phase", journey, phase)


def no_phase_after_purchase(journey: Journey, _: Weighing = GAP) -> Iterator[Question]:
    """Ask what comes after the purchase, where the phases end at it."""
    if ends_at_purchase(journey):
        place = Place(journey.id)
        name = journey.title or journey.name
        yield Question("no-phase-after-purchase", journey.id, place, name)


def rows_from_inside_out(journey: Journey, _: Weighing = GAP) -> Iterator[Question]:
    """Ask about rows that are named after the organisation."""
    for row in inside_out_rows(journey):
        yield Question("inside-out-row", row.id, Place(journey.id, row.id), row.name)


def moments_without_goal(journey: Journey, _: Weighing = GAP) -> Iterator[Question]:
    """Ask what moments of truth must achieve."""
    for row in _seen(journey, "cards"):
        for cell, card in _without_goal(row):
            yield _about_entry("moment-without-goal", journey, row, cell, card)


def scores_without_evidence(journey: Journey, weighing: Weighing = GAP) -> Iterator[Question]:
    """Ask once a phase about scores that are guessed and have no source.

    Where most is to be won another rule asks more. A journey as it should be holds wishes.
    """
    if journey.state == "future":
        return
    most = set(phases_with_most_gain(journey, weighing))
    for phase in journey.phases:
        if phase.id in most or phase.not_applicable:
            continue
        guessed = [found for found in _scores(journey, phase.id) if _is_unfounded(found[2])]
        if guessed:
            row, series, _ = guessed[0]
            names = {each for _, each, _ in guessed}
            yield _about_phase("score-without-evidence", journey, phase)._replace(
                place=Place(journey.id, row.id, phase.id, series=series),
                case="both" if len(names) > 1 else series,
            )


def guesses_at_gain(journey: Journey, weighing: Weighing = GAP) -> Iterator[Question]:
    """Ask about what is guessed where most is to be won: the scores, else the cards.

    A journey as it should be holds wishes, which are no guesses.
    """
    if journey.state == "future":
        return
    places = phase_order(journey)
    found = gaps(journey)
    for key in phases_with_most_gain(journey, weighing):
        case, count = _guessed_series(found[key].relevance, found[key].presence), 0
        if not case:
            count = _count_guesses(journey, key)
            case = "card" if count == 1 else "cards"
        if case not in ("card", "cards") or count:
            phase = journey.phases[places[key]]
            yield _about_phase("guess-at-gain", journey, phase)._replace(case=case, number=count)


def opportunities_without_action(journey: Journey, _: Weighing = GAP) -> Iterator[Question]:
    """Ask what will be done about opportunities that no action follows from.

    An action that names none follows from the only opportunity of its phase.
    """
    named, free = _followed(journey)
    for row in _seen(journey, "cards"):
        if row.role != "opportunities":
            continue
        for cell in row.cells:
            alone = len(cell.cards) == 1 and cell.phase in free
            for card in () if alone else cell.cards:
                if card.id not in named:
                    yield _about_entry("opportunity-without-action", journey, row, cell, card)


def actions_without_owner(journey: Journey, _: Weighing = GAP) -> Iterator[Question]:
    """Ask who does what is not done yet."""
    for row, cell, action in _open_actions(journey):
        if not action.owner.strip():
            yield _about_entry("action-without-owner", journey, row, cell, action)


def actions_without_date(journey: Journey, _: Weighing = GAP) -> Iterator[Question]:
    """Ask when what is not done yet will be."""
    for row, cell, action in _open_actions(journey):
        if action.due is None:
            yield _about_entry("action-without-date", journey, row, cell, action)


def overdue_actions(journey: Journey, today: date | None) -> Iterator[Question]:
    """Ask about actions that should have been done; none without a day."""
    for row, cell, action in _open_actions(journey) if today else ():
        if is_late(action, today):
            yield _about_entry("overdue", journey, row, cell, action)


LASTING: Final[tuple[JourneyRule, ...]] = (
    empty_phases,
    no_phase_after_purchase,
    rows_from_inside_out,
    moments_without_goal,
    scores_without_evidence,
    guesses_at_gain,
    opportunities_without_action,
    actions_without_owner,
    actions_without_date,
)
"""The rules that ask the same of a journey on any day."""


def phases_with_most_gain(journey: Journey, weighing: Weighing = GAP) -> tuple[PhaseId, ...]:
    """Return the phases with the largest gain above nought; several when they are even."""
    gains = {phase: weighing.gain(gap) for phase, gap in gaps(journey).items()}
    most = max(gains.values(), default=0)
    return tuple(phase for phase, gain in gains.items() if gain == most > 0)


def personas_in(journey: Journey) -> frozenset[str]:
    """Return the personas that a journey shows, or has a route, a curve or a card of."""
    return frozenset(journey.personas) | facets_of(journey).personas


def _about_phase(rule: Rule, journey: Journey, phase: Phase) -> Question:
    return Question(rule, phase.id, Place(journey.id, phase=phase.id), phase.name)


def _about_entry(
    rule: Rule, journey: Journey, row: Row, cell: Cell, entry: Card | Action
) -> Question:
    place = Place(journey.id, row.id, cell.phase, entry.id)
    return Question(rule, entry.id, place, entry.text)


def _seen(journey: Journey, kind: str) -> Iterator[Row]:
    return (row for row in journey.rows if row.kind == kind and not row.hidden)


def _open_actions(journey: Journey) -> Iterator[tuple[Row, Cell, Action]]:
    for row in _seen(journey, "actions"):
        for cell in row.cells:
            for action in cell.actions:
                if action.status != "done":
                    yield row, cell, action


def _filled(journey: Journey) -> set[PhaseId]:
    """Return the phases under which any row has something."""
    order = phase_order(journey)
    filled: set[PhaseId] = set()
    for row in journey.rows:
        for phase, span in _spans(row):
            first = order[phase]
            filled.update(phase.id for phase in journey.phases[first : first + span])
    return filled


def _spans_in(row: Row) -> tuple[tuple[PhaseId, int], ...]:
    return tuple((cell.phase, span) for cell in row.cells if (span := _span(row, cell)))


def _moments_without_goal(row: Row) -> tuple[tuple[Cell, Card], ...]:
    return tuple(
        (cell, card)
        for cell in row.cells
        for card in cell.cards
        if card.moment and not card.goal.strip()
    )


# Asked half a second after each edit, which leaves most rows as they are.
_spans: Final[Memo[Row, tuple[tuple[PhaseId, int], ...]]] = Memo(_spans_in)
_without_goal: Final[Memo[Row, tuple[tuple[Cell, Card], ...]]] = Memo(_moments_without_goal)


def _span(row: Row, cell: Cell) -> int:
    """Return how many phases what a row shows in a cell covers; none when it shows nothing."""
    match row.kind:
        case "cards":
            return max([card.span for card in cell.cards], default=0)
        case "actions":
            return bool(cell.actions)
        case "score":
            return any(getattr(cell, series) is not None for series in row.series)
        case "curve":
            return bool(cell.points)
        case "metric":
            return cell.metric is not None
        case "image":
            return cell.image is not None
        case _:
            return 0


def _scores(journey: Journey, phase: PhaseId) -> Iterator[tuple[Row, Series, Score]]:
    for row in _seen(journey, "score"):
        for cell in row.cells:
            for series in row.series if cell.phase == phase else ():
                score = cell.relevance if series == "relevance" else cell.presence
                if score is not None:
                    yield row, series, score


def _is_unfounded(score: Score) -> bool:
    return score.evidence == GUESSED and not score.sources


def _guessed_series(relevance: Score, presence: Score) -> Case:
    guessed = relevance.evidence == GUESSED, presence.evidence == GUESSED
    if all(guessed):
        return "both"
    return "relevance" if guessed[0] else "presence" if guessed[1] else ""


def _count_guesses(journey: Journey, phase: PhaseId) -> int:
    """Return how many cards that begin in a phase are guessed; conclusions are nobody's guess."""
    return sum(
        card.evidence == GUESSED
        for row in _seen(journey, "cards")
        if row.role != "opportunities"
        for cell in row.cells
        if cell.phase == phase
        for card in cell.cards
    )


def _followed(journey: Journey) -> tuple[set[CardId], set[PhaseId]]:
    """Return the opportunities that actions name, and the phases with an action that names none."""
    named: set[CardId] = set()
    free: set[PhaseId] = set()
    for row in journey.rows:
        for cell in row.cells if row.kind == "actions" else ():
            for action in cell.actions:
                if action.opportunity is None:
                    free.add(cell.phase)
                else:
                    named.add(action.opportunity)
    return named, free
