"""Opening the export dialog, and what comes of it: a place on the map, or work that goes on."""

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from cjm_desktop.ui.bench import Bench
from cjm_desktop.ui.dialogs.export import ExportDialog, LeftExport
from cjm_desktop.ui.printing.check_notice import CheckNotice
from cjm_desktop.ui.printing.export_notice import ExportNotice

if TYPE_CHECKING:
    from cjm_desktop.session.export_job import ExportJob


class Exporting(QObject):
    """Remembers what was chosen when the dialog is left to look at the map."""

    def __init__(self, bench: Bench) -> None:
        super().__init__(bench)
        self._bench = bench
        self._left: LeftExport | None = None
        self._notice: CheckNotice | None = None
        bench.store.document_changed.connect(self._on_changed)

    def open(self, *, prints: bool) -> None:
        """Let a map be exported or printed, as it was left if it was left to look at the map."""
        self._drop_notice()
        bench = self._bench
        left = self._left
        if left is not None and left.project != bench.store.project.id:
            left = None
        dialog = ExportDialog(
            bench.session,
            bench.settings,
            bench.canvas.measurer,
            bench.window,
            prints=prints,
            left=left,
        )
        dialog.left_working.connect(self._go_on)
        dialog.exec()
        self._left, shown = dialog.left, dialog.shown
        dialog.deleteLater()
        if shown is not None:
            bench.store.select(shown.place)
            bench.canvas.reveal(shown.place)
            bench.canvas.setFocus()
            self._offer_the_way_back(shown.words, prints=prints)

    def _offer_the_way_back(self, words: str, *, prints: bool) -> None:
        self._notice = notice = CheckNotice(self._bench.window, words)
        notice.back_asked.connect(partial(self.open, prints=prints))
        notice.dropped.connect(self._forget_notice)
        self._bench.window.closing.connect(notice.drop)
        self._bench.window.ending.connect(notice.drop)

    def _on_changed(self) -> None:
        """Take the notice away with the document that it is about."""
        left = self._left
        if left is None or left.project != self._bench.store.project.id:
            self._drop_notice()

    def _drop_notice(self) -> None:
        if self._notice is not None:
            self._notice.drop()

    def _forget_notice(self) -> None:
        self._notice = None

    def _go_on(self, job: "ExportJob") -> None:
        window = self._bench.window
        notice = ExportNotice(window, job)
        window.closing.connect(notice.drop)
        window.ending.connect(notice.drop)
