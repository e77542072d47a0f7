"""The details of an action."""

from datetime import date

from PySide6.QtWidgets import QWidget

from cjm_desktop.store.store import Store
from cjm_desktop.ui.controls.dates import DateField
from cjm_desktop.ui.controls.segments import SegmentOption, Segments
from cjm_desktop.ui.controls.text_fields import LineField, TextField
from cjm_desktop.ui.panels.entry_form import EntryForm
from cjm_desktop.ui.panels.form import note_label
from cjm_desktop.ui.panels.subjects import Subject


class ActionForm(EntryForm):
    """Fields of one action."""

    def __init__(self, store: Store, parent: QWidget | None = None) -> None:
        super().__init__(store, parent)
        text = TextField(self.tr("What will be done"), lines=1)
        text.setAccessibleName(self.tr("Text"))
        self.add("", text)
        self.bind("text", text, self.tr("text"))
        self._add_who_and_when()
        self._add_weights()
        note = TextField(self.tr("For yourself; not on the map"))
        self.add(self.tr("Note"), note)
        self.bind("note", note, self.tr("note"))
        self.column.addStretch(1)

    def heading(self) -> str:
        """Return the panel's title."""
        return self.tr("Action")

    def show_subject(self, subject: Subject) -> None:
        """Show an action in all fields."""
        super().show_subject(subject)
        self.show_channels(self._channel, self.node.channel)
        self._late.setVisible(self._is_late())

    def _add_who_and_when(self) -> None:
        status = Segments(
            [
                SegmentOption("open", self.tr("Open")),
                SegmentOption("busy", self.tr("Under way")),
                SegmentOption("done", self.tr("Done")),
            ]
        )
        self.add(self.tr("Status"), status)
        self.bind("status", status, self.tr("status"))
        owner, due = LineField(self.tr("No owner yet")), DateField()
        self.add_pair((self.tr("Owner"), owner), (self.tr("Due"), due))
        self.bind("owner", owner, self.tr("owner"))
        self.bind("due", due, self.tr("date"))
        self._late = note_label(self.tr("This date has passed."))
        self._late.setProperty("warning", True)
        self.column.addWidget(self._late)
        self._channel = self.channel_choice()
        self.add(self.tr("Channel"), self._channel)

    def _add_weights(self) -> None:
        for name, label, step in (
            ("impact", self.tr("Impact"), self.tr("impact")),
            ("effort", self.tr("Effort"), self.tr("effort")),
        ):
            words = (self.tr("Not said"), self.tr("Small"), self.tr("Medium"), self.tr("Large"))
            weight = Segments([SegmentOption(value, word) for value, word in enumerate(words)])
            self.add(label, weight)
            self.bind(name, weight, step)

    def _is_late(self) -> bool:
        due, status = self.node.due, self.node.status
        return due is not None and status != "done" and due < date.today()
