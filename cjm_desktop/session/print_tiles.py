"""Maps over many sheets: a plan, then the sheets, each with what touches it and no more."""

from collections.abc import Iterator
from typing import Final

from cjm_desktop.base.named_tuple import NamedTuple
from cjm_desktop.base.papers import paper_name, parse_sheet
from cjm_desktop.base.units import POINTS_PER_MM
from cjm_desktop.layout.paper_wish import Page
from cjm_desktop.layout.tiles.grid import TileWish
from cjm_desktop.layout.tiles.marks import Sheet, sheet_marks
from cjm_desktop.layout.tiles.plan import assembly_plan
from cjm_desktop.layout.tiles.tiling import Tiling, tiling_of
from cjm_desktop.layout.tiles.words import tile_words
from cjm_desktop.model.print_settings import PrintSettings
from cjm_desktop.model.words import Language
from cjm_desktop.render.pdf import Bookmark, Layer, PdfPage
from cjm_desktop.scene.items import Box, Icon, Item, Scene, Text
from cjm_desktop.scene.tags import Tag
from cjm_desktop.scene.text import Measurer
from cjm_desktop.session.print_asked import Asked

# Points; smaller letters are a grey line, smaller shapes a smudge, and thousands of them cost time.
_LETTER_SPECK: Final = 1.5
_SHAPE_SPECK: Final = 0.5


class Sheets(NamedTuple):
    """The pages of one map: its plan and its sheets."""

    title: str
    pages: tuple[PdfPage, ...]
    tiling: Tiling
    language: Language

    def bookmarks_from(self, first: int) -> Iterator[Bookmark]:
        """Yield the entries of the outline, of pages that begin at a place."""
        yield Bookmark(self.title, first)
        words = tile_words(self.language)
        for place, tile in enumerate(self.tiling.tiles, first + 1):
            yield Bookmark(words.sheet.format(label=tile.label), place, 1)


def tiled(asked: Asked, page: Page, title: str, label: str, measurer: Measurer) -> Sheets:
    """Return the sheets of a map; ``label`` comes before the names of pages.

    Raises PaperError or TooNarrowError.
    """
    tiling = tiling_of(page, tile_wish(asked.settings))
    plan = _plan(asked, page, tiling, title, label, measurer)
    pages = (plan, *_sheets(asked, page, tiling, label, measurer))
    return Sheets(title, pages, tiling, asked.language)


def tile_wish(settings: PrintSettings) -> TileWish:
    """Return the sheets that settings ask for. Raises PaperError when they name none."""
    return TileWish(parse_sheet(settings.tile), settings.overlap, settings.printer_margin)


def _plan(
    asked: Asked, page: Page, tiling: Tiling, title: str, label: str, measurer: Measurer
) -> PdfPage:
    name = paper_name(asked.settings.tile) or f"{asked.settings.tile.removesuffix('mm').strip()} mm"
    plan = assembly_plan(tiling, title, name, asked.language, measurer)
    picture, shown = plan.picture, tiling.grid.shown
    smaller = picture.w / shown.w
    scale = page.points_per_unit * smaller
    left, top = picture.x - shown.x * smaller, picture.y - shown.y * smaller
    layers = (
        Layer(_overview(page.scene, scale), scale, left, top, picture),
        Layer(plan.scene, POINTS_PER_MM),
    )
    return _sheet_page(tiling, layers, _labelled(label, "plan"))


def _overview(scene: Scene, points_per_unit: float) -> Scene:
    """Return a drawing without what would be specks in a small picture; it is read elsewhere."""
    letter, shape = _LETTER_SPECK / points_per_unit, _SHAPE_SPECK / points_per_unit

    def is_seen(item: Item) -> bool:
        match item:
            case Text() | Icon():
                return item.size >= letter
            case Box(rect):
                return max(rect.w, rect.h) >= shape
            case _:
                return True

    parts = (part._replace(items=tuple(filter(is_seen, part.items))) for part in scene.parts)
    return scene._replace(parts=tuple(parts), reading=Tag("document"))


def _sheets(
    asked: Asked, page: Page, tiling: Tiling, label: str, measurer: Measurer
) -> Iterator[PdfPage]:
    words = tile_words(asked.language)
    for tile in tiling.tiles:
        sheet = Sheet(tiling, tile, words, measurer)
        margin, area = tiling.grid.margin, tile.area
        left, top = margin - area.x, margin - area.y
        drawn = Layer(page.scene, page.points_per_unit, left, top, sheet.printed)
        marks = Layer(sheet_marks(sheet), POINTS_PER_MM)
        named = words.sheet.format(label=tile.label)
        yield _sheet_page(tiling, (drawn, marks), _labelled(label, named))


def _sheet_page(tiling: Tiling, layers: tuple[Layer, ...], label: str) -> PdfPage:
    sheet = tiling.grid.sheet
    return PdfPage(layers, sheet.width, sheet.height, label=label)


def _labelled(journey: str, sheet: str) -> str:
    return f"{journey} {sheet}".strip()
