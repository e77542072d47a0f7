"""The fonts of a document: which glyphs are used and what they stand for."""

from abc import ABC, abstractmethod
from collections.abc import Sequence

from pikepdf import Object, Pdf

from cjm_desktop.render.font_file import FontFile

_LONGEST_TEXT = 32  # characters; readers give up on longer ones where fonts tell them


class PdfFont(ABC):
    """A font resource; it collects the glyphs that are used."""

    unseen = False  # whether what is seen are outlines, which the page draws beside it

    def __init__(self, file: FontFile, name: str) -> None:
        self.file = file
        self.name = name
        self._glyphs: dict[int, tuple[str, float]] = {}
        self._texts: dict[int, str] = {}
        self._told: set[tuple[int, str]] = set()  # glyphs with what they stand for

    def use(self, glyphs: Sequence[int]) -> list[tuple[str, float]]:
        """Return the codes of glyphs, hexadecimal, and their widths in thousandths of an em."""
        known = self._glyphs
        try:
            return [known[glyph] for glyph in glyphs]
        except KeyError:
            for glyph in glyphs:
                if glyph not in known:
                    known[glyph] = (self.code(glyph), self.file.width(glyph))
        return [known[glyph] for glyph in glyphs]

    def means(self, glyph: int, text: str) -> bool:
        """Tell whether a glyph stands for a text: the first that is asked, unless it is long."""
        is_short = 0 < len(text) <= _LONGEST_TEXT
        if not is_short or self._texts.setdefault(glyph, text) != text:
            return False
        self._told.add((glyph, text))
        return True

    def mean(self, glyphs: Sequence[int], texts: Sequence[str]) -> bool:
        """Tell whether each of some glyphs stands for its text."""
        # most have been told before, and a set looks at all of them at once
        is_known = self._told.issuperset(zip(glyphs, texts, strict=True))
        return is_known or all(map(self.means, glyphs, texts))

    @property
    def widths(self) -> dict[int, float]:
        """The widths of the used glyphs, in the order of their numbers."""
        return {glyph: self._glyphs[glyph][1] for glyph in sorted(self._glyphs)}

    @property
    def texts(self) -> dict[str, str]:
        """What the codes of used glyphs stand for; "" where only a cluster of them tells."""
        return {self.code(glyph): self._texts.get(glyph, "") for glyph in sorted(self._glyphs)}

    @abstractmethod
    def code(self, glyph: int) -> str:
        """Return a glyph's code, hexadecimal."""

    @abstractmethod
    def embed(self, pdf: Pdf) -> Object:
        """Add the font to a document, with the glyphs that were used."""
