"""The export dialog: what is printed and how, the pages of it, and the work itself."""

from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QCloseEvent
from PySide6.QtWidgets import QDialog, QHBoxLayout, QLabel, QVBoxLayout, QWidget

from cjm_desktop.base.errors import CjmError
from cjm_desktop.edits.printing import keep_printing
from cjm_desktop.layout.legibility import long_text
from cjm_desktop.model.document import Journey
from cjm_desktop.model.questions import find_journey
from cjm_desktop.scene.text import Measurer
from cjm_desktop.session.export_job import ExportJob
from cjm_desktop.session.exporting import (
    OwnFileError,
    PdfRequest,
    asked_of,
    image_bytes,
    refuse_own_file,
)
from cjm_desktop.session.page_making import PageMaker
from cjm_desktop.session.print_asked import Asked, PrintRun
from cjm_desktop.session.print_check.findings import Report
from cjm_desktop.session.print_checking import PrintChecker
from cjm_desktop.session.session import Session
from cjm_desktop.session.settings import Settings
from cjm_desktop.store.selection import Selection
from cjm_desktop.ui import file_dialogs
from cjm_desktop.ui.dialogs import questions
from cjm_desktop.ui.dialogs.export_footer import ExportFooter
from cjm_desktop.ui.dialogs.export_messages import (
    export_sentence,
    technical_details,
    why_no_pages,
)
from cjm_desktop.ui.dialogs.legibility import reading_words, warning_words
from cjm_desktop.ui.file_names import plain_file_name
from cjm_desktop.ui.fonts import scaled, ui_font
from cjm_desktop.ui.printing.check_panel import CheckPanel
from cjm_desktop.ui.printing.choosing import Choosing, first_folder
from cjm_desktop.ui.printing.fields import Hairline
from cjm_desktop.ui.printing.options import Options
from cjm_desktop.ui.printing.paper_fields import paper_words
from cjm_desktop.ui.printing.preview import PagePreview
from cjm_desktop.ui.printing.written import open_written, show_written
from cjm_desktop.ui.titles import document_title

if TYPE_CHECKING:
    from cjm_desktop.ui.printing.print_job import PrintJob

_LARGEST_PX: Final = (1220, 772)
_OPTIONS_PX: Final = 344
_NARROW_OPTIONS_PX: Final = 312
_NARROW_PX: Final = 1000
_TYPING_MS: Final = 250  # until the pages follow what is typed


