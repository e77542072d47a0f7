"""The table in the HTML that spreadsheets and word processors put on the clipboard."""

import re
from html.parser import HTMLParser
from typing import Final

from cjm_desktop.exchange.errors import TooLargeTableError
from cjm_desktop.exchange.tables import MOST_COLUMNS, MOST_LINES, check_text, table_of
from cjm_desktop.model.table import EMPTY, Point, Table, TableCell

_UNSEEN: Final = frozenset({"style", "script", "title", "template"})
_BREAKS: Final = frozenset({"br", "p", "div", "li", "ul", "ol", *(f"h{n}" for n in range(1, 7))})
_SPACE: Final = re.compile(r"[ \t\n\f\xa0]+")
_NO_TAG: Final = re.compile(r"<(?![A-Za-z/!?])")
_WIDEST: Final = 4 * MOST_COLUMNS  # with what is empty and will be left out
_LONGEST: Final = 4 * MOST_LINES
MOST_HTML: Final = 8_000_000  # characters; 20,000 cells with all that Excel says of them
_CELLS: Final = frozenset({"td", "th"})
_EXCEL_POINT: Final = re.compile(r'mso-displayed-decimal-separator:"\\?([.,])"')
_CALC_LANGUAGE: Final = re.compile(r'sdnum="(\d{4,5});')
_ENGLISH: Final = 9  # as Windows counts languages
_WITH_COMMA: Final = frozenset({6, 7, 10, 11, 12, 16, 19, 20, 21, 22, 25, 29})  # German, Dutch …


def read_html_table(html: str) -> Table | None:
    """Return the first table in a text of HTML, None when there is none.

    Raises ExchangeError for one that is too large.
    """
    reader = _Reader(_point(html))
    reader.feed(_closed(check_text(html, MOST_HTML)))
    reader.close()
    return reader.table()


def _point(html: str) -> Point:
    """Return how numbers are written: Excel says so in its styles, LibreOffice at its numbers."""
    said = _EXCEL_POINT.search(html)
    if said is not None:
        return "," if said[1] == "," else "."
    language = _CALC_LANGUAGE.search(html)
    if language is None:
        return ""
    primary = int(language[1]) & 0x3FF  # what is above tells countries apart
    return "." if primary == _ENGLISH else "," if primary in _WITH_COMMA else ""


def _closed(html: str) -> str:
    """Return HTML without comments, and without what is opened at its end and never closed.

    Python's parser looks for the end of each of those anew, which takes hours where there are many.
    """
    kept, place = [], 0
    while (start := html.find("<!--", place)) >= 0:
        kept.append(html[place:start])
        end = html.find("-->", start + 4)
        place = len(html) if end < 0 else end + 3
    kept.append(html[place:])
    html = _NO_TAG.sub("&lt;", "".join(kept))
    last = html.rfind(">") + 1
    return html[:last] + html[last:].replace("<", " ")


class _Grid:
    """Cells as they are put in lines; what spans lines keeps its place in those below."""

    def __init__(self) -> None:
        self.lines: list[list[TableCell]] = []
        self.heads = False
        self._covered: dict[int, int] = {}  # column: lines still covered from above
        self._hidden: set[int] = set()

    @property
    def holds_text(self) -> bool:
        """Whether any cell has a text."""
        return any(cell.text for line in self.lines for cell in line)

    def shown(self) -> list[list[TableCell]]:
        """Return the lines that were not hidden in their sheet."""
        return [line for place, line in enumerate(self.lines) if place not in self._hidden]

    def begin_line(self, *, is_hidden: bool = False) -> None:
        """Go to the next line."""
        if len(self.lines) >= _LONGEST:
            raise TooLargeTableError(_LONGEST + 1, max(map(len, self.lines)))
        for column in list(self._covered):
            self._covered[column] -= 1
            if self._covered[column] <= 0:
                del self._covered[column]
        if is_hidden:
            self._hidden.add(len(self.lines))
        self.lines.append([])

    def put(self, text: str, columns: int, lines: int) -> None:
        """Put a cell at the next free place of the line."""
        line = self.lines[-1]
        while len(line) in self._covered:
            line.append(EMPTY)
        if len(line) + columns > _WIDEST:
            raise TooLargeTableError(len(self.lines), len(line) + columns)
        if lines > 1:
            self._covered |= dict.fromkeys(range(len(line), len(line) + columns), lines)
        line.append(TableCell(text, columns))
        line.extend([EMPTY] * (columns - 1))


