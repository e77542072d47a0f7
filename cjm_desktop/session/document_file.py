"""One document on the disk: where it is, how it looked last, and the lock beside it."""

import os
from pathlib import Path

from cjm_desktop.model.document import Project
from cjm_desktop.session.saving import ChangedOutsideError, InUseError
from cjm_desktop.storage.files import Stamp, file_state, save_project
from cjm_desktop.storage.lock import DocumentLock
from cjm_desktop.storage.writing import ProjectWriter

ENDING = ".cjm"


class DocumentFile:
    """The file of an open document. It is opened in the window's thread, written in another."""

    def __init__(self, path: Path, writer: ProjectWriter, stamp: Stamp | None = None) -> None:
        self.path = path
        self.writer = writer
        self._stamp = stamp
        self._lock = DocumentLock(path)
        self._is_shared = False

    def claim(self, anyway: bool = False) -> None:
        """Take the document's lock; raises InUseError when another window has it.

        ``anyway`` goes on without it, now and later, or takes over one of another computer.
        """
        owner = self._lock.acquire(take_over=anyway)
        self._is_shared = owner is not None and (anyway or self._is_shared)
        if owner is not None and not self._is_shared:
            raise InUseError(self.path, owner)

    def release(self) -> None:
        """Let go of the lock."""
        self._lock.release()

    def write(self, project: Project, overwrite: bool) -> None:
        """Write a project to the file, without the pictures that nothing shows.

        The document keeps these, so that undo finds them.

        Raises InUseError, FileError, TooLargeError, and ChangedOutsideError when the file is not as
        it was left. ``overwrite`` goes on in spite of another window or program.
        """
        # Edits are imported with the first that is made, and not while somebody waits for a map.
        from cjm_desktop.edits.images import without_unused

        self.claim(overwrite)
        changed = self._stamp is not None and file_state(self.path, self._stamp) == "changed"
        if changed and not overwrite:
            raise ChangedOutsideError(self.path)
        shown = without_unused(project, [image.id for image in project.images])
        self._stamp = save_project(self.path, shown, self.writer)

    def is_at(self, path: Path) -> bool:
        """Tell whether a path leads to this file."""
        return os.path.realpath(path) == os.path.realpath(self.path)


def with_ending(path: Path) -> Path:
    """Return the path with ``.cjm`` after a name that has no ending."""
    return path if path.suffix else path.with_name(path.name + ENDING)
