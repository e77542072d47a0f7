"""Exporting a map as PDF: the paper, a live preview, and the work itself."""

from datetime import date
from pathlib import Path
from typing import Final

from PySide6.QtCore import QStandardPaths, Qt, QTimer, QUrl
from PySide6.QtGui import QCloseEvent, QDesktopServices, QGuiApplication
from PySide6.QtWidgets import QDialog, QHBoxLayout, QLabel, QVBoxLayout, QWidget

from cjm_desktop.base.errors import CjmError
from cjm_desktop.layout.contract import LayoutOptions
from cjm_desktop.layout.legibility import long_text
from cjm_desktop.layout.page import layout_page
from cjm_desktop.model.document import Journey
from cjm_desktop.model.questions import find_journey
from cjm_desktop.scene.text import Measurer
from cjm_desktop.session.export_job import ExportJob
from cjm_desktop.session.exporting import OwnFileError, PdfRequest, refuse_own_file
from cjm_desktop.session.session import Session
from cjm_desktop.session.settings import Settings
from cjm_desktop.ui import file_dialogs
from cjm_desktop.ui.dialogs import questions
from cjm_desktop.ui.dialogs.export_footer import ExportFooter
from cjm_desktop.ui.dialogs.export_messages import export_sentence, technical_details
from cjm_desktop.ui.dialogs.legibility import reading_words, warning_words
from cjm_desktop.ui.dialogs.page_preview import PagePreview
from cjm_desktop.ui.dialogs.paper_fields import PaperFields
from cjm_desktop.ui.file_names import plain_file_name
from cjm_desktop.ui.fonts import scaled, ui_font
from cjm_desktop.ui.panels.form import note_label
from cjm_desktop.ui.titles import document_title

_LARGEST_PX: Final = (1220, 772)
_OPTIONS_PX: Final = 344


class ExportDialog(QDialog):
    """The page at the left, the paper at the right, the file and the buttons below."""

    def __init__(
        self, session: Session, settings: Settings, measurer: Measurer, parent: QWidget
    ) -> None:
        super().__init__(parent)
        self._session = session
        self._measurer = measurer
        self._job: ExportJob | None = None
        self._folder = _first_folder(session, settings)
        self._chosen: Path | None = None
        self.setWindowTitle(self.tr("Export"))
        self.paper = PaperFields(settings)
        self.preview = PagePreview()
        self.footer = ExportFooter()
        self._warning = note_label()
        self._warning.setProperty("warning", True)
        self._lay_out(parent)
        self._connect()
        QTimer.singleShot(0, self, self._refresh)

    def path(self) -> Path:
        """Return the file that will be written."""
        if self._chosen is not None:
            return self._chosen
        title = document_title(self._session.store.project, self._session.path)
        return self._folder / f"{plain_file_name(title)} {self.paper.name()}.pdf"

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
        project = self._session.store.project
        number = [j.id for j in project.journeys].index(self._session.store.selection.journey)
        request = PdfRequest(number, self.paper.settings(), day=date.today())
        job = ExportJob(project, request, path, self)
        job.finished.connect(self._on_finished)
        job.failed.connect(self._on_failed)
        self._job = job
        self.paper.setEnabled(False)
        self.footer.show_busy(path)
        job.start()

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
        super().closeEvent(event)

    def _connect(self) -> None:
        self.paper.changed.connect(self._refresh)
        self.footer.change_asked.connect(self._ask_path)
        self.footer.export_asked.connect(self.export)
        self.footer.cancel_asked.connect(self.reject)
        self.footer.open_asked.connect(lambda: _open(self.path()))
        self.footer.folder_asked.connect(lambda: _open(self.path().parent))

    def _lay_out(self, parent: QWidget) -> None:
        title = QLabel(self.tr("Export"))
        title.setFont(ui_font(16, 600))
        title.setFixedHeight(scaled(52))
        title.setContentsMargins(scaled(20), 0, 0, 0)
        options = QWidget()
        options.setFixedWidth(scaled(_OPTIONS_PX))
        fields = QVBoxLayout(options)
        fields.setContentsMargins(scaled(20), scaled(2), scaled(20), scaled(16))
        fields.addWidget(self.paper)
        fields.addSpacing(scaled(16))
        fields.addWidget(self._warning)
        fields.addStretch(1)
        middle = QHBoxLayout()
        middle.setSpacing(0)
        middle.addWidget(self.preview, 1)
        middle.addWidget(options)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(title)
        column.addLayout(middle, 1)
        column.addWidget(self.footer)
        room = (parent.width() - scaled(40), parent.height() - scaled(40))
        self.resize(*(min(scaled(px), side) for px, side in zip(_LARGEST_PX, room, strict=True)))

    def _refresh(self) -> None:
        journey = self._journey()
        if journey is None:
            return
        project, paper = self._session.store.project, self.paper.paper()
        QGuiApplication.setOverrideCursor(Qt.CursorShape.BusyCursor)
        options = LayoutOptions(date.today(), project.language)
        scene, points = layout_page(project, journey, self._measurer, paper, options)
        QGuiApplication.restoreOverrideCursor()
        self.preview.show_page(scene, paper, reading_words(points))
        self._warning.setText(warning_words(points, long_text(project, journey)))
        self.footer.show_ready(self.path())

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

    def _on_finished(self, path: Path) -> None:
        self._end_job()
        self._chosen = path
        self.footer.show_done(path)

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
        self.paper.setEnabled(True)


def _first_folder(session: Session, settings: Settings) -> Path:
    if session.path is not None:
        return session.path.parent
    documents = QStandardPaths.StandardLocation.DocumentsLocation
    return Path(settings.folder or QStandardPaths.writableLocation(documents))


def _open(path: Path) -> None:
    QDesktopServices.openUrl(QUrl.fromLocalFile(str(path)))
