"""Files for print shops: inks, overprinting, pictures, marks, boxes and what the file claims."""

import io
import re
from collections.abc import Mapping

import pikepdf
import pytest
from pdf_making import CREATED, MM, PAPER
from PIL import Image
from small_fonts import layered_font

from cjm_desktop.base.colour import Colour
from cjm_desktop.base.geometry import Rect
from cjm_desktop.base.ids import ImageId
from cjm_desktop.fonts.measurer import HarfBuzzMeasurer
from cjm_desktop.render.pdf import MARKS_SLUG_MM, Archive, Office, PrintShop, Standard, write_pdf
from cjm_desktop.render.pdf.pages import Layer, PdfPage
from cjm_desktop.render.pdf.press_profile import bundled_profile
from cjm_desktop.scene.items import Box, Icon, Item, Part, Picture, Scene, Stroke, Text, line
from cjm_desktop.scene.text import Face, GlyphRun, Line

INK = Colour("#1C1B19")
TEAL = Colour("#00606F")
TINT = Colour("#CAE8EF")
MEASURER = HarfBuzzMeasurer(lambda: None)
SHOP = PrintShop(bundled_profile())
PHOTO = ImageId("photo")
NO_IMAGES: Mapping[ImageId, bytes] = {}


def text(words: str, colour: Colour = INK) -> Text:
    return Text(5, 20, MEASURER.shape(words, 400), 8, colour)


def page_of(*items: Item, scale: float = MM) -> PdfPage:
    """A page of 100 by 50 mm; a unit is a millimetre, unless scaled."""
    scene = Scene(100, 50, PAPER, (Part(Rect(10, 5, 80, 40), items),))
    return PdfPage((Layer(scene, scale),), 100, 50, bleed_mm=3, slug_mm=MARKS_SLUG_MM)


def file_of(
    page: PdfPage, standard: Standard = SHOP, images: Mapping[ImageId, bytes] = NO_IMAGES
) -> bytes:
    out = io.BytesIO()
    write_pdf(
        [page],
        out,
        title="Klantreis <één> & 旅",
        language="nl",
        created=CREATED,
        images=images.get,
        standard=standard,
    )
    return out.getvalue()


def content(page: PdfPage, standard: Standard = SHOP) -> str:
    with pikepdf.open(io.BytesIO(file_of(page, standard))) as pdf:
        return pdf.pages[0].obj.Contents.read_bytes().decode("ascii")


def test_nothing_is_rgb() -> None:
    code = content(page_of(Box(Rect(0, 0, 9, 9), TEAL, Stroke(TINT)), text("Ja"), text("a", TEAL)))
    assert not re.search(r"\b(rg|RG|g|G)\b", code)
    assert " k" in code
    assert " K " in code


def test_black_text_overprints_and_paper_does_not() -> None:
    code = content(page_of(Box(Rect(0, 0, 50, 40), TEAL), text("Ja"), text("wit", PAPER)))
    steps = re.findall(r"/O\d\d gs|[\d. ]+ k\b|Tj|TJ|\bf\b", code)
    states = [step.strip() for step in steps]
    assert states[1:] == ["f", "0 0 0 1 k", "/O01 gs", states[4], "0 0 0 0 k", "/O00 gs", states[7]]


def test_black_lines_overprint_while_the_area_they_go_round_does_not() -> None:
    code = content(page_of(Box(Rect(0, 0, 9, 9), TINT, Stroke(INK))))
    assert "/O10 gs" in code
    with pikepdf.open(io.BytesIO(file_of(page_of(line(0, 0, 9, 9, Stroke(INK)))))) as pdf:
        state = pdf.pages[0].obj.Resources.ExtGState.O10
        assert (bool(state.OP), bool(state.op), int(state.OPM)) == (True, False, 1)


def test_icons_are_drawn_with_the_ink_of_text() -> None:
    assert "0 0 0 1 k\n/O01 gs" in content(page_of(Icon("bank", 0, 0, 19, INK)))


def test_screens_know_no_overprinting() -> None:
    for standard in (Office(), Archive()):
        assert " gs" not in content(page_of(text("Ja"), line(0, 0, 9, 9, Stroke(INK))), standard)


def picture_file(mode: str, size: tuple[int, int], colour: tuple[int, ...] | int) -> bytes:
    out = io.BytesIO()
    Image.new(mode, size, colour).save(out, "PNG" if "A" in mode else "JPEG")
    return out.getvalue()


def embedded(page: PdfPage, data: bytes) -> tuple[str, tuple[int, int], bytes]:
    with pikepdf.open(io.BytesIO(file_of(page, images={PHOTO: data}))) as pdf:
        (image,) = pdf.pages[0].obj.Resources.XObject.values()
        assert "/SMask" not in image
        size = int(image.Width), int(image.Height)
        return str(image.ColorSpace), size, image.read_bytes()


def test_pictures_are_in_ink_and_no_finer_than_asked() -> None:
    shown = Picture(PHOTO, Rect(0, 0, 25.4, 12.7))  # an inch wide
    space, size, data = embedded(page_of(shown), picture_file("RGB", (600, 300), (255, 255, 255)))
    assert (space, size) == ("/DeviceCMYK", (300, 150))
    assert set(data) == {0}  # white is no ink
    assert embedded(page_of(shown), picture_file("RGB", (320, 160), (9, 9, 9)))[1] == (320, 160)
    assert embedded(page_of(shown), picture_file("L", (40, 20), 0))[0] == "/DeviceGray"


def test_a_picture_is_as_fine_as_its_largest_use_needs() -> None:
    small, large = Picture(PHOTO, Rect(0, 0, 12.7, 6)), Picture(PHOTO, Rect(0, 20, 25.4, 12.7))
    found = embedded(page_of(small, large), picture_file("RGB", (600, 300), (1, 2, 3)))
    assert found[1] == (300, 150)


