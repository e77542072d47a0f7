"""A journey as a picture, by resolution or by pixels."""

from pathlib import Path

import pytest
from PIL import Image
from sample import sample_project

from cjm_desktop.fonts.measurer import HarfBuzzMeasurer
from cjm_desktop.model.print_settings import PrintSettings
from cjm_desktop.session.exporting import PdfRequest
from cjm_desktop.session.picturing import PictureSize, write_picture

pytestmark = pytest.mark.usefixtures("qapp")


@pytest.mark.parametrize(
    ("settings", "size", "pixels"),
    [
        (PrintSettings(paper="A4"), PictureSize(100), (1169, 827)),  # 297 and 210 mm in inches
        (PrintSettings(paper="A4", orientation="portrait"), PictureSize(50), (413, 585)),
        (PrintSettings(paper="A4"), PictureSize(longest_px=600), (600, 424)),
        (PrintSettings(paper="300x600"), PictureSize(longest_px=600), (300, 600)),
    ],
)
def test_pictures_have_the_size_asked_for(
    settings: PrintSettings, size: PictureSize, pixels: tuple[int, int], tmp_path: Path
) -> None:
    out = tmp_path / "map.png"
    write_picture(sample_project(), PdfRequest(0, settings), HarfBuzzMeasurer(), out, size)
    with Image.open(out) as image:
        assert image.size == pixels
        assert image.getpixel((1, 1)) == (0xFD, 0xFC, 0xFA)  # the paper's colour
        colours = image.getcolors(1_000_000)
    assert colours is not None
    assert len(colours) > 50
