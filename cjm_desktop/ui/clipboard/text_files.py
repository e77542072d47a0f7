"""Files of text and tables, as what a person would copy out of them."""

import codecs
from pathlib import Path
from typing import Final

from PySide6.QtCore import QMimeData

from cjm_desktop.exchange.tab_separated import read_separated, write_tab_separated
from cjm_desktop.exchange.tables import MOST_TEXT, check_text
from cjm_desktop.storage.file_errors import file_error

TABLES: Final = (".csv", ".tsv")
SUFFIXES: Final = (".txt", ".md", *TABLES)
"""The endings of files that hold text or a table of texts."""

_WIDEST: Final = 4  # bytes of a character


def is_text_file(path: Path) -> bool:
    """Tell by its name whether a file holds text or a table."""
    return path.suffix.lower() in SUFFIXES


def text_of(path: Path) -> QMimeData:
    """Return the text or table in a file as it would stand on the clipboard.

    Raises FileError for a file that cannot be read, ExchangeError for one that is too large.
    """
    try:
        with path.open("rb") as file:
            text = _decoded(file.read(MOST_TEXT * _WIDEST + 1))
    except OSError as error:
        raise file_error(path, "read", error) from error
    mime = QMimeData()
    mime.setText(_as_copied(text) if path.suffix.lower() in TABLES else check_text(text))
    return mime


def _as_copied(text: str) -> str:
    lines = [[cell.text for cell in line] for line in read_separated(text).lines]
    if all(len(line) == 1 for line in lines):
        return "\n".join(cell for line in lines for cell in line)
    return write_tab_separated(lines)


def _decoded(data: bytes) -> str:
    """Return text in UTF-16 where a mark says so, in UTF-8, or else as Windows wrote it before."""
    if data.startswith((codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE)):
        return data.decode("utf-16", "replace")
    try:
        return data.decode("utf-8-sig")
    except UnicodeDecodeError:
        return data.decode("cp1252", "replace")
