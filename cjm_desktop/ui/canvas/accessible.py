"""Shows the canvas to assistive technology as a table of cells with cards in them.

Qt keeps pointers to the objects that stand for the parts and never says when it drops them, so they
are kept here for as long as the program runs. They are made when first asked for.
"""

from typing import Final

from PySide6.QtCore import QObject, QRect
from PySide6.QtGui import (
    QAccessible,
    QAccessibleInterface,
    QAccessibleTableCellInterface,
    QWindow,
)
from PySide6.QtWidgets import QAccessibleWidget, QWidget
from shiboken6.Shiboken import VoidPtr

from cjm_desktop.ui.canvas.accessible_actions import PartActions
from cjm_desktop.ui.canvas.accessible_map import AccessibleMap
from cjm_desktop.ui.canvas.accessible_parts import (
    CellPart,
    EntryPart,
    Part,
    PhasePart,
    RoutePart,
    RowPart,
    StopPart,
    TextPart,
    WordsPart,
)
from cjm_desktop.ui.canvas.accessible_selection import MapSelection

Role = QAccessible.Role

_NULL: Final = VoidPtr(0)  # None in its place ends the process as soon as the bridge asks

_ROLES: Final[dict[type[Part], QAccessible.Role]] = {
    PhasePart: Role.ColumnHeader,
    RowPart: Role.RowHeader,
    CellPart: Role.Cell,
    EntryPart: Role.ListItem,
    RoutePart: Role.List,
    StopPart: Role.ListItem,
    TextPart: Role.EditableText,
    WordsPart: Role.StaticText,
}
_IN_GRID: Final = (PhasePart, RowPart, CellPart)


class PartCell(QAccessibleTableCellInterface):
    """Where a header or cell stands in the table."""

    def __init__(self, owner: "PartAccessible") -> None:
        super().__init__()
        self._owner = owner

    def isSelected(self) -> bool:  # noqa: N802 - Qt's name
        """Tell whether it is selected."""
        return self._owner.shown.is_selected(self._owner.part)

    def rowIndex(self) -> int:  # noqa: N802 - Qt's name
        """Return its row; the phases' headers are the first."""
        row, _ = self._owner.shown.spot(self._owner.part)
        return 0 if row is None else row + 1

    def columnIndex(self) -> int:  # noqa: N802 - Qt's name
        """Return its column; the rows' heads are the first."""
        _, column = self._owner.shown.spot(self._owner.part)
        return 0 if column is None else column + 1

    def rowExtent(self) -> int:  # noqa: N802 - Qt's name
        """Return 1."""
        return 1

    def columnExtent(self) -> int:  # noqa: N802 - Qt's name
        """Return 1."""
        return 1

    def rowHeaderCells(self) -> list[QAccessibleInterface]:  # noqa: N802 - Qt's name
        """Return the head of its row."""
        part = self._owner.part
        return [self._owner.table.part(RowPart(part.row))] if isinstance(part, CellPart) else []

    def columnHeaderCells(self) -> list[QAccessibleInterface]:  # noqa: N802 - Qt's name
        """Return the header of its phase."""
        part = self._owner.part
        return [self._owner.table.part(PhasePart(part.phase))] if isinstance(part, CellPart) else []

    def table(self) -> QAccessibleInterface:
        """Return the table."""
        return self._owner.table


class PartAccessible(QAccessibleInterface):
    """A header, a cell, a card or a text."""

    def __init__(self, table: "MapAccessible", part: Part) -> None:
        super().__init__()
        self.table = table
        self.shown = table.shown
        self.part = part
        self._actions = PartActions(self.shown, part)
        self._cell = PartCell(self) if isinstance(part, _IN_GRID) else None
        within = part if isinstance(part, CellPart) else None
        self._selection = MapSelection(table.shown, table, within) if within else None

    def isValid(self) -> bool:  # noqa: N802 - Qt's name
        """Tell whether the part is still shown."""
        return self.table.isValid() and self.shown.exists(self.part)

    def object(self) -> QObject | None:  # type: ignore[override] # there is none, and Qt allows that
        """Return nothing: parts are painted, they are no widgets."""
        return None

    def window(self) -> QWindow | None:  # type: ignore[override] # None before the window is shown
        """Return the window of the canvas."""
        return self.table.window()

    def parent(self) -> QAccessibleInterface:
        """Return the cell of a card, and the table of everything else."""
        parent = self.shown.parent(self.part)
        return self.table.part(parent) if parent else self.table

    def childCount(self) -> int:  # noqa: N802 - Qt's name
        """Return how many cards a cell holds."""
        return len(self.shown.children(self.part))

    def child(self, index: int) -> QAccessibleInterface | None:  # type: ignore[override] # or none
        """Return a card of the cell."""
        children = self.shown.children(self.part)
        return self.table.part(children[index]) if 0 <= index < len(children) else None

    def childAt(  # type: ignore[override] # noqa: N802 - Qt's name, and there may be none
        self, x: int, y: int
    ) -> QAccessibleInterface | None:
        """Return the card at a place on the screen."""
        children = (self.table.part(child) for child in self.shown.children(self.part))
        return next((child for child in children if child.rect().contains(x, y)), None)

    def indexOfChild(self, child: QAccessibleInterface) -> int:  # noqa: N802 - Qt's name
        """Return a card's place in the cell, -1 when it is not in it."""
        if isinstance(child, PartAccessible) and child.parent() is self:
            return self.shown.index(child.part)
        return -1

    def text(self, kind: QAccessible.Text) -> str:
        """Return the name or the description."""
        if kind == QAccessible.Text.Name:
            return self.shown.name(self.part)
        return self.shown.description(self.part) if kind == QAccessible.Text.Description else ""

    def setText(self, kind: QAccessible.Text, text: str) -> None:  # noqa: N802 - Qt's name
        """Change nothing: texts are edited by the edit action."""

    def rect(self) -> QRect:
        """Return where the part is on the screen."""
        return self.shown.to_screen(self.shown.view_rect(self.part))

    def role(self) -> QAccessible.Role:
        """Return what the part is."""
        return _ROLES[type(self.part)]

    def state(self) -> QAccessible.State:
        """Return what can be done with the part, and whether it is selected and has the cursor."""
        state = QAccessible.State()
        is_printed = isinstance(self.part, WordsPart)
        state.selectable = state.focusable = state.editable = not is_printed
        state.readOnly = is_printed
        state.multiSelectable = self._selection is not None
        state.selected = self.shown.is_selected(self.part)
        state.focused = self.table.has_focus() and self.shown.selected() == self.part
        state.collapsed = self.shown.is_collapsed(self.part)
        state.offscreen = not self.shown.is_in_view(self.part)
        state.invalid = not self.isValid()
        return state

    def interface_cast(  # type: ignore[override] # a pointer, which the stubs call int
        self, kind: QAccessible.InterfaceType
    ) -> PartActions | PartCell | MapSelection | VoidPtr:
        """Return what tells of actions, of the place in the table and of selected cards."""
        if kind == QAccessible.InterfaceType.ActionInterface:
            return self._actions
        if kind == QAccessible.InterfaceType.TableCellInterface and self._cell is not None:
            return self._cell
        if kind == QAccessible.InterfaceType.SelectionInterface and self._selection is not None:
            return self._selection
        return _NULL


