"""Choosing a picture from disk and taking it in while the window goes on."""

from collections.abc import Sequence
from functools import partial
from pathlib import Path
from typing import Final

from PySide6.QtCore import QObject, QTimer, Signal
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

_SLOW_MS: Final = 300  # after which it is said that something is going on


class Spot(NamedTuple):
    """A cell for a picture, and before which of its cards; None is at its end."""

    cell: CellAddress
    before: int | None = None


class _Batch:
    """Pictures that were offered together, as far as they have been read."""

    def __init__(self, chosen: Selection, spot: Spot | None, count: int) -> None:
        self.chosen = chosen
        self.spot = spot
        self.left = count
        self.images: list[Image] = []


class Pictures(QObject):
    """Asks for a file and puts its picture where the selection was when it was asked for."""

    told = Signal(str)  # what is going on; "" when it is over

    def __init__(self, window: QWidget, commands: Commands, settings: Settings) -> None:
        super().__init__(window)
        self._window = window
        self._commands = commands
        self._settings = settings
        self._thread = FileThread("pictures", self)
        self._is_dropped = False
        self._slow = QTimer(self)  # most are there at once
        self._slow.setSingleShot(True)
        self._slow.setInterval(_SLOW_MS)
        self._slow.timeout.connect(lambda: self.told.emit(self.tr("Reading pictures…")))

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
            self.take([path])

    def take(self, sources: Sequence[Path | bytes], spot: Spot | None = None) -> None:
        """Take the pictures of files or of their bytes in, for a spot or for what is selected now.

        They are put there together, as one step, when the last has been read.
        """
        if not sources:
            return
        batch = _Batch(self._commands.selection, spot, len(sources))
        for source in sources:
            done, failed = partial(self._keep, batch), partial(self._refuse, batch, source)
            self._thread.submit(partial(import_image, source), done, failed)
        self._slow.start()

    def drop(self) -> None:
        """Take nothing in any more: the window closes."""
        self._is_dropped = True
        self._slow.stop()
        self._thread.close()

    def _keep(self, batch: "_Batch", image: Image) -> None:
        batch.images.append(image)
        self._count_off(batch)

    def _count_off(self, batch: "_Batch") -> None:
        self._rest()
        batch.left -= 1
        if batch.left or self._is_dropped:
            return
        if not self._slow.isActive():
            self.told.emit("")  # it was said that this takes a while
        self._slow.stop()
        if batch.spot is not None:
            self._commands.put_pictures_in(batch.images, batch.spot.cell, batch.spot.before)
        else:
            self._commands.put_pictures(batch.images, batch.chosen)

    def _refuse(self, batch: "_Batch", source: Path | bytes, error: Exception) -> None:
        self._count_off(batch)
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
