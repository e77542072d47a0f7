"""What there is to say about a cell in which nothing is selected."""

from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from cjm_desktop.edits.prompts import set_prompt
from cjm_desktop.model.document import Project, Row
from cjm_desktop.model.questions import cell_at, holds_nothing
from cjm_desktop.model.words import RowKind
from cjm_desktop.store.store import Store
from cjm_desktop.ui.commands import Commands
from cjm_desktop.ui.controls.buttons import plain_button
from cjm_desktop.ui.controls.text_fields import TextField
from cjm_desktop.ui.fonts import scaled
from cjm_desktop.ui.panels.form import Form, field_label, note_label
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
        own = TextField(self.tr("What does this phase ask of this row?"))
        label = field_label(self.tr("Question in this cell, while it is empty"))
        own.setAccessibleName(label.text())
        self._own_prompt: tuple[QWidget, ...] = (label, own)
        self.bind("prompt", own, self.tr("question of a cell"), read=self._prompt_of)
        self.column.addWidget(self._add, 0, Qt.AlignmentFlag.AlignLeft)
        self.column.addWidget(label)
        self.column.addWidget(own)
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
        self._prompt.setVisible(bool(row.prompt) and (cell is None or holds_nothing(cell)))
        for widget in self._own_prompt:
            widget.setVisible(row.kind in ("cards", "actions"))
        self._add.setVisible(row.kind in ("cards", "actions", "curve"))
        self._add.setText(self._add_words(row.kind))

    def changed(self, project: Project, **changes: Any) -> Project:
        """Return the project with another question in the cell."""
        return set_prompt(project, self.address, changes["prompt"])

    def _prompt_of(self, row: Row) -> str:
        cell = cell_at(row, self.address.phase)
        return cell.prompt if cell else ""

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
