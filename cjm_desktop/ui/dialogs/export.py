"""The export dialog: what is printed and how, the pages of it, and the work itself."""

from datetime import date
from pathlib import Path
from typing import Final

from PySide6.QtCore import QTimer, Signal
from PySide6.QtGui import QCloseEvent
from PySide6.QtWidgets import QDialog, QWidget

from cjm_desktop.base.errors import CjmError
from cjm_desktop.base.ids import ProjectId
from cjm_desktop.base.named_tuple import NamedTuple
from cjm_desktop.edits.printing import keep_printing
from cjm_desktop.layout.legibility import long_text
from cjm_desktop.model.document import Journey
from cjm_desktop.model.questions import find_journey
from cjm_desktop.scene.text import Measurer
from cjm_desktop.session.exporting import (
    PdfRequest,
    asked_of,
    image_bytes,
)
from cjm_desktop.session.first_folder import first_folder
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
from cjm_desktop.ui.dialogs.export_layout import Pieces, lay_out
from cjm_desktop.ui.dialogs.export_messages import why_no_pages
from cjm_desktop.ui.dialogs.export_work import ExportWork
from cjm_desktop.ui.dialogs.legibility import reading_words, smallest_words, warning_words
from cjm_desktop.ui.file_names import ending_in, plain_file_name
from cjm_desktop.ui.printing.check_panel import CheckPanel
from cjm_desktop.ui.printing.check_words import finding_words
from cjm_desktop.ui.printing.choosing import Choosing
from cjm_desktop.ui.printing.options import Options
from cjm_desktop.ui.printing.paper_fields import paper_words
from cjm_desktop.ui.printing.preview import PagePreview
from cjm_desktop.ui.titles import document_title

_TYPING_MS: Final = 250  # until the pages follow what is typed


class LeftExport(NamedTuple):
    """What was chosen for a project when the dialog was left to look at the map."""

    project: ProjectId
    choosing: Choosing
    file: Path | None
    page: int


class Shown(NamedTuple):
    """What a finding was about that the user wants to see on the map, and the finding."""

    place: Selection
    words: str


class ExportDialog(QDialog):
    """The pages at the left, what is chosen at the right, the file and the buttons below.

    Once it is closed, ``shown`` is what is to be seen on the map, and ``left`` how to go on when
    it is opened again; None where nothing was left half done.
    """

    left_working = Signal(object)  # ExportJob

    def __init__(
        self,
        session: Session,
        settings: Settings,
        measurer: Measurer,
        parent: QWidget,
        *,
        prints: bool = False,
        left: LeftExport | None = None,
    ) -> None:
        super().__init__(parent)
        heading = self.tr("Print") if prints else self.tr("Export")
        self._session = session
        self._settings = settings
        self._folder = first_folder(session, settings)
        self._chosen: Path | None = left.file if left else None
        self.setWindowTitle(heading)
        self.choosing = left.choosing if left else Choosing(session, settings)
        self.preview = PagePreview()
        self.options = Options()
        self.panel = CheckPanel()
        self.checks = self.panel.list
        self.shown: Shown | None = None
        self.left = left
        self.footer = ExportFooter(prints=prints)
        self.work = ExportWork(self, self.footer, self.path, self.tr("The PDF was not written"))
        self._maker = PageMaker(measurer, self)
        self._checker = PrintChecker(self)
        self._late = QTimer(self)
        self._late.setSingleShot(True)
        pieces = Pieces(self.preview, self.options, self.panel, self.footer)
        lay_out(self, parent, heading, pieces)
        self._connect()
        self._show_choice()
        self.options.purpose.setFocus()
        self.footer.first.setDefault(True)  # it must be within the dialog by now
        if left is not None:
            self._resume(left)
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
        self.work.export(self._session, self.request(), chosen=self._chosen is not None)

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
        if job is not None:
            self.work.print(job)

    def done(self, result: int) -> None:
        """Leave no work behind."""
        self._late.stop()
        self._maker.close()
        self._checker.close()
        super().done(result)

    def reject(self) -> None:
        """Cancel the work that is going on; without any, close the dialog."""
        if self.work.is_going:
            self.work.cancel()
        else:
            super().reject()

    def closeEvent(self, event: QCloseEvent) -> None:  # noqa: N802 - Qt's name
        """Leave no work behind."""
        self.work.cancel()
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
        for chosen in (self.options, self.panel):
            self.work.working.connect(chosen.setDisabled)
        self.work.written.connect(self._on_written)
        self.work.printed.connect(self._keep)

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
        if not self.work.is_going:
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
        said = reading_words(points), smallest_words(points, run.turned)
        self.preview.show_run(run, image_bytes(asked.project), *said)
        long = max((long_text(asked.project, each) for each in asked.journeys), key=len)
        # small text is told of by the check; here, what to shorten or to turn
        words = warning_words(points, long, run.turned) if long or run.turned else ""
        self.options.show_warning(words)
        self.options.sheets.show_tilings(run.tilings)
        self._checker.ask(asked, run, self.choosing.profile())

    def _on_checked(self, asked: Asked, report: Report) -> None:
        self.checks.show_report(report)
        self.checks.show_usual(None if asked.settings.distance else report.metres)
        notes = (finding_words(each) for each in report.findings if each.kind == "notes")
        self.options.sketch.show_left_out(next(notes, ""))

    def _show_place(self, place: Selection, words: str) -> None:
        """Close, so that the map can show what a finding is about; what is chosen is kept."""
        self.shown = Shown(place, words)
        project = self._session.store.project.id
        self.left = LeftExport(project, self.choosing, self._chosen, self.preview.number)
        self.reject()

    def _resume(self, left: LeftExport) -> None:
        """Go on at the check, from where the map was looked at."""
        self.choosing.resume(self._session)
        self._show_choice()
        self.preview.begin_at(left.page)
        self.panel.look_at()

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
            self._chosen = ending_in(".pdf", path)
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

    def _on_written(self, path: Path) -> None:
        self._chosen = path
        self._keep()

    def _keep(self) -> None:
        """Keep in the project, and for new ones, how it was printed."""
        settings = self.choosing.settings
        if self.choosing.is_worth_keeping:
            self._session.store.change_throughout(lambda it: keep_printing(it, settings))
        self.choosing.remember()
        self.left = None

    def _leave_working(self) -> None:
        """Close, and let the export go on behind the map."""
        job = self.work.let_go()
        if job is not None:
            self._keep()
            self.left_working.emit(job)
            self.accept()
