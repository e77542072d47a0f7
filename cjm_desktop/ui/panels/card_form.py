"""The details of a card."""

from cjm_desktop.store.store import Store
from cjm_desktop.ui.commands import Commands
from cjm_desktop.ui.controls.text_fields import TextField
from cjm_desktop.ui.panels.card_fields import CardFields
from cjm_desktop.ui.panels.opportunity_links import OpportunityLinks
from cjm_desktop.ui.panels.picture_form import bound_picture
from cjm_desktop.ui.panels.subjects import Subject


class CardForm(CardFields):
    """Fields of one card."""

    def __init__(self, store: Store, commands: Commands) -> None:
        super().__init__(store, commands)
        self.text = TextField(self.tr("What is on the card"), lines=1)
        self.text.setAccessibleName(self.tr("Text"))
        self.add("", self.text)
        self.bind("text", self.text, self.tr("text"))
        self.add_kind()
        self.add_opportunity()
        self._links = OpportunityLinks(store, commands)
        self.column.addWidget(self._links)
        self.add_evidence()
        self.add_goal()
        self.add_tags_and_personas()
        note = TextField(self.tr("For yourself; not on the map"))
        self.add(self.tr("Note"), note)
        self.bind("note", note, self.tr("note"))
        self.add_looks()
        self.picture = bound_picture(commands)
        self.fields["describe"] = self.picture.alt
        self.add(self.tr("Picture"), self.picture)
        self.column.addStretch(1)

    def heading(self) -> str:
        """Return the panel's title."""
        return self.tr("Card")

    def add_kind(self) -> None:
        """Add the fields that say what sort of card it is."""
        self.add_marker()
        self.add_channel()

    def add_goal(self) -> None:
        """Add what a touchpoint is for; other cards have no goal."""

    def show_subject(self, subject: Subject) -> None:
        """Show a card in all fields."""
        super().show_subject(subject)
        self._links.show_opportunity(self.commands.chosen_opportunity())
        self.picture.show_picture(self.commands.picture())
