"""What follows a map, to be read at a desk: a page for each phase, and lists."""

from collections.abc import Callable, Iterator
from typing import Final, get_args

from cjm_desktop.base.named_tuple import NamedTuple
from cjm_desktop.base.units import Paper
from cjm_desktop.layout.context import Context, context_of
from cjm_desktop.layout.lists.actions import action_table
from cjm_desktop.layout.lists.evidence import evidence_table
from cjm_desktop.layout.lists.notes import note_table
from cjm_desktop.layout.lists.personas import persona_table
from cjm_desktop.layout.lists.review import review_table
from cjm_desktop.layout.lists.table import Broken, Table, broken
from cjm_desktop.layout.lists.touchpoints import touchpoint_table
from cjm_desktop.layout.note_marks import noted_entries
from cjm_desktop.layout.paper_wish import Page
from cjm_desktop.model.document import Phase, Project
from cjm_desktop.model.print_words import Following
from cjm_desktop.scene.text import Measurer
from cjm_desktop.session.print_asked import Asked
from cjm_desktop.session.print_paper import desk_paper
from cjm_desktop.session.print_parts import Part, Place, options_of
from cjm_desktop.session.print_phases import phase_pages

_ORDER: Final[tuple[Following, ...]] = get_args(Following)


class Section(NamedTuple):
    """Pages that belong together: their title, how many there are, and how one is made.

    The page is asked for by its place in the section, from 0, and its place among all pages.
    """

    title: str
    length: int
    page: Callable[[int, Place], Page]


def sections_of(asked: Asked, part: Part, measurer: Measurer) -> list[Section]:
    """Return what follows a journey's map, in the order of pages."""
    wanted = [kind for kind in _ORDER if kind in asked.settings.following]
    return [section for kind in wanted for section in _sections(kind, asked, part, measurer)]


def _sections(kind: Following, asked: Asked, part: Part, measurer: Measurer) -> Iterator[Section]:
    match kind:
        case "phases":
            for phase in part.journey.phases:
                yield _phase(asked, part, phase, measurer)
        case "notes" if not any(noted_entries(part.journey)):
            return  # a page that says so tells nobody anything
        case _:
            yield _list(kind, asked, part, measurer)


def _phase(asked: Asked, part: Part, phase: Phase, measurer: Measurer) -> Section:
    """Return the pages of a phase."""
    number = options_of(asked, part.of_phase(phase.id), Place()).printed.number(0)
    pages = phase_pages(asked, part, phase, measurer)
    return Section(f"{number} {phase.name}".strip(), len(pages.parts), pages.page)


def _list(kind: Following, asked: Asked, part: Part, measurer: Measurer) -> Section:
    made, title = _broken_list(kind, asked, part, measurer)
    return Section(
        title, len(made.parts), lambda index, place: made.page(index, place.number, place.of)
    )


def _broken_list(
    kind: Following, asked: Asked, part: Part, measurer: Measurer
) -> tuple[Broken, str]:
    """Return a list on its pages, and its title."""
    options = options_of(asked, part, Place())
    context = context_of(asked.project, part.journey, measurer, options)
    paper: Paper = desk_paper(asked.settings).turned("portrait")
    table = _table(kind, asked.project, part, context)
    title = asked.apart(part.whole) or part.whole.title or asked.project.title
    return broken(table, title, paper, context), table.heading


def _table(kind: Following, project: Project, part: Part, context: Context) -> Table:
    """Return a list; what is known and asked goes for cards that a filter leaves out, too."""
    journey = part.listed
    match kind:
        case "evidence":
            return evidence_table(project, part.unfiltered, context)
        case "review":
            return review_table(project, part.unfiltered, context)
        case "personas":
            return persona_table(journey, context)
        case "actions":
            return action_table(journey, context)
        case "notes":
            return note_table(journey, context)
        case _:
            return touchpoint_table(project, journey, context)
