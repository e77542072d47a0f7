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
    UnwritableFolderError,
)

_FULL = {errno.ENOSPC, errno.EDQUOT} if hasattr(errno, "EDQUOT") else {errno.ENOSPC}


def file_error(path: Path, wanted: Literal["read", "write"], error: OSError) -> FileError:
    """Return the error of ours for one of the system's, about a file to read or write."""
    if error.errno in _FULL:
        return DiskFullError(path)
    if isinstance(error, IsADirectoryError):
        return IsAFolderError(path)
    if isinstance(error, PermissionError) or error.errno == errno.EROFS:
        return _refusal(path, wanted)
    if isinstance(error, FileNotFoundError | NotADirectoryError):
        if wanted == "read":
            return MissingFileError(path)
        return _no_place(Path(os.path.realpath(path)) if path.is_symlink() else path)
    reason = os.strerror(error.errno) if error.errno else str(error)
    return FileFailedError(path, wanted, reason)


def _no_place(target: Path) -> FileError:
    """Return what is wrong with the folder of a file that cannot be made."""
    # Some folders are there and say of every new file that there is no such thing: /proc.
    found = target.parent.is_dir()
    return UnwritableFolderError(target) if found else MissingFolderError(target)


def _refusal(path: Path, wanted: Literal["read", "write"]) -> FileError:
    """Return what a lack of permission is about: the folder, when there is no such file yet."""
    try:
        if path.is_dir():
            return IsAFolderError(path)
        if wanted == "write" and not path.exists():
            return UnwritableFolderError(path)
    except OSError:  # not even that may be known
        pass
    return NoPermissionError(path, wanted)
