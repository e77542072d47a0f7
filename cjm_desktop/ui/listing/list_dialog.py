"""Exporting the list of actions or of touchpoints as a file, or copying it as a table."""

from pathlib import Path
from typing import Final

from PySide6.QtCore import QMimeData
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QDialog, QLabel, QVBoxLayout, QWidget

from cjm_desktop.base.errors import CjmError
from cjm_desktop.exchange.lists.formats import suffix_of
from cjm_desktop.exchange.lists.pasted import sheet_html, sheet_text
from cjm_desktop.session.exporting import refuse_own_file
from cjm_desktop.session.first_folder import first_folder
from cjm_desktop.session.listing import Listed, list_limits, sheet_of, write_list
from cjm_desktop.session.session import Session
from cjm_desktop.session.settings import Settings
from cjm_desktop.ui import file_dialogs
from cjm_desktop.ui.dialogs import questions
from cjm_desktop.ui.dialogs.export_footer import ExportFooter
from cjm_desktop.ui.dialogs.export_messages import export_sentence
from cjm_desktop.ui.dialogs.room import resize_within_screen
from cjm_desktop.ui.file_names import ending_in, plain_file_name
from cjm_desktop.ui.fonts import scaled, ui_font
from cjm_desktop.ui.listing.list_fields import ListFields
from cjm_desktop.ui.listing.list_words import ListWords, format_name
from cjm_desktop.ui.printing.written import open_written, show_written
from cjm_desktop.ui.speaking import speak
from cjm_desktop.ui.titles import document_title

_SIZE_PX: Final = (600, 440)


class ListDialog(QDialog):
    """What the list holds and for which program, and below it the file and the buttons."""

    def __init__(
        self, session: Session, settings: Settings, parent: QWidget, listed: Listed = "actions"
    ) -> None:
        super().__init__(parent)
        self._session = session
        self._settings = settings
        self._chosen: Path | None = None
        self._words = ListWords(self)
        self.setWindowTitle(self.tr("Export list"))
        self.fields = ListFields()
        self.footer = ExportFooter(of="list")
        self._lay_out()
        project = session.store.project
        self.fields.offer(project.journeys, project.language)
        self.fields.show_list(listed, settings.list_format)
        self.fields.changed.connect(self._on_changed)
        self.fields.copy_asked.connect(self.copy)
        self.footer.change_asked.connect(self._ask_path)
        self.footer.export_asked.connect(self.export)
        self.footer.cancel_asked.connect(self.reject)
        self.footer.open_asked.connect(lambda: open_written(self, self.path()))
        self.footer.folder_asked.connect(lambda: show_written(self, self.path()))
        self._on_changed()
        self.fields.kind.setFocus()
        self.footer.main.setDefault(True)

    def path(self) -> Path:
        """Return the file that will be written."""
        request = self.fields.request()
        if self._chosen is not None:
            return self._chosen
        title = document_title(self._session.store.project, self._session.path)
        word = self._words.in_file_name(request.listed, request.kind)
        name = f"{plain_file_name(title)} - {word}{suffix_of(request.kind)}"
        return first_folder(self._session, self._settings) / name

    def export(self) -> None:
        """Write the list; an existing file that was not chosen is asked about first."""
        path, request = self.path(), self.fields.request()
        unasked = self._chosen is None and path.exists()
        if unasked and questions.ask_to_replace(self, path.name) != questions.ANYWAY:
            return
        try:
            refuse_own_file(self._session.path, path)
            write_list(self._session.store.project, request, path)
        except CjmError as error:
            questions.tell(self, self.tr("The list was not written"), export_sentence(error))
            return
        self._settings.list_format = request.kind
        self._chosen = path
        self.fields.setEnabled(False)
        self.footer.show_done(path)
        speak(self, self.footer.words.text())

    def copy(self) -> None:
        """Put the list on the clipboard as a table."""
        request = self.fields.request()
        sheet = sheet_of(self._session.store.project, request)
        mime = QMimeData()
        mime.setHtml(sheet_html(sheet))
        mime.setText(sheet_text(sheet))
        QGuiApplication.clipboard().setMimeData(mime)
        words = self._words.copied(request.listed, len(sheet.lines))
        self.fields.about.setText(words)
        speak(self, words)

    def _lay_out(self) -> None:
        resize_within_screen(self, *_SIZE_PX)
        title = QLabel(self.tr("Export list"))
        title.setFont(ui_font(16, 600))
        title.setFixedHeight(scaled(52))
        title.setContentsMargins(scaled(20), 0, 0, 0)
        self.fields.setContentsMargins(scaled(20), 0, scaled(20), scaled(12))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(title)
        column.addWidget(self.fields, 1)
        column.addWidget(self.footer)

    def _on_changed(self) -> None:
        project, request = self._session.store.project, self.fields.request()
        if self._chosen is not None:
            self._chosen = self._chosen.with_suffix(suffix_of(request.kind))
        count = len(sheet_of(project, request).lines)
        limits = (self._words.limit(limit) for limit in list_limits(project, request))
        self.fields.about.setText(
            "\n".join([self._words.about(request.listed, request.kind, count), *limits])
        )
        self.footer.show_ready(self.path())
        self.footer.allow(count > 0)
        self.fields.copying.setEnabled(count > 0)

    def _ask_path(self) -> None:
        kind = self.fields.request().kind
        suffix = suffix_of(kind)
        path = file_dialogs.ask_save(
            self, self.tr("Export list"), self.path(), f"{format_name(kind)} (*{suffix})"
        )
        if path is not None:
            self._chosen = ending_in(suffix, path)
            self.footer.show_ready(self.path())
