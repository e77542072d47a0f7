"""Our own check of print shops' files: every fault that is put into a sound file is found."""

import io
from collections.abc import Callable

import pikepdf
import pytest
from pdf_making import CREATED, MM, PAPER
from pikepdf import Array, Dictionary, Name, Pdf
from PIL import Image
from small_fonts import bitmap_font

from cjm_desktop.base.colour import Colour
from cjm_desktop.base.errors import CjmError
from cjm_desktop.base.geometry import Rect
from cjm_desktop.base.ids import ImageId
from cjm_desktop.fonts.measurer import HarfBuzzMeasurer
from cjm_desktop.render.pdf import (
    MARKS_SLUG_MM,
    Archive,
    Layer,
    PdfPage,
    PrintShop,
    Standard,
    filled_page,
    write_pdf,
)
from cjm_desktop.render.pdf.archive_checks import check_archive
from cjm_desktop.render.pdf.faults import Fault, FaultyFileError
from cjm_desktop.render.pdf.file_checks import check_file
from cjm_desktop.render.pdf.ink_checks import PressLimits
from cjm_desktop.render.pdf.press_checks import check_press
from cjm_desktop.render.pdf.press_profile import bundled_profile
from cjm_desktop.scene.items import Box, Icon, Part, Picture, Scene, Stroke, Text, line
from cjm_desktop.scene.text import Face, GlyphRun, Line

INK, TEAL = Colour("#1C1B19"), Colour("#00606F")
MEASURER = HarfBuzzMeasurer(lambda: None)
PHOTO = ImageId("photo")
LIMITS = PressLimits(2.8)


def sheet() -> PdfPage:
    """A page with one of each item, a coloured ground, bleed and marks."""
    items = (
        Box(Rect(0, 0, 60, 30), TEAL, Stroke(INK)),
        line(0, 0, 50, 20, Stroke(INK)),
        Icon("bank", 3, 3, 19, INK),
        Picture(PHOTO, Rect(30, 3, 10, 10)),
        Text(5, 22, MEASURER.shape("Klantreis", 400), 8, INK),
        Text(5, 28, MEASURER.shape("wit", 400), 8, Colour("#FFFFFF")),
    )
    scene = Scene(100, 50, PAPER, (Part(Rect(10, 5, 80, 40), items),))
    return PdfPage(
        (Layer(scene, MM),),
        *(100, 50),
        bleed_mm=3,
        slug_mm=MARKS_SLUG_MM,
        background=Colour("#F6F4EF"),
        marks=True,
    )


def photo() -> bytes:
    out = io.BytesIO()
    Image.new("RGB", (200, 200), (10, 40, 90)).save(out, "PNG")
    return out.getvalue()


def written(standard: Standard) -> bytes:
    out = io.BytesIO()
    images = {PHOTO: photo()}
    write_pdf(
        [sheet()],
        out,
        title="Reis",
        language="nl",
        created=CREATED,
        images=images.get,
        standard=standard,
    )
    return out.getvalue()


SHOP = written(PrintShop(bundled_profile()))


def found_in(data: bytes, limits: PressLimits = LIMITS) -> list[Fault]:
    with pikepdf.open(io.BytesIO(data)) as pdf:
        return [*check_file(pdf, [sheet()]), *check_press(pdf, limits)]


def changed(change: Callable[[Pdf], None], data: bytes = SHOP) -> bytes:
    out = io.BytesIO()
    with pikepdf.open(io.BytesIO(data)) as pdf:
        change(pdf)
        pdf.save(out)
    return out.getvalue()


def test_a_sound_file_has_no_faults() -> None:
    assert found_in(SHOP) == []
    assert found_in(changed(lambda _: None)) == []


def with_code(before: str, after: str) -> Callable[[Pdf], None]:
    """Change the operators of the page."""

    def change(pdf: Pdf) -> None:
        contents = pdf.pages[0].obj.Contents
        code = contents.read_bytes().decode("ascii")
        assert before in code
        contents.write(code.replace(before, after, 1).encode("ascii"))

    return change


def with_xmp(before: bytes, after: bytes) -> Callable[[Pdf], None]:
    def change(pdf: Pdf) -> None:
        packet = pdf.Root.Metadata.read_bytes()
        assert before in packet
        pdf.Root.Metadata.write(packet.replace(before, after))

    return change


def no_trim_box(pdf: Pdf) -> None:
    del pdf.pages[0].obj["/TrimBox"]


