"""Whether a map is cut into sheets to be put together, and into which."""

from typing import Final

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from cjm_desktop.base.papers import paper_name
from cjm_desktop.layout.tiles.tiling import Tiling
from cjm_desktop.model.print_settings import PrintSettings
from cjm_desktop.ui.controls.choice import Choice, Option
from cjm_desktop.ui.fonts import scaled
from cjm_desktop.ui.panels.form import note_label
from cjm_desktop.ui.printing.amounts import Amount
from cjm_desktop.ui.printing.fields import Field, Pair
from cjm_desktop.ui.printing.sheet_words import sheets_words

_PAPERS: Final = ("A4", "A3", "A2", "ANSI A", "ANSI B")


class SheetFields(QWidget):
    """The paper of the sheets, how far they overlap, where the printer cannot print."""

    edited = Signal(object)  # dict of changes to the settings

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.tile = Choice()
        self.overlap = Amount("mm", 5, 100)
        self.margin = Amount("mm", 0, 100)
        self.note = note_label()
        self.note.setContentsMargins(0, scaled(6), 0, 0)
        self._more = Pair(
            Field(self.tr("Overlap"), self.overlap), Field(self.tr("Printer margin"), self.margin)
        )
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(Field(self.tr("Over sheets"), self.tile))
        column.addWidget(self._more)
        column.addWidget(self.note)
        self.tile.edited.connect(self._on_tile)
        self.overlap.edited.connect(lambda overlap: self.edited.emit({"overlap": overlap}))
        self.margin.edited.connect(lambda margin: self.edited.emit({"printer_margin": margin}))

    def show_settings(self, settings: PrintSettings) -> None:
        """Show what is chosen."""
        name = paper_name(settings.tile) or settings.tile
        papers = _PAPERS if name in _PAPERS or not name else (*_PAPERS, name)
        of = self.tr("Sheets of {paper}, to stick together")
        self.tile.set_options(
            [
                Option("", self.tr("No, on one page")),
                *(Option(paper, of.format(paper=paper)) for paper in papers),
            ]
        )
        self.tile.show_value(name)
        self.overlap.show_value(settings.overlap)
        self.margin.show_value(settings.printer_margin)
        self._more.setVisible(bool(name))
        if not name:
            self.show_tilings(())

    def show_tilings(self, tilings: tuple[Tiling, ...]) -> None:
        """Say how many sheets there are, and how many the other way."""
        self.note.setText(sheets_words(tilings))
        self.note.setVisible(bool(tilings))

    def _on_tile(self, tile: object) -> None:
        changes: dict[str, object] = {"tile": tile}
        if tile:
            changes |= {"bleed": None, "marks": False}
        self.edited.emit(changes)
