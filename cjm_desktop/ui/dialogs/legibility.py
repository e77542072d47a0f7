"""How well a printed map can be read."""

from typing import Final

from PySide6.QtCore import QCoreApplication, QLocale

CARD_UNITS: Final = 13.0  # size of a card's text
SMALLEST_UNITS: Final = 10.8
SMALLEST_POINTS: Final = 6.0  # below this printers and readers give up
POINTS_PER_METRE: Final = 12.0  # of reading distance

translate = QCoreApplication.translate


def reading_words(points_per_unit: float) -> str:
    """Return from how far cards can be read, and how large their text is."""
    points = CARD_UNITS * points_per_unit
    size = QLocale().toString(points, "f", 1)
    half_metres = int(points / POINTS_PER_METRE * 2)
    if half_metres < 1:
        return translate("Legibility", "To be read in the hand: card text {size} pt").format(
            size=size
        )
    metres = QLocale().toString(half_metres / 2, "f", 0 if half_metres % 2 == 0 else 1)
    text = translate("Legibility", "Readable up to {metres} m: card text {size} pt")
    return text.format(metres=metres, size=size)


def warning_words(points_per_unit: float) -> str:
    """Return what is wrong with the size of the text, empty when nothing is."""
    points = SMALLEST_UNITS * points_per_unit
    if round(points, 1) >= SMALLEST_POINTS:
        return ""
    text = translate(
        "Legibility",
        "The smallest text is {size} pt; below {least} pt it is hard to read. Choose larger paper.",
    )
    size, least = (QLocale().toString(n, "f", d) for n, d in ((points, 1), (SMALLEST_POINTS, 0)))
    return text.format(size=size, least=least)
