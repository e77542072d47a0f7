"""All touchpoints in one table: found, sorted, changed in place, and led back to the map."""

from typing import Final

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QDialog, QHBoxLayout, QLabel, QSizePolicy, QVBoxLayout, QWidget

from cjm_desktop.exchange.lists.touchpoints import TouchpointLine
from cjm_desktop.model.document import Project
from cjm_desktop.ui.commands import Commands
from cjm_desktop.ui.controls.buttons import plain_button, primary_button
from cjm_desktop.ui.controls.choice import Choice, Option
from cjm_desktop.ui.controls.text_fields import Line
from cjm_desktop.ui.dialogs.room import resize_within_screen
from cjm_desktop.ui.fonts import scaled, ui_font
from cjm_desktop.ui.listing.touchpoint_columns import TouchpointColumn
from cjm_desktop.ui.listing.touchpoint_model import TouchpointModel
from cjm_desktop.ui.listing.touchpoint_view import TouchpointView
from cjm_desktop.ui.panels.form import note_label

_SIZE_PX: Final = (1220, 640)
_Key = QKeySequence.StandardKey


class TouchpointDialog(QDialog):
    """The table with a field to search in; each change is a step of undo of the document.

    ``shown`` is the touchpoint that the user wants to see on the map, once it is closed.
    """

    export_asked = Signal()

    def __init__(self, commands: Commands, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._commands = commands
        self._store = commands.store
        self.shown: TouchpointLine | None = None
        self.setWindowTitle(self.tr("Touchpoints"))
        self.model = TouchpointModel(self._store.project, self._change, self)
        self.table = TouchpointView(self.model)
        self.table.setAccessibleName(self.tr("Touchpoints"))
        self.field = Line(self.tr("Search touchpoints"))
        self.field.setAccessibleName(self.field.placeholderText())
        self.order = Choice()
        self.order.setAccessibleName(self.tr("Sort by"))
        self.count = note_label()
        self.count.setWordWrap(False)
        self._lay_out()
        self._add_keys()
        self.field.textChanged.connect(self._on_searched)
        self.order.edited.connect(self._on_order_chosen)
        self.table.heads.sectionClicked.connect(self._on_head_clicked)
        self.table.show_asked.connect(self.show_on_map)
        self.table.selectionModel().currentChanged.connect(self._refresh)
        self._store.document_changed.connect(self._on_changed)
        self._begin()

    def show_on_map(self, line: TouchpointLine | None = None) -> None:
        """Close the table, and let a touchpoint be shown on the map; by itself the current one."""
        index = self.table.currentIndex()
        self.shown = line or (self.model.line(index) if index.isValid() else None)
        self.accept()

    def done(self, result: int) -> None:
        """Keep what is being typed, and listen no more."""
        self.table.setFocus()
        self._store.document_changed.disconnect(self._on_changed)
        super().done(result)

    def _change(self, line: TouchpointLine, column: TouchpointColumn, value: object) -> None:
        change = {column.field: value}
        self._commands.set_on_card(line.address.journey, line.id, column.step, **change)

    def _begin(self) -> None:
        """Stand on the touchpoint that is selected on the map, else on the first."""
        chosen = self._store.selection.entries
        row = self.model.row_of(chosen[-1]) if chosen else -1
        self.table.show_row(max(0, row))
        self._offer_orders()
        self._refresh()
        self.table.setFocus()

    def _lay_out(self) -> None:
        heading = QLabel(self.tr("Touchpoints"))
        heading.setFont(ui_font(16, 600))
        self.field.setMinimumWidth(scaled(140))
        self.field.setMaximumWidth(scaled(260))
        self.order.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.order.setFixedWidth(scaled(150))
        top = QHBoxLayout()
        top.setSpacing(scaled(12))
        top.addWidget(heading)
        top.addWidget(self.count)
        top.addStretch(1)
        sorting = note_label(self.tr("Sort by"))
        sorting.setWordWrap(False)
        top.addWidget(sorting)
        top.addWidget(self.order)
        top.addWidget(self.field, 2)
        column = QVBoxLayout(self)
        column.setContentsMargins(scaled(20), scaled(16), scaled(20), scaled(16))
        column.setSpacing(scaled(12))
        column.addLayout(top)
        column.addWidget(self.table, 1)
        column.addLayout(self._buttons())
        resize_within_screen(self, *_SIZE_PX)

    def _buttons(self) -> QHBoxLayout:
        self.empty = note_label()
        self.export = plain_button(self.tr("Export…"), "export")
        self.map = plain_button(self.tr("Show on the map"))
        close = primary_button(self.tr("Close"))
        self.export.clicked.connect(self.export_asked)
        self.map.clicked.connect(lambda: self.show_on_map())
        close.clicked.connect(self.accept)
        line = QHBoxLayout()
        line.setSpacing(scaled(8))
        line.addWidget(self.empty, 1)
        for button in (self.export, self.map, close):
            line.addWidget(button)
        return line

    def _add_keys(self) -> None:
        for key, run in (
            (_Key.Undo, self._undo),
            (_Key.Redo, self._redo),
            (_Key.Find, self.field.setFocus),
        ):
            for keys in QKeySequence.keyBindings(key):
                QShortcut(keys, self, run)

    def _undo(self) -> None:
        self.table.setFocus()  # what is being typed is a step of its own first
        self._store.undo_stack.undo()

    def _redo(self) -> None:
        self.table.setFocus()
        self._store.undo_stack.redo()

    def _on_changed(self, before: Project, after: Project) -> None:
        del before
        index = self.table.currentIndex()
        current = self.model.line(index).id if index.isValid() else ""
        column = max(0, index.column())
        several = len(self.model.columns)
        self.model.show_project(after)
        if len(self.model.columns) != several:
            self._offer_orders()
        row = self.model.row_of(current)
        if row >= 0 and not self.table.currentIndex().isValid():
            self.table.show_row(row, column)
        self._refresh()

    def _on_searched(self, query: str) -> None:
        self.model.search(query)
        self.table.show_row(0)
        self._refresh()

    def _offer_orders(self) -> None:
        columns = self.model.columns
        self.order.set_options([Option(at, each.words()) for at, each in enumerate(columns)])
        self.order.show_value(self.table.heads.sortIndicatorSection())

    def _on_order_chosen(self, column: object) -> None:
        if isinstance(column, int):
            self._sort(column, Qt.SortOrder.AscendingOrder)

    def _on_head_clicked(self, column: int) -> None:
        # Qt has turned the arrow already: again over the same column it points down.
        self._sort(column, self.table.heads.sortIndicatorOrder())

    def _sort(self, column: int, order: Qt.SortOrder) -> None:
        index = self.table.currentIndex()
        current = self.model.line(index).id if index.isValid() else ""
        self.table.heads.setSortIndicator(column, order)
        self.model.sort(column, order)
        self.order.show_value(column)
        self.table.show_row(max(0, self.model.row_of(current)), max(0, index.column()))
        self._refresh()

    def _refresh(self) -> None:
        shown, count = self.model.rowCount(), self.model.count
        words = self.tr("%n touchpoints", "", count)
        if shown != count:
            words = self.tr("{shown} of %n touchpoints", "", count).format(shown=shown)
        self.count.setText(words)
        self.empty.setText(self._why_empty() if not shown else "")
        self.map.setEnabled(self.table.currentIndex().isValid())
        self.export.setEnabled(bool(count))

    def _why_empty(self) -> str:
        if self.model.count:
            return self.tr("No touchpoint holds all of these words.")
        return self.tr("No touchpoints yet. Give a card a channel, or add a row of touchpoints.")
