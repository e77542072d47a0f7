"""What a map says about one phase, row by row."""

from cjm_desktop.base.ids import PhaseId
from cjm_desktop.base.named_tuple import NamedTuple
from cjm_desktop.model.document import Card, Cell, Journey, Row
from cjm_desktop.model.questions import cell_at, phase_order


class KnownRow(NamedTuple):
    """A row that says something about a phase: its cards there and what its cell holds."""

    row: Row
    cell: Cell
    cards: tuple[Card, ...]  # in the cell, and from earlier phases over this one


def known_of(journey: Journey, phase: PhaseId) -> tuple[KnownRow, ...]:
    """Return the rows that say something about a phase, in the order of the map.

    Rows that are hidden and opportunities, which are what one concludes from the others, are out.
    """
    found: list[KnownRow] = []
    for row in journey.rows:
        if row.hidden or row.role == "opportunities" or row.kind == "divider":
            continue
        cell = cell_at(row, phase) or Cell(phase=phase)
        cards = _cards_over(journey, row, phase) if row.kind == "cards" else ()
        if cards or _says_something(row, cell):
            found.append(KnownRow(row, cell, cards))
    return tuple(found)


def _says_something(row: Row, cell: Cell) -> bool:
    match row.kind:
        case "score":
            return any(getattr(cell, series) is not None for series in row.series)
        case "curve":
            return bool(cell.points)
        case "metric":
            return cell.metric is not None
        case "actions":
            return bool(cell.actions)
        case _:
            return False


def _cards_over(journey: Journey, row: Row, phase: PhaseId) -> tuple[Card, ...]:
    """Return the cards that stand over a phase, those that begin in it after earlier ones."""
    order = phase_order(journey)
    place = order.get(phase, -1)
    return tuple(
        card
        for cell in row.cells
        for card in cell.cards
        if order[cell.phase] <= place < order[cell.phase] + card.span
    )
