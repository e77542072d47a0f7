"""The rows and phases that a block lands on, with new ones where the grid ends too soon."""

from collections.abc import Sequence
from typing import TypeVar

from cjm_desktop.base.ids import PhaseId, RowId
from cjm_desktop.base.named_tuple import NamedTuple
from cjm_desktop.edits.adopting import Renewal
from cjm_desktop.edits.paths import with_items
from cjm_desktop.model.document import Journey, Phase, Row

_Item = TypeVar("_Item", Row, Phase)


class Grown(NamedTuple):
    """A journey large enough for a block, and the rows and phases that the block takes."""

    journey: Journey
    rows: tuple[RowId, ...]
    phases: tuple[PhaseId, ...]


def grown(
    journey: Journey,
    row: RowId | None,
    phase: PhaseId | None,
    rows: Sequence[Row],
    phases: Sequence[Phase],
    renew: Renewal,
) -> Grown:
    """Return a journey in which as many rows and phases follow from a cell on as are given.

    Those that are lacking are added below the last row and right of the last phase, as given but
    anew and without cells. Hidden rows and those without cells are passed over. None begins at the
    first.
    """
    below = [r for r in _from(journey.rows, row) if not r.hidden and r.kind != "divider"]
    right = list(_from(journey.phases, phase))
    new_rows = [renew(each.replace(cells=(), hidden=False)) for each in rows[len(below) :]]
    new_phases = [renew(each.replace(group=None)) for each in phases[len(right) :]]
    after = with_items(journey, "phases", (*journey.phases, *new_phases))
    after = with_items(after, "rows", (*after.rows, *new_rows))
    return Grown(
        after,
        tuple(each.id for each in (*below, *new_rows)[: len(rows)]),
        tuple(each.id for each in (*right, *new_phases)[: len(phases)]),
    )


def _from(items: Sequence[_Item], id_: str | None) -> Sequence[_Item]:
    start = next((index for index, item in enumerate(items) if item.id == id_), 0)
    return items[start:]
