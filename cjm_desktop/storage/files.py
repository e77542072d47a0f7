"""Opening and saving documents, and noticing that another program changed one."""

import os
import stat
import zlib
from collections.abc import Callable
from pathlib import Path
from typing import Literal

from cjm_desktop.base.named_tuple import NamedTuple
from cjm_desktop.model.document import Project
from cjm_desktop.storage.atomic import write_atomic
from cjm_desktop.storage.envelope import SIZE_LIMIT
from cjm_desktop.storage.errors import NotAFileError, TooLargeError
from cjm_desktop.storage.file_errors import file_error
from cjm_desktop.storage.reading import read_contents
from cjm_desktop.storage.writing import ProjectWriter

FileState = Literal["same", "changed", "gone"]


class Stamp(NamedTuple):
    """What a file looked like when it was last read or written."""

    size: int
    modified: int  # nanoseconds
    checksum: int  # CRC-32


class OpenedFile(NamedTuple):
    """A document, the writer that knows what else its file holds, and how the file looked."""

    project: Project
    writer: ProjectWriter
    stamp: Stamp


def load_project(path: Path) -> Project:
    """Return the project in a file; raises FileError or ContentError."""
    data, _ = _read(path)
    return read_contents(data).project


def open_project(path: Path, rest: Callable[[], object] | None = None) -> OpenedFile:
    """Return the project in a file with all that saving it again needs.

    ``rest`` is for the writer. Raises FileError or ContentError.
    """
    data, status = _read(path)
    contents = read_contents(data)
    return OpenedFile(contents.project, ProjectWriter(contents.beside, rest), _stamp(data, status))


def save_project(path: Path, project: Project, writer: ProjectWriter | None = None) -> Stamp:
    """Write a project to its file, whole or not at all; raises FileError or TooLargeError.

    With the writer of the last save only what changed is turned into bytes again.
    """
    data = (writer or ProjectWriter()).write(project)
    if len(data) > SIZE_LIMIT:  # it could not be opened again
        raise TooLargeError(len(data), SIZE_LIMIT)
    return _stamp(data, write_atomic(path, data))


def file_state(path: Path, stamp: Stamp) -> FileState:
    """Tell whether a file still holds what it held at a stamp; raises FileError.

    A new time alone is not a change: the content decides.
    """
    try:
        status = path.stat()
    except FileNotFoundError:
        return "gone"
    except OSError as error:
        raise file_error(path, "read", error) from error
    if (status.st_size, status.st_mtime_ns) == stamp[:2]:
        return "same"
    if status.st_size != stamp.size:
        return "changed"
    data, _ = _read(path)
    return "same" if zlib.crc32(data) == stamp.checksum else "changed"


def _read(path: Path) -> tuple[bytes, os.stat_result]:
    """Return the content of an ordinary file of at most the size limit."""
    try:
        if not stat.S_ISREG(path.stat().st_mode) and not path.is_dir():
            raise NotAFileError(path)  # opening a pipe could wait forever
        with path.open("rb") as file:
            status = os.fstat(file.fileno())
            if status.st_size > SIZE_LIMIT:
                raise TooLargeError(status.st_size, SIZE_LIMIT)
            return file.read(SIZE_LIMIT + 1), status
    except OSError as error:
        raise file_error(path, "read", error) from error


def _stamp(data: bytes, status: os.stat_result) -> Stamp:
    # A checksum, for a digest costs more than the rest of opening; and it decides only about files
    # of the same size that were written anew.
    return Stamp(len(data), status.st_mtime_ns, zlib.crc32(data))