def narrow_bleed(pdf: Pdf) -> None:
    left, bottom, right, top = (float(side) for side in pdf.pages[0].obj.TrimBox)
    pdf.pages[0].obj.BleedBox = Array([left - MM, bottom - MM, right + MM, top + MM])


def both_boxes(pdf: Pdf) -> None:
    pdf.pages[0].obj.ArtBox = pdf.pages[0].obj.TrimBox


def bleed_off_the_sheet(pdf: Pdf) -> None:
    pdf.pages[0].obj.MediaBox = pdf.pages[0].obj.TrimBox


def turned(pdf: Pdf) -> None:
    pdf.pages[0].obj.Rotate = 90


def annotated(pdf: Pdf) -> None:
    note = Dictionary(Type=Name.Annot, Subtype=Name.Text, Rect=Array([0, 0, 9, 9]))
    pdf.pages[0].obj.Annots = Array([pdf.make_indirect(note)])


def no_intent(pdf: Pdf) -> None:
    del pdf.Root["/OutputIntents"]


def two_intents(pdf: Pdf) -> None:
    pdf.Root.OutputIntents.append(pdf.Root.OutputIntents[0])


def nameless_intent(pdf: Pdf) -> None:
    del pdf.Root.OutputIntents[0]["/OutputConditionIdentifier"]


def no_profile(pdf: Pdf) -> None:
    del pdf.Root.OutputIntents[0]["/DestOutputProfile"]


def broken_profile(pdf: Pdf) -> None:
    pdf.Root.OutputIntents[0].DestOutputProfile.write(b"no profile")


def not_trapped(pdf: Pdf) -> None:
    del pdf.docinfo["/Trapped"]


def misspelt_trapped(pdf: Pdf) -> None:
    pdf.docinfo["/Trapped"] = Name("/False_")


def undated(pdf: Pdf) -> None:
    del pdf.docinfo["/CreationDate"]


def no_xmp(pdf: Pdf) -> None:
    del pdf.Root["/Metadata"]


def opens_a_page(pdf: Pdf) -> None:
    pdf.Root.OpenAction = Dictionary(S=Name.JavaScript, JS=pikepdf.String("app.alert(1)"))


def page_acts(pdf: Pdf) -> None:
    pdf.pages[0].obj.AA = Dictionary()


def descriptor(pdf: Pdf) -> pikepdf.Object:
    (font,) = pdf.pages[0].resources.Font.values()
    found: pikepdf.Object = font.DescendantFonts[0].FontDescriptor
    return found


def font_not_embedded(pdf: Pdf) -> None:
    del descriptor(pdf)["/FontFile2"]


def whole_font(pdf: Pdf) -> None:
    (font,) = pdf.pages[0].resources.Font.values()
    font.BaseFont = Name("/CJMInter-Regular")


def untold_font(pdf: Pdf) -> None:
    (font,) = pdf.pages[0].resources.Font.values()
    del font["/ToUnicode"]


def rgb_image(pdf: Pdf) -> None:
    image = pdf.pages[0].resources.XObject.P1
    image.ColorSpace = Name.DeviceRGB


def icc_image(pdf: Pdf) -> None:
    profile = pdf.make_stream(b"", N=3)
    pdf.pages[0].resources.XObject.P1.ColorSpace = Array([Name.ICCBased, profile])


def inky_image(pdf: Pdf) -> None:
    image = pdf.pages[0].resources.XObject.P1
    size = int(image.Width) * int(image.Height)
    image.write(bytes(4 * (size - 1)) + bytes([255, 200, 200, 255]))


def half_transparent_image(pdf: Pdf) -> None:
    image = pdf.pages[0].resources.XObject.P1
    image.SMask = pdf.make_stream(b"\x80", Width=1, Height=1)


def blending(pdf: Pdf) -> None:
    pdf.pages[0].resources.ExtGState.O11.ca = 0.5


def without_mode(pdf: Pdf) -> None:
    pdf.pages[0].resources.ExtGState.O11.OPM = 0


def icon_with_colour(pdf: Pdf) -> None:
    pdf.pages[0].resources.XObject.I1.write(b"1 0 0 rg 0 0 9 9 re f")


def second_page(pdf: Pdf) -> None:
    pdf.pages.append(pdf.pages[0])


def wide_paper(pdf: Pdf) -> None:
    pdf.pages[0].obj.UserUnit = 2


BLEED_EDGE = f"{8 * MM:.3f}"  # of the ground's rectangle


