"""Pages as one PDF file."""

from collections.abc import Sequence
from datetime import UTC, datetime
from typing import BinaryIO

from pikepdf import Dictionary, Name, ObjectStreamMode, Page, Pdf, String

from cjm_desktop.base.colour import Colour
from cjm_desktop.base.geometry import Rect
from cjm_desktop.base.units import POINTS_PER_MM
from cjm_desktop.render.pdf.content import SceneContent
from cjm_desktop.render.pdf.navigation import add_labels, add_outline
from cjm_desktop.render.pdf.operators import fill_colour
from cjm_desktop.render.pdf.pages import WHITE, Bookmark, Layer, PdfPage
from cjm_desktop.render.pdf.pictures import Images
from cjm_desktop.render.pdf.resources import Resources
from cjm_desktop.render.pdf.sheet import Sheet

_VERSION = "1.6"
_PROGRAM = "CJM Desktop"


def write_pdf(
    pages: Sequence[PdfPage],
    out: BinaryIO,
    *,
    title: str,
    language: str,
    created: datetime,
    images: Images,
    bookmarks: Sequence[Bookmark] = (),
) -> None:
    """Write pages as a PDF; the same arguments give the same bytes.

    ``images`` gives the file of a picture, or None where it is missing: the picture is then drawn
    as a crossed-out box, as it is when its file cannot be read.
    """
    with Pdf.new() as pdf:
        resources = Resources(pdf, images)
        contents = _Contents(resources)
        for page in pages:
            _add_page(pdf, page, contents)
        shared = pdf.make_indirect(resources.dictionary())
        for made in pdf.pages:
            made.obj.Resources = shared
        _describe(pdf, title, language, created)
        add_labels(pdf, [page.label for page in pages])
        add_outline(pdf, bookmarks)
        pdf.save(
            out,
            force_version=_VERSION,
            deterministic_id=True,
            object_stream_mode=ObjectStreamMode.generate,
        )


class _Contents:
    """The content of pages; what shows the same scene alike shares its operators."""

    def __init__(self, resources: Resources) -> None:
        self._resources = resources
        self._scenes: dict[tuple[int, float, Colour], SceneContent] = {}

    def of(self, page: PdfPage, sheet: Sheet) -> str:
        """Return the operators of a page."""
        drawn = [f"q\n{self._layer(layer, page, sheet)}\nQ" for layer in page.layers]
        if page.background != WHITE:
            drawn.insert(0, f"q {fill_colour(page.background)} {sheet.bleed()} re f Q")
        return "\n".join(drawn)

    def _layer(self, layer: Layer, page: PdfPage, sheet: Sheet) -> str:
        # by identity: the pages hold the scenes for as long as this lives
        key = id(layer.scene), layer.points_per_unit, page.background
        scene = self._scenes.get(key)
        if scene is None:
            scene = SceneContent(
                layer.scene, layer.points_per_unit, page.background, self._resources
            )
            self._scenes[key] = scene
        matrix = sheet.matrix(layer)
        if layer.clip is None:
            return f"{matrix}\n{scene.operators()}"
        seen = scene.operators_within(_in_scene(layer.clip, layer))
        return f"{sheet.clip(layer.clip)} {matrix}\n{seen}"


def _in_scene(clip: Rect, layer: Layer) -> Rect:
    """Return a layer's clip in its scene's units."""
    scale = POINTS_PER_MM / layer.points_per_unit
    moved = clip.moved(-layer.x_mm, -layer.y_mm)
    return Rect(*(side * scale for side in moved))


def _add_page(pdf: Pdf, page: PdfPage, contents: _Contents) -> None:
    sheet = Sheet(page)
    made = sheet.boxes()
    made.Type = Name.Page
    made.Contents = pdf.make_stream(contents.of(page, sheet).encode("ascii"))
    pdf.pages.append(Page(pdf.make_indirect(made)))


def _describe(pdf: Pdf, title: str, language: str, created: datetime) -> None:
    """Set what readers show and read aloud about the document."""
    pdf.Root.Lang = String(language)
    pdf.Root.ViewerPreferences = Dictionary(DisplayDocTitle=True)
    date = String(f"{created.astimezone(UTC):D:%Y%m%d%H%M%SZ}")
    pdf.docinfo = pdf.make_indirect(
        Dictionary(
            Title=String(title),
            Creator=String(_PROGRAM),
            Producer=String(_PROGRAM),
            CreationDate=date,
            ModDate=date,
        )
    )
