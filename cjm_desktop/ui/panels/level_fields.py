"""The names of the five levels of a curve row."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QGridLayout, QLabel, QWidget

from cjm_desktop.layout.levels import LEVELS
from cjm_desktop.ui.controls.text_fields import LineField
from cjm_desktop.ui.fonts import scaled, ui_font


class LevelFields(QWidget):
    """A field for each level, from the best to the worst; a blank one leaves its level unnamed."""

    edited = Signal(object)  # tuple[str, ...], empty when the names are the usual ones

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(scaled(8))
        grid.setVerticalSpacing(scaled(4))
        self._fields: list[LineField] = []
        self._usual: tuple[str, ...] = ()
        for row, level in enumerate(LEVELS):
            figure = QLabel(f"{level:+d}".replace("-", "−") if level else "0")
            figure.setFont(ui_font(12))
            figure.setProperty("note", True)
            field = LineField()
            field.setAccessibleName(self.tr("Name of level {level}").format(level=figure.text()))
            field.edited.connect(self._on_edited)
            grid.addWidget(figure, row, 0)
            grid.addWidget(field, row, 1)
            self._fields.append(field)
        self.setFocusProxy(self._fields[0])

    def show_names(self, own: Sequence[str], usual: Sequence[str]) -> None:
        """Show the names that a row gives its levels, or those that it has without."""
        self._usual = tuple(usual)
        names = own or usual
        for index, (field, common) in enumerate(zip(self._fields, usual, strict=True)):
            field.setPlaceholderText(common)
            field.show_value(names[index] if index < len(names) else "")

    def _on_edited(self) -> None:
        names = tuple(field.text() for field in self._fields)
        self.edited.emit(() if names == self._usual or not any(names) else names)
