"""The first lines of a table that comes in, and above each column what it is for."""

from typing import Final

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, Qt
from PySide6.QtWidgets import QWidget

from cjm_desktop.model.document import Journey
from cjm_desktop.model.records import ColumnUse, Records
from cjm_desktop.ui.importing.picking_table import PALE
from cjm_desktop.ui.importing.use_words import use_words

_Index = QModelIndex | QPersistentModelIndex
_ROOT: Final = QModelIndex()
_SHOWN: Final = 8  # lines
_LONGEST: Final = 300  # characters of a cell that are shown


class PreviewModel(QAbstractTableModel):
    """The uses of the columns in the first row, lines of the table below."""

    def __init__(self, journey: Journey, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._journey = journey
        self._records = Records((), ())
        self.uses: tuple[ColumnUse, ...] = ()

    def show_records(self, records: Records, uses: tuple[ColumnUse, ...]) -> None:
        """Show another table."""
        self.beginResetModel()
        self._records, self.uses = records, uses
        self.endResetModel()

    def show_uses(self, uses: tuple[ColumnUse, ...]) -> None:
        """Show what the columns are for now."""
        self.uses = uses
        last = self.index(self.rowCount() - 1, self.columnCount() - 1)
        self.dataChanged.emit(self.index(0, 0), last)

    def rowCount(self, parent: _Index = _ROOT) -> int:  # noqa: N802 - Qt's name
        """Return the uses and how many lines are shown."""
        if parent.isValid() or not self.uses:
            return 0
        return 1 + min(_SHOWN, len(self._records.lines))

    def columnCount(self, parent: _Index = _ROOT) -> int:  # noqa: N802 - Qt's name
        """Return how many columns there are."""
        return 0 if parent.isValid() else len(self.uses)

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Return what a column is for, or the text of a cell."""
        use = self.uses[index.column()]
        match role:
            case Qt.ItemDataRole.DisplayRole | Qt.ItemDataRole.ToolTipRole:
                if index.row() == 0:
                    return use_words(use, self._journey)
                cell = self._records.lines[index.row() - 1][index.column()]
                return " ".join(cell[:_LONGEST].split())
            case _ if role == PALE:
                return use.role == "ignored"
            case _:
                return None

    def headerData(  # noqa: N802 - Qt's name
        self,
        section: int,
        orientation: Qt.Orientation,
        role: int = Qt.ItemDataRole.DisplayRole,
    ) -> object:
        """Return the name of a column, else its number."""
        if orientation != Qt.Orientation.Horizontal or role not in (
            Qt.ItemDataRole.DisplayRole,
            Qt.ItemDataRole.ToolTipRole,
        ):
            return None
        return self._records.names[section][:_LONGEST] or str(section + 1)
