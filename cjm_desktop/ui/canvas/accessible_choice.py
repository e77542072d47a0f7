"""Which parts of the sheet are selected, and what is selected when one comes to it or goes."""

from collections.abc import Sequence

from cjm_desktop.model.addresses import CellAddress
from cjm_desktop.model.document import Journey
from cjm_desktop.store.selection import Block, Selection, headers_selection
from cjm_desktop.ui.canvas.accessible_deeds import selection_of
from cjm_desktop.ui.canvas.accessible_parts import (
    CellPart,
    EntryPart,
    Part,
    PhasePart,
    RoutePart,
    RowPart,
    TextPart,
)
from cjm_desktop.ui.commands.base import cell_selection, entries_selection
from cjm_desktop.ui.commands.targets import TextTarget, target_around


def parts_selected(chosen: Selection, block: Block | None) -> Sequence[Part]:
    """Return the selected parts; cells, rows and phases as the ``block`` they make, from above."""
    if chosen.route is not None:
        return (RoutePart(chosen.route),)
    if chosen.group is not None:
        return (TextPart(TextTarget("group", chosen.group)),)
    if chosen.text is not None:
        return (TextPart(target_around(chosen.text)),)
    if chosen.entries:
        return [EntryPart(entry) for entry in chosen.entries]
    if block is None:
        return ()
    if not block.phases:
        return [RowPart(row) for row in block.rows]
    if not block.rows:
        return [PhasePart(phase) for phase in block.phases]
    return [CellPart(row, phase) for row in block.rows for phase in block.phases]


def selected_with(journey: Journey, held: Sequence[Part], part: Part) -> Selection:
    """Return what is selected when a part comes to it; what cannot be together gives way.

    Cards stay together wherever they stand, and so do rows and phases; cells only as a range,
    which is made with Shift.
    """
    if isinstance(part, EntryPart):
        return entries_selection(journey, (*_other_entries(held, part), part.entry))
    if isinstance(part, RowPart):
        rows = (each.row for each in held if isinstance(each, RowPart) and each != part)
        return headers_selection(journey, (*rows, part.row))
    if isinstance(part, PhasePart):
        phases = (each.phase for each in held if isinstance(each, PhasePart) and each != part)
        return headers_selection(journey, (*phases, part.phase))
    return selection_of(journey, part)


def selected_without(journey: Journey, held: Sequence[Part], part: Part) -> Selection | None:
    """Return what is selected when a part goes from it; None when the others cannot stay alone."""
    left = [each for each in held if each != part]
    if isinstance(part, EntryPart) and left:
        return entries_selection(journey, _other_entries(held, part))
    if isinstance(part, EntryPart):
        chosen = entries_selection(journey, (part.entry,))
        if chosen.row is None or chosen.phase is None:
            return Selection(journey.id)
        return cell_selection(CellAddress(journey.id, chosen.row, chosen.phase))
    if isinstance(part, RowPart | PhasePart):
        heads = [
            each.row if isinstance(each, RowPart) else each.phase
            for each in left
            if isinstance(each, RowPart | PhasePart)
        ]
        return headers_selection(journey, heads)
    return None if left else Selection(journey.id)


def _other_entries(held: Sequence[Part], part: EntryPart) -> tuple[str, ...]:
    return tuple(each.entry for each in held if isinstance(each, EntryPart) and each != part)
