"""The names of the five levels of a curve row."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QGridLayout, QLabel, QWidget

from cjm_desktop.layout.levels import LEVELS
from cjm_desktop.ui.controls.text_fields import LineField
from cjm_desktop.ui.figures import level_figure
from cjm_desktop.ui.fonts import scaled, ui_font
from cjm_desktop.ui.several import common


class LevelFields(QWidget):
    """A field for each level, from the best to the worst; a blank one leaves its level unnamed."""

    edited = Signal(int, str)  # the place of a level, from the best on, and its name

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(scaled(8))
        grid.setVerticalSpacing(scaled(4))
        self._fields: list[LineField] = []
        for row, level in enumerate(LEVELS):
            figure = QLabel(level_figure(level))
            figure.setFont(ui_font(12))
            figure.setProperty("note", True)
            field = LineField()
            field.setAccessibleName(self.tr("Name of level {level}").format(level=figure.text()))
            field.edited.connect(lambda text, place=row: self.edited.emit(place, text))
            grid.addWidget(figure, row, 0)
            grid.addWidget(field, row, 1)
            self._fields.append(field)
        self.setFocusProxy(self._fields[0])

    def show_names(self, rows: Sequence[Sequence[str]], usual: Sequence[str]) -> None:
        """Show the names that rows give their levels; where these differ it says so."""
        for place, (field, word) in enumerate(zip(self._fields, usual, strict=True)):
            name = common(names[place] if place < len(names) else "" for names in rows)
            if isinstance(name, str):
                field.show_value(name)
                field.setPlaceholderText(word)
            else:
                field.show_several()
