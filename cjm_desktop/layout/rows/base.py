"""What the layouts of all kinds of rows share.

Each kind has one function ``measure_KIND(row, context, place, previous) -> MeasuredRow`` that
``rows.measure`` calls; ``previous`` is the layout of the same row before, or None. It measures and
keeps numbers only: parts are made anew at each request, and whoever draws keeps them.
"""

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from cjm_desktop.base.colour import Colour
from cjm_desktop.base.geometry import Rect
from cjm_desktop.layout import tokens
from cjm_desktop.layout.context import Context, Place
from cjm_desktop.layout.contract import Box, CellLayout, Handle, Scale
from cjm_desktop.layout.heads import head_height, row_head  # their minimum height, their part
from cjm_desktop.model.document import Row
from cjm_desktop.scene import items
from cjm_desktop.scene.items import Item, Part, Stroke

_GROUND_OVERHANG = 12.0
_HAIRLINE = Stroke(tokens.LINE_2, 0.7)
_HAIRLINE_INSET = 6.0  # from the rules above and below
_RULE = Stroke(tokens.LINE_3, 0.8)
_LAST_RULE = Stroke(tokens.INK_9, 1.2)


class EmptyCell:
    """A cell in which nothing is drawn."""

    boxes: Sequence[Box] = ()
    colours: Sequence[Colour] = ()

    def parts(self) -> Sequence[Part]:
        """Return nothing."""
        return ()


EMPTY_CELL = EmptyCell()


@dataclass(frozen=True, slots=True, eq=False)
class MeasuredRow:
    """One row, measured; kinds with a scale, handles, curves or routes extend it.

    Subclasses are dataclasses with slots, in which ``super()`` does not work: they override
    ``under`` with ``(*self.ground(), ...)``.
    """

    row: Row
    context: Context
    place: Place
    height: float
    cells: tuple[CellLayout, ...]

    @property
    def scale(self) -> Scale | None:
        """The scale of a score or curve row."""
        return None

    @property
    def handles(self) -> Sequence[Handle]:
        """The spots that can be dragged."""
        return ()

    def head(self) -> Part:
        """Return the row's head."""
        return row_head(self.row, self.context, self.height)

    def under(self) -> Sequence[Part]:
        """Return what lies under the cells."""
        return self.ground()

    def over(self) -> Sequence[Part]:
        """Return what lies over the cells."""
        return ()

    def ground(self) -> Sequence[Part]:
        """Return the paper, hairlines and rules that every row stands on."""
        columns, left = self.context.columns, -self.context.options.row_head
        drawn: list[Item] = []
        if self.place.ground:
            right = columns.edges[-1]
            rect = Rect(left - _GROUND_OVERHANG, 0, right - left + _GROUND_OVERHANG, self.height)
            drawn.append(items.Box(rect, tokens.PAPER_1))
        inset = hairline_inset(self.row)
        if inset is not None:
            for edge in columns.edges[1:-1]:
                x = edge - tokens.GUTTER / 2
                drawn.append(items.line(x, inset, x, self.height - inset, _HAIRLINE))
        if self.place.rule:
            drawn.append(items.line(left, 0, columns.right, 0, _RULE))
        if self.place.last:
            drawn.append(items.line(left, self.height, columns.right, self.height, _LAST_RULE))
        return (part_at_origin(drawn, self.context, self.height),) if drawn else ()


MeasureRow = Callable[[Row, Context, Place, MeasuredRow | None], MeasuredRow]


def hairline_inset(row: Row) -> float | None:
    """Return how far a row's column hairlines stay from its rules; None for no hairlines."""
    match row.kind:
        case "divider":
            return None
        case "score":
            return 0.0
        case _:
            return _HAIRLINE_INSET


def part_at_origin(drawn: Sequence[Item], context: Context, height: float) -> Part:
    """Return furniture across a row's whole width, its items in row coordinates."""
    return Part(Rect(0, 0, context.columns.right, height), tuple(drawn))


def full_height(row: Row, context: Context, place: Place, content: float) -> float:
    """Return a row's height: its content, its head and its own height fit, and its share."""
    return max(content, head_height(row, context), row.height or 0.0) + place.extra