def test_a_transparent_picture_is_laid_on_its_card() -> None:
    """Half of nothing on the card's tint, half on paper: two images without transparency."""
    card = Box(Rect(0, 0, 40, 38), TINT)
    items = (card, Picture(PHOTO, Rect(5, 5, 20, 10)), Picture(PHOTO, Rect(60, 5, 20, 10)))
    data = picture_file("RGBA", (4, 2), (255, 0, 0, 0))
    with pikepdf.open(io.BytesIO(file_of(page_of(*items), images={PHOTO: data}))) as pdf:
        on_card, on_paper = pdf.pages[0].obj.Resources.XObject.values()
        inks = [round(255 * float(n)) for n in SHOP.colours.areas[TINT].fill.split()[:4]]
        assert list(on_card.read_bytes()[:4]) == pytest.approx(inks, abs=2)
        assert list(on_paper.read_bytes()[:4]) == [0, 0, 0, 0]
        assert "/SMask" not in on_card


def test_emoji_are_cut_out_without_blending() -> None:
    face = Face("Emoji", data=layered_font())
    run = GlyphRun(face, (1,), (0.0,), (), ("A",))
    with pikepdf.open(
        io.BytesIO(file_of(page_of(Text(5, 20, Line("A", (run,), 600), 8, INK))))
    ) as pdf:
        (font,) = pdf.pages[0].obj.Resources.Font.values()
        (image,) = font.Resources.XObject.values()
        assert image.ColorSpace == "/DeviceCMYK"
        assert "/SMask" not in image


def lines_of(code: str) -> list[tuple[float, ...]]:
    found = re.findall(r"^([-\d.]+) ([-\d.]+) m ([-\d.]+) ([-\d.]+) l S$", code, re.MULTILINE)
    return [tuple(round(float(side) / MM, 2) for side in each) for each in found]


def test_marks_stand_outside_of_the_bleed_on_every_plate() -> None:
    page = page_of()._replace(marks=True)
    code = content(page)
    assert "/All CS 1 SCN 0.25 w" in code
    drawn = lines_of(code)
    assert len(drawn) == 8 + 8  # two for each corner, a cross for each side
    # the sheet is 122 x 72 mm, the bleed ends at 8 and 114, 8 and 64; trimming at 11 and 111
    assert (7.0, 61.0, 2.0, 61.0) in drawn  # left of the left top corner
    assert (11.0, 65.0, 11.0, 70.0) in drawn  # above it
    for x1, y1, x2, y2 in drawn:
        outside = max(x1, x2) < 8 or min(x1, x2) > 114 or max(y1, y2) < 8 or min(y1, y2) > 64
        assert outside
        assert min(x1, y1, x2, y2) >= 0
        assert max(x1, x2) <= 122
        assert max(y1, y2) <= 72
    with pikepdf.open(io.BytesIO(file_of(page))) as pdf:
        space = pdf.pages[0].obj.Resources.ColorSpace.All
        assert [str(name) for name in space.as_list()[:3]] == ["/Separation", "/All", "/DeviceCMYK"]


def test_marks_are_black_where_there_are_no_plates() -> None:
    code = content(page_of()._replace(marks=True), Archive())
    assert "0 0 0 RG" in code
    assert "/All" not in code


def test_the_file_claims_pdf_x_4() -> None:
    with pikepdf.open(io.BytesIO(file_of(page_of(text("Ja"))))) as pdf:
        (intent,) = pdf.Root.OutputIntents.as_list()
        assert intent.S == "/GTS_PDFX"
        assert str(intent.OutputConditionIdentifier) == "FOGRA39"
        assert intent.DestOutputProfile.read_bytes() == bundled_profile().data
        assert int(intent.DestOutputProfile.N) == 4
        assert pdf.docinfo.Trapped == pikepdf.Name("/False")
        meta = pdf.open_metadata()
        assert meta["pdfxid:GTS_PDFXVersion"] == "PDF/X-4"
        assert meta["pdf:Trapped"] == "False"
        assert meta["dc:title"] == "Klantreis <één> & 旅"
        assert meta["xmp:CreateDate"] == meta["xmp:ModifyDate"] == "2026-03-04T05:06:07Z"
        assert "pdfaid:part" not in meta


def test_the_archive_claims_pdf_a_2u() -> None:
    with pikepdf.open(io.BytesIO(file_of(page_of(text("Ja")), Archive()))) as pdf:
        (intent,) = pdf.Root.OutputIntents.as_list()
        assert intent.S == "/GTS_PDFA1"
        assert int(intent.DestOutputProfile.N) == 3
        meta = pdf.open_metadata()
        assert (meta["pdfaid:part"], meta["pdfaid:conformance"]) == ("2", "U")


def test_an_office_file_claims_nothing() -> None:
    with pikepdf.open(io.BytesIO(file_of(page_of(text("Ja")), Office()))) as pdf:
        assert "/OutputIntents" not in pdf.Root
        assert "/Metadata" not in pdf.Root


@pytest.mark.parametrize("kind", [Office, Archive, lambda: PrintShop(bundled_profile())])
def test_the_same_input_gives_the_same_bytes(kind: type[Standard]) -> None:
    page = page_of(text("Ja"), Icon("bank", 0, 0, 19, INK))
    assert file_of(page, kind()) == file_of(page, kind())


def test_other_content_has_another_identity() -> None:
    found = set()
    for words in ("Ja", "Nee", "Ja"):
        with pikepdf.open(io.BytesIO(file_of(page_of(text(words))))) as pdf:
            found.add(pdf.open_metadata()["xmpMM:DocumentID"])
    assert len(found) == 2
