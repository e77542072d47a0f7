"""Draws scene items with a QPainter.

Items are compiled once into pieces that hold their own pens, paths and glyph runs; what is drawn
often is compiled seldom. The painter's transform maps map units to the device.
"""

from collections.abc import Callable, Hashable, Iterable, Iterator, Mapping, Sequence
from itertools import groupby
from math import inf
from typing import assert_never

from PySide6.QtCore import QLineF, QRectF
from PySide6.QtGui import QBrush, QColor, QPainter, QPainterPath, QPen

from cjm_desktop.base.colour import Colour
from cjm_desktop.base.named_tuple import NamedTuple
from cjm_desktop.render.qt_long_paths import is_long_line, offset_pen, stretches
from cjm_desktop.render.qt_pictures import Images, Later, Pictures
from cjm_desktop.render.qt_shapes import (
    NO_BRUSH,
    NO_PEN,
    brush_of,
    icon_path,
    painter_path,
    pen_of,
    text_pen_of,
)
from cjm_desktop.render.qt_text import Placed, at_doubling, doubling_of, glyph_runs, outline_of
from cjm_desktop.scene.items import Box, Icon, Item, Move, Part, Path, Picture, Stroke, Text, To

Draw = Callable[[QPainter, float], None]  # with the device pixels that a map unit takes

# Qt draws no glyph run that is larger than 64 device pixels; outlines take its place.
LARGEST_GLYPHS = 60.0
_BAR_TOP = 0.45  # of the size of text, above its base line
_BAR_HEIGHT = 0.22
_TOGETHER = 320.0  # like things within this width become one painter call
_MISSING_PICTURE = Colour("#C4BFB3")
_AWAITED_PICTURE = Colour("#F6F4EF")
_AWAITED_EDGE = Stroke(Colour("#DDD9CF"), 1.0)


class Piece(NamedTuple):
    """One painter call, and from where to where it draws, in map units."""

    left: float
    right: float
    draw: Draw


Drawing = tuple[Piece, ...]


def draw(painter: QPainter, drawing: Drawing, left: float = -inf, right: float = inf) -> None:
    """Draw what was compiled, as far as it lies between two places."""
    scale = painter.deviceTransform().m11()
    for begin, end, call in drawing:
        if begin < right and end > left:
            call(painter, scale)


