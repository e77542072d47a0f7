"""Naming a template: what it is called, what it is for, and whether it takes its content along."""

from collections.abc import Collection

from PySide6.QtWidgets import QDialog, QHBoxLayout, QLabel, QVBoxLayout, QWidget

from cjm_desktop.model.template_words import TemplateWords
from cjm_desktop.ui.controls.buttons import plain_button, primary_button
from cjm_desktop.ui.controls.check_box import CheckBox
from cjm_desktop.ui.controls.text_fields import LineField, TextField
from cjm_desktop.ui.fonts import scaled, ui_font
from cjm_desktop.ui.panels.form import field_label, note_label

_WIDTH = 460  # pixels


class TemplateDialog(QDialog):
    """Asks for the words of a template; accepted, ``words`` and ``with_content`` are the answer."""

    def __init__(
        self,
        words: TemplateWords,
        taken: Collection[str] = (),
        parent: QWidget | None = None,
        *,
        is_new: bool,
    ) -> None:
        super().__init__(parent)
        self._taken = {name.casefold() for name in taken}
        self._is_new = is_new
        heading = self.tr("Save as template") if is_new else self.tr("Name and explanation")
        self.setWindowTitle(heading)
        self.name = LineField(self.tr("What is it called?"))
        self.name.show_value(words.name)
        self.name.edited.connect(self._check)
        self.explanation = TextField(self.tr("What is it for, and when would somebody choose it?"))
        self.explanation.show_value(words.explanation)
        self.content = CheckBox(self.tr("With what stands on the map"))
        self._note = note_label()
        self._main = primary_button("")
        self._main.setDefault(True)
        self._main.clicked.connect(self.accept)
        self._lay_out(heading)
        self._check()
        self.name.setFocus()
        self.name.selectAll()

    @property
    def words(self) -> TemplateWords:
        """What was typed."""
        return TemplateWords(
            name=self.name.text().strip(), explanation=self.explanation.toPlainText().strip()
        )

    @property
    def with_content(self) -> bool:
        """Whether cards, scores and all else come along."""
        return self.content.isChecked()

    def _lay_out(self, heading: str) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(scaled(24), scaled(22), scaled(24), scaled(20))
        column.setSpacing(0)
        title = QLabel(heading)
        title.setFont(ui_font(16, 600))
        column.addWidget(title)
        for label, field in (
            (self.tr("Name"), self.name),
            (self.tr("Explanation"), self.explanation),
        ):
            words = field_label(label)
            words.setBuddy(field)
            field.setAccessibleName(label)
            column.addWidget(words)
            column.addWidget(field)
        if self._is_new:
            column.addSpacing(scaled(12))
            column.addWidget(self.content)
            self.content.toggled.connect(self._check)
        column.addSpacing(scaled(8))
        self._note.setWordWrap(True)
        column.addWidget(self._note)
        column.addStretch(1)
        column.addSpacing(scaled(12))
        column.addLayout(self._buttons())
        self.setMinimumWidth(scaled(_WIDTH))

    def _buttons(self) -> QHBoxLayout:
        line = QHBoxLayout()
        line.setSpacing(scaled(8))
        line.addStretch(1)
        cancel = plain_button(self.tr("Cancel"))
        cancel.clicked.connect(self.reject)
        line.addWidget(cancel)
        line.addWidget(self._main)
        return line

    def _check(self) -> None:
        name = self.name.text().strip()
        replaces = name.casefold() in self._taken
        self._main.setEnabled(bool(name) and (self._is_new or not replaces))
        if replaces and self._is_new:
            self._main.setText(self.tr("Replace it"))
            self._note.setText(self.tr("You have a template of this name. It will be replaced."))
        elif replaces:
            self._main.setText(self.tr("Save"))
            self._note.setText(self.tr("You have another template of this name."))
        else:
            self._main.setText(self.tr("Save"))
            self._note.setText(self._what_stays() if self._is_new else "")

    def _what_stays(self) -> str:
        if self.content.isChecked():
            return self.tr("Cards, scores, personas, sources and pictures come along.")
        return self.tr(
            "Phases, rows, questions, rulers and channels come along. What stands on the map, "
            "personas and sources do not."
        )
