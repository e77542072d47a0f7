"""A table in which some cells are fields with a menu: opened by a click, Enter, Space or F2."""

from typing import Final

from PySide6.QtCore import (
    QItemSelectionModel,
    QModelIndex,
    QPersistentModelIndex,
    QPoint,
    QRect,
    Qt,
    Signal,
)
from PySide6.QtGui import QColor, QKeyEvent, QMouseEvent, QPainter, QPen
from PySide6.QtWidgets import (
    QAbstractItemView,
    QFrame,
    QHeaderView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTableView,
    QWidget,
)

from cjm_desktop.ui.fonts import scaled, ui_font
from cjm_desktop.ui.frame import current_frame
from cjm_desktop.ui.icons import draw_icon

_Index = QModelIndex | QPersistentModelIndex
_INSET: Final = 8
_MIDDLE: Final = Qt.AlignmentFlag.AlignVCenter
_ELIDED: Final = Qt.TextElideMode.ElideRight
_KEEP: Final = QItemSelectionModel.SelectionFlag.NoUpdate
_OPENING: Final = (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space, Qt.Key.Key_F2)

PALE: Final = Qt.ItemDataRole.UserRole
"""The role that tells of a cell whether it stands back."""


class PickingTable(QTableView):
    """Cells that can be picked from look like fields; the others are read."""

    picking = Signal(object, QPoint)  # QModelIndex, and the global place below it

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("plan")
        self.setItemDelegate(_Delegate(self))
        self.setHorizontalHeader(_Heads(self))
        self.horizontalHeader().setFixedHeight(scaled(30))
        self.verticalHeader().hide()
        self.verticalHeader().setMinimumSectionSize(scaled(24))
        self.verticalHeader().setDefaultSectionSize(scaled(27))
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setShowGrid(False)
        self.setWordWrap(False)
        self.setCornerButtonEnabled(False)
        self.setTabKeyNavigation(False)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)

    def is_field(self, index: _Index) -> bool:
        """Tell whether a cell can be picked from."""
        raise NotImplementedError

    def field_of(self, index: QModelIndex) -> QModelIndex:
        """Return the field that keys open while the cursor is on a cell."""
        raise NotImplementedError

    def mousePressEvent(self, event: QMouseEvent) -> None:  # noqa: N802 - Qt's name
        """Leave what is selected so when one of its fields is pressed."""
        index = self.indexAt(event.position().toPoint())
        plain = event.modifiers() == Qt.KeyboardModifier.NoModifier
        if plain and self.is_field(index) and self.selectionModel().isSelected(index):
            self.selectionModel().setCurrentIndex(index, _KEEP)
        else:
            super().mousePressEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802 - Qt's name
        """Open the menu of the field that has the cursor."""
        if event.key() in _OPENING and self.currentIndex().isValid():
            self._open(self.field_of(self.currentIndex()))
        else:
            super().keyPressEvent(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:  # noqa: N802 - Qt's name
        """Open the menu of the field that is clicked."""
        super().mouseReleaseEvent(event)
        index = self.indexAt(event.position().toPoint())
        plain = event.modifiers() == Qt.KeyboardModifier.NoModifier
        if event.button() == Qt.MouseButton.LeftButton and plain and index.isValid():
            self._open(index)

    def _open(self, index: QModelIndex) -> None:
        if self.is_field(index):
            self.scrollTo(index)
            below = self.visualRect(index).bottomLeft()
            self.picking.emit(index, self.viewport().mapToGlobal(below))


class _Heads(QHeaderView):
    """The names of the columns."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(Qt.Orientation.Horizontal, parent)
        self.setFont(ui_font(12, 600))
        self.setSectionResizeMode(QHeaderView.ResizeMode.Interactive)
        self.setMinimumSectionSize(scaled(64))

    def paintSection(  # noqa: N802 - Qt's name
        self,
        painter: QPainter,
        rect: QRect,
        logicalIndex: int,  # noqa: N803 - Qt's name
    ) -> None:
        """Draw a name and the line below it."""
        frame = current_frame()
        painter.fillRect(rect, QColor(frame.panel))
        painter.setPen(QPen(QColor(frame.line_strong), 1))
        painter.drawLine(rect.bottomLeft(), rect.bottomRight())
        painter.setPen(QColor(frame.text))
        painter.setFont(self.font())
        inside = rect.adjusted(scaled(_INSET), 0, -scaled(_INSET), 0)
        words = " ".join(str(self.model().headerData(logicalIndex, self.orientation())).split())
        painter.drawText(
            inside, _MIDDLE, self.fontMetrics().elidedText(words, _ELIDED, inside.width())
        )


class _Delegate(QStyledItemDelegate):
    """Draws fields with an edge and a caret, and other cells as text."""

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: _Index) -> None:
        """Draw a cell."""
        table = self.parent()
        assert isinstance(table, PickingTable)
        frame, rect = current_frame(), QRect(option.rect)
        pale, is_field = bool(index.data(PALE)), table.is_field(index)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        current = table.currentIndex() == index and table.hasFocus()
        if option.state & QStyle.StateFlag.State_Selected:
            painter.fillRect(rect, QColor(frame.selected))
        if is_field:
            box = rect.toRectF().adjusted(2.5, 2.5, -2.5, -2.5)
            pen = QPen(QColor(frame.accent if current else frame.edge), 2 if current else 1)
            painter.setPen(pen)
            painter.setBrush(QColor(frame.field))
            painter.drawRoundedRect(box, scaled(4), scaled(4))
            side = scaled(12)
            place = QRect(
                rect.right() - side - scaled(8), rect.center().y() - side // 2, side, side
            )
            draw_icon(painter, "caret-down", place, frame.secondary)
            rect.setRight(place.left())
        else:
            painter.setPen(QPen(QColor(frame.line), 1))
            painter.drawLine(rect.bottomLeft(), rect.bottomRight())
        painter.setPen(QColor(frame.secondary if pale else frame.text))
        painter.setFont(ui_font(12, 500 if is_field and not pale else 400))
        inside = rect.adjusted(scaled(_INSET), 0, -scaled(4), 0)
        words = painter.fontMetrics().elidedText(str(index.data() or ""), _ELIDED, inside.width())
        painter.drawText(inside, _MIDDLE, words)
        painter.restore()
