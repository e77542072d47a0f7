"""Where a popup of a field stands on the screen."""

from typing import Final

from PySide6.QtCore import QPoint, QRect, QSize
from PySide6.QtWidgets import QWidget

_GAP: Final = 2  # pixels between a field and its popup


def show_beside(popup: QWidget, field: QWidget) -> None:
    """Show a popup below its field, or above where the screen has no room below."""
    popup.adjustSize()
    around = QRect(field.mapToGlobal(QPoint(0, 0)), field.size())
    room = field.screen().availableGeometry()
    popup.move(place_beside(around, popup.size(), room))
    popup.show()
    popup.move(place_beside(around, popup.size(), room))  # with its edges it may be larger


def place_beside(field: QRect, size: QSize, room: QRect) -> QPoint:
    """Return the left top corner of a popup of some size, wholly within the room there is."""
    below = field.y() + field.height() + _GAP
    above = field.y() - _GAP - size.height()
    last = QPoint(room.x() + room.width() - size.width(), room.y() + room.height() - size.height())
    y = below if below <= last.y() or above < room.y() else above
    return QPoint(max(room.x(), min(field.x(), last.x())), max(room.y(), min(y, last.y())))
