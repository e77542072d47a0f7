"""What layout is asked for and what it gives back.

The sheet, from top to bottom: margin, the block above (title, principles), the header (group band,
phase arrows, rulers), the rows, the block below (legend, sources), margin. From left to right:
margin, row heads, columns (the last gutter included), margin less that gutter.

Coordinates: x = 0 is the left edge of the first column everywhere, so that row heads have negative
x; y = 0 is the top of the block or row that a part belongs to. ``MapLayout`` says where those stand
on the sheet.

Text is wrapped for the widths that columns and row heads have on screen, ``Columns.text`` and
``tokens.HEAD_TEXT``, wherever it is drawn. A page may stretch both to be filled; no text uses that
room, so that lines break on paper where they break on screen. An excerpt of some phases is on no
screen: what stands above and below it has the width of its page.
"""

from bisect import bisect_right
from collections.abc import Iterator, Sequence
from datetime import date
from typing import TYPE_CHECKING, Literal, Protocol

from cjm_desktop.base.colour import Colour
from cjm_desktop.base.geometry import Rect
from cjm_desktop.base.ids import PhaseId, RowId
from cjm_desktop.base.named_tuple import NamedTuple
from cjm_desktop.layout import tokens
from cjm_desktop.layout.printed import WHOLE, Printed
from cjm_desktop.model.document import Journey, Project, Row
from cjm_desktop.model.words import Language, Series
from cjm_desktop.scene.items import Part

if TYPE_CHECKING:
    from cjm_desktop.layout.context import Context
    from cjm_desktop.layout.past import Past


class LayoutOptions(NamedTuple):
    """What a layout depends on beside the document; equal options give equal layouts."""

    today: date | None  # decides which actions are late; without a day none is
    language: Language = "en"  # of the words that the sheet itself prints
    column: float = tokens.COLUMN  # width of columns that have none of their own
    stretch: float = 0.0  # added to those columns, so that a page is filled; no text uses it
    breadth: float = 0.0  # how far the blocks above and below reach beyond the columns
    row_head: float = tokens.ROW_HEAD
    margin: float = tokens.MARGIN
    overhang: float = 0.0  # more margin at the sides, for what hangs out of the grid there
    spare: float = 0.0  # extra height to share over the rows, so that a page is filled
    asking: bool = False  # what is not written asks for it: on screen, never on paper
    by_hand: bool = False  # nothing is filled in yet: lines to write on, as on a wall at a workshop
    printed: Printed = WHOLE

    @property
    def broadens(self) -> bool:
        """Whether the blocks above and below use all the width of the page."""
        return self.printed.excerpt and not self.by_hand


class Columns(NamedTuple):
    """Where the phases stand: edges, from 0, are one more than there are phases."""

    phases: tuple[PhaseId, ...]
    edges: tuple[float, ...]
    text_edges: tuple[float, ...]  # where they would be without stretch; text is wrapped for these

    def left(self, index: int) -> float:
        """Return a column's left edge, where its content begins."""
        return self.edges[index]

    def inner(self, index: int, span: int = 1) -> float:
        """Return the width of a box in a column, or over several from it on, without the gutter.

        A column stretched a long way leaves blank what a box with its text could not fill.
        """
        end = min(index + span, len(self.phases))
        blank = max(0.0, self.full(end - 1) - self.text(end - 1) - tokens.BOX_STRETCH)
        return self.full(index, span) - blank

    def full(self, index: int, span: int = 1) -> float:
        """Return the width of a column, or of several from it on, up to the gutter."""
        last = min(index + span, len(self.phases))
        return self.edges[last] - self.edges[index] - tokens.GUTTER

    def text(self, index: int, span: int = 1) -> float:
        """Return the content width that text is wrapped for: without what a page stretches."""
        last = min(index + span, len(self.phases))
        return self.text_edges[last] - self.text_edges[index] - tokens.GUTTER

    def at(self, x: float) -> int | None:
        """Return the index of the column at a place, None outside."""
        if not 0 <= x < self.edges[-1]:
            return None
        return bisect_right(self.edges, x) - 1

    @property
    def right(self) -> float:
        """The right edge of the last column's content."""
        return self.edges[-1] - tokens.GUTTER

    @property
    def unstretched(self) -> "Columns":
        """The columns as text is wrapped for them."""
        return Columns(self.phases, self.text_edges, self.text_edges)


BoxKind = Literal[
    "card",
    "action",
    "metric",
    "phase",
    "group",
    "span",  # of a ruler
    "principle",
    "persona",
    "title",
    "subtitle",
    "organisation",
    "customers",
    "scope",
    "version",
]


class Box(NamedTuple):
    """What is hit, selected, dragged, edited in place and announced."""

    kind: BoxKind
    owner: str  # the id of what it shows; "" for the fields of the title block
    rect: Rect  # in the coordinates of its row or block


HandleKind = Literal["relevance", "presence", "point"]


class Handle(NamedTuple):
    """A spot in a score or curve row that can be dragged up and down (a point also sideways)."""

    kind: HandleKind
    owner: str  # the phase of a score, the id of a curve's point
    column: int
    x: float
    y: float


