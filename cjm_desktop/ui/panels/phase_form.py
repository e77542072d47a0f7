"""The details of a phase."""

from typing import Any

from PySide6.QtWidgets import QWidget

from cjm_desktop.edits.phases import change_phase
from cjm_desktop.model.document import Project
from cjm_desktop.store.store import Store
from cjm_desktop.ui.controls.check_box import CheckBox
from cjm_desktop.ui.controls.swatches import HueSwatches
from cjm_desktop.ui.controls.text_fields import LineField, TextField
from cjm_desktop.ui.panels.form import Form, field_label
from cjm_desktop.ui.panels.subjects import Subject


class PhaseForm(Form):
    """Fields of one phase."""

    def __init__(self, store: Store, parent: QWidget | None = None) -> None:
        super().__init__(store, parent)
        name = LineField(self.tr("Name of the phase"))
        self.add(self.tr("Name"), name)
        self.bind("name", name, self.tr("name"))
        question = TextField(lines=1)
        self.add(self.tr("What do customers wonder here?"), question)
        self.bind("question", question, self.tr("question"))
        hues = HueSwatches()
        self.add(self.tr("Colour"), hues)
        self.bind("hue", hues, self.tr("colour"))
        self.column.addWidget(field_label(""))
        self._absent = CheckBox(self.tr("Does not apply to these customers"))
        self._absent.clicked.connect(self._on_absent_clicked)
        self.column.addWidget(self._absent)
        self._reason = TextField(self.tr("Why not?"), lines=1)
        self._reason.setAccessibleName(self.tr("Why this phase does not apply"))
        self.column.addWidget(self._reason)
        self.bind("not_applicable", self._reason, self.tr("reason"))
        self.column.addStretch(1)

    def heading(self) -> str:
        """Return the panel's title."""
        return self.tr("Phase")

    def show_subject(self, subject: Subject) -> None:
        """Show a phase in all fields."""
        super().show_subject(subject)
        applies = not self.node.not_applicable
        self._absent.setChecked(not applies)
        self._reason.setVisible(not applies)

    def changed(self, project: Project, **changes: Any) -> Project:
        """Return the project with fields of the phase changed."""
        return change_phase(project, self.journey, self.node.id, **changes)

    def _on_absent_clicked(self, absent: bool) -> None:
        reason = self.tr("does not apply") if absent else ""
        self.change(self.tr("applicability"), not_applicable=reason)
        if absent:
            self.ask_reason()

    def ask_reason(self) -> None:
        """Put the keyboard in the field of the reason, to be typed over."""
        self._reason.setFocus()
        self._reason.selectAll()
