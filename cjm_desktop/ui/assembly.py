"""Puts the program together behind its window."""

from collections.abc import Callable, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QPoint, QTimer, SignalInstance
from PySide6.QtWidgets import QApplication, QMenu

from cjm_desktop.base.ids import RowId
from cjm_desktop.session.session import Session
from cjm_desktop.session.settings import Settings
from cjm_desktop.ui.bench import Bench
from cjm_desktop.ui.calm import Calm
from cjm_desktop.ui.files import Files
from cjm_desktop.ui.fonts import load_faces
from cjm_desktop.ui.language import interface_language, use_language
from cjm_desktop.ui.main_window import MainWindow
from cjm_desktop.ui.pages import Pages
from cjm_desktop.ui.theme import Theme
from cjm_desktop.ui.titles import document_title

if TYPE_CHECKING:  # imported when something is done or looked for
    from cjm_desktop.session.listing import Listed
    from cjm_desktop.ui.commands import Commands
    from cjm_desktop.ui.comparing.opening import Comparing
    from cjm_desktop.ui.dialogs.exporting import Exporting
    from cjm_desktop.ui.finding.finder import Finder
    from cjm_desktop.ui.pictures import Pictures


class Assembly(QObject):
    """Makes the parts and ties them together.

    ``map_first`` leaves menus and bars until the first map has been painted, or ``complete`` is
    called: who opens a map waits for it alone.
    """

    def __init__(
        self,
        window: MainWindow,
        session: Session,
        settings: Settings,
        theme: Theme,
        *,
        map_first: bool = False,
    ) -> None:
        super().__init__(window)
        language = interface_language(settings.language)
        self._window = window
        self._session = session
        self.files = Files(window, session, settings, language)
        self.files.setParent(self)
        self.bench = Bench(window, session, settings, theme, self.files, self._made_commands)
        self.bench.setParent(self)
        self.pages = Pages(self.bench, language)
        self._tied: tuple[tuple[SignalInstance, Callable[[], None]], ...] = ()
        self._is_complete = False
        self._calm = Calm(session.store, self.refresh, self)
        self._journeys: QMenu | None = None  # to which cards may go
        self._pictures: Pictures | None = None  # made when the first is asked for
        self._finding: Finder | None = None  # made when something is looked for
        self._exporting: Exporting | None = None  # made when something is exported
        self._comparing: Comparing | None = None  # made when journeys are compared
        self._tie_window()
        if map_first:
            self.pages.map_painted.connect(self.complete)
            self.pages.rest_asked.connect(self.complete)
        else:
            self.complete()

    def begin(self, arguments: Sequence[str]) -> None:
        """Show what the program was started with: a file, the example, or else the start screen."""
        if arguments[:1] == ["--example"]:
            self.files.show_example()
        elif not arguments or not self.files.open(Path(arguments[0])):
            self.complete()
            self.pages.show_start()
            self.files.offer_recovery()

    def complete(self) -> None:
        """Make the actions, the menus and the bars, once."""
        if self._is_complete:
            return
        self._is_complete = True
        load_faces()
        self.bench.theme.dress()
        from cjm_desktop.ui.action_table import ACTIONS
        from cjm_desktop.ui.actions import Actions
        from cjm_desktop.ui.menu_bar import MenuBar
        from cjm_desktop.ui.menu_making import fill_bar
        from cjm_desktop.ui.menus import RECENT
        from cjm_desktop.ui.recent_menu import RecentMenu

        self.actions = Actions(ACTIONS, self.bench)
        self.pages.complete(self.actions)
        bar = MenuBar(self._window)
        self._window.setMenuBar(bar)
        bar.show()  # the layout would do so later, and the map would jump
        self._window.titled.connect(bar.show_title)
        self._named_menus = fill_bar(bar, self.actions)
        self._recent = RecentMenu(self._named_menus[RECENT], self.bench.settings)
        self._recent.chosen.connect(self.files.open_recent)
        self._tie_document()
        self.refresh()

    def refresh(self) -> None:
        """Show in the actions and the title what is possible and open now."""
        self.actions.refresh()
        shown = self.bench.shows_map
        project, path = self._session.store.project, self._session.path
        title = document_title(project, path) if shown else ""
        modified = shown and self._session.has_unsaved_work
        file_title = path.stem if path else title
        self._window.show_title(title, file_title if shown else "", modified=modified)

    def speak(self, choice: str) -> None:
        """Make everything anew in another language, with the same document."""
        app = QApplication.instance()
        assert isinstance(app, QApplication)
        use_language(app, interface_language(choice))
        shown, page = self.bench.shows_map, self.bench.page
        left = page.look() if page is not None and self.pages.has_map else None
        self._untie_document()
        self.actions.retire()  # until they are gone, their keys would be those of two actions
        if self._finding is not None:
            self._finding.drop()
        if self._comparing is not None:
            self._comparing.drop()
        self.pages.drop()
        again = Assembly(self._window, self._session, self.bench.settings, self.bench.theme)
        if left is not None:
            again.pages.show_map_as_left(left)
        if not shown:
            again.pages.show_start()
        self._window.closing.disconnect(self._on_closing)
        self._window.ending.disconnect(self._on_ending)
        self.deleteLater()

    def _made_commands(self) -> "Commands":
        from cjm_desktop.ui.commands import Commands

        commands = Commands(self._session.store, self)
        commands.said.connect(self.bench.say)
        commands.picture_requested.connect(self._choose_picture)
        commands.pictures_offered.connect(lambda found: self._pictures_here().take(found))
        commands.hidden_rows_requested.connect(self._offer_hidden_rows)
        return commands

    def _tie_document(self) -> None:
        store = self._session.store
        self._tied = (
            (store.document_changed, self._calm.ask_once),
            (store.selection_changed, self._calm.ask_once),
            (store.undo_stack.indexChanged, self._calm.ask_once),
            (self._session.save_state_changed, self._calm.ask),
            (self._session.path_changed, self._calm.ask),
            (self.pages.switched, self._calm.ask),
        )
        for signal, slot in self._tied:
            signal.connect(slot)

    def _untie_document(self) -> None:
        for signal, slot in self._tied:
            signal.disconnect(slot)
        self._tied = ()

    def _follow_map(self) -> None:
        """Hear of changes after the map: what is possible depends on where things stand on it."""
        if self._is_complete:
            self._untie_document()
            self._tie_document()

    def _tie_window(self) -> None:
        self.pages.map_made.connect(self._follow_map)
        self.files.opened.connect(self.pages.show_map)
        self.files.closed.connect(self.pages.leave_map)
        self.files.asking.connect(self._stand_behind)
        self.files.recent_changed.connect(self.pages.refresh_recent)
        self.bench.asked.connect(self._on_asked)
        self.bench.pictures_offered.connect(
            lambda sources, spot: self._pictures_here().take(sources, spot)
        )
        self.bench.language_chosen.connect(self.speak)
        self._window.may_close = self._may_close
        self._window.closing.connect(self._on_closing)
        self._window.ending.connect(self._on_ending)

    def _stand_behind(self) -> None:
        """Show the start screen behind a question, where nothing is shown yet."""
        if not self._window.shows_page:
            self.complete()
            self.pages.show_start()

    def _may_close(self) -> bool:
        self.bench.commands.finish_editing()  # what is being typed is work as well
        return self.files.may_leave()

    def _on_asked(self, what: str) -> None:
        match what:
            case "start":
                self.pages.show_start()
            case "rows" | "rows above":
                self._show_rows(after=what == "rows")
            case "hidden rows":
                self._show_hidden_rows()
            case "other journeys":
                self._show_other_journeys()
            case "compare":
                self._compare_journeys()
            case "save as template":
                self._save_as_template()
            case "export" | "print":
                self._export(prints=what == "print")
            case "export picture":
                self._export_picture()
            case "export actions" | "export touchpoints":
                self._export_list("actions" if what == "export actions" else "touchpoints")
            case "bring in":
                self._bring_in()
            case "touchpoints":
                self._show_touchpoints()
            case "shortcuts":
                self._show_shortcuts()
            case "about":
                self._show_about()
            case _:
                self._finder().answer(what)

    def _show_rows(self, *, after: bool) -> None:
        from cjm_desktop.ui.gallery.adding import ask_and_add_row

        ask_and_add_row(self.bench, after=after)

    def _show_hidden_rows(self) -> None:
        viewport = self.bench.canvas.viewport()
        place = viewport.mapToGlobal(viewport.rect().topLeft() + QPoint(24, 24))
        rows = [row.id for row in self.bench.commands.hidden_rows()]
        self._offer_hidden_rows(rows, place)

    def _offer_hidden_rows(self, ids: Sequence[RowId], place: QPoint) -> None:
        from cjm_desktop.ui.hidden_rows import hidden_rows_menu

        commands = self.bench.commands
        rows = [row for row in commands.hidden_rows() if row.id in ids]
        menu = hidden_rows_menu(commands, rows, self._window)
        QTimer.singleShot(0, menu, lambda: menu.popup(place))  # after the click that asked for it

    def _show_other_journeys(self) -> None:
        from cjm_desktop.ui.canvas.places import selected_rect
        from cjm_desktop.ui.other_journeys import journeys_menu

        canvas = self.bench.canvas
        if self._journeys is not None:  # not as it hides, for then it is still at work
            self._journeys.deleteLater()
        self._journeys = menu = journeys_menu(self.bench.commands, self._window)
        rect = selected_rect(canvas.map_layout, canvas.camera, self._session.store.selection)
        place = rect.bottomLeft().toPoint() if rect is not None else QPoint(24, 24)
        seen = canvas.viewport().rect()
        place = place if seen.contains(place) else seen.center()
        menu.popup(canvas.viewport().mapToGlobal(place))

    # Dialogs are imported when they are asked for, and not while somebody waits for the map.

    def _finder(self) -> "Finder":
        if self._finding is None:
            from cjm_desktop.ui.finding.finder import Finder

            self._finding = Finder(self.bench, self.actions)
        return self._finding

    def _show_shortcuts(self) -> None:
        from cjm_desktop.ui.dialogs.shortcuts import ShortcutsDialog

        ShortcutsDialog(self.actions, self._window).exec()

    def _show_about(self) -> None:
        from cjm_desktop.ui.dialogs.about import show_about

        show_about(self._window)

    def _choose_picture(self) -> None:
        self._pictures_here().ask()

    def _pictures_here(self) -> "Pictures":
        from cjm_desktop.ui.pictures import Pictures

        if self._pictures is None:
            self._pictures = Pictures(self._window, self.bench.commands, self.bench.settings)
            self._pictures.setParent(self)
            self._pictures.told.connect(self._show_hint)
        return self._pictures

    def _show_hint(self, words: str) -> None:
        if self.bench.page is not None:
            self.bench.page.drag_hint.show_words(words)

    def _compare_journeys(self) -> None:
        if self._comparing is None:
            from cjm_desktop.ui.comparing.opening import Comparing

            self._comparing = Comparing(self.bench, self.pages.back_to_map)
        self._comparing.ask_and_open()

    def _save_as_template(self) -> None:
        from cjm_desktop.ui.own_templates import save_as_template

        save_as_template(self.bench)

    def _export(self, *, prints: bool) -> None:
        if self._exporting is None:
            from cjm_desktop.ui.dialogs.exporting import Exporting

            self._exporting = Exporting(self.bench)
        self._exporting.open(prints=prints)

    def _export_picture(self) -> None:
        from cjm_desktop.ui.dialogs.picture_export import PictureDialog

        PictureDialog(self._session, self.bench.settings, self._window).exec()

    def _show_touchpoints(self) -> None:
        from cjm_desktop.ui.listing.showing import show_touchpoints

        show_touchpoints(self.bench)

    def _bring_in(self) -> None:
        from cjm_desktop.ui.importing.showing import ask_and_bring_in

        ask_and_bring_in(self.bench)

    def _export_list(self, listed: "Listed") -> None:
        from cjm_desktop.ui.listing.list_dialog import ListDialog

        ListDialog(self._session, self.bench.settings, self._window, listed).exec()

    def _on_closing(self) -> None:
        self.bench.settings.window_geometry = bytes(bytes(self._window.saveGeometry().data()))
        if self.bench.page is not None:
            self.bench.page.remember()
        if self._pictures is not None:
            self._pictures.drop()
        self._untie_document()
        self._session.close()
        self.bench.settings.flush()

    def _on_ending(self) -> None:
        self.bench.commands.finish_editing()
        self._untie_document()
        self._session.end()
        self.bench.settings.flush()
