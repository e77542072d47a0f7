"""Which paper, and how it lies."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QVBoxLayout, QWidget

from cjm_desktop.base.papers import (
    LARGEST_PLAIN_MM,
    PAPERS,
    SMALLEST_SIDE_MM,
    PaperError,
    paper_name,
    parse_sheet,
)
from cjm_desktop.base.units import Orientation, Paper
from cjm_desktop.model.print_settings import PrintSettings
from cjm_desktop.session.settings import Settings
from cjm_desktop.ui.controls.choice import Choice, Option
from cjm_desktop.ui.controls.numbers import OptionalNumber
from cjm_desktop.ui.controls.segments import SegmentOption, Segments
from cjm_desktop.ui.fonts import scaled
from cjm_desktop.ui.panels.form import field_label

_OWN = "own"


class PaperFields(QWidget):
    """A list of papers, an own size, and lying or standing; remembers what was chosen."""

    changed = Signal()

    def __init__(self, settings: Settings, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._settings = settings
        self._name = Choice(
            [
                *(Option(name, _paper_words(name)) for name in PAPERS),
                Option(_OWN, self.tr("Own size")),
            ]
        )
        self._sides = (_side_field(self.tr("Width, mm")), _side_field(self.tr("Height, mm")))
        self._lies = Segments(
            [
                SegmentOption("landscape", self.tr("Landscape")),
                SegmentOption("portrait", self.tr("Portrait")),
            ]
        )
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        self._add(column, self.tr("Paper"), self._name)
        self._own = self._own_fields()
        column.addWidget(self._own)
        self._lies_label = self._add(column, self.tr("Orientation"), self._lies)
        self._restore()
        self._name.edited.connect(self._on_changed)
        self._lies.edited.connect(self._on_changed)
        for side in self._sides:
            side.edited.connect(self._on_changed)

    def paper(self) -> Paper:
        """Return the paper as it lies."""
        if self._name.value() == _OWN:
            return self._own_paper
        return PAPERS[str(self._name.value())].turned(self.orientation())

    def orientation(self) -> Orientation:
        """Return whether the paper lies or stands."""
        if self._name.value() == _OWN:
            return self._own_paper.orientation
        return "portrait" if self._lies.value() == "portrait" else "landscape"

    def settings(self) -> PrintSettings:
        """Return what is chosen, for printing."""
        if self._name.value() == _OWN:
            width, height = self._own_paper
            return PrintSettings(paper=f"{width:g}x{height:g}mm")
        return PrintSettings(paper=self.name(), orientation=self.orientation())

    def name(self) -> str:
        """Return the paper's name, for a file's: ``A3`` or ``1200x600``."""
        if self._name.value() != _OWN:
            return str(self._name.value())
        return "x".join(str(round(side)) for side in self._own_paper)

    def _own_fields(self) -> QWidget:
        own = QWidget()
        line = QHBoxLayout(own)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(scaled(10))
        for side in self._sides:
            half = QVBoxLayout()
            half.setSpacing(0)
            self._add(half, side.accessibleName(), side)
            line.addLayout(half, 1)
        return own

    def _add(self, column: QVBoxLayout, words: str, control: QWidget) -> QLabel:
        label = field_label(words)
        label.setBuddy(control)
        control.setAccessibleName(words)
        column.addWidget(label)
        column.addWidget(control)
        return label

    def _restore(self) -> None:
        kept = self._settings.paper
        try:
            paper = parse_sheet(kept)
        except PaperError:
            kept, paper = "A3", PAPERS["A3"]
        self._name.show_value(paper_name(kept) or _OWN)
        self._own_paper = paper
        for side, length in zip(self._sides, paper, strict=True):
            side.show_value(round(length))
        self._lies.show_value(self._settings.orientation)
        self._show_fields()

    def _show_fields(self) -> None:
        own = self._name.value() == _OWN
        self._own.setVisible(own)
        self._lies.setVisible(not own)
        self._lies_label.setVisible(not own)

    def _on_changed(self) -> None:
        self._show_fields()
        width, height = (side.value() for side in self._sides)
        if width and height:
            self._own_paper = Paper(width, height)
        own = self._name.value() == _OWN
        self._settings.paper = f"{self.name()}mm" if own else self.name()
        if not own:
            self._settings.orientation = self.orientation()
        self.changed.emit()


def _paper_words(name: str) -> str:
    short, long = (round(side) for side in PAPERS[name])
    return f"{name}  {short} × {long} mm"


def _side_field(name: str) -> OptionalNumber:
    field = OptionalNumber(SMALLEST_SIDE_MM, LARGEST_PLAIN_MM)
    field.setAccessibleName(name)
    return field
