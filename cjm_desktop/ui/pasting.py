"""How much text is pasted at once, in place and in the panels, and what is said of the rest."""

from typing import Final

from PySide6.QtCore import QCoreApplication, QLocale
from PySide6.QtGui import QStatusTipEvent
from PySide6.QtWidgets import QWidget

MOST_CHARACTERS: Final = 10_000  # in one text: a sheet of A4 and a half


def too_long_words() -> str:
    """Return what is said where the end of a text was left out."""
    most = QLocale().toString(MOST_CHARACTERS)
    words = QCoreApplication.translate(
        "Editing", "A text takes {most} characters at most; what came after them was left out."
    )
    return words.format(most=most)


def tell_too_long(field: QWidget) -> None:
    """Say that the end was left out; the words go up from a field to what can show them."""
    QCoreApplication.sendEvent(field, QStatusTipEvent(too_long_words()))
