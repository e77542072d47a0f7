"""What a comparison of two journeys says: what belongs together, and what differs."""

from typing import Final, Literal

from cjm_desktop.base.ids import PhaseId, RowId
from cjm_desktop.base.named_tuple import NamedTuple
from cjm_desktop.model.document import Journey, Phase, Row

Change = Literal["added", "removed", "moved", "changed", "raised", "lowered"]
Subject = Literal[
    "phase",
    "row",
    "card",
    "action",
    "relevance",
    "presence",
    "emotional",
    "functional",
    "wanted",
    "metric",
    "image",
]
Aspect = Literal[
    "name",
    "applies",
    "text",
    "channel",
    "medium",
    "contact",
    "moment",
    "marker",
    "image",
    "owner",
    "goal",
    "achieved",
    "start",
    "due",
    "status",
    "impact",
    "effort",
]
Side = Literal["first", "second"]
SIDES: Final[tuple[Side, Side]] = ("first", "second")
CHANGES: Final[tuple[Change, ...]] = (
    *("added", "removed", "moved", "changed", "raised", "lowered"),
)


class Turn(NamedTuple):
    """An aspect that is otherwise, with what it was and is: a name, a word of ours, a date."""

    aspect: Aspect
    before: str = ""  # empty where there was nothing, or it is no matter of words
    after: str = ""


class Place(NamedTuple):
    """Where something stands in its own journey: a row, a phase, where both meet, or an entry."""

    row: RowId | None = None
    phase: PhaseId | None = None
    entry: str = ""  # a card or action


class Difference(NamedTuple):
    """Something that the second journey has otherwise than the first.

    ``before`` and ``after`` are texts or values, None where there are none.
    """

    change: Change
    subject: Subject
    phase: PhaseId | None  # of the comparison; None is a whole row
    what: str  # the text of a card or action, the name of a phase or row
    before: str | float | None = None
    after: str | float | None = None
    first: Place | None = None  # None where the first journey does not have it
    second: Place | None = None
    origin: PhaseId | None = None  # of the comparison: where what moved stands in the first
    turns: tuple[Turn, ...] = ()  # what else is otherwise than the text and the place
    entries: int = 0  # cards and actions that come or go with a whole phase or row

    @property
    def rise(self) -> float | None:
        """The second number less the first, None where they are not two numbers."""
        if isinstance(self.before, str) or isinstance(self.after, str):
            return None
        if self.before is None or self.after is None:
            return None
        return round(self.after - self.before, 2)


class PhasePair(NamedTuple):
    """A column: the phases of both journeys that stand in it, None where one has none."""

    id: PhaseId
    first: Phase | None
    second: Phase | None


class RowPair(NamedTuple):
    """Rows that belong together, their cells under the phases of the comparison."""

    first: Row | None
    second: Row | None

    @property
    def rows(self) -> tuple[Row, ...]:
        """Those that there are."""
        return tuple(row for row in (self.first, self.second) if row is not None)


class Comparison(NamedTuple):
    """Two journeys over the same columns: rows of the second stand under those of the first."""

    first: Journey
    second: Journey
    journey: Journey  # phases and rows of both
    phases: tuple[PhasePair, ...]
    pairs: tuple[RowPair, ...]
    same: frozenset[str]  # cards and actions that both have alike, by the ids of both
    differences: tuple[Difference, ...]  # by phase, and within it in the order of the map

    def side(self, side: Side) -> Journey:
        """Return one of the two journeys."""
        return self.first if side == "first" else self.second
