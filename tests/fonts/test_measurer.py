"""The measurer: widths, lines and glyphs of the bundled faces."""

import string
from collections.abc import Callable
from itertools import pairwise

import pytest
import uharfbuzz as hb
from fontTools.ttLib import TTFont
from hypothesis import given, settings
from hypothesis import strategies as st

from cjm_desktop.fonts.characters import SOFT_HYPHEN, paragraphs
from cjm_desktop.fonts.faces import WEIGHTS, bundled_face
from cjm_desktop.fonts.fallback import Fallback
from cjm_desktop.fonts.measurer import HarfBuzzMeasurer
from cjm_desktop.scene.text import Line, TextStyle, Weight

LETTERS = f"{string.ascii_letters}{string.digits}éëïöüàçñ.,:;!?'\"()“”’…–—€%&/-"


def no_fallback() -> Fallback | None:
    return None


@pytest.fixture(scope="module")
def measurer() -> HarfBuzzMeasurer:
    return HarfBuzzMeasurer(no_fallback)


def face_advance(weight: Weight, character: str) -> float:
    """The advance that the font file gives, in thousandths of an em."""
    path = bundled_face(weight).path
    assert path is not None
    font = TTFont(path)
    advance, _ = font["hmtx"][font.getBestCmap()[ord(character)]]
    units_per_em: int = font["head"].unitsPerEm
    return int(advance) * 1000 / units_per_em


@pytest.mark.parametrize("weight", WEIGHTS)
@pytest.mark.parametrize("character", ["a", "M", " ", "é", "€", "→"])
def test_a_character_is_as_wide_as_the_font_says(
    measurer: HarfBuzzMeasurer, weight: Weight, character: str
) -> None:
    style = TextStyle(1000.0, weight)
    assert measurer.width(character, style) == face_advance(weight, character)


def test_kerning_counts(measurer: HarfBuzzMeasurer) -> None:
    # Inter's GPOS moves A and V together; without kerning AV would be the sum of both
    apart = face_advance(400, "A") + face_advance(400, "V")
    assert measurer.width("AV", TextStyle(1000.0)) < apart


@pytest.mark.parametrize("weight", WEIGHTS)
def test_hardly_any_kerning_reaches_across_a_space(weight: Weight) -> None:
    """What makes it right to add up widths of words."""
    font = hb.Font(hb.Face(hb.Blob.from_file_path(str(bundled_face(weight).path))))

    def advance(text: str) -> int:
        buffer = hb.Buffer()
        buffer.add_str(text)
        buffer.guess_segment_properties()
        hb.shape(font, buffer, {"kern": True, "liga": False, "clig": False})
        return sum(position.x_advance for position in buffer.glyph_positions)

    space = advance(" ")
    kerned = {c: advance(f"{c} ") - advance(c) - space for c in LETTERS}
    assert {c for c, by in kerned.items() if by} <= (set() if weight == 400 else {".", ",", "…"})
    assert min(kerned.values()) > -0.032 * font.face.upem
    assert all(advance(f" {c}") == advance(c) + space for c in LETTERS)


def test_widths_scale_with_size_and_tracking(measurer: HarfBuzzMeasurer) -> None:
    at_one = measurer.width("Klantreis", TextStyle(1.0))
    assert measurer.width("Klantreis", TextStyle(13.0)) == pytest.approx(13 * at_one)
    tracked = measurer.width("Klantreis", TextStyle(10.0, tracking=-0.02))
    assert tracked == pytest.approx(10 * at_one - 9 * 0.02 * 10)  # nine characters


@pytest.mark.parametrize(
    "text", ["", "a", "Waar begint de reis van je klant?", "twee  spaties", " voor", "AV To. A - B"]
)
def test_a_line_is_as_wide_as_its_text(measurer: HarfBuzzMeasurer, text: str) -> None:
    line = measurer.shape(text, 600)
    assert line.text == text
    assert line.width == pytest.approx(measurer.width(text, TextStyle(1000.0, 600)))
    assert "".join(cluster for run in line.runs for cluster in run.clusters) == text


def test_glyphs_stand_side_by_side(measurer: HarfBuzzMeasurer) -> None:
    (run,) = measurer.shape("om nu", 400).runs
    assert run.clusters == tuple("om nu")
    o, m, space, n = (face_advance(400, character) for character in "om n")  # none are kerned
    assert list(run.xs) == [0, o, o + m, o + m + space, o + m + space + n]
    assert not run.ys


def test_a_mark_belongs_to_its_letter(measurer: HarfBuzzMeasurer) -> None:
    # q with a dot below and a dot above: no such letter exists, so three glyphs stay
    (run,) = measurer.shape("q\u0323\u0307a", 400).runs
    assert run.clusters == ("q\u0323\u0307", "", "", "a")
    assert any(run.ys)


def test_a_word_before_a_line_end_is_measured_alike_alone_and_in_a_line(
    measurer: HarfBuzzMeasurer,
) -> None:
    style = TextStyle(13.0)
    words = ["Ik", "wil", "zelf", "rekenen"]
    alone = sum(measurer.width(word, style) for word in words)
    spaces = 3 * measurer.width(" ", style)
    assert measurer.width(" ".join(words), style) == pytest.approx(alone + spaces)


def test_text_fits_the_width_that_was_measured_for_it(measurer: HarfBuzzMeasurer) -> None:
    for size in (10.8, 11.0, 13.0, 13.5, 14.5, 45.0):
        style = TextStyle(size, tracking=-0.028)
        text = "Eerste kennismaking met de adviseur"
        assert measurer.wrap(text, style, measurer.width(text, style)) == (text,)


