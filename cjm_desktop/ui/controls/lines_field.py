"""A field for several texts, each on a line of its own."""

from PySide6.QtGui import QFocusEvent
from PySide6.QtWidgets import QWidget

from cjm_desktop.ui.controls.text_fields import TextField


class LinesField(TextField):
    """Lines of text; those without a word are no texts, and go when the keyboard has left."""

    def __init__(self, placeholder: str = "", parent: QWidget | None = None) -> None:
        super().__init__(placeholder, 1, parent)

    def show_value(self, value: str) -> None:
        """Show lines; a blank one that is about to be typed in stays."""
        if not self.hasFocus() or texts_in(self.toPlainText()) != texts_in(value):
            super().show_value(value)

    def focusOutEvent(self, event: QFocusEvent) -> None:  # noqa: N802 - Qt's name
        """Take blank lines away."""
        super().focusOutEvent(event)
        super().show_value("\n".join(texts_in(self.toPlainText())))


def texts_in(lines: str) -> tuple[str, ...]:
    """Return the lines in which something stands, without the space around them."""
    return tuple(line.strip() for line in lines.split("\n") if line.strip())
