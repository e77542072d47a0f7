"""The font of text that is not seen: it lies under the outlines of fonts that may not be passed on.

Standards want a font program for such text too. This one is ours: glyphs without outlines, as wide
as those of the font that they stand for, so that whoever selects text selects what is seen.
"""

import io
import struct
from collections.abc import Mapping

from fontTools.fontBuilder import FontBuilder
from fontTools.ttLib.tables._g_l_y_f import Glyph
from pikepdf import Dictionary, Name, Object, Pdf, Stream

from cjm_desktop.render.pdf.embedded_font import (
    NUMBERED,
    EmbeddedFont,
    descriptor_of,
    width_array,
)

_EM = 1000
_NAME = "CJMUnseen"


class UnseenFont(EmbeddedFont):
    """Glyphs without outlines under the numbers that they have in the other font."""

    unseen = True

    @property
    def family(self) -> str:
        """What the font is called in the file."""
        return _NAME

    def descendant(self, pdf: Pdf, name: Name) -> Object:
        """Add the program, in which the used glyphs are numbered from 1."""
        program = _program(self.widths)
        descriptor = descriptor_of(self.file, name)
        descriptor.FontFile2 = Stream(pdf, program, Length1=len(program))
        return pdf.make_indirect(
            Dictionary(
                Type=Name.Font,
                Subtype=Name.CIDFontType2,
                BaseFont=name,
                CIDSystemInfo=NUMBERED,
                DW=0,
                W=width_array(self.widths),
                CIDToGIDMap=Stream(pdf, _numbers(self.widths)),
                FontDescriptor=pdf.make_indirect(descriptor),
            )
        )


def _numbers(widths: Mapping[int, float]) -> bytes:
    """Return the number in the program of each glyph of the other font, two bytes each."""
    numbers = [0] * (max(widths) + 1)
    for number, glyph in enumerate(widths, 1):
        numbers[glyph] = number
    return struct.pack(f">{len(numbers)}H", *numbers)


def _program(widths: Mapping[int, float]) -> bytes:
    """Return a TrueType font whose glyphs have these widths and nothing else."""
    advances = [500, *(round(width) for width in widths.values())]
    names = [".notdef", *(f"g{number}" for number in range(1, len(advances)))]
    builder = FontBuilder(_EM, isTTF=True)
    builder.setupGlyphOrder(names)
    builder.setupCharacterMap({})
    builder.setupGlyf({name: Glyph() for name in names})
    metrics = {name: (advance, 0) for name, advance in zip(names, advances, strict=True)}
    builder.setupHorizontalMetrics(metrics)
    builder.setupHorizontalHeader(ascent=800, descent=-200)
    builder.setupPost(keepGlyphNames=False)
    made = io.BytesIO()
    builder.font.save(made)
    return made.getvalue()
