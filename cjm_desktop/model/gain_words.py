"""What is said of the gain of a phase, in both languages: on screen and in the terminal."""

from collections.abc import Callable
from typing import Final, Literal

from cjm_desktop.base.named_tuple import NamedTuple
from cjm_desktop.model.document import Score
from cjm_desktop.model.gains import LARGE_GAP, Gap
from cjm_desktop.model.method_words import GainReading
from cjm_desktop.model.words import GUESSED, Language

MATTERS = 70
"""From this relevance on a phase matters to customers."""

SOME = 40
"""From this relevance on a phase matters somewhat."""

HARDLY = 25
"""Below this presence we are hardly there."""

PARTLY = 60
"""Below this presence we are there in part."""

Case = Literal[
    "more than needed",
    "amply present",
    "in balance",
    "enough",
    "little to win",
    "matters, hardly",
    "matters, partly",
    "matters, better",
    "some, hardly",
    "some, partly",
    "little, hardly",
]
GuessCase = Literal["relevance", "presence", "both", ""]

_CASES: Final[tuple[tuple[Callable[[int, int], bool], Case], ...]] = (
    (lambda r, p: p > r >= MATTERS, "amply present"),
    (lambda r, p: p > r, "more than needed"),
    (lambda r, p: r - p < LARGE_GAP and r >= MATTERS, "enough"),
    (lambda r, p: r - p < LARGE_GAP and r >= SOME, "in balance"),
    (lambda r, p: r - p < LARGE_GAP, "little to win"),
    (lambda r, p: r >= MATTERS and p < HARDLY, "matters, hardly"),
    (lambda r, p: r >= MATTERS and p < PARTLY, "matters, partly"),
    (lambda r, _: r >= MATTERS, "matters, better"),
    (lambda r, p: r >= SOME and p < HARDLY, "some, hardly"),
    (lambda r, _: r >= SOME, "some, partly"),
    (lambda *_: True, "little, hardly"),
)
"""The first question that relevance and presence say yes to decides what is said of them."""


class GainWords(NamedTuple):
    """What is said in one language; what stands in braces is filled in."""

    sentences: dict[Case, str]
    guesses: dict[GuessCase, str]
    readings: dict[GainReading, str]
    explained: dict[GainReading, str]
    numbers: str
    guess: str
    unscored: dict[tuple[bool, bool], str]  # by whether there is a relevance, and a presence
    nothing: str
    waiting: str  # above the phases that lack a score
    heads: tuple[str, ...]  # of a table: place, journey, phase, two scores, gain, words


_NL: Final = GainWords(
    sentences={
        "amply present": "Belangrijk voor klanten, en wij zijn er ruim aanwezig.",
        "more than needed": "Wij zijn er ruim aanwezig: meer dan klanten het belangrijk vinden.",
        "enough": "Belangrijk voor klanten, en wij zijn er bijna net zo sterk aanwezig.",
        "in balance": "Wij zijn er ongeveer net zo aanwezig als klanten het belangrijk vinden.",
        "little to win": "Niet zo belangrijk voor klanten; er valt weinig te winnen.",
        "matters, hardly": "Belangrijk voor klanten, en wij zijn er nauwelijks.",
        "matters, partly": "Belangrijk voor klanten, en wij zijn er maar voor een deel.",
        "matters, better": "Heel belangrijk voor klanten; wij zijn er, maar het kan beter.",
        "some, hardly": "Best belangrijk voor klanten, en wij zijn er nauwelijks.",
        "some, partly": "Best belangrijk voor klanten, en wij kunnen er vaker zijn.",
        "little, hardly": "Niet zo belangrijk voor klanten, en wij zijn er nauwelijks.",
    },
    guesses={
        "relevance": "De relevantie is een vermoeden.",
        "presence": "De aanwezigheid is een vermoeden.",
        "both": "Beide getallen zijn vermoedens.",
        "": "",
    },
    readings={
        "gap": "Relevantie − aanwezigheid",
        "room": "Ruimte × relevantie",
        "own": "Eigen weging",
    },
    explained={
        "gap": "Hoeveel belangrijker een fase is dan wij er aanwezig zijn.",
        "room": "Wat er van aanwezigheid tot 100 nog over is, naar verhouding van de relevantie.",
        "own": "Relevantie telt {relevance} keer mee, afwezigheid {absence} keer.",
    },
    numbers="{relevance} relevant, {presence} aanwezig",
    guess="vermoeden",
    unscored={
        (False, False): "nog niet gescoord",
        (True, False): "{relevance} relevant, aanwezigheid nog niet gescoord",
        (False, True): "{presence} aanwezig, relevantie nog niet gescoord",
    },
    nothing="Nog geen fase heeft beide scores.",
    waiting="Nog niet gescoord",
    heads=("", "Klantreis", "Fase", "Relevantie", "Aanwezigheid", "Winst", "Wat het zegt"),
)