@pytest.mark.parametrize(
    ("change", "rule"),
    [
        (no_trim_box, "has a TrimBox"),
        (narrow_bleed, "the BleedBox has the size that was asked for"),
        (both_boxes, "has a TrimBox or an ArtBox, not both"),
        (bleed_off_the_sheet, "the BleedBox lies in the MediaBox"),
        (turned, "is not turned"),
        (annotated, "has no annotations"),
        (second_page, "all pages are there"),
        (wide_paper, "the unit fits the size"),
        (no_intent, "has one output intent"),
        (two_intents, "has one output intent"),
        (nameless_intent, "the output intent names its condition"),
        (no_profile, "the output intent has its profile"),
        (broken_profile, "the output intent's profile is a CMYK printer's"),
        (not_trapped, "says whether it is trapped"),
        (misspelt_trapped, "says whether it is trapped"),
        (undated, "says when it was made"),
        (no_xmp, "says what it claims in XMP"),
        (with_xmp(b"PDF/X-4", b"PDF/X-3"), "claims to be PDF/X-4"),
        (
            with_xmp(b"<pdf:Trapped>False", b"<pdf:Trapped>True"),
            "says in both places alike whether it is trapped",
        ),
        (
            with_xmp(b"xmp:ModifyDate", b"xmp:Modified"),
            "has its title and dates in XMP",
        ),
        (opens_a_page, "does nothing by itself"),
        (page_acts, "does nothing by itself"),
        (font_not_embedded, "fonts are embedded"),
        (whole_font, "fonts hold no more than the glyphs that are used"),
        (untold_font, "fonts say what their glyphs stand for"),
        (with_code(" k\n", " k 1 0 0 rg\n"), "all is in the inks of the press"),
        (with_code(" k\n", " k 1 0 0 RG\n"), "all is in the inks of the press"),
        (with_code(" k\n", " k /DeviceRGB cs 1 0 0 sc\n"), "all is in the inks of the press"),
        (rgb_image, "all is in the inks of the press"),
        (icc_image, "all is in the inks of the press"),
        (icon_with_colour, "icons have the colour in force"),
        (with_code("0 0 0 1 K", "1 1 0 1 K"), "no more ink than the limit"),
        (inky_image, "no more ink than the limit"),
        (with_code("0 0 0 1 K 1 w", "0 0 0 1 K 0.05 w"), "lines are at least 0.25 points"),
        (with_code("/O11 gs", "/O10 gs"), "black text overprints"),
        (without_mode, "black text overprints"),
        (with_code("BT", "0.6 0.5 0.4 1 k BT"), "black text is one ink"),
        (
            with_code("0 0 0 0 k\n/O10 gs", "0 0 0 0 k /O11 gs"),
            "what is left to the paper does not overprint",
        ),
        (with_code(BLEED_EDGE, f"{10.5 * MM:.3f}"), "what reaches the edge reaches the bleed"),
        (half_transparent_image, "nothing blends"),
        (blending, "nothing blends"),
        (with_code(" k\n", " k /S1 sh\n"), "nothing blends"),
    ],
)
def test_each_fault_is_found(change: Callable[[Pdf], None], rule: str) -> None:
    assert rule in {fault.rule for fault in found_in(changed(change))}


def test_coarse_pictures_are_found_when_asked() -> None:
    """200 pixels on 10 mm are 508 ppi, brought down to 300."""
    assert found_in(SHOP, PressLimits(2.8, 290)) == []
    (fault,) = found_in(SHOP, PressLimits(2.8, 310))
    assert fault == Fault("pictures have at least 310 ppi", "300", 0)


def test_a_lower_limit_finds_what_was_within_a_higher() -> None:
    rules = {fault.rule for fault in found_in(SHOP, PressLimits(0.9))}
    assert rules == {"no more ink than the limit"}


def test_each_fault_is_told_once() -> None:
    faults = found_in(changed(with_code("q", "q 1 0 0 rg 1 0 0 rg")))
    assert faults == [Fault("all is in the inks of the press", "1 0 0", 0)]


ARCHIVE = written(Archive())


def faults_of_archive(data: bytes) -> list[Fault]:
    with pikepdf.open(io.BytesIO(data)) as pdf:
        return list(check_archive(pdf, io.BytesIO(data)))


def test_an_archive_file_is_what_it_says() -> None:
    assert faults_of_archive(ARCHIVE) == []


