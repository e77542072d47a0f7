"""How a file of separated text is written: its encoding, its separator, where its names stand."""

import codecs
import csv
import io
from collections import Counter
from collections.abc import Sequence
from itertools import islice
from typing import TYPE_CHECKING, Final

from cjm_desktop.base.named_tuple import NamedTuple

if TYPE_CHECKING:
    from _csv import Reader

SEPARATORS: Final = (",", ";", "\t", "|")
ENCODINGS: Final = (
    "utf-8",
    "cp1252",
    "utf-16",
    "utf-16-be",
    "iso8859-15",
    "cp850",
    "mac-roman",
)
"""What files are offered to be read as; the most usual first."""

_MARKS: Final = (
    (codecs.BOM_UTF8, "utf-8"),
    (codecs.BOM_UTF32_LE, "utf-32"),  # before UTF-16, whose mark it begins with
    (codecs.BOM_UTF32_BE, "utf-32"),
    (codecs.BOM_UTF16_LE, "utf-16"),
    (codecs.BOM_UTF16_BE, "utf-16"),
)
_HEAD: Final = 262_144  # bytes or characters that are looked at
_LOOKED_AT: Final = 50  # records
_LONGEST: Final = 2**31 - 1  # characters of a cell, as large as csv takes on every system


class CsvForm(NamedTuple):
    """How a file is written; ``heads`` is the record, from 0, that has the names, -1 none."""

    encoding: str
    separator: str
    heads: int = 0


def guess_form(data: bytes) -> CsvForm:
    """Return how a file is most likely written."""
    encoding = guess_encoding(data)
    separator = guess_separator(decoded(data[:_HEAD], encoding))
    records = first_records(data, encoding, separator)
    return CsvForm(encoding, separator, guess_heads(records))


def guess_encoding(data: bytes) -> str:
    """Return the encoding of a file: by its mark, else by whether its bytes can be UTF-8."""
    for mark, encoding in _MARKS:
        if data.startswith(mark):
            return encoding
    head = data[:_HEAD]
    if len(head) >= 4 and head[1::2].count(0) > len(head) // 4:
        return "utf-16-le"
    if len(head) >= 4 and head[0::2].count(0) > len(head) // 4:
        return "utf-16-be"
    try:
        codecs.getincrementaldecoder("utf-8")().decode(data, final=True)
    except UnicodeDecodeError:
        return "cp1252"
    return "utf-8"


def decoded(data: bytes, encoding: str) -> str:
    """Return the text of bytes, without a mark; what cannot be read becomes �."""
    text = data.decode(encoding, errors="replace")
    return text.removeprefix("\ufeff")


def named_separator(text: str) -> str:
    """Return what a first line ``sep=;`` names as separator, "" where there is no such line."""
    first = text[:8].splitlines()[:1]
    line = first[0].strip('"') if first else ""
    return line[4:5] if line[:4].lower() == "sep=" and len(line) == 5 else ""


def guess_separator(text: str) -> str:
    """Return what separates cells: what the file says, else what makes most lines alike.

    Of a single column it is a sign that stands in none of its texts.
    """
    named = named_separator(text)
    if named:
        return named
    evenness = {mark: _evenness(text, mark) for mark in SEPARATORS}
    if any(evenness.values()):
        return max(SEPARATORS, key=evenness.__getitem__)
    return next((mark for mark in SEPARATORS if _separates_nothing(text, mark)), "\t")


def _separates_nothing(text: str, mark: str) -> bool:
    return all(len(record) <= 1 for record in records_of(text[:_HEAD], mark))


def _evenness(text: str, mark: str) -> float:
    """Return how much a separator makes a table of a text: cells on lines that are alike."""
    records = [each for each in islice(records_of(text[:_HEAD], mark), _LOOKED_AT) if any(each)]
    widths = [len(record) for record in records]
    if not widths or _is_punctuation(records):
        return 0.0
    width, count = max(Counter(widths).items(), key=lambda item: (item[0] > 1, item[1], item[0]))
    return 0.0 if width < 2 else count / len(widths) + min(width, 100) / 1000


def _is_punctuation(records: Sequence[Sequence[str]]) -> bool:
    """Tell whether what was taken for a separator stands in sentences, with a space behind it.

    Names of columns have no space before them, unless all lines are written so.
    """
    behind = [cell for record in records for cell in record[1:]]
    spaced = sum(cell.startswith(" ") for cell in behind)
    return len(records[0]) == 1 and spaced > len(behind) / 2


def records_of(text: str, separator: str) -> "Reader":
    """Return a reader of the records of a text: RFC 4180, with any line ends."""
    csv.field_size_limit(_LONGEST)
    return csv.reader(io.StringIO(text, newline=""), delimiter=separator)


def first_records(data: bytes, encoding: str, separator: str) -> list[list[str]]:
    """Return the first records of a file, without a line that names the separator."""
    text = decoded(data[:_HEAD], encoding)
    return list(islice(records_of(without_separator_line(text), separator), _LOOKED_AT))


def without_separator_line(text: str) -> str:
    """Return a text without a first line ``sep=;``."""
    if not named_separator(text):
        return text
    _, end, rest = text.partition("\n")
    return rest if end else text.partition("\r")[2]


def guess_heads(records: Sequence[Sequence[str]]) -> int:
    """Return the first record that is as wide as most: above it stand remarks of the program."""
    widths = Counter(len(record) for record in records if any(record))
    if not widths:
        return -1
    usual = max(widths, key=lambda width: (width > 1, widths[width], width))
    return next(
        (n for n, each in enumerate(records) if len(each) == usual and any(each)),
        -1,
    )
