"""Keeping unsaved work safe from a crash, a moment after each edit."""

from functools import partial

from PySide6.QtCore import QObject, QTimer, Signal

from cjm_desktop.model.document import Project
from cjm_desktop.session.file_thread import FileThread
from cjm_desktop.storage.recovery import RecoveryFile

DELAY_MS = 100  # an edit is drawn first; typing fast is recorded a few times a second


class Recorder(QObject):
    """Writes the document as it is now to its recovery journal, in the thread for files."""

    safety_changed = Signal()

    def __init__(self, files: FileThread, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._files = files
        self._journal: RecoveryFile | None = None
        self._latest: Project | None = None
        self._is_recording = False
        self._is_blank = True
        self.is_safe = True
        self._timer = QTimer(self, singleShot=True, interval=DELAY_MS)
        self._timer.timeout.connect(self.record_now)

    def watch(self, journal: RecoveryFile) -> None:
        """Record from now on in another journal; what the last one holds is forgotten."""
        self.forget()
        self._journal = journal
        self.is_safe = True

    def keep(self, project: Project) -> None:
        """Record a document soon."""
        self._latest = project
        if not self._timer.isActive():
            self._timer.start()

    def wait(self) -> None:
        """Record nothing until asked again: a save is about to make it needless."""
        self._timer.stop()

    def record_now(self) -> None:
        """Record what is still to be recorded."""
        self._timer.stop()
        if self._latest is None or self._journal is None or self._is_recording:
            return
        project, self._latest = self._latest, None
        self._is_recording, self._is_blank = True, False
        self._files.submit(
            partial(_record, self._journal, project),
            lambda _: self._on_recorded(True),
            lambda _: self._on_recorded(False),
        )

    def forget(self) -> None:
        """Forget what was recorded: it is saved, or not wanted."""
        self._timer.stop()
        self._latest = None
        if self._journal is not None and not self._is_blank:
            self._is_blank = True
            self._files.submit(self._journal.clear, _nothing, _nothing)

    def _on_recorded(self, is_safe: bool) -> None:
        self._is_recording = False
        if self._latest is not None:
            self._timer.start()
        if is_safe is not self.is_safe:
            self.is_safe = is_safe
            self.safety_changed.emit()


def _record(journal: RecoveryFile, project: Project) -> None:
    journal.record(project)
    journal.sync()


def _nothing(_: object) -> None:
    """Answer to work whose outcome does not matter."""
