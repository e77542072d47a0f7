"""Text in PDFs: where glyphs stand, what they look like and what they say."""

import io
from collections.abc import Callable
from itertools import pairwise

import pikepdf
import pytest
from fontTools.ttLib import TTFont
from pdf_making import MM, pdf_of, read_page, scene_of
from pdf_reading import PageReader, read_font

from cjm_desktop.base.colour import Colour
from cjm_desktop.fonts.measurer import HarfBuzzMeasurer
from cjm_desktop.scene.items import Stroke, Text
from cjm_desktop.scene.text import Face, GlyphRun, Line, Weight

UNIT = 2 * MM  # points for a map unit, on the pages of these tests
INK = Colour("#1C1B19")
MEASURER = HarfBuzzMeasurer(lambda: None)


def text(
    words: str,
    x: float = 10.0,
    y: float = 20.0,
    size: float = 13.0,
    weight: Weight = 400,
    tracking: float = 0.0,
    halo: Stroke | None = None,
) -> Text:
    return Text(x, y, MEASURER.shape(words, weight), size, INK, tracking, halo)


def page_of(*texts: Text, x: float = 0.0, y: float = 0.0) -> PageReader:
    return read_page(pdf_of(scene_of(*texts, x=x, y=y)))


@pytest.mark.parametrize(
    ("words", "weight", "size", "tracking"),
    [
        ("Waar begint de reis van je klant?", 400, 13.0, 0.0),
        ("AVATAR To. Wij, “één” Łódź", 700, 13.0, 0.0),
        ("Hypotheek in zes stappen", 600, 45.0, -0.028),
        ("q\u0323\u0307 boven en onder x\u0302", 500, 10.8, 0.01),
        ("-> 4x3 (A)", 400, 11.0, 0.0),
    ],
)
def test_every_glyph_stands_where_the_measurer_put_it(
    words: str, weight: Weight, size: float, tracking: float
) -> None:
    item = text(words, 10.0, 20.0, size, weight, tracking)
    glyphs = page_of(item, x=30.0, y=40.0).glyphs
    (run,) = item.line.runs
    assert tuple(glyph.glyph for glyph in glyphs) == run.glyphs
    em = size * UNIT / 1000
    spread = [x + index * tracking * 1000 for index, x in enumerate(run.xs)]
    rises = run.ys or (0.0,) * len(spread)
    left, base = (30 + 10) * UNIT, (100 - 40 - 20) * UNIT
    # the requirement is 0.01 thousandths of an em; coordinates are written to 0.001 units
    near = 0.01 * em + 0.001 * UNIT
    assert [glyph.x for glyph in glyphs] == pytest.approx([left + x * em for x in spread], abs=near)
    assert [glyph.y for glyph in glyphs] == pytest.approx([base + y * em for y in rises], abs=near)
    assert {round(glyph.size / UNIT, 4) for glyph in glyphs} == {size}


def test_kerning_is_written_to_a_hundredth_of_a_thousandth_of_an_em() -> None:
    """The same as above without the rounding of the line's own place: distances only."""
    item = text("AVAVAVATAVATaToTeToYo", 0.0, 0.0, 1000 / UNIT)
    xs = [glyph.x for glyph in page_of(item).glyphs]
    (run,) = item.line.runs
    assert [b - a for a, b in pairwise(xs)] == pytest.approx(
        [b - a for a, b in pairwise(run.xs)], abs=0.01
    )


def test_a_line_in_two_faces_is_one_line() -> None:
    bold, plain = MEASURER.shape("vet", 700).runs[0], MEASURER.shape("dun", 400).runs[0]
    moved = GlyphRun(
        plain.face, plain.glyphs, tuple(x + 2500 for x in plain.xs), (), plain.clusters
    )
    item = Text(0.0, 50.0, Line("vet dun", (bold, moved), 4500.0), 10.0, INK)
    glyphs = page_of(item).glyphs
    assert len({glyph.font for glyph in glyphs}) == 2
    expected = [x * 10 * UNIT / 1000 for x in (*bold.xs, *moved.xs)]
    assert [glyph.x for glyph in glyphs] == pytest.approx(expected, abs=0.01)


def test_an_empty_line_shows_nothing() -> None:
    assert page_of(text("")).glyphs == []


