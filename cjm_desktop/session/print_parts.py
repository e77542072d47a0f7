"""The part of a journey that is printed, and what its layout is told about the whole."""

from collections.abc import Iterable, Iterator, Mapping

from cjm_desktop.base.ids import PhaseId, RowId
from cjm_desktop.base.named_tuple import NamedTuple
from cjm_desktop.edits.excerpts import with_entries, with_lines_of, with_phases, with_rows
from cjm_desktop.layout.contract import LayoutOptions
from cjm_desktop.layout.faded_rows import Fading
from cjm_desktop.layout.lists.notes import note_numbers
from cjm_desktop.layout.printed import Beyond, Printed
from cjm_desktop.model.document import Journey, Project
from cjm_desktop.model.evidence import evidence_shares
from cjm_desktop.model.filtering import Filter, conclusions_in, travellers_in
from cjm_desktop.model.gains import ranks, weighing_of
from cjm_desktop.model.print_words import SheetPart
from cjm_desktop.model.questions import phase_order
from cjm_desktop.session.choosing import chosen_phases, chosen_rows
from cjm_desktop.session.curves_beyond import curves_beyond
from cjm_desktop.session.print_asked import Asked
from cjm_desktop.session.print_filter import fading_of, fading_of_known, filter_of, said_of


class Part(NamedTuple):
    """The part of a journey that is printed, and the journey that it is of."""

    journey: Journey
    whole: Journey
    unfiltered: Journey  # the part with all its cards
    listed: Journey  # what lists hold of it: cards that no filter leaves out
    notes: Mapping[str, int]  # numbers of those that follow, by the entry that has one
    fading: Fading | None  # what of it stands back
    filtered: str  # in words, what is shown; "" is everything
    shares: tuple[float, float, float, float] | None  # of evidence before cards were left out

    def of_phase(self, phase: PhaseId) -> "Part":
        """Return one phase of the part."""
        return self._replace(journey=with_phases(self.journey, {phase}))


class Place(NamedTuple):
    """Which page of how many a sheet is."""

    number: int = 1
    of: int = 1


def parts_of(asked: Asked) -> list[Part]:
    """Return what is printed of each journey. Raises UnknownPartError."""
    rows = chosen_rows(asked.journeys, asked.settings.rows)
    phases = chosen_phases(asked.journeys, asked.settings.phases)
    return [_part(asked, journey, rows, phases) for journey in asked.journeys]


def options_of(
    asked: Asked, part: Part, place: Place, leaves_out: Iterable[SheetPart] = ()
) -> LayoutOptions:
    """Return how a part is laid out; ``leaves_out`` adds to what is left out of all pages."""
    places = {phase.id: number for number, phase in enumerate(part.whole.phases, 1)}
    printed = Printed(
        frozenset((*asked.settings.leaves_out, *leaves_out)),
        place.number,
        place.of,
        tuple(places[phase.id] for phase in part.journey.phases),
        tuple(ranks(part.whole, weighing_of(asked.project)).items()),
        part.notes,
        part.shares,
        part.filtered,
        tuple(_beyond(part)),
        tuple(curves_beyond(part.journey, part.whole, filtered=part.shares is not None)),
        len(part.journey.phases) < len(part.whole.phases),
        asked.apart(part.whole),
    )
    return LayoutOptions(asked.day, asked.language, printed=printed)


def _beyond(part: Part) -> Iterator[Beyond]:
    """Yield routes that come from or go on to phases which are not printed."""
    if len(part.journey.phases) == len(part.whole.phases):
        return
    order = phase_order(part.whole)
    shown = {order[phase.id] for phase in part.journey.phases}
    stops = {stop for route in part.whole.routes for stop in route.stops}
    places = {
        card.id: order[cell.phase]
        for row in part.whole.rows
        if not row.hidden
        for cell in row.cells
        for card in cell.cards
        if card.id in stops
    }
    for route in part.whole.routes:
        way = [places[stop] for stop in route.stops if stop in places]
        here = [number for number, place in enumerate(way) if place in shown]
        if here:
            first, last = here[0], here[-1]
            before = _side(way[first - 1], way[first]) if first else 0
            after = _side(way[last + 1], way[last]) if last + 1 < len(way) else 0
            if before or after:
                yield Beyond(route.id, before, after)


def _side(other: int, place: int) -> int:
    return -1 if other < place else 1


def _part(asked: Asked, whole: Journey, rows: frozenset[RowId], phases: frozenset[PhaseId]) -> Part:
    part = with_rows(whole, rows) if rows else whole
    part = with_phases(part, phases) if phases else part
    unfiltered = part
    wanted = filter_of(asked.project, asked.settings)
    listed = part if wanted.is_empty else _shown(asked.project, part, wanted)
    fading = shares = None
    if asked.settings.others == "left-out":
        shares = evidence_shares(part)
        part = with_lines_of(listed, wanted.shows_lines_of)
        fading = fading_of_known(wanted)
    elif not wanted.is_empty:
        fading = fading_of(asked.project, part, wanted)
    notes = note_numbers(listed) if "notes" in asked.settings.following else {}
    said = said_of(asked.project, wanted, asked.language)
    return Part(part, whole, unfiltered, listed, notes, fading, said, shares)


def _shown(project: Project, journey: Journey, wanted: Filter) -> Journey:
    travellers, conclusions = travellers_in(project), conclusions_in(project)
    return with_entries(journey, lambda entry: wanted.shows(entry, travellers, conclusions))
