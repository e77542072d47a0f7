"""The page of an open map: toolbar, canvas with its panel, bottom bar."""

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, QRect, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from cjm_desktop.base.named_tuple import NamedTuple
from cjm_desktop.session.session import Session
from cjm_desktop.session.settings import Settings
from cjm_desktop.ui.canvas.camera import Camera
from cjm_desktop.ui.canvas.canvas import MapCanvas
from cjm_desktop.ui.drag_hint import DragHint
from cjm_desktop.ui.fonts import scaled
from cjm_desktop.ui.measures import BOTTOM_BAR, TOOLBAR
from cjm_desktop.ui.panels.rail import Rail
from cjm_desktop.ui.workspace import PanelState, Workspace

if TYPE_CHECKING:  # imported when the map is on screen
    from cjm_desktop.edits.lists import Listed
    from cjm_desktop.ui.actions import Actions
    from cjm_desktop.ui.bench import Bench
    from cjm_desktop.ui.commands import Commands
    from cjm_desktop.ui.empty_map import EmptyMap
    from cjm_desktop.ui.focus import WindowPart
    from cjm_desktop.ui.menus import Entry
    from cjm_desktop.ui.panels.inspector import Inspector
    from cjm_desktop.ui.panels.panel import Panel


class Look(NamedTuple):
    """How a map was looked at: what the canvas showed, and which panels were open."""

    camera: Camera
    panels: PanelState


