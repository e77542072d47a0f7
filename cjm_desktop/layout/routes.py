"""Routes as metro lines: stops on the edges of cards, joined along a corridor."""

from collections.abc import Iterator, Sequence
from itertools import pairwise
from typing import Final

from cjm_desktop.base.geometry import Point, Rect
from cjm_desktop.base.named_tuple import NamedTuple
from cjm_desktop.layout import tokens
from cjm_desktop.layout.context import Context
from cjm_desktop.layout.lettering import letter
from cjm_desktop.layout.polyline import rounded
from cjm_desktop.scene.items import Box, Item, Path, Step, Stroke, circle, polygon
from cjm_desktop.scene.text import Measurer, TextStyle

CORNER: Final = 5.0

WIDTH: Final = 2.6
CASING: Final = 6.5

_DOT: Final = 3.0
_DOT_CASING: Final = 6.0
_DOTS: Final = (0.1, 5.5)
_NARROW: Final = 2.0  # of casing where a line goes up or down between two cards
THIN: Final = 0.7  # of these widths, from three routes on

STOP: Final = 3.2
"""The radius of a stop."""

_ENTRY: Final = 5.2
_EXIT: Final = 5.0
_EXIT_SQUARE: Final = 3.8
_MARK_ROOM: Final = 8.0  # for the marks at the ends and the line's own width
_LONG: Final = 60.0  # shorter stretches have no arrow

_INITIALS: Final = TextStyle(11, 600)
_PLATE_HEIGHT: Final = 15.0
_PLATE_PADDING: Final = 4.0
_PLATE_OVER: Final = 3.0  # how far it reaches over its card
_PLATE_BASE: Final = 3.9  # below its middle
_PLATE_EDGE: Final = Stroke(tokens.PAPER_0, 1.4)


class Stop(NamedTuple):
    """Where a route calls: a place on a card's edge and the way from there to the corridor."""

    column: int
    x: float
    y: float
    gutter: float | None = None  # where it goes up or down, when the corridor is not beside it
    place: int = 0  # among the route's stops, some of which may not be shown
    leaving: float | None = None  # the gutter in which it goes on, where that is another one

    def way(self, level: float, *, leaving: bool = False) -> list[Point]:
        """Return the points from the stop to a level in the corridor."""
        gutter = self.gutter if not leaving or self.leaving is None else self.leaving
        if gutter is None:
            return [Point(self.x, self.y), Point(self.x, level)]
        return [Point(self.x, self.y), Point(gutter, self.y), Point(gutter, level)]

    def moved(self, dy: float) -> "Stop":
        """Return the stop as much further down."""
        return self._replace(y=self.y + dy)


class Hidden(NamedTuple):
    """A piece of a way up or down that is not drawn: it lies behind a card or its mark.

    Of one stretch alone it is not drawn again: the route has come along there before.
    """

    x: float
    top: float
    bottom: float
    stretch: int | None = None

    def moved(self, dy: float) -> "Hidden":
        """Return the piece as much further down."""
        return self._replace(top=self.top + dy, bottom=self.bottom + dy)


class Tail(NamedTuple):
    """How a route comes from, or goes on to, what is not shown: along a level, over an edge."""

    edge: float
    level: float


