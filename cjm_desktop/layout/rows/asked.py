"""What an empty cell asks by itself: words in pencil, where its cards will stand.

They show where the map is being filled in: on screen, and on paper to be filled in by hand.
"""

from collections.abc import Sequence
from typing import Final

from cjm_desktop.base.colour import Colour
from cjm_desktop.base.geometry import Rect
from cjm_desktop.layout import tokens
from cjm_desktop.layout.context import Context
from cjm_desktop.layout.contract import Box, CellLayout
from cjm_desktop.layout.lettering import letter_lines, wrapped
from cjm_desktop.scene.items import Part
from cjm_desktop.scene.text import TextStyle

ASKED: Final = TextStyle(11)
LEADING: Final = 14.0
POINTED: Final = TextStyle(13)  # the same in larger words, where one points at the cell
POINTED_LEADING: Final = 17.0
POINTED_ROOM: Final = 36.0  # of padding and plus
_POINTED_MARGIN: Final = 4.0  # above and below its outline, at least
_FIRST_BASE: Final = 10.6


class AskedCell:
    """An empty cell with a prompt of its own."""

    __slots__ = ("__weakref__", "column", "context", "lines", "needs")

    def __init__(self, context: Context, column: int, lines: tuple[str, ...], needs: float) -> None:
        self.context = context
        self.column = column
        self.lines = lines
        self.needs = needs  # height of the row

    @property
    def boxes(self) -> Sequence[Box]:
        """Nothing that can be chosen stands here."""
        return ()

    @property
    def colours(self) -> Sequence[Colour]:
        """Nothing shows from far away."""
        return ()

    @property
    def height(self) -> float:
        """The height of the words."""
        return len(self.lines) * LEADING

    def parts(self) -> Sequence[Part]:
        """Return the words, from the column line on."""
        columns = self.context.columns
        drawn = letter_lines(
            self.context.measurer, self.lines, 0, _FIRST_BASE, ASKED, tokens.INK_6, LEADING
        )
        width = columns.full(self.column)
        place = Rect(columns.left(self.column), tokens.ROW_PADDING, width, self.height)
        return (Part(place, tuple(drawn)),)


def asked_cell(prompt: str, context: Context, column: int) -> AskedCell | None:
    """Return what an empty cell asks; None where maps are printed as they are filled in."""
    shown = context.options.asking or context.options.by_hand
    if not prompt or not shown or context.frame.collapsed[column]:
        return None
    room = context.columns.text(column)
    lines = wrapped(context.measurer, prompt, ASKED, room)
    needs = len(lines) * LEADING + 2 * tokens.ROW_PADDING
    if context.options.asking:
        larger = wrapped(context.measurer, prompt, POINTED, max(40.0, room - POINTED_ROOM))
        outline = len(larger) * POINTED_LEADING + 2 * tokens.CARD_PADDING_Y
        needs = max(needs, outline + 2 * _POINTED_MARGIN)
    return AskedCell(context, column, lines, needs)


def asked_height(cells: Sequence[CellLayout]) -> float:
    """Return the height that a row needs for what its empty cells ask; 0 for nothing."""
    return max((cell.needs for cell in cells if isinstance(cell, AskedCell)), default=0.0)
