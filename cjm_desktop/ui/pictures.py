"""Choosing a picture from disk and taking it in while the window goes on."""

from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from cjm_desktop.model.document import Image
from cjm_desktop.session.file_thread import FileThread
from cjm_desktop.session.importing_images import SUFFIXES, import_image
from cjm_desktop.session.settings import Settings
from cjm_desktop.store.selection import Selection
from cjm_desktop.ui import file_dialogs
from cjm_desktop.ui.commands import Commands
from cjm_desktop.ui.dialogs.message import Answer, MessageDialog
from cjm_desktop.ui.image_messages import picture_sentence


class Pictures(QObject):
    """Asks for a file and puts its picture where the selection was when it was asked for."""

    def __init__(self, window: QWidget, commands: Commands, settings: Settings) -> None:
        super().__init__(window)
        self._window = window
        self._commands = commands
        self._settings = settings
        self._thread = FileThread("pictures", self)
        self._is_dropped = False

    def ask(self) -> None:
        """Let a file be chosen and take its picture in."""
        pictures, everything = self.tr("Pictures"), self.tr("All files")
        endings = " ".join(f"*{suffix}" for suffix in SUFFIXES)
        path = file_dialogs.ask_open(
            self._window,
            self.tr("Choose a picture"),
            self._settings.folder,
            f"{pictures} ({endings});;{everything} (*)",
        )
        if path is not None:
            self.take(path)

    def take(self, path: Path) -> None:
        """Take the picture of a file in."""
        done = partial(self._put, self._commands.selection)
        self._thread.submit(partial(import_image, path), done, partial(self._refuse, path))

    def drop(self) -> None:
        """Take nothing in any more: the window closes."""
        self._is_dropped = True
        self._thread.close()

    def _put(self, chosen: Selection, image: Image) -> None:
        self._rest()
        if self._is_dropped:
            return
        self._commands.store.select(chosen)
        self._commands.put_picture(image)

    def _refuse(self, path: Path, error: Exception) -> None:
        self._rest()
        if self._is_dropped:
            return
        title = self.tr("“{file}” cannot be used").format(file=path.name)
        answer = Answer("ok", self.tr("OK"))
        MessageDialog(self._window, title, picture_sentence(error), [answer]).ask()

    def _rest(self) -> None:
        if not self._thread.is_busy:
            self._thread.close()
