"""What assistive technology is told of the selection as a whole, and how it changes it."""

from typing import Protocol

from PySide6.QtGui import QAccessibleInterface, QAccessibleSelectionInterface

from cjm_desktop.ui.canvas.accessible_map import AccessibleMap
from cjm_desktop.ui.canvas.accessible_parts import CellPart, Part


class PartMaker(Protocol):
    """What knows the interface that stands for a part."""

    def part(self, part: Part) -> QAccessibleInterface:
        """Return what stands for a part."""


class MapSelection(QAccessibleSelectionInterface):
    """The selected parts of the table, or with a cell the selected cards in it."""

    def __init__(
        self, shown: AccessibleMap, maker: PartMaker, cell: CellPart | None = None
    ) -> None:
        super().__init__()
        self._shown = shown
        self._maker = maker
        self._cell = cell

    def selectedItemCount(self) -> int:  # noqa: N802 - Qt's name
        """Return how many parts are selected."""
        return len(self._held())

    def selectedItems(self) -> list[QAccessibleInterface]:  # noqa: N802 - Qt's name
        """Return the selected parts."""
        return [self._maker.part(part) for part in self._held()]

    def selectedItem(  # type: ignore[override] # noqa: N802 - Qt's name, and there may be none
        self,
        selectionIndex: int,  # noqa: N803 - Qt's name
    ) -> QAccessibleInterface | None:
        """Return one of the selected parts."""
        held = self._held()
        return self._maker.part(held[selectionIndex]) if 0 <= selectionIndex < len(held) else None

    def isSelected(self, childItem: QAccessibleInterface) -> bool:  # noqa: N802, N803 - Qt's names
        """Tell whether a part is selected."""
        part = _part_of(childItem)
        return part is not None and self._shown.is_selected(part)

    def select(self, childItem: QAccessibleInterface) -> bool:  # noqa: N803 - Qt's name
        """Add a part to the selection."""
        part = _part_of(childItem)
        return part is not None and self._shown.add(part)

    def unselect(self, childItem: QAccessibleInterface) -> bool:  # noqa: N803 - Qt's name
        """Take a part from the selection."""
        part = _part_of(childItem)
        return part is not None and self._shown.take_away(part)

    def selectAll(self) -> bool:  # noqa: N802 - Qt's name
        """Select all cards of the cell, or of the map."""
        return self._shown.select_all(self._cell)

    def clear(self) -> bool:
        """Select nothing."""
        return self._shown.select_nothing(self._cell)

    def _held(self) -> list[Part]:
        selected = self._shown.selected_parts()
        if self._cell is None:
            return list(selected)
        return [part for part in self._shown.children(self._cell) if part in selected]


def _part_of(item: QAccessibleInterface) -> Part | None:
    """Return the part that an interface stands for, None when it is another one's."""
    part: Part | None = getattr(item, "part", None)
    return part
