"""What the empty cells of a sketch sheet hold: frames for notes, or lines to write on."""

from collections.abc import Iterator, Mapping
from typing import Final

from cjm_desktop.base.geometry import Rect
from cjm_desktop.base.ids import PhaseId, RowId
from cjm_desktop.base.named_tuple import NamedTuple
from cjm_desktop.layout import tokens
from cjm_desktop.layout.contract import MapLayout, RowLayout
from cjm_desktop.layout.lettering import letter_lines, wrapped
from cjm_desktop.layout.rows.asked import ASKED, LEADING
from cjm_desktop.model.document import Row
from cjm_desktop.scene.items import Box, Item, Part, Stroke, circle, line
from cjm_desktop.scene.text import Measurer

_FRAME: Final = Stroke(tokens.INK_4, 0.8, (0.1, 2.6), round=True)
_RULE: Final = Stroke(tokens.INK_9, 1.2)
_LINE: Final = Stroke(tokens.LINE_3, 0.7)
_RING: Final = Stroke(tokens.INK_6, 1.1)
_PADDING: Final = 9.0  # of rows
_LEADING: Final = 36.0  # of lines to write on; a hand is larger than type
_RADIUS: Final = 5.2
_AFTER_RING: Final = 20.0
_INSET: Final = 9.0  # of a question within a frame
_LEAST_ROOM: Final = 40.0


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


class Marks(NamedTuple):
    """What the cells of a sketch sheet are made of."""

    notes: Notes | None
    questions: Mapping[tuple[RowId, PhaseId], str]  # of the cells that ask by themselves
    measurer: Measurer


def cell_marks(layout: MapLayout, marks: Marks, left: float, top: float) -> Iterator[Part]:
    """Yield what stands in the cells of a map whose left top corner is at a place."""
    x, y = layout.left + left, layout.body_top + top
    for row, row_top in zip(layout.rows, layout.tops, strict=False):
        for column, phase in enumerate(layout.journey.phases):
            if phase.not_applicable:
                continue
            width = layout.columns.full(column)
            question = marks.questions.get((row.row.id, phase.id), "")
            drawn = tuple(_cell(row, width, marks, question))
            if drawn:
                rect = Rect(x + layout.columns.left(column), y + row_top, width, row.height)
                yield Part(rect, drawn)


def _cell(row: RowLayout, width: float, marks: Marks, question: str) -> Iterator[Item]:
    if takes_notes(row.row):
        if marks.notes:  # else the layout draws the question
            yield from _frames(width, row.height, marks.notes)
            yield from _question(question, width, row.height, marks.notes, marks.measurer)
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
    across, down, left, top = _first_frame(width, height, notes)
    step = notes.side + notes.gap
    for row in range(down):
        for column in range(across):
            rect = Rect(left + column * step, top + row * step, notes.side, notes.side)
            yield Box(rect, None, _FRAME)


def _first_frame(width: float, height: float, notes: Notes) -> tuple[int, int, float, float]:
    """Return how many frames stand across and down, and where the first one begins."""
    across, down = notes.fitting(width), notes.fitting(height - 2 * _PADDING)
    return across, down, (width - notes.length(across)) / 2, (height - notes.length(down)) / 2


def _question(
    text: str, width: float, height: float, notes: Notes, measurer: Measurer
) -> Iterator[Item]:
    """Yield what a cell asks, in its first frame, where a note will cover it."""
    across, down, left, top = _first_frame(width, height, notes)
    if not (across and down):
        left, top, room = 0.0, _PADDING, width
    else:
        left, top, room = left + _INSET, top + _INSET, notes.side - 2 * _INSET
    if text and room >= _LEAST_ROOM:
        lines = wrapped(measurer, text, ASKED, room)
        base = top + ASKED.size
        yield from letter_lines(measurer, lines, left, base, ASKED, tokens.INK_6, LEADING)


def _lines(left: float, width: float, height: float) -> Iterator[Item]:
    for base in _bases(height):
        yield line(left, base, width, base, _LINE)


def _bases(height: float) -> Iterator[float]:
    """Yield the heights of lines to write on."""
    base = _PADDING + _LEADING
    while base <= height - _PADDING + 3:
        yield base
        base += _LEADING
