"""What the document and its journeys are called."""

from pathlib import Path

from PySide6.QtCore import QCoreApplication

from cjm_desktop.model.document import Journey, Project

translate = QCoreApplication.translate


def document_title(project: Project, path: Path | None) -> str:
    """Return what the document is called: its title, else its file, else that it has no name."""
    title = " ".join(project.title.split())
    return title or (path.stem if path else translate("Titles", "Untitled map"))


def journey_name(journey: Journey, number: int) -> str:
    """Return what a journey's tab says."""
    name = journey.name or " ".join(journey.title.split())
    return name or translate("Titles", "Journey {number}").format(number=number)
