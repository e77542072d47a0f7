"""Where what is pasted begins, by what is selected."""

from cjm_desktop.base.ids import PhaseId, RowId
from cjm_desktop.base.named_tuple import NamedTuple
from cjm_desktop.model.document import Journey
from cjm_desktop.model.questions import phase_order
from cjm_desktop.model.words import RowKind, Series
from cjm_desktop.ui.commands import Commands

TEXT_KINDS: tuple[RowKind, ...] = ("cards", "actions")


class Origin(NamedTuple):
    """The first cell, before which of its cards, and for which of its scores.

    Without a row or phase it is the first one.
    """

    row: RowId | None = None
    phase: PhaseId | None = None
    before: int | None = None
    series: Series | None = None


def origin_of(commands: Commands, kinds: tuple[RowKind, ...]) -> Origin:
    """Return where pasting begins: after the current card, at the left top of what is selected.

    Where no row is selected, it is the first one of some kinds.
    """
    chosen, places, block = commands.selection, commands.places(), commands.block
    journey = commands.journey
    if places:
        cells = {place.cell for place in places}
        if len(cells) == 1:
            cell = places[-1].cell
            return Origin(cell.row, cell.phase, max(place.position for place in places) + 1)
        order = phase_order(journey)
        rows = [row.id for row in journey.rows]
        top = min((cell.row for cell in cells), key=rows.index)
        return Origin(top, min((cell.phase for cell in cells), key=lambda p: order[p]))
    if block is None:
        return Origin(first_row(journey, kinds))
    row = block.rows[0] if block.rows else first_row(journey, kinds)
    return Origin(row, block.phases[0] if block.phases else None, series=chosen.series)


def first_row(journey: Journey, kinds: tuple[RowKind, ...]) -> RowId | None:
    """Return the first visible row of some kinds, None when there is none."""
    return next((r.id for r in journey.rows if r.kind in kinds and not r.hidden), None)
