"""The sources of a project: their kinds, and how much each carries on the map at hand."""

from collections.abc import Sequence
from typing import Final

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QGridLayout, QLabel, QVBoxLayout, QWidget

from cjm_desktop.base.ids import SourceId
from cjm_desktop.base.named_tuple import NamedTuple
from cjm_desktop.model.document import Source
from cjm_desktop.ui.controls.choice import Choice, Option
from cjm_desktop.ui.fonts import scaled, ui_font
from cjm_desktop.ui.panels.form import note_label, section_label
from cjm_desktop.ui.panels.review_rows import wrapped_label
from cjm_desktop.ui.source_kinds import SOURCE_KINDS, source_kind_words

_SIDE: Final = 14


class SourceLine(NamedTuple):
    """A source with its number on paper, and how often it is named on the map."""

    number: int
    source: Source
    uses: int


class SourceList(QWidget):
    """Sources below each other under a title; their rows are kept."""

    kind_chosen = Signal(object, object)  # SourceId, SourceKind

    def __init__(self, title: str) -> None:
        super().__init__()
        self.rows: list[SourceRow] = []
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(scaled(_SIDE), 0, scaled(_SIDE), 0)
        self._column.setSpacing(scaled(12))
        self._column.addWidget(section_label(title))

    def show_sources(self, lines: Sequence[SourceLine]) -> None:
        """Show sources."""
        while len(self.rows) < len(lines):
            row = SourceRow()
            row.kind_chosen.connect(self.kind_chosen)
            self.rows.append(row)
            self._column.addWidget(row)
        for row, line in zip(self.rows, lines, strict=False):
            row.show_line(line)
        for place, row in enumerate(self.rows):
            row.setVisible(place < len(lines))
        self.setVisible(bool(lines))


class SourceRow(QWidget):
    """One source: its name, how much it carries, and its kind to choose."""

    kind_chosen = Signal(object, object)  # SourceId, SourceKind

    def __init__(self) -> None:
        super().__init__()
        self._source: SourceId | None = None
        self._number = QLabel()
        self._number.setFont(ui_font(12, 600))
        self._name = wrapped_label(13, 400)
        self._about = note_label()
        self.kind = Choice([Option(kind, source_kind_words(kind)) for kind in SOURCE_KINDS])
        self.kind.edited.connect(lambda kind: self.kind_chosen.emit(self._source, kind))
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(scaled(8))
        grid.setVerticalSpacing(scaled(2))
        grid.setColumnStretch(1, 1)
        grid.setColumnMinimumWidth(0, scaled(14))
        grid.addWidget(self._number, 0, 0, Qt.AlignmentFlag.AlignTop)
        grid.addWidget(self._name, 0, 1)
        grid.addWidget(self._about, 1, 1)
        grid.addWidget(self.kind, 2, 1)

    def show_line(self, line: SourceLine) -> None:
        """Show a source."""
        source = line.source
        name = " ".join(source.name.split()) or self.tr("Without a name")
        self._source = source.id
        self._number.setText(str(line.number))
        self._name.setText(name)
        named = self.tr("%n times on this map", "", line.uses)
        self._about.setText(named if line.uses else self.tr("not on this map"))
        self.kind.show_value(source.kind)
        self.kind.setAccessibleName(self.tr("Kind of source {number}").format(number=line.number))
