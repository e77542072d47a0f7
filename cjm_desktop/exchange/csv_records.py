"""Reading large files of separated text, with progress and a way to stop."""

import csv
from collections.abc import Callable
from typing import Final

from cjm_desktop.base.plain_text import plain_text
from cjm_desktop.exchange.csv_forms import (
    CsvForm,
    decoded,
    guess_encoding,
    records_of,
    without_separator_line,
)
from cjm_desktop.exchange.errors import ExchangeError
from cjm_desktop.model.records import Records

MOST_BYTES: Final = 200_000_000
MOST_LINES: Final = 500_000
MOST_COLUMNS: Final = 1_000
_STEP: Final = 2_000  # records between two words about progress
_WORKBOOKS: Final = (b"PK\x03\x04", b"\xd0\xcf\x11\xe0")  # zipped ones, and those before 2007
_OTHERS: Final = (b"%PDF-", b"\x89PNG", b"\xff\xd8\xff", b"GIF8", b"\x1f\x8b", b"SQLite format 3")
_NO_TEXT: Final = bytes({*range(32)} - {*b"\t\n\v\f\r\x1a\x1b"})
_LOOKED_AT: Final = 65_536  # bytes
_MOST_OF_THEM: Final = 0.05
_FEW: Final = 64  # signs that no text has, as may get into one

Progress = Callable[[float], bool]
"""Told how much has been read, 0 to 1; returns whether to go on."""


class TooLargeFileError(ExchangeError):
    """A file with more bytes, lines or columns than are read."""

    def __init__(self, what: str, count: int, limit: int) -> None:
        super().__init__(f"The file has {count} {what}; at most {limit} are read.")
        self.what = what
        self.count = count
        self.limit = limit


class NoRecordsError(ExchangeError):
    """A file without any text."""

    def __init__(self) -> None:
        super().__init__("There are no lines in the file.")


class NoTextError(ExchangeError):
    """A file of another kind than text."""

    def __init__(self, *, is_workbook: bool) -> None:
        super().__init__(
            "This is a workbook and no text: save its sheet as CSV, and bring in that."
            if is_workbook
            else "This is no text, so no table can be read from it."
        )
        self.is_workbook = is_workbook


class ReadingStopped(ExchangeError):  # noqa: N818 - somebody asked for it
    """The reading was given up."""

    def __init__(self) -> None:
        super().__init__("The reading was stopped.")


def read_records(data: bytes, form: CsvForm, on_progress: Progress = lambda _: True) -> Records:
    """Return the lines of a file under their names, all equally wide; empty lines are left out.

    Raises TooLargeFileError, NoTextError, NoRecordsError, and ReadingStopped when it is not to go
    on.
    """
    _refuse_what_is_no_text(data)
    if len(data) > MOST_BYTES:
        raise TooLargeFileError("bytes", len(data), MOST_BYTES)
    text = without_separator_line(decoded(data, form.encoding))
    text = plain_text(text)
    found, last = _read(text, form, on_progress)
    if not any(map(any, found)):
        raise NoRecordsError
    open_quote = last if text.count('"') % 2 else 0
    width = max(map(len, found))
    heads = found[form.heads] if 0 <= form.heads < len(found) else []
    lines = found[form.heads + 1 :] if heads else found
    names = [name.strip() for name in heads] + [""] * (width - len(heads))
    return Records(
        tuple(names),
        tuple((*line, *[""] * (width - len(line))) for line in lines if any(line)),
        open_quote,
    )


def _refuse_what_is_no_text(data: bytes) -> None:
    if data.startswith(_WORKBOOKS):
        raise NoTextError(is_workbook=True)
    if data.startswith(_OTHERS):
        raise NoTextError(is_workbook=False)
    head = data[:_LOOKED_AT]
    strange = len(head) - len(head.translate(None, _NO_TEXT))
    if strange <= max(_FEW, len(head) * _MOST_OF_THEM):
        return
    if not guess_encoding(head).startswith(("utf-16", "utf-32")):  # half of which may be noughts
        raise NoTextError(is_workbook=False)


def _read(text: str, form: CsvForm, on_progress: Progress) -> tuple[list[list[str]], int]:
    """Return the records, and the line, from 1, on which the last begins."""
    reader = records_of(text, form.separator)
    ends = max(1, text.count("\n"))
    found: list[list[str]] = []
    line, last = 0, 0
    try:
        for record in reader:
            line, last = reader.line_num, line + 1
            if len(record) > MOST_COLUMNS:
                raise TooLargeFileError("columns", len(record), MOST_COLUMNS)
            if len(found) == MOST_LINES:
                raise TooLargeFileError("lines", ends, MOST_LINES)
            found.append([cell.strip() for cell in record])
            if len(found) % _STEP == 0 and not on_progress(min(1.0, line / ends)):
                raise ReadingStopped
    except csv.Error as error:
        raise ExchangeError(f"Line {reader.line_num} cannot be read: {error}.") from error
    return found, last
