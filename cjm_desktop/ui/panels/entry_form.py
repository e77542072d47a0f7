"""What the forms of cards and actions share."""

from typing import Any

from cjm_desktop.base.ids import ChannelId, new_id
from cjm_desktop.edits.entries import change_entry
from cjm_desktop.edits.lists import add_listed
from cjm_desktop.model.document import Channel, Project
from cjm_desktop.model.questions import find_journey
from cjm_desktop.store.store import Store
from cjm_desktop.ui.commands import Commands
from cjm_desktop.ui.controls.checked_menu import CheckedOption
from cjm_desktop.ui.controls.choice import Choice, Option
from cjm_desktop.ui.icons import icon
from cjm_desktop.ui.panels.form import Form
from cjm_desktop.ui.panels.naming import ask_name
from cjm_desktop.ui.several import common

NEW = "new"
"""Stands for the line of a list that makes something new."""


class EntryForm(Form):
    """Fields of one card or action, or of all that are selected."""

    def __init__(self, store: Store, commands: Commands) -> None:
        super().__init__(store)
        self.commands = commands

    def changed(self, project: Project, **changes: Any) -> Project:
        """Return the project with fields of the card or action changed."""
        return change_entry(project, self.journey, self.node.id, **changes)

    def channel_choice(self) -> Choice:
        """Return the list of channels, filled by ``show_channels``."""
        choice = Choice()
        choice.edited.connect(self._on_channel_chosen)
        return choice

    def show_channels(self, choice: Choice, chosen: ChannelId | None) -> None:
        """Offer the project's channels, none, and a new one."""
        options = [Option(None, self.tr("None"))]
        options += [
            Option(channel.id, channel.name, icon(channel.icon, "text"))
            for channel in self.store.project.channels
        ]
        choice.set_options([*options, Option(NEW, self.tr("New channel…"))])
        choice.show_value(chosen)

    def opportunity_choice(self) -> Choice:
        """Return the list of opportunities, filled by ``show_opportunities``."""
        choice = Choice()
        choice.edited.connect(self._on_opportunity_chosen)
        self.fields["opportunity"] = choice
        return choice

    def show_opportunities(self, choice: Choice) -> None:
        """Offer the journey's opportunities, those of the phase at hand first, and a new one."""
        from cjm_desktop.ui.board.link_names import named_opportunities

        selection = self.store.selection
        journey = find_journey(self.store.project, selection.journey)
        listed = named_opportunities(journey, selection.phase) if journey is not None else []
        options = [Option(None, self.tr("None")), *(Option(*each) for each in listed)]
        choice.set_options([*options, Option(NEW, self.tr("New opportunity…"))])
        self.show_common(choice, common(entry.opportunity for entry in self.nodes()))

    def _on_opportunity_chosen(self, value: object) -> None:
        if value != NEW:
            self.change(self.tr("opportunity"), opportunity=value)
            return
        from cjm_desktop.ui.board.making import ask_new_opportunity

        if not ask_new_opportunity(self, self.commands) and self.subject:
            self.show_subject(self.subject)

    def _on_channel_chosen(self, value: object) -> None:
        if value != NEW:
            self.change(self.tr("channel"), channel=value)
            return
        name = ask_name(self, self.tr("New channel"), self.tr("Name of the channel"))
        if not name:
            self.show_subject(self.subject) if self.subject else None
            return
        channel = Channel(id=ChannelId(new_id()), name=name)
        after = add_listed(self.store.project, channel)
        after = self.changed(after, channel=channel.id)
        self.store.apply(after, self.tr("Add channel"))


def source_options(project: Project) -> list[CheckedOption]:
    """Return the project's sources by number and name."""
    return [
        CheckedOption(source.id, f"{number}  {source.name}", f"{number}  {source.name}")
        for number, source in enumerate(project.sources, 1)
    ]
