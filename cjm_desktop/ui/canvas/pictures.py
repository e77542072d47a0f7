"""The document's images for the canvas: decoded beside the window's own thread."""

import base64
import binascii
from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QWidget

from cjm_desktop.base.ids import ImageId
from cjm_desktop.session.file_thread import FileThread
from cjm_desktop.store.store import Store

Work = Callable[[], QImage]
Take = Callable[[QImage | None], None]


class CanvasPictures(QObject):
    """Finds images in the document and decodes them while the canvas goes on."""

    arrived = Signal()  # an image that was asked for can be drawn

    def __init__(self, store: Store, canvas: QWidget) -> None:
        super().__init__(canvas)
        self._store = store
        self._canvas = canvas
        self._thread = FileThread("canvas pictures", self)
        self._turn = 0  # grows when everything that is asked for is given up

    def bytes_of(self, image: ImageId) -> bytes | None:
        """Return the bytes of an image, None for one that is not there; from any thread."""
        found = next((i for i in self._store.project.images if i.id == image), None)
        try:
            return base64.b64decode(found.data) if found else None
        except binascii.Error:
            return None

    def decode(self, work: Work, take: Take) -> None:
        """Do work elsewhere, and hand over what comes of it; nothing while nobody sees it."""
        if not self._canvas.isVisible():  # what goes ahead may still ask after ``stop``
            take(None)
            return
        done = partial(self._hand_over, take)
        self._thread.submit(partial(self._do, self._turn, work), done, lambda _: done(QImage()))

    def stop(self) -> None:
        """Give up what is asked for and end the thread; asking again begins another."""
        self._turn += 1
        self._thread.close()

    def _do(self, turn: int, work: Work) -> QImage | None:
        return work() if turn == self._turn else None

    def _hand_over(self, take: Take, image: QImage | None) -> None:
        take(image)
        if image is not None:
            self.arrived.emit()
