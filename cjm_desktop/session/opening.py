"""The ways in which a document comes in: from a file, as a copy of one, new, or after a crash."""

from pathlib import Path

from cjm_desktop.base.named_tuple import NamedTuple
from cjm_desktop.model.document import Project
from cjm_desktop.session.document_file import DocumentFile
from cjm_desktop.session.file_thread import make_way
from cjm_desktop.storage.files import open_project
from cjm_desktop.storage.recovery import Found
from cjm_desktop.storage.writing import ProjectWriter


class Opened(NamedTuple):
    """A document that came in, what writes it, and the file that is its own, locked."""

    project: Project
    writer: ProjectWriter
    file: DocumentFile | None = None


def begin(project: Project) -> Opened:
    """Return a new document."""
    return Opened(project, ProjectWriter(rest=make_way))


def read_copy(path: Path) -> Opened:
    """Return what a file holds as a new document; raises FileError or ContentError."""
    project, writer, _ = open_project(path, make_way)
    return Opened(project, writer)


def read_file(path: Path, present: DocumentFile | None, anyway: bool) -> Opened:
    """Return the document in a file. The file that is open at present may be the same one.

    Raises InUseError, FileError or ContentError; the present file keeps its lock then.
    """
    is_present = present is not None and present.is_at(path)
    project, writer, stamp = open_project(path, make_way)
    file = DocumentFile(path, writer, stamp)
    _take_over(file, present if is_present else None, anyway)
    return Opened(project, writer, file)


def read_lost(found: Found, present: DocumentFile | None, as_copy: bool) -> Opened:
    """Return the work that a crash left, as that of its file or as a new document.

    Raises InUseError, FileError or ContentError; the present file keeps its lock then.
    """
    project, beside = found.load()
    writer = ProjectWriter(beside, make_way)
    if as_copy or found.path is None:
        return Opened(project, writer)
    file = DocumentFile(found.path, writer)
    _take_over(file, present if present and present.is_at(found.path) else None, anyway=False)
    return Opened(project, writer, file)


def _take_over(file: DocumentFile, present: DocumentFile | None, anyway: bool) -> None:
    """Take the lock of a file; from the present document, when it is the same file, in any case."""
    if present is not None:
        present.release()
    file.claim(anyway or present is not None)
