"""Putting the content of a cell into another cell, as far as its row holds it."""

from collections.abc import Mapping, Sequence
from typing import Any

from cjm_desktop.base.ids import PhaseId
from cjm_desktop.base.named_tuple import NamedTuple
from cjm_desktop.edits.adopting import Renewal
from cjm_desktop.edits.entries import as_kind
from cjm_desktop.edits.paths import entry_field, in_phase_order, inserted, with_items
from cjm_desktop.model.addresses import Entry
from cjm_desktop.model.document import Cell, Journey, Row
from cjm_desktop.model.questions import entries, holds_nothing


class Merged(NamedTuple):
    """A row that took in pieces, the ids of its new cards and actions, and what it did not take."""

    row: Row
    entries: tuple[str, ...] = ()
    left_out: int = 0  # cells


def merged(
    journey: Journey,
    row: Row,
    pieces: Mapping[PhaseId, Cell],
    like: Row,
    index: int | None = None,
    renew: Renewal | None = None,
) -> Merged:
    """Return a row with the content of cells of another row, which may be of another kind.

    What is taken is made anew where that is asked.

    Cards, actions and points come beside those that are there, or before the one at an index;
    scores, numbers and pictures take the place of what was there.
    """
    cells = {cell.phase: cell for cell in row.cells}
    added: list[str] = []
    left_out = 0
    for phase, piece in pieces.items():
        before = cells.get(phase) or Cell(phase=phase)
        new = _entries_for(row, entries(like, piece), renew)
        if new:
            after = _with_entries(row, before, new, index)
        else:
            after = _with_values(row, before, renew(piece) if renew else piece)
        if after is before:
            left_out += not holds_nothing(piece)
            continue
        cells[phase] = after
        added += [entry.id for entry in new]
    after_row = with_items(row, "cells", in_phase_order(journey, list(cells.values())))
    return Merged(after_row, tuple(added), left_out)


def _entries_for(row: Row, listed: Sequence[Entry], renew: Renewal | None) -> list[Entry]:
    fit = [entry for each in listed if (entry := as_kind(each, row.kind)) is not None]
    return [renew(entry) for entry in fit] if renew else fit


def _with_entries(row: Row, cell: Cell, new: Sequence[Entry], index: int | None) -> Cell:
    field = entry_field(row)
    # What a row takes in is of its kind already, and thousands of cells may be pasted.
    return cell.replace_sound(**{field: inserted(getattr(cell, field), index, *new)})


def _with_values(row: Row, cell: Cell, piece: Cell) -> Cell:
    """Return a cell with a piece's scores, points, number or picture, where its row shows them."""
    changes: dict[str, Any] = {}
    match row.kind:
        case "score":
            changes = {series: score for series in row.series if (score := getattr(piece, series))}
        case "curve" if piece.points:
            points = sorted((*cell.points, *piece.points), key=lambda point: point.at)
            changes = {"points": tuple(points)}
        case "metric" if piece.metric:
            changes = {"metric": piece.metric}
        case "image" if piece.image:
            changes = {"image": piece.image}
        case _:
            pass
    return cell.replace(**changes) if changes else cell
