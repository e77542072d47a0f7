"""Making Qt menus from the tables of entries."""

from collections.abc import Callable, Sequence
from typing import Final

from PySide6.QtCore import QEvent, QPoint, Qt
from PySide6.QtGui import QHelpEvent
from PySide6.QtWidgets import QAbstractItemView, QMenu, QMenuBar, QToolTip, QWidget

from cjm_desktop.ui.actions import Actions
from cjm_desktop.ui.keys import keys_text
from cjm_desktop.ui.menus import MENUS, Entry, menu_title
from cjm_desktop.ui.values import Value, add_value

Line = Entry | Value
"""An entry of the tables, or something that only one thing has to offer."""

_DIRECTLY: Final = Qt.FindChildOption.FindDirectChildrenOnly


class EntriesMenu(QMenu):
    """A menu that says why an entry that is pointed at is not possible now.

    The arrow keys pass such entries over; the command palette says it for the keyboard.
    """

    def event(self, event: QEvent) -> bool:
        """Say it where a tooltip is asked for."""
        if isinstance(event, QHelpEvent) and event.type() == QEvent.Type.ToolTip:
            entry = self.actionAt(event.pos())
            why_not = entry.statusTip() if entry is not None and not entry.isEnabled() else ""
            QToolTip.showText(event.globalPos(), why_not, self)
            return True
        return super().event(event)


class ValueMenu(EntriesMenu):
    """The values that an action chooses from, as they are when the menu opens."""

    def __init__(self, name: str, actions: Actions, parent: QWidget) -> None:
        super().__init__("", parent)
        self._name = name
        self._actions = actions
        self._action = actions[name]
        self.menuAction().setIcon(self._action.icon())
        self._action.changed.connect(self._follow)
        self.aboutToShow.connect(self._fill)
        self._follow()

    def _follow(self) -> None:
        """Be called as the action is, with its keys, and be possible when it is."""
        entry, keys = self.menuAction(), self._actions.spec(self._name).keys
        words = self._action.text().rstrip("…")
        entry.setText(f"{words}\t{keys_text(keys[0])}" if keys else words)
        entry.setEnabled(self._action.isEnabled())
        entry.setStatusTip(self._action.statusTip())

    def _fill(self) -> None:
        # Imported when values are first asked for.
        from cjm_desktop.ui.value_menus import fill_with_values

        fill_with_values(self, self._name, self._actions.bench)


def fill_bar(bar: QMenuBar, actions: Actions) -> dict[str, QMenu]:
    """Put every menu in the menu bar; return those that have an id, by it."""
    named: dict[str, QMenu] = {}
    for menu in MENUS:
        made = EntriesMenu(menu_title(menu), bar)
        bar.addMenu(made)
        _fill(made, menu.entries, actions, named)
    return named


def make_menu(entries: Sequence[Entry], actions: Actions, parent: QWidget) -> QMenu:
    """Return a menu of entries."""
    menu = EntriesMenu("", parent)
    _fill(menu, entries, actions, {})
    return menu


def give_menu(widget: QWidget, actions: Actions, entries: Callable[[], Sequence[Line]]) -> None:
    """Give a widget a menu, for a right click on it and for the keys of menus when it has focus."""
    menu = OwnMenu(widget, actions, entries)
    widget.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
    widget.customContextMenuRequested.connect(menu.show_at)


class OwnMenu(EntriesMenu):
    """A menu of a widget, of what it has to offer when it is asked for."""

    def __init__(
        self, widget: QWidget, actions: Actions, entries: Callable[[], Sequence[Line]]
    ) -> None:
        super().__init__("", widget)
        self._widget = widget
        self._actions = actions
        self._entries = entries

    def show_at(self, place: QPoint) -> None:
        """Show what there is to choose from now, at a place in the widget."""
        shown = self._widget
        if isinstance(shown, QAbstractItemView):
            if not shown.indexAt(place).isValid():  # beside its lines
                return
            shown = shown.viewport()
        if self.fill(self._entries()):
            self.popup(shown.mapToGlobal(place))

    def show_here(self, place: QPoint) -> None:
        """Show what there is to choose from now, at a global place."""
        if self.fill(self._entries()):
            self.popup(place)

    def fill(self, lines: Sequence[Line]) -> bool:
        """Put lines in the menu in place of what was there; False when there are none."""
        for within in self.findChildren(QMenu, options=_DIRECTLY):
            within.deleteLater()
        self.clear()
        _fill(self, lines, self._actions, {})
        return bool(lines)


def _fill(menu: QMenu, entries: Sequence[Line], actions: Actions, named: dict[str, QMenu]) -> None:
    for entry in entries:
        if entry is None:
            menu.addSeparator()
        elif isinstance(entry, Value):
            add_value(menu, entry)
        elif isinstance(entry, str):
            if actions.spec(entry).chooses:
                menu.addMenu(ValueMenu(entry, actions, menu))
            else:
                menu.addAction(actions[entry])
        else:
            within = EntriesMenu(menu_title(entry), menu)
            menu.addMenu(within)
            _fill(within, entry.entries, actions, named)
            if entry.id:
                named[entry.id] = within
