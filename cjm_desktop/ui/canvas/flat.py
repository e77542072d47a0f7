"""Rows that are too small to be read: areas of one colour, and bars where lines of text stand."""

from collections.abc import Iterable, Iterator, Sequence
from itertools import groupby
from math import ceil
from operator import attrgetter
from typing import Final

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QImage, QPainter

from cjm_desktop.base.colour import Colour
from cjm_desktop.base.geometry import Rect
from cjm_desktop.layout import tokens
from cjm_desktop.layout.contract import Box, CellLayout, Handle, RowLayout, Scale
from cjm_desktop.render.qt_shapes import NO_PEN, brush_of

MOSAIC_SCALE: Final = 1 / 16  # pixels of a row's picture for each map unit

_BAR_INSET: Final = 9.0
_BAR_HEIGHT: Final = 5.0
_LEADING: Final = 17.0
_FIRST_BAR: Final = 12.0
_MOST_BARS: Final = 3
_LONG, _SHORT = 0.86, 0.5  # of the room that text has
_BAR: Final = tokens.INK_4
_LEAST_GAP: Final = 20.0  # between relevance and presence, to be worth showing
_HANDLE_INSET: Final = 10.0  # from the right end of its step
_TOGETHER: Final = 8  # columns that are drawn or left out together


class FlatRow:
    """A row's boxes by colour; bars and picture are made when they are first wanted."""

    def __init__(self, row: RowLayout) -> None:
        groups = [row.cells[i : i + _TOGETHER] for i in range(0, len(row.cells), _TOGETHER)]
        self._height = row.height
        self._groups = [_Group(cells) for cells in groups]
        if row.row.kind == "score" and row.scale is not None:
            self._groups.append(_Group((), _score_areas(row.handles, row.scale)))
        self._has_boxes = row.row.kind == "cards" and row.row.role not in _WITHOUT_BOXES
        self._picture: QImage | None = None

    def draw(self, painter: QPainter, left: float, right: float, *, bars: bool) -> None:
        """Draw what lies between two places, in row coordinates."""
        painter.setRenderHint(QPainter.RenderHint.Antialiasing, on=False)
        painter.setPen(NO_PEN)
        for group in self._groups:
            if group.left < right and group.right > left:
                if self._has_boxes or not bars or not group.cells:
                    group.draw_areas(painter)
                if bars:
                    group.draw_bars(painter)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)

    def draw_picture(self, painter: QPainter) -> None:
        """Draw the whole row as one small picture, in row coordinates."""
        if self._picture is None:
            self._picture = self._drawn_picture()
        size = self._picture.size() / MOSAIC_SCALE
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        painter.drawImage(QRectF(0, 0, size.width(), size.height()), self._picture)

    def _drawn_picture(self) -> QImage:
        right = max((group.right for group in self._groups), default=0.0)
        width, height = ceil(right * MOSAIC_SCALE), ceil(self._height * MOSAIC_SCALE)
        picture = QImage(max(1, width), max(1, height), _FORMAT)
        picture.fill(Qt.GlobalColor.transparent)
        with QPainter(picture) as painter:
            painter.scale(MOSAIC_SCALE, MOSAIC_SCALE)
            self.draw(painter, 0.0, right, bars=False)
        return picture


class _Group:
    """The boxes of some columns beside each other."""

    def __init__(
        self, cells: Sequence[CellLayout], areas: Iterable[tuple[Rect, Colour]] = ()
    ) -> None:
        self.cells = cells
        self._areas: dict[Colour, list[QRectF]] = {}
        self._bars: list[QRectF] | None = None
        for rect, colour in (*areas, *_areas(cells)):
            self._areas.setdefault(colour, []).append(QRectF(*rect))
        every = [rect for rects in self._areas.values() for rect in rects]
        self.left = min((rect.left() for rect in every), default=0.0)
        self.right = max((rect.right() for rect in every), default=0.0)

    def draw_areas(self, painter: QPainter) -> None:
        for colour, rects in self._areas.items():
            painter.setBrush(brush_of(colour))
            painter.drawRects(rects)

    def draw_bars(self, painter: QPainter) -> None:
        if self._bars is None:
            self._bars = [
                b for cell in self.cells for box in cell.boxes for b in text_bars(box.rect)
            ]
        painter.setBrush(brush_of(_BAR))
        painter.drawRects(self._bars)


_WITHOUT_BOXES: Final = ("quotes", "opportunities")
_FORMAT: Final = QImage.Format.Format_ARGB32_Premultiplied


def text_bars(rect: Rect) -> Iterator[QRectF]:
    """Yield up to three bars where a card's lines of text stand, the last one shorter."""
    count = max(1, min(_MOST_BARS, int((rect.h - _FIRST_BAR) // _LEADING)))
    room = rect.w - 3 * _BAR_INSET
    for index in range(count):
        y = rect.y + _FIRST_BAR + index * _LEADING
        width = room * (_SHORT if index == count - 1 else _LONG)
        yield QRectF(rect.x + _BAR_INSET, y, width, _BAR_HEIGHT)


def flat_box(painter: QPainter, box: Box, colour: Colour) -> None:
    """Draw one box as an area with bars, in row coordinates: what shows until it is ready."""
    painter.fillRect(QRectF(*box.rect), QColor(colour))
    for bar in text_bars(box.rect):
        painter.fillRect(bar, QColor(_BAR))


def _areas(cells: Iterable[CellLayout]) -> Iterator[tuple[Rect, Colour]]:
    for cell in cells:
        for box, colour in zip(cell.boxes, cell.colours, strict=True):
            yield box.rect, colour


def _score_areas(handles: Iterable[Handle], scale: Scale) -> Iterator[tuple[Rect, Colour]]:
    """Yield presence as grey steps, and the gap above it in the one loud colour."""
    left = 0.0
    for _, pair in groupby(handles, key=attrgetter("column")):
        both = list(pair)
        right = max(handle.x for handle in both) + _HANDLE_INSET
        tops = {handle.kind: handle.y for handle in both}
        presence = tops.get("presence", scale.bottom)
        yield Rect(left, presence, right - left, scale.bottom - presence), tokens.LINE_2
        relevance = tops.get("relevance", scale.bottom)
        if scale.value(relevance) - scale.value(presence) >= _LEAST_GAP:
            yield Rect(left, relevance, right - left, presence - relevance), tokens.GAP
        left = right
