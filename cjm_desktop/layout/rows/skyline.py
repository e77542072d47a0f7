"""One step of the skyline of scores: presence from the base line, relevance, and the gain between.

Items of a step run from x = 0 at its own left edge; y is that of the row.
"""

from typing import Final

from cjm_desktop.base.colour import Colour
from cjm_desktop.base.geometry import Rect
from cjm_desktop.base.ids import PhaseId
from cjm_desktop.base.named_tuple import NamedTuple
from cjm_desktop.layout import tokens
from cjm_desktop.layout.contract import Scale
from cjm_desktop.layout.keys import GAIN_LINE, GAIN_STEP, PRESENCE_LINE, RELEVANCE_LINE
from cjm_desktop.layout.shapes import hatch
from cjm_desktop.model.document import Score
from cjm_desktop.model.words import GUESSED, Series
from cjm_desktop.scene.items import Box, Item, Path, Stroke, line

_RELEVANCE_DASH: Final = (7.0, 4.0)
_PRESENCE_DASH: Final = (5.0, 3.0)
_RISER: Final = Stroke(tokens.INK_9, 1)
_GUESSED_GAIN_LINE: Final = GAIN_LINE._replace(width=0.9)
_GUESSED_GAIN_STEP: Final = 12.0


class Bar(NamedTuple):
    """What one phase shows in a score row."""

    column: int
    phase: PhaseId
    left: float  # in the row
    width: float
    text: float  # the width that words are wrapped for
    wanted: tuple[Series, ...]  # the series of the row
    relevance: Score | None
    presence: Score | None
    applies: bool
    wordless: bool  # a collapsed phase has no room for figures

    @property
    def missing(self) -> tuple[Series, ...]:
        """The series of the row that have no score here."""
        known = {"relevance": self.relevance, "presence": self.presence}
        return tuple(series for series in self.wanted if known[series] is None)

    @property
    def gap(self) -> int | None:
        """Relevance less presence, None unless both are known."""
        if self.relevance is None or self.presence is None:
            return None
        return self.relevance.value - self.presence.value

    @property
    def gap_guessed(self) -> bool:
        """Whether either score is a guess."""
        return any(is_guess(score) for score in (self.relevance, self.presence))


def is_guess(score: Score | None) -> bool:
    """Tell whether a score is known to be a guess only."""
    return score is not None and score.evidence == GUESSED


def gap_tint(bar: Bar, paper: Colour) -> Colour:
    """Return what lies under the hatch of a gap: its tint, or paper where it is a guess."""
    return paper if bar.gap_guessed else tokens.GAP_TINT


def fills(bar: Bar, scale: Scale) -> tuple[Item, ...]:
    """Return the areas of a step."""
    return (*presence_area(bar, scale), *gain_area(bar, scale))


def presence_area(bar: Bar, scale: Scale) -> tuple[Item, ...]:
    """Return the area of presence, and its upper edge."""
    score = bar.presence
    if score is None or score.value == 0:
        return ()
    top = scale.y(score.value)
    guessed = is_guess(score)
    edge = PRESENCE_LINE._replace(dash=_PRESENCE_DASH if guessed else ())
    return (
        Box(Rect(0, top, bar.width, scale.bottom - top), _presence_fill(guessed)),
        line(0, top, bar.width, top, edge),
    )


def _presence_fill(guessed: bool) -> Colour:
    return tokens.PAPER_2 if guessed else tokens.LINE_2


def gain_area(bar: Bar, scale: Scale) -> tuple[Item, ...]:
    """Return the area between presence and relevance, where that is more."""
    if bar.relevance is None or bar.presence is None or bar.gap is None or bar.gap <= 0:
        return ()
    top, bottom = scale.y(bar.relevance.value), scale.y(bar.presence.value)
    area = Rect(0, top, bar.width, bottom - top)
    if bar.gap_guessed:
        steps = hatch(area, _GUESSED_GAIN_STEP, bar.left)
        return (Path(steps, stroke=_GUESSED_GAIN_LINE),)
    return (
        Box(area, tokens.GAP_TINT),
        Path(hatch(area, GAIN_STEP, bar.left), stroke=GAIN_LINE),
    )


def outline(bar: Bar, following: Bar | None, scale: Scale) -> tuple[Item, ...]:
    """Return the line of relevance over a step, and the riser to the one that follows."""
    if bar.relevance is None:
        return ()
    y = scale.y(bar.relevance.value)
    dash = _RELEVANCE_DASH if is_guess(bar.relevance) else ()
    drawn: list[Item] = [line(0, y, bar.width, y, RELEVANCE_LINE._replace(dash=dash))]
    if following is not None and following.relevance is not None:
        other = scale.y(following.relevance.value)
        half = RELEVANCE_LINE.width / 2
        if other != y:
            start = y + half if other > y else y - half
            drawn.append(line(bar.width, start, bar.width, other, _RISER))
    return tuple(drawn)
