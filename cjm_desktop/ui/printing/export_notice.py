"""An export that goes on while the map is worked on: how far it is, and what came of it."""

from pathlib import Path
from typing import Final

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from cjm_desktop.base.errors import CjmError
from cjm_desktop.base.progress import Progress
from cjm_desktop.session.export_job import ExportJob
from cjm_desktop.ui.controls.buttons import icon_button, link_button
from cjm_desktop.ui.controls.elided_label import ElidedLabel
from cjm_desktop.ui.controls.floating import Floating
from cjm_desktop.ui.dialogs import questions
from cjm_desktop.ui.dialogs.export_messages import export_sentence, technical_details
from cjm_desktop.ui.fonts import scaled, ui_font
from cjm_desktop.ui.measures import BOTTOM_BAR
from cjm_desktop.ui.printing.work_bar import WorkBar, progress_words
from cjm_desktop.ui.printing.written import open_written, show_written
from cjm_desktop.ui.speaking import speak

_WIDTH_PX: Final = 600
_INSET_PX: Final = 12


class ExportNotice(Floating):
    """Stands at the foot of the window until it is closed; closing it cancels the work."""

    written = Signal()

    def __init__(self, window: QWidget, job: ExportJob) -> None:
        super().__init__(window)
        self._window = window
        self._job: ExportJob | None = job
        self._path = job.out
        self._tile = job.request.settings.tile
        job.setParent(self)
        job.progressed.connect(self._on_progress)
        job.finished.connect(self._on_finished)
        job.failed.connect(self._on_failed)
        self.words = ElidedLabel()
        self.words.setFont(ui_font(12))
        self.words.show_words(self.tr("Writing {file}…").format(file=self._path.name))
        self.progress = WorkBar()
        self._cancel = link_button(self.tr("Cancel"))
        self._open = link_button(self.tr("Open"))
        self._folder = link_button(self.tr("Show in its folder"))
        self._close = icon_button("x", self.tr("Close"))
        self._lay_out()
        self._cancel.clicked.connect(self.drop)
        self._open.clicked.connect(lambda: open_written(self._window, self._path))
        self._folder.clicked.connect(lambda: show_written(self._window, self._path))
        self._close.clicked.connect(self.drop)
        if job.progress is not None:
            self._on_progress(job.progress)
        self.show()
        self.place()

    def place(self) -> None:
        """Stand at the left, above the lowest bar."""
        width = min(scaled(_WIDTH_PX), self.over.width() - 2 * scaled(_INSET_PX))
        self.resize(width, scaled(44))
        below = scaled(BOTTOM_BAR + _INSET_PX)
        self.move(scaled(_INSET_PX), self.over.height() - self.height() - below)
        self.raise_()

    def drop(self) -> None:
        """Cancel what is going on, and go."""
        if self._job is not None:
            self._job.cancel()
            self._job = None
        self.hide()
        self.deleteLater()

    def _lay_out(self) -> None:
        line = QHBoxLayout(self)
        line.setContentsMargins(scaled(14), 0, scaled(8), 0)
        line.setSpacing(scaled(8))
        line.addWidget(self.words, 3)  # names of files are long
        line.addWidget(self.progress, 2)
        for button in (self._cancel, self._open, self._folder, self._close):
            line.addWidget(button)
            button.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        for later in (self._open, self._folder, self._close):
            later.hide()

    def _on_progress(self, progress: Progress) -> None:
        words = progress_words(progress, on_sheets=bool(self._tile))
        self.progress.show_progress(progress, words=words)

    def _on_finished(self, path: Path) -> None:
        self._job = None
        self._path = path
        self.progress.hide()
        self._cancel.hide()
        for button in (self._open, self._folder, self._close):
            button.show()
        self.words.show_words(self.tr("Written: {file}").format(file=path.name))
        speak(self, self.words.text())
        self.written.emit()

    def _on_failed(self, error: CjmError) -> None:
        self._job = None
        heading, text = self.tr("The PDF was not written"), export_sentence(error)
        questions.tell(self._window, heading, text, details=technical_details(error))
        self.drop()
