"""Black that overprints adds to the inks beneath it; their sum keeps the limit too."""

import io
import re
import shutil
import subprocess
from pathlib import Path
from typing import Any

import pikepdf
import pytest
from pdf_making import CREATED, MM, PAPER
from PIL import Image, ImageMath

from cjm_desktop.base.colour import Colour
from cjm_desktop.base.geometry import Rect
from cjm_desktop.base.ids import ImageId
from cjm_desktop.fonts.measurer import HarfBuzzMeasurer
from cjm_desktop.render.pdf import PrintShop, write_pdf
from cjm_desktop.render.pdf.faults import Fault
from cjm_desktop.render.pdf.ink_checks import PressLimits
from cjm_desktop.render.pdf.pages import Layer, PdfPage
from cjm_desktop.render.pdf.press_checks import check_press
from cjm_desktop.render.pdf.press_profile import bundled_profile
from cjm_desktop.scene.items import Box, Icon, Item, Part, Picture, Scene, Stroke, Text, line
from cjm_desktop.scene.text import Line

INK, VERMILION, PALE = Colour("#1C1B19"), Colour("#E5431B"), Colour("#CAE8EF")
MEASURER = HarfBuzzMeasurer(lambda: None)
PHOTO = ImageId("photo")
SHOP_200 = PrintShop(bundled_profile(), ink_limit=2.0)


def part(*items: Item) -> Part:
    return Part(Rect(10, 5, 80, 40), items)


def page_of(*parts: Part, over: Scene | None = None) -> PdfPage:
    """A page of 100 by 50 mm, whose units are millimetres, and perhaps a scene over it."""
    scenes = [Scene(100, 50, PAPER, parts), *([over] if over else [])]
    layers = tuple(Layer(scene, MM, 0, 0, Rect(0, 0, 100, 50)) for scene in scenes)
    return PdfPage(layers, 100, 50, bleed_mm=3)


def photo() -> bytes:
    out = io.BytesIO()
    Image.effect_noise((200, 200), 200).convert("RGB").save(out, "PNG")
    return out.getvalue()


def file_of(page: PdfPage, shop: PrintShop) -> bytes:
    """Return a file, which was checked when it was written."""
    out = io.BytesIO()
    about: Any = {"title": "Reis", "language": "nl", "created": CREATED}
    write_pdf([page], out, images={PHOTO: photo()}.get, standard=shop, **about)
    return out.getvalue()


def states(page: PdfPage, shop: PrintShop = SHOP_200) -> list[str]:
    """Return whether strokes and fills overprint, wherever that changes."""
    with pikepdf.open(io.BytesIO(file_of(page, shop))) as pdf:
        code = pdf.pages[0].obj.Contents.read_bytes().decode("ascii")
    return re.findall(r"/O(\d\d) gs", code)


def word(x: float, y: float) -> Text:
    return Text(x, y, MEASURER.shape("Ja", 400), 8, INK)


def test_black_cuts_out_what_has_too_much_ink_for_it() -> None:
    heavy, light = Box(Rect(0, 0, 40, 20), VERMILION), Box(Rect(0, 22, 40, 15), PALE)
    assert states(page_of(part(heavy, light, word(3, 15)))) == []
    assert states(page_of(part(heavy, light, word(3, 35)))) == ["01"]
    assert states(page_of(part(heavy), part(line(3, 5, 30, 5, Stroke(INK))))) == []
    assert states(page_of(part(heavy), part(line(45, 5, 70, 5, Stroke(INK))))) == ["10"]
    assert states(page_of(part(heavy), part(Icon("bank", 3, 3, 9, INK)))) == []


def test_an_outline_lies_on_its_own_area() -> None:
    assert states(page_of(part(Box(Rect(0, 0, 40, 20), VERMILION, Stroke(INK))))) == []
    assert states(page_of(part(Box(Rect(0, 0, 40, 20), PALE, Stroke(INK))))) == ["10"]


def test_what_comes_later_does_not_lie_beneath() -> None:
    assert states(page_of(part(word(3, 15), Box(Rect(0, 0, 40, 20), VERMILION)))) == ["01", "00"]


def test_black_may_lie_on_any_colour_where_the_limit_has_room() -> None:
    """Vermilion is 180 % without black: with black on it 280 %, which is the profile's limit."""
    heavy = Box(Rect(0, 0, 40, 20), VERMILION)
    assert states(page_of(part(heavy, word(3, 15))), PrintShop(bundled_profile())) == ["01"]


def test_a_scene_over_another_lies_on_its_inks() -> None:
    below, marks = part(Box(Rect(0, 0, 40, 20), VERMILION)), word(3, 15)
    apart = marks._replace(x=45)
    assert states(page_of(below, over=Scene(100, 50, PAPER, (part(marks),)))) == []
    assert states(page_of(below, over=Scene(100, 50, PAPER, (part(apart),)))) == ["01"]


