"""Separated text, as spreadsheets copy and save it: cells with marks in them stand in quotes."""

import re
from collections.abc import Iterator, Sequence
from typing import Final

from cjm_desktop.exchange.formulas import is_risky, unguarded
from cjm_desktop.exchange.tables import check_text, table_of
from cjm_desktop.model.table import Table, TableCell

_NUMBER: Final = re.compile(r"[+-]?\d[\d.,]*( ?%)?")
_SEPARATORS: Final = (";", "\t", ",")
_CELLS: Final = {
    mark: re.compile(rf'"((?:[^"]|"")*)"(?=[{mark}\n]|\Z)|([^{mark}\n]*)') for mark in _SEPARATORS
}
_QUOTED: Final = re.compile(r'"(?:[^"]|"")*"')


def read_tab_separated(text: str) -> Table:
    """Return the table in a text; raises ExchangeError for one that is too large."""
    return _table(check_text(text), "\t")


def read_separated(text: str) -> Table:
    """Return the table in the text of a file, of which the first line tells what separates cells.

    Spreadsheets may say so with ``sep=``. Raises ExchangeError for one that is too large.
    """
    text = check_text(text)
    first, _, rest = text.partition("\n")
    if first.lower().startswith("sep=") and first[4:5] in _SEPARATORS:
        return _table(rest, first[4:5])
    bare = _QUOTED.sub("", first)
    return _table(text, max(_SEPARATORS, key=bare.count))


def _table(text: str, separator: str) -> Table:
    return table_of([[TableCell(cell) for cell in line] for line in _lines(text, separator)])


def write_tab_separated(lines: Sequence[Sequence[str]]) -> str:
    """Return lines of cells as text; what a spreadsheet would run as a formula is guarded by '."""
    return "".join("\t".join(_quoted(cell) for cell in line) + "\n" for line in lines)


def is_formula(text: str) -> bool:
    """Tell whether a spreadsheet would take a text for a formula."""
    return is_risky(text) and not _NUMBER.fullmatch(text)


def _lines(text: str, separator: str) -> Iterator[list[str]]:
    line: list[str] = []
    place, end, cell_at = 0, len(text), _CELLS[separator].match
    while place <= end:
        found = cell_at(text, place)
        assert found is not None  # the second way matches anything
        quoted, plain = found.groups()
        cell = plain if quoted is None else quoted.replace('""', '"')
        line.append(unguarded(cell).strip())
        place = found.end()
        if place == end or text[place] == "\n":
            yield line
            line = []
        place += 1


def _quoted(text: str) -> str:
    if is_formula(text):
        text = f"'{text}"
    if any(mark in text for mark in '\t\n"'):
        return '"' + text.replace('"', '""') + '"'
    return text
