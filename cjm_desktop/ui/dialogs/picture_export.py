"""Exporting a map, some phases or what is selected as a picture."""

from datetime import date
from pathlib import Path
from typing import Final

from PySide6.QtGui import QCloseEvent
from PySide6.QtWidgets import QDialog, QLabel, QVBoxLayout, QWidget

from cjm_desktop.session.exporting import PdfRequest
from cjm_desktop.session.first_folder import PICTURES, first_folder
from cjm_desktop.session.session import Session
from cjm_desktop.session.settings import Settings
from cjm_desktop.ui import file_dialogs
from cjm_desktop.ui.dialogs.export_footer import ExportFooter
from cjm_desktop.ui.dialogs.export_work import ExportWork
from cjm_desktop.ui.file_names import ending_in, plain_file_name
from cjm_desktop.ui.fonts import scaled, ui_font
from cjm_desktop.ui.printing.picture_fields import PictureFields
from cjm_desktop.ui.printing.picture_request import (
    chosen_phases,
    first_shown,
    has_part,
    request_of,
)
from cjm_desktop.ui.titles import document_title

_SIZE_PX: Final = (600, 372)


class PictureDialog(QDialog):
    """What the picture shows and how, and below it the file and the buttons."""

    def __init__(self, session: Session, settings: Settings, parent: QWidget) -> None:
        super().__init__(parent)
        self._session = session
        self._settings = settings
        self._chosen: Path | None = None
        self.setWindowTitle(self.tr("Export picture"))
        self.fields = PictureFields()
        self.footer = ExportFooter(of="picture")
        self.work = ExportWork(self, self.footer, self.path, self.tr("The picture was not written"))
        self._lay_out()
        store = session.store
        self.fields.offer(
            phases=bool(chosen_phases(store.project, store.selection)),
            selection=has_part(store.project, store.selection),
            first=first_shown(store.project, store.selection),
        )
        self.fields.changed.connect(self._on_changed)
        self.footer.change_asked.connect(self._ask_path)
        self.footer.export_asked.connect(self.export)
        self.footer.cancel_asked.connect(self.reject)
        self.work.working.connect(self.fields.setDisabled)
        self.work.written.connect(self._on_written)
        self.footer.show_ready(self.path())
        self.fields.shows.setFocus()
        self.footer.main.setDefault(True)

    def path(self) -> Path:
        """Return the file that will be written."""
        if self._chosen is not None:
            return self._chosen
        title = document_title(self._session.store.project, self._session.path)
        return first_folder(self._session, self._settings, PICTURES) / (
            f"{plain_file_name(title)}{self.fields.suffix()}"
        )

    def request(self) -> PdfRequest:
        """Return what is to be written."""
        store = self._session.store
        made = request_of(store.project, store.selection, self.fields.shown())
        return made._replace(picture=self.fields.wish(), day=date.today())

    def export(self) -> None:
        """Begin writing; an existing file that was not chosen is asked about first."""
        self.work.export(self._session, self.request(), chosen=self._chosen is not None)

    def reject(self) -> None:
        """Cancel the work that is going on; without any, close the dialog."""
        if self.work.is_going:
            self.work.cancel()
        else:
            super().reject()

    def closeEvent(self, event: QCloseEvent) -> None:  # noqa: N802 - Qt's name
        """Leave no work behind."""
        self.work.cancel()
        super().closeEvent(event)

    def _lay_out(self) -> None:
        self.resize(*map(scaled, _SIZE_PX))
        title = QLabel(self.tr("Export picture"))
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
        if self._chosen is not None:
            self._chosen = self._chosen.with_suffix(self.fields.suffix())
        self.footer.show_ready(self.path())

    def _ask_path(self) -> None:
        suffix, files = self.fields.suffix(), self.tr("Pictures")
        path = file_dialogs.ask_save(
            self, self.tr("Export picture"), self.path(), f"{files} (*{suffix})"
        )
        if path is not None:
            self._chosen = ending_in(suffix, path)
            self.footer.show_ready(self.path())

    def _on_written(self, path: Path) -> None:
        self._chosen = path
