"""What is asked of finding: opens the palette and the bars."""

from typing import Final

from PySide6.QtCore import QObject

from cjm_desktop.base.ids import JourneyId, PhaseId, RowId
from cjm_desktop.model.covers import cover_of
from cjm_desktop.model.document import Project
from cjm_desktop.model.questions import find_entry, find_journey
from cjm_desktop.store.selection import Selection
from cjm_desktop.ui.actions import Actions
from cjm_desktop.ui.bench import Bench
from cjm_desktop.ui.commands.base import entries_selection
from cjm_desktop.ui.finding.filter_bar import FilterBar
from cjm_desktop.ui.finding.filtering import Filtering
from cjm_desktop.ui.finding.outline_panel import OutlinePanel
from cjm_desktop.ui.finding.palette import Palette
from cjm_desktop.ui.finding.palette_entries import PaletteEntry
from cjm_desktop.ui.finding.search import Search
from cjm_desktop.ui.finding.search_bar import SearchBar
from cjm_desktop.ui.menu_making import give_menu
from cjm_desktop.ui.menus import Entry

_OUTLINE: Final[tuple[Entry, ...]] = (
    "insert.card",
    "insert.phase",
    "insert.row",
    None,
    "view.outline",
)


class Finder(QObject):
    """Made when something is looked for for the first time."""

    def __init__(self, bench: Bench, actions: Actions) -> None:
        super().__init__(bench)
        self._bench = bench
        self._actions = actions
        self._palette: Palette | None = None
        self._search: Search | None = None
        self._bar: SearchBar | None = None
        self._filter_bar: FilterBar | None = None
        self._outline: OutlinePanel | None = None

    def answer(self, what: str) -> None:
        """Open what was asked for by its name."""
        match what:
            case "palette":
                self._made_palette().open_palette("all", self._document)
            case "phases":
                self._made_palette().open_palette("phases", self._document)
            case "find" | "replace":
                self._made_bar().open_bar(replacing=what == "replace")
            case "find next" | "find previous":
                self._step(1 if what == "find next" else -1)
            case "outline":
                self._toggle_outline()
            case "outline as left":
                self._made_outline()
            case "filter":
                self._toggle_filter()
            case "guesses":
                self._toggle_guesses()
            case "no filter":
                self._clear_filter()

    def drop(self) -> None:
        """Throw away what stands over the pages."""
        if self._palette is not None:
            self._palette.hide()
            self._palette.deleteLater()
        if self._search is not None:
            self._search.end()

    def _made_palette(self) -> Palette:
        if self._palette is None:
            over = self._bench.window.centralWidget() or self._bench.window
            self._palette = Palette(self._actions, over)
            self._palette.chosen.connect(self._on_chosen)
        return self._palette

    def _made_bar(self) -> SearchBar:
        if self._search is None or self._bar is None:
            self._search = Search(self._bench)
            store = self._bench.store
            self._bar = SearchBar(self._search, self._bench.canvas, lambda: store.project)
            give_menu(self._bar, self._actions, self._bar.offers)
        return self._bar

    def _step(self, by: int) -> None:
        """Go to the next hit; with nothing looked for yet, ask what."""
        bar = self._made_bar()
        if self._search is None or self._search.query.is_empty:
            bar.open_bar(replacing=False)
        else:
            self._search.step(by)

    def _toggle_outline(self) -> None:
        page = self._bench.page
        assert page is not None
        outline, opened = self._made_outline(), not page.workspace.outline_is_open
        page.workspace.show_outline(opened)
        if opened:
            outline.setFocus()
        self._actions.refresh()

    def _made_outline(self) -> OutlinePanel:
        page = self._bench.page
        assert page is not None
        if self._outline is None:
            self._outline = OutlinePanel(self._bench.store, self._bench.commands, page.canvas)
            self._outline.hide()
            self._outline.closed.connect(self._toggle_outline)
            page.workspace.set_outline(self._outline)
            give_menu(self._outline, self._actions, lambda: _OUTLINE)
        return self._outline

    def _toggle_filter(self) -> None:
        bar = self._made_filter_bar()
        if bar.isVisible():
            bar.close_bar()
        else:
            bar.open_bar()
            self._actions.refresh()

    def _toggle_guesses(self) -> None:
        """Let all stand back that is better known than guessed, or show everything again."""
        bar = self._made_filter_bar()
        if bar.isVisible() and bar.shows_guesses:
            bar.close_bar()
        else:
            bar.show()
            bar.show_guesses()
            self._actions.refresh()

    def _clear_filter(self) -> None:
        if self._filter_bar is not None and self._filter_bar.isVisible():
            self._filter_bar.close_bar()

    def _made_filter_bar(self) -> FilterBar:
        page = self._bench.page
        assert page is not None
        if self._filter_bar is None:
            filtering = Filtering(self._bench)
            self._filter_bar = FilterBar(self._bench, filtering)
            self._filter_bar.hide()
            self._filter_bar.closed.connect(self._bench.canvas.setFocus)
            self._filter_bar.closed.connect(self._actions.refresh)
            page.add_strip(self._filter_bar)
            give_menu(self._filter_bar, self._actions, self._filter_bar.offers)
            page.given_up.connect(self._clear_filter)
        return self._filter_bar

    def _document(self) -> tuple[Project, JourneyId] | None:
        """Return the document and the journey that is shown, None on the start screen."""
        if not self._bench.shows_map:
            return None
        return self._bench.store.project, self._bench.store.selection.journey

    def _on_chosen(self, entry: PaletteEntry) -> None:
        if entry.group == "action":
            self._actions[entry.id].trigger()
            return
        self._bench.commands.finish_editing()
        self._uncover(entry)
        chosen = self._selection_of(entry)
        self._bench.store.select(chosen)
        self._bench.canvas.reveal(chosen)
        self._bench.canvas.setFocus()

    def _uncover(self, entry: PaletteEntry) -> None:
        """Show the row and phase of a card that was chosen, as a step of undo."""
        journey = find_journey(self._bench.store.project, entry.journey or JourneyId(""))
        place = find_entry(journey, entry.id) if journey and entry.group == "card" else None
        if journey is not None and place is not None:
            cell = place.cell
            if cover_of(journey, cell.row, cell.phase, entry.id):
                self._bench.commands.uncover(journey, cell.row, cell.phase)

    def _selection_of(self, entry: PaletteEntry) -> Selection:
        journey = find_journey(self._bench.store.project, entry.journey or JourneyId(""))
        if journey is None:
            return self._bench.store.selection
        match entry.group:
            case "phase":
                return Selection(journey.id, phase=PhaseId(entry.id))
            case "row":
                return Selection(journey.id, row=RowId(entry.id))
            case _:
                return entries_selection(journey, (entry.id,))
