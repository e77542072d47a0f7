"""The scores of a phase."""

from typing import Any

from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from cjm_desktop.edits.scores import set_score
from cjm_desktop.model.document import Project, Score
from cjm_desktop.model.questions import cell_at
from cjm_desktop.model.words import Series
from cjm_desktop.store.store import Store
from cjm_desktop.ui.controls.buttons import link_button
from cjm_desktop.ui.controls.numbers import OptionalNumber
from cjm_desktop.ui.fonts import scaled
from cjm_desktop.ui.panels.evidence import evidence_question, evidence_segments, evidence_step
from cjm_desktop.ui.panels.form import Form, field_label, note_label, section_label
from cjm_desktop.ui.panels.places import place_words
from cjm_desktop.ui.panels.sources_field import (
    Sources,
    SourcesField,
    sources_label,
    sources_step,
)
from cjm_desktop.ui.panels.subjects import Subject


class ScoreForm(Form):
    """Relevance and presence in one phase, each a number from 0 to 100 and how we know it."""

    def __init__(self, store: Store, parent: QWidget | None = None) -> None:
        super().__init__(store, parent)
        self._place = note_label()
        self.column.addWidget(self._place)
        self._fields: dict[Series, SeriesFields] = {
            "relevance": SeriesFields(
                self, "relevance", self.tr("Relevance"), self.tr("How much it matters to customers")
            ),
            "presence": SeriesFields(
                self, "presence", self.tr("Presence"), self.tr("How much we are there")
            ),
        }
        for fields in self._fields.values():
            self.column.addWidget(fields)
        self.column.addStretch(1)

    def heading(self) -> str:
        """Return the panel's title."""
        return self.tr("Score")

    def show_subject(self, subject: Subject) -> None:
        """Show the scores of the cell."""
        super().show_subject(subject)
        self._place.setText(place_words(self.store.project, self.address))
        cell = cell_at(self.node, self.address.phase)
        for series, fields in self._fields.items():
            fields.setVisible(series in self.node.series)
            fields.show_score(getattr(cell, series) if cell else None)

    def changed(self, project: Project, **changes: Any) -> Project:
        """Return the project with a score of the cell set."""
        return set_score(project, self.address, **changes)


class SeriesFields(QWidget):
    """The number of one series, how we know it, and the way to take it away."""

    def __init__(self, form: ScoreForm, series: Series, name: str, explanation: str) -> None:
        super().__init__(form)
        self._form = form
        self._series: Series = series
        self._score: Score | None = None
        self._step = name[:1].lower() + name[1:]
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(section_label(name))
        column.addWidget(note_label(explanation))
        self._number = OptionalNumber(0, 100, self.tr("Not scored yet"))
        self._number.setAccessibleName(name)
        self._number.edited.connect(self._on_number_edited)
        self._clear = link_button(self.tr("Take away"))
        self._clear.setAccessibleName(f"{name}: {self._clear.text()}")
        self._clear.clicked.connect(lambda: self._on_number_edited(None))
        line = QHBoxLayout()
        line.setContentsMargins(0, scaled(8), 0, 0)
        line.addWidget(self._number, 1)
        line.addWidget(self._clear)
        column.addLayout(line)
        self._ladder = evidence_segments()
        self._ladder.edited.connect(self._on_evidence_edited)
        form.add(evidence_question(), self._ladder, column)
        self._ladder.setAccessibleName(f"{name}, {evidence_question()}")
        self._sources = SourcesField(form.store, self._with_sources)
        self._sources.edited.connect(self._on_sources_edited)
        column.addWidget(field_label(sources_label()))  # no buddy's, whose name it would take
        column.addWidget(self._sources)
        self._sources.setAccessibleName(f"{name}, {sources_label()}")

    def show_score(self, score: Score | None) -> None:
        """Show a score, or that there is none."""
        self._score = score
        self._number.show_value(score.value if score else None)
        self._clear.setEnabled(score is not None)
        self._ladder.setEnabled(score is not None)
        self._ladder.show_value(score.evidence if score else None)
        self._sources.setEnabled(score is not None)
        self._sources.show_sources(score.sources if score else ())

    def _on_number_edited(self, value: int | None) -> None:
        self._form.change(self._step, typed=True, series=self._series, value=value)

    def _on_evidence_edited(self, evidence: int) -> None:
        if self._score is not None:
            value = self._score.value
            self._form.change(evidence_step(), series=self._series, value=value, evidence=evidence)

    def _on_sources_edited(self, sources: Sources) -> None:
        if self._score is not None:
            value = self._score.value
            self._form.change(sources_step(), series=self._series, value=value, sources=sources)

    def _with_sources(self, project: Project, sources: Sources) -> Project:
        if self._score is None:
            return project
        value = self._score.value
        return self._form.changed(project, series=self._series, value=value, sources=sources)
