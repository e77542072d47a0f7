"""The details of a measured number."""

from typing import Any

from PySide6.QtCore import QLocale, Qt
from PySide6.QtWidgets import QWidget

from cjm_desktop.base.ids import SourceId
from cjm_desktop.edits.metrics import is_bare, set_metric
from cjm_desktop.model.document import Metric, Project
from cjm_desktop.model.drop_offs import counted_drop_off
from cjm_desktop.model.questions import cell_at, find_journey
from cjm_desktop.store.store import Store
from cjm_desktop.ui.controls.buttons import link_button
from cjm_desktop.ui.controls.choice import Choice, Option
from cjm_desktop.ui.controls.numbers import DecimalField
from cjm_desktop.ui.controls.text_fields import LineField, ParagraphField
from cjm_desktop.ui.fonts import scaled
from cjm_desktop.ui.panels.form import Form, note_label
from cjm_desktop.ui.panels.places import place_words
from cjm_desktop.ui.panels.subjects import Subject


class MetricForm(Form):
    """Fields of the number in one cell; without a number there is nothing else to fill in."""

    def __init__(self, store: Store, parent: QWidget | None = None) -> None:
        super().__init__(store, parent)
        self._metric: Metric | None = None
        self._place = note_label()
        self.column.addWidget(self._place)
        number, unit = DecimalField(self.tr("Not measured yet")), LineField(self.tr("%, days"))
        self.add_pair((self.tr("Number"), number), (self.tr("Unit"), unit))
        label = ParagraphField(self.tr("What was counted"))
        self.add(self.tr("Caption"), label)
        period = LineField(self.tr("When, in words"))
        self.add(self.tr("Period"), period)
        self._source = Choice()
        self.add(self.tr("Source"), self._source)
        drop_off = DecimalField(self.tr("None"))
        self.add(self.tr("Lost before the next phase, in per cent"), drop_off)
        self._counted: float | None = None  # what the numbers themselves tell of it
        self._take_counted = link_button("")
        self._take_counted.clicked.connect(self._on_take_counted)
        self.column.addWidget(self._take_counted, 0, Qt.AlignmentFlag.AlignLeft)
        self.bind("value", number, self.tr("number"), read=self._reader("value"))
        self.bind("unit", unit, self.tr("unit"), read=self._reader("unit"))
        self.bind("label", label, self.tr("caption"), read=self._reader("label"))
        self.bind("period", period, self.tr("period"), read=self._reader("period"))
        self.bind("source", self._source, self.tr("source"), read=self._reader("source"))
        self.bind("drop_off", drop_off, self.tr("drop-off"), read=self._reader("drop_off"))
        number.editingFinished.connect(
            lambda: number.show_value(self._metric.value if self._metric else None)
        )
        self._further = (unit, label, period, self._source, drop_off)
        self._clear = link_button(self.tr("Take away"))
        self._clear.clicked.connect(self._take_away)
        self.column.addSpacing(scaled(8))
        self.column.addWidget(self._clear, 0, Qt.AlignmentFlag.AlignLeft)
        self.column.addStretch(1)

    def heading(self) -> str:
        """Return the panel's title."""
        return self.tr("Number")

    def show_subject(self, subject: Subject) -> None:
        """Show the number of a cell."""
        self.subject = subject
        cell = cell_at(self.node, self.address.phase)
        self._metric = cell.metric if cell else None
        self._place.setText(place_words(self.store.project, self.address))
        sources = self.store.project.sources
        self._source.set_options(
            [
                Option(None, self.tr("None")),
                *(Option(s.id, f"{number}  {s.name}") for number, s in enumerate(sources, 1)),
            ]
        )
        super().show_subject(subject)
        for control in (*self._further, self._clear):
            control.setEnabled(self._metric is not None)
        self._show_counted()

    def changed(self, project: Project, **changes: Any) -> Project:
        """Return the project with the number changed, made, or taken away."""
        if changes.get("value", 0) is None:
            stays = self._metric is not None and not is_bare(self._metric)
            return project if stays else set_metric(project, self.address, None)
        if self._metric is None:
            return set_metric(project, self.address, Metric(**changes))
        if _is_beyond(changes.get("drop_off")):
            return project
        return set_metric(project, self.address, self._metric.replace(**changes))

    def _show_counted(self) -> None:
        journey = find_journey(self.store.project, self.address.journey)
        phase = self.address.phase
        counted = counted_drop_off(journey, self.node, phase) if journey is not None else None
        has = self._metric.drop_off if self._metric is not None else None
        self._counted = counted if counted != has else None
        figure = QLocale().toString(counted or 0.0, "g", 4)
        self._take_counted.setText(self.tr("By both numbers: {share}%").format(share=figure))
        self._take_counted.setVisible(self._counted is not None)

    def _on_take_counted(self) -> None:
        if self._metric is not None and self._counted is not None:
            after = self.changed(self.store.project, drop_off=self._counted)
            self.store.apply(after, self.step_name(self.tr("drop-off")))
            self.fields["drop_off"].setFocus(Qt.FocusReason.OtherFocusReason)

    def _take_away(self) -> None:
        after = set_metric(self.store.project, self.address, None)
        self.store.apply(after, self.step_name(self.tr("number")))

    def _reader(self, name: str) -> Any:
        def read(row: object) -> SourceId | str | float | None:
            del row  # the number stands in a cell of it
            empty = "" if name in ("unit", "label", "period") else None
            return getattr(self._metric, name) if self._metric else empty

        return read


def _is_beyond(per_cent: float | None) -> bool:
    return per_cent is not None and not 0 <= per_cent <= 100
