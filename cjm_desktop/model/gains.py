"""What may be won in each phase, by the project's reading of it; which actions are late."""

from collections.abc import Iterator
from datetime import date
from typing import TYPE_CHECKING, Final

from cjm_desktop.base.ids import PhaseId
from cjm_desktop.base.named_tuple import NamedTuple
from cjm_desktop.model.document import Action, Journey, Project, Score
from cjm_desktop.model.words import GUESSED, Series

if TYPE_CHECKING:  # words of the method, which few maps have
    from cjm_desktop.model.method_words import GainReading

LARGE_GAP = 20
"""From this gain on a phase is worth a rank, and from this gap on a loud figure."""

RANKED = 3
"""How many phases get a rank."""


class Gap(NamedTuple):
    """How relevant a phase is and how present we are in it."""

    relevance: Score
    presence: Score

    @property
    def size(self) -> int:
        """Relevance less presence, -100 to 100; negative when we are more present than relevant."""
        return self.relevance.value - self.presence.value

    @property
    def guessed(self) -> bool:
        """Whether either of the two is a guess."""
        return GUESSED in (self.relevance.evidence, self.presence.evidence)


class Weighing(NamedTuple):
    """How gain is read of relevance and presence; weights, 0 to 10, count in the own reading."""

    reading: "GainReading" = "gap"
    relevance: int = 1
    absence: int = 1

    def gain(self, gap: Gap) -> float:
        """Return what may be won: -100 to 100 as a gap, 0 to 100 in the other readings.

        The room is what presence leaves to 100, weighed by relevance. The own reading is the mean
        of relevance and absence by their weights; two weights of 0 count alike.
        """
        relevance, absence = gap.relevance.value, 100 - gap.presence.value
        if self.reading == "room":
            return absence * relevance / 100
        if self.reading == "own":
            of_both = self.relevance + self.absence
            if not of_both:
                return (relevance + absence) / 2
            return (self.relevance * relevance + self.absence * absence) / of_both
        return gap.size


GAP: Final = Weighing()
"""The reading where nobody chose one: relevance less presence."""


def weighing_of(project: Project) -> Weighing:
    """Return how gain is read in a project."""
    method = project.method
    if method is None:
        return GAP
    return Weighing(method.reading, method.relevance_weight, method.absence_weight)


def gaps(journey: Journey) -> dict[PhaseId, Gap]:
    """Return the gap of every phase that applies and has both scores, in phase order.

    Where several rows score the same series, the uppermost that has a value counts.
    """
    relevance = scores(journey, "relevance")
    presence = scores(journey, "presence")
    return {
        phase.id: Gap(relevance[phase.id], presence[phase.id])
        for phase in journey.phases
        if not phase.not_applicable and phase.id in relevance and phase.id in presence
    }


def ranks(journey: Journey, weighing: Weighing = GAP) -> dict[PhaseId, int]:
    """Return the rank of the phases with the largest gains: 1 is most, at most three, each >= 20.

    Equal gains are ranked in phase order.
    """
    gains = [(phase, weighing.gain(gap)) for phase, gap in gaps(journey).items()]
    large = [(phase, gain) for phase, gain in gains if gain >= LARGE_GAP]
    large.sort(key=lambda item: -item[1])
    return {phase: rank for rank, (phase, _) in enumerate(large[:RANKED], start=1)}


def is_late(action: Action, today: date | None) -> bool:
    """Tell whether an action should have been done before today and is not; never without a day."""
    if action.due is None or today is None:
        return False
    return action.due < today and action.status != "done"


def scores(journey: Journey, series: Series) -> dict[PhaseId, Score]:
    """Return the score of each phase that has one; of several rows the uppermost counts."""
    found: dict[PhaseId, Score] = {}
    for phase, score in _all_scores(journey, series):
        found.setdefault(phase, score)
    return found


def _all_scores(journey: Journey, series: Series) -> Iterator[tuple[PhaseId, Score]]:
    for row in journey.rows:
        if row.kind != "score" or series not in row.series:
            continue
        for cell in row.cells:
            score = cell.relevance if series == "relevance" else cell.presence
            if score is not None:
                yield cell.phase, score
