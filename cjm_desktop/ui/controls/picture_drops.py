"""Pictures that are dragged over parts of a form and dropped there."""

from collections.abc import Callable, Sequence
from pathlib import Path

from PySide6.QtCore import QMimeData, Qt, QTimer
from PySide6.QtGui import QDropEvent
from PySide6.QtWidgets import QWidget

Pictures = Sequence[Path | bytes]


def judge_drag(event: QDropEvent) -> None:
    """Say that pictures, and nothing else, may be dropped."""
    if _pictures_in(event.mimeData()):
        event.setDropAction(Qt.DropAction.CopyAction)
        event.accept()
    else:
        event.ignore()


def take_drop(event: QDropEvent, over: QWidget, take: Callable[[Pictures], object]) -> None:
    """Take what was dropped when the drag is over, for which the other program waits."""
    pictures = _pictures_in(event.mimeData())
    event.setDropAction(Qt.DropAction.CopyAction)
    event.accept()
    QTimer.singleShot(0, over, lambda: take(pictures))


def _pictures_in(mime: QMimeData) -> Pictures:
    """Return the pictures in a drag; what reads them is imported when there is one."""
    from cjm_desktop.ui.clipboard.contents import local_files, pictures_of

    return pictures_of(local_files(mime), mime)
