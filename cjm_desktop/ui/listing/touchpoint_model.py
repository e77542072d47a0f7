"""The touchpoints of all journeys as a table for Qt: filtered, sorted, and changed in place."""

from collections.abc import Callable, Sequence
from typing import Any, Final

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, Qt
from PySide6.QtGui import QIcon
from PySide6.QtWidgets import QWidget

from cjm_desktop.base.folding import fold
from cjm_desktop.base.ids import CardId
from cjm_desktop.exchange.lists.touchpoints import TouchpointLine, touchpoint_lines
from cjm_desktop.model.document import Project
from cjm_desktop.model.questions import find_entry, find_journey
from cjm_desktop.ui.icons import icon
from cjm_desktop.ui.listing.touchpoint_columns import (
    COLUMNS,
    Choices,
    TouchpointColumn,
    choices_of,
    shown_in,
    sort_key,
)

Index = QModelIndex | QPersistentModelIndex
Change = Callable[[TouchpointLine, TouchpointColumn, object], None]
_ROOT: Final = QModelIndex()
_Role = Qt.ItemDataRole


class TouchpointModel(QAbstractTableModel):
    """Shows the lines that hold what is looked for, in the order that is asked for.

    Changes go to ``change``; what comes of them is shown by ``show_project``. A line that was
    changed stays where it is until the table is sorted or searched anew.
    """

    def __init__(self, project: Project, change: Change, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._change = change
        self._project = project
        self._lines: dict[CardId, TouchpointLine] = {}  # in the order of the map
        self._words: dict[TouchpointLine, str] = {}  # as they are searched
        self._shown: list[CardId] = []
        self._query: tuple[str, ...] = ()
        self._sorted: tuple[int, Qt.SortOrder] = (0, Qt.SortOrder.AscendingOrder)
        self.columns: tuple[TouchpointColumn, ...] = ()
        self._take(project)
        self._arrange()

    @property
    def count(self) -> int:
        """How many touchpoints there are, shown or not."""
        return len(self._lines)

    def line(self, index: Index) -> TouchpointLine:
        """Return the touchpoint of a row."""
        return self._lines[self._shown[index.row()]]

    def row_of(self, card: str) -> int:
        """Return the row that shows a card, -1 for none."""
        return next((row for row, each in enumerate(self._shown) if each == card), -1)

    def column(self, index: Index) -> TouchpointColumn:
        """Return the column of a cell."""
        return self.columns[index.column()]

    def choices(self, index: Index) -> Choices:
        """Return the values that a cell offers."""
        return choices_of(self.column(index), self._project)

    def value(self, index: Index) -> object:
        """Return what the field of a cell holds in the card itself."""
        line = self.line(index)
        journey = find_journey(self._project, line.address.journey)
        place = find_entry(journey, line.id) if journey else None
        return getattr(place.entry, self.column(index).field) if place else None

    def clear(self, index: Index) -> None:
        """Empty a cell, where its field may be empty; a name and a contact always are something."""
        column = self.column(index)
        if column.editing and column.key not in ("name", "contact"):
            self.setData(index, "" if column.editing == "text" else None)

    def search(self, query: str) -> None:
        """Show only touchpoints in which all words of a query stand somewhere."""
        self._query = tuple(fold(query).split())
        self._rearrange()

    def show_project(self, project: Project) -> None:
        """Show the touchpoints of a document that was changed, in the places that they had."""
        before, columns = self._lines, self.columns
        self._take(project)
        if columns != self.columns or before.keys() != self._lines.keys():
            self._rearrange()
            return
        last = len(self.columns) - 1
        for row, card in enumerate(self._shown):
            if before[card] != self._lines[card]:
                self.dataChanged.emit(self.index(row, 0), self.index(row, last))

    def rowCount(self, parent: Index = _ROOT) -> int:  # noqa: N802 - Qt's name
        """Return how many touchpoints are shown."""
        return 0 if parent.isValid() else len(self._shown)

    def columnCount(self, parent: Index = _ROOT) -> int:  # noqa: N802 - Qt's name
        """Return how many columns there are."""
        return 0 if parent.isValid() else len(self.columns)

    def data(self, index: Index, role: int = _Role.DisplayRole) -> object:
        """Return the words of a cell, its icon, or its text as it is edited."""
        if not index.isValid():
            return None
        column, line = self.column(index), self.line(index)
        match role:
            case _Role.DisplayRole | _Role.ToolTipRole:
                return shown_in(column, line)
            case _Role.EditRole:
                return getattr(line, column.key)
            case _Role.DecorationRole:
                return self._icon(line) if column.key == "channel" else None
            case _Role.AccessibleTextRole:
                return f"{column.words()}: {shown_in(column, line)}"
            case _:
                return None

    def setData(  # noqa: N802 - Qt's name
        self, index: Index, value: Any, role: int = _Role.EditRole
    ) -> bool:
        """Change a field of a card, unless it has that value."""
        if role != _Role.EditRole or not self.column(index).editing:
            return False
        self._change(self.line(index), self.column(index), value)
        return True

    def flags(self, index: Index) -> Qt.ItemFlag:
        """Tell which cells can be edited."""
        flags = super().flags(index)
        if index.isValid() and self.column(index).editing:
            flags |= Qt.ItemFlag.ItemIsEditable
        return flags

    def headerData(  # noqa: N802 - Qt's name
        self, section: int, orientation: Qt.Orientation, role: int = _Role.DisplayRole
    ) -> object:
        """Return the name of a column."""
        if orientation != Qt.Orientation.Horizontal or role != _Role.DisplayRole:
            return None
        return self.columns[section].words()

    def sort(self, column: int, order: Qt.SortOrder = Qt.SortOrder.AscendingOrder) -> None:
        """Sort by a column; what is alike stays in the order of the map."""
        self._sorted = (column, order)
        self._rearrange()

    def _take(self, project: Project) -> None:
        self._project = project
        self._lines = {line.id: line for line in touchpoint_lines(project, project.journeys)}
        several = len(project.journeys) > 1
        self.columns = COLUMNS if several else COLUMNS[1:]

    def _rearrange(self) -> None:
        self.beginResetModel()
        self._arrange()
        self.endResetModel()

    def _arrange(self) -> None:
        column, order = self._sorted
        lines = [line for line in self._lines.values() if self._fits(line)]
        key = sort_key(self.columns[min(column, len(self.columns) - 1)])
        descends = order == Qt.SortOrder.DescendingOrder
        if key is not None:
            lines.sort(key=key, reverse=descends)
        elif descends:
            lines.reverse()
        self._shown = [line.id for line in lines]

    def _fits(self, line: TouchpointLine) -> bool:
        if not self._query:
            return True
        words = self._words.get(line)
        if words is None:
            words = fold(" ".join(shown_in(column, line) for column in COLUMNS))
            self._words[line] = words
        return all(word in words for word in self._query)

    def _icon(self, line: TouchpointLine) -> QIcon | None:
        channels: Sequence[Any] = self._project.channels
        name = next((each.icon for each in channels if each.name == line.channel), "")
        return icon(name) if name and line.channel else None
