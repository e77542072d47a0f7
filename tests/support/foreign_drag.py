"""Something dragged over the program from another one, as the system tells of it."""

from pathlib import Path
from typing import Final

from program import Program
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDragLeaveEvent, QDragMoveEvent, QDropEvent
from PySide6.QtWidgets import QApplication, QWidget

COPY: Final = Qt.DropAction.CopyAction
LEFT: Final = Qt.MouseButton.LeftButton
NONE: Final = Qt.KeyboardModifier.NoModifier


class Drag:
    """A drag over a widget of the program, else over its map. Places are global."""

    def __init__(self, program: Program, mime: QMimeData, widget: QWidget | None = None) -> None:
        self._program = program
        self._mime = mime
        self._widget = widget or program.page.canvas.viewport()
        self._is_over = False

    def over(self, at: QPoint) -> bool:
        """Come over a place; return whether it may be dropped there."""
        place = self._widget.mapFromGlobal(at)
        if not self._is_over:
            enter = QDragEnterEvent(place, COPY, self._mime, LEFT, NONE)
            QApplication.sendEvent(self._widget, enter)
            self._is_over = True
        move = QDragMoveEvent(place, COPY, self._mime, LEFT, NONE)
        QApplication.sendEvent(self._widget, move)
        return move.isAccepted()

    def leave(self) -> None:
        """Go away."""
        self._is_over = False
        QApplication.sendEvent(self._widget, QDragLeaveEvent())

    def drop(self, at: QPoint) -> None:
        """Come over a place and let go there."""
        assert self.over(at)
        place = QPointF(self._widget.mapFromGlobal(at))
        QApplication.sendEvent(self._widget, QDropEvent(place, COPY, self._mime, LEFT, NONE))
        self._program.settle()


def text(words: str, html: str = "") -> QMimeData:
    """Return words as another program gives them."""
    mime = QMimeData()
    mime.setText(words)
    if html:
        mime.setHtml(html)
    return mime


def files(*paths: Path) -> QMimeData:
    """Return files as a file manager gives them."""
    mime = QMimeData()
    mime.setUrls([QUrl.fromLocalFile(str(path)) for path in paths])
    return mime
