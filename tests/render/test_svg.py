"""SVG as its readers take it: text that is text, outlines, pictures, and what is said of them."""

import io
import re
import xml.etree.ElementTree as ET
from base64 import b64decode
from typing import Any

import pytest
from fontTools.ttLib import TTFont
from PIL import Image
from small_fonts import Maker, bitmap_font, cff_font, restricted_font, truetype_font, variable_font
from svg_reading import SVG, texts, visible_texts

from cjm_desktop.base.colour import Colour
from cjm_desktop.base.geometry import Rect
from cjm_desktop.base.ids import ImageId
from cjm_desktop.base.progress import Progress
from cjm_desktop.fonts.measurer import HarfBuzzMeasurer
from cjm_desktop.render.svg import SvgPicture, write_svg
from cjm_desktop.scene.items import (
    Box,
    Close,
    Icon,
    Item,
    Move,
    Part,
    Path,
    Picture,
    Scene,
    Stroke,
    Text,
    To,
    line,
)
from cjm_desktop.scene.tags import Tag
from cjm_desktop.scene.text import Face, GlyphRun, Line

INK, PAPER = Colour("#1C1B19"), Colour("#FDFCFA")
INTER = HarfBuzzMeasurer(lambda: None)
HREF = "{http://www.w3.org/1999/xlink}href"


def png() -> bytes:
    out = io.BytesIO()
    Image.new("RGB", (20, 20), (250, 200, 0)).save(out, "PNG")
    return out.getvalue()


def scene_of(*items: Item) -> Scene:
    return Scene(200.0, 100.0, PAPER, (Part(Rect(10, 20, 50, 50), items),))


def svg_of(
    scene: Scene,
    *,
    outlines: bool = False,
    title: str = "A <map>",
    ground: Colour | None = PAPER,
    data: bytes | None = None,
) -> bytes:
    out = io.BytesIO()
    picture = SvgPicture(scene, 0.72, title, "Two phases", "nl", ground, outlines)
    write_svg(picture, out, lambda _: data)
    return out.getvalue()


def written(text: str, **changes: Any) -> Text:
    return Text(5.0, 15.0, INTER.shape(text, 400), 13.0, INK)._replace(**changes)


def fonts_in(svg: bytes) -> list[TTFont]:
    found = re.findall(rb"data:font/woff;base64,([A-Za-z0-9+/=]+)", svg)
    return [TTFont(io.BytesIO(b64decode(data))) for data in found]


def test_it_says_how_large_it_is_what_it_is_and_in_which_language() -> None:
    root = ET.fromstring(svg_of(scene_of(written("Yes"))))
    # 200 units of 0.72 pt are 144 pt, which are two inches
    assert (root.get("width"), root.get("height")) == ("50.8mm", "25.4mm")
    assert root.get("viewBox") == "0 0 200 100"
    assert root.get("{http://www.w3.org/XML/1998/namespace}lang") == "nl"
    title, about = root.find(f"{SVG}title"), root.find(f"{SVG}desc")
    assert title is not None
    assert about is not None
    assert (title.text, about.text) == ("A <map>", "Two phases")
    assert root.get("aria-labelledby") == title.get("id")
    assert root.get("aria-describedby") == about.get("id")


def test_text_stays_text_with_the_font_that_it_was_laid_out_in() -> None:
    svg = svg_of(scene_of(written("Wachten & bellen <b>  AV. 2x3")))
    assert list(visible_texts(svg)) == ["Wachten & bellen <b>  AV. 2x3"]
    (font,) = fonts_in(svg)
    assert set(font.getBestCmap()) == set(map(ord, "Wachten & bellen <b>  AV. 2x3"))
    # a space is a glyph of its own, so that no rule of the font reaches across words
    kerned = {name for lookup in _pairs(font) for name in lookup}
    assert font.getBestCmap()[ord("A")] in kerned
    assert font.getBestCmap()[ord(" ")] not in kerned


def _pairs(font: TTFont) -> list[list[str]]:
    tables = (t for each in font["GPOS"].table.LookupList.Lookup for t in each.SubTable)
    return [getattr(t, "ExtSubTable", t).Coverage.glyphs for t in tables]


def test_outlines_need_no_font() -> None:
    svg = svg_of(scene_of(written("a word a word")), outlines=True)
    assert texts(svg) == []
    assert b"font" not in svg
    root = ET.fromstring(svg)
    drawn = [use.get(HREF) for use in root.iter(f"{SVG}use")]
    assert len(drawn) == 4
    assert len(set(drawn)) == 2  # words that come again are shared


