"""The preview of a table: what each column is for can be picked above it."""

from typing import Final

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QPoint, Signal
from PySide6.QtGui import QAction, QActionGroup
from PySide6.QtWidgets import QAbstractItemView, QMenu, QWidget

from cjm_desktop.base.ids import PhaseId
from cjm_desktop.model.document import Journey
from cjm_desktop.model.records import SUMMARIES, ColumnRole, ColumnUse
from cjm_desktop.ui.fonts import scaled
from cjm_desktop.ui.importing.picking_table import PickingTable
from cjm_desktop.ui.importing.preview_model import PreviewModel
from cjm_desktop.ui.importing.use_words import role_words, summary_words

_Index = QModelIndex | QPersistentModelIndex
_COLUMN_PX: Final = 186
_USE_PX: Final = 36
_ROLES: Final[tuple[ColumnRole, ...]] = ("ignored", "phase", "name", "text", "detail")


class Preview(PickingTable):
    """Shows the first lines; the fields above them tell what is picked."""

    picked = Signal(int, object)  # a column's place, and its ColumnUse

    def __init__(self, journey: Journey, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._journey = journey
        self.preview = PreviewModel(journey, self)
        self.setModel(self.preview)
        self.setSelectionMode(QAbstractItemView.SelectionMode.NoSelection)
        self.horizontalHeader().setDefaultSectionSize(scaled(_COLUMN_PX))
        self.preview.modelReset.connect(self._on_reset)
        self.picking.connect(self._show_menu)

    def is_field(self, index: _Index) -> bool:
        """Tell whether a cell says what its column is for."""
        return index.row() == 0

    def field_of(self, index: QModelIndex) -> QModelIndex:
        """Return what the column of a cell is for."""
        return self.preview.index(0, index.column())

    def menu_of(self, column: int) -> QMenu:
        """Return the menu of what a column can be for; it goes when it is closed."""
        use, menu = self.preview.uses[column], QMenu(self)
        group = QActionGroup(menu)
        for role in _ROLES:
            self._add(menu, group, role_words(role), column, ColumnUse(role), use.role == role)
        menu.addSeparator()
        for summary in SUMMARIES:
            chosen = ColumnUse("number", use.phase, summary)
            self._add(menu, group, summary_words(summary), column, chosen, use == chosen)
        if use.role == "number":
            menu.addSeparator()
            menu.addMenu(self._phases(menu, column, use))
        menu.aboutToHide.connect(menu.deleteLater)
        return menu

    def _phases(self, menu: QMenu, column: int, use: ColumnUse) -> QMenu:
        phases = QMenu(self.tr("Of which phase"), menu)
        group = QActionGroup(phases)
        by_line = self.tr("As each line says")
        self._add(phases, group, by_line, column, use._replace(phase=None), use.phase is None)
        phases.addSeparator()
        for number, phase in enumerate(self._journey.phases, 1):
            of_phase = use._replace(phase=PhaseId(phase.id))
            name = phase.name or str(number)
            self._add(phases, group, name, column, of_phase, use.phase == phase.id)
        return phases

    def _add(
        self,
        menu: QMenu,
        group: QActionGroup,
        words: str,
        column: int,
        use: ColumnUse,
        is_chosen: bool,
    ) -> None:
        action = QAction(words.replace("&", "&&"), menu)
        action.setCheckable(True)
        action.setChecked(is_chosen)
        action.triggered.connect(lambda: self.picked.emit(column, use))
        group.addAction(action)
        menu.addAction(action)

    def _show_menu(self, index: QModelIndex, place: QPoint) -> None:
        self.menu_of(index.column()).popup(place)

    def _on_reset(self) -> None:
        if self.preview.rowCount():
            self.setRowHeight(0, scaled(_USE_PX))
            self.setCurrentIndex(self.preview.index(0, 0))
