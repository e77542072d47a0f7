"""The marks between row heads where rows are hidden: how many, and where they are pressed."""

from collections.abc import Iterator
from typing import Final

from PySide6.QtCore import QPointF, QRectF

from cjm_desktop.base.geometry import Rect
from cjm_desktop.base.ids import RowId
from cjm_desktop.base.named_tuple import NamedTuple
from cjm_desktop.layout import tokens
from cjm_desktop.layout.contract import MapLayout
from cjm_desktop.scene.items import Box, Icon, Item, Stroke, Text
from cjm_desktop.scene.text import Measurer, TextStyle
from cjm_desktop.ui.canvas.camera import Camera

_WIDTH: Final = 34.0  # map units
_HEIGHT: Final = 12.0  # between the names of two collapsed rows
_AROUND: Final = 2.0  # where it is pressed
_RIGHT: Final = 8.0  # from the line beside the row heads
_ICON: Final = 10.0
_TEXT: Final = TextStyle(11, 500)
_EDGE: Final = Stroke(tokens.INK_5, 0.8)


class HiddenMark(NamedTuple):
    """Rows that are hidden above one that shows; their number for those below all."""

    above: int
    rows: tuple[RowId, ...]


def hidden_marks(layout: MapLayout) -> Iterator[HiddenMark]:
    """Yield a mark for each place at which rows are hidden."""
    index, hidden = 0, list[RowId]()
    for row in layout.journey.rows:
        if row.hidden:
            hidden.append(row.id)
            continue
        if hidden:
            yield HiddenMark(index, tuple(hidden))
            hidden.clear()
        index += 1
    if hidden:
        yield HiddenMark(index, tuple(hidden))


def mark_rect(mark: HiddenMark, layout: MapLayout, camera: Camera) -> QRectF:
    """Return where a mark stands in the view: on the rule, or below the header."""
    zoom = camera.zoom
    place = min(mark.above, len(layout.tops) - 1)
    middle = camera.view_point(0, layout.body_top + layout.tops[place]).y()
    top = middle - _HEIGHT * zoom / 2
    if mark.above == 0:
        top = middle + zoom
    left = camera.head_right(layout) - (_RIGHT + _WIDTH) * zoom
    return QRectF(left, top, _WIDTH * zoom, _HEIGHT * zoom)


def mark_at(view: QPointF, layout: MapLayout, camera: Camera) -> HiddenMark | None:
    """Return the mark at a place in the view."""
    return next(
        (m for m in hidden_marks(layout) if _pressed_rect(m, layout, camera).contains(view)), None
    )


def _pressed_rect(mark: HiddenMark, layout: MapLayout, camera: Camera) -> QRectF:
    around = _AROUND * camera.zoom
    return mark_rect(mark, layout, camera).adjusted(-around, -around, around, around)


def mark_items(mark: HiddenMark, measurer: Measurer) -> tuple[Item, ...]:
    """Return what a mark looks like: an eye struck through and how many rows are hidden."""
    line = measurer.shape(str(len(mark.rows)), _TEXT.weight)
    return (
        Box(Rect(0, 0, _WIDTH, _HEIGHT), tokens.PAPER_0, _EDGE, _HEIGHT / 2),
        Icon("eye-slash", 7, (_HEIGHT - _ICON) / 2, _ICON, tokens.INK_6),
        Text(21, _HEIGHT - 2.2, line, _TEXT.size, tokens.INK_6),
    )
