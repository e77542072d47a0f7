"""PNG in bands: the same picture however it is cut, of the right size and colours."""

import io

import pytest
from PIL import Image
from PySide6.QtGui import QGuiApplication
from small_maps import MEASURER

from cjm_desktop.base.colour import Colour
from cjm_desktop.base.geometry import Rect
from cjm_desktop.base.progress import Progress
from cjm_desktop.layout.lettering import letter
from cjm_desktop.render import png
from cjm_desktop.render.png import PngPicture, TooManyPixelsError, write_png
from cjm_desktop.scene.items import Box, Part, Scene, circle
from cjm_desktop.scene.text import TextStyle

PAPER, INK, RED = Colour("#FDFCFA"), Colour("#1C1B19"), Colour("#E5431B")
SCENE = Scene(
    200,
    100,
    PAPER,
    (
        Part(Rect(20, 20, 60, 40), (Box(Rect(0, 0, 60, 40), RED),)),
        Part(Rect(100, 10, 80, 80), (circle(40, 40, 37.3, None), circle(40, 40, 30, INK))),
        Part(
            Rect(10, 70, 180, 20),
            (letter(MEASURER, "Home", 0, 14, TextStyle(13), INK),),
        ),
    ),
)

pytestmark = pytest.mark.usefixtures("qapp")


def _no_images(_: object) -> None:
    return None


def _drawn(picture: PngPicture) -> Image.Image:
    written = io.BytesIO()
    write_png(picture, written, _no_images)
    written.seek(0)
    image = Image.open(written)
    image.load()
    return image


def test_a_picture_has_its_size_colours_and_resolution(qapp: QGuiApplication) -> None:
    del qapp
    image = _drawn(PngPicture(SCENE, 400, 200, 300))

    assert (image.size, image.mode) == ((400, 200), "RGB")
    assert image.getpixel((2, 2)) == (0xFD, 0xFC, 0xFA)
    assert image.getpixel((100, 80)) == (0xE5, 0x43, 0x1B)
    assert image.getpixel((280, 100)) == (0x1C, 0x1B, 0x19)
    assert image.info["dpi"] == pytest.approx((300, 300), abs=0.01)


def test_how_far_it_is_is_told_band_by_band(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(png, "_BAND_BYTES", 4 * 400 * 50)  # 50 rows of 200
    told: list[Progress] = []
    write_png(PngPicture(SCENE, 400, 200, 300), io.BytesIO(), _no_images, told.append)
    assert told == [Progress("writing", share) for share in (0.0, 0.25, 0.5, 0.75)]


def test_paper_may_be_left_out() -> None:
    image = _drawn(PngPicture(SCENE, 200, 100, 150, transparent=True))
    assert image.mode == "RGBA"
    assert image.getpixel((2, 2)) == (0, 0, 0, 0)
    assert image.getpixel((50, 40)) == (0xE5, 0x43, 0x1B, 255)


@pytest.mark.parametrize("transparent", [False, True])
@pytest.mark.parametrize(("band", "widest"), [(1, 16_384), (5_000, 16_384), (9_999, 63)])
def test_bands_and_strips_join_without_a_seam(
    band: int, widest: int, transparent: bool, monkeypatch: pytest.MonkeyPatch
) -> None:
    picture = PngPicture(SCENE, 401, 201, 150, transparent)
    whole = _drawn(picture)
    monkeypatch.setattr(png, "_BAND_BYTES", band)
    monkeypatch.setattr(png, "_WIDEST", widest)
    assert _drawn(picture).tobytes() == whole.tobytes()


def test_the_same_picture_is_the_same_bytes() -> None:
    first, second = io.BytesIO(), io.BytesIO()
    for out in (first, second):
        write_png(PngPicture(SCENE, 300, 150, 96), out, _no_images)
    assert first.getvalue() == second.getvalue()


def test_too_large_a_picture_is_refused_before_anything_is_written() -> None:
    out = io.BytesIO()
    with pytest.raises(TooManyPixelsError, match="200,000 × 100,000 pixels"):
        write_png(PngPicture(SCENE, 200_000, 100_000, 300), out, _no_images)
    assert out.getvalue() == b""