class Scale(NamedTuple):
    """The vertical scale of a score (0 to 100) or curve (-2 to 2) row, in row coordinates."""

    low: float  # value at the bottom
    high: float
    bottom: float  # y of low
    top: float  # y of high

    def y(self, value: float) -> float:
        """Return the height of a value."""
        return self.bottom - (self.bottom - self.top) * (value - self.low) / (self.high - self.low)

    def value(self, y: float) -> float:
        """Return the value at a height, held within the scale."""
        share = (self.bottom - y) / (self.bottom - self.top)
        return self.low + (self.high - self.low) * max(0.0, min(1.0, share))


class CellLayout(Protocol):
    """One cell, measured; its parts are made when asked for."""

    @property
    def boxes(self) -> Sequence[Box]:
        """The cell's cards or actions, top to bottom, in row coordinates."""
        ...

    @property
    def colours(self) -> Sequence[Colour]:
        """One flat colour for each box, for when it is too small to be read."""
        ...

    def parts(self) -> Sequence[Part]:
        """Return what to draw, in row coordinates; made anew or remembered for a while."""
        ...


class Block(Protocol):
    """A strip of the sheet other than a row: above, header or below."""

    @property
    def height(self) -> float:
        """The height in map units."""
        ...

    @property
    def boxes(self) -> Sequence[Box]:
        """What can be selected or edited in it."""
        ...

    def parts(self) -> Sequence[Part]:
        """Return what to draw; made once and kept."""
        ...


class RowLayout(Protocol):
    """One row, measured."""

    @property
    def row(self) -> Row:
        """The row that was laid out."""
        ...

    @property
    def height(self) -> float:
        """The height in map units, from its rule to the next."""
        ...

    @property
    def cells(self) -> Sequence[CellLayout]:
        """One for each phase, in their order."""
        ...

    @property
    def scale(self) -> Scale | None:
        """The scale of a score or curve row."""
        ...

    @property
    def handles(self) -> Sequence[Handle]:
        """The spots that can be dragged; empty but for score and curve rows."""
        ...

    def head(self) -> Part:
        """Return the row's head: icon, name, prompt, key; x runs from -row_head to 0."""
        ...

    def under(self) -> Sequence[Part]:
        """Return what lies under the cells, across the columns: backgrounds, scores, curves."""
        ...

    def over(self) -> Sequence[Part]:
        """Return what lies over the cells, across the columns: routes, links."""
        ...


class MapLayout(NamedTuple):
    """A journey, measured: sorted edges for bisection and rows that make their parts on demand."""

    project: Project
    journey: Journey
    options: LayoutOptions
    columns: Columns
    above: Block
    header: Block
    rows: tuple[RowLayout, ...]  # the visible ones
    tops: tuple[float, ...]  # of each row, from 0, and the bottom of the last
    below: Block
    context: "Context | None" = None  # what the rows were laid out with, for the next layout
    past: "Past | None" = None  # rows that layouts before it showed, for the next layout
    is_late: bool = False  # some rows stand as they were, and the next layout measures them

    @property
    def height(self) -> float:
        """The height of all rows together."""
        return self.tops[-1]

    @property
    def left(self) -> float:
        """Where x = 0 stands on the sheet."""
        return self.options.margin + self.options.overhang + self.options.row_head

    @property
    def header_top(self) -> float:
        """Where the header begins on the sheet."""
        return self.options.margin + self.above.height

    @property
    def body_top(self) -> float:
        """Where the first row begins on the sheet."""
        return self.header_top + self.header.height

    @property
    def below_top(self) -> float:
        """Where the block below begins on the sheet."""
        return self.body_top + self.height

    @property
    def sheet_width(self) -> float:
        """The width of the whole sheet, margins included."""
        options = self.options
        beyond = self.columns.right + options.breadth
        return self.left + beyond + options.margin + options.overhang

    @property
    def sheet_height(self) -> float:
        """The height of the whole sheet, margins included."""
        return self.below_top + self.below.height + self.options.margin

    def row_at(self, y: float) -> int | None:
        """Return the index of the row at a height below the first row's top, None outside."""
        if not 0 <= y < self.tops[-1]:
            return None
        return bisect_right(self.tops, y) - 1

    def rows_between(self, top: float, bottom: float) -> range:
        """Return the indices of the rows that show between two heights."""
        first = max(0, bisect_right(self.tops, top) - 1)
        last = first
        while last < len(self.rows) and self.tops[last] < bottom:
            last += 1
        return range(first, last)

    def columns_between(self, left: float, right: float) -> range:
        """Return the indices of the columns that show between two places."""
        edges = self.columns.edges
        first = max(0, bisect_right(edges, left) - 1)
        last = first
        while last < len(edges) - 1 and edges[last] < right:
            last += 1
        return range(first, last)

    def index_of(self, row: RowId) -> int | None:
        """Return the index of a visible row."""
        return next((i for i, r in enumerate(self.rows) if r.row.id == row), None)

    def boxes(self) -> Iterator[tuple[int, int, Box]]:
        """Yield row index, column index and box of every card and action."""
        for r, row in enumerate(self.rows):
            for c, cell in enumerate(row.cells):
                for box in cell.boxes:
                    yield r, c, box


SERIES: tuple[Series, ...] = ("relevance", "presence")
