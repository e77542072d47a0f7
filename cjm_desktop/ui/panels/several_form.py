"""What can be said of several cards at once."""

from cjm_desktop.store.store import Store
from cjm_desktop.ui.commands import Commands
from cjm_desktop.ui.controls.text_fields import TextField
from cjm_desktop.ui.panels.card_fields import CardFields
from cjm_desktop.ui.panels.form import field_label, for_all_words, note_label
from cjm_desktop.ui.panels.subjects import Subject


class SeveralForm(CardFields):
    """Fields that are set on all selected cards together."""

    def __init__(self, store: Store, commands: Commands) -> None:
        super().__init__(store, commands)
        self.column.addWidget(note_label(for_all_words()))
        self.add_evidence()
        self.add_touchpoint()
        self._add_goal()
        self.add_marker()
        self.add_opportunity()
        self.add_tags_and_personas()
        note = TextField(self.tr("For yourself; not on the map"))
        self.add(self.tr("Note"), note)
        self.bind_common("note", note, self.tr("note"))
        self.add_looks()
        self.column.addStretch(1)

    def _add_goal(self) -> None:
        goal = TextField()
        label = field_label(self.tr("What should this contact achieve?"))
        goal.setAccessibleName(label.text())
        self.bind_common("goal", goal, self.tr("goal"))
        for widget in (label, goal):
            self.column.addWidget(widget)
        answering = self.add_answering()
        labels = (self.label_of(field) for field in answering)
        self._of_touchpoints = (label, goal, *labels, *answering)

    def heading(self) -> str:
        """Return the panel's title."""
        return self.tr("%n cards selected", "", len(self.store.selection.entries))

    def show_subject(self, subject: Subject) -> None:
        """Show what the selected cards have in common."""
        super().show_subject(subject)
        for widget in self._of_touchpoints:
            widget.setVisible(self.commands.has_touchpoints())
        self.setEnabled(bool(self.cards()))
