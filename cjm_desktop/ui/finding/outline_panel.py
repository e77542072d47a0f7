"""The panel at the left: the map as a tree, a second way to read and edit it."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QVBoxLayout, QWidget

from cjm_desktop.base.ids import PhaseId, RowId
from cjm_desktop.model.addresses import CellAddress
from cjm_desktop.model.document import Journey
from cjm_desktop.model.questions import find_journey
from cjm_desktop.store.selection import Selection
from cjm_desktop.store.store import Store
from cjm_desktop.ui.canvas.canvas import MapCanvas
from cjm_desktop.ui.commands import Commands, reasons
from cjm_desktop.ui.commands.reasons import reason
from cjm_desktop.ui.commands.targets import TextTarget
from cjm_desktop.ui.controls.buttons import icon_button
from cjm_desktop.ui.finding.outline_model import LISTS, OutlineModel
from cjm_desktop.ui.finding.outline_nodes import Key, key_of, row_of, selection_of
from cjm_desktop.ui.finding.outline_view import OutlineView
from cjm_desktop.ui.finding.outline_words import has_values
from cjm_desktop.ui.fonts import scaled, ui_font


class OutlinePanel(QWidget):
    """Ties the tree to the document: what is chosen here is selected there, and back."""

    closed = Signal()

    def __init__(self, store: Store, commands: Commands, canvas: MapCanvas) -> None:
        super().__init__()
        self._store = store
        self._commands = commands
        self._canvas = canvas
        self._model = OutlineModel(self._journey(), self)
        self.view = OutlineView(self._model, self)
        self._arrange()
        self._tie()
        self.setFocusProxy(self.view)
        self._on_selection_changed()
        self.view.menu_asked.connect(canvas.context_menu_requested)

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802 - Qt's name
        """Go back to the map with Escape."""
        if event.key() == Qt.Key.Key_Escape:
            self._canvas.setFocus()
        else:
            super().keyPressEvent(event)

    def _arrange(self) -> None:
        title = QLabel(self.tr("Outline"))
        title.setFont(ui_font(13, 600))
        add = icon_button("plus", self.tr("Add a card"))
        add.clicked.connect(lambda: self._add(self._model.key(self.view.currentIndex())))
        close = icon_button("x", self.tr("Close the outline"))
        close.clicked.connect(self.closed)
        line = QHBoxLayout()
        line.setContentsMargins(scaled(14), scaled(6), scaled(6), scaled(6))
        line.setSpacing(0)
        line.addWidget(title, 1)
        line.addWidget(add)
        line.addWidget(close)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(line)
        column.addWidget(self.view, 1)

    def _tie(self) -> None:
        self._store.document_changed.connect(self._on_document_changed)
        self._store.selection_changed.connect(self._on_selection_changed)
        self.view.chosen.connect(self._on_chosen)
        self.view.moved.connect(self._on_moved)
        self.view.add_asked.connect(self._add)
        self.view.details_asked.connect(self._commands.details_requested)
        self.view.given_up.connect(self._commands.give_up_blank)
        self._model.renamed.connect(self._on_renamed)
        self._model.dropped.connect(self._on_dropped)

    def _journey(self) -> Journey:
        chosen = self._store.selection.journey
        return find_journey(self._store.project, chosen) or Journey(id=chosen)

    def _on_document_changed(self) -> None:
        journey = self._journey()
        self._model.language = self._store.project.language
        if journey is not self._model.journey:
            self._model.show_journey(journey)

    def _on_selection_changed(self) -> None:
        self._on_document_changed()
        self.view.show_key(key_of(self._store.selection))

    def _on_chosen(self, key: Key) -> None:
        chosen = selection_of(self._model.journey, key)
        self._commands.finish_editing()
        self._store.select(chosen)
        self._canvas.reveal(chosen)

    def _on_renamed(self, key: Key, typed: str) -> None:
        text = typed.strip()  # as a field on the sheet has it
        if key.entry:
            cell = CellAddress(self._model.journey.id, RowId(key.row), PhaseId(key.phase))
            self._commands.set_text(TextTarget(self._commands.kind_in(cell), key.entry), text)
        elif has_values(self._model.journey, key):
            self._type_values(key, text)
        elif key.row:
            self._commands.set_text(TextTarget("row", key.row), text)
        else:
            self._commands.set_text(TextTarget("phase", key.phase), text)

    def _type_values(self, key: Key, text: str) -> None:
        """Take over what was typed as the values of a cell, or say how they are typed."""
        cell = CellAddress(self._model.journey.id, RowId(key.row), PhaseId(key.phase))
        if not self._commands.type_values(cell, text):
            row = row_of(self._model.journey, key)
            self._canvas.status_message.emit(
                {
                    "score": self.tr("Type numbers from 0 to 100, as 80 / 35"),
                    "curve": self.tr("Type a level from −2 to 2 for each point"),
                    "metric": reason(reasons.NUMBER_STAYS) if not text.strip() else "",
                }.get(row.kind if row else "")
                or self.tr("This is not a number")
            )

    def _on_moved(self, key: Key, by: int) -> None:
        if key.entry:
            self._commands.move_selection(0, by)
        elif key.row:
            self._move_row(RowId(key.row), by)
        else:
            self._commands.move_selection(by, 0)
        self._canvas.reveal(self._store.selection)

    def _move_row(self, row: RowId, by: int) -> None:
        """Move a row past the next one that is listed; the cursor stays in its cell."""
        chosen = self._store.selection
        listed = [key.row for key in self._siblings(Key(chosen.phase or "", row))]
        place = listed.index(row) + by
        if 0 <= place < len(listed):
            index = [each.id for each in self._model.journey.rows].index(RowId(listed[place]))
            self._commands.drop_rows((row,), index)
            self._store.select(chosen)

    def _siblings(self, key: Key) -> list[Key]:
        parent = self._model.index_of(key.parent)
        count = self._model.rowCount(parent)
        return [self._model.key(self._model.index(row, 0, parent)) for row in range(count)]

    def _on_dropped(self, moved: Key, parent: Key, place: int) -> None:
        if moved.entry:
            cell = CellAddress(self._model.journey.id, RowId(parent.row), PhaseId(parent.phase))
            self._commands.drop_entries((moved.entry,), cell, place, copy=False)
        elif moved.row:
            siblings = self._siblings(moved)
            after = place > siblings.index(moved)
            self._drop_row(moved, siblings, place - after)
        else:
            ids = [phase.id for phase in self._model.journey.phases]
            after = place > ids.index(PhaseId(moved.phase))
            self._commands.drop_phases((PhaseId(moved.phase),), place - after)
        self._canvas.reveal(self._store.selection)

    def _drop_row(self, moved: Key, siblings: list[Key], place: int) -> None:
        rows = [row.id for row in self._model.journey.rows]
        target = RowId(siblings[min(place, len(siblings) - 1)].row)
        self._commands.drop_rows((RowId(moved.row),), rows.index(target))
        self._store.select(
            Selection(self._model.journey.id, RowId(moved.row), PhaseId(moved.phase))
        )

    def _add(self, key: Key) -> None:
        """Add a card after the current one or at the end of its cell, its text to be typed here."""
        row = row_of(self._model.journey, key)
        if row is None or row.kind not in LISTS:
            self._commands.add_card()
            return
        cell = CellAddress(self._model.journey.id, row.id, PhaseId(key.phase))
        siblings = self._siblings(key) if key.entry else []
        index = siblings.index(key) + 1 if key.entry else self._commands.count_in(cell)
        entry = self._commands.put_blank(cell, index)
        new = self._model.index_of(Key(key.phase, key.row, entry))
        self.view.show_key(Key(key.phase, key.row, entry))
        self.view.edit(new)
