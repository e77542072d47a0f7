"""The sheet without content, for a workshop with sticky notes."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from cjm_desktop.model.print_settings import PrintSettings
from cjm_desktop.ui.controls.check_box import CheckBox
from cjm_desktop.ui.panels.form import note_label
from cjm_desktop.ui.printing.amounts import Amount
from cjm_desktop.ui.printing.fields import Field, Pair


class SketchFields(QWidget):
    """Whether only the grid is printed, and how large the notes are that go on it."""

    edited = Signal(object)  # dict of changes to the settings

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.blank = CheckBox(self.tr("The empty grid, to fill in by hand"))
        self.note = Amount("mm", 0, 300, self.tr("76 mm, if they fit"))
        self._note = Pair(Field(self.tr("Sticky notes, side"), self.note), QWidget())
        self.left_out = note_label()
        self.left_out.hide()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.blank)
        column.addWidget(self._note)
        column.addWidget(self.left_out)
        self.blank.clicked.connect(lambda on: self.edited.emit({"blank": bool(on)}))
        self.note.edited.connect(lambda note: self.edited.emit({"note": note}))

    def show_settings(self, settings: PrintSettings) -> None:
        """Show what is chosen."""
        self.blank.setChecked(settings.blank)
        self.note.show_value(settings.note)
        self._note.setVisible(settings.blank)
        if not settings.blank:
            self.show_left_out("")

    def show_left_out(self, words: str) -> None:
        """Say that notes have no room, and what has; nothing where all have."""
        self.left_out.setText(words)
        self.left_out.setVisible(bool(words))
