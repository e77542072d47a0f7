"""The parts of the program that work together behind one window."""

from collections.abc import Callable
from functools import cached_property
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QCoreApplication, QObject, Signal

from cjm_desktop.session.session import Session
from cjm_desktop.session.settings import Settings
from cjm_desktop.store.selection import Selection
from cjm_desktop.store.store import Store
from cjm_desktop.ui.canvas.canvas import MapCanvas
from cjm_desktop.ui.files import Files
from cjm_desktop.ui.main_window import MainWindow
from cjm_desktop.ui.map_page import MapPage
from cjm_desktop.ui.theme import Theme, ThemeChoice

if TYPE_CHECKING:  # imported when the first command may come
    from cjm_desktop.edits.lists import Listed
    from cjm_desktop.ui.commands import Commands

translate = QCoreApplication.translate


class Bench(QObject):
    """What actions work on: the window, its document, and how that is shown."""

    language_chosen = Signal(str)
    pictures_offered = Signal(object, object)  # Paths or bytes, and the Spot where they go or None
    asked = Signal(str)  # the id of an action that opens something else than the map

    def __init__(
        self,
        window: MainWindow,
        session: Session,
        settings: Settings,
        theme: Theme,
        files: Files,
        make_commands: "Callable[[], Commands]",
    ) -> None:
        super().__init__(window)
        self.window: Final = window
        self.session: Final = session
        self.settings: Final = settings
        self.theme: Final = theme
        self.files: Final = files
        self._make_commands: Final = make_commands
        self.page: MapPage | None = None  # made for the first map

    @cached_property
    def commands(self) -> "Commands":
        """What can be done to the document; made when somebody first may."""
        commands = self._make_commands()
        commands.draft_changed.connect(self.session.keep_draft)
        return commands

    @property
    def store(self) -> Store:
        """The document and what is selected in it."""
        return self.session.store

    @property
    def shows_map(self) -> bool:
        """Whether the map is in view, and not the start screen."""
        return self.page is not None and self.window.page is self.page

    @property
    def canvas(self) -> MapCanvas:
        """The canvas. Only asked for while a map is in view."""
        assert self.page is not None
        return self.page.canvas

    @property
    def has_selection(self) -> bool:
        """Whether anything but the map itself is selected."""
        selection = self.store.selection
        return selection != Selection(selection.journey)

    @property
    def details_open(self) -> bool:
        """Whether the details panel is open."""
        return self.shows_panel("details")

    def shows_panel(self, name: str) -> bool:
        """Tell whether a panel at the right is open."""
        return self.page is not None and self.page.workspace.shows(name)

    @property
    def filter_open(self) -> bool:
        """Whether the filter is shown."""
        strip = self.page.strip if self.page is not None else None
        return strip is not None and strip.isVisible()

    @property
    def shows_guesses(self) -> bool:
        """Whether the filter shows what is guessed, and nothing else."""
        strip = self.page.strip if self.page is not None else None
        return strip is not None and strip.isVisible() and getattr(strip, "shows_guesses", False)

    @property
    def outline_open(self) -> bool:
        """Whether the outline is open."""
        return self.page is not None and self.page.workspace.outline_is_open

    def say(self, words: str) -> None:
        """Show a sentence at the foot of the map for a while."""
        if self.page is not None:
            self.page.say(words)

    def toggle_panel(self, name: str) -> None:
        """Open a panel and give it the keyboard; close it when it has that."""
        if self.page is not None:
            self.page.workspace.toggle_panel(name)

    @property
    def panel_open(self) -> bool:
        """Whether the outline or a panel at the right is open."""
        page = self.page
        return self.outline_open or (page is not None and page.workspace.panel_is_open)

    @property
    def panels_stacked(self) -> bool:
        """Whether two panels are above each other."""
        return self.page is not None and self.page.workspace.is_stacked

    def widen_panel(self, steps: int) -> None:
        """Make the panel with the keyboard, else the one that is open, wider or narrower."""
        if self.page is not None:
            self.page.workspace.widen(steps)

    def heighten_panel(self, steps: int) -> None:
        """Make the panel with the keyboard, else the upper one of two, higher or lower."""
        if self.page is not None:
            self.page.workspace.heighten(steps)

    def step_part(self, by: int) -> None:
        """Give the keyboard to the next part of the window, or to the one before."""
        if self.page is not None:
            self.page.step_part(by)

    def show_map_details(self) -> None:
        """Show the title, customers and lists of the map in the details panel."""
        self.store.select(Selection(self.store.selection.journey))
        if self.page is not None:
            self.page.show_details()

    def add_to_list(self, kind: "type[Listed]") -> None:
        """Add a principle, persona or source, ready to be typed."""
        if self.page is not None:
            self.page.show_details()  # the map is selected by the step, so that undo selects
            self.page.add_to_list(kind)  # what was selected before

    def show_field(self, name: str) -> None:
        """Open the details of what is selected with the keyboard in one of their fields."""
        if self.page is not None:
            self.page.show_field(name)

    def choose_personas(self) -> None:
        """Offer the personas that the journey at hand may be about."""
        self.show_map_details()
        if self.page is not None:
            self.page.choose_personas()

    def step_journey(self, by: int) -> None:
        """Show the next journey or the one before."""
        if self.page is not None:
            self.page.bottom_bar.tabs.step(by)

    def add_journey(self) -> None:
        """Offer the ways in which a journey can begin, at the plus beside the tabs."""
        if self.page is not None:
            self.page.bottom_bar.journeys.offer_new()

    def rename_journey(self) -> None:
        """Edit the name of the journey at hand in its tab."""
        if self.page is not None:
            self.page.bottom_bar.tabs.rename()

    def toggle_absent(self) -> None:
        """Say that the selected phases do not apply and ask the reason, or that they do."""
        if self.commands.phases_are_absent():
            self.commands.set_absent("")
        else:
            self.commands.set_absent(translate("PhaseForm", "no reason given yet"))
            self.show_field("reason")

    def toggle_full_screen(self) -> None:
        """Fill the screen with the window, or go back."""
        if self.window.isFullScreen():
            self.window.showNormal()
        else:
            self.window.showFullScreen()

    def choose_theme(self, choice: ThemeChoice) -> None:
        """Follow another theme, also from the next start on."""
        self.settings.theme = choice
        self.theme.choose(choice)

    def choose_language(self, choice: str) -> None:
        """Speak another language, at once and from the next start on."""
        self.settings.language = choice
        self.language_chosen.emit(choice)
