"""A field for an icon: what is chosen, and a picker that finds one by a word."""

from typing import Final

from PySide6.QtCore import (
    QEvent,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QRect,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import QColor, QIcon, QKeyEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import (
    QFrame,
    QLabel,
    QListWidget,
    QListWidgetItem,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QVBoxLayout,
    QWidget,
)

from cjm_desktop.base.icons import has_icon
from cjm_desktop.ui.controls.choice import draw_caret, draw_field
from cjm_desktop.ui.controls.popup_field import PopupField
from cjm_desktop.ui.controls.popup_places import show_beside
from cjm_desktop.ui.controls.text_fields import Line
from cjm_desktop.ui.fonts import scaled
from cjm_desktop.ui.frame import current_frame
from cjm_desktop.ui.icon_names import icon_name, icon_words, icons_for
from cjm_desktop.ui.icons import draw_icon, icon

_CELL_PX, _ICON_PX, _ACROSS, _DOWN = 36, 20, 7, 6
_LIST_KEYS: Final = (Qt.Key.Key_Down, Qt.Key.Key_Up, Qt.Key.Key_PageDown, Qt.Key.Key_PageUp)


class IconField(PopupField):
    """One icon or none."""

    edited = Signal(object)  # the name of an icon, "" for none

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._value: object = ""

    def show_value(self, value: object) -> None:
        """Show an icon by its name, "" for none; anything else says that there are several."""
        self._value = value
        self.setAccessibleDescription(self.words())
        self.update()

    def words(self) -> str:
        """Return what the field says."""
        if not isinstance(self._value, str):
            return self.tr("Several icons")
        return icon_name(self._value) if self._value else self.tr("No icon")

    def open_popup(self) -> None:
        """Let an icon be chosen."""
        picker = IconPicker(self)
        picker.chosen.connect(self.edited)
        show_beside(picker, self)

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802 - Qt's name
        """Draw the field, the icon and its word."""
        del event
        frame = current_frame()
        with QPainter(self) as painter:
            draw_field(painter, self, focused=self.hasFocus())
            inside = self.rect().adjusted(scaled(9), 0, -scaled(25), 0)
            name = self._value if isinstance(self._value, str) else ""
            if name and has_icon(name, "bold"):
                side = scaled(16)
                place = QRect(inside.left(), (self.height() - side) // 2, side, side)
                draw_icon(painter, name, place, frame.text, "bold")
                inside.setLeft(inside.left() + side + scaled(7))
            painter.setPen(QColor(frame.text if name else frame.secondary))
            painter.drawText(inside, Qt.AlignmentFlag.AlignVCenter, self.words())
            draw_caret(painter, self)


class IconPicker(QFrame):
    """A popup with a line to search in and the icons that fit."""

    chosen = Signal(object)  # the name of an icon, "" for none

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent, Qt.WindowType.Popup)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setFrameShape(QFrame.Shape.StyledPanel)
        self.setAccessibleName(self.tr("Choose an icon"))
        self._line = Line(self.tr("Search an icon"))
        self._line.setAccessibleName(self.tr("Search an icon"))
        self._line.textChanged.connect(self._show_found)
        self._line.installEventFilter(self)
        self._list = _IconList()
        self._list.setAccessibleName(self.tr("Icons"))
        self._list.itemClicked.connect(self._on_chosen)
        self._list.itemActivated.connect(self._on_chosen)
        self._nothing = QLabel(self.tr("Nothing found. Try another word."))
        self._nothing.setProperty("note", True)
        column = QVBoxLayout(self)
        edge = scaled(8)
        column.setContentsMargins(edge, edge, edge, edge)
        column.setSpacing(scaled(6))
        for widget in (self._line, self._nothing, self._list):
            column.addWidget(widget)
        self._show_found("")
        self._line.setFocus()

    def names(self) -> list[str]:
        """Return the icons that are shown, "" for none."""
        items = (self._list.item(index) for index in range(self._list.count()))
        return [item.data(Qt.ItemDataRole.UserRole) for item in items]

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802 - Qt's name
        """Walk through the icons and choose one while the line has the keyboard."""
        if event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            if event.key() in _LIST_KEYS:
                self._list.setFocus()
                self._list.keyPressEvent(event)
                return True
            if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
                item = self._list.currentItem()
                if item is not None:
                    self._on_chosen(item)
                return True
        return super().eventFilter(watched, event)

    def _show_found(self, text: str) -> None:
        self._list.clear()
        names = icons_for(text)
        if not text.strip():
            self._add("", "prohibit", self.tr("No icon"))
        for name in names:
            self._add(name, name, icon_words(name))
        self._list.setCurrentRow(0 if text.strip() else -1)
        self._nothing.setVisible(not self._list.count())

    def _add(self, value: str, name: str, words: str) -> None:
        item = QListWidgetItem(icon(name, weight="bold"), "")
        item.setData(Qt.ItemDataRole.UserRole, value)
        item.setData(Qt.ItemDataRole.AccessibleTextRole, words)
        item.setToolTip(words)
        self._list.addItem(item)

    def _on_chosen(self, item: QListWidgetItem) -> None:
        value = item.data(Qt.ItemDataRole.UserRole)
        self.close()
        self.chosen.emit(value)


class _IconList(QListWidget):
    """Icons in lines, as many as fit."""

    def __init__(self) -> None:
        super().__init__()
        self.setViewMode(QListWidget.ViewMode.IconMode)
        self.setMovement(QListWidget.Movement.Static)
        self.setResizeMode(QListWidget.ResizeMode.Adjust)
        self.setUniformItemSizes(True)
        self.setItemDelegate(_IconDelegate(self))
        self.setMouseTracking(True)
        self.setGridSize(QSize(scaled(_CELL_PX), scaled(_CELL_PX)))
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        side = scaled(_CELL_PX)
        self.setFixedSize(_ACROSS * side + scaled(20), _DOWN * side)


class _IconDelegate(QStyledItemDelegate):
    """Draws an icon in the middle of its place; the current one has a ring."""

    def sizeHint(  # noqa: N802 - Qt's name
        self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> QSize:
        """Return the size of a place."""
        del option, index
        return QSize(scaled(_CELL_PX), scaled(_CELL_PX))

    def paint(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        index: QModelIndex | QPersistentModelIndex,
    ) -> None:
        """Draw one icon."""
        frame = current_frame()
        rect, state = option.rect, option.state
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        is_current = bool(state & QStyle.StateFlag.State_Selected)
        is_under_mouse = bool(state & QStyle.StateFlag.State_MouseOver)
        painter.setPen(QPen(QColor(frame.accent), 2) if is_current else Qt.PenStyle.NoPen)
        ground = QColor(frame.hover) if is_under_mouse or is_current else Qt.BrushStyle.NoBrush
        painter.setBrush(ground)
        painter.drawRoundedRect(rect.toRectF().adjusted(2, 2, -2, -2), scaled(4), scaled(4))
        side = scaled(_ICON_PX)
        place = QRect(0, 0, side, side)
        place.moveCenter(rect.center())
        shown: QIcon = index.data(Qt.ItemDataRole.DecorationRole)
        shown.paint(painter, place)
        painter.restore()
