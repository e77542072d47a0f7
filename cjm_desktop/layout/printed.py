"""What a printed sheet shows of a map beside its grid; equal wishes give equal layouts."""

from collections.abc import Mapping
from types import MappingProxyType
from typing import Final

from cjm_desktop.base.ids import PersonaId, PhaseId, RouteId, RowId
from cjm_desktop.base.named_tuple import NamedTuple
from cjm_desktop.model.print_words import SheetPart
from cjm_desktop.model.words import CurveName

_NONE: Final[Mapping[str, int]] = MappingProxyType({})


class Beyond(NamedTuple):
    """Where a route comes from and goes on to beyond what is shown: -1 left, 1 right, 0 nowhere."""

    route: RouteId
    before: int
    after: int


class PointBeyond(NamedTuple):
    """The point of a curve that is nearest to the phases shown, in one that is not.

    Its place is in columns: from the left edge of the first one shown, or, where it does not stand
    before that, from the right edge of the last.
    """

    row: RowId
    curve: CurveName
    persona: PersonaId | None
    columns: float
    level: float
    before: bool


class Printed(NamedTuple):
    """Which page of how many a sheet is, what it leaves out, and which part of a journey it is.

    Where only some of the phases are shown these keep the numbers and the ranks of the whole
    journey.
    """

    leaves_out: frozenset[SheetPart] = frozenset()
    page: int = 1
    pages: int = 1
    numbers: tuple[int, ...] = ()  # of the phases shown; without any from 1
    ranks: tuple[tuple[PhaseId, int], ...] | None = None  # None takes those of what is shown
    notes: Mapping[str, int] = _NONE  # numbers of notes, by the entry that has one
    shares: tuple[float, float, float, float] | None = None  # of evidence, where some is left out
    filtered: str = ""  # in words, what a filter shows
    beyond: tuple[Beyond, ...] = ()  # routes that do not begin or end where they seem to
    points_beyond: tuple[PointBeyond, ...] = ()  # which curves come from and go on to
    excerpt: bool = False  # only some of the phases are shown
    name: str = ""  # of the journey, where others on paper have the same title
    sketch: bool = False  # an empty grid to be filled in by hand: phases are outlined

    def shows(self, part: SheetPart) -> bool:
        """Tell whether a part is shown."""
        return part not in self.leaves_out

    def number(self, column: int) -> int:
        """Return the number of the phase in a column, from 0."""
        return self.numbers[column] if self.numbers else column + 1


WHOLE = Printed()
"""All of a journey, on one page."""
