"""Cards over several phases, when phases come, move or are copied."""

from collections.abc import Callable, Collection, Iterable, Sequence

from cjm_desktop.base.ids import PhaseId
from cjm_desktop.edits.paths import is_empty, with_items
from cjm_desktop.edits.stretches import cover
from cjm_desktop.model.document import Card, Cell, Journey, Phase, Row

Reach = Callable[[PhaseId, Card], Sequence[PhaseId]]
"""The phases that a card of the cell in a phase comes to cover; none for one that goes."""


def spread_over(
    before: Journey, phases: Sequence[Phase], moved: Collection[PhaseId] = ()
) -> list[Row]:
    """Return a journey's rows, their cards covering in a new order of phases what they did before.

    A card runs over what comes to stand between its phases. It leaves phases that move away and
    stays with the others; when all of them move it goes along. No phase may have gone.
    """
    old, new = [phase.id for phase in before.phases], [phase.id for phase in phases]

    def reach(start: PhaseId, card: Card) -> Sequence[PhaseId]:
        place = old.index(start)
        covered = old[place : place + card.span]
        return cover(covered, new, moved) if len(covered) > 1 else covered

    return [_spread(row, reach, new) if _has_spans(row.cells) else row for row in before.rows]


def without_crossing(
    before: Journey, rows: Iterable[Row], asked: Collection[PhaseId], last: int
) -> list[Row]:
    """Return rows of which some phases are to be copied behind the one at an index.

    A card over these and over phases further right runs over their copies, too, so it has no copy
    of its own; another one covers the copies of what it covers.
    """
    ids = [phase.id for phase in before.phases]

    def reach(start: PhaseId, card: Card) -> Sequence[PhaseId]:
        place = ids.index(start)
        covered = ids[place : place + card.span]
        crosses = card.span > 1 and place + len(covered) - 1 > last
        return () if crosses else [phase for phase in covered if phase in asked]

    return [_spread(row, reach, ids) if _has_spans(row.cells) else row for row in rows]


def _has_spans(cells: Iterable[Cell]) -> bool:
    return any(card.span > 1 for cell in cells for card in cell.cards)


def _spread(row: Row, reach: Reach, order: Sequence[PhaseId]) -> Row:
    """Return a row whose cards stand in the first of the phases that they reach over."""
    cards: dict[PhaseId, list[Card]] = {cell.phase: [] for cell in row.cells}
    for cell in row.cells:
        for card in cell.cards:
            phases = reach(cell.phase, card)
            if phases:
                fits = card.span == len(phases) or card.span == 1
                own = card if fits else card.replace(span=len(phases))
                cards.setdefault(phases[0], []).append(own)
    known = {cell.phase: cell for cell in row.cells}
    cells = [
        with_items(known.get(phase) or Cell(phase=phase), "cards", own)
        for phase, own in sorted(cards.items(), key=lambda item: order.index(item[0]))
    ]
    return with_items(row, "cells", [cell for cell in cells if not is_empty(cell)])