class RouteLine(NamedTuple):
    """One route, in the coordinates of the row that it runs through."""

    stops: tuple[Stop, ...]
    levels: tuple[float, ...]  # heights of the stretches between each two stops
    dotted: bool = False
    thin: bool = False
    initials: str = ""  # in place of the arrow where it begins
    route: str = ""  # its id
    hidden: tuple[Hidden, ...] = ()
    before: Tail | None = None  # where it comes from, when that is not shown
    after: Tail | None = None

    def items(self, context: Context) -> Sequence[Item]:
        """Return the line and its arrows; its stops lie over all lines."""
        del context
        steps = self.steps()
        drawn: list[Item] = []
        if steps:
            casing, narrow, ink = self._strokes()
            if any(stop.gutter is not None for stop in self.stops):
                between = self._between()
                drawn += [Path(between, stroke=casing)] if between else []
                casing = narrow
            drawn += (Path(steps, stroke=casing), Path(steps, stroke=ink))
        for (a, b), level in zip(pairwise(self.stops), self.levels, strict=True):
            drawn += _arrows(a, b, level)
        drawn += self._tails()
        return drawn

    def _tails(self) -> Iterator[Item]:
        """Yield the line from and to what is not shown, up to the edge of what is."""
        casing, _, ink = self._strokes()
        for tail, stop, comes in (
            (self.before, self.stops[0], True),
            (self.after, self.stops[-1], False),
        ):
            if tail is None:
                continue
            way = [*stop.way(tail.level, leaving=not comes), Point(tail.edge, tail.level)]
            steps = rounded(way, CORNER)
            yield from (Path(steps, stroke=casing), Path(steps, stroke=ink))
            if abs(tail.edge - way[-2].x) > _LONG:
                ahead = 1 if (tail.edge > way[-2].x) is not comes else -1
                yield _arrow((way[-2].x + tail.edge) / 2, tail.level, ahead)

    def steps(self) -> tuple[Step, ...]:
        """Return what is seen of the line from the first stop to the last."""
        steps: list[Step] = []
        for number, leg in enumerate(self.legs()):
            hidden = [h for h in self.hidden if h.stretch is None or h.stretch == number]
            steps += (step for piece in _seen(leg, hidden) for step in rounded(piece, CORNER))
        return tuple(steps)

    def legs(self) -> Iterator[list[Point]]:
        """Yield the corners of the line between each two stops."""
        for (a, b), level in zip(pairwise(self.stops), self.levels, strict=True):
            yield [*a.way(level, leaving=True), *reversed(b.way(level))]

    def _between(self) -> tuple[Step, ...]:
        """Return the line without its ways up and down gutters, where cards are too near for it."""
        steps: list[Step] = []
        for (a, b), level in zip(pairwise(self.stops), self.levels, strict=True):
            start = a.way(level, leaving=True)[-2 if a.gutter is None else -1 :]
            end = b.way(level)[::-1][: 2 if b.gutter is None else 1]
            steps += rounded([*start, *end], CORNER)
        return tuple(steps)

    def moved(self, dy: float) -> "RouteLine":
        """Return the route as much further down."""
        stops = tuple(stop.moved(dy) for stop in self.stops)
        levels = tuple(level + dy for level in self.levels)
        hidden = tuple(piece.moved(dy) for piece in self.hidden)
        before, after = (t and t._replace(level=t.level + dy) for t in (self.before, self.after))
        return self._replace(stops=stops, levels=levels, hidden=hidden, before=before, after=after)

    @property
    def span(self) -> tuple[float, float]:
        """How far up and down the line goes, its marks included."""
        tails = (tail.level for tail in (self.before, self.after) if tail is not None)
        heights = (*(stop.y for stop in self.stops), *self.levels, *tails)
        return min(heights) - _MARK_ROOM, max(heights) + _MARK_ROOM

    @property
    def beside(self) -> Sequence[tuple[float, float]]:
        """Where the line reaches over the row heads: nowhere; its marks may."""
        return ()

    @property
    def plate_beside(self) -> tuple[float, float] | None:
        """From where to where its initials reach over the row heads, None where they do not."""
        first = self.stops[0]
        if not self.initials or first.column or first.gutter is None:
            return None
        half = _PLATE_HEIGHT / 2 + _PLATE_EDGE.width
        return first.y - half, first.y + half

    def _outward(self) -> int:
        """Return which way from its first stop the corridor lies: 1 is down."""
        stop = self.stops[0]
        if stop.gutter is not None or not self.levels:
            return 0
        return 1 if self.levels[0] > stop.y else -1

    def _strokes(self) -> tuple[Stroke, Stroke, Stroke]:
        """Return the casing, that of ways in gutters, and the ink."""
        scale = THIN if self.thin else 1.0
        widths = (_DOT_CASING, _DOT) if self.dotted else (CASING, WIDTH)
        casing, ink = (width * scale for width in widths)
        return (
            Stroke(tokens.PAPER_0, casing, round=True),
            Stroke(tokens.PAPER_0, ink + _NARROW * scale, round=True),
            Stroke(tokens.INK_9, ink, _DOTS if self.dotted else (), round=True),
        )

    def marks(self, context: Context) -> Iterator[Item]:
        """Yield the stops, the entry and the exit."""
        ring = Stroke(tokens.INK_9, 1.7)
        passed = list(self.stops[1:-1])
        passed += [self.stops[-1]] if self.after is not None else []
        passed += [self.stops[0]] if self.before is not None and len(self.stops) > 1 else []
        for stop in passed:
            yield circle(stop.x, stop.y, STOP, tokens.PAPER_0, ring)
        if len(self.stops) > 1 and self.after is None:
            yield from _exit(self.stops[-1])
        if self.before is not None:
            return
        yield from (
            _plate(self.stops[0], self._outward(), self.initials, context)
            if self.initials
            else _entry(self.stops[0])
        )


