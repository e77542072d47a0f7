"""Fonts of the computer in PDFs: every kind of font file is shown and says its text."""

import io
import shutil
import subprocess
from collections.abc import Callable
from datetime import UTC, datetime
from pathlib import Path

import pikepdf
import pytest
from fontTools.cffLib import CFFFontSet
from fontTools.ttLib import TTFont
from pdf_making import pdf_of, read_page, scene_of
from pdf_reading import read_font
from PIL import Image
from small_fonts import (
    Maker,
    bitmap_font,
    cff_font,
    layered_font,
    restricted_cff_font,
    restricted_font,
    truetype_font,
    variable_cff_font,
    variable_font,
)

from cjm_desktop.base.colour import Colour
from cjm_desktop.render.pdf import (
    Archive,
    Office,
    PrintShop,
    Standard,
    filled_page,
    write_pdf,
)
from cjm_desktop.render.pdf.press_profile import bundled_profile
from cjm_desktop.scene.items import Stroke, Text
from cjm_desktop.scene.text import Face, GlyphRun, Line

INK = Colour("#008000")


def picture() -> bytes:
    out = io.BytesIO()
    Image.new("RGB", (20, 20), (250, 200, 0)).save(out, "PNG")
    return out.getvalue()


def emoji_font() -> bytes:
    return bitmap_font(picture())


def line_in(data: bytes, weight: int = 400) -> Line:
    """A and B side by side: 600 and 700 wide, standing for an emoji and for a letter."""
    face = Face("Small Regular 1a2b", data=data, weight=weight)
    run = GlyphRun(face, (1, 2), (0.0, 600.0), (), ("\U0001f389", "B"))
    return Line("\U0001f389B", (run,), 1300.0)


def pdf_in(data: bytes, weight: int = 400) -> bytes:
    return pdf_of(scene_of(Text(20.0, 80.0, line_in(data, weight), 60.0, INK)))


def font_of(pdf: pikepdf.Pdf) -> pikepdf.Object:
    (font,) = pdf.pages[0].obj.Resources.Font.values()
    return font


EMBEDDED = [truetype_font, cff_font, variable_font, variable_cff_font]
RESTRICTED = [restricted_font, restricted_cff_font]
DRAWN = [layered_font, emoji_font]


@pytest.mark.parametrize("make", EMBEDDED + RESTRICTED + DRAWN)
def test_places_and_texts_are_the_same_in_every_kind(make: Maker) -> None:
    data = pdf_in(make())
    first, second = read_page(data).glyphs
    assert (second.x - first.x) / first.size == pytest.approx(0.6)
    with pikepdf.open(io.BytesIO(data)) as pdf:
        assert read_font(font_of(pdf)).texts == {1: "\U0001f389", 2: "B"}


@pytest.mark.parametrize(
    ("make", "subtype", "file"),
    [
        (truetype_font, "/CIDFontType2", "/FontFile2"),
        (variable_font, "/CIDFontType2", "/FontFile2"),
        (cff_font, "/CIDFontType0", "/FontFile3"),
        (variable_cff_font, "/CIDFontType0", "/FontFile3"),
    ],
)
def test_fonts_that_may_be_are_embedded(make: Maker, subtype: str, file: str) -> None:
    with pikepdf.open(io.BytesIO(pdf_in(make()))) as pdf:
        descendant = font_of(pdf).DescendantFonts[0]
        assert descendant.Subtype == subtype
        assert file in descendant.FontDescriptor


def test_postscript_outlines_keep_their_numbers() -> None:
    with pikepdf.open(io.BytesIO(pdf_in(cff_font()))) as pdf:
        data = font_of(pdf).DescendantFonts[0].FontDescriptor.FontFile3.read_bytes()
    fonts = CFFFontSet()
    fonts.decompile(io.BytesIO(data), None)
    assert len(fonts[0].CharStrings) == 3  # up to B; C is not used


