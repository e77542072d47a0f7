"""Checking the pages of a print beside the window, which goes on meanwhile."""

from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, Signal

from cjm_desktop.session.file_thread import FileThread
from cjm_desktop.session.print_asked import Asked, PrintRun
from cjm_desktop.session.print_check.findings import Report


class PrintChecker(QObject):
    """Checks the pages that were made last; what was asked before counts no more."""

    checked = Signal(object, object)  # Asked, Report
    failed = Signal(object)  # Exception: the profile of the press cannot be read

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._thread = FileThread("check before print", self)
        self._latest = 0

    def ask(self, asked: Asked, run: PrintRun, icc: Path | None = None) -> None:
        """Check pages; one of the two signals follows, unless others are asked about first."""
        self._latest += 1
        number = self._latest
        self._thread.submit(
            partial(self._check, number, run, asked, icc),
            lambda report: self._tell(number, asked, report),
            lambda error: self._fail(number, error),
        )

    def forget(self) -> None:
        """Tell of nothing that was asked until now."""
        self._latest += 1

    def wait(self) -> None:
        """Wait until all is told that was asked."""
        self._thread.wait()

    def close(self) -> None:
        """End the work; no signal follows."""
        self.forget()
        self._thread.close()

    def _check(self, number: int, run: PrintRun, asked: Asked, icc: Path | None) -> Report | None:
        """Check pages, in the other thread; nothing where newer ones wait already."""
        # Imported here: inks are checked with what writes PDF, for which the window does not wait.
        from cjm_desktop.session.print_check.check import check_run

        return check_run(run, asked, icc) if number == self._latest else None

    def _tell(self, number: int, asked: Asked, report: Report | None) -> None:
        if number == self._latest and report is not None:
            self.checked.emit(asked, report)

    def _fail(self, number: int, error: Exception) -> None:
        if number == self._latest:
            self.failed.emit(error)
