"""The two pages of the window: the start screen and the map, made when first needed."""

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QMimeData, QObject, QPoint, QTimer, Signal
from PySide6.QtGui import QAccessible

from cjm_desktop.fonts.measurer import HarfBuzzMeasurer
from cjm_desktop.model.words import Language
from cjm_desktop.ui import trace
from cjm_desktop.ui.bench import Bench
from cjm_desktop.ui.canvas.canvas import MapCanvas
from cjm_desktop.ui.canvas.first_touch import FirstTouch
from cjm_desktop.ui.first_paint import FirstPaint
from cjm_desktop.ui.map_page import Look, MapPage
from cjm_desktop.ui.titles import document_title

if TYPE_CHECKING:
    from cjm_desktop.session.templates import Template
    from cjm_desktop.ui.actions import Actions
    from cjm_desktop.ui.canvas.hits import Hit
    from cjm_desktop.ui.context_menus import ContextMenus
    from cjm_desktop.ui.start_screen import StartScreen


class Pages(QObject):
    """Shows the start screen or the map."""

    switched = Signal()
    map_made = Signal()
    map_painted = Signal()  # for the first time
    rest_asked = Signal()  # menus and bars are needed at once

    def __init__(self, bench: Bench, language: Language) -> None:
        super().__init__(bench)
        self._bench = bench
        self._actions: Actions | None = None
        self._menus: ContextMenus | None = None
        self._language: Language = language
        self._start: StartScreen | None = None
        self._has_map = False
        self._is_accessible = False
        self._touch: FirstTouch | None = None  # while the map has no bars

    @property
    def has_map(self) -> bool:
        """Whether a map is open, in view or behind the start screen."""
        return self._has_map

    def complete(self, actions: "Actions") -> None:
        """Put the actions on the page of the map that is open, and on those to come."""
        from cjm_desktop.ui.context_menus import ContextMenus

        self._actions = actions
        self._menus = ContextMenus(actions, self._bench.window)
        if self._bench.page is not None:
            self._complete_page(self._bench.page, actions)

    def show_map(self) -> None:
        """Show the document that was just opened."""
        bench = self._bench
        self._has_map = True
        if bench.page is None:
            bench.page = self._made_map()
        bench.window.show_page(bench.page)
        bench.canvas.show_journey(bench.store.selection.journey)
        bench.canvas.show_grid()
        bench.canvas.setFocus()
        self.switched.emit()

    def show_map_as_left(self, look: Look) -> None:
        """Show the document as it looked on a page that is gone."""
        self.show_map()
        if self._bench.page is not None:
            self._bench.page.look_as(look)

    def back_to_map(self) -> None:
        """Show the map again as it was left."""
        if self._bench.page is not None and self._has_map:
            self._bench.window.show_page(self._bench.page)
            self._bench.canvas.setFocus()
            self.switched.emit()

    def show_start(self) -> None:
        """Show the start screen; a map that is open stays so."""
        if self._start is None:
            self._start = self._made_start()
        self.refresh_recent()
        self._show_own()
        session = self._bench.session
        title = document_title(session.store.project, session.path) if self._has_map else ""
        self._start.show_open_map(title)
        self._bench.window.show_page(self._start)
        self._start.templates.setFocus()
        self.switched.emit()

    def leave_map(self) -> None:
        """Show the start screen with no map to go back to."""
        self._has_map = False
        self.show_start()

    def refresh_recent(self) -> None:
        """Show the recent files as they are now."""
        if self._start is not None:
            self._start.show_files(self._bench.settings.recent_files)

    def drop(self) -> None:
        """Throw both pages away, and the menus that belong to them."""
        if self._menus is not None:
            self._menus.drop()
        for page in (self._start, self._bench.page):
            if page is not None:
                self._bench.window.drop_page(page)
        self._start = self._bench.page = None

    def _made_start(self) -> "StartScreen":
        # Who opens a file does not wait for the start screen.
        from cjm_desktop.ui.start_menus import give_start_menus
        from cjm_desktop.ui.start_screen import StartScreen

        files = self._bench.files
        start = StartScreen(self._language)
        start.template_chosen.connect(files.begin)
        start.file_chosen.connect(files.open_recent)
        start.file_unwanted.connect(files.forget_recent)
        start.place_asked.connect(lambda file: files.show_in_folder(file.path))
        start.open_asked.connect(files.ask_and_open)
        start.example_asked.connect(files.show_example)
        start.back_asked.connect(self.back_to_map)
        start.template_described.connect(partial(self._on_own, "describe"))
        start.template_unwanted.connect(partial(self._on_own, "delete"))
        start.template_shared.connect(partial(self._on_own, "share"))
        if self._actions is not None:
            give_start_menus(start, self._actions)
        start.brought.connect(self._on_brought)
        return start

    def _on_own(self, what: str, template: "Template") -> None:
        from cjm_desktop.ui import own_templates

        match what:
            case "describe":
                own_templates.describe(self._bench.window, template)
            case "delete":
                own_templates.delete(self._bench.window, template)
            case _:
                folder = self._bench.settings.folder
                own_templates.share(self._bench.window, template, folder)
        self._show_own()

    def _show_own(self) -> None:
        from cjm_desktop.session.own_templates import own_templates

        if self._start is not None:
            self._start.show_own(own_templates())

    def _made_map(self) -> MapPage:
        bench = self._bench
        canvas = MapCanvas(bench.store, HarfBuzzMeasurer())
        self._touch = FirstTouch(canvas, partial(self._hands_on, canvas))
        self._touch.rest_asked.connect(self.rest_asked)
        if QAccessible.isActive():  # the first focus asks for the table, and Qt keeps what it gets
            self._make_accessible(canvas)
        canvas.context_menu_requested.connect(self._show_context_menu)
        canvas.place_menu_requested.connect(self._show_menu_at)
        page = MapPage(bench.session, bench.settings, canvas)
        if self._actions is not None:
            self._complete_page(page, self._actions)
        watch = FirstPaint(canvas.viewport())
        watch.happened.connect(partial(self._on_painted, canvas))
        self.map_made.emit()
        return page

    def _hands_on(self, canvas: MapCanvas) -> QObject:
        # Imported for the first touch: who only looks does not wait for it.
        from cjm_desktop.ui.canvas.hands import Hands

        return Hands(canvas, self._bench.commands)

    def _complete_page(self, page: MapPage, actions: "Actions") -> None:
        if self._touch is not None:
            self._touch.retire()
            self._touch = None
        page.add_bars(actions, self._bench.commands)
        page.workspace.panel_toggled.connect(actions.refresh)

    def _on_painted(self, canvas: MapCanvas) -> None:
        if self._touch is not None:
            self._touch.is_map_seen = True
        trace.mark("document-painted")
        QTimer.singleShot(0, self, self._add_the_rest)  # after what was typed and clicked meanwhile
        self._mark_editable(canvas)

    def _mark_editable(self, canvas: MapCanvas) -> None:
        """Take note of the moment, with mouse and keys on the map; bars and panel are more ways.

        What comes next is handled at once, though the first touch still loads the hands.
        """
        if canvas.is_whole:
            trace.mark("editable")
        else:  # on a slow machine the first frame leaves some for the next
            watch = FirstPaint(canvas.viewport())
            watch.happened.connect(partial(self._mark_editable, canvas))

    def _add_the_rest(self) -> None:
        self.map_painted.emit()
        page = self._bench.page
        if page is not None:
            self._make_accessible(page.canvas)
            page.make_panels(self._bench)
            self._take_drops(page.canvas)
            if page.workspace.outline_is_open:
                self._bench.asked.emit("outline as left")

    def _make_accessible(self, canvas: MapCanvas) -> None:
        # Imported when the map is on screen, unless someone listens already.
        from cjm_desktop.ui.canvas.accessibility import install_accessibility

        if not self._is_accessible:
            self._is_accessible = True
            install_accessibility(canvas, self._bench.commands)

    def _take_drops(self, canvas: MapCanvas) -> None:
        # Nobody drops anything on a map that is not on screen yet.
        from cjm_desktop.ui.canvas.dropping import Dropping

        Dropping(canvas).dropped.connect(self._on_dropped)

    def _on_dropped(self, mime: QMimeData, landing: object) -> None:
        from cjm_desktop.ui.clipboard.drops import take_drop

        take_drop(self._bench, mime, landing)

    def _on_brought(self, mime: QMimeData, pasted: bool) -> None:
        from cjm_desktop.session.templates import EMPTY
        from cjm_desktop.ui.clipboard.beginning import begin_with
        from cjm_desktop.ui.commands import steps

        if self._start is not None:
            current = self._start.templates.current
            template = current.id if current else EMPTY
            begin_with(self._bench, mime, template, steps.PASTE if pasted else steps.DROP)

    def _show_menu_at(self, hit: "Hit", place: QPoint) -> None:
        from cjm_desktop.ui.sheet_menus import lines_at

        lines = lines_at(self._bench, hit)
        if lines is None or self._menus is None:
            self._show_context_menu(place)
        else:
            self._menus.show_lines(lines, place)

    def _show_context_menu(self, place: QPoint) -> None:
        from cjm_desktop.model.document import Row
        from cjm_desktop.ui.panels.subjects import subject_of

        if self._menus is not None:  # None when asked for before the bars are there
            store = self._bench.store
            subject = subject_of(store.project, store.selection)
            node = subject.node
            row = node.kind if isinstance(node, Row) and subject.kind in ("row", "cell") else None
            self._menus.show(subject.kind, place, row)
