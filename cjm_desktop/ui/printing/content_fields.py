"""What of the map is printed, and what follows it."""

from collections.abc import Container, Iterable
from typing import Final

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QGridLayout, QVBoxLayout, QWidget

from cjm_desktop.model.document import Journey, Project
from cjm_desktop.model.print_settings import PrintSettings
from cjm_desktop.model.print_words import Following, SheetPart
from cjm_desktop.ui.controls.check_box import CheckBox
from cjm_desktop.ui.controls.checked_menu import CheckedMenu, CheckedOption
from cjm_desktop.ui.controls.choice import Choice, Option
from cjm_desktop.ui.fonts import scaled
from cjm_desktop.ui.language import LANGUAGE_NAMES
from cjm_desktop.ui.panels.form import note_label
from cjm_desktop.ui.printing.fields import Field, Pair
from cjm_desktop.ui.row_names import role_name

_PARTS: Final[tuple[SheetPart, ...]] = ("title", "principles", "personas", "evidence", "legend")
_DETAILS: Final[tuple[SheetPart, ...]] = (
    "organisation",
    "customers",
    "scope",
    "version",
    "share",
    "date",
)
_FOLLOWING: Final[tuple[Following, ...]] = (
    "phases",
    "personas",
    "actions",
    "touchpoints",
    "notes",
    "evidence",
    "review",
)


