"""A list as separated text, for spreadsheets: Dutch ones expect semicolons."""

from collections.abc import Iterable, Sequence
from datetime import date
from typing import Final

from cjm_desktop.exchange.formulas import guarded
from cjm_desktop.exchange.lists.sheet import Sheet, Value
from cjm_desktop.model.words import Language

_SEPARATORS: Final[dict[Language, str]] = {"nl": ";", "en": ","}
_IN_QUOTES: Final = frozenset(';,\t\n"')  # whatever any spreadsheet might part cells at
_BOM: Final = "\ufeff"  # by which Excel knows that it is UTF-8


def csv_of(sheet: Sheet, language: Language) -> bytes:
    """Return a list as a file that a spreadsheet of a language opens as a table.

    What a spreadsheet would run as a formula begins with an apostrophe. Dates are written as
    2026-03-31, which is a date in every language.
    """
    lines = [[column.head for column in sheet.columns], *sheet.lines]
    return (_BOM + separated(lines, _SEPARATORS[language])).encode()


def separated(lines: Iterable[Sequence[Value]], separator: str) -> str:
    """Return lines of values as separated text with CRLF line ends (RFC 4180)."""
    return "".join(separator.join(map(_written, line)) + "\r\n" for line in lines)


def _written(value: Value) -> str:
    if value is None:
        return ""
    if isinstance(value, date):
        return value.isoformat()
    if isinstance(value, int):
        return str(value)
    text = guarded(value.replace("\r\n", "\n").replace("\r", "\n"))
    if _IN_QUOTES.isdisjoint(text) and text == text.strip():
        return text
    doubled = text.replace('"', '""')
    return f'"{doubled}"'
