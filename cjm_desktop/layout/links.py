"""Links: the ultimate moment of truth of one customer, the first search of another."""

from collections.abc import Iterator, Sequence
from typing import Final

from cjm_desktop.base.geometry import Point
from cjm_desktop.base.named_tuple import NamedTuple
from cjm_desktop.layout import tokens
from cjm_desktop.layout.context import Context
from cjm_desktop.layout.lettering import letter
from cjm_desktop.layout.polyline import rounded
from cjm_desktop.layout.rows.traffic import LINK_LEADING, LINK_TEXT
from cjm_desktop.scene.items import Item, Path, Stroke, polygon

_LINE: Final = Stroke(tokens.ULTIMATE, 2, (8, 4))
_CORNER: Final = 7.0
_HALO: Final = Stroke(tokens.PAPER_0, 4, round=True)
_TEXT_DROP: Final = 4.0  # from the line to the base line of its sentence
_TEXT_MARGIN: Final = 10.0
_ARROW: Final = 8.0
_ARROW_HALF: Final = 5.0
_UNDER_ARROW: Final = 2.0  # how far the line ends before the arrow's point
_TOUCH: Final = 1.0  # what stays open between a line and the card


class End(NamedTuple):
    """Where a link meets a card: from above, or from the gutter at its right."""

    x: float
    y: float
    gutter: float | None = None

    def way(self, level: float, short: float = 0.0) -> list[Point]:
        """Return the points up to a level, from as far off the card as ``short``."""
        if self.gutter is None:
            return [Point(self.x, self.y - _TOUCH - short), Point(self.x, level)]
        start = min(self.x + _TOUCH + short, self.gutter)
        return [Point(start, self.y), Point(self.gutter, self.y), Point(self.gutter, level)]

    def moved(self, dy: float) -> "End":
        """Return the end as much further down."""
        return self._replace(y=self.y + dy)

    def arrow(self) -> Item:
        """Return the arrow that points at the card."""
        if self.gutter is None:
            x, tip = self.x, self.y - _TOUCH
            corners = ((x - _ARROW_HALF, tip - _ARROW), (x, tip), (x + _ARROW_HALF, tip - _ARROW))
        else:
            tip, back, y = self.x + _TOUCH, self.gutter + 1, self.y
            corners = ((back, y - _ARROW_HALF), (tip, y), (back, y + _ARROW_HALF))
        return polygon(corners, tokens.ULTIMATE)


class LinkLine(NamedTuple):
    """One link, in the coordinates of the row that its target is in."""

    origin: End
    target: End
    level: float
    sentence: tuple[str, ...]  # its lines
    link: str  # its id

    def moved(self, dy: float) -> "LinkLine":
        """Return the link as much further down."""
        origin, target = self.origin.moved(dy), self.target.moved(dy)
        return self._replace(origin=origin, target=target, level=self.level + dy)

    @property
    def span(self) -> tuple[float, float]:
        """How far up and down the link goes, its sentence and arrow included."""
        heights = (self.origin.y, self.target.y, self.level)
        room = max(_ARROW, len(self.sentence) * LINK_LEADING)
        return min(heights) - room, max(heights) + room

    @property
    def beside(self) -> Sequence[tuple[float, float]]:
        """Where it reaches over the row heads: nowhere."""
        return ()

    def items(self, context: Context) -> Sequence[Item]:
        """Return the dashed line, its arrow and its sentence: in the line if it fits there."""
        leave = self.origin.way(self.level)
        arrive = self.target.way(self.level, _UNDER_ARROW)[::-1]
        if not self.sentence:
            return [_dashed([*leave, *arrive]), self.target.arrow()]
        start, end = leave[-1].x, arrive[0].x
        width = max(context.measurer.width(line, LINK_TEXT) for line in self.sentence)
        if width > abs(end - start) - 2 * (_CORNER + _TEXT_MARGIN):
            left = _beside(min(start, end), max(start, end), width, context.columns.right)
            drawn = [_dashed([*leave, *arrive])]
        else:
            left = (start + end - width) / 2
            near, far = left + width + _TEXT_MARGIN, left - _TEXT_MARGIN
            if start < end:
                near, far = far, near
            drawn = [
                _dashed([*leave, Point(near, self.level)]),
                _dashed([Point(far, self.level), *arrive]),
            ]
        return [*drawn, self.target.arrow(), *self._words(left, width, context)]

    def _words(self, left: float, width: float, context: Context) -> Iterator[Item]:
        """Yield the lines of the sentence, in the middle of each other and of the dashed line."""
        first = self.level + _TEXT_DROP - (len(self.sentence) - 1) * LINK_LEADING / 2
        for index, line in enumerate(self.sentence):
            base, own = first + index * LINK_LEADING, context.measurer.width(line, LINK_TEXT)
            x, ink = left + (width - own) / 2, tokens.ULTIMATE
            yield letter(context.measurer, line, x, base, LINK_TEXT, ink, halo=_HALO)


def _dashed(points: Sequence[Point]) -> Item:
    return Path(rounded(points, _CORNER), stroke=_LINE)


def _beside(left: float, right: float, width: float, most: float) -> float:
    """Return where a sentence begins that has no room between the ends of its line."""
    if right + _TEXT_MARGIN + width <= most:
        return right + _TEXT_MARGIN
    return max(0.0, left - _TEXT_MARGIN - width)
