"""Where a text that was found stands, in words."""

from typing import Final

from PySide6.QtCore import QCoreApplication

from cjm_desktop.model.document import (
    Action,
    Card,
    Cell,
    Channel,
    CurvePoint,
    Image,
    Journey,
    Link,
    Metric,
    Persona,
    Phase,
    PhaseGroup,
    Principle,
    Project,
    Route,
    Row,
    Ruler,
    RulerSpan,
    Source,
    Trait,
)
from cjm_desktop.model.node import Node
from cjm_desktop.model.questions import find_journey, find_phase, find_row
from cjm_desktop.model.searching import Hit, Query, spans_in
from cjm_desktop.ui.marking import QT_TRANSLATE_NOOP

_KINDS: Final[dict[type[Node], str]] = {
    Card: QT_TRANSLATE_NOOP("Found", "Card"),
    Action: QT_TRANSLATE_NOOP("Found", "Action"),
    CurvePoint: QT_TRANSLATE_NOOP("Found", "Point of a curve"),
    Cell: QT_TRANSLATE_NOOP("Found", "Question of a cell"),
    Metric: QT_TRANSLATE_NOOP("Found", "Number"),
    Row: QT_TRANSLATE_NOOP("Found", "Row"),
    Phase: QT_TRANSLATE_NOOP("Found", "Phase"),
    PhaseGroup: QT_TRANSLATE_NOOP("Found", "Phase group"),
    Ruler: QT_TRANSLATE_NOOP("Found", "Second ruler"),
    RulerSpan: QT_TRANSLATE_NOOP("Found", "Second ruler"),
    Route: QT_TRANSLATE_NOOP("Found", "Route"),
    Link: QT_TRANSLATE_NOOP("Found", "Ultimate moment of truth"),
    Journey: QT_TRANSLATE_NOOP("Found", "Title block"),
    Principle: QT_TRANSLATE_NOOP("Found", "Principle"),
    Persona: QT_TRANSLATE_NOOP("Found", "Persona"),
    Trait: QT_TRANSLATE_NOOP("Found", "Trait of a persona"),
    Channel: QT_TRANSLATE_NOOP("Found", "Channel"),
    Source: QT_TRANSLATE_NOOP("Found", "Source"),
    Image: QT_TRANSLATE_NOOP("Found", "Picture"),
    Project: QT_TRANSLATE_NOOP("Found", "Title block"),
}
_FIELDS: Final[dict[tuple[type[Node], str], str]] = {
    (Card, "owner"): QT_TRANSLATE_NOOP("Found", "Owner of a touchpoint"),
    (Card, "goal"): QT_TRANSLATE_NOOP("Found", "Goal of a card"),
    (Card, "tags"): QT_TRANSLATE_NOOP("Found", "Tag of a card"),
    (Card, "note"): QT_TRANSLATE_NOOP("Found", "Note of a card"),
    (Action, "owner"): QT_TRANSLATE_NOOP("Found", "Owner of an action"),
    (Action, "note"): QT_TRANSLATE_NOOP("Found", "Note of an action"),
    (Row, "prompt"): QT_TRANSLATE_NOOP("Found", "Question of a row"),
    (Row, "levels"): QT_TRANSLATE_NOOP("Found", "Level of a curve"),
    (Phase, "question"): QT_TRANSLATE_NOOP("Found", "Question of a phase"),
    (Phase, "not_applicable"): QT_TRANSLATE_NOOP("Found", "Why a phase does not apply"),
    (Persona, "quote"): QT_TRANSLATE_NOOP("Found", "Quote of a persona"),
    (Source, "note"): QT_TRANSLATE_NOOP("Found", "Note of a source"),
}
_BEFORE: Final = 16  # characters of a text that are shown before what was found in it


def place_of(hit: Hit) -> str:
    """Return what kind of text a hit is in: a card, its note, a persona."""
    spot = hit.spot
    words = _FIELDS.get((spot.kind, spot.field), _KINDS[spot.kind])
    return QCoreApplication.translate("Found", words)


def found_words(project: Project, hit: Hit, query: Query) -> str:
    """Return what kind of text a hit is in, where that is, and some of the text."""
    journey = find_journey(project, hit.journey) if hit.journey else None
    row = find_row(journey, hit.row) if journey is not None and hit.row else None
    phase = find_phase(journey, hit.spot.phase) if journey and hit.spot.phase else None
    at = [_plain(part.name) for part in (row, phase) if part is not None and part.name]
    place = ", ".join([place_of(hit), *(at if hit.spot.kind is not Row else ())])
    return f"{place}: {_excerpt(hit.spot.text, query)}"


def _excerpt(text: str, query: Query) -> str:
    spans = spans_in(query, text)
    start = max(0, spans[0][0] - _BEFORE) if spans else 0
    return ("…" if start else "") + _plain(text[start:])


def _plain(text: str) -> str:
    return " ".join(text.split())
