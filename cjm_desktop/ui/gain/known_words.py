"""What is known of a phase, in words: each row of the map as lines to read."""

from collections.abc import Iterator
from datetime import date

from PySide6.QtCore import QCoreApplication

from cjm_desktop.base.named_tuple import NamedTuple
from cjm_desktop.layout.levels import LEVELS, level_names
from cjm_desktop.layout.rows.action_meta import when
from cjm_desktop.layout.words import measured, words
from cjm_desktop.model.document import Action, Card, CurvePoint, Metric, Project, Row, Score
from cjm_desktop.model.gains import is_late
from cjm_desktop.model.known import KnownRow
from cjm_desktop.model.words import SERIES_WORDS, Language

translate = QCoreApplication.translate


class KnownLine(NamedTuple):
    """One thing that is known: its words, what else is said of it, and how well it is known."""

    text: str
    detail: str = ""
    evidence: int = 0  # 0 where nothing is said of that


def lines_of_row(project: Project, known: KnownRow, today: date) -> tuple[KnownLine, ...]:
    """Return what a row says about a phase on a day, in the language of the document."""
    row, cell = known.row, known.cell
    language = project.language
    match row.kind:
        case "score":
            scores = {"relevance": cell.relevance, "presence": cell.presence}
            return tuple(
                _score_line(project, SERIES_WORDS[series][language], score)
                for series in row.series
                if (score := scores[series]) is not None
            )
        case "curve":
            return tuple(_point_line(project, row, point) for point in cell.points)
        case "metric":
            return (_metric_line(project, cell.metric),) if cell.metric else ()
        case "actions":
            return tuple(_action_line(project, action, today) for action in cell.actions)
        case _:
            return tuple(_card_line(project, row, card) for card in known.cards)


def evidence_words(evidence: int) -> str:
    """Return a rung of the ladder of evidence in a word."""
    return {
        1: translate("Evidence", "Guessed"),
        2: translate("Evidence", "Present"),
        3: translate("Evidence", "Drawn"),
        4: translate("Evidence", "Researched"),
    }.get(evidence, "")


def _card_line(project: Project, row: Row, card: Card) -> KnownLine:
    text = f"“{card.text}”" if row.role == "quotes" else card.text
    details = (
        *_marks(project, card),
        *_channel(project, card.channel),
        *_goal(card),
        *_sources(project, card.sources),
    )
    return KnownLine(text, " · ".join(details), card.evidence)


def _marks(project: Project, card: Card) -> Iterator[str]:
    """Yield what the signs on a card say: a need or a barrier, and a moment of truth."""
    if card.marker is not None:
        need, barrier = translate("Gain", "need"), translate("Gain", "barrier")
        yield need if card.marker == "need" else barrier
    if card.moment is not None:
        yield words(project.language).moments[card.moment]


def _goal(card: Card) -> Iterator[str]:
    if card.goal:
        yield translate("Gain", "goal: {goal}").format(goal=card.goal)


def _score_line(project: Project, name: str, score: Score) -> KnownLine:
    return KnownLine(
        f"{name} {score.value}", " · ".join(_sources(project, score.sources)), score.evidence
    )


def _point_line(project: Project, row: Row, point: CurvePoint) -> KnownLine:
    language: Language = project.language
    curve = words(language).curves[point.curve]
    nearest = min(range(len(LEVELS)), key=lambda place: abs(LEVELS[place] - point.level))
    text = f"{curve}: {level_names(row, language)[nearest]}"
    details = (*filter(None, (point.label,)), *_sources(project, point.sources))
    return KnownLine(text, " · ".join(details), point.evidence)


def _metric_line(project: Project, metric: Metric) -> KnownLine:
    language: Language = project.language
    figures = measured(metric.value, metric.unit, language)
    text = f"{figures} {metric.label}".strip()
    lost = ""
    if metric.drop_off is not None:
        share = measured(metric.drop_off, "%", language)
        lost = translate("Gain", "{share} drop off after this").format(share=share)
    sources = _sources(project, (metric.source,) if metric.source else ())
    return KnownLine(text, " · ".join((*filter(None, (metric.period, lost)), *sources)))


def _action_line(project: Project, action: Action, today: date) -> KnownLine:
    language: Language = project.language
    due = when(action.due, today, language) if action.due is not None else ""
    own = words(language)
    status = own.late if is_late(action, today) else own.statuses[action.status]
    details = filter(None, (*_channel(project, action.channel), action.owner, due, status))
    return KnownLine(action.text, " · ".join(details))


def _channel(project: Project, channel: str | None) -> Iterator[str]:
    return (each.name for each in project.channels if each.id == channel and each.name)


def _sources(project: Project, sources: tuple[str, ...]) -> Iterator[str]:
    """Yield the sources that something rests on, as they are printed: number and name."""
    for number, source in enumerate(project.sources, 1):
        if source.id in sources:
            yield f"{number} {source.name}".strip()
