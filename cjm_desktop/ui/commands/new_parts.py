"""What new cards, phases and rows begin with."""

from typing import Final

from cjm_desktop.base.ids import ActionId, CardId, PhaseId, RowId, new_id
from cjm_desktop.layout.tokens import AFTER_SALE, BEFORE_SALE
from cjm_desktop.model.addresses import Entry
from cjm_desktop.model.document import Action, Card, Journey, Phase, Row
from cjm_desktop.model.questions import usual_marker
from cjm_desktop.model.words import Hue, Language, RowKind, RowRole

_ROW_WORDS: Final[dict[RowRole, dict[Language, tuple[str, str]]]] = {
    "doing": {
        "en": ("What customers do", "In their own words"),
        "nl": ("Wat klanten doen", "In hun eigen woorden"),
    },
    "touchpoints": {
        "en": ("Touchpoints", "Where do we meet?"),
        "nl": ("Touchpoints", "Waar komen we elkaar tegen?"),
    },
    "quotes": {
        "en": ("Thinking and questions", "What do customers wonder here?"),
        "nl": ("Denken en vragen", "Wat vragen klanten zich hier af?"),
    },
    "needs": {
        "en": ("Needs", "What helps customers here?"),
        "nl": ("Behoeften", "Wat helpt klanten hier?"),
    },
    "pains": {
        "en": ("Barriers", "What holds customers back?"),
        "nl": ("Drempels", "Wat houdt klanten tegen?"),
    },
    "relevance": {
        "en": ("Relevance and presence", "How important, and are we there?"),
        "nl": ("Relevantie en aanwezigheid", "Hoe belangrijk, en zijn wij er?"),
    },
    "presence": {
        "en": ("Presence", "How well are we there, from 0 to 100?"),
        "nl": ("Aanwezigheid", "Hoe goed zijn wij er, van 0 tot 100?"),
    },
    "functional": {
        "en": ("Functional experience", "How well does it work?"),
        "nl": ("Functionele beleving", "Hoe goed werkt het?"),
    },
    "emotional": {
        "en": ("Experience", "How does this phase feel to the customer?"),
        "nl": ("Beleving", "Hoe voelt deze fase voor de klant?"),
    },
    "opportunities": {
        "en": ("Opportunities", "What does it all say, in one sentence?"),
        "nl": ("Kansen", "Wat zegt dit alles, in één zin?"),
    },
    "actions": {
        "en": ("Actions", "Who does what, and when?"),
        "nl": ("Acties", "Wie doet wat, en wanneer?"),
    },
    "media": {
        "en": ("Media", "Which form fits here?"),
        "nl": ("Media", "Welke vorm past hier?"),
    },
    "backstage": {
        "en": ("Backstage", "What makes this possible?"),
        "nl": ("Achter de schermen", "Wat maakt dit mogelijk?"),
    },
    "metric": {"en": ("Figures", "What do we measure?"), "nl": ("Cijfers", "Wat meten we al?")},
    "image": {
        "en": ("Pictures", "What does it look like?"),
        "nl": ("Beelden", "Hoe ziet het eruit?"),
    },
    "visibility": {
        "en": ("Line of visibility", "below this the customer does not see us"),
        "nl": ("Zichtlijn", "hieronder ziet de klant ons niet"),
    },
    "interaction": {
        "en": ("Line of interaction", "above this the customer acts, below it we do"),
        "nl": ("Interactielijn", "hierboven handelt de klant, hieronder wij"),
    },
}


def new_entry(row: Row, text: str, id_: str = "") -> Entry:
    """Return a new card, or action where the row holds those, as its row's role asks."""
    if row.kind == "actions":
        return Action(id=ActionId(id_ or new_id()), text=text)
    return Card(id=CardId(id_ or new_id()), text=text, marker=usual_marker(row))


def new_row(kind: RowKind, role: RowRole, language: Language) -> Row:
    """Return a new row with the name and prompt of its role in the document's language."""
    name, prompt = row_words(role, language)
    return Row(id=RowId(new_id()), kind=kind, role=role, name=name, prompt=prompt)


def row_words(role: RowRole, language: Language) -> tuple[str, str]:
    """Return the name and prompt of a role in the document's language; empty for own rows."""
    words = _ROW_WORDS.get(role)
    return words[language] if words else ("", "")


def new_phase(journey: Journey, index: int) -> Phase:
    """Return a new phase without a name, for a place among the phases."""
    return Phase(id=PhaseId(new_id()), hue=hue_for(journey, index))


def hue_for(journey: Journey, index: int) -> Hue:
    """Return the hue that follows that of the phase before, in its palette, and is not the next's.

    The palette is that of phases before the sale or of those after it.
    """
    phases = journey.phases
    before = phases[index - 1].hue if 0 < index <= len(phases) else None
    after = phases[index].hue if index < len(phases) else None
    neighbour = before or after
    palette = AFTER_SALE if neighbour in AFTER_SALE else BEFORE_SALE
    start = palette.index(before) + 1 if before in palette else 0
    turned = (*palette[start:], *palette[:start])
    return next(hue for hue in turned if hue not in (before, after))