def test_signs_for_the_eye_alone_are_no_text() -> None:
    svg = svg_of(scene_of(written("1", silent=True)))
    assert texts(svg) == []
    assert len(list(ET.fromstring(svg).iter(f"{SVG}use"))) == 1


@pytest.mark.parametrize("make", [truetype_font, cff_font, variable_font])
def test_other_fonts_come_along_where_they_may(make: Maker) -> None:
    face = Face("Small Regular 1a2b", data=make())
    run = GlyphRun(face, (1, 2), (0.0, 600.0), (), ("A", "B"))
    svg = svg_of(scene_of(Text(5, 15, Line("AB", (run,), 1300.0), 13.0, INK)))
    assert list(visible_texts(svg)) == ["AB"]
    (font,) = fonts_in(svg)
    assert set(font.getBestCmap()) == {ord("A"), ord("B")}
    assert "fvar" not in font


@pytest.mark.parametrize(
    "make", [restricted_font, lambda: bitmap_font(png())], ids=["restricted", "in colour"]
)
def test_what_must_be_drawn_is_found_all_the_same(make: Maker) -> None:
    face = Face("Small Regular 1a2b", data=make())
    run = GlyphRun(face, (1, 2), (0.0, 600.0), (), ("A", "B"))
    svg = svg_of(scene_of(Text(5, 15, Line("AB", (run,), 1300.0), 20.0, INK)))
    assert list(visible_texts(svg)) == []
    assert texts(svg) == ["AB"]
    assert fonts_in(svg) == []
    (unseen,) = ET.fromstring(svg).iter(f"{SVG}text")
    assert unseen.get("textLength") == "26"  # 1.3 em of 20


def test_characters_that_no_font_has_are_drawn_as_laid_out() -> None:
    svg = svg_of(scene_of(written("a \ue123 b")))  # glyph 0, a box
    assert list(visible_texts(svg)) == []
    assert texts(svg) == ["a \ue123 b"]


def test_characters_that_xml_cannot_hold_are_replaced() -> None:
    shaped = INTER.shape("ab", 400)
    odd = shaped._replace(text="a\x01\x0b\ufffe\ud800b")
    svg = svg_of(scene_of(written("x", line=odd)), title="Map\x00 \x1f&")
    assert texts(svg) == ["a\ufffd\ufffd\ufffd\ufffdb"]
    title = ET.fromstring(svg).find(f"{SVG}title")
    assert title is not None
    assert title.text == "Map\ufffd \ufffd&"


def test_right_to_left_text_begins_at_its_right_end() -> None:
    face = Face("Small Regular 1a2b", data=truetype_font())
    run = GlyphRun(face, (2, 1), (0.0, 700.0), (), ("\u05d1", "\u05d0"))
    svg = svg_of(scene_of(Text(5, 15, Line("\u05d0\u05d1", (run,), 1300.0), 10.0, INK)))
    (text,) = ET.fromstring(svg).iter(f"{SVG}text")
    assert text.get("direction") == "rtl"
    assert text.get("x") == "18"  # 5 and 1.3 em of 10


def test_lines_are_never_thinner_than_printers_draw() -> None:
    thin = line(0, 0, 10, 0, Stroke(INK, 0.1, (4.0, 2.0), round=True))
    (path,) = ET.fromstring(svg_of(scene_of(thin))).iter(f"{SVG}path")
    assert path.get("stroke-width") == "0.35"  # 0.25 pt at 0.72 pt a unit, rounded up
    assert path.get("stroke-dasharray") == "4 2"
    assert path.get("stroke-linecap") == "round"


def test_shapes_are_what_they_were() -> None:
    shapes = (
        Box(Rect(1, 2, 30, 20), Colour("#CAE8EF"), None, 3.0),
        Path((Move(0, 0), To(5.005, 0), To(5, -5), Close()), INK),
    )
    root = ET.fromstring(svg_of(scene_of(*shapes)))
    box = next(each for each in root.iter(f"{SVG}rect") if each.get("rx"))
    assert [box.get(name) for name in ("x", "y", "width", "height", "rx", "fill")] == [
        *("1", "2", "30", "20", "3", "#CAE8EF")
    ]
    (path,) = root.iter(f"{SVG}path")
    assert path.get("d") in ("M0 0L5 0L5 -5Z", "M0 0L5.01 0L5 -5Z")


