"""What the pages of a document share: fonts, icons and pictures."""

from pikepdf import Dictionary, Pdf

from cjm_desktop.render.pdf.font_table import FontTable
from cjm_desktop.render.pdf.glyphs import Shown, encode
from cjm_desktop.render.pdf.icons import Icons
from cjm_desktop.render.pdf.pictures import Images, Pictures
from cjm_desktop.scene.text import Line


class Resources:
    """Collects what the pages use, under the names that their content calls it by."""

    def __init__(self, pdf: Pdf, images: Images) -> None:
        self._pdf = pdf
        self._fonts = FontTable()
        self._lines: dict[int, tuple[Line, tuple[Shown, ...]]] = {}
        self.icons = Icons(pdf)
        self.pictures = Pictures(pdf, images)

    def encoded(self, line: Line) -> tuple[Shown, ...]:
        """Return the operators that show a line; a line that comes again is encoded once."""
        known = self._lines.get(id(line))
        if known is None:
            # the line is kept, so that its id cannot become another's
            known = self._lines[id(line)] = (line, encode(line, self._fonts))
        return known[1]

    def dictionary(self) -> Dictionary:
        """Return all that was used, once every page has its content; fonts are embedded now."""
        return Dictionary(
            Font=self._fonts.embed(self._pdf),
            XObject=Dictionary({**self.icons.resources, **self.pictures.resources}),
        )
