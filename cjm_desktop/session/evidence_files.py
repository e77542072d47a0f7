"""Files of numbers and answers from other programs: read, and what they say of themselves."""

import os
import stat
from datetime import date
from pathlib import Path
from typing import Final

from cjm_desktop.base.ids import SourceId, new_id
from cjm_desktop.base.named_tuple import NamedTuple
from cjm_desktop.edits.known_exports import program_of, without_second_heads
from cjm_desktop.exchange.csv_forms import (
    CsvForm,
    decoded,
    first_records,
    guess_encoding,
    guess_heads,
    guess_separator,
)
from cjm_desktop.exchange.csv_records import MOST_BYTES, Progress, TooLargeFileError, read_records
from cjm_desktop.model.document import Source
from cjm_desktop.model.records import Records
from cjm_desktop.model.words import Language, SourceKind
from cjm_desktop.storage.errors import NotAFileError
from cjm_desktop.storage.file_errors import file_error

SUFFIXES: Final = (".csv", ".tsv", ".txt")
"""The endings of files that hold tables of other programs."""

_HEAD: Final = 262_144  # bytes that tell how cells are separated


class EvidenceTable(NamedTuple):
    """The lines of a file, and how it is taken to be written."""

    form: CsvForm
    records: Records


def file_bytes(path: Path) -> bytes:
    """Return what is in a file. Raises FileError, TooLargeFileError."""
    try:
        if not stat.S_ISREG(path.stat().st_mode) and not path.is_dir():
            raise NotAFileError(path)  # opening a pipe could wait forever
        with path.open("rb") as file:
            size = os.fstat(file.fileno()).st_size
            if size > MOST_BYTES:
                raise TooLargeFileError("bytes", size, MOST_BYTES)
            return file.read(MOST_BYTES + 1)
    except OSError as error:
        raise file_error(path, "read", error) from error


def form_of(
    data: bytes, encoding: str = "", separator: str = "", heads: int | None = None
) -> CsvForm:
    """Return how a file is written: as far as it is said so, else as it most likely is."""
    encoding = encoding or guess_encoding(data)
    separator = separator or guess_separator(decoded(data[:_HEAD], encoding))
    if heads is None:
        heads = guess_heads(first_records(data, encoding, separator))
    return CsvForm(encoding, separator, heads)


def read_table(data: bytes, form: CsvForm, on_progress: Progress = lambda _: True) -> EvidenceTable:
    """Return the lines of a file, without those that are names once more; raises ExchangeError."""
    return EvidenceTable(form, without_second_heads(read_records(data, form, on_progress)))


def kind_of(records: Records) -> SourceKind:
    """Return what kind of source a table is, by the program that wrote it."""
    program = program_of(records)
    return program.kind if program is not None else "other"


def source_name(path: Path, day: date, language: Language) -> str:
    """Return what a file is called as a source: its name and a day, as a language writes it."""
    written = f"{day.day}-{day.month}-{day.year}" if language == "nl" else day.isoformat()
    return f"{path.name}, {written}"


def new_source(name: str, kind: SourceKind) -> Source:
    """Return a source under a new id."""
    return Source(id=SourceId(new_id()), name=name, kind=kind)
