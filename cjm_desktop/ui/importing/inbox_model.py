"""What waits in the inbox, as lines that can be searched and dragged onto the map."""

from collections.abc import Mapping, Sequence
from typing import Final

from PySide6.QtCore import (
    QAbstractListModel,
    QByteArray,
    QMimeData,
    QModelIndex,
    QPersistentModelIndex,
    Qt,
)
from PySide6.QtWidgets import QWidget

from cjm_desktop.base.folding import fold
from cjm_desktop.base.ids import InboxItemId, SourceId
from cjm_desktop.edits.inbox import inbox_of
from cjm_desktop.model.document import Project
from cjm_desktop.model.method import InboxItem
from cjm_desktop.ui.canvas.dropping import INBOX

_Index = QModelIndex | QPersistentModelIndex
_ROOT: Final = QModelIndex()

DETAIL: Final = Qt.ItemDataRole.UserRole
"""The role of what is known of a text: its source and what was told beside it."""


class InboxModel(QAbstractListModel):
    """The texts that wait, or those of them in which all words of a search stand."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.waiting: tuple[InboxItem, ...] = ()
        self.items: Sequence[InboxItem] = ()
        self._sources: Mapping[SourceId, str] = {}
        self._query: tuple[str, ...] = ()
        self._folded: dict[InboxItemId, str] = {}

    def show_project(self, project: Project) -> bool:
        """Show what waits in a project; return whether that is something else than before."""
        numbered = enumerate(project.sources, 1)
        sources = {source.id: f"{number} {source.name}".strip() for number, source in numbered}
        waiting = inbox_of(project)
        if waiting is self.waiting and sources == self._sources:
            return False
        if waiting is not self.waiting:
            self._folded = {}
        self.waiting, self._sources = waiting, sources
        self._find()
        return True

    def search(self, text: str) -> None:
        """Show only texts with all words of a search, whatever their case and accents."""
        self._query = tuple(fold(text).split())
        self._find()

    def item(self, index: _Index) -> InboxItem:
        """Return the text in a line."""
        return self.items[index.row()]

    def rowCount(self, parent: _Index = _ROOT) -> int:  # noqa: N802 - Qt's name
        """Return how many texts are shown."""
        return 0 if parent.isValid() else len(self.items)

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Return a text, or what is known of it."""
        item = self.items[index.row()]
        match role:
            case Qt.ItemDataRole.DisplayRole:
                return " ".join(item.text.split())
            case Qt.ItemDataRole.ToolTipRole:
                return "\n\n".join(filter(None, (item.text[:2_000], self._detail(item))))
            case Qt.ItemDataRole.AccessibleTextRole:
                return ", ".join(filter(None, (item.text, self._detail(item))))
            case _ if role == DETAIL:
                return self._detail(item)
            case _:
                return None

    def flags(self, index: _Index) -> Qt.ItemFlag:
        """Return that each line can be selected and dragged."""
        usual = super().flags(index)
        return usual | Qt.ItemFlag.ItemIsDragEnabled if index.isValid() else usual

    def mimeTypes(self) -> list[str]:  # noqa: N802 - Qt's name
        """Return the kind of data that texts in hand are."""
        return [INBOX]

    def mimeData(self, indexes: Sequence[QModelIndex]) -> QMimeData:  # noqa: N802 - Qt's name
        """Return the texts in hand, by their ids."""
        ids = [self.items[index.row()].id for index in indexes]
        data = QMimeData()
        data.setData(INBOX, QByteArray("\n".join(ids).encode()))
        return data

    def _find(self) -> None:
        self.beginResetModel()
        if self._query:
            found = (item for item in self.waiting if self._matches(item))
            self.items = tuple(found)
        else:
            self.items = self.waiting
        self.endResetModel()

    def _matches(self, item: InboxItem) -> bool:
        folded = self._folded.get(item.id)
        if folded is None:
            folded = self._folded[item.id] = fold(f"{item.text} {self._detail(item)}")
        return all(word in folded for word in self._query)

    def _detail(self, item: InboxItem) -> str:
        source = self._sources.get(item.source, "") if item.source else ""
        # What was asked in which phase comes first: a file's name is long, and cut off in a panel.
        return " · ".join(filter(None, (" ".join(item.detail.split()), source)))


def ids_in(mime: QMimeData) -> list[InboxItemId]:
    """Return the ids of the texts that are dragged."""
    words = bytes(mime.data(INBOX).data()).decode("utf-8", "replace")
    return [InboxItemId(word) for word in words.split("\n") if word]
