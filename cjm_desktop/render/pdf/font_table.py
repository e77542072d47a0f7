"""The faces of a document and the font resources that show their glyphs."""

from collections.abc import Iterator

from pikepdf import Dictionary, Name, Pdf

from cjm_desktop.render.font_file import FontFile
from cjm_desktop.render.glyph_drawing import glyph_outline
from cjm_desktop.render.pdf.colours import Colours
from cjm_desktop.render.pdf.drawn_font import GLYPHS, DrawnFont
from cjm_desktop.render.pdf.embedded_font import EmbeddedFont
from cjm_desktop.render.pdf.fonts import PdfFont
from cjm_desktop.scene.items import Step
from cjm_desktop.scene.text import Face


class FaceFonts:
    """The fonts of one face: one for all of its glyphs, or one for every 256 if it is drawn."""

    def __init__(self, face: Face, prefix: str, colours: Colours) -> None:
        self._file = FontFile(face)
        self._prefix = prefix
        self._colours = colours
        self._drawn: dict[int, PdfFont] = {}
        self._steps: dict[int, tuple[Step, ...]] = {}
        self.whole = _whole(self._file, prefix)

    def font(self, glyph: int) -> PdfFont:
        """Return the font that shows a glyph."""
        if self.whole is not None:
            return self.whole
        block = glyph // GLYPHS
        if block not in self._drawn:
            self._drawn[block] = DrawnFont(self._file, f"{self._prefix}_{block}", self._colours)
        return self._drawn[block]

    def steps(self, glyph: int) -> tuple[Step, ...]:
        """Return the path of a glyph, in thousandths of an em."""
        if glyph not in self._steps:
            self._steps[glyph] = tuple(glyph_outline(self._file, glyph))
        return self._steps[glyph]

    def __iter__(self) -> Iterator[PdfFont]:
        """Yield the fonts that were asked for."""
        yield from self._drawn.values() if self.whole is None else (self.whole,)


def _whole(file: FontFile, name: str) -> EmbeddedFont | None:
    """Return the one font that has all of a face's glyphs, None where each is a drawing."""
    if not file.is_plain:
        return None
    if file.is_restricted:
        from cjm_desktop.render.pdf.unseen_font import UnseenFont  # few files need it

        return UnseenFont(file, name)
    return EmbeddedFont(file, name)


class FontTable:
    """The fonts of every face in a document."""

    def __init__(self, colours: Colours) -> None:
        self._colours = colours
        self._faces: dict[str, FaceFonts] = {}

    def __getitem__(self, face: Face) -> FaceFonts:
        """Return the fonts of a face."""
        known = self._faces.get(face.name)
        if known is None:
            known = self._faces[face.name] = FaceFonts(
                face, f"F{len(self._faces) + 1}", self._colours
            )
        return known

    def embed(self, pdf: Pdf) -> Dictionary:
        """Add the fonts to a document, with the glyphs that were used, and return them by name."""
        made = Dictionary()
        for fonts in self._faces.values():
            for font in fonts:
                made[Name(f"/{font.name}")] = font.embed(pdf)
        return made