def test_a_soft_hyphen_shows_only_where_a_line_ends(measurer: HarfBuzzMeasurer) -> None:
    style = TextStyle(1000.0)
    whole = measurer.width("hypotheek", style)
    assert measurer.width("hypo\u00adtheek", style) == whole
    assert measurer.wrap("hypo\u00adtheek", style, whole) == ("hypo\u00adtheek",)
    lines = measurer.wrap("hypo\u00adtheek", style, whole - 1)
    assert lines == ("hypo\u00ad", "theek")
    (run,) = measurer.shape(lines[0], 400).runs
    assert run.clusters == ("h", "y", "p", "o", "\u00ad")
    assert measurer.shape(lines[0], 400).width == measurer.width("hypo\u2010", style)


def test_a_hyphen_that_would_not_fit_does_not_hang(measurer: HarfBuzzMeasurer) -> None:
    style = TextStyle(1000.0)
    width = measurer.width("hypo", style)  # but not its hyphen
    assert measurer.wrap("hy\u00adpo\u00adtheek", style, width)[0] == "hy\u00ad"


def test_controls_are_harmless(measurer: HarfBuzzMeasurer) -> None:
    style = TextStyle(10.0)
    assert measurer.wrap("a\tb\r\nc\0d\ud800", style, 500) == ("a b", "c d\ufffd")
    assert measurer.shape("a\tb\nc", 400).runs[0].clusters == ("a", " ", "b", " ", "c")
    assert measurer.width("a\tb", style) == measurer.width("a b", style)


def test_a_wide_word_is_cut_between_graphemes(measurer: HarfBuzzMeasurer) -> None:
    word = "e\u0301q\u0323\u0307" * 8
    lines = measurer.wrap(word, TextStyle(10.0), 20.0)
    assert "".join(lines) == word
    assert len(lines) > 3
    assert all(line[0] in "eq" for line in lines)
    assert all(measurer.width(line, TextStyle(10.0)) <= 20.0 for line in lines)


def test_missing_characters_are_marked_boxes_that_keep_their_text(
    measurer: HarfBuzzMeasurer,
) -> None:
    line = measurer.shape("naar 東京", 400)
    (run,), (boxes,) = line.runs, measurer.shape("⌧⌧", 400).runs
    assert run.glyphs[-2:] == boxes.glyphs
    assert 0 not in boxes.glyphs  # .notdef, which no PDF for archives may show
    assert "".join(run.clusters) == "naar 東京"
    assert measurer.width("東京", TextStyle(1000.0)) == line.width - measurer.width(
        "naar ", TextStyle(1000.0)
    )


@settings(max_examples=300)
@given(
    st.text(st.characters(codec="utf-8"), max_size=60)
    | st.text("ab -/\u00ad\u200b\u00a0\n\t\u2009", max_size=60),
    st.floats(1, 300),
    st.sampled_from([0.0, -0.028, 0.05]),
)
def test_no_text_is_lost_or_too_wide(text: str, width: float, tracking: float) -> None:
    style = TextStyle(13.0, tracking=tracking)
    lines = SHARED.wrap(text, style, width)
    added = {ord(" "): None, ord(SOFT_HYPHEN): None}  # spaces are left out, hyphens may be new
    assert "".join(lines).translate(added) == "".join(paragraphs(text)).translate(added)
    for line in lines:
        runs = SHARED.shape(line, 400).runs
        assert all(len(run.glyphs) == len(run.xs) == len(run.clusters) for run in runs)
        graphemes = sum(bool(cluster) for run in runs for cluster in run.clusters)
        assert graphemes <= 1 or SHARED.width(line, style) <= width + 1e-3


SHARED = HarfBuzzMeasurer(no_fallback)


class Recorder:
    """A fallback that says what it was asked."""

    def __init__(self) -> None:
        self.asked: list[tuple[object, ...]] = []

    def wrap(self, text: str, weight: Weight, tracking: float, width: float) -> tuple[str, ...]:
        self.asked.append(("wrap", text, weight, tracking, round(width)))
        return (text,)

    def shape(self, text: str, weight: Weight) -> Line:
        self.asked.append(("shape", text, weight))
        return Line(text, (), 5000.0)


def with_fallback(fallback: Fallback) -> tuple[HarfBuzzMeasurer, list[int]]:
    loads: list[int] = []

    def load() -> Fallback:
        loads.append(1)
        return fallback

    loader: Callable[[], Fallback] = load
    return HarfBuzzMeasurer(loader), loads


def test_only_paragraphs_with_foreign_characters_go_to_the_fallback() -> None:
    recorder = Recorder()
    measurer, loads = with_fallback(recorder)
    assert measurer.wrap("gewone tekst — ‘zoals’ altijd", TextStyle(10.0), 1000.0)
    assert not loads
    assert measurer.wrap("een\n東京 zien", TextStyle(10.0, 500, 0.01), 50.0) == ("een", "東京 zien")
    assert measurer.width("東京", TextStyle(10.0, tracking=0.1)) == 52.0  # 5 em and two trackings
    measurer.shape("東京", 400)
    assert recorder.asked == [("wrap", "東京 zien", 500, 10.0, 5000), ("shape", "東京", 400)]
    assert loads == [1]


def test_lines_are_remembered(measurer: HarfBuzzMeasurer) -> None:
    assert measurer.shape("eenmaal", 400) is measurer.shape("eenmaal", 400)


def test_weights_differ(measurer: HarfBuzzMeasurer) -> None:
    widths = [measurer.width("Relevantie", TextStyle(10.0, weight)) for weight in WEIGHTS]
    assert all(light < heavy for light, heavy in pairwise(widths))
