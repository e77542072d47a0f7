"""A phase to be read at a desk: its rows in one wide column, on as many pages as they need."""

from collections.abc import Iterator, Sequence
from functools import partial
from typing import Final

from cjm_desktop.base.named_tuple import NamedTuple
from cjm_desktop.base.units import POINTS_PER_MM
from cjm_desktop.edits.excerpts import with_rows
from cjm_desktop.edits.paths import with_items
from cjm_desktop.layout.contract import LayoutOptions, MapLayout
from cjm_desktop.layout.legibility import CARD_UNITS
from cjm_desktop.layout.map import layout_map
from cjm_desktop.layout.page import fitted, page_of
from cjm_desktop.layout.paper_wish import DoesNotFitError, Page, PaperWish
from cjm_desktop.layout.reading import as_section
from cjm_desktop.layout.tokens import COLUMN_MAX
from cjm_desktop.model.document import Phase, Row
from cjm_desktop.model.evidence import evidence_shares
from cjm_desktop.model.print_words import SheetPart
from cjm_desktop.scene.text import Measurer
from cjm_desktop.session.print_asked import Asked
from cjm_desktop.session.print_paper import desk_paper
from cjm_desktop.session.print_parts import Part, Place, options_of

_NOT_AT_A_DESK: Final[tuple[SheetPart, ...]] = ("personas", "principles")
_ON_LATER_PAGES: Final[tuple[SheetPart, ...]] = (
    *("title", "organisation", "customers", "scope", "version", "share"),
    *_NOT_AT_A_DESK,
)
_SHORT: Final = 0.999  # of the type that would fill the width, so that sums of lengths fit
_LEAST_TYPE: Final = 8.0  # points; as small as text at a desk becomes to need fewer pages
_STEP: Final = 0.25  # points


class PhasePages(NamedTuple):
    """The pages of one phase, all in one size of type."""

    asked: Asked
    parts: tuple[Part, ...]  # one for each page
    measurer: Measurer
    wish: PaperWish

    def page(self, index: int, place: Place) -> Page:
        """Return one of the pages; alone it shares the height that is left over its rows."""
        part = self.parts[index]
        options = _options(self.asked, part, place, is_first=index == 0)
        measure = partial(layout_map, self.asked.project, part.journey, self.measurer)
        shared = len(self.parts) == 1
        try:
            fit = fitted(measure, options, self.wish, shared=shared)
        except DoesNotFitError:  # a row that is higher than a page
            wish = self.wish._replace(type_points=None)
            fit = fitted(measure, options, wish, shared=shared)
        page = page_of(fit, self.wish, fading=part.fading)
        read = page.scene.reading
        told = read and as_section(read, begins=index == 0)
        return page._replace(scene=page.scene._replace(reading=told))


def phase_pages(asked: Asked, part: Part, phase: Phase, measurer: Measurer) -> PhasePages:
    """Return the pages of a phase: its column is as wide as reads well and fills their width."""
    alone = part.of_phase(phase.id)
    opened = [each.replace(width=None, collapsed=False) for each in alone.journey.phases]
    alone = alone._replace(journey=with_items(alone.journey, "phases", opened))
    shares = alone.shares or evidence_shares(alone.journey)
    alone = alone._replace(shares=shares)  # of all pages, and not of the rows on the first
    paper = desk_paper(asked.settings).turned("portrait")
    options = _options(asked, alone, Place(), is_first=True)
    first = layout_map(asked.project, alone.journey, measurer, options)
    options = _options(asked, alone, Place(), is_first=False)
    later = layout_map(asked.project, alone.journey, measurer, options, first)
    widest = paper.width * POINTS_PER_MM / first.sheet_width * CARD_UNITS * _SHORT
    type_points, groups = min(
        (
            (size, list(_on_pages(first, later, paper.height * POINTS_PER_MM / size * CARD_UNITS)))
            for size in _sizes(widest)
        ),
        key=lambda choice: (len(choice[1]), -choice[0]),
    )
    parts = [
        alone._replace(journey=with_rows(alone.journey, {row.id for row in rows}))
        for rows in groups
    ]
    return PhasePages(asked, tuple(parts or [alone]), measurer, PaperWish(paper, type_points))


def _sizes(widest: float) -> Iterator[float]:
    """Yield sizes of type, from the one that fills the width down to the least."""
    yield widest
    count = max(0, int((widest - _LEAST_TYPE) / _STEP))
    yield from (widest - number * _STEP for number in range(1, count + 1))


def _options(asked: Asked, part: Part, place: Place, *, is_first: bool) -> LayoutOptions:
    without = _NOT_AT_A_DESK if is_first else _ON_LATER_PAGES
    return options_of(asked, part, place, without)._replace(column=COLUMN_MAX)


def _on_pages(first: MapLayout, later: MapLayout, height: float) -> Iterator[Sequence[Row]]:
    """Yield the rows of each page: as many as fit, at least one, no divider as the last."""
    rows = [measured.row for measured in first.rows]
    heights = {measured.row.id: measured.height for measured in first.rows}
    room = height - (first.sheet_height - first.height)
    begun: list[Row] = []
    for row in rows:
        taken = sum(heights[each.id] for each in begun)
        if begun and taken + heights[row.id] > room:
            carried = [begun.pop()] if begun[-1].kind == "divider" and len(begun) > 1 else []
            yield begun
            begun = carried
            room = height - (later.sheet_height - later.height)
        begun.append(row)
    if begun:
        yield begun
