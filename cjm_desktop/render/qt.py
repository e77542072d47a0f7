"""Draws scene items with a QPainter.

Items are compiled once into painter calls that hold their own pens, paths and glyph runs; what is
drawn often is compiled seldom. The painter's transform maps map units to the device.
"""

from collections.abc import Callable, Iterable, Mapping
from dataclasses import replace
from functools import lru_cache
from typing import assert_never

from PySide6.QtCore import QByteArray, QPointF, QRectF, Qt
from PySide6.QtGui import (
    QBrush,
    QColor,
    QFont,
    QGlyphRun,
    QImage,
    QPainter,
    QPainterPath,
    QPen,
    QRawFont,
    QTransform,
)

from cjm_desktop.base.colour import Colour
from cjm_desktop.base.ids import ImageId
from cjm_desktop.scene.icons import icon_steps
from cjm_desktop.scene.items import (
    Box,
    Close,
    Curve,
    Icon,
    IconWeight,
    Item,
    Move,
    Part,
    Path,
    Picture,
    Step,
    Stroke,
    Text,
    To,
)
from cjm_desktop.scene.text import Face, GlyphRun

Images = Callable[[ImageId], bytes | None]
Draw = Callable[[QPainter], None]
Drawing = tuple[Draw, ...]

_ICON_SQUARE = 256.0
_MISSING_PICTURE = Colour("#C4BFB3")


class QtRenderer:
    """Turns parts into drawings; keeps fonts and pictures, which are dear, between them."""

    def __init__(self, images: Images, colours: Mapping[Colour, Colour] | None = None) -> None:
        self._images = images
        self._colours = colours or {}
        self._picture = lru_cache(maxsize=64)(self._load_picture)

    def compile(self, items: Iterable[Item], dx: float = 0.0, dy: float = 0.0) -> Drawing:
        """Return the painter calls that draw items, moved by an offset in map units."""
        return tuple(draw for item in items for draw in self._compile_item(item, dx, dy))

    def compile_parts(self, parts: Iterable[Part]) -> Drawing:
        """Return the painter calls that draw parts in the coordinates of their parent."""
        return tuple(
            draw for part in parts for draw in self.compile(part.items, part.rect.x, part.rect.y)
        )

    def replace_colours(self, colours: Mapping[Colour, Colour]) -> None:
        """Draw some colours as others from now on: the paper's on a dark desk."""
        self._colours = colours

    def forget_pictures(self) -> None:
        """Load pictures anew from now on."""
        self._picture.cache_clear()

    def _compile_item(self, item: Item, dx: float, dy: float) -> Drawing:
        if self._colours:
            item = _recoloured(item, self._colours)
        match item:
            case Box():
                return (_box(item, dx, dy),)
            case Path():
                return (_path(_painter_path(item.steps, dx, dy), item.fill, item.stroke),)
            case Text():
                return _text(item, dx, dy)
            case Icon():
                return (_icon(item, dx, dy),)
            case Picture():
                return (self._draw_picture(item, dx, dy),)
            case _:
                assert_never(item)

    def _draw_picture(self, item: Picture, dx: float, dy: float) -> Draw:
        rect = item.rect.moved(dx, dy)
        target = QRectF(*rect)
        image = self._picture(item.image)
        if image is None:
            fill = QColor(_MISSING_PICTURE)
            return lambda painter: painter.fillRect(target, fill)
        return lambda painter: painter.drawImage(target, image)

    def _load_picture(self, image: ImageId) -> QImage | None:
        data = self._images(image)
        loaded = QImage.fromData(data) if data else QImage()
        return None if loaded.isNull() else loaded


def _recoloured(item: Item, colours: Mapping[Colour, Colour]) -> Item:
    """Return an item whose fill, or halo, has another colour."""
    match item:
        case Box() | Path() if item.fill in colours:
            return replace(item, fill=colours[item.fill])
        case Text(halo=Stroke(colour=colour) as halo) if colour in colours:
            return replace(item, halo=halo._replace(colour=colours[colour]))
        case _:
            return item


def draw(painter: QPainter, drawing: Drawing) -> None:
    """Draw what was compiled."""
    for call in drawing:
        call(painter)


@lru_cache(maxsize=256)
def _pen(stroke: Stroke) -> QPen:
    pen = QPen(QColor(stroke.colour), stroke.width)
    if stroke.round:
        pen.setCapStyle(Qt.PenCapStyle.RoundCap)
        pen.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
    else:
        pen.setCapStyle(Qt.PenCapStyle.FlatCap)
        pen.setJoinStyle(Qt.PenJoinStyle.MiterJoin)
    if stroke.dash:
        # Qt counts dashes in pen widths; an odd list repeats, as in PDF and SVG.
        dash = stroke.dash if len(stroke.dash) % 2 == 0 else stroke.dash * 2
        pen.setDashPattern([length / stroke.width for length in dash])
    return pen


