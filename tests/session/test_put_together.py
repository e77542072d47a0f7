"""The sheets of an A1, cut and laid over each other as their plan says, are the single page."""

import shutil
import subprocess
from pathlib import Path

import pytest
from PIL import Image, ImageChops
from PIL.ImageFilter import MaxFilter, MinFilter

from cjm_desktop.fonts.measurer import HarfBuzzMeasurer
from cjm_desktop.model.print_settings import PrintSettings
from cjm_desktop.session.exporting import PdfRequest, write_pdf
from cjm_desktop.session.print_asked import Asked
from cjm_desktop.session.print_run import print_run
from cjm_desktop.session.templates import example_project

PER_MM = 4  # pixels; the sheets' places are whole or half millimetres, so whole pixels
DPI = PER_MM * 25.4
MARGIN = 5
CLOSE = 32  # of 255

pytestmark = pytest.mark.skipif(
    not shutil.which("pdftoppm"), reason="poppler's pdftoppm is not installed"
)


def _pictures(folder: Path, name: str, settings: PrintSettings) -> list[Image.Image]:
    pdf = folder / f"{name}.pdf"
    write_pdf(example_project("nl"), PdfRequest(0, settings), HarfBuzzMeasurer(), pdf)
    command = ["pdftoppm", "-r", f"{DPI}", "-png", str(pdf), str(folder / name)]
    subprocess.run(command, check=True, capture_output=True)
    return [Image.open(path).convert("RGB") for path in sorted(folder.glob(f"{name}-*.png"))]


def test_sheets_put_together_are_the_page(tmp_path: Path) -> None:
    (page,) = _pictures(tmp_path, "page", PrintSettings(paper="A1"))
    settings = PrintSettings(paper="A1", tile="A4")
    _plan, *sheets = _pictures(tmp_path, "tiles", settings)
    project = example_project("nl")
    asked = Asked(project, project.journeys[:1], settings, "nl", None)
    (tiling,) = print_run(asked, HarfBuzzMeasurer()).tilings
    assert len(sheets) == len(tiling.tiles) == 9

    wall = Image.new("RGB", page.size, "white")
    for sheet, tile in zip(reversed(sheets), reversed(tiling.tiles), strict=True):
        area, seen = tile.area, tile.seen
        # Cut left and top along the dashed lines; right and bottom are covered by the next sheets.
        left, top = seen.x - area.x + MARGIN, seen.y - area.y + MARGIN
        right, bottom = left + seen.w, top + seen.h
        piece = sheet.crop((_px(left), _px(top), _px(right), _px(bottom)))
        wall.paste(piece, (_px(seen.x), _px(seen.y)))

    _assert_alike(page, wall)  # what no sheet shows is white, as the wall is there


def _px(millimetres: float) -> int:
    return round(millimetres * PER_MM)


def _assert_alike(page: Image.Image, wall: Image.Image) -> None:
    """Check that two pictures are equal, but for which pixel a thin line's edge is rounded to."""
    for one, other in ((page, wall), (wall, page)):
        darkest, lightest = (one.filter(kind(3)) for kind in (MinFilter, MaxFilter))
        too_dark = ImageChops.subtract(darkest, other, offset=-CLOSE)
        too_light = ImageChops.subtract(other, lightest, offset=-CLOSE)
        assert too_dark.getbbox() is None
        assert too_light.getbbox() is None
