"""The details of a card."""

from PySide6.QtWidgets import QWidget

from cjm_desktop.store.store import Store
from cjm_desktop.ui.commands import Commands
from cjm_desktop.ui.controls.segments import SegmentOption, Segments
from cjm_desktop.ui.controls.swatches import HueSwatches
from cjm_desktop.ui.controls.text_fields import TextField
from cjm_desktop.ui.panels.entry_form import EntryForm
from cjm_desktop.ui.panels.evidence import evidence_question, evidence_segments, evidence_step
from cjm_desktop.ui.panels.picture_form import bound_picture
from cjm_desktop.ui.panels.subjects import Subject


class CardForm(EntryForm):
    """Fields of one card."""

    def __init__(self, store: Store, commands: Commands, parent: QWidget | None = None) -> None:
        super().__init__(store, parent)
        self._commands = commands
        self.text = TextField(self.tr("What is on the card"), lines=1)
        self.text.setAccessibleName(self.tr("Text"))
        self.add("", self.text)
        self.bind("text", self.text, self.tr("text"))
        self.add_kind()
        self.add_evidence()
        self.add_rest()
        self.picture = bound_picture(commands)
        self.add(self.tr("Picture"), self.picture)
        self.column.addStretch(1)

    def heading(self) -> str:
        """Return the panel's title."""
        return self.tr("Card")

    def add_kind(self) -> None:
        """Add the fields that say what sort of card it is."""
        marker = Segments(
            [
                SegmentOption(None, self.tr("None")),
                SegmentOption("need", self.tr("Need"), self.tr("Something customers look for")),
                SegmentOption("barrier", self.tr("Barrier"), self.tr("Something in their way")),
            ]
        )
        self.add(self.tr("Mark"), marker)
        self.bind("marker", marker, self.tr("mark"))

    def add_evidence(self) -> None:
        """Add the ladder and the sources."""
        ladder = evidence_segments()
        self.add(evidence_question(), ladder)
        self.bind("evidence", ladder, evidence_step())
        self._sources = self.sources_menu()
        self.add(self.tr("Sources"), self._sources)

    def add_rest(self) -> None:
        """Add the note and the colour."""
        note = TextField(self.tr("For yourself; not on the map"))
        self.add(self.tr("Note"), note)
        self.bind("note", note, self.tr("note"))
        hues = HueSwatches(self.tr("As the phase"))
        self.add(self.tr("Colour"), hues)
        self.bind("hue", hues, self.tr("colour"))

    def show_subject(self, subject: Subject) -> None:
        """Show a card in all fields."""
        super().show_subject(subject)
        self.show_sources(self._sources, self.node.sources)
        self.picture.show_picture(self._commands.picture())
