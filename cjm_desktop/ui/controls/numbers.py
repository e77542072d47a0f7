"""Fields for numbers that may be absent: an empty field is not zero."""

from PySide6.QtCore import QEvent, QLocale, Signal
from PySide6.QtGui import QKeyEvent, QValidator, QWheelEvent
from PySide6.QtWidgets import QAbstractSpinBox, QSpinBox, QWidget

from cjm_desktop.ui.controls.text_fields import Line, is_undo_or_redo

_ABSENT = -1


class OptionalNumber(QSpinBox):
    """A whole number from 0 up, or nothing: arrows change it by 1, Page keys by 10."""

    edited = Signal(object)  # int, or None when the field was emptied

    def __init__(self, most: int, placeholder: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setRange(_ABSENT, most)
        self.setButtonSymbols(QAbstractSpinBox.ButtonSymbols.NoButtons)
        self.setKeyboardTracking(True)
        self.lineEdit().setPlaceholderText(placeholder)
        self.show_value(None)
        self.valueChanged.connect(self._on_value_changed)

    def show_value(self, value: int | None) -> None:
        """Show a number, or an empty field for None."""
        number = _ABSENT if value is None else value
        if number != self.value():
            self.blockSignals(True)
            self.setValue(number)
            self.blockSignals(False)
        if value is None and self.lineEdit().text() and not self.hasFocus():
            self.lineEdit().clear()

    def textFromValue(self, value: int) -> str:  # noqa: N802 - Qt's name
        """Write an absent number as nothing."""
        return "" if value == _ABSENT else str(value)

    def valueFromText(self, text: str) -> int:  # noqa: N802 - Qt's name
        """Read nothing as an absent number."""
        stripped = text.strip()
        return int(stripped) if stripped.isdecimal() else _ABSENT

    def validate(self, text: str, pos: int) -> tuple[QValidator.State, str, int]:
        """Accept nothing, or a number within bounds."""
        stripped = text.strip()
        fits = not stripped or (stripped.isdecimal() and int(stripped) <= self.maximum())
        state = QValidator.State.Acceptable if fits else QValidator.State.Invalid
        return state, text, pos

    def event(self, event: QEvent) -> bool:
        """Leave undo and redo to the document."""
        if event.type() == QEvent.Type.ShortcutOverride and is_undo_or_redo(event):
            event.ignore()
            return False
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802 - Qt's name
        """Hand undo and redo on; the rest is the field's."""
        if is_undo_or_redo(event):
            event.ignore()
            return
        super().keyPressEvent(event)

    def wheelEvent(self, event: QWheelEvent) -> None:  # noqa: N802 - Qt's name
        """Let the wheel scroll the panel instead of changing a value in passing."""
        event.ignore()

    def _on_value_changed(self, value: int) -> None:
        self.edited.emit(None if value == _ABSENT else value)


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
