"""Paints what a gesture shows while it lasts, over the sheet."""

from typing import Final

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen

from cjm_desktop.base.colour import Colour
from cjm_desktop.base.geometry import Point, Rect
from cjm_desktop.layout import tokens
from cjm_desktop.render.qt import QtRenderer
from cjm_desktop.scene.items import Box, Item, Text
from cjm_desktop.scene.text import Measurer, TextStyle
from cjm_desktop.ui.canvas.overlay import DropMark, Ghost, Overlay, ValueFlag
from cjm_desktop.ui.canvas.rings import ACCENT, RING, RING_OUT, RING_RADIUS, THIN_RING, ring
from cjm_desktop.ui.canvas.route_painter import paint_pen
from cjm_desktop.ui.canvas.selection_painter import HANDLE_RADIUS
from cjm_desktop.ui.canvas.view import View, place

GHOST_TURN: Final = 1.5  # degrees
GHOST_SHADOW: Final = (4.0, 5.0)
TARGET_OUT: Final = 2.0  # map units outside the cell that will take what is dragged

_NO_PEN: Final = Qt.PenStyle.NoPen
_KEPT_DASH: Final = (3.0, 3.0)
_PENCIL_OUT: Final = 3.0  # how far pencil lines run out of a card
_DOT: Final = 0.9
_DOT_COLUMNS: Final = (-11.0, -7.5)  # of the grip, from the card's left edge
_DOT_STEPS: Final = (-4.0, 0.0, 4.0)
_COUNT: Final = TextStyle(12, 600)
_COUNT_ROOM: Final = 6.0  # at each side of its figures
_COUNT_HEIGHT: Final = 20.0
_COUNT_BASE: Final = 4.3  # below the middle of its height
_FLAG: Final = TextStyle(12, 600)
_FLAG_ROOM: Final = 9.0  # at each side of its text
_FLAG_HEIGHT: Final = 20.0
_FLAG_WIDTH: Final = 44.0
_FLAG_ABOVE: Final = 14.0  # its foot, above the handle
_FLAG_BASE: Final = 14.2
_AROUND_PERSON: Final = 5.0  # map units


class OverlayPainter:
    """Paints an overlay; sizes of marks are map units, so they zoom along."""

    def __init__(self, renderer: QtRenderer, measurer: Measurer) -> None:
        self._renderer = renderer
        self._measurer = measurer

    def paint_below(self, painter: QPainter, view: View, overlay: Overlay) -> None:
        """Paint what belongs under the rings of the selection."""
        painter.save()
        painter.setClipRect(view.grid.adjusted(-14, 0, 0, 0) & view.exposed)
        seen = view.camera.sheet_rect(view.exposed).grown(_PENCIL_OUT + 1 / view.camera.zoom)
        for kept in overlay.kept_places:
            if kept.intersects(seen):
                _kept_place(painter, view, kept)
        if overlay.target is not None:
            ring(painter, view, overlay.target.grown(TARGET_OUT), THIN_RING)
        if overlay.hover is not None and not view.gliding:
            _hover(painter, view, overlay.hover)
        if overlay.rubber_band is not None:
            painter.setPen(QPen(ACCENT, 1))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRect(view.camera.view_rect(overlay.rubber_band))
        painter.restore()

    def paint_above(self, painter: QPainter, view: View, overlay: Overlay) -> None:
        """Paint what is in hand, over everything."""
        painter.save()
        self._gliding(painter, view)
        painter.setClipRect(view.exposed)
        if overlay.person is not None:
            ring(painter, view, overlay.person.grown(_AROUND_PERSON), THIN_RING)
        if overlay.route or overlay.pen:
            paint_pen(painter, view, overlay)
        mark = overlay.drop_mark
        if mark is not None:
            _drop_line(painter, view, mark)
        if overlay.ghost is not None:
            self._ghost(painter, view, overlay.ghost)
        if mark is not None:  # its ends say where it lies when the card in hand covers it
            _drop_ends(painter, view, mark)
        if overlay.flag is not None:
            self._flag(painter, view, overlay.flag)
        painter.restore()

    def _ghost(self, painter: QPainter, view: View, ghost: Ghost) -> None:
        size = QRectF(0, 0, ghost.part.rect.w, ghost.part.rect.h)
        place(painter, view.camera.view_point(*ghost.at), view.camera.zoom)
        painter.rotate(-GHOST_TURN)
        behind = size.translated(*GHOST_SHADOW)
        if ghost.number > 1:
            _plate(painter, behind.translated(*GHOST_SHADOW), _NO_PEN, tokens.LINE_3)
            _plate(painter, behind, QPen(ACCENT, 1), view.colours.paper)
        else:
            _plate(painter, behind, _NO_PEN, tokens.LINE_3)
        _plate(painter, size, _NO_PEN, view.colours.paper)
        self._renderer.draw_items(painter, ghost.part.items)
        painter.setPen(QPen(ACCENT, 2))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawRoundedRect(size, tokens.CARD_RADIUS, tokens.CARD_RADIUS)
        if ghost.number > 1:
            painter.translate(size.topRight())
            self._renderer.draw_items(painter, count_items(self._measurer, ghost.number))
        painter.restore()

    def _gliding(self, painter: QPainter, view: View) -> None:
        painter.setClipRect(view.grid.adjusted(-4, 0, 0, 4) & view.exposed)
        for part, at, _, lift, is_single in view.gliding:
            size = QRectF(0, 0, part.rect.w, part.rect.h)
            place(painter, view.camera.view_point(*at), view.camera.zoom)
            painter.rotate(-GHOST_TURN * lift)
            dx, dy = GHOST_SHADOW
            _plate(painter, size.translated(dx * lift, dy * lift), _NO_PEN, tokens.LINE_3)
            _plate(painter, size, _NO_PEN, view.colours.paper)
            self._renderer.draw_items(painter, part.items)
            out = RING_OUT * (1 - lift)
            painter.setPen(QPen(ACCENT, (RING if is_single else THIN_RING) / view.camera.zoom))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(size.adjusted(-out, -out, out, out), RING_RADIUS, RING_RADIUS)
            painter.restore()

    def _flag(self, painter: QPainter, view: View, flag: ValueFlag) -> None:
        """Paint a value over the pointer; it keeps its size in pixels."""
        items = flag_items(self._measurer, flag.text)
        at = view.camera.view_point(*flag.at)
        painter.save()
        painter.translate(at.x(), at.y() - _FLAG_ABOVE - _FLAG_HEIGHT)
        self._renderer.draw_items(painter, items)
        painter.restore()


