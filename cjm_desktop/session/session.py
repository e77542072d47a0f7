"""One open document: its store, its file, and whether it is saved. Works without a window."""

import sys
from collections import deque
from datetime import datetime
from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, Signal

from cjm_desktop.base.errors import CjmError
from cjm_desktop.base.garbage import pass_over_what_is_loaded
from cjm_desktop.base.ids import ProjectId, new_id
from cjm_desktop.model.document import Project
from cjm_desktop.session.document_file import DocumentFile, with_ending
from cjm_desktop.session.file_thread import FileThread
from cjm_desktop.session.opening import Opened, begin, read_copy, read_file, read_lost
from cjm_desktop.session.recording import Recorder
from cjm_desktop.session.saving import (
    AlreadyThereError,
    NoPathError,
    SaveKind,
    SaveState,
    SessionError,
    UnexpectedError,
)
from cjm_desktop.storage.recovery import Found, Recovery
from cjm_desktop.storage.state_folder import state_folder
from cjm_desktop.store.store import Store


class Session(QObject):
    """The document that is open, where it is kept, and all that happens to its file.

    Files are written in a thread of their own, with the document as it was when asked.
    """

    save_state_changed = Signal(object)  # SaveState
    save_failed = Signal(object)  # SaveState, when all have been told that it is so
    path_changed = Signal(object)  # Path, or None for a document without a file

    def __init__(self, recovery: Recovery | None = None, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._recovery = recovery or Recovery(state_folder() / "recovery")
        self._files = FileThread("files", self)
        self._recorder = Recorder(self._files, self)
        self._recorder.safety_changed.connect(self._refresh)
        # Made without validation, which would build all schemas before there is any need.
        self._open = begin(Project.model_construct(id=ProjectId(new_id())))
        self._saved: Project | None = None  # what the file holds
        self._unworked: Project | None = self._open.project  # what may be left without asking
        self._saving: DocumentFile | None = None
        self._has_draft = False  # the journal holds more than the document: what is being typed
        self._queue: deque[tuple[DocumentFile | None, bool]] = deque()  # saves asked for meanwhile
        self._when: datetime | None = None
        self._failure: CjmError | None = None
        self._state = SaveState()
        self.store = Store(self._open.project, self)
        self.store.document_changed.connect(self._on_document_changed)

    @property
    def path(self) -> Path | None:
        """Where the document is kept; None before its first save."""
        return self._open.file.path if self._open.file else None

    @property
    def save_state(self) -> SaveState:
        """Whether the document is saved."""
        return self._state

    @property
    def has_unsaved_work(self) -> bool:
        """Whether anything would be lost by leaving the document now."""
        return self.store.project is not self._unworked

    def open(self, path: Path, anyway: bool = False) -> None:
        """Open a document in place of the present one, of which unsaved work is forgotten.

        Raises InUseError when another window has it open (``anyway`` opens it all the same),
        FileError or ContentError; the present document stays then.
        """
        self._files.wait()
        self._install(read_file(path, self._open.file, anyway))

    def open_copy(self, path: Path) -> None:
        """Open what a file holds as a new document, which has no file yet.

        Raises FileError or ContentError; the present document stays then.
        """
        self._install(read_copy(path))

    def start(self, project: Project) -> None:
        """Begin with a new document, which has no file yet."""
        self._install(begin(project))

    def find_lost_work(self, path: Path | None = None) -> list[Found]:
        """Return what crashes left, newest first; with a path only what belongs to that file."""
        return self._recovery.pending(path)

    def restore(self, found: Found, as_copy: bool = False) -> None:
        """Open work that a crash left, unsaved, to be saved in its file or as a copy.

        Raises InUseError, FileError or ContentError; the present document stays then.
        """
        self._files.wait()
        opened = read_lost(found, self._open.file, as_copy)
        self._install(opened)
        self._saved = self._unworked = None
        self.store.undo_stack.resetClean()
        self._on_document_changed()
        self.keep_safe()
        if self._recorder.is_safe:
            found.discard()

    def save(self, overwrite: bool = False) -> None:
        """Save the document in its file; ``save_state_changed`` tells how that went.

        ``overwrite`` saves although another program changed the file. Raises NoPathError for a
        document that has no file yet.
        """
        self._own_file()
        self._ask(None, overwrite)

    def save_as(self, path: Path, overwrite: bool = False) -> None:
        """Save the document in another file, which is its file from then on if that went well.

        A name without an ending gets ``.cjm``; raises AlreadyThereError when that is the name of
        a file, unless it may be overwritten.
        """
        target = with_ending(path)
        if target != path and target.exists() and not overwrite:
            raise AlreadyThereError(target)
        if self._open.file is not None and self._open.file.is_at(target):
            self._ask(None, overwrite=True)
        else:
            self._ask(DocumentFile(target, self._open.writer), overwrite)

    def wait_saved(self) -> None:
        """Wait until all that was asked for is on the disk, or has failed."""
        self._files.wait()

    def keep_draft(self, draft: Project | None) -> None:
        """Keep safe from a crash what the document would be with a text that is being typed.

        None when the typing ended without a change.
        """
        if draft is not None:
            self._has_draft = True
            self._recorder.keep(draft)
        elif self._has_draft:
            self._record_document()

    def keep_safe(self) -> None:
        """Put unsaved work in the recovery journal now, and wait for it."""
        self._files.wait()
        self._recorder.record_now()
        self._files.wait()

    def close(self) -> None:
        """Leave the document: wait for saves, forget unsaved work, let go of the file."""
        self._leave()
        self._files.close()

    def end(self) -> None:
        """Let go of the file without a question: unsaved work is found again at the next start."""
        self.keep_safe()
        self._files.close()
        if self._open.file is not None:
            self._open.file.release()

    def _install(self, opened: Opened) -> None:
        self._leave()
        self._has_draft = False
        self._open = opened
        self._saved = opened.project if opened.file else None
        self._unworked = opened.project
        self._when = self._failure = None
        self._recorder.watch(self._recovery.begin(self.path, opened.writer))
        self.store.load(opened.project)
        pass_over_what_is_loaded()
        self.path_changed.emit(self.path)
        self._refresh()

    def _leave(self) -> None:
        self._files.wait()
        self._recorder.forget()
        self._files.wait()
        if self._open.file is not None:
            self._open.file.release()

    def _ask(self, file: DocumentFile | None, overwrite: bool) -> None:
        """Save in a file, None being that of the document when it comes to it."""
        self._queue.append((file, overwrite))
        self._save_next()

    def _save_next(self) -> None:
        if self._saving is not None or not self._queue:
            return
        asked, overwrite = self._queue.popleft()
        file = asked or self._own_file()
        project = self.store.project
        self._saving, self._failure = file, None
        self._recorder.wait()
        self._refresh()
        self._files.submit(
            partial(file.write, project, overwrite),
            lambda _: self._on_saved(file, project),
            lambda error: self._on_failed(file, error),
        )

    def _own_file(self) -> DocumentFile:
        """Return the document's file, or raise NoPathError."""
        if self._open.file is None:
            raise NoPathError
        return self._open.file

    def _on_saved(self, file: DocumentFile, project: Project) -> None:
        self._saving = None
        self._saved = self._unworked = project
        self._when = datetime.now().astimezone()
        before = self._open.file
        if file is not before:
            self._open = self._open._replace(file=file)
            self._recorder.watch(self._recovery.begin(file.path, file.writer))
            if before is not None:
                before.release()
        self._on_document_changed()
        if file is not before:
            self.path_changed.emit(self.path)
        self._save_next()

    def _on_failed(self, file: DocumentFile, error: Exception) -> None:
        self._saving = None
        if file is not self._open.file:
            file.release()
        if self.has_unsaved_work:
            self._recorder.keep(self.store.project)
            self._recorder.record_now()
        is_expected = isinstance(error, CjmError)
        self._failure = error if isinstance(error, CjmError) else UnexpectedError(error)
        self._refresh()
        self.save_failed.emit(self._state)  # who hears of it may ask to save again at once
        if not is_expected:
            sys.excepthook(type(error), error, error.__traceback__)
        self._save_next()

    def _on_document_changed(self) -> None:
        if self.store.project is self._saved:
            self.store.undo_stack.setClean()
            self._failure = None
        self._record_document()
        self._refresh()

    def _record_document(self) -> None:
        """Keep safe the document alone; nothing when it is saved."""
        self._has_draft = False
        if not self.has_unsaved_work:
            self._recorder.forget()
        elif self._saving is None:  # when it ends, this is asked again
            self._recorder.keep(self.store.project)

    def _refresh(self) -> None:
        """Say anew whether the document is saved; a failure stands until the next attempt."""
        state = SaveState(self._kind(), self._when, self._failure, self._recorder.is_safe)
        if state != self._state:
            self._state = state
            self.save_state_changed.emit(state)

    def _kind(self) -> SaveKind:
        if self._saving is not None:
            return "saving"
        # What awaits a decision, or was decided against, is not a failure of the machine.
        if self._failure is not None and not isinstance(self._failure, SessionError):
            return "failed"
        return "saved" if self.store.project is self._saved else "unsaved"