class ExportDialog(QDialog):
    """The pages at the left, what is chosen at the right, the file and the buttons below.

    ``shown`` is what a finding was about that the user wants to see on the map, once it is closed.
    """

    left_working = Signal(object, object)  # ExportJob, the Path that it writes

    def __init__(
        self,
        session: Session,
        settings: Settings,
        measurer: Measurer,
        parent: QWidget,
        *,
        prints: bool = False,
    ) -> None:
        super().__init__(parent)
        self._heading = self.tr("Print") if prints else self.tr("Export")
        self._session = session
        self._settings = settings
        self._job: ExportJob | PrintJob | None = None
        self._folder = first_folder(session, settings)
        self._chosen: Path | None = None
        self.setWindowTitle(self._heading)
        self.choosing = Choosing(session, settings)
        self.preview = PagePreview()
        self.options = Options()
        self.panel = CheckPanel()
        self.checks = self.panel.list
        self.shown: Selection | None = None
        self.footer = ExportFooter()
        self._maker = PageMaker(measurer, self)
        self._checker = PrintChecker(self)
        self._late = QTimer(self)
        self._late.setSingleShot(True)
        self._lay_out(parent)
        self._connect()
        self._show_choice()
        self.options.purpose.setFocus()
        first = self.footer.printing if prints else self.footer.main
        first.setDefault(True)  # it must be within the dialog by now
        self._late.start(0)

    def path(self) -> Path:
        """Return the file that will be written."""
        if self._chosen is not None:
            return self._chosen
        title = document_title(self._session.store.project, self._session.path)
        name = f"{title} {paper_words(self.choosing.settings)}".strip()
        return self._folder / f"{plain_file_name(name)}.pdf"

    def request(self) -> PdfRequest:
        """Return what is to be written."""
        settings = self.choosing.settings
        project = self._session.store.project
        number: int | None = None
        if not settings.all_journeys and not settings.journeys:
            number = [j.id for j in project.journeys].index(self._session.store.selection.journey)
        return PdfRequest(number, settings, day=date.today(), icc=self.choosing.profile())

    def wait(self) -> None:
        """Wait until the pages that are asked for are made, and checked."""
        if self._late.isActive():
            self._late.stop()
            self._make_pages()
        self._maker.wait()
        self._checker.wait()

    def export(self) -> None:
        """Begin writing the PDF; an existing file that was not chosen is asked about first."""
        path = self.path()
        try:
            refuse_own_file(self._session.path, path)
        except OwnFileError as error:
            self._tell_failure(error)
            return
        unasked = self._chosen is None and path.exists()
        if unasked and questions.ask_to_replace(self, path.name) != questions.ANYWAY:
            return
        job = ExportJob(self._session.store.project, self.request(), path, self)
        job.finished.connect(self._on_finished)
        job.failed.connect(self._on_failed)
        self._job = job
        self.options.setEnabled(False)
        self.panel.setEnabled(False)
        self.footer.show_busy(path)
        job.start()

    def print(self) -> None:
        """Let a printer be chosen, and send the pages that are shown to it."""
        # Imported when asked for: hardly anybody prints each time the program runs.
        from cjm_desktop.ui.printing.sending import ToPrint, job_for

        self.wait()
        project, run = self._session.store.project, self.preview.run
        title = document_title(project, self._session.path)
        pages = run.pages if run else ()
        wanted = ToPrint(
            pages, self.preview.number, title, image_bytes(project), self.preview.words
        )
        job = job_for(self, wanted)
        if job is None:
            return
        job.progressed.connect(lambda done: self.footer.show_printing(done, job.count))
        job.finished.connect(self._on_printed)
        job.failed.connect(self._on_not_printed)
        self._job = job
        self.options.setEnabled(False)
        self.panel.setEnabled(False)
        self.footer.show_printing(0, job.count)
        job.start()

    def done(self, result: int) -> None:
        """Leave no work behind."""
        self._late.stop()
        self._maker.close()
        self._checker.close()
        super().done(result)

    def reject(self) -> None:
        """Cancel the work that is going on; without any, close the dialog."""
        if self._job is None:
            super().reject()
            return
        self._job.cancel()
        self._end_job()
        self.footer.show_ready(self.path())

    def closeEvent(self, event: QCloseEvent) -> None:  # noqa: N802 - Qt's name
        """Leave no work behind."""
        if self._job is not None:
            self._job.cancel()
            self._end_job()
        self._late.stop()
        self._maker.close()
        self._checker.close()
        super().closeEvent(event)

    def _connect(self) -> None:
        self._late.timeout.connect(self._make_pages)
        self._maker.made.connect(self._on_made)
        self._maker.failed.connect(self._on_no_pages)
        self._checker.checked.connect(self._on_checked)
        self._checker.failed.connect(self.checks.show_nothing)
        self.checks.edited.connect(self._on_edited)
        self.checks.show_asked.connect(self._show_place)
        self.options.edited.connect(self._on_edited)
        self.options.purpose_edited.connect(self._on_purpose)
        self.options.profile_asked.connect(self._ask_profile)
        self.footer.change_asked.connect(self._ask_path)
        self.footer.export_asked.connect(self.export)
        self.footer.print_asked.connect(self.print)
        self.footer.cancel_asked.connect(self.reject)
        self.footer.leave_asked.connect(self._leave_working)
        self.footer.open_asked.connect(lambda: open_written(self, self.path()))
        self.footer.folder_asked.connect(lambda: show_written(self, self.path()))

    def _lay_out(self, parent: QWidget) -> None:
        room = (parent.width() - scaled(40), parent.height() - scaled(40))
        self.resize(*(min(scaled(px), side) for px, side in zip(_LARGEST_PX, room, strict=True)))
        narrow = self.width() < scaled(_NARROW_PX)
        wanted = scaled(_NARROW_OPTIONS_PX if narrow else _OPTIONS_PX)
        self.options.setFixedWidth(max(wanted, self.options.least_width()))
        middle = QHBoxLayout()
        middle.setSpacing(0)
        middle.addWidget(self.preview, 1)
        middle.addWidget(Hairline(Qt.Orientation.Vertical))
        middle.addLayout(self._right_side())
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(self._title_line())
        column.addWidget(Hairline(Qt.Orientation.Horizontal))
        column.addLayout(middle, 1)
        column.addWidget(self.footer)

    def _right_side(self) -> QVBoxLayout:
        """Return what is chosen, and below it, always in sight, what is found of it."""
        self.panel.setFixedWidth(self.options.width())
        column = QVBoxLayout()
        column.setSpacing(0)
        column.addWidget(self.options, 1)
        column.addWidget(self.panel)
        return column

    def _title_line(self) -> QHBoxLayout:
        """Return the title, and over the preview what turns its pages and zooms."""
        title = QLabel(self._heading)
        title.setFont(ui_font(16, 600))
        title.setFixedHeight(scaled(51))
        line = QHBoxLayout()
        line.setContentsMargins(scaled(20), 0, 0, 0)
        line.addWidget(title)
        line.addStretch(1)
        line.addWidget(self.preview.bar)
        line.addSpacing(self.options.width() + scaled(12))
        return line

    def _show_choice(self) -> None:
        """Show what is chosen in all fields."""
        journey = self._journey()
        if journey is None:
            return
        choosing, project = self.choosing, self._session.store.project
        self.options.show_settings(
            choosing.settings, choosing.purpose, choosing.own_profile, (project, journey)
        )
        self.checks.show_distance(choosing.settings.distance)
        if self._job is None:
            self.footer.show_ready(self.path())

    def _on_edited(self, changes: dict[str, object]) -> None:
        self.choosing.change(**changes)
        self._show_choice()
        self._late.start(_TYPING_MS)

    def _on_purpose(self, purpose: object) -> None:
        self.choosing.change_purpose(purpose)
        self._show_choice()
        self._late.start(0)

    def _make_pages(self) -> None:
        if self._journey() is not None:
            self._checker.forget()
            self.checks.show_busy()
            self._maker.ask(asked_of(self._session.store.project, self.request()))

    def _on_made(self, asked: Asked, run: PrintRun) -> None:
        self.footer.allow(True)
        points = run.points_per_unit
        self.preview.show_run(run, image_bytes(asked.project), reading_words(points))
        long = max((long_text(asked.project, each) for each in asked.journeys), key=len)
        # small text is told of by the check; here, what to shorten
        self.options.show_warning(warning_words(points, long) if long else "")
        self.options.sheets.show_tilings(run.tilings)
        self._checker.ask(asked, run, self.choosing.profile())

    def _on_checked(self, asked: Asked, report: Report) -> None:
        self.checks.show_report(report)
        self.checks.show_usual(None if asked.settings.distance else report.metres)

    def _show_place(self, place: Selection) -> None:
        """Close, so that the map can show what a finding is about."""
        self.shown = place
        self.reject()

    def _on_no_pages(self, asked: Asked, error: CjmError) -> None:
        del asked
        words = why_no_pages(error)
        self.preview.show_failure(words)
        self.options.show_warning("")
        self.footer.allow(False)
        self.options.sheets.show_tilings(())
        self.checks.show_nothing()

    def _journey(self) -> Journey | None:
        store = self._session.store
        return find_journey(store.project, store.selection.journey)

    def _ask_path(self) -> None:
        files = self.tr("PDF files")
        path = file_dialogs.ask_save(
            self, self.tr("Export as PDF"), self.path(), f"{files} (*.pdf)"
        )
        if path is not None:
            self._chosen = (
                path if path.suffix.lower() == ".pdf" else path.with_name(f"{path.name}.pdf")
            )
            self.footer.show_ready(self.path())

    def _ask_profile(self) -> None:
        profiles = self.tr("Colour profiles")
        path = file_dialogs.ask_open(
            self,
            self.tr("The print shop’s colour profile"),
            str(self.choosing.own_profile or self._folder),
            f"{profiles} (*.icc *.icm)",
        )
        if path is not None:
            try:
                self.choosing.use_profile(path)
            except CjmError as error:
                heading = self.tr("This colour profile cannot be used")
                questions.tell(self, heading, why_no_pages(error))
        self._show_choice()

    def _on_finished(self, path: Path) -> None:
        self._end_job()
        self._chosen = path
        self._keep()
        self.footer.show_done(path)

    def _keep(self) -> None:
        """Keep in the project, and for new ones, how it was printed."""
        settings = self.choosing.settings
        if self.choosing.is_worth_keeping:
            self._session.store.change_throughout(lambda it: keep_printing(it, settings))
        self.choosing.remember()

    def _leave_working(self) -> None:
        """Close, and let the export go on behind the map."""
        job = self._job
        if not isinstance(job, ExportJob):
            return
        self._job = None
        job.finished.disconnect(self._on_finished)
        job.failed.disconnect(self._on_failed)
        self._keep()
        self.left_working.emit(job, self.path())
        self.accept()

    def _on_printed(self) -> None:
        self._end_job()
        self._keep()
        self.footer.show_printed()

    def _on_not_printed(self) -> None:
        from cjm_desktop.ui.printing.sending import tell_of_failure

        self._end_job()
        self.footer.show_ready(self.path())
        tell_of_failure(self)

    def _on_failed(self, error: CjmError) -> None:
        self._end_job()
        self.footer.show_ready(self.path())
        self._tell_failure(error)

    def _tell_failure(self, error: CjmError) -> None:
        heading, text = self.tr("The PDF was not written"), export_sentence(error)
        questions.tell(self, heading, text, details=technical_details(error))

    def _end_job(self) -> None:
        if self._job is not None:
            self._job.deleteLater()
        self._job = None
        self.options.setEnabled(True)
        self.panel.setEnabled(True)
