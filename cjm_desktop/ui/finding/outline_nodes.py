"""The map as a tree: phases, in each its rows, in each its cards and actions."""

from collections.abc import Sequence
from typing import Final

from cjm_desktop.base.ids import PhaseId, RowId
from cjm_desktop.base.named_tuple import NamedTuple
from cjm_desktop.model.document import Cell, Journey, Phase, Row
from cjm_desktop.model.questions import cell_at, entries, find_phase, find_row
from cjm_desktop.store.selection import Selection


class Key(NamedTuple):
    """A place in the tree: a phase, a row under it, or a card in that cell."""

    phase: str = ""
    row: str = ""
    entry: str = ""

    @property
    def parent(self) -> "Key":
        """The place that it is within."""
        if self.entry:
            return Key(self.phase, self.row)
        return Key(self.phase) if self.row else ROOT


ROOT: Final = Key()


def children_of(journey: Journey, key: Key) -> Sequence[Key]:
    """Return what is within a place, in the order of the map."""
    if key.entry:
        return ()
    if not key.phase:
        return [Key(phase.id) for phase in journey.phases]
    if not key.row:
        return [Key(key.phase, row.id) for row in journey.rows if _is_listed(row)]
    row = find_row(journey, RowId(key.row))
    listed = entries(row, cell_at(row, PhaseId(key.phase))) if row else ()
    return [Key(key.phase, key.row, entry.id) for entry in listed]


def phase_of(journey: Journey, key: Key) -> Phase | None:
    """Return the phase of a place."""
    return find_phase(journey, PhaseId(key.phase))


def row_of(journey: Journey, key: Key) -> Row | None:
    """Return the row of a place."""
    return find_row(journey, RowId(key.row)) if key.row else None


def text_of(journey: Journey, key: Key) -> str:
    """Return the name or text of what stands in a place."""
    if key.entry:
        row = row_of(journey, key)
        listed = entries(row, cell_at(row, PhaseId(key.phase))) if row else ()
        return next((entry.text for entry in listed if entry.id == key.entry), "")
    part = row_of(journey, key) if key.row else phase_of(journey, key)
    return part.name if part is not None else ""


def count_in(journey: Journey, key: Key) -> int:
    """Return how many cards and actions a phase or cell holds."""
    rows = [row_of(journey, key)] if key.row else [r for r in journey.rows if _is_listed(r)]
    phase = PhaseId(key.phase)
    return sum(len(entries(row, cell_at(row, phase))) for row in rows if row is not None)


def cell_of(journey: Journey, key: Key) -> Cell | None:
    """Return the cell of a place, None when it is empty."""
    row = row_of(journey, key)
    return cell_at(row, PhaseId(key.phase)) if row else None


def key_of(selection: Selection) -> Key:
    """Return the place in the tree of what is selected; the root for what has none."""
    if selection.phase is None:
        return ROOT
    entry = selection.entries[-1] if selection.entries else ""
    return Key(selection.phase, selection.row or "", entry if selection.row else "")


def selection_of(journey: Journey, key: Key) -> Selection:
    """Return the selection of a place in the tree."""
    return Selection(
        journey.id,
        RowId(key.row) if key.row else None,
        PhaseId(key.phase) if key.phase else None,
        (key.entry,) if key.entry else (),
    )


def _is_listed(row: Row) -> bool:
    return not row.hidden and row.kind != "divider"
