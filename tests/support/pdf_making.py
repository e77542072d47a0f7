"""PDFs of a few items, for tests that read them back."""

import io
from collections.abc import Mapping
from datetime import UTC, datetime

import pikepdf
from pdf_reading import PageReader

from cjm_desktop.base.colour import Colour
from cjm_desktop.base.geometry import Rect
from cjm_desktop.base.ids import ImageId
from cjm_desktop.render.pdf import filled_page, write_pdf
from cjm_desktop.scene.items import Item, Part, Scene

PAPER = Colour("#FDFCFA")
CREATED = datetime(2026, 3, 4, 5, 6, 7, tzinfo=UTC)
MM = 72 / 25.4  # points
NO_IMAGES: Mapping[ImageId, bytes] = {}


def scene_of(*items: Item, x: float = 0.0, y: float = 0.0) -> Scene:
    """A scene of 200 by 100 units with one part, which begins at x and y."""
    return Scene(200.0, 100.0, PAPER, (Part(Rect(x, y, 50.0, 50.0), items),))


def pdf_of(
    *scenes: Scene, images: Mapping[ImageId, bytes] = NO_IMAGES, title: str = "Test"
) -> bytes:
    """A PDF with each scene on a page of 400 by 200 millimetres, so a unit is two of them."""
    out = io.BytesIO()
    pages = [filled_page(scene, 400.0, 200.0) for scene in scenes]
    write_pdf(pages, out, title=title, language="nl", created=CREATED, images=images.get)
    return out.getvalue()


def read_page(data: bytes) -> PageReader:
    """What the first page shows."""
    with pikepdf.open(io.BytesIO(data)) as pdf:
        return PageReader(pdf.pages[0])
