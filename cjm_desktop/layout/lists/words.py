"""The words of lists, in both languages."""

from typing import Final

from cjm_desktop.base.named_tuple import NamedTuple
from cjm_desktop.model.words import Achieved, Contact, Language, SourceKind


class ListWords(NamedTuple):
    """What lists say; what stands in braces is filled in."""

    actions: str
    no_actions: str
    action_heads: tuple[str, str, str, str, str]
    touchpoints: str
    no_touchpoints: str
    touchpoint_heads: tuple[str, str, str, str, str]
    contact_and_owner: str
    contacts: dict[Contact, str]
    achieved: dict[Achieved, str]
    personas: str
    no_personas: str
    persona_heads: tuple[str, str, str, str, str]
    traits: str
    trait: str
    notes: str
    no_notes: str
    note_heads: tuple[str, str]
    evidence: str
    no_evidence: str
    evidence_heads: tuple[str, str, str, str]
    whole_map: str
    all_of_it: str
    by_phase: str
    by_row: str
    sources: str
    source_kinds: dict[SourceKind, str]
    once: str
    times: str
    review: str
    no_questions: str
    review_heads: tuple[str, str, str]
    several: str
    one: str


_NL: Final = ListWords(
    actions="Acties",
    no_actions="Nog geen acties. Begin bij de kans met de meeste winst.",
    action_heads=("Actie", "Kanaal", "Wie", "Wanneer", "Effect en moeite"),
    touchpoints="Touchpoints",
    no_touchpoints="Nog geen touchpoints.",
    touchpoint_heads=("Touchpoint", "Kanaal", "Contact", "Moment", "Hoe weten we dit?"),
    contact_and_owner="Contact, wie",
    contacts={"direct": "direct", "indirect": "via anderen"},
    achieved={"yes": "Doel gehaald", "partly": "Doel deels gehaald", "no": "Doel niet gehaald"},
    personas="Persona’s",
    no_personas="Nog geen persona’s.",
    persona_heads=("Doelen", "Behoeften", "Drempels", "Gedrag", "Verwachtingen"),
    traits="Kenmerken",
    trait="{ends}: {value} van 100",
    notes="Notities",
    no_notes="Nog geen notities.",
    note_heads=("Kaart of actie", "Notitie"),
    evidence="Onderbouwing",
    no_evidence="Nog niets dat bekend of vermoed is.",
    evidence_heads=("Onderzocht", "Getekend", "Erbij", "Vermoed"),
    whole_map="De hele kaart",
    all_of_it="Kaarten, scores en punten",
    by_phase="Per fase",
    by_row="Per rij",
    sources="Bronnen",
    source_kinds={
        "interview": "interview",
        "observation": "observatie",
        "data analysis": "data-analyse",
        "survey": "enquête",
        "usability test": "gebruikerstest",
        "poll": "peiling",
        "desk research": "deskresearch",
        "analytics": "webstatistiek",
        "crm": "klantenbestand",
        "workshop": "workshop",
        "other": "",
    },
    once="1 keer",
    times="{count} keer",
    review="Controle",
    no_questions="Geen vragen.",
    review_heads=("Waarover", "Waar", "Vraag"),
    several="{count} in totaal",
    one="1 in totaal",
)

_EN: Final = ListWords(
    actions="Actions",
    no_actions="No actions yet. Start with the opportunity that wins most.",
    action_heads=("Action", "Channel", "Who", "When", "Impact and effort"),
    touchpoints="Touchpoints",
    no_touchpoints="No touchpoints yet.",
    touchpoint_heads=("Touchpoint", "Channel", "Contact", "Moment", "How do we know?"),
    contact_and_owner="Contact, who",
    contacts={"direct": "direct", "indirect": "through others"},
    achieved={"yes": "Goal achieved", "partly": "Goal partly achieved", "no": "Goal not achieved"},
    personas="Personas",
    no_personas="No personas yet.",
    persona_heads=("Goals", "Needs", "Barriers", "Behaviour", "Expectations"),
    traits="Traits",
    trait="{ends}: {value} of 100",
    notes="Notes",
    no_notes="No notes yet.",
    note_heads=("Card or action", "Note"),
    evidence="Evidence",
    no_evidence="Nothing that is known or guessed yet.",
    evidence_heads=("Researched", "Drawn", "Present", "Guessed"),
    whole_map="The whole map",
    all_of_it="Cards, scores and points",
    by_phase="By phase",
    by_row="By row",
    sources="Sources",
    source_kinds={
        "interview": "interview",
        "observation": "observation",
        "data analysis": "data analysis",
        "survey": "survey",
        "usability test": "usability test",
        "poll": "poll",
        "desk research": "desk research",
        "analytics": "web statistics",
        "crm": "customer database",
        "workshop": "workshop",
        "other": "",
    },
    once="1 time",
    times="{count} times",
    review="Review",
    no_questions="No questions.",
    review_heads=("About", "Where", "Question"),
    several="{count} in all",
    one="1 in all",
)

_WORDS: Final[dict[Language, ListWords]] = {"nl": _NL, "en": _EN}


def list_words(language: Language) -> ListWords:
    """Return the words of a language."""
    return _WORDS[language]
