"""What the review says, in both languages: on screen, on paper and in the terminal."""

from typing import Final

from cjm_desktop.base.named_tuple import NamedTuple
from cjm_desktop.model.review.question import Case, Question, Rule
from cjm_desktop.model.words import Language


class Wording(NamedTuple):
    """The words for a rule: its name, what it asks by case, and what can be done about it."""

    name: str
    questions: dict[Case, str]
    hint: str


_NL: Final[dict[Rule, Wording]] = {
    "empty-phase": Wording(
        "Lege fase",
        {"": "In deze fase staat nog niets."},
        "Wat maakt de klant hier mee? Zet er een kaart neer, of zeg waarom de fase niet van "
        "toepassing is.",
    ),
    "no-phase-after-purchase": Wording(
        "Niets na de koop",
        {"": "Deze klantreis heeft geen fase na de koop."},
        "Voeg een fase toe: leveren, gebruiken, hulp krijgen of terugkomen.",
    ),
    "inside-out-row": Wording(
        "Rij vanuit de organisatie",
        {"": "Deze rij heet naar de organisatie, niet naar de klant."},
        "Hoe zou een klant dit noemen? Of hoort de rij achter de schermen?",
    ),
    "persona-without-journey": Wording(
        "Persona zonder klantreis",
        {"": "Deze persona heeft nog geen klantreis."},
        "Zet de persona bij een klantreis, of teken er een route voor.",
    ),
    "moment-without-goal": Wording(
        "Moment zonder doel",
        {"": "Dit moment van de waarheid heeft nog geen doel."},
        "Wat moet dit contact bereiken?",
    ),
    "score-without-evidence": Wording(
        "Score zonder onderbouwing",
        {
            "relevance": "Deze relevantie is een vermoeden zonder bron.",
            "presence": "Deze aanwezigheid is een vermoeden zonder bron.",
            "both": "Relevantie en aanwezigheid zijn hier een vermoeden zonder bron.",
        },
        "Hoe weten we dit? Vraag het klanten, of noem een bron.",
    ),
    "guess-at-gain": Wording(
        "Vermoeden op de plek met de meeste winst",
        {
            "relevance": "Hier is het meest te winnen, maar de relevantie is een vermoeden.",
            "presence": "Hier is het meest te winnen, maar de aanwezigheid is een vermoeden.",
            "both": "Hier is het meest te winnen, maar beide scores zijn een vermoeden.",
            "card": "Hier is het meest te winnen, maar 1 kaart is een vermoeden.",
            "cards": "Hier is het meest te winnen, maar {number} kaarten zijn een vermoeden.",
        },
        "Zoek dit als eerste uit, voordat je eraan bouwt.",
    ),
    "opportunity-without-action": Wording(
        "Kans zonder actie",
        {"": "Bij deze kans hoort nog geen actie."},
        "Wat ga je eraan doen? Schrijf een actie en verbind die met de kans.",
    ),
    "action-without-owner": Wording(
        "Actie zonder eigenaar",
        {"": "Deze actie heeft nog geen eigenaar."},
        "Wie zorgt ervoor?",
    ),
    "action-without-date": Wording(
        "Actie zonder datum",
        {"": "Deze actie heeft nog geen datum."},
        "Wanneer is hij klaar?",
    ),
    "overdue": Wording(
        "Actie die te laat is",
        {"": "Deze actie had al klaar moeten zijn."},
        "Rond hem af, of spreek een nieuwe datum af.",
    ),
}

_EN: Final[dict[Rule, Wording]] = {
    "empty-phase": Wording(
        "Empty phase",
        {"": "Nothing stands in this phase yet."},
        "What does the customer go through here? Write a card, or say why the phase does not "
        "apply.",
    ),
    "no-phase-after-purchase": Wording(
        "Nothing after the purchase",
        {"": "This journey has no phase after the purchase."},
        "Add a phase: delivery, use, getting help or coming back.",
    ),
    "inside-out-row": Wording(
        "Row from the inside out",
        {"": "This row is named after the organisation, not after the customer."},
        "What would a customer call this? Or does the row belong behind the scenes?",
    ),
    "persona-without-journey": Wording(
        "Persona without a journey",
        {"": "This persona has no journey yet."},
        "Put the persona on a journey, or draw a route for it.",
    ),
    "moment-without-goal": Wording(
        "Moment without a goal",
        {"": "This moment of truth has no goal yet."},
        "What must this contact achieve?",
    ),
    "score-without-evidence": Wording(
        "Score without evidence",
        {
            "relevance": "This relevance is a guess without a source.",
            "presence": "This presence is a guess without a source.",
            "both": "Relevance and presence are guesses here, without a source.",
        },
        "How do we know? Ask customers, or name a source.",
    ),
    "guess-at-gain": Wording(
        "Guess where most is to be won",
        {
            "relevance": "Most is to be won here, but the relevance is a guess.",
            "presence": "Most is to be won here, but the presence is a guess.",
            "both": "Most is to be won here, but both scores are guesses.",
            "card": "Most is to be won here, but 1 card is a guess.",
            "cards": "Most is to be won here, but {number} cards are guesses.",
        },
        "Find this out first, before you build on it.",
    ),
    "opportunity-without-action": Wording(
        "Opportunity without an action",
        {"": "No action belongs to this opportunity yet."},
        "What will you do about it? Write an action and link it to the opportunity.",
    ),
    "action-without-owner": Wording(
        "Action without an owner",
        {"": "This action has no owner yet."},
        "Who takes care of it?",
    ),
    "action-without-date": Wording(
        "Action without a date",
        {"": "This action has no date yet."},
        "When will it be done?",
    ),
    "overdue": Wording(
        "Action that is late",
        {"": "This action should have been done by now."},
        "Finish it, or agree on a new date.",
    ),
}

_WORDINGS: Final[dict[Language, dict[Rule, Wording]]] = {"nl": _NL, "en": _EN}


def wording_of(rule: Rule, language: Language) -> Wording:
    """Return the words for a rule."""
    return _WORDINGS[language][rule]


def said(question: Question, language: Language) -> str:
    """Return a question as a sentence."""
    sentence = wording_of(question.rule, language).questions[question.case]
    return sentence.format(number=question.number)
