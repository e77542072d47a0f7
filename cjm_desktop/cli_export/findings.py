"""What a check before print found, in sentences of one line each."""

import unicodedata
from collections.abc import Iterator, Sequence
from typing import TYPE_CHECKING, Final

from cjm_desktop.base.plain_text import one_line
from cjm_desktop.base.shortening import shortened

if TYPE_CHECKING:
    from cjm_desktop.model.document import Project
    from cjm_desktop.session.print_check.findings import Check, Finding, Place, Report

_QUOTED: Final = 40  # characters of a card
_NAMED: Final = 3  # places of a finding
_SHOWN: Final = 5  # of many characters
_WHAT: Final = {"cards": "card text is", "captions": "captions are"}


def lines_of(report: "Report", project: "Project") -> Iterator[str]:
    """Yield a line for each finding, then one for each check that found nothing."""
    yield from (f"found: {found}" for found in found_in(report, project))
    for check in report.in_order:
        if fine := _fine(check):
            yield f"fine: {fine}"


def found_in(report: "Report", project: "Project") -> Iterator[str]:
    """Yield a sentence for each finding; with its page where there are several."""
    several = any(finding.page > 1 for finding in report.findings)
    for finding in report.findings:
        yield said(finding, project, with_page=several)


def said(finding: "Finding", project: "Project", *, with_page: bool = False) -> str:
    """Return what was found and where."""
    page = f"page {finding.page}: " if with_page else ""
    return f"{page}{_sentence(finding)} ({_where(finding, project)})"


def _sentence(finding: "Finding") -> str:
    figure, limit = finding.figure, finding.limit
    match finding.kind:
        case "characters":
            return _missing(finding.what.split(" "))
        case "overflow":
            return f"text reaches {figure:.1f} mm out of its card"
        case "notes":
            return f"there is no room for notes of {figure:g} mm; {_room(finding.what)}"
        case "distance":
            metres = limit / 12
            return f"{_WHAT[finding.what]} {figure:.1f} pt; {metres:g} m needs {limit:g} pt"
        case "type":
            return f"text is {figure:.1f} pt; under {limit:g} pt it is hard to print and to read"
        case "pictures" if finding.what == "unreadable":
            return "a picture cannot be read; a crossed-out box is printed in its place"
        case "pictures":
            return f"a picture has {figure:.0f} dpi; {limit:.0f} dpi is needed"
        case "lines":
            return f"lines are {figure:.2f} pt thick; {limit:g} pt is needed"
        case "edges":
            if figure < 0:
                return (
                    f"content reaches {-figure:.1f} mm over the edge of the paper and is lost there"
                )
            return f"content is {figure:.1f} mm from the edge; {limit:g} mm is safe"
        case "ink":
            return f"inks add up to {_percent(figure)}; the profile takes {_percent(limit)}"
        case "length":
            longest = f"the page is {figure:,.0f} mm long"
            return f"{longest}; over {limit:,.0f} mm some programs show it at a wrong size"


def _fine(check: "Check") -> str:
    """Return that a check found nothing; empty when there was nothing to look at."""
    limit = check.limit
    match check.kind:
        case "characters":
            return "every character has a font"
        case "notes":
            return ""  # which is seen
        case "overflow":
            return "all text stands inside its card"
        case "length":
            return f"no page is longer than {limit:,.0f} mm"
        case "edges":
            return f"everything is {limit:g} mm or more from the edge"
        case _ if check.figure is None:
            return ""
        case "distance":
            return f"text can be read from {limit / 12:g} m; the smallest is {check.figure:.1f} pt"
        case "type":
            return f"all text is {limit:g} pt or larger"
        case "pictures":
            return f"pictures have {limit:.0f} dpi or more"
        case "lines":
            return f"lines are {limit:g} pt or thicker everywhere"
        case "ink":
            return f"ink stays under {_percent(limit)}"


def _percent(share: float) -> str:
    return f"{100 * share:.0f} %"


def _room(enough: str) -> str:
    """Return what has room for all notes."""
    if not enough:
        return "smaller notes or fewer rows and phases make room"
    return f"{enough} has room for all" + (" (--type-size)" if enough.endswith("pt") else "")


def _missing(characters: Sequence[str]) -> str:
    """Return that no font has characters; of many the first, and how many more there are."""
    if len(characters) == 1:
        return f"no font has {_character(characters[0])}, which is printed as a marked box"
    shown = shortened(" ".join(characters[:_SHOWN]))
    more = len(characters) - _SHOWN
    return f'no font has "{shown}" and {more} more characters, which are printed as marked boxes'


def _character(text: str) -> str:
    """Return a character with its number; what is combined with it has numbers too."""
    numbers = " ".join(f"U+{ord(each):04X}" for each in text)
    name = unicodedata.name(text[0], "")
    return f'"{shortened(text)}" ({numbers}{", " if name else ""}{name.lower()})'


def _where(finding: "Finding", project: "Project") -> str:
    """Return the first places by name, and how many more there are; of characters all of them."""
    named = list(dict.fromkeys(_named(place, project) for place in finding.places))
    most = len(named) if finding.kind == "characters" else _NAMED
    shown, more = named[:most], len(named) - most
    if more == 1:
        shown, more = named, 0
    return "; ".join([*shown, *([f"and {more} more places"] if more > 0 else [])])


def _named(place: "Place", project: "Project") -> str:
    """Return the names on the way to a place: of the journey, the row, the phase, and the text."""
    from cjm_desktop.model.questions import find_entry

    journey = next(each for each in project.journeys if each.id == place.journey)
    row = next((each for each in journey.rows if each.id == place.row), None)
    phase = next((each for each in journey.phases if each.id == place.phase), None)
    names = [journey.name or journey.title] if len(project.journeys) > 1 else []
    names += [row.name or row.role] if row else []
    names += [phase.name] if phase else []
    if row is None and phase is None:
        names.append("beside the grid")
    shown = [shortened(one_line(name)) for name in names if name]
    card = find_entry(journey, place.entry) if place.entry else None
    if card is not None:
        shown.append(f'"{shortened(one_line(card.entry.text), _QUOTED)}"')
    return " › ".join(shown)
