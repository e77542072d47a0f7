"""The file format: bytes to project and back. ``FORMAT.md`` beside this module specifies it."""

from cjm_desktop.model.document import Project
from cjm_desktop.storage.envelope import SIZE_LIMIT, VERSION
from cjm_desktop.storage.reading import Contents, read_contents, read_project
from cjm_desktop.storage.writing import ProjectWriter

__all__ = [
    "SIZE_LIMIT",
    "VERSION",
    "Contents",
    "ProjectWriter",
    "read_contents",
    "read_project",
    "write_project",
]


def write_project(project: Project, writer: ProjectWriter | None = None) -> bytes:
    """Return the bytes of a project's file; a writer that made it before is quick."""
    return (writer or ProjectWriter()).write(project)