def count_items(measurer: Measurer, count: int) -> tuple[Item, ...]:
    """Return the number of things in hand on its plate, the middle of it at 0, 0."""
    line = measurer.shape(str(count), _COUNT.weight)
    words = line.width * _COUNT.size / 1000
    width = max(_COUNT_HEIGHT, words + 2 * _COUNT_ROOM)
    around = Rect(-width / 2, -_COUNT_HEIGHT / 2, width, _COUNT_HEIGHT)
    plate = Box(around, tokens.ACCENT, None, _COUNT_HEIGHT / 2)
    return plate, Text(-words / 2, _COUNT_BASE, line, _COUNT.size, tokens.WHITE)


def flag_items(measurer: Measurer, text: str) -> tuple[Item, ...]:
    """Return a value on its black flag, the middle of its top at 0, 0."""
    line = measurer.shape(text, _FLAG.weight)
    words = line.width * _FLAG.size / 1000
    width = max(_FLAG_WIDTH, words + 2 * _FLAG_ROOM)
    plate = Box(Rect(-width / 2, 0, width, _FLAG_HEIGHT), tokens.INK_9, None, 4)
    return plate, Text(-words / 2, _FLAG_BASE, line, _FLAG.size, Colour(tokens.WHITE))


def _plate(painter: QPainter, rect: QRectF, pen: QPen | Qt.PenStyle, fill: Colour) -> None:
    painter.setPen(pen)
    painter.setBrush(QColor(fill))
    painter.drawRoundedRect(rect, tokens.CARD_RADIUS, tokens.CARD_RADIUS)


def _kept_place(painter: QPainter, view: View, kept: Rect) -> None:
    zoom = view.camera.zoom
    pen = QPen(QColor(tokens.INK_5), zoom)
    pen.setDashPattern(_KEPT_DASH)
    painter.setPen(pen)
    painter.setBrush(QColor(view.colours.paper))
    radius = tokens.CARD_RADIUS * zoom
    # The card's own outline and its pencil lines lie a little outside it.
    painter.fillRect(view.camera.view_rect(kept.grown(_PENCIL_OUT)), QColor(view.colours.paper))
    painter.drawRoundedRect(view.camera.view_rect(kept.grown(-0.5)), radius, radius)


def _hover(painter: QPainter, view: View, rect: Rect) -> None:
    zoom = view.camera.zoom
    painter.setPen(QPen(QColor(tokens.INK_5), max(1.0, zoom)))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    radius = (tokens.CARD_RADIUS + 0.5) * zoom
    painter.drawRoundedRect(view.camera.view_rect(rect.grown(0.5)), radius, radius)
    painter.setPen(_NO_PEN)
    painter.setBrush(QColor(tokens.INK_6))
    for column in _DOT_COLUMNS:
        for step in _DOT_STEPS:
            at = view.camera.view_point(rect.x + column, rect.centre.y + step)
            painter.drawEllipse(at, _DOT * zoom, _DOT * zoom)


def _drop_line(painter: QPainter, view: View, mark: DropMark) -> None:
    painter.setPen(QPen(ACCENT, max(2.0, 3 * view.camera.zoom)))
    painter.drawLine(view.camera.view_point(*mark.start), view.camera.view_point(*mark.end))


def _drop_ends(painter: QPainter, view: View, mark: DropMark) -> None:
    zoom = view.camera.zoom
    painter.setPen(QPen(ACCENT, max(1.5, 2 * zoom)))
    painter.setBrush(QColor(view.colours.paper))
    for at in (mark.start, mark.end):
        painter.drawEllipse(view.camera.view_point(*at), HANDLE_RADIUS * zoom, HANDLE_RADIUS * zoom)


def overlay_places(overlay: Overlay) -> list[Rect]:
    """Return the places on the sheet that an overlay draws on, without the room of its lines."""
    places = [*overlay.kept_places]
    shown = overlay.hover, overlay.target, overlay.person, overlay.rubber_band
    places += [rect for rect in shown if rect is not None]
    if overlay.drop_mark is not None:
        places.append(_between(overlay.drop_mark.start, overlay.drop_mark.end))
    if overlay.ghost is not None:
        rect = overlay.ghost.part.rect
        places.append(Rect(overlay.ghost.at.x, overlay.ghost.at.y, rect.w, rect.h))
    return places


def gesture_places(overlay: Overlay) -> list[Rect]:
    """Return the places on the sheet where a gesture shows what it does; none for a mere hover."""
    places = overlay_places(overlay._replace(hover=None, kept_places=()))
    if overlay.flag is not None:
        places.append(Rect(*overlay.flag.at, 0, 0).grown(_FLAG_WIDTH))
    return places


def _between(start: Point, end: Point) -> Rect:
    left, right = sorted((start.x, end.x))
    top, bottom = sorted((start.y, end.y))
    return Rect(left, top, right - left, bottom - top)