def test_a_halo_lies_under_the_letters_and_says_nothing() -> None:
    page = page_of(text("boven", halo=Stroke(Colour("#FFFFFF"), 5.0, (), True)))
    assert [glyph.mode for glyph in page.glyphs] == [1] * 5 + [0] * 5
    under, over = page.glyphs[:5], page.glyphs[5:]
    assert [(g.glyph, g.x, g.y) for g in under] == [(g.glyph, g.x, g.y) for g in over]
    assert page.silent == [""]
    assert over[0].colour == pytest.approx((28 / 255, 27 / 255, 25 / 255), abs=0.001)


def font_texts(data: bytes) -> dict[str, dict[int, str]]:
    with pikepdf.open(io.BytesIO(data)) as pdf:
        fonts = pdf.pages[0].obj.Resources.Font
        return {str(font.BaseFont): read_font(font).texts for font in fonts.values()}


def test_glyphs_say_what_they_stand_for() -> None:
    item = text("Één café → 𝟙")
    ((_, texts),) = font_texts(pdf_of(scene_of(item))).items()
    (run,) = item.line.runs
    assert "".join(texts[glyph] for glyph in run.glyphs) == "Één café → 𝟙"


def test_a_space_that_does_not_break_is_found_as_a_space() -> None:
    ((_, texts),) = font_texts(pdf_of(scene_of(text("€\u00a0250")))).items()
    assert sorted(texts.values()) == sorted("€ 250")


def test_the_second_meaning_of_a_glyph_is_told_beside_it() -> None:
    """Both characters are missing, so both are the same box; as are Latin and Greek omicron."""
    page = page_of(text("東京 o"))
    assert page.silent == ["京"]


def test_a_cluster_of_several_glyphs_is_told_as_a_whole() -> None:
    page = page_of(text("a q\u0323\u0307"))
    assert page.silent == ["q\u0323\u0307"]


def test_a_soft_hyphen_stays_one() -> None:
    ((_, texts),) = font_texts(pdf_of(scene_of(text("hypo\u00ad")))).items()
    assert "\u00ad" in texts.values()


def test_fonts_are_named_as_subsets() -> None:
    names = font_texts(pdf_of(scene_of(text("a"), text("b", weight=600))))
    (regular, semibold) = sorted(name.removeprefix("/") for name in names)
    plain = sorted(name[7:] for name in (regular, semibold))
    assert plain == ["CJMInter-Regular", "CJMInter-SemiBold"]
    for name in (regular, semibold):
        assert name[:6].isalpha()
        assert name[:6].isupper()
        assert name[6] == "+"


def test_subsets_with_other_glyphs_have_other_names() -> None:
    assert (
        font_texts(pdf_of(scene_of(text("a")))).keys()
        != font_texts(pdf_of(scene_of(text("b")))).keys()
    )


def embedded_file(data: bytes, read: Callable[[pikepdf.Object], bytes]) -> bytes:
    with pikepdf.open(io.BytesIO(data)) as pdf:
        (font,) = pdf.pages[0].obj.Resources.Font.values()
        return read(font.DescendantFonts[0].FontDescriptor)


def test_the_embedded_file_has_the_used_glyphs_under_their_numbers() -> None:
    item = text("Wé")
    data = embedded_file(pdf_of(scene_of(item)), lambda d: d.FontFile2.read_bytes())
    subset = TTFont(io.BytesIO(data))
    whole = TTFont(item.line.runs[0].face.path)
    names = whole.getGlyphOrder()
    for glyph in item.line.runs[0].glyphs:
        name = subset.getGlyphName(glyph)
        ours, theirs = subset["glyf"][name], whole["glyf"][names[glyph]]
        assert ours.getCoordinates(subset["glyf"])[0] == theirs.getCoordinates(whole["glyf"])[0]
    assert subset["glyf"][subset.getGlyphName(names.index("Z"))].numberOfContours == 0
    assert len(data) < 30_000
    assert "GSUB" not in subset


def test_a_face_without_weight_or_path_is_read_from_its_bytes() -> None:
    bundled = MEASURER.shape("thuis", 400).runs[0]
    assert bundled.face.path is not None
    face = Face("Elders (één)", data=bundled.face.path.read_bytes())
    run = GlyphRun(face, bundled.glyphs, bundled.xs, (), bundled.clusters)
    data = pdf_of(scene_of(Text(0, 0, Line("thuis", (run,), 2000.0), 13.0, INK)))
    assert next(iter(font_texts(data)))[8:] == "Eldersn"
