"""What a picture shows, of which kind it is, and how large."""

from typing import Final, Literal

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from cjm_desktop.session.exporting import PictureWish
from cjm_desktop.ui.controls.numbers import OptionalNumber
from cjm_desktop.ui.controls.segments import SegmentOption, Segments
from cjm_desktop.ui.fonts import scaled
from cjm_desktop.ui.panels.form import note_label
from cjm_desktop.ui.printing.fields import Field, Pair

Shows = Literal["map", "phases", "selection"]
"""The whole sheet, the sheet of some phases, or what is selected without a sheet around it."""

_DPI: Final = 150
_LEAST_DPI: Final = 10
_MOST_DPI: Final = 1_200
_LEAST_SIDE: Final = 16
_MOST_SIDE: Final = 200_000


class PictureFields(QWidget):
    """Choices side by side; those that are of one kind of picture are shown for that kind."""

    changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.shows = Segments(
            [
                SegmentOption("map", self.tr("The whole map")),
                SegmentOption("phases", self.tr("These phases")),
                SegmentOption("selection", self.tr("What is selected")),
            ]
        )
        self.kind = Segments([SegmentOption("png", "PNG"), SegmentOption("svg", "SVG")])
        self.ground = Segments(
            [
                SegmentOption("paper", self.tr("Paper")),
                SegmentOption("transparent", self.tr("Transparent")),
            ]
        )
        self.text = Segments(
            [
                SegmentOption("text", self.tr("As text")),
                SegmentOption("outlines", self.tr("As outlines")),
            ]
        )
        self.dpi = OptionalNumber(_LEAST_DPI, _MOST_DPI, str(_DPI))
        self.side = OptionalNumber(_LEAST_SIDE, _MOST_SIDE, self.tr("as it comes"))
        self.about = note_label()
        self._pixels = Pair(
            Field(self.tr("Pixels an inch"), self.dpi),
            Field(self.tr("Longest side, pixels"), self.side),
        )
        self._text = Field(self.tr("Text"), self.text)
        self._lay_out()
        self._begin()

    def offer(self, *, phases: bool, selection: bool, first: Shows = "map") -> None:
        """Let phases and what is selected be chosen where there are any; begin with one of all."""
        self.shows.enable("phases", phases)
        self.shows.enable("selection", selection)
        self.shows.show_value(first)
        self._show()

    def shown(self) -> Shows:
        """Return what the picture shows."""
        match self.shows.value():
            case "phases":
                return "phases"
            case "selection":
                return "selection"
            case _:
                return "map"

    def suffix(self) -> str:
        """Return the end of the file's name, with its dot."""
        return f".{self.kind.value()}"

    def wish(self) -> PictureWish:
        """Return what is wanted of the picture."""
        transparent = self.ground.value() == "transparent"
        if self.kind.value() == "svg":
            return PictureWish(transparent=transparent, outlines=self.text.value() == "outlines")
        side = self.side.value()
        dpi = None if side else float(self.dpi.value() or _DPI)
        return PictureWish(dpi, side, transparent)

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(Field(self.tr("Show"), self.shows))
        kind = Field(self.tr("Kind of picture"), self.kind)
        column.addWidget(Pair(kind, Field(self.tr("Background"), self.ground)))
        column.addWidget(self._pixels)
        column.addWidget(self._text)
        column.addSpacing(scaled(12))
        column.addWidget(self.about)
        column.addStretch(1)

    def _begin(self) -> None:
        self.kind.show_value("png")
        self.ground.show_value("paper")
        self.text.show_value("text")
        for field in (self.shows, self.kind, self.ground, self.text, self.dpi, self.side):
            field.edited.connect(self._on_edited)
        self.offer(phases=False, selection=False)

    def _on_edited(self) -> None:
        self._show()
        self.changed.emit()

    def _show(self) -> None:
        is_svg = self.kind.value() == "svg"
        self._pixels.setVisible(not is_svg)
        self._text.setVisible(is_svg)
        self.dpi.setEnabled(self.side.value() is None)
        self.about.setText(self._words(is_svg))

    def _words(self, is_svg: bool) -> str:
        if not is_svg:
            if self.shown() == "selection":
                return self.tr("At 96 pixels an inch it is as large as on screen at 100 %.")
            return self.tr("A sheet as it is printed, on the paper of the last print.")
        if self.text.value() == "outlines":
            return self.tr("Looks the same in every program; its words cannot be searched.")
        return self.tr("Words can be searched and read aloud; the fonts are in the file.")
