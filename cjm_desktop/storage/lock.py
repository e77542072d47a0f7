"""A small file beside an open document, from which a second window learns that it is open.

It only warns: nothing stops a person from opening the document anyway. On one computer the
operating system knows whether the owner of the lock still lives. A lock made on another computer,
on a shared or synchronised folder, counts until it is taken over.
"""

import json
import os
import platform
from contextlib import suppress
from datetime import UTC, datetime
from pathlib import Path

from cjm_desktop.base.named_tuple import NamedTuple
from cjm_desktop.storage.held import try_hold

_FLAGS = os.O_RDWR | os.O_CREAT | getattr(os, "O_BINARY", 0)
_ATTEMPTS = 10  # the file may be removed by its owner between opening and holding it
_LARGEST = 4096  # bytes; far more than an owner takes


class Owner(NamedTuple):
    """Who has a document open; empty where the lock does not tell."""

    pid: int = 0
    host: str = ""
    since: datetime | None = None


class DocumentLock:
    """The lock of one document."""

    def __init__(self, path: Path) -> None:
        self._path = path.with_name(f".~lock.{path.name}#")
        self._file: int | None = None

    @property
    def is_held(self) -> bool:
        """Whether this object has the lock; in a folder that cannot be written none has."""
        return self._file is not None

    def acquire(self, take_over: bool = False) -> Owner | None:
        """Take the lock, or return who has it. A lock left by a crash is taken silently.

        ``take_over`` also takes one of another computer; a living window here keeps its own.
        Where no lock can be made the answer is None too, and opening goes on without.
        """
        with suppress(OSError):
            for _ in range(_ATTEMPTS):
                if self._file is not None:
                    break
                owner = self._attempt(take_over)
                if owner:
                    return owner
        return None

    def release(self) -> None:
        """Let go of the lock and remove its file."""
        file, self._file = self._file, None
        if file is None:
            return
        if os.name == "nt":  # an open file cannot be removed there
            os.close(file)
            self._remove()
        else:  # removed while held, so that it is never somebody else's
            self._remove()
            os.close(file)

    def _remove(self) -> None:
        with suppress(OSError):
            self._path.unlink()

    def _attempt(self, take_over: bool) -> Owner | None:
        file = os.open(self._path, _FLAGS, 0o666)
        try:
            return self._claim(file, take_over)
        finally:
            if self._file is None:
                os.close(file)

    def _claim(self, file: int, take_over: bool) -> Owner | None:
        """Make an open lock file ours or return its owner; neither if it was removed meanwhile."""
        if not try_hold(file):
            return _owner(file)
        owner = _owner(file)
        if owner.host not in ("", platform.node()) and not take_over:
            return owner
        with suppress(FileNotFoundError):
            if os.path.samestat(os.fstat(file), self._path.stat()):
                _sign(file)
                self._file = file
        return None


def _sign(file: int) -> None:
    now = datetime.now(UTC).isoformat(timespec="seconds")
    about = {"pid": os.getpid(), "host": platform.node(), "since": now}
    os.ftruncate(file, 0)
    os.lseek(file, 0, os.SEEK_SET)
    os.write(file, json.dumps(about).encode() + b"\n")


def _owner(file: int) -> Owner:
    """Return who signed an open lock file; an empty owner when that cannot be read."""
    os.lseek(file, 0, os.SEEK_SET)
    try:
        about = json.loads(os.read(file, _LARGEST))
        since = datetime.fromisoformat(about["since"])
        return Owner(int(about["pid"]), str(about["host"]), since)
    except (OSError, ValueError, LookupError, TypeError, RecursionError):
        return Owner()
