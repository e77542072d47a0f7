"""From what was asked for to pages: each journey's map, whole or in sheets, and what follows."""

from collections.abc import Iterator
from typing import Final

from cjm_desktop.base.named_tuple import NamedTuple
from cjm_desktop.base.progress import Progress, Tell, silent
from cjm_desktop.edits.excerpts import emptied
from cjm_desktop.layout.note_marks import noted_entries
from cjm_desktop.layout.page import layout_sheet
from cjm_desktop.layout.paper_wish import Page, PaperWish
from cjm_desktop.layout.sketch.page import Sketch, layout_sketch
from cjm_desktop.layout.tiles.tiling import Tiling
from cjm_desktop.model.print_words import Preset
from cjm_desktop.render.pdf import MARKS_SLUG_MM, WHITE, Bookmark, Layer, PdfPage
from cjm_desktop.scene.text import Measurer
from cjm_desktop.session.print_asked import Asked, Drawn, PrintRun
from cjm_desktop.session.print_following import Section, sections_of
from cjm_desktop.session.print_paper import paper_wish
from cjm_desktop.session.print_parts import Part, Place, options_of, parts_of
from cjm_desktop.session.print_tiles import tiled
from cjm_desktop.session.print_turned import turned

_BLEEDS: Final[dict[Preset, float]] = {"print-shop": 3.0}  # where nothing else is asked for


def print_run(asked: Asked, measurer: Measurer, tell: Tell = silent) -> PrintRun:
    """Return the pages of what is asked for; ``tell`` is told how far that is.

    Raises PaperError, UnknownPartError, DoesNotFitError, NoRoomError, TooLongError or
    TooNarrowError.
    """
    wish = paper_wish(asked.settings)
    chapters = [
        _Chapter(part, title, label, sections_of(asked, part, measurer))
        for part, title, label in zip(parts_of(asked), asked.titles, asked.labels, strict=True)
    ]
    count = sum(chapter.length for chapter in chapters)
    run = _Press(asked, measurer, wish, count, tell).run(chapters)
    return run._replace(
        turned=turned(asked, run.points_per_unit, measurer),
        without_notes="notes" in asked.settings.following
        and not any(any(noted_entries(chapter.part.journey)) for chapter in chapters),
    )


class _Chapter(NamedTuple):
    """What is printed of one journey."""

    part: Part
    title: str
    label: str  # before those of its pages, where there are several journeys
    sections: list[Section]

    @property
    def length(self) -> int:
        """How many pages there are, the map as one."""
        return 1 + sum(section.length for section in self.sections)


class _Press:
    """Makes pages one after the other, and notes where what begins."""

    def __init__(
        self, asked: Asked, measurer: Measurer, wish: PaperWish, count: int, tell: Tell
    ) -> None:
        self._asked = asked
        self._measurer = measurer
        self._wish = wish
        self._count = count  # as they are numbered: a map in sheets is one
        self._tell = tell
        self._number = 0
        self._pages: list[PdfPage] = []
        self._bookmarks: list[Bookmark] = []
        self._tilings: list[Tiling] = []
        self._drawn: list[Drawn] = []

    def run(self, chapters: list[_Chapter]) -> PrintRun:
        """Return the pages of all chapters, at least one."""
        scale = min(self._add(chapter) for chapter in chapters)
        bookmarks = tuple(self._bookmarks) if len(self._pages) > 1 else ()
        drawn = tuple(self._drawn)
        return PrintRun(tuple(self._pages), bookmarks, scale, tuple(self._tilings), drawn)

    def _add(self, chapter: _Chapter) -> float:
        """Add a chapter; return the scale of its map, in points for each unit."""
        page = self._map(chapter.part)
        self._drawn.append(Drawn(page, chapter.part.whole, is_map=True))
        if self._asked.settings.tile:
            sheets = tiled(self._asked, page, chapter.title, chapter.label, self._measurer)
            self._bookmarks += sheets.bookmarks_from(len(self._pages))
            self._pages += sheets.pages
            self._tilings.append(sheets.tiling)
        else:
            self._bookmarks.append(Bookmark(chapter.title, len(self._pages)))
            self._pages.append(self._whole(page, chapter.label))
        for section in chapter.sections:
            self._bookmarks.append(Bookmark(section.title, len(self._pages), 1))
            self._pages += self._following(section, chapter)
        return page.points_per_unit

    def _following(self, section: Section, chapter: _Chapter) -> Iterator[PdfPage]:
        for index in range(section.length):
            more = str(index + 1) if section.length > 1 else ""
            name = " ".join(filter(None, (chapter.label, section.title, more)))
            page = section.page(index, self._next())
            self._drawn.append(Drawn(page, chapter.part.whole, is_map=False))
            yield self._whole(page, name)

    def _map(self, part: Part) -> Page:
        asked, options = self._asked, options_of(self._asked, part, self._next())
        if asked.settings.blank:
            sketch = Sketch(asked.project, emptied(part.journey), asked.settings.note)
            return layout_sketch(sketch, self._measurer, self._wish, options)
        return layout_sheet(
            asked.project, part.journey, self._measurer, self._wish, options, fading=part.fading
        )

    def _next(self) -> Place:
        share = self._number / self._count if self._count > 1 else None
        self._number += 1
        self._tell(Progress("laying out", share, self._number, self._count))
        return Place(self._number, self._count)

    def _whole(self, page: Page, label: str) -> PdfPage:
        settings = self._asked.settings
        bleed = _BLEEDS.get(settings.preset, 0.0) if settings.bleed is None else settings.bleed
        return PdfPage(
            (Layer(page.scene, page.points_per_unit),),
            page.paper.width,
            page.paper.height,
            bleed,
            MARKS_SLUG_MM if settings.marks else 0.0,
            label,
            page.scene.background if settings.background == "paper" else WHITE,
            settings.marks,
        )
