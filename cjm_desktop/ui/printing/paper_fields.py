"""Which paper, how it lies, how large the type, and how much white around it."""

from typing import Final

from PySide6.QtCore import QLocale, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from cjm_desktop.base.papers import (
    LARGEST_SIDE_MM,
    PAPERS,
    ROLLS,
    SMALLEST_SIDE_MM,
    PaperError,
    Roll,
    paper_name,
    parse_paper,
)
from cjm_desktop.base.units import Orientation, Paper
from cjm_desktop.model.print_settings import PrintSettings
from cjm_desktop.ui.controls.choice import Choice, Option
from cjm_desktop.ui.controls.segments import SegmentOption, Segments
from cjm_desktop.ui.fonts import scaled
from cjm_desktop.ui.panels.form import note_label
from cjm_desktop.ui.printing.amounts import Amount
from cjm_desktop.ui.printing.fields import Field, Pair

OWN: Final = "own"
AS_NEEDED: Final = "as needed"
_USUAL_TYPE: Final = 24.0  # points
_INCHES: Final = {610: 24, 914: 36, 1067: 42, 1118: 44}


class PaperFields(QWidget):
    """A list of papers, an own size, lying or standing, and what may be said of the type."""

    edited = Signal(object)  # dict of changes to the settings

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.paper = Choice(self._papers())
        self.sides = (
            Amount("mm", SMALLEST_SIDE_MM, LARGEST_SIDE_MM),
            Amount("mm", SMALLEST_SIDE_MM, LARGEST_SIDE_MM),
        )
        self.lies = Segments(
            [
                SegmentOption("landscape", self.tr("Landscape")),
                SegmentOption("portrait", self.tr("Portrait")),
            ]
        )
        self.sizing = Choice(
            [Option("fit", self.tr("Fit to page")), Option("type", self.tr("Size of type"))]
        )
        self.type_size = Amount("pt", 4, 400)
        self.margin = Amount("mm", 0, 1000, self.tr("As the map"))
        self._note = note_label()
        self._note.setContentsMargins(0, scaled(6), 0, 0)
        self._lay_out()
        self._connect()

    def show_settings(self, settings: PrintSettings) -> None:
        """Show what is chosen."""
        paper = _known(settings.paper)
        self.paper.show_value(_choice(settings, paper))
        if isinstance(paper, Paper):
            own = _choice(settings, paper) == OWN and not settings.orientation
            lying = paper if own else paper.turned(_orientation(settings, paper))
            for side, length in zip(self.sides, lying, strict=True):
                side.show_value(length)
        self.lies.show_value(_orientation(settings, paper))
        self.sizing.show_value("type" if settings.type_size else "fit")
        self.type_size.show_value(settings.type_size or _USUAL_TYPE)
        self.margin.show_value(settings.margin)
        self._show_fields(settings, paper)

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        width, height = self.tr("Width"), self.tr("Height")
        self._own = Pair(Field(width, self.sides[0]), Field(height, self.sides[1]))
        self._lies = Field(self.tr("Orientation"), self.lies)
        type_size = Field(self.tr("Text of cards"), self.type_size)
        self._type = Pair(type_size, QWidget())
        column.addWidget(Field(self.tr("Paper"), self.paper))
        column.addWidget(self._own)
        column.addWidget(self._lies)
        column.addWidget(self._note)
        size, margin = self.tr("Size"), self.tr("Margin")
        column.addWidget(Pair(Field(size, self.sizing), Field(margin, self.margin)))
        column.addWidget(self._type)

    def _connect(self) -> None:
        self.paper.edited.connect(self._on_paper)
        for side in self.sides:
            side.edited.connect(self._on_side)
        self.lies.edited.connect(lambda way: self.edited.emit({"orientation": way}))
        self.sizing.edited.connect(self._on_size)
        self.type_size.edited.connect(lambda size: self.edited.emit({"type_size": size}))
        self.margin.edited.connect(lambda margin: self.edited.emit({"margin": margin}))

    def _papers(self) -> list[Option]:
        rolls = self.tr("Roll {width} mm, {inches} inch")
        return [
            *(Option(name, _paper_words(name)) for name in PAPERS),
            *(
                Option(f"roll-{width}", rolls.format(width=width, inches=_INCHES[width]))
                for width in ROLLS
            ),
            Option(OWN, self.tr("Own size")),
            Option(AS_NEEDED, self.tr("As large as the text needs")),
        ]

    def _show_fields(self, settings: PrintSettings, paper: Paper | Roll | None) -> None:
        choice = _choice(settings, paper)
        self._own.setVisible(choice == OWN)
        self._lies.setVisible(choice not in (OWN, AS_NEEDED))
        self._type.setVisible(bool(settings.type_size))
        self.sizing.setEnabled(choice != AS_NEEDED)
        self._note.setVisible(isinstance(paper, Roll))
        if isinstance(paper, Roll):
            standing = _orientation(settings, paper) == "portrait"
            self._note.setText(
                self.tr("As wide as the roll, as long as needed.")
                if standing
                else self.tr("As high as the roll is wide, as long as needed.")
            )

    def _on_paper(self, choice: object) -> None:
        if choice == AS_NEEDED:
            size = self.type_size.value() or _USUAL_TYPE
            self.edited.emit({"paper": "", "orientation": None, "type_size": size})
        elif choice == OWN:
            self._on_side()
        else:
            way = self.lies.value() or "landscape"
            self.edited.emit({"paper": str(choice), "orientation": way})

    def _on_side(self) -> None:
        width, height = (side.value() for side in self.sides)
        if width is None or height is None:
            width, height = PAPERS["A3"].turned("landscape")
        self.edited.emit({"paper": f"{width:g}x{height:g}mm", "orientation": None})

    def _on_size(self, choice: object) -> None:
        size = self.type_size.value() or _USUAL_TYPE
        self.edited.emit({"type_size": size if choice == "type" else None})


def paper_words(settings: PrintSettings) -> str:
    """Return a short name of the paper, for a file's name: ``A3``, ``1200x600``, ``roll-914``."""
    name = paper_name(settings.paper)
    if name:
        return name
    return settings.paper.removesuffix("mm").removesuffix("-portrait").removesuffix("-landscape")


def _known(text: str) -> Paper | Roll | None:
    """Return the paper that a text of the settings means; None for one that follows."""
    try:
        return parse_paper(text) if text else None
    except PaperError:
        return PAPERS["A3"]


def _choice(settings: PrintSettings, paper: Paper | Roll | None) -> str:
    if isinstance(paper, Roll):
        return f"roll-{paper.width:g}" if paper.width in ROLLS else OWN
    if paper is None:
        return AS_NEEDED if settings.type_size else "A3"
    return paper_name(settings.paper) or OWN


def _orientation(settings: PrintSettings, paper: Paper | Roll | None) -> Orientation:
    if settings.orientation:
        return settings.orientation
    return paper.orientation if isinstance(paper, Roll) else "landscape"


def _paper_words(name: str) -> str:
    locale = QLocale()
    short, long = (locale.toString(round(side)) for side in PAPERS[name])
    return f"{name}  {short} × {long} mm"
