"""What there is to say about a cell in which nothing is selected."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from cjm_desktop.model.document import Row
from cjm_desktop.model.questions import cell_at
from cjm_desktop.model.words import RowKind
from cjm_desktop.store.store import Store
from cjm_desktop.ui.commands import Commands
from cjm_desktop.ui.controls.buttons import plain_button
from cjm_desktop.ui.fonts import scaled
from cjm_desktop.ui.panels.form import Form, note_label
from cjm_desktop.ui.panels.places import place_words
from cjm_desktop.ui.panels.subjects import Subject


class CellForm(Form):
    """The row's question, how much is in the cell, and the button that adds something."""

    def __init__(self, store: Store, commands: Commands, parent: QWidget | None = None) -> None:
        super().__init__(store, parent)
        self._commands = commands
        self._place = note_label()
        self._prompt = note_label()
        for label in (self._place, self._prompt):
            label.setContentsMargins(0, 0, 0, scaled(12))
        self._add = plain_button(self.tr("Add a card"), "note-blank")
        self._add.clicked.connect(self._on_add)
        for widget in (self._place, self._prompt):
            self.column.addWidget(widget)
        self.column.addWidget(self._add, 0, Qt.AlignmentFlag.AlignLeft)
        self.column.addStretch(1)

    def heading(self) -> str:
        """Return the panel's title."""
        return self.tr("Cell")

    def show_subject(self, subject: Subject) -> None:
        """Show a cell."""
        super().show_subject(subject)
        row = subject.node
        assert isinstance(row, Row)
        cell = cell_at(row, self.address.phase)
        self._place.setText(place_words(self.store.project, self.address))
        self._prompt.setText(row.prompt)
        self._prompt.setVisible(bool(row.prompt) and cell is None)
        self._add.setVisible(row.kind in ("cards", "actions", "curve"))
        self._add.setText(self._add_words(row.kind))

    def _add_words(self, kind: RowKind) -> str:
        match kind:
            case "actions":
                return self.tr("Add an action")
            case "curve":
                return self.tr("Add a point")
            case _:
                return self.tr("Add a card")

    def _on_add(self) -> None:
        if isinstance(self.node, Row) and self.node.kind == "curve":
            self._commands.add_point()
        else:
            self._commands.add_card()
