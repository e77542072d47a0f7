"""The lower edge of the export dialog: the file, how far the work is, and the buttons."""

from pathlib import Path
from typing import Literal

from PySide6.QtCore import Signal
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QWidget

from cjm_desktop.base.progress import Progress
from cjm_desktop.ui.controls.buttons import (
    Button,
    link_button,
    plain_button,
    primary_button,
)
from cjm_desktop.ui.controls.elided_label import ElidedLabel
from cjm_desktop.ui.fonts import scaled, ui_font
from cjm_desktop.ui.frame import current_frame
from cjm_desktop.ui.printing.work_bar import WorkBar, progress_words

Exported = Literal["pages", "picture", "list"]
"""What is exported."""


class ExportFooter(QWidget):
    """Has three looks: ready to export, busy, and done."""

    change_asked = Signal()
    export_asked = Signal()
    print_asked = Signal()
    cancel_asked = Signal()
    leave_asked = Signal()  # the work is to go on behind the map
    open_asked = Signal()
    folder_asked = Signal()

    def __init__(
        self, *, of: Exported = "pages", prints: bool = False, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setFixedHeight(scaled(60))
        self.words = ElidedLabel()
        self.words.setProperty("note", True)
        self.words.setFont(ui_font(12))
        self._offer, opening = self._words_for(of)
        self._change = link_button(self.tr("Change…"))
        self.progress = WorkBar()
        self._open = plain_button(opening)
        self._folder = plain_button(self.tr("Show in its folder"))
        self.leaving = plain_button(self.tr("Go on working"))
        self._cancel = plain_button(self.tr("Cancel"))
        self.printing = plain_button(self.tr("Print…"), "printer")
        self.main = primary_button(*self._offer)
        self._prints = prints
        self._done = False
        self._of_pages = of == "pages"
        self._lay_out()
        self._change.clicked.connect(self.change_asked)
        self._open.clicked.connect(self.open_asked)
        self._folder.clicked.connect(self.folder_asked)
        self.leaving.clicked.connect(self.leave_asked)
        self._cancel.clicked.connect(self.cancel_asked)
        self.printing.clicked.connect(self.print_asked)
        self.main.clicked.connect(self._on_main)

    @property
    def first(self) -> Button:
        """What the dialog was opened for; it looks like it, and Enter presses it."""
        return self.printing if self._prints else self.main

    def allow(self, possible: bool) -> None:
        """Let pages be exported and printed, or not since there are none."""
        self.main.setEnabled(possible)
        self.printing.setEnabled(possible)

    def show_ready(self, path: Path) -> None:
        """Offer to write a file."""
        self.words.show_words(str(path))
        self._show(busy=False, done=False)

    def show_busy(self, path: Path) -> None:
        """Tell that a file is being written."""
        self.words.show_words(self.tr("Writing {file}…").format(file=path.name))
        self.progress.begin()
        self._show(busy=True, done=False)
        self.leaving.show()
        self.leaving.setFocus()

    def show_progress(self, progress: Progress, *, on_sheets: bool = False) -> None:
        """Tell how far the file is; pages may be sheets that are put together."""
        words = progress_words(progress, on_sheets=on_sheets)
        self.progress.show_progress(progress, words=words)

    def show_printing(self, progress: Progress) -> None:
        """Tell which page goes to the printer."""
        words = self.tr("Printing page {number} of {count}…")
        self.words.show_words(words.format(number=progress.page, count=progress.pages))
        self.progress.show_progress(progress, words="")
        self._show(busy=True, done=False)

    def show_printed(self) -> None:
        """Tell that all pages have gone to the printer."""
        self.words.show_words(self.tr("Sent to the printer."))
        self._show(busy=False, done=True)
        self._open.hide()
        self._folder.hide()
        self.main.setFocus()

    def show_done(self, path: Path) -> None:
        """Tell that a file has been written."""
        self.words.show_words(self.tr("Written: {file}").format(file=path.name))
        self._show(busy=False, done=True)
        self._open.setFocus()

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802 - Qt's name
        """Draw the line above."""
        del event
        with QPainter(self) as painter:
            painter.fillRect(0, 0, self.width(), 1, QColor(current_frame().line))

    def _words_for(self, of: Exported) -> tuple[tuple[str, str], str]:
        """Return the words and icon of the main button, and the words for opening what it made."""
        match of:
            case "picture":
                return (self.tr("Export picture"), "image"), self.tr("Open the picture")
            case "list":
                return (self.tr("Export list"), "list-checks"), self.tr("Open the list")
            case _:
                return (self.tr("Export PDF"), "file-pdf"), self.tr("Open the PDF")

    def _lay_out(self) -> None:
        line = QHBoxLayout(self)
        line.setContentsMargins(scaled(20), 0, scaled(20), 0)
        line.setSpacing(scaled(10))
        line.addWidget(self.words)
        line.addWidget(self._change)
        line.addWidget(self.progress, 1)
        line.addStretch(1)
        last = (self.main, self.printing) if self._prints else (self.printing, self.main)
        for button in (self._open, self._folder, self.leaving, self._cancel, *last):
            line.addWidget(button)

    def _show(self, *, busy: bool, done: bool) -> None:
        self._done = done
        self._change.setVisible(not busy and not done)
        self.progress.setVisible(busy)
        self._open.setVisible(done)
        self._folder.setVisible(done)
        self.leaving.hide()
        self._cancel.setVisible(not done)
        self.printing.setVisible(self._of_pages and not (busy or done))
        self.main.setVisible(not busy)
        goes_on = self.main if done else self.first
        for button in (self.main, self.printing):
            button.show_look("primary" if button is goes_on else "plain")
        if done:
            self.main.show_words(self.tr("Close"))
        else:
            self.main.show_words(*self._offer)

    def _on_main(self) -> None:
        if self._done:
            self.cancel_asked.emit()
        else:
            self.export_asked.emit()
