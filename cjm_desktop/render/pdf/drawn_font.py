"""Fonts whose glyphs are drawn in the PDF itself, as Type 3 (ISO 32000, 9.6.4).

For glyphs in colour, such as emoji, and for fonts that must not be passed on.
"""

import io

import uharfbuzz as hb
from pikepdf import Array, Dictionary, Name, Object, Pdf, Stream
from PIL import Image

from cjm_desktop.base.geometry import Rect
from cjm_desktop.render.pdf.colours import Colours
from cjm_desktop.render.pdf.fonts import FontFile, PdfFont
from cjm_desktop.render.pdf.operators import number, numbers, outline
from cjm_desktop.render.pdf.pictures import image_stream
from cjm_desktop.render.pdf.unicode_map import to_unicode
from cjm_desktop.scene.items import Close, Curve, Move, Step, To

GLYPHS = 256  # that such a font can have; a face is spread over several
_ANY_BOX = "-9999 -9999 9999 9999"  # what a glyph may cover; only readers' caches look at it
_PIXELS = 192  # for an em of glyphs that a font paints: 450 dpi at the size of a card on A0


class DrawnFont(PdfFont):
    """Up to 256 glyphs that follow each other in a face, each a small drawing."""

    def code(self, glyph: int) -> str:
        """Return the last two digits of a glyph's number."""
        return f"{glyph % GLYPHS:02X}"

    def __init__(self, file: FontFile, name: str, colours: Colours) -> None:
        super().__init__(file, name)
        self._colours = colours

    def embed(self, pdf: Pdf) -> Object:
        """Add the font to a document, one drawing for each glyph that was used."""
        images = Dictionary()
        widths = {glyph % GLYPHS: width for glyph, width in self.widths.items()}
        names = {code: f"/g{code}" for code in widths}
        procedures = Dictionary(
            {
                f"/g{glyph % GLYPHS}": Stream(pdf, self._procedure(pdf, glyph, images))
                for glyph in self.widths
            }
        )
        _add_letter_m(pdf, widths, names, procedures)
        return pdf.make_indirect(
            Dictionary(
                Type=Name.Font,
                Subtype=Name.Type3,
                FontBBox=self._box(),
                FontMatrix=Array([0.001, 0, 0, 0.001, 0, 0]),
                CharProcs=procedures,
                Encoding=Dictionary(Type=Name.Encoding, Differences=_differences(names)),
                FirstChar=0,
                LastChar=GLYPHS - 1,
                Widths=Array([widths.get(code, 0) for code in range(GLYPHS)]),
                Resources=Dictionary(XObject=images),
                ToUnicode=Stream(pdf, to_unicode(self.texts)),
            )
        )

    def _box(self) -> Array:
        """Return the height of a line, from which readers tell which words stand on it."""
        extents, unit = self.file.font.get_font_extents("ltr"), self.file.unit
        widest = max(self.widths.values())
        box = 0, extents.descender * unit, widest, extents.ascender * unit
        return Array([round(side) for side in box])

    def _procedure(self, pdf: Pdf, glyph: int, images: Dictionary) -> bytes:
        """Return the operators that draw a glyph, in thousandths of an em."""
        width = number(self.widths[glyph])
        painted = _painted(self.file, glyph)
        if painted is None:
            return f"{width} 0 {_ANY_BOX} d1 {_outline(self.file, glyph)} f".encode("ascii")
        picture, (x, y, w, h) = painted
        name = f"G{glyph}"
        images[Name(f"/{name}")] = image_stream(pdf, picture, self._colours)
        return f"{width} 0 d0 q {number(w)} 0 0 {numbers(h, x, y)} cm /{name} Do Q".encode("ascii")


def _add_letter_m(
    pdf: Pdf, widths: dict[int, float], names: dict[int, str], procedures: Dictionary
) -> None:
    """Add an empty letter m.

    By its width poppler guesses the size of such a font, and from that which words share a line.
    """
    unused = next((code for code in range(GLYPHS) if code not in names), None)
    if unused is not None:
        widths[unused], names[unused] = 600.0, "/m"
        procedures["/m"] = Stream(pdf, b"600 0 d0")


def _differences(names: dict[int, str]) -> Array:
    made = Array()
    for code, name in sorted(names.items()):
        made.append(code)
        made.append(Name(name))
    return made


def _painted(file: FontFile, glyph: int) -> tuple[Image.Image, Rect] | None:
    """Return a glyph's picture and where it stands, y upwards; None when it has no colours."""
    extents = file.font.get_glyph_extents(glyph)
    png = file.font.get_glyph_color_png(glyph)
    if png.data:
        unit = file.unit
        place = Rect(
            extents.x_bearing * unit,
            (extents.y_bearing + extents.height) * unit,
            extents.width * unit,
            -extents.height * unit,
        )
        return Image.open(io.BytesIO(png.data)), place
    if file.file.glyph_has_color_paint(glyph) or file.file.get_glyph_color_layers(glyph):
        return _raster(file, glyph, extents)
    return None


def _raster(
    file: FontFile, glyph: int, extents: hb.GlyphExtents
) -> tuple[Image.Image, Rect] | None:
    scale = _PIXELS / file.file.upem
    paint = hb.RasterPaint()
    paint.transform = (scale, 0, 0, scale, 0, 0)
    paint.set_glyph_extents(extents)
    paint.paint_glyph(file.font, glyph)
    raster = paint.render()
    if raster is None:
        return None
    size = raster.extents
    # premultiplied, rows from the bottom up
    picture = Image.frombuffer(
        "RGBA", (size.width, size.height), bytes(raster.buffer), "raw", "BGRa", size.stride, -1
    )
    pixel = 1000 / _PIXELS
    return picture, Rect(*(side * pixel for side in (size.x_origin, size.y_origin, *picture.size)))


def _outline(file: FontFile, glyph: int) -> str:
    """Return the operators that build a glyph's path, in thousandths of an em."""
    steps: list[Step] = []
    unit = file.unit
    draw = hb.DrawFuncs()
    draw.set_move_to_func(lambda x, y, to: to.append(Move(x * unit, y * unit)))
    draw.set_line_to_func(lambda x, y, to: to.append(To(x * unit, y * unit)))
    draw.set_cubic_to_func(lambda *p: p[-1].append(Curve(*(place * unit for place in p[:-1]))))
    draw.set_close_path_func(lambda to: to.append(Close()))
    file.font.draw_glyph(glyph, draw, steps)
    return outline(steps)
