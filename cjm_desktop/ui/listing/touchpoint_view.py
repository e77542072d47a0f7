"""The table of touchpoints: headings that sort, lines that are edited in place."""

from typing import Final

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, Qt, Signal
from PySide6.QtGui import QColor, QKeyEvent, QPainter, QPen
from PySide6.QtWidgets import QAbstractItemView, QFrame, QHeaderView, QTableView, QWidget

from cjm_desktop.ui.fonts import scaled, ui_font
from cjm_desktop.ui.frame import current_frame
from cjm_desktop.ui.icons import draw_icon
from cjm_desktop.ui.listing.touchpoint_delegate import TouchpointDelegate
from cjm_desktop.ui.listing.touchpoint_model import TouchpointModel

_Index = QModelIndex | QPersistentModelIndex
_ROW_PX: Final = 34
_HEAD_PX: Final = 34
_INSET_PX: Final = 8
_ARROW_PX: Final = 12
_LEAST_PX: Final = 56
_MIDDLE: Final = Qt.AlignmentFlag.AlignVCenter
_ELIDED: Final = Qt.TextElideMode.ElideRight
_ENTER: Final = (Qt.Key.Key_Return, Qt.Key.Key_Enter)
_CLEARING: Final = (Qt.Key.Key_Delete, Qt.Key.Key_Backspace)
_Trigger = QAbstractItemView.EditTrigger


class TouchpointView(QTableView):
    """Shows a model; typing, Enter, F2 or a double click edits a cell that can be edited."""

    show_asked = Signal(object)  # TouchpointLine that is to be shown on the map

    def __init__(self, model: TouchpointModel, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.touchpoints = model
        self.setObjectName("plan")
        self.setModel(model)
        self.setItemDelegate(TouchpointDelegate(self, model))
        self.heads = _Heads(self)
        self.setHorizontalHeader(self.heads)
        self.verticalHeader().hide()
        self.verticalHeader().setDefaultSectionSize(scaled(_ROW_PX))
        self.verticalHeader().setMinimumSectionSize(scaled(_ROW_PX))
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setShowGrid(False)
        self.setWordWrap(False)
        self.setCornerButtonEnabled(False)
        self.setTabKeyNavigation(False)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setEditTriggers(
            _Trigger.DoubleClicked | _Trigger.EditKeyPressed | _Trigger.AnyKeyPressed
        )
        self.doubleClicked.connect(self._on_double_click)
        self._give_widths()

    def show_row(self, row: int, column: int = 0) -> None:
        """Make a row current, and bring it into view."""
        index = self.touchpoints.index(row, column)
        if index.isValid():
            self.setCurrentIndex(index)
            self.scrollTo(index)

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802 - Qt's name
        """Edit with Enter, show on the map with Ctrl and Enter, empty a cell with Delete."""
        index = self.currentIndex()
        if event.key() in _CLEARING and index.isValid():
            self.touchpoints.clear(index)
        elif event.key() not in _ENTER or not index.isValid():
            super().keyPressEvent(event)
        elif event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self.show_asked.emit(self.touchpoints.line(index))
        else:
            self._edit_or_show(index)

    def _on_double_click(self, index: QModelIndex) -> None:
        if not self.touchpoints.column(index).editing:
            self.show_asked.emit(self.touchpoints.line(index))

    def _edit_or_show(self, index: QModelIndex) -> None:
        if self.touchpoints.column(index).editing:
            self.edit(index)
        else:
            self.show_asked.emit(self.touchpoints.line(index))

    def _give_widths(self) -> None:
        for place, column in enumerate(self.touchpoints.columns):
            self.setColumnWidth(place, scaled(column.width))
        self.heads.setStretchLastSection(True)


class _Heads(QHeaderView):
    """The names of the columns; a click sorts, an arrow says by which."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(Qt.Orientation.Horizontal, parent)
        self.setFont(ui_font(12, 600))
        self.setFixedHeight(scaled(_HEAD_PX))
        self.setSectionsClickable(True)
        self.setMinimumSectionSize(scaled(_LEAST_PX))
        self.setSortIndicator(0, Qt.SortOrder.AscendingOrder)
        self.setSortIndicatorShown(True)

    def paintSection(  # noqa: N802 - Qt's name
        self,
        painter: QPainter,
        rect: QRect,
        logicalIndex: int,  # noqa: N803 - Qt's name
    ) -> None:
        """Draw a name, the line below it, and an arrow where the table is sorted."""
        frame = current_frame()
        painter.fillRect(rect, QColor(frame.panel))
        painter.setPen(QPen(QColor(frame.line_strong), 1))
        painter.drawLine(rect.bottomLeft(), rect.bottomRight())
        inside = rect.adjusted(scaled(_INSET_PX), 0, -scaled(_INSET_PX), 0)
        if logicalIndex == self.sortIndicatorSection():
            side = scaled(_ARROW_PX)
            inside.setRight(inside.right() - side - scaled(2))
            ascends = self.sortIndicatorOrder() == Qt.SortOrder.AscendingOrder
            name = "caret-up" if ascends else "caret-down"
            top = inside.top() + (inside.height() - side) // 2
            draw_icon(painter, name, QRect(inside.right() + scaled(2), top, side, side), frame.text)
        painter.setPen(QColor(frame.text))
        painter.setFont(self.font())
        words = str(self.model().headerData(logicalIndex, self.orientation()))
        painter.drawText(
            inside, _MIDDLE, self.fontMetrics().elidedText(words, _ELIDED, inside.width())
        )
