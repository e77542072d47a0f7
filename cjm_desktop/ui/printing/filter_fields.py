"""Which cards a print is about, and what becomes of the others."""

from collections.abc import Iterable
from typing import Final

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from cjm_desktop.model.document import Journey, Project
from cjm_desktop.model.filtering import Facet, Facets, facets_of
from cjm_desktop.model.print_settings import PrintSettings
from cjm_desktop.model.words import DRAWN, GUESSED, PRESENT, RESEARCHED
from cjm_desktop.session.print_filter import NONE
from cjm_desktop.ui.controls.checked_menu import CheckedOption
from cjm_desktop.ui.controls.segments import SegmentOption, Segments
from cjm_desktop.ui.printing.content_fields import PartsMenu
from cjm_desktop.ui.printing.fields import Field

_FACETS: Final[tuple[Facet, ...]] = ("personas", "channels", "evidence", "tags", "moments")


class FilterFields(QWidget):
    """A menu of ticks for each property that cards of the journey have."""

    edited = Signal(object)  # dict of changes to the settings

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.menus = {facet: self._menu(facet) for facet in _FACETS}
        self.others = Segments(
            [
                SegmentOption("faded", self.tr("Stand back")),
                SegmentOption("left-out", self.tr("Are left out")),
            ]
        )
        self._fields = {
            facet: Field(words, self.menus[facet]) for facet, words in self._names().items()
        }
        self._others = Field(self.tr("Other cards"), self.others)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        for field in (*self._fields.values(), self._others):
            column.addWidget(field)
        self.others.edited.connect(lambda others: self.edited.emit({"others": others}))

    def show_settings(self, settings: PrintSettings, project: Project, journey: Journey) -> None:
        """Show what is chosen, of what the cards of a journey have."""
        options = self._options(project, facets_of(journey))
        chosen = {facet: _chosen(settings, facet) for facet in _FACETS}
        for facet, menu in self.menus.items():
            menu.set_options(options[facet])
            menu.show_value(chosen[facet])
            self._fields[facet].setVisible(bool(options[facet]))
        self._others.setVisible(any(chosen.values()))
        self.others.show_value(settings.others)

    def summary(self) -> str:
        """Return in a few words what is chosen; "" where all cards are."""
        return "; ".join(menu.words() for menu in self.menus.values() if menu.chosen)

    def _menu(self, facet: Facet) -> PartsMenu:
        menu = PartsMenu(self.tr("All cards"), self.tr("All cards"))
        menu.edited.connect(lambda chosen: self._on_edited(facet, chosen))
        menu.new_asked.connect(lambda: self._on_edited(facet, ()))
        return menu

    def _on_edited(self, facet: Facet, chosen: tuple[str, ...]) -> None:
        value = tuple(map(int, chosen)) if facet == "evidence" else chosen
        self.edited.emit({f"only_{facet}": value})

    def _names(self) -> dict[Facet, str]:
        return {
            "personas": self.tr("Of which personas"),
            "channels": self.tr("Through which channels"),
            "evidence": self.tr("Known how well"),
            "tags": self.tr("With which tags"),
            "moments": self.tr("Which moments of truth"),
        }

    def _options(self, project: Project, facets: Facets) -> dict[Facet, list[CheckedOption]]:
        personas = ((p.id, p.name) for p in project.personas if p.id in facets.personas)
        channels = ((c.id, c.name) for c in project.channels if c.id in facets.channels)
        tags = ((tag, tag) for tag in sorted(facets.tags, key=str.casefold))
        return {
            "personas": _offered(personas, self.tr("No persona")),
            "channels": _offered(channels, self.tr("No channel")),
            "evidence": [
                _option(str(GUESSED), self.tr("Guessed")),
                _option(str(PRESENT), self.tr("Present")),
                _option(str(DRAWN), self.tr("Drawn")),
                _option(str(RESEARCHED), self.tr("Researched")),
            ],
            "tags": _offered(tags, self.tr("No tag")),
            "moments": [
                _option("zero", self.tr("Zero moment of truth")),
                _option("first", self.tr("First moment of truth")),
                _option("ultimate", self.tr("Ultimate moment of truth")),
            ],
        }


def _chosen(settings: PrintSettings, facet: Facet) -> tuple[str, ...]:
    return tuple(map(str, getattr(settings, f"only_{facet}")))


def _offered(found: Iterable[tuple[str, str]], none: str) -> list[CheckedOption]:
    """Return options, and one for cards that have none; nothing when no card has any."""
    options = [_option(value, " ".join(text.split())) for value, text in found]
    return [*options, _option(NONE, none)] if options else []


def _option(value: str, words: str) -> CheckedOption:
    return CheckedOption(value, words, words)
