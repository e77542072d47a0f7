"""Saving the document, and what to do when that fails."""

from pathlib import Path

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from cjm_desktop.session.saving import (
    AlreadyThereError,
    ChangedOutsideError,
    InUseError,
    NoPathError,
    SaveState,
)
from cjm_desktop.session.session import Session
from cjm_desktop.session.settings import Settings
from cjm_desktop.ui.dialogs import questions
from cjm_desktop.ui.file_names import plain_file_name
from cjm_desktop.ui.titles import document_title


class Saver(QObject):
    """Saves when asked, asks for a name when there is none, and says so when it fails."""

    def __init__(self, window: QWidget, session: Session, settings: Settings) -> None:
        super().__init__(window)
        self._window = window
        self._session = session
        self._settings = settings
        self._asked = False  # a save was asked for and has not been answered
        self._last_save = session.save_state.when
        session.save_state_changed.connect(self._on_state_changed)
        session.save_failed.connect(self._on_save_failed)

    def save(self, overwrite: bool = False) -> None:
        """Save in the document's file, or in one that is asked for."""
        self._asked = True
        try:
            self._session.save(overwrite)
        except NoPathError:
            self.save_as()

    def save_as(self) -> None:
        """Ask for a file and save in it."""
        path = self._ask_path()
        if path is None:
            self._asked = False
            return
        self._asked = True
        try:
            self._session.save_as(path)
        except AlreadyThereError as error:
            if questions.ask_to_replace(self._window, error.path.name) == questions.ANYWAY:
                self._session.save_as(path, overwrite=True)
            else:
                self._asked = False

    def save_and_wait(self) -> bool:
        """Save and wait for it; tells whether nothing would be lost now."""
        self.save()
        self._session.wait_saved()
        return not self._session.has_unsaved_work

    def _ask_path(self) -> Path | None:
        from cjm_desktop.ui import file_dialogs  # Qt's is large, and the first map waits for it

        maps = self.tr("Journey maps")
        return file_dialogs.ask_save(
            self._window, self.tr("Save the map"), self._proposal(), f"{maps} (*.cjm)"
        )

    def _proposal(self) -> Path:
        if self._session.path is not None:
            return self._session.path
        # Imported here, as they bring as many enumerations as a window.
        from cjm_desktop.session.first_folder import first_folder

        title = document_title(self._session.store.project, None)
        return first_folder(self._session, self._settings) / f"{plain_file_name(title)}.cjm"

    def _on_state_changed(self, state: SaveState) -> None:
        if state.when and state.when != self._last_save and self._session.path:
            title = document_title(self._session.store.project, self._session.path)
            self._settings.add_recent(self._session.path, title)
        self._last_save = state.when
        if state.kind == "saved":
            self._asked = False

    def _on_save_failed(self, state: SaveState) -> None:
        if self._asked:
            self._asked = False
            self._ask_what_now(state)

    def _ask_what_now(self, state: SaveState) -> None:
        error = state.error
        if isinstance(error, ChangedOutsideError | InUseError):
            answer = questions.ask_about_other_change(self._window, error.path.name)
        elif error is not None:
            answer = questions.ask_about_failed_save(
                self._window, error, recoverable=state.recoverable
            )
        else:
            return
        if answer == questions.ELSEWHERE:
            self.save_as()
        elif answer in (questions.AGAIN, questions.ANYWAY):
            self.save(overwrite=answer == questions.ANYWAY)
