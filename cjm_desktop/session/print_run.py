"""From what was asked for to pages: which journeys, which part of each, on which paper."""

from typing import Final

from cjm_desktop.base.ids import PhaseId, RowId
from cjm_desktop.base.named_tuple import NamedTuple
from cjm_desktop.base.papers import PAPERS, Roll, paper_name, parse_paper
from cjm_desktop.base.units import Paper
from cjm_desktop.edits.excerpts import emptied, with_phases, with_rows
from cjm_desktop.layout.contract import LayoutOptions
from cjm_desktop.layout.page import layout_sheet
from cjm_desktop.layout.paper_wish import Page, PaperWish
from cjm_desktop.layout.printed import Printed
from cjm_desktop.layout.sketch.page import Sketch, layout_sketch
from cjm_desktop.model.document import Journey
from cjm_desktop.model.gains import ranks
from cjm_desktop.model.print_settings import PrintSettings
from cjm_desktop.model.print_words import Preset
from cjm_desktop.render.pdf import MARKS_SLUG_MM, Bookmark, Layer, PdfPage
from cjm_desktop.scene.text import Measurer
from cjm_desktop.session.choosing import chosen_phases, chosen_rows
from cjm_desktop.session.print_asked import Asked, PrintRun
from cjm_desktop.session.print_tiles import tiled_run

_USUAL: Final = "A3"
_BLEEDS: Final[dict[Preset, float]] = {"print-shop": 3.0}  # where nothing else is asked for


def print_run(asked: Asked, measurer: Measurer) -> PrintRun:
    """Return the pages of what is asked for.

    Raises PaperError, UnknownPartError, DoesNotFitError, NoRoomError or TooLongError.
    """
    rows = chosen_rows(asked.journeys, asked.settings.rows)
    phases = chosen_phases(asked.journeys, asked.settings.phases)
    wish = paper_wish(asked.settings)
    maps = [
        _page(asked, _part(journey, rows, phases), wish, number, measurer)
        for number, journey in enumerate(asked.journeys, 1)
    ]
    smallest = min(page.points_per_unit for page in maps)
    if asked.settings.tile:
        return tiled_run(asked, maps, measurer)
    pages = (_whole(asked, page, name) for page, name in zip(maps, asked.labels, strict=True))
    return PrintRun(tuple(pages), _bookmarks(asked), smallest)


def paper_wish(settings: PrintSettings) -> PaperWish:
    """Return the paper that settings ask for. Raises PaperError when they name none."""
    return PaperWish(_paper(settings), settings.type_size, settings.margin)


def _paper(settings: PrintSettings) -> Paper | Roll | None:
    if not settings.paper and settings.type_size is not None:
        return None
    name = settings.paper or _USUAL
    paper = parse_paper(name)
    if settings.orientation:
        return paper.turned(settings.orientation)
    return PAPERS[known].turned("landscape") if (known := paper_name(name)) else paper


class _Part(NamedTuple):
    """The part of a journey that is printed, and the journey that it is of."""

    journey: Journey
    whole: Journey


def _part(journey: Journey, rows: frozenset[RowId], phases: frozenset[PhaseId]) -> _Part:
    part = with_rows(journey, rows) if rows else journey
    return _Part(with_phases(part, phases) if phases else part, journey)


def _page(asked: Asked, part: _Part, wish: PaperWish, number: int, measurer: Measurer) -> Page:
    printed = Printed(
        frozenset(asked.settings.leaves_out),
        number,
        len(asked.journeys),
        _numbers(part),
        tuple(ranks(part.whole).items()),
    )
    options = LayoutOptions(asked.day, asked.language, printed=printed)
    if asked.settings.blank:
        sketch = Sketch(asked.project, emptied(part.journey), asked.settings.note)
        return layout_sketch(sketch, measurer, wish, options)
    return layout_sheet(asked.project, part.journey, measurer, wish, options)


def _numbers(part: _Part) -> tuple[int, ...]:
    places = {phase.id: place for place, phase in enumerate(part.whole.phases, 1)}
    return tuple(places[phase.id] for phase in part.journey.phases)


def _whole(asked: Asked, page: Page, label: str) -> PdfPage:
    settings = asked.settings
    bleed = _BLEEDS.get(settings.preset, 0.0) if settings.bleed is None else settings.bleed
    return PdfPage(
        (Layer(page.scene, page.points_per_unit),),
        page.paper.width,
        page.paper.height,
        bleed,
        MARKS_SLUG_MM if settings.marks else 0.0,
        label,
        marks=settings.marks,
    )


def _bookmarks(asked: Asked) -> tuple[Bookmark, ...]:
    if len(asked.journeys) == 1:
        return ()
    return tuple(Bookmark(title, page) for page, title in enumerate(asked.titles))
