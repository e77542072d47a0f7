"""The details of a touchpoint."""

from typing import Any

from cjm_desktop.model.document import Card
from cjm_desktop.model.words import Medium
from cjm_desktop.ui.controls.choice import Choice, Option
from cjm_desktop.ui.controls.segments import SegmentOption, Segments, draw_disc, draw_square
from cjm_desktop.ui.controls.text_fields import TextField
from cjm_desktop.ui.panels.card_form import CardForm
from cjm_desktop.ui.panels.subjects import Subject


class TouchpointForm(CardForm):
    """Fields of one card where customer and organisation meet."""

    def heading(self) -> str:
        """Return the panel's title."""
        return self.tr("Touchpoint")

    def add_kind(self) -> None:
        """Add channel, contact, form and moment of truth."""
        self._channel = self.channel_choice()
        contact = Choice(
            [
                Option("direct", self.tr("With us")),
                Option("indirect", self.tr("By others")),
            ]
        )
        self.add_pair((self.tr("Channel"), self._channel), (self.tr("Contact"), contact), (8, 7))
        self.bind("contact", contact, self.tr("contact"))
        medium = Segments(
            [
                SegmentOption("digital", self.tr("Digital"), picture=draw_square),
                SegmentOption("physical", self.tr("Physical"), picture=draw_disc),
            ]
        )
        self.add(self.tr("Form"), medium)
        self.bind("medium", medium, self.tr("form"), read=self._medium_of)
        moment = Choice(
            [
                Option(None, self.tr("None")),
                Option("zero", self.tr("0  First search")),
                Option("first", self.tr("1  First experience")),
                Option("ultimate", self.tr("U  Tells others")),
            ]
        )
        self.add(self.tr("Moment of truth"), moment)
        self.bind("moment", moment, self.tr("moment of truth"))

    def add_evidence(self) -> None:
        """Add the ladder, the sources and the goal."""
        super().add_evidence()
        goal = TextField()
        self.add(self.tr("What should this contact achieve?"), goal)
        self.bind("goal", goal, self.tr("goal"))

    def show_subject(self, subject: Subject) -> None:
        """Show a touchpoint in all fields."""
        super().show_subject(subject)
        self.show_channels(self._channel, self.node.channel)

    def _medium_of(self, card: Card) -> Medium | None:
        if card.medium is not None or card.channel is None:
            return card.medium
        channels: Any = self.store.project.channels
        return next((c.medium for c in channels if c.id == card.channel), None)
