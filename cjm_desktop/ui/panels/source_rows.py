"""The sources of a project, with how much each carries on the map at hand."""

from collections.abc import Sequence
from typing import Final

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QLabel, QVBoxLayout, QWidget

from cjm_desktop.base.named_tuple import NamedTuple
from cjm_desktop.ui.fonts import scaled, ui_font
from cjm_desktop.ui.panels.form import note_label, section_label
from cjm_desktop.ui.panels.review_rows import wrapped_label

_SIDE: Final = 14


class SourceLine(NamedTuple):
    """A source in words: its number on paper, its name and kind, and how often it is named."""

    number: int
    name: str
    kind: str
    uses: int


class SourceList(QWidget):
    """Sources below each other under a title; their rows are kept."""

    def __init__(self, title: str) -> None:
        super().__init__()
        self.rows: list[SourceRow] = []
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(scaled(_SIDE), 0, scaled(_SIDE), 0)
        self._column.setSpacing(scaled(8))
        self._column.addWidget(section_label(title))

    def show_sources(self, lines: Sequence[SourceLine]) -> None:
        """Show sources."""
        while len(self.rows) < len(lines):
            row = SourceRow()
            self.rows.append(row)
            self._column.addWidget(row)
        for row, line in zip(self.rows, lines, strict=False):
            row.show_line(line)
        for place, row in enumerate(self.rows):
            row.setVisible(place < len(lines))
        self.setVisible(bool(lines))


class SourceRow(QWidget):
    """One source."""

    def __init__(self) -> None:
        super().__init__()
        self._number = QLabel()
        self._number.setFont(ui_font(12, 600))
        self._name = wrapped_label(13, 400)
        self._about = note_label()
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(scaled(8))
        grid.setVerticalSpacing(0)
        grid.setColumnStretch(1, 1)
        grid.setColumnMinimumWidth(0, scaled(14))
        grid.addWidget(self._number, 0, 0, Qt.AlignmentFlag.AlignTop)
        grid.addWidget(self._name, 0, 1)
        grid.addWidget(self._about, 1, 1)

    def show_line(self, line: SourceLine) -> None:
        """Show a source."""
        self._number.setText(str(line.number))
        self._name.setText(" ".join(line.name.split()) or self.tr("Without a name"))
        named = self.tr("%n times on this map", "", line.uses)
        used = named if line.uses else self.tr("not on this map")
        self._about.setText(" · ".join(filter(None, (line.kind, used))))
