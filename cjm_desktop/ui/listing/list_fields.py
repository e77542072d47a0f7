"""Which list is exported: of what, as what, of which journeys, in which language."""

from collections.abc import Sequence
from typing import Final

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from cjm_desktop.base.ids import JourneyId
from cjm_desktop.exchange.lists.formats import (
    ACTION_FORMATS,
    TOUCHPOINT_FORMATS,
    ActionFormat,
)
from cjm_desktop.model.document import Journey
from cjm_desktop.model.words import Language
from cjm_desktop.session.listing import Listed, ListRequest
from cjm_desktop.ui.controls.buttons import plain_button
from cjm_desktop.ui.controls.check_box import CheckBox
from cjm_desktop.ui.controls.checked_menu import CheckedMenu, CheckedOption
from cjm_desktop.ui.controls.choice import Choice, Option
from cjm_desktop.ui.controls.segments import SegmentOption, Segments
from cjm_desktop.ui.fonts import scaled
from cjm_desktop.ui.language import LANGUAGE_NAMES
from cjm_desktop.ui.listing.list_words import format_name
from cjm_desktop.ui.panels.form import note_label
from cjm_desktop.ui.printing.fields import Field, Pair
from cjm_desktop.ui.titles import journey_name

_FIRST: Final[tuple[ActionFormat, ...]] = ("xlsx", "csv", "md", "ics", "json")


class ListFields(QWidget):
    """What is chosen, and below it what that comes to."""

    changed = Signal()
    copy_asked = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.listed = Segments(
            [
                SegmentOption("actions", self.tr("Actions")),
                SegmentOption("touchpoints", self.tr("Touchpoints")),
            ]
        )
        self.kind = Choice()
        everything = self.tr("All journeys")
        self.journeys = CheckedMenu(everything, everything)
        self.language = Choice([Option(code, name) for code, name in LANGUAGE_NAMES.items()])
        self.only_open = CheckBox(self.tr("Without what is done"))
        self.about = note_label()
        self.copying = plain_button(self.tr("Copy as a table"))
        self._journeys = Field(self.tr("Journeys"), self.journeys)
        self._lay_out()
        for field in (self.listed, self.kind, self.language):
            field.edited.connect(self._on_edited)
        self.journeys.edited.connect(self._on_journeys)
        self.journeys.new_asked.connect(lambda: self._on_journeys(()))
        self.only_open.toggled.connect(self._on_edited)
        self.copying.clicked.connect(self.copy_asked)

    def offer(self, journeys: Sequence[Journey], language: Language) -> None:
        """Offer the journeys of a project whose own language is that of the list at first."""
        named = [(each.id, journey_name(each, number)) for number, each in enumerate(journeys, 1)]
        self.journeys.set_options([CheckedOption(id_, name, name) for id_, name in named])
        self._journeys.setVisible(len(journeys) > 1)
        self.language.show_value(language)

    def show_list(self, listed: Listed, kind: str) -> None:
        """Choose a list and a format; the first, where the list is not written in that one."""
        self.listed.show_value(listed)
        self._offer_kinds(kind)

    def request(self) -> ListRequest:
        """Return what is chosen."""
        language: Language = "nl" if self.language.value() == "nl" else "en"
        return ListRequest(
            listed=self._listed(),
            kind=self._kind(),
            journeys=tuple(JourneyId(each) for each in self.journeys.chosen),
            language=language,
            only_open=self.only_open.isChecked() and self._listed() == "actions",
        )

    def _listed(self) -> Listed:
        return "touchpoints" if self.listed.value() == "touchpoints" else "actions"

    def _kind(self) -> ActionFormat:
        chosen = self.kind.value()
        return next((kind for kind in ACTION_FORMATS if kind == chosen), "xlsx")

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(Field(self.tr("List"), self.listed))
        kind = Field(self.tr("Kind of file"), self.kind)
        column.addWidget(Pair(kind, Field(self.tr("Language of the headings"), self.language)))
        column.addWidget(self._journeys)
        column.addSpacing(scaled(12))
        column.addWidget(self.only_open)
        column.addSpacing(scaled(12))
        column.addWidget(self.about)
        column.addStretch(1)
        line = QHBoxLayout()
        line.addWidget(self.copying)
        line.addStretch(1)
        column.addLayout(line)
        self.about.setAlignment(Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignLeft)

    def _offer_kinds(self, chosen: object) -> None:
        known = ACTION_FORMATS if self._listed() == "actions" else TOUCHPOINT_FORMATS
        first = [kind for kind in _FIRST if kind in known]
        kinds = [*first, *(kind for kind in known if kind not in first)]
        self.kind.set_options([Option(kind, format_name(kind)) for kind in kinds])
        self.kind.show_value(chosen if chosen in kinds else kinds[0])
        self.only_open.setVisible(self._listed() == "actions")

    def _on_edited(self) -> None:
        self._offer_kinds(self.kind.value())
        self.changed.emit()

    def _on_journeys(self, chosen: tuple[str, ...]) -> None:
        self.journeys.show_value(chosen)
        self.changed.emit()
