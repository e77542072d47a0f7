"""The lines of the panel of gain: the ranked phases, and those that wait for a score."""

from collections.abc import Sequence
from typing import Final

from PySide6.QtCore import QAbstractListModel, QCoreApplication, QModelIndex, QObject, Qt

from cjm_desktop.base.ids import JourneyId, PhaseId
from cjm_desktop.base.named_tuple import NamedTuple
from cjm_desktop.model.document import Journey, Phase, Project
from cjm_desktop.model.gain_ranking import Gain, Ranking, Unscored
from cjm_desktop.model.gain_words import amount_of, gain_words, numbers_of, sentence_of
from cjm_desktop.model.gains import LARGE_GAP, Gap
from cjm_desktop.model.journey_names import journey_name
from cjm_desktop.model.words import Hue, Language, Series
from cjm_desktop.ui.controls.choosing_list import Index

_Role = Qt.ItemDataRole
translate = QCoreApplication.translate


class GainLine(NamedTuple):
    """One phase in words and numbers; without a gap it waits for a score."""

    journey: JourneyId
    phase: PhaseId
    hue: Hue
    gap: Gap | None
    rank: str
    name: str
    within: str  # the journey's name, where several are shown
    numbers: str
    amount: str
    is_large: bool
    sentence: str
    missing: Series | None = None  # the score that is wanted first

    @property
    def key(self) -> tuple[JourneyId, PhaseId]:
        """What the line is about."""
        return self.journey, self.phase

    @property
    def spoken(self) -> str:
        """All that is said of the phase, as one sentence after another."""
        gain = translate("Gain", "gain {amount}").format(amount=self.amount) if self.gap else ""
        head = ", ".join(filter(None, (f"{self.rank} {self.name}".strip(), self.within, gain)))
        return ". ".join(filter(None, (head, self.numbers, self.sentence)))


def lines_of(project: Project, ranking: Ranking, language: Language) -> tuple[GainLine, ...]:
    """Return the lines for a ranking; journeys are named where there are several in it."""
    journeys = {each.journey.id for each in ranking.gains}
    named = len(journeys.union(each.journey.id for each in ranking.unscored)) > 1
    scored = [
        _scored(project, gain, place, language, named=named)
        for place, gain in enumerate(ranking.gains, 1)
    ]
    return (*scored, *(_waiting(project, e, language, named=named) for e in ranking.unscored))


def _scored(
    project: Project, gain: Gain, place: int, language: Language, *, named: bool
) -> GainLine:
    return GainLine(
        gain.journey.id,
        gain.phase.id,
        gain.phase.hue,
        gain.gap,
        str(place),
        _phase_name(gain.journey, gain.phase),
        journey_name(project, gain.journey) if named else "",
        numbers_of(gain.gap, language),
        amount_of(gain.amount, guessed=gain.gap.guessed),
        gain.amount >= LARGE_GAP,
        sentence_of(gain.gap, language),
    )


def _waiting(project: Project, waiting: Unscored, language: Language, *, named: bool) -> GainLine:
    relevance, presence = waiting.relevance, waiting.presence
    words = gain_words(language).unscored[relevance is not None, presence is not None]
    return GainLine(
        waiting.journey.id,
        waiting.phase.id,
        waiting.phase.hue,
        None,
        "",
        _phase_name(waiting.journey, waiting.phase),
        journey_name(project, waiting.journey) if named else "",
        words.format(
            relevance=relevance.value if relevance else "",
            presence=presence.value if presence else "",
        ),
        "",
        False,
        "",
        "relevance" if relevance is None else "presence",
    )


def _phase_name(journey: Journey, phase: Phase) -> str:
    if phase.name:
        return " ".join(phase.name.split())
    return translate("Gain", "Phase {number}").format(number=journey.phases.index(phase) + 1)


class GainLines(QAbstractListModel):
    """The lines as a model; those that stay keep their place when others come."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._lines: Sequence[GainLine] = ()

    def show_lines(self, lines: Sequence[GainLine]) -> None:
        """Show other lines."""
        self.beginResetModel()
        self._lines = lines
        self.endResetModel()

    @property
    def lines(self) -> Sequence[GainLine]:
        """The lines from above."""
        return self._lines

    def row_of(self, key: tuple[JourneyId, PhaseId] | None) -> int:
        """Return the row of a phase, -1 when it has none."""
        return next((row for row, line in enumerate(self._lines) if line.key == key), -1)

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008, N802 - Qt's form
        """Return how many lines there are."""
        return 0 if parent.isValid() else len(self._lines)

    def data(self, index: Index, role: int = _Role.DisplayRole) -> object:
        """Return a phase's name, or all that is said of it."""
        line = self._lines[index.row()]
        if role == _Role.DisplayRole:
            return line.name
        return line.spoken if role == _Role.AccessibleTextRole else None


NO_LINES: Final[tuple[GainLine, ...]] = ()
