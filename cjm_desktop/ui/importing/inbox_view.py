"""The list of what waits: two lines of each text, and below them where it comes from."""

from typing import Final

from PySide6.QtCore import (
    QEvent,
    QModelIndex,
    QPersistentModelIndex,
    QPoint,
    QPointF,
    QRect,
    QRectF,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import (
    QColor,
    QDrag,
    QFont,
    QFontMetrics,
    QKeyEvent,
    QKeySequence,
    QPainter,
    QPen,
    QPixmap,
    QTextLayout,
)
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

from cjm_desktop.base.ids import InboxItemId
from cjm_desktop.ui.fonts import scaled, ui_font
from cjm_desktop.ui.frame import current_frame
from cjm_desktop.ui.importing.inbox_model import DETAIL, InboxModel

_Index = QModelIndex | QPersistentModelIndex
_LINE_PX: Final = 17
_SIDE: Final = 14
_ITEM_PX: Final = 66
_DRAGGED_PX: Final = (220, 48)
_LONGEST: Final = 400  # characters of a text that are broken into lines
_ENTER: Final = (Qt.Key.Key_Return, Qt.Key.Key_Enter)
_REMOVING: Final = (Qt.Key.Key_Delete, Qt.Key.Key_Backspace)
_ELIDED: Final = Qt.TextElideMode.ElideRight


class InboxView(QTableView):
    """Several lines can be selected, dragged, put on the map with Enter, and removed.

    A table of one column: a list of Qt asks for each of thousands of lines whether it is there.
    """

    place_asked = Signal(object)  # ids
    remove_asked = Signal(object)  # ids

    def __init__(self, model: InboxModel, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.inbox = model
        self.setModel(model)
        self.setItemDelegate(_Delegate(self))
        self.setObjectName("plan")
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setShowGrid(False)
        self.setTabKeyNavigation(False)
        self.setCornerButtonEnabled(False)
        self.horizontalHeader().hide()
        self.horizontalHeader().setStretchLastSection(True)
        self.verticalHeader().hide()
        self.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self.verticalHeader().setDefaultSectionSize(scaled(_ITEM_PX))
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setDragEnabled(True)
        self.setDragDropMode(QAbstractItemView.DragDropMode.DragOnly)
        self.viewport().setAutoFillBackground(False)
        self.setAccessibleName(self.tr("Inbox"))

    def chosen(self) -> list[InboxItemId]:
        """Return the ids of the lines that are selected, else of the current one."""
        rows = sorted(index.row() for index in self.selectedIndexes())
        if not rows and self.currentIndex().isValid():
            rows = [self.currentIndex().row()]
        return [self.inbox.items[row].id for row in rows]

    def stand_at(self, row: int) -> None:
        """Make a line current, the last where there are fewer."""
        count = self.inbox.rowCount()
        if count:
            self.setCurrentIndex(self.inbox.index(max(0, min(row, count - 1))))

    def event(self, event: QEvent) -> bool:
        """Keep the keys of the list from the menus, which would work on the map."""
        asked = event.type() == QEvent.Type.ShortcutOverride
        if asked and isinstance(event, QKeyEvent) and _is_own(event):
            event.accept()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802 - Qt's name
        """Put on the map with Enter, remove with Delete."""
        ids = self.chosen()
        if event.key() in _ENTER and ids:
            self.place_asked.emit(ids)
        elif event.key() in _REMOVING and ids:
            self.remove_asked.emit(ids)
        else:
            super().keyPressEvent(event)

    def startDrag(self, supportedActions: Qt.DropAction) -> None:  # noqa: N802, N803 - Qt's names
        """Take the selected lines in hand, as one card."""
        del supportedActions
        indexes = sorted(self.selectedIndexes(), key=lambda index: index.row())
        if not indexes:
            return
        drag = QDrag(self)
        drag.setMimeData(self.inbox.mimeData(indexes))
        words = str(self.inbox.data(indexes[0]))
        drag.setPixmap(_card(words, len(indexes), self.devicePixelRatioF()))
        drag.setHotSpot(QPoint(scaled(12), scaled(12)))
        drag.exec(Qt.DropAction.CopyAction)


def _is_own(event: QKeyEvent) -> bool:
    own = (*_ENTER, *_REMOVING)
    plain = event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
    if event.matches(QKeySequence.StandardKey.SelectAll):
        return True
    return event.key() in own and plain == Qt.KeyboardModifier.NoModifier


class _Delegate(QStyledItemDelegate):
    """Draws a text, what is known of it, and a line below."""

    def sizeHint(self, option: QStyleOptionViewItem, index: _Index) -> QSize:  # noqa: N802
        """Return the height of two lines of text and one of what is known."""
        del option, index
        return QSize(scaled(120), scaled(_ITEM_PX))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: _Index) -> None:
        """Draw a line of the list."""
        frame, rect = current_frame(), QRect(option.rect)
        view = self.parent()
        assert isinstance(view, InboxView)
        painter.save()
        if option.state & QStyle.StateFlag.State_Selected:
            painter.fillRect(rect, QColor(frame.selected))
        painter.setPen(QPen(QColor(frame.line), 1))
        painter.drawLine(rect.left() + scaled(_SIDE), rect.bottom(), rect.right(), rect.bottom())
        if view.hasFocus() and view.currentIndex() == index:
            painter.setPen(QPen(QColor(frame.accent), 2))
            painter.drawRect(rect.adjusted(1, 1, -1, -2))
        inside = rect.adjusted(scaled(_SIDE), scaled(7), -scaled(8), -scaled(6))
        painter.setPen(QColor(frame.text))
        painter.setFont(ui_font(13))
        draw_two_lines(painter, inside, str(index.data()), ui_font(13))
        painter.setPen(QColor(frame.secondary))
        painter.setFont(ui_font(11))
        below = QRect(inside.left(), inside.bottom() - scaled(15), inside.width(), scaled(15))
        detail = painter.fontMetrics().elidedText(str(index.data(DETAIL)), _ELIDED, below.width())
        painter.drawText(below, Qt.AlignmentFlag.AlignVCenter, detail)
        painter.restore()


def draw_two_lines(painter: QPainter, inside: QRect, text: str, font: QFont) -> None:
    """Draw a text in at most two lines; what is more is cut with an ellipsis."""
    text = text[:_LONGEST]
    layout = QTextLayout(text, font)
    layout.beginLayout()
    first = layout.createLine()
    if first.isValid():
        first.setLineWidth(inside.width())
    layout.endLayout()
    if not first.isValid():
        return
    first.draw(painter, QPointF(inside.topLeft()))
    rest = text[first.textLength() :]
    if rest:
        words = QFontMetrics(font).elidedText(rest, _ELIDED, inside.width())
        top = inside.top() + scaled(_LINE_PX)
        line = QRect(inside.left(), top, inside.width(), scaled(_LINE_PX))
        painter.drawText(line, Qt.AlignmentFlag.AlignVCenter, words)


def _card(text: str, count: int, ratio: float) -> QPixmap:
    """Return the picture of what is in hand: a card, with how many when there are more."""
    frame, (width, height) = current_frame(), (scaled(each) for each in _DRAGGED_PX)
    pixmap = QPixmap(round(width * ratio), round(height * ratio))
    pixmap.setDevicePixelRatio(ratio)
    pixmap.fill(QColor(0, 0, 0, 0))
    with QPainter(pixmap) as painter:
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(QColor(frame.edge), 1))
        painter.setBrush(QColor(frame.field))
        painter.drawRoundedRect(QRectF(0.5, 0.5, width - 1, height - 1), 3, 3)
        painter.setPen(QColor(frame.text))
        painter.setFont(ui_font(12))
        number = f"  {count}" if count > 1 else ""
        room = painter.fontMetrics().horizontalAdvance(number)
        inside = QRect(scaled(9), scaled(7), width - scaled(18) - room, height - scaled(14))
        draw_two_lines(painter, inside, text, painter.font())
        if number:
            painter.setFont(ui_font(12, 600))
            right = QRect(0, 0, width - scaled(9), height)
            painter.drawText(
                right, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignRight, number
            )
    return pixmap
