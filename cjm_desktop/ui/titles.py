"""What the document and its journeys are called."""

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from cjm_desktop.model.document import Journey, Project
from cjm_desktop.ui.file_names import plain_file_name

if TYPE_CHECKING:  # who opens a map does not wait for the list of others
    from cjm_desktop.session.recent_files import RecentFile

translate = QCoreApplication.translate


def document_title(project: Project, path: Path | None) -> str:
    """Return what the document is called: its title, else its file, else that it has no name."""
    title = " ".join(project.title.split())
    return title or (path.stem if path else translate("Titles", "Untitled map"))


def journey_name(journey: Journey, number: int) -> str:
    """Return what a journey's tab says."""
    name = journey.name or " ".join(journey.title.split())
    return name or translate("Titles", "Journey {number}").format(number=number)


def recent_title(file: "RecentFile") -> str:
    """Return what a document that was open before is called."""
    return file.title or file.path.stem


def other_file_name(title: str, path: Path) -> str:
    """Return the name of a document's file where its title does not say it already, else nothing.

    Two maps that were made from one template have the same title until somebody changes it.
    """
    same = {title.casefold(), plain_file_name(title).casefold()}
    return "" if path.stem.casefold() in same else path.name