_EN: Final = GainWords(
    sentences={
        "amply present": "Matters to customers, and we are amply present.",
        "more than needed": "We are amply present: more than it matters to customers.",
        "enough": "Matters to customers, and we are there almost as much.",
        "in balance": "We are there about as much as it matters to customers.",
        "little to win": "Does not matter much to customers; there is little to win.",
        "matters, hardly": "Matters to customers, and we are hardly there.",
        "matters, partly": "Matters to customers, and we are there only in part.",
        "matters, better": "Matters a lot to customers; we are there, but it can be better.",
        "some, hardly": "Matters somewhat to customers, and we are hardly there.",
        "some, partly": "Matters somewhat to customers, and we could be there more.",
        "little, hardly": "Does not matter much to customers, and we are hardly there.",
    },
    guesses={
        "relevance": "The relevance is a guess.",
        "presence": "The presence is a guess.",
        "both": "Both numbers are guesses.",
        "": "",
    },
    readings={
        "gap": "Relevance − presence",
        "room": "Room × relevance",
        "own": "Own weights",
    },
    explained={
        "gap": "How much more a phase matters than we are present in it.",
        "room": "What is left of presence up to 100, in proportion to relevance.",
        "own": "Relevance counts {relevance} times, absence {absence} times.",
    },
    numbers="{relevance} relevant, {presence} present",
    guess="guess",
    unscored={
        (False, False): "not scored yet",
        (True, False): "{relevance} relevant, presence not scored yet",
        (False, True): "{presence} present, relevance not scored yet",
    },
    nothing="No phase has both scores yet.",
    waiting="Not scored yet",
    heads=("", "Journey", "Phase", "Relevance", "Presence", "Gain", "What it says"),
)

_WORDS: Final[dict[Language, GainWords]] = {"nl": _NL, "en": _EN}


def gain_words(language: Language) -> GainWords:
    """Return the words of a language."""
    return _WORDS[language]


def case_of(gap: Gap) -> Case:
    """Return what relevance and presence together come to."""
    relevance, presence = gap.relevance.value, gap.presence.value
    return next(case for fits, case in _CASES if fits(relevance, presence))


def guess_case(gap: Gap) -> GuessCase:
    """Return which of the two numbers is a guess."""
    relevance, presence = gap.relevance.evidence == GUESSED, gap.presence.evidence == GUESSED
    if relevance and presence:
        return "both"
    return "relevance" if relevance else "presence" if presence else ""


def sentence_of(gap: Gap, language: Language) -> str:
    """Return a gap in plain words, and whether it rests on guesses."""
    own = gain_words(language)
    said = own.sentences[case_of(gap)], own.guesses[guess_case(gap)]
    return " ".join(filter(None, said))


def numbers_of(gap: Gap, language: Language) -> str:
    """Return the raw numbers; what is guessed has a sign for it."""
    return gain_words(language).numbers.format(
        relevance=figure(gap.relevance), presence=figure(gap.presence)
    )


def amount_of(amount: float, *, guessed: bool = False) -> str:
    """Return a gain as a whole number, halves away from nought; a guess has a sign for it."""
    whole = int(abs(amount) + 0.5)
    figures = f"−{whole}" if amount < 0 and whole else str(whole)
    return f"≈ {figures}" if guessed else figures


def figure(score: Score) -> str:
    """Return a score as it is written; a guess has a sign for it."""
    return f"≈ {score.value}" if score.evidence == GUESSED else str(score.value)