class ContentFields(QWidget):
    """Journeys, rows and phases; what stands around the map; the pages after it; the language."""

    edited = Signal(object)  # dict of changes to the settings

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.journeys = Choice(
            [
                Option("this", self.tr("This one")),
                Option("all", self.tr("All of them")),
                Option("some", self.tr("Some of them")),
            ]
        )
        self.chosen = PartsMenu(self.tr("None yet"), self.tr("All of them"))
        self.rows = PartsMenu(self.tr("All rows"), self.tr("All rows"))
        self.phases = PartsMenu(self.tr("All phases"), self.tr("All phases"))
        self.parts = {part: CheckBox(words) for part, words in self._part_words().items()}
        self.details = PartsMenu(self.tr("None of them"), self.tr("All of them"))
        self.details.set_options([_option(*each) for each in self._detail_words().items()])
        self.following = {kind: CheckBox(words) for kind, words in self._following_words().items()}
        self.language = Choice()
        self._which = Field(self.tr("Which"), self.chosen)
        self._journeys = Pair(Field(self.tr("Journeys"), self.journeys), self._which)
        self._some = Pair(Field(self.tr("Rows"), self.rows), Field(self.tr("Phases"), self.phases))
        self._lay_out()
        self._connect()
        self._project: Project | None = None
        self._left_out: tuple[SheetPart, ...] = ()

    def show_settings(self, settings: PrintSettings, project: Project, journey: Journey) -> None:
        """Show what is chosen of a project, of which one journey is shown."""
        self._project = project
        self._left_out = settings.leaves_out
        which = "all" if settings.all_journeys else "some" if settings.journeys else "this"
        self._journeys.setVisible(len(project.journeys) > 1)
        self.journeys.show_value(which)
        self._show_journeys(settings, project)
        self._some.setVisible(which == "this")  # rows and phases are those of one journey
        self.rows.set_options(
            [
                _option(row.id, row.name or role_name(row.role))
                for row in journey.rows
                if not row.hidden
            ]
        )
        self.rows.show_value(settings.rows)
        self.phases.set_options(
            [_option(phase.id, phase.name or str(n)) for n, phase in enumerate(journey.phases, 1)]
        )
        self.phases.show_value(settings.phases)
        for part, box in self.parts.items():
            box.setChecked(part not in settings.leaves_out)
            box.setEnabled(not settings.blank)
        left_out = settings.leaves_out
        self.details.show_value(tuple(part for part in _DETAILS if part not in left_out))
        for kind, following in self.following.items():
            following.setChecked(kind in settings.following)
        self._show_language(settings, project)

    def _show_journeys(self, settings: PrintSettings, project: Project) -> None:
        names = [j.name or j.title or str(number) for number, j in enumerate(project.journeys, 1)]
        options = zip(project.journeys, names, strict=True)
        self.chosen.set_options([_option(each.id, name) for each, name in options])
        self.chosen.show_value(settings.journeys)
        self._which.setVisible(bool(settings.journeys))

    def _show_language(self, settings: PrintSettings, project: Project) -> None:
        own = self.tr("As the map: {language}").format(language=LANGUAGE_NAMES[project.language])
        self.language.set_options(
            [Option(None, own), *(Option(code, name) for code, name in LANGUAGE_NAMES.items())]
        )
        self.language.show_value(settings.language)

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self._journeys)
        column.addWidget(self._some)
        column.addSpacing(scaled(10))
        grid = QGridLayout()
        grid.setVerticalSpacing(scaled(2))
        for place, box in enumerate(self.parts.values()):
            grid.addWidget(box, place // 2, place % 2)
        column.addLayout(grid)
        column.addWidget(Field(self.tr("In the title block and footer"), self.details))
        after = note_label(self.tr("And after it, to read at a desk"))
        after.setContentsMargins(0, scaled(10), 0, scaled(4))
        column.addWidget(after)
        for box in self.following.values():
            column.addWidget(box)
        column.addWidget(Field(self.tr("Language of the sheet’s own words"), self.language))

    def _connect(self) -> None:
        self.journeys.edited.connect(self._on_journeys)
        self.chosen.edited.connect(self._on_chosen)
        self.chosen.new_asked.connect(lambda: self._on_journeys("all"))
        self.rows.edited.connect(lambda rows: self.edited.emit({"rows": rows}))
        self.rows.new_asked.connect(lambda: self.edited.emit({"rows": ()}))
        self.phases.edited.connect(lambda phases: self.edited.emit({"phases": phases}))
        self.phases.new_asked.connect(lambda: self.edited.emit({"phases": ()}))
        for box in self.parts.values():
            box.clicked.connect(self._on_part)
        self.details.edited.connect(self._on_details)
        self.details.new_asked.connect(lambda: self._on_details(_DETAILS))
        for box in self.following.values():
            box.clicked.connect(self._on_following)
        self.language.edited.connect(lambda code: self.edited.emit({"language": code}))

    def _on_journeys(self, which: object) -> None:
        changes: dict[str, object] = {"all_journeys": which == "all", "journeys": ()}
        if which == "some" and self._project:
            changes["journeys"] = tuple(journey.id for journey in self._project.journeys)
        if which != "this":
            changes |= {"rows": (), "phases": ()}
        self.edited.emit(changes)

    def _on_chosen(self, chosen: object) -> None:
        if chosen:  # the last one stays: nothing at all cannot be printed
            self.edited.emit({"journeys": chosen})

    def _on_part(self) -> None:
        self._leave_out(self.parts, [part for part, box in self.parts.items() if box.isChecked()])

    def _on_details(self, chosen: object) -> None:
        if isinstance(chosen, tuple):
            self._leave_out(_DETAILS, chosen)

    def _leave_out(self, of: Iterable[SheetPart], chosen: Container[str]) -> None:
        """Leave out what of some parts is not chosen; of the others that stays as it is."""
        others = [part for part in self._left_out if part not in of]
        left_out = (*others, *(part for part in of if part not in chosen))
        self.edited.emit({"leaves_out": left_out})

    def _on_following(self) -> None:
        wanted = tuple(kind for kind, box in self.following.items() if box.isChecked())
        self.edited.emit({"following": wanted})

    def _part_words(self) -> dict[SheetPart, str]:
        words = (
            self.tr("Title block"),
            self.tr("Principles"),
            self.tr("Personas"),
            self.tr("How well we know"),
            self.tr("Legend and sources"),
        )
        return dict(zip(_PARTS, words, strict=True))

    def _detail_words(self) -> dict[SheetPart, str]:
        words = (
            self.tr("Organisation"),
            self.tr("Customers"),
            self.tr("Scope"),
            self.tr("Version"),
            self.tr("Share that is known well"),
            self.tr("Date"),
        )
        return dict(zip(_DETAILS, words, strict=True))

    def _following_words(self) -> dict[Following, str]:
        words = (
            self.tr("A page for each phase"),
            self.tr("All about the personas"),
            self.tr("A list of actions"),
            self.tr("A list of touchpoints"),
            self.tr("Notes, by their numbers on the cards"),
            self.tr("How well each phase and row is known"),
            self.tr("Questions of the review"),
        )
        return dict(zip(_FOLLOWING, words, strict=True))


class PartsMenu(CheckedMenu):
    """Some of the parts of a map, or all."""

    sign = "caret-down"


def _option(value: str, name: str) -> CheckedOption:
    return CheckedOption(value, name, name)
