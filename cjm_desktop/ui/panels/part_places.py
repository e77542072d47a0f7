"""From a part that a question or a figure is about to what is selected on the map."""

from cjm_desktop.model.covers import cover_of
from cjm_desktop.model.document import Project
from cjm_desktop.model.questions import find_journey, find_phase, find_row
from cjm_desktop.model.review.question import Place
from cjm_desktop.store.selection import Selection
from cjm_desktop.ui.bench import Bench


def show_place(bench: Bench, place: Place) -> None:
    """Select and reveal a part on the map, which gets the keyboard.

    A persona that is nowhere is offered for the journey at hand.
    """
    bench.commands.finish_editing()
    journey = find_journey(bench.store.project, place.journey) if place.journey else None
    if journey is None:
        if place.persona is not None:
            bench.choose_personas()
        else:
            bench.show_map_details()
        return
    if place.row is not None and cover_of(journey, place.row, place.phase, place.entry or ""):
        bench.commands.uncover(journey, place.row, place.phase)
    chosen = selection_of(bench.store.project, place)
    bench.store.select(chosen)
    bench.canvas.reveal(chosen)
    bench.canvas.setFocus()


def selection_of(project: Project, place: Place) -> Selection:
    """Return the selection of a part; of a whole journey its last phase, where it may go on."""
    assert place.journey is not None
    journey = find_journey(project, place.journey)
    if place.row is None and place.phase is None:
        last = journey.phases[-1].id if journey and journey.phases else None
        return Selection(place.journey, phase=last)
    entries = (place.entry,) if place.entry else ()
    return Selection(place.journey, place.row, place.phase, entries, series=place.series)


def place_names(project: Project, place: Place, *, with_journey: bool) -> tuple[str, ...]:
    """Return what the journey, the phase and the row of a part are called, as far as they are."""
    journey = find_journey(project, place.journey) if place.journey else None
    if journey is None:
        return ()
    phase = find_phase(journey, place.phase) if place.phase else None
    row = find_row(journey, place.row) if place.row else None
    names = (
        (journey.name or journey.title) if with_journey else "",
        phase.name if phase else "",
        row.name if row else "",
    )
    return tuple(" ".join(name.split()) for name in names if name.strip())
