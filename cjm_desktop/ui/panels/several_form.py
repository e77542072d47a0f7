"""What can be said of several cards at once."""

from typing import Any

from PySide6.QtWidgets import QWidget

from cjm_desktop.edits.entries import change_entry
from cjm_desktop.model.document import Card, Project
from cjm_desktop.model.questions import find_entry, find_journey
from cjm_desktop.store.store import Store
from cjm_desktop.ui.controls.segments import Segments
from cjm_desktop.ui.controls.swatches import HueSwatches
from cjm_desktop.ui.panels.evidence import evidence_question, evidence_segments, evidence_step
from cjm_desktop.ui.panels.form import Form, field_label, note_label
from cjm_desktop.ui.panels.subjects import Subject


class SeveralForm(Form):
    """Fields that are set on all selected cards together."""

    def __init__(self, store: Store, parent: QWidget | None = None) -> None:
        super().__init__(store, parent)
        self._words = note_label(self.tr("What you choose here goes for all of them."))
        self.column.addWidget(self._words)
        self._evidence: Segments = evidence_segments()
        self._evidence.edited.connect(lambda value: self.change(evidence_step(), evidence=value))
        self.add(evidence_question(), self._evidence)
        self._hues = HueSwatches(self.tr("As the phase"))
        self._hues.edited.connect(lambda value: self.change(self.tr("colour"), hue=value))
        self.column.addWidget(field_label(self.tr("Colour")))
        self.column.addWidget(self._hues)
        self.column.addStretch(1)

    def heading(self) -> str:
        """Return the panel's title."""
        return self.tr("%n cards selected", "", len(self.store.selection.entries))

    def show_subject(self, subject: Subject) -> None:
        """Show what the selected cards have in common."""
        super().show_subject(subject)
        cards = self._cards()
        self.setEnabled(bool(cards))
        self._evidence.show_value(_common({card.evidence for card in cards}))
        hues = {card.hue for card in cards}
        self._hues.show_value(_common(hues) if len(hues) == 1 else "several")

    def changed(self, project: Project, **changes: Any) -> Project:
        """Return the project with fields of all selected cards changed."""
        for card in self._cards():
            project = change_entry(project, self.journey, card.id, **changes)
        return project

    def _cards(self) -> list[Card]:
        journey = find_journey(self.store.project, self.journey)
        if journey is None:
            return []
        places = (find_entry(journey, entry) for entry in self.store.selection.entries)
        return [place.entry for place in places if place and isinstance(place.entry, Card)]


def _common(values: set[Any]) -> Any:
    return next(iter(values)) if len(values) == 1 else None
