"""Getting work back after a crash: a journal of every edit since the last save.

Why a journal, and not a copy of the whole document now and then: every edit is kept, not those up
to some seconds ago; an edit of a map with 50 MB of pictures still appends one cell; and since a
journal holds the pieces of the file itself, nothing is replayed but bytes. It begins with the whole
document, so that it needs no other file, which may have moved or changed. At 20,000 cards an edit
takes about a millisecond, most of it finding out which pieces changed.

A journal belongs to a document by a hash of its path. The window that writes it holds it until the
process ends, so whatever is not held was left by a crash. What cannot be read is moved to the
folder ``aside`` and never deleted.
"""

import os
from collections.abc import Iterator
from contextlib import suppress
from datetime import UTC, datetime
from pathlib import Path

from cjm_desktop.base.named_tuple import NamedTuple
from cjm_desktop.model.document import Project
from cjm_desktop.storage.errors import ContentError, DamagedJournalError
from cjm_desktop.storage.file_errors import file_error
from cjm_desktop.storage.held import try_hold
from cjm_desktop.storage.journal import Journal, replay
from cjm_desktop.storage.reading import Contents, read_contents
from cjm_desktop.storage.writing import ProjectWriter

_UNTITLED = "untitled"
_ENDING = ".journal"
_START_OVER = 1_000_000, 4  # bytes, and times the document's own size


class Recovery:
    """The journals of all documents of this user, in a folder of their own."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder

    def begin(self, path: Path | None, writer: ProjectWriter | None = None) -> "RecoveryFile":
        """Return where the edits of a document go; None is one that was never saved.

        A writer that is also used for saving spares making the same bytes twice.
        """
        return RecoveryFile(self._folder, path, writer or ProjectWriter())

    def pending(self, path: Path | None = None) -> "list[Found]":
        """Return what crashes left, newest first; with a path only what belongs to that file.

        A journal that holds what its file holds too was finished after all, and is removed.
        """
        pattern = f"{_key(path) if path else ''}*{_ENDING}"
        left = filter(_is_left, self._folder.glob(pattern))
        found = [each for journal in left for each in _look_into(journal)]
        return sorted(found, key=lambda each: each.when, reverse=True)


class RecoveryFile:
    """Where the edits of one document go between two saves. One thread at a time, in order."""

    def __init__(self, folder: Path, path: Path | None, writer: ProjectWriter) -> None:
        self._folder, self._path, self._writer = folder, path, writer
        self._journal: Journal | None = None
        self._last: Project | None = None
        self._first_size = 0

    def record(self, project: Project) -> None:
        """Keep the document as it is now; at once safe from a crash of the program.

        Raises FileError, and what was recorded before is still there.
        """
        if project is self._last:
            return
        pieces = self._writer.pieces(project)
        try:
            if self._journal is None or self._is_long(self._journal):
                self._start_over(pieces)
            else:
                self._journal.append(pieces)
        except OSError as error:
            raise file_error(self._folder, "write", error) from error
        self._last = project

    def sync(self) -> None:
        """Make what was recorded safe from a power cut as well; raises FileError."""
        try:
            if self._journal:
                self._journal.sync()
        except OSError as error:
            raise file_error(self._folder, "write", error) from error

    def clear(self) -> None:
        """Forget what was recorded: the document was saved, or its changes are not wanted.

        A later ``record`` begins anew.
        """
        self._drop(self._journal)
        self._journal = self._last = None

    def _is_long(self, journal: Journal) -> bool:
        least, times = _START_OVER
        return journal.size > least + times * self._first_size

    def _start_over(self, pieces: list[bytes]) -> None:
        """Begin a journal; the one before it stays until this one is whole."""
        self._folder.mkdir(mode=0o700, parents=True, exist_ok=True)
        name = f"{_key(self._path)}-{os.urandom(4).hex()}{_ENDING}"
        about = {"journal": 1, "path": str(self._path) if self._path else None}
        journal = Journal(self._folder / name, about)
        try:
            journal.append(pieces)
        except OSError:
            self._drop(journal)
            raise
        self._drop(self._journal)
        self._journal, self._first_size = journal, journal.size

    def _drop(self, journal: Journal | None) -> None:
        if journal:
            journal.close()
            with suppress(OSError):
                journal.path.unlink()


class Found(NamedTuple):
    """A journal that a crash left."""

    path: Path | None  # of the document; None when it was never saved
    when: datetime  # of the last edit
    journal: Path

    def load(self) -> Contents:
        """Return the document as it was at the last edit.

        The journal stays until ``discard``: call that when the document is saved or recorded again.
        Raises FileError or ContentError; the journal is moved aside then.
        """
        try:
            _, data = replay(self.journal)
            return read_contents(data)
        except OSError as error:
            raise file_error(self.journal, "read", error) from error
        except ValueError as error:
            _move_aside(self.journal)
            raise DamagedJournalError(self.journal) from error
        except ContentError:
            _move_aside(self.journal)
            raise

    def discard(self) -> None:
        """Remove the journal: the work is safe elsewhere, or is not wanted."""
        with suppress(OSError):
            self.journal.unlink()


def _key(path: Path | None) -> str:
    if path is None:
        return _UNTITLED
    name = os.path.normcase(os.path.realpath(path))
    import hashlib  # with OpenSSL behind it, it is not for who only opens a map

    return hashlib.sha256(os.fsencode(name)).hexdigest()[:16]


def _is_left(journal: Path) -> bool:
    """Tell whether no window holds a journal."""
    try:
        file = os.open(journal, os.O_RDWR)
    except OSError:
        return False
    try:
        return try_hold(file)
    finally:
        os.close(file)


def _look_into(journal: Path) -> Iterator[Found]:
    """Yield a journal that has something to offer.

    One without any state is left alone: a window may just have begun it.
    """
    try:
        if not journal.stat().st_size:
            return
        about, data = replay(journal)
        path = Path(about["path"]) if about["path"] else None
        when = datetime.fromtimestamp(journal.stat().st_mtime, UTC)
    except OSError:
        return
    except (ValueError, LookupError, TypeError, RecursionError):
        _move_aside(journal)
        return
    if path and _holds(path, data):
        with suppress(OSError):
            journal.unlink()
    elif data:
        yield Found(path, when, journal)


def _holds(path: Path, data: bytes) -> bool:
    try:
        return path.stat().st_size == len(data) and path.read_bytes() == data
    except OSError:
        return False


def _move_aside(journal: Path) -> None:
    aside = journal.parent / "aside"
    with suppress(OSError):
        aside.mkdir(mode=0o700, exist_ok=True)
        journal.rename(aside / journal.name)
