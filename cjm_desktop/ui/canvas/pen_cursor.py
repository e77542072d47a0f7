"""The pointer while a route is drawn."""

from functools import cache
from typing import Final

from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QColor, QCursor, QPainter, QPen, QPixmap

from cjm_desktop.layout import tokens
from cjm_desktop.render.qt_shapes import icon_path

_SIDE: Final = 24
_TIP: Final = QPoint(4, 20)  # of the pencil, whose icon points to the left and down
_HALO: Final = 2.5


@cache
def pen_cursor() -> QCursor:
    """Return a pencil that writes with its tip, outlined so that it shows on any colour."""
    picture = QPixmap(_SIDE, _SIDE)
    picture.fill(Qt.GlobalColor.transparent)
    outline = icon_path("pencil-simple", "bold", _SIDE - 4, 2, 2)
    with QPainter(picture) as painter:
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.strokePath(outline, QPen(QColor(tokens.PAPER_0), _HALO))
        painter.fillPath(outline, QColor(tokens.INK_9))
    return QCursor(picture, _TIP.x(), _TIP.y())
