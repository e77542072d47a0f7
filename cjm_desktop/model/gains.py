"""What may be won in each phase, read as relevance less presence; which actions are late."""

from collections.abc import Iterator
from datetime import date

from cjm_desktop.base.ids import PhaseId
from cjm_desktop.base.named_tuple import NamedTuple
from cjm_desktop.model.document import Action, Journey, Score
from cjm_desktop.model.words import GUESSED, Series

LARGE_GAP = 20
"""From this gap on a phase is worth a rank and a loud figure."""

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


def gaps(journey: Journey) -> dict[PhaseId, Gap]:
    """Return the gap of every phase that applies and has both scores, in phase order.

    Where several rows score the same series, the uppermost that has a value counts.
    """
    relevance = _scores(journey, "relevance")
    presence = _scores(journey, "presence")
    return {
        phase.id: Gap(relevance[phase.id], presence[phase.id])
        for phase in journey.phases
        if not phase.not_applicable and phase.id in relevance and phase.id in presence
    }


def ranks(journey: Journey) -> dict[PhaseId, int]:
    """Return the rank of the phases with the largest gaps: 1 is most, at most three, each >= 20.

    Equal gaps are ranked in phase order.
    """
    large = [(phase, gap.size) for phase, gap in gaps(journey).items() if gap.size >= LARGE_GAP]
    large.sort(key=lambda item: -item[1])
    return {phase: rank for rank, (phase, _) in enumerate(large[:RANKED], start=1)}


def is_late(action: Action, today: date | None) -> bool:
    """Tell whether an action should have been done before today and is not; never without a day."""
    if action.due is None or today is None:
        return False
    return action.due < today and action.status != "done"


def _scores(journey: Journey, series: Series) -> dict[PhaseId, Score]:
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
