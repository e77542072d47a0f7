"""The menus of what is selected on the map."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint
from PySide6.QtWidgets import QMenu, QWidget

if TYPE_CHECKING:
    from collections.abc import Sequence

    from cjm_desktop.model.words import RowKind
    from cjm_desktop.ui.actions import Actions
    from cjm_desktop.ui.menu_making import Line, OwnMenu
    from cjm_desktop.ui.panels.subjects import SubjectKind


class ContextMenus:
    """Makes each menu when it is first asked for, and keeps it.

    A menu that were thrown away as it closes might still be at work, in an event of its own or in
    the action that was chosen from it.
    """

    def __init__(self, actions: "Actions", window: QWidget) -> None:
        self._actions = actions
        self._window = window
        self._own: OwnMenu | None = None
        self._made: dict[tuple[SubjectKind, RowKind | None], QMenu] = {}

    def show(self, kind: "SubjectKind", place: QPoint, row: "RowKind | None" = None) -> None:
        """Show the menu of a kind of selection at a global place; rows have one for each kind."""
        menu = self._made.get((kind, row))
        if menu is None:
            # Imported by who asks for a menu first.
            from cjm_desktop.ui.context_entries import context_entries
            from cjm_desktop.ui.menu_making import make_menu

            entries = context_entries(kind, row)
            menu = self._made[kind, row] = make_menu(entries, self._actions, self._window)
        menu.popup(place)

    def show_lines(self, lines: "Sequence[Line]", place: QPoint) -> None:
        """Show a menu of lines that go for one place alone."""
        if self._own is None:
            from cjm_desktop.ui.menu_making import OwnMenu

            self._own = OwnMenu(self._window, self._actions, tuple)
        self._own.fill(lines)
        self._own.popup(place)

    def drop(self) -> None:
        """Throw the menus away, when none can be open any more."""
        for menu in (*self._made.values(), self._own):
            if menu is not None:
                menu.deleteLater()
        self._own = None
        self._made.clear()
