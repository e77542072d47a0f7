"""The method step by step: how far a journey is in each of its six steps."""

from collections.abc import Container, Iterator
from typing import Final

from cjm_desktop.base.ids import PhaseId
from cjm_desktop.base.named_tuple import NamedTuple
from cjm_desktop.model.document import Card, Cell, Journey, Project, Row
from cjm_desktop.model.gains import gaps
from cjm_desktop.model.method_words import GUIDE_STEPS, GuideStep

_LEAST: Final = 2  # phases of a journey


class Progress(NamedTuple):
    """How much of a step is done, counted in what the step is about.

    That is: principles (one is enough), named phases (of one alone there is no journey), phases of
    which something is known, phases with both scores, phases with an opportunity, opportunities
    with an action.
    """

    step: GuideStep
    done: int
    of: int  # at least 1
    called_done: bool = False  # by hand

    @property
    def is_done(self) -> bool:
        """Whether nothing is left, or somebody said that it is enough."""
        return self.called_done or self.done >= self.of


def progress(project: Project, journey: Journey) -> tuple[Progress, ...]:
    """Return how far a journey is, in the order of the method."""
    guided = project.method.guided if project.method is not None else ()
    return tuple(
        Progress(step, done, max(1, of), step in guided)
        for step in GUIDE_STEPS
        for done, of in (_count(step, project, journey),)
    )


def next_step(project: Project, journey: Journey) -> GuideStep | None:
    """Return the first step that is not done, None when all are."""
    return next((each.step for each in progress(project, journey) if not each.is_done), None)


def open_phases(journey: Journey, step: GuideStep) -> tuple[PhaseId, ...]:
    """Return the phases in which a step waits to be done; of principles there are none."""
    phases = [phase for phase in journey.phases if not phase.not_applicable]
    match step:
        case "principles":
            return ()
        case "phases":
            return tuple(phase.id for phase in phases if not phase.name.strip())
        case "known":
            done: Container[PhaseId] = set(_known_phases(journey))
        case "scores":
            done = gaps(journey)
        case "opportunities":
            done = {phase for phase, _ in _opportunities(journey)}
        case "actions":
            waiting = {phase for phase, _ in waiting_opportunities(journey)}
            return tuple(phase.id for phase in phases if phase.id in waiting)
    return tuple(phase.id for phase in phases if phase.id not in done)


def waiting_opportunities(journey: Journey) -> list[tuple[PhaseId, Card]]:
    """Return the opportunities that no action follows from, with their phases."""
    acted = _acted_on(journey)
    return [found for found in _opportunities(journey) if not {found[0], found[1].id} & acted]


def _count(step: GuideStep, project: Project, journey: Journey) -> tuple[int, int]:
    phases = [phase for phase in journey.phases if not phase.not_applicable]
    ids = [phase.id for phase in phases]
    match step:
        case "principles":
            written = sum(bool(each.text.strip()) for each in project.principles)
            return written, max(1, len(project.principles))
        case "phases":
            return sum(bool(phase.name.strip()) for phase in phases), max(_LEAST, len(phases))
        case "known":
            return _within(ids, set(_known_phases(journey))), len(phases)
        case "scores":
            return _within(ids, gaps(journey)), len(phases)
        case "opportunities":
            return _within(ids, {phase for phase, _ in _opportunities(journey)}), len(phases)
        case "actions":
            count = len(list(_opportunities(journey)))
            return count - len(waiting_opportunities(journey)), count


def _within(ids: list[PhaseId], found: Container[PhaseId]) -> int:
    return sum(phase in found for phase in ids)


def _known_phases(journey: Journey) -> Iterator[PhaseId]:
    """Yield the phases in which something says what customers do, think or feel, as it is."""
    for row in journey.rows:
        if row.role in ("opportunities", "media", "backstage"):
            continue
        for cell in row.cells:
            if _says_something(row, cell):
                yield cell.phase


def _says_something(row: Row, cell: Cell) -> bool:
    match row.kind:
        case "cards":
            return any(card.text.strip() for card in cell.cards)
        case "curve":
            return any(point.curve != "wanted" for point in cell.points)
        case "metric":
            return cell.metric is not None
        case "image":
            return cell.image is not None
        case _:
            return False


def _opportunities(journey: Journey) -> Iterator[tuple[PhaseId, Card]]:
    for row in journey.rows:
        if row.kind == "cards" and row.role == "opportunities":
            for cell in row.cells:
                for card in cell.cards:
                    if card.text.strip():
                        yield cell.phase, card


def _acted_on(journey: Journey) -> set[str]:
    """Return the opportunities that actions name, and the phases of actions that name none."""
    found: set[str] = set()
    for row in journey.rows:
        if row.kind == "actions":
            for cell in row.cells:
                for action in cell.actions:
                    found.add(action.opportunity or cell.phase)
    return found
