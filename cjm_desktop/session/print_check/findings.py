"""What a check before print finds, and what it finds in order."""

from collections.abc import Iterable
from typing import Final, Literal

from cjm_desktop.base.ids import JourneyId, PhaseId, RowId
from cjm_desktop.base.named_tuple import NamedTuple

Kind = Literal[
    "characters", "overflow", "notes", "distance", "type", "pictures", "lines", "edges", "ink",
    "length",
]  # fmt: skip
"""Characters without a font, cards that are too small for their text, sticky notes that have no
room, text that is too small for its distance or for print, coarse and unreadable pictures, thin
lines, content near the edge, too much ink, and pages that are too long for some programs."""

KINDS: Final[tuple[Kind, ...]] = (
    "characters", "overflow", "notes", "distance", "type", "pictures", "lines", "edges", "ink",
    "length",
)  # fmt: skip


class Place(NamedTuple):
    """Where something stands: a journey, and in it what of row, phase and entry is known."""

    journey: JourneyId
    row: RowId | None = None
    phase: PhaseId | None = None
    entry: str = ""  # the id of a card or action


class Finding(NamedTuple):
    """Something that would be printed badly.

    ``figure`` and ``limit`` are points for text and lines, millimetres for edges, overflow, notes
    and lengths, pixels an inch for pictures and a sum for ink (3.0 is 300 %); of a character the
    figure counts how often it stands on the page, of many in how many places. ``places`` are each
    named once, in drawing order.
    """

    kind: Kind
    figure: float
    limit: float
    places: tuple[Place, ...]
    # characters, a space between them; which text: "cards" or "captions"; a picture: "unreadable";
    # what has room for notes: the name of a paper, or a size of type as "24 pt"
    what: str = ""
    page: int = 1


class Check(NamedTuple):
    """One kind of check: what it found, and the worst figure of all that it looked at.

    Where nothing was there to look at, as without pictures, there is no figure.
    """

    kind: Kind
    limit: float
    findings: tuple[Finding, ...] = ()
    figure: float | None = None


class Report(NamedTuple):
    """All checks of what is to be printed, in the order of ``KINDS``."""

    checks: tuple[Check, ...]
    metres: float  # the distance that text was checked for

    @property
    def findings(self) -> tuple[Finding, ...]:
        """All that was found, sorted by kind, page and place."""
        return tuple(finding for check in self.checks for finding in check.findings)

    @property
    def in_order(self) -> tuple[Check, ...]:
        """The checks that found nothing."""
        return tuple(check for check in self.checks if not check.findings)


def each_once(places: Iterable[Place]) -> tuple[Place, ...]:
    """Return places in their order, without those that come again."""
    return tuple(dict.fromkeys(places))
