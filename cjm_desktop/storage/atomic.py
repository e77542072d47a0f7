"""Replacing a file as a whole: whoever looks sees all of the old content or all of the new."""

import errno
import os
import stat
from contextlib import suppress
from pathlib import Path

from cjm_desktop.storage.errors import NotAFileError
from cjm_desktop.storage.file_errors import file_error

_OPEN_FLAGS = os.O_WRONLY | os.O_CREAT | os.O_EXCL | getattr(os, "O_BINARY", 0)
_FOLDER_FLAGS = os.O_RDONLY | getattr(os, "O_DIRECTORY", 0)
_CANNOT_SYNC = {errno.EINVAL, errno.ENOTSUP, errno.EACCES, errno.EPERM, errno.EBADF}


def write_atomic(path: Path, data: bytes) -> os.stat_result:
    """Put data in a file, on the disk before this returns; what was there stays upon failure.

    A symbolic link is followed and stays; so do the permissions and, where allowed, the owner.
    Returns size and time of the new file. Raises FileError.
    """
    try:
        return _replace(Path(os.path.realpath(path)), path, data)
    except OSError as error:
        raise file_error(path, "write", error) from error


def _replace(target: Path, path: Path, data: bytes) -> os.stat_result:
    before = _check(target, path)
    temporary = target.with_name(f".cjm-{os.urandom(6).hex()}.tmp")
    file = os.open(temporary, _OPEN_FLAGS, 0o666)  # as any new file: the umask decides
    try:
        try:
            _write(file, data)
            after = os.fstat(file)
        finally:
            os.close(file)
        if before:
            _take_over(temporary, before, after)
        temporary.replace(target)
    except BaseException:
        with suppress(OSError):
            temporary.unlink()
        raise
    _sync_folder(target.parent)
    return after


def _check(target: Path, path: Path) -> os.stat_result | None:
    """Return what is known of the old file, None without one; refuse what may not be replaced."""
    try:
        before = target.stat()
    except FileNotFoundError:
        return None
    if stat.S_ISDIR(before.st_mode):
        raise IsADirectoryError(errno.EISDIR, os.strerror(errno.EISDIR))
    if not stat.S_ISREG(before.st_mode):
        raise NotAFileError(path)
    if not os.access(target, os.W_OK):  # replacing would get round a read-only mark
        raise PermissionError(errno.EACCES, os.strerror(errno.EACCES))
    return before


def _write(file: int, data: bytes) -> None:
    rest = memoryview(data)
    while rest:
        rest = rest[os.write(file, rest) :]
    os.fsync(file)


def _take_over(temporary: Path, before: os.stat_result, after: os.stat_result) -> None:
    """Give the new file the owner and the permissions of the old one."""
    if (before.st_uid, before.st_gid) != (after.st_uid, after.st_gid) and hasattr(os, "chown"):
        with suppress(OSError):  # only root may give a file away; saving matters more
            os.chown(temporary, before.st_uid, before.st_gid)
    temporary.chmod(stat.S_IMODE(before.st_mode))


def _sync_folder(folder: Path) -> None:
    """Put the new name on the disk; Windows has no such call, some network folders refuse it."""
    if os.name == "nt":
        return
    try:
        file = os.open(folder, _FOLDER_FLAGS)
        try:
            os.fsync(file)
        finally:
            os.close(file)
    except OSError as error:
        if error.errno not in _CANNOT_SYNC:
            raise
