"""A table of texts, as other programs hand one over."""

from typing import Literal

from cjm_desktop.base.named_tuple import NamedTuple

Point = Literal["", ".", ","]
"""What stands before the fraction of a number; "" is not known."""


class TableCell(NamedTuple):
    """A text; its lines are apart. ``span`` columns wide; what it covers is empty."""

    text: str
    span: int = 1


EMPTY = TableCell("")


class Table(NamedTuple):
    """Lines of equally many cells.

    ``heads`` tells whether the first line said it holds names, ``point`` how numbers are written.
    """

    lines: tuple[tuple[TableCell, ...], ...]
    heads: bool = False
    point: Point = ""

    @property
    def width(self) -> int:
        """How many columns there are."""
        return len(self.lines[0]) if self.lines else 0

    @property
    def is_one_text(self) -> bool:
        """Whether its first cell is all there is, however wide."""
        return self.height == 1 and not any(cell.text for cell in self.lines[0][1:])

    @property
    def height(self) -> int:
        """How many lines there are."""
        return len(self.lines)
