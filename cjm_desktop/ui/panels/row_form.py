"""The details of a row."""

from typing import Any

from PySide6.QtWidgets import QWidget

from cjm_desktop.edits.rows import change_row
from cjm_desktop.layout.words import words
from cjm_desktop.model.document import Project
from cjm_desktop.store.store import Store
from cjm_desktop.ui.controls.segments import SegmentOption, Segments
from cjm_desktop.ui.controls.text_fields import LineField, TextField
from cjm_desktop.ui.panels.form import Form, field_label, note_label
from cjm_desktop.ui.panels.level_fields import LevelFields
from cjm_desktop.ui.panels.subjects import Subject
from cjm_desktop.ui.row_names import kind_name, role_name


class RowForm(Form):
    """Fields of one row."""

    def __init__(self, store: Store, parent: QWidget | None = None) -> None:
        super().__init__(store, parent)
        self._kind = note_label()
        self.column.addWidget(self._kind)
        name = LineField(self.tr("Name of the row"))
        self.add(self.tr("Name"), name)
        self.bind("name", name, self.tr("name"))
        prompt = TextField(self.tr("What belongs in this row?"))
        self.add(self.tr("Question that helps to fill it in"), prompt)
        self.bind("prompt", prompt, self.tr("question"))
        self._series_label = field_label(self.tr("Scores"))
        self.column.addWidget(self._series_label)
        self._series = Segments(
            [
                SegmentOption(("relevance", "presence"), self.tr("Both")),
                SegmentOption(("relevance",), self.tr("Relevance")),
                SegmentOption(("presence",), self.tr("Presence")),
            ]
        )
        self._series.setAccessibleName(self.tr("Scores"))
        self.column.addWidget(self._series)
        self.bind("series", self._series, self.tr("scores"))
        self._add_curve_fields()
        self.column.addStretch(1)

    def _add_curve_fields(self) -> None:
        marks = Segments(
            [SegmentOption("faces", self.tr("Faces")), SegmentOption("dots", self.tr("Dots"))]
        )
        marks.setAccessibleName(self.tr("Points of feeling are"))
        self.bind("marks", marks, self.tr("points"))
        self._levels = LevelFields()
        self._levels.edited.connect(
            lambda names: self.change(self.tr("names of the levels"), typed=True, levels=names)
        )
        labels = (field_label(self.tr("Points of feeling are")), field_label(self.tr("Levels")))
        self._of_curves: tuple[QWidget, ...] = (labels[0], marks, labels[1], self._levels)
        for widget in self._of_curves:
            self.column.addWidget(widget)

    def heading(self) -> str:
        """Return the panel's title."""
        return self.tr("Row")

    def show_subject(self, subject: Subject) -> None:
        """Show a row in all fields."""
        super().show_subject(subject)
        kind, role = kind_name(self.node.kind), role_name(self.node.role)
        self._kind.setText(kind if role == kind else f"{kind}, {role[:1].lower()}{role[1:]}")
        for widget in (self._series_label, self._series):
            widget.setVisible(self.node.kind == "score")
        for field in self._of_curves:
            field.setVisible(self.node.kind == "curve")
        self._levels.show_names(self.node.levels, words(self.store.project.language).levels)

    def changed(self, project: Project, **changes: Any) -> Project:
        """Return the project with fields of the row changed."""
        return change_row(project, self.journey, self.node.id, **changes)
