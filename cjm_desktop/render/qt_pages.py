"""Draws the pages of a print with a QPainter, as the PDF has them: layers, clips and marks."""

from collections.abc import Callable, Iterator
from functools import partial

from PySide6.QtCore import QLineF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen, QTransform

from cjm_desktop.base.geometry import Rect
from cjm_desktop.base.units import POINTS_PER_MM
from cjm_desktop.render.pdf.mark_places import MARK_POINTS, crop_lines, registration_marks
from cjm_desktop.render.pdf.pages import Layer, PdfPage
from cjm_desktop.render.qt import Drawing, QtRenderer, draw
from cjm_desktop.scene.extent import extent
from cjm_desktop.scene.items import Part, Scene

Step = Callable[[QPainter], None]
"""Draws some of a page with a painter whose unit is the millimetre."""


class PageDrawer:
    """Draws pages in millimetres from the left top corner of the trimmed page.

    What was compiled of a scene is kept, so that its next page, or the next look at it, is drawn
    sooner.
    """

    def __init__(self, renderer: QtRenderer) -> None:
        self._renderer = renderer
        self._scenes: dict[int, _CompiledScene] = {}

    def draw(self, painter: QPainter, page: PdfPage) -> None:
        """Draw a page; the painter's unit is the millimetre."""
        for step in self.steps(page):
            step(painter)

    def steps(self, page: PdfPage, seen: Rect | None = None) -> Iterator[Step]:
        """Yield what draws a page bit by bit, so that a large one need not be drawn at once.

        Of the page no more is drawn than what touches the part that is seen, in millimetres.
        """
        yield partial(_draw_ground, page)
        for layer in page.layers:
            yield from self._layer(layer, seen)
        if page.marks:
            yield lambda painter: draw_marks(painter, page)

    def _layer(self, layer: Layer, seen: Rect | None) -> Iterator[Step]:
        scale = layer.points_per_unit / POINTS_PER_MM
        place = QTransform(scale, 0, 0, scale, layer.x_mm, layer.y_mm)
        wanted = _both(seen, layer.clip)
        within = None if wanted is None else _in_scene(wanted, layer)
        for drawing in self._scene(layer.scene).within(within):
            yield partial(_draw_part, drawing, place, layer.clip)

    def _scene(self, scene: Scene) -> "_CompiledScene":
        # by identity: what is kept holds the scene, so that no other has its number
        if id(scene) not in self._scenes:
            self._scenes[id(scene)] = _CompiledScene(scene, self._renderer)
        return self._scenes[id(scene)]


class _CompiledScene:
    """The parts of a scene, each with where it leaves ink, compiled when they are first drawn."""

    def __init__(self, scene: Scene, renderer: QtRenderer) -> None:
        self.scene = scene
        self._renderer = renderer
        self._drawings: dict[int, Drawing] = {}
        self._extents: dict[int, Rect | None] = {}

    def within(self, rect: Rect | None) -> Iterator[Drawing]:
        """Yield the drawings of the parts that touch a rectangle, or of all."""
        for index, part in enumerate(self.scene.parts):
            if rect is not None:
                where = self._extent(index, part)
                if where is None or not where.intersects(rect):
                    continue
            if index not in self._drawings:
                self._drawings[index] = self._renderer.compile_parts((part,))
            yield self._drawings[index]

    def _extent(self, index: int, part: Part) -> Rect | None:
        if index not in self._extents:
            self._extents[index] = extent(part)
        return self._extents[index]


def _draw_ground(page: PdfPage, painter: QPainter) -> None:
    painter.fillRect(_qt(_bled(page)), QColor(page.background))


def _draw_part(drawing: Drawing, place: QTransform, clip: Rect | None, painter: QPainter) -> None:
    painter.save()
    if clip is not None:
        painter.setClipRect(_qt(clip), Qt.ClipOperation.IntersectClip)
    painter.setTransform(place, True)
    draw(painter, drawing)
    painter.restore()


def draw_marks(
    painter: QPainter,
    page: PdfPage,
    colour: str = "#000000",
    width: float = MARK_POINTS / POINTS_PER_MM,
) -> None:
    """Draw the marks of a page, in millimetres."""
    flat = Qt.PenCapStyle.FlatCap  # so that a mark ends where it ends on paper
    painter.setPen(QPen(QColor(colour), width, Qt.PenStyle.SolidLine, flat))
    painter.setBrush(QColor(0, 0, 0, 0))
    for place in crop_lines(page):
        painter.drawLine(QLineF(*place))
    for across, down, square in registration_marks(page):
        painter.drawLine(QLineF(*across))
        painter.drawLine(QLineF(*down))
        painter.drawEllipse(_qt(square))


def sheet_rect(page: PdfPage) -> Rect:
    """Return the whole sheet of a page: with its bleed, and the slug around that."""
    return Rect(0, 0, page.width_mm, page.height_mm).grown(page.bleed_mm + page.slug_mm)


def _bled(page: PdfPage) -> Rect:
    return Rect(0, 0, page.width_mm, page.height_mm).grown(page.bleed_mm)


def _in_scene(rect: Rect, layer: Layer) -> Rect:
    scale = POINTS_PER_MM / layer.points_per_unit
    moved = rect.moved(-layer.x_mm, -layer.y_mm)
    return Rect(*(side * scale for side in moved))


def _both(one: Rect | None, other: Rect | None) -> Rect | None:
    """Return what two rectangles share; None is everywhere."""
    if one is None or other is None:
        return one or other
    x, y = max(one.x, other.x), max(one.y, other.y)
    right, bottom = min(one.right, other.right), min(one.bottom, other.bottom)
    return Rect(x, y, max(0.0, right - x), max(0.0, bottom - y))


def _qt(rect: Rect) -> QRectF:
    return QRectF(*rect)
