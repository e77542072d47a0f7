"""Pages as one PDF file."""

import io
from collections.abc import Iterable, Sequence
from datetime import datetime
from typing import BinaryIO

from pikepdf import Name, ObjectStreamMode, Page, Pdf

from cjm_desktop.base.colour import Colour
from cjm_desktop.base.geometry import Rect
from cjm_desktop.base.units import POINTS_PER_MM
from cjm_desktop.render.pdf.about import About, describe
from cjm_desktop.render.pdf.content import SceneContent
from cjm_desktop.render.pdf.faults import FaultyFileError
from cjm_desktop.render.pdf.file_checks import check_file
from cjm_desktop.render.pdf.marks import marks
from cjm_desktop.render.pdf.navigation import add_labels, add_outline
from cjm_desktop.render.pdf.operators import numbers
from cjm_desktop.render.pdf.pages import WHITE, Bookmark, Layer, PdfPage
from cjm_desktop.render.pdf.pictures import Images
from cjm_desktop.render.pdf.resources import Resources
from cjm_desktop.render.pdf.sheet import Sheet
from cjm_desktop.render.pdf.standards import Office, Standard
from cjm_desktop.render.pdf.structure import PageStructure, Structure, artifact

_VERSION = "1.6"


def write_pdf(
    pages: Sequence[PdfPage],
    out: BinaryIO,
    *,
    title: str,
    language: str,
    created: datetime,
    images: Images,
    standard: Standard | None = None,
    bookmarks: Sequence[Bookmark] = (),
    exact_size: bool = False,
) -> None:
    """Write pages as a PDF; the same arguments give the same bytes.

    ``images`` gives the file of a picture, or None where it is missing: the picture is then drawn
    as a crossed-out box, as it is when its file cannot be read. Without a standard the file is
    for office printers. What was written is checked before ``out`` gets it: raises FaultyFileError
    when it breaks its standard. Pages of ``exact_size`` are printed as they are, unless the reader
    of the file is told otherwise.
    """
    standard = standard or Office()
    about = About(title, language, created)
    with Pdf.new() as pdf:
        resources = Resources(pdf, images, standard.colours, standard.most_ppi)
        contents = _Contents(resources)
        structure = Structure(pdf) if standard.is_tagged else None
        for page in pages:
            _add_page(pdf, page, contents, structure)
        if structure:
            structure.write()
        shared = pdf.make_indirect(resources.dictionary())
        for made in pdf.pages:
            made.obj.Resources = shared
        describe(pdf, about)
        if exact_size:
            pdf.Root.ViewerPreferences.PrintScaling = Name("/None")
        add_labels(pdf, [page.label for page in pages])
        add_outline(pdf, bookmarks)
        standard.finish(pdf, about)
        written = io.BytesIO()
        pdf.save(
            written,
            force_version=_VERSION,
            deterministic_id=True,
            object_stream_mode=ObjectStreamMode.generate,
        )
    _check(written, pages, standard)
    out.write(written.getbuffer())


def _check(written: io.BytesIO, pages: Sequence[PdfPage], standard: Standard) -> None:
    """Read the file again and raise FaultyFileError if it is not what it should be."""
    with Pdf.open(written) as pdf:
        faults = [*check_file(pdf, pages), *standard.check(pdf, written)]
    if faults:
        raise FaultyFileError(faults)


class _Contents:
    """The content of pages; what shows the same scene alike shares its operators."""

    def __init__(self, resources: Resources) -> None:
        self._resources = resources
        self._scenes: dict[tuple[int, float, Colour], SceneContent] = {}

    def of(self, page: PdfPage, sheet: Sheet, tags: PageStructure | None) -> str:
        """Return the operators of a page, marked for its structure if it has one."""
        decoration = artifact if tags else str
        drawn = [f"q\n{self._layer(layer, page, sheet, tags)}\nQ" for layer in page.layers]
        if page.background != WHITE:
            ground = self._resources.colours.areas[page.background].fill
            drawn.insert(0, decoration(f"q {ground} {numbers(*sheet.bleed())} re f Q"))
        if page.marks:
            cmyk = self._resources.colours.cmyk
            self._resources.has_plate_marks |= cmyk
            drawn.append(decoration(marks(page, sheet, cmyk)))
        return "\n".join(drawn)

    def _layer(self, layer: Layer, page: PdfPage, sheet: Sheet, tags: PageStructure | None) -> str:
        matrix = sheet.matrix(layer)
        scene = self._scene(layer, page)
        if layer.clip is None:
            return f"{matrix}\n{_marked(scene.parts(), layer, tags)}"
        seen = scene.parts_within(_in_scene(layer.clip, layer))
        clip = numbers(*sheet.area(layer.clip))
        return f"{clip} re W n {matrix}\n{_marked(seen, layer, tags)}"

    def _scene(self, layer: Layer, page: PdfPage) -> SceneContent:
        # by identity: the pages hold the scenes for as long as this lives
        key = id(layer.scene), layer.points_per_unit, page.background
        scene = self._scenes.get(key)
        if scene is None:
            scene = SceneContent(
                layer.scene, layer.points_per_unit, page.background, self._resources
            )
            self._scenes[key] = scene
        return scene


def _marked(parts: Iterable[tuple[int, str]], layer: Layer, tags: PageStructure | None) -> str:
    """Return the operators of parts, each marked as what it is if there is a structure."""
    if tags is None:
        return "\n".join(code for _, code in parts)
    marks = tags.layer(layer.scene)
    code = "\n".join(marks.mark(index, code) for index, code in parts)
    tags.end_layer(marks)
    return code


def _in_scene(clip: Rect, layer: Layer) -> Rect:
    """Return a layer's clip in its scene's units."""
    scale = POINTS_PER_MM / layer.points_per_unit
    moved = clip.moved(-layer.x_mm, -layer.y_mm)
    return Rect(*(side * scale for side in moved))


def _add_page(pdf: Pdf, page: PdfPage, contents: _Contents, structure: Structure | None) -> None:
    sheet = Sheet(page)
    made = pdf.make_indirect(sheet.boxes())
    made.Type = Name.Page
    tags = structure.page(made) if structure else None
    made.Contents = pdf.make_stream(contents.of(page, sheet, tags).encode("ascii"))
    pdf.pages.append(Page(made))
