"""The names in a table that are no phase, each with the phase that it stands for."""

from collections.abc import Mapping, Sequence
from typing import Final

from PySide6.QtCore import (
    QAbstractTableModel,
    QLocale,
    QModelIndex,
    QPersistentModelIndex,
    QPoint,
    Qt,
    Signal,
)
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QMenu, QWidget

from cjm_desktop.base.folding import fold
from cjm_desktop.base.ids import PhaseId
from cjm_desktop.base.named_tuple import NamedTuple
from cjm_desktop.model.document import Journey
from cjm_desktop.model.questions import find_phase
from cjm_desktop.ui.fonts import scaled
from cjm_desktop.ui.importing.picking_table import PALE, PickingTable

_Index = QModelIndex | QPersistentModelIndex
_ROOT: Final = QModelIndex()
_WIDTHS: Final = (420, 90, 230)  # of the name, the lines, and the phase
_PHASE: Final = 2


class Stranger(NamedTuple):
    """A name that is no phase, and on how many lines it stands."""

    name: str
    lines: int


class StrangersModel(QAbstractTableModel):
    """Names, those on most lines first, and what they stand for."""

    def __init__(self, journey: Journey, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._journey = journey
        self._phases: Mapping[str, PhaseId] = {}
        self.names: Sequence[Stranger] = ()

    def show_names(self, names: Sequence[Stranger], phases: Mapping[str, PhaseId]) -> None:
        """Show names, and the phases that folded ones stand for."""
        same = [each.name for each in names] == [each.name for each in self.names]
        if same:
            self.names, self._phases = names, phases
            if names:
                last = self.index(len(names) - 1, _PHASE)
                self.dataChanged.emit(self.index(0, 0), last)
            return
        self.beginResetModel()
        self.names, self._phases = names, phases
        self.endResetModel()

    def rowCount(self, parent: _Index = _ROOT) -> int:  # noqa: N802 - Qt's name
        """Return how many names there are."""
        return 0 if parent.isValid() else len(self.names)

    def columnCount(self, parent: _Index = _ROOT) -> int:  # noqa: N802 - Qt's name
        """Return name, lines and phase."""
        return 0 if parent.isValid() else len(_WIDTHS)

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Return what stands in a cell."""
        stranger = self.names[index.row()]
        chosen = self._phases.get(fold(stranger.name))
        match role:
            case Qt.ItemDataRole.DisplayRole | Qt.ItemDataRole.ToolTipRole:
                if index.column() == 0:
                    return stranger.name[:300]
                if index.column() == 1:
                    return QLocale().toString(stranger.lines)
                phase = find_phase(self._journey, chosen) if chosen else None
                return phase.name if phase else self.tr("No phase")
            case _ if role == PALE:
                return chosen is None
            case _:
                return None

    def headerData(  # noqa: N802 - Qt's name
        self,
        section: int,
        orientation: Qt.Orientation,
        role: int = Qt.ItemDataRole.DisplayRole,
    ) -> object:
        """Return the name of a column."""
        if orientation != Qt.Orientation.Horizontal or role != Qt.ItemDataRole.DisplayRole:
            return None
        heads = (self.tr("Not a phase of this map"), self.tr("Lines"), self.tr("Stands for"))
        return heads[section]


class Strangers(PickingTable):
    """Several names that are selected get the same phase."""

    picked = Signal(object, object)  # names, and the PhaseId or None

    def __init__(self, journey: Journey, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._journey = journey
        self.strangers = StrangersModel(journey, self)
        self.setModel(self.strangers)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        for column, width in enumerate(_WIDTHS):
            self.setColumnWidth(column, scaled(width))
        self.horizontalHeader().setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
        self.setAccessibleName(self.tr("Names that are no phase"))
        self.picking.connect(self._show_menu)

    def is_field(self, index: _Index) -> bool:
        """Tell whether a cell says what a name stands for."""
        return index.column() == _PHASE

    def field_of(self, index: QModelIndex) -> QModelIndex:
        """Return what the name in a cell's row stands for."""
        return self.strangers.index(index.row(), _PHASE)

    def menu_of(self, row: int) -> QMenu:
        """Return the menu of phases for a name and all that are selected with it."""
        rows = {each.row() for each in self.selectionModel().selectedRows()}
        names = [self.strangers.names[each].name for each in sorted(rows | {row})]
        menu = QMenu(self)
        self._add(menu, self.tr("No phase"), names, None)
        menu.addSeparator()
        for number, phase in enumerate(self._journey.phases, 1):
            self._add(menu, phase.name or str(number), names, phase.id)
        menu.aboutToHide.connect(menu.deleteLater)
        return menu

    def _add(self, menu: QMenu, words: str, names: list[str], phase: PhaseId | None) -> None:
        action = QAction(words.replace("&", "&&"), menu)
        action.triggered.connect(lambda: self.picked.emit(names, phase))
        menu.addAction(action)

    def _show_menu(self, index: QModelIndex, place: QPoint) -> None:
        self.menu_of(index.row()).popup(place)
