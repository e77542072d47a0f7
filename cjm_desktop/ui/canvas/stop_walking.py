"""Where the keyboard cursor goes while a route is drawn: from card to card, over all others."""

from collections.abc import Callable
from typing import Final

from PySide6.QtCore import Qt

from cjm_desktop.layout.contract import MapLayout
from cjm_desktop.store.selection import Selection
from cjm_desktop.ui.canvas.walking import Walk

Step = Callable[[Walk], Selection | None]
_Key = Qt.Key
_STEPS: Final[dict[Qt.Key, Step]] = {
    _Key.Key_Up: Walk.up,
    _Key.Key_Down: Walk.down,
    _Key.Key_Left: Walk.left,
    _Key.Key_Right: Walk.right,
    _Key.Key_Tab: Walk.next_cell,
    _Key.Key_Backtab: Walk.previous_cell,
}


def first_stop(layout: MapLayout, holds: Callable[[str], bool]) -> Selection | None:
    """Return the first touchpoint of the map, its first card where it has none."""
    rows = sorted(layout.rows, key=lambda row: row.row.role != "touchpoints")
    for row in rows:
        for phase, cell in zip(layout.columns.phases, row.cells, strict=False):
            for box in cell.boxes:
                if box.kind == "card" and holds(box.owner):
                    return Selection(layout.journey.id, row.row.id, phase, (box.owner,))
    return None


def stop_in_cell(layout: MapLayout, chosen: Selection, holds: Callable[[str], bool]) -> str | None:
    """Return the first card of the cell that has the cursor, None where it has none."""
    row = layout.index_of(chosen.row) if chosen.row is not None else None
    if row is None or chosen.phase not in layout.columns.phases:
        return None
    cell = layout.rows[row].cells[layout.columns.phases.index(chosen.phase)]
    cards = (box.owner for box in cell.boxes if box.kind == "card")
    return next(filter(holds, cards), None)


def next_stop(
    layout: MapLayout, chosen: Selection, key: Qt.Key, holds: Callable[[str], bool]
) -> Selection | None:
    """Return the next card in the way of an arrow or Tab; None where there is none, or no way."""
    step = _STEPS.get(key)
    reached: Selection | None = chosen
    while step is not None and reached is not None:
        reached = step(Walk(layout, reached))
        if reached is None or reached.row is None or reached.phase is None:
            return None
        if reached.entries and holds(reached.entries[-1]):
            return reached
    return None
