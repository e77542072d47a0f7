"""What can be said of several cards at once."""

from cjm_desktop.store.store import Store
from cjm_desktop.ui.commands import Commands
from cjm_desktop.ui.panels.card_fields import CardFields
from cjm_desktop.ui.panels.form import note_label
from cjm_desktop.ui.panels.subjects import Subject


class SeveralForm(CardFields):
    """Fields that are set on all selected cards together."""

    def __init__(self, store: Store, commands: Commands) -> None:
        super().__init__(store, commands)
        words = self.tr("What you choose here goes for all of them. Empty: they differ.")
        self.column.addWidget(note_label(words))
        self.add_evidence()
        self.add_touchpoint()
        self.add_marker()
        self.add_tags_and_personas()
        self.add_looks()
        self.column.addStretch(1)

    def heading(self) -> str:
        """Return the panel's title."""
        return self.tr("%n cards selected", "", len(self.store.selection.entries))

    def show_subject(self, subject: Subject) -> None:
        """Show what the selected cards have in common."""
        super().show_subject(subject)
        self.setEnabled(bool(self.cards()))