@pytest.mark.parametrize(("weight", "side"), [(400, 200), (700, 230), (900, 250)])
def test_a_variable_font_is_embedded_in_the_weight_of_the_face(weight: int, side: int) -> None:
    with pikepdf.open(io.BytesIO(pdf_in(variable_font(), weight))) as pdf:
        data = font_of(pdf).DescendantFonts[0].FontDescriptor.FontFile2.read_bytes()
    font = TTFont(io.BytesIO(data))
    assert "gvar" not in font
    assert font["glyf"][font.getGlyphName(1)].xMax == side


@pytest.mark.parametrize("make", DRAWN)
def test_other_fonts_are_drawn(make: Maker) -> None:
    with pikepdf.open(io.BytesIO(pdf_in(make()))) as pdf:
        font = font_of(pdf)
        assert font.Subtype == "/Type3"
        assert "/FontDescriptor" not in font


def test_a_drawn_font_takes_256_glyphs_and_the_next_the_following() -> None:
    face = Face("Small", data=layered_font())
    run = GlyphRun(face, (1, 300, 2), (0.0, 600.0, 1100.0), (), ("A", "?", "B"))
    data = pdf_of(scene_of(Text(0, 50, Line("A?B", (run,), 1800.0), 10.0, INK)))
    glyphs = read_page(data).glyphs
    assert [glyph.glyph for glyph in glyphs] == [1, 300 - 256, 2]
    assert glyphs[0].font == glyphs[2].font != glyphs[1].font


@pytest.mark.parametrize("make", RESTRICTED)
def test_of_restricted_fonts_outlines_are_drawn_over_text_that_is_not_seen(make: Maker) -> None:
    data = pdf_in(make())
    page = read_page(data)
    assert [glyph.mode for glyph in page.glyphs] == [3, 3]
    (path,) = page.paths
    assert (path.paint, path.fill) == ("f", (0, 0.502, 0))
    # A: a square of 0.2 em at 20 and 80; B: one of 0.3 em, 0.6 em further; an em is 60
    corners = [(x, y) for left, side in ((20, 12), (56, 18)) for x in (left, left + side)
               for y in (80 - side, 80)]  # fmt: skip
    written = {tuple(map(float, step.split()[:2])) for step in path.operators if step != "h"}
    assert sorted(written) == [pytest.approx(corner) for corner in corners]


@pytest.mark.parametrize("make", RESTRICTED)
def test_the_unseen_font_is_ours_and_as_wide(make: Maker) -> None:
    with pikepdf.open(io.BytesIO(pdf_in(make()))) as pdf:
        found = font_of(pdf)
        descendant = found.DescendantFonts[0]
        program = descendant.FontDescriptor.FontFile2.read_bytes()
        numbers = descendant.CIDToGIDMap.read_bytes()
        assert str(found.BaseFont)[7:] == "+CJMUnseen"
        assert read_font(found).widths == {1: 600, 2: 700}
    font = TTFont(io.BytesIO(program))
    assert b"Small" not in program
    assert numbers == bytes((0, 0, 0, 1, 0, 2))
    assert [font["hmtx"][name][0] for name in font.getGlyphOrder()[1:]] == [600, 700]
    assert all(font["glyf"][name].numberOfContours == 0 for name in font.getGlyphOrder())


@pytest.mark.parametrize(
    ("fs_type", "stays_away"),
    [
        (0x0000, False),  # anything goes
        (0x0002, True),  # not to be embedded
        (0x0004, False),  # for print and preview
        (0x0008, False),  # for editing
        (0x0006, False),  # of several restrictions the least counts
        (0x0104, True),  # no subset
        (0x0208, True),  # bitmaps only
    ],
)
def test_makers_say_whether_their_font_may_be_embedded(fs_type: int, stays_away: bool) -> None:
    page = read_page(pdf_in(restricted_font(fs_type)))
    assert [glyph.mode == 3 for glyph in page.glyphs] == [stays_away] * 2
    assert bool(page.paths) is stays_away


