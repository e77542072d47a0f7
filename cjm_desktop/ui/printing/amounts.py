"""Fields for an amount with a unit: "3 mm", "24 pt"."""

from PySide6.QtCore import QLocale, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent
from PySide6.QtWidgets import QWidget

from cjm_desktop.base.units import POINTS_PER_MM, LengthError, parse_length
from cjm_desktop.ui.controls.text_fields import Line

_STEPS = {Qt.Key.Key_Up: 1, Qt.Key.Key_Down: -1, Qt.Key.Key_PageUp: 10, Qt.Key.Key_PageDown: -10}


_LENGTHS = ("mm", "pt")


class Amount(Line):
    """A number of millimetres or points within bounds; an empty field is its placeholder.

    What is typed may have another unit of length ("2 cm"). Arrows change it by 1, Page keys by 10.
    """

    edited = Signal(object)  # float, or None when the field was emptied

    def __init__(
        self,
        unit: str,
        least: float,
        most: float,
        placeholder: str = "",
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(placeholder, parent)
        self._unit = unit
        self._least = least
        self._most = most
        self._optional = bool(placeholder)
        self._shown: float | None = None
        self.textEdited.connect(self._on_text_edited)
        self.left.connect(self._tidy)

    def show_value(self, value: float | None) -> None:
        """Show an amount; leaves alone what is being typed and means the same."""
        self._shown = value
        if not (self.hasFocus() and self._read() == (True, value)):
            self.show_text("" if value is None else self._written(value))
            self.show_invalid(False)

    def value(self) -> float | None:
        """Return the amount that was shown or made last, None for none."""
        return self._shown

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802 - Qt's name
        """Step with the arrows and Page keys, type the rest."""
        step = _STEPS.get(Qt.Key(event.key()))
        if step is None:
            super().keyPressEvent(event)
            return
        start = self._shown if self._shown is not None else self._least - step
        self._set(min(self._most, max(self._least, start + step)))

    def focusInEvent(self, event: QFocusEvent) -> None:  # noqa: N802 - Qt's name
        """Select all, so that typing replaces it."""
        super().focusInEvent(event)
        if event.reason() in (Qt.FocusReason.TabFocusReason, Qt.FocusReason.BacktabFocusReason):
            self.selectAll()

    def _set(self, value: float) -> None:
        if value != self._shown:
            self._shown = value
            self.show_text(self._written(value))
            self.show_invalid(False)
            self.edited.emit(value)

    def _read(self) -> tuple[bool, float | None]:
        """Return whether what stands here can be read, and what it says."""
        text = self.text().strip()
        if not text:
            return self._optional, None
        amount = self._amount(text)
        fits = amount is not None and self._least <= amount <= self._most
        return fits, amount if fits else None

    def _amount(self, text: str) -> float | None:
        """Return what a text means, None when it means nothing."""
        unit = self._unit
        if unit not in _LENGTHS:
            number, fits = QLocale().toDouble(text.lower().removesuffix(unit).strip())
            return number if fits else None
        try:
            length = parse_length(text if text[-1:].isalpha() else f"{text} {unit}")
        except LengthError:
            return None
        return round(length * POINTS_PER_MM if unit == "pt" else length, 3)

    def _on_text_edited(self) -> None:
        fits, amount = self._read()
        self.show_invalid(not fits)
        if fits and amount != self._shown:
            self._shown = amount
            self.edited.emit(amount)

    def _tidy(self) -> None:
        """Show what counts in place of what could not be read."""
        self.show_text("" if self._shown is None else self._written(self._shown))
        self.show_invalid(False)

    def _written(self, value: float) -> str:
        locale = QLocale()
        locale.setNumberOptions(QLocale.NumberOption.OmitGroupSeparator)
        return f"{locale.toString(float(value), 'g', 7)} {self._unit}"