@lru_cache(maxsize=256)
def _brush(colour: Colour) -> QBrush:
    return QBrush(QColor(colour))


_NO_PEN = QPen(Qt.PenStyle.NoPen)
_NO_BRUSH = QBrush(Qt.BrushStyle.NoBrush)


def _box(item: Box, dx: float, dy: float) -> Draw:
    rect = QRectF(item.rect.x + dx, item.rect.y + dy, item.rect.w, item.rect.h)
    radius = item.radius
    if item.stroke is None and not radius:
        brush = _brush(item.fill) if item.fill else _NO_BRUSH
        return lambda painter: painter.fillRect(rect, brush)
    pen = _pen(item.stroke) if item.stroke else _NO_PEN
    brush = _brush(item.fill) if item.fill else _NO_BRUSH

    def draw_box(painter: QPainter) -> None:
        painter.setPen(pen)
        painter.setBrush(brush)
        painter.drawRoundedRect(rect, radius, radius)

    return draw_box


def _path(path: QPainterPath, fill: Colour | None, stroke: Stroke | None) -> Draw:
    pen = _pen(stroke) if stroke else _NO_PEN
    brush = _brush(fill) if fill else _NO_BRUSH

    def draw_path(painter: QPainter) -> None:
        painter.setPen(pen)
        painter.setBrush(brush)
        painter.drawPath(path)

    return draw_path


def _painter_path(steps: Iterable[Step], dx: float = 0.0, dy: float = 0.0) -> QPainterPath:
    path = QPainterPath()
    path.setFillRule(Qt.FillRule.WindingFill)
    for step in steps:
        match step:
            case Move(x, y):
                path.moveTo(x + dx, y + dy)
            case To(x, y):
                path.lineTo(x + dx, y + dy)
            case Curve(x1, y1, x2, y2, x, y):
                path.cubicTo(x1 + dx, y1 + dy, x2 + dx, y2 + dy, x + dx, y + dy)
            case Close():
                path.closeSubpath()
            case _:
                assert_never(step)
    return path


@lru_cache(maxsize=512)
def _icon_path(name: str, weight: IconWeight) -> QPainterPath:
    return _painter_path(icon_steps(name, weight))


def _icon(item: Icon, dx: float, dy: float) -> Draw:
    scale = item.size / _ICON_SQUARE
    place = QTransform(scale, 0, 0, scale, item.x + dx, item.y + dy)
    path = place.map(_icon_path(item.name, item.weight))
    return _path(path, item.colour, None)


@lru_cache(maxsize=256)
def raw_font(face: Face, size: float) -> QRawFont:
    """Return a face at a size in map units, unhinted so that zoom never moves a glyph."""
    hinting = QFont.HintingPreference.PreferNoHinting
    if face.path is not None:
        return QRawFont(str(face.path), size, hinting)
    return QRawFont(QByteArray(face.data or b""), size, hinting)


def _text(item: Text, dx: float, dy: float) -> Drawing:
    calls: list[Draw] = []
    at = QPointF(item.x + dx, item.y + dy)
    if item.halo is not None:
        outline = QPainterPath()
        for run in item.line.runs:
            outline.addPath(_outline(run, item, at))
        calls.append(_path(outline, None, item.halo))
    colour = QPen(QColor(item.colour))
    calls.extend(_glyphs(_glyph_run(run, item), at, colour) for run in item.line.runs if run.glyphs)
    return tuple(calls)


def _glyphs(run: QGlyphRun, at: QPointF, colour: QPen) -> Draw:
    def draw_glyphs(painter: QPainter) -> None:
        painter.setPen(colour)
        painter.drawGlyphRun(at, run)

    return draw_glyphs


def _positions(run: GlyphRun, item: Text) -> list[QPointF]:
    em, tracking = item.size / 1000, item.tracking * item.size
    ys = run.ys or (0.0,) * len(run.xs)
    return [
        QPointF(x * em + index * tracking, -y * em)
        for index, (x, y) in enumerate(zip(run.xs, ys, strict=True))
    ]


def _glyph_run(run: GlyphRun, item: Text) -> QGlyphRun:
    made = QGlyphRun()
    made.setRawFont(raw_font(run.face, item.size))
    made.setGlyphIndexes(list(run.glyphs))
    made.setPositions(_positions(run, item))
    return made


def _outline(run: GlyphRun, item: Text, at: QPointF) -> QPainterPath:
    font = raw_font(run.face, item.size)
    path = QPainterPath()
    for glyph, place in zip(run.glyphs, _positions(run, item), strict=True):
        path.addPath(font.pathForGlyph(glyph).translated(at + place))
    return path
