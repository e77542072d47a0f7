"""The field in which a tab's name is edited."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent
from PySide6.QtWidgets import QLineEdit, QWidget

from cjm_desktop.ui.fonts import ui_font


class TabNameField(QLineEdit):
    """Ends with the new name on Enter or when the keyboard leaves, with None on Escape."""

    ended = Signal(object)  # str, or None when the name stays as it was

    def __init__(self, name: str, words: str, parent: QWidget) -> None:
        super().__init__(name, parent)
        self._before = name
        self._has_ended = False
        self.setFont(ui_font(12))
        self.setAccessibleName(words)
        self.setProperty("tight", True)

    def begin(self) -> None:
        """Show the field with its text ready to be typed over."""
        self.show()
        self.raise_()
        self.setFocus(Qt.FocusReason.OtherFocusReason)
        self.selectAll()

    def take_over(self) -> None:
        """End with what is in the field."""
        self._end(self.text() if self.text() != self._before else None)

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802 - Qt's name
        """End on Enter, Tab and Escape."""
        match event.key():
            case Qt.Key.Key_Return | Qt.Key.Key_Enter | Qt.Key.Key_Tab:
                self.take_over()
            case Qt.Key.Key_Escape:
                self._end(None)
            case _:
                super().keyPressEvent(event)

    def focusOutEvent(self, event: QFocusEvent) -> None:  # noqa: N802 - Qt's name
        """Take over what was typed, unless only a menu has the keyboard."""
        super().focusOutEvent(event)
        if event.reason() != Qt.FocusReason.PopupFocusReason:
            self.take_over()

    def _end(self, text: str | None) -> None:
        if not self._has_ended:
            self._has_ended = True
            self.ended.emit(text)
