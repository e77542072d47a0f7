"""What assistive technology is told of rows, cells, cards and texts."""

from typing import Final

from PySide6.QtCore import QCoreApplication

from cjm_desktop.model.addresses import Entry
from cjm_desktop.model.document import (
    Action,
    Card,
    Cell,
    Channel,
    Journey,
    Persona,
    Phase,
    Project,
    Route,
    Row,
    Score,
)
from cjm_desktop.model.questions import entries
from cjm_desktop.model.words import DRAWN, GUESSED, PRESENT, RESEARCHED, ActionStatus, Medium
from cjm_desktop.store.store import Way
from cjm_desktop.ui.canvas.field_names import field_name
from cjm_desktop.ui.commands.targets import TextKind
from cjm_desktop.ui.figures import figure, level_figure
from cjm_desktop.ui.marking import QT_TRANSLATE_NOOP
from cjm_desktop.ui.route_names import route_name, stop_names

_EVIDENCE: Final[dict[int, str]] = {
    GUESSED: QT_TRANSLATE_NOOP("Accessible", "guessed by us"),
    PRESENT: QT_TRANSLATE_NOOP("Accessible", "customers were present"),
    DRAWN: QT_TRANSLATE_NOOP("Accessible", "drawn by customers"),
    RESEARCHED: QT_TRANSLATE_NOOP("Accessible", "researched"),
}
_STATUS: Final[dict[ActionStatus, str]] = {
    "open": QT_TRANSLATE_NOOP("Accessible", "open"),
    "busy": QT_TRANSLATE_NOOP("Accessible", "busy"),
    "done": QT_TRANSLATE_NOOP("Accessible", "done"),
}
_MEDIA: Final[dict[Medium, str]] = {
    "digital": QT_TRANSLATE_NOOP("Accessible", "digital"),
    "physical": QT_TRANSLATE_NOOP("Accessible", "physical"),
}
_NO_MEDIUM: Final = QT_TRANSLATE_NOOP("Accessible", "not yet digital or physical")
_INDIRECT: Final = QT_TRANSLATE_NOOP("Accessible", "through others")
_PHASE: Final = QT_TRANSLATE_NOOP("Accessible", "phase {number}")
_ROW: Final = QT_TRANSLATE_NOOP("Accessible", "row {number}")
_EMPTY: Final = QT_TRANSLATE_NOOP("Accessible", "empty")
_ENTRY: Final = QT_TRANSLATE_NOOP("Accessible", "card without text")
_RELEVANCE: Final = QT_TRANSLATE_NOOP("Accessible", "relevance {value}")
_PRESENCE: Final = QT_TRANSLATE_NOOP("Accessible", "presence {value}")
_UNSCORED: Final = QT_TRANSLATE_NOOP("Accessible", "not scored")
_GUESSED: Final = QT_TRANSLATE_NOOP("Accessible", "about {value}")
_POINT: Final = QT_TRANSLATE_NOOP("Accessible", "experience {value}")
_PLACE: Final = QT_TRANSLATE_NOOP("Accessible", "{cell}, {number} of {count}")
_UNDONE: Final = QT_TRANSLATE_NOOP("Accessible", "Undone: {step}")
_REDONE: Final = QT_TRANSLATE_NOOP("Accessible", "Redone: {step}")
_PICTURE: Final = QT_TRANSLATE_NOOP("Accessible", "picture")


def tell(text: str, **parts: object) -> str:
    """Return a text in the language of the interface, with its parts filled in."""
    return QCoreApplication.translate("Accessible", text).format(**parts)


def phase_words(phase: Phase, number: int) -> str:
    """Return a phase's name, or its number where it has none."""
    return phase.name.strip() or tell(_PHASE, number=number)


def row_words(row: Row, number: int) -> str:
    """Return a row's name, or its number where it has none."""
    return row.name.strip() or tell(_ROW, number=number)


def entry_words(entry: Entry) -> str:
    """Return what a card or action is called: its text."""
    return " ".join(entry.text.split()) or tell(_ENTRY)


