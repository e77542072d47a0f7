"""What the empty cells of a sketch sheet hold: frames for notes, or lines to write on."""

from collections.abc import Iterator
from typing import Final

from cjm_desktop.base.geometry import Rect
from cjm_desktop.base.named_tuple import NamedTuple
from cjm_desktop.layout import tokens
from cjm_desktop.layout.contract import MapLayout, RowLayout
from cjm_desktop.model.document import Row
from cjm_desktop.scene.items import Box, Item, Part, Stroke, circle, line

_FRAME: Final = Stroke(tokens.INK_4, 0.8, (0.1, 2.6), round=True)
_RULE: Final = Stroke(tokens.INK_9, 1.2)
_LINE: Final = Stroke(tokens.LINE_3, 0.7)
_RING: Final = Stroke(tokens.INK_6, 1.1)
_PADDING: Final = 9.0  # of rows
_LEADING: Final = 36.0  # of lines to write on; a hand is larger than type
_RADIUS: Final = 5.2
_AFTER_RING: Final = 20.0


class Notes(NamedTuple):
    """Sticky notes in map units: their side, and the room between two."""

    side: float
    gap: float

    def fitting(self, length: float) -> int:
        """Return how many notes fit beside each other."""
        return max(0, int((length + self.gap + 1e-6) // (self.side + self.gap)))

    def length(self, count: int) -> float:
        """Return the length of notes beside each other."""
        return count * self.side + max(0, count - 1) * self.gap

    def height(self, count: int) -> float:
        """Return the height of a row with so many notes under each other."""
        return self.length(count) + 2 * _PADDING


def takes_notes(row: Row) -> bool:
    """Tell whether a row is filled with notes; the others are written or drawn in."""
    if row.kind == "image":
        return True
    return row.kind == "cards" and row.role != "opportunities"


def cell_marks(layout: MapLayout, notes: Notes | None, left: float, top: float) -> Iterator[Part]:
    """Yield what stands in the cells of a map whose left top corner is at a place."""
    x, y = layout.left + left, layout.body_top + top
    for row, row_top in zip(layout.rows, layout.tops, strict=False):
        for column, phase in enumerate(layout.journey.phases):
            if phase.not_applicable:
                continue
            width = layout.columns.full(column)
            drawn = tuple(_cell(row, width, notes))
            if drawn:
                rect = Rect(x + layout.columns.left(column), y + row_top, width, row.height)
                yield Part(rect, drawn)


def _cell(row: RowLayout, width: float, notes: Notes | None) -> Iterator[Item]:
    if takes_notes(row.row):
        if notes:
            yield from _frames(width, row.height, notes)
    elif row.row.role == "opportunities":
        yield Box(Rect(0, _PADDING, width, _RULE.width), tokens.INK_9)
        yield from _lines(0.0, width, row.height)
    elif row.row.kind == "actions":
        for base in _bases(row.height):
            yield circle(_RADIUS + 1, base - _RADIUS - 1, _RADIUS, tokens.PAPER_0, _RING)
        yield from _lines(_AFTER_RING, width, row.height)
    elif row.row.kind == "metric":
        yield from _lines(0.0, width, row.height)


def _frames(width: float, height: float, notes: Notes) -> Iterator[Item]:
    """Yield as many frames as fit, in the middle of the cell."""
    across, down = notes.fitting(width), notes.fitting(height - 2 * _PADDING)
    left = (width - notes.length(across)) / 2
    top = (height - notes.length(down)) / 2
    step = notes.side + notes.gap
    for row in range(down):
        for column in range(across):
            rect = Rect(left + column * step, top + row * step, notes.side, notes.side)
            yield Box(rect, None, _FRAME)


def _lines(left: float, width: float, height: float) -> Iterator[Item]:
    for base in _bases(height):
        yield line(left, base, width, base, _LINE)


def _bases(height: float) -> Iterator[float]:
    """Yield the heights of lines to write on."""
    base = _PADDING + _LEADING
    while base <= height - _PADDING + 3:
        yield base
        base += _LEADING
