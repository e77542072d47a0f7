"""The fields of impact and effort as a table, and what they are called."""

from collections.abc import Mapping
from typing import Final

from PySide6.QtCore import QAbstractTableModel, QCoreApplication, QModelIndex, Qt

from cjm_desktop.model.planning import UNPLACED, Field, Task
from cjm_desktop.ui.board.task_lines import weight_words
from cjm_desktop.ui.controls.choosing_list import Index

_Role = Qt.ItemDataRole
ROWS: Final = ((3, 2, 1), (1, 2, 3))  # impact from above, effort from the left
TRAY_ROW: Final = 3

Held = Mapping[Field, tuple[Task, ...]]


class FieldModel(QAbstractTableModel):
    """The fields as a table; the tray is its last row."""

    held: Held = {}  # noqa: RUF012 - never changed in place

    def show_held(self, held: Held) -> None:
        """Show which actions are in which field."""
        self.held = held
        last = self.index(TRAY_ROW, 2)
        self.dataChanged.emit(self.index(0, 0), last)

    def index_of(self, field: Field) -> QModelIndex:
        """Return the place of a field."""
        if field == UNPLACED:
            return self.index(TRAY_ROW, 0)
        return self.index(ROWS[0].index(field.impact), ROWS[1].index(field.effort))

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008, N802 - Qt's form
        """Return the three steps of impact, and the tray."""
        return 0 if parent.isValid() else 4

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008, N802 - Qt's form
        """Return the three steps of effort."""
        return 0 if parent.isValid() else 3

    def data(self, index: Index, role: int = _Role.DisplayRole) -> object:
        """Return what a field is called, and which actions are in it."""
        field = field_at(index)
        tasks = self.held.get(field, ())
        if role == _Role.DisplayRole:
            return field_words(field)
        if role == _Role.ToolTipRole:
            return "\n".join(" ".join(task.action.text.split()) for task in tasks[:12])
        if role == _Role.AccessibleTextRole:
            return f"{field_words(field)}: {len(tasks)}"
        return None


def field_at(index: Index) -> Field:
    """Return the field of a place in the table."""
    if index.row() == TRAY_ROW:
        return UNPLACED
    return Field(ROWS[0][index.row()], ROWS[1][index.column()])


def field_words(field: Field) -> str:
    """Return what a field is called."""
    if field == UNPLACED:
        return QCoreApplication.translate("Board", "Not yet placed")
    return QCoreApplication.translate("Board", "Impact {impact}, effort {effort}").format(
        impact=weight_words(field.impact).lower(), effort=weight_words(field.effort).lower()
    )