class QtRenderer:
    """Turns parts into drawings; keeps pictures, which are dear, between them.

    Text of fewer than ``least_text`` device pixels is drawn as bars. With ``later`` pictures are
    decoded there, and a place is kept for those that are not ready. What ``prints`` keeps glyphs of
    any size, which a printer's file takes, from fonts that it can hold.
    """

    def __init__(
        self,
        images: Images,
        colours: Mapping[Colour, Colour] | None = None,
        least_text: float = 0.0,
        later: Later | None = None,
        *,
        prints: bool = False,
    ) -> None:
        self._colours = colours or {}
        self._least_text = least_text
        self._prints = prints
        self._pictures = Pictures(images, later)

    def compile(self, items: Iterable[Item], dx: float = 0.0, dy: float = 0.0) -> Drawing:
        """Return the painter calls that draw items, moved by an offset in map units."""
        return tuple(
            piece
            for _, group in groupby(items, _likeness)
            for like, left, right in _side_by_side(group)
            for piece in self._pieces(like, left, right, dx, dy)
        )

    def compile_parts(
        self, parts: Iterable[Part], left: float = -inf, right: float = inf
    ) -> Drawing:
        """Return the painter calls that draw parts in the coordinates of their parent.

        What lies wholly outside two places is left out.
        """
        return tuple(
            piece
            for part in parts
            for piece in self.compile(_items_between(part, left, right), part.rect.x, part.rect.y)
        )

    def draw_items(self, painter: QPainter, items: Iterable[Item]) -> None:
        """Draw items once."""
        draw(painter, self.compile(items))

    def draw_parts(self, painter: QPainter, parts: Iterable[Part]) -> None:
        """Draw parts once, in the coordinates of their parent."""
        draw(painter, self.compile_parts(parts))

    def replace_colours(self, colours: Mapping[Colour, Colour]) -> None:
        """Draw some colours as others from now on: the paper's on a dark desk."""
        self._colours = colours

    def forget_pictures(self) -> None:
        """Load pictures anew from now on."""
        self._pictures.forget()

    def _pieces(
        self, like: Sequence[Item], left: float, right: float, dx: float, dy: float
    ) -> Iterator[Piece]:
        first = like[0]
        if isinstance(first, Path) and first.stroke and is_long_line(first):
            for stretch in stretches(first.steps, dashed=bool(first.stroke.dash)):
                path = painter_path(stretch.steps, dx, dy)
                pen = offset_pen(self._pen(first.stroke), first.stroke, stretch.offset)
                left, right = _extent(Path(stretch.steps, stroke=first.stroke))
                yield Piece(left + dx, right + dx, _filled_path(path, NO_BRUSH, pen))
            return
        yield Piece(left + dx, right + dx, self._drawn(like, dx, dy))

    def _drawn(self, like: Sequence[Item], dx: float, dy: float) -> Draw:
        first = like[0]
        match first:
            case Box():
                return self._boxes([item for item in like if isinstance(item, Box)], dx, dy)
            case Path():
                return self._paths([item for item in like if isinstance(item, Path)], dx, dy)
            case Text():
                return self._texts([item for item in like if isinstance(item, Text)], dx, dy)
            case Icon():
                path = icon_path(first.name, first.weight, first.size, first.x + dx, first.y + dy)
                return _filled_path(path, self._brush(first.colour), NO_PEN)
            case Picture():
                return self._picture(first, dx, dy)
            case _:
                assert_never(first)

    def _boxes(self, like: Sequence[Box], dx: float, dy: float) -> Draw:
        rects = [QRectF(x + dx, y + dy, w, h) for x, y, w, h in (item.rect for item in like)]
        first = like[0]
        brush = self._brush(first.fill) if first.fill else NO_BRUSH
        pen = self._pen(first.stroke) if first.stroke else NO_PEN
        if first.radius:
            return _rounded(rects[0], first.radius, brush, pen)
        if len(rects) == 1 and not first.stroke:
            return _filled(rects[0], brush)

        def draw_rects(painter: QPainter, _: float) -> None:
            painter.setPen(pen)
            painter.setBrush(brush)
            painter.drawRects(rects)

        return draw_rects

    def _paths(self, like: Sequence[Path], dx: float, dy: float) -> Draw:
        first = like[0]
        pen = self._pen(first.stroke) if first.stroke else NO_PEN
        if not _is_plain_line(first):
            brush = self._brush(first.fill) if first.fill else NO_BRUSH
            return _filled_path(painter_path(first.steps, dx, dy), brush, pen)
        lines = [_line(item, dx, dy) for item in like]

        def draw_lines(painter: QPainter, _: float) -> None:
            painter.setPen(pen)
            painter.drawLines(lines)

        return draw_lines

    def _texts(self, like: Sequence[Text], dx: float, dy: float) -> Draw:
        prints = self._prints
        runs = glyph_runs(like, dx, dy, prints=prints)
        bars = [_bar(text, dx, dy) for text in like]
        pen = text_pen_of(self._colours.get(like[0].colour, like[0].colour))
        halo, size, least = like[0].halo, like[0].size, self._least_text
        most = inf if prints else LARGEST_GLYPHS
        known: dict[int, tuple[Placed, ...]] = {}

        def draw_text(painter: QPainter, scale: float) -> None:
            if least <= size * scale <= most:
                painter.setPen(pen)
                doubling = doubling_of(scale)
                if doubling not in known:
                    known[doubling] = runs if prints else at_doubling(runs, doubling)
                for at, run, _, _ in known[doubling]:
                    painter.drawGlyphRun(at, run)
            elif size * scale < least:
                for bar in bars:
                    painter.fillRect(bar, pen.brush())
            else:
                for text in like:
                    painter.fillPath(outline_of(text, dx, dy), pen.brush())

        if halo is None:
            return draw_text
        outline = _filled_path(outline_of(like[0], dx, dy), NO_BRUSH, self._pen(halo))

        def draw_with_halo(painter: QPainter, scale: float) -> None:
            if size * scale >= least:
                outline(painter, scale)
            draw_text(painter, scale)

        return draw_with_halo

    def _picture(self, item: Picture, dx: float, dy: float) -> Draw:
        target = QRectF(item.rect.x + dx, item.rect.y + dy, item.rect.w, item.rect.h)
        pictures, missing = self._pictures, self._colour(_MISSING_PICTURE)
        kept = _filled_box(target, self._brush(_AWAITED_PICTURE), self._pen(_AWAITED_EDGE))

        def draw_picture(painter: QPainter, scale: float) -> None:
            match pictures.draw(painter, item.image, target):
                case "awaited":
                    kept(painter, scale)
                case "missing":
                    painter.fillRect(target, missing)

        return draw_picture

    def _colour(self, colour: Colour) -> QColor:
        return QColor(self._colours.get(colour, colour))

    def _brush(self, colour: Colour) -> QBrush:
        return brush_of(self._colours.get(colour, colour))

    def _pen(self, stroke: Stroke) -> QPen:
        colour = self._colours.get(stroke.colour, stroke.colour)
        return pen_of(stroke if colour is stroke.colour else stroke._replace(colour=colour))


