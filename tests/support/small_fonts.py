"""Fonts of a few square glyphs, each of a kind that computers have somewhere."""

import io
from collections.abc import Callable, Mapping

from fontTools.fontBuilder import FontBuilder
from fontTools.misc.psCharStrings import T2CharString
from fontTools.pens.t2CharStringPen import T2CharStringPen
from fontTools.pens.ttGlyphPen import TTGlyphPen
from fontTools.ttLib import TTFont, newTable
from fontTools.ttLib.tables import sbixGlyph, sbixStrike
from fontTools.ttLib.tables._g_l_y_f import Glyph
from fontTools.ttLib.tables.TupleVariation import TupleVariation

GLYPHS = [".notdef", "A", "B", "C"]
WIDTHS = {".notdef": 500, "A": 600, "B": 700, "C": 800}
CMAP = {ord("A"): "A", ord("B"): "B", ord("C"): "C"}
EM = 1000


def _square(side: int) -> Glyph:
    pen = TTGlyphPen(None)
    pen.moveTo((0, 0))
    for point in ((0, side), (side, side), (side, 0)):
        pen.lineTo(point)
    pen.closePath()
    return pen.glyph()


def _finished(builder: FontBuilder) -> bytes:
    builder.setupHorizontalMetrics({name: (width, 0) for name, width in WIDTHS.items()})
    builder.setupHorizontalHeader(ascent=800, descent=-200)
    builder.setupOS2(sTypoAscender=800, sTypoDescender=-200, fsType=0)
    builder.setupPost()
    return _bytes(builder.font)


def _bytes(font: TTFont) -> bytes:
    out = io.BytesIO()
    font.save(out)
    return out.getvalue()


def _truetype() -> FontBuilder:
    """Squares of 100, 200, 300 and 400 units."""
    builder = FontBuilder(EM, isTTF=True)
    builder.setupGlyphOrder(GLYPHS)
    builder.setupCharacterMap(CMAP)
    builder.setupNameTable({"familyName": "Small", "styleName": "Regular", "psName": "Small"})
    builder.setupGlyf({name: _square(100 * (i + 1)) for i, name in enumerate(GLYPHS)})
    return builder


def truetype_font() -> bytes:
    """A plain TrueType font."""
    return _finished(_truetype())


def _postscript(cff2: bool) -> tuple[FontBuilder, dict[str, T2CharString]]:
    builder = FontBuilder(EM, isTTF=False)
    builder.setupGlyphOrder(GLYPHS)
    builder.setupCharacterMap(CMAP)
    builder.setupNameTable({"familyName": "Small", "styleName": "Regular", "psName": "Small"})
    strings = {}
    for index, name in enumerate(GLYPHS):
        pen = T2CharStringPen(None if cff2 else WIDTHS[name], None, CFF2=cff2)
        _square(100 * (index + 1)).draw(pen, None)
        strings[name] = pen.getCharString()
    return builder, strings


def cff_font() -> bytes:
    """An OpenType font with PostScript outlines."""
    builder, strings = _postscript(cff2=False)
    builder.setupCFF("Small", {}, strings, {})
    return _finished(builder)


def variable_cff_font() -> bytes:
    """A variable font with PostScript outlines, in which nothing varies."""
    builder, strings = _postscript(cff2=True)
    builder.setupFvar([("wght", 100, 400, 900, "Weight")], [])
    builder.setupCFF2(strings, [{}])
    return _finished(builder)


def variable_font() -> bytes:
    """A TrueType font from 100 to 900, whose A is 10 units wider for each 100 above 400."""
    builder = _truetype()
    builder.setupFvar([("wght", 100, 400, 900, "Weight")], [])
    # four corners and four phantom points; at 900 the right side moves by 50
    deltas = [(0, 0), (0, 0), (50, 0), (50, 0), (0, 0), (50, 0), (0, 0), (0, 0)]
    builder.setupGvar({"A": [TupleVariation({"wght": (0, 1, 1)}, deltas)]})
    return _finished(builder)


def restricted_font(fs_type: int = 2, letters: Mapping[int, str] | None = None) -> bytes:
    """A font whose maker does not allow it to be embedded, or only otherwise.

    ``letters`` are the characters that A, B and C stand for, in place of these.
    """
    builder = _truetype()
    if letters:
        builder.setupCharacterMap(dict(letters))
        builder.setupNameTable({"familyName": "Mine", "styleName": "Regular", "psName": "Mine"})
    return _restricted(_finished(builder), fs_type)


def restricted_cff_font() -> bytes:
    """The same with PostScript outlines."""
    return _restricted(cff_font(), 2)


def _restricted(data: bytes, fs_type: int) -> bytes:
    font = TTFont(io.BytesIO(data))
    font["OS/2"].fsType = fs_type
    return _bytes(font)


def layered_font() -> bytes:
    """A font whose A is a red square with a blue one on it (COLR, version 0)."""
    builder = _truetype()
    builder.setupCOLR({"A": [("C", 0), ("B", 1)]})
    builder.setupCPAL([[(1.0, 0.0, 0.0, 1.0), (0.0, 0.0, 1.0, 1.0)]])
    return _finished(builder)


def bitmap_font(png: bytes) -> bytes:
    """A font whose A is a picture (sbix)."""
    font = TTFont(io.BytesIO(truetype_font()))
    table = newTable("sbix")
    table.version, table.flags, table.numStrikes = 1, 1, 1
    strike = sbixStrike.Strike(ppem=20, resolution=72)
    for name in GLYPHS:
        kind = "png " if name == "A" else None
        data = png if name == "A" else None
        strike.glyphs[name] = sbixGlyph.Glyph(
            glyphName=name, graphicType=kind, imageData=data, originOffsetX=0, originOffsetY=0
        )
    table.strikes = {20: strike}
    font["sbix"] = table
    return _bytes(font)


Maker = Callable[[], bytes]
