"""Writing a comparison as a PDF in a process of its own, so that the window goes on."""

from datetime import date
from pathlib import Path

from PySide6.QtCore import QObject

from cjm_desktop.model.document import Project
from cjm_desktop.model.words import Language
from cjm_desktop.session.export_job import ExportJob
from cjm_desktop.session.exporting import PdfRequest
from cjm_desktop.session.own_program import own_program


class ComparisonJob(ExportJob):
    """Writes two journeys of a project, counted from 0, over the same columns on one page."""

    def __init__(
        self,
        project: Project,
        places: tuple[int, int],
        out: Path,
        language: Language,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(project, PdfRequest(None, day=date.today()), out, parent)
        self._places = places
        self._language = language

    def words(self, document: Path, made: Path) -> list[str]:
        """Return the words of the command line that writes the page."""
        first, second = (str(place + 1) for place in self._places)
        day = self.request.day or date.today()
        return [
            *own_program(),
            *("compare", str(document), first, second, str(made)),
            *("--lang", self._language, "--date", day.isoformat()),
            *("--errors-as-json", "--progress-as-json"),
        ]
