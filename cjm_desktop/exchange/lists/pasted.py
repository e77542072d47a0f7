"""A list as other programs paste it: HTML, and text parted by tabs."""

from collections.abc import Iterator
from typing import Literal

from cjm_desktop.exchange.html_cells import html_cell, html_page
from cjm_desktop.exchange.lists.sheet import Sheet, Value
from cjm_desktop.exchange.tab_separated import write_tab_separated


def sheet_html(sheet: Sheet) -> str:
    """Return a list as a table in HTML."""
    lines = "".join(f"<tr>{''.join(cells)}</tr>\n" for cells in _lines(sheet))
    return html_page(f"<table>\n{lines}</table>")


def sheet_text(sheet: Sheet) -> str:
    """Return a list as text: a line for each, with tabs between its cells."""
    heads = [column.head for column in sheet.columns]
    return write_tab_separated([heads, *([_text(each) for each in line] for line in sheet.lines)])


def _lines(sheet: Sheet) -> Iterator[list[str]]:
    yield _cells([column.head for column in sheet.columns], "th")
    for line in sheet.lines:
        yield _cells([_text(each) for each in line], "td")


def _cells(texts: list[str], tag: Literal["th", "td"]) -> list[str]:
    return [html_cell((text,), tag) for text in texts]


def _text(value: Value) -> str:
    return "" if value is None else str(value)  # a date as 2026-03-31
