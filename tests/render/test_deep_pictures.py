"""Pictures of every mode look as they are: 16 bits, palettes, inks, wherever they are drawn."""

import io
import shutil
import struct
import subprocess
import zlib
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pikepdf
import pytest
from pdf_making import CREATED, MM, PAPER
from PIL import Image

from cjm_desktop.base.geometry import Rect
from cjm_desktop.base.ids import ImageId
from cjm_desktop.render.opened_picture import opened_picture, plain_picture
from cjm_desktop.render.pdf import Archive, Office, PrintShop, Standard, filled_page, write_pdf
from cjm_desktop.render.pdf.press_profile import bundled_profile
from cjm_desktop.render.web_pictures import web_picture
from cjm_desktop.scene.items import Part, Picture, Scene

PHOTO = ImageId("photo")
SIDE = 6
STANDARDS: list[Callable[[], Standard]] = [
    Office,
    Archive,
    lambda: PrintShop(bundled_profile()),
]


def png(bits: int, kind: int, *pixel: int, hidden: int | None = None) -> bytes:
    """A PNG of one colour by its specification (ISO/IEC 15948); kinds 0, 2, 4 and 6."""
    samples = b"".join(struct.pack(">H" if bits == 16 else ">B", value) for value in pixel)
    rows = (b"\0" + samples * SIDE) * SIDE
    header = struct.pack(">IIBBBBB", SIDE, SIDE, bits, kind, 0, 0, 0)
    pieces = [(b"IHDR", header), (b"IDAT", zlib.compress(rows)), (b"IEND", b"")]
    if hidden is not None:
        pieces.insert(1, (b"tRNS", struct.pack(">H", hidden)))
    chunks = (
        struct.pack(">I", len(data)) + name + data + struct.pack(">I", zlib.crc32(name + data))
        for name, data in pieces
    )
    return b"\x89PNG\r\n\x1a\n" + b"".join(chunks)


def saved(mode: str, colour: Any, format_: str) -> bytes:
    out = io.BytesIO()
    Image.new(mode, (SIDE, SIDE), colour).save(out, format_)
    return out.getvalue()


# 16 bits are 257 times 8 bits: 0x8080 is 0x80
PAIRS = {
    "grey 16": (png(16, 0, 0x8080), png(8, 0, 0x80)),
    "dark grey 16": (png(16, 0, 0x1010), png(8, 0, 0x10)),
    "rgb 16": (png(16, 2, 0x8080, 0x4040, 0xC0C0), png(8, 2, 0x80, 0x40, 0xC0)),
    "grey and alpha 16": (png(16, 4, 0x8080, 0x8080), png(8, 6, 0x80, 0x80, 0x80, 0x80)),
    "rgb and alpha 16": (
        png(16, 6, 0x8080, 0x4040, 0xC0C0, 0x8080),
        png(8, 6, 0x80, 0x40, 0xC0, 0x80),
    ),
    "32 bits": (saved("I", 0x8080, "TIFF"), png(8, 0, 0x80)),
    "floating": (saved("F", 128 / 255, "TIFF"), png(8, 0, 0x80)),
    "black and white": (saved("1", 1, "PNG"), png(8, 0, 0xFF)),
    "palette and alpha": (saved("LA", (0x80, 0x80), "TIFF"), png(8, 4, 0x80, 0x80)),
}


def file_of(data: bytes, standard: Standard) -> bytes:
    shown = Part(Rect(0, 0, 20, 20), (Picture(PHOTO, Rect(0, 0, 20, 20)),))
    page = filled_page(Scene(20, 20, PAPER, (shown,)), 20 * MM, 20 * MM)
    out = io.BytesIO()
    about: Any = {"title": "Reis", "language": "nl", "created": CREATED}
    write_pdf([page], out, images={PHOTO: data}.get, standard=standard, **about)
    return out.getvalue()


def embedded(data: bytes, standard: Standard) -> list[tuple[str, bytes]]:
    with pikepdf.open(io.BytesIO(file_of(data, standard))) as pdf:
        (image,) = pdf.pages[0].obj.Resources.XObject.values()
        masks = [image[key] for key in ("/SMask", "/Mask") if key in image]
        return [(str(each.get("/ColorSpace")), each.read_bytes()) for each in (image, *masks)]


@pytest.mark.parametrize("standard", STANDARDS, ids=["office", "plotter", "print shop"])
@pytest.mark.parametrize("mode", PAIRS)
def test_a_picture_prints_as_the_same_in_8_bits(
    mode: str, standard: Callable[[], Standard]
) -> None:
    deep, plain = PAIRS[mode]
    found, expected = embedded(deep, standard()), embedded(plain, standard())
    grey, rgb = found[0], expected[0]
    if grey[0] != rgb[0]:  # grey beside three equal colours
        assert bytes(each for each in grey[1] for _ in range(3)) == rgb[1]
        found, expected = found[1:], expected[1:]
    assert found == expected


@pytest.mark.skipif(not shutil.which("pdftoppm"), reason="poppler's pdftoppm is not installed")
@pytest.mark.parametrize(
    ("data", "colour"),
    [
        (png(16, 0, 0x8080), (0x80, 0x80, 0x80)),
        (png(16, 2, 0x8080, 0x4040, 0xC0C0), (0x80, 0x40, 0xC0)),
        # half of it shows the paper, #FDFCFA
        (png(16, 4, 0, 0x8080), (0x7E, 0x7E, 0x7D)),
        (saved("CMYK", (0, 255, 255, 0), "JPEG"), (255, 0, 0)),  # with Adobe's marker, inverted
        (saved("1", 1, "PNG"), (255, 255, 255)),
    ],
    ids=["grey", "rgb", "alpha", "inks", "black and white"],
)
def test_poppler_shows_the_colour(
    data: bytes, colour: tuple[int, int, int], tmp_path: Path
) -> None:
    (tmp_path / "a.pdf").write_bytes(file_of(data, Archive()))
    shown = subprocess.run(
        ["pdftoppm", "-r", "72", "-png", tmp_path / "a.pdf"],
        check=True,
        capture_output=True,
        timeout=60,
    )
    with Image.open(io.BytesIO(shown.stdout)) as page:
        found = page.convert("RGB").getpixel((page.width // 2, page.height // 2))
    assert found == pytest.approx(colour, abs=2)


def test_a_shade_that_is_transparent_is_so() -> None:
    picture = opened_picture(png(16, 0, 0x8080, hidden=0x8080))
    assert picture is not None
    assert plain_picture(picture).getpixel((0, 0)) == (0x80, 0)
    other = opened_picture(png(16, 0, 0x8080, hidden=0x8081))
    assert other is not None
    assert plain_picture(other).getpixel((0, 0)) == (0x80, 255)


def test_drawings_have_the_picture_too() -> None:
    deep = web_picture(saved("I", 0x8080, "TIFF"))
    assert deep is not None
    assert deep.media_type == "image/png"
    with Image.open(io.BytesIO(deep.data)) as shown:
        assert shown.getpixel((0, 0)) == (0x80, 0x80, 0x80, 255)
    as_it_is = png(16, 0, 0x8080)
    assert web_picture(as_it_is) == (as_it_is, "image/png")


def test_colours_of_lab_are_shown() -> None:
    picture = plain_picture(Image.new("LAB", (1, 1), (255, 128, 128)))
    assert picture.getpixel((0, 0)) == pytest.approx((255, 255, 255), abs=1)
