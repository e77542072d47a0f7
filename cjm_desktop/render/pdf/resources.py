"""What the pages of a document share: fonts, icons and pictures."""

from collections.abc import Iterable

from pikepdf import Dictionary, Pdf

from cjm_desktop.render.pdf.colours import Colours
from cjm_desktop.render.pdf.font_table import FontTable
from cjm_desktop.render.pdf.glyphs import Shown, encode, outlines
from cjm_desktop.render.pdf.icons import Icons
from cjm_desktop.render.pdf.marks import SPACE, all_plates
from cjm_desktop.render.pdf.overprints import Overprints
from cjm_desktop.render.pdf.pictures import Images, Pictures
from cjm_desktop.scene.items import Step, Text
from cjm_desktop.scene.text import Line

_MOST_LINES = 5_000  # that are remembered; those that come again do so soon


class Resources:
    """Collects what the pages use, under the names that their content calls it by."""

    def __init__(
        self, pdf: Pdf, images: Images, colours: Colours, most_ppi: float | None = None
    ) -> None:
        self._pdf = pdf
        self.colours = colours
        self.overprints = Overprints()
        self.has_plate_marks = False
        self._fonts = FontTable(colours)
        self._lines: dict[int, tuple[Line, tuple[Shown, ...]]] = {}
        self.icons = Icons(pdf)
        self.pictures = Pictures(pdf, images, colours, most_ppi)

    def encoded(self, line: Line) -> tuple[Shown, ...]:
        """Return the operators that show a line; a line that comes again is encoded once."""
        known = self._lines.get(id(line))
        if known is None:
            if len(self._lines) >= _MOST_LINES:
                self._lines.clear()
            # the line is kept, so that its id cannot become another's
            known = self._lines[id(line)] = (line, encode(line, self._fonts))
        return known[1]

    def outlines(self, item: Text, shown: Iterable[Shown]) -> tuple[Step, ...]:
        """Return the paths of glyphs that ``encoded`` could not show, since their font stays away.

        They are seen in place of that font's, whose text lies unseen on them.
        """
        if not any(each.unseen for each in shown):
            return ()
        return tuple(outlines(item, self._fonts))

    def dictionary(self) -> Dictionary:
        """Return all that was used, once every page has its content; fonts are embedded now."""
        made = Dictionary(
            Font=self._fonts.embed(self._pdf),
            XObject=Dictionary({**self.icons.resources, **self.pictures.embed()}),
            ExtGState=self.overprints.resources,
        )
        if self.has_plate_marks:
            made.ColorSpace = Dictionary({f"/{SPACE}": all_plates()})
        return made
