"""PDF files as a whole: what they say about themselves, and what other programs make of them."""

import gc
import io
import re
import shutil
import subprocess
from datetime import UTC, datetime, timedelta, timezone
from pathlib import Path

import pikepdf
import pytest
from pdf_making import CREATED, PAPER, pdf_of, scene_of
from PIL import Image

from cjm_desktop.base import garbage
from cjm_desktop.base.colour import Colour
from cjm_desktop.base.geometry import Rect
from cjm_desktop.base.ids import ImageId
from cjm_desktop.fonts.faces import WEIGHTS
from cjm_desktop.fonts.measurer import HarfBuzzMeasurer
from cjm_desktop.render.pdf import (
    Archive,
    Office,
    PrintShop,
    Standard,
    filled_page,
    write_pdf,
)
from cjm_desktop.render.pdf.content import SceneContent
from cjm_desktop.render.pdf.press_profile import bundled_profile
from cjm_desktop.render.pdf.resources import Resources
from cjm_desktop.scene.items import Box, Icon, Part, Picture, Scene, Stroke, Text, circle, line
from cjm_desktop.scene.text import Weight

INK = Colour("#1C1B19")
MEASURER = HarfBuzzMeasurer(lambda: None)


def text(words: str, y: float, weight: Weight = 400, size: float = 8.0) -> Text:
    return Text(5.0, y, MEASURER.shape(words, weight), size, INK)


def everything() -> Scene:
    """One of each item, in all weights."""
    lines = [text(f"Klantreis {w} één", 10.0 + 12 * i, w) for i, w in enumerate(WEIGHTS)]
    halo = Text(
        5, 70, MEASURER.shape("Omlijnd", 600), 9, INK, halo=Stroke(Colour("#FFFFFF"), 4, (), True)
    )
    others = (
        Box(Rect(120, 5, 40, 20), Colour("#CAE8EF"), Stroke(Colour("#00606F"), 1), 3),
        circle(140, 45, 10, Colour("#F4BE37")),
        line(5, 90, 60, 90, Stroke(Colour("#E5431B"), 2, (4, 2))),
        Icon("bank", 120, 60, 19, INK),
        Picture(ImageId("photo"), Rect(150, 60, 20, 15)),
    )
    return scene_of(*others, *lines, halo)


def photo() -> bytes:
    out = io.BytesIO()
    Image.new("RGB", (40, 30), (200, 30, 30)).save(out, "PNG")
    return out.getvalue()


IMAGES = {ImageId("photo"): photo()}


def test_the_same_input_gives_the_same_bytes() -> None:
    assert pdf_of(everything(), images=IMAGES) == pdf_of(everything(), images=IMAGES)


def test_says_what_it_is() -> None:
    with pikepdf.open(io.BytesIO(pdf_of(everything(), title="Klantreis: één 旅"))) as pdf:
        assert pdf.docinfo.Title == "Klantreis: één 旅"
        assert pdf.docinfo.CreationDate == pdf.docinfo.ModDate == "D:20260304050607Z"
        assert pdf.docinfo.Producer == "CJM Desktop"
        assert pdf.Root.Lang == "nl"
        assert pdf.Root.ViewerPreferences.DisplayDocTitle
        assert pdf.pdf_version == "1.6"


def test_dates_are_written_in_universal_time() -> None:
    out = io.BytesIO()
    summer = CREATED.replace(tzinfo=timezone(timedelta(hours=2)))
    write_pdf([], out, title="", language="en", created=summer, images=lambda _: None)
    with pikepdf.open(out) as pdf:
        assert pdf.docinfo.CreationDate == "D:20260304030607Z"


def test_pages_have_the_size_of_their_sheets() -> None:
    out = io.BytesIO()
    pages = [filled_page(everything(), 1189, 841), filled_page(everything(), 297, 210)]
    write_pdf(pages, out, title="", language="en", created=CREATED, images=IMAGES.get)
    with pikepdf.open(out) as pdf:
        boxes = [[float(side) for side in page.mediabox.as_list()] for page in pdf.pages]
    assert boxes == [
        pytest.approx([0, 0, 3370.394, 2383.937]),  # A0: 1189 mm x 72 / 25.4
        pytest.approx([0, 0, 841.890, 595.276]),
    ]


def test_streams_are_compressed_and_no_standard_font_is_named() -> None:
    data = pdf_of(everything(), images=IMAGES)
    assert b"Helvetica" not in data
    with pikepdf.open(io.BytesIO(data)) as pdf:
        streams = [obj for obj in pdf.objects if isinstance(obj, pikepdf.Stream)]
        assert all("/Filter" in stream for stream in streams)
        assert all(b"Helvetica" not in stream.read_bytes() for stream in streams)


