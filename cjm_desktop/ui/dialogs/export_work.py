"""The work of a dialog that exports: begun, shown at its lower edge, cancelled and told of."""

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QDialog

from cjm_desktop.base.errors import CjmError
from cjm_desktop.base.progress import Progress
from cjm_desktop.session.export_job import ExportJob
from cjm_desktop.session.exporting import OwnFileError, PdfRequest, refuse_own_file
from cjm_desktop.session.session import Session
from cjm_desktop.ui.dialogs import questions
from cjm_desktop.ui.dialogs.export_footer import ExportFooter
from cjm_desktop.ui.dialogs.export_messages import export_sentence, technical_details
from cjm_desktop.ui.printing.written import open_written, show_written

if TYPE_CHECKING:
    from cjm_desktop.ui.printing.print_job import PrintJob


class ExportWork(QObject):
    """One export or print at a time. ``path`` gives the file that would be written next."""

    working = Signal(bool)  # whether what is chosen must stay as it is
    written = Signal(object)  # Path
    printed = Signal()

    def __init__(
        self, dialog: QDialog, footer: ExportFooter, path: Callable[[], Path], failed: str
    ) -> None:
        super().__init__(dialog)
        self._dialog = dialog
        self._footer = footer
        self._path = path
        self._failed = failed
        self._on_sheets = False
        self._job: ExportJob | PrintJob | None = None
        footer.open_asked.connect(lambda: open_written(dialog, path()))
        footer.folder_asked.connect(lambda: show_written(dialog, path()))

    @property
    def is_going(self) -> bool:
        """Whether there is work that is not done."""
        return self._job is not None

    def export(self, session: Session, request: PdfRequest, *, chosen: bool) -> None:
        """Begin writing; a file that is there and that nobody has chosen is asked about first."""
        path = self._path()
        try:
            refuse_own_file(session.path, path)
        except OwnFileError as error:
            self._tell(error)
            return
        unasked = not chosen and path.exists()
        if unasked and questions.ask_to_replace(self._dialog, path.name) != questions.ANYWAY:
            return
        job = ExportJob(session.store.project, request, path, self._dialog)
        job.finished.connect(self._on_written)
        job.failed.connect(self._on_failed)
        job.progressed.connect(self._on_progress)
        self._on_sheets = bool(request.settings.tile)
        self._job = job
        self._footer.show_busy(path)
        self.working.emit(True)
        job.start()

    def print(self, job: "PrintJob") -> None:
        """Begin printing."""
        job.progressed.connect(self._footer.show_printing)
        job.finished.connect(self._on_printed)
        job.failed.connect(self._on_not_printed)
        self._job = job
        self._footer.show_printing(Progress("writing", 0.0, 1, job.count))
        self.working.emit(True)
        job.start()

    def cancel(self) -> None:
        """Stop what is going on, without a trace."""
        if self._job is not None:
            self._job.cancel()
            self._end()
            self._footer.show_ready(self._path())

    def let_go(self) -> ExportJob | None:
        """Give an export away that is going on: it is another's from now on."""
        job = self._job
        if not isinstance(job, ExportJob):
            return None
        self._job = None
        job.disconnect(self)
        return job

    def _on_progress(self, progress: Progress) -> None:
        self._footer.show_progress(progress, on_sheets=self._on_sheets)

    def _on_written(self, path: Path) -> None:
        self._end()
        self.written.emit(path)
        self._footer.show_done(path)

    def _on_printed(self) -> None:
        self._end()
        self.printed.emit()
        self._footer.show_printed()

    def _on_failed(self, error: CjmError) -> None:
        self._end()
        self._footer.show_ready(self._path())
        self._tell(error)

    def _on_not_printed(self) -> None:
        from cjm_desktop.ui.printing.sending import tell_of_failure  # with Qt's printing

        self._end()
        self._footer.show_ready(self._path())
        tell_of_failure(self._dialog)

    def _tell(self, error: CjmError) -> None:
        details = technical_details(error)
        questions.tell(self._dialog, self._failed, export_sentence(error), details=details)

    def _end(self) -> None:
        if self._job is not None:
            self._job.deleteLater()
        self._job = None
        self.working.emit(False)
