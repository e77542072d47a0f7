"""Making the pages of a print beside the window, which goes on meanwhile."""

from functools import partial

from PySide6.QtCore import QObject, Signal

from cjm_desktop.base.errors import CjmError
from cjm_desktop.fonts.stopping import StoppedError, StoppingMeasurer
from cjm_desktop.scene.text import Measurer
from cjm_desktop.session.file_thread import FileThread
from cjm_desktop.session.print_asked import Asked, PrintRun
from cjm_desktop.session.print_run import print_run
from cjm_desktop.session.saving import UnexpectedError


class PageMaker(QObject):
    """Lays out the pages of what was asked for last; what was asked for before it is given up."""

    made = Signal(object, object)  # Asked, PrintRun
    failed = Signal(object, object)  # Asked, CjmError

    def __init__(self, measurer: Measurer, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._measurer = measurer
        self._thread = FileThread("pages", self)
        self._running: StoppingMeasurer | None = None
        self._next: Asked | None = None
        self._is_closed = False

    @property
    def is_busy(self) -> bool:
        """Whether pages are being made."""
        return self._running is not None

    def ask(self, asked: Asked) -> None:
        """Make pages; one of the two signals follows, unless something else is asked for."""
        self._next = asked
        if self._running is None:
            self._begin()
        else:
            self._running.stop()

    def wait(self) -> None:
        """Wait for the pages that were asked for last."""
        self._thread.wait()

    def close(self) -> None:
        """Give up what is being made; no signal follows."""
        self._is_closed = True
        self._next = None
        if self._running is not None:
            self._running.stop()
        self._thread.close()

    def _begin(self) -> None:
        if self._next is None:
            return
        asked, self._next = self._next, None
        self._running = measurer = StoppingMeasurer(self._measurer)
        self._thread.submit(
            partial(print_run, asked, measurer),
            lambda run: self._on_made(asked, run),
            lambda error: self._on_failed(asked, error),
        )

    def _on_made(self, asked: Asked, run: PrintRun) -> None:
        self._running = None
        if self._next is None and not self._is_closed:
            self.made.emit(asked, run)
        self._begin()

    def _on_failed(self, asked: Asked, error: Exception) -> None:
        self._running = None
        is_told = self._next is None and not self._is_closed
        if is_told and not isinstance(error, StoppedError):
            known = error if isinstance(error, CjmError) else UnexpectedError(error)
            self.failed.emit(asked, known)
        self._begin()
