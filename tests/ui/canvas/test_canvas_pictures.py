"""Pictures are decoded beside the window for a canvas that is seen, and for no other."""

import threading

from PySide6.QtGui import QImage
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot
from sample import sample_project

from cjm_desktop.store.store import Store
from cjm_desktop.ui.canvas.pictures import CanvasPictures


def test_nothing_is_decoded_for_a_canvas_that_is_not_seen(qtbot: QtBot) -> None:
    canvas = QWidget()
    qtbot.addWidget(canvas)
    pictures = CanvasPictures(Store(sample_project()), canvas)
    taken: list[QImage | None] = []
    pictures.decode(QImage, taken.append)
    assert taken == [None]
    assert "canvas pictures" not in {thread.name for thread in threading.enumerate()}
