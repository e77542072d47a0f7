"""Turning what the operating system says into an error of the closed set."""

import errno
import os
from pathlib import Path
from typing import Literal

from cjm_desktop.storage.errors import (
    DiskFullError,
    FileError,
    FileFailedError,
    IsAFolderError,
    MissingFileError,
    MissingFolderError,
    NoPermissionError,
)

_FULL = {errno.ENOSPC, errno.EDQUOT} if hasattr(errno, "EDQUOT") else {errno.ENOSPC}


def file_error(path: Path, wanted: Literal["read", "write"], error: OSError) -> FileError:
    """Return the error of ours for one of the system's, about a file to read or write."""
    if error.errno in _FULL:
        return DiskFullError(path)
    if isinstance(error, IsADirectoryError):
        return IsAFolderError(path)
    if isinstance(error, PermissionError) or error.errno == errno.EROFS:
        return IsAFolderError(path) if path.is_dir() else NoPermissionError(path, wanted)
    if isinstance(error, FileNotFoundError | NotADirectoryError):
        return MissingFileError(path) if wanted == "read" else MissingFolderError(path)
    reason = os.strerror(error.errno) if error.errno else str(error)
    return FileFailedError(path, wanted, reason)
