"""The white that is asked for around a map, as poppler draws it."""

import io
import shutil
import subprocess
from datetime import date
from pathlib import Path

import pytest
from PIL import Image, ImageChops

from cjm_desktop.fonts.measurer import HarfBuzzMeasurer
from cjm_desktop.model.print_settings import PrintSettings
from cjm_desktop.session.exporting import PdfRequest, write_pdf
from cjm_desktop.session.templates import example_project

DPI = 150


@pytest.mark.skipif(not shutil.which("pdftoppm"), reason="poppler's pdftoppm is not installed")
@pytest.mark.parametrize("margin", [0.0, 5.0, 12.0])
def test_nothing_is_drawn_in_the_margin(margin: float, tmp_path: Path) -> None:
    out = tmp_path / "map.pdf"
    settings = PrintSettings(paper="A3", orientation="landscape", margin=margin)
    request = PdfRequest(0, settings, "nl", date(2026, 11, 22), None)
    write_pdf(example_project("nl"), request, HarfBuzzMeasurer(), out)
    shown = subprocess.run(
        ["pdftoppm", "-r", str(DPI), "-png", out], check=True, capture_output=True, timeout=60
    )
    with Image.open(io.BytesIO(shown.stdout)) as page:
        white = Image.new("RGB", page.size, "white")
        drawn = ImageChops.difference(page.convert("RGB"), white).getbbox()
        width, height = page.size
    assert drawn is not None
    left, top, right, bottom = drawn
    sides = [side / DPI * 25.4 for side in (left, top, width - right, height - bottom)]
    pixel = 25.4 / DPI
    assert min(sides) >= margin - pixel
    assert max(sides[0], sides[2]) <= margin + 2 * pixel  # the band reaches both sides
