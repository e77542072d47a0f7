"""A list or grid to choose one thing from."""

from typing import Final

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QKeyEvent, QPainter, QPen
from PySide6.QtWidgets import QListView, QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from cjm_desktop.ui.frame import current_frame

RING: Final = 5  # pixels around a picture, for the ring of the keyboard

Index = QModelIndex | QPersistentModelIndex

_CHOOSE: Final = (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space)


class ChoosingList(QListView):
    """Arrows move; Enter, Space or a click chooses."""

    picked = Signal(QModelIndex)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setFrameShape(QListView.Shape.NoFrame)
        self.setMouseTracking(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        self.viewport().setAutoFillBackground(False)
        self.clicked.connect(self.picked)

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802 - Qt's name
        """Choose what is current, or move."""
        if event.key() in _CHOOSE and self.currentIndex().isValid():
            self.picked.emit(self.currentIndex())
            return
        super().keyPressEvent(event)


class PictureGrid(ChoosingList):
    """Pictures of one size in columns."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setViewMode(QListView.ViewMode.IconMode)
        self.setMovement(QListView.Movement.Static)
        self.setResizeMode(QListView.ResizeMode.Adjust)
        self.setUniformItemSizes(True)
        self.setSpacing(0)
        self.viewport().setCursor(Qt.CursorShape.PointingHandCursor)


class PictureDelegate(QStyledItemDelegate):
    """Takes a place in the grid."""

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:  # noqa: N802
        """Return the size of a place in the grid."""
        del option, index
        view = self.parent()
        return view.gridSize() if isinstance(view, QListView) else QSize()


def edge_pen(state: QStyle.StateFlag) -> QPen:
    """Return the pen for the edge of a picture, darker under the pointer."""
    frame = current_frame()
    hovered = bool(state & QStyle.StateFlag.State_MouseOver)
    return QPen(QColor(frame.edge if hovered else frame.line_strong), 1)


def draw_ring(painter: QPainter, picture: QRectF) -> None:
    """Draw the ring of what is current around a picture."""
    painter.setPen(QPen(QColor(current_frame().accent), 2))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.drawRoundedRect(picture.adjusted(-3, -3, 3, 3), 6, 6)