def _filled_path(path: QPainterPath, brush: QBrush, pen: QPen) -> Draw:
    def draw_path(painter: QPainter, _: float) -> None:
        painter.setPen(pen)
        painter.setBrush(brush)
        painter.drawPath(path)

    return draw_path


def _filled_box(rect: QRectF, brush: QBrush, pen: QPen) -> Draw:
    inner = rect.adjusted(0.5, 0.5, -0.5, -0.5)

    def draw_box(painter: QPainter, _: float) -> None:
        painter.setPen(pen)
        painter.setBrush(brush)
        painter.drawRect(inner)

    return draw_box


def _filled(rect: QRectF, brush: QBrush) -> Draw:
    return lambda painter, _: painter.fillRect(rect, brush)


def _rounded(rect: QRectF, radius: float, brush: QBrush, pen: QPen) -> Draw:
    def draw_rounded(painter: QPainter, _: float) -> None:
        painter.setPen(pen)
        painter.setBrush(brush)
        painter.drawRoundedRect(rect, radius, radius)

    return draw_rounded


def _line(item: Path, dx: float, dy: float) -> QLineF:
    start, end = item.steps
    assert isinstance(start, Move)
    assert isinstance(end, To)
    return QLineF(start.x + dx, start.y + dy, end.x + dx, end.y + dy)


def _bar(text: Text, dx: float, dy: float) -> QRectF:
    """Return what stands for a line of text that is too small to be read."""
    width = text.line.width * text.size / 1000 + text.tracking * text.size * len(text.line.text)
    top = text.y - _BAR_TOP * text.size
    return QRectF(text.x + dx, top + dy, width, _BAR_HEIGHT * text.size)


def _is_plain_line(item: Path) -> bool:
    if item.fill is not None or item.stroke is None or item.stroke.dash or len(item.steps) != 2:
        return False
    start, end = item.steps
    return isinstance(start, Move) and isinstance(end, To)


def _likeness(item: Item) -> Hashable:
    """Return what neighbours must share to be drawn by one painter call; else something unique."""
    if isinstance(item, Path):
        return ("line", item.stroke) if _is_plain_line(item) else id(item)
    if isinstance(item, Box) and not item.radius:
        return "box", item.fill, item.stroke
    if isinstance(item, Text) and item.halo is None:
        face = item.line.runs[0].face.name if item.line.runs else ""
        return "text", item.colour, item.size, face
    return id(item)


def _items_between(part: Part, left: float, right: float) -> Iterable[Item]:
    if left == -inf and right == inf:
        return part.items
    begin, end = left - part.rect.x, right - part.rect.x
    extents = ((item, *_extent(item)) for item in part.items)
    return [item for item, first, last in extents if first < end and last > begin]


def _side_by_side(items: Iterable[Item]) -> Iterator[tuple[list[Item], float, float]]:
    """Yield like items with the place they take, split where that is too wide to draw as one."""
    taken: list[Item] = []
    left, right = inf, -inf
    for item in items:
        begin, end = _extent(item)
        if taken and max(right, end) - min(left, begin) > _TOGETHER:
            yield taken, left, right
            taken, left, right = [], inf, -inf
        taken.append(item)
        left, right = min(left, begin), max(right, end)
    if taken:
        yield taken, left, right


def _extent(item: Item) -> tuple[float, float]:
    """Return from where to where an item draws."""
    if isinstance(item, Path):
        room = item.stroke.width if item.stroke else 0.0  # a mitre may reach further than half
        if _is_plain_line(item):  # of which there are many
            xs = [step[0] for step in item.steps if step]
        else:
            xs = [x for step in item.steps for x in step[::2]]  # of control points too
        return min(xs) - room, max(xs) + room
    match item:
        case Box(rect=rect, stroke=stroke):
            half = stroke.width / 2 if stroke else 0.0
            return rect.x - half, rect.right + half
        case Text(x=x):
            em = item.size / 1000
            tracking = item.tracking * item.size * len(item.line.text)
            return x - item.size / 2, x + item.line.width * em + tracking + item.size / 2
        case Icon(x=x, size=size):
            return x, x + size
        case Picture(rect=rect):
            return rect.x, rect.right
        case _:
            assert_never(item)
