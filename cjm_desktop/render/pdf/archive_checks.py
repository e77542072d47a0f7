"""Whether a file is PDF/A-2u: pikepdf's own validator, of the file as it was written."""

from collections.abc import Iterator
from typing import BinaryIO

from pikepdf import Dictionary, Name, Object, Pdf, parse_content_stream

from cjm_desktop.render.pdf.content_streams import with_small_pages
from cjm_desktop.render.pdf.faults import Fault
from cjm_desktop.render.pdf.file_checks import fonts

# The validator knows 2b. What 2u has beyond it, text that can be read from every font, is asked of
# every file; the claim itself is what it then takes offence at.
_LEVEL_RULE = "ISO_19005_2:6.6.4-3"
_LEVEL = "is 'U', expected 'B'"
_DRAWN_RULE = "pikepdf:font-type3"  # fonts that it does not look at; we do
_GLYPH_OPERATORS = frozenset(("d0", "d1", "q", "Q", "cm", "m", "l", "c", "h", "f", "Do"))
_GLYPH_SPACES = (Name.DeviceRGB, Name.DeviceGray)


def check_archive(pdf: Pdf, file: BinaryIO) -> Iterator[Fault]:
    """Yield what keeps a file, opened as a document, from being PDF/A-2u."""
    from pikepdf import pdfa  # with tables that no other file needs

    # which reads a page as a whole: one of 20,000 cards in 300 MB
    for finding in pdfa.validate_written(with_small_pages(file), "2b").findings:
        is_claim = finding.rule == _LEVEL_RULE and finding.message.endswith(_LEVEL)
        if not is_claim and finding.rule != _DRAWN_RULE:
            yield Fault(f"PDF/A {finding.rule}", f"{finding.message}, {finding.where}")
    for font in fonts(pdf):
        if font.Subtype == Name.Type3:
            yield from _drawn_faults(font)


def _drawn_faults(font: Object) -> Iterator[Fault]:
    """Yield what glyphs that are drawings have in them beside outlines and plain images."""
    for procedure in font.CharProcs.values():
        for step in parse_content_stream(procedure):
            if str(step.operator) not in _GLYPH_OPERATORS:
                yield Fault("glyphs are outlines or images", str(step.operator))
    for image in font.get("/Resources", Dictionary()).get("/XObject", Dictionary()).values():
        if image.get("/Subtype") != Name.Image or image.get("/ColorSpace") not in _GLYPH_SPACES:
            yield Fault("glyphs are outlines or images", str(image.get("/ColorSpace")))
