"""The menus of what is selected on the map."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint
from PySide6.QtWidgets import QMenu, QWidget

if TYPE_CHECKING:
    from cjm_desktop.ui.actions import Actions
    from cjm_desktop.ui.panels.subjects import SubjectKind


class ContextMenus:
    """Makes each menu when it is first asked for, and keeps it.

    A menu that were thrown away as it closes might still be at work, in an event of its own or in
    the action that was chosen from it.
    """

    def __init__(self, actions: "Actions", window: QWidget) -> None:
        self._actions = actions
        self._window = window
        self._made: dict[SubjectKind, QMenu] = {}

    def show(self, kind: "SubjectKind", place: QPoint) -> None:
        """Show the menu of a kind of selection at a global place."""
        menu = self._made.get(kind)
        if menu is None:
            # Imported by who asks for a menu first.
            from cjm_desktop.ui.menus import context_entries, make_menu

            menu = self._made[kind] = make_menu(context_entries(kind), self._actions, self._window)
        menu.popup(place)

    def drop(self) -> None:
        """Throw the menus away, when none can be open any more."""
        for menu in self._made.values():
            menu.deleteLater()
        self._made.clear()