@pytest.mark.parametrize(
    ("change", "rule"),
    [
        (no_intent, "6.2.4.3-2"),  # colours of a device that nobody knows
        (no_xmp, "6.6.2.1-1"),
        (with_xmp(b"<pdfaid:part>2", b"<pdfaid:part>4"), "6.6.4"),
        (opens_a_page, "schema-Catalog"),
    ],
)
def test_what_pdf_a_forbids_is_found(change: Callable[[Pdf], None], rule: str) -> None:
    faults = faults_of_archive(changed(change, ARCHIVE))
    assert any(rule in fault.rule for fault in faults), faults


def large_archive() -> bytes:
    """A page of 6,000 boxes, whose operators are several streams."""
    boxes = (
        Part(Rect(i % 100, i // 100, 1, 1), (Box(Rect(0, 0, 1, 1), TEAL),)) for i in range(6000)
    )
    out = io.BytesIO()
    write_pdf(
        [filled_page(Scene(100, 60, PAPER, tuple(boxes)), 100, 60)],
        out,
        title="Reis",
        language="nl",
        created=CREATED,
        images=lambda _: None,
        standard=Archive(),
    )
    return out.getvalue()


@pytest.mark.parametrize("stream", [0, -1])
def test_a_large_page_is_checked_stream_by_stream_and_each_of_them(stream: int) -> None:
    def in_cmyk(pdf: Pdf) -> None:
        streams = pdf.pages[0].obj.Contents.as_list()
        assert len(streams) > 1
        streams[stream].write(streams[stream].read_bytes() + b" 0 0 0 1 k")

    data = large_archive()
    assert faults_of_archive(data) == []
    (fault,) = faults_of_archive(changed(in_cmyk, data))
    assert "6.2.4.3" in fault.rule


def with_emoji(standard: Standard) -> bytes:
    face = Face("Emoji", data=bitmap_font(photo()))
    run = GlyphRun(face, (1, 2), (0.0, 600.0), (), ("\U0001f389", "B"))
    text = Text(5, 20, Line("\U0001f389B", (run,), 1300), 8, INK)
    scene = Scene(100, 50, PAPER, (Part(Rect(10, 5, 80, 40), (text,)),))
    out = io.BytesIO()
    write_pdf(
        [filled_page(scene, 100, 50)],
        out,
        title="Reis",
        language="nl",
        created=CREATED,
        images=lambda _: None,
        standard=standard,
    )
    return out.getvalue()


def glyph_with(code: bytes) -> Callable[[Pdf], None]:
    def change(pdf: Pdf) -> None:
        (font,) = pdf.pages[0].resources.Font.values()
        next(iter(font.CharProcs.values())).write(b"600 0 d0 " + code)

    return change


def test_glyphs_that_are_drawn_are_looked_at_too() -> None:
    """PDF/A's validator knows no fonts whose glyphs are drawings, and so says nothing of them."""
    data = with_emoji(Archive())
    assert faults_of_archive(data) == []
    faults = faults_of_archive(changed(glyph_with(b"/S1 sh"), data))
    assert faults == [Fault("glyphs are outlines or images", "sh")]

    def in_cmyk(pdf: Pdf) -> None:
        (font,) = pdf.pages[0].resources.Font.values()
        for image in font.Resources.XObject.values():
            image.ColorSpace = Name.DeviceCMYK

    faults = faults_of_archive(changed(in_cmyk, data))
    assert Fault("glyphs are outlines or images", "/DeviceCMYK") in faults


def test_glyphs_for_a_press_are_in_ink() -> None:
    data = with_emoji(PrintShop(bundled_profile()))
    with pikepdf.open(io.BytesIO(changed(glyph_with(b"1 0 0 rg"), data))) as pdf:
        assert list(check_press(pdf, LIMITS)) == [Fault("glyphs have the colour in force", "rg")]


class Spoilt(PrintShop):
    """A print shop's standard that forgets what it claims."""

    def finish(self, pdf: Pdf, about: object) -> None:
        """Leave the intent out."""


def test_a_faulty_file_is_not_handed_out() -> None:
    out = io.BytesIO()
    with pytest.raises(FaultyFileError, match="has one output intent, and 2 more") as caught:
        write_pdf(
            [sheet()],
            out,
            title="Reis",
            language="nl",
            created=CREATED,
            images=lambda _: None,
            standard=Spoilt(bundled_profile()),
        )
    assert isinstance(caught.value, CjmError)
    assert caught.value.faults[0] == Fault("has one output intent")
    assert out.getvalue() == b""
