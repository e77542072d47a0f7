"""The details of a touchpoint."""

from cjm_desktop.ui.controls.text_fields import TextField
from cjm_desktop.ui.panels.card_form import CardForm


class TouchpointForm(CardForm):
    """Fields of one card where customer and organisation meet."""

    def heading(self) -> str:
        """Return the panel's title."""
        return self.tr("Touchpoint")

    def add_kind(self) -> None:
        """Add channel, contact, form and moment of truth."""
        self.add_touchpoint()

    def add_goal(self) -> None:
        """Add what it is for, whether it succeeds, and who answers for it."""
        goal = TextField()
        self.add(self.tr("What should this contact achieve?"), goal)
        self.bind("goal", goal, self.tr("goal"))
        self.add_answering()
