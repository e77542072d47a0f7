"""A part of a journey, as a journey of its own: to be shown or printed, not to be kept."""

from collections.abc import Callable, Collection, Mapping

from cjm_desktop.base.ids import PersonaId, PhaseId, RowId
from cjm_desktop.edits.links import without_cards
from cjm_desktop.edits.paths import is_empty, with_items
from cjm_desktop.edits.stretches import rulers_after, without_empty_groups
from cjm_desktop.model.addresses import Entry
from cjm_desktop.model.document import Card, Cell, Journey, Row


def with_phases(journey: Journey, shown: Collection[PhaseId]) -> Journey:
    """Return a journey with some of its phases alone, and of the rest what belongs to these.

    A card that runs on into a phase which is shown stands there from its left edge on.
    """
    phases = [phase for phase in journey.phases if phase.id in shown]
    rulers = [ruler for ruler in rulers_after(journey, phases) if ruler.spans]
    rows = [_with_cells(row, _Runs(journey, shown)) for row in journey.rows]
    after = with_items(with_items(journey, "rows", rows), "phases", phases)
    gone = _cards(journey.rows) - _cards(after.rows)
    return without_empty_groups(without_cards(with_items(after, "rulers", rulers), gone))


def with_rows(journey: Journey, shown: Collection[RowId]) -> Journey:
    """Return a journey in which some rows are shown, and the others hidden."""
    return with_items(journey, "rows", [_shown(row, row.id in shown) for row in journey.rows])


def with_entries(journey: Journey, shown: Callable[[Entry], bool]) -> Journey:
    """Return a journey with some of its cards and actions alone, and what belongs to these."""
    rows = [with_items(row, "cells", _with_entries(row, shown)) for row in journey.rows]
    after = with_items(journey, "rows", rows)
    return without_cards(after, _cards(journey.rows) - _cards(after.rows))


def with_lines_of(journey: Journey, shown: Callable[[PersonaId | None], bool]) -> Journey:
    """Return a journey with the routes and curves of some personas alone."""
    routes = [route for route in journey.routes if shown(route.persona)]
    rows = [with_items(row, "cells", _with_points(row, shown)) for row in journey.rows]
    return with_items(with_items(journey, "routes", routes), "rows", rows)


def emptied(journey: Journey) -> Journey:
    """Return the grid of a journey without anything in it, all of its phases and rows opened up."""
    phases = [phase.replace(collapsed=False, width=None) for phase in journey.phases]
    rows = [
        row.replace(cells=asked_cells(row), height=None, collapsed=False) for row in journey.rows
    ]
    bare = journey.replace(personas=(), routes=(), links=())
    return with_items(with_items(bare, "phases", phases), "rows", rows)


def asked_cells(row: Row) -> tuple[Cell, ...]:
    """Return the cells of a row in which something is asked, with no more than that."""
    return tuple(Cell(phase=cell.phase, prompt=cell.prompt) for cell in row.cells if cell.prompt)


class _Runs:
    """Which of the phases that are shown a card covers."""

    def __init__(self, journey: Journey, shown: Collection[PhaseId]) -> None:
        self.order = [phase.id for phase in journey.phases]
        self._places = {phase: place for place, phase in enumerate(self.order)}
        self.shown = shown

    def of(self, card: Card, phase: PhaseId) -> list[PhaseId]:
        """Return the phases shown that a card of a phase covers, from left to right."""
        place = self._places[phase]
        return [each for each in self.order[place : place + card.span] if each in self.shown]


def _with_cells(row: Row, runs: _Runs) -> Row:
    cards: dict[PhaseId, list[Card]] = {}
    for cell in row.cells:
        for card in cell.cards:
            covered = runs.of(card, cell.phase)
            if covered:
                fitted = card if card.span == len(covered) else card.replace(span=len(covered))
                cards.setdefault(covered[0], []).append(fitted)
    known = {cell.phase: cell for cell in row.cells}
    cells = [_cell(phase, known, cards) for phase in runs.order if phase in runs.shown]
    return with_items(row, "cells", [cell for cell in cells if not is_empty(cell)])


def _with_entries(row: Row, shown: Callable[[Entry], bool]) -> list[Cell]:
    cells = (
        with_items(
            with_items(cell, "cards", [card for card in cell.cards if shown(card)]),
            "actions",
            [action for action in cell.actions if shown(action)],
        )
        for cell in row.cells
    )
    return [cell for cell in cells if not is_empty(cell)]


def _with_points(row: Row, shown: Callable[[PersonaId | None], bool]) -> list[Cell]:
    cells = (
        with_items(cell, "points", [point for point in cell.points if shown(point.persona)])
        for cell in row.cells
    )
    return [cell for cell in cells if not is_empty(cell)]


def _cell(
    phase: PhaseId, known: Mapping[PhaseId, Cell], cards: Mapping[PhaseId, list[Card]]
) -> Cell:
    return with_items(known.get(phase) or Cell(phase=phase), "cards", cards.get(phase, []))


def _cards(rows: Collection[Row]) -> set[str]:
    return {card.id for row in rows for cell in row.cells for card in cell.cards}


def _shown(row: Row, shown: bool) -> Row:
    return row if row.hidden is not shown else row.replace(hidden=not shown)
