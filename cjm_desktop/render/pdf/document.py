"""Pages of scenes as one PDF file."""

from collections.abc import Sequence
from datetime import UTC, datetime
from typing import BinaryIO

from pikepdf import Array, Dictionary, Name, ObjectStreamMode, Page, Pdf, String

from cjm_desktop.base.named_tuple import NamedTuple
from cjm_desktop.base.units import POINTS_PER_MM
from cjm_desktop.render.pdf.content import PageContent
from cjm_desktop.render.pdf.operators import factor, numbers
from cjm_desktop.render.pdf.pictures import Images
from cjm_desktop.render.pdf.resources import Resources
from cjm_desktop.scene.items import Scene

_VERSION = "1.6"
_PROGRAM = "CJM Desktop"


class PdfPage(NamedTuple):
    """A scene and the sheet that it fills, in millimetres."""

    scene: Scene
    width_mm: float
    height_mm: float


def write_pdf(
    pages: Sequence[PdfPage],
    out: BinaryIO,
    *,
    title: str,
    language: str,
    created: datetime,
    images: Images,
) -> None:
    """Write scenes as a PDF; the same arguments give the same bytes.

    ``images`` gives the file of a picture, or None where it is missing: the picture is then drawn
    as a crossed-out box, as it is when its file cannot be read.
    """
    with Pdf.new() as pdf:
        resources = Resources(pdf, images)
        for page in pages:
            _add_page(pdf, page, resources)
        shared = pdf.make_indirect(resources.dictionary())
        for made in pdf.pages:
            made.obj.Resources = shared
        _describe(pdf, title, language, created)
        pdf.save(
            out,
            force_version=_VERSION,
            deterministic_id=True,
            object_stream_mode=ObjectStreamMode.generate,
        )


def _add_page(pdf: Pdf, page: PdfPage, resources: Resources) -> None:
    width, height = page.width_mm * POINTS_PER_MM, page.height_mm * POINTS_PER_MM
    scale = min(width / page.scene.width, height / page.scene.height)
    left = (width - page.scene.width * scale) / 2
    top = height - (height - page.scene.height * scale) / 2
    content = PageContent(page.scene, scale, resources).operators()
    matrix = f"{factor(scale)} 0 0 {factor(-scale)} {numbers(left, top)} cm"
    sheet = Dictionary(
        Type=Name.Page,
        MediaBox=Array([0, 0, round(width, 3), round(height, 3)]),
        Contents=pdf.make_stream(f"q {matrix}\n{content}\nQ".encode("ascii")),
    )
    pdf.pages.append(Page(pdf.make_indirect(sheet)))


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
