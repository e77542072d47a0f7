"""The words of lists that leave the program, in both languages."""

from typing import Final

from cjm_desktop.base.named_tuple import NamedTuple
from cjm_desktop.exchange.lists.sheet import Column
from cjm_desktop.model.words import (
    Achieved,
    ActionStatus,
    Contact,
    Language,
    Medium,
    MomentOfTruth,
)

_ACTION_WIDTHS: Final = {
    "journey": 18,
    "phase": 18,
    "row": 14,
    "action": 48,
    "opportunity": 40,
    "barriers": 36,
    "principle": 36,
    "channel": 16,
    "owner": 16,
    "start": 12,
    "due": 12,
    "status": 10,
    "impact": 13,
    "effort": 13,
    "note": 40,
    "late": 9,
}
_TOUCHPOINT_WIDTHS: Final = {
    "journey": 18,
    "phase": 18,
    "name": 40,
    "channel": 16,
    "medium": 11,
    "contact": 14,
    "owner": 16,
    "goal": 40,
    "achieved": 14,
    "moment": 24,
    "evidence": 22,
    "sources": 36,
}
ACTION_KEYS: Final = tuple(_ACTION_WIDTHS)
TOUCHPOINT_KEYS: Final = tuple(_TOUCHPOINT_WIDTHS)
_WIDTHS: Final = _ACTION_WIDTHS | _TOUCHPOINT_WIDTHS


class ListWords(NamedTuple):
    """What lists say; what stands in braces is filled in."""

    actions: str
    touchpoints: str
    heads: dict[str, str]
    statuses: dict[ActionStatus, str]
    media: dict[Medium, str]
    contacts: dict[Contact, str]
    achieved: dict[Achieved, str]
    moments: dict[MomentOfTruth, str]
    evidence: tuple[str, str, str, str]
    yes: str
    no: str
    late: str
    nameless: str
    no_actions: str
    no_touchpoints: str


_NL: Final = ListWords(
    actions="Acties",
    touchpoints="Touchpoints",
    heads={
        "journey": "Klantreis",
        "phase": "Fase",
        "row": "Rij",
        "action": "Actie",
        "opportunity": "Kans",
        "barriers": "Drempel",
        "principle": "Uitgangspunt",
        "channel": "Kanaal",
        "owner": "Eigenaar",
        "start": "Begint op",
        "due": "Klaar op",
        "status": "Status",
        "impact": "Effect (1–3)",
        "effort": "Moeite (1–3)",
        "note": "Notitie",
        "late": "Te laat",
        "name": "Touchpoint",
        "medium": "Vorm",
        "contact": "Contact",
        "goal": "Doel",
        "achieved": "Doel gehaald",
        "moment": "Moment van de waarheid",
        "evidence": "Onderbouwing",
        "sources": "Bronnen",
    },
    statuses={"open": "open", "busy": "bezig", "done": "klaar"},
    media={"digital": "digitaal", "physical": "fysiek"},
    contacts={"direct": "direct", "indirect": "via anderen"},
    achieved={"yes": "ja", "partly": "deels", "no": "nee"},
    moments={
        "zero": "nulde moment van de waarheid",
        "first": "eerste moment van de waarheid",
        "ultimate": "ultiem moment van de waarheid",
    },
    evidence=(
        "vermoed door ons",
        "klanten zaten erbij",
        "door klanten getekend",
        "onderzocht, met bron",
    ),
    yes="ja",
    no="nee",
    late="te laat",
    nameless="Actie zonder tekst",
    no_actions="Nog geen acties. Begin bij de kans met de meeste winst.",
    no_touchpoints="Nog geen touchpoints.",
)

_EN: Final = ListWords(
    actions="Actions",
    touchpoints="Touchpoints",
    heads={
        "journey": "Journey",
        "phase": "Phase",
        "row": "Row",
        "action": "Action",
        "opportunity": "Opportunity",
        "barriers": "Barrier",
        "principle": "Principle",
        "channel": "Channel",
        "owner": "Owner",
        "start": "Start",
        "due": "Due",
        "status": "Status",
        "impact": "Impact (1–3)",
        "effort": "Effort (1–3)",
        "note": "Note",
        "late": "Late",
        "name": "Touchpoint",
        "medium": "Form",
        "contact": "Contact",
        "goal": "Goal",
        "achieved": "Goal achieved",
        "moment": "Moment of truth",
        "evidence": "Evidence",
        "sources": "Sources",
    },
    statuses={"open": "open", "busy": "busy", "done": "done"},
    media={"digital": "digital", "physical": "physical"},
    contacts={"direct": "direct", "indirect": "through others"},
    achieved={"yes": "yes", "partly": "partly", "no": "no"},
    moments={
        "zero": "zero moment of truth",
        "first": "first moment of truth",
        "ultimate": "ultimate moment of truth",
    },
    evidence=(
        "guessed by us",
        "customers were present",
        "drawn by customers",
        "researched, with source",
    ),
    yes="yes",
    no="no",
    late="late",
    nameless="Action without text",
    no_actions="No actions yet. Start with the opportunity that wins most.",
    no_touchpoints="No touchpoints yet.",
)

_WORDS: Final[dict[Language, ListWords]] = {"nl": _NL, "en": _EN}


def list_words(language: Language) -> ListWords:
    """Return the words of a language."""
    return _WORDS[language]


def columns_of(keys: tuple[str, ...], language: Language) -> tuple[Column, ...]:
    """Return columns with headings in a language."""
    heads = list_words(language).heads
    return tuple(Column(key, heads[key], _WIDTHS[key]) for key in keys)
