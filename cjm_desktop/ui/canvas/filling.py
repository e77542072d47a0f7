"""How an empty cell is filled, in a few words."""

from typing import Final

from PySide6.QtCore import QCoreApplication

from cjm_desktop.layout.contract import MapLayout
from cjm_desktop.model.document import Cell, Row
from cjm_desktop.model.questions import cell_at, entries
from cjm_desktop.model.words import RowKind
from cjm_desktop.store.selection import Selection
from cjm_desktop.ui.marking import QT_TRANSLATE_NOOP

_HOW: Final[dict[RowKind, str]] = {
    "cards": QT_TRANSLATE_NOOP("Filling", "Click or type"),
    "actions": QT_TRANSLATE_NOOP("Filling", "Click or type"),
    "score": QT_TRANSLATE_NOOP("Filling", "Type a number from 0 to 100, or drag"),
    "curve": QT_TRANSLATE_NOOP("Filling", "Double-click or Enter for a point"),
    "metric": QT_TRANSLATE_NOOP("Filling", "Double-click or type a number"),
    "image": QT_TRANSLATE_NOOP("Filling", "Click to choose a picture"),
}


def how_to_fill(kind: RowKind) -> str:
    """Return how a cell of a kind is filled, in the language of the interface; "" for none."""
    return QCoreApplication.translate("Filling", _HOW[kind]) if kind in _HOW else ""


def is_empty(layout: MapLayout, row: int, column: int) -> bool:
    """Tell whether a cell waits for something: it takes content and shows none."""
    measured = layout.rows[row]
    kind = measured.row.kind
    if measured.row.collapsed or layout.journey.phases[column].collapsed:
        return False
    if kind in ("cards", "actions"):
        return not measured.cells[column].boxes
    phase = layout.columns.phases[column]
    return kind in _HOW and not _holds(measured.row, cell_at(measured.row, phase))


def empty_cursor_cell(layout: MapLayout, selection: Selection) -> tuple[int, int] | None:
    """Return row and column of the cell under the keyboard cursor when it is alone and empty."""
    if selection.row is None or selection.phase is None or selection.across is not None:
        return None
    if selection.entries or selection.point is not None:
        return None
    row = layout.index_of(selection.row)
    if row is None or selection.phase not in layout.columns.phases:
        return None
    column = layout.columns.phases.index(selection.phase)
    return (row, column) if is_empty(layout, row, column) else None


def _holds(row: Row, cell: Cell | None) -> bool:
    if cell is None:
        return False
    match row.kind:
        case "score":
            return any(getattr(cell, series) is not None for series in row.series)
        case "curve":
            return bool(cell.points)
        case "metric":
            return cell.metric is not None
        case "image":
            return cell.image is not None
        case _:
            return bool(entries(row, cell))
