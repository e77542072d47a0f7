"""Making columns wider or narrower and rows higher or lower by steps, as keys and menus do."""

from typing import Final

from cjm_desktop.base.ids import PhaseId, RowId
from cjm_desktop.layout.contract import MapLayout
from cjm_desktop.layout.tokens import COLUMN_MAX, COLUMN_MIN
from cjm_desktop.model.document import Row
from cjm_desktop.ui.canvas.interactions.resizing import GREATEST_HEIGHT, LEAST_HEIGHT
from cjm_desktop.ui.commands import Commands

STEP: Final = 20.0  # map units


def resized_phases(layout: MapLayout, commands: Commands, by: int) -> dict[PhaseId, float]:
    """Return the widths of the selected phases some steps on, of those that can change."""
    chosen, columns = frozenset(commands.chosen_phases), layout.columns
    if not chosen:
        return {}
    widths: dict[PhaseId, float] = {}
    for phase, left, right in zip(
        layout.journey.phases, columns.edges, columns.edges[1:], strict=False
    ):
        width = _held(right - left + by * STEP, COLUMN_MIN, COLUMN_MAX)
        if phase.id in chosen and not phase.collapsed and width != right - left:
            widths[phase.id] = width
    return widths


def resized_rows(layout: MapLayout, commands: Commands, by: int) -> dict[RowId, float | None]:
    """Return the heights of the selected rows some steps on, of those that can change.

    A row is never lower than its content: one that would be is as high as that again.
    """
    chosen = frozenset(commands.chosen_rows)
    heights: dict[RowId, float | None] = {}
    for measured in layout.rows if chosen else ():
        row = measured.row
        if row.id in chosen and not row.collapsed and (by > 0 or row.height is not None):
            heights[row.id] = _height(row, measured.height, by)
    return {row: height for row, height in heights.items() if height != _own(layout, row)}


def resize(layout: MapLayout, commands: Commands, dx: int, dy: int) -> None:
    """Make the selected phases wider by some steps, or the selected rows higher."""
    if dx and (widths := resized_phases(layout, commands, dx)):
        commands.set_widths(widths)
    if dy and (heights := resized_rows(layout, commands, dy)):
        commands.set_heights(heights)


def can_resize(layout: MapLayout, commands: Commands, dx: int, dy: int) -> bool:
    """Tell whether that would change anything."""
    if dx:
        return bool(resized_phases(layout, commands, dx))
    return bool(resized_rows(layout, commands, dy))


def _height(row: Row, shown: float, by: int) -> float | None:
    wanted = shown + by * STEP
    content_decides = row.height is not None and shown > row.height
    if by < 0 and (content_decides or wanted < LEAST_HEIGHT):
        return None
    return _held(wanted, LEAST_HEIGHT, GREATEST_HEIGHT)


def _own(layout: MapLayout, row: RowId) -> float | None:
    index = layout.index_of(row)
    return None if index is None else layout.rows[index].row.height


def _held(value: float, least: float, most: float) -> float:
    return float(round(max(least, min(most, value))))
