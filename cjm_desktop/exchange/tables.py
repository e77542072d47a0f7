"""Making a table of the lines that a format was read into."""

from collections.abc import Sequence
from typing import Final

from cjm_desktop.base.plain_text import plain_text
from cjm_desktop.exchange.errors import TooLargeTableError, TooMuchTextError
from cjm_desktop.model.table import EMPTY, Point, Table, TableCell

MOST_TEXT: Final = 5_000_000  # characters
MOST_LINES: Final = 2_000
MOST_COLUMNS: Final = 200
MOST_TEXTS: Final = 20_000


def check_text(text: str, limit: int = MOST_TEXT) -> str:
    """Return a text without what no document holds; raises TooMuchTextError for one too large.

    Halves of surrogate pairs and control characters come along when other programs paste badly.
    """
    if len(text) > limit:
        raise TooMuchTextError(len(text), limit)
    return plain_text(text)


def table_of(
    lines: Sequence[Sequence[TableCell]], *, heads: bool = False, point: Point = ""
) -> Table:
    """Return lines as a table: equally long, without the empty lines and columns at its end.

    What a text spans is not empty, within the columns that a map could have. Raises
    TooLargeTableError when a map could not hold the texts.
    """
    widths = [_used(line) for line in lines]
    height = max((number for number, width in enumerate(widths, 1) if width), default=0)
    width = max(widths, default=0)
    texts = sum(bool(cell.text) for line in lines for cell in line)
    if height > MOST_LINES or width > MOST_COLUMNS or texts > MOST_TEXTS:
        raise TooLargeTableError(height, width)
    width = max([width, *(min(_spanned(line), MOST_COLUMNS) for line in lines)])
    fitted = ((*_cut(line[:width]), *[EMPTY] * (width - len(line))) for line in lines[:height])
    return Table(tuple(fitted), heads, point)


def _used(line: Sequence[TableCell]) -> int:
    """Return how many columns of a line lead up to its last text."""
    return max((place for place, cell in enumerate(line, 1) if cell.text), default=0)


def _spanned(line: Sequence[TableCell]) -> int:
    """Return how many columns of a line lead up to the end of what its texts span."""
    ends = (place + cell.span for place, cell in enumerate(line) if cell.text)
    return min(max(ends, default=0), len(line))


def _cut(line: Sequence[TableCell]) -> list[TableCell]:
    """Return cells whose spans end where the line does."""
    count = len(line)
    return [
        cell if cell.span <= count - place else cell._replace(span=count - place)
        for place, cell in enumerate(line)
    ]
