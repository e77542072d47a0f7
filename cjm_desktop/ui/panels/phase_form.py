"""The details of phases."""

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import Qt

from cjm_desktop.edits.phases import change_phase
from cjm_desktop.model.document import Project
from cjm_desktop.store.store import Store
from cjm_desktop.ui.commands import Commands
from cjm_desktop.ui.controls.check_box import CheckBox
from cjm_desktop.ui.controls.swatches import HueSwatches
from cjm_desktop.ui.controls.text_fields import ParagraphField, TextField
from cjm_desktop.ui.panels.form import Form, field_label, for_all_words, note_label
from cjm_desktop.ui.panels.subjects import Subject


class PhaseForm(Form):
    """Fields of one phase, or of all that are selected; each of these has a name of its own."""

    def __init__(self, store: Store, commands: Commands) -> None:
        super().__init__(store)
        self._commands = commands
        self._for_all = note_label(for_all_words())
        name, label = ParagraphField(self.tr("Name of the phase")), field_label(self.tr("Name"))
        name.setAccessibleName(label.text())
        self._of_one = (label, name)
        for widget in (self._for_all, *self._of_one):
            self.column.addWidget(widget)
        self.bind("name", name, self.tr("name"), never_blank=True)
        question = TextField(lines=1)
        self.add(self.tr("What do customers wonder here?"), question)
        self.bind("question", question, self.tr("question"))
        hues = HueSwatches()
        self.add(self.tr("Colour"), hues)
        self.bind("hue", hues, self.tr("colour"))
        self._add_absence()
        self.column.addStretch(1)

    def heading(self) -> str:
        """Return the panel's title."""
        count = len(self.nodes())
        return self.tr("%n phases selected", "", count) if count > 1 else self.tr("Phase")

    def nodes(self) -> Sequence[Any]:
        """Return the phases that are shown."""
        return self._commands.selected_phases() or (self.node,)

    def show_subject(self, subject: Subject) -> None:
        """Show phases in all fields."""
        super().show_subject(subject)
        several = len(self.nodes()) > 1
        self._for_all.setVisible(several)
        for widget in self._of_one:
            widget.setVisible(not several)
        absent = [bool(phase.not_applicable) for phase in self.nodes()]
        state = Qt.CheckState.PartiallyChecked if any(absent) else Qt.CheckState.Unchecked
        self._absent.setCheckState(Qt.CheckState.Checked if all(absent) else state)
        self._absent.setTristate(False)  # a click says it of all or of none
        self._reason.setVisible(all(absent))

    def changed(self, project: Project, **changes: Any) -> Project:
        """Return the project with fields of all phases changed."""
        for phase in self.nodes():
            project = change_phase(project, self.journey, phase.id, **changes)
        return project

    def step_name(self, what: str) -> str:
        """Return what a change is called, and of how many phases when there are several."""
        count = len(self.nodes())
        if count < 2:
            return super().step_name(what)
        return self.tr("Change {what} of %n phases", "", count).format(what=what)

    def _add_absence(self) -> None:
        self.column.addWidget(field_label(""))
        self._absent = CheckBox(self.tr("Does not apply to these customers"))
        self._absent.clicked.connect(self._on_absent_clicked)
        self.column.addWidget(self._absent)
        self._reason = TextField(self.tr("Why not?"), lines=1, breaks_lines=False)
        self._reason.setAccessibleName(self.tr("Why this phase does not apply"))
        self.column.addWidget(self._reason)
        self.bind("not_applicable", self._reason, self.tr("reason"))
        self.fields["reason"] = self._reason

    def _on_absent_clicked(self) -> None:
        absent = not all(phase.not_applicable for phase in self.nodes())
        reason = self.tr("no reason given yet") if absent else ""
        # The reason that is typed next belongs to the same step.
        self.change(self.tr("applicability"), typed=absent, not_applicable=reason)
        if absent:
            self.focus_field("reason")
