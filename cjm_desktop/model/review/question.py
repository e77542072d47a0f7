"""What the review asks, and about which part of a project."""

from typing import Literal, get_args

from cjm_desktop.base.ids import JourneyId, PersonaId, PhaseId, RowId
from cjm_desktop.base.named_tuple import NamedTuple
from cjm_desktop.model.words import Series

Rule = Literal[
    "empty-phase",
    "no-phase-after-purchase",
    "inside-out-row",
    "persona-without-journey",
    "moment-without-goal",
    "score-without-evidence",
    "guess-at-gain",
    "opportunity-without-action",
    "action-without-owner",
    "action-without-date",
    "overdue",
]

RULES: tuple[Rule, ...] = get_args(Rule)
"""The rules in the order of the method: from phases over what is known to what will be done."""

Case = Literal["", "relevance", "presence", "both", "card", "cards"]
"""What of a part a question is about, where its rule asks about more than one thing."""


class Place(NamedTuple):
    """Where a part stands in a project: named as far as it goes."""

    journey: JourneyId | None = None
    row: RowId | None = None
    phase: PhaseId | None = None
    entry: str | None = None  # a card or an action
    series: Series | None = None  # of a score
    persona: PersonaId | None = None


class Question(NamedTuple):
    """One question: by which rule, about which part, and what that part is called by its maker."""

    rule: Rule
    about: str  # the id of the part
    place: Place
    text: str
    case: Case = ""
    number: int = 0  # of cards
