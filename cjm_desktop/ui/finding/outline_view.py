"""The outline as a list that unfolds: drawn as designed, used with mouse and keyboard."""

from typing import Final

from PySide6.QtCore import QAbstractItemModel, QEvent, QModelIndex, QPoint, QRect, QSize, Qt, Signal
from PySide6.QtGui import QColor, QContextMenuEvent, QFontMetrics, QKeyEvent, QPainter
from PySide6.QtWidgets import (
    QAbstractItemDelegate,
    QAbstractItemView,
    QLineEdit,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTreeView,
    QWidget,
)

from cjm_desktop.ui.finding.outline_model import DETAIL, LISTS, Index, OutlineModel
from cjm_desktop.ui.finding.outline_nodes import Key, phase_of, row_of
from cjm_desktop.ui.finding.outline_words import has_values
from cjm_desktop.ui.finding.phase_mark import draw_phase_mark
from cjm_desktop.ui.fonts import scaled, ui_font
from cjm_desktop.ui.frame import current_frame
from cjm_desktop.ui.icons import draw_icon
from cjm_desktop.ui.row_names import role_icon

ROW: Final = 27
_INDENT, _ICON, _GAP, _INSET, _SIDE = 16, 16, 7, 8, 8  # pixels
_Middle = Qt.AlignmentFlag.AlignVCenter
_Alt = Qt.KeyboardModifier.AltModifier
_Control = Qt.KeyboardModifier.ControlModifier
_UP_DOWN: Final = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}
_FIGURES: Final = frozenset("0123456789+-−")
_ENTER: Final = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


