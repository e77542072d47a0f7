"""The phases in the order of what may be won in them, and those that wait for their scores."""

from collections.abc import Iterable

from cjm_desktop.base.named_tuple import NamedTuple
from cjm_desktop.model.document import Journey, Phase, Score
from cjm_desktop.model.gains import Gap, Weighing, gaps, scores
from cjm_desktop.model.words import GUESSED


class Gain(NamedTuple):
    """A phase with both scores, and what may be won there by a reading."""

    journey: Journey
    phase: Phase
    gap: Gap
    amount: float

    @property
    def relevance_guessed(self) -> bool:
        """Whether the relevance is a guess."""
        return self.gap.relevance.evidence == GUESSED

    @property
    def presence_guessed(self) -> bool:
        """Whether the presence is a guess."""
        return self.gap.presence.evidence == GUESSED


class Unscored(NamedTuple):
    """A phase without one of the scores, or without both."""

    journey: Journey
    phase: Phase
    relevance: Score | None
    presence: Score | None


class Ranking(NamedTuple):
    """Phases that apply: those with both scores, most gain first, and the others in their order."""

    weighing: Weighing
    gains: tuple[Gain, ...]
    unscored: tuple[Unscored, ...]


def ranking_of(journeys: Iterable[Journey], weighing: Weighing) -> Ranking:
    """Rank the phases of journeys by a reading; equal gains by the order of journey and phase."""
    gains: list[Gain] = []
    unscored: list[Unscored] = []
    for journey in journeys:
        found = gaps(journey)
        relevance, presence = scores(journey, "relevance"), scores(journey, "presence")
        for phase in journey.phases:
            gap = found.get(phase.id)
            if gap is not None:
                gains.append(Gain(journey, phase, gap, weighing.gain(gap)))
            elif not phase.not_applicable:
                found_scores = relevance.get(phase.id), presence.get(phase.id)
                unscored.append(Unscored(journey, phase, *found_scores))
    gains.sort(key=lambda gain: -gain.amount)
    return Ranking(weighing, tuple(gains), tuple(unscored))