def _seen(leg: Sequence[Point], hidden: Sequence[Hidden]) -> Iterator[list[Point]]:
    """Yield the pieces of a stretch that are drawn."""
    piece = [leg[0]]
    for a, b in pairwise(leg):
        down = b.y > a.y
        at = a.y
        cuts = sorted(_cuts(a, b, hidden), key=lambda cut: cut[0] if down else -cut[1])
        for top, bottom in cuts:
            near, far = (max(top, at), bottom) if down else (min(bottom, at), top)
            if (far - at) * (b.y - a.y) > 0:
                yield [*piece, Point(a.x, near)]
                piece, at = [Point(a.x, far)], far
        piece.append(b)
    yield piece


def _cuts(a: Point, b: Point, hidden: Sequence[Hidden]) -> Iterator[tuple[float, float]]:
    """Yield from where to where a way is not drawn; near its corners it is."""
    upper, lower = min(a.y, b.y), max(a.y, b.y)
    for each in hidden:
        if a.x == b.x == each.x and each.top < lower and upper < each.bottom:
            top, bottom = max(upper, each.top), min(lower, each.bottom)
            if each.stretch is not None or (upper + CORNER < top and bottom < lower - CORNER):
                yield top, bottom


def _arrows(a: Stop, b: Stop, level: float) -> Iterator[Item]:
    """Yield an arrow halfway every column that a stretch runs through."""
    start, end = a.way(level, leaving=True)[-1].x, b.way(level)[-1].x
    if abs(end - start) <= _LONG:
        return
    count = max(1, abs(b.column - a.column))
    ahead = 1 if end > start else -1
    for number in range(count):
        yield _arrow(start + (end - start) * (number + 0.5) / count, level, ahead)


def _arrow(x: float, level: float, ahead: int) -> Item:
    corners = (
        (x - 4 * ahead, level - 4.2),
        (x + 4.4 * ahead, level),
        (x - 4 * ahead, level + 4.2),
    )
    return polygon(corners, tokens.INK_9, Stroke(tokens.PAPER_0, 1.2))


def _entry(stop: Stop) -> Iterator[Item]:
    x, y = stop.x, stop.y
    yield circle(x, y, _ENTRY, tokens.INK_9, Stroke(tokens.PAPER_0, 1.4))
    yield polygon(((x - 1.6, y - 2.4), (x + 2.4, y), (x - 1.6, y + 2.4)), tokens.PAPER_0)


def _exit(stop: Stop) -> Iterator[Item]:
    x, y, half = stop.x, stop.y, _EXIT_SQUARE / 2
    yield circle(x, y, _EXIT, tokens.PAPER_0, Stroke(tokens.INK_9, 2))
    yield Box(Rect(x - half, y - half, _EXIT_SQUARE, _EXIT_SQUARE), tokens.INK_9)


def _plate(stop: Stop, outward: int, initials: str, context: Context) -> Iterator[Item]:
    """Yield the initials of a persona where the route begins, clear of the card's own words."""
    width = plate_width(initials, context.measurer)
    over = _PLATE_OVER
    if stop.column == 0:
        over = max(over, width + _PLATE_EDGE.width / 2 - tokens.HEAD_CLEAR)
    x = stop.x if stop.gutter is None else stop.x + over - width / 2
    y = stop.y + outward * (_PLATE_HEIGHT / 2 - _PLATE_OVER)
    yield from plate(x, y, initials, context.measurer)


def plate_width(initials: str, measurer: Measurer) -> float:
    """Return the width of a plate with initials."""
    return measurer.width(initials, _INITIALS) + 2 * _PLATE_PADDING


def plate(x: float, y: float, initials: str, measurer: Measurer) -> Iterator[Item]:
    """Yield initials on a black plate around a place."""
    width = plate_width(initials, measurer)
    rect = Rect(x - width / 2, y - _PLATE_HEIGHT / 2, width, _PLATE_HEIGHT)
    yield Box(rect, tokens.INK_9, _PLATE_EDGE, _PLATE_HEIGHT / 2)
    yield letter(measurer, initials, x, y + _PLATE_BASE, _INITIALS, tokens.WHITE, "centre")
