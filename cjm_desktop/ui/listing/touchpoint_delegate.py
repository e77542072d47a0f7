"""How cells of the table of touchpoints are drawn, and what they are edited in."""

from typing import Final

from PySide6.QtCore import (
    QAbstractItemModel,
    QEvent,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QPointF,
    QRect,
    Qt,
    QTimer,
)
from PySide6.QtGui import QColor, QIcon, QKeyEvent, QPainter, QPen
from PySide6.QtWidgets import (
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTableView,
    QWidget,
)

from cjm_desktop.ui.controls.choice import Choice, Option
from cjm_desktop.ui.controls.text_fields import TextField
from cjm_desktop.ui.fonts import scaled, ui_font
from cjm_desktop.ui.frame import Frame, current_frame
from cjm_desktop.ui.listing.touchpoint_model import TouchpointModel

_Index = QModelIndex | QPersistentModelIndex
_INSET_PX: Final = 8
_ICON_PX: Final = 16
_RING: Final = 2
_MIDDLE: Final = Qt.AlignmentFlag.AlignVCenter
_ELIDED: Final = Qt.TextElideMode.ElideRight
_ENTER: Final = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


class TouchpointDelegate(QStyledItemDelegate):
    """Draws lines with hairlines; edits text as text and choices in their list."""

    def __init__(self, table: QTableView, model: TouchpointModel) -> None:
        super().__init__(table)
        self._table = table
        self._model = model

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: _Index) -> None:
        """Draw a cell, its line, and a ring where the keyboard is."""
        frame = current_frame()
        rect: QRect = option.rect
        state: QStyle.StateFlag = option.state
        painter.save()
        if state & QStyle.StateFlag.State_Selected:
            painter.fillRect(rect, QColor(frame.selected))
        painter.setPen(QPen(QColor(frame.line), 1))
        painter.drawLine(QPointF(rect.left(), rect.bottom()), QPointF(rect.right(), rect.bottom()))
        self._draw_words(painter, rect, index, frame)
        if index == self._table.currentIndex() and self._table.hasFocus():
            painter.setPen(QPen(QColor(frame.accent), _RING))
            painter.drawRect(rect.adjusted(1, 1, -1, -1))
        painter.restore()

    def createEditor(  # noqa: N802 - Qt's name
        self, parent: QWidget, option: QStyleOptionViewItem, index: _Index
    ) -> QWidget:
        """Return the field in which a cell is changed."""
        del option
        column = self._model.column(index)
        editor: QWidget
        if column.editing == "choice":
            editor = self._choice(parent, index)
        else:
            editor = TextField(lines=1, parent=parent)
        editor.setAccessibleName(column.words())
        return editor

    def setEditorData(self, editor: QWidget, index: _Index) -> None:  # noqa: N802 - Qt's name
        """Show what the card holds; later changes of others do not disturb who types."""
        if editor.property("filled"):
            return
        editor.setProperty("filled", True)
        value = self._model.value(index)
        if isinstance(editor, TextField):
            editor.show_value(str(value or ""))
            editor.selectAll()
        elif isinstance(editor, Choice):
            editor.show_value(value)

    def setModelData(  # noqa: N802 - Qt's name
        self, editor: QWidget, model: QAbstractItemModel, index: _Index
    ) -> None:
        """Change the card."""
        if isinstance(editor, TextField):
            text = editor.toPlainText()
            is_line = self._model.column(index).key == "owner"
            model.setData(index, " ".join(text.split()) if is_line else text.strip())
        elif isinstance(editor, Choice):
            model.setData(index, editor.value())

    def updateEditorGeometry(  # noqa: N802 - Qt's name
        self, editor: QWidget, option: QStyleOptionViewItem, index: _Index
    ) -> None:
        """Put the field over its cell; text is as high as it needs, as far as the table goes."""
        del index
        rect: QRect = option.rect
        editor.setGeometry(rect)
        if isinstance(editor, TextField):
            bottom = self._table.viewport().height()
            top = max(0, min(rect.top(), bottom - editor.height()))
            editor.move(rect.left(), top)

    def eventFilter(self, editor: QObject, event: QEvent) -> bool:  # noqa: N802 - Qt's name
        """Take Enter for the end of a text; with Shift it breaks the line."""
        ends = (
            isinstance(editor, TextField)
            and isinstance(event, QKeyEvent)
            and event.type() == QEvent.Type.KeyPress
            and event.key() in _ENTER
            and not event.modifiers() & Qt.KeyboardModifier.ShiftModifier
        )
        if ends and isinstance(editor, TextField):
            self.commitData.emit(editor)
            self.closeEditor.emit(editor, QStyledItemDelegate.EndEditHint.NoHint)
            return True
        return super().eventFilter(editor, event)

    def _choice(self, parent: QWidget, index: _Index) -> Choice:
        editor = Choice(parent=parent)
        options = [Option(value, words) for value, words in self._model.choices(index)]
        editor.set_options(options)
        editor.edited.connect(lambda _: self._end(editor))
        QTimer.singleShot(0, editor, editor.showPopup)  # when it stands where it belongs
        return editor

    def _end(self, editor: QWidget) -> None:
        self.commitData.emit(editor)
        self.closeEditor.emit(editor, QStyledItemDelegate.EndEditHint.NoHint)

    def _draw_words(self, painter: QPainter, rect: QRect, index: _Index, frame: Frame) -> None:
        column = self._model.column(index)
        inset = scaled(_INSET_PX)
        inside = rect.adjusted(inset, 0, -inset, 0)
        picture = index.data(Qt.ItemDataRole.DecorationRole)
        if isinstance(picture, QIcon):
            side = scaled(_ICON_PX)
            top = inside.top() + (inside.height() - side) // 2
            picture.paint(painter, QRect(inside.left(), top, side, side))
            inside.setLeft(inside.left() + side + scaled(6))
        painter.setFont(ui_font(13, 500 if column.key == "name" else 400))
        painter.setPen(QColor(frame.text if column.editing else frame.secondary))
        words = painter.fontMetrics().elidedText(str(index.data()), _ELIDED, inside.width())
        painter.drawText(inside, _MIDDLE, words)
