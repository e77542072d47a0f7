"""Rows that are too small to be read: areas of one colour, and bars where lines of text stand."""

from collections.abc import Callable, Iterable, Iterator, Sequence
from itertools import groupby
from math import ceil, inf
from operator import attrgetter
from typing import Final

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QImage, QPainter, QPen

from cjm_desktop.base.colour import Colour
from cjm_desktop.base.geometry import Rect
from cjm_desktop.layout import tokens
from cjm_desktop.layout.contract import CellLayout, Handle, RowLayout, Scale
from cjm_desktop.render.qt_shapes import NO_BRUSH, NO_PEN, brush_of
from cjm_desktop.ui.canvas.allowance import Allowance, takes_piece

MOSAIC_SCALE: Final = 1 / 16  # pixels of a row's picture for each map unit

_BAR_INSET: Final = 9.0
_BAR_HEIGHT: Final = 5.0
_LEADING: Final = 17.0
_FIRST_BAR: Final = 12.0
_MOST_BARS: Final = 3
_LONG, _SHORT = 0.86, 0.5  # of the room that text has
_BAR: Final = tokens.INK_4
_PALE_BAR: Final = tokens.LINE_3
FADED: Final = tokens.PAPER_2  # the colour of what a filter leaves out
_GUESSED: Final = tokens.LINE_2  # a guess is drawn in outline as long as its text is bars
_OUTLINE: Final = QPen(QColor(tokens.LINE_3), 0)
_LEAST_GAP: Final = 20.0  # between relevance and presence, to be worth showing
_HANDLE_INSET: Final = 10.0  # from the right end of its step
_TEXT_AREA: Final = 12.0  # height of the area of an entry without a box
_TOGETHER: Final = 8  # columns that are drawn or left out together


def _own_colours(cell: CellLayout) -> Sequence[Colour]:
    return cell.colours


class FlatRow:
    """A row's boxes by colour; made some columns at a time, as there is time for it."""

    def __init__(
        self, row: RowLayout, colours: Callable[[CellLayout], Sequence[Colour]] = _own_colours
    ) -> None:
        self._row = row
        self._colours = colours
        self._has_boxes = has_boxes(row)
        self._groups: list[_Group] = []
        self._to_come = range(0, len(row.cells), _TOGETHER)
        if row.row.kind == "score" and row.scale is not None:
            self._groups.append(_group((), _score_areas(row.handles, row.scale), ()))
        self._whole: _Areas | None = None
        self._picture: QImage | None = None

    def prepare(self, allowance: Allowance | None = None) -> bool:
        """Go on with what is not made yet; return whether all is."""
        highest = inf if self._has_boxes else _TEXT_AREA
        while self._to_come:
            if not takes_piece(allowance):
                return False
            start, self._to_come = self._to_come[0], self._to_come[1:]
            cells = self._row.cells[start : start + _TOGETHER]
            colours = [self._colours(cell) for cell in cells]
            self._groups.append(_group(cells, _areas(cells, colours, highest), colours))
        return True

    def draw(
        self,
        painter: QPainter,
        left: float,
        right: float,
        *,
        bars: bool,
        allowance: Allowance | None = None,
    ) -> bool:
        """Draw what lies between two places, in row coordinates; return whether all was ready."""
        ready = self.prepare(allowance)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing, on=False)
        painter.setPen(NO_PEN)
        shown = [g for g in self._groups if g.areas.left < right and g.areas.right > left]
        if bars:
            for group in shown:
                if self._has_boxes or not group.cells:
                    group.areas.draw(painter, outlined=bool(group.cells))  # presence is no guess
                ready &= group.draw_bars(painter, allowance)
        elif ready and 2 * len(shown) > len(self._groups):
            self._joined().draw(painter)  # a few areas out of view cost less than many calls
        else:
            for group in shown:
                group.areas.draw(painter)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        return ready

    def _joined(self) -> "_Areas":
        if self._whole is None:
            self._whole = _Areas.joined([group.areas for group in self._groups])
        return self._whole

    def draw_picture(self, painter: QPainter, allowance: Allowance | None = None) -> bool:
        """Draw the whole row as one small picture, in row coordinates, if it is ready."""
        if self._picture is None:
            if not self.prepare(allowance):
                return False
            self._picture = self._drawn_picture()
        size = self._picture.size() / MOSAIC_SCALE
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        painter.drawImage(QRectF(0, 0, size.width(), size.height()), self._picture)
        return True

    def _drawn_picture(self) -> QImage:
        right = max((group.areas.right for group in self._groups), default=0.0)
        width, height = ceil(right * MOSAIC_SCALE), ceil(self._row.height * MOSAIC_SCALE)
        picture = QImage(max(1, width), max(1, height), _FORMAT)
        picture.fill(Qt.GlobalColor.transparent)
        with QPainter(picture) as painter:
            painter.scale(MOSAIC_SCALE, MOSAIC_SCALE)
            self.draw(painter, 0.0, right, bars=False)
        return picture