def route_words(project: Project, journey: Journey, route: Route) -> str:
    """Return whose route it is and where it calls, in order."""
    return f"{route_name(project, route)}: {', '.join(stop_names(journey, route)) or tell(_EMPTY)}"


def text_words(kind: TextKind, text: str) -> str:
    """Return a text around the grid, or what would stand there."""
    return " ".join(text.split()) or field_name(kind)


def text_description(kind: TextKind, persona: Persona | None) -> str:
    """Return what a text around the grid is, and what else the sheet says of a persona."""
    return _joined(field_name(kind), persona.role, persona.quote) if persona else field_name(kind)


def entry_description(entry: Entry, row: Row | None, project: Project) -> str:
    """Return what else there is to say of a card or action in a row."""
    channel = next((c for c in project.channels if c.id == entry.channel), None)
    name = channel.name if channel else ""
    if isinstance(entry, Action):
        due = entry.due.isoformat() if entry.due else ""
        return _joined(tell(_STATUS[entry.status]), name, entry.owner, due)
    touchpoint = channel or entry.medium or (row is not None and row.role == "touchpoints")
    form = _form_words(entry, channel) if touchpoint else ""
    sources = [s.name for s in project.sources if s.id in entry.sources]
    return _joined(name, form, tell(_EVIDENCE[entry.evidence]), *sources, entry.note)


def _form_words(card: Card, channel: Channel | None) -> str:
    """Return what the tile of a touchpoint shows by its form."""
    medium = card.medium or (channel.medium if channel else None)
    if medium is None:
        return tell(_NO_MEDIUM)
    return _joined(tell(_MEDIA[medium]), tell(_INDIRECT) if card.contact == "indirect" else "")


def place_words(cell: str, number: int, count: int) -> str:
    """Return in which cell a card stands, and as which of those there."""
    return tell(_PLACE, cell=cell, number=number, count=count)


def cell_description(row: Row, cell: Cell | None, *, is_open: bool = True) -> str:
    """Return what a cell holds, beside the cards and actions that are its children.

    One that is not open, for its row or phase is collapsed, has none of these.
    """
    match row.kind:
        case "cards" | "actions":
            held = entries(row, cell)
            within = "" if is_open else _joined(*map(entry_words, held))
            return within if held else _joined(tell(_EMPTY), cell.prompt if cell else "")
        case "score":
            return _score_words(row, cell)
        case "curve":
            points = cell.points if cell else ()
            return _joined(*(point_words(p.level) for p in points)) or tell(_EMPTY)
        case "metric":
            return _metric_words(cell)
        case "image":
            return tell(_PICTURE) if cell and cell.image else tell(_EMPTY)
        case "divider":
            return ""


def point_words(level: float) -> str:
    """Return the level of a point of a curve."""
    return tell(_POINT, value=level_figure(level))


def step_words(way: Way, step: str) -> str:
    """Return what was done, undone or done again."""
    if way == "done" or not step:
        return step
    return tell(_UNDONE if way == "undone" else _REDONE, step=step)


def score_words(series: str, score: Score | None) -> str:
    """Return a score by its name; a guess is said to be one."""
    value = tell(_UNSCORED)
    if score is not None:
        is_guess = score.evidence == GUESSED
        value = tell(_GUESSED, value=score.value) if is_guess else str(score.value)
    return tell(_RELEVANCE if series == "relevance" else _PRESENCE, value=value)


def _score_words(row: Row, cell: Cell | None) -> str:
    scores = {
        "relevance": cell.relevance if cell else None,
        "presence": cell.presence if cell else None,
    }
    return _joined(*(score_words(series, scores[series]) for series in row.series))


def _metric_words(cell: Cell | None) -> str:
    metric = cell.metric if cell else None
    if metric is None:
        return tell(_EMPTY)
    measured = f"{figure(metric.value)} {metric.unit}".strip()
    return _joined(measured, metric.label, metric.period)


def _joined(*parts: str) -> str:
    return ", ".join(part for part in parts if part)
