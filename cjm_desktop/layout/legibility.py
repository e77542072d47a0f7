"""How large the text of a printed map is, and from how far it can be read."""

from typing import Final

from cjm_desktop.base.named_tuple import NamedTuple
from cjm_desktop.base.units import POINTS_PER_MM
from cjm_desktop.model.document import Journey, Project
from cjm_desktop.model.texts import head_spots, line_spots, project_spots, row_spots

CARD_UNITS: Final = 13.0  # size of a card's text
SMALLEST_UNITS: Final = 10.8
SMALLEST_POINTS: Final = 6.0  # below this printers and readers give up
SMALLEST_MM: Final = SMALLEST_POINTS / POINTS_PER_MM
POINTS_PER_METRE: Final = 12.0  # of reading distance
LONG: Final = 1000  # characters; a longer text alone may take most of a page
_NOT_PRINTED: Final = {
    "alt", "behaviour", "expectations", "goal", "goals", "needs", "note", "pains", "prompt",
    "scope", "tags",
}  # fmt: skip


class Legibility(NamedTuple):
    """The sizes of a map's text on paper, in points."""

    card: float
    smallest: float

    @property
    def metres(self) -> float:
        """From how far cards can be read."""
        return self.card / POINTS_PER_METRE

    @property
    def is_too_small(self) -> bool:
        """Whether some text is hard to read even in the hand."""
        return round(self.smallest, 1) < SMALLEST_POINTS


def legibility(points_per_unit: float) -> Legibility:
    """Return how well a map can be read that is printed at so many points per map unit."""
    return Legibility(CARD_UNITS * points_per_unit, SMALLEST_UNITS * points_per_unit)


def long_text(project: Project, journey: Journey) -> str:
    """Return the longest text that makes a printed map large, empty when none is very long."""
    gathered = (
        project_spots(project),
        head_spots(journey),
        *map(row_spots, journey.rows),
        line_spots(journey),
    )
    texts = (s.text for spots in gathered for s in spots.spots if s.field not in _NOT_PRINTED)
    longest = max(texts, key=len, default="")
    return longest if len(longest) > LONG else ""
