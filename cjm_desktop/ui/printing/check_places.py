"""From what a check found to what is selected on the map, so that it can be shown."""

from cjm_desktop.session.print_check.findings import Finding, Place
from cjm_desktop.store.selection import Selection


def selection_of(finding: Finding) -> Selection | None:
    """Return what to select: all cards of the first one's journey, or else the first place.

    None where all that is known is the sheet.
    """
    known = [place for place in finding.places if place.row or place.phase]
    cards = [place for place in known if place.entry]
    if not known:
        return None
    if not cards:
        first = known[0]
        return Selection(first.journey, first.row, first.phase)
    first = cards[0]
    others = tuple(place.entry for place in cards[1:] if _beside(place, first))
    # the cursor stands on the last of them, which is shown
    return Selection(first.journey, first.row, first.phase, (*others, first.entry))


def _beside(place: Place, first: Place) -> bool:
    return place.journey == first.journey
