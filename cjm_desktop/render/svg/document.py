"""A scene as an SVG file."""

import math
from collections.abc import Iterator
from typing import BinaryIO, Final

from cjm_desktop.base.colour import Colour
from cjm_desktop.base.named_tuple import NamedTuple
from cjm_desktop.base.progress import Tell, Teller, silent
from cjm_desktop.base.units import POINTS_PER_MM
from cjm_desktop.render.svg.drawing import Drawing
from cjm_desktop.render.svg.markup import attribute, number, words
from cjm_desktop.render.svg.order import parts_as_read
from cjm_desktop.render.svg.pictures import EmbeddedPictures, Images
from cjm_desktop.render.svg.text import Lettering
from cjm_desktop.scene.items import Scene

_THINNEST: Final = 0.25  # points: what every printer still draws
_NAMES: Final = (
    ' xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink" version="1.1"'
)
_OFTEN: Final = 200  # parts after which is told how far the work is
_TEXT: Final = (
    "text{white-space:pre;font-synthesis:none;font-variant-ligatures:no-common-ligatures;"
    "text-rendering:geometricPrecision}\n"
)


class SvgPicture(NamedTuple):
    """A scene as a drawing: its scale on paper, what it is called, its language and its ground."""

    scene: Scene
    points_per_unit: float
    title: str
    description: str
    language: str
    ground: Colour | None = None  # None is transparent
    outlines: bool = False  # text as outlines


def write_svg(picture: SvgPicture, out: BinaryIO, images: Images, tell: Tell = silent) -> None:
    """Write a picture; the same arguments give the same bytes.

    ``images`` gives pictures' files; ``tell`` is told how far the work is.
    """
    out.writelines(piece.encode("utf-8") for piece in _pieces(picture, images, tell))


def _pieces(picture: SvgPicture, images: Images, tell: Tell) -> Iterator[str]:
    scene = picture.scene
    thinnest = math.ceil(_THINNEST / picture.points_per_unit * 100) / 100
    lettering = Lettering(thinnest, outlines=picture.outlines)
    pictures = EmbeddedPictures(images, thinnest)
    drawing = Drawing(lettering, pictures, thinnest, scene.reading)
    parts = list(_parts(drawing, scene, Teller(tell, "writing")))
    yield from _head(picture)
    rules = "".join(lettering.rules())
    if rules:
        yield f"<style><![CDATA[\n{_TEXT}{rules}]]></style>\n"
    definitions = [*drawing.icons(), *lettering.glyphs.definitions, *pictures.definitions]
    if definitions:
        yield "<defs>\n" + "\n".join(definitions) + "\n</defs>\n"
    if picture.ground is not None:
        size = f'width="{number(scene.width)}" height="{number(scene.height)}"'
        yield f'<rect {size} fill="{picture.ground}"/>\n'
    yield from parts
    yield "</svg>\n"


def _parts(drawing: Drawing, scene: Scene, teller: Teller) -> Iterator[str]:
    for done, index in enumerate(parts_as_read(scene)):
        if not done % _OFTEN:
            teller.done(done / len(scene.parts))
        yield drawing.part(index, scene.parts[index])


def _head(picture: SvgPicture) -> Iterator[str]:
    """Yield how large the picture is, and what it is to those who do not see it."""
    scene = picture.scene
    mm = picture.points_per_unit / POINTS_PER_MM
    size = f' width="{number(scene.width * mm)}mm" height="{number(scene.height * mm)}mm"'
    box = f' viewBox="0 0 {number(scene.width)} {number(scene.height)}"'
    language = attribute("xml:lang", picture.language) + attribute("lang", picture.language)
    about = ' role="graphics-document document" aria-labelledby="title" aria-describedby="about"'
    yield '<?xml version="1.0" encoding="UTF-8"?>\n'
    yield f'<svg{_NAMES}{size}{box}{language}{about} xml:space="preserve">\n'
    yield f'<title id="title">{words(picture.title)}</title>\n'
    yield f'<desc id="about">{words(picture.description)}</desc>\n'
