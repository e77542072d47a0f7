"""What of a map is drawn where, as far as cuts are concerned."""

from collections.abc import Iterable, Iterator
from itertools import accumulate
from math import ceil, floor
from typing import Final

from cjm_desktop.base.geometry import Rect
from cjm_desktop.base.named_tuple import NamedTuple
from cjm_desktop.base.units import Paper
from cjm_desktop.layout.tiles.seams import STEP, Side, whole_side
from cjm_desktop.scene.extent import extents
from cjm_desktop.scene.ink import text_rect
from cjm_desktop.scene.items import Icon, Part, Picture, Text

AIR: Final = 3.0  # millimetres of white that stay around what is drawn
_NEAR: Final = 1.5  # millimetres by which hands may cut beside a line
_AWAY: Final = 4.0  # millimetres that a cut keeps from a text if it can
_AWAY_WEIGHT: Final = 0.05  # of nearness to a text, of cutting through it
_SIGN_WEIGHT: Final = 0.1  # of icons, faces and pictures, of text
_LARGEST_SIGN: Final = 30.0  # map units
_SHAPE_WEIGHT: Final = 1e-4  # of lines and areas


class Drawn(NamedTuple):
    """The two sides of a map: along its width, and along its height."""

    across: Side
    down: Side


def all_over(size: Paper) -> Drawn:
    """Return the sides of a map that is drawn on from edge to edge."""
    return Drawn(*map(whole_side, size))


def drawn_on(drawn: Iterable[tuple[Rect, Part]], size: Paper, unit: float) -> Drawn:
    """Return the sides of a map in units of so many millimetres, on paper of a size.

    Each part comes with a rectangle that holds all it draws.
    """
    across, down = _Tally(size.width), _Tally(size.height)
    for whole, part in drawn:
        x, right, y, bottom = (
            side * unit for side in (whole.x, whole.right, whole.y, whole.bottom)
        )
        if not (across.holds(x, right) and down.holds(y, bottom)):
            for reach in _surely_inked(part):
                across.hold(reach.x * unit, reach.right * unit)
                down.hold(reach.y * unit, reach.bottom * unit)
        across.cross(x, right, (bottom - y) * _SHAPE_WEIGHT)
        down.cross(y, bottom, (right - x) * _SHAPE_WEIGHT)
        for rect, weight in _kept_whole(part):
            x, right, y, bottom = (
                side * unit for side in (rect.x, rect.right, rect.y, rect.bottom)
            )
            across.cross(x, right, (bottom - y) * weight, soft=True)
            down.cross(y, bottom, (right - x) * weight, soft=True)
    return Drawn(across.side(), down.side())


def _surely_inked(part: Part) -> Iterator[Rect]:
    """Yield rectangles that together hold what a part draws, as near as that is known."""
    for item, reach in zip(part.items, extents(part), strict=True):
        if isinstance(item, Text) and _is_plain(item):
            yield text_rect(item).moved(part.rect.x, part.rect.y)
        else:
            yield reach


def _kept_whole(part: Part) -> Iterator[tuple[Rect, float]]:
    """Yield what should not be cut through, and how much that counts; a card's text is one."""
    x, y = part.rect.x, part.rect.y
    texts = [text_rect(item) for item in part.items if isinstance(item, Text)]
    if part.owner and texts:
        left, top = min(text.x for text in texts), min(text.y for text in texts)
        right, bottom = max(text.right for text in texts), max(text.bottom for text in texts)
        texts = [Rect(left, top, right - left, bottom - top)]
    yield from ((text.moved(x, y), 1.0) for text in texts)
    if part.owner and not texts and max(part.rect.w, part.rect.h) <= _LARGEST_SIGN:
        yield part.rect, _SIGN_WEIGHT  # the face of a point, or its dot
    for item in part.items:
        if isinstance(item, Icon) and not part.owner:
            yield Rect(x + item.x, y + item.y, item.size, item.size), _SIGN_WEIGHT
        elif isinstance(item, Picture):
            yield item.rect.moved(x, y), _SIGN_WEIGHT


def _is_plain(item: Text) -> bool:
    """Tell whether letters are of a height that is known."""
    return not any(run.ys or run.face.data is not None for run in item.line.runs)


class _Tally:
    """Counts along one side what lies under each place."""

    def __init__(self, whole: float) -> None:
        self._whole = whole
        self._low, self._high = whole, 0.0
        self._changes = [0.0] * (ceil(whole / STEP) + 2)

    def hold(self, low: float, high: float) -> None:
        """Note that something is drawn from one place to another."""
        self._low, self._high = min(self._low, low), max(self._high, high)

    def holds(self, low: float, high: float) -> bool:
        """Tell whether that lies within what is noted already."""
        return self._low <= low and high <= self._high

    def cross(self, low: float, high: float, weight: float, soft: bool = False) -> None:
        """Note what a cut between two places runs through; ``soft`` things keep it away, too."""
        near = _NEAR if soft else 0.0
        self._add(low - near, high + near, weight)
        if soft:
            self._add(low - _AWAY, high + _AWAY, weight * _AWAY_WEIGHT)

    def side(self) -> Side:
        """Return the side that was counted; all of it where nothing is drawn."""
        if self._low > self._high:
            return whole_side(self._whole)
        low = max(0.0, floor(self._low - AIR))
        high = min(self._whole, ceil(self._high + AIR))
        return Side(self._whole, float(low), float(high), list(accumulate(self._changes)))

    def _add(self, low: float, high: float, weight: float) -> None:
        last = len(self._changes) - 1
        first = min(max(0, floor(low / STEP) + 1), last)
        self._changes[first] += weight
        self._changes[min(max(first, ceil(high / STEP)), last)] -= weight