class _Reader(HTMLParser):
    """Reads the cells of the outermost table that comes first; tables within it are its text."""

    def __init__(self, point: Point) -> None:
        super().__init__(convert_charrefs=True)
        self._point: Point = point
        self._grid = _Grid()
        self._depth = 0  # of tables
        self._unseen = 0
        self._text: list[str] | None = None  # of the open cell
        self._spans = (1, 1)
        self._done = False

    def table(self) -> Table | None:
        """Return what was read."""
        self._end_cell()
        grid = self._grid
        if not grid.holds_text:
            return None
        return table_of(grid.shown(), heads=grid.heads, point=self._point)

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        """Begin a table, a line or a cell, or break the text."""
        if tag in _UNSEEN:
            self._unseen += 1
        if self._done:
            return
        if tag == "table":
            self._depth += 1
        elif self._depth == 1 and tag == "tr":
            self._end_cell()
            self._grid.begin_line(is_hidden=_is_hidden(dict(attrs)))
        elif self._depth == 1 and tag in _CELLS:
            self._begin_cell(tag, dict(attrs))
        elif tag in _BREAKS or (tag == "tr" and self._depth > 1):
            self._write("\n")
        elif tag in _CELLS:
            self._write(" ")

    def handle_endtag(self, tag: str) -> None:
        """End what was begun."""
        if tag in _UNSEEN:
            self._unseen = max(0, self._unseen - 1)
        if self._done:
            return
        if tag == "table" and self._depth:
            self._depth -= 1
            if not self._depth:
                self._end_cell()
                self._done = self._grid.holds_text
                if not self._done:
                    self._grid = _Grid()
        elif self._depth == 1 and tag in (*_CELLS, "tr"):
            self._end_cell()
        elif tag in _BREAKS:
            self._write("\n")

    def handle_data(self, data: str) -> None:
        """Take the text of a cell."""
        if not self._unseen:
            self._write(_SPACE.sub(" ", data))

    def _write(self, text: str) -> None:
        if self._text is not None:
            self._text.append(text)

    def _begin_cell(self, tag: str, attributes: dict[str, str | None]) -> None:
        self._end_cell()
        if not self._grid.lines:
            self._grid.begin_line()
        first = len(self._grid.lines) == 1
        self._grid.heads |= first and tag == "th"
        self._spans = _span(attributes, "colspan", 1000), _span(attributes, "rowspan", 65534)
        self._text = []

    def _end_cell(self) -> None:
        if self._text is not None:
            self._grid.put(_tidy("".join(self._text)), *self._spans)
            self._text = None


def _tidy(text: str) -> str:
    """Return a cell's text: each line without space around it, empty ones left out."""
    lines = (" ".join(line.split(" ")).strip() for line in text.split("\n"))
    return "\n".join(line for line in lines if line)


def _is_hidden(attributes: dict[str, str | None]) -> bool:
    """Tell whether a line was hidden in its sheet, which copies it all the same."""
    return "display:none" in (attributes.get("style") or "").replace(" ", "").lower()


def _span(attributes: dict[str, str | None], name: str, most: int) -> int:
    """Return a span within the bounds that HTML sets; what is no number is one."""
    value = attributes.get(name) or ""
    digits = value.strip()[:9]
    return max(1, min(int(digits), most)) if digits.isascii() and digits.isdigit() else 1
