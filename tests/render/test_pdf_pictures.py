"""Pictures in PDFs."""

import io
from typing import Any, NamedTuple

import pikepdf
import pytest
from pdf_making import CREATED, MM, PAPER, pdf_of, read_page, scene_of
from PIL import Image

from cjm_desktop.base.geometry import Rect
from cjm_desktop.base.ids import ImageId
from cjm_desktop.render.pdf import Office, filled_page, write_pdf
from cjm_desktop.scene.items import Part, Picture, Scene

UNIT = 2 * MM
PHOTO = ImageId("photo")
SHOWN = Picture(PHOTO, Rect(10, 20, 40, 30))


class Embedded(NamedTuple):
    filters: list[str]
    space: str
    size: tuple[int, int]
    data: bytes
    alpha: bytes | None


def file_of(mode: str, format_: str, colour: tuple[int, ...] | int) -> bytes:
    out = io.BytesIO()
    Image.new(mode, (4, 3), colour).save(out, format_)
    return out.getvalue()


def embed(data: bytes) -> Embedded:
    with pikepdf.open(io.BytesIO(pdf_of(scene_of(SHOWN), images={PHOTO: data}))) as pdf:
        (image,) = pdf.pages[0].obj.Resources.XObject.values()
        jpeg = image.get("/Filter") == pikepdf.Name.DCTDecode
        return Embedded(
            [str(name) for name in image.Filter.as_list()]
            if isinstance(image.Filter, pikepdf.Array)
            else [str(image.Filter)],
            str(image.ColorSpace),
            (int(image.Width), int(image.Height)),
            image.read_raw_bytes() if jpeg else image.read_bytes(),
            image.SMask.read_bytes() if "/SMask" in image else None,
        )


def test_stands_upright_in_its_rectangle() -> None:
    page = read_page(pdf_of(scene_of(SHOWN), images={PHOTO: file_of("RGB", "PNG", (1, 2, 3))}))
    (drawn,) = page.drawn
    # the unit square's corner is the picture's left bottom: 20 + 30 units below the top
    expected = (40 * UNIT, 0, 0, 30 * UNIT, 10 * UNIT, 50 * UNIT)
    assert drawn.matrix == pytest.approx(expected, abs=0.01)


def test_a_jpeg_is_passed_on_as_it_is() -> None:
    data = file_of("RGB", "JPEG", (200, 30, 30))
    image = embed(data)
    assert image.filters == ["/DCTDecode"]
    assert image.data == data
    assert (image.space, image.size) == ("/DeviceRGB", (4, 3))


@pytest.mark.parametrize(
    ("mode", "format_", "colour", "space", "pixel"),
    [
        ("RGB", "PNG", (200, 30, 40), "/DeviceRGB", bytes((200, 30, 40))),
        ("L", "PNG", 77, "/DeviceGray", b"\x4d"),
        ("1", "PNG", 1, "/DeviceGray", b"\xff"),
        ("P", "GIF", 0, "/DeviceRGB", b"\0\0\0"),
        ("L", "JPEG", 0, "/DeviceGray", None),
        ("CMYK", "JPEG", (0, 0, 0, 0), "/DeviceRGB", b"\xff\xff\xff"),
        ("I;16", "PNG", 65535, "/DeviceGray", b"\xff"),
    ],
)
def test_every_kind_of_bitmap_becomes_grey_or_rgb(
    mode: str, format_: str, colour: tuple[int, ...] | int, space: str, pixel: bytes | None
) -> None:
    image = embed(file_of(mode, format_, colour))
    assert image.space == space
    assert image.alpha is None
    if pixel is not None:
        assert image.data == pixel * 12


def test_transparency_is_kept() -> None:
    image = embed(file_of("RGBA", "PNG", (10, 20, 30, 128)))
    assert image.data == bytes((10, 20, 30)) * 12
    assert image.alpha == bytes((128,)) * 12


@pytest.mark.parametrize(
    "data",
    [None, b"", b"no picture", file_of("RGB", "PNG", 0)[:45], file_of("RGB", "JPEG", 0)[:200]],
    ids=["missing", "empty", "something else", "half a PNG", "half a JPEG"],
)
def test_an_unreadable_picture_is_a_crossed_out_box(data: bytes | None) -> None:
    images = {} if data is None else {PHOTO: data}
    page = read_page(pdf_of(scene_of(SHOWN), images=images))
    box, diagonal = page.paths
    assert page.drawn == []
    assert box.operators == ("10 20 40 30 re",)
    assert diagonal.operators == ("10 20 m", "50 50 l")
    assert box.paint == "B"
    assert diagonal.paint == "S"


def test_a_picture_shown_twice_is_embedded_once() -> None:
    part = Part(Rect(0, 0, 50, 50), (SHOWN, Picture(PHOTO, Rect(60, 20, 40, 30))))
    data = pdf_of(Scene(200, 100, PAPER, (part,)), images={PHOTO: file_of("RGB", "PNG", (1, 2, 3))})
    first, second = read_page(data).drawn
    assert first.name == second.name
    with pikepdf.open(io.BytesIO(data)) as pdf:
        assert len(pdf.pages[0].obj.Resources.XObject) == 1


def test_a_photo_that_is_made_smaller_stays_a_photo() -> None:
    """40 units of 2 mm are 80 mm: 945 pixels at 300 an inch, where a JPEG has 4000."""
    out = io.BytesIO()
    Image.radial_gradient("L").convert("RGB").resize((4000, 3000)).save(out, "JPEG")
    pdf = io.BytesIO()
    about: Any = {"title": "Reis", "language": "nl", "created": CREATED}
    page = filled_page(scene_of(SHOWN), 400, 200)
    write_pdf([page], pdf, images={PHOTO: out.getvalue()}.get, standard=Office(300.0), **about)
    with pikepdf.open(pdf) as written:
        (image,) = written.pages[0].obj.Resources.XObject.values()
        assert image.Filter == pikepdf.Name.DCTDecode
        wide = SHOWN.rect.w * page.layers[0].points_per_unit / 72  # inches
        assert int(image.Width) == pytest.approx(300 * wide, abs=1)
        with Image.open(io.BytesIO(image.read_raw_bytes())) as shown:
            assert shown.size == (int(image.Width), int(image.Height))
            whole = Image.open(io.BytesIO(out.getvalue())).resize(shown.size)
            middle, corner = (shown.width // 2, shown.height // 2), (3, 3)
            for place in (middle, corner):
                assert shown.getpixel(place) == pytest.approx(whole.getpixel(place), abs=6)
