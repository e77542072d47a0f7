"""What is shown of a table that is about to be pasted: phases above, rows at the left."""

from typing import Final

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, Qt
from PySide6.QtWidgets import QWidget

from cjm_desktop.edits.contents import Content, LeftOut, Percentage, Points, Texts
from cjm_desktop.edits.figures import Figure
from cjm_desktop.edits.landing import Plan
from cjm_desktop.model.words import SERIES_WORDS, Language
from cjm_desktop.ui.figures import figure, level_figure

_Index = QModelIndex | QPersistentModelIndex
_ROOT: Final = QModelIndex()

CARDS: Final = Qt.ItemDataRole.UserRole
"""The role of the texts that become cards, one each; None where there are none."""
LOST: Final = Qt.ItemDataRole.UserRole + 1
"""The role that tells of a cell whether it has no place."""
NEW: Final = Qt.ItemDataRole.UserRole + 2
"""The role that tells of a phase or row whether it is added."""


class PlanModel(QAbstractTableModel):
    """The cells of a plan as texts; what has no place is struck through."""

    def __init__(self, plan: Plan, language: Language, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._plan = plan
        self._language: Language = language

    def show_plan(self, plan: Plan) -> None:
        """Show another plan."""
        self.beginResetModel()
        self._plan = plan
        self.endResetModel()

    def rowCount(self, parent: _Index = _ROOT) -> int:  # noqa: N802 - Qt's name
        """Return how many rows take the table."""
        return 0 if parent.isValid() else len(self._plan.lanes)

    def columnCount(self, parent: _Index = _ROOT) -> int:  # noqa: N802 - Qt's name
        """Return how many phases take the table."""
        return 0 if parent.isValid() else len(self._plan.columns)

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Return the text of a cell, its cards, and whether it has a place."""
        content = self._plan.contents[index.row()][index.column()]
        match role:
            case Qt.ItemDataRole.DisplayRole | Qt.ItemDataRole.ToolTipRole:
                return self._words(content) if content else None
            case _ if role == CARDS:
                return content.texts if isinstance(content, Texts) else None
            case _ if role == LOST:
                return isinstance(content, LeftOut)
            case _:
                return None

    def headerData(  # noqa: N802 - Qt's name
        self,
        section: int,
        orientation: Qt.Orientation,
        role: int = Qt.ItemDataRole.DisplayRole,
    ) -> object:
        """Return the name of a phase or row, and whether it is added."""
        across = orientation == Qt.Orientation.Horizontal
        new = (
            self._plan.columns[section].phase is None
            if across
            else self._plan.lanes[section].row is None
        )
        match role:
            case Qt.ItemDataRole.DisplayRole | Qt.ItemDataRole.ToolTipRole:
                name = self._plan.columns[section].name if across else self._lane_name(section)
                return self._head(name, across=across) if new else name or self.tr("No name")
            case _ if role == NEW:
                return new
            case _:
                return None

    def cards_in(self, row: int) -> int:
        """Return how many cards the fullest cell of a row has."""
        contents = self._plan.contents[row]
        return max((len(c.texts) for c in contents if isinstance(c, Texts)), default=1)

    def spans_in(self, row: int) -> list[tuple[int, int]]:
        """Return the columns of a row whose cards cover several, and how many."""
        contents = self._plan.contents[row]
        spans = [(i, each.span) for i, each in enumerate(contents) if isinstance(each, Texts)]
        return [(column, span) for column, span in spans if span > 1]

    def _lane_name(self, section: int) -> str:
        lane = self._plan.lanes[section]
        return SERIES_WORDS[lane.series][self._language] if lane.series else lane.name

    def _head(self, name: str, *, across: bool) -> str:
        if name:
            return self.tr("{name} (new)").format(name=name)
        return self.tr("New phase") if across else self.tr("New row")

    def _words(self, content: Content) -> str:
        match content:
            case Texts(texts):
                return "\n".join(texts)
            case Points(levels):
                return "; ".join(level_figure(level) for level in levels)
            case Percentage(value):
                return str(value)
            case Figure(value, unit):
                return f"{figure(value)} {unit}".strip()
            case LeftOut(text):
                return text
