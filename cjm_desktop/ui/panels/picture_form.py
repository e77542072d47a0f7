"""The details of a cell in a row of pictures."""

from PySide6.QtWidgets import QWidget

from cjm_desktop.store.store import Store
from cjm_desktop.ui.commands import Commands
from cjm_desktop.ui.controls.picture_field import PictureField
from cjm_desktop.ui.fonts import scaled
from cjm_desktop.ui.panels.form import Form, note_label
from cjm_desktop.ui.panels.places import place_words
from cjm_desktop.ui.panels.subjects import Subject


class PictureForm(Form):
    """The picture of a cell."""

    def __init__(self, store: Store, commands: Commands, parent: QWidget | None = None) -> None:
        super().__init__(store, parent)
        self._commands = commands
        self._place = note_label()
        self._place.setContentsMargins(0, 0, 0, scaled(10))
        self.column.addWidget(self._place)
        self._picture = bound_picture(commands)
        self.fields["describe"] = self._picture.alt
        self.column.addWidget(self._picture)
        self.column.addStretch(1)

    def heading(self) -> str:
        """Return the panel's title."""
        return self.tr("Picture")

    def show_subject(self, subject: Subject) -> None:
        """Show a cell and its picture."""
        super().show_subject(subject)
        assert subject.address is not None
        self._place.setText(place_words(self.store.project, subject.address))
        self._picture.show_picture(self._commands.picture())


def bound_picture(commands: Commands) -> PictureField:
    """Return a field that adds, describes and takes away the picture of what is selected."""
    field = PictureField()
    field.asked.connect(commands.ask_picture)
    field.removed.connect(commands.remove_picture)
    field.described.connect(commands.describe_picture)
    return field
