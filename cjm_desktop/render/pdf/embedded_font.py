"""Font files cut down to the glyphs used, with the objects that describe them (ISO 32000, 9.7)."""

import hashlib
import re
import struct
from collections.abc import Iterable, Mapping

import uharfbuzz as hb
from pikepdf import Array, Dictionary, Name, Object, Pdf, Stream, String

from cjm_desktop.render.font_file import FontFile
from cjm_desktop.render.pdf.fonts import PdfFont
from cjm_desktop.render.pdf.unicode_map import to_unicode

_SYMBOLIC = 4  # a flag: glyphs are numbered by the font itself
_KEPT = {"head", "hhea", "hmtx", "maxp", "glyf", "loca", "CFF ", "CFF2"}
_VARIATIONS = {"fvar", "avar", "gvar", "HVAR", "MVAR"}


class EmbeddedFont(PdfFont):
    """A subset of a font file, whose codes are its glyph numbers."""

    def code(self, glyph: int) -> str:
        """Return a glyph's number in four digits."""
        return f"{glyph:04X}"

    def embed(self, pdf: Pdf) -> Object:
        """Add the subset to a document."""
        face = self.file.face
        tag = _subset_tag(face.name, self.widths)
        name = Name(f"/{tag}+{_postscript_name(self.family)}")
        return pdf.make_indirect(
            Dictionary(
                Type=Name.Font,
                Subtype=Name.Type0,
                BaseFont=name,
                Encoding=Name("/Identity-H"),
                DescendantFonts=Array([self.descendant(pdf, name)]),
                ToUnicode=Stream(pdf, to_unicode(self.texts)),
            )
        )

    @property
    def family(self) -> str:
        """What the font is called in the file."""
        return self.file.face.name

    def descendant(self, pdf: Pdf, name: Name) -> Object:
        """Add the font that holds the glyphs, with its program."""
        subset = _subset(self.file, self.widths)
        outlines = bytes(subset.reference_table("CFF ").data)
        descriptor = descriptor_of(self.file, name)
        made = Dictionary(
            Type=Name.Font,
            Subtype=Name.CIDFontType0 if outlines else Name.CIDFontType2,
            BaseFont=name,
            CIDSystemInfo=NUMBERED,
            DW=0,
            W=width_array(self.widths),
        )
        if outlines:
            descriptor.FontFile3 = Stream(pdf, outlines, Subtype=Name.CIDFontType0C)
        else:
            data = bytes(subset.blob.data)
            descriptor.FontFile2 = Stream(pdf, data, Length1=len(data))
            made.CIDToGIDMap = Name.Identity
        made.FontDescriptor = pdf.make_indirect(descriptor)
        return pdf.make_indirect(made)


NUMBERED = Dictionary(Registry=String("Adobe"), Ordering=String("Identity"), Supplement=0)


def _postscript_name(name: str) -> str:
    return re.sub(r"[^A-Za-z0-9-]", "", name) or "Font"


def _subset_tag(name: str, glyphs: Iterable[int]) -> str:
    """Return six capitals that differ between subsets of a face."""
    digest = hashlib.sha256(f"{name} {list(glyphs)}".encode()).digest()
    return "".join(chr(ord("A") + byte % 26) for byte in digest[:6])


def _subset(file: FontFile, glyphs: Iterable[int]) -> hb.Face:
    """Return the font with the same glyph numbers, but empty glyphs where none is used."""
    flags = hb.SubsetFlags
    wanted = hb.SubsetInput()
    wanted.glyph_set.update(glyphs)
    wanted.flags = (
        flags.RETAIN_GIDS
        | flags.NO_HINTING
        | flags.NOTDEF_OUTLINE
        | flags.NO_LAYOUT_CLOSURE
        | flags.CFF_IDENTITY_CHARSET
        | flags.DOWNGRADE_CFF2
    )
    dropped = set(file.file.table_tags) - _KEPT - _VARIATIONS
    wanted.drop_table_tag_set.update(int.from_bytes(tag.encode("latin-1")) for tag in dropped)
    if file.is_variable:
        _pin_weight(wanted, file)
    return wanted.subset(file.file)


def _pin_weight(wanted: hb.SubsetInput, file: FontFile) -> None:
    """Ask for one cut of a variable font: PDF knows no others."""
    wanted.pin_all_axes_to_default(file.file)
    if any(axis.tag == "wght" for axis in file.file.axis_infos):
        wanted.pin_axis_location(file.file, "wght", file.face.weight)


def descriptor_of(file: FontFile, name: Name) -> Dictionary:
    """Return a font's measures, as yet without its program."""
    extents = file.font.get_font_extents("ltr")
    capitals = file.font.get_metric_position_with_fallback(hb.OTMetricsTag.CAP_HEIGHT)
    box = struct.unpack_from(">4h", file.file.reference_table("head").data, 36)
    return Dictionary(
        Type=Name.FontDescriptor,
        FontName=name,
        Flags=_SYMBOLIC,
        FontBBox=Array([round(side * file.unit) for side in box]),
        ItalicAngle=0,
        Ascent=round(extents.ascender * file.unit),
        Descent=round(extents.descender * file.unit),
        CapHeight=round(capitals * file.unit),
        StemV=round(50 + (file.face.weight / 65) ** 2),  # the usual guess; no font tells it
    )


def width_array(widths: Mapping[int, float]) -> Array:
    """Return widths in runs of glyph numbers that follow each other."""
    made = Array()
    following = -1
    for glyph, width in widths.items():
        if glyph != following:
            made.append(glyph)
            made.append(Array())
        made[-1].append(width)
        following = glyph + 1
    return made
