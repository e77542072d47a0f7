"""How well a printed map can be read, in words."""

from typing import Final

from PySide6.QtCore import QCoreApplication, QLocale

from cjm_desktop.base.plain_text import one_line
from cjm_desktop.base.shortening import shortened
from cjm_desktop.layout.legibility import SMALLEST_POINTS, legibility
from cjm_desktop.session.print_asked import Turned

translate = QCoreApplication.translate

_LEAST_CARD: Final = 4.0  # points, which good eyes still read in the hand


def reading_words(points_per_unit: float) -> str:
    """Return from how far cards can be read, and how large their text is."""
    found = legibility(points_per_unit)
    size = QLocale().toString(found.card, "f", 1)
    half_metres = int(found.metres * 2)
    if found.card < _LEAST_CARD:
        return translate("Legibility", "Too small to read: card text {size} pt").format(size=size)
    if half_metres < 1:
        return translate("Legibility", "To be read in the hand: card text {size} pt").format(
            size=size
        )
    metres = QLocale().toString(half_metres / 2, "f", 0 if half_metres % 2 == 0 else 1)
    text = translate("Legibility", "Readable up to {metres} m: card text {size} pt")
    return text.format(metres=metres, size=size)


def smallest_words(points_per_unit: float, turned: Turned | None = None) -> str:
    """Return how small the smallest text is, and what makes it larger; empty where it is no worry.

    ``turned`` is the way that the paper should lie.
    """
    found = legibility(points_per_unit)
    if not found.is_too_small:
        return ""
    if turned is None:
        text = translate("Legibility", "Smallest text {size} pt: larger on larger paper")
        return text.format(size=_points(found.smallest))
    if turned.orientation == "portrait":
        text = translate("Legibility", "Smallest text {size} pt; in portrait {larger} pt")
    else:
        text = translate("Legibility", "Smallest text {size} pt; in landscape {larger} pt")
    larger = legibility(turned.points_per_unit).smallest
    return text.format(size=_points(found.smallest), larger=_points(larger))


def warning_words(points_per_unit: float, long: str = "", turned: Turned | None = None) -> str:
    """Return what is wrong with the size of the text, empty when nothing is.

    ``long`` is a text that takes so much room that it is the first to be shortened; ``turned`` the
    way that the paper should lie.
    """
    found = legibility(points_per_unit)
    if not found.is_too_small:
        return ""
    text = translate(
        "Legibility",
        "The smallest text is {size} pt; below {least} pt it is hard to read. Choose larger paper.",
    )
    if long:
        text = translate(
            "Legibility",
            "The smallest text is {size} pt; below {least} pt it is hard to read. Choose larger "
            "paper, or shorten “{text}”: it has {count} characters.",
        )
    size, least = _points(found.smallest), QLocale().toString(SMALLEST_POINTS, "f", 0)
    count = QLocale().toString(len(long))
    said = text.format(size=size, least=least, text=shortened(one_line(long), 40), count=count)
    return said if turned is None else f"{said} {_turning_words(turned)}"


def _turning_words(turned: Turned) -> str:
    """Return how large the text is on the same paper the other way round."""
    if turned.orientation == "portrait":
        text = translate("Legibility", "In portrait on the same paper it is {size} pt.")
    else:
        text = translate("Legibility", "In landscape on the same paper it is {size} pt.")
    return text.format(size=_points(legibility(turned.points_per_unit).smallest))


def _points(size: float) -> str:
    return QLocale().toString(size, "f", 1)
