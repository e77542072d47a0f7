"""Fonts whose glyphs are drawn in the PDF itself, as Type 3 (ISO 32000, 9.6.4).

For glyphs in colour, such as emoji, and for fonts that have bitmaps alone.
"""

from pikepdf import Array, Dictionary, Name, Object, Pdf, Stream

from cjm_desktop.render.font_file import FontFile
from cjm_desktop.render.glyph_drawing import glyph_outline, painted_glyph
from cjm_desktop.render.pdf.colours import Colours
from cjm_desktop.render.pdf.fonts import PdfFont
from cjm_desktop.render.pdf.operators import number, numbers, outline
from cjm_desktop.render.pdf.pictures import image_stream
from cjm_desktop.render.pdf.unicode_map import to_unicode

GLYPHS = 256  # that such a font can have; a face is spread over several
_ANY_BOX = "-9999 -9999 9999 9999"  # what a glyph may cover; only readers' caches look at it


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
        painted = painted_glyph(self.file, glyph)
        if painted is None:
            return f"{width} 0 {_ANY_BOX} d1 {outline(glyph_outline(self.file, glyph))} f".encode(
                "ascii"
            )
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
