"""What hangs together in a journey: barrier, opportunity, action."""

from collections.abc import Iterable, Iterator

from cjm_desktop.base.ids import CardId, PhaseId
from cjm_desktop.model.addresses import CellAddress, EntryPlace
from cjm_desktop.model.document import Action, Card, Journey, Row
from cjm_desktop.model.questions import entries, phase_order


def holds_opportunities(row: Row | None) -> bool:
    """Tell whether the cards of a row are opportunities."""
    return row is not None and row.kind == "cards" and row.role == "opportunities"


def opportunities(journey: Journey) -> tuple[EntryPlace, ...]:
    """Return the opportunities of a journey, phase by phase."""
    rows = [row for row in journey.rows if holds_opportunities(row)]
    return _by_phase(journey, _places(journey, rows))


def opportunities_of(journey: Journey, phase: PhaseId) -> tuple[EntryPlace, ...]:
    """Return the opportunities of a phase, those that run over it from an earlier one too."""
    order = phase_order(journey)
    at = order.get(phase, -1)
    return tuple(
        place
        for place in opportunities(journey)
        if isinstance(place.entry, Card)
        and order[place.cell.phase] <= at < order[place.cell.phase] + place.entry.span
    )


def offered_opportunities(journey: Journey, phase: PhaseId | None) -> tuple[EntryPlace, ...]:
    """Return the opportunities to choose from in a phase: its own first, then the others."""
    own = opportunities_of(journey, phase) if phase is not None else ()
    here = {place.entry.id for place in own}
    return (*own, *(p for p in opportunities(journey) if p.entry.id not in here))


def only_opportunity(journey: Journey, phase: PhaseId) -> CardId | None:
    """Return the opportunity of a phase that has exactly one, None for the others."""
    found = opportunities_of(journey, phase)
    return CardId(found[0].entry.id) if len(found) == 1 else None


def barriers_of(journey: Journey, opportunity: CardId) -> tuple[EntryPlace, ...]:
    """Return what an opportunity takes away, phase by phase."""
    return tuple(p for p in _led_to(journey, opportunity) if isinstance(p.entry, Card))


def actions_of(journey: Journey, opportunity: CardId) -> tuple[EntryPlace, ...]:
    """Return what will be done about an opportunity, phase by phase."""
    return tuple(p for p in _led_to(journey, opportunity) if isinstance(p.entry, Action))


def _led_to(journey: Journey, opportunity: CardId) -> tuple[EntryPlace, ...]:
    every = _places(journey, journey.rows)
    return _by_phase(journey, (p for p in every if p.entry.opportunity == opportunity))


def _places(journey: Journey, rows: Iterable[Row]) -> Iterator[EntryPlace]:
    for row in rows:
        for cell in row.cells:
            address = CellAddress(journey.id, row.id, cell.phase)
            for position, entry in enumerate(entries(row, cell)):
                yield EntryPlace(address, position, entry)


def _by_phase(journey: Journey, places: Iterable[EntryPlace]) -> tuple[EntryPlace, ...]:
    order = phase_order(journey)
    return tuple(sorted(places, key=lambda place: order[place.cell.phase]))