class _Areas:
    """Areas by colour."""

    def __init__(self, areas: Iterable[tuple[QRectF, Colour]]) -> None:
        self._by_colour: dict[Colour, list[QRectF]] = {}
        for rect, colour in areas:
            self._by_colour.setdefault(colour, []).append(rect)
        every = [rect for rects in self._by_colour.values() for rect in rects]
        self.left = min((rect.left() for rect in every), default=0.0)
        self.right = max((rect.right() for rect in every), default=0.0)

    @classmethod
    def joined(cls, parts: Iterable["_Areas"]) -> "_Areas":
        """Return the areas of several."""
        return cls(area for part in parts for area in part)

    def __iter__(self) -> Iterator[tuple[QRectF, Colour]]:
        for colour, rects in self._by_colour.items():
            for rect in rects:
                yield rect, colour

    def draw(self, painter: QPainter, *, outlined: bool = False) -> None:
        """Draw every area with no pen, those of guesses in outline if asked for."""
        for colour, rects in self._by_colour.items():
            if outlined and colour in (_GUESSED, FADED):
                painter.setPen(_OUTLINE)
                painter.setBrush(NO_BRUSH)
                painter.drawRects(rects)
                painter.setPen(NO_PEN)
            else:
                painter.setBrush(brush_of(colour))
                painter.drawRects(rects)


class _Group:
    """The boxes of some columns beside each other."""

    def __init__(
        self,
        cells: Sequence[CellLayout],
        areas: _Areas,
        colours: Sequence[Sequence[Colour]],
    ) -> None:
        self.cells = cells
        self.areas = areas
        self._colours = colours
        self._bars: _Areas | None = None

    def draw_bars(self, painter: QPainter, allowance: Allowance | None) -> bool:
        if self._bars is None:
            if not takes_piece(allowance):
                return False
            self._bars = _Areas(
                (bar, _PALE_BAR if colour == FADED else _BAR)
                for cell, colours in zip(self.cells, self._colours, strict=True)
                for box, colour in zip(cell.boxes, colours, strict=True)
                for bar in text_bars(box.rect)
            )
        self._bars.draw(painter)
        return True


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


def has_boxes(row: RowLayout) -> bool:
    """Tell whether a row's entries have a box round them, and are not text alone."""
    return row.row.kind == "cards" and row.row.role not in _WITHOUT_BOXES


def flat_box(painter: QPainter, rect: Rect, colour: Colour | None) -> None:
    """Draw one box as an area with bars, in row coordinates: what shows until it is ready."""
    if colour is not None:
        painter.fillRect(QRectF(*rect), brush_of(colour))
    painter.setPen(NO_PEN)
    painter.setBrush(brush_of(_BAR))
    painter.drawRects(list(text_bars(rect)))


def _group(
    cells: Sequence[CellLayout],
    areas: Iterable[tuple[Rect, Colour]],
    colours: Sequence[Sequence[Colour]],
) -> _Group:
    return _Group(cells, _Areas((QRectF(*rect), colour) for rect, colour in areas), colours)


def _areas(
    cells: Iterable[CellLayout], colours: Iterable[Sequence[Colour]], highest: float
) -> Iterator[tuple[Rect, Colour]]:
    for cell, own in zip(cells, colours, strict=True):
        for box, colour in zip(cell.boxes, own, strict=True):
            x, y, w, h = box.rect
            yield Rect(x, y, w, min(h, highest)), colour


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
