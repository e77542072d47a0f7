"""The details of a point of an experience curve."""

from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from cjm_desktop.base.ids import PersonaId
from cjm_desktop.edits.curves import change_point
from cjm_desktop.layout.levels import LEVELS, level_names
from cjm_desktop.layout.words import words as sheet_words
from cjm_desktop.model.document import CurvePoint, Project, Row
from cjm_desktop.model.questions import find_journey, find_row
from cjm_desktop.store.store import Store
from cjm_desktop.ui.controls.choice import Choice, Option
from cjm_desktop.ui.controls.segments import SegmentOption, Segments
from cjm_desktop.ui.controls.text_fields import ParagraphField
from cjm_desktop.ui.panels.evidence import evidence_question, evidence_segments, evidence_step
from cjm_desktop.ui.panels.form import Form, note_label
from cjm_desktop.ui.panels.places import place_words
from cjm_desktop.ui.panels.sources_field import SourcesField, sources_label, sources_step
from cjm_desktop.ui.panels.subjects import Subject


class PointForm(Form):
    """Fields of one point: which curve, how high, whose, and how we know."""

    def __init__(self, store: Store, parent: QWidget | None = None) -> None:
        super().__init__(store, parent)
        self._place = note_label()
        self._place.setAlignment(Qt.AlignmentFlag.AlignLeft)
        self.column.addWidget(self._place)
        curve = Segments(
            [
                SegmentOption("emotional", self.tr("Feeling")),
                SegmentOption("functional", self.tr("Functional")),
                SegmentOption("wanted", self.tr("Wanted")),
            ]
        )
        self.add(self.tr("Curve"), curve)
        self.bind("curve", curve, self.tr("curve"))
        self._level = Choice()
        self.add(self.tr("Level"), self._level)
        self.bind("level", self._level, self.tr("level"), read=_nearest, write=float)
        label = ParagraphField(self.tr("A word beside the point"))
        self.add(self.tr("Label"), label)
        self.bind("label", label, self.tr("label"))
        ladder = evidence_segments()
        self.add(evidence_question(), ladder)
        self.bind("evidence", ladder, evidence_step())
        self._sources = SourcesField(
            store, lambda project, sources: self.changed(project, sources=sources)
        )
        self.add(sources_label(), self._sources)
        self._sources.edited.connect(lambda ids: self.change(sources_step(), sources=ids))
        self.fields["sources"] = self._sources
        self._persona = Choice()
        self._persona.edited.connect(self._on_persona_chosen)
        self.add(self.tr("Persona"), self._persona)
        self.column.addStretch(1)

    def heading(self) -> str:
        """Return the panel's title."""
        return self.tr("Point of the curve")

    def show_subject(self, subject: Subject) -> None:
        """Show a point in all fields."""
        assert subject.address is not None
        journey = find_journey(self.store.project, subject.address.journey)
        row = find_row(journey, subject.address.row) if journey else None
        self._level.set_options(
            [
                Option(level, name)
                for level, name in zip(LEVELS, self._level_names(row), strict=True)
            ]
        )
        self._place.setText(place_words(self.store.project, subject.address))
        super().show_subject(subject)
        self._sources.show_sources(self.node.sources)
        options = [Option(None, self.tr("Everybody"))]
        options += [Option(persona.id, persona.name) for persona in self.store.project.personas]
        self._persona.set_options(options)
        self._persona.show_value(self.node.persona)

    def changed(self, project: Project, **changes: Any) -> Project:
        """Return the project with fields of the point changed."""
        return change_point(project, self.journey, self.node.id, **changes)

    def _on_persona_chosen(self, value: PersonaId | None) -> None:
        self.change(self.tr("persona"), persona=value)

    def _level_names(self, row: Row | None) -> tuple[str, ...]:
        language = self.store.project.language
        return level_names(row, language) if row else sheet_words(language).levels


def _nearest(point: CurvePoint) -> int:
    return round(point.level)