@pytest.mark.parametrize("standard", [Office(), Archive(), PrintShop(bundled_profile())])
def test_nothing_of_a_document_stays_once_it_is_written(standard: Standard) -> None:
    """The command looks for no garbage in cycles; what stays would double the memory of a check."""
    gc.collect()
    with garbage.put_off():
        pages = [filled_page(everything(), 297, 210)._replace(background=Colour("#F6F4EF"))]
        write_pdf(
            pages,
            io.BytesIO(),
            title="",
            language="en",
            created=CREATED,
            images=IMAGES.get,
            standard=standard,
        )
        assert not [each for each in gc.get_objects() if isinstance(each, Resources | SceneContent)]


def test_an_empty_scene_is_an_empty_page() -> None:
    empty = Scene(10, 5, PAPER, (Part(Rect(0, 0, 1, 1), ()),))
    with pikepdf.open(io.BytesIO(pdf_of(empty))) as pdf:
        assert len(pdf.pages) == 1


@pytest.fixture
def file(tmp_path: Path) -> Path:
    path = tmp_path / "map.pdf"
    path.write_bytes(pdf_of(everything(), images=IMAGES))
    return path


def run(program: str, *arguments: str | Path) -> str:
    """What another program says; the test is skipped where it is not installed."""
    if shutil.which(program) is None:
        pytest.skip(f"{program} is not installed")
    done = subprocess.run(
        [program, *map(str, arguments)], capture_output=True, text=True, timeout=60, check=True
    )
    assert done.stderr == ""
    return done.stdout


def test_qpdf_finds_nothing_wrong(file: Path) -> None:
    assert "No syntax or stream encoding errors" in run("qpdf", "--check", file)


def test_poppler_finds_every_font_embedded_as_a_subset_that_can_be_searched(file: Path) -> None:
    rows = run("pdffonts", file).splitlines()[2:]
    assert len(rows) == len(WEIGHTS)
    for row in rows:
        assert re.match(r"[A-Z]{6}\+CJMInter-\w+ +CID TrueType +Identity-H +yes yes yes ", row)


def test_poppler_finds_every_word_once(file: Path) -> None:
    words = run("pdftotext", "-layout", file, "-").split()
    lines = [word for weight in WEIGHTS for word in ("Klantreis", str(weight), "één")]
    assert words == [*lines, "Omlijnd"]


def test_poppler_finds_the_title_and_size(file: Path) -> None:
    told = run("pdfinfo", file)
    assert "Title:           Test" in told
    assert "Page size:       1133.86 x 566.929 pts" in told


def test_poppler_shows_every_item(file: Path, tmp_path: Path) -> None:
    run("pdftoppm", "-r", "25.4", "-png", "-singlefile", file, tmp_path / "page")
    with Image.open(tmp_path / "page.png") as page:  # a pixel is a millimetre, a unit two

        def at(x: float, y: float) -> tuple[int, ...]:
            pixel = page.getpixel((int(2 * x), int(2 * y)))
            assert isinstance(pixel, tuple)
            return pixel

        assert at(140, 15) == (0xCA, 0xE8, 0xEF)  # inside of the box
        assert at(140, 5) == pytest.approx((0x00, 0x60, 0x6F), abs=60)  # its edge
        assert at(140, 45) == (0xF4, 0xBE, 0x37)  # the circle
        assert at(7, 90) == (0xE5, 0x43, 0x1B)  # the first dash
        assert at(10, 90) == (255, 255, 255)  # the gap behind it
        assert at(160, 67) == pytest.approx((200, 30, 30), abs=3)  # the picture
        assert at(199, 99) == (255, 255, 255)  # the paper
        dark = sum(at(120 + x, 60 + y)[0] < 128 for x in range(19) for y in range(19))
        assert 40 < dark < 250  # the icon, whose lines cover a part of its square


def test_a_big_map_takes_little_room() -> None:
    """Cards that are alike are alike in bytes: 2,000 of them stay under 100 kilobytes."""
    box = Box(Rect(0, 0, 224, 64), Colour("#CAE8EF"), Stroke(Colour("#00606F"), 0.9), 3)
    card = (box, text("Zoekt op", 20.0, size=13.0), text("internet", 37.0, size=13.0))
    parts = tuple(Part(Rect(i % 40 * 236, i // 40 * 70, 224, 64), card) for i in range(2000))
    assert len(pdf_of(Scene(9440, 3500, PAPER, parts))) < 100_000


def test_naive_dates_are_local_ones() -> None:
    out = io.BytesIO()
    moment = datetime(2026, 1, 1, tzinfo=UTC).astimezone().replace(tzinfo=None)
    write_pdf([], out, title="", language="en", created=moment, images=lambda _: None)
    with pikepdf.open(out) as pdf:
        assert pdf.docinfo.CreationDate == "D:20260101000000Z"