def test_how_far_it_is_is_told_part_by_part() -> None:
    scene = Scene(
        200.0, 100.0, PAPER, (Part(Rect(0, 0, 9, 9), (line(0, 0, 9, 9, Stroke(INK)),)),) * 500
    )
    told: list[Progress] = []
    picture = SvgPicture(scene, 0.72, "A", "B", "nl")
    write_svg(picture, io.BytesIO(), lambda _: None, told.append)
    # 200 and 400 of 500 are done
    assert told == [Progress("writing", share) for share in (0.0, 0.4, 0.8)]


def test_the_ground_may_be_left_out() -> None:
    assert len(list(ET.fromstring(svg_of(scene_of())).iter(f"{SVG}rect"))) == 1
    assert list(ET.fromstring(svg_of(scene_of(), ground=None)).iter(f"{SVG}rect")) == []


def test_icons_and_pictures_are_defined_once() -> None:
    items: tuple[Item, ...] = (
        Icon("phone", 0, 0, 19, INK),
        Icon("phone", 20, 0, 13, Colour("#E5431B")),
        Picture(ImageId("a"), Rect(0, 0, 20, 10)),
        Picture(ImageId("a"), Rect(0, 20, 40, 20)),
    )
    root = ET.fromstring(svg_of(scene_of(*items), data=png()))
    assert len(list(root.iter(f"{SVG}image"))) == 1
    assert len(list(root.iter(f"{SVG}path"))) == 1
    assert len(list(root.iter(f"{SVG}use"))) == 4


def test_a_picture_that_not_all_readers_know_becomes_one_that_they_do() -> None:
    out = io.BytesIO()
    Image.new("RGB", (20, 20), (250, 200, 0)).save(out, "WEBP", lossless=True)
    svg = svg_of(scene_of(Picture(ImageId("a"), Rect(0, 0, 20, 20))), data=out.getvalue())
    (found,) = re.findall(rb"data:image/png;base64,([A-Za-z0-9+/=]+)", svg)
    with Image.open(io.BytesIO(b64decode(found))) as picture:
        assert picture.getpixel((3, 3)) == (250, 200, 0, 255)


@pytest.mark.parametrize("data", [None, b"", b"not a picture", png()[:60]])
def test_a_picture_that_cannot_be_read_is_a_crossed_out_box(data: bytes | None) -> None:
    svg = svg_of(scene_of(Picture(ImageId("a"), Rect(1, 2, 20, 10))), data=data)
    (path,) = ET.fromstring(svg).iter(f"{SVG}path")
    assert path.get("d") == "M1 2H21V12H1ZM1 2L21 12"


def _part(x: float, text: str) -> Part:
    return Part(Rect(x, 0, 40, 40), (written(text),))


def test_text_is_read_in_reading_order_where_nothing_is_covered_by_it() -> None:
    parts = (_part(0, "first"), _part(300, "third"), _part(600, "second"))
    reading = Tag("document", children=(Tag("title", (0,)), Tag("cell", (2,)), Tag("cell", (1,))))
    scene = Scene(900, 40, PAPER, parts, reading)
    svg = svg_of(scene)
    assert texts(svg) == ["first", "second", "third"]
    heading = next(each for each in ET.fromstring(svg).iter(f"{SVG}g") if each.get("role"))
    assert (heading.get("role"), heading.get("aria-level")) == ("heading", "1")


def test_what_lies_over_another_stays_over_it() -> None:
    ground = Part(Rect(0, 0, 900, 40), (Box(Rect(0, 0, 900, 40), INK),))
    plate = Part(Rect(0, 0, 900, 40), (Box(Rect(290, 0, 60, 30), PAPER),))
    scene = Scene(
        900,
        40,
        PAPER,
        (_part(300, "under the plate"), plate, _part(300, "over it"), ground),
        Tag("document", children=(Tag("cell", (2,)), Tag("cell", (0,)))),
    )
    root = ET.fromstring(svg_of(scene))
    shown = [each.tag for each in root.iter() if each.tag in (f"{SVG}text", f"{SVG}rect")]
    assert [tag.removeprefix(SVG) for tag in shown] == ["rect", "text", "rect", "text", "rect"]
    assert texts(svg_of(scene)) == ["under the plate", "over it"]


def test_figures_say_what_they_show() -> None:
    scene = scene_of(Box(Rect(0, 0, 10, 10), INK))._replace(
        reading=Tag("document", children=(Tag("figure", (0,), words='Relevance "85"'),))
    )
    figure = next(each for each in ET.fromstring(svg_of(scene)).iter(f"{SVG}g"))
    assert (figure.get("role"), figure.get("aria-label")) == ("img", 'Relevance "85"')
