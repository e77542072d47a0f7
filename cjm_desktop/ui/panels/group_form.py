"""The details of a phase group."""

from typing import Any

from PySide6.QtWidgets import QWidget

from cjm_desktop.edits.groups import change_group
from cjm_desktop.model.document import Project
from cjm_desktop.store.store import Store
from cjm_desktop.ui.controls.swatches import HueSwatches
from cjm_desktop.ui.controls.text_fields import ParagraphField
from cjm_desktop.ui.panels.form import Form, note_label


class GroupForm(Form):
    """Fields of one phase group."""

    def __init__(self, store: Store, parent: QWidget | None = None) -> None:
        super().__init__(store, parent)
        name = ParagraphField(self.tr("Name of the group"))
        self.add(self.tr("Name"), name)
        self.bind("name", name, self.tr("name"), never_blank=True)
        hues = HueSwatches()
        self.add(self.tr("Colour"), hues)
        self.bind("hue", hues, self.tr("colour"))
        words = self.tr("Drag the ends of the band to take in more phases or fewer.")
        note = note_label(words)
        note.setContentsMargins(0, 12, 0, 0)
        self.column.addWidget(note)
        self.column.addStretch(1)

    def heading(self) -> str:
        """Return the panel's title."""
        return self.tr("Phase group")

    def changed(self, project: Project, **changes: Any) -> Project:
        """Return the project with fields of the group changed."""
        return change_group(project, self.journey, self.node.id, **changes)
