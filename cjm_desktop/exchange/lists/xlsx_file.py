"""A list as an Excel workbook: real dates and numbers, and no text that is a formula."""

import io
from datetime import UTC, date, datetime
from math import ceil
from typing import Any, Final

from cjm_desktop.base.plain_text import plain_text
from cjm_desktop.exchange.lists.sheet import Column, Sheet, Value
from cjm_desktop.model.words import Language

_LONGEST: Final = 32_767  # characters of a cell, in UTF-16 as Excel counts
_HEAD_HEIGHT: Final = 24  # points
_LINE: Final = 15  # points
_HIGHEST: Final = 409  # points, of a row in Excel
_DATES: Final[dict[Language, str]] = {"nl": "dd-mm-yyyy", "en": "yyyy-mm-dd"}
_OPTIONS: Final = {
    "in_memory": True,
    "strings_to_formulas": False,
    "strings_to_numbers": False,
    "strings_to_urls": False,
}


def xlsx_of(sheet: Sheet, language: Language, title: str, day: date | None) -> bytes:
    """Return a list as a workbook with filters and headings that stay in view.

    The day is when it was made; without one it is 1 January 2000.
    """
    from xlsxwriter import Workbook  # asked for now and then

    made = io.BytesIO()
    with Workbook(made, _OPTIONS) as book:
        created = datetime.combine(day or date(2000, 1, 1), datetime.min.time(), UTC)
        book.set_properties({"title": plain_text(title), "created": created})
        formats = _formats(book, language)
        page = book.add_worksheet(sheet.name)
        for place, column in enumerate(sheet.columns):
            page.set_column(place, place, column.width)
            page.write_string(0, place, column.head, formats["head"])
        page.set_row(0, _HEAD_HEIGHT)
        for number, line in enumerate(sheet.lines, 1):
            for place, value in enumerate(line):
                _write(page, number, place, value, formats)
            lines = max(map(_lines_of, line, sheet.columns))
            if lines > 1:  # not every program makes room for them by itself
                page.set_row(number, min(lines * _LINE, _HIGHEST))
        page.freeze_panes(1, 0)
        page.autofilter(0, 0, len(sheet.lines), len(sheet.columns) - 1)
        page.set_landscape()
        page.set_paper(9)  # A4
        page.fit_to_pages(1, 0)
        page.repeat_rows(0)
    return made.getvalue()


def _formats(book: Any, language: Language) -> dict[str, Any]:
    cell = {"valign": "top", "text_wrap": True}
    head = {"bold": True, "valign": "vcenter", "bg_color": "#EFECE5", "bottom": 1}
    return {
        "head": book.add_format(head),
        "text": book.add_format(cell),
        "number": book.add_format({"valign": "top", "align": "center"}),
        "date": book.add_format({"valign": "top", "num_format": _DATES[language]}),
    }


def _write(page: Any, line: int, place: int, value: Value, formats: dict[str, Any]) -> None:
    if value is None or value == "":
        return
    if isinstance(value, date):
        page.write_datetime(line, place, value, formats["date"])
    elif isinstance(value, int):
        page.write_number(line, place, value, formats["number"])
    else:
        page.write_string(line, place, _fitting(plain_text(value)), formats["text"])


def _lines_of(value: Value, column: Column) -> int:
    """Return in how many lines a text stands in its column, whose width is in digits."""
    if not isinstance(value, str):
        return 1
    return sum(max(1, ceil(len(part) / column.width)) for part in value.split("\n"))


def _fitting(text: str) -> str:
    """Return a text that a cell can hold: the end of a longer one is left out, and that is said."""
    if len(text.encode("utf-16-le")) // 2 <= _LONGEST:
        return text
    kept = text.encode("utf-16-le")[: 2 * (_LONGEST - 1)].decode("utf-16-le", "ignore")
    return f"{kept}…"
