"""Fields for numbers that may be absent: an empty field is not zero."""

from typing import Final

from PySide6.QtCore import QLocale, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QWidget

from cjm_desktop.ui.controls.text_fields import Line

_STEPS: Final = {
    Qt.Key.Key_Up: 1,
    Qt.Key.Key_Down: -1,
    Qt.Key.Key_PageUp: 10,
    Qt.Key.Key_PageDown: -10,
}


class OptionalNumber(Line):
    """A whole number within bounds, or nothing: arrows change it by 1, Page keys by 10."""

    edited = Signal(object)  # int, or None when the field was emptied

    def __init__(
        self, least: int, most: int, placeholder: str = "", parent: QWidget | None = None
    ) -> None:
        super().__init__(placeholder, parent)
        self._least = least
        self._most = most
        self.textEdited.connect(self._on_text_edited)

    def value(self) -> int | None:
        """Return the number, None when there is none that fits."""
        text = self.text().strip()
        number = int(text) if text.isdecimal() and text.isascii() else None
        return number if number is not None and self._least <= number <= self._most else None

    def show_value(self, value: int | None) -> None:
        """Show a number, or an empty field for None; leaves alone what reads the same."""
        if not (self.hasFocus() and self.value() == value):
            self.show_text("" if value is None else str(value))
        self.show_invalid(False)

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802 - Qt's name
        """Step with the arrows and Page keys, type the rest."""
        step = _STEPS.get(Qt.Key(event.key()))
        if step is None:
            super().keyPressEvent(event)
            return
        before = self.value()
        start = self._least - 1 if before is None and step > 0 else before or 0
        after = max(self._least, min(self._most, start + step))
        if after != before:
            self.show_text(str(after))
            self.show_invalid(False)
            self.edited.emit(after)

    def _on_text_edited(self, text: str) -> None:
        value = self.value()
        fits = value is not None or not text.strip()
        self.show_invalid(not fits)
        if fits:
            self.edited.emit(value)


class DecimalField(Line):
    """A number with decimals in the way of the interface's language, or nothing."""

    edited = Signal(object)  # float, or None when the field was emptied

    def __init__(self, placeholder: str = "", parent: QWidget | None = None) -> None:
        super().__init__(placeholder, parent)
        self.textEdited.connect(self._on_text_edited)

    def show_value(self, value: float | None) -> None:
        """Show a number, or an empty field for None; leaves alone what reads the same."""
        if self.hasFocus() and self._read() == (True, value):
            return
        self.show_text("" if value is None else _written(value))

    def _read(self) -> tuple[bool, float | None]:
        text = self.text().strip()
        if not text:
            return True, None
        number, fits = QLocale().toDouble(text)
        if not fits:
            number, fits = QLocale.c().toDouble(text)
        return fits, number

    def _on_text_edited(self) -> None:
        fits, number = self._read()
        self.show_invalid(not fits)
        if fits:
            self.edited.emit(number)


def _written(value: float) -> str:
    locale = QLocale()
    locale.setNumberOptions(QLocale.NumberOption.OmitGroupSeparator)
    return locale.toString(value, "g", 12)