def test_a_line_of_several_pieces_cuts_out_as_one() -> None:
    """Its last piece, a hyphen in a run of its own, does not touch what the first lies on."""
    (first,) = MEASURER.shape("lang", 400).runs
    (hyphen,) = MEASURER.shape("-", 400).runs
    apart = hyphen._replace(xs=tuple(x + 5000.0 for x in hyphen.xs))
    shaped = Line("lang-", (first, apart), 5500.0)
    black = Text(3, 15, shaped, 8, INK)
    assert states(page_of(part(Box(Rect(0, 0, 20, 20), VERMILION), black))) == []


def test_black_cuts_out_pictures() -> None:
    picture = Picture(PHOTO, Rect(0, 0, 20, 20))
    assert states(page_of(part(picture, word(3, 15)))) == []
    assert states(page_of(part(picture, word(30, 15)))) == ["01"]


def overprinting(page: PdfPage, shop: PrintShop) -> list[Fault]:
    """Return what is found when all black on a page overprints."""
    with pikepdf.open(io.BytesIO(file_of(page, shop))) as pdf:
        (contents,) = [pdf.pages[0].obj.Contents]
        code = contents.read_bytes()
        contents.write(b"/OVER gs " + re.sub(rb"/O\d\d gs", b"", code))
        state = pikepdf.Dictionary(Type=pikepdf.Name.ExtGState, OP=True, op=True, OPM=1)
        pdf.pages[0].obj.Resources.ExtGState = pikepdf.Dictionary(OVER=state)
        return list(check_press(pdf, PressLimits(shop.press.ink_limit)))


@pytest.mark.parametrize(
    "black",
    [word(3, 15), line(3, 5, 30, 5, Stroke(INK)), Icon("bank", 3, 3, 9, INK)],
    ids=["text", "line", "icon"],
)
def test_the_file_check_adds_what_overprints(black: Item) -> None:
    heavy = Box(Rect(0, 0, 40, 20), VERMILION)
    # vermilion has 84 % magenta and 96 % yellow; with a little black that is 200 % at most
    (fault,) = overprinting(page_of(part(heavy), part(black)), SHOP_200)
    assert fault == Fault("no more ink than the limit", "280% overprinted", 0)
    assert overprinting(page_of(part(heavy), part(black)), PrintShop(bundled_profile())) == []


def test_the_file_check_sees_black_on_pictures() -> None:
    page = page_of(part(Picture(PHOTO, Rect(0, 0, 20, 20)), word(3, 15)))
    assert {fault.rule for fault in overprinting(page, SHOP_200)} == {"no more ink than the limit"}


def test_the_file_check_wants_black_to_overprint_beside_heavy_colours() -> None:
    page = page_of(part(Box(Rect(0, 0, 40, 20), VERMILION), word(45, 15)))
    with pikepdf.open(io.BytesIO(file_of(page, SHOP_200))) as pdf:
        contents = pdf.pages[0].obj.Contents
        contents.write(contents.read_bytes().replace(b"/O01 gs", b""))
        (fault,) = check_press(pdf, PressLimits(2.0))
    assert fault.rule == "black text overprints"


@pytest.mark.skipif(not shutil.which("gs"), reason="ghostscript is not installed")
@pytest.mark.parametrize("limit", [1.0, 2.0, 2.4, None])
def test_plates_keep_the_limit(limit: float | None, tmp_path: Path) -> None:
    """Ghostscript puts the inks of all plates on each other, with what overprints."""
    shop = PrintShop(bundled_profile(), ink_limit=limit)
    colours = [VERMILION, Colour("#A92C0C"), Colour("#4A3274"), Colour("#00606F"), PALE]
    areas: list[Item] = [Box(Rect(16.0 * i, 0, 15, 40), colour) for i, colour in enumerate(colours)]
    blacks: list[Item] = [
        line(0, 5, 80, 5, Stroke(INK, 2)),
        word(4, 20),
        word(20, 20),
        word(70, 20),
    ]
    picture = Picture(PHOTO, Rect(30, 25, 10, 10)), word(30, 34)
    (tmp_path / "map.pdf").write_bytes(file_of(page_of(part(*areas, *blacks, *picture)), shop))
    assert most_on_plates(tmp_path / "map.pdf") <= shop.press.ink_limit + 0.01


def most_on_plates(pdf: Path) -> float:
    plates = pdf.with_suffix(".tif")
    command = ["gs", "-q", "-dNOPAUSE", "-dBATCH", "-r150", "-sDEVICE=tiff32nc", "-o"]
    subprocess.run([*command, plates, pdf], check=True, timeout=60)
    with Image.open(plates) as picture:
        inks: Any = [
            ImageMath.lambda_eval(lambda a: a["convert"](a["p"], "I"), p=p) for p in picture.split()
        ]
    total: Any = ImageMath.lambda_eval(
        lambda a: a["c"] + a["m"] + a["y"] + a["k"], **dict(zip("cmyk", inks, strict=True))
    )
    return float(total.getextrema()[1]) / 255