class OutlineView(QTreeView):
    """Shows the tree and says what is asked of its lines."""

    chosen = Signal(object)  # Key
    moved = Signal(object, int)  # Key, by how many places
    add_asked = Signal(object)  # Key after or in which a card is wanted
    menu_asked = Signal(QPoint)  # of what was chosen; a global place
    details_asked = Signal()  # of the current line
    given_up = Signal()  # an editor closed without a new text

    def __init__(self, model: OutlineModel, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setModel(model)
        self.outline = model
        delegate = _OutlineDelegate(self)
        delegate.closeEditor.connect(self._on_closed)
        self.setItemDelegate(delegate)
        self.setHeaderHidden(True)
        self.setIndentation(scaled(_INDENT))
        self.setUniformRowHeights(True)
        self.setFrameShape(QTreeView.Shape.NoFrame)
        self.setEditTriggers(QAbstractItemView.EditTrigger.DoubleClicked)
        self.setDragDropMode(QAbstractItemView.DragDropMode.InternalMove)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setTextElideMode(Qt.TextElideMode.ElideRight)
        self.setExpandsOnDoubleClick(False)
        self.viewport().setAutoFillBackground(False)
        self.setViewportMargins(scaled(_SIDE), 0, scaled(_SIDE), 0)
        self.setAccessibleName(self.tr("Outline"))

    def show_key(self, key: Key) -> None:
        """Make a line current, unfolding what it is within, without choosing it anew."""
        index = self.outline.index_of(key)
        if index == self.currentIndex():
            return
        selection = self.selectionModel()
        selection.blockSignals(True)
        self.setCurrentIndex(index)
        selection.blockSignals(False)
        if index.isValid():
            self.scrollTo(index)
        self.viewport().update()

    def currentChanged(self, current: Index, previous: Index) -> None:  # noqa: N802 - Qt's name
        """Say what was chosen."""
        super().currentChanged(current, previous)
        if current.isValid() and self.hasFocus():
            self.chosen.emit(self.outline.key(current))

    def event(self, event: QEvent) -> bool:
        """Keep the keys that edit a line from the menus, which would edit on the map."""
        asked = event.type() == QEvent.Type.ShortcutOverride
        if asked and isinstance(event, QKeyEvent) and self._is_own(event):
            event.accept()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802 - Qt's name
        """Open, rename, move up and down, or add a card."""
        index, key = self.currentIndex(), Qt.Key(event.key())
        is_edited = self.state() == QAbstractItemView.State.EditingState
        if not index.isValid() or is_edited or not self._is_own(event):
            super().keyPressEvent(event)
        elif key == Qt.Key.Key_F2:
            self.edit(index)
        elif key in _UP_DOWN:
            self.moved.emit(self.outline.key(index), _UP_DOWN[key])
        elif not event.modifiers() & _Control:
            self._open(index)
        else:
            self.add_asked.emit(self.outline.key(index))

    def keyboardSearch(self, search: str) -> None:  # noqa: N802 - Qt's name
        """Begin a value with the figure that is typed on its line, else look for a line."""
        index = self.currentIndex()
        begins = search[:1] in _FIGURES and has_values(
            self.outline.journey, self.outline.key(index)
        )
        if not (index.isValid() and begins):
            super().keyboardSearch(search)
            return
        self.edit(index)
        field = self.indexWidget(index) or self.viewport().findChild(QLineEdit)
        if isinstance(field, QLineEdit):
            field.setText(search)

    def _open(self, index: QModelIndex) -> None:
        """Edit a card or values, unfold or fold what holds cards, and show pictures in full."""
        key = self.outline.key(index)
        row = row_of(self.outline.journey, key)
        if key.entry or has_values(self.outline.journey, key):
            self.edit(index)
        elif row is None or row.kind in LISTS:
            self.setExpanded(index, not self.isExpanded(index))
        else:
            self.details_asked.emit()

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:  # noqa: N802 - Qt's name
        """Choose the line that is pointed at, or take the current one, and ask for its menu."""
        by_mouse = event.reason() == QContextMenuEvent.Reason.Mouse
        index = self.indexAt(event.pos()) if by_mouse else self.currentIndex()
        if not index.isValid():
            event.ignore()  # beside the lines it is the panel's
            return
        self.setFocus()
        self.setCurrentIndex(index)
        below = self.viewport().mapToGlobal(self.visualRect(index).bottomLeft())
        self.menu_asked.emit(event.globalPos() if by_mouse else below)

    def drawBranches(self, painter: QPainter, rect: QRect, index: Index) -> None:  # noqa: N802
        """Draw a caret where a line can be unfolded, on the ground of the current one."""
        model = self.outline
        if self.currentIndex() == index:
            painter.fillRect(rect, QColor(current_frame().selected))
        if not model.hasChildren(index):
            return
        side = scaled(12)
        place = QRect(rect.right() - side, rect.center().y() - side // 2, side, side)
        name = "caret-down" if self.isExpanded(index) else "caret-right"
        draw_icon(painter, name, place, current_frame().secondary, "bold")

    def _is_own(self, event: QKeyEvent) -> bool:
        key = Qt.Key(event.key())
        modifiers = event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        if key == Qt.Key.Key_F2:
            return modifiers == Qt.KeyboardModifier.NoModifier
        if key in _UP_DOWN:
            return modifiers == _Alt
        return key in _ENTER and modifiers in (_Control, Qt.KeyboardModifier.NoModifier)

    def _on_closed(self, editor: QWidget, hint: QAbstractItemDelegate.EndEditHint) -> None:
        del editor
        if hint == QAbstractItemDelegate.EndEditHint.RevertModelCache:
            self.given_up.emit()


class _OutlineDelegate(QStyledItemDelegate):
    """Draws the lines and makes the field to rename them."""

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:  # noqa: N802
        """Return the height of a line."""
        del option, index
        return QSize(scaled(120), scaled(ROW))

    def createEditor(  # noqa: N802 - Qt's name
        self, parent: QWidget, option: QStyleOptionViewItem, index: Index
    ) -> QWidget:
        """Return a field."""
        del option
        field = QLineEdit(parent)
        field.setProperty("tight", True)
        field.setAccessibleName(str(index.data(Qt.ItemDataRole.DisplayRole)))
        return field

    def setModelData(  # noqa: N802 - Qt's name
        self, editor: QWidget, model: QAbstractItemModel, index: Index
    ) -> None:
        """Rename, unless the text is as it was."""
        if isinstance(editor, QLineEdit) and editor.text() != index.data(Qt.ItemDataRole.EditRole):
            model.setData(index, editor.text())
        else:
            view = self.parent()
            assert isinstance(view, OutlineView)
            view.given_up.emit()

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Draw the ground, the picture, the text and the count."""
        view = self.parent()
        assert isinstance(view, OutlineView)
        rect, key = option.rect, view.outline.key(index)
        frame, chosen = current_frame(), view.currentIndex() == index
        painter.save()
        if chosen:
            ground = QRect(rect.left(), rect.top(), view.width() - rect.left(), rect.height())
            painter.fillRect(ground, QColor(frame.selected))
        room = _draw_picture(painter, view.outline, key, rect)
        room = _draw_detail(painter, room.adjusted(0, 0, -scaled(_INSET), 0), index)
        quiet = bool(key.entry) and not chosen
        painter.setFont(ui_font(13, 600 if chosen else 400))
        painter.setPen(QColor(frame.secondary if quiet else frame.text))
        text = QFontMetrics(painter.font()).elidedText(
            str(index.data()), Qt.TextElideMode.ElideRight, room.width()
        )
        painter.drawText(room, _Middle, text)
        painter.restore()


def _draw_picture(painter: QPainter, model: OutlineModel, key: Key, rect: QRect) -> QRect:
    """Draw the arrow of a phase or the icon of a row; return the room that is left."""
    side = scaled(_ICON)
    place = QRect(rect.left() + scaled(2), rect.center().y() - side // 2, side, side)
    if key.entry:  # begins below the name of its row, one indent further out
        return rect.adjusted(side + scaled(2 + _GAP - _INDENT), 0, 0, 0)
    row, phase = row_of(model.journey, key), phase_of(model.journey, key)
    if row is not None:
        draw_icon(painter, row.icon or role_icon(row.role), place, current_frame().text)
    elif phase is not None:
        draw_phase_mark(painter, place.toRectF(), phase.hue)
    return rect.adjusted(side + scaled(2 + _GAP), 0, 0, 0)


def _draw_detail(painter: QPainter, room: QRect, index: Index) -> QRect:
    detail = str(index.data(DETAIL) or "")
    if not detail:
        return room
    painter.setFont(ui_font(12))
    painter.setPen(QColor(current_frame().secondary))
    metrics = QFontMetrics(painter.font())
    shown = metrics.elidedText(detail, Qt.TextElideMode.ElideRight, room.width() // 2)
    painter.drawText(room, _Middle | Qt.AlignmentFlag.AlignRight, shown)
    return room.adjusted(0, 0, -metrics.horizontalAdvance(shown) - scaled(8), 0)