class MapPage(QWidget):
    """Assembles the bars, the canvas and the panels; the canvas is there first."""

    panel_made = Signal()
    given_up = Signal()  # Escape, which nothing else had a use for

    def __init__(self, session: Session, settings: Settings, canvas: MapCanvas) -> None:
        super().__init__()
        self._session = session
        self._settings = settings
        self._actions: Actions | None = None  # once there are bars
        self._bench: Bench | None = None  # once there may be panels
        self.inspector: Inspector | None = None
        self._panels: dict[str, Panel] = {}  # that have been opened
        self.strip: QWidget | None = None  # the filter, once it was asked for
        self.is_complete = False  # whether it has its bars
        self._first_hint: QWidget | None = None
        self._empty: EmptyMap | None = None  # once a journey was shown that has no cells
        self._came_from: QWidget = canvas  # to a panel
        self.canvas = canvas
        self._rail = Rail()
        self.workspace = Workspace(canvas, self._rail, lambda: canvas.moves_smoothly)
        self.workspace.covered_changed.connect(self._on_covered_changed)
        opened = [name for name in settings.panels_open.split(",") if name]
        self.workspace.restore(settings.panels_width, opened, settings.panels_share)
        self.workspace.restore_outline(settings.outline_width, is_open=settings.outline_open)
        self.drag_hint = DragHint(canvas, lambda: canvas.camera.clear_width, self._worked_on)
        canvas.status_message.connect(self.drag_hint.show_words)
        canvas.camera_changed.connect(self.drag_hint.follow)
        canvas.layout_changed.connect(self.drag_hint.follow)
        session.store.selection_changed.connect(self.drag_hint.follow)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, scaled(TOOLBAR), 0, scaled(BOTTOM_BAR))  # for the bars
        self._column.setSpacing(0)
        self._column.addWidget(self.workspace, 1)
        self.setFocusProxy(canvas)

    def add_bars(self, actions: "Actions", commands: "Commands") -> None:
        """Put the bars in the room that was kept for them."""
        from cjm_desktop.ui.bottom_bar import BottomBar
        from cjm_desktop.ui.menu_making import give_menu
        from cjm_desktop.ui.toolbar import Toolbar

        self.bottom_bar: BottomBar = BottomBar(self._session, commands, self.canvas, actions)
        # Shown at once: the layout would do so later, and give the map their room until then.
        self._column.setContentsMargins(0, scaled(TOOLBAR), 0, 0)
        self._column.addWidget(self.bottom_bar)
        self.bottom_bar.show()
        self.toolbar = Toolbar(actions)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.insertWidget(0, self.toolbar)
        self.toolbar.show()
        self._rail.fill()
        for widget in (self.toolbar, self._rail):
            give_menu(widget, actions, _panel_entries)
        self._actions = actions
        self.is_complete = True

    def add_strip(self, strip: QWidget) -> None:
        """Put a bar between the toolbar and the map."""
        self._column.insertWidget(1, strip)
        self.strip = strip

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802 - Qt's name
        """Go back with Escape to where one came from, or say that there is nothing to give up."""
        if event.key() == Qt.Key.Key_Escape and not self.canvas.hasFocus():
            self._go_back()
        elif event.key() == Qt.Key.Key_Escape:
            self.given_up.emit()
        super().keyPressEvent(event)

    def _go_back(self) -> None:
        """Give the keyboard to where one came from to a panel: the outline, or the map."""
        before = self._came_from if self._came_from.isVisible() else self.canvas
        before.setFocus()

    def make_panels(self, bench: "Bench") -> None:
        """Put the panels that are open in their places, and pinned rows over the canvas."""
        from cjm_desktop.ui.canvas.pinned_strip import PinnedStrip
        from cjm_desktop.ui.keyboard_kept import KeyboardKept
        from cjm_desktop.ui.panel_table import PANELS

        PinnedStrip(self.canvas)
        KeyboardKept(self)
        self._bench = bench
        self.workspace.make_panels(self._made_panel, [spec.id for spec in PANELS])
        self._make_inspector()
        self.workspace.panel_focused.connect(lambda name: self._panels[name].take_focus())
        bench.commands.details_requested.connect(self.show_details)
        bench.commands.sight_requested.connect(self._show_selected)
        for spec in PANELS:
            if spec.watch is not None:
                spec.watch(bench, partial(self._rail.show_count, spec.id))
        if self._settings.first_hint:
            self._show_hint()
        self.canvas.layout_changed.connect(self._show_emptiness)
        self._show_emptiness()
        self.panel_made.emit()

    def panel(self, name: str) -> "Panel | None":
        """Return a panel that has been opened, None for one that has not."""
        return self._panels.get(name)

    def _make_inspector(self) -> None:
        """Have the details made though they may be closed: much leads to one of their fields."""
        # The forms are many; they are imported when the map is on screen already.
        from cjm_desktop.ui.panels.inspector import Inspector

        self.workspace.make_panel("details")
        panel = self._panels["details"]
        assert isinstance(panel, Inspector)
        self.inspector = panel

    def _made_panel(self, name: str) -> QWidget:
        """Return a panel that is opened for the first time."""
        from cjm_desktop.ui.panel_table import panel_spec

        assert self._bench is not None
        panel = panel_spec(name).make(self._bench)
        panel.left.connect(self._go_back)
        panel.closed.connect(lambda: self.workspace.show_panel(False, name))
        if self._actions is not None:
            from cjm_desktop.ui.menu_making import give_menu

            give_menu(panel, self._actions, _panel_entries)
            panel.give_menus(self._actions)
        self._panels[name] = panel
        return panel

    def _worked_on(self) -> list[QRect]:
        """Return where on the canvas something is typed or selected, and the minimap."""
        from cjm_desktop.ui.canvas.places import selected_rect

        canvas, viewport = self.canvas, self.canvas.viewport()
        places = [canvas.minimap.geometry()] if canvas.minimap.isVisible() else []
        at = viewport.geometry().topLeft()
        rect = selected_rect(canvas.shown_layout, canvas.camera, self._session.store.selection)
        if rect is not None:
            places.insert(0, rect.toAlignedRect().translated(at))
        typed = self.window().focusWidget()
        if typed is not None and typed is not viewport and viewport.isAncestorOf(typed):
            places.insert(0, QRect(typed.mapTo(canvas, QPoint(0, 0)), typed.size()))
        return places

    def _show_emptiness(self) -> None:
        """Say how to begin where there are no cells, in the place of the hint about cells."""
        journey = self.canvas.shown_layout.journey
        is_empty = not journey.phases or all(row.hidden for row in journey.rows)
        if is_empty and self._empty is None and self._actions is not None:
            from cjm_desktop.ui.empty_map import EmptyMap

            self._empty = EmptyMap(self.canvas, self._actions.__getitem__)
        if self._empty is not None:
            self._empty.show_missing()
        if self._first_hint is not None:
            self._first_hint.setVisible(not is_empty)

    def say(self, words: str) -> None:
        """Show a sentence at the foot of the map for a while, unless it stands over the map."""
        is_there = self._empty is not None and self._empty.point_out(words)
        self.drag_hint.show_for_a_while("" if is_there else words)

    def _show_hint(self) -> None:
        """Tell who is new here how to begin, until they have had enough of it."""
        from cjm_desktop.ui.first_hint import FirstHint

        self._first_hint = hint = FirstHint()
        hint.dismissed.connect(lambda: self._dismiss(hint))
        self._column.insertWidget(self._column.indexOf(self.workspace) + 1, hint)

    def _dismiss(self, hint: QWidget) -> None:
        self._settings.first_hint = False
        self._first_hint = None
        hint.hide()
        hint.deleteLater()
        self.canvas.setFocus()

    def show_details(self) -> None:
        """Open the details and give them the keyboard, which goes back with Escape."""
        self.show_panel("details")

    def show_panel(self, name: str) -> None:
        """Open a panel and give it the keyboard, which goes back with Escape."""
        outline = self.workspace.outline
        focus = self.window().focusWidget()
        from_outline = outline is not None and focus is not None and outline.isAncestorOf(focus)
        self._came_from = outline if outline is not None and from_outline else self.canvas
        self.workspace.show_panel(True, name)
        self.workspace.focus_panel(name)

    def show_field(self, name: str) -> None:
        """Open the details with the keyboard in one of their fields, which may open a popup."""
        self.workspace.show_panel(True, at_once=True)
        if self.inspector is not None:
            self.inspector.focus_field(name)

    def _on_covered_changed(self, covered: int) -> None:
        self.canvas.cover_right(covered)
        if covered:
            self.canvas.reveal(self._session.store.selection)

    def _show_selected(self) -> None:
        self.canvas.reveal(self._session.store.selection)

    def add_to_list(self, kind: "type[Listed]") -> None:
        """Add a part to one of the project's lists, in the panel."""
        if self.inspector is not None:
            self.inspector.add_to_list(kind)

    def choose_personas(self) -> None:
        """Offer the personas of the journey, in the panel."""
        if self.inspector is not None:
            self.inspector.choose_personas()

    def step_part(self, by: int) -> None:
        """Give the keyboard to the next part of the page, or to the one before."""
        from cjm_desktop.ui.focus import focus_next_part

        focus_next_part(self.parts(), by)

    def parts(self) -> "list[WindowPart]":
        """Return the parts that show, as they are read; what lies over the map comes after it."""
        from cjm_desktop.ui.controls.floating import Floating
        from cjm_desktop.ui.focus import WindowPart

        direct = Qt.FindChildOption.FindDirectChildrenOnly
        over = self.canvas.findChildren(Floating, options=direct)
        outline = self.workspace.outline
        panels = [each for each in self._panels.values() if each in self.workspace.panels]
        panels.sort(key=self.workspace.panels.index)
        listed = [
            WindowPart(self.toolbar),
            *([WindowPart(self.strip)] if self.strip else []),
            *([WindowPart(outline, outline.setFocus)] if outline else []),
            WindowPart(self.canvas),
            *(WindowPart(each) for each in over),
            *(WindowPart(panel, panel.take_focus) for panel in panels),
            WindowPart(self._rail, only_tabs=True),
            *([WindowPart(self._first_hint)] if self._first_hint else []),
            WindowPart(self.bottom_bar),
        ]
        return [part for part in listed if part.widget.isVisible()]

    def focusNextPrevChild(self, next: bool) -> bool:  # noqa: A002, N802 - Qt's names
        """Let Tab go on as the page is read: bars, panels and forms are made in another order."""
        from cjm_desktop.ui.focus import bring_into_view, order_tabs

        if self.is_complete:
            order_tabs(self, self.parts())
        goes_on = super().focusNextPrevChild(next)
        focus = self.window().focusWidget()
        if focus is not None and self.isAncestorOf(focus):
            bring_into_view(focus)  # Qt does so only where the area had the keyboard before
        return goes_on

    def look(self) -> Look:
        """Return how the map is looked at."""
        return Look(self.canvas.camera, self.workspace.state)

    def look_as(self, look: Look) -> None:
        """Look at the map as another page did."""
        self.workspace.take_over(look.panels)
        self.canvas.look_from(look.camera)

    def remember(self) -> None:
        """Keep widths and states of the panels for the next time."""
        self._settings.panels_width = self.workspace.panel_width
        self._settings.panels_share = self.workspace.panel_share
        self._settings.panels_open = ",".join(self.workspace.opens_wide)
        self._settings.outline_width = self.workspace.outline_width
        self._settings.outline_open = self.workspace.outline_is_open


def _panel_entries() -> "tuple[Entry, ...]":
    """Return what opens and closes the panels, in the menus of what stands around the map."""
    from cjm_desktop.ui.panel_table import PANELS

    panels = (spec.action for spec in PANELS)
    return ("view.outline", "view.filter", None, *panels, None, "journey.details")
