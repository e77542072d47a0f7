"""What a sketch sheet asks, in both languages."""

from typing import Final

from cjm_desktop.base.named_tuple import NamedTuple
from cjm_desktop.model.words import Language, RowRole


class Question(NamedTuple):
    """What stands in a row's head: the question, and how it is answered."""

    name: str
    hint: str = ""


class SketchWords(NamedTuple):
    """The words of a sketch sheet; what stands in braces is filled in."""

    title: str
    date: str
    people: str
    known: str
    ladder: tuple[str, str, str, str]  # evidence 1 to 4
    note: str
    rows: dict[RowRole, Question]


_NL: Final = SketchWords(
    title="De reis van",
    date="Datum",
    people="Wie zit erbij?",
    known="Hoe weten we dit? Zet streepjes op het briefje.",
    ladder=("wij vermoeden", "klanten zitten erbij", "klanten tekenen het", "onderzocht"),
    note="Briefje {side} × {side} mm",
    rows={
        "doing": Question("Wat doet de klant?", "Schrijf in de ik-vorm: ‘Ik zoek …’"),
        "touchpoints": Question("Waar komt de klant ons tegen?", "Eén plek per briefje"),
        "quotes": Question("Wat denkt en vraagt de klant?", "Letterlijk, als een citaat"),
        "needs": Question("Wat heeft de klant nodig?", "Eén gedachte per briefje"),
        "pains": Question("Wat houdt de klant tegen?", "Eén gedachte per briefje"),
        "functional": Question("Hoe goed werkt het?", "Zet punten en trek een lijn"),
        "emotional": Question("Hoe voelt het?", "Zet punten en trek een lijn"),
        "relevance": Question(
            "Relevantie en aanwezigheid",
            "Dik: belangrijk voor de klant. Dun: wij zijn er. Arceer het verschil.",
        ),
        "opportunities": Question("Kans", "Wat zegt dit alles, in één zin?"),
        "actions": Question("Wat gaan we doen?", "Wie, en wanneer?"),
        "backstage": Question("Wat maakt dit mogelijk?", "Mensen, systemen en afspraken"),
        "metric": Question("Wat meten we?", "Getal, datum en bron"),
        "image": Question("Hoe ziet het eruit?", "Teken het, of plak een foto"),
    },
)

_EN: Final = SketchWords(
    title="The journey of",
    date="Date",
    people="Who is here?",
    known="How do we know? Draw bars on the note.",
    ladder=("we guess", "customers are present", "customers draw it", "researched"),
    note="Note {side} × {side} mm",
    rows={
        "doing": Question("What does the customer do?", "Write as “I”: ‘I look for …’"),
        "touchpoints": Question("Where does the customer meet us?", "One place a note"),
        "quotes": Question("What do they think and ask?", "Word for word, as a quote"),
        "needs": Question("What does the customer need?", "One thought a note"),
        "pains": Question("What holds the customer back?", "One thought a note"),
        "functional": Question("How well does it work?", "Set points and draw a line"),
        "emotional": Question("How does it feel?", "Set points and draw a line"),
        "relevance": Question(
            "Relevance and presence",
            "Thick: matters to the customer. Thin: we are there. Hatch the difference.",
        ),
        "opportunities": Question("Opportunity", "What does all this say, in one sentence?"),
        "actions": Question("What will we do?", "Who, and when?"),
        "backstage": Question("What makes this possible?", "People, systems and agreements"),
        "metric": Question("What do we measure?", "Figure, date and source"),
        "image": Question("What does it look like?", "Draw it, or stick a photo"),
    },
)

_WORDS: Final[dict[Language, SketchWords]] = {"nl": _NL, "en": _EN}


def sketch_words(language: Language) -> SketchWords:
    """Return the words of a language."""
    return _WORDS[language]
