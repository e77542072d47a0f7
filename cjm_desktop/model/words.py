"""The closed sets of words that the document is written in."""

from typing import Literal, get_args

Language = Literal["en", "nl"]
Hue = Literal[
    "petrol", "sky", "cobalt", "violet", "plum", "rose", "brick", "ochre", "moss", "slate"
]
RowKind = Literal["cards", "score", "curve", "actions", "metric", "image", "divider"]
RowRole = Literal[
    "own",
    "doing",
    "touchpoints",
    "quotes",
    "needs",
    "pains",
    "relevance",
    "presence",
    "functional",
    "emotional",
    "opportunities",
    "actions",
    "media",
    "backstage",
    "metric",
    "image",
    "visibility",
    "interaction",
]
Series = Literal["relevance", "presence"]
CurveName = Literal["emotional", "functional", "wanted"]
Medium = Literal["digital", "physical"]
Contact = Literal["direct", "indirect"]
MomentOfTruth = Literal["zero", "first", "ultimate"]
Marker = Literal["need", "barrier"]
Achieved = Literal["yes", "partly", "no"]
ActionStatus = Literal["open", "busy", "done"]
JourneyState = Literal["current", "future"]
LineStyle = Literal["solid", "dotted"]
PointMarks = Literal["faces", "dots"]
SourceKind = Literal[
    "interview",
    "observation",
    "data analysis",
    "survey",
    "usability test",
    "poll",
    "desk research",
    "analytics",
    "crm",
    "workshop",
    "other",
]

HUES: tuple[Hue, ...] = get_args(Hue)
ROW_KINDS: tuple[RowKind, ...] = get_args(RowKind)

GUESSED, PRESENT, DRAWN, RESEARCHED = 1, 2, 3, 4
"""The ladder of evidence: guessed by staff, customers present, drawn by customers, researched."""

SERIES_WORDS: dict[Series, dict[Language, str]] = {
    "relevance": {"en": "Relevance", "nl": "Relevantie"},
    "presence": {"en": "Presence", "nl": "Aanwezigheid"},
}
"""What the two series of a row of scores are called in a document of each language."""
