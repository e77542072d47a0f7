"""The details of an action."""

from collections.abc import Sequence
from datetime import date
from typing import Any

from cjm_desktop.edits.entries import change_entry
from cjm_desktop.model.document import Project
from cjm_desktop.store.store import Store
from cjm_desktop.ui.board.link_names import named_principles
from cjm_desktop.ui.commands import Commands
from cjm_desktop.ui.controls.choice import Choice, Option
from cjm_desktop.ui.controls.dates import DateField
from cjm_desktop.ui.controls.segments import SegmentOption, Segments
from cjm_desktop.ui.controls.text_fields import LineField, TextField
from cjm_desktop.ui.panels.entry_form import EntryForm
from cjm_desktop.ui.panels.form import for_all_words, note_label
from cjm_desktop.ui.panels.subjects import Subject
from cjm_desktop.ui.several import common


class ActionForm(EntryForm):
    """Fields of one action, or of all that are selected."""

    def __init__(self, store: Store, commands: Commands) -> None:
        super().__init__(store, commands)
        self._for_all = note_label(for_all_words())
        self._text = TextField(self.tr("What will be done"), lines=1)
        self._text.setAccessibleName(self.tr("Text"))
        for widget in (self._for_all, self._text):
            self.add("", widget)
        self.bind("text", self._text, self.tr("text"))
        self._add_who_and_when()
        self._add_weights()
        self._add_reasons()
        note = TextField(self.tr("For yourself; not on the map"))
        self.add(self.tr("Note"), note)
        self.bind("note", note, self.tr("note"))
        self.column.addStretch(1)

    def heading(self) -> str:
        """Return the panel's title."""
        count = len(self.nodes())
        return self.tr("%n actions selected", "", count) if count > 1 else self.tr("Action")

    def nodes(self) -> Sequence[Any]:
        """Return the actions that are shown."""
        return self.commands.selected_entries() or (self.node,)

    def changed(self, project: Project, **changes: Any) -> Project:
        """Return the project with fields of all actions changed."""
        for action in self.nodes():
            project = change_entry(project, self.journey, action.id, **changes)
        return project

    def step_name(self, what: str) -> str:
        """Return what a change is called, and of how many actions when there are several."""
        count = len(self.nodes())
        if count < 2:
            return super().step_name(what)
        return self.tr("Change {what} of %n actions", "", count).format(what=what)

    def show_subject(self, subject: Subject) -> None:
        """Show an action in all fields."""
        super().show_subject(subject)
        self._for_all.setVisible(len(self.nodes()) > 1)
        self._text.setVisible(len(self.nodes()) == 1)
        self.show_channels(self._channel, None)
        self._channel.show_value(common(action.channel for action in self.nodes()))
        self.show_opportunities(self._opportunity)
        self._show_principles()
        self._late.setVisible(len(self.nodes()) == 1 and self._is_late())

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
        owner = LineField(self.tr("No owner yet"))
        self.add(self.tr("Owner"), owner)
        self.bind("owner", owner, self.tr("owner"))
        start, due = DateField(), DateField()
        self.add_pair((self.tr("Start"), start), (self.tr("Due"), due))
        self.bind("start", start, self.tr("start date"))
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

    def _add_reasons(self) -> None:
        """Add what the action is for."""
        self._opportunity = self.opportunity_choice()
        self.add(self.tr("Opportunity"), self._opportunity)
        self._principle = Choice()
        self.add(self.tr("Principle"), self._principle)
        self.bind("principle", self._principle, self.tr("principle"))

    def _show_principles(self) -> None:
        listed = named_principles(self.store.project)
        self._principle.set_options(
            [Option(None, self.tr("None")), *(Option(*each) for each in listed)]
        )
        self.show_common(self._principle, common(action.principle for action in self.nodes()))
        for widget in (self._principle, self.label_of(self._principle)):
            widget.setVisible(bool(listed))

    def _is_late(self) -> bool:
        due, status = self.node.due, self.node.status
        return due is not None and status != "done" and due < date.today()
