"""The details of rows."""

from collections.abc import Sequence
from typing import Any

from PySide6.QtWidgets import QWidget

from cjm_desktop.edits.rows import change_row
from cjm_desktop.layout.levels import with_level
from cjm_desktop.layout.words import words
from cjm_desktop.model.document import Project
from cjm_desktop.store.store import Store
from cjm_desktop.ui.commands import Commands
from cjm_desktop.ui.controls.choice import Choice, Option
from cjm_desktop.ui.controls.segments import SegmentOption, Segments
from cjm_desktop.ui.controls.text_fields import ParagraphField, TextField
from cjm_desktop.ui.icons import icon
from cjm_desktop.ui.panels.form import Form, field_label, for_all_words, note_label
from cjm_desktop.ui.panels.level_fields import LevelFields
from cjm_desktop.ui.panels.subjects import Subject
from cjm_desktop.ui.row_names import ROW_CHOICES, choice_name, role_icon
from cjm_desktop.ui.several import common


class RowForm(Form):
    """Fields of one row, or of all that are selected; each of these has a name of its own."""

    def __init__(self, store: Store, commands: Commands) -> None:
        super().__init__(store)
        self._commands = commands
        self._for_all = note_label(for_all_words())
        self.column.addWidget(self._for_all)
        name, label = ParagraphField(self.tr("Name of the row")), field_label(self.tr("Name"))
        name.setAccessibleName(label.text())
        self._of_one = (label, name)
        for widget in self._of_one:
            self.column.addWidget(widget)
        self.bind("name", name, self.tr("name"), never_blank=True)
        self._kind = Choice(
            [
                Option(choice, choice_name(*choice), icon(role_icon(choice[1])))
                for choice in ROW_CHOICES
            ]
        )
        self._kind.edited.connect(lambda kind: commands.set_row_role(*kind))
        self.add(self.tr("Kind of row"), self._kind)
        self._prompt = TextField(self.tr("What belongs in this row?"))
        self.add(self.tr("Question that helps to fill it in"), self._prompt)
        self.bind("prompt", self._prompt, self.tr("question"))
        self._add_score_fields()
        self._add_curve_fields()
        self.column.addStretch(1)

    def _add_score_fields(self) -> None:
        series = Segments(
            [
                SegmentOption(("relevance", "presence"), self.tr("Both")),
                SegmentOption(("relevance",), self.tr("Relevance")),
                SegmentOption(("presence",), self.tr("Presence")),
            ]
        )
        series.setAccessibleName(self.tr("Scores"))
        self.bind("series", series, self.tr("scores"))
        self._of_scores: tuple[QWidget, ...] = (field_label(self.tr("Scores")), series)
        for widget in self._of_scores:
            self.column.addWidget(widget)

    def _add_curve_fields(self) -> None:
        marks = Segments(
            [SegmentOption("faces", self.tr("Faces")), SegmentOption("dots", self.tr("Dots"))]
        )
        marks.setAccessibleName(self.tr("Points of feeling are"))
        self.bind("marks", marks, self.tr("points"))
        self._levels = self.fields["levels"] = LevelFields()
        self._levels.edited.connect(self._on_level_edited)
        labels = (field_label(self.tr("Points of feeling are")), field_label(self.tr("Levels")))
        self._of_curves: tuple[QWidget, ...] = (labels[0], marks, labels[1], self._levels)
        for widget in self._of_curves:
            self.column.addWidget(widget)

    def heading(self) -> str:
        """Return the panel's title."""
        count = len(self.nodes())
        return self.tr("%n rows selected", "", count) if count > 1 else self.tr("Row")

    def nodes(self) -> Sequence[Any]:
        """Return the rows that are shown."""
        return self._commands.selected_rows() or (self.node,)

    def show_subject(self, subject: Subject) -> None:
        """Show rows in all fields."""
        super().show_subject(subject)
        rows = self.nodes()
        self._for_all.setVisible(len(rows) > 1)
        self.show_common(self._kind, common((row.kind, row.role) for row in rows))
        for widget in self._of_one:
            widget.setVisible(len(rows) == 1)
        for field in self._of_scores:
            field.setVisible(all(row.kind == "score" for row in rows))
        for field in self._of_curves:
            field.setVisible(all(row.kind == "curve" for row in rows))
        lines = all(row.kind == "divider" for row in rows)
        helps, says = self.tr("Question that helps to fill it in"), self.tr("What the line says")
        self.relabel(self._prompt, says if lines else helps)
        usual = words(self.store.project.language).levels
        self._levels.show_names([row.levels or usual for row in rows], usual)

    def changed(self, project: Project, **changes: Any) -> Project:
        """Return the project with fields of all rows changed."""
        for row in self.nodes():
            project = change_row(project, self.journey, row.id, **changes)
        return project

    def step_name(self, what: str) -> str:
        """Return what a change is called, and of how many rows when there are several."""
        count = len(self.nodes())
        if count < 2:
            return super().step_name(what)
        return self.tr("Change {what} of %n rows", "", count).format(what=what)

    def _on_level_edited(self, place: int, name: str) -> None:
        after, rows = self.store.project, self.nodes()
        for row in rows:
            levels = with_level(row.levels, after.language, place, name)
            after = change_row(after, self.journey, row.id, levels=levels)
        ids = " ".join(row.id for row in rows)
        step = self.step_name(self.tr("names of the levels"))
        self.store.apply(after, step, merge=f"levels.{place}.{ids}")