def test_outlines_keep_tracking_raised_glyphs_halo_and_other_faces() -> None:
    away, here = Face("Away", data=restricted_font()), Face("Here", data=truetype_font())
    runs = (
        GlyphRun(here, (1,), (0.0,), (), ("A",)),
        GlyphRun(away, (2, 1), (600.0, 1300.0), (0.0, 100.0), ("B", "A")),
    )
    halo = Stroke(Colour("#FFFFFF"), 2.0)
    text = Text(20, 80, Line("ABA", runs, 1900.0), 60, INK, tracking=0.1, halo=halo)
    page = read_page(pdf_of(scene_of(text)))
    assert [glyph.mode for glyph in page.glyphs] == [1, 3, 3, 0, 3, 3]
    stroked, filled = page.paths
    assert (stroked.paint, filled.paint) == ("S", "f")
    assert stroked.operators == filled.operators
    # B: 20 + 60 × (0.6 + 0.1); A: 20 + 60 × (1.3 + 0.2), 60 × 0.1 higher
    starts = [tuple(map(float, each.split()[:2])) for each in filled.operators if " m" in each]
    assert starts == [pytest.approx((62, 80)), pytest.approx((110, 74))]


@pytest.mark.parametrize(
    "standard", [Office, Archive, lambda: PrintShop(bundled_profile())], ids=["office", "a", "x"]
)
def test_every_standard_takes_restricted_fonts(standard: Callable[[], Standard]) -> None:
    """Each checks its own file, and refuses to hand out a faulty one."""
    scene = scene_of(Text(20.0, 80.0, line_in(restricted_font()), 60.0, INK))
    out = io.BytesIO()
    write_pdf(
        [filled_page(scene, 100, 100)],
        out,
        title="Small",
        language="en",
        created=datetime(2026, 11, 22, tzinfo=UTC),
        images=lambda _: None,
        standard=standard(),
    )
    with pikepdf.open(io.BytesIO(out.getvalue())) as pdf:
        rendered = [
            int(step.operands[0]) for step in pikepdf.parse_content_stream(pdf.pages[0], "Tr")
        ]
    assert rendered == [3, 0]


@pytest.fixture
def pdftoppm() -> str:
    found = shutil.which("pdftoppm")
    if found is None:
        pytest.skip("pdftoppm (poppler) is not installed")
    return found


@pytest.mark.parametrize(
    ("make", "colour"),
    [
        (truetype_font, (0, 128, 0)),
        (cff_font, (0, 128, 0)),
        (variable_font, (0, 128, 0)),
        (variable_cff_font, (0, 128, 0)),
        (restricted_font, (0, 128, 0)),
        (restricted_cff_font, (0, 128, 0)),
        (layered_font, (0, 0, 255)),
        (emoji_font, (250, 200, 0)),
    ],
)
def test_another_program_shows_the_glyphs(
    make: Maker, colour: tuple[int, int, int], pdftoppm: str, tmp_path: Path
) -> None:
    """The middle of A's square, at (0.1, 0.1) em from its place."""
    source = tmp_path / "font.pdf"
    source.write_bytes(pdf_in(make()))
    subprocess.run(
        [pdftoppm, "-r", "25.4", "-png", "-singlefile", str(source), str(tmp_path / "page")],
        check=True,
        timeout=60,
    )
    with Image.open(tmp_path / "page.png") as page:  # a pixel is a millimetre, a unit two
        assert page.getpixel((2 * (20 + 6), 2 * (80 - 6))) == pytest.approx(colour, abs=2)
        # B: its square of 0.3 em, in the colour of the text in every font
        b = 20 + 0.6 * 60 + 9
        assert page.getpixel((round(2 * b), 2 * (80 - 9))) == pytest.approx((0, 128, 0), abs=2)


def test_what_a_glyph_stands_for_at_length_is_told_in_the_content() -> None:
    """Readers give up on fonts that tell more than a few words for one glyph."""
    piled = "a" + "\u0301" * 40
    run = GlyphRun(Face("Small", data=truetype_font()), (1, 2), (0.0, 600.0), (), (piled, "B"))
    data = pdf_of(scene_of(Text(20, 80, Line(f"{piled}B", (run,), 1300.0), 60, INK)))
    assert read_page(data).silent == [piled]
    with pikepdf.open(io.BytesIO(data)) as pdf:
        assert read_font(font_of(pdf)).texts == {1: "\ufffd", 2: "B"}
