"""Pasting what was copied into a journey, here or in another project."""

from collections.abc import Sequence

from cjm_desktop.base.ids import CardId, JourneyId, PhaseId, RowId
from cjm_desktop.base.named_tuple import NamedTuple
from cjm_desktop.edits.adopting import Renewal, adopted
from cjm_desktop.edits.clipping import with_routes
from cjm_desktop.edits.errors import WrongRowError
from cjm_desktop.edits.growing import Grown, grown
from cjm_desktop.edits.known import exists
from cjm_desktop.edits.matching import matched_phases, matched_rows
from cjm_desktop.edits.merging import merged
from cjm_desktop.edits.paths import (
    in_phase_order,
    inserted,
    journey_of,
    swapped,
    with_items,
    with_journey,
)
from cjm_desktop.edits.route_parts import Carried, carried_by, with_carried
from cjm_desktop.edits.spreads import spread_over
from cjm_desktop.model.clipping import Clipping
from cjm_desktop.model.document import Action, Card, Journey, Phase, Project, Row
from cjm_desktop.model.node import Node
from cjm_desktop.model.references import rebuilt


class Pasted(NamedTuple):
    """A project with what was pasted, where that stands, and how many cells were left out."""

    project: Project
    rows: tuple[RowId, ...] = ()
    phases: tuple[PhaseId, ...] = ()
    entries: tuple[str, ...] = ()  # new cards and actions, in the order of the map
    left_out: int = 0


def paste_block(
    project: Project,
    journey: JourneyId,
    row: RowId | None,
    phase: PhaseId | None,
    clipping: Clipping,
    index: int | None = None,
) -> Pasted:
    """Paste cells or cards from a cell on, to the right and down; None begins at the first.

    Cards come at the end of each cell, or before the one at an index. Cells of a kind that a row
    does not hold are left out. Raises UnknownIdError when there is no such journey, WrongRowError
    when nothing of it could be pasted.
    """
    after, pieces, renew, carried = _brought_in(project, journey, clipping)
    before = journey_of(after, journey)
    size = grown(before, row, phase, pieces.rows, pieces.phases, renew)
    pasted = _filled(after, before, size, pieces, renew, index)
    if pasted.left_out and pasted.left_out == sum(len(each.cells) for each in pieces.rows):
        target, like = row_at(size), pieces.rows[0]
        raise WrongRowError(target.id, target.kind, like.kind)
    holder = journey_of(pasted.project, journey)
    routed = with_carried(holder, carried, renew)
    return pasted._replace(project=with_journey(pasted.project, holder, routed))


def row_at(size: Grown) -> Row:
    """Return the first row that a block lands on."""
    return next(row for row in size.journey.rows if row.id == size.rows[0])


def paste_rows(
    project: Project, journey: JourneyId, clipping: Clipping, index: int | None = None
) -> Pasted:
    """Paste whole rows before the one at an index, else below all others.

    Their cells come under the phases of the same id or name, else of the same place; phases that
    are lacking are added where there is something for them. Raises UnknownIdError when there is no
    such journey.
    """
    after, copied, renew, carried = _brought_in(project, journey, clipping)
    before, pieces = journey_of(after, journey), renew(copied)
    used = {cell.phase for row in pieces.rows for cell in row.cells}
    homes, new = matched_phases(before, clipping.journey.phases, pieces.phases, used)
    holder = with_items(before, "phases", (*before.phases, *new))
    rows = [_under(holder, row, homes) for row in pieces.rows]
    holder = with_items(holder, "rows", inserted(holder.rows, index, *rows))
    holder = with_carried(holder, carried, renew)
    return Pasted(with_journey(after, before, holder), rows=tuple(row.id for row in rows))


