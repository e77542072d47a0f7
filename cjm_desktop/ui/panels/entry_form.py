"""What the forms of cards and actions share."""

from typing import Any

from cjm_desktop.base.ids import ChannelId, new_id
from cjm_desktop.edits.entries import change_entry
from cjm_desktop.edits.lists import add_listed
from cjm_desktop.model.document import Channel, Project
from cjm_desktop.ui.controls.checked_menu import CheckedOption
from cjm_desktop.ui.controls.choice import Choice, Option
from cjm_desktop.ui.icons import icon
from cjm_desktop.ui.panels.form import Form
from cjm_desktop.ui.panels.naming import ask_name

NEW = "new"
"""Stands for the line of a list that makes something new."""


class EntryForm(Form):
    """Fields of one card or action."""

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
