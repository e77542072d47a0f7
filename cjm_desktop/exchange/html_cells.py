"""Texts as cells of HTML that spreadsheets paste as they are."""

from collections.abc import Iterable, Sequence
from html import escape
from typing import Final, Literal

from cjm_desktop.exchange.tab_separated import is_formula

_SAME_CELL: Final = '<br style="mso-data-placement:same-cell">'  # or Excel begins another line
_AS_TEXT: Final = ' style="mso-number-format:\'\\@\'" sdnum="1033;0;@"'


def html_cell(texts: Sequence[str], tag: Literal["th", "td"], span: int = 1) -> str:
    """Return texts below each other as a cell; what might be run as a formula is marked as text."""
    wide = f' colspan="{span}"' if span > 1 else ""
    guard = _AS_TEXT if is_formula("\n".join(texts)) else ""
    return f"<{tag}{wide}{guard}>{html_lines(texts)}</{tag}>"


def html_lines(texts: Iterable[str]) -> str:
    """Return texts below each other, within one cell."""
    return _SAME_CELL.join(escape(line) for text in texts for line in text.split("\n"))


def html_page(body: str) -> str:
    """Return a page with a body."""
    return f'<html><head><meta charset="utf-8"></head><body>\n{body}\n</body></html>\n'