def paste_phases(
    project: Project, journey: JourneyId, clipping: Clipping, index: int | None = None
) -> Pasted:
    """Paste whole phases before the one at an index, else at the end.

    Their cells come into the rows of the same id, else of the same name or role; rows that are
    lacking are added where there is something for them. Within a phase group they join it, else
    they bring their own. Raises UnknownIdError when there is no such journey.
    """
    after, copied, renew, carried = _brought_in(project, journey, clipping)
    before, pieces = journey_of(after, journey), renew(copied)
    phases = _grouped(before, pieces.phases, index)
    bands = {phase.group for phase in phases}
    holder = with_items(before, "phases", inserted(before.phases, index, *phases))
    holder = with_items(holder, "rows", spread_over(before, holder.phases))
    new_bands = [band for band in pieces.groups if band.id in bands]
    holder = with_items(holder, "groups", (*holder.groups, *new_bands))
    homes, new = matched_rows(before, clipping.journey.rows, pieces.rows)
    holder = with_items(holder, "rows", (*holder.rows, *(row.replace(cells=()) for row in new)))
    for row in pieces.rows:
        if row.cells:
            target = next(each for each in holder.rows if each.id == homes[row.id])
            cells = in_phase_order(holder, (*target.cells, *row.cells))
            wider = with_items(target, "cells", cells)
            holder = with_items(holder, "rows", swapped(holder.rows, target, wider))
    holder = with_carried(holder, carried, renew)
    ids = tuple(phase.id for phase in phases)
    return Pasted(with_journey(after, before, holder), phases=ids)


class _BroughtIn(NamedTuple):
    """A project that knows what pieces refer to, the pieces, what renews them, their routes."""

    project: Project
    pieces: Journey
    renew: Renewal
    carried: tuple[Carried, ...]


def _brought_in(project: Project, journey: JourneyId, clipping: Clipping) -> _BroughtIn:
    carried = carried_by(clipping, project, journey_of(project, journey))
    clipping = with_routes(clipping, [each.part for each in carried])
    after, homes = adopted(project, clipping.project)
    holder = journey_of(after, journey)
    known = {a: CardId(o) for a, o in clipping.left_behind if exists(after, holder, Card, o)}

    def reunited(node: Node) -> Node:
        """Return what follows from an opportunity that was not copied with it, and is here."""
        if not isinstance(node, Action | Card) or node.id not in known:
            return node
        return node.replace(opportunity=known[node.id])

    pieces = rebuilt(clipping.journey, reunited) if known else clipping.journey
    return _BroughtIn(after, pieces, Renewal(homes | {id_: id_ for id_ in known.values()}), carried)


def _filled(
    project: Project,
    before: Journey,
    size: Grown,
    pieces: Journey,
    renew: Renewal,
    index: int | None,
) -> Pasted:
    columns = dict(zip((phase.id for phase in pieces.phases), size.phases, strict=True))
    holder, ids, left_out = size.journey, list[str](), 0
    targets = {row.id: row for row in holder.rows}
    for row_id, piece in zip(size.rows, pieces.rows, strict=True):
        cells = {columns[cell.phase]: cell for cell in piece.cells}
        result = merged(holder, targets[row_id], cells, piece, index, renew)
        targets[row_id] = result.row
        ids += result.entries
        left_out += result.left_out
    holder = with_items(holder, "rows", [targets[row.id] for row in holder.rows])
    after = with_journey(project, before, holder)
    return Pasted(after, size.rows, size.phases, tuple(ids), left_out)


def _under(journey: Journey, row: Row, homes: dict[PhaseId, PhaseId]) -> Row:
    """Return a row with its cells under the phases where they come to stand."""
    cells = [cell.replace(phase=homes[cell.phase]) for cell in row.cells if cell.phase in homes]
    return with_items(row, "cells", in_phase_order(journey, cells))


def _grouped(journey: Journey, new: Sequence[Phase], index: int | None) -> list[Phase]:
    """Return new phases in the group into which they come, else in their own groups."""
    phases = inserted(journey.phases, index, *(phase.replace(group=None) for phase in new))
    start = len(journey.phases) if index is None else max(0, min(index, len(journey.phases)))
    left = phases[start - 1].group if start else None
    end = start + len(new)
    right = phases[end].group if end < len(phases) else None
    if left is not None and left == right:
        return [phase.replace(group=left) for phase in new]
    return list(new)
