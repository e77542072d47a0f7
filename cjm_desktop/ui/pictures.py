"""Choosing a picture from disk and taking it in while the window goes on."""

from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from cjm_desktop.base.named_tuple import NamedTuple
from cjm_desktop.model.addresses import CellAddress
from cjm_desktop.model.document import Image
from cjm_desktop.session.file_thread import FileThread
from cjm_desktop.session.importing_images import SUFFIXES, import_image
from cjm_desktop.session.settings import Settings
from cjm_desktop.store.selection import Selection
from cjm_desktop.ui import file_dialogs
from cjm_desktop.ui.commands import Commands
from cjm_desktop.ui.dialogs.message import Answer, MessageDialog
from cjm_desktop.ui.image_messages import picture_sentence


class Spot(NamedTuple):
    """A cell for a picture, and before which of its cards; None is at its end."""

    cell: CellAddress
    before: int | None = None


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

    def take(self, source: Path | bytes, spot: Spot | None = None) -> None:
        """Take the picture of a file or of its bytes in, for a spot or for what is selected now."""
        done = partial(self._put, self._commands.selection, spot)
        self._thread.submit(partial(import_image, source), done, partial(self._refuse, source))

    def drop(self) -> None:
        """Take nothing in any more: the window closes."""
        self._is_dropped = True
        self._thread.close()

    def _put(self, chosen: Selection, spot: Spot | None, image: Image) -> None:
        self._rest()
        if self._is_dropped:
            return
        if spot is not None:
            index = self._commands.count_in(spot.cell) if spot.before is None else spot.before
            self._commands.put_picture_in(spot.cell, image, index)
            return
        self._commands.store.select(chosen)
        self._commands.put_picture(image)

    def _refuse(self, source: Path | bytes, error: Exception) -> None:
        self._rest()
        if self._is_dropped:
            return
        title = self.tr("This picture cannot be used")
        if isinstance(source, Path):
            title = self.tr("“{file}” cannot be used").format(file=source.name)
        answer = Answer("ok", self.tr("OK"))
        MessageDialog(self._window, title, picture_sentence(error), [answer]).ask()

    def _rest(self) -> None:
        if not self._thread.is_busy:
            self._thread.close()
