"""The tree of the outline as Qt asks for it: made as far as it is unfolded, changed in place."""

from collections.abc import Sequence
from typing import Final

from PySide6.QtCore import (
    QAbstractItemModel,
    QByteArray,
    QMimeData,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
    Signal,
)

from cjm_desktop.model.document import Journey
from cjm_desktop.model.words import Language
from cjm_desktop.ui.finding.outline_nodes import ROOT, Key, children_of, count_in, row_of
from cjm_desktop.ui.finding.outline_words import (
    detail_of,
    place_words,
    shown_text,
    spoken,
    typed_text,
)

Index = QModelIndex | QPersistentModelIndex
DETAIL: Final = int(Qt.ItemDataRole.UserRole)
FORMAT: Final = "application/x-cjm-outline"
_Flag = Qt.ItemFlag
LISTS: Final = ("cards", "actions")


class OutlineModel(QAbstractItemModel):
    """Lines are told apart by ids, so that what is unfolded stays so through every edit."""

    renamed = Signal(object, str)  # Key, the new text
    dropped = Signal(object, object, int)  # Key of what moves, Key of its new parent, place there

    def __init__(self, journey: Journey, parent: QObject) -> None:
        super().__init__(parent)
        self.journey = journey
        self.language: Language = "en"  # of the project, in which numbers are typed
        self._numbers: dict[Key, int] = {}
        self._keys: list[Key] = []
        self._children: dict[Key, list[Key]] = {}  # of lines that were asked for

    # Lines and their keys

    def key(self, index: Index) -> Key:
        """Return the key of a line, the root's for none."""
        return self._keys[int(index.internalId())] if index.isValid() else ROOT

    def index_of(self, key: Key) -> QModelIndex:
        """Return the line of a key, none when it is not there."""
        if key == ROOT or key not in self._listed(key.parent):
            return QModelIndex()
        if key.parent != ROOT and not self.index_of(key.parent).isValid():
            return QModelIndex()
        return self.createIndex(self._listed(key.parent).index(key), 0, self._number(key))

    def show_journey(self, journey: Journey) -> None:
        """Show another state of the journey, or another journey."""
        if journey.id != self.journey.id:
            self.beginResetModel()
            self.journey = journey
            self._children.clear()
            self.endResetModel()
            return
        before = {id(row) for row in self.journey.rows}
        same = {row.id for row in journey.rows if id(row) in before}
        self.journey = journey
        for key in sorted(self._children, key=_depth):
            if key in self._children and key.row not in same:  # an edit changes a row or two
                self._renew(key)

    def _listed(self, key: Key) -> list[Key]:
        if key not in self._children:
            self._children[key] = list(children_of(self.journey, key))
        return self._children[key]

    def _number(self, key: Key) -> int:
        if key not in self._numbers:
            self._numbers[key] = len(self._keys)
            self._keys.append(key)
        return self._numbers[key]

    def _renew(self, key: Key) -> None:
        """Make the lines within a line those that they are now, one after the other."""
        parent, wanted = self.index_of(key), list(children_of(self.journey, key))
        if key != ROOT and not parent.isValid():
            del self._children[key]
            return
        listed = self._children[key]
        staying = set(wanted)
        for row in reversed(range(len(listed))):
            if listed[row] not in staying:
                self.beginRemoveRows(parent, row, row)
                self._forget(listed.pop(row))
                self.endRemoveRows()
        for row, child in enumerate(wanted):
            if row < len(listed) and listed[row] == child:
                continue
            self._bring(parent, listed, child, row)
        if listed:
            first, last = self.index(0, 0, parent), self.index(len(listed) - 1, 0, parent)
            self.dataChanged.emit(first, last)

    def _bring(self, parent: QModelIndex, listed: list[Key], child: Key, row: int) -> None:
        """Move a line up to its place, or put a new one there."""
        if child in listed:
            before = listed.index(child)
            self.beginMoveRows(parent, before, before, parent, row)
            listed.insert(row, listed.pop(before))
            self.endMoveRows()
        else:
            self.beginInsertRows(parent, row, row)
            listed.insert(row, child)
            self.endInsertRows()

    def _forget(self, gone: Key) -> None:
        for key in [k for k in self._children if k[: _depth(gone)] == gone[: _depth(gone)]]:
            del self._children[key]

    # What Qt asks

    def index(self, row: int, column: int, parent: Index = QModelIndex()) -> QModelIndex:  # noqa: B008 - Qt's form
        """Return a line."""
        listed = self._listed(self.key(parent))
        if column or not 0 <= row < len(listed):
            return QModelIndex()
        return self.createIndex(row, 0, self._number(listed[row]))

    def parent(self, index: Index = QModelIndex()) -> QModelIndex:  # type: ignore[override] # noqa: B008 - QObject has another parent()
        """Return the line that a line is within."""
        return self.index_of(self.key(index).parent)

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008, N802 - Qt's form
        """Return how many lines there are within one."""
        return len(self._listed(self.key(parent)))

    def hasChildren(self, parent: Index = QModelIndex()) -> bool:  # noqa: B008, N802 - Qt's form
        """Tell whether a line can be unfolded, without looking for the lines within it."""
        key = self.key(parent)
        return not key.entry and self.rowCount(parent) > 0

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008, N802 - Qt's form
        """Return 1."""
        del parent
        return 1

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Return a line's text, what stands at its right, and what is said of it."""
        key = self.key(index)
        match role:
            case Qt.ItemDataRole.DisplayRole | Qt.ItemDataRole.ToolTipRole:
                return shown_text(self.journey, key)
            case Qt.ItemDataRole.EditRole:
                return typed_text(self.journey, key, self.language)
            case Qt.ItemDataRole.AccessibleTextRole:
                held = self.tr("%n cards", "", count_in(self.journey, key))
                return spoken(self.journey, key, held)
            case Qt.ItemDataRole.AccessibleDescriptionRole:
                siblings = self._listed(key.parent)
                return place_words(_depth(key), siblings.index(key) + 1, len(siblings))
            case _ if role == DETAIL:
                return detail_of(self.journey, key)
        return None

    def setData(  # noqa: N802 - Qt's name
        self, index: Index, value: object, role: int = Qt.ItemDataRole.EditRole
    ) -> bool:
        """Ask to rename what a line shows."""
        if role != Qt.ItemDataRole.EditRole:
            return False
        self.renamed.emit(self.key(index), str(value))
        return True

    def flags(self, index: Index) -> Qt.ItemFlag:
        """Return what can be done with a line."""
        if not index.isValid():
            return _Flag.ItemIsDropEnabled  # phases between phases
        usual = _Flag.ItemIsEnabled | _Flag.ItemIsSelectable | _Flag.ItemIsEditable
        usual |= _Flag.ItemIsDragEnabled
        key = self.key(index)
        row = row_of(self.journey, key)
        takes_cards = not key.entry and row is not None and row.kind in LISTS
        return usual | _Flag.ItemIsDropEnabled if takes_cards or not key.row else usual

    # Dragging

    def supportedDropActions(self) -> Qt.DropAction:  # noqa: N802 - Qt's name
        """Return that lines can be moved."""
        return Qt.DropAction.MoveAction

    def mimeTypes(self) -> list[str]:  # noqa: N802 - Qt's name
        """Return the kind of data that a line in hand is."""
        return [FORMAT]

    def mimeData(self, indexes: Sequence[QModelIndex]) -> QMimeData:  # noqa: N802 - Qt's name
        """Return the line in hand."""
        data = QMimeData()
        key = self.key(indexes[0])
        data.setData(FORMAT, QByteArray("\n".join(key).encode()))
        return data

    def canDropMimeData(  # noqa: N802 - Qt's name
        self, data: QMimeData, action: Qt.DropAction, row: int, column: int, parent: Index
    ) -> bool:
        """Tell whether a line may come there: among lines of its own kind."""
        del action, row, column
        if not data.hasFormat(FORMAT):
            return False
        moved, to = _moved(data), self.key(parent)
        if moved.entry:
            holder = row_of(self.journey, to)
            return bool(holder is not None and not to.entry and holder.kind in LISTS)
        return to == moved.parent

    def dropMimeData(  # noqa: N802 - Qt's name
        self, data: QMimeData, action: Qt.DropAction, row: int, column: int, parent: Index
    ) -> bool:
        """Ask for the move; the lines follow the document, so Qt has none to remove."""
        if self.canDropMimeData(data, action, row, column, parent):
            place = row if row >= 0 else self.rowCount(parent)
            self.dropped.emit(_moved(data), self.key(parent), place)
        return False


def _moved(data: QMimeData) -> Key:
    return Key(*bytes(data.data(FORMAT).data()).decode().split("\n"))


def _depth(key: Key) -> int:
    return sum(bool(part) for part in key)