class MapAccessible(QAccessibleWidget):
    """The table: all parts, and last the viewport, which holds the field being typed in."""

    def __init__(self, canvas: QWidget, shown: AccessibleMap) -> None:
        super().__init__(canvas, Role.Table)
        self.shown = shown
        self._canvas = canvas
        self._parts: dict[Part, PartAccessible] = {}
        self._selection = MapSelection(shown, self)

    @property
    def parts(self) -> dict[Part, PartAccessible]:
        """The parts that have been asked for."""
        return self._parts

    def part(self, part: Part) -> PartAccessible:
        """Return what stands for a part, made when first asked for."""
        if part not in self._parts:
            self._parts[part] = PartAccessible(self, part)
        return self._parts[part]

    def current(self) -> PartAccessible | None:
        """Return the part that the keyboard cursor is on."""
        part = self.shown.selected()
        return self.part(part) if part is not None and self.shown.exists(part) else None

    def has_focus(self) -> bool:
        """Tell whether the canvas has the keyboard."""
        return self._canvas.hasFocus()

    def childCount(self) -> int:  # noqa: N802 - Qt's name
        """Return how many parts of its own there are, and the viewport."""
        return len(self.shown.parts()) + 1

    def child(self, index: int) -> QAccessibleInterface | None:  # type: ignore[override] # or none
        """Return a header, a cell, a text or the viewport."""
        parts = self.shown.parts()
        if 0 <= index < len(parts):
            return self.part(parts[index])
        if index == len(parts):
            return QAccessible.queryAccessibleInterface(self.shown.stage.viewport())
        return None

    def childAt(  # type: ignore[override] # noqa: N802 - Qt's name, and there may be none
        self, x: int, y: int
    ) -> QAccessibleInterface | None:
        """Return the header, cell or text at a place on the screen."""
        part = self.shown.part_at(self.shown.from_screen(x, y))
        return self.part(part) if part is not None else None

    def indexOfChild(self, child: QAccessibleInterface) -> int:  # noqa: N802 - Qt's name
        """Return a child's place, -1 when it is none."""
        if isinstance(child, PartAccessible):
            within = isinstance(child.part, EntryPart | StopPart)
            return -1 if within else self.shown.index(child.part)
        return len(self.shown.parts()) if child.object() is self.shown.stage.viewport() else -1

    def focusChild(self) -> QAccessibleInterface | None:  # type: ignore[override] # noqa: N802
        """Return the part that has the keyboard cursor while the canvas has the keyboard."""
        return self.current() if self.has_focus() else None

    def text(self, kind: QAccessible.Text) -> str:
        """Return the journey's title as the name."""
        if kind == QAccessible.Text.Name:
            return self.shown.name_of_table()
        if kind == QAccessible.Text.Description:
            return self.shown.layout.journey.subtitle
        return str(super().text(kind))

    def state(self) -> QAccessible.State:
        """Return the state of the canvas, of which several parts can be selected."""
        state = super().state()
        state.multiSelectable = True
        return state

    def interface_cast(  # type: ignore[override] # a pointer, which the stubs call int
        self, kind: QAccessible.InterfaceType
    ) -> MapSelection | VoidPtr | int:
        """Return what tells of the selection, and what Qt has of a widget."""
        if kind == QAccessible.InterfaceType.SelectionInterface:
            return self._selection
        found: int | None = super().interface_cast(kind)
        return _NULL if found is None else found
